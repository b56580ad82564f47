"""Words that tell like things apart, and how people say them: an axis a line, `word = sayings` between bars, for quantities and for things apart.

`{n}` is the thing, `{n}s` several of it. Of one axis only one word is meant.
"""

OF_QUANTITIES = """
current = {n} right now, the present {n}, {n} at the moment, today's {n} | historical = {n} in earlier years, the past {n}, how the {n} used to be, old data on the {n} | forecast = the {n} to come, how the {n} will develop, the {n} we can expect, the future {n}
average = {n} on average, the mean {n}, what the {n} usually is | total = {n} altogether, the {n} all in all, the sum of every {n}, the whole {n} | maximum = the highest {n}, the {n} at its peak, the {n} at most | minimum = the lowest {n}, the {n} at least, the smallest {n} | median = the {n} in the middle, the middle value of the {n}
hourly = the {n} hour by hour, {n} for each hour | daily = the {n} day by day, the {n} per day, each day's {n} | weekly = the {n} week by week, the {n} per week, {n} every seven days | monthly = the {n} by the month, the {n} per month | yearly = the {n} per year, the {n} year by year, annual {n}
domestic = the {n} inside the country, {n} at home, the {n} without crossing a border | international = the {n} abroad, {n} to other countries, the {n} across borders | regional = the {n} around here, {n} in our part of the country | global = the {n} worldwide, {n} all over the planet
gross = the {n} before anything is taken off, the {n} before tax | net = the {n} after everything is taken off, the {n} that is left in the end, the {n} after tax | estimated = roughly the {n}, about what {n} it would be, the likely {n} | guaranteed = the {n} that is certain, the {n} promised whatever happens
"""

OF_THINGS = """
cheapest = the {n} that costs least, the {n} for the smallest price, a {n} for little money, the most affordable {n} | fastest = the quickest {n}, the {n} that takes the least time, a speedy {n} | nearest = the closest {n}, the {n} that isn't far, a {n} around the corner | best rated = the {n} that people like most, the {n} with the best reviews, the top {n} by stars | newest = the latest {n}, the {n} that just came out, the most recent {n}
incoming = {n}s that come in, {n}s we receive, {n}s sent to us | outgoing = {n}s that go out, {n}s we send, {n}s from us to others | internal = {n}s inside the house, {n}s among ourselves | failed = {n}s that didn't work, {n}s that went wrong
unread = {n}s I haven't looked at, {n}s I haven't opened yet, {n}s still new to me | starred = {n}s with a star, {n}s I marked as important | archived = {n}s I put away, {n}s in the archive | deleted = {n}s I threw away, {n}s in the bin | drafted = {n}s I haven't finished, {n}s I only began
open = {n}s still to be dealt with, {n}s nobody has finished, {n}s that wait for us | closed = {n}s that are done, {n}s dealt with already, finished {n}s | overdue = {n}s that are late, {n}s past their date, {n}s that should have been done by now | upcoming = {n}s that are next, {n}s ahead of us, {n}s soon to come
public = the {n} that everyone may see, the {n} for all the world | private = my own {n}, the {n} only I may see, the {n} just for me | shared = the {n} I have together with others, our common {n} | default = the {n} that is used when I say nothing, the standard {n} | temporary = the {n} for a short while, the {n} that goes away again
first = the very first {n}, the earliest {n}, the {n} that started it all | last = the final {n}, the {n} at the very end | next = the {n} after this one, the following {n}, the {n} that comes now | previous = the {n} before this one, the {n} before
indoor = the {n} inside, {n} under a roof, the {n} in the building | outdoor = the {n} outside, the {n} in the open air | underwater = the {n} below the surface, the {n} in the sea
digital = the {n} on a screen, the {n} as a download, an electronic {n} | printed = the {n} on paper, a {n} to hold in my hands | audio = the {n} to listen to, the {n} read aloud | large print = the {n} with big letters
student = {n} for someone at university, {n} for learners | senior = {n} for the over-sixties, {n} for pensioners | family = {n} for parents with kids, {n} for all of us at home | business = {n} for companies, {n} for work trips | child = {n} for little ones, {n} for kids under twelve
spare = an extra {n}, one more {n} in case | broken = the {n} that doesn't work, the {n} that is damaged | used = a second-hand {n}, the {n} someone had before | rented = the {n} that isn't ours, the {n} on loan | missing = the {n} that can't be found, the {n} that is gone
"""

MANNERS = """
get,fetch,show,find,look up | show me {}.I want to know {}.I'm interested in {}.what about {}.tell me {}.can you find out {}.let me see {}.I'd like {}.{} please.do you know {}.I'm wondering about {}
get,list,search,find | any {}.is there {}.are there {}.let me have {}.give me {}.I'm looking for {}.could you get me {}.I need {}.where can I see {}
report,analyse,summarize | I need a report on {}.write up {}.sum up {}.look into {}.an overview of {} please.break down {} for me
"""

QUANTITIES = """price;rate;temperature;rainfall;salary;rent;fare;tariff;payment;traffic volume;energy use;water
use;cost;income;profit;loss;budget;ticket price;exchange rate;interest rate;share price;tax;fee;discount;humidity;wind
speed;air quality index;pollution level;demand;output;turnover;wage;premium;yield;mileage;consumption;visitor
number;birth rate;postage;snowfall;harvest;usage"""

OBJECTS = """invoice;booking;message;order;ticket;task;report;temperature
reading;route;connection;offer;room;table;seat;course;lesson;document;contract;certificate;subscription;plan;insurance;transfer;delivery;shipment;request;complaint;review;photo;recording;song;podcast;book;article;news
item;event;meeting;appointment;match;score;account;profile;folder;calendar;list;note;reminder;call;contact;address;key;device;battery;printer;server;backup;release;bug;build;visa;permit;pool;gym;court;garden;museum
pass;tour;guide;menu;dish;recipe;snack;drink;fine"""
