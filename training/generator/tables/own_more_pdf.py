"""Many more ways in which people ask for what the built-in actions do with PDFs."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
merge_pdfs: {files}: one document please;{files} – make them one pdf;from {files} I want a single pdf;take {files} and stick them together as {save_as};
    {files} -> {save_as};{files} into one;I have {files}. Please make one pdf of them called {save_as};
    there are {files} on my computer. Can you put them together;I've got {files} and need them as one document;
    I scanned it page by page: {files}. Make one file of that;{files} should be one file;I want {files} in a single document, {save_as};
    my landlord only takes one file, so combine {files};the form lets me upload only one pdf, please join {files} as {save_as};
    for my tax advisor: {files} in one pdf;{save_as} should hold {files}, in this order;{save_as} = {files} one after the other;build {save_as} from {files};
    as {save_as}, {files} in one piece please;{files} in one (call it {save_as});gimme one pdf out of {files};do me a favour and merge {files};
    would you mind joining {files} to one document;pls merge {files}, name it {save_as};please to make one PDF from {files};
    I need that you unite {files} in one file;could {files} be put together in one file;fuse {files} into one pdf;concatenate {files};
    concatenate {files} into {save_as};bring {files} together in one pdf;my boss wants {files} as one file;i need {files} as one pdf by tonight;
    string {files} together and save that as {save_as};append {files} one after another, result in {save_as};the pages of {files} all in one pdf, {save_as};
    collect {files} in a single pdf named {save_as};one big pdf from {files}, please;{files} belong together, make one document of them;
    too many little files: {files}. One pdf would do;a single PDF with everything from {files};add {files} up to one document;merge pdf {files} {save_as};
    pack the pages of {files} into one pdf {save_as};let's have {files} as one document named {save_as};make them one pdf;merge these into {save_as};
    put them all in one document called {save_as};join those, in this order;can you combine them into a single PDF;stick them together as {save_as};
    I want them all in one pdf;one file of all of these, please;join the chapters {files} to one book {save_as};
    add the pdf pages of {files} together, not as pictures but as one pdf;combine {files}, first to last;
    I need the papers {files} in one piece for the notary;{files} in one pdf, in that order, and call it {save_as}

split_pdf: {file}: one file per page;{file} – can you make single pages of it;from {file} I want every page as a file of its own;
    take {file} and cut it up into pages;{file} -> single pages in {folder};I have {file}. Please split it up;
    there is {file} on my desktop. Can you take it apart page by page;{file} is too long, cut it in parts of {every} pages;
    {file} is too big to mail in one piece, split it every {every} pages;{file} holds all the letters one after the other, I want them as separate files;
    I scanned everything in one go as {file}. Make one pdf per page;the pages of {file} should be separate files;I want {file} in parts, {every} pages each;
    each page of {file} should be its own pdf;every {every} pages of {file} a new file;after every {every} pages start a new file, in {file};
    in lots of {every} pages: {file};{every} pages per file, {file} please;chop {file} into {every}-page pieces;
    slice {file} into bits of {every} pages and put them in {folder};into {folder}, please, all pages of {file} one by one;
    in {folder} I want the pages of {file} as single pdfs;{folder} should hold every page of {file} separately;would you mind splitting {file} into its pages;
    do me a favour and split up {file};pls split {file};please to divide {file} in single pages;I need that you separate the pages of {file} in files;
    could you pull {file} apart into {folder};gimme the pages of {file} one by one as files;split pdf {file} {folder};
    i need every page of {file} separately for the upload;explode {file} into one pdf per page;tear {file} into single sheets;
    make lots of little pdfs out of {file}, a page each;turn {file} into one-page pdfs;{file} has several invoices, one on each page;
    split {file} so that I have each alone;can {file} be broken into pieces of {every} pages;
    the pupils' tests are all in {file}, {every} pages each, make one file per pupil;divide {file} up, always {every} pages together;
    separate {file} into files with {every} pages;I'd like {file} as single pages;un-merge {file};{file} in single pages, folder {folder};
    split it into single pages;cut it up, {every} pages each;can you break this up into pages and put them in {folder};make one file of every page of it;
    take it apart page by page;it should be one pdf per page;split it every {every} pages;not one big pdf but single pages: {file};
    don't take pages out, split all of {file}

extract_pages: {pages} of {file} as {save_as};from {file} I want only {pages};from {file} take {pages};
    in {file} I only care about pages {pages}, save them separately;{file}: pages {pages} as a file of their own;{file} – just pages {pages} please;
    look at {file} and give me pages {pages} as a pdf;take {file} and make a new pdf of pages {pages};{file}, {pages} -> {save_as};
    {file} p. {pages} to {save_as};I have {file}. I need pages {pages} of it as {save_as};
    there is {file} in my documents. Can you take out pages {pages} for me;{file} is long and I only want to send pages {pages};
    the bank only wants to see pages {pages} of {file}, make me a pdf of those;my boss needs pages {pages} from {file}, the rest is none of his business;
    for the tax office: pages {pages} of {file} as {save_as};{save_as} should have pages {pages} of {file};a new pdf {save_as} with pages {pages} from {file};
    as {save_as}, pages {pages} of {file};a copy of pages {pages} of {file};copy pages {pages} out of {file};pull pages {pages} from {file} into {save_as};
    grab pages {pages} of {file};get me {pages} out of {file};lift pages {pages} out of {file} into a new file;isolate pages {pages} from {file};
    I'd like pages {pages} of {file} on their own;export pages {pages} of {file} to {save_as};pages {pages} of {file} should be a pdf of their own;
    would you mind saving pages {pages} of {file} separately;pls extract {pages} of {file};gimme pages {pages} of {file};
    please to save only pages {pages} of {file};I need that you take pages {pages} from {file} and make a file {save_as};
    do me a favour and pick pages {pages} out of {file};make a shorter version of {file}, only pages {pages}, as {save_as};
    print only {pages} of {file} to a new pdf {save_as};the contract is in {file} but the signature is on {pages}, I need that as {save_as};
    can I have {pages} from {file} as a separate document;keep the original but give me pages {pages} of {file} in a new file;just {pages} (from {file});
    {pages}, from {file}, in a new file;take out pages {pages} and save them as {save_as};I only need pages {pages} of it;just its pages {pages} as a new pdf;
    make a pdf of its pages {pages};save pages {pages} of it as {save_as};give me pages {pages} of that document;extract {pages} from it into {save_as};
    keep only pages {pages} of {file}, as {save_as};save just pages {pages} of {file} without changing the original

delete_pages: {file}: pages {pages} can go;{file} – without pages {pages} please;in {file}, pages {pages} are superfluous;from {file} please drop {pages};
    look at {file} and throw {pages} away;take {file} and remove {pages};{file} minus pages {pages};{file} minus {pages} -> {save_as};
    I have {file}. Please take pages {pages} away;there is {file} on my desktop. Pages {pages} must go;{file} has blank pages, {pages}. Delete them;
    pages {pages} in {file} are empty, get rid of them;the scanner made empty pages in {file}, namely {pages}, remove them;
    pages {pages} of {file} are nothing but adverts, out with them;{file} should be without pages {pages};I want {file} without pages {pages};
    there must be no pages {pages} in {file} any more;{file} should no longer have {pages};make it so that {pages} are gone from {file};
    the client mustn't see pages {pages} of {file}, delete them;before I hand in {file}, pages {pages} have to go;
    nobody needs pages {pages} of {file}, remove them;erase pages {pages} from {file};strike pages {pages} out of {file};bin {pages} of {file};
    ditch pages {pages} from {file};lose {pages} in {file};kill pages {pages} in {file};omit pages {pages} of {file} and save it as {save_as};
    save {file} as {save_as} but without pages {pages};all of {file} except pages {pages} as {save_as};{save_as} should be {file} without {pages};
    would you mind removing {pages} from {file};pls delete {pages} in {file};please to delete pages {pages} in {file};
    I need that you take away {pages} of {file};do me a favour and get {pages} out of {file} for good;cut {pages} from {file} in the file itself;
    remove pages {pages} directly in the file {file};{pages} (in {file}) can be deleted;pages {pages}: out of {file};
    skip pages {pages} of {file} and give me the rest as {save_as};delete pages {pages} from it;throw {pages} out of it;pages {pages} are blank, remove them;
    drop pages {pages} of it and save the rest as {save_as};I don't want pages {pages} in there;get rid of {pages} in this pdf;
    remove {pages} from this document;keep all of {file} but not pages {pages};everything in {file} can stay, only pages {pages} must go

rotate_pages: {files}: turn the pages {degrees} degrees;{files} – all pages to the {direction} please;in {files}, turn pages {pages} {direction};
    from {files} turn page {pages} upright;look at {files} and set the pages upright;take {files} and rotate it by {degrees};{files} {degrees}° -> {save_as};
    pages {pages} of {files}: {degrees} degrees;I have {files}. Please turn its pages by {degrees} degrees;
    there is {files} on my desktop. The pages lie on their side, turn them;{files} was scanned sideways, put the pages right;
    the scan {files} is upside down, turn its pages;{files} stands on its head;I have to tilt my head to read {files}, turn the pages;
    pages {pages} in {files} are sideways;only pages {pages} of {files} are the wrong way up, turn those;
    page {pages} of {files} is upside down, the others are fine;the pages of {files} should be turned to the {direction};
    I want the pages of {files} the right way up;{files} should be upright on every page;turn the pages of {files} a quarter turn clockwise ~direction=right;
    turn every page of {files} anticlockwise ~direction=left;rotate the pdf {files} counterclockwise ~direction=left;
    pages of the pdf {files} clockwise, {degrees} degrees ~direction=right;{degrees} degrees, all pages of {files};
    by {degrees} degrees, pages {pages} of {files};{direction} by {degrees} degrees, the pages of {files};
    save {files} with its pages turned to the {direction} as {save_as};turn the pages of {files}, results into {folder};
    would you mind turning the pages in {files} to the {direction};pls rotate pdf {files};gimme {files} with the pages upright;
    please to rotate pages {pages} from {files};I need that you turn page {pages} in {files};do me a favour and rotate all pages of {files} {degrees} degrees;
    the tables in {files} are sideways, rotate pages {pages} {direction};rotate pdf pages {files} {degrees};make pages {pages} of {files} upright;
    make the document {files} readable, its pages lie on the side;can pages {pages} of {files} be turned {degrees} degrees;
    rotate its pages by {degrees} degrees;turn its page {pages} to the {direction};turn all pages of it clockwise ~direction=right;
    rotate pages {pages} of it by {degrees};page {pages} is upside down, turn it;turn these pages upright

pdf_to_text: {files}: give me the text;{files} – what does it say;in {files}, what is written;from {files} I only want the words;
    from {files} I want the text as {save_as};look at {files} and write out the text;take {files} and save the plain text as {save_as};{files} -> {save_as};
    {files} -> text;text of {files} into {save_as};I have {files}. Please give me the text of it;there is {files} in my downloads. What does it say;
    I can't copy anything out of {files}, get me the text;I want to quote from {files}, so give me its text;I need the words of {files} in an editor;
    I'd like to search {files}, save its text as {save_as};{files} should be a text file;{files} as plain text please;
    I want {files} as {save_as}, just the words;no layout, no pictures, only the text of {files};what stands in {files};
    what does {files} say on pages {pages};the text on pages {pages} of {files};read pages {pages} of {files};only {pages} of {files} as text;
    from pages {pages} of {files} the text, into {save_as};give me the wording of {files};read out {files};let me read {files} here;
    show me the text of {files};tell me what {files} says;get the content of {files} as text;transcribe {files} to {save_as};pdf to text: {files};
    pdf to text {files} {save_as};dump the text of {files} into {save_as};rip the text from {files};would you mind reading {files} to me;
    pls get the text from {files};please to convert {files} in text;I need that you take the text out of {files};do me a favour and turn {files} into a txt;
    gimme the text in {files};my screen reader can't cope with {files}, make plain text of it;{files} opens with {password}, give me its text;
    text of {files}, the password is {password};{files} is locked ({password}), what does it say;with the password {password} read {files};what does it say;
    read it to me;get the text out of it;save its text as {save_as};convert them to plain text;what is written on pages {pages} of it;
    I only want the words from it

images_to_pdf: {files}: one pdf of them please;{files} – as a pdf;from {files} I want a pdf {save_as};take {files} and make a pdf of them;
    {files} -> {save_as};{files} -> pdf;I have {files}. Please make a pdf of them;there are {files} on my desktop. Can you turn them into one pdf;
    I photographed the contract, see {files}. I need that as {save_as};I took pictures of my receipts: {files}. Put them in one pdf for my tax advisor;
    the scanner gave me {files}, I need one document;the office doesn't take pictures, make {files} a pdf;
    my teacher wants the homework as a pdf, it is in {files};the portal only accepts pdf and I have {files};{files} should be a pdf;
    I want {files} as {save_as}, a picture on each page;{files} should become one pdf called {save_as};every picture of {files} a page in {save_as};
    a page for each of {files}, saved as {save_as};{save_as} should hold {files}, one per page;as {save_as}: {files};
    create a pdf album {save_as} from {files};a pdf with {files} in it;put {files} on pages of a pdf;convert {files} into a PDF document;
    convert {files} to pdf, all in one;make {files} into a pdf;photos to pdf: {files};jpg to pdf {files} {save_as};would you mind making a pdf of {files};
    pls put {files} in a pdf;gimme {files} as pdf;please to make from {files} a PDF;I need that you put {files} in one PDF {save_as};
    do me a favour and turn {files} into {save_as};could {files} be one pdf;i need {files} as one pdf by tonight;bundle {files} up as a pdf for the insurance;
    collect {files} in a pdf {save_as};wrap {files} in a pdf;print {files} into {save_as}, one per page;lay {files} out as a pdf;
    gather the scans {files} in {save_as};make a pdf of these pictures;turn them into one pdf;put these photos in a pdf called {save_as};
    I need these images as {save_as};these scans as one pdf please;one page for each of them, all in {save_as};make those photos a pdf;
    from the photos {files} one pdf, not several

text_to_pdf: {files}: as a pdf please;{files} – can I have that as a pdf;from {files} I want a pdf;take {files} and make a pdf of it;{files} -> {save_as};
    I have {files}. Please make a pdf of it;there is {files} in my notes. I want to print it, make a pdf;{files} should be a pdf;
    I want {files} as {save_as} to hand it in;I can't hand in {files} like that, it has to be a pdf;my tutor only takes pdf, so convert {files};
    set {files} out nicely as a pdf;as {save_as}, {files} please;{save_as} out of {files};make {files} into a proper pdf;typeset {files} as {save_as};
    render {files} as a pdf;put {files} on A4 pages;one pdf for each of {files} in {folder};pdf versions of {files} in {folder};
    in {folder} I want {files} as pdfs;would you mind turning {files} into a pdf;pls pdf {files};gimme {files} as a pdf;please to make PDF from {files};
    I need that you convert {files} to PDF;do me a favour and save {files} as pdf;markdown to pdf: {files};txt to pdf {files};
    write {files} to a pdf {save_as};a pdf of the text in {files};could {files} be pdfs too;export {files} to {save_as};make a pdf of this text;
    turn these notes into a pdf;convert that text to {save_as};this markdown as a pdf, please

images_from_pdf: {files}: I want the pictures in it;{files} – all pictures out of it please;from {files} I need the photos;
    from {files} save every image to {folder};look at {files} and save the pictures in it;take {files} and get the pictures out;
    {files} -> pictures in {folder};pictures of {files} to {folder};I have {files}. Please save the photos that are in it;
    there is {files} in my downloads. I want the pictures from it;{files} has nice photos, save them in {folder};
    I only want the pictures of {files}, not the text;the photos in {files} should be files of their own;I want the figures of {files} as image files;
    the logo is somewhere in {files}, get all images out;for the website I need the pictures that are in {files};rip the images out of {files};
    grab the graphics from {files};copy every photo in {files} to {folder};into {folder}: all images from {files};
    {folder} should have the pictures from {files};save the drawings in {files} as separate files;would you mind getting the photos out of {files};
    pls extract images {files};gimme the pictures in {files};please to save the images of {files};I need that you take all the photos from {files};
    do me a favour and pull the pictures from {files} into {folder};which pictures are in {files}, save them;
    I lost the originals but the photos are all in {files}, get them back;extract images {files};are there pictures in {files}? Save them to {folder};
    get the pictures out of it;save the photos in it to {folder};I want all images that are in there as files;pull the pictures from this pdf

pdf_page_count: {files}: how many pages;{files} – how long is it;in {files}, how many pages are there;from {files} I want the number of pages;
    look at {files} and tell me the number of pages;I have {files}. How many pages is that;there is {files} on my desktop. How long is it;
    how much paper do I need for {files};I want to print {files}, how many pages is that;how many pages is {files};
    how many pages are there in {files} altogether;how many pages do {files} come to together;how many pages in all have {files};
    what's the page count of {files};what is the length of {files} in pages;is {files} long, how many pages;pages of {files}, all added up;
    total pages, {files};total number of pages in {files};page count {files};pages {files};do me a favour and count the pages of {files};
    would you mind counting how many pages {files} has;pls count pages of {files};please to say how many pages has {files};
    I need that you count the pages in {files};gimme the page number total of {files};how many sheets of paper is {files};how fat is {files}, in pages;
    add up the pages of {files};the sum of all pages in {files};my thesis may have 80 pages, how many does {files} have;what does {files} amount to in pages;
    count how many pages {files} run to;how many pages does it have;how long is it in pages;how many pages are they together;count its pages;
    all of {files} counted together, how many pages

list_page_counts: {files}: how many pages each;{files} – pages of each one;for {files}, tell me how long each is;for each of {files}, the number of pages;
    from {files} I want a list with the pages of each;look at {files} and list the page count for each;I have {files}. How many pages has each of them;
    there are {files} on my desktop. How long is each one;a row for each of {files} with its number of pages;a table of {files} with the pages of each;
    I want to see how many pages every single one of {files} has;which of {files} has how many pages;how long is every one of {files};
    how many pages are in {files}, file by file;page counts of {files}, one by one;page count per document, {files};page counts {files};
    not the sum, the pages of each of {files};the number of pages of {files}, each for itself;list {files} together with their lengths in pages;
    show for every document of {files} its page count;an overview of how many pages each of {files} has;
    would you mind listing how many pages each of {files} has;pls list pages per pdf for {files};please to list for every file of {files} the pages;
    I need that you tell me of each of {files} the page number count;do me a favour and write down how many pages each of {files} has;
    what are the individual page counts of {files};{files}, pages of each, as a table;the print shop wants to know how many pages each of {files} has;
    gimme a list of the page counts for {files};count pages for each file in {files};how many pages has each of them;list how long each of these is;
    the number of pages of each of them, as a list;pages per file for these, please;one by one, how many pages have {files}

add_page_numbers: {files}: page numbers please;{files} – number the pages;in {files}, the pages should be numbered;
    for {files} I want page numbers at the {position};take {files} and put page numbers on it;{files} + page numbers -> {save_as};
    I have {files}. Please number its pages;there is {files} on my desktop. It needs page numbers;{files} has no page numbers, add some;
    you can't find anything in {files} without page numbers, put them in;my professor insists on page numbers in {files};
    {files} should have a number on each page;I want {files} numbered from {start};the pages of {files} should count from {start};
    start with {start} and number the pages of {files};first page {start}, number {files} that way;from {start} on, number the pages of {files};
    write 1, 2, 3 on the pages of {files};page numbers like 1 / 9 on {files} ~total=true;page x of y on {files} ~total=true;
    put "page 1 of 5" and so on onto {files} ~total=true;number {files} and say of how many pages ~total=true;
    page numbers with the total on {files} ~total=true;{position}, page numbers for {files};page numbers in {files}, where? {position};
    the numbers go at the {position} of {files}, one on each page;page numbers at the foot of {files} ~position=bottom;
    at the head of each page of {files} its number ~position=top;number {files} in the lower right corner ~position=bottom right;
    page numbers in the upper right corner of {files} ~position=top right;page numbers top left in {files} ~position=top left;
    bottom left on every page of {files} its number ~position=bottom left;would you mind numbering the pages in {files};pls number {files};
    gimme page numbers on {files};please to put numbers on the pages of {files};I need that you number the pages from {files};
    do me a favour and add page numbers in {files}, saved as {save_as};number the pages of {files} in place;page-number {files} into {folder};
    put page numbers on it;number its pages from {start};add page numbers at the {position} to them;it needs page numbers

stamp_pdf: {files}: stamp it {text};{files} – {text} on every page please;on {files}, write {text};for {files} I want {text} at the {position} of each page;
    take {files} and put {text} across the pages;{text} -> {files};{text} on {files}, {position};I have {files}. Put {text} on all pages of it;
    there is {files} on my desktop. Stamp {text} on it;everyone should see that {files} is only {text};
    nobody should mistake {files} for the final version, write {text} across it ~position=diagonal;{files} should say {text} on each page;
    I want {text} printed on {files};every page of {files} should bear the words {text};my boss wants {text} on {files};
    before {files} goes out put {text} on it;{text} diagonally over the pages of {files} ~position=diagonal;slanted across {files}: {text} ~position=diagonal;
    {text} as a header on {files} ~position=top;header {text} for {files} ~position=top;{text} as a footer in {files} ~position=bottom;
    at the foot of every page of {files} write {text} ~position=bottom;{text} in the middle of the pages of {files} ~position=center;
    {text} in the upper right corner of {files} ~position=top right;in the lower left corner of each page of {files}, {text} ~position=bottom left;
    {text} only on pages {pages} of {files};stamp pages {pages} of {files} with {text};{text} in letters of {size} points on {files};
    "{text}" on every page (that's for {files});watermark {text} for {files};give {files} a watermark saying {text};brand {files} with {text};
    would you mind stamping {text} on {files};pls stamp {files} with {text};gimme {files} with {text} on it as {save_as};
    please to write {text} on the pages of {files};I need that you put the stamp {text} in {files};do me a favour and mark every page of {files} with {text};
    add {text} to all pages of {files}, copies into {folder};overlay the pages of {files} with {text};stamp it with {text};put {text} on every page of it;
    write {text} across the pages of this pdf ~position=diagonal;it needs the watermark {text};{text} at the {position} of every page of it, please

protect_pdf: {files}: password {password};{files} – lock it with {password};for {files} set the password {password};
    take {files} and put the password {password} on it;{files} + password {password} -> {save_as};I have {files}. Please protect it with {password};
    there is {files} on my desktop. Nobody should read it without {password};nobody should be able to open {files} without {password};
    {files} is confidential, lock it, password {password};{files} has my bank details in it, secure it with {password};
    only who knows {password} may open {files};{files} should be locked with {password};I want {files} to need a password, {password};
    {files} must not be open to everyone, use {password};{password} should be the password of {files};{password} as the password for {files};
    with {password}, encrypt {files};the key is {password}, lock up {files};make {files} secret (password: {password});
    my accountant wants {files} encrypted, take {password};before I mail {files} lock it with {password};put a lock on {files}: {password};
    would you mind protecting {files} with the password {password};pls encrypt {files}, pw {password};
    gimme a locked copy of {files} as {save_as}, password {password};please to protect {files} by password {password};
    I need that you close {files} with {password};do me a favour and lock {files} with {password}, into {folder};
    {files} encrypted with {password} as {save_as};set {password} on {files} in place;lock it with {password};protect them with the password {password};
    it should only open with {password};encrypt {files};put a password on {files};password-protect {files} please;nobody but me should be able to open {files}

unlock_pdf: {files}: take the password {password} off;{files} – password is {password}, get rid of it;
    for {files} I don't want a password any more, it is {password};take {files} and remove its password {password};
    {files} without password -> {save_as}, it was {password};I have {files} with the password {password}. Please take it off;
    there is {files} on my desktop. It opens with {password}, but I want it open to all;I'm tired of typing {password} for {files}, remove it;
    {files} always asks for {password}, make that stop;the bank sends {files} locked with {password}, I want it without;
    {files} should open without a password, now it is {password};I want {files} free of its password {password};
    there should be no password on {files} any more (it was {password});{password} opens {files}, unlock it for good;
    the password {password} on {files} has to go;with {password} you can open {files}, save it unlocked as {save_as};it's {password}, unlock {files};
    use {password} to decrypt {files};open {files} with {password} and save it unprotected as {save_as};
    make an unprotected copy of {files}, password {password}, in {folder};would you mind unlocking {files} with {password};pls unlock {files}, pw {password};
    gimme {files} without the password {password};please to remove password {password} from {files};
    I need that you open {files} for everybody, password {password};do me a favour and take {password} off {files};
    lift the protection of {files} with {password};free {files} from the password {password};crack open {files}, I know the password, {password};
    unlock it with {password};take the password {password} off;the password is {password}, remove it;remove the password from {files};unlock {files} please;
    I don't want to type a password for {files} any more

reverse_pages: {file}: last page first please;{file} – turn the page order round;in {file}, the pages are in the wrong order, last to first;
    for {file} I need the reverse order;take {file} and put the pages back to front;{file} backwards -> {save_as};
    I have {file}. The pages are back to front, turn them round;there is {file} on my desktop. It was scanned from the end, please reverse it;
    the scanner took {file} in from the back, mend that;{file} begins with the last page, make that right;the page order of {file} is the wrong way round;
    I fed the stack in upside down, so {file} is in reverse, put it right;{file} should begin with its last page;
    the pages of {file} should run from the end to the start;I want {file} in reverse page order as {save_as};the first page of {file} should come last;
    make {file} run backwards;{save_as} should be {file} from back to front;as {save_as}, {file} with the pages reversed;would you mind reversing {file};
    pls reverse the pages in {file};gimme {file} back to front;please to reverse the order from the pages of {file};
    I need that you turn around the page order in {file};do me a favour and reverse {file}, page by page;swap the page order of {file}, end to beginning;
    page order of {file}: reversed;order the pages of {file} from last to first;backwards please, {file};reverse the pages in {file} in the file itself;
    reverse its pages;put its pages in reverse order;turn the page order of it round and save it as {save_as};its last page should come first

pdf_info: {file}: who wrote it;{file} – what kind of pdf is it;in {file}, who is named as the author;from {file} I want title and author;
    look at {file} and tell me its properties;I have {file}. What can you tell me about it;there is {file} in my downloads. Who made it;
    I found {file} and want to know when it was made;is there an author in {file};which program was {file} made with;with what was {file} created;
    when was {file} created;when was the pdf {file} last changed;how large is the paper of {file};what format are the pages of {file}, A4 or A5;
    is {file} in landscape;which paper size has {file};does {file} have a title;whose document is {file};is {file} protected by a password;metadata {file};
    properties of {file};info on the pdf {file};facts about the pdf {file} please;would you mind showing me the details of {file};pls show info on {file};
    gimme the pdf details of {file};please to show the properties from {file};I need that you tell me who has made {file};
    do me a favour and look up the author of {file};all you can tell about the pdf {file};what's behind {file}, author, date, program;
    what does {file} give as its title and author;who made it;what paper size does it have;when was it written;show its properties
""")
