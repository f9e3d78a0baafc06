"""The layers of one run in the project: a group named after the input, in the order in which one looks at them.

QGIS adds the layers of a run one by one, each version in an order of its own. So each layer's post-processor moves the
layer's node into the group, to its place there.
"""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)

from .options import INPUT
from .styling import show_true_colour

if TYPE_CHECKING:
    from ..spectramorph_plugin.protocol.figures import Display

RUN = "spectramorph/run"  # the property of a group that tells its run
PLACE = "spectramorph/place"  # the property of a node that tells its place in the group
RECORD = "spectramorph/record"  # the property of a layer that tells the record of its run

Look = Callable[[QgsMapLayer], None]

# QGIS keeps a bare pointer to a post-processor: without a reference here Python would drop it before it is called.
_alive: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=64)


@dataclass(frozen=True)
class Compared:
    """An image that a result is to be compared with: its file, the layer's name, what it is called, its colours."""

    path: Path
    name: str
    of: str
    display: Display


class RunGroup:
    """The group of the layers of one run; only one of them is shown at a time, the first one to begin with.

    Parameters
    ----------
    name : what to call the group.
    record : the record of the run, which is there once the run is complete; None where it leaves none.
    known : the ids of the layers that the project had before the run. Where an output replaces the file of one of
        them, that layer stays where it is and as it looks.
    """

    def __init__(self, name: str, record: Optional[Path], known: frozenset[str]) -> None:
        self._name = name
        self._record = record
        self._known = known
        self._run = uuid.uuid4().hex
        self._places = 0

    def add(self, context: QgsProcessingContext, output: str, look: Look, below: Optional[Compared] = None) -> None:
        """Have the layer of an output looked after, if it is to be loaded; the next one has its place below it.

        Parameters
        ----------
        context : of the run.
        output : the output's file; "" where it was not asked for.
        look : makes the layer look as it should.
        below : an image to compare it with, which is put below it.
        """
        if not output or not context.willLoadLayerOnCompletion(output):
            return
        processor = _Placing(self, self._places, look, below)
        self._places += 2  # one for what is below
        _alive.append(processor)
        context.layerToLoadOnCompletionDetails(output).setPostProcessor(processor)

    def take(self, layer: QgsMapLayer, place: int, look: Look, below: Optional[Compared]) -> None:
        """Put a layer into the group, once it is in the project."""
        if layer.id() in self._known:
            layer.reload()  # its file is another one now
            layer.triggerRepaint()
            return
        look(layer)
        if self._record is not None:
            layer.setCustomProperty(RECORD, str(self._record))
        project = layer.project()
        node = None if project is None else project.layerTreeRoot().findLayer(layer.id())
        if node is None:  # a script's own way of loading
            return
        group = self._group(node)
        self._put(group, node.clone(), place)  # before the other one goes, or QGIS would drop the layer
        _take_out(node)
        _show_first(group)  # the other one may have been in it
        if below is not None:
            self._put_below(group, project, place + 1, below)
        _select(layer, place)

    def _group(self, node: QgsLayerTreeNode) -> QgsLayerTreeGroup:
        """Return the group, made where the first layer is: QGIS's settings may name a group for all results.

        QGIS puts a layer above the active one, which may lie in the group of an earlier run: then above that group.
        """
        root = _root(node)
        groups = [each for each in _below(root) if isinstance(each, QgsLayerTreeGroup)]
        for group in groups:
            if group.customProperty(RUN) == self._run:
                return group
        names, name, number = {group.name() for group in groups}, self._name, 1
        while name in names:
            number += 1
            name = f"{self._name} ({number})"
        group = QgsLayerTreeGroup(name)
        group.setCustomProperty(RUN, self._run)
        while node.parent().customProperty(RUN):
            node = node.parent()
        node.parent().insertChildNode(node.parent().children().index(node), group)
        return group

    def _put(self, group: QgsLayerTreeGroup, node: QgsLayerTreeLayer, place: int) -> None:
        node.setCustomProperty(PLACE, place)
        node.setExpanded(False)
        group.setIsMutuallyExclusive(False)
        places = [int(child.customProperty(PLACE, -1)) for child in group.children()]
        later = (at for at, other in enumerate(places) if other > place)
        group.insertChildNode(next(later, len(places)), node)
        _show_first(group)

    def _put_below(self, group: QgsLayerTreeGroup, project: QgsProject, place: int, compared: Compared) -> None:
        """Add the image that a result is to be compared with: a layer of ours, whatever layers the user has of it."""
        layer = QgsRasterLayer(str(compared.path), compared.name, "gdal")
        if not layer.isValid():
            return
        show_true_colour(layer, compared.display)
        layer.setCustomProperty(INPUT, compared.of)
        project.addMapLayer(layer, False)
        self._put(group, QgsLayerTreeLayer(layer), place)


class _Placing(QgsProcessingLayerPostProcessorInterface):
    """Hands a layer that was loaded to its group."""

    def __init__(self, group: RunGroup, place: int, look: Look, below: Optional[Compared]) -> None:
        super().__init__()
        self._group, self._place, self._look, self._below = group, place, look, below

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._group.take(layer, self._place, self._look, self._below)


def _show_first(group: QgsLayerTreeGroup) -> None:
    """Show the first layer of a group of ours, and from now on one at a time.

    QGIS adds a user's next layer to the group of the active one, where it would be hidden: one layer needs no choice.
    """
    group.setIsMutuallyExclusive(False)
    for at, child in enumerate(group.children()):
        child.setItemVisibilityChecked(at == 0)
    group.setIsMutuallyExclusive(len(group.children()) > 1, 0)


def _take_out(node: QgsLayerTreeNode) -> None:
    """Remove a node; in the group of an earlier run, QGIS has hidden all others when it put the node there."""
    group = node.parent()
    group.removeChildNode(node)
    if group.customProperty(RUN) and not any(each.itemVisibilityChecked() for each in group.children()):
        _show_first(group)


def _root(node: QgsLayerTreeNode) -> QgsLayerTreeNode:
    while node.parent() is not None:
        node = node.parent()
    return node


def _below(node: QgsLayerTreeNode) -> list[QgsLayerTreeNode]:
    """Return all nodes below one."""
    return [each for child in node.children() for each in (child, *_below(child))]


def _select(layer: QgsMapLayer, place: int) -> None:
    """Make the first layer the active one, as QGIS does where it puts one on top; to move a node takes that away."""
    from qgis.utils import iface  # None without a window

    if place == 0 and iface is not None:
        iface.setActiveLayer(layer)
