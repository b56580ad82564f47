"""The composition root: everything is put together here, once, the same for window, command line and tests. Qt-free."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lam_desktop import actions
from lam_desktop.connectors.addressbook import AddressBook
from lam_desktop.connectors.http import HttpClient
from lam_desktop.connectors.languagemodels.profiles import key_name
from lam_desktop.connectors.mail import MailAccount, MailSender
from lam_desktop.connectors.mailbox import Mailbox
from lam_desktop.core.action import Catalogue, load_actions
from lam_desktop.core.context import DesktopSession
from lam_desktop.core.events import Bus, NoticeRaised, ServerAnswered
from lam_desktop.core.secret import Secret
from lam_desktop.core.settings import Settings
from lam_desktop.decision.door import Door
from lam_desktop.decision.protected import Protected
from lam_desktop.engine.admission import Admission
from lam_desktop.engine.context import Parts
from lam_desktop.engine.courtesy import Courtesy
from lam_desktop.engine.executionlog import ExecutionLog
from lam_desktop.engine.leases import Leases
from lam_desktop.engine.monitor import Monitor
from lam_desktop.engine.origins import Origins
from lam_desktop.engine.resilience.deadline import Deadline
from lam_desktop.engine.resilience.endpoints import Endpoints
from lam_desktop.engine.retention import Retention
from lam_desktop.engine.runner import Runner
from lam_desktop.engine.schedules import Scheduler
from lam_desktop.engine.throttle import Throttle
from lam_desktop.engine.triggers.calls import Calls
from lam_desktop.engine.triggers.files import FolderWatch
from lam_desktop.engine.triggers.firing import Firing
from lam_desktop.engine.triggers.letters import LetterWatch
from lam_desktop.engine.triggers.programs import ProgramWatch
from lam_desktop.engine.workshop import Workshop
from lam_desktop.model.anywhere import ModelAnywhere
from lam_desktop.model.client import ModelClient
from lam_desktop.planning.context import PlanningContext, Similarity
from lam_desktop.planning.mind import Mind
from lam_desktop.store.backups import back_up
from lam_desktop.store.chats import ChatStore
from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from lam_desktop.store.localservers import LocalServers
from lam_desktop.store.models import ModelStore
from lam_desktop.store.origins import OriginStore
from lam_desktop.store.preferences import Preferences
from lam_desktop.store.runs import RunStore
from lam_desktop.store.saidsecrets import SaidSecrets
from lam_desktop.store.schedules import ScheduleStore
from lam_desktop.store.servers import Answer, ServerStore
from lam_desktop.store.trace import TraceStore
from lam_desktop.store.workflows import WorkflowStore
from lam_desktop.system.clock import SystemClock
from lam_desktop.system.desktop import CommandDesktop
from lam_desktop.system.machine import LocalMachine
from lam_desktop.system.paths import Profile
from lam_desktop.system.processes import alive, myself, programs
from lam_desktop.system.rotating import RotatingLines
from lam_desktop.system.secretfile import SecretFile
from lam_desktop.system.secrets import SecretStore
from lam_desktop.system.vault import Vault

if TYPE_CHECKING:
    from lam_desktop.planning.advice.advisor import Advisor
    from lam_desktop.planning.keeping import Keeper
    from lam_desktop.planning.planner import Planner


@dataclass(slots=True)
class Services:
    """Everything the program offers."""

    profile: Profile
    bus: Bus
    catalogue: Catalogue
    mind: Mind
    runner: Runner
    chats: ChatStore
    schedules: Scheduler
    preferences: Preferences
    secrets: Vault
    monitor: Monitor
    throttle: Throttle
    clock: SystemClock
    settings: Settings
    notices: list[NoticeRaised]
    accounts: MailAccounts
    retention: Retention
    calls: Calls
    trace: TraceStore
    servers: ServerStore
    workflows: WorkflowStore
    state: ContextStore
    local_servers: LocalServers
    models: ModelStore
    contacts: AddressBook
    said: SaidSecrets

    async def planning_context(self) -> PlanningContext:
        """What a new request is read against."""
        saved, known = await self.workflows.all(), await self.contacts.all()
        return PlanningContext(self.clock.now(), self.profile.home, workflows=saved, contacts=known)

    async def unlock_secrets(self, passphrase: Secret) -> None:
        """Open the file of passwords for this session. Raises what `Vault.unlock` raises."""
        await self.secrets.unlock(passphrase)
        await self.accounts.reload()

    async def secret_names(self) -> list[str]:
        """Under which names passwords, keys and the secrets of saved plans are kept."""
        accounts = [each.name for each in await self.preferences.connections("email")]
        return [*accounts, *(key_name(each) for each in await self.models.all()), *sorted(await self.said.names())]

    async def keep_house(self) -> None:
        """Once a day, copy the records, and forget the undo of runs that are too old, or for which there is no room."""
        today = self.clock.now().date().isoformat()
        if await self.preferences.get("house-kept") != today:
            await self.preferences.set("house-kept", today)
            await self.retention.prune(self.settings, self.clock.now())
            await asyncio.to_thread(back_up, self.profile.database, self.clock.now())
            await self.schedules.keep_house()

    async def save_settings(self, settings: Settings) -> None:
        """Store settings and let them count at once."""
        await self.preferences.save_settings(settings)
        self.settings = settings
        self.throttle.settings = settings


class MailAccounts:
    """The connected mail accounts with their passwords, read again after a change."""

    def __init__(self, preferences: Preferences, secrets: Vault) -> None:
        self._preferences = preferences
        self._secrets = secrets
        self._accounts: list[MailAccount] = []
        self._passwords: dict[str, Secret | None] = {}

    async def reload(self) -> None:
        """Read accounts from the store, and the passwords of those that log in from the keyring."""
        found = await self._preferences.connections("email")
        self._accounts = [
            MailAccount(each.name, each.facts["address"], each.facts["smtp"], each.facts.get("user") or None)
            for each in found
        ]
        self._passwords = {each.name: await self._secrets.get(each.name) for each in self._accounts if each.user}

    def all(self) -> list[MailAccount]:
        return self._accounts

    async def mailboxes(self) -> list[Mailbox]:
        """The accounts whose mailbox can be looked into, as they are now."""
        found = []
        for each in await self._preferences.connections("email"):
            if each.facts.get("imap"):
                password = await self._secrets.get(each.name) or Secret("")
                user = each.facts.get("user") or each.facts["address"]
                found.append(Mailbox(each.name, each.facts["imap"], user, password))
        return found

    def password(self, name: str) -> Secret | None:
        return self._passwords.get(name)


@asynccontextmanager
async def open_services(
    profile: Profile, desktop: DesktopSession | None = None, encoder: Similarity | None = None
) -> AsyncIterator[Services]:
    """Open everything; closed in reverse order at the end of the block.

    Args:
        desktop: the window's own clipboard and notifications; else the system's small programs.
        encoder: sentence similarity, from any thread; else the model worker, when its weights are installed.
    """
    async with AsyncExitStack() as stack:
        bus, clock = Bus(), SystemClock()
        notices: list[NoticeRaised] = []
        bus.subscribe(NoticeRaised, notices.append)
        database = await Database.open(profile.database)
        stack.push_async_callback(database.close)
        stack.push_async_callback(ExecutionLog(bus, clock, RotatingLines(profile.execution_log)).close)
        if database.notice:
            bus.publish(NoticeRaised(title="Records", text=database.notice))
        preferences = Preferences(database)
        settings = await preferences.settings()
        secrets = _vault(profile, bus)
        accounts = MailAccounts(preferences, secrets)
        await accounts.reload()
        catalogue = Catalogue(load_actions(actions))
        mail = MailSender(accounts.all, accounts.password, clock, limit=Deadline)
        local = LocalServers(state := ContextStore(database, clock), clock)
        parts = Parts(
            HttpClient(Deadline, local.allowed), mail, desktop or CommandDesktop(), LocalMachine(), clock,
            profile.home / settings.calendar_file,
            Endpoints(clock, lambda: services.settings, bus.publish, heard=bus.publish), local.allowed,
        )  # fmt: skip
        throttle, door = Throttle(settings, bus), Door(lambda: services.settings)
        guard, known = Protected(profile.home, profile.state), Origins(OriginStore(database))
        places = profile.home, profile.staging, profile.undo
        shop = Workshop(catalogue, door, parts, *places, guard, (profile.state,), known)
        runs = RunStore(database)
        admission = Admission(throttle, bus, courtesy=Courtesy(lambda: services.settings, bus))
        runner = Runner(shop, runs, bus, admission, Leases(runs, myself(), alive))
        if encoder is None:
            model = ModelAnywhere(ModelClient(profile.cache))
            stack.push_async_callback(model.close)
            encoder = model
        workflows = WorkflowStore(database, said := SaidSecrets(database, secrets))
        models = ModelStore(state, clock)
        mind = _mind(catalogue, encoder, models, secrets, workflows, lambda: services.settings)
        store, calls = ScheduleStore(database, said), Calls(preferences, clock)
        firing = Firing(store, runner, catalogue, profile.home, clock, bus, myself(), alive)
        scheduler = Scheduler(store, firing, clock, bus)
        _listen(scheduler, store, shop, accounts, calls)
        services = Services(
            profile, bus, catalogue, mind, runner, ChatStore(database),
            scheduler, preferences, secrets, Monitor(bus, clock), throttle,
            clock, settings, notices, accounts, Retention(runs, (profile.staging, profile.undo)),
            calls, TraceStore(database), _servers(database, bus, clock), workflows,
            state, local, models, AddressBook(state, profile.home, known), said,
        )  # fmt: skip
        for report in await runner.recover(settings.resume_after_crash):
            told = report.error or "It went on and is done."
            bus.publish(NoticeRaised(run=report.run, title="After a crash", text=f"“{report.request}”: {told}"))
        yield services


def _vault(profile: Profile, bus: Bus) -> Vault:
    """Where passwords are kept."""

    def tell(text: str) -> None:
        bus.publish(NoticeRaised(title="Passwords", text=text))

    return Vault(SecretStore(tell), SecretFile(profile.secrets), tell)


def _mind(
    catalogue: Catalogue, encoder: Similarity, models: ModelStore, keys: Vault, workflows: WorkflowStore,
    settings: Callable[[], Settings],
) -> Mind:  # fmt: skip
    """Who plans, who is asked for advice, and who saves plans; imported when the first of them is needed."""

    def advised(planner: Planner) -> Advisor:
        from lam_desktop.connectors.languagemodels.speaking import LanguageModels
        from lam_desktop.planning.advice.advisor import Advisor

        return Advisor(planner, models, keys, LanguageModels(Deadline), settings)

    def keeping() -> Keeper:
        from lam_desktop.planning.keeping import Keeper

        return Keeper(workflows, catalogue.cards, SystemClock().now)

    return Mind(catalogue.cards, encoder, advised, keeping)


def _servers(database: Database, bus: Bus, clock: SystemClock) -> ServerStore:
    """Remembers how long servers take to answer."""
    store = ServerStore(database)

    def note(event: ServerAnswered) -> None:
        store.note(Answer(event.run, event.server, event.seconds, event.ok), clock.now())

    bus.subscribe(ServerAnswered, note)
    return store


def _listen(scheduler: Scheduler, store: ScheduleStore, shop: Workshop, accounts: MailAccounts, calls: Calls) -> None:
    """Tell the scheduler how the events are noticed that saved plans may wait for."""
    folders = FolderWatch(store, shop.transaction("looking", dry=True).select, shop.home, shop.catalogue)
    letters, starts = LetterWatch(store, accounts.mailboxes), ProgramWatch(programs, myself(), shop.parts.clock)
    scheduler.sources |= {
        "file": folders.watch, "mail": letters.watch, "webhook": calls.watch, "start": starts.watch,
    }  # fmt: skip
    scheduler.baselines |= {"file": folders.baseline, "mail": letters.baseline, "webhook": calls.baseline}
