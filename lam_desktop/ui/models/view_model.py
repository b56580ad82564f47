"""Language models as they are shown, read anew after every change. Rule: a key goes to the keyring and is not shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from lam_desktop.app import Services
from lam_desktop.connectors.languagemodels.profiles import checked, host_of, key_name
from lam_desktop.core.errors import InputError
from lam_desktop.core.models import ModelChoice, ModelProfile, ModelUsage
from lam_desktop.core.secret import Secret
from lam_desktop.decision.cards import visible
from lam_desktop.ui.loop import Tasks

_NOT_KEPT = "No keyring works on this computer, so the key is kept only until the program ends."


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model: what it is, what it used today, whether it is the one that is asked, how its last test went."""

    profile: ModelProfile
    about: str
    used: str
    asked: bool
    tested: str = ""
    works: bool = False


class ModelsModel(QObject):
    """Gestures in, rows out."""

    rows_changed = Signal(object, object)  # list of ModelRow, ModelChoice
    told = Signal(str)
    saved = Signal()

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._tests: dict[str, tuple[str, bool]] = {}

    def reload(self) -> None:
        """Read all anew."""
        self._tasks.spawn(self._load())

    def save(self, profile: ModelProfile, key: Secret, before: str = "") -> None:
        """Keep a model, once what was entered is right. `before`: its name until now, "" for a new one."""
        self._tasks.spawn(self._save(profile, key, before))

    def remove(self, name: str) -> None:
        """Forget a model and its key."""
        self._tasks.spawn(self._remove(name))

    def ask(self, name: str) -> None:
        """Ask this model from now on; "" asks none."""
        self._tasks.spawn(self._choose(default=name))

    def when(self, always: bool) -> None:
        """Ask always, or only where the built-in planner is unsure."""
        self._tasks.spawn(self._choose(always=always))

    def test(self, name: str) -> None:
        """Let it plan a small chore of which nothing is done."""
        self._tasks.spawn(self._test(name))

    async def _save(self, profile: ModelProfile, key: Secret, before: str) -> None:
        models, secrets = self._services.models, self._services.secrets
        try:
            sound = checked(profile)
            if sound.name != before and await models.get(sound.name) is not None:
                raise InputError(f"There is a model called {sound.name} already.", "Take another name.")
        except InputError as error:
            self.told.emit(str(error))
            return
        old = await models.get(before) if before else None
        kept = key or (await secrets.get(key_name(old)) if old and _same_server(old, sound) else None)
        await models.save(sound)
        notice = "" if not kept or await secrets.set(key_name(sound), kept) else _NOT_KEPT
        choice = await models.choice()
        if old is not None and old.name != sound.name:
            await models.remove(old.name)
        if old is not None and key_name(old) != key_name(sound):
            await secrets.forget(key_name(old))
        if not await self._others(sound.name) or choice.default == before != "":
            await models.choose(replace(choice, default=sound.name))
        self._tests.pop(before, None)
        self.told.emit(notice)
        self.saved.emit()
        await self._load()

    async def _others(self, name: str) -> bool:
        return any(each.name != name for each in await self._services.models.all())

    async def _remove(self, name: str) -> None:
        profile = await self._services.models.get(name)
        if profile is not None:
            await self._services.models.remove(name)
            await self._services.secrets.forget(key_name(profile))
        await self._load()

    async def _choose(self, default: str | None = None, always: bool | None = None) -> None:
        now = await self._services.models.choice()
        chosen = ModelChoice(now.default if default is None else default, now.always if always is None else always)
        await self._services.models.choose(chosen)
        await self._load()

    async def _test(self, name: str) -> None:
        profile = await self._services.models.get(name)
        if profile is None:
            return
        self._tests[name] = f"Asking {name} …", False
        await self._load()
        trial = await self._services.mind.advisor.test(profile, await self._services.planning_context())
        tokens = f" It took {trial.tokens:,} tokens." if trial.works else ""
        self._tests[name] = visible(trial.text) + tokens, trial.works
        await self._load()

    async def _load(self) -> None:
        choice = await self._services.models.choice()
        rows = [
            _row(each, await self._services.models.usage(each.name), choice, *self._tests.get(each.name, ("", False)))
            for each in await self._services.models.all()
        ]
        self.rows_changed.emit(rows, choice)


def _same_server(one: ModelProfile, other: ModelProfile) -> bool:
    """A key goes with a new name, never to another server."""
    return key_name(replace(one, name="")) == key_name(replace(other, name=""))


def _row(profile: ModelProfile, used: ModelUsage, choice: ModelChoice, tested: str, works: bool) -> ModelRow:
    words = f"Today: {used.tokens:,} of {profile.tokens_per_day:,} tokens"
    if profile.cost_per_day:
        words += f" · {used.cost:.2f} of {profile.cost_per_day:.2f}"
    elif used.cost:
        words += f" · {used.cost:.2f}"
    about = visible(f"{profile.model} · {host_of(profile)}")
    return ModelRow(profile, about, words, choice.default == profile.name, tested, works)
