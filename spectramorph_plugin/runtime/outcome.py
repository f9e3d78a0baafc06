"""The engine's `result` line as the outcome dataclass it was made from."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from ..protocol.outcomes import Outcome


def parse_outcome(spoken: Mapping[str, Any]) -> Outcome:
    """Return the outcome that `to_plain` turned into plain values."""
    from ..protocol.outcomes import Outcome  # only here: QGIS's start need not wait for it

    return _read(spoken, next(kind for kind in get_args(Outcome) if kind.job == spoken["job"]))


def _read(value: Any, kind: Any) -> Any:
    """Return a plain value as what it was: by the type of its field, with dataclasses and tuples at any depth."""
    inside = get_args(kind)
    if value is None:
        return float("nan") if kind is float else None  # JSON has no word for what is not a number
    if dataclasses.is_dataclass(kind):
        types = get_type_hints(kind)
        return kind(**{field.name: _read(value[field.name], types[field.name]) for field in dataclasses.fields(kind)})
    if get_origin(kind) is Union:
        return _read(value, inside[0])
    if get_origin(kind) is tuple:
        return tuple(_read(each, inside[0]) for each in value)
    if get_origin(kind) is dict:
        return {name: _read(each, inside[1]) for name, each in value.items()}
    return value
