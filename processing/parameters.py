"""The options and figures that several algorithms share."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber, QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.image_names import image_path
from . import checks
from .options import (
    Choice,
    FileInput,
    FileOutput,
    Number,
    Option,
    RasterInput,
    RasterInputs,
    RasterOutput,
    Switch,
    Text,
)

translate = QCoreApplication.translate

HSI = "HSI"
MSI = "MSI"
HSI_MASK = "HSI_MASK"
MSI_MASK = "MSI_MASK"
HSI_WAVELENGTHS = "HSI_WAVELENGTHS"
HSI_FWHM = "HSI_FWHM"
BAD_BANDS = "BAD_BANDS"
OVERLAP = "OVERLAP"


def hsi_option() -> Option:
    """Return the option for the hyperspectral image."""
    return Option(
        HSI,
        "hsi",
        RasterInput(),
        translate("SpectraMorph", "Hyperspectral image"),
        translate(
            "SpectraMorph",
            "The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds "
            "the bands' wavelengths. Products of EnMAP, PRISMA, EMIT and others are taken as they were delivered, by "
            "the path of their archive (ZIP, tar.gz), metadata or file, in scripts also of their folder.",
        ),
    )


def msi_option() -> Option:
    """Return the option for the multispectral image, or images."""
    return Option(
        MSI,
        "msi",
        RasterInputs(),
        translate("SpectraMorph", "Multispectral image(s)"),
        translate(
            "SpectraMorph",
            "The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several "
            "rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids. "
            "Products of Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT and others are taken as they were "
            "delivered, by their archive (ZIP, tar) or metadata file, in scripts also by their folder: what they say "
            "of sensor, bands, scale and clouds is used.",
        ),
    )


def hsi_mask_option() -> Option:
    """Return the option for what not to use of the hyperspectral image."""
    return Option(
        HSI_MASK,
        "hsi_mask",
        RasterInput(),
        translate("SpectraMorph", "Mask of the hyperspectral image"),
        translate(
            "SpectraMorph",
            "A raster on the grid of the HSI: where it is not 0, as on clouds, the HSI is not used.",
        ),
        advanced=True,
    )


def product_options() -> tuple[Option, ...]:
    """Return the options for what to take of the product of a mission."""
    overlaps = {
        "both": translate("SpectraMorph", "Bands of both"),
        "vnir": translate("SpectraMorph", "Bands of the VNIR spectrometer"),
        "swir": translate("SpectraMorph", "Bands of the SWIR spectrometer"),
    }
    return (
        Option(
            "PRODUCT_MASK",
            "product_mask",
            Switch(),
            translate("SpectraMorph", "Use the product's own mask (clouds, shadows, haze, failures)"),
            translate(
                "SpectraMorph",
                "Pixels that the quality layers of a product (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope "
                "and others) mark are not used. The log says how many there are, and why. Other images have no such "
                "mask.",
            ),
            advanced=True,
        ),
        Option(
            OVERLAP,
            "overlap",
            Choice(overlaps),
            translate("SpectraMorph", "Overlap of the two spectrometers"),
            translate(
                "SpectraMorph",
                "EnMAP, PRISMA and Hyperion have two spectrometers (VNIR and SWIR), which both see the wavelengths "
                "from some 900 to 1000 nm: whose bands to use there. The other's count as bad.",
            ),
            advanced=True,
        ),
    )


def hsi_spectrum_options() -> tuple[Option, ...]:
    """Return the options for the wavelengths and widths of the hyperspectral image's bands."""
    return (
        Option(
            HSI_WAVELENGTHS,
            "hsi_wavelengths",
            Text(checks.hsi_wavelengths_of),
            translate("SpectraMorph", "Wavelengths of the hyperspectral bands"),
            translate(
                "SpectraMorph",
                "For a hyperspectral image whose file tells none, or wrong ones: centre wavelengths of all bands in "
                "their order, in nanometres or micrometres, or the path of a text file with one a line or of an ENVI "
                "header.",
            ),
            advanced=True,
        ),
        Option(
            HSI_FWHM,
            "hsi_fwhm",
            Text(checks.hsi_widths_of),
            translate("SpectraMorph", "Widths of the hyperspectral bands (FWHM)"),
            translate("SpectraMorph", "Full widths at half maximum of all bands, given in the same ways."),
            advanced=True,
        ),
    )


