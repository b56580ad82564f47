"""Parameters that many actions share: name | kind | other names | how the value is said | what descriptions say."""

CONCEPTS = """
city | city | location,place,city_name,town,destination_city,loc | in @;in @;for @;at @;around @;near @ | the city;name of the city;city and, if needed, country;location to look up
country | country | country_name,nation,country_code,region | in @;for @;of @;from @ | the country;name of the country;country to look up
state | state | region,state_name,province,territory | in @;in the state of @;for @ | state or province;the region of interest
address | address | street_address,location,full_address,street | at @;to @;on @;at the address @ | street address;where it is
place | place | location,venue,spot,destination,where | at @;in @;near @;around @ | place to look for;where
site | site | venue,landmark,poi,attraction,place_name | at @;for @;of @ | name of the sight or venue
origin | city | from_city,source,departure,departure_city,start_location,start,from | from @;from @;leaving from @;departing from @;out of @;starting in @ | where the trip starts;city of departure;point of departure
destination | city | to_city,dest,arrival_city,end_location,target,to | to @;to @;to @;going to @;headed to @;with destination @ | where the trip ends;city of arrival
origin_airport | airport | from_airport,departure_airport,src,origin | from @;departing @;out of @ | IATA code of the departure airport;airport one leaves from
destination_airport | airport | to_airport,arrival_airport,dst,destination | to @;into @;arriving at @ | IATA code of the arrival airport;airport one flies to
date | date | day,on_date,when,target_date,scheduled_date | on @;for @;@;@ | the day;date in YYYY-MM-DD format;date of interest;day (YYYY-MM-DD)
start_date | date | from_date,check_in,begin_date,start,date_from,departure_date | from @;starting @;starting on @;beginning @;leaving @ | first day;start of the period, YYYY-MM-DD
end_date | date | to_date,check_out,until,end,date_to,return_date | to @;until @;till @;ending @;through @;back @ | last day;end of the period, YYYY-MM-DD
check_in | date | checkin_date,arrival_date,start_date,check_in_date | checking in @;from @;arriving @;check-in @ | check-in day
check_out | date | checkout_date,departure_date,end_date,check_out_date | checking out @;until @;to @;leaving @;check-out @ | check-out day
due_date | date | deadline,due,due_by,target_date | by @;due @;due on @;no later than @;before @ | when it is due
birth_date | exact_date | date_of_birth,birthday,dob,birthdate | born @;born on @;date of birth @;with birthday @ | date of birth
time | time | at_time,hour,start_time,clock_time,when | at @;at @;for @;around @ | time of day;time in HH:MM format
start_time | time | from_time,begins_at,start,opening_time | from @;starting at @;at @;beginning at @ | when it starts (HH:MM)
end_time | time | to_time,ends_at,end,closing_time | to @;until @;till @;ending at @ | when it ends (HH:MM)
datetime | datetime | when,date_time,scheduled_at,timestamp,start | for @;on @;@;at @ | date and time in ISO 8601;when it happens
duration | duration | length,for_how_long,time_span,period | for @;lasting @;of @;that lasts @ | how long it lasts;length, e.g. '2 hours'
minutes | minutes | duration_minutes,length,mins,duration | for @ | length in minutes
hours | hours | duration_hours,num_hours,hrs | for @ | number of hours
days | days | num_days,forecast_days,number_of_days,day_count | for @;for the next @;over @;over the next @ | number of days;how many days ahead
years | years | num_years,term_years,time_years,duration_years,period | for @;over @;after @;in @ | number of years;term in years
months | months | term_months,num_months,duration_months | for @;over @;within @ | number of months
nights | count | num_nights,length_of_stay,stay_length | for @ nights;@ nights;staying @ nights | number of nights
year | year | fiscal_year,year_number,for_year,release_year | in @;for @;from @;of @;in the year @ | the year;four-digit year
month | month | month_name,for_month,billing_month | in @;for @;of @ | the month
weekday | weekday | day_of_week,day,day_name | on @;on a @;every @ | day of the week
period | period | time_range,time_period,date_range,timeframe,interval,range | for @;in @;during @;over @;from @ | time range to cover;period of interest
recurrence | recurrence | repeat,schedule,frequency,cadence,repeats,interval | @;@;repeating @ | how often it repeats;schedule
guests | count | num_guests,party_size,people,number_of_people,number_of_guests,adults | for @ people;for @;for @ guests;for a party of @;for @ persons | number of guests;how many people
passengers | count | num_passengers,travelers,adults,number_of_passengers,pax | for @ passengers;for @ people;for @ travellers;for @ adults | number of passengers
children | count | num_children,kids,number_of_children | and @ children;with @ kids;and @ kids | number of children
rooms | count | num_rooms,number_of_rooms,room_count | with @ rooms;@ rooms | number of rooms
bedrooms | count | num_bedrooms,beds,min_bedrooms,number_of_bedrooms | with @ bedrooms;with at least @ bedrooms;@ bedrooms | number of bedrooms
servings | count | num_servings,portions,serves,people | for @ people;serving @;for @ servings;@ portions | number of servings
quantity | count | qty,count,amount,num_items,number_of_units | @ of them;quantity @;@ units;@ pieces;@ of those | how many;number of items
shares | int | num_shares,quantity,amount,units | @ shares | number of shares
limit | count | max_results,num_results,top_n,n,count,top_k,number_of_results,page_size | top @;limit to @;show me @ results;at most @ results;only the first @;give me @ of them;@ results | maximum number of results;how many results to return
page | count | page_number,page_no,page_index | on page @;page @ | page of results
amount | money | sum,value,total,price,transfer_amount,amt | of @;for @;in the amount of @;amounting to @ | amount of money;the amount
budget | money | max_price,price_limit,maximum_budget,spending_limit,max_budget | under @;within a budget of @;for less than @;up to @;below @;for at most @;with a budget of @;no more than @ | highest price;the budget
min_price | money | price_min,lowest_price,minimum_price,price_from | over @;from @;starting at @;at least @;above @ | lowest price
max_price | money | price_max,highest_price,maximum_price,price_to | under @;up to @;below @;cheaper than @;less than @;at most @ | highest price
price | money | unit_price,cost,asking_price,price_per_unit | at @;for @;priced at @;at a price of @;costing @ | price of one
principal | money | initial_investment,principal_amount,investment,initial_deposit,present_value,loan_amount | of @;on @;with an initial investment of @;with a principal of @;starting with @ | initial amount
salary | money | income,annual_salary,annual_income,gross_income,yearly_income | with a salary of @;earning @;with an income of @;on @ a year;making @ a year | yearly income
interest_rate | percent | rate,annual_rate,annual_interest_rate,apr,interest | at @;at @ interest;with an interest rate of @;at an annual rate of @;with @ interest | annual rate;interest rate as a decimal or per cent
tax_rate | percent | tax,vat_rate,rate,sales_tax | with @ tax;at a tax rate of @;plus @ tax;with a tax rate of @ | tax rate
discount | percent | discount_percent,discount_rate,pct_off,reduction | with @ off;at a @ discount;with a discount of @;minus @ | discount in per cent
tip | percent | tip_percentage,tip_rate,gratuity | with a @ tip;tipping @;plus @ tip | tip in per cent
percentage | percent | percent,pct,level,share | to @;by @;at @ | percentage
from_currency | currency | base_currency,source_currency,from,base,currency_from | from @;from @;in @ | currency one has (ISO code)
to_currency | currency | target_currency,to,quote_currency,currency_to | to @;into @;to @;in @ | currency one wants (ISO code)
currency | currency | currency_code,in_currency,ccy | in @;in @;as @ | currency code, e.g. USD
person | person | name,contact,recipient,who,contact_name,person_name | for @;with @;of @ | who;name of the person
recipient | person | to,receiver,send_to,contact,recipient_name,to_user | to @;to @;for @ | who gets it;the recipient
sender | person | from,from_user,sent_by,author | from @;sent by @;by @ | who sent it
attendees | persons_list | participants,invitees,guests,people,with_people | with @;with @;and invite @;inviting @ | people to invite;list of attendees
assignee | person | assigned_to,owner,responsible,assign_to | to @;for @;assigned to @ | who shall do it
full_name | full_name | name,customer_name,person_name,fullname | for @;named @;under the name @;called @;with the name @ | full name
first_name | first_name | given_name,fname,name | named @;called @ | first name
patient | full_name | patient_name,name,patient_id | for @;for patient @;of @;for the patient @ | name of the patient
customer | full_name | customer_name,client,client_name,buyer | for @;for customer @;of @;from @ | the customer
employee | full_name | employee_name,staff_member,worker,staff_name | for @;of @;for employee @;by @ | the employee
student | full_name | student_name,pupil,learner,name | for @;of @;by student @ | the student
player | full_name | player_name,athlete,sportsperson,name | for @;of @;by @;for player @ | name of the player
actor | full_name | actor_name,starring,cast_member,performer | with @;starring @;featuring @ | actor in it
director | full_name | director_name,directed_by,filmmaker | by @;directed by @;by director @ | who directed it
author | full_name | author_name,writer,written_by,by | by @;written by @;from @;by the author @ | who wrote it
artist | full_name | artist_name,performer,band,singer,musician | by @;from @;by @ | artist or band
username | handle | user,user_name,handle,account,login,screen_name | for @;of @;of user @;for user @;from @;for the user @ | user name;account to use
email | email | email_address,mail,e_mail,contact_email | with email @;at @;with the email address @;using @ | e-mail address
to_email | email | recipient_email,to,email_to,recipient,to_address | to @;to @ | e-mail address of the recipient
phone | phone | phone_number,tel,mobile,contact_number,number | at @;with phone number @;on @;to @ | phone number
message | message | text,body,content,message_text,msg,message_body | saying @;that says @;with the message @;: @;"@";saying "@";with the text "@" | what to say;text of the message
subject_line | meeting | subject,title,topic,email_subject | with the subject @;about @;with subject "@";titled "@";regarding @ | subject line
note | chore | notes,comment,memo,remark,text,description | with the note @;with a note saying @;and note that @;saying "@";with the comment "@" | a note
query | topic | q,search_query,keyword,search_term,keywords,term,search_text | for @;about @;on @;matching @;related to @;for "@" | what to search for;search terms
topic | topic | subject,category,theme,about,interest | about @;on @;on the topic of @;regarding @;covering @ | the topic
title | title | name,heading,work_title,item_title | called @;titled @;"@";"@";named "@";with the title "@" | the title
song | title | song_name,track,title,track_name,song_title | "@";@;@;the song @;called "@" | the song
album | title | album_name,record,album_title | from the album @;off the album @;the album @;from "@" | the album
movie | title | movie_title,film,movie_name,title,film_title | "@";@;the movie @;the film "@" | title of the film
book | title | book_title,title,book_name,novel | "@";@;the book @;the book "@" | title of the book
show | title | series,tv_show,show_name,series_title,program | "@";@;the show @;the series "@" | the series
playlist | title | playlist_name,list,list_name | in my playlist @;to the playlist @;the playlist "@";called "@";on my @ playlist | the playlist
game | title | game_name,game_title,title | "@";@;the game @;the game "@" | the game
genre | genre | music_genre,style,category,type | @;in the @ genre;of the genre @;like @ | genre of music
film_genre | filmgenre | genre,category,movie_genre | in the @ genre;of the @ genre;genre @ | genre of the film
cuisine | cuisine | cuisine_type,food_type,kind,style | serving @ food;with @ food;for @ food;@ cuisine;of @ cuisine | cuisine
dish | dish | recipe,dish_name,meal,recipe_name,food | for @;of @ | name of the dish
ingredients | foods_list | ingredient_list,items,available_ingredients,with_ingredients | with @;using @;from @;that uses @;containing @ | ingredients at hand
food | food | food_item,item,ingredient,product_name,meal | of @;in @;for @;@ | the food
items | foods_list | item_list,products,groceries,entries | @;@ | list of items
item | food | item_name,product,entry,article,thing | @;@ | the item
list_name | title | list,list_title,target_list | to my @ list;on the @ list;called @;to the list "@" | which list
diet | cuisine{vegetarian,vegan,keto,gluten-free,paleo,halal,low-carb} | dietary_restriction,diet_type,dietary_preference | that is @;@;for a @ diet;which are @ | dietary needs
product | product | product_name,item,item_name,search_term,article | for @;@;of @ | the product
brand | made_brand | brand_name,manufacturer,make,label | from @;by @;of the brand @;made by @ | the brand
company | company | company_name,firm,organization,business,employer,corporation | of @;for @;at @;from @;by @ | the company;company name
ticker | ticker | symbol,stock,stock_symbol,ticker_symbol,stock_name | of @;for @;in @ | ticker symbol;stock symbol, e.g. AAPL
coin | coin | cryptocurrency,crypto,coin_name,asset,symbol | of @;for @;in @ | crypto currency
color | colour | colour,color_name,shade,light_color | in @;to @;@;colored @ | the colour
size | str{small,medium,large,extra large} | item_size,format,cup_size,dimension | in @;size @;in size @;@ | the size
file | file | file_name,filename,path,file_path,document,input_file | @;@;the file @;called @;named @ | path of the file;the file
output_file | file | output_path,save_as,target_file,destination,output | as @;to @;into @;and save it as @;and call it @ | where the result goes
folder | folder | directory,dir,path,folder_path,folder_name | in @;in the folder @;from @;in the @ folder;under @ | the folder
url | url | link,web_address,page_url,website,uri | at @;from @;of @;for @;@ | address of the page
host | host | hostname,server,ip,ip_address,domain,server_name | on @;of @;for @;at @ | host name or IP address
service_name | service | service,app,application,container,component | @;of @;for @;on @ | name of the service
repository | made_brand | repo,repo_name,project,repository_name | in @;for @;in the @ repo;in the repository @;of @ | the repository
branch | branch | branch_name,ref,git_branch,source_branch | on @;on branch @;from the @ branch;of branch @ | the branch
language | language | lang,target_language,language_code,locale | in @;in @;into @ | the language
source_language | language | from_language,source_lang,from,lang_from | from @;from @ | language of the text
target_language | language | to_language,target_lang,to,lang_to | to @;into @;to @;in @ | language one wants
text | sentence | content,input_text,phrase,sentence,input,string | "@";"@";'@';: @;the text "@";the phrase "@";of "@" | the text
word | food | term,search_word,vocabulary_word | of @;"@";of the word @;of the word "@";for @ | the word
device | device | device_name,appliance,entity,device_id,target,name | @;@;the @;my @ | the device
room | room | area,zone,location,room_name,where | in the @;in the @;in my @;of the @ | which room
brightness | percent | brightness_level,level,intensity,dim_level | to @;to @ brightness;at @;to a brightness of @ | brightness in per cent
volume_level | percent | volume,level,sound_level | to @;to @;at @;to volume @ | volume from 0 to 100
temperature | temperature | target_temperature,degrees,temp,setpoint | to @;to @;at @ | temperature
level | count | speed,intensity,setting,stage | to level @;to @;at level @ | the level
mode | str{eco,comfort,sleep,away,auto,turbo} | operating_mode,setting,preset | to @ mode;to @;in @ mode | the mode
alarm_label | chore | label,name,alarm_name,title | called @;to @;labelled @;named "@" | label
task | chore | title,reminder_text,todo,what,task_name,content | to @;to @;that I have to @;"@" | what to do
event | meeting | title,event_name,event_title,summary,name,meeting | @;@;called @;the @;my @;titled "@" | the event
location | site | venue,place,where,meeting_place | at @;at @;in @ | where it takes place
team | team | team_name,club,side,squad | of @;for @;@ | the team
opponent | team | opposing_team,team2,away_team,versus | against @;versus @;vs @ | the opponent
league | str{Premier League,NBA,Serie A,Champions League,NHL,La Liga,Bundesliga,IPL} | competition,tournament,league_name | in the @;of the @;from the @ | the league
season | year | season_year,year | in the @ season;for the @ season;in @ | the season
sport | sport | sport_name,discipline,activity,game_type | in @;for @;@ | the sport
exercise | exercise | activity,workout,exercise_name,workout_type | @;of @;for @;doing @ | the exercise
distance | kilometres | dist,length_km,how_far,distance_km | of @;for @;over @;within @ | distance
radius_km | kilometres | radius,search_radius,within_km,max_distance | within @;within a radius of @;in a radius of @;no farther than @ | search radius in km
weight | mass | weight_kg,body_weight,mass,wt | of @;weighing @;with a weight of @;who weighs @ | weight in kg
height | length | height_cm,body_height,h,elevation | of @;with a height of @;@ tall;@ high | the height
age | years | age_years,patient_age,years_old | aged @;who is @ old;at age @;@ old | age in years
gender | str{male,female} | sex,biological_sex | for a @;@ | the sex
job_title | job | position,role,job,occupation,title | as a @;as @;for a @ position;for @ | job title
department | department | dept,team,division,unit | in @;in the @ department;of @;for @;from @ | the department
skill | skill | skill_name,competence,required_skill,technology | in @;with @ skills;with experience in @ | skill
course | subject | course_name,subject,class_name,course_title | in @;on @;for @;called @ | the course
subject | subject | school_subject,topic,field,discipline | in @;for @;on @ | the subject
level_name | str{beginner,intermediate,advanced,expert} | difficulty,level,skill_level,experience | for @ level;at @ level;at the @ level;for @s | level of difficulty
rating | count | stars,min_rating,score,minimum_rating,star_rating | with @ stars;with a rating of @;rated @;with at least @ stars | rating from 1 to 5
review | review | review_text,feedback,comment,content | saying "@";: "@";"@";that @ | text of the review
category | tag | type,tag,kind,group,section | in the category @;in @;under @;of type @ | the category
tags | tags_list | labels,keywords,tag_list | tagged @;with tags @;with the tags @;labelled @ | labels
priority | str{low,medium,high,urgent} | importance,urgency,severity,prio | with @ priority;at @ priority;as @ priority;with priority @ | how urgent it is
status | str{open,closed,pending,in progress,done,shipped} | state,current_status,status_filter | with status @;as @;to @;that are @ | the status
sort_by | str{price,rating,date,relevance,distance,popularity} | order_by,sort,sort_order,ordering | sorted by @;by @;ordered by @;sort by @ | how to sort
order_id | id | order_number,order,order_no,id | @;number @;with order number @;of order @;for order @ | the order
ticket_id | id | ticket_number,case_id,issue_id,id,ticket | @;number @;of ticket @;for case @ | the ticket
user_id | id | uid,customer_id,account_id,member_id,id | for user @;of user @;with user id @;with id @;for customer @ | ID of the user
account | id | account_number,account_id,acct,account_no,iban | @;from account @;of account @;for account @;number @ | the account
booking_id | id | reservation_id,confirmation_number,booking_reference,pnr,reservation | @;with reference @;number @;with confirmation number @ | booking reference
tracking_number | id | tracking_id,shipment_id,parcel_number,package_id | @;with tracking number @;number @;for @ | tracking number
invoice_id | id | invoice_number,invoice,invoice_no,bill_id | @;number @;invoice @ | the invoice
flight_number | plate | flight,flight_no,flight_id | @;for flight @;flight @;number @ | flight number
license_plate | plate | plate,plate_number,registration,vehicle_id | with the plate @;with plate number @;@ | number plate
postcode | postcode | zip_code,postal_code,zip,zipcode | in @;with zip code @;for @;for the zip code @;in postal code @ | postal code
coordinates | coordinates | latlong,geo,position,point | at @;at coordinates @;for @ | latitude and longitude
latitude | latitude | lat,lat_deg,y | at latitude @;latitude @;lat @;with latitude @ | latitude
longitude | longitude | lon,lng,long | longitude @;lon @;and longitude @;and long @ | longitude
password | password | passcode,pin,secret,new_password,token | with password @;with the password @;to @;using the password @ | the password
animal | animal | species,animal_name,pet_type,breed | of a @;for a @;about @;of the @ | the animal
plant | plant | plant_name,species,plant_type,crop | for @;for my @;of @;my @ | the plant
element | element | element_name,chemical_element,symbol,substance | of @;for @;about @ | the element
compound | compound | formula,chemical,substance,molecule,compound_name | of @;for @;in @ | the compound
material | material | substance,material_type,medium | of @;made of @;for @;in @ | the material
planet | planet | body,celestial_body,planet_name,object | of @;on @;for @;from @ | celestial body
disease | disease | condition,illness,diagnosis,disease_name | for @;of @;about @;with @ | the condition
drug | drug | medication,medicine,drug_name,medication_name | of @;for @;@ | the medicine
symptoms | symptoms_list | symptom_list,complaints,signs | with @;of @;like @ | symptoms
expression | expression | formula,calculation,math_expression,input,equation | @;@;of @ | expression to compute
function | function | func,equation,expression,f,formula | @;of @;f(x) = @;of the function @;y = @ | function of x
numbers | numbers | values,data,dataset,list,data_points,array | of @;of the numbers @;for @;for the data @;from @ | list of numbers
prompt | scene | description,image_prompt,text,scene | of @;showing @;with @;"@";depicting @ | what shall be seen
art_style | artstyle | style,art_style_name,visual_style,look | in @ style;in the style of @;as a @ | style
mood | mood | mood_name,vibe,feeling,energy | for a @ mood;that's @;for when I'm @;@ | mood
instrument | instrument | instrument_name,type | for @;on the @;for the @;with a @ | the instrument
crop | crop | crop_name,crop_type,plant | for @;of @;with @ | the crop
case_type | law | offense,claim,legal_issue,cause_of_action | for @;about @;involving @;of @ | kind of case
car_part | carpart | part,component,system,element | the @;@;my @ | part of the car
car_make | brand | make,manufacturer,brand,car_brand | from @;by @;of make @ | make of the car
historical_event | bible | event,event_name,topic | of @;about @;during @ | the event
hobby | hobby | interest,activity,pastime | for @;about @;like @ | the hobby
unit_of_measure | unitword | unit,units,output_unit,unit_type,measurement_unit | in @;in @;in @;measured in @;expressed in @;in units of @;using @ | unit of the result;unit of measurement, e.g. 'km' or 'miles'
transport | transport | mode,travel_mode,mode_of_transport,transportation,means_of_transport | by @;by @;using the @;taking the @;going by @;with @ as the mode of transport | mode of transport;how one travels
method | method | algorithm,technique,approach,calculation_method | using the @ method;with the @ method;by @;using @;with @;the @ way | method to use;algorithm that is applied
attributes | attributes_list | fields,details,metrics,data_points,properties,aspects | including @;including the @;such as @;specifically @;with @;and I need the @;its @ | which details to return;fields of interest
output_format | dataformat | format,file_format,export_format,response_format | in @;as @;in @ format;as a @ file | format of the output
timezone | city{UTC,EST,PST,CET,GMT,IST} | time_zone,tz,zone | in @;in the @ time zone;to @ | time zone
"""

