"""What the header of a fitted model's file tells, read with the standard library alone, as QGIS needs it.

A safetensors file begins with the length of its header (8 bytes, little-endian) and the header, in JSON: for each array
its type and shape. That suffices to tell the preset, and so whether the hyperspectral image is needed.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

MOST_HEADER_BYTES = 2**18  # ours have a few thousand
FORMAT = "spectramorph-model"


@dataclass(frozen=True)
class ModelHeader:
    """What a model file says before its arrays are read.

    Attributes
    ----------
    preset : str
        "sharp" or "published".
    endmembers : int
        How many it has.
    hsi_bands : int
        Bands of the HSI that it uses.
    msi_bands : int
        Bands that an MSI must have.
    needs_hsi : bool
        Whether it cannot be applied to an MSI alone.
    uses_hsi : bool
        Whether it does better with an HSI.
    """

    preset: str
    endmembers: int
    hsi_bands: int
    msi_bands: int
    needs_hsi: bool
    uses_hsi: bool


def read_model_header(path: Path) -> Optional[ModelHeader]:
    """Return what a model file says of itself.

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    ModelHeader or None
        None where it cannot be read or is not one of ours: the engine says what is wrong with it.
    """
    if not os.path.isfile(path):  # to open a pipe would wait for whoever writes to it
        return None
    try:
        with open(path, "rb") as file:
            size = int.from_bytes(file.read(8), "little")
            if not 2 <= size <= min(MOST_HEADER_BYTES, os.path.getsize(path)):
                return None
            arrays = json.loads(file.read(size))
        return _header(arrays)
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def _header(arrays: dict[str, Any]) -> Optional[ModelHeader]:
    if FORMAT not in arrays["__metadata__"]:
        return None
    endmembers, hsi_bands = map(int, arrays["endmembers"]["shape"])
    (msi_bands,) = map(int, arrays["gain"]["shape"])
    published = "scale" in arrays
    # A published network without the coarse prior sees the MSI's bands and nothing else.
    inputs = int(arrays["network.hidden.weight"]["shape"][1]) if published else 0
    return ModelHeader(
        preset="published" if published else "sharp",
        endmembers=endmembers,
        hsi_bands=hsi_bands,
        msi_bands=msi_bands,
        needs_hsi=inputs != msi_bands if published else "alone.gain" not in arrays,
        uses_hsi=not published or inputs != msi_bands,
    )