def hsi_band_options() -> tuple[Option, ...]:
    """Return the options for what is known of the hyperspectral image's bands."""
    usual = {
        "auto": translate("SpectraMorph", "Automatic: flagged, empty or mere noise"),
        "flagged": translate("SpectraMorph", "Those flagged in the file"),
        "keep": translate("SpectraMorph", "None: use all bands"),
    }
    return (
        *hsi_spectrum_options(),
        Option(
            BAD_BANDS,
            "bad_bands",
            Text(checks.bad_bands_of, usual, may_be_written=True),
            translate("SpectraMorph", "Bad bands of the hyperspectral image"),
            translate(
                "SpectraMorph",
                "Bands that are not used, and are nodata in the result. Automatic: those flagged as bad in the file, "
                "and those without data, with the same value everywhere, or with noise and no signal; the log names "
                "them. Or write a list of your own, like 1-7, 58-76, 225.",
            ),
            advanced=True,
        ),
    )


def msi_mask_option() -> Option:
    """Return the option for what not to use of the multispectral image."""
    return Option(
        MSI_MASK,
        "msi_mask",
        RasterInput(),
        translate("SpectraMorph", "Mask of the multispectral image"),
        translate(
            "SpectraMorph",
            "A raster on the grid of the MSI, of the finest where there are several: where it is not 0, as on "
            "clouds, the MSI is not used.",
        ),
        advanced=True,
    )


def endmember_count_option(help_text: str) -> Option:
    """Return the option for the number of endmembers, which is found where none is given."""
    return Option(
        "ENDMEMBER_COUNT",
        "count",
        Number(automatic=automatic()),
        translate("SpectraMorph", "Number of endmembers"),
        help_text,
    )


def constrained_option() -> Option:
    """Return the option for fractions in place of exact abundances."""
    return Option(
        "CONSTRAINED",
        "constrained",
        Switch(),
        translate("SpectraMorph", "Abundances are fractions"),
        translate(
            "SpectraMorph",
            "The maps show how much of each material lies in a pixel: no fraction is negative, and those of a pixel "
            "have a sum of 1. Switched off, they show the coefficients of all endmembers, negative ones too, which "
            "give the fused image exactly.",
        ),
    )


def name_library_option() -> Option:
    """Return the option for the library that endmembers are named by."""
    return Option(
        "NAME_LIBRARY",
        "name_library",
        FileInput(spectral_libraries()),
        translate("SpectraMorph", "Spectral library to name endmembers by"),
        translate(
            "SpectraMorph",
            "Each endmember is called after the nearest spectrum of this library, with the angle between the two. "
            "Without a library it is called after what its curve shows, such as vegetation-like.",
        ),
        advanced=True,
    )


def spectral_libraries() -> str:
    """Return the filter of file dialogs for spectral libraries."""
    return translate("SpectraMorph", "Spectral libraries (*.csv *.txt *.sli *.geojson *.gpkg);;All files (*.*)")


def spectral_responses() -> str:
    """Return the filter of file dialogs for spectral responses."""
    return translate("SpectraMorph", "Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)")


def tables() -> str:
    """Return the filter of file dialogs for tables that are written."""
    return translate("SpectraMorph", "Tables (*.csv)")


def tables_to_read() -> str:
    """Return the filter of file dialogs for tables that are read."""
    return translate("SpectraMorph", "Tables (*.csv *.txt);;All files (*.*)")


def models() -> str:
    """Return the filter of file dialogs for fitted models."""
    return translate("SpectraMorph", "SpectraMorph models (*.safetensors)")


def table_tells_it() -> str:
    """Return why a field does nothing beside a table of the response."""
    return translate("SpectraMorph", "Not used: the response table tells it.")


def shift_is_given() -> str:
    """Return why a field does nothing beside a known shift."""
    return translate("SpectraMorph", "Not used: the shift is given.")


def unknown_to_published() -> str:
    """Return why a field does nothing with the method as published."""
    return translate("SpectraMorph", "Not used: the method as published knows nothing of it.")


def automatic() -> str:
    """Return what stands where a value is found out."""
    return translate("SpectraMorph", "Automatic")


def device_option() -> Option:
    """Return the option for where to compute."""
    labels = {
        "auto": translate("SpectraMorph", "Automatic (the fastest that works)"),
        "cpu": translate("SpectraMorph", "Processor (CPU)"),
    }
    if sys.platform == "darwin":
        labels["mps"] = translate("SpectraMorph", "Apple GPU")
    else:
        labels["cuda"] = translate("SpectraMorph", "NVIDIA GPU")
        labels["cuda:1"] = translate("SpectraMorph", "Second NVIDIA GPU")
    return Option(
        "DEVICE",
        "device",
        Text(checks.device_of, labels),
        translate("SpectraMorph", "Compute on"),
        translate(
            "SpectraMorph",
            "The processor, or a graphics card (GPU). Automatic takes the fastest one that works; the log says which "
            "and why.",
        ),
        advanced=True,
    )


