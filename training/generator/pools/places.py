"""Cities, countries, streets and other places, real and made up."""

from __future__ import annotations

from random import Random

CITIES = """Oslo;Rome;Nairobi;Lisbon;Kyoto;Bogotá;Cairo;Helsinki;Toronto;Lima;Mumbai;Prague;Dublin;Denver;Hanoi;Accra;
Warsaw;Sydney;Seville;Boston;Bergen;Tunis;Zagreb;Osaka;Quito;Riga;Tampa;Vienna;Perth;Austin;Malmö;Geneva;Porto;Seoul;
Dakar;Leeds;Naples;Bremen;Tbilisi;Cusco;Lagos;Marseille;Gdańsk;Pune;Ottawa;Dallas;Athens;Utrecht;Lyon;Bilbao;Zürich;
New York;San Diego;Los Angeles;San Francisco;Las Vegas;New Orleans;Cape Town;Buenos Aires;Rio de Janeiro;Hong Kong;
Kuala Lumpur;Tel Aviv;St. Louis;Salt Lake City;Mexico City;Ho Chi Minh City;Addis Ababa;São Paulo;Abu Dhabi;
Port of Spain;Stratford-upon-Avon;Newcastle upon Tyne;Santiago de Compostela;Frankfurt am Main;The Hague;Delhi;Madrid;
Berlin;London;Paris;Chicago;Tokyo;Beijing;Shanghai;Singapore;Bangkok;Istanbul;Moscow;Dubai;Munich;Milan;Barcelona;
Amsterdam;Brussels;Stockholm;Copenhagen;Budapest;Edinburgh;Manchester;Liverpool;Glasgow;Seattle;Portland;Miami;Atlanta;
Houston;Phoenix;Detroit;Montreal;Vancouver;Melbourne;Auckland;Honolulu;Reykjavík;Kraków;Florence;Venice;Granada;
Marrakesh;Jakarta;Manila;Taipei;Bengaluru;Chennai;Karachi;Lahore;Kathmandu;Colombo;Havana;Kingston;Caracas;Santiago;
Montevideo;La Paz;Asunción;Panama City;San José;Guatemala City;Johannesburg;Kigali;Kampala;Luanda;Algiers;Casablanca;
Beirut;Amman;Baku;Yerevan;Tashkent;Almaty;Ulaanbaatar;Vilnius;Tallinn;Minsk;Kyiv;Bucharest;Sofia;Belgrade;Skopje""".replace(
    "\n", ""
)
COUNTRIES = """Norway;Italy;Kenya;Portugal;Japan;Colombia;Egypt;Finland;Canada;Peru;India;Czechia;Ireland;Vietnam;Ghana;
Poland;Australia;Spain;Tunisia;Croatia;Ecuador;Latvia;Austria;Sweden;Switzerland;South Korea;Senegal;Georgia;Nigeria;
France;Greece;Netherlands;the Netherlands;United States;the US;the UK;United Kingdom;New Zealand;South Africa;Argentina;
Brazil;Malaysia;Israel;Mexico;Ethiopia;United Arab Emirates;Trinidad and Tobago;Bosnia and Herzegovina;Germany;China;
Thailand;Turkey;Russia;Belgium;Denmark;Hungary;Scotland;Iceland;Morocco;Indonesia;Philippines;Taiwan;Pakistan;Nepal;
Sri Lanka;Cuba;Jamaica;Venezuela;Chile;Uruguay;Bolivia;Paraguay;Panama;Costa Rica;Guatemala;Rwanda;Uganda;Angola;
Algeria;Lebanon;Jordan;Azerbaijan;Armenia;Uzbekistan;Kazakhstan;Mongolia;Lithuania;Estonia;Ukraine;Romania;Bulgaria;
Serbia;Antigua and Barbuda;Papua New Guinea;Côte d'Ivoire""".replace("\n", "")
STATES = """California;Texas;Bavaria;Ontario;Queensland;Tuscany;Catalonia;Oregon;Normandy;Punjab;Hokkaido;Quebec;Florida;
Nevada;Saxony;Flanders;Andalusia;Kerala;New South Wales;North Carolina;Scotland;Wales;Colorado;Illinois;Massachusetts;
Lower Saxony;Lombardy;Provence;Gujarat;British Columbia""".replace("\n", "")
NAME_STARTS = """Ash Bram Cald Dun Ever Fair Glen Har Kil Lang Mar Nor Oak Pem Rav Stan Thorn Up West Wood Black Clear
Maple Silver High Elm Bright Cold Fern Grim Hazel Iron Lake Mill""".split()
NAME_ENDS = """ford ton bury ley field mouth brook wick dale port haven burn stead ridge view worth side gate ham by
wood bridge""".split()
STREETS = """Main Oak Cedar Station Church Mill Park High King Queen Harbour Market School Garden River Hill Lime Birch
Bridge Castle""".split()
STREET_KINDS = ("Street", "St", "Road", "Avenue", "Ave", "Lane", "Drive", "Boulevard", "Way", "Square", "Court")
SITES = """Museum Library Theatre Stadium Airport Cathedral Market Park Gallery Hospital University Station Aquarium Zoo
Castle Arena Mall Garden Observatory Opera""".split()
ROOMS = """kitchen;living room;bedroom;bathroom;garage;hallway;office;kids' room;guest room;basement;attic;dining room;
patio;laundry room;study;nursery;balcony;garden;porch;master bedroom;hall;upstairs bathroom;den;workshop;conservatory;
entryway;playroom;front yard;sunroom;pantry;loft;game room""".replace("\n", "")
VENUES = """Room;Hall;Suite;Lab;Studio;Building""".split(";")

