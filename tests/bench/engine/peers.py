"""Other engines on the same trivial steps, each in the way its own manual shows. Runs in an environment of its own.

Called as `python peers.py ENGINE SHAPE COUNT FOLDER` it prints one JSON line: wall and CPU seconds (children included)
of the run itself, without the start of the engine. It imports nothing of this project.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

AT_ONCE = 64
Measured = dict[str, float]


class Watch:
    """Measures a block in wall and CPU seconds."""

    def __enter__(self) -> Watch:
        self._wall, self._cpu = time.perf_counter(), _cpu()
        return self

    def __exit__(self, *_: object) -> None:
        self.found = {"wall": time.perf_counter() - self._wall, "cpu": _cpu() - self._cpu}


def _cpu() -> float:
    """CPU seconds of this process and of its children, those that live included (Prefect's server is one)."""
    import psutil

    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    living = [child.cpu_times() for child in psutil.Process().children(recursive=True)]
    return sum(each.ru_utime + each.ru_stime for each in used) + sum(each.user + each.system for each in living)


def raw(shape: str, count: int, folder: Path) -> Measured:
    """The anchor: one row, one durable commit (WAL, synchronous=FULL), one after the other."""
    db = sqlite3.connect(folder / "raw.sqlite", isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")
    with Watch() as watch:
        for number in range(count):
            db.execute("INSERT INTO t (b) VALUES (?)", (f"{number:0100}",))
    return watch.found


def plain(shape: str, count: int, folder: Path) -> Measured:
    """The floor: asyncio alone, nothing durable."""

    async def step(number: int, places: asyncio.Semaphore) -> int:
        async with places:
            return number

    async def all_of_them() -> None:
        places = asyncio.Semaphore(AT_ONCE)
        if shape == "chain":
            for number in range(count):
                await asyncio.create_task(step(number, places))
        else:
            await asyncio.gather(*(step(number, places) for number in range(count)))

    with Watch() as watch:
        asyncio.run(all_of_them())
    return watch.found


def dask(shape: str, count: int, folder: Path) -> Measured:
    """Distributed scheduler with threads in this process; nothing durable."""
    from distributed import Client

    def step(number: int, *before: object) -> int:
        return number

    with Client(processes=False, n_workers=1, threads_per_worker=8, dashboard_address=None) as client:
        client.submit(step, -1).result()
        with Watch() as watch:
            if shape == "chain":
                last = client.submit(step, 0)
                for number in range(1, count):
                    last = client.submit(step, number, last, pure=False)
                last.result()
            else:
                first = client.submit(step, 0, pure=False) if shape == "fan" else None
                middle = [client.submit(step, n, first, pure=False) for n in range(count - 2 * (shape == "fan"))]
                client.gather(middle)
    return watch.found


def prefect(shape: str, count: int, folder: Path) -> Measured:
    """Prefect with its local server on SQLite."""
    os.environ.update({"PREFECT_HOME": str(folder), "PREFECT_LOGGING_LEVEL": "CRITICAL", "DO_NOT_TRACK": "1"})
    os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] = "false"
    from prefect import flow, task
    from prefect.task_runners import ThreadPoolTaskRunner

    @task
    def step(number: int, before: object = None) -> int:
        return number

    @flow(task_runner=ThreadPoolTaskRunner(max_workers=8))
    def chore(steps: int) -> None:
        if shape == "chain":
            last = None
            for number in range(steps):
                last = step(number, last)
        else:
            first = step(0) if shape == "fan" else None
            for future in [step.submit(number, first) for number in range(steps)]:
                future.result()

    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=300):  # on a busy machine it takes its time
        chore(1)
        with Watch() as watch:
            chore(count)
    return watch.found


def dbos(shape: str, count: int, folder: Path) -> Measured:
    """DBOS on SQLite: every step checkpointed."""
    from dbos import DBOS

    config = {"name": "bench", "system_database_url": f"sqlite:///{folder}/dbos.sqlite", "run_admin_server": False}
    DBOS(config={**config, "log_level": "CRITICAL"})

    @DBOS.step()
    async def step(number: int) -> int:
        return number

    @DBOS.workflow()
    async def chore(steps: int) -> None:
        if shape == "chain":
            for number in range(steps):
                await step(number)
        else:
            for begin in range(0, steps, AT_ONCE):
                await asyncio.gather(*(step(number) for number in range(begin, min(begin + AT_ONCE, steps))))

    DBOS.launch()

    async def go() -> Measured:
        await chore(1)
        with Watch() as watch:
            await chore(count)
        return watch.found

    found = asyncio.run(go())
    DBOS.destroy()
    return found


def luigi(shape: str, count: int, folder: Path) -> Measured:
    """Luigi with its local scheduler: every step leaves a file."""
    import logging

    import luigi as library

    logging.disable()

    class Step(library.Task):  # type: ignore[misc]
        number = library.IntParameter()

        def requires(self) -> list[object]:
            if shape == "chain" and self.number:
                return [Step(number=self.number - 1)]
            return [Step(number=0)] if shape == "fan" and self.number else []

        def output(self) -> object:
            return library.LocalTarget(folder / f"{self.number}.done")

        def run(self) -> None:
            with self.output().open("w") as handle:
                handle.write(str(self.number))

    sys.setrecursionlimit(100_000)
    wanted = [Step(number=count - 1)] if shape == "chain" else [Step(number=number) for number in range(count)]
    with Watch() as watch:
        library.build(wanted, local_scheduler=True, workers=1, log_level="CRITICAL")
    assert len(list(folder.glob("*.done"))) == count
    return watch.found


def huey(shape: str, count: int, folder: Path) -> Measured:
    """Huey on SQLite with fsync; a consumer of 8 threads in this process."""
    import logging

    from huey import SqliteHuey

    logging.disable()
    queue = SqliteHuey("bench", filename=str(folder / "huey.sqlite"), fsync=True)

    @queue.task()
    def step(number: int) -> int:
        return number

    consumer = queue.create_consumer(workers=8, worker_type="thread", initial_delay=0.001, max_delay=0.005)
    consumer._set_signal_handlers = lambda: None
    consumer.start()
    with Watch() as watch:
        if shape == "chain":
            for number in range(count):
                step(number).get(blocking=True, backoff=1.0, max_delay=0.001)
        else:
            for result in [step(number) for number in range(count)]:
                result.get(blocking=True, backoff=1.0, max_delay=0.001)
    consumer.stop(graceful=True)
    return watch.found


ENGINES: dict[str, Callable[[str, int, Path], Measured]] = {
    "raw": raw, "asyncio": plain, "dask": dask, "prefect": prefect, "dbos": dbos, "luigi": luigi, "huey": huey,
}  # fmt: skip

if __name__ == "__main__":
    found = ENGINES[sys.argv[1]](sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    print(json.dumps(found), flush=True)
    os._exit(0)  # some of them leave threads that would be waited for
