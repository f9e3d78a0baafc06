"""The fields of the fusion's dialog: what people read in its lists, and which of them do nothing beside others."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.sensors import SENSOR_NAMES
from .parameters import shift_is_given, table_tells_it, unknown_to_published

translate = QCoreApplication.translate


def sensor_labels() -> dict[str, str]:
    """Return what people read for each sensor."""
    return {
        "auto": translate("SpectraMorph", "Automatic"),
        "estimated": translate("SpectraMorph", "Unknown: estimate the response from the images"),
        **SENSOR_NAMES,
    }


def preset_labels() -> dict[str, str]:
    """Return what people read for each preset."""
    return {
        "sharp": translate("SpectraMorph", "Sharp (recommended)"),
        "published": translate("SpectraMorph", "As published"),
    }


def align_labels() -> dict[str, str]:
    """Return what people read for each image that can be trusted."""
    return {
        "msi": translate("SpectraMorph", "Multispectral image"),
        "hsi": translate("SpectraMorph", "Hyperspectral image"),
    }


def training_labels() -> dict[str, str]:
    """Return what people read for what the network learns from."""
    return {
        "auto": translate("SpectraMorph", "Automatic"),
        "response": translate("SpectraMorph", "Hyperspectral image"),
        "images": translate("SpectraMorph", "Multispectral image"),
        "both": translate("SpectraMorph", "Both images"),
    }


def prior_labels() -> dict[str, str]:
    """Return what people read for whether the network sees the coarse spectrum."""
    return {
        "auto": translate("SpectraMorph", "Automatic"),
        "on": translate("SpectraMorph", "Yes"),
        "off": translate("SpectraMorph", "No"),
    }


def data_type_labels() -> dict[str, str]:
    """Return what people read for each data type."""
    return {
        "same": translate("SpectraMorph", "As the hyperspectral image"),
        "float32": translate("SpectraMorph", "Floating point (32 bits)"),
    }


def unused_fields(values: dict[str, Any]) -> dict[str, str]:
    """Return the fields that do nothing with such values of the others, each with a sentence that says why."""
    unused: dict[str, str] = {}
    if values.get("PRESET") == "published":
        why = unknown_to_published()
        unused.update(dict.fromkeys(("RESIDUALS", "UNCERTAINTY", "BLUR", "TRAINING", "ASSESSMENT"), why))
    else:
        unused["COARSE_PRIOR"] = translate("SpectraMorph", "Not used: only the method as published knows it.")
    unused.update(_unused_of_response(values))
    if values.get("SHIFT"):
        unused["REGISTRATION"] = shift_is_given()
    elif not values.get("REGISTRATION", True):
        unused["ALIGN_TO"] = translate("SpectraMorph", "Not used: no shift is removed.")
    return unused


def _unused_of_response(values: dict[str, Any]) -> dict[str, str]:
    sensor, bands = values.get("SENSOR", "auto"), ("SENSOR_BANDS", "MSI_WAVELENGTHS", "MSI_FWHM")
    if sensor == "estimated":
        return dict.fromkeys(("RESPONSE", *bands), translate("SpectraMorph", "Not used: the response is estimated."))
    if values.get("RESPONSE"):
        return dict.fromkeys(("SENSOR", *bands), table_tells_it())
    if sensor != "auto":
        return dict.fromkeys(bands[1:], translate("SpectraMorph", "Not used: the sensor tells it."))
    return {}
