"""What people call files, folders, tables and texts on their own computer."""

from __future__ import annotations

import re
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
        the <stem> table;the csv <stem>.csv;<folder>/<stem>.csv;the Excel file <stem>.xlsx;<stem>_<year>.tsv;the sheet <stem>.xlsx;my expenses table;
        the <hold> list;my <hold> list;our <hold> list;the <hold> spreadsheet;the <hold>s spreadsheet;<hold>s.csv;<hold>s.xlsx;<hold>_list.csv;the <hold>s table;
        the list of <hold>s;my <hold>s;the <hold>s;<hold>s-<year>.csv;the <hold>s for <year>;the <hold> sheet;that <hold> table <place>;the <hold>s file;
        the spreadsheet with the <hold>s;the table of <hold>s;<fname>/<hold>s.csv;the <club> <hold>s;the <club> <hold> list;the <club> spreadsheet;<club>.csv;
        the <hold> Excel sheet;my Excel list of <hold>s;<hold>s.ods;the csv with the <hold>s;the <month> <hold>s;<month>_<hold>s.xlsx;the <hold> book;
        "<hold>s <year>.xlsx";the <hold>s I exported;the <hold> overview;the bank export;the <name> spreadsheet;my <hold> tracker;the <hold> log;
        the <hold> register;the <hold> rota;the <hold>s of <year>;the newest <hold> export;the <hold> list <place>;<hold>s.tsv;the <hold>s csv""",
    "tables": """all csv files <place>;<stem>.csv and <stem>.csv;the spreadsheets <place>;<stem>.xlsx, <stem>.xlsx and <stem>.xlsx;all tables <place>;
        the monthly csv files;the csv files from <year>;
        <hold>s.csv and <hold>s.csv;the <hold> lists from <month> and <month>;my <hold> tables;the <hold>s of <month>, <month> and <month>;all the <hold> lists;
        <month>.csv, <month>.csv and <month>.csv;the two <hold> lists;the <hold> spreadsheets <place>;both <hold> sheets;the <hold>s of <year> and <year>;
        the <hold> list and the <hold> list;every csv <place>;all <hold> exports;the Excel files <place>;these spreadsheets""",
    "textsource": """<file>;<stem>.txt;<stem>.md;the file <stem>.txt;my notes;<stem>.txt <place>;all text files <place>;the text files <place>;
        notes.txt;<folder>/<stem>.txt;the log <stem>.log;the clipboard;<stem>.log;my <stem> file;every .txt file <place>;the document <stem>.txt;
        what I copied;"<quote>";the text "<quote>";the readme;todo.txt""",
    "quote": "hello world;see you <month>;<name> was here;to be continued;call <name>;pay the rent;milk, eggs and bread",
    "figurecol": """amount;price;total;quantity;age;score;unit price;salary;weight;VAT;Betrag;hours;rating;rent;deposit;fee;balance;owed;goals;points;eggs;
        minutes;nights;miles;km;litres;kWh;meter reading;stock;size;pages;grade;mark;absences;tips;wage;hourly rate;net;gross;tax;discount;shipping;
        donation;seats;sold;"Amount (EUR)";cost;costs;sales;revenue;profit;income;expenses;budget;spent;height;temperature;rainfall;time;distance;
        laps;duration;mileage;ticket price;guests;Stunden;Umsatz;"Unit Price";TotalCost;weight in kg;number of children;amount paid;still owed;
        eggs laid;hours worked;overtime;units sold;cups;calls;visitors;participants;kg;calories;steps;wins;tickets;number of guests;weekly hours;
        monthly rent;price per night;quantity sold;wattage;consumption;cost per unit;interest;fine;hours slept""",
    "datecol": """date;due date;"Order Date";start;birthday;joined;day;expiry date;delivery date;arrival;departure;date of birth;last contact;order date;
        paid on;invoice date;planting date;last visit;returned on;start date;end date;check-in;signed up;wedding day""",
    "wordcol": """name;city;email;status;country;category;customer;id;phone;region;Department;last name;notes;year;product;first_name;zip;paid;due;club;team;
        plot;voice;instrument;teacher;lesson;shift;room;diet;allergies;plus one;rsvp;address;street;postcode;town;breed;owner;supplier;colour;author;
        title;genre;class;subject;order number;invoice no;iban;reference;member id;level;mobile;e-mail address;first name;surname;full name;month;
        comment;remarks;type;kind;group;location;shop;store;job title;manager;species;opponent;result;priority;Name;Kunde;prénom;order_id;area;ward;
        house;lane;brand;driver;driver name;coach;course;tutor;section;voice part;year group;bed;vendor;payment method;machine;route;organiser;
        nationality;team name;pupil;player;tenant;customer name;T-shirt size;meal""",
    "column": "<figurecol>;<figurecol>;<wordcol>;<wordcol>;<wordcol>;<datecol>",
    "columns": """<column>;<column>;<column> and <column>;<column>, <column> and <column>;the <column> column;<column> then <column>;the columns <column> and <column>;
        <column>, <column>, <column> and <column>;the <column> and the <column>;<column> & <column>;<column> plus <column>;<column> and also <column>;
        the <column>;the <column> and <column> columns;<column>;column <column>;<column>, <column>""",
    "test": """<figurecol> over <number>;<wordcol> is <value>;<figurecol> greater than <number>;<figurecol> below <number>;where <wordcol> is <value>;
        the <wordcol> is <value>;<wordcol> = <value>;<figurecol> > <number>;an empty <column>;<wordcol> contains <value>;no <column>;
        <datecol> before <year>;<figurecol> between <number> and <number>;<wordcol> not <value>;a <figurecol> of at least <number>;
        <column> is <value> and <column> over <number>;from <city>;older than <number>;<wordcol> starts with <value>;
        more than <number> <figurecol>""",
    "number": """10;100;5;50;1000;18;2.5;500;12;0;99;250;65;
        20;30;200;1,000;3;15;0.5;75;1500;7;8;25;40;2;10,000;a hundred;ten""",
    "value": """paid;open;<city>;yes;<name>;cancelled;blue;Germany;done;active;A;pending;overdue;Books;2024;
        unpaid;Yes;No;new;old;vegetarian;vegan;full;part-time;sold;sold out;in stock;returned;shipped;absent;present;confirmed;declined;maybe;
        late;lost;broken;north;red;small;XL;urgent;high;low;closed;expired;invited;alto;tenor;beginner;cash;card;2025;<name>;France;Spain;UK;food;rent""",
    "formula": """<figurecol> times <figurecol>;<figurecol> * <figurecol>;<figurecol> minus <figurecol>;<figurecol> + <figurecol>;
        <figurecol> divided by <number>;<figurecol> * 1.2;the sum of <figurecol> and <figurecol>;<figurecol> plus 10 %;<figurecol> / <figurecol>;
        <figurecol> x <figurecol>;<number> % of <figurecol>;half of <figurecol>;twice the <figurecol>;<figurecol> less <figurecol>;
        <figurecol> * 1.19;double the <figurecol>;the difference between <figurecol> and <figurecol>;the product of <figurecol> and <figurecol>;
        <figurecol> times <number>;<figurecol> plus <figurecol> plus <figurecol>;the average of <figurecol> and <figurecol>;
        <number> percent of the <figurecol>;<figurecol> minus <number> %;<figurecol> divided by <figurecol>;<figurecol> - <figurecol>;
        <figurecol> multiplied by <figurecol>;<figurecol> with 19 % added;<figurecol> minus <figurecol> minus <figurecol>;
        (<figurecol> + <figurecol>) / 2;<figurecol> over <figurecol>;<figurecol> * <figurecol> * 0.9;<figurecol> plus <number>;
        <figurecol> added to <figurecol>;a third of <figurecol>;<figurecol> times 12;<figurecol> / <number>""",
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
    "row": """<name>, <number>, <city>;"<name>, <value>";<city> <number>;<year>;<name> <value>;<stem>, <number>, <number>;<name> and <number>;
        <name>, <number>;<name>, <city>, <value>;<month> <number>, <value>, <number>;<name> from <city>;<value>, <number>;<name>, <number>, <number>, <value>;
        <column> = <name>, <column> = <number>;"<name>", "<city>", <number>;<day>, <number>, <name>;<name> <number> <value>;
        milk, <number>, <number>;<name> & <name>, <city>;<column>: <value>, <column>: <number>""",
    "pdfname": """<stem>.pdf;<stem>-<year>.pdf;<stem> <word>.pdf;<stem>_<months>.pdf;scan<months>.pdf;<word>.pdf;<fname>.pdf""",
    "pdf": """<pdfname>;<pdfname>;the file <pdfname>;the pdf <pdfname>;my <stem> pdf;<folder>/<pdfname>;<pdfname> <place>;the <stem>;
        the newest pdf <place>;the pdf called <stem>;the scan from <month>;"<pdfname>";the <word> document;the <word> contract""",
    "pdfs": """all pdfs <place>;the pdfs <place>;<pdfname> and <pdfname>;<pdfname>, <pdfname> and <pdfname>;*.pdf;<pdfname>;my pdfs <which>;all PDF files <which>;
        the scans <place>;the PDF documents <place>;these pdfs;the invoices <place>;all the pdf invoices <which>;<stem>.pdf;every pdf <place>;the files <pdfname> and <pdfname>""",
    "imagename": """<fname>.jpg;<word>.png;IMG_<year>.jpg;<city>.jpg;<animal>.png;beach.jpg;logo.png;<stem>.png;DSC0<number>.JPG;portrait.jpeg;screenshot-<year>.png;<plant>.webp""",
    "extsaid": "<ext>;.<ext>;<ext>;.<ext>;<ext>",
    "encoding": "UTF-8;utf8;Latin-1;Windows-1252;cp1252;UTF-16;ISO-8859-1;ASCII;utf-8",
    "sheetname": """Sheet1;Sheet2;<month>;<year>;Summary;the second one;<fname>;Data;Totals;
        Sheet3;Tabelle1;Old;Archive;Notes;Budget;<month> <year>;Q1;Q3;Overview;Raw;Raw Data;Test;Copy of Sheet1;<name>;Expenses;Income;<city>;
        Members;Backup;Draft;"Old prices";Chart;Pivot;Sheet 4;<stem>;Prices;<month>""",
    "turn": "90;180;270;45;a quarter;90;half a turn",
    "quality": "80;60;75;50;90 %;70 percent;low;85",
    "newname": "<file>;<stem>-<year>.<ext>;<word> <stem>.<ext>;<stem>;<fname>;<file>;<word>",
    "newpdf": """<pdfname>;<pdfname>;<folder>/<pdfname>;a new pdf <pdfname>;<stem>-<word>.pdf;all <stem>s.pdf;"<stem> <year>.pdf";<stem>""",
    "newimage": """<imagename>;<imagename>;<folder>/<imagename>;<word>-small.jpg;<stem>.webp;a file called <imagename>;"<fname> <year>.png";<fname>-bw.png""",
    "newtable": """<stem>.csv;<stem>.xlsx;<folder>/<stem>.csv;<stem>-<word>.xlsx;a new file <stem>.csv;an Excel file <stem>.xlsx;<stem>_<year>.csv;"<stem> <year>.xlsx";<stem>-clean.csv;
        <hold>s.csv;<hold>s-<word>.csv;<hold>s_new.xlsx;<value>.csv;<city>.csv;my <hold>s.xlsx;a new spreadsheet <hold>s.xlsx;<hold>s-sorted.csv;<month>.csv;
        a csv called <hold>s.csv;"<hold>s <year>.csv";per_<hold>.csv;<column>-totals.csv;<fname>/<hold>s.xlsx;<value>-<hold>s.csv;<hold>s2.csv;result.csv;
        unpaid.csv;overdue.xlsx;clean.csv;combined.csv;<hold>s.json;<hold>s.tsv;a file named <hold>s.csv;totals.xlsx""",
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
    "club": """garden club;choir;football team;book club;sports day;bake sale;wedding;youth group;tennis club;summer camp;raffle;office party;band;school trip;
        drama group;rowing club;market stall;family reunion;food bank;library;street party;swim team;chess club;food co-op;workshop;farm shop""",
    "about": """<wordcol> is <value>;the <wordcol> is <value>;<figurecol> is over <number>;the <figurecol> is more than <number>;<column> is empty;
        the <column> is missing;<figurecol> is under <number>;<figurecol> is at least <number>;<wordcol> isn't <value>;the <wordcol> says <value>;
        <wordcol> contains <value>;<datecol> is before <month> <year>;the <wordcol> starts with <value>;
        <figurecol> is between <number> and <number>;<datecol> is after <year>;<wordcol> equals <value>;the <wordcol> ends in <value>;
        <column> is not empty;<wordcol> = <value>;<figurecol> > <number>;<figurecol> < <number>;it says <value> under <wordcol>;
        <column> is below <number> and <column> is <value>;<wordcol> is <value> or <value>;there is no <column>;the <datecol> is in <year>;
        <datecol> is in <month>;<wordcol> has <value> in it;<figurecol> is larger than <number>;<figurecol> is exactly <number>;
        <wordcol> does not contain <value>;<figurecol> is less than <number>;nothing stands under <column>;
        the <figurecol> is higher than the <figurecol>""",
    "having": """more than <number> <figurecol>;no <column>;an empty <column>;a <figurecol> over <number>;at least <number> <figurecol>;<wordcol> <value>;
        the <wordcol> <value>;<value> as <wordcol>;<value> in the <wordcol>;fewer than <number> <figurecol>;<figurecol> over <number>;
        a <figurecol> of <number> or more;<wordcol> = <value>;a <figurecol> below <number>;<value> in <wordcol>;no entry under <column>;
        a missing <column>;<number> or more <figurecol>;a <datecol> in <month>;the <wordcol> not <value>;<figurecol> under <number>;
        a <datecol> before <year>;a <figurecol> between <number> and <number>;nothing in <column>;<figurecol> of at least <number>;
        a <wordcol> that starts with <value>;a <datecol> after <year>;a negative <figurecol>;less than <number> <figurecol>""",
    "they": """live in <city>;come from <city>;haven't paid;still owe something;owe more than <number>;are <value>;are over <number>;
        are older than <number>;joined before <year>;have no <column>;have paid;didn't come;signed up in <month>;cost more than <number>;
        weigh less than <number>;are marked <value>;start with <value>;scored more than <number>;work on <day>;pay more than <number>;
        are not from <city>;are overdue;are younger than <number>;have a <figurecol> over <number>;have more than <number> <figurecol>;
        are called <name>;were sold in <month>;said <value>;are in <city>;have <value> as <wordcol>;ran more than <number> km;
        were born after <year>;moved to <city>;are under <number>;came in <month>;took longer than <number> minutes;are still open;
        bought something in <year>;have nothing in <column>;belong to <name>;weren't confirmed""",
    "does": """lives in <city>;comes from <city>;hasn't paid;still owes something;owes more than <number>;is <value>;is over <number>;
        is older than <number>;joined before <year>;has no <column>;has paid;didn't come;pays more than <number>;works on <day>;
        scored more than <number>;is from <city>;has more than <number> <figurecol>;is younger than <number>;said <value>;has <value> as <wordcol>;
        was born after <year>;isn't confirmed;has a <figurecol> under <number>;started in <year>;ordered in <month>;is marked <value>;
        has at least <number> <figurecol>;is called <name>""",
    "being": """from <city>;overdue;unpaid;over <number>;older than <number>;in <city>;<value>;still open;under <number>;marked <value>;not <value>;
        called <name>;younger than <number>;at least <number>;<value> and from <city>;missing a <column>;<value> or <value>;below <number>;
        due in <month>;before <year>;dated <month> <year>;without <column>;empty;more expensive than <number>;from before <year>""",
    "whom": """<name>;<city>;<month>;<value>;<year>;<day>;<name> and <name>;<value> ones;the <value> ones;people from <city>;<hold>s from <city>;
        <value> <hold>s;<hold>s in <month>;<month> <year>;<hold>s over <number>;those over <number>;<hold>s in <city>;<name> in <month>;the <value>""",
    "state": """open;paid;unpaid;overdue;cancelled;<value>;<value>;<city>;<month>;<year>;empty;late;confirmed;sold;missing""",
    "newcolumn": """<column>;total;full name;net price;profit;difference;monthly rent;cost per head;line total;gross;with tax;vat amount;total price;
        margin;still owed;total hours;pay;cost per km;price incl. VAT;net;weekly pay;average;Sum;per person;Final Price;whole name;"Net Amount";
        yearly cost;growth;unit cost;change;new price;amount due;score total;kg per plot;Gesamt;full address;sale price;bonus;commission""",
    "dateform": """YYYY-MM-DD;DD.MM.YYYY;dd/mm/yyyy;year first;day first;month/day/year;2024-12-31;31.12.2024;31 December 2024;ISO;American style;
        European style;day month year;DD-MM-YY;the month spelled out;3 Mar 2024;mm/dd/yyyy;yyyy/mm/dd;12/31/2024;year-month-day;German style;
        December 31, 2024;day.month.year;the ISO form;MM-DD-YYYY;D MMM YYYY;the British way;dd.mm.yy;year, month, day;month first;20241231""",
    "separator": """a comma;a space;a dash;a hyphen;a semicolon;-;/;a slash;an underscore;nothing;a pipe;a colon;comma;", ";a comma and a space;_;a full stop;|;a plus sign;--""",
    "cell": """0;unknown;n/a;none;<value>;<city>;no;a dash;-;open;tbd;zero;not given;<name>;<number>;yes;<value>;<value>;<year>;"missing";?;unpaid;other;null""",
    "totalname": """Total;Sum;Totals;All;Grand total;Average;Overall;Sum total;TOTAL;Everything;Mean;All together;Gesamt;Subtotal;Total <year>""",
    "decimals": """1;2;0;3;one;two;three;no;2;1""",
    "figurecolumn": "<figuresaid>;<figuresaid>;<figurecol>;<figurecol>;<figurecol>;<figurecol>;<figurecol>;<column>",
    "joinedname": """full name;address;name;full address;label;whole name;place;contact;date;Name;title;"Full Name";person;code;reference;description;<column>;
        location;who;street address;customer;birthday;item;note""",
    "keycol": """id;name;email;customer id;member id;phone;product;order number;invoice no;code;ISBN;student id;e-mail;SKU;article number;pupil;city;
        last name;date;plot;customer;<wordcol>;<wordcol>;<column>;item number;personnel number;"Customer ID";country""",
    "keycols": "<keycol>;<keycol>;<keycol>;<keycol> and <keycol>;first name and last name;name and date;<keycol>, <column> and <column>;name, street and town",
    "figuresaid": "amounts;prices;fees;rents;scores;wages;salaries;deposits;grades;weights;balances;totals;donations;payments;marks;bills;numbers;rates",
    "wordsaid": """names;emails;cities;addresses;phone numbers;last names;countries;titles;authors;postcodes;email addresses;towns;first names;surnames;
        teams;products;species;suppliers;instruments;birthdays;rooms;teachers;categories;brands;streets;departments;members;clubs;genres;jobs""",
    "manywords": "<wordsaid>;<wordsaid>;<wordcol>;<wordcol>;<wordcol>;<column>",
    "figures": "<figuresaid>;<figurecol>;<figurecol>;<figurecol>;<figurecol>;<figurecol>;<column>;<figurecol> times <figurecol>",
    "groups": "<wordcol>;<wordcol>;<wordcol>;<wordcol>;<wordcol>;<datecol>;month;year;weekday;quarter;<column>;<wordcol> and <wordcol>",
    "words": "<wordcol>;<wordcol>;<wordcol>;<wordcol>;<column>",
    "days": "<datecol>;<datecol>;<datecol>;<datecol>;<column>",
    "manyfigures": "<figurecol>;<figurecol> and <figurecol>;<figurecol>;<figurecol>, <figurecol> and <figurecol>;<columns>;the <figurecol>",
    "plaincolumns": "<column>;<column>;<column>;<column> and <column>;<column>, <column> and <column>;<column> & <column>",
    "severalcolumns": """<wordcol> and <wordcol>;<wordcol>, <wordcol> and <wordcol>;first name and last name;<column> and <column>;street and town;
        first name and surname;day, month and year;street, postcode and town;the <wordcol> and the <wordcol>;<column> & <column>;title and author""",
    "workbook": """<hold>s.xlsx;<stem>.xlsx;the workbook <stem>.xlsx;the <hold> workbook;my <hold>s.xlsx;<stem>-<year>.xlsx;<club>.xlsx;the Excel file <stem>.xlsx;
        <folder>/<stem>.xlsx;my <club> workbook;the <club> spreadsheet;<hold>s <year>.xlsx;the <stem> workbook;<stem>.xlsx <place>;the Excel file with the <hold>s""",
}
GRAMMAR = Grammar({**RULES, **FILES})
_A = re.compile(r"\ba (?=[aei])")


def said(rng: Random, rule: str) -> str:
    """A phrase of one of the rules above."""
    return _A.sub("an ", GRAMMAR.expand(rng, rule))


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
