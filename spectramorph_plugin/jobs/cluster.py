"""Clusters of Dask: one that is there already, or processes on this machine.

`distributed` is an extra that most have no use for: it is imported where a job asks for a cluster.
"""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..errors import UserError

LOCAL = re.compile(r"local:([1-9]\d{0,3})")
VISIBLE_GPUS = "CUDA_VISIBLE_DEVICES"  # names, separated by commas, of those that a process is to see
LOCAL_GPUS = "local:gpus"  # as many processes as this machine has GPUs, each with one
ADDRESS = re.compile(r"(?:tcp|tls|ws|wss|ucx)://\S+")
ANSWERS_WITHIN = "20s"  # of a scheduler
WORKERS_WITHIN = 120  # seconds in which the first worker has to be there
ENDS_WITHIN = 2.0  # seconds that workers of this machine get to end by themselves
LEAST_WAITING, WAITING_A_THREAD = 32, 4  # tasks that a scheduler holds at once: enough that no worker waits
ASKS_EVERY = 2.0  # seconds after which it is asked again how many threads there are
RETRIES = 2  # of a task that failed, as a server's answers do; those of lost workers are done again in any case
MOST_ROUNDS = 5  # in which a task is given out again after the scheduler has lost it


def check_scheduler(scheduler: str, device: str = "auto") -> None:
    """See that a cluster can be asked for, before anything is computed.

    Parameters
    ----------
    scheduler : str
        The address of one, "local:N" for N processes on this machine, or "local:gpus" for one for each GPU.
    device : str
        What each process is to compute on.

    Raises
    ------
    UserError
        Where it is neither, Dask is missing, there is no GPU, or one is asked for by number where all are taken.
    """
    if scheduler != LOCAL_GPUS and not LOCAL.fullmatch(scheduler) and not ADDRESS.fullmatch(scheduler):
        raise UserError(
            "The option scheduler is {scheduler}: give the address of a Dask scheduler, as tcp://10.0.0.1:8786, "
            "local:N for N processes on this machine, or local:gpus for one for each of its GPUs.",
            scheduler=scheduler,
        )
    if scheduler == LOCAL_GPUS and not _gpus():
        raise UserError(
            "There is no GPU on this machine that torch can use: choose another device than cuda:all, or another "
            "scheduler than local:gpus."
        )
    if importlib.util.find_spec("distributed") is None:
        raise UserError(
            "The option scheduler needs the package distributed, which is not in the engine's environment: "
            'install it there with "{executable}" -m pip install distributed, or leave the option out.',
            executable=sys.executable,
        )
    if scheduler == LOCAL_GPUS and ":" in device:
        raise UserError(
            "The device {device} is one of several, and local:gpus takes all: give cuda or auto.", device=device
        )


@contextlib.contextmanager
def connected(scheduler: str) -> Iterator[Any]:
    """Connect to a cluster, or start one on this machine; at the end nothing of ours is left on it.

    Parameters
    ----------
    scheduler : str
        See `check_scheduler`.

    Yields
    ------
    distributed.Client

    Raises
    ------
    UserError
        Where there is none at the address, or it has no workers.
    """
    from distributed import Client

    local = LOCAL.fullmatch(scheduler)
    with contextlib.ExitStack() as stack:
        stack.enter_context(_quiet())
        address: Any = scheduler
        if local:
            address = started([{}] * int(local[1]), stack)
        elif scheduler == LOCAL_GPUS:
            # A GPU is chosen by hiding all others, before torch looks for any.
            address = started([{VISIBLE_GPUS: gpu} for gpu in _gpus()], stack)
        try:
            client = Client(address, timeout=ANSWERS_WITHIN, set_as_default=False)
        except (OSError, ValueError) as error:
            raise UserError(
                "There is no Dask scheduler at {scheduler} that answers: check the address, the network, and that "
                "the versions of Dask are the same.",
                scheduler=scheduler,
            ) from error
        stack.callback(_leave, client)
        try:
            client.wait_for_workers(1, timeout=WORKERS_WITHIN)
        except TimeoutError as error:
            raise UserError(
                "The Dask scheduler at {scheduler} has no workers: start some first.", scheduler=scheduler
            ) from error
        yield client


