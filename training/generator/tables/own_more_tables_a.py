"""More ways in which people ask for the actions on tables, from adding a column to lists per group."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
aggregate_column: in {table}, what do all the {column} add up to ~how=sum;{table}: total of {column} ~how=sum;{table} – {column} on average? ~how=average;
    for {table} I want the sum of {column} ~how=sum;from {table} I need the highest {column} ~how=maximum;
    look at {table} and tell me the lowest {column} ~how=minimum;take {table} and add the {column} together ~how=sum;
    I have {table}. What is the {column} in total? ~how=sum;there's {table}. Can you work out the average {column} in it ~how=average;
    total of {column}, {table} ~how=sum;avg {column} {table} ~how=average;max {column} in {table} ~how=maximum;min {column}, {table} ~how=minimum;
    sum {column} {table} ~how=sum;how much did {where} pay in total, see {table}, column {column} ~how=sum;
    how much have we taken in {column} altogether according to {table} ~how=sum;how much {column} is there in {table} all told ~how=sum;
    what is the most that stands under {column} in {table} ~how=maximum;what's the biggest {column} anyone has in {table} ~how=maximum;
    what is the least {column} in {table} ~how=minimum;how low does {column} go in {table} ~how=minimum;how high did {column} get in {table} ~how=maximum;
    what {column} do we have on average in {table} ~how=average;what's the typical {column} in {table}, I mean the median ~how=median;
    the middle value of {column} in {table} ~how=median;median {column} please, from {table} ~how=median;
    half of the {column} in {table} are below what? ~how=median;I need the total {column} of {table} by tonight ~how=sum;
    gimme the {column} total from {table} ~how=sum;do me a favour and tot up {column} in {table} ~how=sum;
    would you mind adding up the {column} in {table} ~how=sum;pls sum {column} of {table} ~how=sum;
    my boss wants to know the average {column} in {table} ~how=average;for my tax advisor: the sum of {column} in {table} ~how=sum;
    please to calculate the sum of the {column} in {table} ~how=sum;I need that you tell me the mean {column} from {table} ~how=average;
    what did {where} spend in {table}? Add up {column} ~how=sum;add up {column} in {table}, but only where {where} ~how=sum;
    average {column} of those with {where} in {table} ~how=average;in {table}, the sum of {column} for all who {where} ~how=sum;
    the highest {column} among those who {where} in {table} ~how=maximum;{column} ({table}), the {how};{column} in {table}: give me the {how};
    how many {column} did we get altogether, {table} has them ~how=sum;what does {column} sum to where {where}? it's {table} ~how=sum;
    add all the {column} together ~how=sum;what is the average {column} ~how=average;the total of {column} where {where} ~how=sum;
    what do they cost in total, column {column} ~how=sum;what's the highest {column} in it ~how=maximum;how many {column} altogether ~how=sum;
    how much {column} in total for {where} ~how=sum;how much do the {where} ones come to in {column}, {table} ~how=sum;
    grand total of {column} from {table} ~how=sum;one number please: all {column} of {table} summed ~how=sum;
    {table} lists our {column}, how much is that all together ~how=sum;the mean of {column} over all rows of {table} ~how=average;
    tell me what we earned: sum of {column} in {table} where {where} ~how=sum;what was the longest {column} in {table} ~how=maximum;
    the cheapest {column} in {table} ~how=minimum;what's the record in {column}, see {table} ~how=maximum;
    how old is the oldest in {table}, column {column} ~how=maximum;lowest {column} we ever had in {table} ~how=minimum

filter_rows: in {table}, show me only those who {where};{table}: just the rows where {where};{table} – which ones are {where}?;
    for {table} I want only the entries with {where};from {table} I need everybody who {where};look at {table} and pick out the people with {where};
    take {table} and leave only the rows where {where};{table} is far too long. Keep only those with {where};
    I have {table}. Please give me just the ones who {where};there is {table} on my desktop. Can you find the rows where {where} in it;
    who in {table} {where};who {where}, see {table};who {where} according to {table};which <ones> have {where} in {table};
    which <ones> in {table} are {where};which <ones> are {where}? It's all in {table};which of the people in {table} {where};
    is there anyone in {table} who {where}? show me them;does {table} have any <ones> with {where}? list them;who has {where} in {table};
    I want {table} with nothing but the rows where {where};{table} should only hold those who {where};
    nothing should stay in {table} except rows with {where};{where} only, from {table};{table} -> just those with {where} -> {save_as};
    {where} from {table} into {save_as};{table} filtered by {where};only {where} please, {table};gimme everyone in {table} with {where};
    could you kindly show who in {table} is {where};would you mind pulling out the rows of {table} where {where};
    I need a list of those who {where} from {table} by tonight;pls show rows with {where} in {table};
    my boss wants to see the <ones> with {where} from {table};I need that you filter {table} where {where};
    please to show me all persons with {where} of {table};do me a favour and fish out the <ones> with {where} from {table};all the {where} ones in {table};
    the {where} <ones> from {table};the {where} rows of {table} into {save_as};make a new file {save_as} with the <ones> from {table} who {where};
    put everybody who {where} from {table} in {save_as};copy the rows of {table} where {where} to {save_as};
    save those of {table} with {where} separately as {save_as};I'm looking for <ones> with {where} in {table};find everyone who {where} in {table};
    see which rows in {table} have {where};give me the <ones> that {where} (table: {table});which of them are {where};who of them {where};
    only those with {where}, please;just keep the ones who {where};show me the rows where {where};filter for {where};
    keep only rows with {where} and forget the rest;narrow {table} down to those with {where};I only care about the rows of {table} where {where};
    reduce {table} to the people who {where};rows where any of this holds in {table}: {where} ~match=any;
    those of {table} who meet at least one of these: {where} ~match=any;everything in {table} where {where}, all of it at once ~match=all;
    from {table} pick whoever is {where};can I see who in {table} is {where}

count_rows: in {table}, how many are there with {where};{table}: how many rows?;{table} – how many are {where}?;
    for {table} I want to know how many <ones> there are;from {table} I'd like the number of <ones> who {where};
    look at {table} and count the people with {where};take {table} and tell me how many entries it has;I have {table}. How many <ones> are in it?;
    there's {table} in my documents. How many rows does it have where {where};how many <ones> {where}, see {table};
    how many of our <ones> {where}? it's in {table};how many people in {table} have {where};how many of the <ones> in {table} are {where};
    how many <ones> do we have in {table};how many <ones> are there with {where} according to {table};count the {where} ones in {table};
    the number of {where} <ones> in {table};how long is {table}, in rows;how big is {table}, I mean how many entries;number of <ones>, {table};
    count {table};rows in {table}?;{where}: how many in {table}?;no. of entries in {table} please;gimme the number of rows in {table} where {where};
    would you mind counting the <ones> in {table};could you tell me how many of {table} are {where};pls count rows of {table} where {where};
    I need to know by tonight how many in {table} {where};my boss asks how many <ones> in {table} are {where};
    please to count the persons in {table} who {where};I need that you count the lines of {table};for the caterer: how many in {table} have {where};
    how many have I got in {table};in how many rows of {table} {where};on how many lines of {table} is the {where};
    how many <ones> were there in {table} where {where};what's the head count in {table};count heads in {table};
    do we have more than ten in {table} who {where}? count them;tell me the size of {table} in rows;is {table} complete? How many <ones> does it list;
    how many of them {where};how many are {where};count those with {where};how many rows is that;how many are there where {where};and how many have {where};
    how many <ones> did not make it, I mean where {where}, in {table};count how many <ones> in {table} have {where};
    just the number of those who {where} in {table}, not the rows themselves;how many records does {table} hold where {where};
    out of {table}, how many {where}

group_table: in {table}, the total {value} per {by} ~how=sum;{table}: {value} by {by} ~how=sum;{table} – how much {value} per {by}? ~how=sum;
    for {table} I want the average {value} of each {by} ~how=average;from {table} I need how many <ones> there are per {by} ~how=count;
    look at {table} and add up the {value} for each {by} ~how=sum;take {table} and count the rows for every {by} ~how=count;
    I have {table}. What's the {value} for each {by} in total? ~how=sum;{table} is just a long list. Sum the {value} up by {by} ~how=sum;
    which {by} has the most {value} in {table}, all of them in order please ~how=sum ~order=largest first;
    how much {value} did each {by} bring in, see {table} ~how=sum;how much did every {by} pay in total? {table} has the {value} ~how=sum;
    how many <ones> are there in each {by}, according to {table} ~how=count;how many <ones> does every {by} have in {table} ~how=count;
    how many rows has each {by} in {table} ~how=count;what is the highest {value} of each {by} in {table} ~how=maximum;
    what's the lowest {value} per {by} in {table} ~how=minimum;the median {value} by {by}, {table} ~how=median;
    best {value} of every {by} in {table} ~how=maximum;{value} per {by}, {table}, biggest first ~order=largest first;
    {table} by {by}: total {value}, smallest first ~how=sum ~order=smallest first;{by}: sum of {value} ({table}) ~how=sum;
    totals of {value} per {by} from {table} -> {save_as} ~how=sum;{value} for each {by} -> {save_as};headcount per {by} in {table} ~how=count;
    a tally of {by} in {table} ~how=count;tally up {table} by {by} ~how=count;gimme {value} per {by} from {table};
    would you mind totalling {value} for each {by} in {table} ~how=sum;I need the {value} split up by {by} from {table} by tonight, summed ~how=sum;
    pls sum {value} by {by} in {table} ~how=sum;my boss wants the average {value} per {by} of {table} ~how=average;
    for my tax advisor: {value} by {by} from {table}, saved as {save_as} ~how=sum;please to make the sum of {value} for every {by} in {table} ~how=sum;
    I need that you count {table} per {by} ~how=count;I'd like a summary of {table} with one line per {by} and the {value} added up ~how=sum;
    make me a small table {save_as}: each {by} and its total {value} from {table} ~how=sum;
    put the average {value} of every {by} in {table} into {save_as} ~how=average;
    how does {value} differ between {by} in {table}? averages please ~how=average;break the {value} in {table} down by {by} ~how=sum;
    add up {value} by {by} where {where} in {table} ~how=sum;how many per {by} in {table} where {where} ~how=count;
    total {value} per {by} in {table}, only those with {where} ~how=sum;of those who {where} in {table}, how many per {by} ~how=count;
    average {value} per {by} to {decimals} decimals, {table} ~how=average;{value} by {by} in {table}, rounded to {decimals} decimal places;
    which {by} comes up how often in {table} ~how=count;how often does every {by} occur in {table} ~how=count;
    how are the <ones> in {table} spread over {by} ~how=count;sum {value} by {by} ~how=sum;count them per {by} ~how=count;how many for each {by} ~how=count;
    average {value} per {by} ~how=average;group it by {by} and total {value} ~how=sum;what did we spend per {by}? {value} in {table} ~how=sum;
    how much {value} each {by}, most first, from {table} ~how=sum ~order=largest first;
    list every {by} in {table} with the number of <ones> next to it ~how=count;rank the {by} of {table} by total {value} ~how=sum ~order=largest first;
    the fewest first: how many <ones> per {by} in {table} ~how=count ~order=smallest first;{how} {value} for every {by} in {table}

add_column: in {table}, add {name} which is {formula};{table}: new column {name} = {formula};{table} – could it get a column {name} with {formula}?;
    for {table} I want one more column, {name}: {formula};in {table} I'd like {formula} worked out in a new column {name};
    look at {table} and add {formula} as {name};take {table} and write {formula} into a new column called {name};
    I have {table}. Please add a column {name}, it is {formula};{table} has no {name} yet. It's {formula};
    there's no {name} in {table}, work it out as {formula} and put it in a column;{name} is missing in {table}, it should be {formula};
    {table} should have a {name} column, namely {formula};every row of {table} should also show {name}, that is {formula};
    I want to see {formula} next to each <hold> in {table}, headed {name};{name} = {formula} -> {table};+ column {name} ({formula}) in {table};
    {name}: {formula}, please add to {table};{formula} as {name} in {table};gimme a column {name} in {table} with {formula};
    would you mind putting {formula} beside the rows in {table} as {name};pls add col {name} to {table} = {formula};
    I need {name} in {table} by tonight, it's simply {formula};my accountant wants a column {name} in {table}, that's {formula};
    please to make new column {name} with {formula} in {table};I need that you calculate {formula} in {table}, name of column {name};
    do me a favour and compute {formula} per row in {table} under {name};for the tax office I need {formula} in {table} as a column {name};
    could {table} get another column? {name}, equal to {formula};how much is {formula} for each row of {table}? put it in {name};
    what's {formula} on each line of {table}? write it into a column {name};work out {name} for everyone in {table} ({formula});
    {formula} for each <hold> in {table}, call the column {name};call it {name}: {formula}, a new column in {table};
    calculate {name} from {formula} in {table} and save it as {save_as};{table} with an extra column {name} for {formula} as {save_as};add a {name} column;
    {name} should be {formula}, as a new column;put {formula} in a column {name};add {formula} as {name} to it;add one with {formula} called {name};
    create the column {name} in {table} by taking {formula};insert {name} into {table}, calculated from {formula};
    I'd love a column {name} with {formula} at the end of {table};please extend {table} by {name}, that's {formula};per row in {table}: {name} is {formula};
    give {table} a column {name} that shows {formula};let {table} have {name}, being {formula};the {name} of each <hold> in {table} is {formula}, add that;
    figure out {formula} row by row in {table} and head it {name};{table} lacks {name}, compute it from {formula};
    append to {table} a column {name} holding {formula};a column with {formula} ({name}) for {table};next to the others in {table}, {name}: {formula}

drop_rows: in {table}, delete everyone who {where};{table}: rows where {where} out;{table} – can the ones with {where} go?;
    for {table} I want all entries with {where} gone;from {table} I want everybody removed who {where};look at {table} and throw out whoever is {where};
    take {table} and cut the rows where {where};{table} is full of old stuff. Delete the rows where {where};
    I have {table}. Please get rid of those who {where};there are <ones> with {where} in {table}, they must go;all who {where} can go from {table};
    those with {where} don't belong in {table}, remove them;{table} should no longer have <ones> with {where};I want {table} without the rows where {where};
    there must be no <ones> with {where} in {table} any more;make sure nobody in {table} is {where}, remove them;
    nobody who {where} should be left in {table};everything but the rows with {where} may stay in {table};{table} minus those with {where};
    {where} out of {table};no {where} rows in {table};delete from {table}: {where};all {where} rows gone from {table} please;
    gimme {table} without the ones who {where};would you mind deleting the <ones> with {where} from {table};pls kick out rows with {where} in {table};
    I need the <ones> with {where} off {table} by tonight;my boss doesn't want to see <ones> with {where} in {table};
    please to erase the persons who {where} from {table};I need that you delete the lines of {table} where {where};
    do me a favour and strike the <ones> with {where} off {table};take those who {where} off {table};strike everyone with {where} from {table};
    cross out the <ones> who {where} in {table};purge {table} of rows where {where};weed out the <ones> with {where} from {table};
    clean {table}: no rows with {where};the rows of {table} where {where} are useless, delete them;
    leave out everyone with {where} from {table} and save the rest as {save_as};{table} without those who {where} as {save_as};
    all of {table} except the ones with {where} into {save_as};everybody in {table} apart from those who {where};
    all rows of {table} but not those where {where};skip the {where} ones in {table};ignore the rows of {table} where {where}, save the others as {save_as};
    delete those with {where};throw out the ones who {where};remove all rows where {where};drop the {where} ones;get rid of everyone who {where};
    the ones with {where} can go;{table} has lines where {where}. I don't want them;these are no longer members, take them off {table}: those who {where};
    the {where} <ones> should disappear from {table};wherever {where} in {table}, delete the row;if {where}, the row in {table} has to go;
    we no longer need <ones> with {where} in {table}

add_row: in {table}, one more entry: {row};{table}: add {row};{table} – please put in {row};for {table} I have a new line, {row};
    look up {table} and write {row} at the bottom;take {table} and put {row} at the end;I have {table}. Add {row} to it;
    there is a new <hold>: {row}. Put it in {table};a new <hold> for {table}, {row};we got one more <hold>, {row}, enter that in {table};
    {row} is missing in {table};{row} should be in {table} too;{row} still has to go into {table};{row} -> {table};{table} + {row};
    new line {row} for {table};log {row} in {table};note {row} as another <hold> in {table};book {row} into {table};register {row} in {table};
    put down {row} in {table};gimme one more row in {table} with {row};would you mind entering {row} in {table};pls add row {row} in {table};
    please to insert {row} in {table};I need that you add {row} on the end of {table};I need {row} in {table} by tonight;
    my boss wants {row} added as a row to {table};do me a favour and add {row} to {table};record that in {table}: {row};
    enter a <hold> with {row} in {table};jot down another <hold> in {table}: {row};one more <hold>, {row}, for {table};last row of {table} should be {row};
    extend {table} by the row {row};add a row with {row};put {row} in as a new row;one more line: {row};append {row};new entry {row} please

add_total_row: in {table}, put a total at the bottom;{table}: totals in a last row;{table} – could it get a sum line?;
    for {table} I want a last line with the sum of {columns} ~how=sum;look at {table} and write the total of {columns} under it ~how=sum;
    take {table} and add a total line under {columns};{table} has no total. Put one under {columns};
    I have {table}. Please write the sums underneath ~how=sum;there should be a total under {columns} in {table};{table} should end with a row of totals;
    I want {table} with the sum below, called {label} ~how=sum;total row -> {table};{table} + total line;sums under {columns}, {table} ~how=sum;
    gimme a bottom line with the totals in {table};would you mind adding a row {label} with the sum of {columns} under {table} ~how=sum;
    pls add total row under {table};I need {table} with totals at the foot by tonight;
    my accountant wants a line with all sums at the end of {table} ~how=sum;please to make a sum line at the end of {table} ~how=sum;
    I need that you put the total of {columns} below the list {table} ~how=sum;the average of {columns} as a last line in {table} ~how=average;
    a row of averages under {table} ~how=average;averages at the bottom of {table} in a row {label} ~how=average;
    a bottom row with the highest {columns} in {table} ~how=maximum;last line of {table}: the lowest {columns} ~how=minimum;
    a median line under {table} for {columns} ~how=median;close {table} with a line {label} that adds up {columns} ~how=sum;
    write {label} and the sums at the very bottom of {table} ~how=sum;add a total row;put the totals below;add the sum of {columns} as a last row ~how=sum;
    write a line {label} under it;add a row {label} with the totals to {table} and save it as {save_as};
    so that one sees the total: a last row in {table} with {columns} summed ~how=sum;finish {table} off with a grand total row;
    append totals for {columns} to {table}

change_column_case: the {column} are all in capitals in {table}, make them {case};{table}: {column} in {case};
    in {table}, {column} should start with a capital letter ~case=title case;{table} – {column} all in capitals please ~case=upper case;
    for {table} I want the {column} in small letters ~case=lower case;look at {table} and put {column} in {case};
    take {table} and write every {column} in {case};{table} is a mess, the {column} are shouting. Small letters please ~case=lower case;
    I have {table}. Can you make the {column} in it all uppercase ~case=upper case;all {column} in {table} should be lowercase ~case=lower case;
    there must be no capitals in {column} in {table} any more ~case=lower case;each {column} in {table} should begin with a big letter ~case=title case;
    {column} upper case, {table} ~case=upper case;{column} -> {case} ({table});{table} {column} lowercase ~case=lower case;
    capitalise every {column} in {table} ~case=title case;gimme {column} of {table} in block capitals ~case=upper case;
    would you mind writing the {column} of {table} in {case};pls make {column} in {table} capitals ~case=upper case;
    I need the {column} in {table} with first letters large ~case=title case;my boss wants the {column} in {table} in capital letters ~case=upper case;
    please to write {column} big in {table}, all capitals ~case=upper case;I need that the {column} in {table} are small written ~case=lower case;
    somebody typed {column} in {table} in caps lock, turn it into {case};
    only the first letter of each {column} in {table} big, like a sentence ~case=sentence case;
    like a normal sentence, the {column} of {table} ~case=sentence case;names like Ann Lee, not ANN LEE: {column} in {table} ~case=title case;
    {column} in {table} proper case please ~case=title case;no shouting in {column}, {table} ~case=lower case;
    make all {column} big letters ~case=upper case;put {column} in {case};the {column} should be in {case};capitalise the {column} ~case=title case;
    change the case of {column} in {table} to {case};write {column} of {table} in {case} and save it as {save_as};
    every word of {column} in {table} with a capital ~case=title case

change_numbers: in {table}, put all {column} up by {amount} percent ~how=raise;{table}: {column} plus {amount} % ~how=raise ~percent=true;
    {table} – {column} {amount} percent down please ~how=lower;for {table} I want every {column} {amount} higher ~how=raise;
    look at {table} and lower {column} by {amount} ~how=lower;take {table} and multiply {column} by {amount} ~how=multiply;
    {table} is from last year. Raise {column} by {amount} percent ~how=raise;I have {table}. Please take {amount} off each {column} ~how=lower;
    the {column} in {table} are too low, put them up by {amount} percent ~how=raise;{column} in {table} should be {amount} more than now ~how=raise;
    everything in {table} gets {amount} % cheaper, column {column} ~how=lower ~percent=true;
    prices go up: {column} in {table} by {amount} percent ~how=raise;{column} +{amount}% in {table} ~how=raise ~percent=true;
    {column} -{amount}% ({table}) ~how=lower ~percent=true;{column} x {amount}, {table} ~how=multiply;{column} / {amount} in {table} ~how=divide;
    gimme {table} with {column} cut by {amount} percent ~how=lower;would you mind adding {amount} to each {column} in {table} ~how=raise;
    pls increase {column} of {table} with {amount} percent ~how=raise;my boss wants all {column} in {table} down {amount} percent ~how=lower;
    please to make the {column} in {table} {amount} percent higher ~how=raise;I need that you divide the {column} of {table} through {amount} ~how=divide;
    {amount} percent more {column} for everyone in {table} who is {where} ~how=raise;raise {column} by {amount} in {table}, only where {where} ~how=raise;
    knock {amount} off {column} in {table} for those with {where} ~how=lower;give everybody in {table} who {where} {amount} percent off {column} ~how=lower;
    a rise of {amount} per cent in {column} for all in {table} ~how=raise ~percent=true;{column} in {table} is in cents, divide by {amount} ~how=divide;
    convert {column} in {table} by multiplying with {amount} ~how=multiply;{column} times {amount} in {table} ~how=multiply;
    bump {column} in {table} up by {amount} ~how=raise;mark down {column} in {table} by {amount} percent ~how=lower;
    add {amount} percent to {column} and save as {save_as} ~how=raise;put {column} up by {amount} ~how=raise;
    lower all {column} by {amount} percent ~how=lower;reduce {column} by {amount} where {where} ~how=lower;
    make {column} {amount} times as large in {table} ~how=multiply;minus {amount} for every {column} in {table} ~how=lower;
    new {column} in {table}: the old ones plus {amount} percent ~how=raise

column_to_numbers: in {table}, {column} has euro signs, I want plain numbers;{table}: {column} as numbers;{table} – can {column} be real numbers?;
    for {table} I need the {column} without the pound sign;look at {table} and strip the units from {column};take {table} and make {column} numeric;
    {table} doesn't add up because {column} is text. Turn it into numbers;I have {table}. The {column} are written like "12 kg", make them numbers;
    Excel treats {column} in {table} as text, fix that;the {column} in {table} say 1.234,50 €, I need just the figure;
    the {column} in {table} should be figures only;there must be no dollar signs in {column} in {table} any more;I want {column} in {table} without units;
    {column} -> numbers ({table});{column} numeric, {table};no currency in {column}, {table};gimme {column} of {table} as pure numbers;
    would you mind taking the symbols off {column} in {table};pls remove € from {column} in {table};
    I need to calculate with {column} in {table}, so make it numbers;please to make the {column} of {table} to numbers;
    I need that {column} in {table} are only numbers;for the accounts I need {column} in {table} as plain figures;
    clean the {column} of {table} so that one can calculate with them;drop "km" and the like behind the {column} in {table};
    only the digits of {column} in {table}, without commas for thousands;parse {column} in {table} as numbers;
    the thousand dots in {column} of {table} have to go;make {column} numbers;turn {column} into real numbers;take the currency off {column};
    strip everything but the number from {column} in {table};{column} in {table} as numbers, saved to {save_as};
    convert the text in {column} of {table} into figures

column_values: in {table}, what are all the {column};{table}: list of {column};{table} – which {column} are there?;
    for {table} I want just the {column}, as a list;from {table} I want the {column} of those with {where};look at {table} and read me the {column};
    take {table} and give me every {column} in it;I have {table}. What {column} does it have?;there's {table}, list me the {column} in it;
    which {column} come up in {table} ~unique=true;what different {column} are there in {table} ~unique=true;the distinct {column} of {table} ~unique=true;
    each {column} in {table} just once ~unique=true;all {column} in {table}, no repeats;name all the {column} that are in {table};
    what {column} have those who {where} in {table};the {column} of everyone in {table} who {where};the {column} of all <ones> with {where} in {table};
    I need the {column} from {table} for those who {where};{column} of {table} -> {save_as};{column}, {table};{column} list from {table} please;
    gimme the {column} from {table};would you mind listing the {column} in {table};pls list {column} of {table} where {where};
    I need all {column} from {table} by tonight in {save_as};my boss wants the {column} of everybody in {table};please to write me the {column} of {table};
    I need that you list the {column} of {table}, each only once ~unique=true;write all the {column} of {table} under each other in {save_as};
    put every {column} from {table} into a text file {save_as};to paste it somewhere I need the {column} of {table};read out the {column} in {table};
    what stands under {column} in {table};everything in the column {column} of {table};list the {column};which {column} are there;
    the {column} of those with {where};all {column} where {where} to {save_as};copy out the {column} from {table}, one a line;
    what are the {column} of the <ones> who {where} (see {table})

combine_columns: in {table}, put {columns} into one column;{table}: {columns} together as {name};{table} – can {columns} be one column?;
    for {table} I want {columns} joined under {name};look at {table} and glue {columns} together with {separator};
    take {table} and make {columns} one column called {name};{table} has {columns} apart. Put them together as {name};
    I have {table}. Please join {columns} into {name};{columns} in {table} should be a single column;I want {name} in {table} made of {columns};
    {columns} -> {name} ({table});{columns} with {separator} between them as {name}, {table};gimme {columns} of {table} in one column;
    would you mind merging {columns} in {table} into {name};pls merge columns {columns} in {table};
    I need {columns} in one field {name} of {table}, for the labels;my boss wants {columns} in {table} as one column {name};
    please to put together {columns} of {table};I need that {columns} in {table} become one column with {separator} between;
    one {name} instead of {columns} in {table};no separate {columns} in {table}, just {name};
    string {columns} of {table} together, with {separator} in between, as {name};combine {columns} in {table} but keep the old columns ~keep=true;
    a column {name} from {columns} in {table}, the old ones stay ~keep=true;
    add {name} to {table}: {columns} one after the other, and leave those as they are ~keep=true;
    {columns} into {name} in {table} and drop the old ones ~keep=false;put {columns} together;join {columns} with {separator};make one column of {columns};
    merge {columns} into {name};fuse {columns} of {table} to {name} and save it as {save_as};
    write {columns} of {table} into the same cell, separated by {separator};put {columns} side by side in a single column {name} of {table}

compare_tables: in {other}, what has changed since {table};{table} and {other}: where do they differ?;{table} vs {other};
    {table} – is it the same as {other}?;look at {table} and {other} and tell me what is different;take {table} and {other} and compare them by {by};
    I have {table} and {other}. What changed between them?;there are two versions, {table} and {other}. Show me what's different;
    is {other} any different from {table};who is new in {other} compared with {table};who has left between {table} and {other};
    which <ones> were changed from {table} to {other};did anything change in {other} since {table};are {table} and {other} identical, row by row;
    what is new, gone or different in {other} against {table};{table} against {other}, by {by};diff {table} {other};
    differences {table} / {other} -> {save_as};gimme the differences between {table} and {other};would you mind checking {other} against {table};
    pls compare {table} with {other};I need to know by tonight what was changed from {table} to {other};
    my boss wants a list of what changed between {table} and {other} in {save_as};please to compare the table {table} with the table {other};
    I need that you say me the differences of {table} and {other};someone edited {other}, the old one is {table}. What did they change;
    the old list is {table}, the new one {other}. What's the difference?;
    {table} is last year's, {other} this year's, show what was added, removed or changed;
    go through {table} and {other} by {by} and note every change in {save_as};spot the differences: {table}, {other};
    check whether {other} still matches {table};what rows did {other} gain or lose against {table};compare it with {other};what is different in {other};
    compare the two by {by};which rows are different from {other};write down in {save_as} how {other} differs from {table}

convert_table: in {table} everything is fine, I just need it as {format};{table}: as {format} please;{table} – can I have that as {format}?;
    for {table} I want an Excel version ~format=xlsx;from {table} I need a csv ~format=csv;look at {table} and make an Excel file of it ~format=xlsx;
    take {table} and save it in {format};I have {table}. I need it for Excel ~format=xlsx;there's {table} on my desktop. Make a csv out of it ~format=csv;
    my program can't open {table}, it wants {format};{table} won't open on my phone, make it {format};the bank only takes csv, convert {table} ~format=csv;
    {table} should be an Excel spreadsheet ~format=xlsx;{table} has to be {format};{table} -> {format};{table} > {save_as};{table} to csv ~format=csv;
    {table} to xlsx ~format=xlsx;{table} as json ~format=json;tab separated version of {table} ~format=tsv;comma separated {table} ~format=csv;
    gimme {table} in {format};would you mind turning {table} into {format};pls convert {table} to {format};
    I need {table} as an Excel by tonight ~format=xlsx;my boss wants {table} in Excel ~format=xlsx;please to change {table} in {format};
    I need that {table} becomes a {format};for my tax advisor I need {table} as a spreadsheet ~format=xlsx;the sheet {sheet} of {table} as {format};
    only the sheet {sheet} from {table} as a csv ~format=csv;save sheet {sheet} of {table} as {save_as};export the tab {sheet} in {table} to {save_as};
    a developer asked for {table} as json ~format=json;make it an Excel file ~format=xlsx;convert it to {format};save that as {save_as};
    as a csv please ~format=csv;export it as {format};write {table} out as {format} under {save_as};store {table} as {save_as}, same content;
    get me an Excel copy of {table} ~format=xlsx;re-save {table} in {format}

dedupe_rows: in {table}, every person is there twice, keep one;{table}: doubles out;{table} – no doubles by {by} please;
    for {table} I want each {by} only once;look at {table} and delete what is there twice;take {table} and remove repeats by {by};
    {table} has every <hold> twice. Mend that;I have {table}. Some <ones> are in it more than once, please tidy up;
    there are duplicates in {table}, same {by}. Remove them;{table} has every person twice;some {by} come up twice in {table}, keep the first ~keep=first;
    two rows in {table} must not have the same {by};no {by} should be in {table} more than once;there must be no doubles in {table} any more;
    I want {table} without repeated rows;each row in {table} should be unique;{table} without duplicates -> {save_as};dedup {table};dedupe {table}, {by};
    unique {by} in {table}, newest kept ~keep=last;gimme {table} with no double entries;would you mind taking the duplicates out of {table};
    pls remove duplicated rows in {table};I need {table} free of doubles by tonight because nobody should get two letters;
    my boss got two letters, remove double {by} from {table};please to delete the double persons of {table};
    I need that every {by} is only one time in {table};I pasted things into {table} twice by mistake, clean it up;
    the import ran twice, {table} now has all <ones> double;of rows with the same {by} in {table} keep only the last ~keep=last;
    same {by} twice in {table}? only the first counts ~keep=first;if {by} repeats in {table}, throw out the later ones ~keep=first;
    keep the latest row for each {by} in {table} ~keep=last;remove the doubles;each {by} only once;drop repeated rows;it has duplicates, remove them;
    no repeats by {by};one row per {by} in {table} is enough, the rest are repeats;merge identical rows of {table} into one and save it as {save_as};
    get rid of everyone listed twice in {table}

delete_sheet: in {workbook}, the tab {sheet} is old, delete it;{workbook}: sheet {sheet} out;{workbook} – the sheet {sheet} can go;
    for {workbook} I no longer need the sheet {sheet};look at {workbook} and remove the tab {sheet};take {workbook} and delete its sheet {sheet};
    {workbook} has too many tabs. Delete {sheet};I have {workbook}. Please throw away the worksheet {sheet} in it;
    there is a sheet {sheet} in {workbook} that nobody needs, away with it;{workbook} should not have a tab {sheet} any more;
    I want {workbook} without {sheet}, all other tabs stay;there must be no sheet {sheet} in {workbook};sheet {sheet}, {workbook}: delete;
    {workbook} minus the tab {sheet};gimme {workbook} without the tab {sheet};would you mind removing the sheet {sheet} of {workbook};
    pls delete sheet {sheet} in {workbook};I need the {sheet} tab gone from {workbook} before I send it;
    my boss mustn't see the sheet {sheet} in {workbook}, delete it;please to delete the page {sheet} from {workbook};
    I need that you remove sheet {sheet} of {workbook};kill the tab {sheet} in {workbook};strip {workbook} of the worksheet called {sheet};
    the sheet named {sheet} has to disappear from {workbook};delete the sheet {sheet};the tab {sheet} can go;remove the worksheet {sheet};
    take {sheet} out of {workbook}, it's only a sheet with notes;bin the {sheet} tab of {workbook}

describe_table: in {table}, what columns are there;{table}: which headings?;{table} – what's in which column?;for {table} I'd like the names of the columns;
    look at {table} and tell me how it is built;take {table} and tell me its columns;I have {table}. What columns does it have?;
    there's {table} in my downloads, what kind of columns has it got;somebody sent me {table}. How is it laid out?;what are the fields in {table};
    does {table} have a column for addresses;what do we record in {table};which pieces of information does {table} hold per <hold>;
    what is {table} made up of;columns of {table}?;headings, {table};{table} columns;field names in {table} please;gimme the header row of {table};
    would you mind telling me the columns in {table};pls describe {table} for me;I need to know what columns {table} has before I go on;
    please to tell what columns has the table {table};I need that you say me the headings of {table};how wide is {table}, in columns;what shape is {table};
    how many rows and columns are in {table};rows and columns of {table}?;summarise the structure of {table};
    what does the top line of {table} say, the headings I mean;what are the columns called in {table};which columns are there;what columns does it have;
    describe it;what are the headings;give me a quick idea of how {table} is organised;I forgot what the columns of {table} are called

drop_columns: in {table}, the columns {columns} are not needed;{table}: {columns} out;{table} – {columns} can go;for {table} I no longer need {columns};
    look at {table} and delete the column {columns};take {table} and leave out {columns};{table} is too wide. Remove {columns};
    I have {table}. Please delete {columns} from it;before I share {table}, take out {columns};nobody should see {columns} in {table}, delete the column;
    {table} should not show {columns};I want {table} without {columns}, everything else stays;there must be no column {columns} in {table} any more;
    the column {columns} in {table} must go;all columns of {table} except {columns};{table} minus {columns};{table} w/o {columns} -> {save_as};
    no {columns} in {table};delete cols {columns}, {table};gimme {table} without {columns};would you mind removing {columns} from {table};
    pls drop {columns} from {table};I need {columns} off {table} by tonight for privacy reasons;my boss doesn't want {columns} in {table};
    please to delete the columns {columns} of {table};I need that you take away {columns} from {table};
    for the printed version leave {columns} out of {table};hide nothing, really delete {columns} from {table};strike the column {columns} in {table};
    the {columns} column of {table} is empty anyway, remove it;scrap {columns} in {table};delete the column {columns};remove {columns};without {columns};
    the columns {columns} can go;cut {columns} out of {table} and save the rest as {save_as};throw away the whole column {columns} of {table}

fill_empty: in {table}, where {column} is blank write {value};{table}: empty {column} = {value};{table} – missing {column} should say {value};
    for {table} I want {value} in every blank {column};look at {table} and put {value} where nothing stands under {column};
    take {table} and fill the gaps in {column} with {value};{table} has holes in {column}. Put {value} there;
    I have {table}. Some {column} are missing, write {value} there;there are blanks under {column} in {table}, fill in {value};
    many {column} in {table} are empty, make them {value};no {column} should be left blank in {table}, put {value};
    every empty {column} in {table} should become {value};wherever {table} has no {column}, it should read {value};
    if {column} is empty in {table}, put {value};{value} for missing {column}, {table};blank {column} -> {value} ({table});
    gaps in {column} of {table}: {value};gimme {table} with {value} in the empty {column};
    would you mind writing {value} where the {column} is missing in {table};pls fill blank {column} with {value} in {table};
    I need the empty {column} in {table} set to {value} by tonight;my boss wants {value} in {table} where no {column} is given;
    please to fill the empty places of {column} in {table} with {value};I need that the missing {column} in {table} are {value};
    people forgot to fill in {column} in {table}, use {value} for those;default {column} to {value} in {table};
    use {value} as {column} for rows of {table} that have none;whoever has no {column} in {table} gets {value};
    unknown {column} in {table} should read {value};replace nothing by {value} in the column {column} of {table};fill in the missing {column} with {value};
    put {value} where {column} is blank;empty {column} should be {value};leave no cell empty under {column} in {table}: {value};
    fill up {column} in {table} with {value} and save as {save_as}

format_dates: in {table}, the dates should look like {form};{table}: dates as {form};{table} – {column} in the form {form} please;
    for {table} I need the dates as {form};look at {table} and rewrite {column} as {form};take {table} and put the dates in the form {form};
    {table} has American dates. Make them {form};I have {table}. The dates are {given_as}, I want {form};
    there are dates like {given_as} in {table}, they should be {form};the dates in {table} are all mixed up, make every one {form};
    {column} in {table} should be written {form};all dates in {table} have to be {form};no {given_as} dates in {table}, only {form};
    {column} -> {form} ({table});dates {form}, {table};{table}: {given_as} -> {form};gimme the dates of {table} as {form};
    would you mind writing the {column} in {table} as {form};pls reformat dates in {table} to {form};
    I need the {column} of {table} as {form} for the import;my boss wants the dates in {table} {form};please to make the dates of {table} in form {form};
    I need that {column} in {table} is {form};the program only reads {form}, so change {column} in {table};
    my bank wants {form}, convert the dates in {table};switch {column} in {table} from {given_as} to {form};
    instead of {given_as} write {form} for the {column} in {table};the {column} are given as {given_as} in {table}, turn them into {form};
    reformat {column} as {form};dates as {form} please;change the dates to {form};they should be {form}, the {column};make the dates {form};
    standardise {column} in {table} to {form} and save it as {save_as};date format {form} for {column} of {table}

join_tables: in {table} the details are missing, take them from {other} by {on};{table} + {other} by {on};{table} and {other}: match them on {on};
    for {table} I need the details from {other}, {on} is in both;look at {table} and add what {other} knows about each {on};
    take {table} and {other} and join them on {on};{table} lacks some columns. They are in {other}, go by {on};
    I have {table} and {other}. Put them side by side by {on};both {table} and {other} have {on}, bring them together;
    {table} should have the columns of {other} as well, matched by {on};I want one table with what's in {table} and in {other}, same {on} in one row;
    every row of {table} should also show what {other} says for that {on};{table} x {other} on {on};{table}, {other} -> {save_as}, key {on};
    left join {table} with {other} on {on} ~how=left;inner join {table} and {other} by {on} ~how=inner;
    full outer join of {table} and {other} by {on} ~how=outer;keep only those that are in both when you join {table} and {other} by {on} ~how=inner;
    join {table} to {other} by {on} and keep everyone from both ~how=outer;
    add the columns of {other} to {table} by {on}, and keep those without a match ~how=left;gimme {table} with the columns from {other} added;
    would you mind matching up {table} and {other} by {on};pls vlookup {other} into {table} by {on};
    I need {table} completed from {other} by tonight, {on} is the key;my boss wants {table} together with the columns of {other};
    please to connect {table} and {other} with the {on};I need that you put the data of {other} in {table} by the {on};
    the {on} in {table} is the same as in {other}, merge the columns;attach to each <hold> in {table} its details from {other}, by {on};
    who in {other} belongs to which row in {table}? join them by {on};pull the extra columns from {other} into {table} using {on};
    enrich {table} with {other} by {on};match it with {other} by {on};add the columns from {other};join the two by {on};
    combine it with {other} on {on} into {save_as};side by side by {on}: {table} and {other};marry up {table} and {other} on {on} and save as {save_as}

list_per_group: in {table}, one text file per {by} with the {column};{table}: a txt per {by}, listing {column};
    {table} – can I have a list of {column} for each {by}, every one as a text file?;for {table} I need a text file for each {by} with all {column};
    from {table} I want the {column} of every {by} in its own txt;look at {table} and write the {column} of each {by} to a separate text file;
    take {table} and make a text file per {by} that lists the {column};I have {table}. Please write the {column} down in one text file for each {by};
    {table} has all {by} mixed. I need the {column} of each in a text file;every {by} in {table} should get a text file with its {column};
    there should be a list of {column} as txt for each {by} of {table} in {folder};each {by} wants its own list of {column}, text files from {table} please;
    {column} per {by} as txt -> {folder}, {table};txt per {by}: {column} ({table});lists of {column} by {by} from {table} as text files;
    gimme a text list of the {column} for every {by} in {table};would you mind writing a txt for each {by} in {table} with the {column};
    pls make text file per {by} with {column}, {table};I need {column} lists for every {by} of {table} in {folder} by tonight;
    my boss wants the {column} of {table} as a text file for each {by};please to write for every {by} in {table} one text file with the {column};
    I need that each {by} of {table} has a text file with the {column};to hand out: per {by} in {table} one text file with the {column};
    split the {column} of {table} into text files by {by};put the {column} of each {by} in {table} into {folder}, one txt per {by};
    a text file named after every {by} in {table}, inside it the {column}, one a line;write one text file for each {by} with the {column};
    a list of {column} per {by} as text files;one txt for each {by} with its {column} in {folder};
    who belongs to which {by}? write the {column} of {table} into a text file for each {by};
    for each of the {by} in {table} a note with the {column}, as text files
""")
