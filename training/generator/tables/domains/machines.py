"""Computers, clouds, data, pictures, sound, and the trades that use them."""

TABLE = """
# git
create,make > a branch,a git branch | branch_name:branch! repository base:branch | branch off {branch_name};new branch {branch_name} from {base} |
merge > a branch,branches | branch! into:branch! squash:bool repository | bring {branch} into {into};merge {branch} into {into} |
commit,save > changes,my work | message! files:files_list repository push:bool | commit with "{message}" | commit_id
push > commits,my changes | branch! repository force:bool | get {branch} to the server |
clone,download > a repository,a repo | url! folder depth:count | get me a copy of {url} |
create,open > a pull request,a merge request | title! branch! base:branch repository draft:bool reviewers:persons_list | ask for review of {branch};PR from {branch} called "{title}" | pr_id
review,approve > a pull request | pr_id:id! comment:text! verdict{approve,reject,comment} | {pr_id} looks good: {comment} |
list,show > commits,the history | branch author:handle limit since:date repository | who changed what on {branch} | commits
revert,undo > a commit | commit_id:id! repository | {commit_id} broke everything, take it back |
tag > a release,a version | version:tag! branch message | |
compare,diff > two branches,branches | branch_a:branch! branch_b:branch! | what's different between {branch_a} and {branch_b} | diff
# issue_tracker
create,open,file,report > an issue,a bug,a bug report | title! description:review priority assignee tags repository | there's a bug: {title};report that "{title}" is broken | issue_id
close,resolve > an issue,a bug | issue_id:id! comment:note | {issue_id} is fixed |
search,find > issues,bugs | query! status assignee limit sort_by repository | has anybody reported {query} | issues
assign > an issue | issue_id:id! assignee! | {assignee} should fix {issue_id} |
label > an issue | issue_id:id! tags! | |
link > two issues | issue_a:id! issue_b:id! relation{blocks,duplicates,relates} | {issue_a} {relation} {issue_b} |
# continuous_integration
run,start,trigger > a build,the pipeline,the tests | branch! repository environment{staging,production,test} clean:bool | build {branch};see whether {branch} still works | build_id
cancel,stop > a build | build_id:id! | {build_id} takes too long, kill it |
get,show > the build log,build status | build_id:id! lines:count | why did {build_id} fail;did {build_id} pass | status log
deploy,release,roll out > a service,an application | service_name! version:tag! environment{staging,production,test}! | bring {service_name} {version} to {environment};ship {service_name} to {environment} | deployment_id
roll back > a deployment,a release | service_name! version:tag environment{staging,production,test} | {service_name} is broken since the release, go back |
set > an environment variable,a secret | key:tag! value:password! environment{staging,production,test} | |
# servers
start,boot,launch > a virtual machine,an instance,a server | instance_name:host! size region:city image:tag | bring up {instance_name} | instance_id
stop,shut down,terminate > a server,an instance | instance_id:id! force:bool | we don't need {instance_id} any more |
restart,reboot > a server,a service | service_name! host delay:seconds | {service_name} hangs, restart it;bounce {service_name} |
resize,scale > a cluster,a service | service_name! replicas:count! region:city | we need {replicas} copies of {service_name};scale {service_name} to {replicas} |
get,check > cpu usage,memory usage,the load of a server | host! metric{cpu,memory,disk,network}! period | is {host} busy;how much {metric} does {host} use | value:percent
list > running instances,servers | region:city status tags | what's running in {region} | instances
create,take > a snapshot,a backup of a server | instance_id:id! title | freeze {instance_id} as it is now | snapshot_id
open,allow > a port,a firewall port | port:int! host! protocol{tcp,udp} source_ip:host | let people reach port {port} on {host} |
ping,test > a host,a connection | host! count packets_size:bytes | is {host} up;can we reach {host} | latency:num
run,execute > a command,a script | command:str{ls -la,df -h,uptime,git pull,make test}! host timeout:seconds | do "{command}" on {host} | output
copy,upload > a file to a server | file! host! output_file username | put {file} on {host} |
read,show,tail > logs,the log file | service_name! lines:count since:time level_kind{error,warning,info} | what went wrong with {service_name};last {lines} lines of {service_name} | log
# kubernetes
delete,remove > a pod,a deployment | pod:service! namespace:tag force:bool | |
list,get > pods,services | namespace:tag! selector:tag | what runs in {namespace} | pods
apply > a manifest,a configuration | file! namespace:tag dry_run | |
drain > a node | node:host! force:bool | empty {node} for maintenance |
# databases
run,execute > a query,an sql query | sql:sentence! database:service! limit timeout:seconds | | rows
create,make > a table,a database table | table_name:tag! columns:tags_list! database:service | |
delete,drop > a table | table_name:tag! database:service cascade:bool | get rid of the table {table_name} |
insert,add > a record,a row | table_name:tag! record:object database:service | |
back up,dump > a database | database:service! output_file compress:bool | save {database} to {output_file} | file
restore > a database | database:service! file! | bring {database} back from {file} |
create > an index,an index on a column | table_name:tag! column:tag! unique_values:bool | |
get > the schema,table structure | database:service! table_name:tag | what columns does {table_name} have | columns
grant > access to a database,permissions | username! database:service! permission{read,write,admin}! | {username} needs {permission} on {database} |
count > records,rows | table_name:tag! condition:sentence | how many rows are in {table_name} | count:int
# monitoring
create,set up > an alert,an alarm for a metric | metric{cpu,memory,errors,latency}! threshold:percent! service_name! email | wake me if {metric} of {service_name} goes over {threshold} | alert_id
silence,mute > an alert | alert_id:id! duration! | {alert_id} may stay quiet for {duration} |
get,show > a dashboard,metrics | service_name! period metric{cpu,memory,errors,latency} | how healthy is {service_name} | chart
check > a certificate,whether a certificate expires | host! days | when does the certificate of {host} run out | expiry:date
report,declare > an incident,an outage | service_name! description:review! priority | {service_name} is down: {description} | incident_id
# domains_and_mail_servers
register,buy > a domain,a domain name | domain:host! years! full_name privacy:bool | I want {domain} for {years} years |
look up,query > dns records,the dns of a domain | domain:host! record_type{A,MX,TXT,CNAME} | where does {domain} point | records
get,look up > whois information,who owns a domain | domain:host! | who does {domain} belong to | owner
add,create > a dns record | domain:host! record_type{A,MX,TXT,CNAME}! value:host! ttl:seconds | point {domain} to {value} |
locate,look up > an ip address,where an ip is | ip:host! | which country is {ip} in | country city
# security
scan,check > a file for viruses,for malware | file! deep:bool | is {file} safe | result
generate,create > a password,a random password | length_chars:count! symbols:bool digits:bool | a password with {length_chars} characters;think of a {length_chars} character password | password
change,reset,update > a password,my password | username! password | {username} forgot the password;let {username} choose another password |
enable,turn on > two factor authentication,2fa | username! method{sms,app,email} phone | make the account of {username} safer |
encrypt,protect > a file | file! password! algorithm{aes,rsa} | nobody should read {file} without {password} | file
decrypt > a file | file! password! | |
hash,compute the hash of > a text,a file | text! algorithm{md5,sha1,sha256} | {algorithm} of "{text}";hash "{text}" with {algorithm} | hash
block,ban > an ip address | ip:host! duration reason:note | {ip} attacks us |
check > whether a password was leaked | email! | has {email} been in a breach | leaked:bool
revoke > an access token,access | username! service_name | {username} may not use {service_name} any more |
create,add > a user account,a user | username! email! role{admin,editor,viewer} password | {username} ({email}) needs an account | user_id
delete,remove,deactivate > a user account | username! | {username} has left, remove the account |
# cloud_files
upload,put,save > a file to the cloud,a file | file! folder public overwrite | put {file} into {folder} online | url:url
download,get > a file from the cloud | file! folder | I need {file} on this computer | path:file
share > a file,a document,a folder | file! email! permission{view,edit,comment} end_date:date | let {email} {permission} {file};give {email} access to {file} | url:url
delete,trash > a file in the cloud | file! permanent:bool | |
search,find > files,documents | query! file_type{pdf,image,spreadsheet,video} start_date limit owner:person | where is the document about {query} | file
list,show > files in a folder | folder! recursive sort_by | what's in {folder} online | files
rename > a file,a document | file! new_name:file! | {file} should be called {new_name};call {file} {new_name} |
move > a file to a folder | file! folder! | {file} belongs in {folder} |
copy,duplicate > a file | file! output_file! overwrite | make {output_file} from {file} |
create,make > a folder,a directory | folder! parent:folder | new folder {folder} | folder
get,check > the storage quota,how much space is left | account | how full is the cloud | free:num
restore > a deleted file,an old version | file! date | I need {file} back as it was {date} |
convert > a file,a document to another format | file! format{pdf,docx,txt,html}! | make a {format} out of {file};{file} as {format} | file
compress,zip > files,a folder | folder! output_file password | pack {folder} up | file
print > a document,a file | file! copies:count color_print:bool printer:made_brand double_sided:bool | {copies} copies of {file};put {file} on paper |
scan > a document | output_file! resolution:int color_scan:bool | | file
# notes_and_docs
create,write,add > a note | note! title tags | note down {note};jot down: {note};write down that {note} | note_id
search,find > notes,my notes | query! tags limit | where did I write about {query} | note_id
delete,remove > a note | note_id:id! | |
append,add > to a note | note_id:id! text! | |
create,start > a document,a doc | title! text folder template:tag | new document called "{title}" | document_id
read,open,show > a document,a note | title! | what's in "{title}" | text
export > a document,notes | title! format{pdf,docx,md}! | "{title}" as {format} please | file
# spreadsheets
add,insert > a row,data to a sheet | sheet:title! values:numbers! position:count | |
sum,add up > a column,cells | sheet:title! column:tag! start_row:count end_row:count | what does column {column} come to | total:num
sort > a sheet,a table | sheet:title! column:tag! order{ascending,descending} | put {sheet} in order of {column} |
create,draw,make > a chart,a graph,a diagram | data:numbers! chart_type{bar,line,pie,scatter}! title color | {chart_type} chart of {data};draw {data} as a {chart_type} chart | chart:url
filter > rows,a table | sheet:title! column:tag! value:tag! | only the rows of {sheet} where {column} is {value} | rows
share > a spreadsheet | sheet:title! email! permission{view,edit} | |
import > data,a csv file | file! sheet:title separator{comma,semicolon,tab} | load {file} into {sheet} |
# machine_learning
train,fit > a model,a classifier | dataset:file! model_type{random forest,linear,neural network,svm}! epochs:int learning_rate:share target:tag | learn to predict {target} from {dataset};train a {model_type} on {dataset} | model_id
predict,run > a model,a prediction | model_id:id! input:numbers! threshold:share | what does {model_id} say about {input} | prediction
evaluate,test > a model | model_id:id! dataset:file! metric{accuracy,f1,recall} | how good is {model_id} | score:num
cluster,group > data points | dataset:file! clusters:count! algorithm{kmeans,dbscan} | split {dataset} into {clusters} groups | labels
clean,preprocess > a data set,data | dataset:file! drop_missing:bool normalise:bool | | file
split > a data set | dataset:file! share! seed:int | keep {share} of {dataset} for testing |
deploy > a model | model_id:id! environment{staging,production}! | | url:url
# image_generation
generate,create,draw,make > an image,a picture,a drawing | prompt! art_style size width:pixels height:pixels count:count seed:int | draw me {prompt};I'd like to see {prompt};picture of {prompt};paint {prompt} in {art_style} style | image:url
edit,change > an image,a photo | image:file! prompt! mask:file | put {prompt} into {image} | image:url
upscale,enlarge > an image | image:file! factor:count! | {image} {factor} times larger | image:url
remove > the background,the background of a photo | image:file! color | cut the person out of {image} | image:url
describe,caption > an image,a picture | image:file! language detailed:bool | what can you see in {image};what's on {image} | text
detect,find > objects in an image,faces | image:file! object:animal confidence:share | are there any {object}s on {image} | objects
recognize,read,extract > text from an image,ocr | image:file! language | what does the sign on {image} say | text
crop,cut > an image | image:file! width:pixels! height:pixels! | cut {image} to {width} by {height} | image:url
apply > a filter,an effect | image:file! filter:str{sepia,vintage,blur,black and white}! strength:percent | make {image} look {filter} | image:url
compare > two faces,two images | file_a:file! file_b:file! | is it the same person on {file_a} and {file_b} | similarity:percent
rotate,flip > a photo | image:file! degrees:count! | turn {image} by {degrees} | image:url
resize,scale > an image | image:file! width:pixels! height:pixels keep_ratio:bool | {image} at {width} pixels | image:url
# video_editing
trim,cut > a video,a clip | video:file! start_time! end_time! output_file | only keep {video} from {start_time} to {end_time} | video:url
merge,join > videos,clips | files:files_list! output_file! transition{fade,cut,wipe} | put {files} together | video:url
add > subtitles,captions to a video | video:file! language! color size | {language} subtitles for {video} | video:url
extract,get > the audio,the sound of a video | video:file! format{mp3,wav,flac} | just the sound of {video} | audio:url
compress,convert > a video | video:file! format{mp4,avi,webm}! resolution{720p,1080p,4k} | make {video} smaller | video:url
generate,create > a video from a text,a clip | prompt! duration! art_style | a film of {prompt} | video:url
add > music to a video,a soundtrack | video:file! song! volume_level | |
stabilize > a video | video:file! strength:percent | {video} is shaky | video:url
# audio
transcribe,convert to text > an audio file,a recording | audio:file! language speakers:count timestamps:bool | what is said in {audio};write down {audio} | text
synthesize,generate,create > speech,a voice recording | text! voice{male,female,child} language speed:num | say "{text}" with a {voice} voice;read "{text}" aloud | audio:url
record > audio,a voice memo | duration! title | record me for {duration} | audio:url
remove > noise,background noise | audio:file! strength:percent | {audio} is full of hiss | audio:url
identify,recognize > a song | audio:file duration | what song is this;who sings that | song_title artist
change > the pitch,the tempo of a recording | audio:file! factor:num! | play {audio} {factor} times as fast | audio:url
generate,compose > music,a melody | genre! mood duration instrument | write me some {genre};a {mood} {genre} tune | audio:url
tune > an instrument | instrument! note_name:str{A,E,G,D} | | pitch
teach,find > chords,sheet music | song! instrument! level_name | how do I play {song} on the {instrument} | chords
# phone
set,change > the brightness of the screen,screen brightness | brightness! | my screen is too dark, {brightness};screen at {brightness} |
turn on,enable > a phone setting,a setting | setting:str{do not disturb,airplane mode,bluetooth,wifi,hotspot,dark mode}! duration | {setting} on;I want {setting} |
turn off,disable > a phone setting,a setting | setting:str{do not disturb,airplane mode,bluetooth,wifi,hotspot,dark mode}! | {setting} off;no more {setting} |
open,launch,start > an app,a program | app:made_brand! | open {app};take me to {app};I need {app} |
close,quit > an app | app:made_brand! | shut {app} |
install,download > an app | app:made_brand! | get me {app} from the store |
uninstall,delete > an app | app:made_brand! | I never use {app}, away with it |
take > a photo,a selfie,a picture | camera{front,back} timer:seconds flash:bool | say cheese |
take > a screenshot | delay:seconds | capture what's on the screen |
check > the battery,battery level | | how much battery do I have left;is my phone charged | level:percent
find,ring > my phone | | where is my phone;I can't find my phone |
change,set > the ringtone,the wallpaper | file! contact:person | |
connect > to wifi,to a network | network:made_brand! password | get me on {network};join the network {network} |
turn on > the flashlight | brightness | I need some light |
send > a file to another device | file! device! | |
# printers_and_devices
pair,connect > a bluetooth device | device_name:made_brand! | hook up my {device_name} |
disconnect > a bluetooth device | device_name:made_brand! | |
check > the ink level,printer status | printer:made_brand! | does {printer} have ink | level:percent
update > the firmware,software of a device | device_name:made_brand! version:tag | |
restart > the router,the modem | delay:minutes | the internet is slow, restart the box |
test,measure > the internet speed | server:host | how fast is my internet | speed:num
# telecom
check,get > my data usage,how much data is left | phone month | how many gigabytes do I still have | used:bytes
change,upgrade > my phone plan,my tariff | plan:str{basic,unlimited,family,prepaid}! phone! start_date | I want the {plan} plan |
top up,recharge > a prepaid phone,credit | phone! amount! | put {amount} on {phone} |
activate > roaming,a sim card | country! phone! days | I'm flying to {country}, make my phone work there |
report > a network outage,no signal | postcode! description:review | there's no signal in {postcode} |
port,transfer > a phone number | phone! carrier:made_brand! date | I want to keep {phone} when I go to {carrier} |
# utilities
pay > the electricity bill,a utility bill | account! amount! utility{electricity,water,gas,internet} month | the {utility} is due, {amount} |
submit,report > a meter reading | meter_id:id! reading:int! utility{electricity,water,gas} date | my {utility} meter shows {reading} |
report > a power cut,an outage | address! utility{electricity,water,gas,internet} | the lights are out at {address} |
get,show > energy consumption,my power usage | period! device room unit{kWh,euros} | how much electricity did we use in {period} | kwh:num
compare > energy tariffs,electricity providers | postcode! kwh_year:int! green:bool | who has cheap power in {postcode} | provider
# agriculture
get,check > soil moisture,the soil | field:tag! depth:length | is field {field} dry | moisture:percent
plan,schedule > irrigation,watering of a field | crop! area! date! amount:volume | water {area} of {crop} {date} |
predict,estimate > the crop yield,the harvest | crop! area! region:state year | how much {crop} will {area} give;what will the {crop} harvest be | yield:num
identify > a plant disease,a pest | file! crop | what's wrong with my {crop} on {file} | disease
get > crop prices,the market price of a crop | crop! country date | what do they pay for {crop} | price:money
recommend > a fertilizer,what to plant | crop! soil{clay,sand,loam}! month | what should I grow on {soil} | fertilizer
order > seeds,seedlings | crop! quantity! address | {quantity} packs of {crop} seeds |
track > livestock,an animal of the herd | animal_id:id! | where is cow {animal_id} | location
# garden
get,find > plant care tips,care instructions | plant! season_name{spring,summer,autumn,winter} indoor:bool | how do I look after my {plant};how often does a {plant} need water | text
set > a watering reminder,a plant reminder | plant! recurrence! time | I have to water the {plant} {recurrence} |
find > plants,what grows in the shade | city! sun{full,partial,shade}! color height | what grows in {city} with {sun} sun | plant
calculate > the soil needed,how much mulch | area! depth:length! | how much earth for {area} at {depth} deep | volume:num
# home_repair
find,book,call > a plumber,an electrician,a handyman | city! date! trade{plumber,electrician,painter,carpenter,roofer}! problem:review budget | I need a {trade} in {city};the sink leaks, send a {trade} {date} | booking_id
estimate > renovation costs,the cost of a repair | room! area! quality{basic,standard,luxury} | what would it cost to redo the {room} | cost:money
book,schedule > a cleaning,a cleaning service | address! date! hours rooms recurrence | somebody should clean {address} {date} | booking_id
calculate > the tiles needed,how many tiles | area! tile_width:length! tile_height:length! spare:percent | | tiles:int
book > movers,a moving company | origin! destination! date! rooms | I'm moving from {origin} to {destination} {date} | booking_id
order > furniture,a sofa | product! color material quantity address | | order_id
# beauty
book,make > a hair appointment,a haircut,a massage | salon:site! date! time service:str{haircut,coloring,manicure,massage,facial}! | {service} at {salon} {date};I need a {service} {date} | booking_id
recommend,suggest > an outfit,something to wear | occasion:meeting! color season_name{spring,summer,autumn,winter} gender | what should I wear to {occasion} | outfit
find > a perfume,make-up | brand color max_price skin_type{dry,oily,normal}! | what suits {skin_type} skin | product_id
get > the size chart,my size | brand! chest:length! height country | which size do I need at {brand} | size
# food_shops
order,buy > coffee,a coffee,a drink | drink:str{latte,espresso,cappuccino,tea,hot chocolate}! size milk:str{oat,soy,whole,none} sugar:count quantity:count shop:site | {size} {drink} with {milk} milk;I'd like a {drink};{quantity} {drink}s please | order_id
order,get > a pizza | toppings:foods_list! size crust:str{thin,thick,stuffed} quantity:count address delivery | {size} pizza with {toppings};I want a pizza with {toppings} | order_id
find,recommend > a wine,wine to go with a dish | dish! color_kind{red,white,rose} max_price country | what do I drink with {dish} | wine
order > groceries,a grocery delivery | items! address! date time substitute:bool | bring {items} to {address} {date} | order_id
find > a supermarket,deals,special offers | city! product week_date:date | where is {product} cheap this week | offers
order > a cake,a birthday cake | flavour:food! date! guests! text | a {flavour} cake for {guests} people {date} | order_id
check > allergens,what a dish contains | dish! allergen:food | does {dish} contain {allergen} | contains:bool
# lottery_and_fun
check > lottery numbers,the lottery results | numbers! date! lottery:made_brand | did I win with {numbers} | prize:money
get,tell > a joke,a fun fact | category{animals,programming,school,science} language | make me laugh;something funny about {category} | text
get,ask > a trivia question,a quiz question | category{history,science,sports,music}! difficulty{easy,medium,hard} | quiz me on {category} | question
get,find > a quote,an inspiring quote | author topic | what did {author} say about {topic};quote by {author} | text
flip,toss > a coin | times_n:count | heads or tails;let a coin decide {times_n} times | result
pick,draw > a random card,a card | count_n:count deck:str{standard,tarot,uno} | take {count_n} cards from the {deck} deck | cards
pick,choose > a random name,somebody from a list | names:full_name! count_n:count | |
generate > a random name,names for a character | gender! country count_n:count | what could a girl from {country} be called | name
# time_and_date
get,check,tell > the time in a city,the local time | city! format_hours{12h,24h} | what time is it in {city};how late is it in {city} | time:time
convert > a time,a time to another time zone | time! from_city:city! to_city:city! date | what's {time} {from_city} time in {to_city};if it's {time} in {from_city}, what is it in {to_city} | time:time
calculate,count > the days between dates,how many days lie between | start_date! end_date! workdays:bool | how many days from {start_date} to {end_date};how long until {end_date} from {start_date} | days:int
add > days to a date,time to a date | date! days! | what date is {days} days after {date} | date:date
find,get > public holidays,bank holidays | country! year! month | when are the holidays in {country} {year} | holidays
find > the day of the week,which weekday | date! | which day was {date};what day of the week is {date} | weekday:weekday
calculate > an age,how old somebody is | birth_date! date | how old is someone born on {birth_date} | age:years
convert > a timestamp | timestamp:int! city | which date is {timestamp} | date:date
# web_tools
shorten,create > a short link,a url | url! alias:tag days | make {url} shorter;short link for {url} | url:url
create,generate > a qr code | text! size color format{png,svg} | {text} as a QR code;qr for "{text}" | image:url
check > whether a website is up,a website | url! timeout:seconds | is {url} down;does {url} work | online:bool
get,scrape,fetch > a web page,the content of a page | url! selector:tag format{html,text,markdown} | what's on {url} | text
search > the web,online,the internet | query! limit language country safe:bool start_date | google {query};look {query} up;what can you find about {query} | results
download > a video,a page | url! format{mp4,mp3}! quality{high,low} | save {url} as {format} | file
take > a screenshot of a page | url! width:pixels full_page:bool | what does {url} look like | image:url
bookmark,save > a page,a link | url! title tags folder | keep {url} for later |
submit,post > a form,data to an endpoint | url! data:object method{POST,PUT} | |
validate,check > an email address,json | email! | does {email} exist;is {email} a real address | valid:bool
parse,format > json,xml | text! indent:count | |
encode,convert > a text to base64,a url | text! scheme{base64,url,hex}! | {scheme} of "{text}" | encoded
generate,create > a uuid,test data | count_n:count! kind{uuid,name,address,email} | {count_n} fake {kind}s | values
test > a regular expression,a regex | pattern:tag! text! | does "{text}" match {pattern} | matches
convert > a color,a colour code | color! to_format{hex,rgb,hsl}! | what's {color} in {to_format} | value
compare > two versions | version_a:tag! version_b:tag! | is {version_a} newer than {version_b} | newer
calculate > a cron expression,the next run of a job | recurrence! timezone | cron for {recurrence};write {recurrence} as cron | cron
create > a diagram,a flowchart | description:sentence! format{svg,png} | draw a flowchart: {description} | image:url
# surveys
create,make > a survey,a poll,a form | title! questions:count anonymous due_date | ask everybody "{title}" | survey_id
send > a survey | survey_id:id! attendees! message | |
get,show > survey results,poll results | survey_id:id! format{chart,table} | what did people answer in {survey_id} | results
vote > in a poll | poll_id:id! option:tag! | I'm for {option} |
# meetings
start,open,create > a video call,an online meeting | attendees! title datetime minutes record:bool | get {attendees} on a call;video call with {attendees} | url:url
join > a meeting,a call | meeting_id:id! password mute:bool | put me into meeting {meeting_id} |
record > a meeting | meeting_id:id! transcript:bool | |
summarize,get > meeting notes,the minutes | meeting_id:id! language | what was said in {meeting_id} | summary
share > my screen | meeting_id:id! window:made_brand | |
book,reserve > a meeting room,a room | attendee_count:count! datetime! minutes! building:site projector:bool | a room for {attendee_count} {datetime};we need a room {datetime} for {minutes} minutes | room
send > a meeting invitation | attendees! title! datetime! minutes location | |
# customer_support
create,open > a support ticket,a ticket,a case | description:review! email priority category customer | I have a problem: {description};{customer} complains: {description} | ticket_id
close,resolve > a support ticket | ticket_id! note | {ticket_id} is solved |
escalate > a ticket,a case | ticket_id! reason:note priority | someone senior should look at {ticket_id} |
get,check > the ticket status,the status of a case | ticket_id! | what about my ticket {ticket_id};any progress on {ticket_id} | status
search,find > the knowledge base,help articles | query! language limit | how do I fix {query};help with {query} | article
rate > the support,customer service | ticket_id! rating! comment:review | |
transfer,forward > a call,a chat to an agent | department! customer reason:note | I want to talk to {department};get me a human from {department} |
"""
