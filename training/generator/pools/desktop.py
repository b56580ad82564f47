"""What people call files, folders, tables and texts on their own computer."""

from __future__ import annotations

from random import Random

from training.generator.pools import numbers, people, phrases, places, things, times
from training.generator.pools.phrases import RULES
from training.generator.pools.words import Grammar, coined

FILES = {
    "kind": """pdfs;PDF files;photos;pictures;images;screenshots;videos;invoices;receipts;documents;spreadsheets;text files;songs;mp3s;
        zip files;Word documents;JPGs;PNG files;csv files;logs;notes;reports;presentations;downloads;scans;letters;contracts;files;
        Excel files;backups;recordings;drafts;bank statements;.txt files;.jpeg images;epub books;e-books;slides;everything;png images;
        tax documents;music files;python files;html pages;ics files;fonts;installers;archives;HEIC photos;sketches;manuals""",
    "one": """pdf;photo;picture;screenshot;video;invoice;receipt;document;spreadsheet;text file;song;zip;letter;contract;scan;
        presentation;report;csv;drawing;log;recording;essay;Word document""",
    "which": """from <month>;from last week;from last year;older than <months> months;older than 30 days;larger than <size>;
        bigger than <size>;smaller than <size>;with <word> in the name;that start with <word>;called <word>;named <word>;ending in <word>;
        from <year>;newer than last Monday;modified today;created this week;that I downloaded yesterday;of <year>;taken in <month>;
        whose name contains <word>;from the last <months> days;changed since <month>;with the word <word> in them;that are empty;
        containing <word>;made before <year>;not opened for a year;with no extension;from <name>;between <size> and 2 GB""",
    "month": "January;February;March;April;May;June;July;August;September;October;November;December",
    "months": "2;3;6;12;two;three;six",
    "size": "1 MB;5 MB;10 MB;100 MB;1 GB;500 KB;2 gigabytes;20 megabytes",
    "year": "2019;2020;2021;2022;2023;2024;2025;2026",
    "word": """draft;final;invoice;holiday;backup;copy;IMG;scan;old;budget;<name>;report;tax;2024;meeting;client;v2;temp;thesis;trip;_old""",
    "place": """in <folder>;in <folder>;in <folder>;on my desktop;in my downloads;in Documents;from Downloads;on the desktop;in my pictures folder;
        in there;from <folder>;inside <folder>;in the <fname> folder;under <folder>""",
    "folder": """my desktop;Downloads;Documents;my downloads folder;the <fname> folder;the folder <fname>;my <fname> folder;<fname>;
        the folder called <fname>;Pictures/<fname>;Documents/<fname>;~/Downloads;~/Documents/<fname>;the desktop;Music;my documents;
        the <fname> folder on my desktop;Desktop/<fname>;the folder named <fname>;my pictures;Videos;<fname>/<year>;home;
        the folder <fname> in Documents;the <fname> directory;my home folder;./<fname>;<fname> <year>;"<fname>";a folder called <fname>""",
    "fname": """Taxes;Holiday;Work;Projects;Invoices;Receipts;Old;Archive;Photos;Backup;School;University;Recipes;Music;Letters;
        Clients;Scans;Attic;Trip;<year>;Reports;Drafts;Thesis;Stuff;To Do;Garden;House;Insurance;<name>;Car;Wedding;Research;
        Web;Exports;New;Sorted;Temp;Misc Papers;Bills;Contracts;Kids;Sheet Music;Fotos;Überstunden;été;Family Album""",
    "files": """all <kind>;the <kind>;all the <kind>;my <kind>;<kind>;all <kind> <place>;the <kind> <place>;all the <kind> <which>;
        <kind> <which>;the <kind> <which>;my <kind> <place> <which>;all <kind> <place> <which>;every <one> <place>;every <one>;
        everything <place>;*.<ext>;*.<ext> <place>;<file>;<file> and <file>;<file>, <file> and <file>;the file <file>;the files <place>;
        these <kind>;<folder>;the two <kind> <file> and <file>;all files <which>;any <kind> <which>;the newest <one> <place>;
        the <months> largest files <place>;<stem>*.<ext>;all .<ext> files;my <ext> files <place>;both <kind>;the <one> <which>;
        <file> and everything <place>;all <kind> except <file>;the <kind> except those <which>;the last <months> <kind> <place>""",
    "new": """<file>;<file>;<folder>/<file>;<stem>.<ext>;a file called <file>;a new file <file>;<stem>-<year>.<ext>;<file> <place>;"<stem> <year>.<ext>";
        <stem>;my <stem>.<ext>;~/<file>""",
    "table": """<stem>.csv;<stem>.xlsx;<stem>.csv <place>;the table <stem>.xlsx;the spreadsheet <stem>.xlsx;my <stem> spreadsheet;<stem>-<year>.csv;
        the <stem> table;the csv <stem>.csv;<folder>/<stem>.csv;the Excel file <stem>.xlsx;<stem>_<year>.tsv;the sheet <stem>.xlsx;my expenses table""",
    "tables": """all csv files <place>;<stem>.csv and <stem>.csv;the spreadsheets <place>;<stem>.xlsx, <stem>.xlsx and <stem>.xlsx;all tables <place>;
        the monthly csv files;the csv files from <year>""",
    "textsource": """<file>;<stem>.txt;<stem>.md;the file <stem>.txt;my notes;<stem>.txt <place>;all text files <place>;the text files <place>;
        notes.txt;<folder>/<stem>.txt;the log <stem>.log;the clipboard;<stem>.log;my <stem> file;every .txt file <place>;the document <stem>.txt;
        what I copied;"<quote>";the text "<quote>";the readme;todo.txt""",
    "quote": "hello world;see you <month>;<name> was here;to be continued;call <name>;pay the rent;milk, eggs and bread",
    "column": """amount;price;name;city;date;total;quantity;email;status;country;category;customer;id;age;phone;due date;score;region;Department;
        unit price;"Order Date";last name;salary;weight;notes;year;product;start;first_name;zip;VAT;Betrag;hours;rating""",
    "columns": """<column>;<column>;<column> and <column>;<column>, <column> and <column>;the <column> column;<column> then <column>;the columns <column> and <column>""",
    "test": """<column> over <number>;<column> is <value>;<column> greater than <number>;<column> below <number>;where <column> is <value>;
        the <column> is <value>;<column> = <value>;<column> > <number>;an empty <column>;<column> contains <value>;no <column>;
        <column> before <year>;<column> between <number> and <number>;<column> not <value>;a <column> of at least <number>;
        <column> is <value> and <column> over <number>;from <city>;older than <number>;<column> starts with <value>;more than <number> <column>""",
    "number": "10;100;5;50;1000;18;2.5;500;12;0;99;250;65",
    "value": "paid;open;<city>;yes;<name>;cancelled;blue;Germany;done;active;A;pending;overdue;Books;2024",
    "formula": """<column> times <column>;<column> * <column>;<column> minus <column>;<column> + <column>;<column> divided by <number>;
        <column> * 1.2;the sum of <column> and <column>;<column> plus 10 %;<column> / <column>""",
    "pages": """1;3;2 to 5;1-3;the first page;the last page;1, 3 and 7;pages 2 and 4;4-6;the first three;10 to 12;5 and 9;all even ones;2;the last two pages""",
    "pattern": "*.<ext>;IMG_*;<word>*;*_old;*<year>*;<word>;report-??.<ext>;*.tmp",
    "ext": "pdf;jpg;txt;csv;png;docx;mp3;xlsx;md;html;zip;log;jpeg;py;tiff;webp;json;epub",
    "stem": """report;budget;notes;invoice;draft;summary;minutes;scan;letter;plan;contract;sales;orders;customers;people;members;inventory;
        thesis;recipes;expenses;list;todo;journal;addresses;poem;chapter1;readme;data;results;statement;grades;guests;products;essay;
        cv;quote;ideas;log;transactions;payroll;survey;books;agenda;song;prices;staff;Über uns;café menu;q3 report;my notes""",
    "file": """<stem>.<ext>;<stem>.<ext>;<stem>-<year>.<ext>;<stem>_<word>.<ext>;IMG_2041.jpg;<stem> <word>.<ext>;<stem>(1).<ext>;<word>.<ext>;<stem><months>.<ext>""",
    "onefile": """<file>;<file>;the file <file>;my <one> <file>;the <one> <file>;<folder>/<file>;the <one> <place>;<file> <place>;
        my <word> <one>;the newest <one> <place>;the <one> called <stem>;that <one>;"<file>";the file <file> <place>;
        the largest <one> <place>;the <one> I downloaded yesterday;the <one> from <month>""",
    "archive": """<stem>.zip;<stem>.tar.gz;backup.zip;<stem>-<year>.zip;the archive <stem>.zip;<stem>.zip <place>;my <stem>.zip;the zip <stem>.zip;
        <folder>/<stem>.zip;the zip file <stem>.zip;photos.tar;a zip called <stem>.zip""",
    "names": """<fname>, <fname> and <fname>;<fname> and <fname>;<word>, <word>;A, B and C;<month>, <month> and <month>;one, two, three;<fname>""",
    "json": """{"status": "<value>"};{"name": "<name>", "age": <number>};{"id": <number>};{"done": true};[1, 2, 3];{"text": "hello"}""",
    "row": """<name>, <number>, <city>;"<name>, <value>";<city> <number>;<year>;<name> <value>;<stem>, <number>, <number>;<name> and <number>""",
    "pdfname": """<stem>.pdf;<stem>-<year>.pdf;<stem> <word>.pdf;<stem>_<months>.pdf;scan<months>.pdf;<word>.pdf;<fname>.pdf""",
    "pdf": """<pdfname>;<pdfname>;the file <pdfname>;the pdf <pdfname>;my <stem> pdf;<folder>/<pdfname>;<pdfname> <place>;the <stem>;
        the newest pdf <place>;the pdf called <stem>;the scan from <month>;"<pdfname>";the <word> document;the <word> contract""",
    "pdfs": """all pdfs <place>;the pdfs <place>;<pdfname> and <pdfname>;<pdfname>, <pdfname> and <pdfname>;*.pdf;<pdfname>;my pdfs <which>;all PDF files <which>;
        the scans <place>;the PDF documents <place>;these pdfs;the invoices <place>;all the pdf invoices <which>;<stem>.pdf;every pdf <place>;the files <pdfname> and <pdfname>""",
    "imagename": """<fname>.jpg;<word>.png;IMG_<year>.jpg;<city>.jpg;<animal>.png;beach.jpg;logo.png;<stem>.png;DSC0<number>.JPG;portrait.jpeg;screenshot-<year>.png;<plant>.webp""",
    "extsaid": "<ext>;.<ext>;<ext>;.<ext>;<ext>",
    "encoding": "UTF-8;utf8;Latin-1;Windows-1252;cp1252;UTF-16;ISO-8859-1;ASCII;utf-8",
    "sheetname": "Sheet1;Sheet2;<month>;<year>;Summary;the second one;<fname>;Data;Totals",
    "turn": "90;180;270;45;a quarter;90;half a turn",
    "quality": "80;60;75;50;90 %;70 percent;low;85",
    "newname": "<file>;<stem>-<year>.<ext>;<word> <stem>.<ext>;<stem>;<fname>;<file>;<word>",
    "newpdf": """<pdfname>;<pdfname>;<folder>/<pdfname>;a new pdf <pdfname>;<stem>-<word>.pdf;all <stem>s.pdf;"<stem> <year>.pdf";<stem>""",
    "newimage": """<imagename>;<imagename>;<folder>/<imagename>;<word>-small.jpg;<stem>.webp;a file called <imagename>;"<fname> <year>.png";<fname>-bw.png""",
    "newtable": """<stem>.csv;<stem>.xlsx;<folder>/<stem>.csv;<stem>-<word>.xlsx;a new file <stem>.csv;an Excel file <stem>.xlsx;<stem>_<year>.csv;"<stem> <year>.xlsx";<stem>-clean.csv""",
    "newtext": """<stem>.txt;<stem>.md;<folder>/<stem>.txt;a file called <stem>.txt;<stem>-<word>.txt;<stem>.log;a new file <stem>.md;<stem>;"<stem> <year>.txt";<stem>.txt <place>""",
    "newarchive": """<stem>.zip;<stem>.tar.gz;<stem>-<year>.zip;a zip called <stem>.zip;<folder>/<stem>.zip;backup-<year>.tgz;<stem>;"<fname> <year>.zip";all <stem>s.zip""",
    "image": """<imagename>;the photo <imagename>;the picture <imagename>;<imagename> <place>;my <imagename>;the image <imagename>;<folder>/<imagename>;"<imagename>";
        the newest screenshot;the photo of <name>;the picture called <fname>;my profile picture""",
    "images": """all photos <place>;the photos <place>;<imagename>;<imagename> and <imagename>;*.jpg;all .png images <place>;my holiday photos;the pictures <which>;all the screenshots <which>;
        the images <place>;every photo <which>;<imagename>, <imagename> and <imagename>;the photos from <city>;all my pictures;every picture <place>;all jpgs <which>;the photo <imagename>;these photos""",
    "icsfile": """work.ics;<stem>.ics;my calendar;the calendar <stem>.ics;home.ics;family.ics;<folder>/<stem>.ics;my work calendar""",
    "icsfiles": """work.ics and home.ics;all calendars <place>;the calendars <place>;all .ics files;family.ics, <stem>.ics and work.ics""",
    "lines": """<name>, <name> and <name>;milk, eggs and bread;<word>, <word>, <word>;<city> and <city>;the names;buy milk, call <name>, pay rent""",
    "sizesaid": "<size>;2 MB;500 kB;300 KB;1.5 MB;25 MB;half a megabyte",
    "short": "<word>;<stem>;<word>_;-<word>;<year>;<stem> <year>;new;ok;(copy);<name>;_edited",
    "what": '<word>;error;<name>;TODO;warning;the word <word>;Total;"<word>";foo;the name <name>;<city>;colour',
}
GRAMMAR = Grammar({**RULES, **FILES})


def said(rng: Random, rule: str) -> str:
    """A phrase of one of the rules above."""
    return GRAMMAR.expand(rng, rule)


def title(rng: Random) -> str:
    """The title of an event."""
    return phrases.phrase(rng, "meeting")


def spot(rng: Random) -> str:
    """Where an event is."""
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
