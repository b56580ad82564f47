"""Many more ways in which people ask for what the built-in actions do with pictures."""

from __future__ import annotations

from training.generator.tables.phrasings import phrasings

MORE = phrasings("""
resize_image: {files}: {width} pixels wide please;{files} – half the size;for {files} I want a width of {width};
    from {files} I want versions {width} px wide in {folder};look at {files} and bring them to {width} by {height};take {files} and scale them to {percent};
    {files} -> {width}x{height};{files} -> {width} px, into {folder};{files} to {percent}, save as {save_as};
    I have {files}. Please make them {width} pixels wide;there are {files} on my desktop. Can you scale them down to {width} by {height};
    {files} are too large for my website, {width} px is enough;these pictures are too big for the slides, make {files} {width} wide;
    {files} is too small, enlarge it to {width} pixels;the shop wants pictures of {width} by {height}, bring {files} to that;
    my blog shows photos {width} px wide, so resize {files};the profile picture has to be {width} x {height}, make {files} that size;
    {files} should be {width} pixels wide;{files} should be {height} pixels tall;I want {files} {height} px high;I want {files} at {percent} of their size;
    no picture in {files} should be wider than {width} pixels;make it so that {files} are {width} px across;{width} pixels wide, {files};
    {width} by {height} – that's what {files} should be;at {percent}, {files};to {percent} of its size: {files};scale {files} up to {width} px;
    blow {files} up to {percent};reduce {files} to {width} pixels in width;shrink {files} so that they are {width} wide and keep the proportions;
    stretch {files} to exactly {width} by {height} ~keep_ratio=false;{files} exactly {width}x{height}, it may be distorted ~keep_ratio=false;
    force {files} to {width} by {height}, never mind the proportions ~keep_ratio=false;{files} to {width} px without distorting them ~keep_ratio=true;
    resize {files} to {width} and add {suffix} to their names;smaller copies of {files}, {width} px, named with {suffix};
    would you mind making {files} {width} pixels wide;pls resize {files} to {width};gimme {files} in {width} px;please to make {files} smaller to {percent};
    I need that you bring {files} on {width} pixels;do me a favour and shrink {files} to {width}x{height};i need {files} {width} wide by tonight;
    could {files} be {width} by {height};smaller versions of {files} in {folder}, {width} px wide, please;resize {files} {width} {height};
    keep the originals and make {files} {width} px wide;make them {width} pixels wide;scale it down to {percent};bring these to {width} by {height};
    shrink them to {width} px;they should be {width} pixels wide;make those photos smaller, {width} wide;can you make it {height} pixels high;
    change the pixel size of {files} to {width} by {height};fewer pixels for {files}: {width} wide

convert_image: {files}: as {format} please;{files} – {format} instead;for {files} I need {format};from {files} I want {format} files;
    take {files} and make {format} of them;{files} -> {format};{files} -> {save_as};{files} to {format} in {folder};
    I have {files}. Please turn them into {format};there are {files} on my desktop. Can you convert them to {format};
    my printer doesn't know this format, make {files} {format};I can't open {files}, give me {format};the website only takes {format}, so convert {files};
    my old computer can't show {files}, turn them into {format};the upload refuses {files}, they have to be {format};the iPhone made {files}, I need {format};
    {files} should be {format};I want {files} as {format};I want {files} as {format}, in {folder};{files} must be in {format} format;
    make it so that {files} are {format} files;all of {files} should become {format};{format} please, {files};{format} versions of {files};
    {format} copies of {files} in {folder};as {format}, please: {files};in {format}, save {files};{save_as} from {files};{files} as {save_as};
    save the picture {files} in {format} format as {save_as};re-save {files} as {format};change {files} from what it is to {format};
    would you mind converting {files} to {format};pls convert {files} to {format};gimme {files} as {format};please to convert {files} in {format};
    I need that you change {files} to {format};do me a favour and make {files} a {format};could {files} be {format};can I have {files} in {format};
    convert {files} {format};{format}: {files};transform {files} into {format} with quality {quality};{files} as {format}, quality {quality};
    turn {files} into an icon ~format=ico;make an icon out of {files} ~format=ico;{files} as a bitmap ~format=bmp;each of {files} as its own pdf ~format=pdf;
    swap the format of {files} to {format} but leave the originals alone;convert it to {format};save them as {format};make {format} files of these;
    I need it as {format};they should all be {format};can you turn this into a {format};put {format} versions of them in {folder}

compress_image: {files}: less than {max_size} please;{files} – smaller files please;for {files}, at most {max_size};
    take {files} and get each below {max_size};{files} -> max {max_size};{files} under {max_size} -> {folder};I have {files}. Please make the files smaller;
    there are {files} on my desktop. They are too heavy for a mail, compress them;these photos are too large for mail: {files};
    {files} are too large to send, bring them under {max_size};the portal takes no more than {max_size}, so compress {files};
    my mailbox only allows {max_size}, squeeze {files};{files} eat up all my space, make the files smaller;
    the page loads slowly because of {files}, compress them;{files} take ages to upload, reduce their file size;
    the limit is {max_size}, get {files} below that;{files} should have less than {max_size} each;{files} should be under {max_size};
    I want {files} at no more than {max_size};no file of {files} should be over {max_size};make it so that each of {files} fits in {max_size};
    {max_size} at most for {files};max {max_size}: {files};under {max_size} please, {files};quality {quality} is enough for {files};
    save {files} in quality {quality} to save space;at {quality} quality, {files};lower the quality of {files} to {quality};
    {files} with less quality, {quality} say, as {save_as};compress {files}, {quality};bring down the megabytes of {files};cut the file size of {files};
    reduce {files} to {max_size}, into {folder};make {files} lighter;make light versions of {files} for WhatsApp;slim down {files};
    would you mind compressing {files};pls compress {files} to {max_size};gimme smaller files of {files};please to make {files} less heavy;
    I need that you compress {files} under {max_size};do me a favour and squeeze {files} below {max_size};optimise {files} for the web;
    optimize the file size of {files};could {files} be smaller than {max_size};compress {files} in place;keep the originals and compress {files};
    how can {files} get below {max_size}, please do it;compress them;get it under {max_size};they are too big to mail, make the files smaller;
    it has to be smaller than {max_size};squeeze these below {max_size} each;save it with quality {quality};make these files lighter;
    same size in pixels but smaller files for {files};fewer kilobytes for {files}, under {max_size};
    keep the dimensions of {files} but bring the files below {max_size}

crop_image: {files}: cut to {width} by {height};{files} – just the {position}, {width} x {height};
    from {files} I want the {position} part, {width} by {height};in {files} only the {position} {width} by {height} matters;
    take {files} and cut it to {width} x {height};{files} crop {width}x{height} -> {save_as};I have {files}. Please crop them to {width} by {height};
    there is {files} on my desktop. Can you cut out the middle ~position=center;there is too much around it in {files}, crop to {width} by {height};
    for Instagram I need {files} square, {width} by {height};the passport office wants {width} by {height}, crop {files};
    {files} should be cut to {width} by {height};I want only the {position} of {files}, {width} wide and {height} high;{files} should be square, cut them;
    a piece of {width} by {height} pixels from the {position} of {files};the {position} {width} by {height} pixels of {files} as {save_as};
    {width} by {height}, cut from {files};{width} x {height} out of the {position} (of {files});from the {position}: {width} by {height}, {files};
    a square of {width} by {height} out of the middle of {files} ~position=center;the upper left corner of {files}, {width} by {height} ~position=top left;
    from the upper right corner of {files} cut {width} x {height} ~position=top right;lower left part of {files}, {width} by {height} ~position=bottom left;
    bottom right of {files}, {width} by {height} pixels ~position=bottom right;the top {height} pixels of {files} are enough, {width} wide ~position=top;
    keep the lower part of {files}, {width} by {height} ~position=bottom;
    cut {files} to the middle {width} by {height} and put them in {folder} ~position=center;a section of {files}, {width} by {height}, as {save_as};
    a {width} by {height} detail from {files};would you mind cropping {files} to {width} by {height};pls crop {files} {width}x{height};
    gimme the {position} of {files} cut out, {width} by {height};please to cut {files} on {width} by {height};
    I need that you crop {files} to {width} x {height};do me a favour and cut {files} square;crop, don't scale, {files} to {width} by {height};
    clip {files} to {width}x{height};cut a {width} by {height} cutout from the {position} of {files};crop {files} to {width}x{height} in place;
    crop {files} to {width} by {height} but keep the originals;reduce {files} to its {position}, {width} by {height} pixels;crop it to {width} by {height};
    cut them square;cut {width} by {height} out of it, from the {position};only keep the middle of it ~position=center;
    crop these to {width}x{height} into {folder};cut out its {position}, {width} x {height};don't shrink {files}, cut the {position} {width} by {height} out

crop_edges: {files}: {pixels} pixels off the {side};{files} – {pixels} px off on every side ~side=all;from {files} take {pixels} pixels at the {side};
    in {files}, the {side} {pixels} pixels are rubbish, cut them off;take {files} and trim {pixels} px off the {side};
    {files} minus {pixels} px {side} -> {save_as};I have {files}. Please cut {pixels} pixels off the {side};
    there is {files} on my desktop. It has an ugly edge of {pixels} pixels, cut it off ~side=all;
    {files} have a black edge of {pixels} px all round, away with it ~side=all;the scanner left {pixels} pixels of dirt at the {side} of {files}, trim that;
    the taskbar is at the bottom of {files}, take off {pixels} pixels there ~side=bottom;there is a menu bar on top of {files}, cut off {pixels} px ~side=top;
    {files} should lose {pixels} pixels at the {side};I want {files} without the {side} {pixels} pixels;
    I want {files} without the outer {pixels} pixels ~side=all;{files} should be {pixels} pixels narrower, cut from the left ~side=left;
    make {files} shorter by {pixels} pixels, from below ~side=bottom;{pixels} pixels off {files}, at the {side};
    {pixels} px on the right of {files} can go ~side=right;{pixels} off the {side}, {files};at the {side} of {files}, cut {pixels} pixels away;
    {side}: {pixels} pixels off {files};crop {pixels} px from every border of {files} ~side=all;cut away a strip {pixels} px wide at the {side} of {files};
    would you mind trimming {pixels} pixels off the {side} of {files};pls cut {pixels} px {side} of {files};
    gimme {files} without the {side} {pixels} pixels as {save_as};please to cut {pixels} pixels from all sides of {files} ~side=all;
    I need that you take away {pixels} px at the {side} from {files};do me a favour and trim {files} by {pixels} px all round ~side=all;
    slice {pixels} pixels off the {side} of {files};peel {pixels} px off each edge of {files} ~side=all;lop {pixels} pixels off the top of {files} ~side=top;
    trim {pixels} px off the {side} of {files} in place;cut the borders of {files}, {pixels} pixels, copies into {folder};
    cut {pixels} pixels off them at the {side};trim them by {pixels} px on all sides ~side=all;take {pixels} pixels off its {side};
    it has a {pixels} px edge, cut that off ~side=all;{pixels} pixels off its bottom please ~side=bottom

rotate_image: {files}: turn {direction} please;{files} – {degrees} degrees;for {files}, a turn to the {direction};
    take {files} and turn them {degrees} degrees;{files} {degrees}° -> {save_as};{files} -> {direction};I have {files}. Please turn them by {degrees} degrees;
    there is {files} on my desktop. It lies on its side, can you turn it;I held the camera sideways, so turn {files};
    I held the phone wrong and {files} are all on their side, turn them to the {direction};the photo {files} stands on its head, turn it;
    {files} is the wrong way up;{files} are lying down, stand them up;my neck hurts from looking at {files}, rotate them {direction};
    {files} should be upright;{files} should be turned {degrees} degrees;I want {files} turned to the {direction};I want {files} the other way up;
    make it so that {files} are upright;clockwise, {files} ~direction=right;turn {files} clockwise by {degrees} degrees ~direction=right;
    {files} counterclockwise ~direction=left;turn the picture {files} anticlockwise ~direction=left;a quarter turn anticlockwise for {files} ~direction=left;
    {degrees} degrees clockwise: {files} ~direction=right;{degrees} degrees to the {direction}, {files};by {degrees} degrees, rotate {files};
    {direction}, {degrees} degrees, {files};rotate {files} to the {direction} and save them in {folder};turn {files} around;turn {files} upside down;
    put {files} on its head;from portrait to landscape, turn {files};tip {files} over to the {direction};straighten {files} up by {degrees} degrees;
    would you mind rotating {files} {direction};pls rotate {files} {degrees};gimme {files} turned {degrees} degrees;please to rotate {files} by {degrees}°;
    I need that you turn {files} on the {direction} side;do me a favour and turn {files} the right way up;rotate {files} {degrees} in place;
    could {files} be turned {direction};rotate the photo {files}, as {save_as};turn {files} {direction} but keep the originals;
    rotate left {files} ~direction=left;rotate right {files} ~direction=right;turn it to the {direction};rotate them {degrees} degrees;
    it's upside down, turn it;turn these photos upright;rotate that by {degrees} degrees, please;it lies on its side, rotate it {direction};
    can you turn this clockwise ~direction=right;turn the photos {files}, don't mirror them, to the {direction}

flip_image: {files}: mirrored please;{files} – left and right the wrong way round, swap them ~direction=horizontally;for {files} I want the mirror image;
    take {files} and mirror it {direction};{files} mirrored -> {save_as};I have {files}. Please mirror them;
    there is {files} on my desktop. The writing in it is backwards, flip it ~direction=horizontally;
    the selfies {files} are mirrored, undo that ~direction=horizontally;in {files} the text reads backwards, mirror it ~direction=horizontally;
    for the iron-on print I need {files} mirrored;my parting is on the wrong side in {files}, flip it ~direction=horizontally;
    {files} should look to the other side ~direction=horizontally;the car in {files} should drive to the left, so mirror it ~direction=horizontally;
    I want {files} as in a mirror ~direction=horizontally;I want {files} the wrong way round, as a mirror image;
    what was left in {files} should be right ~direction=horizontally;{files} top to bottom, like a reflection in water ~direction=vertically;
    mirror {files} along the horizontal axis, top becomes bottom ~direction=vertically;swap top and bottom in {files} ~direction=vertically;
    flip {files} upside down, as in a lake ~direction=vertically;{direction}, flip {files};mirror image of {files};mirror images of {files} in {folder};
    a mirrored copy of {files} as {save_as};{files} flipped {direction};{files} reflected {direction}, as {save_as};reflect {files};
    would you mind mirroring {files};pls flip {files} {direction};gimme {files} mirrored;please to mirror {files} from left to right ~direction=horizontally;
    I need that you flip {files} {direction};do me a favour and mirror {files};flip {files} in place;flip {files} {direction} and keep the originals;
    reverse {files} left to right ~direction=horizontally;turn {files} into its mirror image;flip them {direction};mirror it;
    mirror these left to right ~direction=horizontally;flip it top to bottom ~direction=vertically;it's mirrored, flip it back;mirror {files}, don't rotate it

grayscale_image: {files}: black and white please;{files} – without colour;for {files} I want shades of grey;
    from {files} I want black-and-white versions in {folder};take {files} and take the colours out;{files} -> b/w;{files} -> grey, save as {save_as};
    I have {files}. Please make them black and white;there is {files} on my desktop. It should be in black and white;
    the newspaper only prints black and white, so convert {files};I have no colour ink, make {files} grey;
    colour printing is dear, turn {files} into greyscale;{files} are too colourful, take the colour out;{files} should be black and white;
    {files} should have no colours;I want {files} without any colour;there must be no colour in {files};make it so that {files} is only grey;
    like an old film: {files} without colours;black and white, please, {files};in greyscale: {files};in black and white I want {files} as {save_as};
    greyscale copies of {files} in {folder};{save_as} should be {files} in black and white;monochrome versions of {files};b&w {files};
    bw version of {files} as {save_as};drain the colour from {files};would you mind making {files} black and white;pls make {files} b/w;gimme {files} in grey;
    please to make {files} without colours;I need that you make {files} black-white;do me a favour and turn {files} grey;could {files} be in black and white;
    grayscale {files} in place;keep the originals and make {files} black and white;colour to grey, {files};make it black and white;
    take the colour out of them;I want these in black and white;turn them grey and put them in {folder};no colours in them please

strip_metadata: {files}: take the metadata out;{files} – no hidden data please;in {files}, nobody should see where I live;from {files} remove the location;
    from {files} remove camera and place;take {files} and clean out the EXIF;{files} without exif -> {save_as};{files} without metadata -> {folder};
    I have {files}. Please remove the GPS data from them;there are {files} on my desktop. I want to post them, so remove where they were taken;
    before I put {files} online, take out the location;nobody should learn from {files} where we live, remove the place;
    I'm selling my bike and {files} show where I live in the data, remove that;my boss wants {files} published without any camera data;
    for privacy, clean {files};for data protection, {files} without metadata please;{files} have my address in the EXIF, wipe it;
    {files} give away when they were taken, remove that;{files} should have no metadata;{files} should not say where they were taken;
    I want {files} without location data;I want {files} free of EXIF;there must be no GPS in {files} any more;there should be nothing hidden in {files};
    make it so that nobody sees from {files} where they were made;no metadata in {files} please;no GPS, no camera, no date in {files};
    get rid of the EXIF in {files};scrub {files};scrub the EXIF off {files};anonymise {files};anonymize the photos {files};
    sanitise {files} before I share them;erase the geotags of {files};delete camera data in {files};drop the EXIF tags of {files};
    remove all traces of where {files} were taken;would you mind removing the metadata of {files};pls strip exif {files};gimme {files} without the metadata;
    please to delete the GPS from {files};I need that you remove the place of the photos {files};do me a favour and clean the data out of {files};
    could {files} be without exif;strip {files} of their metadata in place;keep the originals and give me {files} without metadata;exif off: {files};
    clean copies of {files} without location in {folder};remove the location from them;strip its metadata;wipe the EXIF of these;I want it without GPS;
    nobody should see where they were taken;take the camera data out of it;clean them of metadata

make_thumbnails: {files}: thumbnails please;{files} – little previews in {folder};for {files} I need previews;from {files} I want thumbnails of {size} px;
    take {files} and make tiny versions of them;{files} -> thumbs in {folder};{files} thumbs {size}px;I have {files}. Please make small previews of them;
    there are {files} on my desktop. I need thumbnails for my gallery;my web gallery needs little pictures of {files};
    for the overview of the shop I need thumbs of {files}, {size} pixels;each of {files} needs a preview of {size} px;
    {files} should have thumbnails in {folder};I want a small preview of each of {files};{size} pixel thumbnails, {files};
    {size} px at most: previews of {files};into {folder}, thumbnails of {files};{folder} should hold previews of {files};
    tiny copies of {files}, longest side {size};mini versions of {files} in {folder};preview images for {files} in {folder}, {size} px;
    would you mind making thumbnails for {files};pls thumbs of {files};gimme thumbnails for {files};please to make small preview from {files};
    I need that you make thumbnails of {files} in {folder};do me a favour and create previews of {files};could {files} get thumbnails;
    thumbnail pictures of {size} pixels from {files};small previews ({size} px) of {files};stamp-sized copies of {files};
    thumbnails for {files}, no side longer than {size} pixels;make thumbnails of them;I need previews of these, {size} px;
    little previews of them in {folder} please;thumbnails of {size} pixels for those photos;make a small preview of it

contact_sheet: {files}: all on one overview;{files} – one sheet with all of them small;from {files} I want an overview picture;
    take {files} and lay them out in a grid;{files} -> contact sheet {save_as};{files}, {columns} in a row -> {save_as};
    I have {files}. Please make an overview of them on one picture;there are {files} on my desktop. I want to see them all at once on one sheet;
    I want to see all of {files} at a glance, with their names;my client should choose from {files}, make a contact sheet;
    for the album cover a collage of {files};{files} should be on one page, small, with names;I want a grid of {files} with {columns} columns;
    a picture that shows all of {files};{save_as} should show all of {files} small;{columns} columns, all of {files}, in one picture;
    {columns} across, {files}, as {save_as};as {save_as}: an overview of {files};an index print of {files};a proof sheet of {files};
    a mosaic from {files}, {columns} per row;cells of {size} pixels, {files} in one grid;a grid of {size} px squares with {files};
    lay {files} out next to and below each other in {save_as};would you mind making a contact sheet from {files};pls collage of {files};
    gimme an overview of {files} on one sheet;please to make one sheet with all {files};I need that you put {files} small on one page;
    do me a favour and make a collage out of {files} as {save_as};all of {files} in one collage;contact sheet {files} {save_as};tile {files}, {columns} wide;
    photo wall of {files};poster with all of {files} in {columns} columns;pinboard of {files} as one image;make a contact sheet of them;
    put them all in one grid, {columns} per row;a collage of these please;I want an overview of these pictures as {save_as};
    one sheet with all of them, {columns} columns

join_images: {files}: {direction} in one picture;{files} – glue them together;from {files} I want one picture, {direction};
    take {files} and stick them together {direction};{files} {direction} -> {save_as};I have {files}. Please put them {direction} in one picture;
    there are {files} on my desktop. Can you make one image of them, {direction};
    I want to compare {files}, put them next to each other ~direction=side by side;before and after: {files} in one picture ~direction=side by side;
    the screenshots {files} belong under each other, make one long picture ~direction=one below the other;
    the chat is in {files}, make one long image of it ~direction=one below the other;the panorama came in pieces, {files}, join them ~direction=side by side;
    {files} should be one picture;{files} should stand {direction} in {save_as};I want {files} in a row, as one image ~direction=side by side;
    I want {files} stacked in one picture ~direction=one below the other;{direction}, {files}, as {save_as};
    in a column, {files} as one picture ~direction=one below the other;left and right, {files}, in one image ~direction=side by side;
    {save_as} out of {files}, {direction};one wide picture from {files} ~direction=side by side;one tall picture from {files} ~direction=one below the other;
    attach {files} to each other as {save_as};would you mind joining {files} to one picture;pls put {files} {direction};
    gimme {files} in one picture, {direction};please to put {files} beside themselves in one image ~direction=side by side;
    I need that you make one picture from {files}, {direction};do me a favour and stitch {files} together;
    paste {files} under each other as {save_as} ~direction=one below the other;line {files} up in one image ~direction=side by side;
    combine {files} to a single image {save_as};join the two halves {files};put them {direction} in one picture;
    stack them in one image ~direction=one below the other;glue these together, {direction};
    make one picture of them, next to each other ~direction=side by side;join those pictures as {save_as}

add_border: {files}: a {color} border please;{files} – with a frame of {width} px;for {files} I want a {color} frame;take {files} and put a border round them;
    {files} + {color} frame -> {save_as};{files}: border {color} {width}px;I have {files}. Please put a {color} frame round them;
    there is {files} on my desktop. It needs a border of {width} pixels;{files} look bare, give them a {color} frame;
    the white pictures vanish on the page, put a {color} edge round {files};for the exhibition {files} need a {color} border;
    {files} should have a {color} border;{files} should have an edge of {width} pixels in {color};I want {files} framed in {color};
    I want a thin line of {width} px around {files};{color} frame, {width} pixels, for {files};{width} px of {color} around {files};
    in {color}: a border round {files};{color}, {width} pixels wide, all around {files};a polaroid-like white edge for {files} ~color=white;
    a grey border for {files} ~color=gray;put {files} in a golden frame ~color=gold;a black line round {files} ~color=black;
    silver frames for {files} in {folder} ~color=silver;would you mind putting a frame around {files};pls border {files} {color};
    gimme {files} with a {color} frame as {save_as};please to make a {color} border to {files};I need that you put a {color} edge on {files};
    do me a favour and frame {files};outline {files} in {color};add a margin of {width} pixels in {color} to {files};a passe-partout in {color} for {files};
    border round {files} in place;keep the originals and frame {files} in {color};could {files} have a {color} border;
    surround {files} with {width} px of {color};give it a {color} border;put a frame of {width} pixels around them;frame these in {color};
    a {color} edge around it please;put a border on these photos

add_text_to_image: {files}: write {text} on it;{files} – with {text} at the {position};on {files}, {text} please;for {files} I want the watermark {text};
    take {files} and write {text} on them;{text} -> {files};{text} on {files}, {position}, {color};I have {files}. Please put {text} on them;
    there is {files} on my desktop. I want {text} written on it;people steal my photos, put {text} on {files};
    so that nobody steals {files}, write {text} across them ~position=diagonal;the birthday card is {files}, write {text} on it;
    make a meme of {files} with {text} at the top ~position=top;{files} should say {text};{files} should carry {text} in the corner at the {position};
    I want {text} to be read on {files};I want {text} on each of {files}, {color};{text} in {color} on {files};{text} at the {position} of {files};
    {text}, that's what should stand on {files};"{text}" on {files}, in {color};{position}: {text}, on {files};
    {text} in the lower right corner of the photo {files} ~position=bottom right;in the upper left corner of {files}, {text} ~position=top left;
    {text} big across the middle of the picture {files} ~position=center;{text} as a caption under {files} ~position=bottom;
    a title {text} on top of the picture {files} ~position=top;{text} slanted over the photo {files} ~position=diagonal;
    {text} in letters {size} pixels high on {files};{text} in white letters on the photo {files} ~color=white;
    grey letters saying {text} on {files} ~color=gray;would you mind writing {text} on the picture {files};pls put {text} on the photos {files};
    gimme {files} with {text} on it as {save_as};please to write {text} in {files};I need that you put the text {text} on the photos {files};
    do me a favour and watermark {files}: {text};copyright line {text} on {files};put our name {text} on the images {files}, copies in {folder};
    lettering {text} on the picture {files};keep the originals and put {text} on {files};write {text} on it;put {text} in the {position} corner of them;
    watermark these with {text};I want {text} written across this photo;give it a caption saying {text};{text} on each of those pictures, {color}

image_size: {files}: how many pixels;{files} – what size are they;for {files}, the width and height;from {files} I want the dimensions;
    look at {files} and tell me the resolution;I have {files}. How big are they in pixels;there is {files} on my desktop. How wide and how high is it;
    is {files} large enough to print, how many pixels does it have;the print shop asks how many pixels {files} have;
    I want a list of the dimensions of {files};how many megapixels has {files};what's the resolution of {files};what are the pixel dimensions of {files};
    how many pixels wide is {files};how many pixels high is {files};how tall is the picture {files};is {files} portrait or landscape;
    how large is each of {files} in pixels;dimensions of {files};resolution of {files};size in pixels, {files};width x height of {files};pixels of {files}?;
    would you mind telling me the dimensions of {files};pls dimensions of {files};gimme the pixel size of {files};please to tell how big in pixels is {files};
    I need that you say me the width and height from {files};do me a favour and look up the resolution of {files};measure {files} in pixels;
    list {files} with width and height;a table of {files} with their sizes in pixels;which dimensions do {files} have;how broad is {files};
    how many pixels does it have;how wide and how high are they;what are its dimensions;list the resolution of each of them;how big is it in pixels;
    only the pixels please, how large is {files}

image_info: {file}: when was it taken;{file} – which camera;in {file}, is there a place stored;from {file} I want to know the date;
    look at {file} and tell me with what it was taken;I have {file}. When was it taken;there is {file} on my desktop. Where was that;
    I found {file} and don't know any more when I took it;where was the photo {file} taken;where did I take {file};on which day was {file} shot;
    what time was {file} taken;which phone made {file};what lens was used for {file};who took {file}, does it say;does {file} tell where it was taken;
    does {file} have GPS data in it;has {file} got metadata;is {file} a png or a jpg really;what kind of image is {file};how many colours has {file};
    EXIF of {file};exif {file};metadata of the photo {file};photo data of {file};details of the picture {file};all about the picture {file};
    everything that is stored in the photo {file};would you mind showing me the details of the picture {file};pls exif data {file};
    gimme the camera data of {file};please to show the data from the photo {file};I need that you tell me when is taken {file};
    do me a favour and look when {file} was taken;for the insurance: when was the photo {file} taken;what does the metadata of {file} say;when was it taken;
    which camera took it;show me its EXIF data;where was this photo taken;what do you know about this picture;the camera and date of {file}

pick_image: {files}: which is the largest in pixels ~by=pixels ~order=most;{files} – the one with the best resolution ~by=pixels ~order=most;
    from {files} I want the {count} with the most pixels ~by=pixels ~order=most;in {files}, which has the lowest resolution ~by=pixels ~order=least;
    look at {files} and find the sharpest by pixels ~by=pixels ~order=most;I have {files}. Which of them is the widest ~by=width ~order=most;
    there are {files} on my desktop. Which is best for a poster, by its pixels ~by=pixels ~order=most;
    I want to print one of {files} large, pick the one with the most pixels ~by=pixels ~order=most;
    which of {files} has the most pixels ~by=pixels ~order=most;which of {files} has the fewest pixels ~by=pixels ~order=least;
    which photo in {files} is the broadest ~by=width ~order=most;what is the tallest picture in {files} ~by=height ~order=most;
    which of {files} is the narrowest ~by=width ~order=least;the lowest picture of {files}, by its height ~by=height ~order=least;
    the {count} widest of {files} ~by=width ~order=most;the {count} smallest pictures of {files} in pixels ~by=pixels ~order=least;
    the {count} tallest images among {files} ~by=height ~order=most;the {count} narrowest of {files} ~by=width ~order=least;
    {count} pictures with the highest resolution, from {files} ~by=pixels ~order=most;best resolution in {files} ~by=pixels ~order=most;
    worst resolution in {files} ~by=pixels ~order=least;highest-res photo of {files} ~by=pixels ~order=most;
    the picture with the greatest width in {files} ~by=width ~order=most;whichever of {files} has the greatest height ~by=height ~order=most;
    would you mind finding the widest of {files} ~by=width ~order=most;pls find the biggest picture by pixels in {files} ~by=pixels ~order=most;
    gimme the {count} highest resolution pictures of {files} ~by=pixels ~order=most;
    please to search the photo with more pixels in {files} ~by=pixels ~order=most;I need that you find the picture with the {order} {by} of {files};
    do me a favour and pick the {count} with the {order} {by} from {files};
    too blurry to print? find the photo with the fewest pixels in {files} ~by=pixels ~order=least;the one with the {order} {by} among {files};
    which of them has the most pixels ~by=pixels ~order=most;the widest of them ~by=width ~order=most;
    which of these pictures has the lowest resolution ~by=pixels ~order=least;the {count} tallest of these pictures ~by=height ~order=most;
    find the one of them with the {order} {by}
""")
