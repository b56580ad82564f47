"""Address books of all versions, and hostile ones: names and addresses come out as plain text or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.connectors import addresses, vcards
from lam_desktop.core.contacts import Contact
from lam_desktop.core.errors import UnreadableFile


def book(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode()


def test_version_4() -> None:
    data = book(
        "VERSION:4.0", "FN:Rosa Weber", "N:Weber;Rosa;;;", "NICKNAME:Rosi,Ro\\, the boss", "EMAIL:rosa@a.example"
    )
    assert vcards.read(data, "a.vcf") == (Contact("Rosa Weber", "rosa@a.example", ("Rosa", "Rosi", "Ro, the boss")),)


def test_version_3_with_groups_and_folded_lines() -> None:
    data = book("FN:Rosa We\r\n ber", "item1.EMAIL;type=INTERNET;type=WORK:rosa@\r\n\ta.example", "item1.X-ABLabel:x")
    assert vcards.read(data, "a.vcf") == (Contact("Rosa Weber", "rosa@a.example"),)


def test_version_2_as_old_phones_write_it() -> None:
    data = book(
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B3pez;Jos=C3=",
        "=A9",
        "EMAIL;INTERNET;HOME:jose@a.example",
    )
    assert vcards.read(data, "a.vcf") == (Contact("José López", "jose@a.example", ("José",)),)


def test_somebody_with_several_addresses_is_there_several_times_unless_one_is_preferred() -> None:
    both = book("FN:Rosa", "EMAIL:one@a.example", "EMAIL:two@a.example")
    assert [each.address for each in vcards.read(both, "a.vcf")] == ["one@a.example", "two@a.example"]
    preferred = book("FN:Rosa", "EMAIL:one@a.example", "EMAIL;PREF=1:two@a.example")
    assert [each.address for each in vcards.read(preferred, "a.vcf")] == ["two@a.example"]


def test_who_has_no_address_or_a_broken_one_is_left_out() -> None:
    data = (
        book("FN:Nobody", "TEL:123")
        + book("FN:Odd", "EMAIL:a@b.example\\nBcc: eve@evil.example")
        + book("EMAIL:x@a.example")
    )
    assert vcards.read(data, "a.vcf") == (Contact("x@a.example", "x@a.example"),)


def test_a_name_cannot_pass_for_an_address_or_hide_anything() -> None:
    (found,) = vcards.read(book('FN:Rosa <boss@bank.example>\\n"x"\u202eabc', "EMAIL:eve@evil.example"), "a.vcf")
    assert found.name == "Rosa boss@bank.example x abc"
    assert addresses.parse(found.written) == "eve@evil.example"


@pytest.mark.parametrize("data", [b"", b"hello", b"BEGIN:VCARD\nFN:Rosa\n", b"\xff\xfe\x00"])
def test_what_is_no_address_book_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="is not an address book I can read"):
        vcards.read(data, "a.vcf")


def test_an_address_book_without_end_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="too large"):
        vcards.read(b"x" * (vcards.MOST_BYTES + 1), "a.vcf")
    many = b"".join(book("FN:Rosa", f"EMAIL:a{number}@a.example") for number in range(vcards.MOST_PEOPLE + 1))
    with pytest.raises(UnreadableFile, match="more than 10,000 people"):
        vcards.read(many, "a.vcf")


@given(some.text(max_size=60), some.text(max_size=40))
def test_whatever_stands_in_a_card_what_comes_out_can_be_written_to(name: str, address: str) -> None:
    data = book(f"FN:{name}", f"EMAIL:{address}", "EMAIL:plain@a.example")
    for contact in vcards.read(data, "a.vcf"):
        assert contact.name.isprintable() and not set(contact.name) & set('<>"')
        assert addresses.parse(contact.written) == contact.address


def test_the_largest_and_the_fullest_book_are_still_read() -> None:
    card = book("FN:Rosa", "EMAIL:rosa@a.example")
    assert len(vcards.read(card.ljust(vcards.MOST_BYTES), "a.vcf")) == 1
    full = b"".join(book(f"FN:R{number}", f"EMAIL:a{number}@a.example") for number in range(vcards.MOST_PEOPLE))
    assert len(vcards.read(full, "a.vcf")) == vcards.MOST_PEOPLE


@pytest.mark.parametrize(
    ("data", "said", "hint"),
    [
        (
            b"x" * (vcards.MOST_BYTES + 1),
            "a.vcf is too large for an address book.",
            "Export fewer people into one file.",
        ),
        (b"hello", "a.vcf is not an address book I can read.", "It should be a .vcf file."),
    ],
)
def test_what_is_not_read_is_said_with_what_to_do(data: bytes, said: str, hint: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        vcards.read(data, "a.vcf")
    assert refused.value.message == said and refused.value.hint == hint


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_lines_end_as_they_end_anywhere(end: str) -> None:
    lines = ["begin:vcard", "fn:Rosa", "email;pref:one@a.example", "Email:two@a.example", "end:vcard", ""]
    data = b"\xef\xbb\xbf" + end.join(lines).encode()
    assert vcards.read(data, "a.vcf") == (Contact("Rosa", "one@a.example"),)


def test_bytes_that_are_no_text_spoil_their_letter_only() -> None:
    data = book("FN:Jos?", "EMAIL:jose@a.example").replace(b"Jos?", b"Jos\xe9")
    assert vcards.read(data, "a.vcf") == (Contact("Jos\ufffd", "jose@a.example"),)
    old = book("FN;ENCODING=QUOTED-PRINTABLE:Jos=E9", "EMAIL:jose@a.example")
    assert vcards.read(old, "a.vcf") == (Contact("Jos\ufffd", "jose@a.example"),)


def test_where_several_are_preferred_none_is() -> None:
    data = book("FN:Rosa", "EMAIL;TYPE=PREF:one@a.example", "EMAIL;PREF=1:two@a.example", "EMAIL:three@a.example")
    assert [each.address for each in vcards.read(data, "a.vcf")] == [
        "one@a.example",
        "two@a.example",
        "three@a.example",
    ]
    data = book("FN:Rosa", "EMAIL;TYPE=PREFERABLY:one@a.example", "EMAIL:two@a.example")
    assert len(vcards.read(data, "a.vcf")) == 2


def test_a_name_in_parts_is_put_together_where_no_whole_one_is_given() -> None:
    whole = book("FN: ", "N:Weber;Rosa;M.;Dr.;", "N:Other;Name", "NICKNAME:Rosa,,Rosi", "EMAIL:rosa@a.example")
    assert vcards.read(whole, "a.vcf") == (Contact("Rosa Weber", "rosa@a.example", ("Rosa", "Name", "Rosi")),)
    family = book("N:Weber", "EMAIL:rosa@a.example")
    assert vcards.read(family, "a.vcf") == (Contact("Weber", "rosa@a.example"),)
    first = book("FN:Rosa", "FN:Later", "N:;Rosa", "EMAIL:rosa@a.example")
    assert vcards.read(first, "a.vcf") == (Contact("Rosa", "rosa@a.example"),)


def test_a_name_is_as_long_as_a_line_at_most() -> None:
    (found,) = vcards.read(book(f"FN:{'a' * 101}", "EMAIL:a@a.example"), "a.vcf")
    assert found.name == "a" * 100


def test_a_line_break_in_a_name_is_a_space() -> None:
    (found,) = vcards.read(book("FN:Rosa\\NWeber\\nof \\\\ \\;x", "EMAIL:a@a.example"), "a.vcf")
    assert found.name == "Rosa Weber of \\ ;x"


def test_what_is_told_of_a_line_may_hold_its_signs() -> None:
    data = book('FN;X-NOTE="a:b;c":Rosa', "my.group.EMAIL:no@a.example", "my-group.EMAIL:rosa@a.example")
    assert vcards.read(data, "a.vcf") == (Contact("Rosa", "rosa@a.example"),)


def test_the_same_person_twice_is_there_once() -> None:
    card = book("FN:Rosa", "EMAIL:rosa@a.example")
    assert vcards.read(card + card, "a.vcf") == (Contact("Rosa", "rosa@a.example"),)


def test_an_equals_sign_of_an_old_card_stays_one() -> None:
    data = book("FN;ENCODING=QUOTED-PRINTABLE:a=3Db", "EMAIL:a@a.example")
    assert vcards.read(data, "a.vcf") == (Contact("a=b", "a@a.example"),)
