"""What people call their tables, what stands in them, and how they tell rows apart."""

from __future__ import annotations

TABLES = {
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
    "column": "<figurecol>;<figurecol>;<wordcol>;<wordcol>;<wordcol>;<datecol>",
    "columns": """<column>;<column>;<column> and <column>;<column>, <column> and <column>;the <column> column;<column> then <column>;the columns <column> and <column>;
        <column>, <column>, <column> and <column>;the <column> and the <column>;<column> & <column>;<column> plus <column>;<column> and also <column>;
        the <column>;the <column> and <column> columns;<column>;column <column>;<column>, <column>""",
    "test": """<figurecol> over <number>;<wordcol> is <value>;<figurecol> greater than <number>;<figurecol> below <number>;where <wordcol> is <value>;
        the <wordcol> is <value>;<wordcol> = <value>;<figurecol> > <number>;an empty <column>;<wordcol> contains <value>;no <column>;
        <datecol> before <year>;<figurecol> between <number> and <number>;<wordcol> not <value>;a <figurecol> of at least <number>;
        <column> is <value> and <column> over <number>;from <city>;older than <number>;<wordcol> starts with <value>;
        more than <number> <figurecol>""",
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
    "row": """<name>, <number>, <city>;"<name>, <value>";<city> <number>;<year>;<name> <value>;<stem>, <number>, <number>;<name> and <number>;
        <name>, <number>;<name>, <city>, <value>;<month> <number>, <value>, <number>;<name> from <city>;<value>, <number>;<name>, <number>, <number>, <value>;
        <column> = <name>, <column> = <number>;"<name>", "<city>", <number>;<day>, <number>, <name>;<name> <number> <value>;
        milk, <number>, <number>;<name> & <name>, <city>;<column>: <value>, <column>: <number>""",
    "sheetname": """Sheet1;Sheet2;<month>;<year>;Summary;the second one;<fname>;Data;Totals;
        Sheet3;Tabelle1;Old;Archive;Notes;Budget;<month> <year>;Q1;Q3;Overview;Raw;Raw Data;Test;Copy of Sheet1;<name>;Expenses;Income;<city>;
        Members;Backup;Draft;"Old prices";Chart;Pivot;Sheet 4;<stem>;Prices;<month>""",
    "newtable": """<stem>.csv;<stem>.xlsx;<folder>/<stem>.csv;<stem>-<word>.xlsx;a new file <stem>.csv;an Excel file <stem>.xlsx;<stem>_<year>.csv;"<stem> <year>.xlsx";<stem>-clean.csv;
        <hold>s.csv;<hold>s-<word>.csv;<hold>s_new.xlsx;<value>.csv;<city>.csv;my <hold>s.xlsx;a new spreadsheet <hold>s.xlsx;<hold>s-sorted.csv;<month>.csv;
        a csv called <hold>s.csv;"<hold>s <year>.csv";per_<hold>.csv;<column>-totals.csv;<fname>/<hold>s.xlsx;<value>-<hold>s.csv;<hold>s2.csv;result.csv;
        unpaid.csv;overdue.xlsx;clean.csv;combined.csv;<hold>s.json;<hold>s.tsv;a file named <hold>s.csv;totals.xlsx""",
    "figurecol": """amount;price;total;quantity;age;score;unit price;salary;weight;VAT;Betrag;hours;rating;rent;deposit;fee;balance;owed;goals;points;
        eggs;minutes;nights;miles;km;litres;kWh;meter reading;stock;size;pages;grade;mark;absences;tips;wage;hourly rate;net;gross;tax;discount;
        shipping;donation;seats;sold;"Amount (EUR)";cost;costs;sales;revenue;profit;income;expenses;budget;spent;height;temperature;rainfall;time;
        distance;laps;duration;mileage;ticket price;guests;Stunden;Umsatz;"Unit Price";TotalCost;weight in kg;number of children;amount paid;
        still owed;eggs laid;hours worked;overtime;units sold;cups;calls;visitors;participants;kg;calories;steps;wins;tickets;number of guests;
        weekly hours;monthly rent;price per night;quantity sold;wattage;consumption;cost per unit;interest;fine;hours slept;kilometres;turnover;
        net price;attendance;votes;debt;donations;visits;years of service;days off""",
    "datecol": """date;due date;"Order Date";start;birthday;joined;day;expiry date;delivery date;arrival;departure;date of birth;last contact;order date;
        paid on;invoice date;planting date;last visit;returned on;start date;end date;check-in;signed up;wedding day""",
    "wordcol": """name;city;email;status;country;category;customer;id;phone;region;Department;last name;notes;year;product;first_name;zip;paid;due;club;team;
        plot;voice;instrument;teacher;lesson;shift;room;diet;allergies;plus one;rsvp;address;street;postcode;town;breed;owner;supplier;colour;author;
        title;genre;class;subject;order number;invoice no;iban;reference;member id;level;mobile;e-mail address;first name;surname;full name;month;
        comment;remarks;type;kind;group;location;shop;store;job title;manager;species;opponent;result;priority;Name;Kunde;prénom;order_id;area;ward;
        house;lane;brand;driver;driver name;coach;course;tutor;section;voice part;year group;bed;vendor;payment method;machine;route;organiser;
        nationality;team name;pupil;player;tenant;customer name;T-shirt size;meal""",
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
    "cell": """unknown;n/a;none;<value>;<city>;no;a dash;-;open;tbd;zero;not given;<name>;<number>;yes;<value>;<value>;<year>;?;unpaid;other;null;
        returned;on loan;sold out;not yet;in stock;N/A;sent;shipped;<number>.50;<surname>;m;f;UK;United Kingdom;USA;Deutschland;vegetarian;goalkeeper;
        Group B;Mon;Monday;St;Street;full;approved;rejected;confirmed;waiting list;moved away;<ware>;call back;TBC;colour;color;"missing";0""",
    "totalname": """Total;Sum;Totals;All;Grand total;Average;Overall;Sum total;TOTAL;Everything;Mean;All together;Gesamt;Subtotal;Total <year>""",
    "decimals": "1;2;0;3;one;two;three;no;2;1;4",
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
    "workbook": """<stem>.xlsx;the workbook <stem>.xlsx;the <hold> workbook;my <hold>s.xlsx;<stem>-<year>.xlsx;<club>.xlsx;the Excel file <stem>.xlsx;
        <folder>/<stem>.xlsx;my <club> workbook;the <club> spreadsheet;<hold>s <year>.xlsx;the <stem> workbook;<stem>.xlsx <place>;
        the Excel file with the <hold>s;my <stem> workbook;the <fname> workbook;<fname>.xlsx;the spreadsheet <stem>.xlsx;<stem>_<word>.xlsx;
        my Excel file <stem>.xlsx;the <stem> spreadsheet;"<fname> <year>.xlsx";<hold>s.xlsx""",
    "newworkbook": """<stem>.xlsx;<fname>.xlsx;all <stem>s.xlsx;<folder>/<stem>.xlsx;<stem>-<year>.xlsx;"<fname> <year>.xlsx";<stem>;a workbook called <stem>.xlsx""",
    "who": """<name>;<name>;<name> <surname>;<name> <surname>;<surname>;<name> from <city>;the <ware>;the <ware>;<ware>;order <number>;invoice <year>-<number>;id <number>;
        <name> and <name>;<city>;number <number>;the row where <column> is <value>;<column> <value>;the <surname>s;flat <months>B;plot <number>;room <number>;
        member <number>;everyone from <city>;all <ware>s;customer <number>;the <name> who lives in <city>;<test>;bed <months>;the <value> ones""",
    "surname": """Miller;Okafor;Petrov;García;Schmidt;Nguyen;O'Brien;Rossi;Novák;Dubois;Lindqvist;Yamamoto;Hughes;van Dijk;Kowalski;Haddad;Brown;Fernandes""",
    "ware": """kettle;oak table;garden chair;blue teapot;tandem;violin;rake;wheelbarrow;red lamp;drill;rye bread;honey jar;tent;projector;sewing machine;apple tree;
        ladder;rowing boat;football;stapler;bunk bed;birdhouse;lawnmower;canoe""",
    "sign": "comma;a comma;,;dash;-;the slash;/;space;the first space;semicolon;a colon;:;an underscore;_;&;the plus sign;+;a tab;|;the @;\"-\";a full stop;'/'",
    "headings": """first name and last name;first, last;street and town;city and postcode;day and month;<column> and <column>;<column>, <column> and <column>;first_name, last_name;
        home and away;from and to;number and street;hours and minutes;given name, surname;area code and number;two;brand and model""",
    "step": "0.5;5;10;0.05;100;50;a quarter;0.25;1000;20;five;ten;25",
}
