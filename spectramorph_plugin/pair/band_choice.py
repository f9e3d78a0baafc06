"""Which bands of an HSI are used: what its file flags, what is found, and what the user says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..core.bad_bands import BandFaults
from ..errors import UserError
from ..messages import Message, joined
from ..protocol.band_list import AUTO, FLAGGED, KEEP, in_ranges
from ..protocol.figures import LeftOut
from ..raster.bands import BandInfo

BadBands = Union[str, tuple[int, ...]]
MOST_RANGES = 12  # of bands, that a sentence names
FAULTS = {
    "missing": Message("with no data where the others have it"),
    "constant": Message("with the same value everywhere"),
    "noise": Message("of noise without signal"),
}


def given_as_bad(bands: BandInfo, choice: BadBands) -> NDArray[np.bool_]:
    """Return which bands are known to be bad before any value is looked at.

    Parameters
    ----------
    bands : BandInfo
        Of the HSI.
    choice : str or tuple of int
        "auto" or "flagged": those flagged in the file; "keep": none; or the numbers of bands, from 1.

    Returns
    -------
    ndarray of bool of shape (bands,)

    Raises
    ------
    UserError
        Where it names a band that is not there.
    """
    if choice in (AUTO, FLAGGED):
        return bands.bad
    if choice == KEEP:
        return np.zeros(len(bands), bool)
    absent = [number for number in choice if number not in bands.indexes]
    if absent:
        raise UserError(
            "The option bad-bands names band {band}, which the hyperspectral image does not have: its {count} "
            "bands are {first} to {last}.",
            band=absent[0],
            count=len(bands),
            first=bands.indexes[0],
            last=bands.indexes[-1],
        )
    return np.isin(bands.indexes, choice)


def found_bad(faults: BandFaults, choice: BadBands) -> NDArray[np.bool_]:
    """Return which of the bands that were looked at are not to be used.

    Parameters
    ----------
    faults : BandFaults
        What is wrong with them.
    choice : str or tuple of int
        As for `given_as_bad`: unless it is "auto", bands are used that anything can be computed with at all.

    Returns
    -------
    ndarray of bool of shape (C,)
    """
    return faults.any if choice == AUTO else faults.useless


def left_out(bands: BandInfo, given: NDArray[np.bool_], faults: BandFaults, choice: BadBands) -> tuple[LeftOut, ...]:
    """Return which bands are left out, by reason.

    Parameters
    ----------
    bands : BandInfo
        Of the HSI.
    given : ndarray of bool of shape (bands,)
        Those known to be bad beforehand.
    faults : BandFaults
        Of the other bands.
    choice : str or tuple of int
        As for `given_as_bad`.

    Returns
    -------
    tuple of LeftOut
    """
    rest, found = np.flatnonzero(~given), found_bad(faults, choice)
    reasons = {
        Message("flagged as bad") if choice in (AUTO, FLAGGED) else Message("listed as bad"): np.flatnonzero(given)
    }
    for fault, reason in FAULTS.items():
        here = getattr(faults, fault) & found
        reasons[reason] = rest[here]
        found = found & ~here
    return tuple(_left_out(bands, reason, places) for reason, places in reasons.items() if len(places))


def _left_out(bands: BandInfo, reason: str, places: NDArray[np.intp]) -> LeftOut:
    numbers = tuple(bands.indexes[place] for place in places)
    at = {} if bands.wavelength is None else dict(zip(bands.indexes, bands.wavelength.tolist()))
    ranges = [_range_in_words(first, last, at) for first, last in in_ranges(numbers)]
    more = ["…"] if len(ranges) > MOST_RANGES else []
    listed = joined(", ", ranges[:MOST_RANGES] + more)
    told = Message("{count} {reason} ({listed})", count=len(numbers), reason=reason, listed=listed)
    return LeftOut(reason, numbers, told)


def _range_in_words(first: int, last: int, at: dict[int, float]) -> str:
    names = f"{first}" if first == last else f"{first}-{last}"
    if not at:
        return names
    ends = dict.fromkeys(f"{at[band]:.0f}" for band in (first, last))
    return Message("{bands} at {ends} nm", bands=names, ends="-".join(ends))


def left_out_in_words(parts: Sequence[LeftOut], bands: int) -> str:
    """Return in one line which bands are left out.

    Parameters
    ----------
    parts : sequence of LeftOut
        By reason.
    bands : int
        Of the HSI.

    Returns
    -------
    str
        "" where none is.
    """
    count = sum(len(part.bands) for part in parts)
    return (
        Message(
            "{count} of {bands} bands of the HSI are left out: {listed}",
            count=count,
            bands=bands,
            listed=joined("; ", (part.told for part in parts)),
        )
        if parts
        else ""
    )
