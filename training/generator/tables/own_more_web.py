"""How people ask for what is on the web."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
download_file: {url}: download it;{url} -> {folder};{url}, into {folder};{url} – can you get me that?;for {folder}, get the file {url};
    from {url} I want the file;look at {url} and download what's there;take {url} and save it in {folder};There's a file at {url}. Please download it;
    I found a PDF at {url}. Can you save it for me?;the form I need is at {url}, get it;the manual is at {url}, put it in {folder};
    the timetable is on the web at {url}, save it as {save_as};{url} should be in {folder};I want {url} on my computer;
    I want the file behind {url} in {folder};I want to have {url} on the disk;I need {url} offline;I need {url} here as {save_as};
    make it so that {url} is in {folder};the file from {url} should be called {save_as};dl {url};wget {url};curl -O {url};download, {url}, {folder};
    download -> {folder}: {url};would you mind downloading {url};do me a favour and download {url} to {folder};pls download {url};gimme the file at {url};
    i need {url} in {folder} by tonight;please to download the file from {url};I need that you load {url} in {folder};
    my boss wants the file {url}, download it to {folder};for my tax advisor, save the form {url} in {folder};download it to {folder};
    save the file as {save_as};get it from the web and put it in {folder};download that one;fetch it and call it {save_as};
    under the name {save_as}, download {url};in {folder} I need the file from {url};into {folder} please: {url};as {save_as}, download {url};
    get the song at {url};save the photo at {url} as {save_as};load the picture {url} into {folder};transfer {url} from the internet to {folder};
    keep a copy of the file {url} on this computer;get hold of {url} for me;pull the file {url} off the internet;bring {url} onto my computer;
    the file with the address {url}, put it in {folder};drop the file from {url} into {folder} and name it {save_as};download {url} and call it {save_as};
    save what's at {url} as it is, in {folder};download the installer {url};download the recording {url} to {folder};save it in {folder};
    I want it on my computer;get it and name it {save_as};don't open {url}, just download it;not the text of {url}, the file itself, into {folder};
    download the video {url};download the slides at {url} before the lesson;{url} as {save_as} in {folder}

download_links: {url}: all {kind} on it;{url} – can you get me all the {kind} there?;all {kind} from {url} -> {folder};
    for {folder}, all the {kind} that {url} links to;from {url} I want every one of the {kind};look at {url} and download all the {kind};
    take {url} and save all its {kind} in {folder};There are {kind} on {url}. Download all of them;
    The choir has its {kind} on {url}. Get them all into {folder};I want all the {kind} of {url} on my computer;I need all of the {kind} on {url} offline;
    all {kind} on {url} should be in {folder};make it so that {folder} has all {kind} of {url};every photo on {url} please ~kind=pictures;
    save all the pictures from {url} ~kind=pictures;all the images {url} has, into {folder} ~kind=pictures;all the songs on {url} ~kind=music;
    get every mp3 from {url} into {folder} ~kind=music;download all podcast episodes on {url} ~kind=music;every PDF on the page {url} ~kind=pdf;
    all the sheet music PDFs that are linked on {url} ~kind=pdf;all minutes on {url}, they are PDFs ~kind=pdf;
    all films linked on {url} to {folder} ~kind=videos;every Excel sheet on {url} ~kind=tables;all csv files from the page {url} ~kind=tables;
    all the zips on {url} ~kind=archives;every Word file {url} links to ~kind=documents;would you mind downloading all {kind} from {url};
    do me a favour and get all the {kind} off {url};pls download all {kind} on {url};gimme all the {kind} on {url};i need all {kind} of {url} by tonight;
    please to download every {kind} which is on {url};I need that you save all {kind} from {url} in {folder};my boss wants all the {kind} from {url};
    download all of the {kind};get every one of the {kind} on that page;save all {kind} with {containing} in them to {folder};
    only the {kind} about {containing} from {url}, download them to {folder};all {kind} on {url} that have {containing} in the name;
    the first {first} {kind} from {url}, into {folder};just {first} of the {kind} on {url};everything with {containing} that {url} links to, download it;
    not just one, all {kind} on {url}

fetch_text: {url}: what does it say?;{url} – what's written there?;for {url}, give me just the text;from {url} I want the text;
    from {url} I only need the words, no pictures;look at {url} and tell me what it says;take {url} and read it to me;
    There's an article at {url}. Read it to me;I have a link, {url}. What does it say?;The news are on {url}. What do they write?;
    my browser is slow, read me {url};what is {url} about, the whole text;what do they say on {url};what does the page {url} have to say;
    what's the text on {url};what's in the article {url};which text is on {url};I want to read {url} here;I want the words of {url} as a file {save_as};
    I need the text of {url} in {save_as};the text of {url} should be in {save_as};{save_as} should hold the text of {url};make {url} plain text, {save_as};
    {url} as plain text;{url} -> {save_as}, text only;text of {url};{url}, text only;contents of the page {url};would you mind reading {url} for me;
    do me a favour and get the text of {url};pls show me the text from {url};gimme the text of {url};i need to see what {url} says;
    please to read the website {url};I need that you take the text of {url};my boss wants the text from {url} in {save_as};get the recipe from {url} as text;
    get me the story at {url} as {save_as};what does the page say;read the article to me;get the text of that page;save the words of the page as {save_as};
    give me the readable part of {url};without all the pictures and buttons, what's on {url};strip {url} down to its words and save them as {save_as};
    keep the article {url} as a text file {save_as};note down the text of the website {url} in {save_as};read me the opening hours page {url};
    word for word, what does {url} say;what does it say there;read it to me from the web;save its text as {save_as};
    don't open {url} in the browser, read it here;not the file, only the text of {url};tell me the words that stand on {url}

fetch_json: {url}: what's the {field}?;{url} – what is {field} there?;{field} at {url};{field}, {url};from {url} I want the {field};
    from {url} I only need {field};look at {url} and tell me the {field};take {url} and give me {field};There's an API at {url}. What's the {field}?;
    I have the data at {url}. Which {field} does it give?;the service is {url}, I need {field};what does the API {url} say for {field};
    what {field} does {url} give me;what's the value of {field} at {url};which {field} do I get from {url};how much is {field} according to {url};
    is there a {field} at {url}, what is it;I want just {field} from {url};I want the JSON of {url};I want the raw data of {url} in {save_as};
    I need the data behind {url};I need {field} of {url} in {save_as};the {field} from {url} should be in {save_as};{save_as} should hold what {url} answers;
    {url} -> {save_as}, json;{field} of {url} -> {save_as};GET {url};curl {url};get data, {url};json of {url};would you mind asking {url} for {field};
    do me a favour and look up {field} at {url};pls get {field} from {url};gimme the {field} of {url};i need the {field} from {url} by tonight;
    please to get the json from {url};I need that you ask {url} for the {field};my boss wants the {field} that {url} reports;what's the {field} there;
    get the json and tell me the {field};ask the API for {field};call it and give me just {field};read {field} from the answer and save it as {save_as};
    make a GET request to {url};do a GET on {url} and show me {field};call {url} and save the answer as {save_as};what does {url} answer;
    what does the endpoint {url} return;the response of {url} in {save_as};pick {field} out of the JSON at {url};only the {field} part of what {url} sends;
    fetch the weather data at {url} and tell me {field};current {field} from {url} please;query the endpoint {url} for {field};what {field} does it give;
    ask it for {field};save its answer in {save_as};don't save {url}, just tell me the {field};the temperature service is {url}, give me {field};
    get {field}, the API is {url}

fetch_table: {url}: as a table, please;{url} – can I have that as a table?;{url} -> {save_as}, as a table;for {url}, make a spreadsheet {save_as};
    from {url} I want the table;from {url} I only need the columns {columns};look at {url} and get me the table there;take {url} and make {save_as} of it;
    There's a table on {url}. Get it as {save_as};There's a list of records at {url}. I want a spreadsheet {save_as};
    The league table is on {url}. Save it as {save_as};the results are on the web page {url}, I need them as {save_as};
    the prices are listed at {url}, make a table {save_as};{url} should be a spreadsheet {save_as};I want the rows of {url} in {save_as};
    I want the csv at {url} as rows;I need the table of {url} in Excel, {save_as};I need {columns} from {url} in a table;{columns} of {url} in {save_as};
    {columns}, {url} -> {save_as};table from {url};{url} table;rows and columns of {url};would you mind getting the table from {url};
    do me a favour and turn the table on {url} into {save_as};pls get the table at {url} as {save_as};gimme the table from {url};
    i need the table on {url} as {save_as} by tonight;please to make a table from {url};I need that you save the table of {url} in {save_as};
    my boss wants the numbers from {url} in a spreadsheet {save_as};get the table from that page;save the table as {save_as};make a table {save_as} of it;
    just the columns {columns} as {save_as};read the csv from the web, {url};load the records at {url} with only {columns};
    which rows are in the table at {url};what's in the table on {url};show me the list at {url} as rows;with {columns} only, the table at {url};
    convert the JSON at {url} to a spreadsheet {save_as};make the API answer of {url} a table {save_as};put the timetable on {url} into {save_as};
    the fixtures at {url} as {save_as};copy the ranking on {url} into a spreadsheet {save_as};import {url} as rows, {columns} is enough;
    one row for each record at {url}, in {save_as};tabulate {url};get it as a table;save its rows in {save_as};I want it as a spreadsheet {save_as};
    not the text of {url}, the table on it;just {columns} of the records at {url}, as {save_as}

check_website: {url}: is it up?;{url} – does it work?;{url} up?;for {url}, check if it's running;look at {url} and tell me if it's reachable;
    take {url} and test whether it answers;I can't get on {url}. Is it down?;{url} doesn't load for me, is it down for everyone;
    our club's site is {url}. Is it working?;my shop {url} seems to be offline, check it;is {url} still alive;is {url} working today;
    is the server of {url} running;is {url} slow at the moment;is anything wrong with {url};does {url} still exist;does {url} respond;
    how quickly does {url} answer;what code does {url} return;what's the response time of {url};which status has {url};did {url} crash;
    I want to know if {url} is up;I need to know whether {url} is running;status, {url};site check: {url};uptime check {url};test {url};
    would you mind checking if {url} is up;do me a favour and see if {url} works;pls check if {url} is online;
    i need to know if {url} is down before the meeting;please to check the website {url} if it goes;I need that you test {url};
    customers say {url} is down, is that so;my boss asks if {url} is working;is it down;does the page answer;check whether the website is up;
    is the site running again;any sign of life from {url};see if you can get through to {url};HTTP status of {url};does {url} give a 404;make sure {url} is up

list_links: {url}: which links are there?;{url} – what does it link to?;for {url}, all the links;from {url} I want the links as a list;
    look at {url} and list all its links;take {url} and give me every link on it;There are many links on {url}. List them;
    I have a page, {url}. Where do its links go?;{url} links to some {kind}. Which ones?;what pages are linked from {url};what can I click on at {url};
    where do the links on {url} lead;which {kind} are linked on {url}, just list them;are there any {kind} on {url};does {url} link to {kind};
    is there a link about {containing} on {url};which links on {url} have {containing} in them;how do I get from {url} to other pages, list the links;
    I want a list of the {kind} on {url}, no download;I want the addresses of all {kind} on {url};I need all links of {url} in {save_as};
    all links on {url} with {containing};the links of {url} should be in {save_as};{url} links -> {save_as};links, {url};links to {kind}, {url};
    link list of {url} as {save_as};would you mind listing the links on {url};do me a favour and collect the links of {url} in {save_as};
    pls list all links from {url};gimme the links on {url};i need the links to the {kind} on {url};please to list the links which are in {url};
    I need that you show me the links of {url};my boss wants a list of the links on {url};which links are on that page;list the links to {kind};
    what does it link to;only the links about {containing};don't download, just list the {kind} that {url} links to;which PDFs are linked on {url} ~kind=pdf;
    what photos does {url} link to ~kind=pictures;list the songs that are linked on {url} ~kind=music;write the addresses of the {kind} on {url} to {save_as}

send_json: {url}: post {data};{data} -> {url};{data} to {url};for {url}, the data is {data}, send it;to {url} I want to send {data};
    take {data} and post it to {url};I have {data}. Please send it to {url};There's a webhook at {url}. Post {data} there;
    the API at {url} needs {data}, send it;{url} should get {data};{url} should know that {data};I want {data} at {url};make it so that {url} has {data};
    POST {url} {data} ~method=POST;POST {data} {url} ~method=POST;PUT {data} {url} ~method=PUT;PATCH {url} {data} ~method=PATCH;
    would you mind sending {data} to {url};do me a favour and post {data} to {url};pls send {data} to {url};i need {data} posted to {url} by tonight;
    please to send {data} to the API {url};I need that you post {data} on {url};my boss wants {data} sent to {url};post it to {url};
    send that to the webhook {url};send {data} there;hand {data} over to {url};push {data} to {url};transmit {data} to the service at {url};
    call the API {url} with {data} and tell me {field};what {field} comes back when I send {data} to {url};
    send {data} to {url}, I only want {field} from the answer;post {data} to {url} and show me the {field};replace what is at {url} with {data} ~method=PUT;
    overwrite the record {url} with {data} ~method=PUT;change only these fields at {url}: {data} ~method=PATCH;
    update the record at {url} partly with {data} ~method=PATCH;add a new record {data} at {url} ~method=POST;create {data} at the API {url} ~method=POST;
    submit the form data {data} to {url};use {method} to send {data} to {url};{method} request, {url}, body {data};notify the webhook {url} with {data}
""")
