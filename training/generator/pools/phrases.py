"""Free text that people say to a program: messages, tasks, topics, titles, products, food."""

from __future__ import annotations

from random import Random

from training.generator.pools.people import FIRST
from training.generator.pools.places import CITY_LIST
from training.generator.pools.times import DAYS
from training.generator.pools.words import Grammar

RULES = {
    "dates": "birthdays;exams;matches;deadlines;rehearsals;lessons;shifts;appointments;concerts;bin days;school holidays;trips;meetings;fixtures;visits;services",
    "date": "birthday;exam;match;deadline;rehearsal;lesson;shift;appointment;concert;bin day;trip;meeting;fixture;visit",
    "entry": """member;tenant;pupil;guest;customer;player;patient;supplier;product;house;order;singer;volunteer;hen;plot;course;book;runner;team;flat;
        employee;driver;student;invoice;room;trip;bottle;recipe;client;project;town;donor;shop;car;child;plant""",
    "entries": """members;tenants;pupils;guests;customers;players;patients;suppliers;products;houses;orders;singers;volunteers;plots;courses;books;runners;
        teams;employees;students;invoices;rooms;trips;recipes;clients;projects;donors;shops;cars;children;plants""",
    "name": ";".join(FIRST[:-4]),
    "city": ";".join(CITY_LIST),
    "day": ";".join(DAYS),
    "adj": """quiet;golden;broken;silent;hidden;crimson;endless;northern;winter;midnight;electric;paper;lonely;wild;sweet;
        burning;velvet;lost;distant;hollow;bright;little;last;empty;young;blue;second;glass;gentle;savage;frozen""",
    "noun": """river;garden;lantern;mirror;harbour;shadow;orchard;engine;letter;mountain;thunder;island;promise;stranger;
        summer;station;sparrow;window;kingdom;compass;ocean;cathedral;tiger;clockmaker;lighthouse;dream;road;ember;
        daughter;wolf;heart;fire;city;ghost;moon;rain;machine;crown;forest""",
    "gerund": """chasing;losing;finding;waiting for;falling into;dancing with;burning;counting;dreaming of;leaving""",
    "title": """the <adj> <noun>;<noun> of the <adj> <noun>;<gerund> <noun>s;<adj> <noun>;a <noun> in <city>;the <noun>'s <noun>;
        <noun> and <noun>;where the <noun>s go;<name> and the <adj> <noun>;all the <adj> <noun>s;<adj> <adj> <noun>;
        <noun>s;to <city> with love;the last <noun> to <city>;<noun> in the <noun>;<gerund> the <adj> <noun>;
        no <noun> for <name>;<adj> <noun> and the <noun>s;don't forget the <noun>;my <adj> <noun>;
        <noun>, <noun> and <noun>;how to lose a <noun>;before the <noun> comes;we were <adj> once;<name>;<name>'s <noun>""",
    "verbphrase": """<chore>;<chore>;<chore> <when>""",
    "chore": """call <person>;pick up <thing>;buy <food>;pay the <bill> bill;water the plants;take out the trash;book <service>;
        finish <work>;renew my <card>;feed the cat;walk the dog;return <thing>;clean the <area>;check on <person>;
        text <person> back;send <work> to <person>;prepare for <event>;order <thing>;fix the <area> door;
        wash the car;pack for <event>;cancel <service>;meet <person>;print <work>;charge <thing>;bake <food>;
        take my medicine;stretch;drink water;turn off the oven;read a chapter;drop <person> off;do the laundry;
        put <thing> in the <area>;defrost the <food>;ask <person> about <work>;review <work>;update <work>;go for a run""",
    "when": "before noon;after work;on the way home;before <day>;at lunch;when I get home;by <day>",
    "person": "<name>;mom;dad;the bank;the vet;my sister;the plumber;<name> and <name>;the landlord;grandma;the school",
    "thing": """the dry cleaning;the kids;a parcel;the library books;my suit;new shoes;the spare keys;the prescription;
        my laptop;the tickets;a birthday present for <name>;the rental car;batteries;the camera;light bulbs""",
    "bill": "electricity;water;phone;internet;gas;credit card;rent;insurance",
    "service": "a dentist appointment;the hairdresser;a table for <day>;a taxi;the cleaner;the gym membership;a flight to <city>",
    "work": """the quarterly report;the slides;my tax return;the budget draft;the <adj> <noun> project;the essay;the invoice;
        the <city> proposal;the contract;meeting notes;the homework;the application form;the newsletter""",
    "card": "passport;driver's licence;library card;parking permit;subscription",
    "area": "kitchen;garage;bathroom;freezer;fridge;garden;attic;car",
    "event": "the <city> trip;<name>'s wedding;the interview;the party;the conference;the exam;the picnic;<day>'s meeting",
    "food": """milk;eggs;bread;olive oil;bananas;coffee;cheese;tomatoes;chicken;rice;flour;butter;yoghurt;apples;carrots;
        toilet paper;salmon;spinach;cereal;orange juice;pasta;onions;potatoes;<foodadj> <dish>;dish soap;dog food;ice cream;
        peanut butter;salt and vinegar crisps;mac and cheese;ground beef;basil;almond milk;oat milk""",
    "foodadj": "fresh;frozen;spicy;organic;homemade;grilled;vegan;gluten-free;creamy;roasted",
    "dish": """lasagna;curry;pad thai;pizza;sushi;burrito;ramen;lentil soup;tacos;apple pie;risotto;paella;fried rice;
        beef stew;pancakes;chocolate cake;caesar salad;falafel;goulash;dumplings;fish and chips;chicken tikka masala;
        mushroom quiche;banana bread;margherita pizza;tomato soup;spaghetti carbonara;pho;shakshuka""",
    "message": """I'm running late;I'll be there in ten minutes;happy birthday <name>;can you call me back;the meeting is moved to <day>;
        don't forget <food>;I'm on my way;see you at the station;thanks for the help with <work>;are we still on for <day>;
        dinner is ready;please send me <work>;I can't make it to <event>;good luck with <event>;just landed in <city>;
        let's meet at <event> instead;could you pick up <thing>;we need to talk about <work>;I love you;
        the package has arrived;running 15 minutes behind, start without me;what time does <event> start?;
        <name> says hi;we are out of <food> and <food>;the <area> is flooded;looking forward to <event>;
        great work on <work>!;I left <thing> at your place;can you review <work> by <day>?;no need to reply;
        congratulations on the new job;meeting at 3 in the <area>;on my way to <city>, back on <day>""",
    "topic": """<adj> energy;climate change in <city>;how to <chore>;machine learning;the history of <city>;remote work;
        electric cars;quantum computing;the <event>;indoor plants;best <dish> in <city>;<name>'s new album;space travel;
        vegan <dish>;home insulation;data privacy;the <adj> <noun>;elections;interest rates;<adj> <noun> repair;
        sleep and memory;black holes;renaissance art;ocean pollution;cryptocurrency;yoga for beginners;world war history;
        artificial intelligence in healthcare;urban gardening;the stock market;coral reefs;minimalism;soil chemistry;
        bread baking;supply chains;<city> nightlife;job interviews;dinosaurs;the <noun> economy;deep sea fishing""",
    "product": """<padj> <pnoun>;<padj> <padj> <pnoun>;<pnoun>;<pnoun> with <pfeature>;<pnoun> for <puse>;<colour> <pnoun>""",
    "padj": "wireless;leather;stainless steel;portable;waterproof;organic cotton;foldable;bluetooth;gaming;ergonomic;wooden;smart;4K;mini",
    "pnoun": """headphones;backpack;laptop;coffee maker;running shoes;desk lamp;phone case;water bottle;office chair;keyboard;
        jacket;tent;blender;mattress;smartwatch;vacuum cleaner;camera;sofa;bicycle;monitor;sunglasses;air fryer;toaster;
        rain boots;guitar;bookshelf;drone;electric kettle;dress;jeans;yoga mat;tablet;printer;router;t-shirt;suitcase""",
    "pfeature": "noise cancelling;a zipper;extra pockets;usb-c;a warranty;fast charging;memory foam",
    "puse": "hiking;kids;small kitchens;travel;beginners;the office;winter;cats",
    "colour": """red;blue;green;black;white;yellow;purple;orange;pink;grey;navy blue;teal;turquoise;beige;crimson;
        warm white;dark green;light blue;silver;lavender;magenta;gold""",
    "meeting": """team sync;dentist appointment;lunch with <name>;budget review;yoga class;<name>'s birthday;standup;1:1 with <name>;
        project kickoff;parent teacher conference;board meeting;flight to <city>;coffee with <name>;design review;
        doctor's appointment;movie night;interview with <name>;haircut;<day> planning;study group;book club;
        call with the <city> office;car inspection;gym;piano lesson;dinner with <name> and <name>;all hands;workshop on <topic>;
        birthday party for <name>;retro;the <adj> <noun> launch""",
    "feeling": "I'm bored;I'm exhausted;what a day;I'm starving;it's freezing in here;I have a headache;I can't sleep",
    "review": """the food was cold but the staff were friendly;absolutely loved it;broke after two days;great value for money;
        would not recommend;the <noun> was better than expected;five stars, arrived early;too loud and too <adj>;
        it changed how I see the <noun>;meh;the plot dragged but the ending was great;terrible customer service""",
    "sentence": """<message>;<review>;the <adj> <noun> crossed the <noun>;<topic> is changing the world;where is the <noun>?;
        good morning;I would like a cup of coffee;how much does this cost?;my name is <name>;the train leaves at six;
        she sells <food> by the <noun>;nothing is as <adj> as a <noun>;could you tell me the way to <city>""",
    "genre": """jazz;rock;hip hop;classical;blues;techno;country;reggae;indie folk;heavy metal;R&B;pop;lo-fi;bossa nova;drum and bass;
        synthwave;soul;punk;gospel;salsa;ambient;opera;k-pop;bluegrass;80s pop;disco""",
    "filmgenre": "comedy;horror;thriller;romance;science fiction;documentary;animation;drama;western;action;fantasy;crime",
    "cuisine": "Italian;Thai;Mexican;Japanese;Indian;Lebanese;Ethiopian;French;Korean;Greek;Vietnamese;Turkish;vegan;seafood;Spanish",
    "language": """Spanish;French;German;Italian;Japanese;Korean;Mandarin;Arabic;Hindi;Portuguese;Swahili;Dutch;Polish;Turkish;
        Greek;Finnish;Vietnamese;English;Swedish;Ukrainian;Hebrew;Thai;Czech;Hungarian;Brazilian Portuguese""",
    "sport": "football;basketball;tennis;cricket;rugby;hockey;baseball;golf;volleyball;badminton;swimming;boxing;cycling;chess",
    "teamnoun": "Tigers;Falcons;United;Rovers;City;Wolves;Hawks;Bears;Rangers;Athletic;Giants;Comets;Sharks;Royals;Kings",
    "team": "<city> <teamnoun>;<city> <teamnoun>;the <teamnoun>;FC <city>;Real <city>;<city>",
    "exercise": "push-ups;squats;running;rowing;planks;cycling;swimming;deadlifts;yoga;burpees;walking;jumping jacks",
    "animal": """elephant;blue whale;red fox;emperor penguin;honey bee;tiger;octopus;barn owl;axolotl;golden retriever;
        komodo dragon;sea turtle;cat;hamster;poodle;cheetah;giraffe;salamander;raven""",
    "plant": "tomato;monstera;oak;lavender;basil;orchid;fern;sunflower;cactus;maple;rose;bamboo;wheat;snake plant",
    "element": """hydrogen;carbon;gold;iron;sodium;helium;oxygen;uranium;copper;zinc;mercury;nitrogen;silicon;lead;neon;
        potassium;chlorine;titanium""",
    "compound": "H2O;NaCl;C6H12O6;CO2;H2SO4;CH4;NH3;CaCO3;ethanol;acetic acid;glucose;sodium bicarbonate;benzene;C8H10N4O2",
    "material": "steel;aluminium;wood;concrete;glass;copper;rubber;plastic;carbon fibre;granite;cotton;brass;ice",
    "planet": "Mars;Venus;Jupiter;Saturn;Mercury;Neptune;Uranus;Earth;the Moon;Pluto;Titan;Europa",
    "disease": "diabetes;asthma;the flu;migraine;hypertension;malaria;anemia;COVID-19;arthritis;eczema;measles",
    "drug": "ibuprofen;aspirin;metformin;amoxicillin;paracetamol;lisinopril;insulin;vitamin D;melatonin;atorvastatin",
    "symptom": "fever;headache;sore throat;back pain;cough;dizziness;rash;nausea;fatigue;chest pain and shortness of breath",
    "subject": "algebra;world history;biology;organic chemistry;economics;geometry;literature;physics;python programming;statistics;ethics;music theory",
    "job": """software engineer;nurse;data analyst;electrician;teacher;product manager;graphic designer;truck driver;chef;
        accountant;marketing manager;civil engineer;lawyer;barista;research assistant;UX designer""",
    "skill": "python;public speaking;Excel;SQL;project management;welding;negotiation;JavaScript;photography;first aid;Kubernetes",
    "department": "sales;engineering;human resources;finance;legal;customer support;marketing;operations;IT;research;logistics",
    "hobby": "painting;gardening;hiking;photography;knitting;fishing;woodworking;birdwatching;pottery;running",
    "instrument": "piano;violin;guitar;cello;flute;drums;saxophone;trumpet;harp;clarinet;ukulele",
    "appliance": """washing machine;dishwasher;coffee maker;oven;vacuum;robot vacuum;dryer;tv;television;fan;ceiling fan;heater;
        air conditioner;humidifier;speaker;thermostat;fridge;microwave;kettle;sprinkler;garage door;projector""",
    "lamp": """lights;light;lamp;floor lamp;desk lamp;bedside lamp;ceiling light;string lights;chandelier;reading light;
        LED strip;porch light;night light;spotlights""",
    "carpart": "engine;tyres;front left door;sunroof;headlights;trunk;wipers;air conditioning;brakes;seat heating;windows;horn",
    "brand": """Toyota;Honda;Ford;Tesla;Volvo;BMW;Kia;Nissan;Peugeot;Mazda;Subaru;Fiat;Skoda""",
    "crop": "wheat;corn;soybeans;coffee;cotton;rice;barley;cocoa;potatoes;sugar cane",
    "law": "negligence;breach of contract;trespass;copyright infringement;theft;fraud;unfair dismissal;libel;tax evasion",
    "artstyle": "watercolour;cubist;oil painting;pixel art;photorealistic;anime;sketch;art deco;impressionist;low poly",
    "scene": """a <adj> <noun> at sunset;a cat riding a bicycle;<city> in the rain;an astronaut on <planet>;a bowl of <food>;
        two <noun>s under a <adj> sky;a <animal> reading a book;a castle made of glass;a busy market in <city>""",
    "mood": "happy;sad;relaxing;energetic;romantic;upbeat;calm;melancholic;focus;workout;party;chill",
    "ask": """what is;what's;tell me;can you tell me;do you know;i'd like to know;give me;i want to know;could you check;let me know;
        please tell me;look up;find out;i need to know;can i get;show me""",
    "how": """how do i;how can i;what do i have to do to;can you help me;i'd like to;where can i;what's the best way to;i need to;
        is there a way to;explain how to;i want to;how would i""",
    "please": "please;can you;could you;i want you to;i need to;go ahead and;would you;help me;let's;i'd like to",
    "acct": "checking;savings;joint;main;business;current;household;student",
    "locked": "blocked;locked;frozen;on hold;suspended;closed off",
    "refused": "declined;refused;rejected;turned down;not accepted",
    "shop": "supermarket;gas station;bookstore;bakery;pharmacy;coffee shop;mall;hardware store;cinema;airport",
    "when2": "yesterday;last week;this month;in <city>;last night;since <day>;lately",
    "when3": "tomorrow;on <day>;this weekend;next week;tonight;today;next month;in June;on the 5th",
    "topic2": "clothes;travel;eating out;subscriptions;the kids;the car;gifts;coffee",
    "country2": "Japan;Kenya;Brazil;France;India;Canada;Egypt;Vietnam;Norway;Mexico;Turkey;Peru;Greece;Morocco;China",
    "cur": "dollars;euros;yen;pounds;rupees;pesos;francs;kronor;zloty",
    "retire": "401k;pension;retirement fund;ira",
    "num": "5;7;12;20;30;45;8;15;ten;six;100;64;250;9",
    "area2": "kitchen;bedroom;garage;living room;hall;bathroom;porch;cellar",
    "hexcolour": "#ff8800;#00aaff;#123456;#fafafa;#c0ffee",
    "bible": "the great fire of <city>;the battle of <city>;the <adj> revolution;the treaty of <city>;the discovery of <element>",
    "hold": """member;guest;rent;lesson;player;fixture;egg;shift;allotment;order;invoice;donation;pupil;tenant;book;bike;plant;seed;price;repair;wage;expense;
        trip;mileage;patient;dog;horse;singer;kit;tool;wine;subscription;fuel bill;meter reading;holiday;birthday;contact;volunteer;booking;room;appointment;
        supplier;ticket;loan;student;customer;product;payment;bill;grade;test result;employee;project;task;hour;race;recipe;plot;game;sale;receipt;
        client;parcel;song;boat;sponsor;reader;kid;film;visitor;course;teacher;flat;car;job application;bid;rehearsal;harvest;goal;training;run""",
    "ones": """<hold>s;<hold>s;<hold>s;people;members;customers;guests;names;orders;players;pupils;payments;entries;children;items;things;products;friends""",
}
GRAMMAR = Grammar(RULES)
SMALL_WORDS = {"of", "the", "a", "in", "to", "and", "for", "with"}


def phrase(rng: Random, rule: str) -> str:
    """A phrase of one of the rules above."""
    return GRAMMAR.expand(rng, rule)


def title(rng: Random) -> str:
    """A title of a book, film or song that does not exist, in title case most of the time."""
    words = phrase(rng, "title").split()
    if rng.random() < 0.15:
        return " ".join(words)
    cased = [word if place and word in SMALL_WORDS else word[:1].upper() + word[1:] for place, word in enumerate(words)]
    return " ".join(cased)
