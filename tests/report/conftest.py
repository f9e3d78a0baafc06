"""What the tests of reports share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch

sys.path.insert(0, str(Path(__file__).parent))  # the tests' own module: their folder is not a package


@pytest.fixture(autouse=True)
def one_thread() -> None:
    """Compute on one core: tests run beside others."""
    torch.set_num_threads(1)