CITY_LIST = tuple(each.strip() for each in CITIES.split(";"))
COUNTRY_LIST = tuple(each.strip() for each in COUNTRIES.split(";"))
STATE_LIST = tuple(each.strip() for each in STATES.split(";"))
ROOM_LIST = tuple(each.strip() for each in ROOMS.split(";"))


def invented(rng: Random) -> str:
    """The name of a place that exists nowhere."""
    name = rng.choice(NAME_STARTS) + rng.choice(NAME_ENDS)
    roll = rng.random()
    if roll < 0.1:
        return f"{rng.choice(('Port', 'New', 'Old', 'Upper', 'Lake', 'Saint', 'Fort', 'East'))} {name}"
    return name


def city(rng: Random) -> str:
    """A city, sometimes with its state or country behind a comma."""
    name = rng.choice(CITY_LIST) if rng.random() < 0.7 else invented(rng)
    if rng.random() < 0.09:
        return f"{name}, {rng.choice(rng.choice((STATE_LIST, COUNTRY_LIST)))}"
    return name


def country(rng: Random) -> str:
    """A country."""
    return rng.choice(COUNTRY_LIST)


def state(rng: Random) -> str:
    """A state or region."""
    return rng.choice(STATE_LIST)


def address(rng: Random) -> str:
    """A postal address."""
    name = rng.choice(STREETS) if rng.random() < 0.5 else invented(rng)
    street = f"{rng.randint(1, 399)} {name} {rng.choice(STREET_KINDS)}"
    return f"{street}, {city(rng)}" if rng.random() < 0.4 else street


def site(rng: Random) -> str:
    """A place one goes to: a museum, an airport, a park."""
    roll = rng.random()
    kind = rng.choice(SITES)
    if roll < 0.4:
        return f"{invented(rng)} {kind}"
    if roll < 0.7:
        return f"the {kind.lower()}"
    return f"{rng.choice(CITY_LIST)} {kind}"


def place(rng: Random) -> str:
    """Any place."""
    return rng.choice((city, city, country, address, site, state))(rng)


def airport(rng: Random) -> str:
    """A three-letter code or a city, as people name where they fly."""
    if rng.random() < 0.4:
        return "".join(rng.choice("ABCDEFGHIJKLMNOPRSTUVWXYZ") for _ in range(3))
    return rng.choice(CITY_LIST)


def room(rng: Random) -> str:
    """A room of a house."""
    return rng.choice(ROOM_LIST)


def coordinates(rng: Random) -> str:
    """Latitude and longitude as one text."""
    return f"{rng.uniform(-80, 80):.{rng.randint(1, 4)}f}, {rng.uniform(-179, 179):.{rng.randint(1, 4)}f}"
