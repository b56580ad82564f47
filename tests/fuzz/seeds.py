"""Inputs to begin with, all of our own making: well-formed ones of each kind, and the odd forms each format allows."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from email.message import EmailMessage

_PACKINGS = (gzip.compress, bz2.compress, lzma.compress)


def mails() -> list[bytes]:
    plain = EmailMessage()
    plain["From"], plain["To"], plain["Subject"] = "Ida Berg <ida@farm.example>", "ole@farm.example", "Hay – når?"
    plain["Date"], plain["Cc"] = "Mon, 02 Mar 2026 09:00:00 +0100", "a@b.example, Å <c@d.example>"
    plain.set_content("Shall we bring it in?\nIda")
    full = EmailMessage()
    full["From"], full["To"], full["Subject"] = "ida@farm.example", "ole@farm.example", "Photos"
    full.set_content("See below.")
    full.add_alternative("<html><body><p>See <b>below</b>.</p><script>x()</script></body></html>", subtype="html")
    full.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="cow å.png")
    full.add_attachment(plain)
    odd = (
        b"From: =?utf-8?b?w4U=?= <x@y.example>, group:a@b.example,;\r\nTo: undisclosed-recipients:;\r\n"
        b"Subject: =?iso-8859-1?q?=E5=?= =?nope?q?a?=\r\nDate: never\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset*=utf-8''nope; name*0*=a; name*1=b\r\n"
        b"Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*0=a; filename*1=b\r\n"
        b"\r\nYQ=\r\n"
    )
    nested = (
        b'Subject: deep\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/related;'
        b' boundary="c"\r\n\r\n--c\r\nContent-Type: text/html; charset=utf-7\r\n\r\n<p>+AGE-\r\n--c--\r\n--b--\r\n'
    )
    return [plain.as_bytes(), full.as_bytes(), odd, nested]


def calendars() -> list[bytes]:
    def whole(*lines: str) -> bytes:
        return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *lines, "END:VCALENDAR", ""]).encode()

    zone = ("BEGIN:VTIMEZONE", "TZID:Own", "BEGIN:STANDARD", "DTSTART:19701025T030000", "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE")  # fmt: skip
    simple = ("BEGIN:VEVENT", "UID:1", "DTSTAMP:20260301T080000Z", "DTSTART:20260302T090000Z",
              "DTEND:20260302T100000Z", "SUMMARY:Vet\\, cows", "LOCATION:Barn", "END:VEVENT")  # fmt: skip
    series = ("BEGIN:VEVENT", "UID:2", "DTSTART;TZID=Own:20260302T090000", "DURATION:PT1H30M",
              "RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z;BYDAY=MO,WE", "EXDATE;TZID=Own:20260309T090000",
              "ATTENDEE;CN=\"Å;B\":mailto:a@b.example", "BEGIN:VALARM", "TRIGGER:-PT15M", "ACTION:DISPLAY",
              "END:VALARM", "END:VEVENT")  # fmt: skip
    days = ("BEGIN:VEVENT", "UID:3", "DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260305",
            "SUMMARY;LANGUAGE=nb:Slått", "DESCRIPTION:long", " er than a line", "END:VEVENT")  # fmt: skip
    odd = ("BEGIN:VEVENT", "DTSTART;VALUE=PERIOD:20260302T090000Z/PT1H", "DTSTART:19000101", "DTSTART:00010101T000000",
           "DURATION:-P9999999D", "RDATE:20260302,20260303T090000", "END:VEVENT")  # fmt: skip
    return [whole(*zone, *simple, *series), whole(*days), whole(*odd), whole(), whole(*days).replace(b"\r\n", b"\n")]


def archives() -> list[bytes]:
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("field/notes.txt", "rye " * 40)
        archive.writestr("field/empty/", "")
        link = zipfile.ZipInfo("field/link")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "notes.txt")
        stored = zipfile.ZipInfo("å.txt")
        stored.extra = b"UT\x05\x00\x01\x00\x00\x00\x60"
        archive.writestr(stored, b"as it is")
    tarred = {form: _tarred(form) for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT)}
    packed = [pack(tarred[tarfile.PAX_FORMAT]) for pack in _PACKINGS]
    return [zipped.getvalue(), *tarred.values(), *packed, *(pack(b"a single file\n") for pack in _PACKINGS)]


def _tarred(form: int) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, kind, target in (
            ("field", tarfile.DIRTYPE, ""), ("field/notes.txt", tarfile.REGTYPE, ""),
            ("field/link", tarfile.SYMTYPE, "notes.txt"), ("field/hard", tarfile.LNKTYPE, "field/notes.txt"),
            ("field/" + "long " * 16 + "å", tarfile.REGTYPE, ""),
        ):  # fmt: skip
            info = tarfile.TarInfo(name)
            info.type, info.linkname, info.mtime = kind, target, 1_700_000_000
            info.size = 12 if kind == tarfile.REGTYPE else 0
            archive.addfile(info, io.BytesIO(b"rye and oats") if info.size else None)
    return out.getvalue()


def places() -> list[bytes]:
    return [each.encode() for each in (
        "ida@farm.example", "Ida Berg <ida@farm.example>", '"Berg, Ida" <ida+hay@farm.example>', "mailto:a@b.example",
        "ole@bær.example", "https://farm.example/hay?when=now#top", "http://127.0.0.1:8080/", "http://[::1]/",
        "http://①②⑦.0.0.1/", "http://0x7f.1/", "http://user:secret@farm.example:443/", "https://bær.example./",
        "http://[fe80::1%25eth0]/", "HTTP://FARM.example:80", "http://nas.local/", "a@b.example, c@d.example",
    )]  # fmt: skip


def contacts() -> list[bytes]:
    modern = (
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ida Berg\r\nN:Berg;Ida;;;\r\nNICKNAME:Idi,Ids\r\n"
        'EMAIL;PREF=1:ida@farm.example\r\nitem1.EMAIL;TYPE="work,x":ida@barn.example\r\nNOTE:a\\nb\r\nEND:VCARD\r\n'
    )
    old = (
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85s;Ole=\n=20B\n"
        "EMAIL;INTERNET;PREF:ole@farm.example\nTEL;CELL:+47 1\nEND:VCARD\n"
    )
    folded = "begin:vcard\rFN:A very\r  long name\rEMAIL:x@\r y.example\rend:vcard\r"
    return [modern.encode(), old.encode(), folded.encode(), (modern + old).encode()]


def answers() -> list[bytes]:
    given = [{"name": "files", "words": "the hay lists", "step": 0}, {"name": "folder", "words": "", "step": 1}]
    said = json.dumps({"note": "I sort “them” \ud83d.", "steps": [{"action": "move_files", "arguments": given}]})
    chunk = {"choices": [{"delta": {"content": said}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 3}}
    block = {"type": "content_block_delta", "delta": {"partial_json": said}}
    used = {"content": [{"type": "tool_use", "input": json.loads(said)}], "stop_reason": "tool_use"}
    stream = f"data: {json.dumps(chunk)}\n\n: still there\nevent: done\rdata: [DONE]\r\n\r\n"
    return [each.encode("utf-8", "replace") for each in (
        said, f"```json\n{said}\n```", stream, f"event: x\ndata: {json.dumps(block)}\n\n", json.dumps(used),
        json.dumps({"error": {"message": "busy \udc00"}}), said[:40],
    )]  # fmt: skip


def pages() -> list[bytes]:
    whole = (
        b"<!doctype html><html><head><title>x</title><style>a{}</style></head><body><h1>Hay &amp; oats</h1><p>one<br>"
        b"two<ul><li>a<li>b</ul><table><tr><td>1</td></tr></table><!-- <p> --><![CDATA[x]]><svg><text>y</text></svg>"
    )
    return [
        whole,
        b"<p>&#x110000;&#0;&nosuch;<a href='x",
        b"<!DOCTYPE [<!ENTITY a 'b'>]><?php x ?>&a;</p></script><script>",
    ]


def schemas() -> list[bytes]:
    person = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": ["null", "integer"]}}}
    parameters = {
        "type": "object", "required": ["who", "when"],
        "properties": {
            "who": {**person, "required": ["name"]}, "when": {"type": "string", "format": "date-time"},
            "all": {"type": "array", "items": person}, "how": {"enum": ["by rail", 2, None], "default": "by rail"},
        },
    }  # fmt: skip
    outputs = {"properties": {"ticket": {"type": "number", "description": "Its number."}, "left": None}}
    whole = {"name": "book_seat", "description": "Book a seat.", "parameters": parameters, "outputSchema": outputs}
    bare = {"name": "x", "parameters": None, "outputs": {"a": {}}}
    return [json.dumps(each).encode() for each in (whole, bare, {"name": "y", "parameters": {"properties": []}})]
