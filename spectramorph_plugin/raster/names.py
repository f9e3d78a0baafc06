"""Names of bands, as files tell them and as tables, plots and messages can hold them."""

from __future__ import annotations

from rasterio.io import DatasetReader

MOST_CHARACTERS = 80
MOST_READ = 1000  # characters that are searched for a wavelength


def band_descriptions(dataset: DatasetReader) -> tuple[str, ...]:
    """Return what a file calls each of its bands, as it lies in the file.

    Parameters
    ----------
    dataset : DatasetReader
        An open raster.

    Returns
    -------
    tuple of str
        A name a band; "" for a band without one, and for all where they are not in UTF-8, as in old ENVI headers.
    """
    try:
        return tuple((text or "")[:MOST_READ] for text in dataset.descriptions)
    except UnicodeDecodeError:
        return ("",) * dataset.count


def clean_name(name: str) -> str:
    """Return a name that a file tells as one short line that can be shown anywhere.

    Line breaks, tabs, escape sequences and what else is not printed become spaces; a name longer than 80 characters is
    cut.

    Parameters
    ----------
    name : str
        The name as it lies in the file.

    Returns
    -------
    str
        The name, "" where nothing of it can be shown.
    """
    printed = "".join(character if character.isprintable() else " " for character in name)
    line = " ".join(printed.split())
    return line if len(line) <= MOST_CHARACTERS else line[: MOST_CHARACTERS - 1] + "…"
