"""The engine's `result` line as the outcome dataclass it was made from."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, get_args

from ..jobs.outcomes import BandMatch, Display, FuseOutcome, Outcome


def parse_outcome(spoken: Mapping[str, Any]) -> Outcome:
    """Return the outcome that `to_plain` turned into plain values."""
    kind = next(kind for kind in get_args(Outcome) if kind.job == spoken["job"])
    values = {field.name: spoken[field.name] for field in dataclasses.fields(kind)}
    if kind is FuseOutcome:
        values["bands"] = tuple(BandMatch(**band) for band in values["bands"])
        values["display"] = {name: _display(shown) for name, shown in values["display"].items()}
    return kind(**values)


def _display(shown: Mapping[str, Any]) -> Display:
    return Display(**{name: tuple(value) for name, value in shown.items()})
