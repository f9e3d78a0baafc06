"""Several items at once, each on one thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
import torch

from spectramorph_plugin.core.threads import each, one_thread


@pytest.fixture(params=[1, 2, 3])
def cores(request: pytest.FixtureRequest) -> Iterator[int]:
    before = torch.get_num_threads()
    torch.set_num_threads(request.param)
    yield request.param
    torch.set_num_threads(before)


def test_items_keep_their_order_and_values_on_any_number_of_cores(cores: int) -> None:
    images = np.random.default_rng(0).random((5, 60, 60))
    with one_thread():
        found = each(np.linalg.inv, images)
    assert np.array_equal(found, [np.linalg.inv(image) for image in images])


def test_as_many_at_once_as_there_were_cores_each_on_one_thread(cores: int) -> None:
    meeting = threading.Barrier(cores)  # nobody leaves before all have come

    def make(_: int) -> int:
        meeting.wait(timeout=60)
        return torch.get_num_threads()

    with one_thread(), one_thread():
        assert each(make, range(2 * cores)) == [1] * (2 * cores)
    assert torch.get_num_threads() == cores


def test_what_another_device_computes_comes_one_after_the_other(cores: int) -> None:
    with one_thread():
        found = each(lambda _: threading.current_thread(), range(3), torch.device("meta"))
    assert found == [threading.current_thread()] * 3


def test_outside_of_one_thread_it_computes_one_after_the_other(cores: int) -> None:
    assert each(lambda _: threading.current_thread(), range(3)) == [threading.current_thread()] * 3


def test_threads_keep_no_gradients_where_nothing_else_does(cores: int) -> None:
    with torch.inference_mode(), one_thread():
        assert each(lambda _: torch.is_inference_mode_enabled(), range(3)) == [True] * 3


def test_the_first_error_is_told(cores: int) -> None:
    with one_thread(), pytest.raises(ZeroDivisionError):
        each(lambda divisor: 1 / divisor, [1, 0, 2])