BOOLEANS = """
pet_friendly | pet friendly;that allow pets;where I can bring my dog;pets allowed | no pets;without pets
avoid_tolls | avoiding toll roads;without toll roads;and avoid tolls;no tolls | tolls are fine;with toll roads
include_traffic | considering current traffic;with current traffic;taking the traffic into account | ignoring traffic;without traffic
detailed | in detail;detailed;with all the details;in full detail | just the short version;without details
show_steps | and show the steps;with all steps;showing each step | without the steps;only the result
include_history | including its history;with the full history;and its past changes | without its history
include_reviews | with reviews;including reviews;and what people say about it | without reviews;leave out the reviews
ascending | in ascending order;from small to large;smallest first | in descending order;largest first
round_trip | round trip;as a round trip;return trip;there and back | one way;one-way only
breakfast_included | with breakfast;breakfast included;including breakfast | without breakfast;no breakfast
nonstop | nonstop;non-stop;direct flights only;without layovers;no stops | stops are fine;with stops
notify | and notify them;and let them know;with a notification;and send a notification | without notifying anyone;don't notify anyone;no notifications
urgent | urgently;asap;as soon as possible;it's urgent;marked as urgent | not urgent;no rush
public | publicly;and make it public;for everyone to see;public | private;and keep it private;visible only to me
recursive | recursively;including subfolders;with all subfolders;subfolders too | not recursively;without subfolders;top level only
overwrite | overwriting existing ones;overwrite if it exists;replace existing files | don't overwrite anything;without overwriting;keep existing files
shuffle | on shuffle;shuffled;in random order;with shuffle on | in order;without shuffle;shuffle off
repeat | on repeat;on loop;looped | without repeating;only once
delivery | for delivery;delivered;have it delivered | for pickup;I'll pick it up
gift_wrap | gift wrapped;with gift wrapping;as a gift | without gift wrap;no gift wrapping
anonymous | anonymously;without showing my name | under my name;with my name
dry_run | as a dry run;without actually doing it;just simulate it | for real;not a dry run
verbose | verbosely;with all details;with detailed output | quietly;without details
in_stock | in stock only;that are in stock;only available ones | even if out of stock
vegetarian | vegetarian;without meat;meat-free | with meat;not vegetarian
free_wifi | with free wifi;that have wifi;with wi-fi | without wifi
parking | with parking;including parking;that has parking | without parking;no parking needed
furnished | furnished;already furnished | unfurnished;without furniture
insurance | with insurance;insured;including insurance | without insurance;no insurance
express | express;by express;with express shipping;fast | with standard shipping;no express
all_day | all day;as an all-day event;the whole day | not all day
read_receipt | with a read receipt;request a read receipt | without read receipt
explicit | including explicit content;explicit ok | no explicit lyrics;clean version
outdoor_seating | with outdoor seating;where we can sit outside;with a terrace | indoors;no outdoor seating
wheelchair_accessible | wheelchair accessible;with wheelchair access | not necessarily wheelchair accessible
is_active | only active ones;active;which are active | inactive;which are not active
include_tax | including tax;with tax;tax included | excluding tax;without tax;before tax
case_sensitive | case sensitive;matching case | ignoring case;case insensitive
weekend_only | only on weekends;on weekends | not only weekends
remote | remote;fully remote;from home | on site;not remote;in the office
full_time | full time;full-time | part time;part-time
"""
