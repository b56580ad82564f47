"""How people ask for what is done with texts most: replacing, finding, counting, sorting, joining, writing, reading."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
replace_text: in {text}, {old} should read {new};{text}: {new} for {old};for {text}, put {new} wherever it says {old};
    from now on it's {new} and not {old} in {text};look at {text} and change every {old} to {new};take {text} and swap {old} with {new};
    {text} still says {old}. Make that {new};I have {text} here. Please change {old} in it to {new};
    There's a mistake in {text}, it says {old} but it should be {new};we changed our name from {old} to {new}, please correct {text};
    the word {old} in {text} must become {new};{old} is wrong in {text}, the right word is {new};I misspelled {new} as {old} in {text}, fix it;
    I wrote {old} all over {text} and I meant {new};I want {new} in {text} where it now says {old};there must be no {old} in {text} any more, write {new};
    make it so that {text} says {new} instead of {old};{old} -> {new} in {text};{old} => {new}, {text};{text}, {old} to {new};
    search/replace in {text}: {old} / {new};find and replace, {old} by {new}, in {text};would you mind changing {old} to {new} in {text};
    do me a favour and put {new} for {old} in {text};pls change {old} into {new} in {text};my boss wants {new} and not {old} in {text};
    I need that you change {old} in {new} in {text};please to replace {old} with {new} in {text};everywhere where {old} stands in {text} I want {new};
    every time {text} mentions {old}, make it {new};all mentions of {old} in {text} become {new};{new} is the new word for {old}, update {text};
    {old} is now called {new}, so fix {text};use {new} rather than {old} throughout {text};instead of {old}, {text} should say {new};
    exchange {old} against {new} in {text};change it to {new} wherever it says {old};put {new} in place of {old};every {old} should be a {new};
    swap out {old} for {new};replace {old} with {new} but leave the rest;correct the spelling of {old} to {new};take the word {old} out of {text} completely;
    erase every {old} from {text};delete the word {old} wherever it stands in {text};strip out all the {old} in {text};
    I don't want the word {old} in {text}, just take it out of the sentences;change {old} to {new} in {text}, capitals or not ~ignore_case=true;
    swap {old} for {new} in {text} but not inside other words ~whole_words=true;save {text} with {new} instead of {old} as {save_as};
    make a version of {text} called {save_as} where {old} is {new};{text} with {new} for {old}, as {save_as};
    a copy {save_as} of {text} that says {new} and not {old};fix the typo {old} in {text}, it's {new};
    the customer is {new} and not {old}, mend that in {text};{text} has the old price {old}, the new one is {new}, update it;
    update {old} to {new} across {text};can you go over {text} and turn {old} into {new};{text} has {old} where {new} should be;
    overwrite {old} with {new} in {text};it should say {new} and not {old};they all say {old}, make that {new};change {old} to {new} in all of them;
    put {new} wherever it has {old}, also when written in capitals ~ignore_case=true;in every one of {text}, {old} must give way to {new};
    {text} was written for {old}. Make it fit {new}, just swap the word;I moved, so {old} has to be {new} in {text};
    {old} has left, the new one is {new}, put that in {text};write {old} as {new} in {text} from top to bottom;don't say {old} in {text}, say {new}

find_lines: in {files}, where is {containing};{files}: where does it say {containing}?;for {files}, show me each line with {containing};
    from {files} I want the lines that say {containing};look through {files} and tell me where {containing} is;take {files} and find {containing} in there;
    I have {files}. Which lines talk about {containing}?;Somewhere in {files} it says {containing}. Find it;
    There's something about {containing} in {files}, show me where;I remember writing {containing} in {files}, but where;who mentions {containing} in {files};
    is there anything about {containing} in {files};does any of {files} mention {containing};is {containing} mentioned anywhere in {files};
    which of {files} has {containing} in it;what lines talk about {containing} in {files};where have I written {containing}, search {files};
    in which line of {files} is {containing};where in {files} did I note {containing};what did we say about {containing} in {files};
    I need every line about {containing} out of {files};{containing} in {files}, where?;{containing}: search {files};
    grep -i {containing} {files} ~ignore_case=true;search {containing} {files};lines with {containing}, {files};all hits for {containing} in {files};
    would you mind looking for {containing} in {files};do me a favour and check {files} for {containing};pls find {containing} in {files};
    gimme all the lines of {files} that have {containing};i need to see where {files} say {containing} by tonight;
    please to search {containing} inside of {files};I need that you look for {containing} in {files};
    my boss wants to know where {containing} comes up in {files};the tax office asks about {containing}, where is it in {files};
    every mention of {containing} in {files}, please;all the places where {containing} stands in {files};show where {containing} turns up, in {files};
    where does {containing} come up;which of them mention {containing};show me the lines about {containing};search them for {containing};
    find every line that has {containing} in it;anything in there about {containing};find {containing} in {files}, capitals or not ~ignore_case=true;
    look for {containing} in {files} and put the file's name and line number in front ~with_names=true;
    which line number is {containing} on in {files} ~with_names=true;which file and line says {containing}, look in {files} ~with_names=true;
    search {files} for {containing} and tell me the file each time ~with_names=true;
    hits for {containing} in {files} with file and line number ~with_names=true;save all the lines about {containing} from {files} in {save_as};
    list every {containing} line of {files} in a new file {save_as};collect what {files} say about {containing} into {save_as};
    go through {files} and note each line with {containing} in {save_as};I'm looking for {containing}, it must be in {files};scan {files} for {containing};
    check {files} for mentions of {containing};comb through {files} for {containing};which entries in {files} mention {containing};
    what is written about {containing} in {files};do {files} say anything about {containing}?;where does it mention {containing};
    is {containing} in them anywhere;who wrote about {containing} in {files};what do the minutes {files} say about {containing};
    when did we talk about {containing}, see {files};I'm sure {containing} was in one of {files}, which line;
    show the lines, not the files, with {containing} in {files};don't change anything, just show where {containing} is in {files};
    does it say {containing} somewhere in {files} and where

extract_from_text: in {text}, find all the {what};{text}: all {what}, please;for {text}, list the {what};from {text} I want the {what};
    from {text} I only need the {what} as a list;look at {text} and give me all {what};take {text} and pull out the {what};
    I have {text}. Please give me all the {what} in it;There are lots of {what} in {text}, I want them as a list;{text} is full of {what}. Collect them;
    which phone numbers are in {text} ~what=phone numbers;who do I have to ring? List the phone numbers in {text} ~what=phone numbers;
    whose email addresses are in {text} ~what=e-mail addresses;what mail addresses does {text} have ~what=e-mail addresses;
    everyone's email out of {text} ~what=e-mail addresses;all the emails in {text} so I can write to them ~what=e-mail addresses;
    I need the e-mails of all members from {text} ~what=e-mail addresses;what links are in {text} ~what=web addresses;
    get me all websites mentioned in {text} ~what=web addresses;every URL in {text} ~what=web addresses;
    which web pages does {text} point to ~what=web addresses;what dates are in {text} ~what=dates;
    which days does {text} mention, as a list of dates ~what=dates;all deadlines in {text}, just the dates ~what=dates;
    when is it? take the date out of {text} ~what=dates;which times of day are in {text} ~what=times;what times does {text} give for the shifts ~what=times;
    at what o'clock, get every time out of {text} ~what=times;what prices are in {text} ~what=amounts;all the sums of money in {text} ~what=amounts;
    list the amounts that stand in {text} ~what=amounts;every euro amount in {text} ~what=amounts;
    what do the things in {text} cost, list each price ~what=amounts;which numbers are in {text} ~what=numbers;just the figures out of {text} ~what=numbers;
    only the numbers from {text}, no words ~what=numbers;the hashtags in {text} ~what=hashtags;which hashtags do I use in {text} ~what=hashtags;
    {what} -> {save_as}, from {text};{what} out of {text};{text}, {what} only;all {what}, {text};would you mind fishing the {what} out of {text};
    do me a favour and pick all {what} from {text};pls get the {what} from {text};gimme the {what} in {text};i need the {what} from {text} by tonight;
    please to extract all {what} of {text};I need that you take the {what} out of {text};my boss wants a list of the {what} in {text};
    find all the {what} in it;list every one of the {what};which {what} are in there;just the {what}, nothing else;
    pull out all {what} and save them as {save_as};the {what} of {text} should go to {save_as};save all {what} from {text} as {save_as};
    make a list {save_as} of the {what} in {text};put every one of the {what} in {text} into {save_as}, each one only once ~unique=true;
    all the different {what} in {text} ~unique=true;the {what} in {text}, but no doubles ~unique=true;
    what {what} does {text} contain, without repeats ~unique=true;take all {what} out of it;I need a list of its {what};
    are there any {what} in it, which ones;do {text} contain {what}, show them;who can I ring, get the phone numbers from {text} ~what=phone numbers;
    phone list from {text} please ~what=phone numbers;the whole text of {text} is too much, just the {what};don't count the {what} in {text}, show me them;
    the mail addresses in {text}, so that I can invite them all ~what=e-mail addresses;where can I read more? list the links in {text} ~what=web addresses

count_words: in {text}, how many words are there;{text}: how many words?;for {text}, I need the word count;look at {text} and count the words;
    take {text} and tell me how many words it has;I have {text}. How many words is that?;{text} is for school and may not be too long. How many words has it?;
    There's a limit of 500 words for {text}. How many are there now;is {text} already at 1000 words?;did I write enough? count the words in {text};
    am I over the word limit with {text};how many words has my essay, it's {text};how wordy is {text}, in numbers;how long is {text}, I mean in words;
    how many words did I write in {text} so far;word count, {text};words in {text};{text} word count;# of words in {text};number of words, {text};
    total words of {text};would you mind counting the words in {text};do me a favour and count how many words {text} has;pls count words in {text};
    gimme the word count of {text};i need to know how many words {text} is;please to count the words of {text};I need that you count all words in {text};
    my teacher wants to know how many words are in {text};the magazine pays by the word, so how many has {text};
    the editor asks for the number of words in {text};how many words is it now;how many words are there in total;count the words;what's the word count;
    how many words is that;I want to know the length of {text}, in words;tell me the length of {text} as a number of words;what does {text} come to in words;
    count every word in {text};how many words all together in {text};how many words would I have to read in {text};how many words does it have;
    how long is it in words;is it too long? count its words;count words, not letters, in {text};how many words have the chapters {text} together

count_lines: in {text}, how many lines are there;{text}: number of lines?;for {text}, count the lines;look at {text} and count how many entries there are;
    take {text} and count its lines;I have {text}. How many entries are on it?;There's a list of guests in {text}, one a line. How many are coming?;
    {text} holds one name per line, how many names is that;how many people are on the list {text};how many guests are in {text}, one per line;
    how many names are on {text};how many things do I have to buy according to {text};how many tasks are on my list {text};how many to-dos are left in {text};
    how many members does the list {text} have;how many addresses are listed in {text};how many lines of {text} say {containing};
    how many of the lines in {text} mention {containing};how many entries in {text} are about {containing};how many lines with {containing} has {text} got;
    in {text}, count only lines that have {containing};lines in {text}: how many with {containing};how many rows of {text} contain {containing};
    count the entries with {containing} on {text};number of lines with {containing}, {text};{text}, line count;lines, {text};
    would you mind counting the lines of {text};do me a favour and count the entries on {text};pls count lines {text};gimme the number of lines in {text};
    i need to know how many lines {text} has;please to count the lines from {text};I need that you count how many lines are in {text};
    my boss wants to know how many entries {text} has;how many lines is it;how many entries are there;count the lines that say {containing};
    how many of the lines have {containing};how many items are on it;how many lines does {text} have if I leave the empty ones out ~skip_empty=true;
    count the lines of {text} but not the blank ones ~skip_empty=true;how many filled lines are in {text} ~skip_empty=true;
    real lines only, how many has {text} ~skip_empty=true;how many lines of {text} have {containing}, capitals or not ~ignore_case=true;
    how long is the guest list {text};what's the number of entries in {text};is {text} longer than a hundred lines;how many lines long is {text};
    how many songs are on the list {text};how many are on it;how many entries does it have;how many of them say {containing};
    don't show them, just count the lines with {containing} in {text};how many people have signed up on {text};how many books are on my list {text};
    how many errors are in {text}, lines that say {containing};how many appointments does {text} list;number of names on {text}

count_matches: in {text}, how often does {what} come up;{text}: how many times {what}?;for {text}, count {what};
    look at {text} and tell me how often it says {what};take {text} and count how often {what} is in it;I have {text}. How often does it say {what}?;
    I use {what} too much in {text}, how often exactly?;does {text} say {what} more than once, how many times;how many times did I write {what} in {text};
    how often do we mention {what} in {text};how many times is {what} used in {text};how often is the word {what} in {text};
    how many times have I repeated {what} in {text};how often did {what} happen according to {text};how many {what} messages does {text} have;
    how frequent is {what} in {text};number of {what} in {text};{what}, how often in {text}?;{what} count in {text};count: {what}, {text};
    occurrences of {what}, {text};frequency of {what} in {text};would you mind counting {what} in {text};
    do me a favour and count how often {what} stands in {text};pls count {what} in {text};gimme the number of times {text} says {what};
    i need to know how often {what} appears in {text};please to count the word {what} in {text};I need that you count how many times {what} is in {text};
    my teacher says I write {what} too often, count it in {text};my boss wants to know how often {what} is named in {text};how many times does it say {what};
    how often is {what} in there;count every {what};how many times is {what} mentioned;how often does {what} come up in it;
    every single {what} in {text}, how many are there;the number of times {what} turns up in {text};
    how often do I find {what} in {text}, capitals or not ~ignore_case=true;
    how often does {what} stand in {text}, upper and lower case alike ~ignore_case=true;
    count {what} in {text} but only as a word of its own ~whole_words=true;how many times is {what} in {text}, not as part of longer words ~whole_words=true;
    how many hits for {what} are in {text};tally up {what} in {text};in all of {text} together, how often is {what} said;how often does it say {what};
    don't show me where, just how often {what} is in {text};is {what} used a lot in {text}? count it;how many of {what} are mentioned in {text};
    how often have they written {what} in {text}

count_characters: in {text}, how many characters are there;{text}: how many characters?;for {text}, count the letters;look at {text} and count the characters;
    take {text} and tell me how many signs it has;I have {text}. How many characters is that?;The form allows 500 characters. How many has {text}?;
    is {text} too long for a text message? count the characters;does {text} fit in 280 characters;will {text} fit into a tweet, count its characters;
    how long is {text} when I count every letter;how long is {text}, letter by letter;characters in {text};{text} character count;number of signs, {text};
    # characters {text};length of {text} in letters;would you mind counting the characters in {text};do me a favour and count the letters of {text};
    pls count characters of {text};gimme the character count for {text};i need the number of characters in {text};
    please to count all the characters of {text};I need that you count the signs in {text};the translator charges by the character, how many are in {text};
    the newspaper pays per character, so count them in {text};how many characters is it;how many letters are there;count the characters;
    how many keystrokes is {text};how many characters does {text} come to, spaces left out ~without_spaces=true;
    letters only, no spaces: how many in {text} ~without_spaces=true;count the characters of {text} but leave out the blanks ~without_spaces=true;
    how many characters without the gaps are in {text} ~without_spaces=true;how many characters including spaces has {text} ~without_spaces=false;
    with spaces, how many characters are in {text} ~without_spaces=false;what's the length of {text} in characters;tell me how many letters I typed in {text};
    how big is {text} in characters;how many characters am I at in {text};how many characters does it have;count its letters;characters, not words: {text};
    how many characters are in all of {text} together;is it short enough? count the characters of {text}

sort_lines: in {text}, put the lines in order;{text}: sort it;for {text}, alphabetical order please;{text} – can you sort that from a to z?;
    from {text} I want the lines in alphabetical order;look at {text} and sort the entries;take {text} and sort it;{text} is a mess. Sort it by the alphabet;
    I have {text}. Please put it in alphabetical order;There's my list {text} on my desktop. Can you sort it?;the names in {text} are all jumbled, order them;
    {text} is in no order at all, sort its lines;my list {text} is not in order, please sort it;nobody finds anything in {text}, put it in alphabetical order;
    {text} should be in alphabetical order;I want {text} in order;I want the entries of {text} sorted from A to Z;make it so that {text} is alphabetical;
    the guest list {text} must be in order of name;the songs in {text} should go by the alphabet;{text} a-z;{text} A to Z;sort lines, {text};
    alphabetical: {text};{text}, sorted -> {save_as};would you mind sorting {text};do me a favour and sort the names in {text};pls sort {text};
    gimme {text} in alphabetical order;i need {text} sorted by tonight;please to sort the lines in {text} by alphabet;I need that you order the list {text};
    my boss wants {text} in alphabetical order;the choir list {text} alphabetically please, because nobody finds their name;put it in alphabetical order;
    sort them from a to z;sort the lines;order the entries alphabetically;sort it backwards, z to a ~descending=true;{text} from z to a ~descending=true;
    sort {text} the other way round, from Z down to A ~descending=true;sort {text} by the numbers in it ~numeric=true;
    order the lines of {text} by their number, not as text ~numeric=true;the prices in {text} should go from low to high ~numeric=true;
    biggest number first in {text} ~numeric=true ~descending=true;sort the scores in {text}, highest on top ~numeric=true ~descending=true;
    rank the lines of {text} by their number, largest first ~numeric=true ~descending=true;smallest number first: {text} ~numeric=true;
    order {text} by number, small to large ~numeric=true;sort {text}, capitals and small letters together ~ignore_case=true;
    sort {text} from a to z no matter whether it is a capital ~ignore_case=true;sort {text} and write the result to {save_as};
    a sorted version of {text} as {save_as};save {text} in alphabetical order as {save_as};sort {text} right in the file ~in_place=true;
    sort {text} and change the file itself ~in_place=true;arrange my reading list {text} by title from a to z;line up the entries of {text} alphabetically;
    can you put it in order from a to z;sort its lines;they should be in alphabetical order;
    the highest number should be on top of it ~numeric=true ~descending=true;{text} by number, lowest first ~numeric=true;
    the scores in {text}, best first ~numeric=true ~descending=true;the members on {text} from A to Z by their name;
    sort {text} upside down from z to a ~descending=true

unique_lines: in {text}, each line only once;{text}: take out the doubles;for {text}, remove lines that repeat;{text} – can you throw out the repeats?;
    from {text} I want every line just once;look at {text} and delete lines that come twice;take {text} and drop repeated lines;
    {text} is full of repeats. Clean it;I have {text}. Please remove the double entries;There are names twice in {text}. Keep one of each;
    {text} has every person twice;some people are on {text} more than once, fix that;the same address stands in {text} several times, once is enough;
    half of {text} is there twice;I copied some things twice into {text}, take the extra ones out;{text} should have no repeats;I want {text} without doubles;
    I want {text} with every entry once;there must be no line twice in {text} any more;make it so that nothing is in {text} twice;
    nobody should be on the guest list {text} twice;everyone on {text} only once please;{text} minus duplicates;{text}, no repeats -> {save_as};uniq {text};
    sort -u is too much, just drop the doubles of {text};dedupe {text} -> {save_as};would you mind removing the duplicates from {text};
    do me a favour and get the repeats out of {text};pls remove double lines in {text};gimme {text} without repeats;
    i need {text} with no duplicates by tonight;please to delete the lines which are double in {text};I need that you remove the repeated ones from {text};
    my boss wants {text} without duplicates;for the mailing every address in {text} only once;throw out the repeats;remove the double ones;
    keep each line just once;get rid of lines that are there twice;only distinct lines of {text};the distinct entries of {text};
    what different entries are there in {text};which different names are in {text}, each once;
    remove duplicates from {text}, capitals or not ~ignore_case=true;drop repeats in {text} even if the capitals differ ~ignore_case=true;
    save {text} without the double lines as {save_as};write every line of {text} once into {save_as};
    remove repeats in {text}, in the file itself ~in_place=true;delete the doubles right in {text};it has lines twice, take one out;
    they are on it twice, once is enough;is anyone on {text} twice? then take the second one off;
    I got {text} from three people and now names are double, keep one of each;don't sort {text}, just remove what comes twice

merge_text_files: {files} in one file, {save_as};{files}: all in one, call it {save_as};for {files}, make one file {save_as};
    from {files} I want a single text {save_as};look at {files} and put them together in {save_as};take {files} and join them to {save_as};
    I have {files}. Please make one file {save_as} of them;There are {files} and I want one document {save_as};
    my notes are in too many files, {files}. Put them in one, {save_as};{files} should be one file called {save_as};I want {files} as one long text {save_as};
    I want just one file {save_as} instead of {files};all of {files} belong together in {save_as};make it so that {files} are in one file {save_as};
    the chapters {files} should become one book {save_as};the minutes {files} go into one file for the club, {save_as};{files} -> {save_as}, joined;
    {files} + one file = {save_as};merge {files}, {save_as};join, {files}, new name {save_as};would you mind putting {files} together in {save_as};
    do me a favour and merge {files} into {save_as};pls combine {files} in {save_as};gimme {files} in one file {save_as};
    i need {files} as one text {save_as} by tonight;please to make from {files} one file {save_as};I need that you join {files} to one file {save_as};
    my boss wants {files} in a single file {save_as};for my tax advisor everything from {files} in one text file {save_as};
    {save_as} should hold everything that is in {files};create {save_as} from {files}, one after the other;build {save_as} out of {files};
    let {save_as} be all of {files} in a row;join them into {save_as};put them all in one file {save_as};make one text of them, {save_as};
    merge them as {save_as} with the file names above each part ~with_names=true;
    join {files} into {save_as} and write above each part which file it came from ~with_names=true;
    combine {files} in {save_as}, each with its name as a heading ~with_names=true;stick {files} together in {save_as} with {separator} between the parts;
    {files} in one file {save_as}, and {separator} after each one;between the texts a line {separator}: {files} into {save_as};
    put {files} behind each other into {save_as}, divided by {separator};append {files} to one another and save that as {save_as};
    the diary pages {files} as one diary {save_as};fuse {files} into {save_as};string {files} together as {save_as};
    read {files} in that order into a new file {save_as};make one file {save_as} out of it all;I want them in one file, {save_as};
    don't move {files}, just make one text {save_as} from them;all my diary pages {files} in one, {save_as};
    one file {save_as} for {files}, with {separator} between one and the next

write_text: {save_as}: {text};{save_as}, a new file that says {text};in a new file {save_as}, write "{text}";
    I have to remember something: {text}. Write it in {save_as};I want a file {save_as} with the words {text} in it;I need a note {save_as} that says {text};
    there should be a file {save_as} with {text} in it;make it so that {save_as} says {text};{text} -> {save_as};{text} > {save_as};"{text}" as {save_as};
    note, {save_as}: {text};new note {save_as} – {text};new text {save_as}, contents {text};would you mind writing {text} into a file {save_as};
    do me a favour and write down {text}, in {save_as};pls make a file {save_as} with {text};gimme a text file {save_as} that reads {text};
    i need a file {save_as} saying "{text}" by tonight;please to write {text} in a new file {save_as};I need that you write in a file {save_as}: {text};
    my boss wants a file {save_as} with {text};type {text} and save that as {save_as};type up {text} as {save_as};take this down in {save_as}: {text};
    write this down as {save_as}: {text};put this in a file called {save_as}: {text};dictation, save as {save_as}: {text};
    scribble {text} in a new note {save_as};start a new text {save_as} with {text};start a diary {save_as} with the words {text};
    open a new text file {save_as} and put {text} in it;create {save_as} and write {text} in it;create a text file named {save_as} with the content {text};
    make me a memo {save_as}, it should read {text};the file {save_as} should contain {text};I want to keep {text} in a file, {save_as};
    keep a note of {text} in {save_as};store the words {text} under the name {save_as};set down {text} in a file {save_as};
    a file by the name of {save_as}, and in it {text};write it to {save_as};save that as {save_as};put the answer in a new file {save_as};
    note the result in {save_as};keep the result as {save_as};write what you found to {save_as};write it all down in {save_as};
    a reminder file {save_as} with {text};put the sentence {text} into {save_as};write that down in {save_as};I want it as a file {save_as};
    keep it in a file called {save_as};not to an old file but to a new one, {save_as}: {text};my address for {save_as}: {text};
    for later, in {save_as}: {text};make {save_as}, inside it says {text};put "{text}" into {save_as}, a new file

append_text: {file}: add {text};in {file}, one more line: {text};to {file}, add {text};for {file}, {text} at the end;
    at the end of {file} it should say {text};at the bottom of {file} put {text};look at {file} and add {text} below;take {file} and add {text} at the end;
    I have a list {file}. Please add {text};There's {file} on my desktop. Add {text} to it;{file} is missing {text}, put it at the end;
    I forgot {text}, add it to {file};{text} is not on {file} yet, add it;we also need {text}, put that on {file};{text} should be on {file} too;
    {text} belongs on the list {file};I want {text} at the end of {file};the last line of {file} should be {text};make it so that {file} ends with {text};
    {text} -> {file};{text} >> {file};{file} + {text};add to {file}: {text};{file}, new entry {text};another entry for {file}: {text};
    would you mind adding {text} to {file};do me a favour and put {text} on my list {file};pls add {text} to {file};i need {text} on {file} as well;
    please to write {text} at the end from {file};I need that you add {text} in {file};my wife wants {text} on {file};put {text} on the shopping list {file};
    write {text} on the to-do list {file};jot {text} down at the end of {file};make a note in {file} that {text};note in my diary {file}: {text};
    for the log {file}: {text};one more for {file}: {text};also put {text} on {file};add it at the bottom of {file};add that to {file};
    put it on {file} as well;write the answer at the end of {file};continue {file} with {text};carry on {file} with {text};let {file} end on {text};
    after everything else in {file} comes {text};below the last line of {file}, write {text};as a new line at the end of {file}: {text} ~on_new_line=true;
    add {text} to {file} on a line of its own ~on_new_line=true;put {text} in a fresh line under {file} ~on_new_line=true;
    directly behind the last word of {file}, write {text} ~on_new_line=false;
    add {text} to the last line of {file} without starting a new one ~on_new_line=false;leave what is in {file} and add {text} after it;
    add {text} to {file}, don't replace what's there;put it at the bottom of {file};it should go on my list {file};not a new file, just add {text} to {file};
    remember for {file}: {text};don't overwrite {file}, put {text} at the end;we're out of something: {text}, put it on {file};
    today's entry for {file}: {text}

summarise_text: in short, what is {text} about?;{text}: the main points, please;{text} in short;for {text}, a short summary;
    from {text} I want just the main points;look at {text} and tell me what matters;take {text} and shorten it to the essentials;
    {text} is too long for me. Give me the short version;I have {text}. What does it say in brief?;There's {text} and I have no time to read it. Sum it up;
    I can't read all of {text}, what are the key points;I have to talk about {text} in five minutes, give me the gist;what's the gist of {text};
    what is the message of {text} in a few words;what are the most important things in {text};what do I have to know from {text};
    what does {text} boil down to;which are the key points of {text};what's {text} on about, briefly;I only want the essence of {text};
    I want {text} in {sentences} sentences;{text} should be no longer than {sentences} sentences;{text} cut down to {sentences} sentences;
    {text} in {sentences} lines;summary of {text}, {sentences} sentences;summary: {text};tldr {text};short version of {text};main points, {text};
    key points of {text} -> {save_as};would you mind summing up {text};do me a favour and summarise {text} for me;pls summarize {text};
    gimme the short version of {text};i need a summary of {text} by tonight;please to make a summary from {text};
    I need that you resume {text} in {sentences} sentences;my boss wants the main points of {text};for the committee I need {text} in a nutshell;
    my boss wants {text} in at most {sentences} sentences;no more than {sentences} sentences about what {text} says;sum it up;give me the short version;
    what are the main points;in {sentences} sentences, what does it say;condense {text} to {sentences} sentences;compress {text} into {sentences} key points;
    make {text} short, {sentences} points at most;the {sentences} most important sentences of {text};the {sentences} main points of {text};
    pick the {sentences} sentences of {text} that matter most;save a summary of {text} as {save_as};write a short version of {text} into {save_as};
    {save_as} should be a summary of {text};brief me on {text};recap {text};an abstract of {text} as {save_as};long story short, what's in {text};
    run me through {text} quickly;what were the minutes {text} about, roughly;the letter {text} in a few sentences;tell me in short what it says;
    shorten it to {sentences} sentences;what is it about;what are they about, briefly;don't read me all of {text}, only what's important;
    make me understand {text} in {sentences} sentences;give the contents of {text} in a few words

read_text: {file}: what's in it?;{file} – what does it say?;for {file}, show me the text;look at {file} and tell me what it says;
    take {file} and read it to me;I got {file}. What does it say?;There's {file} on my desktop. Read it to me;I have {file} and want to know what's in it;
    my eyes are tired, read me {file};what did I write in {file};what is written in {file};what is there in {file};what was in {file} again;
    what have I noted in {file};what's the text in {file};what does the letter {file} say, the whole of it;what does it say in {file};which text is in {file};
    let's see what {file} says;let me read {file};let me have a look at what's in {file};I want to read {file};I want to see the whole text of {file};
    I need the words of {file} here;cat {file};contents of {file};text of {file};{file}, read it;{file}, contents please;print {file} here;type out {file};
    would you mind reading me {file};do me a favour and show me what {file} says;pls show me what is in {file};gimme the text of {file};
    i need to see what {file} says;please to read the file {file};I need that you show me the text of {file};my boss asks what is in {file};read it to me;
    what does it say;show me the text;what's in there;show me what it says, all of it;read {file} out loud;read {file} from start to end;
    read out the note {file};display {file} as text;show {file} in here, I don't want to open a program;give me {file} word for word;the full text of {file};
    everything that stands in {file};what are the words in {file};show me what's in it;can you read it to me, word for word;what's it say;
    don't shorten {file}, read me all of it;let me see the list {file};what is on my list {file};what's on {file}

sum_numbers: in {text}, what do the numbers come to;{text}: the total, please;{text} – how much is that together?;for {text}, add up all the figures;
    from {text} I want the sum;look at {text} and tell me what it all costs;take {text} and add up the prices;I have {text}. How much is it all together?;
    There are receipts in {text}. What's the total?;{text} has a price in every line, add them up;I spent a lot this month, see {text}. How much is it?;
    how much did I spend, it's in {text};how much did we pay in all, see {text};how much do I owe according to {text};how much money is in {text} altogether;
    how many hours are that in {text} together;how many eggs were it in total, the numbers are in {text};how many kilometres did I run altogether, see {text};
    what does everything on {text} cost together;what's the shopping in {text} going to cost in total;what do I get if I add the numbers of {text};
    what's the sum of everything in {text};{label} in total, {text};total {label}, {text};sum of {label} in {text};sum: {text};total of {text};
    grand total {text};{text}, added up;all {label} together in {text};{label} of {text} added together;would you mind adding up {text};
    do me a favour and add up the numbers in {text};pls sum up all numbers of {text};gimme the total of {text};i need the sum of {text} for my tax return;
    please to add all the amounts of {text} together;I need that you calculate the total from {text};my tax advisor wants the total of {text};
    my boss wants to know what {text} add up to;for the club treasurer: the sum of the amounts in {text};what's the total of it;add up the numbers;
    what does it all come to;how much is that altogether;add up everything after {label};
    in every one of {text} there is {label} and a number, what's the sum of these;only the numbers behind {label} in {text}, added up;
    add whatever follows {label} in {text};take just the {label} from {text} and total them;how much {label} do I have in {text} altogether;
    how much is it when I add the {label} lines of {text};add up the rent payments in {text};tot up {text};do the sum of {text};what's its total;
    add them all up;how much do they come to;don't list the numbers in {text}, add them;what do I pay in all for {text};
    how many hours did I work in total, see {text};how much did the party cost, the receipts are {text};the sum of everything behind {label} in {text};
    {text} each say {label}. What's that in total?
""")
