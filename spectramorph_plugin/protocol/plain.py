"""Values as JSON knows them. Standard library alone."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any


def in_json(value: Any) -> Any:
    """Return a value without what JSON does not know: what is not finite becomes null, a path its text.

    Parameters
    ----------
    value : Any
        Of dicts, lists, tuples, text, numbers and paths.

    Returns
    -------
    Any
    """
    if isinstance(value, dict):
        return {key: in_json(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [in_json(each) for each in value]
    if isinstance(value, Path):
        return str(value)
    return None if isinstance(value, float) and not math.isfinite(value) else value
