"""More ways in which people ask to pack, unpack and look into archives."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
zip_files: {files}: zip to {archive};for {files}, make a zip {archive};take {files} and zip them as {archive};{files} -> {archive};{files} => {archive};zip: {files} in {archive};
    {archive} with {files} in it;{archive}, made from {files};as {archive}, zip {files};There are {files}. Pack them into {archive};I have {files}. Please put them in a zip, {archive};
    There is a heap of {files}. Can you zip it as {archive};look at {files} and pack them in {archive};{files} are too many to mail one by one, make them one zip {archive};
    {files} should be in one zip, {archive};I want {files} in a single file, {archive};{files} as one archive {archive};one zip of {files}, call it {archive};
    would you mind zipping {files} into {archive};do me a favour and zip {files} to {archive};pls zip {files} {archive};please to make a zip {archive} from {files};
    I need that {files} are zipped to {archive};gimme {files} as {archive};could {files} be packed into {archive};can I get {files} as a zip called {archive};
    for my tax advisor I need {files} zipped as {archive};my boss wants {files} in one zip {archive};to send them by mail, pack {files} into {archive};
    <name> wants {files} as a zip, name it {archive};before I hand them in, zip {files} to {archive};make {files} smaller by packing them into {archive};
    {files} all in {archive}, compressed;shrink {files} into {archive};squash {files} into {archive};squeeze {files} into a zip {archive};box up {files} in {archive};
    roll {files} into one zip {archive};create {archive} with {files};build {archive} from {files};make me a {archive} of {files};get {files} zipped, {archive};
    zip {files} to {archive} without {leave_out};zip {files} as {archive}, but leave out {leave_out};put {files} in {archive}, only {leave_out} should not go in;
    {files} into {archive}, skipping {leave_out};pack everything of {files} but {leave_out} into {archive};zip them as {archive};zip it up as {archive};pack those into {archive};
    make one zip of them, {archive};put these together in a zip {archive};I need it as a zip, {archive};compress that to {archive};a compressed copy of {files}, {archive};
    send-ready zip of {files}: {archive};combine {files} into a zip file {archive}

unpack_archive: {archive}: unpack it;{archive}: unzip to {folder};for {archive}, unpack to {folder};take {archive} and unzip it into {folder};{archive} -> {folder};{archive} – unzip please;
    unzip {archive}, {folder};There is {archive}. Unpack it;I have {archive}. Please unzip it to {folder};<name> sent me {archive}. Unpack it into {folder};I downloaded {archive}. Can you unzip it;
    I can't open {archive}, unpack it for me;look at {archive} and unpack it;what's in {archive} should be in {folder};I want the files from {archive} in {folder};
    {archive} should be unpacked;I want {archive} unzipped into {folder};I need everything that is in {archive}, put it in {folder};in {folder} I need the files from {archive};
    would you mind unzipping {archive};do me a favour and unzip {archive} into {folder};pls unzip {archive};please to unpack {archive} in {folder};I need that {archive} is unpacked to {folder};
    gimme the files of {archive} in {folder};could {archive} be unpacked into {folder};can I have {archive} unpacked;my boss sent {archive}, unpack it to {folder};
    for tonight I need {archive} unzipped;because I need the papers in it, unzip {archive};open {archive} up into {folder};take everything out of {archive} and put it in {folder};
    get {archive} unzipped;extract all of {archive};extract all from {archive} into {folder};unwrap {archive};unbundle {archive} into {folder};untar {archive};
    bring out the contents of {archive};break open {archive} into {folder};turn {archive} back into files;make {archive} normal files again in {folder};restore {archive} into {folder};
    into {folder}, please, unzip {archive};undo the zipping of {archive};unzip the whole of {archive} to {folder};unzip it;unpack it into {folder};unzip that to {folder};extract this please;
    open it up and put the files into {folder};get everything out of it;can you unpack this;pour {archive} out into {folder};tar xf {archive};unzip {archive} where it is;
    dearchive {archive}

extract_from_archive: {archive}: only {names};for {archive}, get me {names} and nothing else;take {names} out of {archive};{archive} -> {names};from {archive}, {names} to {folder};
    {names} from {archive} please;There is {archive}. I only need {names} from it;I have {archive}. Please get {names} out of it;look into {archive} and take out {names};
    not all of {archive}, only {names};don't unpack all of {archive}, I just want {names};of all that is in {archive} I need {names};I want {names} from {archive} in {folder};
    {names} should come out of {archive}, the rest stays in;{names} is in {archive}, get it out;{names} must be somewhere in {archive}, extract it to {folder};
    would you mind taking {names} out of {archive};do me a favour and pull {names} from {archive};pls extract {names} from {archive};please to take only {names} from {archive} in {folder};
    I need that {names} come out of {archive};gimme {names} out of {archive};could you get me just {names} from {archive};my boss only wants {names} from {archive};
    into {folder}, only {names} of {archive};unzip {archive}, but only {names};unpack only {names} of {archive} into {folder};fish {names} out of {archive};
    pick {names} out of the zip {archive} and put that in {folder};copy {names} out of {archive};only get {names} out of it;I just need {names} from it;unpack {names} of it and leave the rest;
    get {names} out of that zip into {folder};{names} out of {archive}, thanks

list_archive: {archive}: what's in it;{archive} – what's in there;for {archive}, list the contents;take a look into {archive};contents of {archive};{archive}, list please;
    There is {archive}. What's in it;I have {archive}. Tell me what is in it before I open it;<name> sent me {archive}. What files are in there;look into {archive} and tell me the names;
    in {archive}, which files are there;what did I pack into {archive};what have I got in {archive};is anything in {archive};how many files are in {archive};which documents does {archive} hold;
    has {archive} everything I packed, show me the list;would you mind listing {archive};do me a favour and look what's in {archive};pls list {archive};please to show what is inside of {archive};
    I need to know what's in {archive};gimme a list of what's in {archive};could you look inside {archive};don't unpack {archive}, just tell me what's in it;without unpacking, what is in {archive};
    before I unzip it, what does {archive} contain;unzip -l {archive};tar tf {archive};table of contents of {archive};names of everything inside {archive};what's in it, without unpacking;
    show me what that zip has inside;list what is packed in {archive};which things are packed up in {archive};check what {archive} has in it

add_to_archive: {files}: add to {archive};for {archive}, I have {files} to add;take {files} and add them to {archive};{files} -> into the existing {archive};{archive} + {files};
    There is {archive} already. Put {files} in it too;I have {archive}. Please add {files} to it;I forgot {files} when I made {archive}, add them;{files} are missing in {archive}, put them in;
    {archive} lacks {files}, add them;look at {files} and put them into the zip {archive} as well;{archive} should also hold {files};I want {files} in the zip {archive} too;
    {files} should be in {archive} as well, with what is there;the new {files} belong in {archive} too;would you mind adding {files} to {archive};do me a favour and add {files} to the zip {archive};
    pls add {files} to {archive};please to add {files} in the archive {archive};I need that {archive} has {files} also;could {files} be added to {archive};my boss wants {files} in {archive} too;
    to {archive}, add {files};to what is in {archive}, add {files};extend {archive} by {files};throw {files} into {archive} as well;also {files} into {archive};{archive} needs {files} as well;
    bring {archive} up to date with {files};add them to {archive};put it into {archive} too;those should go in {archive} as well;don't make a new zip, add {files} to {archive};
    slip {files} into the archive {archive};pack {files} into {archive} with the rest

convert_archive: {archive}: make it {form};for {archive}, I need {form};take {archive} and make a {form} of it;{archive} -> {form};{archive} as {form};{archive} to {form}, please;
    There is {archive}. Convert it to {form};I have {archive}. I need it as a {form};<name> can't open {archive}, make it a {form};look at {archive} and turn it into a {form};
    {archive} should be a {form};I want {archive} as a {form};{archive} is the wrong kind, {form} would be right;my computer at work only takes {form}, convert {archive};
    would you mind converting {archive} to {form};do me a favour and make a {form} from {archive};pls convert {archive} {form};please to change {archive} in {form};
    I need that {archive} is a {form};gimme {archive} as {form};could {archive} be a {form};as a {form} please, {archive};from {archive} make {save_as};{archive} as {form}, called {save_as};
    convert {archive} to a {form} and save it as {save_as};the same as {archive}, but as {form};pack {archive} anew as {form};change the format of the archive {archive} to {form};
    convert it to {form};I need that as a {form};make a {form} of it;turn it into a {form} called {save_as};switch {archive} from what it is to {form};for Windows, make {archive} a zip ~form=zip;
    for my Linux machine make a tarball of {archive} ~form=tar.gz

merge_archives: {archives}: make one of them, {save_as};for {archives}, one zip {save_as};take {archives} and make one archive {save_as};{archives} -> {save_as};{archives} together as {save_as};
    There are {archives}. Make one zip of them, {save_as};I have {archives}. Please join them into {save_as};look at {archives} and put what is in them into {save_as};
    {archives} should be one archive, {save_as};I want {archives} in one, called {save_as};one archive is enough, make {save_as} from {archives};why have I got {archives}? make one {save_as} of them;
    would you mind joining {archives} into {save_as};do me a favour and merge {archives} as {save_as};pls merge {archives} {save_as};please to unite {archives} in {save_as};
    I need that {archives} become one {save_as};gimme one {save_as} out of {archives};could {archives} be merged into {save_as};what is in {archives} should all be in {save_as};
    {save_as} should hold the files of {archives};into {save_as}, merge {archives};not zips in a zip, but the files of {archives} together in {save_as};
    from several zips, {archives}, make a single one, {save_as};combine the backups {archives} to {save_as};merge them into {save_as};make one zip of those, {save_as};join these to {save_as};
    {archives} as a single zip {save_as};all from {archives} in one new archive {save_as}

tar_files: {files}: tar to {archive};for {files}, make a tarball {archive};take {files} and tar them as {archive};{files} -> tarball {archive};tar czf {archive} {files};
    There are {files}. Tar them up as {archive};I have {files}. Please pack them into a tarball {archive};look at {files} and make a tar of them, {archive};{files} should be in one tarball, {archive};
    I want {files} as a tarball, {archive};no zip, a tarball of {files} please, {archive};with tar, pack {files} to {archive};would you mind tarring {files} into {archive};
    do me a favour and tar {files} to {archive};pls tar {files} {archive};please to make a tar {archive} from {files};I need that {files} are in a tar.gz, {archive};
    gimme a tarball of {files}, {archive};could {files} be tarred as {archive};the server wants a tar.gz, so pack {files} into {archive} with tar;for Linux, tar {files} as {archive};
    a tgz of {files} called {archive};tar.gz from {files}, name {archive};tar and compress {files} as {archive};tar {files} to {archive} without {leave_out};
    tarball {archive} of {files}, but leave out {leave_out};tar {files} as {archive}, skipping {leave_out};tar them as {archive};make a tarball of it, {archive};pack those with tar into {archive};
    as a tar archive {archive}, {files};gzip {files} into the tarball {archive}

zip_each: {files}: a zip each;for {files}, one zip per file;take {files} and zip each on its own;{files} -> one zip each;{files}, each as its own zip;zip {files}, not together but one by one;
    There are {files}. Zip every one separately;I have {files}. Please make a zip of each;look at {files} and give each its own archive;each of {files} should be a zip of its own;
    I want a separate zip for each of {files};not one zip, one for each of {files};every one of {files} gets its own zip in {folder};each client has a folder in {files}, zip them one by one;
    every pupil should get their own zip of {files};would you mind zipping {files} one at a time;do me a favour and zip each of {files} separately;pls zip {files} separately;
    please to make for each of {files} a zip;I need that each of {files} is its own zip;could {files} be zipped individually;single zips for {files}, in {folder};
    in {folder} I want one zip for each of {files};separate archives for {files} in {folder};per folder in {files} one zip;per file in {files} one archive;as many zips as there are {files}, one each;
    zip each of them;a separate zip for each of those;zip them one by one;each of them in its own zip, in {folder};zip {files} each by itself

zip_files: all of {files} in a single zip {archive}, not one each;everything in one: {files} as {archive};{files} have to be handed in as one zip, {archive};the upload takes only one file, so zip {files} to {archive};
    new zip {archive} with {files};make a new archive {archive} and put {files} in;I'd like {files} packed, name {archive};can you compress {files} into one file {archive};
    for the committee, one zip with {files}, {archive};parcel up {files} as {archive};{files} together in a compressed folder {archive};compressed folder {archive} out of {files};
    zip archive of {files} named {archive};send to compressed folder: {files}, {archive}

unpack_archive: all of {archive}, unpacked into {folder};{archive} is zipped, I need it open in {folder};I can't read {archive} while it is packed, unpack it;let {archive} out into {folder};
    the teacher sent us {archive}, please unzip it;everything that is inside {archive} goes to {folder};unzip what's in {archive};the photos are in {archive}, unzip it to {folder};
    uncompress {archive};extract {archive} here;unpack the download {archive};full contents of {archive} into {folder};open the compressed folder {archive} and put all of it in {folder}

extract_from_archive: of {archive}, unpack {names} only;leave {archive} packed, but get {names} out of it;I lost {names}, take it from the backup {archive};get back {names} from {archive};
    {names} out of the backup {archive} into {folder};only part of {archive}, namely {names}, to {folder}

add_to_archive: {archive} exists, add {files} to it;one more thing for {archive}: {files};{files} were forgotten in {archive}, add them;the zip {archive} is not complete without {files}, add them;
    {files} into the zip I already have, {archive}

zip_each: {files} singly into zips;no big zip, a small one for each of {files};one zip for each: {files};each of {files} packed for itself;{files}: every one in its own archive, in {folder}

tar_files: {files} as tar, not zip, {archive};a tar file with {files}, named {archive};our server needs {files} as tarball {archive};tar archive from {files}: {archive}

list_archive: only tell me what {archive} has in it;is it worth unpacking {archive}, what's in it;which files would I get from {archive};what would come out of {archive};
    show the file names inside {archive}

zip_files: put it in a zip, {archive};zip those to {archive};I need them as one zip, {archive};pack all of these up as {archive};make {archive} out of them;compress them into {archive};they should be in a zip called {archive};
    zip these without {leave_out} as {archive}

unpack_archive: unpack that;extract everything from it into {folder};I want what is in it in {folder};this needs unzipping;decompress it to {folder};what's in it should go to {folder};unzip this for me;untar it

extract_from_archive: take {names} out of it;extract only {names} from that one;from that zip I just want {names} in {folder};I want {names} out of it, nothing else;unzip only {names} of that

list_archive: what's inside that zip;list what it holds;tell me what is in it, don't unpack it;look into this archive;show its contents without unpacking

add_to_archive: put those into {archive} as well;{archive} should have them too;add that to {archive};include these in {archive};they are missing in {archive}, add them

convert_archive: make it a {form};can it be a {form};repack that as {form};I need it in {form};turn that zip into a {form};convert this one to {form}

merge_archives: combine those into {save_as};one archive out of them, {save_as};make them one, {save_as};put what they hold together in {save_as};unite these as {save_as}

tar_files: tar those to {archive};I need them in a tarball {archive};make a tar.gz of them called {archive};tar it up as {archive};put these in the tarball {archive}

zip_each: make a zip of each of them;each of those should be its own zip;zip these separately, into {folder};give every one of them its own archive;pack them one by one
""")
