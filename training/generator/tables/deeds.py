"""What can be done with a thing, told apart from what is nearly the same: `verbs | requests`, in groups under `# group`.

`{n}` is the thing; the other places are parameters. The requests rarely use the verbs: they tell the situation.
RELATIONS are things and what holds them, each with the kind of its name; DEALINGS is what is done with the two.
"""

DEEDS = """
# power
activate,enable,turn on,start,launch | get the {n} {name} going;the {n} {name} should be running;bring {n} {name} up;I need the {n} {name} to work now;the {n} {name} is off but I need it;power up {n} {name};fire up the {n} {name}
deactivate,disable,turn off,stop,shut down | I no longer need the {n} {name} running;the {n} {name} should not be on;kill the {n} {name};bring {n} {name} down;why is the {n} {name} still on, make it stop;power down {n} {name};put the {n} {name} out of service
restart,reboot,reload | the {n} {name} hangs, give it a kick;turn the {n} {name} off and on again;bounce the {n} {name};the {n} {name} needs a fresh start;bring {n} {name} down and straight back up
pause,suspend,hold | give the {n} {name} a break;put the {n} {name} on hold;the {n} {name} can wait a while;freeze {n} {name} for now;hold off on the {n} {name}
resume,continue,unpause | carry on with the {n} {name};the {n} {name} may go on now;pick the {n} {name} up where it stopped;the break is over for {n} {name};let the {n} {name} run on
get status of,check status of | how is the {n} {name} doing;is the {n} {name} on or off;what state is {n} {name} in;is {n} {name} still running;anything wrong with the {n} {name}
# life
create,add,make,set up,register | I need a {n} called {name};we have no {n} for {name} yet;let there be a {n} named {name};open a fresh {n} for {name};{name} should get a {n};start a new {n}, call it {name}
delete,remove,erase,discard | get rid of the {n} {name};the {n} {name} can go;I never want to see the {n} {name} again;throw out {n} {name};wipe {n} {name};we don't need the {n} {name} any longer
archive,store away | put the {n} {name} away, but keep it;file the {n} {name} away for later;the {n} {name} should be out of the way yet not lost;into the archive with {n} {name}
restore,recover,undelete | I want the {n} {name} back;the {n} {name} was thrown away by mistake;bring back {n} {name};{n} {name} should never have been deleted;get me the lost {n} {name} again
duplicate,copy,clone | I need a second {n} just like {name};make another {n} the same as {name};one more {name} {n} please;double the {n} {name};use {n} {name} as a model for a new one
rename,relabel | the {n} {name} is called {new_name} now;{new_name} is a better name for the {n} {name};call the {n} {name} {new_name};give {n} {name} the name {new_name};the name of {n} {name} is wrong, it should be {new_name}
replace,swap,exchange | take the {n} {other_name} instead of {name};the {n} {name} has to make way for {other_name};out with the {n} {name}, in with {other_name};put {other_name} in the place of {n} {name}
# look
get,show,view,open | what do we know about the {n} {name};let me see {n} {name};everything about the {n} {name};I'd like a look at the {n} {name};pull up {n} {name};details of {n} {name}
list,list all | which {n}s are there;what {n}s do we have;name all the {n}s;give me every {n};an overview of the {n}s;what {n}s are around
search,find | is there a {n} to do with {query};any {n} about {query};look through the {n}s for {query};I'm after a {n} that mentions {query};which {n}s have something on {query}
count,get number of | how many {n}s are there;the number of {n}s please;have we got a lot of {n}s;tally the {n}s;what's the {n} count
compare,contrast | {n} {name} or {other_name}, which is better;what's the difference between the {n}s {name} and {other_name};put the {n}s {name} and {other_name} side by side;how does {n} {name} differ from {other_name}
export,download | I want the {n} {name} as {format};get me a {format} of {n} {name};hand me the {n} {name} in {format};save {n} {name} to {format}
get history of,show history of | what happened to the {n} {name} so far;who changed the {n} {name};what did {n} {name} look like earlier;the story of {n} {name};past changes of the {n} {name}
# people
assign,allocate | {person} is to look after the {n} {name};the {n} {name} goes to {person};make {person} responsible for {n} {name};let {person} handle the {n} {name}
unassign,take away | {person} should not be in charge of the {n} {name} any longer;take the {n} {name} off {person};{person} is too busy for {n} {name}, free them of it;relieve {person} of the {n} {name}
share,give access to | {person} needs to see the {n} {name};let {person} look at {n} {name};show the {n} {name} to {person} as well;open up {n} {name} for {person}
unshare,revoke access to | {person} must not see the {n} {name} any more;hide {n} {name} from {person};the {n} {name} is no longer {person}'s business;shut {person} out of the {n} {name}
transfer,hand over | {person} is the new owner of the {n} {name};the {n} {name} belongs to {person} from now on;pass the {n} {name} on to {person} for good;sign {n} {name} over to {person}
get owner of,find owner of | whose is the {n} {name};who does {n} {name} belong to;who looks after the {n} {name};who is in charge of {n} {name}
notify about,alert about | tell {person} about the {n} {name};{person} should hear about {n} {name};let {person} know of the {n} {name};drop {person} a line about the {n} {name}
invite to,ask to join | ask {person} to join the {n} {name};{person} should be part of the {n} {name};get {person} on board for {n} {name};I'd like {person} to come to the {n} {name}
# gate
lock,secure | nobody should be able to change the {n} {name};make sure the {n} {name} stays shut;nobody gets into {n} {name};close off the {n} {name} to everyone
unlock,open up | I can't get into the {n} {name}, let me in;people may use the {n} {name} again;take the lock off {n} {name};make {n} {name} accessible again
approve,accept | the {n} {name} is fine by me;yes to {n} {name};give the {n} {name} the green light;I'm happy with the {n} {name};{n} {name} gets my ok
reject,decline,deny | no to {n} {name};the {n} {name} is not good enough;turn down the {n} {name};I can't agree to {n} {name};send {n} {name} back, I don't want it
publish,release | everybody should see the {n} {name} now;the {n} {name} is ready for the world;put {n} {name} online;go live with the {n} {name}
unpublish,withdraw | take the {n} {name} offline;the public should not see the {n} {name} any more;pull {n} {name} from the site;it was too early to show {n} {name} to everyone
verify,validate | is the {n} {name} genuine;make sure the {n} {name} is correct;can I trust {n} {name};double-check the {n} {name};does the {n} {name} hold up
# plan
schedule,plan | the {n} {name} will be on {date};fix {date} for the {n} {name};let's have {n} {name} {date};pencil in the {n} {name} for {date}
reschedule,postpone | we can't do the {n} {name} then, make it {date};put off {n} {name} until {date};the {n} {name} has to wait till {date};push {n} {name} back to {date};something came up, {n} {name} on {date} instead
cancel,call off | the {n} {name} won't happen;drop the {n} {name};we're not doing {n} {name} after all;nobody has time for {n} {name}, scrap it;forget about the {n} {name}
get schedule of,show schedule of | when is the {n} {name};what day was {n} {name} again;on which date is the {n} {name};how long until the {n} {name}
remind about,set reminder for | don't let me forget the {n} {name} on {date};nudge me about {n} {name} {date};I might forget {n} {name}, tell me {date};ping me {date} about the {n} {name}
finish,complete,close | the {n} {name} is done;we're through with the {n} {name};tick off {n} {name};wrap up the {n} {name};nothing left to do on {n} {name}
reopen,open again | the {n} {name} isn't done after all;we closed {n} {name} too soon;there's more to do on the {n} {name};bring the {n} {name} back on the table
extend,prolong | the {n} {name} needs more time, until {date};keep {n} {name} going until {date};make the {n} {name} last till {date};let {n} {name} run on to {date}
# amount
increase,raise | {amount} more for the {n} {name};{n} {name} is too low, up by {amount};add {amount} to the {n} {name};crank {n} {name} up by {amount};give {n} {name} another {amount}
decrease,reduce,lower | {amount} less for the {n} {name};{n} {name} is too high, down by {amount};take {amount} off the {n} {name};cut {n} {name} by {amount};knock {amount} off {n} {name}
set,adjust | the {n} {name} should be exactly {amount};put {n} {name} at {amount};make {n} {name} {amount};I want {n} {name} to be {amount};{n} {name} to {amount} please
reset,restore defaults of | {n} {name} back to normal;put {n} {name} back to where it was at the start;undo all I did to the {n} {name};the {n} {name} is messed up, factory values please
get value of,read,measure | how high is the {n} {name};what's the {n} {name} at;tell me the value of {n} {name};where does {n} {name} stand
limit,cap | never let the {n} {name} go above {amount};{amount} is the most for {n} {name};{n} {name} no higher than {amount};at most {amount} for {n} {name}
# trade
buy,purchase,order | I'll take {quantity} of the {n} {name};get me {quantity} {name} {n}s;{quantity} more {n}s {name} please;we've run out of the {n} {name}, {quantity} please
sell,dispose | I'd like money for {quantity} of the {n} {name};find a buyer for {quantity} {name} {n}s;let go of {quantity} {n}s {name};turn {quantity} {n}s {name} into cash
rent,hire,borrow | I need the {n} {name} only for {duration};can I have {n} {name} for {duration};lend me the {n} {name} for {duration};the {n} {name} for {duration}, then you get it back
return,give back | I'm done with the {n} {name}, take it back;I'd like to hand in the {n} {name};you can have {n} {name} back;here's the {n} {name} again, thanks
get price of,check price of | how much for the {n} {name};what does {n} {name} cost;is the {n} {name} expensive;what would I pay for {n} {name}
check stock of,check availability of | do you have the {n} {name};is there any {n} {name} left;are we out of {n} {name};could I still get the {n} {name}
rate,review | {rating} stars for the {n} {name};the {n} {name} deserves {rating};I'd give {n} {name} {rating} points;my verdict on {n} {name}: {rating}
reserve,book | keep the {n} {name} for me on {date};I'd like the {n} {name} {date};hold {n} {name} for {date};nobody else should have {n} {name} {date}
# follow
subscribe,follow | keep me posted on the {n} {name};I want to hear everything about the {n} {name} from now on;let me know whenever {n} {name} changes;sign me up for {n} {name}
unsubscribe,unfollow | stop telling me about the {n} {name};no more news about {n} {name};I've had enough of the {n} {name};{n} {name} fills my inbox, make it end
like,favourite,bookmark | I love the {n} {name};a heart for the {n} {name};I want to find the {n} {name} again easily;{n} {name} goes to my best ones;thumbs up for {n} {name}
hide,conceal | I don't want to see the {n} {name} in my list;keep {n} {name} out of my sight;the {n} {name} bothers me, out of view with it;no sign of {n} {name} please, but keep it
pin,feature | the {n} {name} should always be on top;keep {n} {name} where I see it first;{n} {name} up front please;stick the {n} {name} at the top
report,flag | there's something wrong with the {n} {name}, tell the people in charge;the {n} {name} is offensive;the {n} {name} breaks the rules;someone has to look into the {n} {name}
comment on,reply to | write "{message}" under the {n} {name};my answer to {n} {name}: {message};leave a word on {n} {name}: {message};I want to say {message} about {n} {name}
recommend,suggest | which {n} would suit me;I can't decide on a {n};any good {n}s;what {n} would you take;point me to a decent {n}
"""

