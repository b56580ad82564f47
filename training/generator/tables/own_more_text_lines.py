"""How people ask for what is done with the lines and parts of texts."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
change_case: in {text}, everything to {case};{text}: {case} please;for {text}, use {case};look at {text} and put it in {case};take {text} and make it {case};
    the names are all in capitals in {text}, I want them in {case};somebody wrote {text} with caps lock on. Make it small letters ~case=lower case;
    {text} is shouting at me, small letters please ~case=lower case;I don't want any capitals in {text} ~case=lower case;
    no capital letters in {text} ~case=lower case;{text} should be big letters only ~case=upper case;write {text} in block capitals ~case=upper case;
    the poster text {text} all in capitals ~case=upper case;I want {text} in capital letters so that everybody can read it ~case=upper case;
    the names in {text} should start with a capital ~case=title case;every word in {text} with a big first letter ~case=title case;
    the names in {text} are all small, give each a capital ~case=title case;make {text} look like a title ~case=title case;
    {text} like normal sentences please ~case=sentence case;only the first letter of every sentence in {text} should be big ~case=sentence case;
    {text} -> {case};{case}, {text};{text} in {case} -> {save_as};would you mind putting {text} in {case};do me a favour and make {text} {case};
    pls change {text} to {case};i need {text} in {case} by tonight;please to make {text} in {case};I need that you write {text} in {case};
    my boss wants {text} in {case};make it {case};put everything in small letters ~case=lower case;write it all in big letters ~case=upper case;
    a version of {text} in {case} called {save_as};{text} in {case}, right in the file ~in_place=true

compare_texts: in {other}, what's different from {file}?;{file} and {other}: what changed?;{file} vs {other};{file} – is it the same as {other}?;
    look at {file} and {other} and tell me the differences;take {file} and compare it to {other};I have two versions, {file} and {other}. What's different?;
    There are {file} and {other} and I don't know what changed;my colleague changed {file} and sent me {other}. What did she do?;
    I can't see any difference between {file} and {other}, is there one;has anything changed from {file} to {other};
    which lines did they change between {file} and {other};what was added to {other} that wasn't in {file}, and what went;
    is there a difference between {file} and {other};did somebody touch {other}? compare with {file};in what way do {file} and {other} differ;
    does {file} say the same as {other};differences, {file}, {other};changes from {file} to {other};diff: {file} against {other};
    would you mind comparing {file} and {other};do me a favour and compare the contract {file} with {other};pls compare {file} to {other};
    i need to know what is different between {file} and {other};please to compare {file} and {other};
    I need that you show the differences from {file} to {other};my lawyer wants to know what changed between {file} and {other};what changed between them;
    compare the two texts;show me the changes line by line, {file} to {other};old is {file}, new is {other}, what changed;
    how does {other} differ from {file}, never mind the capitals ~ignore_case=true;compare {file} with {other}, capitals or not ~ignore_case=true

convert_encoding: in {files}, the umlauts look wrong, make it {to_encoding};{files}: {to_encoding} please;for {files}, change the encoding to {to_encoding};
    look at {files} and save as {to_encoding};take {files} and convert to {to_encoding};{files} shows strange signs. Make it {to_encoding};
    I have {files} from an old computer in {from_encoding}. Please make it {to_encoding};There are funny characters in {files}, it should be {to_encoding};
    the accents in {files} are all broken, I need {to_encoding};{files} must be {to_encoding} for the import;
    {files} should be in {to_encoding}, not {from_encoding};I want {files} as {to_encoding} text;I want everything in {files} in {to_encoding};
    {files} {from_encoding} -> {to_encoding};{files} -> {to_encoding};encoding of {files}: {to_encoding};{to_encoding}, {files};
    iconv {files} {from_encoding} to {to_encoding};would you mind saving {files} in {to_encoding};do me a favour and convert {files} to {to_encoding};
    pls make {files} {to_encoding};i need {files} encoded as {to_encoding};please to change the encoding of {files} into {to_encoding};
    I need that {files} is {to_encoding};my bank only takes {to_encoding}, convert {files};the printer wants {files} in {to_encoding};make it {to_encoding};
    the encoding should be {to_encoding};from {from_encoding} to {to_encoding}: {files};a {to_encoding} copy of {files} as {save_as};
    save {files} as {to_encoding} under {save_as};{files} was written in {from_encoding}, I need {to_encoding};
    transcode {files} from {from_encoding} to {to_encoding} in the file itself ~in_place=true

convert_line_endings: in {files}, make the line ends {style};{files}: {style} line endings;for {files}, use {style} line ends;
    look at {files} and fix the line endings to {style};take {files} and give it {style} line endings;
    {files} came from a Windows machine. Make the line ends Unix ~style=lf;{files} is all in one line in Notepad, give it Windows line ends ~style=crlf;
    I see ^M at the ends of the lines in {files}, take that away ~style=lf;there are carriage returns in {files}, I want them gone ~style=lf;
    my script {files} won't run because of the Windows line endings ~style=lf;{files} must open properly in Notepad, so CRLF please ~style=crlf;
    {files} should have Linux line endings ~style=lf;{files} should have DOS line endings ~style=crlf;I want {files} with {style} newlines;
    {files} -> {style} line ends;LF for {files} ~style=lf;CRLF for {files} ~style=crlf;line endings of {files}: {style};
    would you mind changing {files} to {style} line endings;do me a favour and give {files} Mac and Linux newlines ~style=lf;
    pls convert {files} to unix newlines ~style=lf;i need {files} with {style} line breaks;please to make the line ends of {files} for Windows ~style=crlf;
    I need that {files} has {style} line ends;my colleague on Windows can't read {files}, fix the line ends for him ~style=crlf;make the line endings {style};
    change the newlines to Windows style ~style=crlf;{files} with Unix line breaks as {save_as} ~style=lf;
    a {style} version of {files}, line ends only, in {save_as};all line ends in {files} to LF, in the file itself ~style=lf ~in_place=true

delete_lines: in {text}, delete every line with {containing};{text}: out with the lines that say {containing};for {text}, drop the lines about {containing};
    from {text} I want all lines gone that mention {containing};look at {text} and take out the {containing} lines;
    take {text} and remove what has {containing} in the line;{text} is full of {containing} lines. Delete them;
    There are lines with {containing} in {text} that I don't need;the entries about {containing} in {text} are done, remove these lines;
    {containing} has cancelled, take the line off {text};{containing} is no longer a member, delete the line from {text};
    I bought {containing}, take it off the list {text};I've done {containing}, cross it off {text};strike {containing} off my list {text};
    {text} should not have any lines with {containing};I want {text} without the lines about {containing};
    there must be no line with {containing} in {text} any more;no {containing} lines in {text};{text} minus the {containing} lines;
    {text}, lines with {containing} out -> {save_as};would you mind deleting the lines with {containing} in {text};
    do me a favour and remove all the {containing} lines from {text};pls delete lines with {containing} in {text};
    please to delete the lines where is {containing} in {text};I need that you remove the lines with {containing} from {text};
    my boss wants {text} without the {containing} lines;delete the lines that mention {containing};take out every line with {containing};
    remove lines {from_line} to {to_line};delete lines {from_line} through {to_line} of {text};everything from line {from_line} on can go in {text};
    {text} without its first {first} lines;drop the top {first} lines of {text};the first {first} lines of {text} are just headings, cut them;
    cut the last {last} lines off {text};the bottom {last} lines of {text} can go;{text} has too many blank lines, take them all out ~empty=true;
    no gaps in {text}, delete lines with nothing in them ~empty=true;delete every line of {text} that starts with {starting};
    lines beginning with {starting} have to go from {text};comments in {text} start with {starting}, throw them out;
    remove lines with {containing} in {text}, capitals or not ~ignore_case=true

fill_template: for {table}, fill in {template};{table} + {template} -> {folder};{template}: one for each person in {table};
    for everyone in {table}, a letter from {template};from {template} I want one letter per row of {table};
    look at {table} and fill {template} for each of them;take {template} and fill it in for all in {table};
    I have an invitation {template} and the guests in {table}. Make one for each;There's a letter {template}. Everybody in {table} should get their own;
    the certificates: {template} is the text, the names are in {table};everyone in {table} needs an invoice, the text is {template};
    all members in {table} should get the letter {template} with their own name in it;I want a personal letter for each row in {table}, use {template};
    I want labels from {template} for all addresses in {table};the children in {table} each get a certificate from {template};mail merge, {template}, {table};
    serial letters: {template} with {table} -> {folder};would you mind filling in {template} for everybody in {table};
    do me a favour and make the invitations, {template} with the names from {table};pls do a mail merge of {template} and {table};
    i need {template} filled in for each row of {table} by tonight;please to fill the template {template} with {table};
    I need that you write for each in {table} one letter from {template};the club wants one reminder per member, text {template}, members {table};
    fill in the template for everyone;write one letter per row;make a letter for each of them and put them in {folder};
    name the letters after {name_by}: {template} with {table};one text per row of {table} from {template}, called by {name_by}, in {folder};
    the files should be named by {name_by} when you fill {template} from {table};put the data of {table} into the blanks of {template};
    replace the placeholders in {template} by each row of {table};from the template {template} and the list {table}, personal letters into {folder};
    for each pupil in {table} a report from {template}

frequent_words: in {text}, which words come most often?;{text}: the most common words;for {text}, a list of how often each word is used;
    from {text} I want the {most} commonest words;look at {text} and tell me which words I use most;take {text} and count every word on its own;
    I have {text}. Which words do I overuse?;There's {text}, I want to know its favourite words;what word do I use the most in {text};
    what are the {most} words I use most in {text};which words do I repeat all the time in {text};which words are the most common ones in {text};
    what's the most frequent word in {text};which line comes up most in {text} ~of=lines;which entries are most frequent in {text}, line by line ~of=lines;
    who is most often on the list {text}, one name per line ~of=lines;how often is each name on {text}, a name a line ~of=lines;
    the {most} most frequent lines of {text} ~of=lines;count each different line in {text} ~of=lines;how often is each word used in {text};
    top {most} words, {text};word frequency, {text};{most} most used words of {text} -> {save_as};would you mind finding the most used words in {text};
    do me a favour and count how often each word is in {text};pls give the {most} top words of {text};gimme the top {most} words of {text};
    i need a word frequency list of {text};please to count each word in {text} how often;I need that you list the most frequent words from {text};
    my teacher says I repeat myself, which words are most common in {text};which words come up most;the {most} most common ones;
    a table {save_as} with every word of {text} and how often it comes;a ranking of the words in {text} as {save_as}

insert_line: in {text}, put {line} after line {after_line};{text}: {line} as line {before_line};{text} line {before_line}: {line};
    for {text}, the line {line} after {below};look at {text} and put {line} under {below};take {text} and write {line} above {above};
    {text} is missing a line. Put {line} after line {after_line};I forgot {line} in {text}, it goes after {below};
    There should be a line {line} in {text} right above {above};the line {line} belongs under {below} in {text};below {below} in {text} it should say {line};
    above {above} in {text} it should say {line};I want {line} between line {after_line} and the next in {text};
    I want {line} in {text} straight after {below};line {before_line} of {text} should be {line}, the others move down;
    make it so that {line} comes before {above} in {text};under the heading {below} in {text}, add {line};{line} -> {text}, after line {after_line};
    {line} before line {before_line}, {text};would you mind putting {line} after line {after_line} of {text};
    do me a favour and insert {line} below {below} in {text};pls insert {line} at line {before_line} of {text};
    please to insert the line {line} behind line {after_line} in {text};I need that you put {line} in {text} above {above};
    my editor wants {line} under {below} in {text};insert {line} after line {after_line};put {line} right above {above};add {line} below {below};
    squeeze {line} in before line {before_line} of {text};after the line with {below} in {text} comes {line};
    before the line that says {above}, put {line} in {text};insert {line} under {below} in {text} and save it as {save_as};
    {line} goes in at line {before_line} of {text}, in the file itself ~in_place=true

keep_lines: in {text}, keep only what mentions {containing};{text}: only the lines with {containing};for {text}, just the first {first} lines;
    from {text} I want only the {containing} lines;from {text} I need the last {last} lines;look at {text} and show me the last {last} lines;
    take {text} and leave only lines with {containing};{text} is too long. Keep the lines about {containing} and nothing else;
    I have {text}. I only need what has {containing} in the line;There's a lot in {text}, I only care about {containing};
    what are the first {first} lines of {text};how does {text} end? the last {last} lines;how does {text} begin, the top {first} lines;
    what do lines {from_line} to {to_line} of {text} say;what's on line {from_line} to {to_line} of {text};which are the last {last} entries in {text};
    {text} should only have the lines with {containing};{text} should have just the lines that start with {starting};
    I want {text} with nothing but the {containing} lines;everything without {containing} has to go from {text};
    all lines of {text} that don't mention {containing} can go;throw away all but the {containing} lines in {text};
    delete everything in {text} except lines with {containing};cut {text} down to its first {first} lines;head of {text}, {first} lines;head -{first} {text};
    tail -{last} {text};lines {from_line}-{to_line}, {text};{text}, {containing} lines only -> {save_as};top {first} of the list {text};
    would you mind showing me the first {first} lines of {text};do me a favour and copy the {containing} lines of {text} to {save_as};
    pls keep only lines with {containing} in {text};gimme the last {last} lines of {text};i need just the {containing} lines of {text} in {save_as};
    please to keep the lines with {containing} from {text};I need that you leave only lines with {containing} in {text};
    my boss wants the {containing} lines of {text} in {save_as};keep only the lines that mention {containing};show me the last {last} lines;
    just the first {first};only what starts with {starting} in {text};only lines with {containing} from {text}, capitals or not ~ignore_case=true;
    save the first {first} lines of {text} as {save_as};lines {from_line} to {to_line} of {text} go into {save_as}

lines_in_both: in {file} and {other}, what's the same?;{file} and {other}: who is on both?;{file}, {other}: common lines;{file} ∩ {other};
    for {file} and {other}, list what they share;from {file} I want those that are in {other} as well;
    look at {file} and {other} and tell me which names are on both;take {file} and {other} and keep what they share;
    I have two lists, {file} and {other}. Who is on both?;There are two guest lists, {file} and {other}. Which names are the same?;
    some people are in {file} and in {other}, which ones;who comes on both days, see {file} and {other};who is in the choir {file} and in the band {other};
    which members of {file} are also on {other};which songs are on {file} and {other} both;which entries do {file} and {other} share;
    what's on {file} that is on {other} too;is anybody on both lists, {file} and {other};does anything in {file} come up in {other} again, which lines;
    what do {file} and {other} have in common -> {save_as};would you mind finding the names that are on {file} and on {other};
    do me a favour and check who is on both {file} and {other};pls list the lines both in {file} and {other};
    i need everyone who is on {file} as well as {other};please to find which lines are in both, {file} and {other};
    I need that you list what is the same in {file} and {other};the teacher wants to know who is on {file} and also on {other};who is on both lists;
    which lines do they have in common;keep only what is in both of them;the ones on {file} who are on {other} as well;
    save the names on both {file} and {other} as {save_as};who is on {file} and {other}, capitals or not ~ignore_case=true

lines_only_in: in {file} but not in {other}: which are they?;{file} minus {other};{file} without what's in {other};{file}: who isn't on {other}?;
    for {file}, the lines that {other} hasn't got;from {file} I want those who are not in {other};look at {file} and tell me who is missing in {other};
    take {file} and leave out whatever is in {other};I invited {file} and {other} have answered. Who hasn't?;
    The members are in {file} and those who paid in {other}. Who hasn't paid?;I have two lists. Who is on {file} and not on {other}?;
    who from {file} is missing on {other};who on {file} hasn't signed up in {other};who of {file} is not in {other} yet;
    which names from {file} are not on {other};what do I still have to buy: {file} is the list, {other} is what I've got;
    what's in {file} that {other} doesn't have;is there anybody on {file} that isn't on {other};which songs are on {file} only, not on {other};
    what have we lost between {file} and {other}, lines that {other} lacks;{file} - {other} -> {save_as};only in {file}, not {other};
    missing from {other}: which lines of {file};would you mind checking who on {file} is missing from {other};
    do me a favour and list what's in {file} and not in {other};pls find lines of {file} not in {other};i need everyone from {file} who isn't on {other};
    please to show what is in {file} and in {other} not;I need that you find who is in {file} but missing from {other};
    the coach wants to know who is on {file} but not on {other};who is on the first list but not on the second;which of them are missing from {other};
    save what {file} has and {other} hasn't as {save_as};names on {file} that are not on {other}, capitals or not ~ignore_case=true

number_lines: in {text}, number the lines;{text}: with numbers in front;for {text}, put numbers before the entries;look at {text} and number its entries;
    take {text} and make it a numbered list;{text} has no numbers. Put some in front of the lines;I have a list {text}. Please number it;
    There are many points in {text}, give them numbers;I want the names in {text} numbered;I want to see at once how many are on {text}, number them;
    each line of {text} should begin with its number;every guest on {text} should have a number;the rules in {text} need numbers;
    {text} should be a numbered list from {start} up;{text} starting with number {start};{text}, numbered -> {save_as};number from {start}, {text};
    numbered: {text};would you mind numbering the lines of {text};do me a favour and number the list {text};pls put line numbers in {text};
    gimme {text} with line numbers;i need {text} numbered by tonight;please to number the lines from {text};I need that you number the songs in {text};
    the lawyer wants {text} with line numbers;number it;put a number before each of them;start counting at {start};
    number {text} like 1) 2) 3), so {separator} behind each number;number the lines of {text} with {separator} after the number;
    a numbered version of {text} called {save_as};save {text} with numbers as {save_as};number the lines right in {text}, in the file itself ~in_place=true;
    give every entry on {text} a number, the first one is {start}

prepend_text: {file}: on top, {text};in {file}, the first line should be {text};for {file}, a heading {text};at the top of {file} it should say {text};
    at the very beginning of {file} put {text};look at {file} and write {text} above it all;take {file} and put {text} on top;
    {file} has no title. Give it {text};I have a list {file}. Please write {text} over it;There's no heading in {file}, it should be {text};
    {file} needs a first line {text};{file} should start with {text};I want {text} above the rest of {file};I want {file} to begin with the words {text};
    make it so that {file} begins with {text};{text} is more urgent than the rest of {file}, put it on top;before anything else in {file} comes {text};
    {text} ^ {file};header for {file}: {text};title of {file}: {text}, on top;would you mind putting {text} at the top of {file};
    do me a favour and write {text} at the start of {file};pls add {text} to the top of {file};i need {text} at the head of {file};
    please to write {text} in the beginning from {file};I need that {file} starts with {text};my boss wants {text} as the first line of {file};
    put it at the top of {file};add {text} on top;write the result above everything in {file};in front of the first line of {file}, {text};
    insert {text} at the head of the list {file};{text} first, then what is in {file};as a line of its own on top of {file}: {text} ~on_new_line=true;
    directly before the first word of {file} write {text}, on the same line ~on_new_line=false

read_lines: for each name in {text};for each of the lines in {text};for every person on {text};for everyone on the list {text};for all the entries in {text};
    one by one, the entries of {text};{text}: each entry;{text}, entry by entry;the list in {text}, item by item;go down the list {text};
    work through {text} one line at a time;take the names in {text} one after the other;take {text} as a list, one entry a line;
    look at {text} and take each line by itself;read {text} as a list;I have {text} with a name in every line. Read it as a list;
    There's a list in {text}, one thing per line;who is on the list {text};who are the people in {text}, one per line;what are the items on {text};
    what entries does {text} have;which things are on the list {text};give me the lines of {text} as a list;I need the entries of {text} as a list;
    all names from {text};all the cities that stand in {text};every address in the file {text}, a line each;the lines of {text}, one at a time;
    pls read the list {text};please to take each line from {text};I need that you go through the list {text};list what {text} has in its lines;
    would you mind going through {text} line by line;each line, one after the other;go through the list;the entries on it

remove_part: in {text}, everything after {after} can go;{text}: cut it off after {after};{text} only up to {after}, delete the rest;
    for {text}, drop all that comes before {before};from {text} I don't need anything after {after};look at {text} and delete what's below {after};
    take {text} and chop off all before {before};{text} has a long footer. Delete everything after {after};
    There's rubbish before {before} in {text}, throw it away;the part of {text} from {after} up to {before} has to go;
    whatever stands between {after} and {before} in {text} should disappear;everything behind {after} in {text} should be gone;{text} should end with {after};
    {text} should start at {before}, remove what's above;I want {text} without what's between {after} and {before};
    there must be nothing after {after} in {text} any more;empty the bit between {after} and {before} in {text};{text}, nothing after {after};
    {text}: delete {after} ... {before};would you mind deleting everything after {after} in {text};
    do me a favour and remove all that's before {before} in {text};pls delete all after {after} in {text};please to remove the text behind {after} in {text};
    I need that you delete the text before {before} in {text};my boss wants {text} without the part after {after};delete everything after {after};
    throw away what's before {before};remove what stands between {after} and {before};get rid of the rest of {text} once {after} comes;
    wipe all that follows {after} in {text};remove what comes before {before} in {text} and save it as {save_as};
    without the part between {after} and {before}, {text} as {save_as};cut away the text above {before}, in the file {text} itself ~in_place=true

replace_tabs: in {text}, spaces instead of tabs;{text}: no tabs, spaces;for {text}, each tab becomes {width} spaces;
    look at {text} and change the tabs to spaces;take {text} and put spaces where the tabs are;{text} has tabs in it. I want {width} spaces there;
    I have {text} with tabs. Please make them spaces;There are tabs in {text}, get rid of them and use spaces;
    the tabs in {text} look awful, make them {width} spaces each;{text} should have spaces, not tabs;I want {text} without tab characters, blanks instead;
    there must be no tab in {text} any more, only spaces;one tab = {width} spaces in {text};tabs -> spaces, {text};tabs -> {width} spaces in {text};
    expand -t {width} {text};would you mind turning the tabs in {text} into spaces;do me a favour and replace the tabs in {text} with {width} blanks;
    pls tabs to spaces in {text};i need {text} with spaces for tabs;please to replace each tab by {width} spaces in {text};
    I need that you change tabs to blanks in {text};the style guide wants {width} spaces and no tabs in {text};replace the tabs with {width} spaces;
    make the tabs spaces;every tab in {text} should be {width} spaces wide;{text} with {width} spaces for each tab as {save_as};
    detab {text} and save it as {save_as};change tabs into spaces in {text}, in the file itself ~in_place=true

reverse_lines: in {text}, last line first;{text}: bottom to top;for {text}, turn the order round;from {text} I want the lines from the last to the first;
    look at {text} and reverse the order of its lines;take {text} and turn the lines round;
    {text} is in the wrong order, the newest is at the bottom. Turn it round;I have {text}. Please put the lines the other way round;
    There's my diary {text}, I want the newest entry on top, just flip the lines;the entries in {text} are back to front, turn them around;
    the last line of {text} should be on top and the first at the bottom;{text} should run from the end to the beginning;
    I want {text} the other way round, last line on top;make it so that the last entry of {text} comes first;
    what was at the bottom of {text} should be at the top;{text} reversed;{text} backwards -> {save_as};{text}, last to first;
    would you mind turning the order of {text} around;do me a favour and flip the lines of {text};pls reverse the lines in {text};
    gimme {text} from bottom to top;i need {text} in reversed order, don't sort it;please to turn around the lines from {text};
    I need that you reverse the order of the lines of {text};my boss wants the log {text} newest line first, so flip it;turn it upside down;
    reverse the order of the lines;last one first please;don't sort {text}, just reverse it;the same lines of {text} but from the end to the front;
    a reversed {text} as {save_as};save {text} with the last line on top as {save_as};reverse {text} right in the file ~in_place=true

spaces_to_tabs: in {text}, tabs instead of spaces at the start of lines;{text}: indent with tabs;for {text}, {width} spaces become one tab;
    look at {text} and make the indentation tabs;take {text} and use tabs to indent;{text} is indented with spaces. I want tabs;
    I have {text} with {width} blanks of indent. Please make tabs of them;There are spaces before the lines in {text}, I'd like tabs;
    the indent of {text} is {width} spaces, it should be a tab;{text} should have tabs for the indent;I want {text} with tabs, not spaces;
    there must be no space indents in {text} any more, tabs only;{width} spaces = one tab in {text};spaces -> tabs, {text};{width} spaces -> tab, {text};
    unexpand {text};would you mind turning the leading spaces in {text} into tabs;do me a favour and change {width} spaces to a tab in {text};
    pls spaces to tabs in {text};i need {text} with tab indents;please to replace the spaces in front of lines by tabs in {text};
    I need that you make tabs from {width} spaces in {text};our programmers want tabs in {text}, not spaces;make the indent tabs;
    use a tab for every {width} spaces;turn leading spaces into tabs;each {width} spaces at the front of a line in {text} should be a tab;
    {text} with tabs at the front as {save_as};tabs for spaces in {text}, in the file itself ~in_place=true

split_text_file: {file}: parts of {lines} lines;for {file}, a new file every {lines} lines;from {file} I want pieces with {lines} lines;
    look at {file} and cut it after every {lines} lines;take {file} and break it into smaller files;
    {file} is too big to open. Split it into parts of {lines} lines;I have a huge log, {file}. Please cut it into files of {lines} lines;
    There's {file} and I can only upload {lines} lines at once, so split it;{file} is too long for one file;
    {file} should be several files of {lines} lines each;I want {file} in small pieces of {lines} lines in {folder};
    no part of {file} should have more than {lines} lines, make separate files;{file} / {lines} lines;{file} -> {folder}, {lines} lines each;
    split -l {lines} {file};parts of {lines} lines, {file};would you mind splitting {file} after every {lines} lines;
    do me a favour and cut {file} into {lines} line parts;pls split {file} every {lines} lines;i need {file} in parts of {lines} lines;
    please to divide {file} in files of {lines} lines;I need that you cut {file} in pieces with {lines} lines;
    the import takes only {lines} lines per file, so split {file};cut it into parts of {lines} lines;split it into several files;
    {lines} lines per file please;pieces of {lines} lines from {file}, put them in {folder};{lines} lines at a time, chop up {file};
    share {file} out over files with {lines} lines each in {folder};slice {file} into several text files

take_part: in {text}, what comes after {after}?;{text}: the bit between {after} and {before};for {text}, only what stands before {before};
    from {text} I want what comes after {after};from {text} I need the text between {after} and {before};look at {text} and show me the part after {after};
    take {text} and give me all up to {before};{text} is long. I only need what's between {after} and {before};
    I have {text}. Show me what comes after {after};There's a bit in {text} from {after} to {before}, I want just that;
    what is written after {after} in {text};what does {text} say behind {after};what comes before {before} in {text};
    what is there between {after} and {before} in {text};which text follows {after} in {text};I want just the part of {text} that follows {after};
    I want the beginning of {text}, as far as {before};{text} from {after} to {before};{text}: {after} ... {before}, show;{text} after {after} -> {save_as};
    would you mind giving me what's after {after} in {text};do me a favour and copy what's between {after} and {before} in {text} into {save_as};
    pls show the text between {after} and {before} of {text};gimme everything that follows {after} in {text};i need the part of {text} before {before};
    please to take the text behind {after} from {text};I need that you show me the part from {after} to {before} in {text};
    my boss wants what stands between {after} and {before} in {text};show me what comes after {after};what's between {after} and {before};
    take the part before {before};the passage between {after} and {before} in {text} as {save_as};save only what follows {after} in {text} as {save_as};
    keep just what comes after {after} in {text}, in the file itself ~in_place=true

take_section: in {text}, the section {heading};{text}: what's under {heading}?;{text}, chapter {heading};for {text}, show {heading};
    from {text} I want the chapter {heading};from {text} I only need what's under {heading};look at {text} and show me the part headed {heading};
    take {text} and give me the chapter called {heading};{text} is long. I only need the section {heading};
    I have the handbook {text}. Show me the section {heading};There's a chapter {heading} in {text}, let me see it;
    what stands under the heading {heading} in {text};what does the chapter {heading} in {text} say;what's in the {heading} section of {text};
    what have I written under {heading} in {text};which text is under {heading} in {text};I want the section {heading} as a file {save_as};
    the section {heading} of {text} should be in {save_as};{heading} from {text} -> {save_as};section: {heading}, {text};
    would you mind showing me the section {heading} of {text};do me a favour and copy the chapter {heading} from {text} into {save_as};
    pls show the section {heading} in {text};gimme the {heading} part of {text}, under that heading;i need the chapter {heading} of {text} by tonight;
    please to take the chapter {heading} from {text};I need that you save the section {heading} from {text} as {save_as};
    my boss only wants the section {heading} of {text};show me the section {heading};what's under the heading {heading};
    the chapter with the heading {heading};{heading}: read me that section of {text};everything below the heading {heading} in {text}, until the next heading;
    the recipe headed {heading} in {text};pull the section {heading} out of {text} into {save_as}

trim_lines: in {text}, take away the extra spaces;{text}: trim it;for {text}, no spaces at the line ends;from {text} I want the useless spaces gone;
    look at {text} and clean up the spacing;take {text} and strip the spaces at the ends of lines;{text} is a mess of blanks. Tidy the white space;
    I have {text} with lots of empty lines. Please leave at most one in a row;There are spaces at the ends of the lines in {text}, take them away;
    {text} has big gaps between the paragraphs, one blank line is enough;the lines in {text} end in blanks, trim them;
    there are two and three empty lines together in {text}, make it one;the spaces at the beginning of the lines in {text} must go too ~leading=true;
    {text} should have no spaces at the end of lines;I want {text} without stray blanks;there must be no trailing spaces in {text} any more;
    make it so that no line of {text} ends in a space;rstrip {text};trim: {text};{text}, trimmed -> {save_as};trailing spaces out of {text};
    would you mind cleaning up the spaces in {text};do me a favour and trim the lines in {text};pls trim {text};i need {text} without the extra blanks;
    please to remove the spaces at the end from lines in {text};I need that you clean the white space of {text};
    the compiler complains about trailing spaces in {text}, remove them;trim it;tidy up the spacing;clean the white space up;
    take off the spaces before and after each line of {text} ~leading=true;strip both ends of the lines in {text} ~leading=true;
    a tidy version of {text} without stray spaces as {save_as};trim {text}, right in the file ~in_place=true

wrap_lines: in {text}, no line over {width} characters;{text}: wrap at {width};for {text}, at most {width} characters a line;
    look at {text} and break the long lines;take {text} and wrap it at {width};the lines in {text} are far too long. Break them at {width} characters;
    I have to scroll sideways in {text}, wrap its lines;I have {text}. Please wrap it to {width} columns;
    There are lines in {text} that don't fit on the screen, break them;{text} doesn't fit on the page, the lines should be {width} characters long;
    {text} should be {width} characters wide;{text} should have short lines, {width} characters or less;I want {text} with lines of {width} characters;
    there must be no line longer than {width} in {text};make it so that every line of {text} has at most {width} characters;{text} -> {width} columns;
    {width} characters per line, {text};fold -w {width} {text};would you mind wrapping {text} at {width} characters;
    do me a favour and break the lines of {text} at {width};pls wrap {text} to {width};i need {text} at {width} columns for the mail;
    please to break the lines from {text} after {width} characters;I need that the lines of {text} are not longer than {width};
    the printer takes {width} characters a line, wrap {text};break the long lines;wrap it at {width} characters;lines of {width} at most please;
    maximum line length {width} for {text};a version of {text} with {width} characters a line as {save_as};wrap {text} at {width} and put it in {save_as};
    wrap the lines right in {text} at {width} ~in_place=true

write_lines: {save_as}: {lines}, one below the other;{lines} -> {save_as}, one a line;{lines}, each on a line, in {save_as};
    for {save_as}, the entries {lines};I need a list {save_as} with {lines} on it;I have to buy {lines}. Make a shopping list {save_as};
    I have to remember {lines}. Make a list {save_as} of it;There should be a list {save_as} with {lines}, one per line;
    take {lines} and make a list {save_as};{save_as} should be a list of {lines};I want a list called {save_as} with {lines} on it;
    I want {lines} under each other in {save_as};a new list {save_as}: {lines};new list {save_as} – {lines};packing list {save_as}: {lines};
    shopping list {save_as} with {lines};guest list {save_as}: {lines};to do, in {save_as}: {lines};would you mind making a list {save_as} of {lines};
    do me a favour and write {lines} line by line in {save_as};pls make a list {save_as} with {lines};gimme a checklist {save_as} with {lines};
    i need a list {save_as} with {lines} by tonight;please to write {lines} in {save_as}, each in a new line;
    I need that you write {lines} as a list into {save_as};the team list {save_as} is {lines}, one name a line;
    the participants are {lines}, put them as a list in {save_as};list them in {save_as};write them into {save_as}, one per line;
    save them as a list {save_as};make a list {save_as} of them;put the names one per line in {save_as};write every one of them on its own line in {save_as};
    start a list {save_as} with {lines};save what you found as a list in {save_as}, a line each;in {save_as}, list {lines}
""")
