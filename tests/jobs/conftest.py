"""What the tests of jobs share."""

from __future__ import annotations

import functools

import pytest
import torch

from spectramorph_plugin.core.published.network import TrainingSchedule, train


@pytest.fixture(autouse=True)
def one_thread() -> None:
    """Compute on one core: tests run beside others."""
    torch.set_num_threads(1)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train for a few epochs only, for tests that are not about accuracy."""
    short = functools.partial(train, schedule=TrainingSchedule(epochs=100))
    monkeypatch.setattr("spectramorph_plugin.pair.fit_published.train", short)