def threads_option() -> Option:
    """Return the option for the number of CPU cores."""
    return Option(
        "THREADS",
        "threads",
        Number(automatic=automatic()),
        translate("SpectraMorph", "CPU cores"),
        translate(
            "SpectraMorph",
            "How many CPU cores to compute on. Automatic (0): all but one, or both of two.",
        ),
        advanced=True,
    )


def scheduler_option() -> Option:
    """Return the option for a cluster."""
    return Option(
        "SCHEDULER",
        "scheduler",
        Text(_scheduler_of),
        translate("SpectraMorph", "Dask cluster"),
        translate(
            "SpectraMorph",
            "Where to compute: the address of a Dask scheduler, such as tcp://10.0.0.1:8786, or local:4 for four "
            "processes on this computer, or local:gpus for one for each of its GPUs. Left empty, one process does it, "
            "which is best for a single scene or a few. The engine needs the package distributed for it; the values "
            "are the same.",
        ),
        advanced=True,
    )


def scheduler_options() -> tuple[Option, ...]:
    """Return the options for a cluster that computes one scene in parts."""
    return (
        scheduler_option(),
        Option(
            "PARTS",
            "parts",
            Text(_parts_of),
            translate("SpectraMorph", "Folder for the cluster's parts"),
            translate(
                "SpectraMorph",
                "A folder that all workers of the cluster reach under the same name, or a name such as "
                "/vsis3/bucket/folder. Left empty, a folder beside the fused image.",
            ),
            advanced=True,
        ),
    )


def _scheduler_of(text: str, label: str) -> Optional[str]:
    return text.strip() or None


def _parts_of(text: str, label: str) -> Optional[Path]:
    return image_path(text.strip()) if text.strip() else None


def shift_option() -> Option:
    """Return the option for a shift that is known."""
    return Option(
        "SHIFT",
        "shift",
        Text(checks.shift_of),
        translate("SpectraMorph", "Known shift (columns, rows)"),
        translate(
            "SpectraMorph",
            "By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels "
            "of the HSI, such as 0.4, -1.2 or 0,4; -1,2. Where it is left empty the shift is estimated.",
        ),
        advanced=True,
    )


def fused_option() -> Option:
    """Return the option for the fused image."""
    return Option(
        "OUTPUT",
        "output",
        RasterOutput(),
        translate("SpectraMorph", "Fused image"),
        translate("SpectraMorph", "The hyperspectral image with fine pixels to write (GeoTIFF)."),
    )


def abundances_option() -> Option:
    """Return the option for the abundance maps beside a fused image."""
    return Option(
        "ABUNDANCES",
        "abundances",
        RasterOutput(),
        translate("SpectraMorph", "Abundance maps"),
        translate(
            "SpectraMorph",
            "How much of each material, or endmember, lies in each fine pixel, one band each (GeoTIFF).",
        ),
    )


def report_option() -> Option:
    """Return the option for the report, which shows in the Results Viewer."""
    return Option(
        "REPORT",
        "report",
        FileOutput(translate("SpectraMorph", "Web pages (*.html)"), by_default=True),
        translate("SpectraMorph", "Report"),
        translate(
            "SpectraMorph",
            "A page to look at: pictures, curves, and what tells how good the result is. Everything is inside one "
            "file, which opens in any browser and needs no network (HTML).",
        ),
    )


def seconds_output(name: str) -> QgsProcessingOutputDefinition:
    """Return the output for how long the job took."""
    return QgsProcessingOutputNumber(name, translate("SpectraMorph", "Seconds"))


def device_output(name: str) -> QgsProcessingOutputDefinition:
    """Return the output for what the job computed on."""
    return QgsProcessingOutputString(name, translate("SpectraMorph", "Device used"))


def lowest_correlation_output(name: str) -> QgsProcessingOutputDefinition:
    """Return the output for how well the band that agrees least agrees with what it should see."""
    return QgsProcessingOutputNumber(name, translate("SpectraMorph", "Lowest correlation of a band after matching"))


def told_outputs(psnr: str, rmse: str) -> tuple[QgsProcessingOutputDefinition, ...]:
    """Return the figures of the error that is told from the fit, under these names."""
    return (
        QgsProcessingOutputNumber(psnr, translate("SpectraMorph", "PSNR told from the fit (dB)")),
        QgsProcessingOutputNumber(rmse, translate("SpectraMorph", "Root mean square error told from the fit")),
    )


def shift_outputs(columns: str, rows: str) -> tuple[QgsProcessingOutputDefinition, ...]:
    """Return the outputs for the shift between the images."""
    return (
        QgsProcessingOutputNumber(columns, translate("SpectraMorph", "Shift to the right (HSI pixels)")),
        QgsProcessingOutputNumber(rows, translate("SpectraMorph", "Shift down (HSI pixels)")),
    )
