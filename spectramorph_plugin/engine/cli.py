"""The engine's command line: one job, or one after another.

The exit code is 0, 1 (our fault), 2 (the user can correct it) or 130 (ended).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from .job import ENDED, answer
from .server import SERVE, serve
from .streams import flush_streams, open_streams


def main(argv: Sequence[str] | None = None) -> int:
    """Run the job that the command line asks for and return the exit code.

    Parameters
    ----------
    argv : sequence of str or None
        The arguments; those of the process by default.

    Returns
    -------
    int
        0, or one of the codes above.
    """
    open_streams()
    given = sys.argv[1:] if argv is None else list(argv)
    try:
        return serve(given[1:]) if given[:1] == [SERVE] else answer(given)
    except KeyboardInterrupt:  # a second signal while the first one's is cleaned up
        return ENDED
    finally:
        flush_streams()
