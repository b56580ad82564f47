"""What people call their texts, what stands in them, and what they say of pages on the web."""

from __future__ import annotations

TEXTS = {
    "textname": """<stem>.txt;<stem>.txt;<stem>.md;<stem>-<year>.txt;<fname>.txt;shopping.txt;diary.txt;todo.txt;minutes.txt;guestlist.txt;
        wishlist.txt;recipes.md;choir.txt;packing list.txt;address list.txt;server.log;access.log;chapter <months>.txt;members.txt;
        songs.txt;letter to <name>.txt;speech.txt;<stem>.log;<word>.txt;groceries.txt;rota.txt;notes <year>.md;essay.txt;books to read.txt""",
    "textfile": """<textname>;<textname>;<textname>;the file <textname>;my <textname>;<textname> <place>;<folder>/<textname>;"<textname>";
        the text <textname>;the note <textname>;the text file <textname>;the note I wrote yesterday;the newest text file <place>;
        that text file;the letter <textname>;the file called <stem>""",
    "textfiles": """all text files <place>;the text files <place>;<textname>;<textname>;<textname> and <textname>;<textname>, <textname> and <textname>;
        *.txt;*.md;*.log <place>;my notes;my notes <place>;all my notes;the notes from <month>;the logs <place>;all logs <which>;
        every .txt file <place>;the minutes <place>;all minutes from <year>;the letters <place>;the chapters <place>;the recipes <place>;
        the diary entries from <month>;all files <place>;everything <place>;these texts;the files <textname> and <textname>;
        the markdown files <place>;all the .md files;the scripts <place>;both text files;the text files <which>""",
    "listfile": """<textname>;<textname>;<newtext>;my shopping list;shopping.txt;todo.txt;my to-do list;diary.txt;my diary;log.txt;notes.txt;
        my notes;the guest list;wishlist.txt;the log <stem>.log;<folder>/<textname>;ideas.md;my list <textname>;the file <textname>""",
    "clip": """<message>;<quote>;<quote>;<textname>;<textfile>;<textfile>;"<message>";the file <textname>;my address;<name>, <city>""",
    "template": """letter.txt;invitation.md;certificate.txt;reminder.txt;<stem>-template.txt;the invitation <stem>.txt;template.md;label.txt;
        thank-you letter.txt;<folder>/letter.txt;the template <stem>.txt;invoice.txt;my standard letter;dunning letter.txt;the form <stem>.md""",
    "opened": """<onefile>;<onefile>;<folder>;<file>;<pdfname>;<imagename>;<stem>.mp3;holiday.mp4;my <stem> spreadsheet;the song <stem>.mp3;
        the video <place>;<stem>.xlsx;the newest pdf <place>;my CV;the film <stem>.mkv;the slides <stem>.pptx;the photo of <name>;letter.docx;
        the document I saved last;the folder with the photos""",
    "mark": """Dear <name>;Yours sincerely;Kind regards;Best wishes;Ingredients;Method;Notes;Total;---;END;BEGIN;Chapter <months>;Page 1;
        References;Appendix;Signature;<month>;"<word>";Monday;the word <word>;<name>;Summary;=====;PS;To do;Shopping;Part two;Introduction;
        Unsubscribe;On the agenda;<city>;2. Terms;From:;Subject:;</header>;Any other business""",
    "start": """#;//;-;*;>;<name>;Note;TODO;Re:;Total;<year>;"<word>";ERROR;Subject:;<month>;DEBUG;--;+;http;a #;the word <word>;Dear""",
    "line": """<chore>;<food>;<food>;<name>, <city>;<name>: <number>;Note: <message>;import os;## <fname>;"<chore>";<message>;<thing>;
        - <chore>;<number> eggs;Total: <number>;Dear <name>;Thank you for your letter;page break;<day>: <service>;Kind regards, <name>""",
    "heading": """Introduction;Ingredients;Method;Chapter <months>;Opening hours;Terms;House rules;Conclusion;Installation;Changes;Week <months>;
        <fname>;<month>;Packing list;Members;Results;Treasurer's report;Contact;"<fname>";Any other business;To do;Preparation;License;
        Minutes of <month>;Questions;How to get there;Usage;Costs;<city>;<day>;Notes""",
    "totalword": """Total;total;Sum;Amount;Net;Gross;VAT;Rent;Hours;Paid;Subtotal;Grand total;Deposit;km;eggs;Fee;Price;tickets;"Total";to pay;
        Balance;EUR;donations;Heating;shipping;points;the word Total;Tip;litres;minutes""",
    "linkword": """<word>;<month>;<year>;minutes;sheet music;timetable;menu;holiday;price list;newsletter;registration;"<word>";exam;<city>;
        chapter;the word <word>;week <months>;lesson""",
    "fieldname": """name;price;title;temperature;status;id;count;email;items.0.name;city;version;latitude;date;currency;total;rates.EUR;
        the name;the price;data.temp;the temperature;userId;the title;wind speed;weather;humidity;sunrise;stock;author;phone;results.0.id;
        open;address.city;the version;completed;the exchange rate;body;rating""",
    "datewritten": """YYYY-MM-DD;DD.MM.YYYY;DD/MM/YYYY;MM/DD/YY;YYYYMMDD;day month year;D MMMM YYYY;YYYY-MM;dd-mm-yy;2024-12-31;31.12.2024;
        year-month-day;%Y-%m-%d;31 Dec 2024;MMM D, YYYY;YY-MM-DD;DD-MM-YYYY;month/day/year;DD.MM.;YYYY_MM_DD;yyyy/mm/dd;12/31/2024""",
    "tabwidth": "2;4;8;four;two;eight;3;4",
    "partsize": "100;500;1000;50;200;5000;10000;250;a thousand;fifty;20;10;a hundred;2000",
    "wide": "72;80;60;100;120;79;40;65;seventy;eighty;78;50",
    "beginning": "1;0;10;100;5;five;11;1000;ten;21;2",
    "behindnumber": ".;);:;a dot;a full stop;a colon;a tab;a dash;a closing bracket;/;a hyphen",
    "divider": "---;***;a line of dashes;=====;three stars;a row of equals signs;-----;###;a dashed line;~~~;* * *;a line of stars;<word>;- - -",
    "newdata": "<stem>.json;<stem>.csv;<stem>.txt;<stem>.xlsx;<folder>/<stem>.json;<stem>-<year>.json;a file <stem>.txt;<word>.json",
}
