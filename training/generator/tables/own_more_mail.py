"""Many more ways in which people ask for what the built-in actions do with mail."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
send_mail: {attachments} to {to} by mail please;{attachments} – off to {to};{attachments} -> {to};{to}: {attachments} by mail, please;mail to {to}: {body};
    to {to}: {body};mail {to}, subject {subject}: {body};email to {to}, about {subject}, saying {body};I have {attachments}. Please mail them to {to};
    there is {attachments} on my desktop. Send it to {to} by mail;{to} needs {attachments}, send it over;{to} is waiting for {attachments}, mail it;
    {to} wants {attachments}, so email it;{to} has to get {attachments} today;{to} asked for {attachments}, please email that;
    {to} should know that {body}, write a mail;{to} should have {attachments} in the inbox;{attachments} should go to {to} by email;
    {attachments} should reach {to};let {to} have {attachments} by email;I promised {to} {attachments}, send it please;I want to mail {attachments} to {to};
    I have to tell {to} by mail that {body};my boss wants {attachments} by mail, the address is {to};my accountant ({to}) needs {attachments};
    for {to}, a mail saying {body};for {to} by mail: {attachments};"{body}" – send that to {to};{body} – mail this to {to};{body}: please email that to {to};
    subject {subject}, to {to}, text {body};with the subject {subject}, mail {attachments} to {to};email {to} about {subject} and say {body};
    email {to} and attach {attachments};email {attachments} over to {to} with {cc} in copy;write an email to {to}, cc {cc}, that {body};
    send {to} a mail that {body} and let {cc} have a copy;mail {body} to {to}, with {bcc} in bcc;write to {to} that {body}, {bcc} gets a hidden copy;
    send {attachments} to {to} so that they don't see each other ~separately=true;email {to} that {body}, each in a mail of its own ~separately=true;
    mail {to} {attachments}, nobody should see the other addresses ~separately=true;send {attachments} to {to} in one mail ~separately=false;
    zip {attachments} for the mail to {to} ~zipped=true;mail {attachments} to {to}, packed up ~zipped=true;
    email {to} {attachments} all in one zip ~zipped=true;would you mind sending {attachments} to {to};would you mail {to} that {body};
    pls send {attachments} to {to} by mail;pls mail {to}: {body};gimme a hand and mail {attachments} to {to};please to send {attachments} at {to};
    I need that you write to {to} that {body};do me a favour and email {attachments} to {to};could you write {to} a quick mail that {body};
    fire off a mail to {to}: {body};reply to {to} that {body};answer {to} by mail: {body};thank {to} by mail, {body};ask {to} by mail: {body};
    remind {to} by email: {body};tell {to} in an email that {body};say to {to} by mail {body};inform {to} by email that {body};
    pass {attachments} on to {to} by mail;share {attachments} with {to} by email;i need {attachments} at {to} by tonight, mail it;
    get {attachments} to {to}, subject {subject};send it to {to};mail them to {to};email it to {to} with the subject {subject};send this off to {to} by mail;
    write a mail that {body};mail {attachments} please;send an email saying {body};email {attachments} with the subject {subject};
    send a mail with {attachments};mail {to} now: {body};send the mail right away to {to}: {body}

draft_mail: {to}: draft a mail saying {body};{attachments} to {to}, but only as a draft;draft for {to} -> {save_as};draft mail, {to}, {subject};
    mail to {to} as a draft: {body};for {to} I need a draft about {subject};a mail to {to}, not to be sent yet: {body};
    I have {attachments}. Prepare a mail to {to} with it, I'll send it later;
    there is {attachments} on my desktop. Get a mail to {to} ready with it, don't send;
    I want to mail {to} tomorrow, write it already: {body}, but only as a draft;I'd like to read it again before it goes to {to}: {body};
    my boss must see it first, so only draft the mail to {to}: {body};I'm not sure yet, just draft a mail to {to} that {body};
    a draft to {to} should be there, with the subject {subject};I want a mail to {to} prepared, subject {subject}, text {body};
    the mail to {to} should be ready but unsent: {body};{body} – as a draft to {to};{body}: draft that for {to};subject {subject}, a draft to {to};
    as {save_as}, a mail to {to} saying {body};save a draft for {to} under {save_as}, it says {body};write the mail to {to} but leave it unsent: {body};
    write {to} a mail with {attachments} but wait with the sending;don't send anything yet, only prepare the mail to {to}: {body};
    do not send: a mail to {to} saying {body};without sending it, write a mail to {to} about {subject};a draft to {to} with {cc} in copy: {body};
    draft an email to {to}, cc {cc}, that {body};draft an email with {attachments} for {to};sketch a mail to {to}: {body};
    jot down a mail to {to} that {body}, I'll send it myself;compose a mail to {to}, {subject}, for me to check;
    lay out an email to {to} for me to look over, saying {body};put a mail to {to} in my drafts saying {body};make a mail file for {to} with {attachments};
    an .eml for {to} saying {body};would you mind drafting a mail for {to} that {body};pls draft a mail to {to}, {subject};
    gimme a draft to {to} saying {body};please to prepare one mail for {to}, not sending;I need that you write a draft for {to} with {attachments};
    do me a favour and draft an email to {to} saying {body};could you get an email to {to} ready about {subject};
    begin a mail to {to} with the subject {subject};set up an email to {to} saying {body}, I'll press send;a draft reply to {to}: {body};
    draft a reply to {to} that {body};draft a mail saying {body};prepare a mail with {attachments} but don't send it;draft an email about {subject};
    write a draft that {body};get a mail with {attachments} ready, unsent;save a draft as {save_as} with the text {body};only a draft please, saying {body};
    write to {to} that {body} but hold it back;mail for {to}, ready to send, with {attachments}, but I'll press the button

mail_each: {to}: a mail to each, saying {body};everyone in {to} – each their own mail: {body};for everybody in {to} a mail of their own that {body};
    from {to} take the addresses and mail each one {body};look at {to} and write to every one of them that {body};
    take the addresses from {to} and send each a mail with {attachments};{to} -> one mail each: {body};{attachments} to each of {to} separately;
    I have {to}. Please send every one of them a mail that {body};there is a list, {to}. Write to each of them singly: {body};
    my club members are in {to}, mail each of them that {body};the parents' addresses are in {to}, each should get a mail: {body};
    I want to invite everyone in {to}, one by one, subject {subject};everyone in {to} should hear from me personally: {body};
    each of {to} should get {attachments} in a mail of their own;all in {to} should be told individually that {body};
    nobody in {to} should see the others: {body};the receivers in {to} must not see each other, send {attachments};
    they mustn't see each other's addresses: mail {to} that {body};not one mail to all but one to each of {to}: {body};{body} – to each of {to} by itself;
    {body}: mail that to every address in {to} separately;subject {subject}, single mails to {to};"{body}" to everyone in {to}, each on their own;
    with their {name} in the greeting, mail everyone in {to}: {body};dear {name} and so on, to each of {to}, that {body};
    begin each mail with the {name} and tell {to} that {body};address everyone in {to} by {name} and write that {body};
    a personal mail with the {name} to each row of {to}: {body};serial mail to {to}: {body};a serial letter by mail to {to}, subject {subject};
    mail merge to {to}, subject {subject}, text {body};mass mail to {to}, but one by one: {body};a newsletter to {to}, each for itself, with {attachments};
    would you mind writing to each of {to} that {body};pls mail everyone in {to} separately: {body};gimme a mail to each in {to}: {body};
    please to send every person of {to} one mail, {body};I need that you write everybody in {to} alone that {body};
    do me a favour and mail each of {to} {attachments};send the same mail to {to}, but individually: {body};run through {to} and mail every one that {body};
    go through {to} and send each person {attachments};each and every one in {to} gets a mail: {body};each tenant in {to} should get a mail that {body};
    each guest in {to} gets an email with {attachments};every customer in {to} by mail, singly: {body};mail each of them that {body};
    write to all of them individually: {body};a mail to each of them with {attachments};send everybody their own mail saying {body};
    greet each of them by {name} and say {body}

read_mail_file: {file}: who sent it;{file} – what does it say;in {file}, who is the sender;from {file} I want sender and date;
    look at {file} and tell me who wrote it;look into {file} and tell me what they want;I have {file}. What is in that mail;
    there is {file} in my downloads. Who is it from;I saved {file} a while ago. What did it say;what did they write in {file};who wrote the mail {file};
    who got the mail {file};to whom was {file} sent;who was in copy in {file};on which day did {file} come;when did I get {file};
    what's the subject line of {file};what's {file} about;what is attached to {file};does {file} have attachments;are there files attached to {file};
    which files came with {file};has {file} got an attachment;whom is {file} from;the sender of {file};the subject of the mail {file};date of the mail {file};
    text of the mail {file};what's written in the e-mail {file};read me {file};let me see {file}, what does the mail say;
    would you mind reading the mail {file} to me;pls read mail {file};gimme the text of the mail {file};please to read the email {file};
    I need that you tell me who has sent {file};do me a favour and open the mail {file}, what do they write;I can't open {file}, what does the mail say;
    my mail program won't show {file}, read it for me;display the message {file};summary of the header of {file}, from, to, date;
    what does the message {file} contain;who sent it;what does this mail say;read that mail to me;what is attached to it;when was this mail sent;
    whom is it from

save_attachments: {file}: save what's attached;{file} – the attachments to {folder} please;in {file} there are attachments, save them;
    from {file} I want the attachments;from {file} get the files that are attached;for {file}, save the attachments in {folder};
    look into {file} and save all its attachments;take {file} and pull out the attachments;{file} -> attachments in {folder};
    attachments of {file} -> {folder};I have {file}. Please save the files that came with it;
    there is {file} on my desktop. It has attachments, put them in {folder};I got the invoices with {file}, save them to {folder};
    the contract came as an attachment in {file}, save it;the photos are attached to {file}, I want them in {folder};
    my tax papers are attached to {file}, put those in {folder};my sister sent pictures in {file}, save the attachments;
    I need the files out of the mail {file} for my tax advisor;I only want the attachments of {file}, not the text;
    the attachments of {file} should be in {folder};I want everything attached to {file} in {folder};{folder} should hold what was attached to {file};
    the files attached to {file} should be saved;into {folder}, all attachments of {file};in {folder} please, what's attached to {file};
    to {folder}: the attachments from the mail {file};all attachments, {file};save attachments {file} {folder};
    would you mind saving the attachments of {file};pls save attachments from {file};gimme the attachments of {file};
    please to save the annexes of the mail {file} in {folder};I need that you save the attached files of {file};
    do me a favour and get the attachments from {file};could you detach the files from {file};detach everything from the mail {file} to {folder};
    strip the attachments off {file} and put them in {folder};pull the attached documents out of {file};grab the attachments from {file} into {folder};
    export the attachments of {file} to {folder};drop the attachments of the mail {file} into {folder};keep the files attached to {file} in {folder};
    copy what is attached to {file} to {folder};whatever came with {file}, save it in {folder};unpack the mail {file}, attachments into {folder};
    save every file that hangs on the mail {file};there should be attachments in {file}, get them out;save its attachments;
    save the files attached to it in {folder};put its attachments in {folder};get the attachments out of that mail;I need those attachments in {folder};
    take the files out of this mail
""")
