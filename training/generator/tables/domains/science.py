"""Maths, physics, chemistry, biology, statistics, engineering."""

TABLE = """
# geometry
calculate,compute,find,determine > the area of a circle,circle area | radius:length! unit{cm,m,inches} | how big is a circle;a circle has radius {radius}, what's its area |
calculate,compute,find > the circumference of a circle,circumference | radius:length! | how long is the edge of a circle |
calculate,compute,find,work out > the area of a triangle,triangle area | base:length! height:length! unit{cm,m,inches} | a triangle has a base of {base} and a height of {height}, find its area;how large is a triangle | area:num
calculate,compute,find > the area of a rectangle,rectangle area | length_side:length! width:length! | a room is {length_side} by {width}, how large is it;area of a {length_side} x {width} rectangle | area:num
calculate,compute > the volume of a cylinder,cylinder volume | radius:length! height:length! | how much fits into a cylinder | volume:num
calculate,compute > the volume of a sphere,sphere volume | radius:length! | how much space does a ball take | volume:num
calculate,compute > the surface area of a cube,cube surface | side:length! | | area:num
find,compute,calculate > the hypotenuse,the hypotenuse of a right triangle | leg_a:length! leg_b:length! | the legs are {leg_a} and {leg_b}, how long is the hypotenuse;right triangle with sides {leg_a} and {leg_b}, longest side | hypotenuse:num
calculate,compute > the distance between two points,point distance | x1:num! y1:num! x2:num! y2:num! | how far is ({x1}, {y1}) from ({x2}, {y2});distance from ({x1},{y1}) to ({x2},{y2}) | distance:num
calculate > the perimeter of a polygon,polygon perimeter | sides:numbers! | the sides are {sides}, what is the perimeter | perimeter:num
find > the midpoint,the midpoint of a segment | x1:num! y1:num! x2:num! y2:num! | what lies halfway between ({x1}, {y1}) and ({x2}, {y2}) | midpoint
convert > an angle,degrees to radians | angle:num! to_unit{radians,degrees}! | {angle} to {to_unit};what is {angle} in {to_unit} | result:num
# algebra
solve,find the roots of > a quadratic equation,the quadratic equation | a:num! b:num! c:num! | solve the quadratic with a = {a}, b = {b} and c = {c};roots of a quadratic with coefficients {a}, {b} and {c} | roots
calculate,compute,find > the greatest common divisor,the gcd,the greatest common factor | first_number:int! second_number:int! | what divides both {first_number} and {second_number};gcd of {first_number} and {second_number};greatest common divisor of {first_number} and {second_number} | gcd:int
calculate,compute,find > the least common multiple,the lcm | first_number:int! second_number:int! | lcm of {first_number} and {second_number};smallest number divisible by {first_number} and {second_number} | lcm:int
calculate,compute > the factorial,a factorial | number:int! | what is {number} factorial;factorial of {number};{number}! | result:int
check,test > whether a number is prime,primality | number:int! | is {number} a prime;is {number} prime;can {number} be divided | is_prime:bool
find,list,get > the prime factors,the prime factorization | number:int! distinct:bool | which primes make up {number};factor {number} into primes | factors
generate,compute > the Fibonacci sequence,Fibonacci numbers | count_n:int! | the first {count_n} Fibonacci numbers;Fibonacci up to {count_n} terms | sequence
evaluate,calculate,compute,solve > an expression,a calculation,some arithmetic | expression! precision:count | what is {expression};how much is {expression};{expression} =;{expression} | result:num
solve > a linear equation,an equation | equation:function! variable{x,y,z} | solve {equation} for {variable};what is {variable} if {equation} = 0 | solution
multiply > two numbers,numbers | first_number:num! second_number:num! | {first_number} times {second_number};multiply {first_number} by {second_number};what do you get for {first_number} x {second_number} | result:num
add > two numbers,numbers together | first_number:num! second_number:num! | add {first_number} and {second_number};sum of {first_number} and {second_number};{first_number} plus {second_number} | result:num
subtract > two numbers,one number from another | first_number:num! second_number:num! | subtract {second_number} from {first_number};{first_number} minus {second_number};take {second_number} away from {first_number} | result:num
divide > two numbers,one number by another | dividend:num! divisor:num! | divide {dividend} by {divisor};{dividend} over {divisor};how often does {divisor} go into {dividend} | result:num
raise > a number to a power,to a power | base:num! exponent:num! | {base} to the power of {exponent};raise {base} to the {exponent};{base}^{exponent} | result:num
round > a number,a value | number:num! decimals:count | round {number} to {decimals} decimals;{number} to {decimals} decimal places | result:num
calculate,take > the logarithm,the log | number:num! base:num | log of {number} to base {base} | result:num
calculate,find > the percentage,what per cent | part:num! whole:num! | what percent of {whole} is {part};{part} out of {whole} in percent | percent:num
sort > a list of numbers,numbers | numbers! order{ascending,descending} | put {numbers} in {order} order;sort {numbers} | sorted
convert > a number to another base,a number base | number:int! from_base:count to_base:count! | {number} in base {to_base};write {number} in base {to_base} | result
# calculus
differentiate,derive,find the derivative of > a function,the derivative | function! variable{x,y,t} point:num | derivative of {function};d/dx {function};differentiate {function} with respect to {variable} | derivative
integrate,find the integral of > a function,the integral | function! lower:num upper:num variable{x,y,t} | integral of {function} from {lower} to {upper};integrate {function} between {lower} and {upper};area under {function} from {lower} to {upper} | value:num
find,compute > the limit,the limit of a function | function! point:num! direction{left,right} | limit of {function} as x approaches {point};what does {function} tend to as x goes to {point} | limit:num
find > the minimum,the extrema of a function | function! lower:num upper:num | where is {function} smallest;minimize {function} | minimum:num
# statistics
calculate,compute,find > the mean,the average,the arithmetic mean | numbers! | what's the average of {numbers};mean of {numbers};average {numbers} | mean:num
calculate,compute,find > the median | numbers! | what's the middle of {numbers};median of {numbers} | median:num
calculate,compute > the standard deviation,the spread | numbers! sample:bool | how spread out are {numbers};standard deviation of {numbers} | stdev:num
calculate,compute > the correlation,the Pearson correlation | x_values:numbers! y_values:numbers! method{pearson,spearman,kendall} | do {x_values} and {y_values} correlate;correlation between {x_values} and {y_values} | r:num
run,perform > a t-test,a two sample t-test | group_a:numbers! group_b:numbers! alpha:share equal_variance:bool | are {group_a} and {group_b} significantly different | p_value:num
fit,run > a linear regression,a regression line | x_values:numbers! y_values:numbers! point:num | fit a line through x {x_values} and y {y_values} | slope:num intercept:num
calculate > the binomial probability,a binomial probability | trials:int! successes:int! probability:share! | chance of {successes} successes in {trials} trials with p {probability};probability of {successes} heads in {trials} flips | probability:num
calculate > the normal distribution probability,a normal probability | mean:num! standard_deviation:num! x:num! | | probability:num
calculate > the confidence interval,a confidence interval | sample_mean:num! standard_deviation:num! sample_size:int! confidence:percent | | lower:num upper:num
compute,count > permutations,the number of permutations | n:int! k:int! | how many ways to arrange {k} out of {n};permutations of {n} choose {k} | count:int
compute,count > combinations,the number of combinations | n:int! k:int! | {n} choose {k};how many ways to pick {k} from {n} | count:int
roll,simulate > dice,a dice roll | dice:count! sides:count | throw {dice} dice;roll {dice} dice with {sides} sides | total:int
generate,pick > a random number,a random integer | minimum:int! maximum:int! count_n:count | random number between {minimum} and {maximum};pick a number from {minimum} to {maximum} | number:int
# kinematics
calculate,compute,find > the final velocity,the final speed | initial_velocity:speed! acceleration:acceleration! time:seconds! | how fast is a car that starts at {initial_velocity} after {time} with an acceleration of {acceleration} | velocity:num
calculate,compute,find > the displacement,the distance travelled | initial_velocity:speed! acceleration:acceleration time:seconds! | how far does it go | displacement:num
calculate,find > the fall time,the time to hit the ground | height:length! gravity:acceleration | how long does something fall from {height};a stone is dropped from {height}, when does it land | time:num
calculate,compute > the projectile range,how far a projectile flies | initial_velocity:speed! launch_angle:angle! height:length | a ball is thrown at {initial_velocity} with an angle of {launch_angle}, how far does it fly | range:num
calculate > the average speed,the speed | distance:length! time:seconds! | how fast is {distance} in {time} | speed:num
calculate,compute > the kinetic energy | mass:mass! velocity:speed! | how much energy does {mass} at {velocity} have;energy of a {mass} object moving at {velocity} | energy:energy
calculate,compute > the potential energy,gravitational potential energy | mass:mass! height:length! gravity:acceleration | energy of {mass} lifted {height} | energy:energy
calculate,find > the force,the net force | mass:mass! acceleration:acceleration! | what force moves {mass} at {acceleration} | force:num
calculate,find > the momentum | mass:mass! velocity:speed! | momentum of a {mass} object at {velocity} | momentum:num
calculate > the gravitational force,the attraction between two bodies | mass_1:mass! mass_2:mass! distance:length! | how strongly do {mass_1} and {mass_2} attract each other {distance} apart | force:num
calculate > the torque | force:force! lever_arm:length! angle:angle | | torque:num
calculate > the centripetal force,centripetal acceleration | mass:mass! velocity:speed! radius:length! | | force:num
calculate > the escape velocity | planet! | how fast must a rocket be to leave {planet} | velocity:num
# electricity
calculate,compute,find > the voltage,the voltage across a resistor | current:current! resistance:resistance! | what voltage drives {current} through {resistance} | voltage:num
calculate,compute,find > the current,the electric current | voltage:voltage! resistance:resistance! | how many amps flow with {voltage} and {resistance} | current:num
calculate > the resistance,the total resistance | resistances:numbers! connection{series,parallel}! | {resistances} ohms in {connection} | resistance:num
calculate > the electric power,electrical power | voltage:voltage! current:current! | how many watts are {voltage} at {current} | power:num
calculate > the electric field,electric field strength | charge:charge! distance:length! medium:material | field of a {charge} charge {distance} away | field:num
calculate > the electrostatic force,the Coulomb force | charge_1:charge! charge_2:charge! distance:length! | force between {charge_1} and {charge_2} at {distance} | force:num
calculate > the magnetic field,magnetic field strength | current:current! distance:length! permeability:num | field around a wire with {current} at {distance} | field:num
calculate > the capacitance | area:area! distance:length! material | | capacitance:num
calculate > the resonant frequency,the resonance of a circuit | inductance:num! capacitance:num! rounding:count | | frequency:num
estimate,calculate > the electricity cost,the cost of running an appliance | power:power! hours:hours! price_per_kwh:money | what does it cost to run {power} for {hours} | cost:money
# thermodynamics
calculate,compute > the heat,the heat needed | mass:mass! specific_heat:num! temperature_change:temperature! | how much heat does {mass} need to warm by {temperature_change} | heat:energy
calculate > the pressure of a gas,gas pressure | moles:amount! temperature:temperature! volume:volume! gas_constant:num | pressure of {moles} of gas in {volume} at {temperature} | pressure:num
convert > a temperature,temperatures | value:num! from_scale{celsius,fahrenheit,kelvin}! to_scale{celsius,fahrenheit,kelvin}! | what is {value} {from_scale} in {to_scale};{value} degrees {from_scale} to {to_scale} | result:num
calculate > the efficiency of an engine,Carnot efficiency | hot_temperature:temperature! cold_temperature:temperature! | | efficiency:num
calculate > the final temperature,the temperature after mixing | mass_1:mass! temperature_1:temperature! mass_2:mass! temperature_2:temperature! | | temperature:num
calculate > the boiling point,the boiling point at altitude | substance:compound! altitude:length! | at what temperature does {substance} boil at {altitude} | temperature:num
# waves
calculate,find > the wavelength | frequency:frequency! speed:speed | how long is a wave of {frequency} | wavelength:num
calculate > the frequency | wavelength:length! speed:speed | | frequency:num
calculate > the period of a pendulum,the pendulum period | length_arm:length! gravity:acceleration | how long does a pendulum of {length_arm} take to swing | period:num
calculate > the refraction angle,the angle of refraction | incidence_angle:angle! n1:num! n2:num! | | angle:num
calculate > the focal length,the focal length of a lens | object_distance:length! image_distance:length! | | focal_length:num
calculate > the doppler shift | source_frequency:frequency! velocity:speed! | | frequency:num
# chemistry
calculate,find,get > the molar mass,the molecular weight | compound! to_unit{g/mol,kg/mol} | how heavy is a mole of {compound};what does {compound} weigh per mole | molar_mass:num
balance > a chemical equation,a reaction equation | equation:compound! | balance {equation} | balanced
get,look up,find > element properties,facts about an element | element! property{atomic number,melting point,density,electronegativity} | what's the {property} of {element};tell me about {element} | value:num
calculate > the pH,the pH value | concentration:num! | how acidic is a solution of {concentration} | ph:num
calculate > the dilution,the volume for a dilution | initial_concentration:num! final_concentration:num! final_volume:volume! | | volume:volume
convert > grams to moles,mass to moles | compound! mass:mass! | how many moles are {mass} of {compound} | moles:num
calculate > the density | mass:mass! volume:volume! | what is the density of {mass} in {volume} | density:num
predict > the reaction products,the outcome of a reaction | reactant_a:compound! reactant_b:compound! temperature:temperature | what happens if {reactant_a} meets {reactant_b} | products
calculate > the half-life decay,the remaining amount of a substance | initial_amount:num! half_life:years! elapsed:years! | how much of {initial_amount} is left after {elapsed} | remaining:num
find > the electron configuration | element! ion_charge:count | | configuration
# biology
get,find,look up > facts about an animal,animal information | animal! topic_kind{diet,habitat,lifespan,size} | what does a {animal} eat;how long does a {animal} live;where do {animal}s live | fact
calculate > the population growth,future population | initial_population:int! growth_rate:percent! years! | how many will there be after {years} if {initial_population} grow by {growth_rate} | population:int
identify > a species,a plant | description:sentence! region:country photo:file | what plant is this, it has {description} | species
translate,transcribe > a DNA sequence,DNA | sequence:id! reverse:bool | | protein
calculate > genotype probabilities,a Punnett square | parent1:str{AA,Aa,aa}! parent2:str{AA,Aa,aa}! | cross {parent1} with {parent2} | ratios
get > the structure of a cell,cell information | cell_type:str{neuron,red blood cell,muscle cell,plant cell}! detailed:bool | what does a {cell_type} look like | description
analyze > the genetic similarity,how close two species are | species1:animal! species2:animal! format_kind{percentage,fraction} | how closely are a {species1} and a {species2} related | similarity:num
forecast,predict > the forest growth,tree growth | location:country! years! human_impact:bool | | growth:num
estimate,calculate > photosynthesis rate,the photosynthesis of a plant | plant! light_intensity:int! temperature:temperature! co2_level:int | | rate:num
# astronomy
get,find,look up > information about a planet,planet facts | planet! property{mass,radius,orbital period,moons} | how many moons does {planet} have;what is the {property} of {planet};how far away is {planet} | value:num
find,get > the moon phase,the phase of the moon | date! city | is it full moon;what does the moon look like | phase
calculate > the distance between planets,how far apart two planets are | planet_1:planet! planet_2:planet! date | how far is it from {planet_1} to {planet_2} | distance:num
find,check > iss passes,when the space station is visible | city! date | when can I see the ISS | time:datetime
predict,find > solar eclipses,the next eclipse | country! year | when is the next eclipse | date:date
convert > light years,astronomical distances | value:num! from_unit{light years,parsecs,AU}! to_unit{light years,parsecs,AU,km}! | {value} {from_unit} in {to_unit} | result:num
# units
convert > units,a measurement | value:num! from_unit{meters,feet,miles,kilometers,pounds,kilograms,liters,gallons,inches,ounces}! to_unit{meters,feet,miles,kilometers,pounds,kilograms,liters,gallons,inches,ounces}! precision:count | how many {to_unit} are {value} {from_unit};{value} {from_unit} in {to_unit};convert {value} {from_unit} to {to_unit};what's {value} {from_unit} in {to_unit} | result:num
convert > time units,a duration | value:num! from_unit{seconds,minutes,hours,days,weeks}! to_unit{seconds,minutes,hours,days,weeks}! | how many {to_unit} are there in {value} {from_unit};{value} {from_unit} to {to_unit} | result:num
convert > data sizes,storage units | value:num! from_unit{MB,GB,TB,KB}! to_unit{MB,GB,TB,KB}! | {value} {from_unit} in {to_unit} | result:num
# engineering
calculate > the beam deflection,how far a beam bends | load:force! beam_length:length! material | | deflection:num
calculate > the concrete needed,the volume of concrete | length_side:length! width:length! depth:length! | how much concrete for a slab {length_side} by {width} and {depth} thick | volume:num
calculate,estimate > the paint needed,how much paint to buy | wall_width:length! wall_height:length! coats:count coverage:num | how much paint for a wall {wall_width} wide and {wall_height} high | litres:num
calculate > the gear ratio | driver_teeth:int! driven_teeth:int! | | ratio:num
calculate > the flow rate,flow through a pipe | pipe_diameter:length! velocity:speed! | | flow:num
estimate > the battery life,how long a battery lasts | capacity_mah:int! current_draw:current! | | hours:num
calculate > the fuel consumption,gas mileage | distance:kilometres! fuel:volume! | how much does the car use if {fuel} last {distance} | consumption:num
# environment
calculate,estimate > the carbon footprint,co2 emissions | distance:kilometres! vehicle{car,bus,train,plane}! passengers | how much co2 is {distance} by {vehicle} | kg:num
get,check > the water quality,water quality data | site! date | can I swim at {site};is the water clean | score:num
get > the earthquake data,recent earthquakes | country! min_magnitude:num start_date end_date | were there any earthquakes;has the earth been shaking | quakes
estimate > the solar panel output,solar energy production | area:area! city! efficiency:percent | how much power do {area} of panels make | kwh:num
"""
