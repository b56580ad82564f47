"""What stands in calendars, where it happens, and what the files of calendars are called."""

from __future__ import annotations

EVENTS = {
    "icsfile": """work.ics;<stem>.ics;my calendar;the calendar <stem>.ics;home.ics;family.ics;<folder>/<stem>.ics;my work calendar;
        the family calendar;the shared calendar;<name>'s calendar;club.ics;the club calendar;holidays.ics;my private calendar;<name>.ics;team.ics;the team calendar;
        the calendar of the choir;<fname>.ics;the school calendar""",
    "icsfiles": """work.ics and home.ics;all calendars <place>;the calendars <place>;all .ics files;family.ics, <stem>.ics and work.ics;
        <name>.ics and <name>.ics;all our calendars;my two calendars;work.ics, club.ics and family.ics;the calendars of <name> and <name>;*.ics;
        my work calendar and the family calendar;the .ics files <place>;<stem>-<year>.ics and <stem>.ics;both calendars""",
    "newics": "all.ics;everything.ics;<stem>.ics;<fname>.ics;<name>.ics;together.ics;<folder>/all.ics;a new calendar <fname>.ics;shared-<year>.ics",
    "happening": """<meeting>;<meeting>;dentist;the dentist;doctor;vet;parents' evening;swimming;swimming lesson;choir;choir practice;football training;away match in <city>;
        band rehearsal;dinner with <name>;drinks with <name>;lunch with the <surname>s;<name>'s concert;<name>'s wedding;<name>'s leaving do;driving lesson;physio;
        eye test;blood test;flu jab;MOT;car service;boiler inspection;chimney sweep;plumber;the electrician;handover of the flat;allotment committee;
        garden club;AGM;quiz night;poker night;bake sale;jumble sale;school play;sports day;field trip;exam;maths exam;German class;evening class;
        tax advisor;bank appointment;viewing in <city>;job interview;shift;night shift;team lunch;sprint planning;client call;webinar;town council;
        church service;christening;funeral;Sunday roast;barbecue at <name>'s;camping weekend;train to <city>;flight home;holiday in <city>;
        visit from <name>;babysitting;playdate with <name>;nursery pick-up;dog groomer;hairdresser;tyre change;bins;recycling;window cleaner;
        call mum;phone call with <name>;video call with <name>;1-on-1;weekly with <name>;phone interview;book group;chess club;rowing;pilates;
        tennis with <name>;squash;board games;film night;theatre;opera;exhibition opening;parish fair;blood donation;Elternabend;Zahnarzt""",
    "venue": """the town hall;the clubhouse;Zoom;Teams;the pub;the <surname>s';<name>'s place;room <number>;the church hall;the community centre;gate <months>;
        the school gym;pitch <months>;the village hall;the surgery;my office;the canteen;the library;home;the allotment;the station café;platform <months>;
        Café <surname>;the <surname> building;floor <months>;the boathouse;a restaurant in <city>;the old mill;Google Meet;the garden;the conference room;
        <surname> & Sons;<city> town hall;meeting room <months>;the music school;the swimming pool;the rink;the parking lot behind the school""",
}
