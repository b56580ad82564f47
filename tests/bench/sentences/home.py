"""The sample home that the sentences beside it are about: paths below it, with what texts and tables hold."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "Documents/Work/members.csv": (
        "name,email,city,joined,fee,paid\n"
        "Ada Wick,ada@club.example,Delft,2021-03-02,40,yes\n"
        "Bram Oss,bram@club.example,Gouda,2023-05-11,40,no\n"
        "Cor Vlak,cor@club.example,Delft,2024-01-20,25,no\n"
    ),
    "Documents/Work/orders.csv": (
        "order,date,customer,product,qty,price\n"
        "1001,2025-10-02,Ada Wick,mug,2,8.50\n"
        "1002,2025-10-09,Cor Vlak,plate,6,4.00\n"
        "1003,2025-11-01,Ada Wick,bowl,1,12.00\n"
    ),
    "Documents/Work/notes.md": "# Meeting\n\n- call Ben TODO\n- order toner\n",
    "Documents/Work/inventory.csv": "item;stock;shelf\nrope;12;A\nhook;0;B\ntape;3;\n",
    "Documents/contacts.csv": ("first,last,phone,birthday\nIda,Holm,0611,1990-12-05\nJo,Berg,0622,1985-02-14\n"),
    "Documents/recipes/soup.txt": "Leek soup\n2 leeks\n1 l water\n",
    "Documents/recipes/cake.txt": "Lemon cake\n3 eggs\n200 g flour\n",
    "Documents/recipes/bread.md": "# Bread\nflour\nwater\n",
    "Documents/shopping.txt": "milk\neggs\nmilk\nbread\n",
    "Documents/todo.txt": "pay rent\ncall mum\nTODO fix bike\n",
    "Documents/letter.txt": "Dear Mr Smith,\nthe colour is wrong.\nYours, Kim\n",
    "Documents/guest list.txt": "Zoe\nAdam\nMia\nadam\n",
    "Documents/diary/2025-10.txt": "1 Oct rain\n",
    "Documents/diary/2025-11.txt": "1 Nov sun\n",
    "Documents/config.json": '{"name": "demo", "ports": [80, 443]}',
    "Documents/calendar.ics": "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n",
    "Downloads/data.csv": "a,b\n1,2\n",
    "Downloads/old/readme.txt": "hi\n",
    "Desktop/notes.txt": "buy nails\n",
    "Desktop/tmp/a.log": "ERROR x\nok\n",
    "Desktop/tmp/b.log": "ok\n",
}
WORKBOOKS: dict[str, list[list[str | float]]] = {
    "Documents/invoices/summary.xlsx": [["month", "supplier", "amount"], ["Oct", "telco", 40], ["Nov", "power", 80]],
    "Documents/Work/hours.xlsx": [["name", "day", "hours"], ["Ada", "2025-11-03", 6], ["Ben", "2025-11-03", 8]],
    "Downloads/budget (1).xlsx": [["item", "cost"], ["food", 200]],
    "Desktop/price list.xlsx": [["product", "price"], ["mug", 8.5]],
}
#: files of other kinds; for planning only their names count
OTHERS = (
    "Documents/invoices/2025-11_telco.pdf",
    "Documents/invoices/2025-12_power.pdf",
    "Documents/invoices/rent_nov.pdf",
    "Documents/invoices/old/2023_water.pdf",
    "Documents/Work/report draft.docx",
    "Documents/Work/report final.docx",
    "Documents/contract.pdf",
    "Documents/thesis.pdf",
    "Documents/scan1.pdf",
    "Documents/scan2.pdf",
    "Documents/cv.docx",
    "Documents/slides.pptx",
    "Downloads/setup.exe",
    "Downloads/photos.zip",
    "Downloads/bank-statement.pdf",
    "Downloads/ticket.pdf",
    "Downloads/IMG_2041.jpg",
    "Downloads/IMG_2042.jpg",
    "Downloads/song.mp3",
    "Downloads/movie.mp4",
    "Downloads/report.docx",
    "Downloads/archive.tar.gz",
    "Pictures/holiday/beach.jpg",
    "Pictures/holiday/dune.jpg",
    "Pictures/holiday/boat.png",
    "Pictures/holiday/raw/IMG_1.HEIC",
    "Pictures/logo.png",
    "Pictures/screenshots/Screenshot 1.png",
    "Pictures/screenshots/Screenshot 2.png",
    "Pictures/cat.jpg",
    "Pictures/family/mum.jpeg",
    "Pictures/family/dad.jpeg",
    "Music/Abba - Waterloo.mp3",
    "Music/Blur - Song 2.mp3",
    "Music/live/track01.flac",
    "Videos/wedding.mp4",
    "Desktop/poster.png",
)
