"""Where cards and curves of a graph stand."""

from __future__ import annotations

from itertools import pairwise

from lam_desktop.ui.graph.layout import lane_round, layers, positions

WIDTH, HEIGHT, GAP = 100.0, 50.0, 20.0
NEEDS = {"sort": [], "zip": ["sort"], "list": ["sort", "zip"]}


def test_each_stands_below_all_it_needs() -> None:
    assert layers(list(NEEDS), NEEDS) == [["sort"], ["zip"], ["list"]]
    assert layers(["a", "b", "c"], {"c": ["a", "b"]}) == [["a", "b"], ["c"]]


def test_steps_that_need_each_other_in_a_row_cross_no_lines() -> None:
    needs = {"c": ["b"], "d": ["a"]}
    assert layers(["a", "b", "c", "d"], needs) == [["a", "b"], ["d", "c"]]


def test_a_need_gets_round_the_card_between_its_ends() -> None:
    places = positions(list(NEEDS), NEEDS, WIDTH, HEIGHT, GAP)
    lane = lane_round(places, "sort", "list", WIDTH)
    assert lane is not None
    assert lane > places["zip"][0] + WIDTH


def test_a_need_that_meets_no_card_goes_straight() -> None:
    places = positions(list(NEEDS), NEEDS, WIDTH, HEIGHT, GAP)
    assert lane_round(places, "sort", "zip", WIDTH) is None
    far = {"top": (0.0, 0.0), "beside": (500.0, 100.0), "below": (0.0, 200.0)}
    assert lane_round(far, "top", "below", WIDTH) is None


def test_a_thousand_steps_in_a_chain_are_laid_out() -> None:
    names = [f"s{number}" for number in range(1000)]
    needs = {after: [before] for before, after in pairwise(names)}
    places = positions(names, needs, WIDTH, HEIGHT, GAP)
    assert len({y for _, y in places.values()}) == 1000
