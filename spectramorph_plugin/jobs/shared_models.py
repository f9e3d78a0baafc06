"""Which pairs of a list are fitted, and which are fused with the model of another."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Union

from ..messages import Message
from ..protocol.requests import ApplyModelRequest, FuseRequest

Task = Union[FuseRequest, ApplyModelRequest]
MODEL_SUFFIX = ".model.safetensors"
APPLIED = frozenset(field.name for field in dataclasses.fields(ApplyModelRequest))
OF_A_FIT = ("endmembers", "report", "model")  # outputs that only a pair which is fitted has


class SharedModels:
    """Groups of pairs: the first of each that can be fused is fitted, and its model applied to the others.

    Parameters
    ----------
    pairs : mapping of str to FuseRequest
        What is asked for, by name.
    sharing : str
        Which pairs share a model: "none", those with the same "hsi", or "all".
    folder : Path
        Where models lie that are not asked for.

    Attributes
    ----------
    models_of : dict of str to str
        By the pairs whose model is another's: the name of that.
    """

    def __init__(self, pairs: Mapping[str, FuseRequest], sharing: str, folder: Path) -> None:
        self.models_of: dict[str, str] = {}
        self._pairs = pairs
        self._folder = folder
        self._models: dict[str, Path] = {}  # where they lie or will lie, by the pair that is fitted
        self._fitted: set[str] = set()
        self._given: set[str] = set()
        groups: dict[Hashable, list[str]] = {}
        for name, asked in pairs.items():
            key: Hashable = {"none": name, "hsi": (asked.hsi, asked.hsi_mask), "all": None}[sharing]
            groups.setdefault((key, _fitted_by(asked)), []).append(name)
        self._groups = list(groups.values())

    def next_tasks(self) -> dict[str, Task]:
        """Return what can be computed now, all at once: empty when nothing is left.

        A pair is handed out once; `ended` has to be told of each before the next are asked for.
        """
        tasks: dict[str, Task] = {}
        for group in self._groups:
            fitted = next((name for name in group if name in self._fitted), None)
            waiting = [name for name in group if name not in self._given]
            if fitted is not None:
                tasks |= {name: self._applied(name, fitted) for name in waiting}
            elif waiting:
                tasks[waiting[0]] = self._fit(waiting[0], shared=len(group) > 1)
        self._given |= tasks.keys()
        return tasks

    def ended(self, name: str, *, well: bool) -> None:
        """Take note that a pair was fused, or could not be.

        Parameters
        ----------
        name : str
        well : bool
            Whether it was.
        """
        if well and name in self._models:
            self._fitted.add(name)

    def _fit(self, name: str, *, shared: bool) -> FuseRequest:
        asked = self._pairs[name]
        if not shared:
            return asked
        self._models[name] = asked.model or self._folder / f"{name}{MODEL_SUFFIX}"
        return dataclasses.replace(asked, model=self._models[name])

    def _applied(self, name: str, fitted: str) -> ApplyModelRequest:
        """Return what asks for a pair by the model of another: with the options that both jobs have."""
        self.models_of[name] = fitted
        asked = {key: value for key, value in vars(self._pairs[name]).items() if key in APPLIED}
        return ApplyModelRequest(**{**asked, "model": self._models[fitted]})

    def unwritten(self, name: str) -> str:
        """Return a sentence on outputs that a pair does not get, as its model is another's; "" where there are none.

        Parameters
        ----------
        name : str

        Returns
        -------
        str
        """
        wanted = [output for output in OF_A_FIT if getattr(self._pairs[name], output) is not None]
        if name not in self.models_of or not wanted:
            return ""
        return Message(
            "Not written, as the model is that of {pair}: {listed}.",
            pair=self.models_of[name],
            listed=", ".join(wanted),
        )


def _fitted_by(asked: FuseRequest) -> Hashable:
    """Return the options that make a model what it is, as far as applying it does not have them too."""
    return tuple(value for key, value in vars(asked).items() if key not in APPLIED and key not in OF_A_FIT)
