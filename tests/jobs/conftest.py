"""What the tests of jobs share."""

from __future__ import annotations

import pytest
import torch


@pytest.fixture(autouse=True)
def one_thread() -> None:
    """Compute on one core: tests run beside others."""
    torch.set_num_threads(1)
