"""The outputs of the context network, learned from blocks of coarse pixels: docs/method.md, preset `sharp`, step 5."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from .context_learning import ContextLearning, Pairs
from .context_network import ContextNetwork
from .correlated_errors import MIRRORED, CorrelatedErrors
from .joint_solve import JointSolver
from .kriging import Equations, FurtherPairs, Kriging, krige
from .scene import Scene
from .threads import each

# How much the pairs one scale up count beside the coarse pixels, by what errs least.
RESPONSE_WEIGHTS = {"images": 0.0, "both": 0.5, "response": 1.0}
# Blocks of coarse pixels whose errors are taken together to learn the outputs, and how many of them at most: time grows
# with the sixth power of their side. Of so many the first and the last tell what lies past the ends.
BLOCK_SIDE, MOST_BLOCKS, TRIAL_BLOCKS = 26, 6, 2
# How many times larger errors may be past the MSI's ends than within: it may go on there as it is mirrored, as in many
# simulations, or not. The most likely is taken.
BEYOND = (MIRRORED, 3.0, 10.0)
# Of an image that no blur explains, one that was resampled, more is left than errors and noise make likely. From so
# many times on, noise is taken to be as much larger.
MOST_EXCESS = 1.5


def learn_outputs(
    learning: ContextLearning, solver: JointSolver, scenes: Sequence[Scene], learned_from: str
) -> tuple[ContextNetwork, JointSolver]:
    """Learn the network's outputs, and how large the errors are that they leave.

    Parameters
    ----------
    learning : ContextLearning
        What there is to learn from.
    solver : JointSolver
        Along whose axes they are learned.
    scenes : sequence of Scene
        Those of the learning's examples.
    learned_from : str
        What errs least, a key of TRAINING_SETS.

    Returns
    -------
    network : ContextNetwork
    solver : JointSolver
        With the errors' variances as they were found.
    """
    parts = list(zip(scenes, learning.through_blur))

    def kriged(solver: JointSolver, beyond: float, parts: Sequence[tuple[Scene, Pairs]], most: int) -> Kriging:
        """Learn by at most so many blocks."""
        view, gain, inwards = (
            matrix.cpu().double().numpy() for matrix in (solver.msi_view, solver.msi_gain, solver.hsi_in)
        )
        further = learning.through_response
        targets = (further.targets - further.targets @ view.T @ gain.T) @ inwards.T
        found = each(
            lambda part: list(_equations(part[0], part[1].features, solver, beyond, max(1, most // len(parts)))),
            parts,
            solver.ratio.device,
        )
        blocks = list(itertools.chain.from_iterable(found))
        elsewhere = FurtherPairs(further.features, targets, RESPONSE_WEIGHTS[learned_from])
        return krige(blocks, elsewhere, learning.noise_cost, solver.ratio.cpu().double().numpy())

    ends = parts if len(parts) == 1 else [parts[0], parts[-1]]
    chosen = BEYOND[0]
    found = kriged(solver, chosen, ends, TRIAL_BLOCKS)
    for beyond in BEYOND[1:]:
        tried = kriged(solver, beyond, ends, TRIAL_BLOCKS)
        if tried.evidence <= found.evidence:
            break
        found, chosen = tried, beyond
    if len(parts) > 1 or len(_blocks(tuple(scenes[0].trusted.shape))) > TRIAL_BLOCKS:
        found = kriged(solver, chosen, parts, MOST_BLOCKS)
    if found.excess.max() > MOST_EXCESS:
        solver = solver.with_noise(np.maximum(found.excess / MOST_EXCESS, 1))
        found = kriged(solver, chosen, parts, MOST_BLOCKS)
    outwards = solver.hsi_out.cpu().double().numpy()
    return learning.network(found.weights @ outwards.T), solver.with_errors(found.variances, chosen)


def _equations(
    scene: Scene, features: NDArray[np.float64], solver: JointSolver, beyond: float, most: int
) -> Iterator[Equations]:
    """Yield what at most so many blocks of a scene tell, by the features [n, p] of its trusted pixels."""
    estimate = solver.by_msi(scene.degradation.interpolate(scene.hsi), scene.msi)
    misfits = solver.misfit(estimate, scene.hsi, scene.degradation).cpu().double().numpy()
    trusted = scene.trusted.cpu().numpy() > 0
    place = np.full(trusted.shape, -1)
    place[trusted] = np.arange(trusted.sum())
    errors = CorrelatedErrors.of(scene.degradation, beyond)
    blocks = [block for block in _blocks(trusted.shape) if trusted[block].any()]
    for index in np.unique(np.linspace(0, len(blocks) - 1, most).round().astype(int)) if blocks else ():
        block = blocks[index]
        use = trusted[block].ravel()
        covariance = errors.covariance(*block)[np.ix_(use, use)]
        at = misfits[(slice(None), *block)].reshape(len(misfits), -1)[:, use]
        yield Equations.of(features[place[block].ravel()[use]], at.T, covariance)


def _blocks(shape: tuple[int, ...]) -> list[tuple[slice, slice]]:
    """Return blocks of nearly one size that cover an image [h, w]."""
    edges = [np.linspace(0, length, math.ceil(length / BLOCK_SIDE) + 1).astype(int) for length in shape]
    rows, columns = ([slice(*ends) for ends in zip(each[:-1], each[1:])] for each in edges)
    return [(row, column) for row in rows for column in columns]
