"""What people call files, folders, tables and texts on their own computer."""

from __future__ import annotations

import re
from random import Random

from training.generator.pools import numbers, people, phrases, places, things, times
from training.generator.pools.events import EVENTS
from training.generator.pools.papers import PAPERS
from training.generator.pools.phrases import RULES
from training.generator.pools.tables import TABLES
from training.generator.pools.texts import TEXTS
from training.generator.pools.words import Grammar, coined

FILES = {
    "kind": """pdfs;PDF files;photos;pictures;images;screenshots;videos;invoices;receipts;documents;spreadsheets;text files;songs;mp3s;
        zip files;Word documents;JPGs;PNG files;csv files;logs;notes;reports;presentations;downloads;scans;letters;contracts;files;
        Excel files;backups;recordings;drafts;bank statements;.txt files;.jpeg images;epub books;e-books;slides;png images;
        tax documents;music files;python files;html pages;ics files;fonts;installers;archives;HEIC photos;sketches;manuals;
        pics;films;movies;bills;payslips;worksheets;recipes;scores;voice memos;posters;flyers;holiday photos;wedding pictures;
        certificates;timetables;meeting minutes;subtitles;audiobooks;lecture notes;earlier versions;half-finished drafts;docx files;
        GIFs;memes;floor plans;patterns;rosters;zips;tickets;boarding passes;lab results;.mov videos;raw photos;templates""",
    "one": """pdf;photo;picture;screenshot;video;invoice;receipt;document;spreadsheet;text file;song;zip;letter;contract;scan;
        presentation;report;csv;drawing;log;recording;essay;Word document;
        pic;film;bill;payslip;worksheet;recipe;poster;ticket;certificate;voice memo;draft;timetable""",
    "which": """from <month>;from last week;from last year;older than <months> months;older than 30 days;larger than <size>;
        bigger than <size>;smaller than <size>;with <word> in the name;that start with <word>;called <word>;named <word>;ending in <word>;
        from <year>;newer than last Monday;modified today;created this week;that I downloaded yesterday;of <year>;taken in <month>;
        whose name contains <word>;from the last <months> days;changed since <month>;with the word <word> in them;that are empty;
        containing <word>;made before <year>;not opened for a year;with no extension;from <name>;between <size> and 2 GB;
        over <size>;under <size>;above <size>;that are older than a year;from before <month>;whose names start with <word>;ending with <word>;
        that mention <name>;that <name> sent me;I made last weekend;that came in this morning;without <word> in the name;from <month> <year>;
        between <month> and <month>;that I haven't touched since <month>;that take up more than <size>;saved yesterday;taken last summer;
        marked <word>;that say <word>;about the <word>;of the last <months> weeks;from today;since <day>;that end in .<ext>;
        which are more than <months> years old;changed in the last <months> days;younger than a month;that begin with <word>""",
    "month": "January;February;March;April;May;June;July;August;September;October;November;December",
    "months": "2;3;6;12;two;three;six",
    "size": "1 MB;5 MB;10 MB;100 MB;1 GB;500 KB;2 gigabytes;20 megabytes",
    "year": "2019;2020;2021;2022;2023;2024;2025;2026",
    "word": """draft;final;invoice;holiday;backup;copy;IMG;scan;old;budget;<name>;report;tax;2024;meeting;client;v2;temp;thesis;trip;_old;
        rent;choir;garden;lesson;match;school;car;insurance;wedding;test;signed;unpaid;rehearsal;allotment;shift""",
    "place": """in <folder>;in <folder>;in <folder>;on my desktop;in my downloads;in Documents;from Downloads;on the desktop;in my pictures folder;
        in there;from <folder>;inside <folder>;in the <fname> folder;under <folder>;on my computer;from my desktop;out of Downloads;
        in <folder> and below;anywhere in <folder>;from the <fname> directory;lying around on my desktop;of the <fname> folder""",
    "folder": """my desktop;Downloads;Documents;my downloads folder;the <fname> folder;the folder <fname>;my <fname> folder;<fname>;
        the folder called <fname>;Pictures/<fname>;Documents/<fname>;~/Downloads;~/Documents/<fname>;the desktop;Music;my documents;
        the <fname> folder on my desktop;Desktop/<fname>;the folder named <fname>;my pictures;Videos;<fname>/<year>;home;
        the folder <fname> in Documents;the <fname> directory;my home folder;./<fname>;<fname> <year>;"<fname>";a folder called <fname>;a folder <fname>;<fname>/<fname>;my <fname> directory;
        the USB stick;my external drive;the shared folder;D:/<fname>;the folder for <fname>;<fname> on the desktop;<fname> in Documents;
        our <fname> folder;<name>'s folder;the folder "<fname>";Documents/<fname>/<year>;<word> stuff""",
    "fname": """Taxes;Holiday;Work;Projects;Invoices;Receipts;Old;Archive;Photos;Backup;School;University;Recipes;Music;Letters;
        Clients;Scans;Attic;Trip;<year>;Reports;Drafts;Thesis;Stuff;To Do;Garden;House;Insurance;<name>;Car;Wedding;Research;
        Web;Exports;New;Sorted;Temp;Misc Papers;Bills;Contracts;Kids;Sheet Music;Fotos;Überstunden;été;Family Album;
        Choir;Allotment;Football Club;Lessons;Pupils;Rent;Tenants;Shifts;Holiday <year>;Ready to Send;Done;In Progress;Not Sorted;
        From <name>;For <name>;<city>;Band;Bakery;Dog;Medical;Church;Warranties;Games;Films;Movies;Slides;Raw;Originals;Bank;Loft;Marathon""",
    "files": """all <kind>;the <kind>;all the <kind>;my <kind>;<kind>;all <kind> <place>;the <kind> <place>;all the <kind> <which>;
        <kind> <which>;the <kind> <which>;my <kind> <place> <which>;all <kind> <place> <which>;every <one> <place>;every <one>;
        everything <place>;*.<ext>;*.<ext> <place>;<file>;<file> and <file>;<file>, <file> and <file>;the file <file>;the files <place>;
        these <kind>;<folder>;the two <kind> <file> and <file>;all files <which>;any <kind> <which>;the newest <one> <place>;
        the <months> largest files <place>;<stem>*.<ext>;all .<ext> files;my <ext> files <place>;both <kind>;the <one> <which>;
        <file> and everything <place>;all <kind> except <file>;the <kind> except those <which>;the last <months> <kind> <place>;
        anything <which>;everything <which>;anything <place> <which>;all my <kind> <which>;each <one> <place>;every single <one> <which>;
        the <fname> <kind>;<name>'s <kind>;all of <folder>;what's in <folder>;the stuff <place>;the <kind> and <kind> <place>;
        the <kind> of <name>;only the <kind> <which>;the <months> newest <kind> <place>;the whole <fname> folder;the <one> <file>;
        <kind> and <kind> <which>;our <kind> <place>;old <kind> <place>;all that is <place>;the <one> I downloaded yesterday;
        the contents of <folder>;<file> <place>;my old <kind>;those <kind> <which>;<kind> <place>;the <word> <kind>""",
    "new": """<file>;<file>;<dir>/<file>;<stem>.<ext>;a file called <file>;a new file <file>;<stem>-<year>.<ext>;<file> <place>;"<stem> <year>.<ext>";
        <stem>;my <stem>.<ext>;~/<file>;<fname>.<ext>;<word>-<stem>.<ext>;
        <dir>/<stem>-<year>.<ext>;<stem>-<word>;"<fname> <year>";<name>.<ext>;<fname>/<file>""",
    "textsource": """<textname>;<stem>.txt;<stem>.md;the file <stem>.txt;my notes;<stem>.txt <place>;all text files <place>;the text files <place>;notes.txt;
        <folder>/<stem>.txt;the log <stem>.log;the clipboard;<stem>.log;my <stem> file;every .txt file <place>;the document <stem>.txt;
        what I copied;"<quote>";the text "<quote>";the readme;todo.txt;<textname>;<textname>;my <textname>;the list <textname>;
        the letter <textname>;my diary;my shopping list <textname>;the note <textname>;<textname> and <textname>;<textname> <place>;
        the minutes from <month>;the guest list <textname>;my notes <place>;all my notes;<textname>, <textname> and <textname>;this text;
        the receipts <place>;the log from <day>;my essay <textname>;"<message>";the recipe <textname>;the file <textname> <place>;
        the text I copied;the markdown files <place>""",
    "quote": """hello world;see you <month>;<name> was here;to be continued;call <name>;pay the rent;milk, eggs and bread;<message>;<chore>;
        the key is under the mat;we meet at <city> station;happy birthday <name>;rehearsal is on <day>;back at five;<food> and <food>;
        the wifi code is 4711;closed on <day>;thank you for everything;<name> owes me 20 euros;meter reading 45210;the <adj> <noun>""",
    "number": """10;100;5;50;1000;18;2.5;500;12;0;99;250;65;
        20;30;200;1,000;3;15;0.5;75;1500;7;8;25;40;2;10,000;a hundred;ten""",
    "pattern": "*.<ext>;IMG_*;<word>*;*_old;*<year>*;<word>;report-??.<ext>;*.tmp",
    "ext": "pdf;jpg;txt;csv;png;docx;mp3;xlsx;md;html;zip;log;jpeg;py;tiff;webp;json;epub",
    "stem": """report;budget;notes;invoice;draft;summary;minutes;scan;letter;plan;contract;sales;orders;customers;people;members;inventory;
        thesis;recipes;expenses;list;todo;journal;addresses;poem;chapter1;readme;data;results;statement;grades;guests;products;essay;
        cv;quote;ideas;log;transactions;payroll;survey;books;agenda;song;prices;staff;Über uns;café menu;q3 report;my notes;
        rent;lessons;choir list;match report;eggs;shifts;allotments;packing list;menu;guest list;floor plan;warranty;tenants;
        hours;pupils;score;timetable;lease;speech;flyer;programme;catalogue;wish list;register""",
    "file": """<stem>.<ext>;<stem>.<ext>;<stem>-<year>.<ext>;<stem>_<word>.<ext>;IMG_2041.jpg;<stem> <word>.<ext>;<stem>(1).<ext>;<word>.<ext>;<stem><months>.<ext>""",
    "onefile": """<file>;<file>;the file <file>;my <one> <file>;the <one> <file>;<dir>/<file>;the <one> <place>;<file> <place>;
        my <word> <one>;the newest <one> <place>;the <one> called <stem>;that <one>;"<file>";the file <file> <place>;
        the largest <one> <place>;the <one> I downloaded yesterday;the <one> from <month>;
        the folder <fname>;the <fname> folder;<name>'s <one>;the <one> from <name>;the <word> <one>;the <one> about <stem>;my <one>;
        the <stem> <one>;the oldest <one> <place>;the smallest <one> <place>;our <stem> <one>""",
    "archive": """<stem>.zip;<stem>.tar.gz;backup.zip;<stem>-<year>.zip;the archive <stem>.zip;<stem>.zip <place>;my <stem>.zip;the zip <stem>.zip;
        <dir>/<stem>.zip;the zip file <stem>.zip;photos.tar;a zip called <stem>.zip;<stem>.tgz;<fname>.zip;<word>.zip;
        the zip <place>;the archive <place>;<name>.zip;the zip from <name>;"<fname> <year>.zip";<stem>-<word>.tar.xz;the newest zip <place>;
        my backup zip;the tarball <stem>.tar.gz;<stem>.tar.bz2;<word>_<year>.zip;the <word> archive;the <fname> zip""",
    "names": """<fname>, <fname> and <fname>;<fname> and <fname>;<word>, <word>;A, B and C;<month>, <month> and <month>;one, two, three;<fname>;
        <name>, <name> and <name>;<name> and <name>;<fname>, <fname>, <fname>, <fname>;<city>, <city> and <city>;Week 1, Week 2 and Week 3;
        <year> and <year>;Bills/<year>, Bills/<year>;each month;the names in <stem>.txt;<fname> & <fname>;<word>, <fname> and <name>""",
    "json": """{"status": "<value>"};{"name": "<name>", "age": <number>};{"id": <number>};{"done": true};[1, 2, 3];{"text": "hello"};
        {"title": "<food>", "price": <number>};{"city": "<city>"};{"email": "<name>@example.com"};{"amount": <number>, "paid": true};
        <stem>.json;the file <stem>.json;{"done": false};{"temperature": <number>};name <name> and age <number>;my data.json;
        {"title": "<word>", "completed": false};{"name": "<name>"};name=<name>;{"q": "<word>"}""",
    "extsaid": "<ext>;.<ext>;<ext>;.<ext>;<ext>",
    "encoding": "UTF-8;utf8;Latin-1;Windows-1252;cp1252;UTF-16;ISO-8859-1;ASCII;utf-8",
    "newname": """<file>;<stem>-<year>.<ext>;<word> <stem>.<ext>;<stem>;<fname>;<file>;<word>;<stem> <name>;<fname> <year>;"<stem> <year>";<stem>_v<months>.<ext>;
        <word>-<name>.<ext>;<stem> for <name>.<ext>;<year>-<stem>.<ext>;<fname>.<ext>;<city> <year>;final <stem>;<stem> (<word>)""",
    "newtext": """<stem>.txt;<stem>.md;<folder>/<stem>.txt;a file called <stem>.txt;<stem>-<word>.txt;<stem>.log;a new file <stem>.md;<stem>;
        "<stem> <year>.txt";<stem>.txt <place>;<textname>;<textname>;<textname>;a note <textname>;a new file <textname>;"<textname>";
        my <stem> list;a file named <textname>;<folder>/<textname>""",
    "newarchive": """<stem>.zip;<stem>.tar.gz;<stem>-<year>.zip;a zip called <stem>.zip;<dir>/<stem>.zip;backup-<year>.tgz;<stem>;"<fname> <year>.zip";all <stem>s.zip;
        <word>.zip;<fname>.zip;<fname>-<year>.zip;<name>.zip;for-<name>.zip;an archive called <stem>;<stem>-<month>.zip;my <stem>.zip;<word>-<stem>.zip""",
    "lines": """<name>, <name> and <name>;milk, eggs and bread;<word>, <word>, <word>;<city> and <city>;the names;buy milk, call <name>, pay rent;
        <food>, <food> and <food>;<food>, <food>;<name>, <name>, <name> and <name>;<chore>, <chore>, <chore>;<chore> and <chore>;
        tent, torch, sleeping bag;passport, tickets and charger;<city>, <city>, <city>;<day>, <day> and <day>;soprano, alto, tenor, bass;
        hammer, nails, paint;<name> and <name>;all the names""",
    "sizesaid": """<size>;2 MB;500 kB;300 KB;1.5 MB;25 MB;half a megabyte;
        200 KB;1 MB;4 MB;750 kB;1 megabyte;100 kilobytes;8 MB;10 megabytes;500KB;2MB;a megabyte""",
    "short": """<word>;<stem>;<word>_;-<word>;<year>;<stem> <year>;new;ok;(copy);<name>;_edited;<fname>;<month>;version <months>;<city>;<name> <year>;
        to do""",
    "what": '''<word>;error;<name>;TODO;warning;the word <word>;Total;"<word>";foo;the name <name>;<city>;colour;<food>;<product>;<month>;overdue;
        unpaid;paid;refund;discount;allergy;the word <food>;"<food>";<name> Smith;Mrs <name>;Müller;color;grey;gray;http;@;euros;Monday;<day>;
        rent;the dentist;deadline;cancelled;done;vegetarian;the <noun>;<adj> <noun>;password;timeout;404;DEBUG;very;actually;organise;teh;
        recieve;Ltd;the company <word>;GmbH;<year>;urgent;best regards;our old address;failed;the name <city>;meter reading;soprano;
        left-handed;"thank you"''',
    "dateform": """YYYY-MM-DD;DD.MM.YYYY;dd/mm/yyyy;year first;day first;month/day/year;2024-12-31;31.12.2024;31 December 2024;ISO;American style;
        European style;day month year;DD-MM-YY;the month spelled out;3 Mar 2024;mm/dd/yyyy;yyyy/mm/dd;12/31/2024;year-month-day;German style;
        December 31, 2024;day.month.year;the ISO form;MM-DD-YYYY;D MMM YYYY;the British way;dd.mm.yy;year, month, day;month first;20241231;YYYYMMDD;
        MM/DD/YYYY;YYYY-MM;yymmdd;YYYY_MM_DD;<year>-12-31;31.12.<year>;YYYY;DD/MM/YYYY""",
    "separator": """a space;a dash;a hyphen;a semicolon;-;/;a slash;an underscore;nothing;a pipe;a colon;comma;a comma and a space;_;a full stop;|;
        a plus sign;--;a dot;,;a tab;a blank;two spaces;a plus;", ";" - ";a comma""",
    "dir": """Documents;Downloads;<fname>;Documents/<fname>;~/Documents;~/<fname>;Desktop;<fname>/<year>;Pictures/<fname>;~/Downloads;D:""",
    "newfolder": """<fname>;<fname>;<fname> on my desktop;<fname> in Documents;<fname> <year>;Documents/<fname>;<fname>/<year>;"<fname>";<fname> in <folder>;
        a folder called <fname>;a folder <fname> on the desktop;a new folder <fname>;<name>;<word> <year>;<city> <year>;~/Documents/<fname>;
        a folder named <fname> in my documents;Pictures/<city> <year>;<fname> for <name>;Documents/<fname>/<word>;<word>;a folder for <name>""",
    "newtar": """<stem>.tar.gz;<stem>-<year>.tgz;<word>.tar.gz;<fname>.tar;<dir>/<stem>.tar.gz;a tarball called <stem>.tar.xz;"<fname> <year>.tar.gz";<stem>;
        backup-<year>.tgz;<name>.tar.bz2;<stem>_<word>.tar.gz;for-<name>.tgz;<fname>-<month>.tar.gz""",
    "members": """<file>;<file>;<file> and <file>;*.<ext>;the <kind>;<stem>.<ext>;only the .<ext> files;<file>, <file> and <file>;<fname>;the folder <fname>;
        <word>*;the file <file>;all *.<ext>;the <kind> and the <kind>;<fname>/<file>;<stem>.<ext> and the folder <fname>;the <ext> files""",
    "leftout": """<file>;<fname>;the folder <fname>;*.<ext>;the <kind>;<fname> and <fname>;node_modules;.git;*.tmp;<file> and <file>;Thumbs.db;.DS_Store;
        the .<ext> files;anything called <word>;<word>*;node_modules and .git;the <fname> folder;<stem>.<ext>;.venv""",
    "scheme": """<word>-{n};<word>-{n:03};<word>_{n:02};<stem> ###;<fname> {n};{date} {name};{date}-{name};{n} {name};{name}-{n};<word>-###;<word> {n:03};
        {folder}-{n};{date:YYYY-MM} {name};<word>_##;<fname>-<year>-{n};{n:02} - {name};<word>-001;{name} (<word>);{date}_<word>_{n};<city>-{n}.{ext};
        <stem>-01, <stem>-02;{folder} {date} {n:02};"<fname> {n}";<fname> 1, <fname> 2 …;<fname>_{n:04}""",
    "digits": "3;2;4;three;two;four;5",
    "innames": """<word>;<word>;<name>;<year>;spaces;underscores;dashes;the spaces;hyphens;IMG_;DSC;(1);copy of;final;<stem>;"<word>";-;_;the word <word>;brackets;
        &;dots;<fname>;the year <year>;commas;_edited;- Copy;ä;the number <number>;<word> <word>""",
    "prefix": """<word>-;<word>_;<year>-;<word>;<year>_;<name>-;<fname> -;"<word> ";<city>_;A_;01-;the word <word>;<name>;<year>;draft_;done-;<stem>_;NEW_;<word> and a dash;x_""",
    "suffix": """-<word>;_<word>;-<year>;<word>;_<year>;-<name>;_v2;-old;_small;(<word>);.bak;_<city>;the word <word>;<year>;-edited;_copy;-print;_web;<name>;_final2;-en""",
    "base": """<word>;<fname>;<city>;<stem>;<name>;<city> <year>;<fname> <year>;trip;party;"<fname>";<word> <stem>;lesson;track;page;chapter;photo""",
}

