"""More ways in which people ask to rename files, one or many."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
rename_file: {file}: rename to {new_name};{file} – better name: {new_name};for {file}, use the name {new_name};take {file} and rename it {new_name};{file} -> {new_name};{file} => {new_name};
    new name for {file}: {new_name};{new_name} as the new name of {file};{new_name} is what {file} should be called;There is {file}. Rename it to {new_name};I have {file}. Please call it {new_name};
    {file} has a silly name. Make it {new_name};{file} is named wrongly, it should be {new_name};look at {file} and give it the name {new_name};{file} should be {new_name};
    {file} ought to be called {new_name};I want {file} to be called {new_name};nobody knows what {file} is, call it {new_name};the name of {file} says nothing, change it to {new_name};
    I misspelt the name of {file}, it should read {new_name};there's a typo in the name of {file}, it must be {new_name};would you mind renaming {file} to {new_name};
    do me a favour and rename {file} to {new_name};pls rename {file} {new_name};ren {file} {new_name};please to rename {file} in {new_name};I need that {file} is named {new_name};
    gimme {file} under the name {new_name};could {file} be called {new_name};can we call {file} {new_name} instead;my boss wants {file} to be called {new_name};
    because it is the last version, call {file} {new_name};for the upload {file} has to be named {new_name};let's call {file} {new_name};let {file} be {new_name};make {file} be called {new_name};
    switch the name of {file} to {new_name};retitle {file} {new_name};{file} shall be known as {new_name};{file} gets the name {new_name};update the name of {file} to {new_name};
    the correct name for {file} is {new_name};change what {file} is called to {new_name};don't move {file}, only call it {new_name};call it {new_name};rename it {new_name};name that one {new_name};
    it should be called {new_name};its new name is {new_name};could that be named {new_name};use {new_name} for the name of {file};{file} (new name: {new_name})

rename_files: {files}: rename them to {pattern};{files} – pattern {pattern};for {files} use the pattern {pattern};take {files} and rename them like {pattern};{files} -> {pattern};{files} => {pattern}, all of them;
    {pattern} for {files};after the pattern {pattern}, rename {files};There are {files} with terrible names. Rename them to {pattern};I have {files}. Please name them {pattern};
    {files} are called anything. Name them by the pattern {pattern};look at {files} and give them names like {pattern};{files} should be called {pattern};I want {files} named {pattern};
    {files} should all have names of the form {pattern};names of the form {pattern} for {files};the names of {files} make no sense, make them {pattern};make the names of {files} uniform, {pattern};
    would you mind renaming {files} to {pattern};do me a favour and rename {files} like {pattern};pls rename {files} {pattern};please to rename all {files} by scheme {pattern};
    I need that {files} are named after {pattern};gimme {files} as {pattern};could {files} be named {pattern} please;can you give {files} the scheme {pattern};
    my boss wants {files} named {pattern};for the archive {files} have to be named {pattern};the club wants its {files} called {pattern};let the names of {files} follow {pattern};
    {pattern} is how {files} should be named;the scheme {pattern} should be used for {files};rename {files} to {pattern}, starting with {start};{files} as {pattern} from {start} on;
    rename {files} to {pattern} and begin counting at {start};rename {files} to {pattern}, oldest first ~order=modified;rename {files} to {pattern} in the order they were taken ~order=taken;
    rename {files} to {pattern}, smallest first ~order=size;rename {files} to {pattern} in alphabetical order ~order=name;{files} become {pattern} in the order I gave them ~order=given;
    rename {files} to {pattern}, sorted by when the pictures were shot ~order=taken;name {files} {pattern} in order of their last change ~order=modified;rename them all to {pattern};
    use {pattern} for their names;name those {pattern};they should be called {pattern};give them all names like {pattern};rename the lot of {files} with {pattern};
    {files}, all at once, to {pattern};turn the names of {files} into {pattern};mass rename {files}: {pattern};apply the template {pattern} to the names of {files};change all names of {files} to {pattern}

number_files: {files}: number them;{files}: 1, 2, 3 and so on;for {files}, put numbers in front;take {files} and number them;{files} -> {base} 1, {base} 2 …;{files} -> {base} with numbers;
    There are {files}. Number them from {start};I have {files}. Please put a running number in front;{files} get out of order, put numbers before the names ~position=before;
    look at {files} and number them through;{files} should be numbered;I want {files} numbered from {start} on;{files} should be called {base} 1, {base} 2 and so on;
    all {files} should be {base} plus a number;{base} and a number for each of {files};would you mind numbering {files};do me a favour and number {files};pls number {files};
    please to put numbers to {files};I need that {files} have numbers;could you give {files} running numbers starting at {start};number {files} with the number behind the name ~position=after;
    numbers at the end of the names of {files} ~position=after;numbers at the front of {files} ~position=before;the number of each of {files} should come after its name ~position=after;
    {files} with {width} digits, from {start};number {files} with {width} digits;{width} digits for the numbers of {files};number {files}, oldest first ~order=modified;
    number {files} by when they were taken ~order=taken;number {files} from small to large ~order=size;number {files} alphabetically ~order=name;number {files} in the order I named them ~order=given;
    number {files} in the order the pictures were shot ~order=taken;name {files} {base} and count up;call all {files} {base} and number them by date ~order=modified;
    so that my player gets the order right, number {files};number the tracks of {files} with {separator} behind the number;number them;put numbers in front of them ~position=before;
    number those starting with {start};call them {base} 1, {base} 2 and so on;give them running numbers;count {files} through from {start} in their names;
    put 01, 02, 03 before {files} ~position=before

add_prefix: {files}: put {prefix} in front;for {files}, prefix {prefix};take {files} and put {prefix} before their names;{files} -> {prefix} + name;prefix {prefix}, {files};
    There are {files}. Put {prefix} in front of their names;I have {files}. Their names should begin with {prefix};look at {files} and put {prefix} before each;
    {files} should start with {prefix};{prefix} should stand before the names of {files};{prefix} in front of {files} please;the names of {files} should all begin with {prefix};
    so that I can tell them apart, put {prefix} in front of the names of {files};would you mind putting {prefix} before the names of {files};do me a favour and prefix {files} with {prefix};
    pls prefix {files} {prefix};please to put {prefix} before names of {files};I need that all names of {files} begin by {prefix};could the names of {files} get {prefix} at the start;
    at the beginning of each name of {files} write {prefix};names of {files} with {prefix} at the front;set {prefix} before {files};mark {files} with {prefix} at the start of the name;
    {prefix} goes before every name in {files};my boss wants {prefix} in front of {files};start the names of {files} with {prefix};put {prefix} in front of them;let their names start with {prefix};
    prefix those with {prefix};they should begin with {prefix};stick {prefix} before {files}, keep the rest of the name

add_suffix: {files}: put {suffix} at the end;for {files}, suffix {suffix};take {files} and put {suffix} after their names;{files} -> name + {suffix};suffix {suffix}, {files};
    There are {files}. Put {suffix} behind their names;I have {files}. Their names should end in {suffix};look at {files} and put {suffix} behind each;
    {files} should end with {suffix};{suffix} should stand after the names of {files};{suffix} behind the names of {files} please;the names of {files} should all end with {suffix};
    so that I know which ones are done, put {suffix} at the end of the names of {files};would you mind adding {suffix} to the end of the names of {files};
    do me a favour and put {suffix} behind the names of {files};pls add {suffix} after names, {files};please to put {suffix} after names of {files};I need that all names of {files} end by {suffix};
    could the names of {files} get {suffix} at the end;at the end of each name of {files} write {suffix};names of {files} with {suffix} at the end;hang {suffix} onto the names of {files};
    {suffix} goes after every name in {files}, before the ending;my boss wants {suffix} behind the names of {files};end the names of {files} with {suffix};put {suffix} behind them;
    let their names end in {suffix};add {suffix} at the end of those names;they should end with {suffix};attach {suffix} to the names of {files}, at the back

add_date_to_names: {files}: date in front ~position=before;for {files}, put the date in the name;take {files} and date their names;{files} -> date + name ~position=before;{files} with the date, please;
    There are {files}. Put the date in their names;I have {files}. Their names should begin with the date ~position=before;look at {files} and put the date in front ~position=before;
    {files} should have the date in front ~position=before;the date behind the names of {files} ~position=after;the date should be at the end of the names of {files} ~position=after;
    today's date in the names of {files} ~which=today;put today's date behind the names of {files} ~which=today ~position=after;{files} should start with today's date ~which=today ~position=before;
    write the day the photos were taken into the names of {files} ~which=taken;the date it was taken in front of {files} ~which=taken ~position=before;{files} need the date of the shot in the name ~which=taken;
    put the date of the last change in the names of {files} ~which=modified;the day they were last edited before the names of {files} ~which=modified ~position=before;
    the names of {files} should say when they were changed ~which=modified;would you mind putting the date in the names of {files};do me a favour and date {files};pls add date to {files};
    please to put the date before names of {files} ~position=before;I need the date in the names of {files};could {files} get the date in their names;dates for {files} like {date_format};
    date {files} in the form {date_format};put the date as {date_format} in front of {files} ~position=before;so that they sort by time, put the date in front of {files} ~position=before;
    put the date in their names;put today's date in front of them ~which=today ~position=before;those should have their date in the name;date them, at the end of the name ~position=after;
    add the date to {files} with {separator} in between

change_extension: {files}: ending {extension};for {files}, make the ending {extension};take {files} and change the extension to {extension};{files} -> {extension}, only the name;
    There are {files} with the wrong ending. Make it {extension};I have {files}. The ending should be {extension};{files} have the wrong extension, it should be {extension};
    look at {files} and set their ending to {extension};{files} should end in {extension};I want {files} to end with {extension};the ending of {files} is wrong, {extension} is right;
    {files} came without an ending, give them {extension};{files} should have the extension {extension};{extension} instead of the old ending for {files};the ending {extension} for {files};
    would you mind changing the ending of {files} to {extension};do me a favour and change the extension of {files} to {extension};pls ext of {files} to {extension};
    please to change ending of {files} in {extension};I need that {files} end with {extension};could {files} get the ending {extension};don't convert {files}, only make the ending {extension};
    just the ending of {files}, to {extension};without touching the content, give {files} the ending {extension};because the program wants it, make the extension of {files} {extension};
    {files} are really {extension}, only their ending is wrong, mend it;change their ending to {extension};give those the extension {extension};make it end in {extension};
    the ending should be {extension}, change it on them;switch the file extension of {files} over to {extension};let {files} end in {extension}

change_name_case: {files}: names in {case} case;for {files}, small letters in the names ~case=lower;take {files} and write their names in capitals ~case=upper;{files} -> lower case names ~case=lower;
    {files} -> NAMES IN CAPITALS ~case=upper;There are {files} that shout. Make their names small ~case=lower;I have {files}. Their names should be in small letters ~case=lower;
    the names of {files} are all in capitals, make them small ~case=lower;the names of {files} are all over the place, make them {case} case;{files} should be named in small letters ~case=lower;
    I want the names of {files} without capitals ~case=lower;no capital letters in the names of {files} ~case=lower;all caps for the names of {files} ~case=upper;big letters for the names of {files} ~case=upper;
    the names of {files} in block letters ~case=upper;every word in the names of {files} with a capital ~case=title;the names of {files} should look like titles ~case=title;
    start every word in the names of {files} with a big letter ~case=title;would you mind making the names of {files} lower case ~case=lower;do me a favour and put the names of {files} in {case} case;
    pls lowercase names of {files} ~case=lower;please to write names of {files} with small letters ~case=lower;I need the names of {files} in capitals ~case=upper;
    for the web server the names of {files} must be lower case ~case=lower;could the names of {files} be in {case} case;lowercase {files} names ~case=lower;uppercase {files} names ~case=upper;
    make their names lower case ~case=lower;put their names in capitals ~case=upper;those names should be {case} case;uncapitalise the names of {files} ~case=lower

replace_in_names: {files}: {new} instead of {old} in the names;for {files}, turn {old} into {new} in the names;take {files} and replace {old} by {new} in their names;names of {files}: {old} -> {new};
    {old} -> {new} in the names of {files};There are {files} with {old} in the name. Make that {new};I have {files}. Their names say {old} and should say {new};
    the names of {files} say {old}, but it should be {new};I wrote {old} in the names of {files} and meant {new};{old} in the names of {files} is wrong, {new} is right;
    in {files}, the names should have {new} where they now have {old};wherever the names of {files} have {old}, write {new};I want {new} for {old} in the names of {files};
    {old} should become {new} in the names of {files};no more {old} in the names of {files}, {new} instead;would you mind replacing {old} with {new} in the names of {files};
    do me a favour and change {old} to {new} in the names of {files};pls {old} to {new} in names of {files};please to change in the names of {files} {old} with {new};
    I need that the names of {files} have {new}, not {old};could {old} be {new} in the names of {files};for every name in {files}: {new} in place of {old};
    exchange {old} for {new} in the names of {files};put {new} where {old} stands in the names of {files};<name> is called differently now, in the names of {files} make {old} into {new};
    replace {old} with {new} in the names of {files}, capitals or not;in the names of {files} {old} becomes {new}, exact case ~ignore_case=false;
    {old} to {new} in the names of {files}, big or small letters ~ignore_case=true;replace {old} with {new} in their names;in their names make {old} into {new};
    their names should have {new} instead of {old};swap {old} and put {new} in those names;rename {files}: {new} for {old};fix the names of {files}, {old} must be {new}

remove_from_names: {files}: {text} out of the names;for {files}, drop {text} from the names;take {files} and remove {text} from their names;names of {files} without {text};{text} out of {files} names;
    There are {files} with {text} in the name. Take that out;I have {files}. Their names contain {text}, remove it;{text} in the names of {files} annoys me, get rid of it;
    {text} has no business in the names of {files};the names of {files} are cluttered with {text}, clean them;look at {files} and take {text} out of the names;
    {files} should be named without {text};I want the names of {files} without {text};there must be no {text} in the names of {files} any more;make it so that the names of {files} don't say {text};
    {text} should go from the names of {files};would you mind removing {text} from the names of {files};do me a favour and drop {text} from the names of {files};pls rm {text} from names of {files};
    please to delete {text} in the names of {files};I need that {text} is not in the names of {files};could {text} be left out of the names of {files};kick {text} out of the names of {files};
    keep {files}, but lose {text} in their names;{text} is superfluous in the names of {files};every {text} in the names of {files} can go;remove {text} from the names of {files}, capitals or not;
    drop {text} from the names of {files} in whatever case ~ignore_case=true;take {text} out of their names;their names should not have {text};remove {text} from those names;
    no {text} in them, I mean the names;rename {files} so that {text} is gone

shorten_names: {files}: first {first} characters of the names away;for {files}, cut the first {first} letters of each name;take {files} and drop the last {last} characters of the names;
    names of {files} minus the first {first} letters;{files} -> names without the last {last} characters;There are {files} with long names. Cut the last {last} characters off;
    I have {files}. The first {first} characters of their names can go;the first {first} letters in the names of {files} are just a code, cut them off;
    the last {last} letters of the names of {files} are rubbish, remove them;look at {files} and take {first} characters off the front of the names;
    the names of {files} should be {last} characters shorter at the end;I want the names of {files} without their first {first} characters;the names of {files} are too long, take {last} letters off the end;
    would you mind cutting the first {first} characters from the names of {files};do me a favour and cut {last} characters from the end of the names of {files};
    pls cut first {first} chars of names, {files};please to delete first {first} letters in names of {files};I need the names of {files} without the last {last} letters;
    could the first {first} digits of the names of {files} go;{first} characters off the front of each name in {files};{last} characters off the back of each name in {files};
    at the start {first} letters too many in the names of {files}, cut them;strip {last} letters from the end of the names of {files};lop {first} characters off the beginning of the names of {files};
    cut the first {first} and the last {last} characters off the names of {files};drop the first {first} characters of their names;cut the last {last} letters off their names;
    those names without the first {first} characters;shorten them by {last} characters at the end;shorten them by {first} characters at the front

rename_file: please let {file} have the name {new_name};only the name of {file} changes, to {new_name};{file} is now {new_name};leave {file} where it is but call it {new_name};
    the headmaster wants {file} to be called {new_name};I'd prefer {new_name} as the name of {file};for {file} the name {new_name} is better;{file} deserves the name {new_name};
    it's {new_name}, not {file}, rename it;wrong name: {file}, right name: {new_name};{file} was named in a hurry, call it {new_name};the file name {new_name} for {file} please

rename_files: all of {files} need new names, {pattern};{files} one after the other as {pattern};I want to see {pattern} for {files};give all of {files} the same kind of name, {pattern};
    the names of {files} should follow one pattern: {pattern};name each of {files} by {pattern};{files} in the form {pattern};let's name {files} {pattern};{pattern}, that's how I want {files};
    rename {files} to {pattern} by the date of the photo ~order=taken;rename {files} to {pattern}, biggest last ~order=size

number_files: {files} need a number each;I want to keep {files} in order, so number them;give each of {files} a number before its name ~position=before;let the numbers of {files} start with {start};
    {start}, and so on, for {files};{files} one by one with a number, starting from {start};number the pages {files};number the photos {files} by the day they were taken ~order=taken

add_prefix: let everyone see {prefix} first in the names of {files};the names of {files}: first {prefix}, then what is there now;don't change the names of {files}, only put {prefix} in front;
    {files} with {prefix} at the start;begin each name of {files} with {prefix}

add_suffix: the names of {files}: first what is there now, then {suffix};don't change the names of {files}, only put {suffix} at the end;{files} with {suffix} at the end of the name;
    finish each name of {files} with {suffix};{files} are done, so add {suffix} at the end of their names

replace_in_names: there's a mistake in the names of {files}, {old} must be {new};we moved, so in the names of {files} make {new} out of {old};names of {files}: not {old} but {new};
    I'd rather see {new} than {old} in the names of {files};find {old} in the names of {files} and make it {new};not in the text, only in the names of {files}: {new} for {old}

remove_from_names: the camera put {text} into the names of {files}, take it out;{text} isn't needed in the names of {files};shorten the names of {files} by leaving out {text};
    every name in {files} without {text};{text} makes the names of {files} ugly, away with it;just take out {text} from the names of {files} and put nothing in its place

change_extension: only the letters after the dot, for {files} to {extension};{files} got the wrong ending from the mail, set it to {extension};let's have {extension} as the ending of {files};
    {files} must have {extension} after the dot;rename, don't convert: {files} to {extension}

rename_file: give it the name {new_name};change its name to {new_name};let it be called {new_name};that should be named {new_name};I'd like it to be called {new_name};this one: {new_name};rename that to {new_name}

rename_files: rename those like {pattern};their names should be {pattern};name them after the pattern {pattern};let them be called {pattern};the pattern for them is {pattern};call these {pattern}

number_files: number those, please;they need numbers;put a running number on each of them;number them from {start} on;number these with {width} digits;all of them should be {base} and a number

add_prefix: put {prefix} before their names;start those names with {prefix};each of them should begin with {prefix};add {prefix} to the front of these

add_suffix: put {suffix} at the end of their names;those names should end in {suffix};write {suffix} behind each of them;add {suffix} to the end of these

add_date_to_names: add the date to their names;their names should start with the date;put the date they were taken in their names;write today's date behind these names

change_extension: let them end in {extension};their extension should be {extension};make the ending of those {extension};rename the ending of it to {extension}

change_name_case: write their names in small letters;their names should be uppercase;no capitals in those names;make these names {case} case

replace_in_names: put {new} where their names have {old};change {old} to {new} in what they are called;{old} should be {new} in their names;in those names write {new} for {old}

remove_from_names: drop {text} from their names;I don't want {text} in those names;their names without {text}, please;cut {text} out of these names

shorten_names: the first {first} letters of their names can go;take {last} characters off the end of these names;cut {first} characters off the front of those names
""")
