"""How people ask for the clipboard, the date, the disk, reminders, and for files and pages to be opened."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
copy_to_clipboard: {text} -> clipboard;clipboard: {text};{text}: I want to paste that;for pasting, {text};into the clipboard: {text};
    take {text} and put it on the clipboard;I have to paste {text} into a form. Copy it for me;I need {text} in another program, so put it on the clipboard;
    {text} should be on the clipboard;I want {text} on my clipboard;I want to be able to paste {text};make it so that I can paste {text};ctrl-c {text};
    would you mind copying {text} to the clipboard;do me a favour and get {text} on the clipboard;pls copy {text} to clipboard;i need {text} ready for ctrl-v;
    please to copy {text} in the clipboard;I need that you put {text} to the clipboard so I can paste it;
    my boss wants {text} in the chat, copy it so I can paste it there;copy that so I can paste it;put it on the clipboard;copy the answer to the clipboard;
    have it ready to paste;the number should be on the clipboard;all of {text} into the clipboard;copy "{text}" for me to paste;
    let me paste {text} somewhere else;load {text} into the clipboard;keep {text} in the clipboard

date_as: {form}: what's that for today?;{form} for today please;in the form {form}, today's date;for a file name I need today as {form};today, {form};
    today's date, {form};date ({form});I need the date for a file name. Form: {form};I want today's date but written {form};I want today in the style {form};
    today's date should look like {form};the date must be written as {form};how do I write today's date as {form};what would today be in {form};
    what's today's date in {form} format;which date is today, written {form};date +{form};would you mind giving me today's date as {form};
    do me a favour and write the date of today as {form};pls give the date as {form};gimme today's date like {form};i need today's date in the form {form};
    please to write today's date in the form {form};I need that you give me the date as {form};my boss wants the dates written {form}, what is it today;
    the form asks for {form}, what do I put for today;with the pattern {form}, what's today;today's date, but like {form};print the current date as {form};
    the day's date in the format {form};stamp of today as {form}

disk_space: how full is the disk;is there room for more photos on this computer;can I still save something, how much space is there;
    do I have room for a 20 GB film;have I got enough space for my holiday videos;how many GB do I have left;how much of the hard drive is used;
    how big is my hard disk and how much is free;what's left on my disk;my computer says the disk is full. How much is free?;
    I want to copy a lot of photos. Is there enough space?;I get a warning about storage, how bad is it;look at the disk and tell me how much is free;
    {folder}: how much room is there on its disk?;for {folder}, how much space is free on the drive;on the drive of {folder}, how much is left;
    is the disk with {folder} nearly full;how much free space does the drive of {folder} have;df -h;df;storage left?;disk full?;free gigabytes;
    would you mind checking how much disk space I have;do me a favour and see how full the hard disk is;pls check disk space;
    i need to know how many gigabytes are left;please to tell how much place is on the disk;I need that you check how much storage is free;
    how much can I still store on this computer;will I run out of room soon, what's free on the disk;total and free space of my disk

memory_use: RAM?;RAM usage;free -h;memory, how full?;my computer is slow. How much memory is in use?;everything is so slow, is the RAM full;
    I have too many tabs open, how much RAM do they leave me;look at the memory and tell me what's free;is there enough RAM for another program;
    do I have enough memory to open a big picture;how much of my memory is taken;how many GB of RAM does this computer have;
    how many gigabytes of memory are free;how much working memory is left;what percentage of RAM is in use;has this machine got enough memory;
    is the memory the problem, how much is used;would you mind checking the memory;do me a favour and see how much RAM is free;pls check RAM;
    gimme the memory usage;i need to know how much memory is free;please to tell how much RAM is used;I need that you check the memory of the computer;
    the game needs 8 GB of RAM, do I have that;the technician asks how much memory I have and how much of it is used;memory not disk, how much is free;
    used and free memory please;how hard is the RAM working;how's my RAM

notify: {text}: remind me;{text} – remind me of that please;{text}, don't let me forget;{text} (reminder);as a reminder: {text};for me to remember: {text};
    on my screen, show {text};I always forget it: {text}. Remind me;I mustn't forget: {text};I have to think of this: {text}. Show me a reminder;
    there should be a message on the screen: {text};I want a message on my desktop that says {text};I want to see {text} on the screen;
    make it so that {text} pops up;reminder: {text};reminder – {text};alert: {text};note on screen: {text};popup "{text}";notification, {title}: {text};
    would you mind reminding me: {text};do me a favour and remind me: {text};pls remind me to {text};gimme a reminder: {text};
    i need a reminder that says {text};please to remind me that {text};I need that you remind me of {text};
    my wife says I always forget to {text}, so remind me;remind me when it is done that {text};pop up {text} when you're finished;
    flash up {text} on my desktop;give me a shout: {text};a notification with the headline {title} and the text {text};
    show me a message titled {title} that says {text};under the title {title}, remind me: {text};let a little message appear: {text};
    bring up a message box saying {text};tell me on the screen: {text};remind me of it;show it as a message;tell me on the screen when it is finished;
    don't mail it, just show me a message: {text};put a reminder on my screen that says {text};a little note that pops up: {text}

open_file: {file}: open it;{file} please, on the screen;{file} – can you open that?;for me to look at, open {file};look for {file} and open it;
    take {file} and open it in its program;I have to look at {file}. Open it please;There's {file} on my desktop. Open it;I want to work on {file};
    I want to go on writing {file}, open it;I want to see {file} in its program;I want to listen to {file};I want to watch {file};I'd like to edit {file};
    {file} should be open when I come back;play me {file};start playing {file};show {file} on my screen;let's listen to {file};let's watch {file};
    let me work on {file};let me edit {file};xdg-open {file};open: {file};{file} open;would you mind opening {file};do me a favour and open {file} for me;
    pls open {file};gimme {file} on the screen;i need to see {file} on the screen;please to open the file {file};I need that you open {file} on the screen;
    my boss wants to see {file}, open it;open it;show it to me in its program;play it;open it when you are done;bring {file} to the screen;
    double-click {file};get {file} open;fire up {file};let me see it on the screen;play it for me;open them in their program;
    don't read {file} to me, open it in its program;show the photo {file};start the film {file};I feel like hearing {file}, play it

open_web_page: {url}: open it;{url} please;{url} – can you open that?;{url} in my browser;in the browser, {url};for me to look at, open the site {url};
    I want to look at {url};I want to see {url} in the browser;I want to be on {url};I need {url} in my browser;
    There's something on {url} I want to see. Open it;my sister sent me {url}. Open it please;I have a link, {url}. Show it in the browser;
    let me see the page {url};let's go to {url};let's have a look at the site {url};bring me to {url};get me to {url};head over to {url};surf to {url};
    launch {url} in the browser;start the browser with {url};www: {url};browser: {url};would you mind opening {url};
    do me a favour and open {url} in the browser;pls open {url};gimme {url} in the browser;i need to get on {url};please to open the page {url};
    I need that you open the website {url};my boss wants me to look at {url}, open it;open that page in the browser;open the link;show me the website;
    call up {url};load {url} in my browser;a new tab with {url};fire up {url}

read_clipboard: clipboard?;clipboard contents;what have I copied;what did I just copy;what was it I copied;what have I got on the clipboard;
    is there anything on the clipboard;is anything copied, and what;what would I paste now;what would come if I pasted now;what's copied right now;
    which text is in the clipboard;paste;paste what I copied;paste it here;paste the text;ctrl-v;take what I copied;take what's on the clipboard;
    use the text I copied;the text on the clipboard;the copied text please;I copied something and forgot what. Show me;I copied an address just now. Use that;
    look at the clipboard and tell me what is there;would you mind reading me the clipboard;do me a favour and show me what's in the clipboard;
    pls show clipboard;gimme what I copied last;i need what is in the clipboard;please to show me what I have copied;
    I need that you take the text of the clipboard;from the clipboard, the text;what I copied last, show it;pbpaste;read out what I copied

system_info: this computer: what is it?;what kind of computer have I got;what machine am I on;what system do I have on here;is this Linux or Windows;
    is my battery nearly empty;how much charge is left;how long has the computer got, how full is the battery;is the laptop charged;how fast is my computer;
    which processor is in this computer;how many cores has this thing;how old is the system version;what's this computer called;
    what version of the operating system do I use;is the processor working hard;how loaded is the CPU;why is the fan so loud, what's the CPU doing;
    The technician asks what system I have. Tell me;I have to tell support about my computer. What are the details?;
    I want to sell this computer, what are its specs;I want to know everything about this machine;look at this computer and tell me what it has;specs;CPU?;
    battery?;uname -a;computer details;battery level;would you mind telling me about this computer;do me a favour and check the battery;pls show system info;
    gimme the specs;i need the details of my pc for the insurance;please to tell me which operating system I have;
    I need that you show me the data of this computer;my son asks which processor I have;hostname and operating system please;how's the machine doing

today: date?;time?;the time please;the date please;today is...?;what's today;what day have we got;what's the day today;which day of the week do we have;
    is today Tuesday;is it Friday already;what week are we in;which calendar week is it;how late is it;what's the hour;have you got the time;got the time?;
    do you have the time;what date is it today;what's the date today, and the weekday;what day of the month is it;what month are we in;what year is it;
    I lost track of the days. Which one is it?;I forgot my watch. What time is it?;I have to date a letter. What's today's date?;
    look at the clock and tell me the time;would you mind telling me the time;do me a favour and tell me what day it is;pls tell me the date;gimme the time;
    i need the date for a form;please to say me the date of today;I need that you tell me what day is today;my boss asks which calendar week we have;time now;
    date and time;how many weeks into the year are we, the week number;week number please;weekday?
""")
