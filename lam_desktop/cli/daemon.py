"""daemon: runs schedules without a window, and sees to it that it begins when the person logs in."""

from __future__ import annotations

import asyncio
import contextlib
from argparse import Namespace

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import NoticeRaised
from lam_desktop.system import background
from lam_desktop.system.desktop import CommandDesktop

_HOUR = 3600.0


async def daemon(services: Services, arguments: Namespace) -> int:
    """Run schedules until stopped, or arrange for it."""
    if arguments.install:
        print(await background.install())
        return 0
    if arguments.uninstall:
        print(await background.uninstall())
        return 0
    return await _serve(services)


async def _serve(services: Services) -> int:
    """Until a signal ends it: then no step begins any more, and what was half done is taken back."""
    end, telling = asyncio.Event(), set[asyncio.Task[None]]()

    def tell(notice: NoticeRaised) -> None:
        telling.add(asyncio.create_task(_told(notice)))

    forget = services.bus.subscribe(NoticeRaised, tell)
    work = [
        asyncio.create_task(each)
        for each in (services.schedules.serve(), services.monitor.serve(), _keep_house(services))
    ]
    with terminal.on_stop(end.set):
        print("Schedules run while this program does. Ctrl-C ends it.", flush=True)
        ended = asyncio.create_task(end.wait())
        done, _ = await asyncio.wait([ended, *work], return_when=asyncio.FIRST_COMPLETED)
        forget()
        for task in [ended, *work, *telling]:
            task.cancel()
        await asyncio.gather(ended, *work, *telling, return_exceptions=True)
    services.notices.clear()  # they were told
    for task in done - {ended}:
        task.result()
    return 0


async def _keep_house(services: Services) -> None:
    while True:
        await services.keep_house()
        await asyncio.sleep(_HOUR)


async def _told(notice: NoticeRaised) -> None:
    terminal.say_error(notice.text)
    with contextlib.suppress(LamError):
        await CommandDesktop().notify(notice.title, notice.text)
