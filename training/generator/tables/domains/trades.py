"""Trades and places of work that the other tables leave out."""

TABLE = """
# hospital
admit,register > a patient | patient! department! date reason:symptom urgent | {patient} comes in with {reason};put {patient} in {department} | admission_id
discharge > a patient | patient! date note | {patient} can go home {date} |
assign,give > a bed,a hospital bed | patient! ward:tag! bed_number:int_id | {patient} needs a bed in {ward} |
order,request > a lab test,a blood test | patient! test:str{blood count,x-ray,mri,ultrasound}! urgent | do a {test} for {patient};{patient} needs a {test} | test_id
# laboratory
record,log > a measurement,a sample result | sample_id:id! value:num! instrument_name:made_brand | sample {sample_id} came out at {value} |
calibrate > an instrument,a lab device | instrument_name:made_brand! reference:num! | {instrument_name} is off, calibrate it to {reference} |
book,reserve > lab time,a microscope | instrument_name:made_brand! date! hours! person | {hours} hours at the {instrument_name} {date} | booking_id
dilute,prepare > a solution | compound! concentration:num! volume:volume! | make {volume} of {compound} at {concentration} |
# airport
find,show > departures | airport:airport! date limit | what leaves from {airport};which planes take off from {airport} | flight_number
find,show > arrivals | airport:airport! date limit | which planes land in {airport};what comes into {airport} | flight_number
get,check > the security wait,how long the line is | airport:airport! time | how long is security at {airport} | minutes:minutes
book > a lounge,lounge access | airport:airport! date! guests | somewhere quiet at {airport} for {guests} | booking_id
report > a lost bag,lost luggage | flight_number! description:sentence! phone | my bag from {flight_number} is gone | case_id
# shipping_port
track,locate > a ship,a vessel | vessel:made_brand! | where is the {vessel};has the {vessel} docked | position
book,reserve > a berth,a mooring | port:city! vessel:made_brand! start_date! nights | the {vessel} wants to lie in {port} from {start_date} | booking_id
get > port fees,harbour dues | port:city! vessel_length:length! days | what does it cost to moor {vessel_length} in {port} | fee:money
# space_missions
get,find > launch dates,the next rocket launch | agency:company country limit | when does the next rocket start | date:date
calculate > the orbital period,how long an orbit takes | planet! altitude:length! | how long is one orbit {altitude} above {planet} | period:num
look up,find > an astronaut,a space mission | mission:made_brand! year | who flew on {mission} | crew
# oceans
get,check > the sea temperature,water temperature | site! date | how warm is the sea at {site} | temperature:num
get > wave heights,the surf report | site! date | are there waves at {site};can I surf at {site} {date} | height:num
report > a whale sighting,a sighting of an animal | animal! coordinates! datetime | I saw a {animal} at {coordinates} |
# forestry
count,estimate > trees in an area,timber volume | area! plant region:state | how many {plant} trees stand on {area} | count:int
report > a forest fire,smoke in the forest | coordinates! description:review | there's smoke at {coordinates} | case_id
plan > a tree planting | plant! quantity! date! site | plant {quantity} {plant} trees {date} |
# mining
calculate,estimate > the ore grade,the value of a deposit | mass:mass! concentration:percent! element! | how much {element} is in {mass} at {concentration} | amount:num
log > a drill hole | coordinates! depth:length! material | we drilled {depth} at {coordinates} and hit {material} |
check > gas levels,the air in a tunnel | tunnel:tag! gas:str{methane,carbon monoxide,oxygen}! | is there {gas} in tunnel {tunnel} | level:num
# theatre
book,get > theatre tickets,seats for a play | show! date! quantity! row:count | {quantity} seats for {show} {date} | booking_id
cast,assign > an actor to a role | actor! role:title! show | {actor} plays {role} |
schedule > a rehearsal | show! datetime! location | rehearse {show} {datetime} |
# photography
book > a photo shoot,a photographer | location! datetime! duration budget | pictures at {location} {datetime} | booking_id
calculate > the exposure,exposure time | aperture:num! iso:int! light_value:num | how long do I expose at f/{aperture} and iso {iso} | seconds:num
order,print > photo prints,a photo book | files:files_list! size quantity address | {quantity} prints of {files} | order_id
# tattoo_and_piercing
book > a tattoo appointment | artist! datetime! motif:scene size | {artist} should draw {motif} on me {datetime} | booking_id
get > aftercare advice | body_part:str{arm,leg,ear,nose}! days | my {body_part} is sore after the piercing | text
# laundry
drop off,order > laundry,dry cleaning | quantity! date! address express | pick up {quantity} shirts {date} | order_id
check > whether laundry is ready | order_id! | is my suit ready, {order_id} | ready:bool
get > washing instructions,care instructions | material! color | how do I wash {material} | text
# childcare
book,find > a babysitter,a nanny | date! hours! children city | someone to watch {children} kids {date};we need a sitter for {hours} hours {date} | booking_id
log,record > a diaper change,a nap | first_name! duration time | {first_name} slept {duration} |
get > age appropriate toys,a toy for a child | age! budget hobby | what do you give a child of {age} | product
# elderly_care
arrange > a home visit,a care visit | full_name! date! time task | someone should look in on {full_name} {date} | visit_id
order > meals on wheels | full_name! address! days! diet | lunch for {full_name} for {days} days |
alert,inform > the family,relatives | full_name! message! urgent | tell the family of {full_name} {message} |
# recycling
find > a recycling centre,where to throw something away | material! city! | where do I get rid of {material} in {city} | address
schedule > a bulky waste pickup | item:product! address! date | the old {item} should be picked up at {address} | case_id
get > the waste collection calendar,bin days | address! bin:str{paper,glass,organic,plastic} | when is the {bin} collected at {address} | date:date
# locksmith
call,order > a locksmith | address! problem:review urgent | I'm locked out at {address} | case_id
cut,order > spare keys | quantity! key_type:tag! date | {quantity} more keys of type {key_type} | order_id
# brewery
start > a brew,a batch of beer | recipe:dish! volume:volume! date | brew {volume} of {recipe} | batch_id
calculate > the alcohol content | original_gravity:num! final_gravity:num! | how strong is it with {original_gravity} and {final_gravity} | abv:percent
set > the fermentation temperature | batch_id:id! temperature! | keep {batch_id} at {temperature} |
# bakery
order > bread,rolls | quantity! food! date! | {quantity} {food} loaves {date} | order_id
scale > a dough,baker's percentages | flour:mass! hydration:percent! salt:percent | how much water for {flour} flour at {hydration} | water:num
# tailoring
book > a fitting | customer! date! garment:product | {customer} comes to try on {garment} {date} | booking_id
record > measurements | customer! chest:length! waist:length! height | {customer} has a chest of {chest} and a waist of {waist} |
order > fabric | material! length_needed:length! color | {length_needed} of {color} {material} | order_id
# archery_and_shooting
log,record > a score,a round of arrows | player! points! distance | {player} shot {points} from {distance} |
reserve > a lane,a shooting range | date! time! hours people:count | a lane {date} at {time} | booking_id
# chess_club
record > a chess game,the result of a game | white:full_name! black:full_name! outcome:str{win,draw,loss}! | {white} against {black} was a {outcome} |
get > a player's rating,an elo rating | player! year | how strong is {player} | rating:int
pair > players for the next round | round:count! tournament:title! | who plays whom in round {round} of {tournament} | pairings
# esports
register > a team for a tournament | team! tournament:title! game | {team} wants to play at {tournament} | registration_id
watch,stream > an esports match | game! tournament:title date | put on the {game} match | url:url
get > player ping,server latency | game! region:country | is {game} laggy in {region} | ping:num
# immigration
check > the status of a residence permit | case_id:id! birth_date | what about my permit {case_id} | status
translate,certify > a document for the authorities | file! target_language! express | I need {file} in {target_language} with a stamp | file
book > an appointment at the immigration office | full_name! date! city! | {full_name} has to go to the office in {city} {date} | appointment_id
# philosophy_and_quotes
explain > a philosophical idea | topic! level_name language | what did philosophers think about {topic} | text
find > arguments for and against something | topic! limit | what speaks for and against {topic} | arguments
# statistics_office
get > the unemployment rate | country! year! month | how many people are out of work in {country};how many had no job in {country} in {year} | rate:percent
get > the inflation rate | country! year! month | how fast did prices rise in {country} in {year};how much more did things cost in {country} | rate:percent
get > the gross domestic product,the size of an economy | country! year! currency | how rich was {country} {year} | gdp:money
compare > two countries | country_a:country! country_b:country! indicator:str{population,gdp,area,life expectancy}! | does {country_a} or {country_b} have more {indicator} | winner
"""
