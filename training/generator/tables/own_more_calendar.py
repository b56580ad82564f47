"""More ways in which people ask for their calendar."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
add_event: {title} from {start} till {end};put {title} in, {start} to {end}, at {location};{calendar}: {title} {start} until {end};{title} – {start};{title}, {start}, {location};{start}: {title};{start} – {title} at {location};{title} ({location}) {start};
    got {title} {start}, stick it in my calendar;I've got {title} {start}, can you write it down;I booked {title} for {start}. Put it in the diary please;
    we have {title} on {start} at {location}, it should be in the calendar;there's {title} on {start}. Add it so I don't forget;
    pop {title} in the diary for {start};stick {title} in {calendar} for {start};chuck {title} into my calendar, {start};jot {title} down for {start};
    on {start} there is {title}, please to enter it in my calendar;I need that you put {title} on {start} in my calendar;
    <name> invited me to {title} on {start} at {location}, please note it;my boss wants {title} on {start}, put it in {calendar};
    the next {title} is on {start}, enter it;keep {start} free for {title};reserve {start} for {title};block out {start} for {title}, {duration};
    I'd like {duration} for {title} on {start};{title} goes from {start} to {end}, add it;we're away from {start} to {end}: {title};
    {title}, from {start} until {end}, in {calendar};make room for {title} {start};in {calendar}, put {title} on {start};in my calendar: {title} {start};
    {calendar}: {title} on {start} at {location};to {calendar} add {title}, {start};for {start} I want {title} in my calendar;
    at {start} I'm meeting at {location} for {title}, note that;{title} will be {start} at {location} for {duration};
    {title} {repeats}, starting {start};put {title} in {repeats}, from {start};we do {title} {repeats}, the first one on {start};
    {title} on {start}, with {attendees};set up {title} with {attendees} for {start}, {duration};I'm seeing {attendees} for {title} {start}, write it in the calendar;
    {title} {start}, and note that {notes};add {title} {start} with the remark {notes};put down {title} for {start}, notes: {notes};
    do me a favour and add {title} {start};would you mind putting {title} in for {start};gimme an entry {title} at {start};pls add {title} {start};
    new appointment at {location}: {title}, {start};appointment: {title}, {start}, {duration};all day {title} on {start};mark {start} as {title};
    write in my calendar that {title} is on {start};remember {title} on {start} in my calendar;fix {title} for {start};plan {title} for {start};plan in {title} at {location} for {start};
    {title} has been arranged for {start}, it isn't in {calendar} yet;my calendar should say {title} on {start};I agreed to {title} on {start}. Please enter it, {duration};
    there is a new date for my calendar: {title} {start};schedule in {title} {start} at {location};organise {title} for {start} in my diary;log {title} for {start} in {calendar}

add_events_from_table: {table} has all the <dates> of the club, get them into my calendar;{table} has all our <dates> for the season. Put them in {calendar};
    the <dates> in {table} – into my calendar please;{table} -> {calendar};all rows of {table} into {calendar} as events;from {table} I want an appointment for every row;
    in {table} are the <dates> of the kids, I need them in my calendar;put every <date> of {table} in the diary;
    I keep the <dates> in {table}. Can you put them all in my calendar;take {table} and make an event of each row;look at {table} and enter the dates in {calendar};
    {calendar} should have all <dates> from {table};my calendar should know every <date> in {table};I want to see the <dates> of {table} in my calendar;
    use {date} of {table} as the date and {title} as the title and fill my calendar;from {table} enter {title} on {date} in my calendar;
    put {title} from {table} in my calendar, the day stands in {date};for each row of {table} an event called like {title};
    everybody's birthday from {table} in my calendar, {repeats};the <dates> of {table} should come back {repeats} in my calendar;
    load {table} into {calendar};bulk add {table} to my calendar;fill {calendar} with the <dates> of {table};transfer the <dates> in {table} to my diary;
    would you mind entering all the <dates> from {table} in {calendar};pls get all <dates> out of {table} into the calendar;
    I don't want to type the <dates> of {table} one by one, add them to my calendar;please to enter all <dates> of the file {table} in the calendar;
    my boss sent me {table} with the <dates>. They must be in {calendar};the league sent {table}, put all <dates> in my calendar;
    add all of these <dates> to my calendar;put the whole list of <dates> in my calendar;create appointments from the rows;make calendar entries of all the <dates> in the list;
    read the <dates> from {table} and schedule them;get the timetable {table} into {calendar};calendar entries for everyone in {table}, {repeats}

cancel_event: cancel {event} in {calendar} {on};cancel all {event} between {since} and {until};everything before {until} in {calendar} can go;no appointments after {since} please;
    {event}: cancelled;{event} – cancelled, take it out;{event} isn't happening;{event} has been called off, clear it from my calendar;no {event} {on} after all;
    no more {event};I can't make {event} {on}, take it off the calendar;I'm ill {on}, so cancel {event};I'm off sick {on}, drop everything;
    {on} – clear it all;{on}: delete all appointments;on {on} I want nothing in my calendar;I want {on} free, remove whatever is there;wipe {on} in {calendar};
    there should be nothing in {calendar} from {since} to {until};empty my calendar from {since} to {until};I'm on holiday from {since} to {until}, cancel everything;
    we're away from {since} until {until}. Take out all appointments;from {since} to {until} no {event} please;cancel {event} from {since} to {until};
    drop all the {event} entries ~every=true;remove every {event} from my calendar ~every=true;stop {event} for good, all of them ~every=true;
    I quit {event}, delete every one of them ~every=true;{event} can go, the whole series ~every=true;only cancel the next {event} ~every=false;
    just this once, cancel {event} {on} ~every=false;delete {event} from {calendar}, all dates of it ~every=true;I've left the club, so get rid of all {event} dates ~every=true;
    in {calendar} delete {event};from {calendar} I want {event} gone;{calendar}: without {event} please;take {event} off my calendar;strike {event} from the diary;
    the {event} fell through;they cancelled {event}, so remove it;<name> can't come, so {event} is off;unfortunately {event} was cancelled. Delete it please;
    I won't be going to {event} {on};skip {event} {on};forget about {event} {on};kill {event} in my calendar;please to delete {event} from my calendar;
    I need that you cancel {event};pls cancel {event} {on};would you mind cancelling {event};do me a favour and take {event} out;
    free my {on};clear my diary for {on};nothing {on} please, cancel the lot;make {on} empty;bin all my appointments {on};
    cancel that appointment;delete it from my calendar;take the meeting out of my diary;clear the whole day {on};remove all my meetings between now and {until};
    get {event} off {calendar};I don't need {event} in {calendar} any more;erase {event} {on}

change_event: {event} is in {location} now;{event}: new place {location};{event} – {location} instead;{event} moved to another room, {location};
    {event} will be held at {location}, not where it was;the venue for {event} is now {location};they've changed the room for {event}, it's {location};
    we meet for {event} at {location} from now on, correct it in {calendar};put {location} as the place of {event};set {location} for {event};
    in {calendar} set the place of {event} to {location};in {calendar}, {event} should be called {title};{event} should be named {title};retitle {event} {title};
    I want {event} to read {title};{event} is the wrong name, make it {title};change {event} to say {title};the title of {event} should be {title};
    {event} only takes {duration};{event} will take {duration};{event} now goes on for {duration};make the {event} longer, {duration};cut {event} down to {duration};
    {event} is too short, give it {duration};stretch {event} to {duration};{event} needs {duration}, not an hour;the length of {event} should be {duration};
    note for {event}: {notes};write down for {event}: {notes};put a note on {event}: {notes};with {event} note that {notes};add to {event} that {notes};in the notes of {event} write {notes};
    remind me {reminder} before {event};I want a reminder {reminder} before {event};warn me {reminder} ahead of {event};an alarm {reminder} before {event} please;
    let {event} ring {reminder} before;give {event} a reminder of {reminder};nudge me {reminder} before {event} starts;set the reminder of {event} to {reminder};
    {event}: alert {reminder} earlier;I always forget {event}, remind me {reminder} before it;please to remind me {reminder} before {event};
    change its place to {location};it's called {title} now;it only lasts for {duration};add a note to it: {notes};remind me of it {reminder} before;
    I got it wrong: {event} is at {location};would you mind changing {event} to {location};pls update {event}, it's at {location};my boss wants {event} renamed to {title};
    {event} in {calendar} has no place yet, it's {location};{event} goes online, {location}

count_event_hours: how many hours of {event} are in {calendar} {on};how many hours between {since} and {until} is {calendar} full;all hours of {event} since {since};
    how many hours was I in {event} from {since} to {until};how long did I spend on {event} from {since} until {until};hours of {event} {on};
    {event}: how many hours in all;total time of {event} from {since} to {until};how much time goes into {event};how much of my time does {event} take;
    how many hours do I teach {on};how many hours did I work from {since} to {until} according to {calendar};my hours from {since} to {until} please;
    how full is {on} in hours;how many hours are taken {on};how busy am I {on}, in hours;sum of all hours {on};count the hours of {event};
    I have to bill {event}, how many hours were it from {since} to {until};my boss wants to know how many hours I sat in {event} from {since} to {until};
    for my tax advisor: the hours of {event} from {since} to {until};in {calendar}, how many hours is {event} altogether;{calendar}: total hours from {since} to {until};
    from {calendar} I want the hours of {event};look at {calendar} and add up the hours of {event};work out how long all {event} took together;
    how long are all my {event} together;what do the hours of {event} come to;time spent in {event} since {since};meeting hours {on};hours booked from {since} to {until};
    add up how long everything lasts {on};how many hours of it were there from {since} to {until};tot up the hours for {event} {on};
    please to calculate the hours of {event} until {until};gimme my {event} hours;how much time did {event} cost me from {since} to {until};
    is it true that I spend more than a day in {event}, how many hours is it;duration of all appointments {on} together

export_events: {calendar} as a spreadsheet;{calendar} -> {save_as};{calendar} as {save_as} please;I need {calendar} in Excel;I want my appointments as a table;
    give me {calendar} as a csv;make {save_as} out of {calendar};dump {calendar} into {save_as};get all my appointments into {save_as};
    all events from {since} to {until} as {save_as};from {calendar} I want everything from {since} to {until} in {save_as};
    from {since} to {until}: my appointments as {save_as};my boss wants a list of my appointments from {since} to {until}, as {save_as};
    for my tax advisor I need all appointments from {since} to {until} in a table;write the calendar out as {save_as};
    turn my appointments until {until} into a spreadsheet;I have {calendar}. Make a table of it, {save_as};take {calendar} and write its events into {save_as};
    {save_as} should hold all events of {calendar};save my calendar as {save_as};back up my calendar to {save_as};
    would you mind saving {calendar} as {save_as};please to export {calendar};i need my calendar as excel by tonight;pls turn {calendar} into a table;
    convert my appointments to {save_as};calendar to csv please;everything from {since} on in {calendar} as {save_as};export only the events from {since} to {until};
    can I have {calendar} in a table I can open in Excel;list of appointments as a file {save_as};make a spreadsheet of my diary, {save_as};
    put all that is in {calendar} in a table {save_as};a table with every event of {calendar}, up to {until}

find_event: when's {event};when is {event} again;what day was {event};which day is {event};{event} – when is it;{event}: when and where;
    when was {event};when exactly is {event};do you know when {event} is;can you see when {event} is;I forgot when {event} is;I can't remember when {event} starts;
    remind me when {event} is;what's the date of {event};is there a date for {event} yet;have I got {event} in my calendar;is {event} in {calendar};
    in {calendar}, when is {event};look in {calendar} for {event};from {calendar} I want to know when {event} is;search {calendar} for {event};look for {event} in the diary;
    where do I have to go for {event};where's {event} being held;which room is {event} in;at what place is {event};what's the address for {event};
    what time do I have to be at {event};how long does {event} take;when does {event} finish;when is {event} over;till when is {event};
    how long until {event};how many days until {event};when do we next have {event};when is the next {event};what date is {event} this year;
    <name> asks when {event} is;my boss wants to know when {event} is;please to tell me when {event} is;need to know when {event} is;find me {event};
    did I write down {event};which day did I put {event} on;wasn't there {event} soon, when is it;tell me about {event} in my calendar;what do my notes in the calendar say about {event};
    when do I go to {event};at what time is {event}, and where;what weekday does {event} fall on;where and when is {event};i need the time of {event};
    is {event} in the morning or in the afternoon;who comes to {event};what's {event}'s date;when am i at {event};the {event}, when was that;when did I have {event}

find_free_time: between {since} and {until}, when do I have time in {calendar};after {at} {on}, is there {length} free;am I free at {at} {on} for {length};
    which {part} between {since} and {until} is free for {length};am I free {on} at {at};have I got time {on} at {at};could I do {at} {on};is {at} {on} still free;{on} at {at}, am I free;
    have I got time {on};have I got {length} {on};is there {length} free {on};can I squeeze in {length} {on};could I fit {length} in {on};
    {on} – when am I free;{on}: any gaps;any free time {on};any gap {on};which times are still open {on};what slots do I have {on};
    I need {length} {on}, when does it work;we need {length} for a meeting {on}, when could that be;my boss wants {length} of my time {on}, when do I have it;
    find me {length} from {since} to {until};where can I put {length} from {since} to {until};from {since} to {until}, when do I have {length};
    a free {part} from {since} to {until} please;which {part} is free from {since} to {until};is my {part} free {on};am I free {on} in the {part};
    have I got anything free in the {part} {on};do I have time {on} in the {part};{on} {part}, is there a slot of {length};
    in {calendar}, where is {length} free {on};{calendar}: free slots {on};look at {calendar} and find {length} {on};from {calendar} I want the free hours {on};
    when can we meet {on};when could <name> and I meet for {length} {on};suggest a time for {length} {on};propose a slot of {length} from {since} to {until};
    the dentist needs {length}, when would that fit {on};I want to go running for {length} {on}, when could I;
    when is there {length} without appointments;when do I have {length} to myself;what's the next gap of {length};earliest free {length} from {since};
    please to find free hour {on};i need {length} {on}, pls look where;would you mind finding me {length} {on};free hours {on} please;when am I not busy {on};
    when's a good time for {length} {on};how much of {on} is still free;till when am I free {on};openings from {since} to {until}

list_events: everything in {calendar} from {since} to {until};my appointments since {since};since {since} what has been in {calendar};until {until} what do I have;
    what do I have between {since} and {until};what's up {on};what is on {on};what am I doing {on};what do I have to do {on} according to my calendar;what does {on} look like;how does {on} look;
    {on} – what have I got;{on}: what's planned;{on}, anything on;anything {on};anything in {calendar} {on};is {on} busy;have I got plans {on};do we have anything {on};
    read me my appointments for {on};give me my day, {on};my appointments {on};agenda for {on};diary for {on};schedule {on} please;
    where do I have to be {on};who am I meeting {on};who do I see {on};which meetings do I have {on};how many meetings are there {on};
    what have I planned from {since} to {until};what's coming from {since} to {until};from {since} to {until}: all appointments please;my week from {since} to {until};
    what's in my diary until {until};what did I do from {since} to {until} according to {calendar};what was on {on};what did I have {on};
    show me everything in {calendar};{calendar}: show me all;open {calendar} and show the appointments;look into {calendar} and tell me what's there;
    in {calendar}, what's on {on};what does {calendar} say for {on};from {calendar} I want the events {on};what's in {calendar};which dates are in {calendar};
    gimme my appointments {on};tell me my plans for {on};please to show my appointments {on};i need to know whats on {on};pls list my meetings {on};
    would you mind reading out my appointments {on};my boss asks what I have {on};<name> wants to know what I'm doing {on};
    do I have any appointments;what's next in my calendar;what are my upcoming appointments;show me my calendar;what else is on {on};is there something I must not forget {on};
    all my appointments from {since} on;everything up to {until};what have we got lined up for {on};run me through {on};list all entries in {calendar} until {until}

merge_calendars: {files} into one calendar;{files} -> {save_as};{files} as one {save_as};I have {files}. Make one calendar of them;I have {files} and want a single one, {save_as};
    take {files} and put all their events in {save_as};from {files} I want one calendar {save_as};{files} should be one file;{files} belong together in one calendar;
    {save_as} should have the events of {files};one family calendar from {files}, {save_as};everyone's dates from {files} in one calendar {save_as};
    I'm tired of several calendars, merge {files};my wife and I have {files}, put them together as {save_as};bring {files} together in {save_as};
    fuse {files} to {save_as};pool {files} in one ics;build {save_as} from {files};collect all appointments from {files} in one calendar;
    would you mind joining {files} into {save_as};please to unite {files};pls merge {files};i need {files} in one calendar by tonight;
    all events of {files} in a single calendar, no doubles;combine the calendars into {save_as};put all calendars together;merge them into one calendar {save_as};
    make a common calendar {save_as} out of {files};stick {files} together to {save_as};the events of {files} shall be in {save_as} all together

move_event: in {calendar} push {event} back by {by};in {calendar}, {event} {by} later;move {event} in {calendar} {by} earlier ~earlier=true;{event}, not {on} but {start};
    {event} -> {start};{event}: new time {start};{event} – now {start};{event} at {start} instead;{event} has been rescheduled, it's {start} now;{event} is later now, {start};
    {event} clashes, move it to {start};I can't do {event} {on}, make it {start};{event} doesn't suit me {on}, put it on {start};<name> can't come {on}, so {event} is on {start};
    let's have {event} on {start} instead;can we do {event} on {start};could {event} be on {start};I want {event} on {start};I'd rather have {event} on {start};
    {event} should be on {start};{event} must be moved to {start};{event} will be {start}, not {on};the new date of {event} is {start};the date for {event} changed to {start};
    in {calendar} move {event} to {start};in {calendar}, {event} now starts at {start};{calendar}: {event} to {start};
    put {event} on {start};take {event} to {start};bring {event} to {start};swap {event} over to {start};shove {event} to {start};change {event} to {start};
    {event} begins {by} later;delay {event} by {by};{event} is delayed by {by};{event} is running {by} late, shift it;push {event} out by {by};
    move {event} back by {by};put {event} back by {by};everything takes longer, {event} is {by} later;{event} {by} later please;
    bring {event} forward by {by} ~earlier=true;{event} {by} earlier please ~earlier=true;move {event} up by {by} ~earlier=true;start {event} {by} earlier ~earlier=true;
    {event} now starts {by} sooner ~earlier=true;have {event} {by} ahead of time ~earlier=true;I need {event} {by} earlier, because I have to leave ~earlier=true;
    move the {event} of {on} to {start};the {event} on {on} goes to {start};{event} {on} is now at {start};
    please to move {event} to {start};I need that you move {event} to {start};pls shift {event} to {start};would you mind moving {event} to {start};do me a favour and push {event} to {start};
    my boss wants {event} on {start};they moved {event}, it's on {start} now;{event} was postponed to {start}, update my calendar;same {event}, but {start};
    push it to {start};move it back by {by};can it be {start} instead;make that {start}
""")
