"""What people call their PDFs, pictures and mails, and what stands on and in them."""

from __future__ import annotations

PAPERS = {
    "pages": """1;3;2 to 5;1-3;the first page;the last page;1, 3 and 7;pages 2 and 4;4-6;the first three;10 to 12;5 and 9;all even ones;2;the last two pages;
        the cover page;the cover;the last one;the odd pages;3, 4 and 5;7 - 9;the first and the last page;all pages after the third;12;
        everything from page 4 on;the second page;page 6;1 and 2;the second and third;2-4 and 8;the final page;every second page;the title page;5 till 8;1,4,6""",
    "pdfname": """<stem>.pdf;<stem>-<year>.pdf;<stem> <word>.pdf;<stem>_<months>.pdf;scan<months>.pdf;<word>.pdf;<fname>.pdf;
        <pdftopic>.pdf;<pdftopic> <year>.pdf;<pdftopic>_<name>.pdf;Scan_<year>0<months>1.pdf;page<months>.pdf;part <months>.pdf""",
    "pdf": """<pdfname>;<pdfname>;the file <pdfname>;the pdf <pdfname>;my <stem> pdf;<folder>/<pdfname>;<pdfname> <place>;the <stem>;
        the newest pdf <place>;the pdf called <stem>;the scan from <month>;"<pdfname>";the <word> document;the <word> contract;
        the <pdftopic>;my <pdftopic>;the <pdftopic> <place>;the signed <pdftopic>;the <pdftopic> from <name>;the <pdftopic> I scanned yesterday;this pdf;
        the thick pdf <place>;the biggest pdf <place>;the minutes of <month>;the last scan;the pdf with the <pdftopic>""",
    "pdfs": """all pdfs <place>;the pdfs <place>;<pdfname> and <pdfname>;<pdfname>, <pdfname> and <pdfname>;*.pdf;<pdfname>;my pdfs <which>;all PDF files <which>;
        the scans <place>;the PDF documents <place>;these pdfs;the invoices <place>;all the pdf invoices <which>;<stem>.pdf;every pdf <place>;the files <pdfname> and <pdfname>;
        the scanned <pdftopic>s;all my <pdftopic>s <place>;the two pdfs <pdfname> and <pdfname>;the <pdftopic>s of <year>;part1.pdf, part2.pdf and part3.pdf;
        the three scans <place>;all the chapters <place>;the cover letter and the CV;my payslips of <year>;<pdfname> + <pdfname>;<pdf> and <pdf>;the pdf files whose name starts with <word>;
        the certificates;scan*.pdf;the monthly statements;<folder>/*.pdf;the pdfs I downloaded today;the pages I scanned""",
    "imagename": """<fname>.jpg;<word>.png;IMG_<year>.jpg;<city>.jpg;<animal>.png;beach.jpg;logo.png;<stem>.png;DSC0<number>.JPG;portrait.jpeg;screenshot-<year>.png;<plant>.webp;
        <phototopic>.jpg;<phototopic><months>.png;<phototopic>_<year>.jpeg;<phototopic>.heic;IMG_<number>.HEIC;PXL_<year>.jpg;WhatsApp Image <year>.jpeg;scan_<months>.png;<name>.jpg""",
    "turn": """90;180;270;45;a quarter;90;half a turn;
        -90;a quarter turn;180;half way;15;a half turn;three quarters;10""",
    "quality": """80;60;75;50;90 %;70 percent;low;85;
        70;65;95;50 %;medium;40;80 %;high;30;75 percent""",
    "newpdf": """<pdfname>;<pdfname>;<folder>/<pdfname>;a new pdf <pdfname>;<stem>-<word>.pdf;all <stem>s.pdf;"<stem> <year>.pdf";<stem>;
        <pdftopic>.pdf;<pdftopic>-<year>.pdf;"<pdftopic> complete.pdf";a pdf called <pdftopic>;<fname> <year>;<pdfname> <place>;complete.pdf;everything.pdf""",
    "newimage": """<imagename>;<imagename>;<folder>/<imagename>;<word>-small.jpg;<stem>.webp;a file called <imagename>;"<fname> <year>.png";<fname>-bw.png;
        <phototopic>.png;<phototopic>-web.jpg;<phototopic>_small.jpg;<folder>/<phototopic>.jpg;a new picture <imagename>;<phototopic>;"<phototopic> new.png";overview.jpg""",
    "image": """<imagename>;the photo <imagename>;the picture <imagename>;<imagename> <place>;my <imagename>;the image <imagename>;<folder>/<imagename>;"<imagename>";
        the newest screenshot;the photo of <name>;the picture called <fname>;my profile picture;
        the <phototopic> picture;the photo of the <phototopic>;the <phototopic> <place>;the last photo I took;this picture;that photo;our <phototopic> photo;
        the scan <imagename>;the logo;the banner of the website;the largest photo <place>;my passport photo;the selfie with <name>;the screenshot from yesterday""",
    "images": """all photos <place>;the photos <place>;<imagename>;<imagename> and <imagename>;*.jpg;all .png images <place>;my holiday photos;the pictures <which>;all the screenshots <which>;
        the images <place>;every photo <which>;<imagename>, <imagename> and <imagename>;the photos from <city>;all my pictures;every picture <place>;all jpgs <which>;the photo <imagename>;these photos;
        the <phototopic> photos;the pictures of the <phototopic>;my <phototopic> pictures <place>;all photos of the <phototopic>;the two photos <imagename> and <imagename>;these pictures;
        the scans <place>;IMG_*.jpg;all the HEICs <place>;the pictures for the <phototopic>;<folder>/*.png;the photos I took yesterday;the product photos;our wedding pictures;
        the photos larger than <size>;both screenshots;before.jpg and after.jpg;the images whose name starts with <word>;<imagename> + <imagename>;every jpeg <place>;the photos from <name>""",
    "pdftopic": """lease;tenancy agreement;insurance policy;payslip;bank statement;certificate;user manual;exam;worksheet;score;programme;menu;
        medical report;passport scan;application;cover letter;tax return;receipt;quote;contract;newsletter;club statutes;lab report;handout;
        chapter <months>;seating plan;floor plan;warranty;diploma;invoice;hymn sheet;term paper;minutes;portfolio;brochure;will;prescription""",
    "phototopic": """wedding;beach;garden;house;cat;dog;kitchen;birthday;school trip;team;product;choir;mountain;sunset;baby;receipt;
        whiteboard;flat;bike;car damage;christening;concert;museum;balcony;cake;grandparents;hike;allotment;summer party;flea market;match;
        ceiling stain;passport;shop window;church;harbour;class photo""",
    "stamp": """DRAFT;CONFIDENTIAL;COPY;PAID;Draft;confidential;SAMPLE;VOID;Approved;APPROVED;For internal use only;not for publication;© <name> <year>;
        (c) <name>;<name>;Photo: <name>;"<city> <year>";happy birthday <name>;PROOF;Do not copy;<fname>;For <name> only;<city>, <month> <year>;
        Greetings from <city>;Merry Christmas;SOLD;received <month> <year>;URGENT;Final;www.<fname>.com;<stem> <year>;"best summer ever";Save the date;OBSOLETE""",
    "password": """hunter2;Garden2024;s3cret;<name><year>;<fname>!<number>;tulip-<number>;<city><months>;"open sesame";pa55word;1234;<animal><number>;x7Kq-92b;
        BlueHorse7;letmein;<word><year>;0000;Sommer<year>!;correct horse;<plant>_<number>;qwertz""",
    "eml": """<stem>.eml;<word>.eml;the mail <stem>.eml;<stem>.eml <place>;the message <stem>.eml;my <stem>.eml;<folder>/<stem>.eml;the saved mail <stem>.eml;"<stem> <year>.eml";
        the email from <name>;the mail from <name> <place>;the eml file <place>;the newest .eml <place>;order confirmation.eml;Re <stem>.eml;the mail I saved yesterday;the mail called <stem>""",
    "newmail": """<stem>.eml;<word>.eml;<folder>/<stem>.eml;mail to <name>.eml;<stem>-<year>.eml;"<stem> <month>.eml";draft-<word>.eml;a file called <stem>.eml;<stem>""",
    "mailing": """<stem>.csv;<stem>.xlsx;the addresses in <stem>.txt;the email column of <stem>.csv;the column email in <stem>.xlsx;members.csv;the list <stem>.txt;my guest list;
        guests.xlsx;parents.csv;the table <stem>.xlsx;the mailing list <stem>.csv;customers.csv;tenants.xlsx;the choir list;my address list;pupils.csv;<stem>.txt;subscribers.csv <place>""",
    "namecolumn": "name;first name;first_name;firstname;full name;last name;Name;surname;Vorname;the column name;contact;nickname;member;guest;customer name;child",
    "subject": """<mailtopic>;<mailtopic>;<mailtopic> <month>;<mailtopic> for <name>;your <mailtopic>;"<mailtopic>";our <mailtopic> in <city>;Re: <mailtopic>;question about the <mailtopic>;
        <mailtopic> <year>;the <mailtopic> on <day>;news;hello;thank you;a small request;Invitation;see you soon;reminder: <mailtopic>""",
    "mailtopic": """invoice;rent;summer party;choir rehearsal;Minutes;holiday plans;offer;garden club;new dates;payment reminder;application;car repair;book club;
        parents' evening;annual meeting;photos;contract;delivery;shift plan;lessons;heating;tournament;membership fee;appointment;keys;feedback;report""",
    "mailtext": """<message>;<message>;<message>;the rent is <number> euros from <month> on;rehearsal starts at 7 on <day>;the garden club meets on <day>;I'll be away until <day>;
        the invoice has been paid;the heating will be off on <day>;please bring a cake on <day>;the keys are with <name>;the match is cancelled;I can take the late shift on <day>;
        we're looking forward to seeing you in <city>;the report will be late;the lesson on <day> has to be moved;here are the photos from <city>;thanks for the lovely evening;
        I'm ill today and can't come in;the delivery arrives on <day>;could you send me the contract again?;the meeting room has changed;please pay the fee by <month>;
        I accept the offer;we need <number> chairs;the plumber comes on <day> at nine;all is well;your order is ready;welcome to the choir;nothing has changed since <month>""",
}