GRAMMAR = Grammar({**RULES, **FILES, **TABLES, **TEXTS, **PAPERS, **EVENTS})
_A = re.compile(r"\ba (?=[aei])")


def said(rng: Random, rule: str) -> str:
    """A phrase of one of the rules above."""
    return _A.sub("an ", GRAMMAR.expand(rng, rule))


def title(rng: Random) -> str:
    """The title of an event."""
    return said(rng, "happening")


def spot(rng: Random) -> str:
    """Where an event is."""
    if rng.random() < 0.5:
        return said(rng, "venue")
    return rng.choice((places.site, places.city, places.room, places.address))(rng)


def emails(rng: Random) -> str:
    """One or several people to write to."""
    one = [rng.choice((people.email, people.email, people.first))(rng) for _ in range(rng.choice((1, 1, 1, 2, 3)))]
    return one[0] if len(one) == 1 else ", ".join(one[:-1]) + " and " + one[-1]


def web(rng: Random) -> str:
    """A web address."""
    return things.url(rng)


def label(rng: Random) -> str:
    """A short text that may mean nothing."""
    return coined(rng) if rng.random() < 0.3 else said(rng, "short")


def pixels(rng: Random) -> str:
    """A number that counts something."""
    return rng.choice(
        (numbers.small(rng), numbers.whole(rng), rng.choice(("800", "1024", "640", "1920", "300", "90", "180")))
    )


def free_text(rng: Random) -> str:
    """Words to write, send or show."""
    return phrases.phrase(rng, rng.choice(("message", "message", "chore", "sentence")))


def day(rng: Random) -> str:
    """A day."""
    return times.date(rng)
