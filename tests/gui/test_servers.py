"""A server that does not answer: what the person sees while it is tried again, and once it is left alone."""

from __future__ import annotations

import socket

from lam_desktop.ui.monitor.pane import MonitorPane
from lam_desktop.ui.monitor.view_model import ServerTimes
from tests.gui.desk import Desk
from tests.integration.connectors.servers import web_server


async def test_how_quickly_servers_answer_stands_in_the_monitor(desk: Desk) -> None:
    monitor = desk.shell.docks["monitor"]
    async with web_server() as server:
        server.says("/page", "hello")
        await desk.ask(f"Read the text of {server.address}/page")
        await desk.press_button("Approve the plan")
        await desk.until(lambda: "1 answer, slow from 2.0 s on" in desk.texts(monitor), "its answer is counted")
        assert server.address.removeprefix("http://") in desk.texts(monitor)
        await desk.hears("hello")
    servers = desk.part(MonitorPane).servers
    servers.show_servers((ServerTimes("slow.org", 3.0, 0.4, 3), ServerTimes("quick.org", 0.2, 0.2, 1)))
    shown = desk.texts(servers).split("\n")
    assert shown[1:4] == ["slow.org", "slow: 3.0 s", "usually 400 ms; 3 answers, slow from 2.0 s on"]
    assert shown[4:6] == ["quick.org", "200 ms"]


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
