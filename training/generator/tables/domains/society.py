"""Health, school, law, government, sports, games, social life, getting about."""

TABLE = """
# appointments
book,make,schedule > a doctor's appointment,an appointment with a doctor | doctor:full_name! date! time patient reason:symptom | I need to see {doctor} {date};get {patient} in with {doctor};{patient} has {reason}, see {doctor} {date} | appointment_id
cancel > a doctor's appointment,my appointment | appointment_id:id! reason:note | I can't come to {appointment_id} |
find,search > a doctor,doctors,a specialist | specialty:str{dermatologist,cardiologist,dentist,pediatrician,neurologist}! city! insurance_name:company language | who is a good {specialty} in {city};I need a {specialty} near {city} | doctor
reschedule,move > an appointment | appointment_id:id! date! time | put {appointment_id} on {date} |
get,check > the waiting time,opening hours of a clinic | hospital:site! weekday | how long do you wait at {hospital} | wait:duration
# health_records
get,show > the medical record,a patient's history,the lab results | patient! start_date record_type{lab,imaging,visits} | what do we know about {patient};what did the lab say about {patient} | record
log,record,enter > blood pressure,a blood pressure reading | systolic:int! diastolic:int! patient datetime | my blood pressure was {systolic} over {diastolic};{systolic}/{diastolic} this morning |
log,record > blood sugar,a glucose reading | value:num! patient time meal{breakfast,lunch,dinner} | my sugar was {value} |
add > an allergy,a note to a patient's record | patient! allergy:food! severity{mild,severe} | {patient} can't have {allergy} |
prescribe,order > a drug,medication | patient! drug! dose:mass! recurrence days | give {patient} {dose} of {drug} {recurrence} |
check,find > drug interactions,whether drugs go together | drugs:drugs_list! age | can I take {drugs} together;do {drugs} mix | risk
diagnose,check,analyze > symptoms | symptoms! age gender duration | I have {symptoms}, what could it be;what causes {symptoms};my child has {symptoms} | disease
get,look up > information about a disease,disease information | disease! aspect{causes,treatment,prevention} | how do you treat {disease};what helps against {disease} | text
calculate > the body mass index,my bmi | weight! height! unit{metric,imperial} | am I overweight at {height} and {weight};bmi for {weight} and {height} | bmi:num
calculate,estimate > calories needed,the daily calorie need | age! weight! height! gender! activity{low,moderate,high} goal{lose,keep,gain} | how much can I eat a day | calories:num
find > a pharmacy,an open pharmacy | city! open_now:bool radius_km | where can I get medicine in {city} | pharmacy
order,refill > a prescription,my medication | drug! quantity pharmacy:site | I'm out of {drug};get me more {drug} |
set > a medication reminder,a pill reminder | drug! time! recurrence | I have to take {drug} {time} |
# fitness
log,record,add > a workout,an exercise,a training session | exercise! minutes! distance date calories | I did {exercise} for {minutes} minutes;{minutes} minutes of {exercise} {date} | workout_id
create,make > a workout plan,a training plan | goal{strength,weight loss,endurance,flexibility}! days! level_name equipment:str{dumbbells,none,bands} | get me in shape, I can train {days} days a week | plan
start > a workout,a run | exercise! minutes | let's do some {exercise} |
get,show > my step count,my activity,how far I walked | date! | how many steps did I take {date} | steps:int
set > a fitness goal,a step goal | goal_type{steps,weight,distance}! target:int! due_date | I want to reach {target} {goal_type} |
calculate,estimate > calories burned | exercise! minutes! weight! | how many calories do {minutes} minutes of {exercise} burn | calories:num
log,record > what I ate,a meal | food! calories:calories quantity:count meal{breakfast,lunch,dinner,snack}! | I had {food} for {meal};{food} for {meal} |
log > my weight | weight! date | I weigh {weight};{weight} this morning |
log,track > water,how much I drink | amount:volume! time | I drank {amount} |
log,record > my sleep | hours! quality{good,fair,bad} date | I slept {hours} hours |
find > gyms,a gym,fitness classes | city! exercise radius_km | where can I do {exercise} in {city} | gym
# courses
search,find > courses,a class,lessons | course! level_name language max_price duration online:bool | I want to learn {course};where can I study {course};teach me {course} | course_id
enroll,sign up > in a course,for a class | course! student! start_date | put {student} in {course};{student} wants to take {course} | enrollment_id
drop,leave > a course | course! student! reason:note | {student} doesn't want {course} any more |
get,show > the grades,a student's grade,a transcript | student! course semester:period | how did {student} do in {course};did {student} pass {course} | grade
enter,record > a grade | student! course! grade:str{A,B,C,D,F}! | {student} gets a {grade} in {course} |
submit,hand in > homework,an assignment | course! file! student | here is my {course} homework, {file} |
create,generate,make > a quiz,a test,an exam | topic! questions:count! level_name | test me on {topic} with {questions} questions;quiz about {topic} | quiz_id
schedule,set > an exam | course! date! room duration | the {course} exam is {date} |
calculate > a grade average,my gpa | grades:numbers! credits:numbers | what's my average with {grades} | gpa:num
find,hire > a tutor | subject! city max_price level_name | I need help with {subject} | tutor
explain > a concept,something from class | topic! level_name language | I don't understand {topic};what is {topic}, explain it to a {level_name} | text
# languages
translate > a text,a sentence,a phrase | text! target_language! source_language formal:bool | how do you say "{text}" {target_language};what is "{text}" in {target_language};say "{text}" in {target_language};translate "{text}" to {target_language} | translation
detect,identify > the language of a text,a language | text! | which language is "{text}" | language
define,look up > a word,the meaning of a word | word! language | what does {word} mean;meaning of {word};define {word} | definition
find,get > synonyms,another word | word! limit | other words for {word};what's another word for {word} | synonyms
find,get > antonyms,the opposite of a word | word! | opposite of {word} | antonyms
conjugate > a verb | verb:exercise! tense{past,present,future} language! | |
check,correct > the spelling,grammar | text! language | is "{text}" correct;what's wrong with "{text}" | corrected
pronounce,read aloud,speak > a text,a word | text! language! voice{male,female} speed:num | how is "{text}" pronounced in {language} | audio:url
find > rhymes,words that rhyme | word! limit | what rhymes with {word} | rhymes
# text_tools
summarize > a text,an article,a document | text! length_words:int language style{bullets,paragraph} | make "{text}" shorter;the gist of "{text}" | summary
analyze,detect > the sentiment,the mood of a text | text! model{fast,accurate} | is "{text}" positive;how does "{text}" sound | sentiment
extract > keywords,the main topics | text! limit | what is "{text}" about | keywords
count > words,characters | text! unit{words,characters,sentences} | how long is "{text}" | count:int
generate,write > a text,an essay,a paragraph | topic! length_words:int tone{formal,casual,funny} language | write something about {topic};{length_words} words about {topic} | text
rewrite,paraphrase > a text,a sentence | text! tone{formal,casual,simple}! | say "{text}" in a more {tone} way | text
classify > a text | text! categories:tags_list! | which of {categories} is "{text}" | category
reverse > a text,a string | text! | "{text}" backwards | reversed
compare > two texts,texts | text_a:sentence! text_b:sentence! method{levenshtein,cosine} | how similar are "{text_a}" and "{text_b}" | similarity:num
# sports_scores
get,check,show > the score,the result of a game,the latest result | team! league date opponent | did {team} win;how did {team} play;what's the score of the {team} game;who won, {team} or {opponent};{team} score | score
get,show > the schedule,upcoming games,the next match | team! league season limit | when do {team} play;who does {team} play next;when is the next {team} game | game_id date:date
get,show > the standings,the table,the ranking | league! season | who's leading the {league};where is everybody in the {league} | standings
get,find > player statistics,stats of a player,a player's record | player! season league stat{goals,assists,points,rebounds} | how many {stat} did {player} score;how is {player} doing this season | value:num
get,show > the team roster,the squad,the line-up | team! season | who plays for {team} | players
compare > two players,players | player_a:full_name! player_b:full_name! stat{goals,assists,points} season | who is better, {player_a} or {player_b} | winner
get > the history of matches,head to head results | team! opponent! limit | how often did {team} beat {opponent} | results
predict > the result of a match,who will win | team! opponent! date | will {team} beat {opponent} | winner
find > the record,the world record | sport! gender event_name:exercise | what's the {sport} record | record
buy,get > match tickets,tickets for a game | team! quantity! date! seat_category:str{standing,seated,vip} | I want to see {team} {date};{quantity} tickets for {team} | booking_id
# fantasy_league
add,pick,draft > a player for my team | player! position:str{goalkeeper,defender,midfielder,forward} price | I want {player} on my team |
drop,bench > a player | player! week:count | {player} is hurt, take him out |
trade,swap > players | player_in:full_name! player_out:full_name! | {player_in} for {player_out} |
get > my fantasy points,my rank | week:count league | how many points did I get | points:int
# games
find,search > video games,a game,games to play | genre:str{puzzle,shooter,strategy,racing,rpg}! platform{pc,switch,playstation,xbox} max_price players:count | what should I play on {platform};a good {genre} game | game_id
get,show > game details,information about a game | game! platform{pc,switch,playstation,xbox} | when does {game} come out;how much is {game};is {game} on {platform} | price:money
buy,purchase > a game | game! platform{pc,switch,playstation,xbox}! gift_wrap | get me {game} for {platform} | order_id
start,launch,play > a game | game! difficulty{easy,normal,hard} | open {game};let's play {game} |
get > the leaderboard,high scores,top players | game! limit period | who's best at {game} | scores
join,find > a multiplayer match,a lobby | game! mode:str{ranked,casual,co-op} players:count | find me people for {game} | lobby_id
create,make > a game character,a character | full_name! class:str{wizard,warrior,rogue,healer}! level:count race:str{elf,human,dwarf} | I want to be a {class} called {full_name} | character_id
get,suggest > the best move,the next chess move | position:id! depth:count engine:made_brand | | move
get > achievements,trophies | game! username! | what did {username} unlock in {game} | achievements
report > a player,a cheater | username! game! reason:review | {username} cheats in {game} |
# social_media
post,publish,share,tweet > a post,an update,a status,a tweet | text! platform{twitter,facebook,instagram,linkedin} photo:file tags datetime public | tell my followers {text};put "{text}" on {platform};tweet "{text}";post on {platform}: {text} | post_id
delete,remove > a post,a tweet | post_id:id! platform{twitter,facebook,instagram} | |
like > a post | post_id:id! username | I like {post_id} |
comment,reply > on a post,to a tweet | post_id:id! text! | write "{text}" under {post_id} |
follow > a user,someone | username! platform{twitter,instagram,tiktok} | I want to see what {username} posts |
unfollow > a user,someone | username! | I don't want to follow {username} any more |
get,show > followers,the follower count,how many followers someone has | username! platform{twitter,instagram,youtube} | how popular is {username};who follows {username} | count:int
search,find > posts,tweets | query! username platform{twitter,facebook,reddit} start_date limit sort_by | what are people saying about {query};what did {username} post about {query} | posts
get,show > trending topics,what is trending | country limit | what is everyone talking about | topics
send > a direct message,a dm | username! message! | slide into {username}'s dms: {message};dm {username} {message} |
block,mute > a user | username! duration | I can't stand {username} |
schedule > a post | text! datetime! platform{twitter,facebook,linkedin} | post "{text}" {datetime} | post_id
update,change > my bio,my profile | text! platform{twitter,instagram,linkedin} | my bio should say "{text}" |
upload,share > a video,a photo | file! title description:sentence public tags | put {file} online | video_id
# forums
create,start > a thread,a topic,a discussion | title! text! category | ask the forum "{title}" | thread_id
vote,upvote > on a thread,a post | thread_id:id! direction{up,down} | |
search > threads,discussions | query! category author limit | has anyone asked about {query} | thread_id
ban > a user from the forum | username! duration reason:review | {username} is spamming |
# dating
find,search > matches,people to date | age_from:years! age_to:years! city gender interests:hobby | anyone between {age_from} and {age_to} in {city} | match_id
update > my dating profile | text! hobby | |
send,give > a like,a wink | match_id:id! message | |
# events
find,search > events,concerts,things to do,shows | city! date artist category max_price outdoor:bool | what's on in {city} {date};what can we do in {city};is {artist} playing in {city} | event_id
buy,book,get > tickets,concert tickets | event! quantity! date seat_category:str{standing,balcony,floor} max_price | {quantity} tickets for {event};get us into {event} | booking_id
create,organize,plan > an event,a party | title! date! location! guests budget time | I'm throwing a party {date} at {location} | event_id
invite > people,guests | attendees! event! message | ask {attendees} to {event} |
rsvp,reply > to an event,to an invitation | event! answer{yes,no,maybe}! guests | {answer} to {event} |
find,book > a venue,a caterer | city! guests! date max_price | where can {guests} people party in {city} | venue
# maps
get,find,show > directions,the way,a route | origin! destination! mode{driving,walking,cycling,transit} avoid_tolls:bool time | how do I get from {origin} to {destination};take me to {destination};navigate to {destination};fastest way from {origin} to {destination} | distance:num duration:duration
calculate,get,find > the distance,how far it is | origin! destination! unit{km,miles} | how far is it from {origin} to {destination};distance {origin} {destination};is {origin} close to {destination} | distance:num
find,search > places nearby,something nearby | category:str{atm,gas station,supermarket,pharmacy,park,school}! city! radius_km open_now:bool limit | where's the nearest {category};is there a {category} near {city} | place_id
get,look up,find > coordinates,the latitude and longitude of a place | place! country | where exactly is {place};geocode {place} | latitude:num longitude:num
get,find > the address of coordinates,what is at a position | latitude! longitude! | what's at {latitude}, {longitude} | address
get,check > the traffic,traffic conditions,delays | origin! destination! time | is there a jam between {origin} and {destination};how's the traffic to {destination} from {origin} | delay:duration
share,send > my location | person! duration | let {person} see where I am |
save > a place,an address | address! title | remember {address} as {title} |
get > the elevation,the altitude of a place | place! unit{m,feet} | how high is {place} | elevation:num
get,find > the travel time | origin! destination! mode{car,train,bike,foot} time | how long does it take from {origin} to {destination} by {mode} | duration:duration
# transit
find,get,check > trains,train connections,the next train,a bus | origin! destination! date time | when does the next train to {destination} leave;how do I get to {destination} by train from {origin};trains from {origin} to {destination} | departure:time train_id
buy,book > a train ticket,a bus ticket | origin! destination! date! passengers class:str{first,second} round_trip | {passengers} tickets from {origin} to {destination} | booking_id
check > delays,whether a train is late | train:plate! station:city date | is {train} on time | delay:duration
get,find > the bus stop,the nearest station | address! radius_km | where does the bus stop near {address} | station
buy,renew > a monthly pass,a transit card | city! month! zone:count | I need a pass for {city} |
# ride
book,order,call,get > a taxi,a ride,a cab | origin! destination! time passengers ride_type{economy,premium,shared,van} | I need a ride to {destination};pick me up at {origin} and take me to {destination};cab from {origin} to {destination} {time} | ride_id
cancel > a ride,my taxi | ride_id:id! | I don't need the car any more |
estimate,get > the fare,what a ride costs | origin! destination! ride_type{economy,premium,shared,van} | what would a taxi from {origin} to {destination} be | fare:money
rate,tip > a driver | ride_id:id! rating! tip_amount:money | |
rent,find > a bike,a scooter | city! hours! | I want to cycle in {city} for {hours} hours | bike_id
# car_rental
rent,book,reserve > a car,a rental car | city! start_date! end_date! car_type:str{compact,suv,convertible,van} age insurance | I need a car in {city} from {start_date} to {end_date};{car_type} in {city} | booking_id
find,search > rental cars,cars to rent | city! start_date! end_date max_price car_type:str{compact,suv,convertible,van} | which cars can I get in {city} | car_id
extend > a car rental | booking_id! end_date! | I'd like to keep the car until {end_date}, {booking_id} |
return,hand back > a rental car | booking_id! location:city! | |
# car_control
start,turn on > the engine,the car | engine_mode{normal,eco,sport} car:plate | get the car going |
lock > the car,the doors | doors:car_part car:plate | did I lock the car? do it |
unlock,open > the car,a part of the car | car_part! | pop the {car_part};open my {car_part} |
set,adjust > the climate control,the temperature in the car | temperature! seat{driver,passenger,rear} fan_speed:count | warm up the car to {temperature};{temperature} in the car please |
check,get > the tire pressure,the fuel level,the battery level of the car | car:plate part{tires,fuel,battery,oil}! | how much {part} is left;are the {part} ok;check my {part} | level:num
fill,charge > the tank,the battery | amount:volume! station:site | put {amount} in the tank |
set > the cruise control,the speed | speed:speed! distance_to_next:length | keep {speed} |
find,locate > my car,where the car is parked | car:plate | where did I park | location
schedule,book > a car service,an oil change | service:str{oil change,inspection,tyre change,brake check}! date! garage:site car_make mileage:int | my {car_make} needs a {service};{service} {date} | appointment_id
search,find > used cars,a used car | car_make! year max_price mileage:int city fuel:str{petrol,diesel,electric,hybrid} | I want a {car_make} under {max_price};any {car_make} from {year} | car_id
estimate,get > the value of a car | car_make! year! mileage:int! condition{good,fair,poor} | what's my {car_make} from {year} worth | value:money
calculate > the fuel cost,gas cost of a trip | distance! consumption:num! fuel_price:money | what does it cost to drive {distance} | cost:money
# parking
find,search > a parking spot,parking,a garage | city! time duration max_price covered:bool | where can I park in {city} | spot_id
pay > for parking,a parking ticket | license_plate! hours! zone:id | {license_plate} stands in zone {zone} for {hours} hours |
extend > parking | license_plate! minutes! | {minutes} more for {license_plate} |
# government
renew,apply for > a passport,an id card,a driver's licence | full_name! document:str{passport,id card,driver's licence}! birth_date express | my {document} expires, {full_name} | application_id
check > the status of an application,a visa application | application_id:id! | what happened to my application {application_id} | status
apply for,request > a visa | full_name! country! start_date! purpose:str{tourism,work,study} days | I want to go to {country} for {purpose};does {full_name} get a visa for {country} | application_id
check,find out > visa requirements,whether I need a visa | nationality:country! country! days | do people from {nationality} need a visa for {country} | required:bool
register > a birth,a marriage,a car | full_name! kind:str{birth,marriage,car,company}! date | |
report > a pothole,a broken street light,a problem to the city | address! description:review category | there's a problem at {address} | case_id
find,get > my polling station,where to vote | address! election:period | where do I vote, I live at {address} | station
register > to vote | full_name! address! birth_date! | {full_name} wants to vote |
pay > a fine,a parking fine | case_id:id! amount! | |
get > census data,population figures | city! year age gender | how many people live in {city} | population:int
get > election results | country! year! party:made_brand | who won in {country} {year} | results
# law
search,find > court cases,a case,precedents | case_type! state year limit court{federal,state,supreme} | are there cases about {case_type} in {state};what did courts say on {case_type} | case_id
get,show > case details,the verdict of a case,a court case | case_number:id! court{federal,state,supreme} details:bool | how did {case_number} end | verdict
find,search > a lawyer,lawyers,an attorney | city! case_type! max_price language | I need a lawyer for {case_type} in {city} | lawyer
calculate > court fees,legal fees | case_type! amount! | what does it cost to sue over {amount} for {case_type} | fee:money
look up,find > a law,a statute | topic! state! year | is {topic} legal in {state};what does the law say about {topic} | text
file,submit > a lawsuit,a complaint | plaintiff:full_name! defendant:company! case_type! date | {plaintiff} sues {defendant} for {case_type} | case_id
get > patent information,a patent | patent_number:id! country | who owns patent {patent_number} | owner:company
# emergency
call,alert > emergency services,the fire brigade,an ambulance | address! emergency_type{fire,medical,police}! people:count | help, {emergency_type} emergency at {address} | case_id
find > the nearest hospital,a shelter | city! radius_km | where's the closest emergency room in {city} | hospital
send > an alert to my emergency contacts | message! location:address | |
# pets
find,search > pets to adopt,a dog to adopt | animal! city! age size | I'd like to adopt a {animal} in {city} | pet_id
book,schedule > a vet visit,a vet appointment | pet_name:first_name! date! reason:symptom | {pet_name} isn't well, see a vet {date} | appointment_id
log,record > a feeding,that the pet was fed | pet_name:first_name! food! time | {pet_name} had {food} |
book,find > a dog walker,a pet sitter | pet_name:first_name! start_date! end_date city | who can look after {pet_name} from {start_date} to {end_date} | booking_id
get > breed information,facts about a breed | animal! aspect{size,temper,lifespan} | how big does a {animal} get | text
# charity
donate,give > money,a donation | amount! organization:company! anonymous recurrence | I'd like to give {amount} to {organization} | receipt_id
find > volunteer work,charities | city! topic | where can I help in {city} | organization
start > a fundraiser | title! amount! due_date description:sentence | | fundraiser_id
# religion_and_family
find > prayer times,services | city! date religion:str{islam,catholic,jewish,buddhist} | when is prayer in {city} | time:time
search > ancestors,family records | full_name! birth_year:year city | who were the parents of {full_name} born {birth_year} | person
add > a person to the family tree | full_name! birth_date parent:full_name | |
get > a horoscope,today's horoscope | sign:str{aries,leo,libra,virgo,pisces,taurus}! date | what do the stars say for {sign};I'm a {sign} | text
# wedding
add,invite > guests to the guest list | attendees! table:count diet | {attendees} are coming to the wedding |
book > a photographer,a band,a florist | city! date! max_price service:str{photographer,band,florist}! | | booking_id
create > a gift registry | full_name! date! items:products_list | | registry_id
# museums
find,get > museum hours,opening times | museum:site! date weekday | is {museum} open {date};how long is {museum} open | hours
buy,book > museum tickets,entry tickets | museum:site! quantity! date! time guided:bool | {quantity} tickets for {museum} | booking_id
get,find > information about an artwork,a painting | title! artist | who painted {title};where does {title} hang | artist museum
search,find > exhibitions,art | city! artist art_style period | what's on show in {city} | exhibition
get > the value of an artwork | title! artist! year | | value:money
get,look up > facts about a historical event,when something happened | historical_event! detail{date,causes,people} | when was {historical_event};why did {historical_event} happen;who was involved in {historical_event} | date:date
get,find > who ruled,the head of state | country! year! full_title:bool | who was in charge of {country} {year} | person
"""
