"""What the algorithms share that take a fitted model: its parameter, and what its file's header tells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QCoreApplication

from .options import FileInput, Option
from .parameters import models

if TYPE_CHECKING:
    from ..spectramorph_plugin.protocol.model_header import ModelHeader

translate = QCoreApplication.translate

MODEL = "MODEL"


def model_option() -> Option:
    """Return the parameter of the model."""
    return Option(
        MODEL,
        "model",
        FileInput(models()),
        translate("SpectraMorph", "Fitted model"),
        translate("SpectraMorph", "The model file that the fusion wrote (safetensors)."),
    )


def chosen_model(values: dict[str, Any]) -> Optional[ModelHeader]:
    """Return what the model that is chosen says of itself; None where none is, or none of ours."""
    from ..spectramorph_plugin.protocol.model_header import read_model_header  # QGIS's start need not wait for it

    return read_model_header(Path(str(values[MODEL]))) if values.get(MODEL) else None


def model_remark(values: dict[str, Any]) -> str:
    """Return a sentence on the images that the model needs; "" where none is chosen."""
    model = chosen_model(values)
    if model is None:
        wrong = translate("SpectraMorph", "The model file is not one that a fusion wrote: choose another one.")
        return wrong if values.get(MODEL) else ""
    if model.needs_hsi:
        needed = translate("SpectraMorph", "The model needs both images: a multispectral one with {bands} bands.")
    elif model.uses_hsi:
        needed = translate(
            "SpectraMorph",
            "The model needs a multispectral image, with {bands} bands. With a hyperspectral image of that date, too, "
            "the result is nearer to the truth.",
        )
    else:
        needed = translate("SpectraMorph", "The model needs only a multispectral image, with {bands} bands.")
    return needed.format(bands=model.msi_bands)
