"""Catalogues of intents without parameters, as banks, carriers, shops and assistants have them: the request itself is all."""

TABLE = """
# bank_desk
tell > account balance | | <ask> my balance;how much is in my <acct> account;<ask> how much money I've got;am I out of money;what do I have left in <acct>;can I afford <product> with what's in the bank;is there enough in my <acct> account for rent |
show > interest rate | | <ask> the interest on my <acct> account;what percentage do I get on savings;how much interest do you pay;what rate is my <acct> account at;does my money earn anything |
explain > blocked account | | why is my account <locked>;my account seems to be <locked>;how come I can't get into my <acct> account;there's a hold on my account, why;they <locked> my account |
report > fraud | | someone used my card in <city>;there's a charge I never made;I think I've been robbed online;a payment to <name> isn't mine;my card was used by somebody else;suspicious activity on my <acct> account;I didn't buy <product> |
report > lost card | | I can't find my card;my wallet was stolen in <city>;I dropped my card somewhere;my card is gone;lost my debit card at the <shop>;somebody took my credit card |
report > damaged card | | my card snapped in two;the chip on my card is broken;the cat chewed on my card;my card doesn't swipe any more;my card got bent;the magnetic strip is scratched |
explain > declined card | | why was my card <refused> at the <shop>;my card didn't go through;they wouldn't take my card in <city>;my payment got <refused>;card <refused> at dinner, why |
order > checks | | I'm out of checks;<how> get a new checkbook;send me more checks;need to order a book of checks;my checks have run out |
tell > routing number | | <ask> the routing number of my bank;which routing number do I use for <acct>;where do I find the bank's routing code;routing number please |
tell > credit score | | <ask> my credit score;is my credit any good;how creditworthy am I;how do I look up my credit rating;did my score go up |
explain > improving credit | | <how> get a better credit score;what would raise my credit rating;my credit is bad, what helps;tips to build credit;does paying early help my score |
tell > credit limit | | <ask> the limit on my card;how high is my credit limit;what's the most I can charge;how far can I go with my credit card |
request > higher credit limit | | I'd like a higher limit;raise my credit line;<how> increase what I can spend on the card;my limit is too low;bump up my card limit |
apply > credit card | | I want a new credit card;<how> get one of your cards;sign me up for a credit card;start an application for a card |
tell > application status | | has my card application been approved;any decision on my credit card yet;did you accept my application for the card |
tell > annual percentage rate | | <ask> the apr on my card;what apr do I pay;how expensive is it to carry a balance on my card |
tell > card rewards | | how many points have I earned on my card;<ask> my rewards balance;do I have enough points for a flight;what rewards does my card give |
redeem > rewards | | how do I spend my points;turn my points into cash;I'd like to use my rewards;what can I get for my card points |
tell > expiration date | | when does my card expire;<ask> until when my card is good;does my credit card run out this year |
change > pin | | I want another pin;<how> set a different pin code;my pin is known, change it;pick a new pin for my card;I forgot my pin |
tell > last transactions | | what did I buy lately;show the latest things I paid for;<ask> my recent transactions;where did I use my card <when2>;list what I bought at the <shop> |
tell > spending | | how much have I spent on <food> <when2>;<ask> how much went to restaurants;how much do I spend on <topic2>;what did I pay for gas altogether |
transfer > money | | move some money from <acct> to <acct>;send funds between my accounts;shift cash over to <acct>;make a transfer;put some money into my <acct> account |
pay > bill | | pay my <bill> bill;take care of the <bill> bill;I'd like to settle the <bill> bill;my <bill> bill needs paying;send the money for <bill> |
tell > bill amount | | how much is my <bill> bill;<ask> what I owe for <bill>;how high is this month's <bill> bill;what's the damage for <bill> |
tell > bill due date | | when is the <bill> bill due;<ask> the last day to pay for <bill>;by when do I have to pay <bill> |
tell > minimum payment | | <ask> the smallest amount I can pay on my <bill> bill;what must I pay at the very least;minimum due please |
explain > international fees | | do you charge for using my card in <country2>;<ask> the fee abroad;what does it cost to pay in <city>;foreign transaction fees |
tell > exchange rate | | how many <cur> do I get for <cur>;<ask> the rate between <cur> and <cur>;what's a dollar worth in <country2>;convert <cur> to <cur> |
open > account | | I'd like to become a customer;<how> open a <acct> account;set up a new <acct> account for me |
close > account | | I want to leave your bank;shut my <acct> account for good;<how> close my account |
tell > direct deposit | | <how> have my salary paid straight in;set up direct deposit;how does my employer pay me directly |
tell > retirement account | | how is my <retire> doing;<ask> what's in my retirement fund;how much have I put away for old age |
rollover > retirement account | | move my <retire> to the new employer;<how> roll over my old <retire>;what happens to my <retire> when I change jobs |
tell > taxes | | how much will I pay in taxes;<ask> what I owe the tax office;what's my tax this year;how big is my tax bill |
tell > tax form | | where is my tax form;has my w2 come;<how> get the paper I need for my taxes |
# travel_desk
book > flight | | find me a flight to <city>;I want to fly to <city> <when3>;get plane tickets from <city> to <city>;<please> book a flight to <city>;need to be in <city> by <day>, find flights |
tell > flight status | | is my flight on time;when does my plane land;has the flight from <city> arrived;is the plane to <city> late;<ask> when we start boarding |
book > hotel | | get me a room in <city>;I need somewhere to sleep in <city>;find a hotel near <city>;<please> book me a hotel <when3>;are there rooms free in <city> |
rent > car | | I need a car in <city>;hire a car for <when3>;get me something to drive in <city>;<please> reserve a rental car |
suggest > travel | | where should I go <when3>;what's worth seeing in <city>;anything fun to do in <city>;good things for tourists in <country2>;what should I not miss in <city> |
warn > travel alert | | is it safe to go to <country2>;are there travel warnings for <country2>;any danger in <city> at the moment |
tell > visa need | | do I need a visa for <country2>;can I get into <country2> with just a passport;which papers do they want at the border of <country2> |
tell > vaccines | | which shots do I need for <country2>;do I have to be vaccinated for <country2>;vaccines for a trip to <country2> |
tell > plug type | | which adapter do I need in <country2>;do the sockets in <country2> fit my plug;will my charger work in <country2> |
tell > lost luggage | | my suitcase didn't arrive;the airline lost my bag;my luggage is still in <city>;where's my suitcase |
tell > carry on rules | | how big may my hand luggage be;can I take <food> on the plane;<ask> the carry on limits;may I bring a <pnoun> on board |
notify > travel plans | | tell the bank I'm going to <country2>;I'll be using my card in <city> <when3>;let them know I'm abroad <when3> |
tell > time zone | | which time zone is <city> in;how many hours ahead is <city>;what's the time difference to <city> |
translate > phrase | | how do you say <food> in <language>;what's <language> for goodbye;translate thank you to <language>;teach me hello in <language> |
tell > current location | | where am I;which city is this;<ask> my location;what street am I on |
tell > traffic | | how bad is the traffic to <city>;is there a jam on the way to work;is the road to <city> clear;will there be traffic <when3> |
tell > directions | | how do I get to <city>;show me the way to the <shop>;which way is the <shop>;take me to <city> |
tell > distance | | how long does it take to get to <city>;how far is <city>;how many minutes to the <shop> |
call > taxi | | get me a cab;I need a ride to the <shop>;order a taxi <when3>;book a car to take me to the station |
cancel > reservation | | I won't be needing the table <when3>;drop my booking for <day>;we can't come to dinner, cancel it;undo my reservation |
make > restaurant reservation | | a table for two <when3>;reserve us a table at the <adj> <noun>;can we eat at the <adj> <noun> <when3>;book dinner for <day> |
confirm > reservation | | is my table for <day> confirmed;do I still have the booking <when3>;check that they have my reservation |
tell > restaurant wait | | how long is the wait at the <adj> <noun>;is it crowded at the <adj> <noun>;how long until we get a table |
suggest > restaurant | | where can I get good <dish> in <city>;a nice <cuisine> place near me;I'm in the mood for <cuisine> food, any ideas;which place has the best <dish> |
tell > restaurant reviews | | is the <adj> <noun> any good;what do people think of the <adj> <noun>;how many stars does the <adj> <noun> have;would you eat at the <adj> <noun> |
# car_desk
tell > fuel level | | how much gas do I have;is the tank full;will I make it to <city> with this tank;<ask> the fuel level |
tell > fuel consumption | | how many miles per gallon does it do;<ask> the mileage of my car;how thirsty is my car;does my car use much fuel |
tell > fuel type | | what kind of gas does my car need;do I fill up with diesel;premium or regular for this car |
tell > oil change due | | when is the next oil change;is it time for fresh oil;<ask> when I last changed the oil |
explain > oil change | | how do I change my oil myself;steps to swap the oil;what do I need for an oil change |
tell > tire pressure | | how much air is in my tires;<ask> the tire pressure;are my tires flat;do the tyres need air |
explain > tire change | | how do I put on the spare;help me change a flat;I've got a flat tyre, what now |
book > tire change | | I need new tires put on;make an appointment to change my tyres;get the winter tires on <when3> |
explain > jump start | | my battery is dead, how do I start it;<how> jump a car;what goes where with jumper cables;the car won't start, can I jump it |
schedule > car maintenance | | my car needs a check-up;get the car serviced <when3>;book the garage for <day>;the brakes squeak, make an appointment |
tell > last maintenance | | when was the car last at the garage;<ask> the date of my last service;how long since the car was looked at |
explain > warning light | | why is the engine light on;what does the red light on the dashboard mean;a yellow symbol is blinking in my car |
# home_desk
play > music | | put on some <genre>;play something by <name>;I want to hear <genre>;music please;play the next one from <name> |
skip > song | | next song;I don't like this one;skip it;go to the following track;not this song again |
tell > song name | | what's this song called;who sings this;which song is playing;what are we listening to |
add > to playlist | | put this song on my <mood> list;keep this tune in my playlist;save the track to my <mood> playlist |
change > volume | | louder please;turn it down;I can't hear anything;too loud;volume to <num>;make it a bit quieter |
turn on > smart devices | | <area2> light on;switch the <lamp> on;start the <appliance>;get the <appliance> going;the <appliance> should be off;turn the <lamp> off;dim the <lamp> |
set > alarm | | wake me at <num>;get me up at <num> tomorrow;alarm for <num> o'clock;I have to rise at <num> |
set > timer | | <num> minutes on the clock;count <num> minutes;tell me when <num> minutes are over;timer <num> minutes |
set > reminder | | don't let me forget to <chore>;remind me to <chore>;I have to <chore>, remind me;make a note that I need to <chore> on <day> |
tell > reminders | | what did I want to do <when3>;what's on my reminder list;did I ask you to remind me of something;<ask> my reminders |
add > to-do | | put "<chore>" on my list;I still have to <chore>, write it down;add <chore> to the things to do |
tell > to-do list | | what do I have to do <when3>;<ask> my tasks;what's left on my list;do I have anything to do |
add > to shopping list | | we need <food>;put <food> on the list;I have to buy <food>;add <food> and <food> to what I'm buying |
tell > shopping list | | what do I need from the <shop>;read me the shopping list;is <food> on the list;<ask> what we have to buy |
order > groceries | | buy <food> for me online;order more <food>;have <food> delivered;get me some <food> from the <shop> |
tell > order status | | where's my package;when does my <product> come;has my order shipped;<ask> where my delivery is |
update > calendar | | put <meeting> on my calendar;I have <meeting> on <day>, note it;take <meeting> off my calendar;add <meeting> to <day> |
tell > calendar | | what's on <when3>;am I free on <day>;do I have anything on <day>;when is <meeting> |
schedule > meeting | | set up a meeting with <name> on <day>;find a time with <name>;I'd like to meet <name> <when3>;book a meeting room for <day> |
tell > meeting schedule | | when do I meet <name>;what meetings do I have <when3>;is there a meeting on <day>;<ask> my next meeting |
tell > weather | | will it rain in <city>;how warm is it outside;do I need a coat <when3>;<ask> the forecast for <city>;is it going to snow <when3> |
call > person | | phone <name>;ring up my sister;get <name> on the line;dial the <shop>;I want to talk to <name> |
text > person | | tell <name> I'm late;write <name> that I'm coming;shoot <name> a message;let <name> know I'm home;text my wife |
find > phone | | where did I put my phone;make my phone ring;I've lost my mobile;help me find my phone |
# kitchen_desk
suggest > meal | | what should I cook tonight;I'm hungry, any ideas;give me an idea for dinner;what's good for a <cuisine> evening;what to eat <when3> |
tell > recipe | | how do I make <dish>;recipe for <dish>;I want to bake <food>;how is <dish> cooked |
tell > ingredients list | | what goes into <dish>;what do I need for <dish>;which ingredients does <dish> have |
tell > cooking time | | how long does <food> take in the oven;for how many minutes do I boil <food>;when is <dish> done |
tell > calories | | how many calories are in <food>;is <dish> fattening;how much energy does <food> have |
tell > nutrition | | is <food> healthy;how much protein is in <food>;does <food> have vitamins;is there sugar in <food> |
substitute > ingredient | | I have no <food>, what else;can I take <food> instead of <food>;what replaces <food>;out of <food>, what now |
tell > food expiry | | is <food> still good after a week;how long does <food> keep;can I eat old <food>;when does <food> go bad |
# office_desk
request > time off | | I'd like to be off on <day>;put in for vacation <when3>;can I take <day> off;I want a holiday <when3> |
tell > time off balance | | how many days off do I have;<ask> my vacation balance;do I have leave left;how much holiday can I still take |
tell > time off used | | how many vacation days did I take;how much leave have I used up;<ask> the days I was off this year |
tell > time off status | | did my vacation get approved;is my leave for <day> ok with the boss;any answer about my days off |
tell > payday | | when do I get paid;<ask> the date of my next paycheck;is my salary coming this week;how long until payday |
tell > income | | how much do I make;<ask> my salary;what do I earn a year;how much is on my payslip |
tell > insurance | | what health plan am I on;<ask> my insurance coverage;am I insured for the dentist;does my plan pay for <drug> |
change > insurance | | switch me to another health plan;<how> change my insurance;I'd like a cheaper plan |
tell > direct manager | | who is my boss now;who do I report to;name of my manager |
tell > holidays | | when is the next public holiday;do we work on <day>;is the office closed <when3>;<ask> the next day off for everyone |
tell > company address | | where is our head office;what's the address of the company;where do I send mail to work |
report > sick | | I'm ill and can't come in;call in sick for me;I won't be at work, I have <disease>;tell work I'm staying in bed |
# assistant_talk
change > assistant name | | I'll call you <name> from now on;your new name is <name>;can I name you <name>;be <name> instead |
change > user name | | call me <name>;my name is <name> from now on;don't call me <name> any more;please address me as <name> |
tell > user name | | what's my name;who am I;do you know what I'm called;what do you call me |
change > accent | | talk like someone from <country2>;use a <language> accent;I'd like a male voice;change how you sound |
change > language | | speak <language> with me;switch to <language>;can we talk in <language>;from now on in <language> |
change > speed | | talk slower;you speak too fast;can you say it more quickly;slow down |
repeat > last answer | | say that again;what did you say;once more please;I didn't catch that;come again |
cancel > request | | never mind;forget it;stop that;drop it;don't do that after all;cancel what I said |
confirm > yes | | yes;yes please;that's right;exactly;sure;correct;you got it;go for it;absolutely;I agree |
deny > no | | no;no thanks;that's wrong;nope;not at all;certainly not;I'd rather not;that's not what I want |
say > maybe | | maybe;I'm not sure;perhaps;I don't know;could be;hard to say |
greet > user | | hello;hi there;good morning;hey;how are you doing;what's up;nice to see you |
say > goodbye | | bye;see you later;good night;talk to you soon;that was all, bye;farewell |
accept > thanks | | thank you;thanks a lot;you're the best;great job;much appreciated;cheers |
tell > joke | | tell me a joke;make me laugh;know anything funny;say something about <animal>s that's funny |
tell > fun fact | | tell me something I don't know;a fun fact about <animal>s;surprise me with a fact;something interesting about <topic> |
tell > abilities | | what can you do;what are you good for;how can you help me;which things can I ask you |
tell > identity | | are you a human;are you a bot;am I talking to a machine;are you real |
tell > maker | | who made you;who built you;which company are you from;who are your parents |
tell > age | | how old are you;when were you born;what's your birthday;how long have you been around |
tell > origin | | where do you come from;where were you made;which country are you from |
tell > hobbies | | what do you do for fun;do you have hobbies;what do you like |
tell > pets | | do you have a dog;have you got any pets;how many cats do you have |
explain > meaning of life | | what's it all about;what is the meaning of life;why do we exist |
sync > device | | connect to my phone;pair with my <pnoun>;link up with the tablet |
unsync > device | | disconnect from my phone;unpair the <pnoun>;forget my tablet |
reset > settings | | go back to how you were;factory settings please;undo all my settings;wipe everything I changed |
mute > voice | | stop talking;be quiet;only whisper;shut up for a while |
# small_tools
calculate > sum | | what's <num> times <num>;<num> plus <num>;square root of <num>;how much is <num> divided by <num>;add <num> to <num> |
convert > measure | | how many cups are <num> liters;<num> miles in km;how many ounces in a pound;turn <num> inches into cm |
define > word | | what does <adj> mean;definition of <noun>;explain the word <noun>;look up <noun> |
spell > word | | how do you spell <noun>;spell <adj> for me;is <adj> spelled with two l |
flip > coin | | heads or tails;toss a coin;let the coin decide;flip for it |
roll > dice | | throw the dice;roll a die for me;give me a number from one to six;roll <num> dice |
tell > date | | what day is it;today's date;which day of the month is it;is it <day> today |
tell > time | | what time is it;how late is it;time in <city>;do you have the time |
share > location | | tell <name> where I am;send my position to <name>;let <name> see my location |
make > phone call to support | | I want to speak to a human;give me an agent;is there a real person;get me someone from support |
# shop_desk
track > order | | where's my <product>;my parcel hasn't come;any news about my order;when do I get the <product>;track my delivery |
return > item | | the <product> doesn't fit;I'd like to send the <product> back;<how> return something;the <product> is not what I wanted |
request > refund | | I want my money back;when do I get my refund;the refund for the <product> hasn't come;pay me back |
cancel > order | | I don't want the <product> after all;stop my order;cancel what I bought yesterday;I ordered the <product> by mistake |
change > order | | can I still change my order;I'd rather have the <product> in <colour>;make that two <pnoun>s;I need another size |
change > delivery address | | send it to <city> instead;I've moved, deliver elsewhere;wrong address on my order;ship my stuff to work |
report > damaged item | | the <product> arrived broken;my parcel was torn open;there's a crack in the <product>;it came in pieces |
report > missing item | | something is missing from my box;I ordered two but got one;the <product> wasn't in the parcel |
use > coupon | | my code doesn't work;where do I put the voucher;I have a discount code;is there a promo code |
tell > opening hours | | when do you open;are you open on <day>;until what time can I come;store hours please |
tell > stock | | do you still have the <product>;when is the <product> back in;is the <product> sold out;got any <pnoun>s |
tell > payment options | | can I pay in rates;do you take cash;which cards do you accept;can I pay later |
open > complaint | | I'm really unhappy with you;I want to complain about the <product>;this is the worst service;where do I complain |
tell > warranty | | is the <product> still under warranty;how long is the guarantee on the <product>;my <product> broke, is it covered |
create > customer account | | sign me up;I'd like to register;<how> make an account here;become a member |
recover > password | | I forgot my password;I can't log in;reset my login;<how> get a new password |
delete > customer account | | remove my account;delete all you know about me;I want to leave your shop for good;close my profile |
subscribe > newsletter | | tell me about new offers;I'd like your newsletter;put me on the mailing list |
unsubscribe > newsletter | | stop sending me mail;take me off the list;no more newsletters;too many emails from you |
# phone_company
check > data usage | | how much data is left;have I used up my data;<ask> my data;how many gigs do I have |
explain > bill | | why is my bill so high;what's this charge on my phone bill;explain my last bill;my bill doubled |
upgrade > plan | | I want more data;switch me to unlimited;a bigger plan please;<how> upgrade my plan |
report > no signal | | I have no bars;the network is down in <city>;no reception at home;calls keep dropping |
report > slow internet | | my internet crawls;pages don't load;wifi is slow in the <area2>;videos keep buffering |
activate > sim | | my new sim doesn't work;<how> turn on a sim card;activate my sim;esim setup |
block > number | | someone keeps calling me;stop calls from a number;block spam calls |
unlock > phone | | free my phone from the carrier;unlock code for my phone;use another sim in my phone |
enable > roaming | | will my phone work in <country2>;turn on roaming;I'm flying to <country2>, can I use data there |
keep > phone number | | I'm coming from another carrier with my number;transfer my number to you;can I keep my number |
schedule > technician | | send someone to fix the line;I need a technician on <day>;when can your man come |
cancel > contract | | I want to end my contract;quit my plan;how do I get out of my contract;I'm moving to a competitor |
# insurance_desk
file > claim | | I had a crash;my <area2> is flooded, what now;someone broke into my house;a storm took the roof;<how> make a claim |
tell > claim status | | has my claim been paid;what's happening with my claim;any update on the damage I reported |
tell > coverage | | am I covered for <disease>;does my policy pay for hail;what does my insurance include;is theft covered |
get > quote | | how much would it cost to insure my <pnoun>;quote for a new driver;what do you charge for home insurance |
add > driver | | my son should be insured on my car;put my wife on the policy;add someone to my car insurance |
tell > premium | | why did my premium go up;how much do I pay a month for insurance;when is my premium due |
update > personal details | | I got married, change my name;new address for my policy;I have a new phone number |
find > doctor in network | | which doctors take my plan;find a dentist my insurance pays for;is doctor <name> in the network |
request > insurance card | | I lost my insurance card;send me proof of insurance;need a new id card for my plan |
"""
