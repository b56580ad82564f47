"""Language models a person has set up. Rule: a key never stands here; only the keyring has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from types import MappingProxyType
from typing import Any


def _fact(default: Any, help_text: str) -> Any:
    return field(default=default, metadata={"help": help_text})


@dataclass(frozen=True, slots=True)
class ModelProfile:
    """One model at one address, and what it may use. Prices and costs are in the money of its bill.

    `kind` is the language its server speaks: openai (also Ollama, LM Studio, llama.cpp, vLLM) or anthropic.
    """

    name: str
    kind: str
    address: str
    model: str
    timeout: float = _fact(60.0, "Seconds it has to answer.")
    tokens_per_request: int = _fact(30_000, "Most tokens of one request, question and answer together.")
    tokens_per_day: int = _fact(200_000, "Most tokens of one day.")
    price_in: float = _fact(0.0, "Price of a million tokens that it reads; 0 when it costs nothing.")
    price_out: float = _fact(0.0, "Price of a million tokens that it writes.")
    cost_per_day: float = _fact(0.0, "Most money of one day; 0 sets no limit.")

    def cost(self, read: int, written: int) -> float:
        """What so many tokens cost."""
        return (read * self.price_in + written * self.price_out) / 1_000_000


LIMITS = tuple(each for each in fields(ModelProfile) if each.metadata)


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """Which model is asked, by name ("" for none), and whether always or only where the built-in planner is unsure."""

    default: str = ""
    always: bool = False


@dataclass(frozen=True, slots=True)
class ModelUsage:
    """What a model has used today."""

    tokens: int = 0
    cost: float = 0.0
    requests: int = 0


@dataclass(frozen=True, slots=True)
class Server:
    """A kind of server a person knows by name, and where it usually is."""

    title: str
    kind: str
    address: str


SERVERS: Mapping[str, Server] = MappingProxyType(
    {
        "ollama": Server("Ollama on this computer", "openai", "http://localhost:11434/v1"),
        "lm-studio": Server("LM Studio on this computer", "openai", "http://localhost:1234/v1"),
        "llama.cpp": Server("llama.cpp on this computer", "openai", "http://localhost:8080/v1"),
        "vllm": Server("vLLM on this computer", "openai", "http://localhost:8000/v1"),
        "openai": Server("OpenAI, or a server that speaks like it", "openai", "https://api.openai.com/v1"),
        "anthropic": Server("Anthropic", "anthropic", "https://api.anthropic.com/v1"),
    }
)


def to_facts(profile: ModelProfile) -> dict[str, Any]:
    """Plain data for the store."""
    return asdict(profile)


def from_facts(facts: Mapping[str, Any]) -> ModelProfile:
    """The inverse; what a newer version added is left out."""
    known = {each.name for each in fields(ModelProfile)}
    return ModelProfile(**{name: value for name, value in facts.items() if name in known})
