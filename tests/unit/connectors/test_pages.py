"""Pages as words: what has no end is left out as a browser leaves it out, and never looked at again and again."""

from __future__ import annotations

import pytest

from lam_desktop.connectors.pages import readable


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>hay</p><![CDATA[oats]]>rye", "hay\nrye"),
        ("hay<![if !x]>oats<![endif]>", "hayoats"),
        ("hay<![/td><</table>rye", "hay<\nrye"),
        ("hay<!-- oats", "hay"),
        ("hay<!-- oats --> rye<!-- wheat", "hay rye"),
        ("hay <a href='oats", "hay"),
        ("<p>hay</p", "hay"),
        ("2 < 3 and hay", "2 < 3 and hay"),
        ("hay &lt;b", "hay <b"),
        ("<a title='5 > 4'>hay</a>", "hay"),
    ],
)
def test_words(markup: str, words: str) -> None:
    assert readable(markup).strip() == words


@pytest.mark.parametrize("sign", ["<a ", "<a b=", "<p a='", "<!--", "<!--x>", "<a/", "</", "<![CDATA[", "<?", "<!"])
def test_a_page_of_beginnings_is_read_once(sign: str) -> None:
    """Each looked for its end to the end of the page: a page of a megabyte took hours."""
    assert "x" * 200_000 not in readable(sign * 200_000)
