"""Algorithm spectramorph:coregister."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..spectramorph_plugin.protocol.requests import CoregisterRequest, Request
from . import checks
from .algorithm import SpectraMorphAlgorithm
from .options import Choice, Given, Number, Option, RasterInput, RasterOutput
from .parameters import seconds_output, threads_option
from .styling import show_as_written

translate = QCoreApplication.translate

REFERENCE = "REFERENCE"
IMAGE = "IMAGE"
OUTPUT = "OUTPUT"
MASKS = (("REFERENCE_MASK", REFERENCE), ("IMAGE_MASK", IMAGE))


class Coregister(SpectraMorphAlgorithm):
    REQUEST = CoregisterRequest
    NAMED_AFTER = IMAGE
    EAST = "EAST"
    NORTH = "NORTH"
    DISTANCE = "DISTANCE"
    PIXELS = "PIXELS"
    ERROR = "ERROR"
    EXPLAINED = "EXPLAINED"
    UNSHIFTED = "UNSHIFTED"
    TRUSTED = "TRUSTED"
    TEXT = "TEXT"
    SECONDS = "SECONDS"

    def name(self) -> str:
        return "coregister"

    def displayName(self) -> str:
        return translate("SpectraMorph", "Co-register two images")

    def tags(self) -> list[str]:
        return translate(
            "SpectraMorph",
            "coregistration,co-registration,registration,align,alignment,shift,offset,move,georeferencing,displacement,"
            "subpixel,hyperspectral,multispectral",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "SpectraMorph", "Finds by how much an image lies off another one of the same place, and moves a copy of it."
        )

    def shortHelpString(self) -> str:
        return translate(
            "SpectraMorph",
            "Finds the shift between two images of the same place, to some hundredths of the coarser one's pixel, and "
            "writes a copy of the one that lies right on the other. It is the search that the fusion makes by itself; "
            "here it serves any two rasters: hyperspectral, multispectral or panchromatic, of whatever bands, units "
            "and pixel sizes, in the same coordinate reference system or in two.\n\n"
            "The log tells where the image lies, as in “12.4 m east and 3.1 m south of the reference”, how certain "
            "that is, and how much of what varies in the one image the other explains with and without the shift. "
            "Parts of the scene, each looked at alone, have to find the same shift. Where none can be told (clouds, "
            "smooth ground, repeating rows, other places), the algorithm says so and writes nothing.\n\n"
            "Only a shift is found and removed: neither a turn, nor another scale, nor relief. Without an output for "
            "the copy, the shift is only told.",
        )

    def hint(self, values: dict[str, Any], context: QgsProcessingContext) -> str:
        given = Given(self, values, context)
        reference, image = (given.layer(name) if given.value(name) else None for name in (REFERENCE, IMAGE))
        if reference is None or image is None:
            return translate(
                "SpectraMorph",
                "Choose the image that lies right and the one to move onto it: either may be the finer one.",
            )
        # Imported late: qgis_process has no dialogs.
        from ..spectramorph_plugin.gui.found_line import layer_in_words

        transforms = context.transformContext()
        checks.check_two_of_one_place(reference, image, transforms)
        return translate("SpectraMorph", "Reference: {reference}; to move: {image}.").format(
            reference=layer_in_words(reference, transforms), image=layer_in_words(image, transforms)
        )

    def group_name(self, name: str) -> str:
        return translate("SpectraMorph", "Co-registered: {name}").format(name=name)

    def options(self) -> tuple[Option, ...]:
        return (
            Option(
                REFERENCE,
                "reference",
                RasterInput(),
                translate("SpectraMorph", "Reference image"),
                translate("SpectraMorph", "The raster that lies right."),
            ),
            Option(
                IMAGE,
                "image",
                RasterInput(),
                translate("SpectraMorph", "Image to move"),
                translate(
                    "SpectraMorph",
                    "The raster of the same place that is to lie on the reference. The file itself is not changed: a "
                    "copy is.",
                ),
            ),
            Option(
                "METHOD",
                "method",
                Choice(
                    {
                        "georeferencing": translate("SpectraMorph", "Move the pixels (no value changes)"),
                        "resampling": translate("SpectraMorph", "Keep the pixels (values are interpolated)"),
                    }
                ),
                translate("SpectraMorph", "How to move"),
                translate(
                    "SpectraMorph",
                    "Moving the pixels changes where the copy lies on the map and no value. Keeping the pixels "
                    "interpolates its content (Lanczos) onto the grid that the image has now, as where other layers "
                    "have to share that grid; along two edges nothing is known, and the copy has no data there.",
                ),
            ),
            Option(
                "LARGEST_SHIFT",
                "largest_shift",
                Number(),
                translate("SpectraMorph", "Largest shift to look for (pixels)"),
                translate(
                    "SpectraMorph",
                    "In pixels of the coarser image, along each axis. Twice as far takes four times as long.",
                ),
            ),
            Option(
                "REFERENCE_MASK",
                "reference_mask",
                RasterInput(),
                translate("SpectraMorph", "Mask of the reference image"),
                translate(
                    "SpectraMorph",
                    "A raster on the grid of the reference: where it is not 0, as on clouds, nothing is compared.",
                ),
                advanced=True,
            ),
            Option(
                "IMAGE_MASK",
                "image_mask",
                RasterInput(),
                translate("SpectraMorph", "Mask of the image to move"),
                translate(
                    "SpectraMorph",
                    "A raster on the grid of the image to move: where it is not 0, as on clouds, nothing is compared. "
                    "The copy keeps what it hides.",
                ),
                advanced=True,
            ),
            threads_option(),
            Option(
                OUTPUT,
                "output",
                RasterOutput(by_default=True),
                translate("SpectraMorph", "Moved copy"),
                translate(
                    "SpectraMorph",
                    "The copy to write (GeoTIFF), with all that is known of the bands: names, wavelengths, scale, "
                    "nodata. Left out, the shift is only told.",
                ),
            ),
        )

    def figures(self) -> tuple[QgsProcessingOutputDefinition, ...]:
        return (
            QgsProcessingOutputNumber(self.EAST, translate("SpectraMorph", "Shift to the east (m)")),
            QgsProcessingOutputNumber(self.NORTH, translate("SpectraMorph", "Shift to the north (m)")),
            QgsProcessingOutputNumber(self.DISTANCE, translate("SpectraMorph", "Distance (m)")),
            QgsProcessingOutputNumber(self.PIXELS, translate("SpectraMorph", "Distance (pixels of the coarser image)")),
            QgsProcessingOutputNumber(
                self.ERROR, translate("SpectraMorph", "Standard error of the distance (pixels of the coarser image)")
            ),
            QgsProcessingOutputNumber(
                self.EXPLAINED, translate("SpectraMorph", "Share of the variance explained without the shift")
            ),
            QgsProcessingOutputNumber(
                self.UNSHIFTED, translate("SpectraMorph", "Share of the variance explained as the images lie")
            ),
            QgsProcessingOutputBoolean(self.TRUSTED, translate("SpectraMorph", "Whether the shift can be trusted")),
            QgsProcessingOutputString(self.TEXT, translate("SpectraMorph", "The shift in words")),
            seconds_output(self.SECONDS),
        )

    def check(self, request: Request, given: Given) -> None:
        reference, image = given.layer(REFERENCE), given.layer(IMAGE)
        if reference is not None and image is not None:  # products are no layers
            checks.check_two_of_one_place(reference, image, given.context.transformContext())
        for name, of in MASKS:
            masked = given.layer(of)
            if given.value(name) and masked is not None:
                checks.check_mask(given.layer(name), masked, given.label(name))
        super().check(request, given)

    def ending(self, results: dict[str, Any]) -> str:
        if not results.get(self.TRUSTED):
            return translate("SpectraMorph", "No shift can be told between the two images: the log says why.")
        told = {"pixels": f"{results[self.PIXELS]:.2f}", "error": f"{results[self.ERROR]:.2f}"}
        if results[self.PIXELS] < 2 * results[self.ERROR]:
            return translate(
                "SpectraMorph", "The image lies right on the reference ({pixels} ± {error} pixels of the coarser one)."
            ).format(**told)
        return translate(
            "SpectraMorph",
            "The image lies {metres} m off the reference ({pixels} ± {error} pixels of the coarser one).",
        ).format(metres=f"{results[self.DISTANCE]:.1f}", **told)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outcome = self.run_engine(feedback)
        if outcome is None:
            return {}
        outputs = self.outputs(context)
        if OUTPUT in outputs:
            self.layer_group().add(context, outputs[OUTPUT], show_as_written)
        shift = outcome.shift
        figures = {
            self.EAST: shift.east,
            self.NORTH: shift.north,
            self.DISTANCE: shift.distance,
            self.PIXELS: shift.pixels,
            self.ERROR: shift.error,
            self.EXPLAINED: shift.explained,
            self.UNSHIFTED: shift.unshifted,
            self.TRUSTED: not shift.doubt,
            self.TEXT: outcome.text,
            self.SECONDS: outcome.seconds,
        }
        return self.results({**outputs, **figures})
