"""How many examples: 300 by default, `--hypothesis-profile=long` for 10,000."""

from hypothesis import settings

settings.register_profile("long", settings.get_profile("patient"), max_examples=10_000)