def started(environments: Sequence[Mapping[str, str]], stack: contextlib.ExitStack) -> Any:
    """Start a cluster on this machine, of a process with one thread for each of some environments.

    Parameters
    ----------
    environments : sequence of mapping of str to str
        What each process is to find in its environment beside this one's.
    stack : ExitStack
        Ends the cluster.

    Returns
    -------
    distributed.SpecCluster
    """
    from distributed import Nanny, Scheduler, SpecCluster

    host = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
    # Limits of memory would be guesses: a tile bounds what a worker holds.
    each = {**host, "nthreads": 1, "memory_limit": None, "silence_logs": logging.CRITICAL}
    workers = {
        number: {"cls": Nanny, "options": {**each, "env": dict(environment)}}
        for number, environment in enumerate(environments)
    }
    cluster = SpecCluster(workers, {"cls": Scheduler, "options": {**host, "port": 0}}, silence_logs=logging.CRITICAL)
    stack.callback(_end, cluster)
    return cluster


def computed(client: Any, make: Callable[..., Any], shared: Any, tasks: Iterable[tuple[str, tuple[Any, ...]]]) -> Any:
    """Compute tasks on a cluster and yield what comes of each, in the order in which they end.

    A scheduler never holds more than a few a thread. What a lost worker had is computed by another.

    Parameters
    ----------
    client : distributed.Client
    make : callable
        Takes `shared` and the arguments of a task. It has to bear being called twice with the same.
    shared : Any
        Sent to every worker once.
    tasks : iterable of tuple of str and tuple
        A key of each, which no other task on the cluster has, and its arguments.

    Yields
    ------
    str
        The key.
    Any
        What `make` returned, or the exception that it raised.
    """
    from distributed import as_completed

    waiting = iter(tasks)
    # The task that hands it on can be done again where the only worker that had it is lost; scattered data could not.
    common = client.submit(_handed_on, shared, pure=False)
    given: dict[Any, tuple[str, tuple[Any, ...], int]] = {}
    ending = as_completed(loop=client.loop)
    most, asked = LEAST_WAITING, -ASKS_EVERY

    def give(key: str, arguments: tuple[Any, ...], tried: int) -> None:
        name = f"{key}-{tried}" if tried else key
        future = client.submit(make, common, *arguments, key=name, retries=RETRIES, pure=False)
        given[future] = key, arguments, tried
        ending.add(future)

    def give_next() -> None:
        nonlocal most, asked
        if time.monotonic() - asked > ASKS_EVERY:  # each time is a question to the scheduler and its answer
            most = max(LEAST_WAITING, WAITING_A_THREAD * sum(client.nthreads().values()))
            asked = time.monotonic()
        while len(given) < most:
            task = next(waiting, None)
            if task is None:
                return
            give(*task, 0)

    try:
        give_next()
        while given:
            future = next(ending)
            key, arguments, tried = given.pop(future)
            if future.status in ("cancelled", "lost") and tried < MOST_ROUNDS:
                give(key, arguments, tried + 1)
                continue
            try:
                found = future.result()
            except Exception as error:  # whatever a task raises is told of its key; interruptions are none
                found = error
            future.release()
            give_next()
            yield key, found
    finally:
        with contextlib.suppress(Exception):  # the cluster may be gone
            client.cancel([*given, common], force=True)


def is_wanted() -> bool:
    """Tell a task whether anybody still waits for it: on a cluster nothing interrupts one that runs."""
    from distributed import get_worker
    from distributed.worker import thread_state

    try:
        task = get_worker().state.tasks.get(thread_state.key)
    except (ValueError, AttributeError):
        return True  # in no task
    return task is not None and task.state not in ("cancelled", "released", "forgotten")


def _gpus() -> list[str]:
    """Return the names of the GPUs that this process sees."""
    import torch  # here alone: processes that only hand tasks on need not load it

    count = torch.cuda.device_count()
    visible = os.environ.get(VISIBLE_GPUS)
    if visible is None:
        return [str(number) for number in range(count)]
    return [name.strip() for name in visible.split(",")][:count]


def _handed_on(shared: Any) -> Any:
    return shared


def _leave(client: Any) -> None:
    with contextlib.suppress(Exception):
        client.close(timeout=ENDS_WITHIN)


def _end(cluster: Any) -> None:
    """End a cluster of this machine, whatever its workers are doing."""
    with contextlib.suppress(Exception):
        cluster.close(timeout=ENDS_WITHIN)
    for nanny in cluster.workers.values():
        process = getattr(nanny, "process", None)
        inner = getattr(process, "process", None)
        with contextlib.suppress(Exception):
            if inner is not None and inner.is_alive():
                inner.kill()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep off the log what Dask says of workers that come and go: what matters is an exception."""
    logger = logging.getLogger("distributed")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)
