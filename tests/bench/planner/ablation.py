"""What each part of the planner brings to actions from outside: the same cases with one part taken out at a time.

    python -m tests.bench.planner.ablation FOLDER [EVERY]

EVERY: only each so-many-th case of a set.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.cli.predict import steps_of
from lam_desktop.model.client import ModelClient
from lam_desktop.planning import references
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.foreign import card_from_schema
from lam_desktop.planning.outside import learned, reading
from lam_desktop.planning.planner import Planner
from tests.bench.planner.__main__ import report_on

SETS = ("bfcl", "nestools", "nestful", "seal_tools", "taskbench", "hass_intents")
SHOWN = ("exact_plan", "node_f1", "ref_f1", "arg_value_f1")


class SentencesOnly:
    """The worker without its trained heads."""

    def __init__(self, client: ModelClient) -> None:
        self._client = client

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> list[list[float]]:
        return await self._client.similarities(queries, texts)


@contextmanager
def without(part: str) -> Iterator[None]:
    """The planner without a part."""
    with pytest.MonkeyPatch.context() as patch:
        if part == "solver":  # each value takes its best words in turn
            patch.setattr(reading, "_BEAM", 1)
        elif part == "linker":
            patch.setattr(references, "link_outputs", lambda filling, done: None)
        elif part == "rules":  # the words around a value, roles, order: only the trained heads have a say
            patch.setattr(learned, "_RULED", 0.0)
        yield


async def predictions(cases: Sequence[dict[str, Any]], folder: Path, model: ModelClient | SentencesOnly) -> list[str]:
    """A line for each case, as the scorer wants it."""
    lines = []
    for case in cases:
        actions = case.get("catalogue")
        if actions is None:
            name = Path(case["catalogue_ref"]).stem
            actions = json.loads((folder / "catalogues" / f"{name}.json").read_text(encoding="utf-8"))["actions"]
        cards = tuple(card_from_schema(each) for each in actions)
        facts = {name: value for name, value in (case.get("context") or {}).items() if isinstance(value, str)}
        now = datetime.fromisoformat(facts["now"]) if "now" in facts else datetime(2026, 3, 14, 9, 30)
        context = PlanningContext(now.astimezone(), Path("/nowhere"), facts=facts)
        outcome = await Planner(lambda cards=cards: cards, model).plan(case["utterance"], context)
        lines.append(json.dumps({"id": case["id"], "steps": steps_of(outcome)}))
    return lines


async def main(folder: Path, every: int) -> None:
    """Print the table."""
    print(f"{'set':14}{'without':12}" + "".join(f"{each:>14}" for each in SHOWN))
    with tempfile.TemporaryDirectory() as place:
        client = ModelClient(Path(place) / "vectors")
        for name in SETS:
            cases = [json.loads(line) for line in (folder / f"{name}.dev.jsonl").open(encoding="utf-8")][::every]
            gold, told = Path(place) / "gold.jsonl", Path(place) / "told.jsonl"
            gold.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")
            for part in ("nothing", "training", "solver", "linker", "rules"):
                with without(part):
                    model = SentencesOnly(client) if part == "training" else client
                    told.write_text("\n".join(await predictions(cases, folder, model)), encoding="utf-8")
                whole = next(iter(report_on(gold, told, folder / "score.py", Path(place)).values()))
                whole = whole.get("ALL", whole)
                cells = "".join(
                    f"{whole[each]:>14.1f}" if whole.get(each) is not None else f"{'-':>14}" for each in SHOWN
                )
                print(f"{name:14}{part:12}{cells}", flush=True)
        await client.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
