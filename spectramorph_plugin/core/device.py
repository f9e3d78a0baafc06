"""Which device to compute on."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..errors import UserError
from ..messages import Message, joined
from .trial import SAME, trial_fusion


@dataclass(frozen=True)
class DeviceChoice:
    """A device that has proven to work.

    Attributes
    ----------
    device : torch.device
    reason : str
        Why it was taken, in words.
    """

    device: torch.device
    reason: str


def choose_device(wanted: str) -> DeviceChoice:
    """Return the device to compute on.

    Parameters
    ----------
    wanted : str
        "cpu", "cuda", "cuda:N" or "mps"; or "auto", which takes a GPU where a tiny fusion comes out right on it, else
        the CPU.

    Returns
    -------
    DeviceChoice

    Raises
    ------
    UserError
        Where the name is none of these, or a device that is asked for by name does not work.
    """
    if wanted == "auto":
        return _best_device()
    kind, _, number = wanted.partition(":")
    if kind not in ("cpu", "cuda", "mps") or (":" in wanted and not (kind == "cuda" and number.isdigit())):
        raise UserError("The device {wanted!r} is not known: give auto, cpu, cuda, cuda:N or mps.", wanted=wanted)
    failure = _failure(wanted)
    if failure:
        raise UserError(
            "The device {wanted} cannot be used ({failure}): choose auto or cpu.", wanted=wanted, failure=failure
        )
    return DeviceChoice(torch.device(wanted), Message("asked for"))


def _best_device() -> DeviceChoice:
    passed_over = []
    for name, present in (("cuda", torch.cuda.is_available()), ("mps", torch.backends.mps.is_available())):
        if present:
            failure = _failure(name)
            if not failure:
                return DeviceChoice(torch.device(name), Message("the fastest device that works"))
            passed_over.append(Message("{name} was passed over: {failure}", name=name, failure=failure))
    return DeviceChoice(torch.device("cpu"), joined("; ", passed_over) if passed_over else _no_gpu())


def _no_gpu() -> str:
    if torch.version.cuda is None and torch.version.hip is None and not torch.backends.mps.is_built():
        return Message("this build of torch knows no GPU")
    return Message("torch finds no GPU")


def _failure(name: str) -> str:
    """Return why a device cannot compute a gradient and a tiny fusion; nothing where it can."""
    if name == "cpu":
        return ""
    try:
        weights = torch.ones(4, 4, device=name, requires_grad=True)  # each has a gradient of 8, which sum up to 128
        (weights @ weights).relu().sum().backward()
        if weights.grad is None or weights.grad.sum().item() != 128 or not trial_fusion(torch.device(name)) < SAME:
            return Message("a trial fusion came out wrong")
    except (RuntimeError, AssertionError, NotImplementedError, TypeError) as error:  # TypeError: float64 on mps
        return str(error).strip().splitlines()[0].rstrip(".")
    return ""