RELATIONS = """
member:full_name;team:title | player:full_name;squad:team | student:full_name;course:subject | guest:full_name;party:title | task:chore;project:title
comment:message;ticket:id | track:title;playlist:title | page:title;notebook:title | item:product;cart:title | photo:file;album:title
device:device;room:room | label:tag;issue:id | ingredient:food;recipe:dish | stop:city;route:title | speaker:full_name;panel:topic
chapter:title;book:title | patient:full_name;ward:title | parcel:id;shipment:id | plant:plant;garden bed:title | note:message;folder:folder
column:tag;table:title | server:host;cluster:title | subscriber:email;newsletter:title | exercise:exercise;workout:title | witness:full_name;case:id
animal:animal;enclosure:title | passenger:full_name;flight:id | product:product;wish list:title | bookmark:url;collection:title | voter:full_name;poll:topic
question:topic;quiz:title | skill:skill;profile:handle | contact:full_name;group:title | dish:dish;menu:title | lamp:lamp;scene:title
"""

DEALINGS = """
add,put,insert > {child} to {parent} | put {c} into {p};{c} belongs to {p};{p} is missing {c};one more for {p}: {c};{p} needs {c} too;add the {child} {c} to the {parent} {p}
remove,delete,take out > {child} from {parent} | take {c} out of {p};{c} has no business in {p};{p} without {c} please;kick {c} out of the {parent} {p};{c} should leave {p}
move,shift,relocate > {child} to {parent} | {c} has to go over to {p};{c} is in the wrong {parent}, it belongs to {p};shift {c} across to the {parent} {p};bring the {child} {c} over to {p}
list,show,get > {child}s of {parent} | which {child}s are in {p};what {child}s does {p} have;show me the {child}s of {p};everything in {p}
count,get number of > {child}s of {parent} | how many {child}s does {p} have;the number of {child}s in {p};how big is the {parent} {p}
list,find,get > {parent}s with {child} | which {parent}s is {c} in;where does the {child} {c} appear;all {parent}s with {c};is {c} in any {parent}
create,make,set up > {parent} | I need a new {parent} {p};start the {parent} {p};open a {parent} called {p};there's no {parent} {p} yet, make one
delete,discard,erase > {parent} | the whole {parent} {p} can go;get rid of the {parent} {p};scrap {p}, {child}s and all;we don't need the {parent} {p}
rename,relabel > {parent} | {p} is called {new_name} now;the {parent} {p} needs another name, {new_name};call the {parent} {p} {new_name}
"""
