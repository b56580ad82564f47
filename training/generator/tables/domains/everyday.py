"""Everyday life: weather, travel, food, home, messages, calendars, media."""

TABLE = """
# weather
get,check,show,look up > the current weather,current weather conditions,the weather | city! units{metric,imperial} | what's the weather like;how's the weather;what is it like outside;how cold is it;is it raining | temperature:num humidity:percent condition
get,show,give me > the weather forecast,the forecast,the outlook | city! days date | what will the weather be;will it rain;do I need an umbrella;is it going to snow;how warm will it get | summary high:num low:num
check,get,look up > the air quality,the air quality index,pollution levels | city! pollutant{PM2.5,PM10,ozone,NO2} | how clean is the air;how bad is the smog | aqi:int
get,find > historical weather,past weather data | city! date! | what was the weather;did it rain | temperature:num rainfall:num
get,tell me > the sunrise time,sunrise | city! date | when does the sun come up;what time is sunrise | sunrise:time
check,show > severe weather alerts,storm warnings,weather warnings | state! severity{minor,moderate,severe,extreme} | are there any storm warnings;any weather alerts | alerts
get,check > the tide times,the tide table | site! date | when is high tide;when is low tide | high_tide:time low_tide:time
get,check > the uv index,UV levels | city! date time | do I need sunscreen;how strong is the sun | uv:num
get,check > the snow report,snow conditions | resort:site! date | how much snow is there;how are the slopes | depth:num
# flights
search,find,look for > flights,a flight,plane tickets | origin! destination! date! passengers nonstop cabin{economy,business,first} max_price round_trip | are there any flights;how can I fly;I need to fly;I want to fly;which flights go;fly | flight_number price airline
book,reserve > a flight,a plane ticket,a seat on a flight | flight_number! passengers seat{aisle,window,middle} full_name | put me on flight {flight_number};get me on {flight_number} | booking_id
check,get,track > the flight status,the status of a flight | flight_number! date | is {flight_number} on time;has {flight_number} landed;when does {flight_number} arrive;is flight {flight_number} delayed | status gate
cancel > a flight booking,my flight | booking_id! refund:bool | I won't be flying {booking_id} | refund_amount:money
check in > for my flight,for a flight | booking_id! seat{aisle,window,middle} bags:count | | boarding_pass
find,show > airports,the nearest airport | city! radius_km limit | which airports are close;where can I fly from | airport_code
check > the baggage allowance,luggage rules | airline:made_brand! cabin{economy,business,first} | how many bags can I take;how heavy can my suitcase be | allowance
# hotels
search,find,look for > hotels,a hotel,a place to stay,accommodation | city! check_in check_out guests rating max_price pet_friendly breakfast_included free_wifi | where can I stay;I need a room;I need a place to sleep | hotel_id hotel_name price
book,reserve > a hotel room,a room,a hotel | hotel:site! check_in! check_out! guests rooms room_type{single,double,suite,twin} breakfast_included | I'd like a {room_type} room at {hotel} | booking_id
cancel > a hotel reservation,my hotel booking | booking_id! reason:note | call off my stay {booking_id} | refund_amount:money
get,read,show > hotel reviews,guest reviews | hotel:site! limit sort_by | what do people say about {hotel};is {hotel} any good | reviews
get,show > hotel amenities,the facilities of a hotel | hotel:site! | does {hotel} have a pool;what does {hotel} offer | amenities
change,modify > a hotel reservation,my booking | booking_id! check_in check_out guests | move booking {booking_id} to {check_in} |
# restaurants
find,search,recommend > restaurants,a restaurant,places to eat,somewhere to eat | city! cuisine max_price rating outdoor_seating | where can I eat;where should I have dinner;I'm hungry, find something to eat | restaurant_id restaurant_name
book,reserve > a table,a dinner reservation | restaurant:site! guests! date! time! outdoor_seating | table for {guests} at {restaurant} {date} {time};I want to eat at {restaurant};get us a table | booking_id
order,get > food,takeout,a meal | dish! restaurant:site quantity address delivery | I'm craving {dish};I'd like {dish} delivered | order_id
get,show > the menu,the dishes of a restaurant | restaurant:site! diet | what does {restaurant} serve;what's on the menu | menu
rate,review > a restaurant | restaurant:site! rating! review | give {restaurant} {rating} stars |
cancel > a table reservation,my table | booking_id! | we can't make it to dinner, cancel {booking_id} |
get,check > the opening hours of a restaurant,when a restaurant is open | restaurant:site! weekday | is {restaurant} open;until when is {restaurant} open | hours
# recipes
find,search,suggest > recipes,a recipe,something to cook | ingredients diet cuisine max_minutes:minutes servings dish | what can I cook;what can I make;how do I make {dish} | recipe_id recipe_title
get,show > the nutrition facts,the nutritional value,the calories | food! serving_grams:mass | how many calories are there;is {food} healthy;how much protein is there | calories:num protein:num
convert > cooking units,kitchen measurements | amount_value:num! from_unit{cups,tablespoons,teaspoons,ounces,grams}! to_unit{ml,grams,cups,ounces}! ingredient:food | how many {to_unit} are {amount_value} {from_unit};{amount_value} {from_unit} in {to_unit} | result:num
save,add > a recipe to favourites,to my recipe box | dish! rating tags | I loved the {dish}, keep it |
create,make > a meal plan,a weekly menu | diet days! calories:calories people:count | plan my meals;what should we eat |
suggest,find > a substitute,an ingredient substitution | food! diet | what can I use instead of {food};I ran out of {food} | substitute
scale > a recipe,the ingredients | dish! servings! | I need {dish} {servings} |
# smart_lights
turn on,switch on > the lights,a light | device:lamp room! | lights on {room};make it bright {room};let there be light {room};I can't see anything {room} |
turn off,switch off > the lights,a light | device:lamp room! | lights out {room};make it dark {room};kill the lights {room} |
set,change,adjust > the light brightness,the brightness | room! brightness! transition:seconds | dim the {room} to {brightness};bring the {room} lights down to {brightness};{room} lights {brightness};brighten the {room} to {brightness} |
set,change > the light color,the color of the lights | room! color! | make the {room} {color};turn the {room} lights {color};{room} lights {color} |
activate,set > a light scene,a scene | scene:mood! room | {scene} lights please;put the lights in {scene} |
# smart_climate
set,change > the thermostat,the temperature,the heating | temperature! room mode | make it {temperature} {room};heat the {room} to {temperature};I want it {temperature} {room};{room} to {temperature} |
increase,raise > the temperature,the heating | room degrees:count | it's too cold {room};make it warmer {room};turn up the heat {room} |
decrease,lower > the temperature,the heating | room degrees:count | it's too hot {room};make it cooler {room};turn the heat down {room} |
get,check,read > the indoor temperature,the room temperature | room! | how warm is it {room};what's the temperature {room};what temperature is it {room} | temperature:num
set > the fan speed,the fan | fan:device! speed{low,medium,high}! | put the {fan} on {speed} |
start,run > the humidifier,the air purifier | room hours | the air is so dry {room} |
# home_devices
turn on,switch on,start,activate > a device,an appliance,something | device! hours | {device} on;power up the {device};get the {device} going;start the {device} |
turn off,switch off,shut down,stop > a device,an appliance | device! | {device} off;power down the {device};kill the {device} |
toggle > a device,a switch | device! | flip the {device} |
get,check > the state of a device,device status | device! | is the {device} on;did I leave the {device} on;is the {device} still running | state
lock > the door,a door | door:room! | make sure the {door} door is locked;lock up the {door} |
unlock > the door,a door | door:room! code:password | let them in {door};open the lock of the {door} |
open > the blinds,the curtains,the shades | room! position:percent | blinds up {room};let some light in {room};raise the shades {room} |
close > the blinds,the curtains,the shades | room! | blinds down {room};draw the curtains {room} |
start > the vacuum,the robot vacuum,a cleaning run | room suction{quiet,normal,max} | vacuum {room};clean the floor {room};hoover {room} |
arm > the alarm system,the security system | mode{home,away,night}! code:password | set the alarm to {mode};arm the house for {mode} |
show,open > the camera,the security camera | camera:site! | who's at the door;what's going on at {camera};let me see {camera} | stream_url
water,irrigate > the garden,the lawn | zone:room minutes! | give the lawn {minutes} of water |
# timers
set,start,create > a timer,a countdown | duration! alarm_label | timer {duration};count down {duration};wake me {duration} from now;{duration} timer;time {duration} |
cancel,stop > a timer,the timer | alarm_label! | never mind the timer {alarm_label} |
check > the timer,how long is left on a timer | alarm_label | how much time is left | remaining:duration
pause > the timer,a timer | alarm_label | hold the timer |
add > time to a timer,more time to the timer | duration! alarm_label | {duration} more on the timer |
# alarms
set,create > an alarm,a wake-up call | time! recurrence alarm_label date | wake me up {time};alarm {time};get me up {time};I have to be up {time} |
delete,cancel,turn off > an alarm | time! | I don't need the {time} alarm any more;no alarm {time} |
list,show > my alarms,all alarms | date | what alarms do I have;which alarms are set | alarms
snooze > the alarm | minutes! | {minutes} more;let me sleep {minutes} more |
# reminders
create,set,add > a reminder,a notification | task! datetime recurrence | remind me to {task} {datetime};don't let me forget to {task};{datetime} remind me to {task};I need to remember to {task};reminder: {task} | reminder_id
delete,remove > a reminder | task! | forget about reminding me to {task};I don't need to {task} any more |
list,show > my reminders | date | what do I have to remember {date};any reminders {date} | reminders
update,reschedule > a reminder | task! datetime! | remind me to {task} {datetime} instead |
# shopping_list
add,put > an item to the shopping list,something on my shopping list | item! quantity:count list_name | add {item} to my shopping list;put {item} on the list;we need {item};we're out of {item};I need to buy {item} |
remove,delete > an item from the shopping list | item! list_name | take {item} off the list;we already have {item};cross {item} off;I don't need {item} any more |
show,read > the shopping list,my grocery list | list_name | what's on my shopping list;what do I need to buy | items
clear,empty > the shopping list | list_name | start the shopping list over |
add,put > several groceries | items! list_name | add {items} to the groceries;we need {items};get {items} next time |
# calendar
create,schedule,add,book > an event,a meeting,an appointment,a calendar entry | event! datetime! duration attendees location all_day | put {event} in my calendar {datetime};schedule {event} {datetime};I have {event} {datetime};block {datetime} for {event} | event_id
cancel,delete,remove > an event,a meeting | event! date | call off {event};{event} isn't happening any more;take {event} off my calendar |
move,reschedule,postpone > an event,a meeting | event! datetime! | push {event} to {datetime};move {event} to {datetime};can we do {event} {datetime} instead |
list,show,get > my events,my calendar,my schedule,my agenda | date limit | what's on my calendar;what do I have {date};am I busy {date};do I have anything {date} | events
find,check > a free slot,availability | attendees! duration date | when are {attendees} free;find a time for {attendees} | slot:datetime
invite,add > people to an event,attendees to a meeting | event! attendees! message | invite {attendees} to {event};ask {attendees} to come to {event} |
respond > to an invitation,to a meeting request | event! response{accept,decline,tentative}! message | {response} the invitation to {event};tell them {response} for {event} |
get > the details of an event,event details | event! | when is {event};where is {event};who is coming to {event} | start:datetime location
# messaging
send,write,text > a message,a text message,a text | recipient! message! urgent | tell {recipient} {message};text {recipient} {message};message {recipient} saying {message};let {recipient} know {message};write {recipient}: {message};send {recipient} a message saying "{message}" | message_id
read,show > messages,my messages,my texts | sender limit | any new messages;what did {sender} write;did {sender} text me | messages
forward > a message | message_id! recipient! note |  |
delete > a message,a conversation | message_id! | |
create > a group chat,a chat group | group_name:title! attendees! | make a group with {attendees};start a group chat called {group_name} with {attendees} | group_id
mute > a conversation,a chat | person! duration | I don't want to hear from {person} {duration};silence {person} |
# email
send,write,compose > an email,a mail | to_email! subject_line message! attendees attachment:file urgent read_receipt | email {to_email} about {subject_line};mail {to_email} that {message};write to {to_email}: {message} | message_id
reply,respond > to an email,to a mail | message_id! message! reply_all:bool | answer {message_id} with {message} |
search,find > emails,my mail,my inbox | query sender start_date end_date has_attachment:bool | find the mail from {sender} about {query};did {sender} email me about {query} | message_id
delete,trash > an email,a mail | message_id! permanent:bool | |
mark > an email as read,a mail as read | message_id! | |
forward > an email,a mail | message_id! to_email! note | |
count > unread emails,unread mail | folder | how many unread emails do I have;any new mail | count:int
archive > emails,old mail | sender end_date | clean up the mail from {sender} |
create > a mail filter,a mail rule | sender! folder! mark_read:bool | everything from {sender} should go to {folder} |
# contacts
find,look up,search,get > a contact,a contact's details,contact information | person! | how do I reach {person};what's {person}'s number;what is {person}'s email;do I have {person}'s address | phone email
add,create,save > a contact,a new contact | full_name! phone email company | save {phone} as {full_name};{full_name}'s number is {phone};add {full_name} to my contacts | contact_id
delete,remove > a contact | person! | I don't want {person} in my contacts any more |
update,change > a contact,contact details | person! phone email address | {person} has a new number, {phone};{person}'s email is now {email} |
call,phone,ring,dial > someone,a contact | person! speaker:bool | call {person};give {person} a ring;get {person} on the phone;phone {person} |
block > a contact,a number | phone! | I don't want calls from {phone} |
# music
play,start,put on > music,a song,a track | song! artist album shuffle repeat | play {song} by {artist};I want to hear {song};put on {song};let's listen to {song} by {artist};play me {song};can you play {song} from {album};queue up {song}, the one by {artist} |
play,put on > some music,a genre | genre! mood shuffle | play some {genre};I feel like {genre};put on some {genre} music;give me some {genre};{genre} please |
play,put on > an artist,songs of an artist | artist! shuffle limit | play something by {artist};some {artist} please;I want to listen to {artist};put on {artist} |
play,start > an album | album! artist shuffle | play the album {album};put on {album} by {artist} |
play,start > a playlist | playlist! shuffle | play my {playlist} playlist;start {playlist} |
create,make > a playlist | playlist! description:sentence public tracks:titles_list | make me a playlist called {playlist} |
add,put > a song to a playlist | song! playlist! artist | add {song} to {playlist};put {song} by {artist} on my {playlist} playlist;add this {song} thing to {playlist} |
remove,delete > a song from a playlist | song! playlist! | take {song} off {playlist} |
pause > the music,playback | room | stop for a second;hold the music;quiet please |
skip > a song,tracks | count_n:count | next song;next;skip this one;I don't like this one |
set,change > the volume | volume_level! room | volume {volume_level};turn it to {volume_level};make it {volume_level} loud |
turn up,increase > the volume | steps:count room | louder;I can't hear it;crank it up |
turn down,decrease > the volume | steps:count room | quieter;it's too loud;not so loud |
like,save > a song,the current song | song! | I love {song}, keep it |
find,search > songs,music | query artist year genre limit | find songs about {query};which songs did {artist} release {year} | song_id
get,show > the lyrics of a song,lyrics | song! artist | what are the words to {song};how does {song} go | lyrics
# video
find,search > movies,films,something to watch | film_genre actor director year rating limit | what should I watch;any good {film_genre} movies;which movies did {director} direct;I feel like a {film_genre} movie tonight | movie_id movie_title
get,show > movie details,information about a movie | movie! year | who plays in {movie};when did {movie} come out;what is {movie} about | director release_year:year
play,watch,stream > a movie,a film | movie! device language subtitles:bool | put on {movie};let's watch {movie} |
play,watch > an episode,a show,a series | show! season_number:count episode:count | continue {show};play season {season_number} episode {episode} of {show};next episode of {show} |
rate,review > a movie,a film | movie! rating! review | give {movie} {rating} stars;{movie} gets {rating} from me;{rating} out of 5 for {movie} |
add,save > a movie to the watchlist,to my watchlist | movie! | I want to see {movie} some day |
find,get > showtimes,cinema times | movie! city! date theater:site | when is {movie} playing;where can I see {movie} | showtime:time
buy,book > movie tickets,cinema tickets | movie! theater:site quantity:count! datetime! seats:str | {quantity} tickets for {movie} |
# books
find,search > books,a book | query author genre:filmgenre year language limit | what did {author} write;any good books about {query};what has {author} published | book_id
get,show > book details,information about a book | book! author | who wrote {book};how many pages does {book} have;when was {book} published | author page_count:int
rate > a book | book! rating! | give {book} {rating} stars;I'd rate {book} {rating} out of 5;{rating} points for {book} |
borrow,check out > a book,a library book | book! library:site! user_id days | get me {book} from {library} | loan_id
return > a library book,a borrowed book | book! library:site | I finished {book}, give it back |
renew > a loan,a library book | loan_id:id! days | keep {loan_id} longer |
add > a book to my reading list,to a shelf | book! list_name | I want to read {book};put {book} on my {list_name} shelf |
reserve > a book,a copy of a book | book! library:site! | hold {book} for me at {library} |
# news
get,show,read > the news,headlines,the latest news | topic country language limit | what's happening;what's new;anything new;what's going on in the world | articles
search,find > news articles,press articles | query! start_date end_date language sort_by | what do they write about {query} | articles
summarize > an article,a news story | url! length_words:int | what does {url} say;give me the gist of {url} | summary
subscribe > to a newsletter,to news alerts | topic! email! recurrence | keep me posted |
# podcasts
play,start > a podcast,a podcast episode | podcast:title! episode:count speed:num | put on the {podcast} podcast;play the latest {podcast} |
find,search > podcasts | topic! language limit | any podcasts about {topic} | podcast_id
subscribe,follow > a podcast | podcast:title! | I want every new episode of {podcast} |
download > an episode,a podcast episode | podcast:title! episode:count! | |
# radio
play,tune in > a radio station,the radio | station:made_brand! | put on {station};turn the radio to {station};{station} radio |
find,list > radio stations | genre country! | which stations play {genre} |
# house_api
turn on,switch on > a device or a group of devices,something | name:device area:room floor{first,second,ground} domain{light,fan,switch,media player,cover,lock} | turn on the lights in the {area} ~domain=light;lights on in the {area} ~domain=light;switch on all lamps {floor} ~domain=light;turn on {name};{name} on please;switch {name} on;start the fan in the {area} ~domain=fan;lock everything in the {area} ~domain=lock;lock the {area} doors ~domain=lock;open the blinds in the {area} ~domain=cover;raise the {area} curtains ~domain=cover;I need light in the {area} ~domain=light;light up the {area} ~domain=light;make the fan spin in the {area} ~domain=fan;it's dark in the {area} ~domain=light |
turn off,switch off > a device or a group of devices,something | name:device area:room floor{first,second,ground} domain{light,fan,switch,media player,cover,lock} | turn off the lights in the {area} ~domain=light;{area} lights off ~domain=light;switch off {name};{name} off;kill all lights {floor} ~domain=light;stop the fan in the {area} ~domain=fan;unlock the {area} ~domain=lock;close the blinds in the {area} ~domain=cover;shut the {area} curtains ~domain=cover;no more light in the {area} ~domain=light;the tv in the {area} off ~domain=media player |
set,adjust > the lights,a light | name:device area:room brightness color | set the {area} to {brightness};dim {name} to {brightness};{area} lights at {brightness};make the {area} lights {color};{name} should be {color};turn {name} {color} and {brightness};bring the brightness of {name} down to {brightness};brightness in the {area} {brightness} |
set > the position of blinds,a cover position | name:device area:room position:percent! device_class{blind,curtain,shutter,garage,window} | open the curtains in the {area} to {position} ~device_class=curtain;put the {area} blinds at {position} ~device_class=blind;shutters {position} in the {area} ~device_class=shutter;open {name} {position} |
get,check > the state of a device,whether something is on | name:device area:room state:str{on,off,open,closed,locked,unlocked} domain{light,fan,switch,cover,lock,sensor} | is {name} {state};are any lights {state} in the {area} ~domain=light;which windows are {state} in the {area} ~domain=cover;is the {area} door {state} ~domain=lock;did I leave anything {state} in the {area};how many lights are {state} ~domain=light | state
set > the temperature,the thermostat of an area | temperature! area:room name:device | {temperature} in the {area};the {area} should be {temperature};heat {area} to {temperature};make it {temperature} here |
get,tell > the temperature,how warm it is | area:room name:device | how warm is it in the {area};{area} temperature;is the {area} cold;what does {name} say | temperature:num
play,resume,pause > media on a player | name:device area:room command:str{play,pause,next,previous}! | pause the {area} ~command=pause;go on playing in the {area} ~command=play;next track on {name} ~command=next;one song back in the {area} ~command=previous;stop the music on {name} ~command=pause |
set > the volume of a player | volume_level! name:device area:room | volume {volume_level} in the {area};{name} at {volume_level};make {name} {volume_level} loud |
start,send home > a vacuum,the robot | name:device area:room command:str{start,dock,pause}! | let the robot clean the {area} ~command=start;vacuum the {area} ~command=start;send {name} back to its base ~command=dock;that's enough vacuuming ~command=pause |
run,activate > a scene,a script | scene:mood! area:room | {scene} mode;start {scene} in the {area};I want it {scene};set the scene {scene} |
add > an item to a list | item! list_name | {item} goes on {list_name};write {item} on {list_name};put {item} on the list |
start > a timer of the house | hours:hours minutes:minutes seconds:seconds name:chore area:room | {minutes} minute timer;timer for {hours} hours and {minutes} minutes;start a {seconds} second timer;{minutes} minutes for {name} |
# player_slang
play > a track,a tune | song! artist album | yo, spin {song};drop {song};hit me with {song} by {artist};blast {song};crank up {song};let me hear that {song} joint;gimme {song} by {artist};fire up {song} from {album};I'm dying to hear {song};bump {song};cue {song};how about some {song} |
play > a genre,a style of music | genre! mood quantity | throw on some {genre};let's get this place jumping with {genre};time for {genre};I need {genre} in my life;{genre} baby;set the mood with {genre};serve me {genre};crank some {genre} |
play > a singer,a band | artist! quantity | anything by {artist};hit me with {artist};more {artist};{artist}, now;bring on {artist};I could go for some {artist};let {artist} rip;{artist} all night |
show,list > the queue,what comes next | | what's up next;show me the line-up;which songs are coming;what have we got lined up |
show,tell > the track that is playing,what is playing | | who's this;what banger is this;name that tune;what am I hearing |
pause,stop > the player | | hold up;cut the music;kill it;silence;take five |
resume,continue > the player | | keep going;back to the music;roll it again;go on |
skip,play > the next track | | next one;skip this;not feeling it, next;move along |
go back,play > the previous track | | play that again;back one;the one before please;rewind to the last song |
turn on,set > shuffle,random order | on:bool | mix it up ~on=true;shuffle ~on=true;in order please ~on=false;stop mixing ~on=false;random please ~on=true |
set > the volume of the player | volume_level! | pump it to {volume_level};{volume_level} volume;down to {volume_level};make it {volume_level} |
change > the volume by some amount | percentage! | up by {percentage};{percentage} louder;knock it down {percentage} |
list,show > my playlists | | what playlists do I have;show my lists |
list,show > the tracks of an album,what is on an album | album! artist | which songs are on {album};open up {album};track list of {album} |
search,find > tracks,songs | query! quantity | dig up songs about {query};any tracks on {query};find me tunes for {query} | song
create,make > a new list of songs | playlist! quantity query | start a list called {playlist};new mixtape {playlist} |
delete,remove > a list of songs | playlist! | trash {playlist};bye bye {playlist} |
add,put > the current track to a list | playlist! | this goes on {playlist};stick it in {playlist};keep this one on {playlist} |
filter,keep > tracks of the list that fit | filter:genre! | only the {filter} ones;just keep {filter};lose everything but {filter} |
select,switch to > a speaker,an output device | device! | play it on the {device};move the sound to the {device};over to the {device} |
"""
