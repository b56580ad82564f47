"""Money, shops, work and trade."""

TABLE = """
# banking
check,get,show > my balance,the account balance,how much money is in an account | account! currency | how much money do I have in {account};what's the balance of {account};am I broke, look at {account} | balance:money
transfer,send,move,wire > money,funds | amount! recipient! account currency note | send {amount} to {recipient};wire {recipient} {amount};move {amount} to {recipient} from {account};I owe {recipient} {amount}, send it;pay {recipient} {amount} | transaction_id
list,show,get > transactions,recent transactions,my spending history | account! start_date end_date limit | what did I spend from {account};show me what happened on {account} | transactions
block,freeze > a card,my card | card_number:id! reason{lost,stolen,damaged} | my card {card_number} was {reason};I lost card {card_number}, stop it |
open > a bank account,a savings account | full_name! account_type{checking,savings,joint}! initial_deposit:money currency | I want a {account_type} account for {full_name} | account
set up,create > a standing order,a recurring payment | recipient! amount! recurrence! account | pay {recipient} {amount} {recurrence} |
order,request > a new card,a replacement card | account! express address | my card is worn out, send another for {account} |
change,set,update > the pin,my card pin | card_number:id! password! | new pin {password} for {card_number} |
raise,increase > the card limit,my credit limit | card_number:id! amount! | let me spend up to {amount} with {card_number} |
report,dispute > a transaction,a charge | transaction_id:id! reason:review | I never made the payment {transaction_id} |
# loans
calculate,compute > the monthly payment,mortgage payments,the loan payment | loan_amount:money! interest_rate! years! down_payment:money | what would I pay a month for {loan_amount} at {interest_rate} over {years} years;can I afford {loan_amount} over {years} years at {interest_rate} | payment:money
apply for,request > a loan,a mortgage | amount! months! purpose:note salary | I want to borrow {amount} for {months} months |
check > my credit score,the credit score | full_name! birth_date | how creditworthy is {full_name} | score:int
calculate > the loan to value ratio | property_value:money! loan_amount:money! | | ratio:num
refinance > a mortgage,a loan | loan_id:id! interest_rate! | get me {interest_rate} for loan {loan_id} |
# investing
calculate,compute > compound interest,the future value of an investment,the return on an investment | principal! interest_rate! years! compounding{annually,monthly,quarterly,daily} contribution:money | how much will {principal} be worth in {years} years at {interest_rate};if I put {principal} aside at {interest_rate} what do I have after {years} years | future_value:money
calculate > the return on investment,the roi | purchase_price:money! sale_price:money! dividend:money | I bought for {purchase_price} and sold for {sale_price}, what's my return | roi:percent
calculate > the net present value | cash_flows:numbers! discount_rate:percent! | | npv:money
calculate > a retirement plan,retirement savings | age! salary! savings:money retirement_age:years | when can I stop working, I'm {age} and make {salary} | amount:money
compare > funds,investment funds | fund_names:companys_list! period metric{return,risk,fees} | which of {fund_names} did best | winner
calculate > the yield,the dividend yield | ticker! price year | what does {ticker} pay out | yield:percent
estimate > portfolio returns,the expected return of a portfolio | tickers:tickers_list! weights:numbers! years | |
# stocks
get,check,look up,fetch > the stock price,the share price,a quote | ticker! date currency | how is {ticker} doing;what's {ticker} trading at;how much is a share of {ticker};what does {ticker} stock cost | price:money
buy,purchase > shares,stock,stocks | ticker! shares! price account | get me {shares} shares of {ticker};I want {shares} of {ticker};buy {shares} {ticker} at {price} | order_id
sell,dump > shares,stock | ticker! shares! price | get rid of {shares} shares of {ticker};sell {shares} {ticker} when it hits {price} | order_id
get,show > the price history,historical stock prices | ticker! start_date! end_date interval{daily,weekly,monthly} | how did {ticker} develop from {start_date} to {end_date} | prices
add > a stock to my watchlist | ticker! watchlist:title | keep an eye on {ticker} |
remove > a stock from my watchlist | ticker! | I don't care about {ticker} any more |
get,find > market movers,top gainers,the biggest losers | exchange{NASDAQ,NYSE,LSE,DAX} limit | which stocks went up most | movers
get,show > company financials,the balance sheet,quarterly earnings | company! year quarter{Q1,Q2,Q3,Q4} | how much did {company} earn {year} | revenue:money
predict,forecast > the stock price | ticker! days! model{linear,lstm,arima} | where will {ticker} be in {days} days | price:money
cancel > a stock order,an order to sell or buy | order_id! | |
set > a price alert | ticker! price! direction{above,below} | tell me when {ticker} reaches {price} |
# crypto
get,check > the crypto price,the price of a coin,the exchange rate of a coin | coin! currency | how much is one {coin};what's {coin} worth {currency} | price:money
buy > crypto,coins | coin! amount! wallet:id | put {amount} into {coin} | order_id
send,transfer > coins,crypto | coin! quantity:num! wallet_address:id! | send {quantity} {coin} to {wallet_address} |
get > the wallet balance,what is in a wallet | wallet_address:id! coin | how much {coin} is in {wallet_address} | balance:num
# currency
convert,exchange,change > currency,currencies,money into another currency | amount! from_currency! to_currency! date | how much is {amount} {to_currency};{amount} in {to_currency};what are {amount} worth in {to_currency};{amount} {from_currency} to {to_currency} | converted:money
get,check > the exchange rate,the rate between two currencies | from_currency! to_currency! date | how many {to_currency} for one {from_currency};{from_currency} {to_currency} rate | rate:num
list > supported currencies | country | what do they pay with {country} | currencies
# taxes
calculate,estimate > income tax,the tax on an income,my taxes | salary! country! year filing{single,married,head of household} children | how much tax do I pay on {salary};what's left of {salary} after tax | tax:money
calculate > sales tax,the vat | amount! tax_rate! state | add {tax_rate} tax to {amount};what's {amount} with tax | total:money
file,submit > a tax return | year! full_name salary | |
calculate > capital gains tax,the tax on a sale | short_term:money! long_term:money! state! | | tax:money
find,get > tax brackets,the tax rates | country! year | what are the tax rates {country} | brackets
# insurance
get,request > an insurance quote,a quote for insurance | insurance_type{car,home,health,travel,life}! age! postcode coverage:money | what would {insurance_type} insurance cost me, I'm {age};how much is {insurance_type} insurance | premium:money
file,submit > a claim,an insurance claim | policy_number:id! date! description:review amount | I had an accident {date}, policy {policy_number} | claim_id
check > the status of a claim,claim status | claim_id:id! | what happened to claim {claim_id};is {claim_id} paid yet | status
cancel > an insurance policy,my insurance | policy_number:id! end_date | I don't want policy {policy_number} any more |
add > a driver to a policy,someone to my insurance | policy_number:id! full_name! birth_date | my son {full_name} should be on policy {policy_number} |
# online_shop
search,find,look for > products,an item,items | product! brand color size max_price min_price sort_by category | I'm looking for a {product};where can I get a {product} from {brand};do you have {product} in {color};show me {color} {product} under {max_price};cheap {product} | product_id price
add,put > an item to the cart,a product to my basket | product! quantity size color | I'll take {quantity} {product};put {product} in my cart;throw {product} in the basket |
remove,delete > an item from the cart | product! | I don't want the {product} after all;take {product} out of my basket |
apply,use > a coupon,a discount code,a voucher | code:password! | I have a code, {code};{code} should give me a discount |
place,submit > an order,my order | product! quantity! address! payment_method{card,paypal,invoice} express gift_wrap | order {quantity} {product} to {address};buy {quantity} {product} | order_id
compare > products,two products | product_a:product! product_b:product! feature:str{price,weight,battery,screen} | {product_a} or {product_b}, which is better;{product_a} versus {product_b} | winner
get,read > product reviews,reviews | product! rating limit | is the {product} any good;what do buyers say about {product} | reviews
write,post > a review,a product review | product! rating! review! | {rating} stars for the {product}: {review} |
check > whether an item is in stock,availability,stock | product! size postcode | is the {product} still available;do you have {product} in {size};when is {product} back | in_stock:bool
add > an item to the wishlist,something to my wish list | product! | I'd love a {product} for my birthday;save {product} for later |
get > product recommendations | product! budget limit | what goes well with a {product};something like {product} | products
# orders
track,check,find,get > an order,a parcel,a package,a shipment,the delivery status | tracking_number! carrier{UPS,DHL,FedEx,USPS} postcode | where is my package {tracking_number};when does {tracking_number} arrive;has {tracking_number} shipped;any news on parcel {tracking_number} | status eta:date
cancel > an order,my order | order_id! reason:note | I changed my mind about {order_id};stop order {order_id} |
return,send back > an item,an order | order_id! reason:review item refund_method{card,credit,voucher} | order {order_id} doesn't fit, I want to send it back | return_id
change,update > the delivery address,the shipping address | order_id! address! | send {order_id} to {address} instead;deliver {order_id} to {address} |
get,show > the order history,my past orders | user_id limit start_date | what did I buy lately;my last {limit} orders | orders
request,get > a refund | order_id! amount reason:review | I want my money back for {order_id} | refund_id
reorder,buy again > a past order | order_id! | same as {order_id} again please |
calculate,estimate > shipping costs,the shipping fee,postage | weight! destination! express origin | what does it cost to send {weight} to {destination};how much is the postage for {weight} to {destination} | cost:money
schedule > a pickup,a parcel pickup | address! date! time | have the parcel picked up at {address} {date} | pickup_id
create,print > a shipping label | address! weight! service{standard,express,overnight} | | tracking_number
# payments
pay,settle > a bill,an invoice | invoice_id! amount account date | settle {invoice_id} from {account};take care of bill {invoice_id} | confirmation:id
split > a bill,the bill,the check | amount! people:count! tip | divide {amount} between {people} people;{amount} split {people} ways;what does each of us {people} pay of {amount} | share:money
calculate > a tip,the tip | amount! tip people:count | what's {tip} of {amount};how much tip on {amount} | tip:money
send,create > an invoice,a bill | customer! amount! due_date items | bill {customer} {amount};invoice {customer} for {amount} due {due_date} | invoice_id
request > a payment,money from someone | person! amount! note | {person} owes me {amount};ask {person} for {amount} | request_id
add,save > a payment method,a credit card | card_number:id! expiry:month full_name | |
remind > a customer of an invoice,somebody to pay | customer! invoice_id! | {customer} still hasn't paid {invoice_id} |
# accounting
record,enter,log,book > an expense,a cost | amount! category! date vendor:company note | I spent {amount} on {category};{amount} for {category} {date} | expense_id
record,log > income,a deposit | amount! source:company! date | {source} paid me {amount} |
generate,create,run > a financial report,the profit and loss statement,a report | period! format{pdf,xlsx,csv} department | how did we do in {period} | report_url:url
calculate,get > the profit margin,the margin | revenue:money! cost:money! | we sold for {revenue} and spent {cost}, what's the margin | margin:percent
list,show > unpaid invoices,overdue invoices | customer days | who still owes us money;what's overdue | invoices
set,create > a budget,a spending limit | category! amount! month | don't let me spend more than {amount} on {category};{amount} for {category} a month |
get,show > my spending,my expenses | category period! | how much did I spend on {category} {period};where did my money go {period} | total:money
calculate > the break-even point | fixed_costs:money! price! variable_cost:money! | how many do I have to sell if my fixed costs are {fixed_costs} | units:int
calculate > depreciation,the depreciation of an asset | purchase_price:money! years! salvage_value:money method{linear,declining} | | value:money
# human_resources
request,book,apply for > leave,vacation,time off,a day off | employee! start_date! end_date! leave_type{vacation,sick,parental,unpaid} | {employee} is off from {start_date} to {end_date};I'd like some days off from {start_date} until {end_date} for {employee} | request_id
approve > a leave request,time off | request_id:id! note | {request_id} is fine with me |
reject > a leave request | request_id:id! reason:note | |
add,create,onboard > an employee,a new hire | full_name! job_title! department! start_date salary email | {full_name} starts {start_date} as {job_title};we hired {full_name} as {job_title} in {department} | employee_id
remove,terminate,offboard > an employee | employee! end_date reason:note | {employee} leaves the company {end_date} |
update,change,raise > the salary of an employee,a salary | employee! salary! start_date | give {employee} a raise to {salary};{employee} makes {salary} from {start_date} |
get,show,look up > employee details,an employee's profile | employee! | which department does {employee} work in;who is {employee}'s boss | department manager:person
check > the vacation balance,how many days off are left | employee! year | how many days off does {employee} still have | days:int
log,record,enter > working hours,hours worked,time | employee! hours! date project:made_brand | {employee} worked {hours} hours {date};put down {hours} hours for {employee} |
schedule > a performance review,an appraisal | employee! date! reviewer:person | |
generate,create > a payslip,the payroll | employee! month! | | document:url
# recruiting
search,find > jobs,job openings,vacancies | job_title! city salary remote full_time company | who is hiring {job_title};are there jobs as a {job_title} in {city};I'm looking for work as a {job_title} | job_id
post,publish > a job,a job ad | job_title! department! city salary description:sentence full_time remote | we need a {job_title};advertise for a {job_title} in {city} | job_id
apply > for a job,to a position | job_id:id! full_name! email! resume:file | send my application for {job_id} |
schedule,arrange > an interview,a job interview | candidate:full_name! datetime! interviewer:person job_title | see {candidate} {datetime};interview {candidate} {datetime} | interview_id
reject,turn down > a candidate,an applicant | candidate:full_name! reason:note | tell {candidate} it's a no |
rate,score > a candidate | candidate:full_name! rating! note | |
parse,read > a resume,a cv | file! language | what can the person in {file} do | skills
# projects
create,start > a project | project:made_brand! due_date owner:person budget description:sentence | kick off {project} | project_id
add,create > a task,a ticket,a card | task! assignee due_date priority project:made_brand tags | put "{task}" on the board;{assignee} should {task} by {due_date};new task: {task} | task_id
assign,give > a task,a ticket | task_id:id! assignee! | {assignee} takes {task_id};let {assignee} do {task_id} |
complete,close,finish > a task,a ticket | task_id:id! note | {task_id} is done;tick off {task_id} |
update,change,set > the status of a task,a task's status | task_id:id! status! | {task_id} is {status} now;move {task_id} to {status} |
list,show > tasks,my to-dos,open tasks | assignee project:made_brand status due_date sort_by | what do I have to do;what is {assignee} working on | tasks
comment > on a task,on a ticket | task_id:id! text! | write under {task_id}: {text} |
set,change > a deadline,the due date | task_id:id! due_date! | {task_id} must be ready {due_date};push the deadline of {task_id} to {due_date} |
start > a sprint | sprint_name:title! start_date! end_date! goal:sentence | |
log > time on a task | task_id:id! hours! date | {hours} hours on {task_id} |
# crm
add,create > a lead,a customer,a client | full_name! company email phone source{web,referral,fair,ad} | {full_name} from {company} is interested;new lead {full_name} | customer_id
update,change > a customer's details,a customer record | customer! email phone address | {customer} has moved to {address} |
log,record > a call,a meeting with a customer | customer! note! date duration | I talked to {customer} {date}: {note} |
create,open > a deal,an opportunity | customer! amount! stage{new,qualified,proposal,won,lost} close_date:date | {customer} might buy for {amount} | deal_id
move > a deal to another stage | deal_id:id! stage{new,qualified,proposal,won,lost}! | {deal_id} is {stage};we {stage} {deal_id} |
find,search,get > customers,a customer | customer city! company | which customers do we have in {city} | customer_id
get,show > the sales pipeline,open deals | assignee period | how do the sales look | deals
segment,filter > customers | city age min_spend:money! | everybody who spent more than {min_spend} |
# marketing
create,launch,start > an ad campaign,a campaign,a marketing campaign | campaign:title! budget! start_date! end_date channel{facebook,google,instagram,email,tv} audience:str{students,parents,seniors,gamers} | promote {campaign} on {channel} with {budget};spend {budget} on {campaign} | campaign_id
pause,stop > a campaign | campaign_id:id! | no more ads for {campaign_id} |
get,show > campaign statistics,campaign performance,the click rate | campaign_id:id! period metric{clicks,views,conversions} | how is {campaign_id} doing | clicks:int
send > a newsletter,a mass mailing | subject_line! list_name! datetime content:file | |
find,search > influencers,an influencer | platform{instagram,youtube,tiktok}! topic! min_followers:int | who talks about {topic} on {platform} | influencer_id
generate,write > a slogan,an ad text,a tagline | product! tone{funny,serious,bold} language limit | sell {product} in one line | text
calculate > the customer lifetime value | average_purchase:money! purchases_per_year:num! years! | | value:money
run > an a/b test | variant_a:sentence! variant_b:sentence! share | |
# inventory
check,get > the stock level,the inventory,how many are left | product! warehouse:city | how many {product} do we have {warehouse};do we still have {product} | quantity:int
add,receive > stock,goods | product! quantity! warehouse:city supplier:company | {quantity} {product} arrived;we got {quantity} {product} from {supplier} |
reorder,order > stock,supplies | product! quantity! supplier:company due_date | we're low on {product}, get {quantity} | order_id
move,transfer > stock between warehouses | product! quantity! origin! destination! | ship {quantity} {product} from {origin} to {destination} |
set > the reorder level,a minimum stock | product! level! | warn me when we have fewer than {level} {product} |
list > products running low,items low in stock | warehouse:city limit | what do we need to order | products
scan,look up > a barcode | barcode:id! | what is {barcode} | product
# real_estate
search,find,look for > apartments,a flat,houses,a house,properties | city! bedrooms max_price min_price furnished pet_friendly parking property_type{house,apartment,studio,villa} area | I need a place with {bedrooms} bedrooms in {city};what can I rent in {city} under {max_price};we want to buy a house in {city} | property_id
schedule,book > a viewing,a visit to a property | property_id:id! date! time full_name | I'd like to see {property_id} {date} | booking_id
estimate,get > the value of a house,the property value | address! bedrooms area year | what's the house at {address} worth | value:money
calculate > the rent,the affordable rent | salary! share | what can I pay if I earn {salary} | rent:money
list,advertise > a property,a flat for rent | address! price! bedrooms! furnished description:sentence | put {address} on the market for {price} | property_id
get > the property history,past sales of a house | address! years | who owned {address} | sales
contact > a landlord,an agent | property_id:id! message! | |
compare > neighbourhoods,two neighbourhoods | area_a:city! area_b:city! factor{schools,crime,rent} | {area_a} or {area_b} |
# manufacturing
start,schedule > a production run,a batch | product! quantity! line:tag date | make {quantity} {product} | batch_id
stop,halt > a machine,a production line | machine:id! reason:note | machine {machine} makes a noise, stop it |
report,log > a defect,a quality issue | batch_id:id! description:review severity{minor,major,critical} | batch {batch_id}: {description} |
get > machine status,the state of a machine | machine:id! | is machine {machine} running | status
schedule > maintenance,a service of a machine | machine:id! date! technician:person | have {machine} looked at {date} |
calculate > the production cost,unit cost | material_cost:money! labor_cost:money! units:int! overhead:money | | cost:money
# logistics
plan,optimize > a delivery route,a route for a truck | stops:citys_list! origin! vehicle{van,truck,bike} avoid_tolls:bool | drive from {origin} through {stops} | route_id
assign > a driver to a delivery | driver:full_name! delivery_id:id! | {driver} drives {delivery_id} |
track,locate > a truck,a vehicle of the fleet | license_plate! | where is the truck {license_plate} | location
book,reserve > freight,a container | origin! destination! weight! date hazardous:bool | ship {weight} from {origin} to {destination} | booking_id
estimate > the delivery time,the time of arrival | origin! destination! vehicle{van,truck,ship,plane} | how long does a {vehicle} take from {origin} to {destination} | duration:duration
# legal_documents
draft,create,write > a contract,an agreement,an nda | contract_type{nda,lease,employment,sale}! party_a:company! party_b:full_name! start_date amount | make a {contract_type} contract between {party_a} and {party_b} | document_id
review,check > a contract,an agreement | file! focus{risks,dates,payment} | is there anything odd in {file} | issues
sign > a document,a contract | document_id:id! full_name! date | put {full_name}'s signature on {document_id} |
send > a document for signature | document_id:id! to_email! message due_date | |
"""
