"""Which of the project's layers a dialog begins with: told by bands, wavelengths, pixels and place."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

FEWEST_HSI_BANDS = 16  # no hyperspectral image has fewer
MOST_MSI_BANDS = 20  # no multispectral image has more
SAME_SIZE = 1e-3  # relative, by which pixels may differ and be of one size
WAVELENGTH = re.compile(r"wavelength|\bnanomet|\bmicromet|\d\s?nm\b", re.I)
# What the bands of our own results are called: they look like multispectral images and are none.
OWN_RESULT = re.compile(r"endmember|abundance|fraction|residual|uncertainty|material", re.I)
SIMULATED = "spectramorph/simulated"  # the property of a layer that shows a hyperspectral image as a sensor would


@dataclass(frozen=True)
class Candidate:
    """A raster layer and what its header tells."""

    layer: QgsRasterLayer
    bands: int
    has_wavelengths: bool
    is_own_result: bool

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> Candidate:
        """Return what a layer's header tells."""
        bands = layer.bandCount()
        names = " ".join(layer.bandName(number) for number in range(1, min(bands, FEWEST_HSI_BANDS) + 1))
        known = bool(WAVELENGTH.search(names))
        if not known and bands >= FEWEST_HSI_BANDS:
            known = bool(WAVELENGTH.search(layer.dataProvider().htmlMetadata()))
        return cls(layer, bands, known, bool(OWN_RESULT.search(names) or layer.customProperty(SIMULATED)))

    @property
    def may_be_hsi(self) -> bool:
        return self.bands >= FEWEST_HSI_BANDS and not self.is_own_result

    @property
    def may_be_msi(self) -> bool:
        return self.bands <= MOST_MSI_BANDS and not self.is_own_result


@dataclass(frozen=True)
class Preselected:
    """The layers to begin with; None where the project has none that is likely."""

    hsi: Optional[QgsRasterLayer]
    msi: Optional[QgsRasterLayer]


def preselect(
    project: QgsProject, active: Optional[QgsMapLayer], *, msi_bands: Optional[int] = None, with_msi: bool = True
) -> Preselected:
    """Return which layers a dialog begins with.

    Parameters
    ----------
    project : whose layers are looked at.
    active : the layer that the user works on, which wins among equals.
    msi_bands : how many bands the multispectral image must have, where that is known.
    with_msi : whether a multispectral image is wanted, too.
    """
    layers = [layer for layer in project.mapLayers().values() if _is_raster_file(layer)]
    candidates = [Candidate.of(layer) for layer in layers]
    hsis = [each for each in candidates if each.may_be_hsi]
    msis = [each for each in candidates if each.may_be_msi and msi_bands in (None, each.bands)] if with_msi else []
    places = _Places(project)
    pairs = [(hsi, msi) for hsi in hsis for msi in msis if hsi.bands > msi.bands and _go_together(hsi, msi, places)]
    if pairs:
        hsi, msi = max(pairs, key=lambda pair: _rank_of_pair(*pair, active, places))
        return Preselected(hsi.layer, msi.layer)
    hsi = max(hsis, key=lambda each: _rank(each, active), default=None)
    return Preselected(None if hsi is None else hsi.layer, None)


def preselect_two(
    project: QgsProject, active: Optional[QgsMapLayer]
) -> tuple[Optional[QgsRasterLayer], Optional[QgsRasterLayer]]:
    """Return the reference and the image to move that a dialog begins with; None where no two layers share a place.

    Parameters
    ----------
    project : whose layers are looked at.
    active : the layer that the user works on, which is the one to move.
    """
    layers = [layer for layer in project.mapLayers().values() if _is_raster_file(layer)]
    images = [each.layer for each in map(Candidate.of, layers) if not each.is_own_result]
    found = preselect(project, active)
    if found.msi is not None and (active in (found.hsi, found.msi) or active not in images):
        return (found.hsi, found.msi) if active is found.msi else (found.msi, found.hsi)
    places = _Places(project)
    pairs = [
        (reference, image)
        for reference in images
        for image in images
        if reference.source() != image.source() and _shared(reference, image, places) > 0
    ]

    def rank(pair: tuple[QgsRasterLayer, QgsRasterLayer]) -> tuple[bool, bool, float, float]:
        """A mask or a terrain model has one band; of two images the finer one is mostly placed better."""
        reference, image = pair
        shared = max(_shared(reference, image, places), _shared(image, reference, places))
        fineness = -_pixel_size(reference, image, places) / _pixel_size(image, image, places)
        return image is active, min(each.bandCount() for each in pair) > 1, shared, fineness

    return max(pairs, key=rank, default=(None, None))


