"""Devices: what is computed away from the CPU must be what such devices can compute."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest
import torch

from spectramorph_plugin.core import trial
from spectramorph_plugin.core.device import choose_device
from spectramorph_plugin.core.scene import Scene, fill_scene
from spectramorph_plugin.core.sharp import Wanted
from spectramorph_plugin.core.sharp_fitting import fit_sharp
from spectramorph_plugin.core.spatial_degradation import Separable
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.pair.assessment import assess


class ElsewhereTensor(torch.Tensor):
    """A tensor as if on Apple's GPU, which has neither 64-bit floats nor an eigendecomposition."""

    @classmethod
    def __torch_function__(cls, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = getattr(function, "__name__", "")
        if name in ("cpu", "numpy"):
            plain = args[0].as_subclass(torch.Tensor)
            return plain.numpy() if name == "numpy" else plain
        if "eigh" in name:
            raise NotImplementedError("eigh is not there")
        result = super().__torch_function__(function, types, args, kwargs or {})
        if isinstance(result, torch.Tensor) and result.dtype == torch.float64:
            raise TypeError("Cannot convert a tensor to float64")
        return result


def elsewhere(value: Any) -> Any:
    """Return a value with all its tensors put elsewhere."""
    if isinstance(value, torch.Tensor):
        return value.as_subclass(ElsewhereTensor)
    if isinstance(value, Separable):
        value._rows, value._columns = (
            [(*place, elsewhere(block)) for *place, block in blocks] for blocks in (value._rows, value._columns)
        )
        return value
    if isinstance(value, tuple):
        return tuple(elsewhere(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: elsewhere(getattr(value, field.name)) for field in fields(value)})
    return value


@pytest.fixture
def fill_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have scenes made elsewhere."""

    def fill(*arguments: Any, device: torch.device) -> Scene:
        scene = fill_scene(*arguments, device=device)
        assert scene is not None
        return elsewhere(scene)

    monkeypatch.setattr(trial, "fill_scene", fill)


def test_such_a_device_refuses_64_bit_floats() -> None:
    with pytest.raises(TypeError, match="float64"):
        elsewhere(torch.ones(2)).double()


def test_the_sharp_preset_asks_for_no_64_bit_floats_off_the_cpu(fill_elsewhere: None) -> None:
    assert np.isfinite(trial._fused(torch.device("cpu"))).all()


def test_neither_does_the_assessment(fill_elsewhere: None, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []

    def fit(*arguments: Any, **options: Any) -> Any:
        given.append(arguments)
        return fit_sharp(*arguments, **options)

    monkeypatch.setattr(trial, "fit_sharp", fit)
    trial._fused(torch.device("cpu"))
    scenes, subspace, response, noise, psf = given[0]
    told = assess(scenes, subspace, psf, noise, 0.0, lambda parts: fit_sharp(parts, subspace, response, noise, psf))
    assert told is not None
    assert np.isfinite([told.gain, told.sam_gain]).all()


def test_neither_do_the_errors_told(fill_elsewhere: None, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    def fit(scenes: Any, subspace: Any, *arguments: Any, **options: Any) -> Any:
        outside = np.zeros(len(subspace.basis))
        made.append((fit_sharp(scenes, subspace, *arguments, **options, outside=outside), scenes[0]))
        return made[0][0]

    monkeypatch.setattr(trial, "fit_sharp", fit)
    trial._fused(torch.device("cpu"))
    ((model, scene),) = made
    assert np.isfinite(model.errors.bands).all()
    sigma = model.fuse(scene, Wanted(sigma=True)).sigma.cpu().numpy()
    assert np.isfinite(sigma).all()
    assert (sigma > 0).all()


def test_the_trial_comes_out_alike_on_the_same_device() -> None:
    assert trial.trial_fusion(torch.device("cpu")) == 0


@pytest.mark.parametrize("name", ["cuda:9", "mps"])
def test_a_device_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(UserError, match=rf"The device {name} cannot be used \(.+\): choose auto or cpu"):
        choose_device(name)
