"""More ways in which people ask to find, move, copy, delete and sort files, and to make and look into folders."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
move_files: {files}: put them in {folder};for {files}, the right place is {folder};take {files} and stick them in {folder};from now on {files} live in {folder};
    {files} -> {folder};{files} to {folder} please;{files} into {folder}, thanks;into {folder} with {files};in {folder} I want {files}, not where they are now;
    There is a pile of {files}. Put it all in {folder};I have {files} lying around. Please move them to {folder};look at {files} and carry them over to {folder};
    my desk is full of {files}, get them off it and into {folder};{files} clutter everything up, they belong in {folder};why are {files} not in {folder}? put them there;
    {files} are in the wrong place, they should be in {folder};would you mind putting {files} into {folder};do me a favour and move {files} to {folder};
    pls mv {files} {folder};please to move {files} in the folder {folder};I need that you move {files} to {folder};gimme {files} in {folder}, not here;
    {files} should end up in {folder};can {files} go in {folder};could we have {files} over in {folder} instead;my boss wants {files} in {folder}, so move them there;
    because I never find them again, put {files} in {folder};{folder} is the new home of {files};(to {folder}) move {files};clear {files} away into {folder};
    get {files} out of here, {folder} is the place;let {files} disappear into {folder};I'd rather have {files} in {folder} than here;pop {files} in {folder};
    {files} have no business here, off to {folder} with them;make sure {files} are in {folder} and nowhere else;empty out {files} into {folder};
    move {files} to {folder} but don't overwrite anything ~on_conflict=skip;{files} to {folder}, and if a name is taken keep both ~on_conflict=rename;
    put {files} in {folder} and overwrite what is there ~on_conflict=replace;move {files} to {folder} and ask me when a name is taken ~on_conflict=ask;
    shift {files} to {folder}, leaving out those that are there already ~on_conflict=skip;move them to {folder};put those in {folder};they should all go into {folder};
    could you get these into {folder};it belongs in {folder}, move it there;cut {files} and paste them in {folder};the whole lot of {files} goes to {folder};
    before I hand the computer over, move {files} to {folder};for my tax advisor put {files} together in {folder};collect {files} in one place, {folder}

copy_files: {files}: I want a copy of them in {folder};for {files} make copies in {folder};take {files} and put copies in {folder};{files} -> copy to {folder};
    copies of {files} into {folder};a copy of {files} to {folder} please;in {folder} I need copies of {files};There are {files}. Copy them to {folder};
    I have {files}. Please copy them into {folder} and leave the old ones;look at {files} and copy them over to {folder};copy, don't move, {files} to {folder};
    {files} must stay where they are, but {folder} needs them too;I need {files} in two places, here and in {folder};<name> needs {files} too, put a copy in {folder};
    {folder} should have {files} as well;{folder} is missing {files}, copy them there;would you mind copying {files} to {folder};do me a favour and copy {files} into {folder};
    pls cp {files} {folder};please to make copy of {files} in {folder};I need that {files} are also in {folder};gimme copies of {files} in {folder};
    can I have {files} in {folder} as well;could {files} be in {folder} too without going away here;just to be safe, put a copy of {files} in {folder};
    in case I lose them, save {files} to {folder} too;before I touch {files}, copy them to {folder};I want to take {files} along, copy them to {folder};
    load {files} onto {folder}, but keep them here;{files} should be both here and in {folder};replicate {files} over in {folder};place duplicates of {files} in {folder};
    make sure there is a copy of {files} in {folder};copy {files} to {folder} and skip what's already there ~on_conflict=skip;
    copy {files} to {folder}, overwriting older ones ~on_conflict=replace;copy {files} into {folder} and keep both if a name is taken ~on_conflict=rename;
    copy {files} into {folder} but stop and ask if one is there already ~on_conflict=ask;copy {files} to {folder} without {leave_out};copy {files} to {folder}, but not {leave_out};
    everything of {files} except {leave_out} should be copied to {folder};copy them to {folder};put copies of those in {folder};I want these in {folder} too, don't move them;
    could it be copied into {folder};make a second set of {files} in {folder};for my accountant, put copies of {files} in {folder};my teacher wants {files} in {folder}, but I want to keep mine here;
    take a copy of {files} over to {folder} by tonight;duplicate {files} into {folder}, originals stay put

delete_files: {files}: delete;for {files} it's time to go;take {files} and throw them away;{files} -> bin;{files} -> trash;{files} out;away with {files}, all of them;
    There are {files}. Delete them;I have {files} I don't need. Please bin them;look at {files} and throw them out;{files} are just wasting space, delete them;
    {files} are of no use to anybody, bin them;nobody needs {files} any longer;I never want to see {files} again;{files} should be gone;{files} must not be here any more;
    I want {files} gone by tonight;there must be no {files} any more;make it so that {files} are gone;would you mind deleting {files};do me a favour and delete {files};
    pls del {files};rm {files};please to delete {files};I need that you delete {files};can we lose {files};could {files} be thrown out;ditch {files};chuck {files} out;
    chuck {files} in the bin;nuke {files};zap {files};kill {files};free up some room, delete {files};to make space remove {files};my disk is full, so {files} have to go;
    because we have them on paper, throw {files} away;that's all done, {files} can be deleted now;<name> has {files} anyway, I can delete mine;{files} got in there by mistake, remove them;
    {files} have served their purpose, delete them;in the trash with {files};discard {files};take {files} off my computer;delete them;get rid of those;bin it;
    throw these away please;you can delete that now;remove them, I have them somewhere else;it can go in the bin;no more {files} please;do away with {files}

find_files: {files}: where are they;{files} – where did I put them;for {files}, tell me where they are;take a look around for {files};{files} ??;list of {files}, please;
    {files} on this computer;I must have {files} somewhere. Find them;There should be {files} somewhere. Where are they;I have lost {files}. Can you look for them;
    which {files} have I got;is there anything like {files};are {files} still on here;have we got {files};has this computer any {files};what have I got in the way of {files};
    where did {files} end up;where on earth are {files};where do I keep {files};I can't remember where I put {files};I've been searching all morning for {files};
    <name> is asking for {files}, where are they;my boss wants to see {files}, find them for me;for the tax return I need to know which {files} there are;
    would you mind looking for {files};do me a favour and find {files};pls find {files};please to search {files};I need that you find {files};gimme a list of {files};
    could you dig up {files};see if you can find {files};have a look for {files};go through my disk and list {files};let me see {files};I want to see {files} in a list;
    I'd like to know where {files} are;I'm after {files};we need {files} for tomorrow, where are they;point me to {files};run a search for {files};bring up {files};
    pull up {files};is there a trace of {files};any sign of {files};find them;where are they;which of those are there;show me them in a list;can you see them anywhere;
    which ones are {files};name all {files};tell me what {files} there are and where

count_files: {files}: how many;{files} – how many are they;for {files}, give me the number;take {files} and count them;how many {files};amount of {files};{files}, count please;
    There are {files}. How many are they;I have {files}. How many is that;look at {files} and tell me how many;how many {files} have piled up;how many {files} did I save;
    do I have many {files}, how many exactly;what's the count of {files};what do {files} come to in number;are there more than ten {files}, or how many;just the number of {files};
    I only want to know how many {files} there are;I need the number of {files} for the form;my boss wants to know how many {files} we have;<name> asks how many {files} there are;
    would you mind counting {files};do me a favour and count {files};pls count {files};please to count {files};I need that you count {files};gimme the number of {files};
    could you tell me how many {files} I've got;have you any idea how many {files} there are;guess how many {files} I have, no, count them;let's see how many {files} there are;
    {files} should be counted;how many files make up {files};how many documents are there in {files};in {files}, how many files are there;in {files} there are how many files;
    what number of files is in {files};total number of {files};headcount of {files};how many of {files} exist;how many were {files};run a count on {files};tally {files};
    count them;how many of them are there;how many are those;how many files is that in all;what is their number;find out the number of {files} for me;
    how many {files} are left;how many pieces are {files}

total_size: {files}: how big;{files} – how much space is that;for {files}, tell me the size;take {files} and add up how big they are;how heavy are {files};{files}, size please;
    There are {files}. How much room do they take;I have {files}. How big is all that;look at {files} and tell me how many MB that is;how much of my disk is {files};
    how much disk do {files} eat;what do {files} weigh;what is the weight of {files} in megabytes;how many MB are {files};how many GB do {files} take;how many gigs are {files};
    do {files} fit on a stick, how big are they;would {files} fit into a mail, what's their size;are {files} big, how big exactly;is {files} larger than a gigabyte;
    I need to know how big {files} are before I send them;my boss wants to know how much space {files} use;because my disk is full I want to know the size of {files};
    would you mind checking how big {files} are;do me a favour and add up the size of {files};pls size of {files};please to say how big is {files};I need that you tell me the size of {files};
    gimme the size of {files};could you work out how much room {files} take up;can you tell how large {files} are;how much would I save without {files};
    how much storage do {files} use up;storage used by {files};disk usage of {files};du {files};sum up the sizes of {files};total up {files} in megabytes;in megabytes, how big are {files};
    in all, how large are {files};together, what size do {files} have;{files} all in all, how many bytes;the size of {files} would interest me;how big are they together;
    how much space do those take;what size is it;how many megabytes is that;how much do they take up on the disk;measure how large {files} are;how bulky are {files};
    what's the total of {files} in MB;how much memory do {files} occupy on the disk;how full do {files} make my disk

pick_files: {files}: which is the {order};{files} – the {order} one, please;for {files}, show me the {order};of {files} I want the {order};among {files}, which one is {order};
    look at {files} and tell me the {order};I have {files}. Which one is the {order};the {order} of all {files};the {order} thing in {files};which takes the most room in {files} ~order=largest;
    what's hogging the space in {files} ~order=largest;what is the fattest file in {files} ~order=largest;which of {files} is the smallest ~order=smallest;
    what did I save last in {files} ~order=newest;which of {files} did I touch last ~order=newest;the most recent one of {files} ~order=newest;what came in last in {files} ~order=newest;
    which of {files} has been there longest ~order=oldest;the earliest of {files} ~order=oldest;the first one of {files} by name ~order=first ~by=name;
    the last of {files} in the alphabet ~order=last ~by=name;{count} {order} ones out of {files};give me the {count} {order} of {files};top {count} of {files} by size ~order=largest ~by=size;
    I need the {count} {order} of {files} for a report;would you mind telling me the {order} of {files};pls the {order} of {files};please to show the {order} file from {files};
    gimme the {order} of {files};which one of them is the {order};which is the {order} of those;the {count} {order} of them;what are the {count} {order} ones among {files};
    which {count} of {files} are the {order};the {order} {count} from {files}, going by when they were made ~by=created;which was changed most recently, of {files} ~order=newest ~by=modified;
    what are the {count} heaviest of {files} ~order=largest;the {count} latest in {files} ~order=newest

organise_by_type: {files}: one folder for each kind;{files} by type;{files} by kind, please;for {files} make folders by file type;take {files} and sort them by what they are;
    {files} is a mess. Sort it by type;{files} are all jumbled up. Put each kind in its own folder;I have {files} all over. Please sort them by kind;look at {files} and sort them into folders by type;
    in {files} everything is mixed, pictures with pictures and documents with documents please;{files} -> folders by type;pdfs, pictures and songs in {files} should each get a folder;
    {files} should be sorted by kind of file;I want {files} in folders, one for each ending ~scheme=extension;one folder for each ending in {files} ~scheme=extension;
    jpg to jpg and pdf to pdf, do that with {files} ~scheme=extension;split {files} up by their ending ~scheme=extension;put {files} in folders named after their extension ~scheme=extension;
    by extension, sort {files} ~scheme=extension;sort {files} into categories ~scheme=category;pictures, documents, videos: sort {files} that way ~scheme=category;
    divide {files} into images, documents, music and the rest ~scheme=category;photos here, documents there, music elsewhere: do that with {files} ~scheme=category;
    would you mind sorting {files} by type;do me a favour and tidy {files} up by kind;pls sort {files} by type;please to order {files} by kind of file;I need that {files} are sorted by type;
    could you bring some order into {files}, by type;I can't find anything in {files}, sort it by kind;my wife says {files} is chaos, tidy it by type;things of the same kind in {files} should lie together;
    keep the different kinds in {files} apart;separate the pictures from the documents in {files};each type of file in {files} gets its own folder;group {files} so that the same kinds are together;
    file {files} away by kind in {folder};put {files} in {folder} sorted by type;in {folder} make a folder per type and put {files} there;get {files} organised by kind into {folder};
    sort them by type;put them into folders by kind;tidy it up by file type;each kind of those in its own folder;make folders for their types and move them there;
    clean up {files}, same with same;untangle {files} by file type;categorise {files};classify {files} by type;sort {files} out by kind

organise_by_date: {files}: one folder per month ~unit=month;{files} by year, please ~unit=year;{files} by date;for {files} make a folder for each {unit};take {files} and sort them by when they were made;
    {files} is a mess. Sort it by month ~unit=month;{files} are years old and all in one heap. Put them in a folder per year ~unit=year;I have {files} from many years. Please sort them by year ~unit=year;
    look at {files} and put each in the folder of its day ~unit=day;{files} -> year folders ~unit=year;{files} -> folders by {unit};a folder for every {unit} with {files} in it;
    {files} should be sorted by the {unit};I want {files} month by month in folders ~unit=month;year by year, sort {files} ~unit=year;day by day in folders: {files} ~unit=day;
    January with January and so on, sort {files} ~unit=month;one folder for January, one for February and so on for {files} ~unit=month;2023 in one folder, 2024 in the next: sort {files} like that ~unit=year;
    split {files} into years ~unit=year;break {files} up into months ~unit=month;chop {files} up by day ~unit=day;sort {files} by the year they are from ~unit=year;
    sort {files} by when I took them;put {files} away by the day they were taken ~unit=day;group {files} by age in folders per {unit};by {unit}, please, sort {files};
    would you mind sorting {files} by date;do me a favour and sort {files} by month ~unit=month;pls sort {files} by date;please to arrange {files} by the {unit};I need that {files} are in folders by year ~unit=year;
    could you file {files} by date;for my tax advisor sort {files} by year ~unit=year;my boss wants {files} in monthly folders ~unit=month;I want to find things by month, so sort {files} ~unit=month;
    daily folders for {files} ~unit=day;monthly folders for {files} in {folder} ~unit=month;yearly folders for {files} ~unit=year;put {files} in {folder}, sorted by {unit};
    in {folder} make a folder per {unit} and move {files} there;sort {files} into {folder} by date;organise {files} chronologically;get {files} in order of time, a folder for each {unit};
    sort them by date;put them in folders by month ~unit=month;one folder a year for those ~unit=year;could they be sorted by the {unit};tidy it up by year ~unit=year

organise_by_size: {files}: small, medium and large;{files} by size;for {files} make folders by size;take {files} and sort them by how big they are;{files} -> folders by size;
    {files} is a mess. Sort it by size;I have {files} of all sizes. Put the big ones apart from the small ones;look at {files} and sort big from small;
    the big ones of {files} in one folder, the small ones in another;big ones here, little ones there: sort {files};{files} should be sorted by size into folders;
    I want {files} in folders by size;large and small files in {files} should not lie together;keep the heavy ones of {files} away from the light ones;would you mind sorting {files} by size;
    do me a favour and sort {files} by how large they are;pls sort {files} by size into folders;please to order {files} in folders by size;could you split {files} into small, medium and large;
    put {files} in {folder} by size;small, medium, large: sort {files} into {folder};sort {files} by size, small is below {small};anything over {large} in {files} counts as large, sort them;
    up to {small} is small and from {large} on is large, sort {files} like that;sort {files} by size with everything under {small} as small;split {files} by size, big is {large} and up;
    sort them by size into folders;put the big ones of them apart;separate them into small and large;folders Small, Medium and Large for {files};
    group {files} by how much they weigh;categorise {files} by size;arrange {files} in size folders under {folder};get the big files in {files} into their own folder, same for small ones

find_duplicates: {files}: any doubles;{files} – anything in there twice;for {files}, tell me what is there more than once;take {files} and look for doubles;duplicates in {files};doubles, {files};
    There are {files}. Are some of them the same;I have {files}. Which ones do I have twice;look at {files} and tell me which are identical;in {files}, what is there twice;
    what have I got twice in {files};did I save anything twice in {files};are some of {files} the same;is anything double in {files};has {files} any duplicates;
    which of {files} exist more than once;how many of {files} are doubles, and which;which of {files} have the very same content;are any of {files} just copies of others;
    I think {files} has the same things twice, show me which;I suspect doubles in {files};I've got a feeling that I have {files} twice;I want to see the doubles in {files}, don't delete anything;
    only show me the duplicates in {files};before I clean up, which of {files} are there twice;my disk is full, are there doubles in {files};would you mind checking {files} for duplicates;
    do me a favour and look for doubles in {files};pls find dupes in {files};dupes in {files};please to look if {files} has double files;I need that you check {files} for doubles;
    gimme a list of the duplicates in {files};could you see whether {files} holds anything twice;can you tell which of {files} are the same;show all identical ones among {files};
    spot the copies in {files};is the same photo in {files} more than once;same content, different name: anything like that in {files};the same file under several names, in {files};
    which are identical in {files};list what is there several times in {files};compare {files} with each other and tell me which are equal;are there doubles among them;
    which of those are the same;do I have any of them twice;is one of these a copy of another;are they all different or are there duplicates;search {files} for things I have double

delete_duplicates: {files}: only one of each, please;{files} has everything twice, delete the extra ones;for {files}, delete the doubles;take {files} and throw out the duplicates;
    There are doubles in {files}. Delete them;I have {files} twice and three times. Please leave one of each;look at {files} and delete what is there twice;in {files} delete everything that is there more than once;
    {files} without doubles please;I want {files} without duplicates;{files} should hold every file only once;there must be no doubles in {files} any more;make it so that nothing in {files} is there twice;
    {files} is full of copies, get rid of them;the same things are in {files} over and over, one is enough;one of each is enough in {files};I only need each of {files} once;
    throw out what is there twice in {files};weed out the doubles in {files};bin the repeats in {files};kick out identical files from {files};dupes out of {files};delete dupes, {files};
    would you mind deleting the duplicates in {files};do me a favour and remove the doubles from {files};pls dedupe {files};please to delete double files of {files};I need that {files} has no doubles;
    could you thin out {files}, no duplicates;my disk is full of doubles, clean {files};to save space delete whatever is double in {files};delete doubles in {files} but keep the oldest one ~keep=oldest;
    dedupe {files}, the newest stays ~keep=newest;leave the original and delete its copies in {files} ~keep=oldest;keep the most recent of each double in {files} ~keep=newest;
    of each double in {files} the least long name stays ~keep=shortest name;remove copies in {files}, the longest name stays ~keep=longest name;
    delete doubles from {files} and keep the first ~keep=first;when two of {files} are identical, keep the {keep};drop identical ones from {files}, {keep} stays;
    delete their doubles;remove the duplicates among them;keep just one of each of those;if any of these are the same, delete all but one;delete the copies, but the {keep} of them stays;
    tidy {files}: doubles out;purge duplicates from {files};clear duplicate files out of {files}

make_folder: {folder}: make it;new: {folder};a new folder: {folder};folder {folder} please;+ {folder};for the new project I want {folder};I have no {folder} yet. Make one;There is no {folder} yet. Create it;
    I want to collect things, so make {folder};I'm starting something new. Please make {folder} for it;I'd like to have {folder};I need somewhere to put things, make {folder};
    {folder} should exist;{folder} ought to be there;{folder} is missing, create it;make sure {folder} exists;if there is no {folder}, make it;would you mind making {folder};
    do me a favour and create {folder};pls mkdir {folder};please to create {folder};I need that you make {folder};gimme {folder};could you set {folder} up;can I get {folder};
    can there be {folder};for my tax advisor create {folder};my boss wants {folder}, make it;because we are moving I need {folder};before the holidays start, make {folder};
    open a new folder {folder};put a new empty folder there, {folder};lay out {folder};we'll need {folder};let there be {folder};an empty {folder}, please;
    create an empty folder for me, {folder};start {folder} for the new year;add {folder} to what is there;a place for my papers: {folder};prepare {folder};get {folder} ready;
    new directory: {folder};md {folder};build me {folder};I'd love {folder} for that;make me {folder} to put things in;give me a new folder, {folder};it needs a folder, {folder}

make_folders: {names}: a folder for each in {folder};in {folder}: {names};in {folder} I need {names}, each a folder;for {names} make folders in {folder};{folder} -> {names};{folder} with subfolders {names};
    {names} as subfolders of {folder};take {names} and make each a folder in {folder};I have {names}. Please make each a folder in {folder};There is nothing in {folder} yet. Make folders {names} in it;
    {folder} is empty. Put the folders {names} in it;look at {folder} and add the folders {names};{folder} should have the folders {names};I want {folder} divided into {names};
    in {folder} there should be {names};{folder} is missing the folders {names};{names} must be folders in {folder};make it so that {folder} holds {names} as folders;
    would you mind making {names} in {folder};do me a favour and create the folders {names} in {folder};pls mkdir {names} in {folder};please to create {names} into {folder};
    I need that {folder} gets the folders {names};gimme folders {names} in {folder};could you set up {names} inside {folder};can I have {names} as folders under {folder};
    for our project make {names} under {folder};my boss wants folders for {names} in {folder};for each of {names} open a folder inside {folder};every one of {names} gets its own folder in {folder};
    one folder per name in {folder}: {names};lay out {folder} with {names};structure {folder} into {names};prepare {folder} with subfolders for {names};split {folder} into subfolders: {names};
    new folders in {folder} ({names});subfolders {names} for {folder};inside {folder}, folders for {names};build the folders {names} within {folder};several folders, please, in {folder}: {names};
    we need {names} in {folder}, one folder each;put empty folders {names} in {folder};add {names} under {folder};make folders {names} in it;it needs the folders {names};
    create those folders there: {names};in that folder make {names};inside it I want {names} as folders;give {folder} the subfolders {names}

backup_folder: {folder}: back it up to {into};for {folder} keep a backup in {into};take {folder} and back it up to {into};{folder} -> backup in {into};backup {folder} {into};
    {folder} is important. Keep a copy of it in {into};I work in {folder}. Please back it up to {into};There is {folder}. Sync it to {into};look at {folder} and bring {into} up to date;
    {into} should hold the same as {folder};{into} should be up to date with {folder};{into} is out of date, refresh it from {folder};whatever is new in {folder} should go to {into} too;
    only the changed files of {folder} to {into};copy what has changed in {folder} since last time to {into};would you mind backing up {folder} to {into};do me a favour and sync {folder} to {into};
    pls backup {folder} to {into};please to make backup of {folder} on {into};I need that {folder} is saved to {into};could you save {folder} to {into}, only what's new;
    in case my disk dies, back up {folder} to {into};before the holidays, back up {folder} to {into};I don't want to lose {folder}, back it up into {into};secure {folder} in {into};
    to {into}, back up {folder};a backup of {folder} in {into}, please;back up {folder} to {into} without {leave_out};sync {folder} to {into}, but leave {leave_out} out;
    everything of {folder} except {leave_out} should be backed up to {into};back it up to {into};sync it with {into};make a backup of that folder in {into};my daily backup: {folder} to {into};
    rsync {folder} {into};keep {into} as a mirror of {folder};update my backup {into} from {folder}

list_folder: {folder}: what's in it;{folder} – what's in there;for {folder}, list what it holds;take a look in {folder};contents of {folder};{folder}, list please;dir {folder};
    I have forgotten what is in {folder}. Show me;There is {folder}. What's in it;look into {folder} and tell me what you see;in {folder}, what is there;what have I got in {folder};
    is there anything in {folder};has {folder} got anything in it;what does {folder} hold;what did I put in {folder};what all is lying around in {folder};which things are in {folder};
    would you mind listing {folder};do me a favour and look in {folder};pls ls {folder};please to show the inside of {folder};I need that you list {folder};gimme what's in {folder};
    could you look inside {folder};can I see {folder};I want to see what is in {folder};I'd like a look at {folder};I need to know what {folder} contains;my boss wants to know what's in {folder};
    open {folder} and read me the names;read out what {folder} has;everything that is in {folder}, by name;let's see what's in {folder};run me through {folder};what's in it;
    what's inside that folder;show me what it contains;names of files and folders in {folder}

compare_folders: {folder} and {other}: what's different;{folder} vs {other};{folder} versus {other};for {folder} and {other}, tell me the differences;take {folder} and {other} and compare them;
    I have {folder} and {other}. Are they the same;There are {folder} and {other}. What is different;look at {folder} and {other} and tell me what one has and the other hasn't;
    in {folder} but not in {other}, what is that;what has {folder} got that {other} hasn't;what is in {folder} that {other} lacks;is everything of {folder} also in {other};
    did everything from {folder} make it to {other};is {other} a full copy of {folder};is my copy {other} complete, the original is {folder};is there anything missing in {other}, compared with {folder};
    does {other} have the same files as {folder};are {folder} and {other} the same;how does {folder} differ from {other};which files differ between {folder} and {other};
    would you mind comparing {folder} and {other};do me a favour and compare {folder} with {other};pls diff {folder} and {other};please to compare {folder} to {other};
    I need to know whether {folder} equals {other};gimme the differences between {folder} and {other};could you check {folder} against {other};before I delete {folder}, is it all in {other};
    hold {folder} against {other};put {folder} beside {other} and list the differences;compare it with {other};is it the same as {other};what does it have that {other} hasn't;
    differences {folder} {other};which are only in {folder} and which only in {other}

flatten_folder: {folder}: no subfolders, please;{folder} flat;for {folder}, everything up to the top;take {folder} and flatten it;{folder} has too many subfolders. Put all the files in one place;
    {folder} is nested five levels deep. Flatten it;I have {folder} with folders in folders. Please bring all the files up;look into the subfolders of {folder} and pull the files up;
    {folder} should have no subfolders, just files;I want {folder} without subfolders;all files in {folder} should lie directly in it;there must be no subfolders in {folder} any more, but keep what's in them;
    make it so that everything in {folder} is on one level;I'm tired of clicking through {folder}, put all the files at the top;would you mind flattening {folder};
    do me a favour and flatten {folder};pls flatten {folder};please to take all files out of subfolders of {folder};I need all the files of {folder} on one level;
    could you get the files out of all those folders in {folder};files from every subfolder up into {folder};out of the subfolders, into {folder} itself;everything below {folder} up to the top level;
    one level for {folder};remove the nesting in {folder};undo the subfolders in {folder}, files stay;take the files out of the folders in {folder} and put them right there;
    flatten it;bring all its files up to the top;get rid of its subfolders but keep the files;put what is in the subfolders of {folder} straight into {folder};lift all files in {folder} to the top

count_folders: {folder}: how many subfolders;{folder} – how many folders are in there;for {folder}, count the folders;take {folder} and count its subfolders;folders in {folder}, number;
    I have {folder}. How many folders does it have;look into {folder} and count the directories;in {folder}, how many folders are there;how many folders have I made in {folder};
    how many albums, I mean folders, are in {folder};how many customers do I have, each has a folder in {folder};every pupil has a folder in {folder}, how many are there;
    would you mind counting the folders in {folder};do me a favour and count the subfolders of {folder};pls count folders in {folder};please to count the directories of {folder};
    I need the number of folders in {folder};gimme the number of subfolders in {folder};could you tell me how many folders {folder} has;only the folders, how many are in {folder};
    not the files, the folders: how many in {folder};how many folders are in {folder}, all levels ~recursive=true;count every folder anywhere below {folder} ~recursive=true;
    how many folders are there in {folder} counting those inside others ~recursive=true;how many folders directly in {folder} ~recursive=false;only the top level: how many folders in {folder} ~recursive=false;
    how many subfolders does it have;count the folders in there, that one;how many folders are in it;folder count for {folder};is it many folders in {folder}, how many

delete_empty_folders: {folder}: empty folders out;for {folder}, delete the folders with nothing in them;take {folder} and remove the empty folders;{folder} is full of empty folders. Delete them;
    I have {folder}. Throw away the folders in it that are empty;There are empty folders in {folder}. Please remove them;look into {folder} and delete folders that have nothing in them;
    in {folder} remove every empty folder;{folder} without empty folders please;I want no empty folders in {folder};there must be no empty folders in {folder} any more;
    {folder} should have no empty folders;make it so that {folder} has no empty subfolders;would you mind deleting the empty folders in {folder};do me a favour and remove the empty folders from {folder};
    pls delete empty folders, {folder};please to delete folders without content in {folder};I need that empty folders in {folder} are removed;could you clear the empty folders out of {folder};
    folders with nothing in them can go from {folder};all those empty folders in {folder} annoy me, delete them;clean {folder}: only the empty folders;get rid of hollow folders in {folder};
    empty dirs in {folder} -> trash;rmdir whatever is empty in {folder};leave the files, but delete the empty folders in {folder};delete its empty folders;remove the empty ones among its folders;
    bin the empty subfolders of {folder};after the cleanup {folder} has empty folders left, delete those

empty_folder: {folder}: empty it;{folder} should be empty;for {folder}, delete all that is in it;take everything out of {folder} and throw it away;{folder} is full of junk. Empty it;
    I don't need anything in {folder}. Empty it please;There is only rubbish in {folder}. Delete all of it but keep the folder;look, {folder} can be emptied;in {folder} delete everything, but leave the folder;
    I want {folder} empty;nothing should be left in {folder};there must be nothing in {folder} any more;make it so that {folder} is empty;{folder} must be empty by tonight;
    would you mind emptying {folder};do me a favour and empty {folder};pls empty {folder};please to make {folder} empty;I need {folder} empty;gimme {folder} empty, throw out what's in it;
    could you clear everything out of {folder};throw away all contents of {folder};wipe {folder} clean, the folder stays;{folder} back to empty;all that's in {folder} can go, not the folder;
    delete what is inside {folder}, not {folder} itself;flush {folder};everything in {folder} to the trash and leave the empty folder;empty it;clear it out completely, but keep that folder;
    bin all that {folder} contains;start over with {folder}, nothing in it;tip out {folder}

file_exists: {path}: is it there;{path} – do I have it;for {path}, check if it's there;take a look whether {path} is there;{path} there?;{path} yes or no;I'm not sure I have {path}. Is it there;
    I think there is {path}. Is that so;look if {path} exists;is {path} there;is there such a thing as {path};is {path} on my computer;have I got {path};have we still got {path};did I keep {path};
    did I ever save {path};has {path} been made yet;has {path} arrived;was {path} deleted or is it still there;would you mind checking whether {path} is there;do me a favour and see if {path} exists;
    pls check {path} exists;please to look if is there {path};I need to know whether {path} exists;could you see if I have {path};can you check for {path};tell me if there's {path};
    my boss asks whether we have {path};before I make {path}, is it there already;does anything by the name of {path} exist;is it still there;does it exist already;
    check for the existence of {path};am I right that {path} exists;exists {path}

file_info: {file}: when was it changed;{file} – how big and how old;for {file}, tell me all you know;take {file} and show me its details;info {file};details, {file};properties of {file};
    I have {file}. What is it;There is {file}. When did I make it;look at {file} and tell me its date and size;what sort of thing is {file};what is {file};how old is {file};
    when did I save {file};when was {file} created;when was {file} last touched;when did I last work on {file};since when do I have {file};what date has {file};from when is {file};
    which folder is {file} in;is {file} old;what kind is {file};would you mind showing the properties of {file};do me a favour and look up when {file} was changed;pls info about {file};
    please to tell the date of {file};I need to know when {file} was made;gimme the details of {file};could you tell me more about {file};for the records, when was {file} last edited;
    when was it last changed;how old is it;what kind of file is that;stat {file};date and size of {file};the facts on {file}

make_empty_file: {save_as}: make it, empty;new file {save_as};an empty {save_as} please;+ {save_as}, blank;for later I want an empty {save_as};I'll write in it later. Make {save_as};
    There is no {save_as} yet. Create it, empty;I want to start writing. Please make an empty {save_as};{save_as} should exist, empty;{save_as} should be there even if it's empty;
    make sure there is an empty {save_as};would you mind making a blank {save_as};do me a favour and create an empty {save_as};pls touch {save_as};please to create empty file {save_as};
    I need that you make the empty file {save_as};gimme a blank {save_as};could you start {save_as} with nothing in it;can I get an empty file, {save_as};a blank file called {save_as};
    create {save_as}, leave it empty;put a file {save_as} there with no content;as a placeholder make {save_as};just create {save_as}, nothing in it;open a fresh empty file {save_as};
    set up {save_as} as an empty file;a new blank document {save_as};zero bytes, name {save_as};make a new file, {save_as};I'd like a new blank file by the name of {save_as};
    prepare an empty {save_as} for me

copy_file_as: {file}: copy it as {save_as};for {file}, make a copy called {save_as};take {file} and make a copy of it, {save_as};{file} -> copy {save_as};copy of {file}: {save_as};
    There is {file}. Make a copy of it under the name {save_as};I have {file}. I need it a second time as {save_as};look at {file} and save a second one as {save_as};
    {file} should also exist as {save_as};I want {file} twice, the second one called {save_as};keep {file} and make a copy {save_as};before I change {file}, save it as {save_as};
    I want to try things out, so copy {file} to {save_as};would you mind saving a copy of {file} as {save_as};do me a favour and duplicate {file}, name {save_as};pls cp {file} {save_as};
    please to copy {file} with the name {save_as};I need a copy of {file} as {save_as};gimme a second {file} called {save_as};could you copy {file} under a new name, {save_as};
    {save_as} should be a copy of {file};as {save_as}, save a copy of {file};start {save_as} from a copy of {file};take {file} as the template for {save_as}, copy it;a twin of {file} named {save_as};
    copy it as {save_as};make a copy of that called {save_as};save a second one of it as {save_as};keep the old {file} and have a {save_as} beside it;backup {file} as {save_as};
    make another {file}, name it {save_as}

move_file_as: {file}: move it to {save_as};for {file}, new place and name: {save_as};take {file} away and name it {save_as};{file} -> {save_as};{file} goes to {save_as};
    There is {file}. Move it to {save_as};I have {file}. It should be at {save_as};look at {file} and file it as {save_as};{file} should be moved to {save_as};I want {file} over at {save_as};
    {file} is in the wrong place and has the wrong name, make that {save_as};would you mind moving {file} to {save_as};do me a favour and move {file} to {save_as};pls mv {file} {save_as};
    please to move {file} at {save_as};I need {file} at {save_as};could you put {file} away as {save_as};move {file} there and call it {save_as};rename and move {file}: {save_as};
    {file} in its new place is {save_as};shift {file} and rename it on the way, {save_as};{save_as} is where {file} should be from now on;store {file} away as {save_as}, not here;
    move it to {save_as};move that and name it {save_as};it should be at {save_as} from now on;file {file} under {save_as};transfer {file} to {save_as} with that name;
    away with {file} to {save_as};get {file} out of here, as {save_as}

write_file_list: {files}: write their names to {save_as};for {files}, make a list in {save_as};take {files} and write down their names in {save_as};{files} -> list in {save_as};list of {files} as {save_as};
    There are {files}. Write me a list of them, {save_as};I have {files}. I need a list of the names in {save_as};look at {files} and note what there is in {save_as};
    {save_as} should have the names of {files};I want a file {save_as} that says which {files} I have;I want an index of {files}, {save_as};would you mind writing a list of {files} to {save_as};
    do me a favour and list {files} in {save_as};pls list of {files} to {save_as};please to write the names from {files} in {save_as};I need a list of {files} saved as {save_as};
    gimme a list of {files} in a file, {save_as};could you put together an inventory of {files} in {save_as};my boss wants a list of {files}, save it as {save_as};
    for the insurance, write down {files} in {save_as};make a catalogue of {files} in {save_as};in {save_as}, list {files};one name per line, {files} to {save_as};
    write {files} and how big they are to {save_as} ~with_sizes=true;a list of {files} with sizes in {save_as} ~with_sizes=true;list {files} in {save_as}, names only ~with_sizes=false;
    names and sizes of {files} as {save_as} ~with_sizes=true;only the names of {files}, no sizes, in {save_as} ~with_sizes=false;write their names to {save_as};save a list of them as {save_as};
    make an index of those in {save_as} with how large each is ~with_sizes=true;print the file names of {files} into {save_as}

move_files: not a copy, really move {files} to {folder};I don't want {files} twice, move them to {folder};{files} away from here and over to {folder};please transport {files} to {folder};
    after that {files} should only be in {folder};{folder} (that's where {files} go);we agreed that {files} are kept in {folder}, so put them there;{files} shouldn't lie here, {folder} is better;
    could you be so kind to bring {files} into {folder};the kids saved {files} in the wrong spot, they go in {folder};I always forget to put {files} in {folder};
    {files} have to be in {folder} before the meeting;park {files} in {folder} for now;ship {files} off to {folder};rehome {files} in {folder};
    hide {files} away in {folder};tuck {files} into {folder};drag {files} into {folder};{files}, all of them, to {folder} and don't leave any here

copy_files: not move, just copy {files} to {folder};copy {files}, I still need them here, to {folder};a second copy of {files} in {folder} wouldn't hurt;let {folder} have {files} as well;
    {files} here and a copy in {folder};can you also save {files} in {folder};put {files} additionally in {folder};the band needs {files}, put copies in {folder};
    for the committee, a copy of {files} in {folder};I'd feel better with a copy of {files} in {folder};copy-paste {files} into {folder};clone {files} over to {folder};
    share {files} by putting copies in {folder};keep {files} and put the same in {folder};drop copies of {files} onto {folder};{folder} gets a copy of {files}

delete_files: delete {files}, not the rest;nothing but {files} should be deleted;there's no reason to keep {files}, delete them;we have cancelled all that, so {files} can be thrown away;
    my son downloaded {files}, please delete them;I accidentally saved {files}, throw them out;{files} make my computer slow, away with them;be a dear and delete {files};
    {files} embarrass me, delete them;{files} are out of date, bin them;{files} expired long ago, get rid of them;put {files} in the trash;trash can for {files};
    {files} go in the bin;send {files} to the trash please;into the bin with {files};I could do without {files}, delete them;I'd like {files} removed;lose {files}

find_files: did I keep {files};where have {files} gone;have I still got {files};what was the name of {files} again;do {files} exist anywhere;somebody moved {files}, where are they now;
    I vaguely remember saving {files}, where;could you check which {files} there are;remind me where {files} are;is it possible that I have {files};are {files} here;
    which are {files};give me {files} in a list;print the names of {files};{files} must be here somewhere;show only {files};can you spot {files};search {files};
    without changing anything, list {files};dig for {files} on my computer

count_files: how many {files} would I have to look through;how many are there of {files};is it a lot, {files}? how many;are there many {files}, give me a number;for the report I need how many {files} there are;
    how many {files} did we get;what's the tally of {files};how many {files} do we keep;put a number on {files}, how many;without listing them, how many {files} are there;
    not how big but how many are {files};{files}: I need the count, not the names;count how many {files} we've got;how large is the number of {files}

total_size: how many bytes is {files};not how many but how big are {files};is there a lot of data in {files}, how much;how much data is {files};what would {files} take on a stick;
    for the upload limit, how big are {files};can I mail {files} or are they too big, what's the size;how much heavier did {files} get, what's the size now;
    weigh {files};all of {files} summed up, how many MB;what size are {files};{files}: I need the size, not the number;how much of the disk belongs to {files};kilobytes of {files}

find_duplicates: without deleting anything, show me what is double in {files};did I copy any of {files} twice;I keep saving the same stuff, check {files} for doubles;
    {files}: which of them are the same thing twice;are any two of {files} equal;before we print, is any of {files} in there twice;report the doubles in {files};
    check whether {files} contain repeats;I wonder whether I have doubles in {files};name the files in {files} that are there more than once

delete_duplicates: don't only show me the doubles in {files}, delete them;every picture is there twice in {files}, one of them can go;I imported everything twice, so remove the doubles in {files};
    leave just one copy of whatever is the same in {files};{files} after removing doubles, that's what I want;reduce {files} to one of each;the {keep} of identical {files} may stay, the others go;
    throw out identical {files} except the {keep};keep the {keep} when {files} are the same and bin the rest;clear the repeats out of {files}

organise_by_type: what a mess {files} is, put like with like;I never know where things are in {files}, make a folder for each type;files of one type should be in one folder, do that for {files};
    {files} needs order, sort by type;give {files} a structure by file type;pictures to pictures, songs to songs: tidy {files};spring clean {files}: a folder for each kind;
    make {files} neat, by type;the desktop look of {files} is awful, group by type;sort {files} by extension, one folder for pdf, one for jpg and so on

organise_by_date: what a mess {files} is, put them in folders by month ~unit=month;I never find the right year in {files}, make a folder for each ~unit=year;
    the pictures of one day should be together, do that for {files} ~unit=day;give {files} a structure by {unit};{files}: each {unit} a folder of its own;
    those of 2022 together, those of 2023 together, sort {files} ~unit=year;file {files} by when they were changed;put {files} from the same month together ~unit=month;
    put everything of {files} from the same year in one folder ~unit=year;all of {files} from one day into one folder ~unit=day

organise_by_size: what a mess {files} is, sort by size into folders;{files} needs order, big ones and small ones apart;huge ones of {files} into one folder and tiny ones into another;
    {files}: folders for big, middling and small;I want to see at once which {files} are big, sort them into folders by size;give {files} a structure by size

make_folder: we've got no {folder}, so add it;is there {folder}? if not make it;make me a place called {folder};I'd like you to create {folder};a directory named {folder};
    could I have {folder} for the club;the choir needs {folder};for the new pupils make {folder};{folder} has to be created;we want {folder};please a new folder, {folder};new dir {folder}

make_folders: I need several folders in {folder}, namely {names};within {folder}, one each for {names};set up the project {folder} with {names};for the new school year I need {names} in {folder};
    for every tenant a folder in {folder}: {names};{names}: all as folders inside {folder};create these in {folder}: {names};folders {names} are needed in {folder};
    in {folder}, add {names} as subfolders;give me {names} as empty folders inside {folder}

pick_files: I only need the {count} {order} from {files};what's the very {order} of {files};who is the space hog among {files} ~order=largest;which of {files} eats most of my disk ~order=largest;
    what's new in {files}, the latest one ~order=newest;how is the {order} of {files} called;from {files} pick out the {order};what are the {order} {count} of {files}

move_files: move these over to {folder};they go in {folder};shift it into {folder};this belongs in {folder};that one to {folder} please;get them out of here, into {folder}

copy_files: copy these over to {folder};leave them here but copy them to {folder};a copy of it in {folder}, please;I need them in {folder} as well;duplicate those into {folder};save a copy of that to {folder}

delete_files: delete those, I don't need them;throw them out;these can go;in the bin with it;delete this file;would you delete them for me;they can all be deleted;trash them

find_files: where did I put them;I can't find it, where is it;look for that one;search for them;what are they called;where is this file;tell me where those are;list them by name

count_files: how many of those do I have;give me their number;I need to know how many they are;count these up;how many of these files are there;are they many, how many

total_size: what do they weigh together;how big are those;how much room would it take;tell me its size;are they big, how many MB;what's the size of this one;is it too large to mail, how big is it

pick_files: which of them is the {order};show me the {count} {order} of those;which of these is biggest ~order=largest;what's the newest of them ~order=newest;which of those did I change last ~order=newest

organise_by_type: sort those into folders by type;they need sorting, by kind;tidy them by what they are;one folder for each type of them;group these by extension

organise_by_date: sort those into folders by year;put them into month folders;file these by the day they were taken ~unit=day;each {unit} of them in its own folder;group them by {unit}

organise_by_size: put those in folders by size;sort these into small, medium and large;the big ones of those here, the small ones there

find_duplicates: are any of those the same;what do I have twice among these;look for doubles among them;show which of them are identical;is any of it double

delete_duplicates: delete the doubles among them;one of each of these is enough, delete the rest;get rid of the copies in it;dedupe them;they are all there twice, remove the extra ones;keep the {keep} of them and delete the same ones

make_folders: make {names} as subfolders of it;it should have folders for {names};put folders {names} in that one;I want {names} inside that folder;add {names} to it as folders

backup_folder: keep a backup of it in {into};copy what's new in it to {into};save that folder to {into} too;sync that to {into}

list_folder: show me what it has;what do I have in there, in that folder;list it;look into it and tell me

compare_folders: what's the difference between it and {other};check it against {other};are they the same, that one and {other}

flatten_folder: pull all its files up and drop the subfolders;I want it flat;no subfolders in it, please

count_folders: how many folders are in that one;count its subfolders;how many folders has it got

delete_empty_folders: delete the empty folders in it;it has empty folders, remove those;throw away the empty ones in that folder

empty_folder: make it empty;delete everything that's in it;I want that folder empty

file_exists: is that file there;do I have it;is it there already

file_info: tell me when it was made;show me its details;what is known about that file;when did I change it last;where is it and how big

copy_file_as: save a copy of it under the name {save_as};duplicate it, name {save_as};I need it twice, once as {save_as}

move_file_as: put it at {save_as};file it away as {save_as};that goes to {save_as}

write_file_list: write down what they are called in {save_as};I need them as a list in {save_as};list those in {save_as}
""")
