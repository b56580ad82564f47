"""models: which language models may be asked, what they may use, and whether they work. Also asks one for a request."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.cli.drawing import Drawing
from lam_desktop.cli.lists import show
from lam_desktop.connectors.languagemodels.profiles import OFF, checked, key_name
from lam_desktop.core.errors import InputError
from lam_desktop.core.models import LIMITS, SERVERS, ModelChoice, ModelProfile
from lam_desktop.core.outcome import Outcome
from lam_desktop.planning.context import PlanningContext

if TYPE_CHECKING:
    from lam_desktop.planning.advice.advisor import Advice


async def models(services: Services, arguments: Namespace) -> int:
    """List, or what the verb says."""
    match arguments.verb:
        case "add":
            return await _add(services, arguments)
        case "test":
            return await _test(services, await _known(services, arguments.name), arguments.json)
        case "use":
            await _use(services, arguments)
        case "remove":
            await _remove(services, await _known(services, arguments.name))
    return await _list(services, arguments)


async def _add(services: Services, arguments: Namespace) -> int:
    """Set a model up, or change it: what is not said stays as it was. What is wrong with it is said now."""
    server = SERVERS[arguments.kind] if arguments.kind else None
    known = await services.models.get(arguments.name)
    if known is None and server is None:
        raise InputError("Which kind of server is it?", f"Add --kind and one of: {', '.join(SERVERS)}.")
    before = known or ModelProfile(arguments.name, "openai", "", "")
    said = {
        name: value
        for name in (*(each.name for each in LIMITS), "address", "model")
        if (value := getattr(arguments, name)) is not None
    }
    if server is not None:
        said = {"kind": server.kind, "address": server.address, **said}
    try:
        profile = checked(replace(before, **said))
    except InputError as error:
        terminal.say_error(str(error))
        return 2
    await services.models.save(profile)
    if arguments.key_stdin:
        await _keep_key(services, profile)
    if arguments.default:
        await services.models.choose(replace(await services.models.choice(), default=profile.name))
    return await _list(services, arguments)


async def _keep_key(services: Services, profile: ModelProfile) -> None:
    key = terminal.password()
    if not key:
        raise InputError("No key came in on standard input.", "Pipe it in, or leave --key-stdin away.")
    if not await services.secrets.set(key_name(profile), key):
        hint = "Unlock or install a keyring, then add the model again."
        terminal.say_error(f"No keyring works here, so the key of {profile.name} was not kept. {hint}")


async def _known(services: Services, name: str) -> ModelProfile:
    profile = await services.models.get(name)
    if profile is None:
        raise InputError(f"There is no language model called {name}.", "See `lam-desktop models`.")
    return profile


async def _test(services: Services, profile: ModelProfile, as_json: bool) -> int:
    trial = await services.mind.advisor.test(profile, await services.planning_context())
    if as_json:
        terminal.print_json({"status": "succeeded" if trial.works else "failed", "answer": trial.text,
                             "seconds": round(trial.seconds, 3), "tokens": trial.tokens})  # fmt: skip
    elif trial.works:
        print(f"{trial.text} It took {trial.tokens} tokens.")
    else:
        terminal.say_error(trial.text)
    return 0 if trial.works else 1


async def _use(services: Services, arguments: Namespace) -> None:
    name = "" if arguments.name == OFF else (await _known(services, arguments.name)).name
    always = (await services.models.choice()).always if arguments.when is None else arguments.when == "always"
    await services.models.choose(ModelChoice(name, always))


async def _remove(services: Services, profile: ModelProfile) -> None:
    await services.models.remove(profile.name)
    await services.secrets.forget(key_name(profile))


async def _list(services: Services, arguments: Namespace) -> int:
    choice = await services.models.choice()
    rows = [await _row(services, each, choice) for each in await services.models.all()]
    columns = {"name": "Name", "model": "Model", "address": "Server", "asked": "Asked", "today": "Today"}
    if not arguments.json:
        rows = [{**row, "today": f"{row['tokens_today']:,} tokens" + _money(row["cost_today"])} for row in rows]
    return show(rows, arguments.json, columns, "No language model is set up. Everything works without one.")


def _money(cost: float) -> str:
    return f", {cost:.2f}" if cost else ""


async def _row(services: Services, profile: ModelProfile, choice: ModelChoice) -> dict[str, Any]:
    used = await services.models.usage(profile.name)
    asked = ("always" if choice.always else "when unsure") if choice.default == profile.name else "when named"
    facts = {each.name: getattr(profile, each.name) for each in fields(profile)}
    return {
        **facts, "asked": asked, "tokens_today": used.tokens, "cost_today": round(used.cost, 6),
        "requests_today": used.requests,
    }  # fmt: skip


async def advised(
    services: Services, request: str, context: PlanningContext, outcome: Outcome, named: str, drawing: Drawing | None
) -> Advice:  # fmt: skip
    """What a language model makes of a request, if one is to be asked; its own words are drawn as they come."""
    profile = await services.mind.advisor.profile_for(outcome, named)
    if profile is None:
        from lam_desktop.planning.advice.advisor import Advice

        return Advice(outcome)
    shown = 0

    def hear(note: str) -> None:
        nonlocal shown
        if drawing is not None:
            drawing.hear(f"{profile.name}: ", note, shown)
            shown = len(note)

    try:
        advice = await services.mind.advisor.advise(request, context, outcome, profile, hear)
    finally:
        if shown and drawing is not None:
            drawing.console.print()
    if advice.trouble:
        terminal.say_error(advice.trouble)
    return advice
