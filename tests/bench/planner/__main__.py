"""The built-in planner on folders of cases, with confidence intervals, and what planning costs: `make bench-planner`.

    python -m tests.bench.planner FOLDER

A folder holds files of cases (*.jsonl) and a scorer, score.py, as the planner benchmark's README describes them.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from lam_desktop import actions
from lam_desktop.core.action import load_actions
from lam_desktop.model.client import ModelClient
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.foreign import card_from_schema
from lam_desktop.planning.planner import Planner

ACTIONS = 200
COLUMNS = (
    "exact_plan", "node_f1", "edge_f1", "ref_f1", "arg_value_f1", "reject_acc", "over_reject",
)  # fmt: skip
MORE = (
    "bfcl_non_live_ast", "bfcl_live_ast", "bfcl_irrelevance", "nestful_full", "tb_n_f1", "tb_e_f1", "tb_v_f1",
    "intent_acc", "oos_recall", "tinyagent_success",
)  # fmt: skip
REQUESTS = (
    "zip the pdfs in Documents into all.zip, mail it to kim@example.org and delete the originals",
    "take the rows of staff.csv where city is Rome, sort them by name and save the result as rome.csv",
    "move the songs from Downloads to Music, count them and write the number to songs.txt",
    "make a folder Trip on my desktop, copy the photos from Pictures into it and make them 800 pixels wide",
    "rename the scans in Documents by date, merge them into scans.pdf and delete those older than 2 years",
    "download https://example.org/prices.csv, keep the rows where stock is 0 and save them as missing.csv",
    "find duplicate photos in Pictures, list them in doubles.txt and move the list to my desktop",
    "unpack bills.zip in Downloads, count the pdfs in it and mail them to jo@example.org",
    "join orders.csv and people.csv by email, sum amount per person and sort it by the sum",
    "put the dentist on 4 May at 9:30 in my calendar, remind me a day before and write it to plans.txt",
    "replace Anna by Hannah in all the texts in Notes, count the words of diary.txt and print its last 5 lines",
    "back up Documents as docs.zip every Friday at 6pm, keep the newest 3 backups and tell me how big they are",
)


def scored(cases: Path, scorer: Path, folder: Path) -> dict[str, Any]:
    """The scorer's report on what the planner makes of one file of cases."""
    predicted = folder / f"{cases.stem}.predicted.jsonl"
    environment = {**os.environ, "LAM_DESKTOP_HOME": str(folder / "state")}
    with predicted.open("w", encoding="utf-8") as out:
        command = [sys.executable, "-m", "lam_desktop", "predict", str(cases)]
        subprocess.run(command, stdout=out, env=environment, check=True)
    return report_on(cases, predicted, scorer, folder)


def report_on(cases: Path, predicted: Path, scorer: Path, folder: Path) -> dict[str, Any]:
    """The scorer's report on predictions."""
    report = folder / f"{cases.stem}.json"
    command = [sys.executable, str(scorer), "--gold", str(cases), "--pred", str(predicted), "--json", str(report)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def rows(report: dict[str, Any]) -> list[str]:
    """A line for each data set of a report, and one for the figures that papers publish."""
    lines = []
    for name, parts in report.items():
        whole: dict[str, Any] = parts.get("ALL", parts)
        cells = " ".join(f"{_cell(whole.get(column)):>12}" for column in COLUMNS)
        lines.append(f"{name:22}{whole.get('n', ''):>6} {cells}   {whole.get('exact_ci95', '')}")
        published = [f"{each} {_cell(whole[each])}" for each in MORE if whole.get(each) is not None]
        if published:
            lines.append(" " * 29 + ", ".join(published))
    return lines


def _cell(value: Any) -> str:
    return f"{value:.1f}" if isinstance(value, int | float) else "-"


async def costs(folder: Path) -> str:
    """Processor time to plan three clauses over many actions, on one thread, and the worker's memory."""
    built_in = tuple(each.card for each in load_actions(actions))
    extra = tuple(
        card_from_schema({"name": f"service_{number}", "description": f"Look up record {number} of a service."})
        for number in range(ACTIONS - len(built_in))
    )
    client = ModelClient(folder / "vectors")
    planner = Planner(lambda: (*built_in, *extra), client)
    context = PlanningContext(datetime.now(UTC), folder)
    await planner.plan(REQUESTS[0], context)
    (worker,) = [each for each in psutil.Process().children() if "lam_desktop.model" in " ".join(each.cmdline())]
    taken = []
    for _ in range(5):
        for request in REQUESTS:
            began = time.process_time() + sum(worker.cpu_times()[:2])
            await planner.plan(request, context)
            taken.append(time.process_time() + sum(worker.cpu_times()[:2]) - began)
    memory = worker.memory_info().rss / 1e6
    await client.close()
    p95 = statistics.quantiles(taken, n=20)[-1]
    return (
        f"planning, {ACTIONS} actions, 3 clauses: p50 {statistics.median(taken) * 1000:.0f} ms,"
        f" p95 {p95 * 1000:.0f} ms of processor time; worker {memory:.0f} MB"
    )


def main() -> None:
    """Print the table for a folder."""
    data = Path(sys.argv[1])
    scorer = next((each for each in (data / "score.py", data.parent / "score.py") if each.is_file()), None)
    if scorer is None:
        raise SystemExit(f"There is no score.py in {data}.")
    print(f"{'set':22}{'cases':>6} {' '.join(f'{column:>12}' for column in COLUMNS)}   95 % of exact_plan")
    with tempfile.TemporaryDirectory() as folder:
        for cases in sorted(data.glob("*.jsonl")):
            for line in rows(scored(cases, scorer, Path(folder))):
                print(line, flush=True)
        print(asyncio.run(costs(Path(folder))))


if __name__ == "__main__":
    main()