def _is_raster_file(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal"


def _rank(hsi: Candidate, active: Optional[QgsMapLayer]) -> tuple[bool, bool, int, float]:
    """Of two with the same bands the coarser one is what was recorded, the finer one perhaps a result of fusing."""
    return hsi.has_wavelengths, hsi.layer is active, hsi.bands, hsi.layer.rasterUnitsPerPixelX()


def _rank_of_pair(
    hsi: Candidate, msi: Candidate, active: Optional[QgsMapLayer], places: _Places
) -> tuple[bool, bool, int, float, bool, bool, float, int]:
    coarse, fine = _pixel_size(hsi.layer, hsi.layer, places), _pixel_size(msi.layer, hsi.layer, places)
    return (
        hsi.has_wavelengths,
        hsi.layer is active and coarse > fine * (1 + SAME_SIZE),  # what was fused last is active, and as fine
        hsi.bands,
        coarse,
        msi.layer is active,
        msi.bands >= 3,  # a single band may be a mask, a terrain model or a classification
        _shared(hsi.layer, msi.layer, places),
        msi.bands,
    )


def _go_together(hsi: Candidate, msi: Candidate, places: _Places) -> bool:
    coarse, fine = _pixel_size(hsi.layer, hsi.layer, places), _pixel_size(msi.layer, hsi.layer, places)
    return fine <= coarse * (1 + SAME_SIZE) and _shared(hsi.layer, msi.layer, places) > 0


def _shared(hsi: QgsRasterLayer, msi: QgsRasterLayer, places: _Places) -> float:
    """Return how much of the hyperspectral image's extent the multispectral one covers."""
    extent = places.extent_in(msi, hsi)
    if extent is None or hsi.extent().isEmpty():
        return 0.0
    both = extent.intersect(hsi.extent())
    return 0.0 if both.isEmpty() else both.width() * both.height() / (hsi.extent().width() * hsi.extent().height())


class _Places:
    """Where layers are in the reference systems of others: each looked for once, as a project may have many layers.

    Parameters
    ----------
    project : whose layers they are.
    """

    def __init__(self, project: QgsProject) -> None:
        self._context = project.transformContext()
        self._systems: dict[str, str] = {}  # by the layer's id
        self._extents: dict[tuple[str, str], Optional[QgsRectangle]] = {}

    def extent_in(self, layer: QgsRasterLayer, other: QgsRasterLayer) -> Optional[QgsRectangle]:
        """Return the extent of a layer in the reference system of another; None where that cannot be told."""
        key = layer.id(), self._system(other)
        if key not in self._extents:
            self._extents[key] = self._find(layer, other)
        return self._extents[key]

    def _system(self, layer: QgsRasterLayer) -> str:
        if layer.id() not in self._systems:
            self._systems[layer.id()] = layer.crs().toWkt()
        return self._systems[layer.id()]

    def _find(self, layer: QgsRasterLayer, other: QgsRasterLayer) -> Optional[QgsRectangle]:
        if layer.crs().isValid() != other.crs().isValid():  # QGIS would take the numbers as they are
            return None
        try:
            transform = QgsCoordinateTransform(layer.crs(), other.crs(), self._context)
            return transform.transformBoundingBox(layer.extent())
        except QgsCsException:
            return None


def _pixel_size(layer: QgsRasterLayer, other: QgsRasterLayer, places: _Places) -> float:
    """Return the side of a square as large as a layer's pixel, in the map units of another layer."""
    extent = places.extent_in(layer, other)
    if extent is None or not layer.width() or not layer.height():
        return math.inf
    return math.sqrt(extent.width() * extent.height() / (layer.width() * layer.height()))
