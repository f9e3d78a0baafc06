"""The fuzz ring: spoiled rasters, tables and models through the real jobs.

    python tests/fuzz [--seed 1] [--cases 500]

Each case must end in success or in a UserError: without a traceback, within ten seconds, with no more than 1 GB above
what the import takes, with its inputs unchanged, and with no file that was not asked for. The cases run in one process,
which is started again when it ends. What fails is told by kind, with the number that makes the case again:

    python tests/fuzz --seed 1 --case 17 --keep FOLDER
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from cases import make_case
from ring import run_ring, summary


def main() -> int:
    """Run the ring, or one case of it, as the command line asks."""
    parser = argparse.ArgumentParser(
        prog="python tests/fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=500, help="how many (default: 500)")
    parser.add_argument("--case", type=int, help="only the one of this number, with all that is known of it")
    parser.add_argument("--keep", type=Path, help="a new folder in which the files of that case are left")
    parser.add_argument("--limit", type=float, default=10, help="seconds that a case may take (default: 10)")
    arguments = parser.parse_args()
    numbers = range(arguments.cases) if arguments.case is None else range(arguments.case, arguments.case + 1)
    with tempfile.TemporaryDirectory(prefix="spectramorph-fuzz-") as scratch:
        failures = run_ring(arguments.seed, numbers, Path(scratch), arguments.limit)
        if arguments.case is not None:
            kept = arguments.keep or Path(scratch) / "kept"
            case = make_case(arguments.seed, arguments.case, Path(scratch) / "originals", kept)
            print(case.told, "\n", " ".join(case.arguments), sep="")
            print(*(failure.text for failure in failures), sep="\n")
    print(summary(failures, arguments.seed, len(numbers)))
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
