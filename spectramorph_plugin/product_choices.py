"""What a user may choose of a product. Standard library alone: requests name it, too."""

from __future__ import annotations

from dataclasses import dataclass

OVERLAP_CHOICES = ("both", "vnir", "swir")


@dataclass(frozen=True)
class ProductChoices:
    """What to take of a product; it means nothing to other rasters.

    Attributes
    ----------
    mask : bool
        Whether pixels that the product's own quality layers mark (clouds, their shadows, haze, cirrus, failures) are
        read as no data.
    overlap : str
        Whose bands are bad where two spectrometers see the same wavelengths: with "both" neither's, with "vnir" the
        SWIR's, with "swir" the VNIR's.
    """

    mask: bool = True
    overlap: str = "both"


ALL_OF_IT = ProductChoices()
