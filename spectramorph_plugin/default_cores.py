"""How many cores are computed on where nobody says."""

from __future__ import annotations

import os
import re

VARIABLE = "OMP_NUM_THREADS"  # which torch and the linear algebra libraries read when they are loaded

GIVEN = re.match(r"[1-9]\d*", os.environ.get(VARIABLE, ""))  # by the user's environment
_present = os.cpu_count() or 1
# All but one, and both of two. That one stays for the map canvas. A second engine on the same machine profits, too:
# threads that wait for each other on a busy core cost more than they bring.
DEFAULT = int(GIVEN.group()) if GIVEN else max(min(_present, 2), _present - 1)

# Scenes that are fitted to, or tiles that are estimated, at once at most, to bound memory; with so many threads writing
# takes as long as estimating.
MOST_AT_ONCE = 4
