"""Quantities that follow from each other: `domain | quantity:kind = ways to ask for it; …`, and measures that convert."""

FORMULAS = """
motion | distance:length = how far does it get, how far is it, what way does it cover; speed:speed = how fast is it, at what pace does it go; time:seconds = how long does it take, how much time passes
mechanics | force:force = how hard must one push, how strong is the pull; mass:mass = how heavy is it, what does it weigh; acceleration:acceleration = how quickly does it pick up speed, what does it accelerate at
electric circuit | voltage:voltage = how many volts are there, what is the potential; current:current = how many amps flow, how strong is the current; resistance:resistance = how many ohms is it, how much does it resist
matter | density:density = how dense is it; mass:mass = how much does it weigh, how heavy is it; volume:volume = how much room does it take, how large is it
energy | power:power = how many watts is it, how powerful is it; energy:energy = how much energy goes in, how many joules is that; time:seconds = how long does it run, for how long can it go
pressure | pressure:pressure = how much does it press; force:force = how strong is the push; area:area = how large is the surface
waves | wavelength:length = how long is one wave; frequency:frequency = how often does it swing; wave_speed:speed = how fast does the wave move
rectangle | area:area = how much surface does it have; width:length = how wide is it; height:length = how tall is it, how high is it
circle | circumference:length = how far around is it; diameter:length = how far across is it; area:area = how much surface does the circle have
box | volume:volume = how much fits into it; width:length = how broad is it; depth:length = how deep is it; height:length = how tall is it
triangle | hypotenuse:length = how long is the longest side; first_leg:length = how long is the first of the short sides; second_leg:length = how long is the other short side
savings | final_amount:money = what will I have in the end, how much does it grow to; principal:money = how much must I put in at the start; interest_rate:percent = what rate do I need; years:years = how many years does it take
sale | sale_price:money = what do I pay in the end, how much is it after the reduction; list_price:money = what did it cost before; discount:percent = how much off is that, how many per cent do I save
business | profit:money = what is left for us, how much do we make; revenue:money = how much must come in, what do we take; cost:money = how much may we spend, what does it cost us
loan | monthly_payment:money = what do I pay every month, how much is one instalment; loan_amount:money = how much can I borrow; interest_rate:percent = what rate would that be; term:months = for how many months do I pay
margin | margin:percent = what share of the price do we keep; selling_price:money = what should we ask for it; purchase_price:money = what may it cost us to buy
income tax | tax:money = what does the tax office want, how much goes to the state; income:money = what must I earn; tax_rate:percent = what share do I give away
town | population:int = how many people live there; population_density:num = how crowded is it; area:area = how large is the place
body | body_mass_index:num = am I too heavy for my size; weight:mass = what should I weigh; height:length = how tall would one be
dilution | concentration:percent = how strong is the mixture; solute_mass:mass = how much do I stir in; solution_volume:volume = how much liquid is it
heat | heat:energy = how much warmth does it take; mass:mass = how much of it can be warmed; temperature_change:temperature = by how many degrees does it get warmer
travel cost | fuel_cost:money = what do I spend on petrol; distance:kilometres = how far can I drive; consumption:num = how thirsty is the car
workers | days:days = when are they done, how many days do they need; workers:count = how many people do we need; work_hours:hours = how many hours is it all together
screen | diagonal:inches = how large is the screen from corner to corner; screen_width:inches = how wide is the screen; screen_height:inches = how high is the screen
stock | dividend_yield:percent = what does the share pay compared with its price; dividend:money = how much is paid per share; share_price:money = what is one share worth
chance | probability:share = how likely is it; favourable_cases:count = in how many cases does it work; possible_cases:count = how many cases are there
score | win_rate:percent = how often do they win; wins:count = how many did they win; games:count = how many did they play
garden | seed_amount:mass = how many seeds do I need; bed_area:area = how large a bed can I sow; seed_rate:num = how thickly do I sow
lens | magnification:num = how much larger does it look; image_height:length = how tall is the picture of it; object_height:length = how tall is the thing itself
tank | fill_time:minutes = when is it full; flow_rate:num = how quickly does the water come; tank_volume:volume = how much goes into the tank
"""

MEASURES = """
celsius,fahrenheit,kelvin | kilometers,miles,nautical miles | kilograms,pounds,stones | liters,gallons,cups | meters,feet,yards,inches
grams,ounces,tablespoons | hours,minutes,days | megabytes,gigabytes,terabytes | degrees,radians | joules,calories | hectares,acres,square meters
dollars,euros,pounds,yen | kilowatts,horsepower | bar,pascals,psi | meters per second,kilometers per hour,knots | decimal,binary,hexadecimal
"""
