"""More ways in which people ask for the built-in actions than their cards carry."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
move_files: I'd like {files} to live in {folder};{files} go to {folder};sweep {files} into {folder};tidy {files} away into {folder};chuck {files} in {folder};
    file {files} under {folder};could {files} be moved over to {folder};bring all of {files} into {folder};everything of {files} belongs in {folder};{files}: off to {folder};
    put {files} where they belong, in {folder};shove {files} into {folder};move over {files} to {folder} and leave nothing behind;{folder} is where {files} should be

copy_files: leave {files} where they are but put copies in {folder};I want {files} in {folder} too;drop a copy of {files} into {folder};duplicate {files} to {folder};
    {files} should also be in {folder};put {files} on {folder} as well;mirror {files} to {folder};make sure {folder} has {files} too;copy over {files} into {folder}

delete_files: I don't need {files} any more;get rid of {files};bin {files};throw out {files};{files} can go;trash {files};wipe {files};
    away with {files};clear out {files};clean out {files};{files} are useless, remove them;dump {files} in the trash;scrap {files};please let {files} disappear

find_files: where are {files};do I have {files};hunt down {files};track down {files};look for {files};which of them are {files};
    I can't find {files};search my computer for {files};have I got any {files};dig out {files};show me where {files} are;list {files}

count_files: how many {files} do I have;how many are {files};number of {files};count up {files};what number of {files} is there;tell me how many {files} there are

rename_file: call {file} {new_name};{file} should be named {new_name};give {file} the name {new_name};change the name of {file} to {new_name};
    {file} needs a better name, {new_name};rename {file} as {new_name};from now on {file} is {new_name}

rename_files: name {files} {pattern};give {files} names like {pattern};call {files} {pattern} one after the other;rename {files} following the pattern {pattern}

number_files: put numbers on {files};number {files} starting at {start};give {files} running numbers;{files} should be numbered;count through {files} in their names

organise_by_type: sort {files} into folders by kind;split up {files} by file type;tidy {files} by type;make order in {files}, one folder per kind;group {files} by what they are;
    clean up {files} by kind of file;separate {files} by type

organise_by_date: sort {files} into folders by month ~unit=month;arrange {files} by year ~unit=year;put {files} into one folder per day ~unit=day;file {files} by date;
    group {files} by when they were made;split {files} up by month into {folder} ~unit=month

total_size: how big are {files};how much room do {files} take;what space do {files} need;how many megabytes are {files};size of {files};how heavy are {files} together

make_folder: I need a folder {folder};new folder {folder};create the directory {folder};add a folder named {folder};make {folder};set up {folder} for me;there should be a folder {folder}

make_folders: make folders for {names} in {folder};one folder each for {names} inside {folder};create {names} as folders in {folder}

backup_folder: back up {folder} to {into};keep a backup of {folder} in {into};sync {folder} with {into};save everything of {folder} to {into};make {into} the same as {folder};
    bring {into} up to date with {folder}

find_duplicates: are there doubles among {files};do I have {files} twice;which of {files} are the same;look for copies among {files};find identical {files}

delete_duplicates: remove the doubles from {files};keep only one of each of {files};throw away the copies among {files};dedupe {files};{files} has doubles, delete them;
    get rid of repeated {files} and keep the {keep}

list_folder: what's in {folder};show me what {folder} holds;what do I have in {folder};ls {folder};list what lies in {folder};open up {folder} and tell me what's there

compare_folders: what differs between {folder} and {other};is anything in {folder} that isn't in {other};diff {folder} {other};do {folder} and {other} hold the same

flatten_folder: pull everything in {folder} up to the top;get rid of the subfolders of {folder} but keep the files;no more subfolders in {folder}

change_extension: make the ending of {files} {extension};{files} should end in {extension};change {files} to {extension} files, only the name;give {files} the extension {extension}

replace_in_names: in the names of {files} write {new} instead of {old};swap {old} for {new} in {files} names;rename {files} so that {old} becomes {new};{old} should be {new} in all names of {files}

remove_from_names: take {text} out of the names of {files};the names of {files} shouldn't have {text};strip {text} from the names of {files};drop {text} in the names of {files}

zip_files: zip up {files} as {archive};pack {files} into {archive};I need {files} in one zip, {archive};bundle {files} in {archive};compress {files} to {archive};
    make {archive} out of {files};stuff {files} into {archive};put {files} together in a zip named {archive}

unpack_archive: unzip {archive};open up {archive} into {folder};get everything out of {archive};extract {archive} to {folder};unpack {archive} here;
    I need what's in {archive} in {folder};decompress {archive};explode {archive} into {folder}

list_archive: what's inside {archive};show the contents of {archive} without unpacking;which files does {archive} have;peek into {archive}

add_event: put {title} in my calendar for {start};I have {title} {start};{title} is on {start};note {title} {start};book {title} {start};
    save the date {start} for {title};{title} at {location} {start};enter {title} on {start} for {duration};schedule {title} with {attendees} {start};block {start} for {title};
    calendar: {title}, {start};new appointment {title} {start};let's do {title} {start};pencil in {title} {start}

cancel_event: {event} is off;call off {event};drop {event} from my calendar;{event} won't happen;I'm not going to {event}, remove it;clear {on} in my calendar;scrap {event}

move_event: push {event} to {start};{event} is now {start};put {event} off until {start};shift {event} to {start};can {event} be {start} instead;{event} has moved to {start}

list_events: what do I have {on};what's on {on};am I free {on};show my calendar for {on};anything planned {on};which appointments are between {since} and {until};what's happening {on};my agenda {on}

find_event: when is {event};where is {event};what time does {event} start;when do I have {event};look up {event} in my calendar

send_mail: mail {attachments} to {to};send {to} {attachments};e-mail {to}: {body};write to {to} that {body};tell {to} by mail {body};drop {to} a mail saying {body};
    {to} should get {attachments} by mail;shoot {to} an email about {subject};send a mail to {to} with {attachments} attached;let {to} know {body} via email;
    mail {to} "{body}" and attach {attachments};forward {attachments} to {to};get {attachments} over to {to} by email

draft_mail: write a mail to {to} saying {body} but don't send it;prepare a mail for {to} about {subject};have a draft to {to} ready;start an email to {to};put together a mail to {to} with {attachments}, I'll send it myself

mail_each: write to {to} one by one that {body};send each of {to} their own mail;mail {to} individually about {subject};nobody should see who else gets it: mail {to} {body}

convert_image: make {files} into {format};turn {files} into {format} pictures;I need {files} as {format};save {files} as {format};{files} should be {format};change {files} to {format} and put them in {folder}

resize_image: make {files} {width} pixels wide;shrink {files} to {percent};scale {files} down to {width} px;I need {files} smaller, {percent};bring {files} to {width} by {height};
    {files} are too large, make them {width} wide;half the size for {files};resize {files} so they fit {width} x {height};blow up {files} to {width} pixels;reduce {files} to {height} pixels in height

compress_image: {files} are too heavy, get them under {max_size};squeeze {files};make the files of {files} smaller;reduce the file size of {files} to {max_size};compress {files} with quality {quality}

rotate_image: turn {files} by {degrees} degrees;{files} are on their side, turn them;rotate {files} {degrees};{files} is upside down, fix it;spin {files} {degrees} degrees

crop_image: cut {files} to {width} x {height};trim {files} down to {width} by {height};crop {files} to {width} by {height} from the {position};only keep the {position} of {files}, {width} by {height}

grayscale_image: black and white for {files};take the colour out of {files};make {files} grey;no colours in {files} please;turn {files} monochrome

strip_metadata: remove location data from {files};nobody should see where {files} were taken;clean the exif of {files};wipe the metadata of {files}

images_to_pdf: make a pdf from {files};put {files} in one pdf {save_as};bind {files} to {save_as};I need {files} as a pdf;{files} into a single PDF called {save_as}

merge_pdfs: put {files} together as {save_as};join {files} into {save_as};one pdf out of {files};combine {files};staple {files} together into {save_as};merge {files} to {save_as}

split_pdf: cut {file} into single pages;one file per page of {file};break {file} up into parts of {every} pages;split {file};take {file} apart into {folder}

extract_pages: take pages {pages} out of {file};I only need pages {pages} of {file};save pages {pages} of {file} as {save_as};pull {pages} from {file} into {save_as}

delete_pages: remove page {pages} from {file};drop pages {pages} of {file};{file} without pages {pages};throw away {pages} in {file}

rotate_pages: turn the pages of {files};the pages {pages} of {files} are sideways, turn them {degrees} degrees;rotate {files} by {degrees}

pdf_to_text: get the words out of {files};text of {files} please;turn {files} into plain text {save_as};what does {files} say as text;copy the text of {files} to {save_as}

pdf_page_count: how many pages does {files} have;how long is {files};page count of {files};number of pages in {files}

read_table: show me {table};what's in {table};open {table} and show the rows;let me see {table};display {table}

sort_rows: sort {table} by {by};order {table} by {by};put {table} in order of {by};arrange the rows of {table} by {by};{table} sorted by {by} as {save_as};rank {table} by {by}, largest first;
    {table} should be sorted by {by}

filter_rows: only keep rows of {table} where {where};just the ones with {where} from {table};from {table} take those with {where} and save as {save_as};show the rows of {table} with {where};
    I only want {where} in {table};everyone in {table} with {where};filter {table} for {where}

drop_rows: throw out rows with {where} from {table};remove everyone with {where} from {table};{table} without those with {where};delete the rows of {table} where {where}

top_rows: the {count} with the highest {by} in {table};top {count} of {table} by {by};which {count} have the most {by} in {table};best {count} by {by} from {table};the {count} largest {by} in {table}

group_table: total {value} per {by} in {table} ~how=sum;how many per {by} in {table} ~how=count;average {value} for each {by} in {table} ~how=average;sum up {table} by {by};{how} of {value} by {by} in {table};
    break {table} down by {by}

aggregate_column: what's the {how} of {column} in {table};add up {column} in {table} ~how=sum;total of {column} in {table} ~how=sum;average {column} of {table} ~how=average;highest {column} in {table} ~how=maximum;
    how much is {column} altogether in {table} ~how=sum;smallest {column} in {table} ~how=minimum;mean {column} in {table} where {where} ~how=average

count_rows: how many rows does {table} have;how many in {table} have {where};number of entries in {table};count those with {where} in {table};how many people are in {table}

convert_table: make {table} a {format} file;turn {table} into {format};save {table} as {save_as};I need {table} in {format};export {table} to {save_as}

merge_tables: put {tables_} together in {save_as};stack {tables_} into one;combine {tables_} to {save_as};all of {tables_} in one table please

join_tables: match {table} with {other} by {on};add the columns of {other} to {table} by {on};combine {table} and {other} on {on};look up {on} of {table} in {other}

select_columns: only {columns} from {table};just keep {columns} of {table};{table} with only {columns};take {columns} out of {table} into {save_as}

drop_columns: remove {columns} from {table};{table} without {columns};I don't need {columns} in {table};throw the column {columns} out of {table}

rename_column: call {column} {new_name} in {table};the heading {column} in {table} should read {new_name};rename {column} to {new_name} in {table}

add_column: add {name} to {table}, {formula};a new column {name} = {formula} in {table};work out {formula} as {name} in {table};{table} needs a column {name} with {formula}

dedupe_rows: remove double rows from {table};no repeats in {table};each {by} only once in {table};unique rows of {table} by {by}

split_table: one file per {by} from {table};break {table} up by {by};split {table} by {by} into {folder};separate files for every {by} in {table}

lookup_value: what {column} has {where} in {table};the {column} of {where} in {table};look up {column} for {where} in {table};in {table}, which {column} goes with {where}

write_text: write "{text}" to {save_as};make a note {save_as}: {text};put the words {text} in a new file {save_as};save "{text}" as {save_as};jot {text} down in {save_as};new text file {save_as} with {text}

append_text: add {text} to the end of {file};write {text} at the bottom of {file};put {text} on my list {file};one more line in {file}: {text};note {text} in {file};tack {text} onto {file}

replace_text: change {old} to {new} in {text};swap {old} for {new} in {text};{old} should be {new} everywhere in {text};write {new} instead of {old} in {text};replace every {old} by {new} in {text};
    substitute {new} for {old} throughout {text}

find_lines: which lines of {files} have {containing};where does {containing} come up in {files};grep {containing} in {files};search {files} for {containing};look for {containing} inside {files};
    find {containing} in {files}

count_words: how many words are in {text};word count of {text};how long is {text} in words;count the words of {text}

count_lines: how many lines has {text};number of lines in {text};how long is the list in {text};lines of {text}?

count_matches: how often is {what} in {text};how many times do I say {what} in {text};occurrences of {what} in {text};count {what} in {text}

sort_lines: sort {text};put the lines of {text} in order;{text} alphabetically please;order {text} from a to z;arrange {text} by number

unique_lines: no double lines in {text};each line of {text} only once;remove repeats from {text};dedupe {text}

merge_text_files: put {files} together as {save_as};join {files} into {save_as};one text file {save_as} out of {files};glue {files} together in {save_as}

sum_numbers: add up all numbers in {text};what do the amounts in {text} come to;total of {text};sum of the figures in {text}

extract_from_text: get all {what} out of {text};which {what} are in {text};list the {what} in {text};pull the {what} from {text} into {save_as};find every one of the {what} in {text}

change_case: make {text} {case};write {text} in {case};{text} in {case} please;turn {text} into {case}

open_file: open {file};show me {file};bring up {file};let me look at {file};I want to see {file}

open_web_page: go to {url};open {url};take me to {url};show {url} in the browser;visit {url};pull up {url}

notify: remind me: {text};tell me "{text}";pop up a message saying {text};show me a note: {text};alert me with {text};put {text} on my screen;let me know {text};ping me with {text}

copy_to_clipboard: copy "{text}";put {text} in the clipboard;I want to paste {text};have {text} ready to paste;clipboard: {text}

download_file: get {url};save {url} in {folder};download {url} as {save_as};fetch the file at {url};I need what's at {url} on this computer;grab {url} into {folder};pull {url} down

fetch_text: what does {url} say;read {url};text of the page {url};get me the words of {url};save the text of {url} as {save_as}

check_website: is {url} down;is {url} online;does {url} answer;can {url} be reached;is there something wrong with {url}

disk_space: how much room is left;is my disk full;free space please;how many gigabytes are free;do I have space left on {folder}

today: what's the date;which day is today;what time is it;is it Monday;what week is this;day and time please

system_info: what computer is this;which system do I run;tell me about this machine;what processor do I have;how is my battery
""")
