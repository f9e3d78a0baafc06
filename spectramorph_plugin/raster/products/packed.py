"""Files in ZIP archives, read from any place without unpacking them to the disk.

PRISMA products are delivered in ZIPs, and HDF5 files are read here and there. What is packed can be unpacked only from
its start, so the state of unpacking is kept every megabyte or so: from the nearest of these it goes on.
"""

from __future__ import annotations

import bisect
import io
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

IN_ZIP = re.compile(r"/?vsizip/(?:\{(?P<braced>[^{}]+)\}|(?P<bare>.+?\.zip))/(?P<inner>.+)", re.I)
LOCAL_HEADER = struct.Struct("<26xHH")  # in a ZIP before a file's content: how long its name is, and what follows that
SPAN = 2**20  # bytes of unpacked content, or more, between the states that are kept; each takes some 40 kB
MOST_STATES = 1024
PACKED_AT_ONCE = 2**15  # bytes that are unpacked together: at most a thousand times as many come of them
BUFFER = 2**18  # bytes that are read ahead, for HDF5 reads many small pieces
ENCRYPTED = 1


class Stored(io.RawIOBase):
    """A part of a file, read as a file of its own.

    Parameters
    ----------
    file : binary file
        That holds it.
    start : int
        Where in the file it begins.
    size : int
        Its length, bytes.
    """

    def __init__(self, file: IO[bytes], start: int, size: int) -> None:
        self._file, self._start, self._size = file, start, size
        self._wanted = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._wanted

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place.

        Parameters
        ----------
        offset : int
            From where `whence` says, bytes.
        whence : int
            As for any file.

        Returns
        -------
        int
            The place.
        """
        self._wanted = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._wanted, os.SEEK_END: self._size}[whence]
        return self._wanted

    def readinto(self, buffer: Any) -> int:
        """Read what comes next.

        Parameters
        ----------
        buffer : bytearray or memoryview
            To be filled.

        Returns
        -------
        int
            How many bytes were read.
        """
        length = max(0, min(len(buffer), self._size - self._wanted))
        buffer[:length] = self._content(length)
        self._wanted += length
        return length

    def _content(self, length: int) -> bytes:
        """Return what comes next; this is never beyond the end."""
        self._file.seek(self._start + self._wanted)
        return self._file.read(length)


class Deflated(Stored):
    """The content of a deflated part of a file.

    Parameters
    ----------
    file : binary file
        That holds it.
    start : int
        Where in the file it begins.
    size : int
        Its length unpacked, bytes.
    packed : int
        Its length in the file.
    """

    def __init__(self, file: IO[bytes], start: int, size: int, packed: int) -> None:
        super().__init__(file, start, size)
        self._packed = packed
        self._span = max(SPAN, size // MOST_STATES)
        # Where unpacking may go on: places in the unpacked and in the packed content, and zlib's states.
        self._places, self._states = [0], [(0, zlib.decompressobj(-zlib.MAX_WBITS))]
        self._resume(0)

    def _content(self, length: int) -> bytes:
        place, end = self._wanted, self._wanted + length
        nearest = bisect.bisect_right(self._places, place) - 1
        if place < self._at - len(self._held) or self._places[nearest] > self._at:
            self._resume(nearest)
        parts = []
        while place < end:
            first = place - (self._at - len(self._held))
            if first < len(self._held):
                parts.append(self._held[first : first + end - place])
                place += len(parts[-1])
            else:
                self._unpack()
        return b"".join(parts)

    def _resume(self, number: int) -> None:
        """Go back, or forth, to one of the states that are kept."""
        self._at = self._places[number]
        self._taken, state = self._states[number]
        self._zlib = state.copy()
        self._held = b""

    def _unpack(self) -> None:
        """Unpack what comes next, and hold it alone."""
        if self._at >= self._places[-1] + self._span:
            self._places.append(self._at)
            self._states.append((self._taken, self._zlib.copy()))
        self._file.seek(self._start + self._taken)
        packed = self._file.read(min(PACKED_AT_ONCE, self._packed - self._taken))
        if not packed:
            raise EOFError("a packed file that ends too early")
        self._held = self._zlib.decompress(packed)
        self._taken += len(packed)
        self._at += len(self._held)


@contextmanager
def open_packed(path: Path) -> Iterator[IO[bytes] | None]:
    """Open a file in a ZIP archive, by GDAL's name for it.

    Parameters
    ----------
    path : Path
        Such as `/vsizip/{/data/a.zip}/b.he5` or `/vsizip//data/a.zip/b.he5`; a path may fold the double slash.

    Yields
    ------
    binary file or None
        None for any other path, and where there is no such file in an archive on the disk, or it is encrypted.

    Raises
    ------
    OSError, zipfile.BadZipFile, struct.error
        Where the archive is damaged.
    """
    match = IN_ZIP.fullmatch(path.as_posix())
    named = (match["braced"] or match["bare"]) if match else ""
    archive = next((Path(each) for each in (named, f"/{named}") if named and os.path.isfile(each)), None)
    if match is None or archive is None:
        yield None
        return
    with archive.open("rb") as file:
        with zipfile.ZipFile(file) as listed:
            member = listed.NameToInfo.get(match["inner"])
        if member is None or member.flag_bits & ENCRYPTED:
            yield None
            return
        file.seek(member.header_offset)
        start = member.header_offset + LOCAL_HEADER.size
        start += sum(LOCAL_HEADER.unpack(file.read(LOCAL_HEADER.size)))
        if member.compress_type == zipfile.ZIP_STORED:
            content = Stored(file, start, member.file_size)
        elif member.compress_type == zipfile.ZIP_DEFLATED:
            content = Deflated(file, start, member.file_size, member.compress_size)
        else:
            yield None
            return
        yield io.BufferedReader(content, BUFFER)
