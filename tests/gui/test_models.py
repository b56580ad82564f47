"""Language models in the window: set up, tried, asked with their words read along, stopped, and mistrusted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from lam_desktop.app import open_services
from lam_desktop.core.models import ModelChoice, ModelProfile
from lam_desktop.planning.advice.advisor import SAMPLE
from lam_desktop.system.paths import profile
from lam_desktop.ui.chat.pane import Working
from tests.gui.desk import LONG, Desk
from tests.modelserver import MODEL, ModelServer, answer, step

CHORE = "shovel the PDFs from Downloads into a folder called Archive"
NOTE = "I move the PDFs into Archive."


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer.opened() as opened:
        opened.key = ""
        opened.plans[CHORE] = answer(NOTE, step("move_files", files="the PDFs from Downloads", folder="Archive"))
        opened.plans[SAMPLE] = answer("I zip them.", step("zip_files", files="the PDFs from my Downloads"))
        yield opened


def set_up(server: ModelServer) -> None:
    """A model is there from an earlier day, and is asked."""

    async def keep() -> None:
        async with open_services(profile()) as services:
            await services.models.save(ModelProfile("local", "openai", server.address, MODEL))
            await services.models.choose(ModelChoice("local", always=True))

    asyncio.run(keep())


async def enter(desk: Desk, field: str, words: str) -> None:
    line = await desk.sees(QLineEdit, field)
    await desk.click(line)
    await desk.keys("ctrl+a")
    await desk.types(words)
    await desk.until(lambda: line.text() == words, f"“{words}” is typed")


async def test_a_model_is_set_up_tried_and_asked(desk: Desk, server: ModelServer) -> None:
    (desk.home / "Downloads" / "a.pdf").write_text("a", encoding="utf-8")
    await desk.choose("Chat", "Language models …")
    await desk.hears("None is set up.")
    await enter(desk, "Model name", "local")
    await enter(desk, "Model model", MODEL)
    await enter(desk, "Model address", server.address)
    await desk.press_button("Save the model")
    await desk.hears("tiny · 127.0.0.1")
    await desk.hears("is asked")
    await desk.press_button("Test local")
    await desk.hears("local works: it planned a small chore in")
    await desk.press_button("Close")
    await desk.until(lambda: not desk.seen(QLineEdit, "Model name"), "the dialog is closed")
    server.fault = "held"
    await desk.ask(CHORE)
    await desk.hears("local: I mov")  # it is still speaking
    assert NOTE not in desk.texts() and not desk.seen(QAbstractButton, "Approve the plan")
    server.gate.set()
    await desk.hears(f"local: {NOTE}")
    await desk.hears("This plan comes from the language model local.")
    await desk.press_button("Approve the plan")
    await desk.sees(QAbstractButton, "Undo this run")
    assert (desk.home / "Downloads" / "Archive" / "a.pdf").exists()


def test_what_goes_wrong_there_is_said_and_the_chore_goes_on(desk: Desk, server: ModelServer) -> None:
    async def story() -> None:
        server.fault = "garbage"
        await desk.ask("How big is my Downloads folder?")
        await desk.hears("I did not follow local. Its answer was no plan.")
        await desk.until(lambda: "done" in desk.steps().values(), "it is done all the same")

    set_up(server)
    desk.run(story)


def test_asking_can_be_stopped(desk: Desk, server: ModelServer) -> None:
    async def story() -> None:
        server.fault = "held"
        await desk.ask(CHORE)
        await desk.hears("local: I mov")
        await desk.click(await desk.sees(QAbstractButton, "Stop the run", desk.part(Working)))
        await desk.hears("I stopped asking local.")
        assert await asyncio.to_thread(server.gone.wait, LONG), "it still listens"
        await desk.until(lambda: not desk.part(Working).isVisible(), "it is at rest")

    async def next_day() -> None:
        await desk.hears("I stopped asking local.")
        await desk.hears("local: I mov")

    set_up(server)
    desk.run(story)
    desk.run(next_day)


def test_an_older_model_is_changed_and_forgotten(desk: Desk, server: ModelServer) -> None:
    async def story() -> None:
        await desk.choose("Chat", "Language models …")
        await desk.press_button("Change local")
        await enter(desk, "Model address", "http://example.org/v1")
        await desk.press_button("Save the model")
        await desk.hears("Your words would travel to example.org in clear.")
        await enter(desk, "Model address", server.address)
        await enter(desk, "Model name", "house")
        await desk.press_button("Save the model")
        await desk.sees(QAbstractButton, "Forget house")
        await desk.until(lambda: not desk.seen(QAbstractButton, "Forget local"), "its old name is gone")
        await desk.hears("is asked")
        await desk.press_button("Forget house")
        await desk.hears("None is set up.")
        await desk.press_button("Close")

    set_up(server)
    desk.run(story)
