"""A server that does not answer: what the person sees while it is tried again, and once it is left alone."""

from __future__ import annotations

import socket

from tests.gui.desk import Desk


async def test_a_dead_server_is_named_in_the_monitor(desk: Desk) -> None:
    with socket.socket() as held:  # bound, but nobody listens: every connection is refused
        held.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{held.getsockname()[1]}"
        await desk.ask(f"Download http://{place}/owl.png to my Documents folder")
        await desk.press_button("Approve the plan")
        await desk.until(lambda: "Trying again in" in desk.texts(), "it says that it tries again")
        rest = f"{place} does not answer, so it is left alone for 60 s."
        await desk.until(lambda: rest in desk.texts(desk.shell.docks["monitor"]), "the monitor names the server", 60)
    await desk.hears("cannot be reached")
