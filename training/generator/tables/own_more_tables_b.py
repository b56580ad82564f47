"""More ways in which people ask for tables: from listing sheets to updating one table from another."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
list_sheets: {workbook}: which tabs;{workbook} – what sheets are in there;in {workbook}, which sheets are there;from {workbook} I want the names of the sheets;
    look into {workbook} and tell me its sheets;what tabs have I got in {workbook};how many tabs does {workbook} have;are there several sheets in {workbook};
    is there more than one sheet in {workbook};does {workbook} have a sheet for every month;I have {workbook}. What are its tabs called;
    <name> sent me {workbook}. Which worksheets are in it;sheet names of {workbook};tabs of {workbook};names of all the tabs in {workbook} please;
    gimme the sheets of {workbook};pls list tabs in {workbook};would you mind telling me what sheets {workbook} has;please to say me which sheets has {workbook};
    what's the second sheet of {workbook} called;I can't remember how the sheets in {workbook} are called;which years are there as tabs in {workbook};
    list the worksheets;what tabs are there;tell me the names of the sheets;what's on the tabs at the bottom of {workbook};an overview of the sheets in {workbook}

lookup_value: {where}'s {column}, {table};{column} of {where}, {table};{table}: {column} of {where};{table} – what's {where}'s {column};in {table}, what's the {column} of {where};
    from {table} I want the {column} of {where};look in {table} for {where}'s {column};look at {table} and tell me {where}'s {column};
    {table} has all our <entries>. What's {where}'s {column};I have all <entries> in {table}. Which {column} does {where} have;the <entries> are in {table}. Tell me the {column} of {where};
    what {column} do we have for {where} in {table};what {column} is written for {where} in {table};what does {table} say is the {column} of {where};
    what does it say under {column} for {where} in {table};do we know the {column} of {where}, see {table};do we have a {column} for {where} in {table};
    has {where} got a {column} in {table}, and which;find out the {column} of {where} from {table};find {where} in {table} and give me the {column};
    search {table} for {where} and tell me the {column};check {table} for the {column} of {where};get me {where}'s {column} out of {table};pull the {column} for {where} from {table};
    I need the {column} of {where}, it's in {table};I need {where}'s {column} by tonight, see {table};I forgot the {column} of {where}, it must be in {table};
    my boss wants to know the {column} of {where}, look in {table};for my tax advisor I need the {column} of {where} from {table};
    would you mind looking up {where}'s {column} in {table};do me a favour and check {where}'s {column} in {table};gimme the {column} for {where} from {table};
    pls tell me {column} of {where} in {table};please to tell which {column} has {where} in {table};i need whats the {column} for {where} in {table};
    what's {where}'s {column} again;which {column} is {where} down for;what's the {column} on file for {where};tell me {where}'s {column};what {column} did {where} get;
    according to {table}, what is {where}'s {column};({table}) what's the {column} of {where};for {where}, what's the {column} in {table};
    {where} – which {column} in {table};{where} in {table}: {column};what is the {column} where {where} in {table};the {column} in the row of {where} in {table};
    what's the {column} that goes with {where} in {table};what {column} was {where} again, look it up in {table};only tell me the {column} of {where} in {table};
    read off the {column} of {where} from {table};under which {column} is {where} in {table};at which {column} is {where} listed in {table};
    the list {table}: what {column} stands beside {where};is {where} in {table}, and with which {column};just the {column} of {where}, from {table}

merge_sheets: {workbook}: all tabs into one;{workbook} – one table instead of many tabs;{workbook} has a tab per month. I want one table;{workbook} has a sheet for every year, put them together;
    in {workbook} put the rows of all sheets below each other;from {workbook} I want one table with all sheets in it;take {workbook} and stack its sheets;
    all the tabs in {workbook} should be one list;I need everything in {workbook} on one sheet, {save_as};one long list of all sheets in {workbook} as {save_as};
    I'm sick of the tabs in {workbook}, make one table;glue the tabs of {workbook} together;append all sheets of {workbook} into {save_as};
    bring the sheets of {workbook} together in {save_as};the months are on separate tabs in {workbook}, I want them in one table;
    all classes of {workbook} in one table, with a column {source_column} that says which sheet;merge the sheets of {workbook} and write the sheet's name in {source_column};
    combine all worksheets of {workbook}, and the tab name goes in the column {source_column};one table of {workbook} with {source_column} for the tab it came from;
    merge all sheets;put all tabs into one table {save_as};join the tabs together;the four quarters in {workbook} as one table {save_as};
    would you mind merging the tabs in {workbook};please to make from all sheets of {workbook} one;i need all tabs of {workbook} in one sheet pls;
    flatten {workbook} into a single table;{save_as} should have the rows of every tab in {workbook};collapse the sheets of {workbook} to one

merge_tables: {tables_} -> {save_as};{tables_} into one;{tables_}: one table please;I have {tables_}. Make one table of them;there are {tables_} on my desktop, stack them in {save_as};
    <name> sent me {tables_}. Put them together;take {tables_} and put the rows below each other;from {tables_} I want one long table;{save_as} should have the rows of {tables_};
    {tables_} should be one list;I want {tables_} as one table {save_as};all the months in one table: {tables_};one big list out of {tables_};
    pile {tables_} up into {save_as};glue {tables_} together;chain {tables_} one after the other into {save_as};append {tables_} to each other as {save_as};
    put {tables_} underneath one another;collect the rows of {tables_} in {save_as};pool {tables_};pull {tables_} together into {save_as};
    our members are spread over {tables_}, I want a single list;every teacher has sent a list, {tables_}, make one of them;
    merge {tables_} and say in {source_column} which file a row is from;stack {tables_} with a column {source_column} for the file name;
    put {tables_} together, with the file name in a first column {source_column} ~source_first=true;
    join {tables_} up and let the first column {source_column} say the file ~source_first=true;combine {tables_}, and {source_column} tells where each row came from;
    would you mind combining {tables_};please to make from {tables_} one table;i need {tables_} in one file by tonight;pls merge {tables_} to {save_as};
    for my tax advisor put {tables_} into one table;my boss wants {tables_} as one file {save_as};merge them into one table {save_as};put all the tables together;
    stack the rows of all of them;make a single list of them;{tables_} have the same columns, put them in one file {save_as};add up the lists {tables_} to one long one {save_as}

pivot_table: {table}: {rows} down, {columns} across;{table} – {rows} against {columns};in {table}, {value} by {rows} and {columns} as a grid;from {table} I want a grid of {rows} by {columns};
    look at {table} and lay out {rows} against {columns};{table} is one long list. Make a cross table, {rows} in the rows and {columns} in the columns;
    how many per {rows} and {columns} in {table} ~how=count;count {table} by {rows} and {columns}, with {columns} along the top ~how=count;
    total {value} for each {rows} and {columns} in {table} ~how=sum;how much {value} per {rows}, one column for each {columns}, from {table} ~how=sum;
    average {value} by {rows} and {columns} in {table} as a grid ~how=average;the highest {value} per {rows} and {columns} of {table} ~how=maximum;
    the lowest {value} for every {rows} and {columns} in {table} ~how=minimum;median {value} per {rows} down and {columns} across, {table} ~how=median;
    a matrix of {rows} and {columns} from {table};a crosstab of {rows} by {columns} with {value} in the cells, {table};crosstab {rows} x {columns}, {table};
    pivot {table}, {rows} on the left, {columns} on top, {value} added up ~how=sum;break {value} down by {rows} and by {columns} in {table};
    for every {rows} a row and for every {columns} a column, from {table};I want to see {value} of {table} with {rows} down the side and {columns} along the top;
    my boss wants {value} by {rows} and {columns} from {table} as {save_as};rows {rows}, columns {columns}, values {value}: pivot {table};
    how are the {columns} spread over the {rows} in {table};put {rows} in rows and {columns} in columns;pivot it by {rows} and {columns};
    make a grid with {rows} down and {columns} across;would you mind pivoting {table} by {rows} and {columns};please to make pivot from {table}, rows {rows}, columns {columns};
    an overview of {table}: one line per {rows}, one column per {columns}, {save_as};summarise {table} with {rows} against {columns}

read_table: {table} please;{table}: show me;let's have a look at {table};what does {table} look like;what's written in {table};what have we got in {table};
    can I see {table};I want to see {table};show {table} on the screen;print {table};read out {table};read me {table};give me the rows of {table};
    the contents of {table} please;in {table}, what is on the sheet {sheet};sheet {sheet} of {table} please;show me the tab {sheet} in {table};open the tab {sheet} of {table} here;
    what's on {sheet} in {table};from {table} show me {sheet};look at {table} and show me what's in it;<name> sent me {table}. What's in it;
    I have {table}. Show me the rows;there's {table} on my desktop, show me what's inside;gimme {table};pls show {table};would you mind showing me {table};
    please to display {table};i need to see {table};who is in {table};who's on the list {table};which <entries> are in {table};list all the <entries> in {table};
    what does the list {table} say;list everything in {table};all rows of {table};the whole of {table} please;show me the table;let me see the rows;
    bring {table} up here;take {table};load {table};start with {table};use {table}

rename_column: {table}: {column} -> {new_name};{table}: {column} is {new_name} now;in {table} rename {column} to {new_name};in {table}, {column} should be called {new_name};
    {table} calls it {column}. I want {new_name};the column {column} of {table} has a silly name, make it {new_name};{column} is a bad heading, change it to {new_name} in {table};
    I want {column} in {table} to be headed {new_name};the heading of {column} should be {new_name} in {table};put {new_name} over the column {column} in {table};
    write {new_name} instead of {column} at the top of {table};{new_name} instead of {column} as heading in {table};{new_name} is a better name for {column} in {table};
    in {table} it says {column} in the first row, it should say {new_name};the first row of {table} says {column}, make that {new_name};
    rename the header {column} of {table} as {new_name};relabel {column} {new_name} in {table};title the column {column} {new_name} in {table};
    change the title of column {column} in {table} to {new_name};let {column} in {table} be {new_name};my boss wants {column} to be called {new_name} in {table};
    would you mind renaming {column} to {new_name} in {table};please to name column {column} of {table} as {new_name};pls rename {column} to {new_name}, {table};
    rename {column} to {new_name};call the column {column} {new_name};the column should be {new_name}, not {column};{column} should be headed {new_name};
    in {table}, not {column} but {new_name} as the heading;give {column} in {table} another name, {new_name};{column} becomes {new_name} in {table}, save as {save_as};
    rename {column} as {new_name} in the file itself, {table} ~in_place=true;only rename the column {column}, to {new_name}, in {table}

replace_in_column: {table}, {column}: {old} -> {new};{table}: in {column}, {old} becomes {new};in {table}, {column}: {new} instead of {old};in {table} write {new} for {old} under {column};
    in {table} all {old} in {column} should be {new};from {table} I want no {old} in {column}, but {new};{table} says {old} under {column} everywhere. Make it {new};
    {table} has {old} in {column}. It should say {new};someone wrote {old} in the {column} column of {table}, it should read {new};
    <name> typed {old} in {column} all over {table}, correct it to {new};{column} is misspelled as {old} in {table}, it's {new};it's {new}, not {old}, in {column} of {table};
    wherever {column} says {old} in {table}, put {new};wherever {old} stands in {column}, write {new} in {table};every {old} in the {column} of {table} becomes {new};
    all the {old} in {column} are now {new}, {table};{old} is called {new} now, change the {column} in {table};the {column} {old} has a new name, {new}, in {table};
    there must be no {old} in {column} of {table} any more, use {new};there should be {new} where {old} is in column {column} of {table};
    I want {new} instead of {old} in {column} of {table};I need {old} swapped for {new} in {column}, {table};exchange {old} for {new} in {column} of {table};
    substitute {new} for {old} in the column {column} of {table};find {old} and replace by {new} in column {column} of {table};find and replace in {column} of {table}: {old}, {new};
    search the {column} of {table} for {old} and make it {new};turn every {old} under {column} into {new} in {table};convert {old} to {new} in the {column} column of {table};
    spell {old} as {new} in the {column} of {table};shorten {old} to {new} in {column} of {table};abbreviate {old} to {new} in the column {column} of {table};
    write out {old} as {new} in {column} of {table};translate {old} in {column} into {new} in {table};fix {old} in {column}, should be {new}, {table};
    would you mind changing {old} to {new} in {column} of {table};please to change all {old} into {new} in column {column} of {table};pls swap {old} with {new} in {column} ({table});
    i need {old} changed to {new} under {column} in {table};my boss wants {new} rather than {old} in {column} of {table};the printer can't do {old}, so put {new} in {column} of {table};
    replace {old} by {new} in {column};change every {old} under {column} to {new};{old} should be {new} in the column {column};in {column} swap {old} for {new};
    update {column} from {old} to {new} throughout {table};replace {old} in {column} by {new} in {table} and save it as {save_as};{column} of {table}: not {old} but {new}

round_column: round {column} up or down to full {step} in {table};{column} to the nearest {step}, {table}, as {save_as};in {table} round {column} to {step};
    {table}: {column} to {decimals} decimals;{table}: {column} without decimals;in {table}, {column} to {decimals} decimals;in {table} I want {column} with {decimals} digits after the point;
    {column} in {table} has far too many decimals, {decimals} are enough;{table} has prices with endless digits in {column}. Round them to {decimals};
    the numbers in {column} of {table} are too exact, round them;{decimals} decimal places are enough for {column} in {table};no cents in {column} of {table};
    no decimals in {column} of {table} please;only whole numbers in {column} of {table};I want whole euros in {column} of {table};whole pounds only in {column} of {table};
    {column} of {table} should be to the cent, {decimals} places;{column} of {table} to the nearest {step};round {column} in {table} to the nearest {step};
    round {column} of {table} to steps of {step};in steps of {step}: {column} of {table};{column} in {table} in full {step} please;make {column} of {table} a multiple of {step};
    everything in {column} of {table} should end on a multiple of {step};nobody needs more than {decimals} decimals in {column} of {table};
    shorten the {column} in {table} to {decimals} places after the comma;{decimals} places after the point for {column}, {table};round off {column} in {table};
    round all numbers in {table} to {decimals} decimals;round everything in {table};make the numbers in {table} round;would you mind rounding {column} in {table};
    please to round the {column} from {table} on {decimals} decimals;pls round {column} to {decimals}, {table};round {column} to {decimals} decimals;round it to whole numbers;
    round the column {column} to the nearest {step};round {column} of {table} and save as {save_as};the {column} of {table} is for my tax advisor, round it to {decimals} decimals

rows_in_both: {table} and {other}: who is on both;{table} / {other} – what's in both;who's on both lists, {table} and {other};which <entries> are on both {table} and {other};
    which <entries> of {table} are also in {other};which of those in {table} are in {other} as well;who of {table} is in {other} too;who from {table} also turned up in {other};
    who paid according to {table} and is also in {other};is anyone from {table} also in {other};are there <entries> of {table} in {other} as well;
    I have {table} and {other}. Who is in both;compare {table} and {other} and give me only those in both;take {table} and {other} and show what they share;
    in {table} and {other}, which rows are the same;the common rows of {table} and {other};common <entries> in {table} and {other} as {save_as};
    the overlap between {table} and {other} please;intersection of {table} and {other};only the rows of {table} that {other} has, too;keep what is in {table} and {other} alike;
    which {by} come up in {table} and in {other};same {by} in {table} and {other};match {table} and {other} by {by} and keep only those in both;
    which {by} do {table} and {other} share;double bookings: who is in {table} and in {other};who is signed up twice, in {table} and in {other};
    which <entries> came both years, {table} and {other};save who is in both {table} and {other} to {save_as};find those that are in both lists;
    who is on both lists;please to show who is in {table} and in {other};would you mind checking who is in {table} as well as {other};pls find common rows {table} {other}

rows_only_in: {table} minus {other};{table} without those in {other};{table} but not {other};{table}: who isn't in {other};who of {table} is missing from {other};
    which <entries> of {table} are not in {other};which <entries> from {table} haven't turned up in {other};who in {table} hasn't got an entry in {other};
    who from {table} has not signed up in {other} yet;who is in {table} but hasn't paid, the payments are in {other};who hasn't answered, they're all in {table} and the answers in {other};
    which of the <entries> in {table} does {other} not have;what is in {table} that isn't in {other};what's new in {table} compared with {other};
    who is new in {table}, last year's list is {other};who left, those in {table} that aren't in {other} any more;which {by} in {table} have no match in {other};
    which {by} of {table} can't be found in {other};I have {table} and {other}. Who is only in the first;take {table} and leave out everyone who is in {other};
    {other} has everyone who came. Who from {table} didn't;in {table} keep only those that are not in {other};from {table} I want only who is not in {other};
    subtract {other} from {table};take the rows of {other} away from {table};filter out of {table} whoever is in {other};remove from {table} everyone in {other} by {by};
    I want {table} without the rows of {other};missing from {other}: which rows of {table};<entries> of {table} that lack in {other};
    is anyone in {table} missing from {other};has {other} forgotten anyone from {table};who's missing in the second list;which rows are only in the first list;
    please to tell who in {table} is but not in {other};would you mind listing who of {table} isn't in {other};save those only in {table} and not in {other} to {save_as}

select_columns: {table}: only {columns};{table}: {columns}, nothing else;{table} – just {columns} please;in {table}, only {columns};in {table} keep {columns} and drop the rest;
    from {table} I want {columns};from {table} I only need {columns};from {table} take {columns};for {table}, only {columns};out of {table} just {columns};
    {table} has far too many columns. I only need {columns};{table} is too wide, leave only {columns};I have {table}. Give me just {columns} of it;
    <name> needs {table}, but only {columns};there is {table} on my desktop. Make {save_as} with only {columns};look at {table} and give me {columns};
    {table} should only have {columns};{table} should have nothing but {columns};I want {table} with {columns} only;I want {table} reduced to {columns};
    {columns} are enough for me from {table};{columns} is all I need of {table};{columns} of {table} will do;{columns} from {table} as {save_as};{columns}, {table};
    all I want from {table} is {columns};everything except {columns} can go from {table};throw away every column of {table} but {columns};delete all columns apart from {columns} in {table};
    remove all the columns of {table} other than {columns};leave out everything but {columns} in {table};hide all but {columns} in {table};no other columns than {columns} in {table};
    show only {columns} of {table};show me {table} with {columns} only;a list with {columns} from {table};a table of {columns} out of {table};make a copy of {table} with only {columns};
    pick {columns} out of {table};pull out {columns} from {table};cut {table} down to {columns};narrow {table} to {columns};strip {table} to {columns};limit {table} to {columns};
    bring the columns of {table} into the order {columns};put the columns of {table} in the order {columns};reorder the columns: {columns}, {table};
    first {columns}, and no other columns, in {table};for the printer I need {table} with just {columns};my boss wants only {columns} from {table};
    my tax advisor needs {columns} from {table}, nothing else;would you mind taking only {columns} from {table};please to leave just {columns} in {table};
    pls give {columns} from {table};i need just {columns} out of {table};gimme {columns} of {table};do me a favour and keep just {columns} in {table};
    just {columns} please;only show {columns};keep {columns}, drop the others;I only need {columns};reduce it to {columns};without the rest, only {columns}

set_value: {table}: {where} is {value} now, {column};{table}, {where}: {column} {value};{table} – set {column} of {where} to {value};in {table}, {where}: {column} = {value};
    in {table} make the {column} of {where} {value};in {table} {where} should have {column} {value};for {where} write {value} under {column} in {table};
    for {where} put {value} into {column} in {table};{where}'s {column} is {value} now, change it in {table};{where}'s {column} should be {value} in {table};
    {where} now has the {column} {value}, put that in {table};{where} has {value} as {column} from now on, update {table};the {column} of {where} has changed to {value}, correct it in {table};
    the {column} of {where} is wrong in {table}. It's {value};{table} has the wrong {column} for {where}, it should be {value};the right {column} for {where} is {value}, please fix it in {table};
    {where} told me a new {column}: {value}. Put it in {table};{where} wrote that the {column} is {value}, update {table};{where} called: {column} is {value}. Note it in {table};
    write {value} as {column} for {where} in {table};type {value} in the {column} of {where} in {table};fill in {value} under {column} for {where} in {table};
    put {value} down as the {column} of {where} in {table};note {value} as {where}'s {column} in {table};record {column} {value} for {where} in {table};
    give {where} the {column} {value} in {table};give {where} {value} under {column} in {table};make {where} {value} in the column {column} of {table};
    mark {where} as {value} under {column} in {table};tick {where} as {value} in {column} of {table};flag {where} with {value} in the {column} of {table};
    switch {where} to {column} {value} in {table};put {where} on {value} in {column}, {table};change {column} to {value} for {where} in {table};
    change the {column} for {where} to {value} in {table};update {table}: {where} has {column} {value};correct {where}'s {column} to {value} in {table};
    overwrite the {column} of {where} with {value} in {table};let {where} have {column} {value} in {table};set {column} = {value} where {where} in {table};
    wherever {where}, {column} should be {value} in {table};with {where}, set {column} to {value} in {table};all of {where} get {value} as {column} in {table};
    would you mind putting {value} as {where}'s {column} in {table};please to set {column} from {where} on {value} in {table};I need that {where} has {column} {value} in {table};
    pls set {where} {column} to {value} ({table});i need {where} set to {value} under {column} in {table};my boss wants {where} to have {column} {value} in {table};
    do me a favour and enter {value} for {where} under {column} in {table};set {where}'s {column} to {value};change the {column} of {where} to {value};
    {where} has a new {column}, {value};mark {where} as {value} in {column};put {value} into the {column} of {where};enter for {where} under {column}: {value};
    {value} is now the {column} of {where} in {table};{value} under {column} for {where} in {table};{value} goes in {where}'s {column} in {table}, save as {save_as}

sort_rows: {table}: by {by};{table}: sort by {by};{table} by {by};{table} by {by}, biggest first;{table} by {by}, smallest first ~descending=false;{table} – {by}, newest first;
    {table} in order of {by};in {table}, sort the rows by {by};in {table} I want the rows in order of {by};for {table}, order by {by};from {table} I want a list in order of {by};
    {table} is a mess. Sort it by {by};{table} is all over the place. Please put it in order of {by};I have {table}. Please sort it by {by};
    there is {table} on my desktop. Can you order it by {by};look at {table} and sort it by {by};take {table} and arrange it by {by};
    {table} should be in order of {by};{table} should go by {by};{table} must be sorted by {by}, highest first;I want {table} sorted by {by};I'd like {table} by {by};
    the <entries> in {table} should be listed by {by};list the <entries> of {table} by {by};list the <entries> in {table} in order of {by}, oldest first ~descending=false;
    rank the <entries> in {table} by {by}, best first ~descending=true;the <entries> of {table} from the highest to the lowest {by} ~descending=true;
    the <entries> of {table} from lowest to highest {by} ~descending=false;make {table} run from the largest {by} down to the smallest ~descending=true;
    the rows of {table} with the highest {by} first ~descending=true;the highest {by} should be at the top of {table} ~descending=true;
    the lowest {by} should come first in {table} ~descending=false;whoever has the most {by} should be on top in {table} ~descending=true;
    put the ones with the biggest {by} at the top of {table} ~descending=true;latest {by} at the top, {table} ~descending=true;earliest {by} first in {table} ~descending=false;
    sort {table} by {by}, descending;sort {table} by {by} z to a;sort {table} alphabetically by {by} ~descending=false;{table} from A to Z by {by} ~descending=false;
    alphabetical order by {by} in {table} ~descending=false;alphabetise {table} by {by} ~descending=false;sort {table} downwards by {by} ~descending=true;
    sort {table} upwards by {by} ~descending=false;sort {table} by {by} backwards;by {by}, sort {table};sort by {by}: {table};
    the order of {table} should go by {by};reorder {table} by {by};get {table} into order, {by} first;line up the rows of {table} by {by};
    sort {table} first by {by};put {table} in {by} order;{by} order for {table}, as {save_as};make a version of {table} sorted by {by} called {save_as};
    would you mind sorting {table} by {by};do me a favour and sort {table} by {by};please to sort {table} after {by};pls order {table} by {by};i need {table} sorted by {by} by tonight;
    my boss wants {table} by {by}, largest first;for the printer I need {table} sorted by {by};gimme {table} by {by};sort it by {by};order them by {by}, highest first;
    sort by {by};sort the list by {by};put it in order of {by};now by {by}, biggest first;sort {table} by {by} in place;sort {table} by {by} right in the file ~in_place=true

split_column: {table}: {column} into {into};{table}: {column} apart at the {separator};in {table}, {column} should be two columns, {into};in {table} I want {into} instead of {column};
    from {column} in {table} make {into};{table} has everything in {column}. I need {into} separately;{column} in {table} holds two things, split it into {into};
    {column} of {table} has both in one cell, I want {into};I need {into} as columns of their own from {column} in {table};take {column} of {table} apart into {into};
    pull {column} in {table} apart at the {separator};cut {column} of {table} at the {separator};break {column} of {table} up into {into};
    break up the cells in {column} of {table} at every {separator};tear {column} in {table} into {into};chop the column {column} of {table} at {separator} into {into};
    what comes before and after the {separator} in {column} of {table} should be two columns;text to columns for {column} in {table};text to columns, {column}, {table}, at {separator};
    {column} of {table} is separated by {separator}, make columns of it;make {column} in {table} into {into} and leave the old column there ~keep=true;
    split {column} of {table} into {into} but keep the column {column} ~keep=true;split {column} in {table} and keep the old one ~keep=true;
    {into} should be separate columns in {table}, now they are together in {column};would you mind splitting {column} in {table} into {into};
    please to split {column} from {table} in {into};pls split {column} by {separator}, {table};split {column} into {into};split {column} at the {separator};
    separate {column} into two columns;my label printer needs {into} apart, they're in {column} of {table};divide {column} of {table} up, {into}, and save as {save_as}

split_table: {table}: one file per {by};{table} – a file for each {by};in {table} every {by} should get a file of its own;from {table} I want one file for every {by};
    {table} is too long. Split it by {by};I have {table}. Make one table for each {by};every {by} of {table} in a separate file, in {folder};each {by} in {table} gets a file, into {folder};
    each {by} should get their own part of {table};I have to send each {by} their rows, so split {table};for every {by} one list from {table};a separate spreadsheet for each {by} in {table};
    cut {table} up by {by};chop {table} into one file per {by};take {table} apart by {by};break {table} into pieces, one per {by}, in {folder};
    separate the <entries> of {table} into files by {by};sort {table} into files by {by};distribute {table} over files by {by};
    make {table} into several files, one per {by};one csv per {by}: {table};individual files by {by} from {table} in {folder};
    split it by {by};one file for each {by} please;make a file per {by} in {folder};would you mind splitting {table} by {by};please to divide {table} in files by {by};
    pls split {table} per {by} -> {folder};my boss wants a file for each {by} from {table};i need {table} split up by {by} by tonight;divide up {table} so that each {by} has its own table

split_workbook: {workbook}: each tab as a file;{workbook} – one file per sheet;{workbook} -> one {format} per tab;in {workbook} every sheet should be a file of its own;
    from {workbook} I want each sheet as {format};take {workbook} and save every tab separately;I have {workbook}. Save its sheets one by one;{workbook} has many tabs. I need each as a {format};
    I need a separate file for every tab of {workbook};every sheet of {workbook} in its own file in {folder};all tabs of {workbook} as {format} into {folder};
    break {workbook} up into its sheets;break up the workbook {workbook}, one file for each tab;pull the sheets of {workbook} apart;separate the tabs of {workbook};
    save the tabs of {workbook} as individual files;turn every sheet of {workbook} into a csv ~format=csv;each tab of {workbook} as comma separated file ~format=csv;
    one Excel file per sheet of {workbook} ~format=xlsx;every worksheet of {workbook} as its own workbook ~format=xlsx;each sheet of {workbook} as JSON ~format=json;
    only save the sheet {sheet} of {workbook} as a file;get the sheet {sheet} out of {workbook} as a file of its own;save just {sheet} from {workbook} as {format};
    the tab {sheet} of {workbook} as a separate {format} please;extract sheet {sheet} from {workbook} into {folder};
    split it into one file per sheet;save each tab as {format};would you mind splitting {workbook} by sheets;please to save each sheet from {workbook} alone;
    pls split tabs of {workbook} into {format} files;my program can't read tabs, make a {format} of every sheet in {workbook};unbundle {workbook} into {folder}

tables_to_workbook: {tables_} -> {save_as}, one tab each;{tables_}: one workbook {save_as}, a sheet each;I have {tables_}. Put each on its own tab of {save_as};
    take {tables_} and make {save_as} with a sheet per file;from {tables_} I want one Excel file {save_as} with tabs;{tables_} should be tabs in {save_as};
    {save_as} should have a tab for each of {tables_};{save_as} with {tables_} as its sheets;put {tables_} in {save_as} on separate tabs;one Excel file {save_as} with {tables_} on tabs;
    make {tables_} the sheets of a workbook {save_as};gather {tables_} in {save_as}, don't mix the rows, a tab each;bring {tables_} into {save_as}, one sheet for every file;
    combine {tables_} as separate worksheets in {save_as};I don't want many files but one {save_as} with {tables_} as tabs;
    my boss wants one workbook {save_as} with {tables_} as sheets;for my tax advisor: {tables_} in one {save_as}, each on a sheet;
    load each of {tables_} onto its own worksheet in {save_as};bundle {tables_} as sheets in {save_as};collect {tables_} as tabs in one Excel file called {save_as};
    side by side on tabs: {tables_} in {save_as};would you mind putting {tables_} on sheets of {save_as};please to make {save_as} where every of {tables_} is one sheet;
    pls put {tables_} as tabs into {save_as};one workbook with a tab for each file, {save_as};put them on separate sheets of {save_as};make a workbook of them, each on its own tab;
    build a workbook {save_as} from {tables_}, a worksheet for each

top_rows: {table}: top {count} by {by};{table}: the {count} with the most {by};{table} – who has the highest {by};in {table}, who has the most {by};in {table}, which <entry> has the biggest {by};
    in {table}, the {count} highest {by};from {table} I want the {count} with the highest {by};from {table} the best {count} by {by};for {table}, the top {count}, {by};
    look at {table} and tell me who has the highest {by};{table} has all our <entries>. Which {count} have the highest {by};I have {table}. Which <entry> has the most {by};
    who has the highest {by} in {table};who had the most {by}, see {table};who got the most {by} in {table};whose {by} is the highest in {table};whose {by} is the lowest in {table} ~lowest=true;
    which <entry> has the highest {by} in {table};which <entry> has the largest {by} of all in {table};which <entry> in {table} has the lowest {by};
    which <entry> has the least {by} in {table} ~lowest=true;who has the fewest {by} in {table} ~lowest=true;which <entries> have the smallest {by} in {table};
    which {count} <entries> have the highest {by} in {table};which {count} <entries> bring in the most {by}, {table};which {count} <entries> are last by {by} in {table} ~lowest=true;
    what are the {count} biggest {by} in {table};what are the {count} smallest {by} in {table} ~lowest=true;our {count} best <entries> by {by} from {table};
    our {count} worst <entries> by {by} in {table} ~lowest=true;the {count} <entries> with the lowest {by} in {table};the {count} <entries> with the most {by} in {table};
    the {count} with the least {by}, {table} ~lowest=true;bottom {count} by {by}, {table} ~lowest=true;the worst {count} in {table} by {by} ~lowest=true;
    the {count} cheapest in {table} by {by};the {count} dearest in {table} by {by};the {count} most expensive <entries> in {table}, by {by};the {count} latest by {by} in {table};
    the {count} oldest <entries> in {table}, by {by} ~lowest=true;the winner in {table} is who has the highest {by}, who is it;first, second and third by {by} in {table};
    top {count}, {table}, {by};top {count} <entries> by {by} in {table} as {save_as};leaderboard of the {count} best {by} from {table};a hit list of {count} by {by} from {table};
    give a prize to the {count} with the highest {by} in {table}, who are they;{table} should only have the {count} with the highest {by};
    I want only the {count} rows with the most {by} of {table};reduce {table} to the {count} highest by {by};save the {count} with the biggest {by} in {table} as {save_as};
    of those with {where} in {table}, the {count} with the highest {by};among {where} in {table}, who has the most {by};the {count} best by {by} with {where} in {table};
    which one with {where} has the highest {by} in {table};would you mind finding the {count} highest {by} in {table};please to show {count} biggest {by} from {table};
    pls top {count} by {by} from {table};my boss wants the {count} <entries> with the most {by}, {table};gimme the top {count} in {table} by {by};
    who has the most {by};which <entry> has the highest {by};the {count} with the highest {by} please;top {count} by {by};only the {count} lowest by {by};who comes last by {by} ~lowest=true

transpose_table: {table}: rows to columns;{table} – turn it on its side;{table} is the wrong way round. Swap rows and columns;{table} has the months across. I want them down;
    {table} is far too wide, make its columns rows;in {table} the rows should be columns;in {table} exchange the rows with the columns;from {table} I want a version with rows and columns swapped;
    I want the columns of {table} as rows;I want {table} turned by 90 degrees;make the columns of {table} go down instead of across;what is across in {table} should go down;
    the headings of {table} should stand in the first column;the first column of {table} should be the headings;flip {table} on its side;turn {table} round so that rows are columns;
    tip {table} over, columns become rows;pivot {table} round, rows for columns;rotate the table {table}, rows become columns;mirror {table} along the diagonal;
    rows into columns, {table};columns into rows, {table}, as {save_as};take {table} and turn rows into columns, save it as {save_as};
    transpose it;swap rows and columns;make rows out of the columns;would you mind transposing {table};please to change rows and columns in {table};
    pls flip rows/columns of {table};my program needs {table} the other way round, rows as columns;transpose {table} in the file itself ~in_place=true;i need {table} transposed by tonight

trim_cells: {table}: trim;{table}: no stray spaces please;{table} is full of stray spaces. Clean them up;{table} has spaces in front of the {columns}. Take them away;
    in {table} remove the blanks before and after the values;in {table} there are spaces at the end of {columns}, get rid of them;in {columns} of {table} there are needless blanks;
    there are extra spaces in {table}, remove them;there must be no spaces around the values in {table} any more;there should be no leading blanks in {columns} of {table};
    the values in {table} should have no spaces around them;I want {table} without the stray spaces;I can't match the names because of spaces in {columns} of {table}, trim them;
    someone typed blanks behind the {columns} in {table}, delete them;the export put spaces around everything in {table}, strip them;strip {table} of surrounding spaces;
    strip whitespace from {columns} in {table};strip the {columns} of {table};double spaces in {table}, make them single;make double blanks in {columns} of {table} single;
    squeeze the spaces in {table};clean up the whitespace in {table};clean {table} of leading and trailing spaces, save it as {save_as};tidy the spaces in {columns} of {table};
    cut the spaces off the cells of {table};trim {table} in place;trim {columns};remove the spaces around the values;would you mind trimming {columns} in {table};
    please to take away empty spaces from the cells of {table};pls trim all cells in {table};remove only the spaces at the ends, not the words, in {table}

update_from_table: {table}: new {column} from {other};{table} <- {other};{other} has the new {column}. Put them into {table};{other} has newer data than {table}, take it over;
    <name> sent {other} with the new {column}. Update {table};in {table} replace the {column} by what {other} says;in {table} use the {column} from {other};
    from {other} take the {column} into {table};for {table}, take the values from {other};take {other} and bring {table} up to date with it;look at {other} and correct the {column} in {table};
    {table} is out of date, {other} has the right {column};the {column} in {table} is old, the new one is in {other};{table} should have the {column} that is in {other};
    {table} should be up to date with {other} by {by};the {column} in {table} should match {other};refresh {table} with {other};refresh the {column} of {table} from {other} by {by};
    overwrite the {column} in {table} with those in {other};sync the {column} in {table} with {other};carry the {column} over from {other} to {table};
    transfer the new {column} of {other} into {table} by {by};correct {table} with {other}, matching by {by};the {by} tells who is who: update {table} from {other};
    match {table} and {other} on {by} and take over the new {column};where {table} and {other} have the same {by}, take the {column} of {other};
    prices have changed, see {other}, update {table};addresses have changed, they're in {other}, put them into {table};the supplier's new list is {other}, update {column} in our {table};
    adopt the {column} from {other} in {table};work the changes of {other} into {table};update {table} from {other} and save it as {save_as};
    would you mind updating {table} from {other};please to renew the {column} of {table} from {other};pls update {table} w/ {other};my boss wants {table} updated with {other};
    update it from {other};take the new {column} from {other};bring it up to date with {other} by {by};put the latest {column} of {other} in {table} in the file itself ~in_place=true
""")
