"""The same on more than one machine: batches of releases are tasks of a Dask cluster, whose workers write the dataset.

The process that asks reads the sources and sends them, packed, to the workers, which need see nothing but the folder
that is written: a shared one, or remote storage. What a task has done lies under a name that is made of its releases
and the rules, and comes into being whole, by renaming. So a task that is run again, because a worker or the whole run
was killed, finds it there and does nothing twice, and a manifest at the end names what counts.
"""

from __future__ import annotations

import io
import json
import os
import pickle
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import fsspec
import pyarrow as pa

from extract.cache import Source, digest_of
from extract.confidence import confidence
from extract.corpus import (
    ROWS_AT_ONCE,
    STEP,
    PassedOver,
    Progress,
    Task,
    count_sources,
    unique_sources,
    work_on,
)
from extract.dataset import Folder, manifest_of, put, write_part
from extract.export import About, to_arrow
from extract.forces import known_force
from extract.observation import Observation
from extract.operation import EXTRA_VARIABLE
from extract.release import Problem
from extract.unstated import Unstated
from extract.version import rules_version

if TYPE_CHECKING:
    from distributed import Client, Future

PATIENCE = 30  # seconds to wait for the scheduler and for its first worker
IN_FLIGHT = 4  # batches for each thread of the cluster that are on the way or being worked on
STAGING = (
    "cluster"  # in the name of the folder for what is not yet complete; a run that was killed finds it again
)


class ClusterError(Exception):
    """A cluster that cannot be used; the message says what is wrong and what to do."""


@dataclass(slots=True)
class Written:
    """What came of a run: releases read, observations written, what could not be read and what is no release."""

    releases: int = 0
    observations: int = 0
    problems: list[Problem] = field(default_factory=list)
    passed_over: PassedOver = field(default_factory=PassedOver)
    unstated: Unstated = field(default_factory=Unstated)


def extract_on_cluster(
    paths: Sequence[str | Path],
    target: str,
    scheduler: str,
    *,
    progress: Progress | None = None,
    least: float | None = None,
    about: About | None = None,
    names: bool = False,
    force: str | None = None,
) -> Written:
    """Write the observations of all releases in ``paths`` as a dataset, by the workers of a Dask scheduler.

    The folder ``target`` is what ``DatasetStream`` makes of the same releases. ``least`` is the confidence below
    which observations are left out; with ``names`` those of suspects and victims are not masked; ``force`` is that of
    releases that state none. Raises ``ClusterError`` if the cluster cannot be used, or gives up.
    """
    if os.environ.get(EXTRA_VARIABLE):
        raise ClusterError("a file of operations of your own does not reach the workers; leave it out")
    folder = Folder(target, staging=STAGING)
    with _connected(scheduler) as client:
        run = _Run(client, folder, least, about, Task(None, names, known_force(force)))
        _check(client, scheduler, folder)
        folder.remove_left_behind()
        total = count_sources(paths) if progress else None
        done = 0
        for record in run.records(paths):
            done += record["sources"]
            if progress:
                progress(done, total)
        return run.finish()


# --- the process that asks ------------------------------------------------------------------------------


class _Run:
    def __init__(
        self, client: Client, folder: Folder, least: float | None, about: About | None, task: Task
    ) -> None:
        self._client, self._folder, self._about = client, folder, about
        self._least, self._task = least, task
        self._rules = rules_version().hex()
        self._name = uuid4().hex[:8]  # parts are this run's own: no task of another run writes among them
        self._written = Written()
        self._waiting: list[str] = []  # batches that are not yet in a part
        self._rows = 0
        self._parts: list[Future] = []

    @property
    def _data(self) -> str:
        return f"data-{self._name}"

    def records(self, paths: Sequence[str | Path]) -> Iterator[dict[str, Any]]:
        """What came of each batch, in the order of the sources; a few batches at a time are on the way."""
        ahead: deque[tuple[str, dict[str, Any] | Future]] = deque()
        known = self._known()
        for key, batch in _batches(
            paths, f"{self._rules} {self._least} {self._task}", self._written.passed_over
        ):
            ahead.append((key, self._record(key) if key in known else self._submit(key, batch)))
            while len(ahead) > IN_FLIGHT * max(1, sum(self._client.nthreads().values())):
                yield self._take(*ahead.popleft())
        while ahead:
            yield self._take(*ahead.popleft())

    def _known(self) -> set[str]:
        """The batches that a run before this one has done."""
        with suppress(FileNotFoundError):
            names = self._folder.storage.ls(f"{self._folder.staging}/records", detail=False)
            return {name.rpartition("/")[2].removesuffix(".json") for name in names if name.endswith(".json")}
        return set()

    def _record(self, key: str) -> dict[str, Any]:
        return json.loads(self._folder.storage.cat_file(f"{self._folder.staging}/records/{key}.json"))

    def _submit(self, key: str, batch: list[Source]) -> Future:
        return self._client.submit(
            do_batch,
            key,
            packed(batch),
            _address(self._folder),
            self._rules,
            self._least,
            self._task,
            key=f"opstats-batch-{key}-{self._name}",
            pure=False,
        )

    def _take(self, key: str, outcome: dict[str, Any] | Future) -> dict[str, Any]:
        record = outcome if isinstance(outcome, dict) else _result(outcome)
        self._written.releases += record["releases"]
        self._written.observations += record["kept"]
        self._written.problems += [Problem(*each) for each in record["problems"]]
        self._written.unstated.add(Unstated.from_dict(record["unstated"]))
        self._waiting.append(key)
        self._rows += record["rows"]
        if self._rows >= ROWS_AT_ONCE:
            self._join()
        return record

    def _join(self) -> None:
        """Have the batches that are waiting put together to one part of the dataset."""
        number = len(self._parts)
        self._parts.append(
            self._client.submit(
                do_part,
                number,
                self._waiting,
                _address(self._folder),
                self._data,
                self._about,
                key=f"opstats-part-{number}-{self._name}",
                pure=False,
            )
        )
        self._waiting, self._rows = [], 0

    def finish(self) -> Written:
        """Put the dataset in its place once all parts are written."""
        if self._waiting or not self._parts:
            self._join()
        files = [each for part in self._parts for each in _result(part)]
        self._folder.commit(manifest_of(files, releases=self._written.releases), self._data)
        return self._written


def _batches(
    paths: Iterable[str | Path], version: str, passed_over: PassedOver
) -> Iterator[tuple[str, list[Source]]]:
    """The sources in portions of ``STEP``, each with a name that is made of its place, its releases and the rules."""
    sources = unique_sources(paths, passed_over)
    number = 0
    while batch := list(islice(sources, STEP)):
        digest = blake2b(version.encode(), digest_size=12)
        for name, data in batch:
            digest.update(pickle.dumps((name, str(data) if isinstance(data, Problem) else digest_of(data))))
        yield f"{number:07}-{digest.hexdigest()}", batch
        number += 1


def _result(future: Future) -> Any:
    from distributed import KilledWorker
    from distributed.client import FutureCancelledError

    try:
        return future.result()
    except KilledWorker as error:
        raise ClusterError(
            f"several workers died over the same batch, probably for want of memory ({error}); "
            "give them more, and run again: what is done is kept"
        ) from None
    except FutureCancelledError:
        raise ClusterError("the scheduler is gone; run again when it is back: what is done is kept") from None
    except RulesDiffer as error:
        raise ClusterError(str(error)) from None


# --- the cluster ----------------------------------------------------------------------------------------


def _connected(scheduler: str) -> Client:
    try:
        from distributed import Client
        from distributed.comm import resolve_address
    except ImportError:
        raise ClusterError(
            "a cluster needs the package dask, which is not installed: pip install 'dask[distributed]'"
        ) from None
    try:
        # a client that is given no address at all waits for a minute until it is gone
        resolve_address(scheduler)
        return Client(scheduler, timeout=PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ClusterError(
            f"no Dask scheduler answers at {scheduler} ({reason}); check the address"
        ) from None


def _check(client: Client, scheduler: str, folder: Folder) -> None:
    """Refuse a cluster whose workers have other rules, or cannot see the folder that they are to write."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        raise ClusterError(
            f"the scheduler at {scheduler} has no workers; start some with: "
            f"dask worker {scheduler} --nworkers -1 --nthreads 1"
        ) from None
    mark = uuid4().hex
    put(folder.storage, f"{folder.staging}/{mark}", b"")
    try:
        answers = client.run(look_at, f"{_address(folder)}/{mark}", on_error="return")
    finally:
        folder.storage.rm_file(f"{folder.staging}/{mark}")
    for worker, answer in answers.items():
        if isinstance(answer, ImportError):
            raise ClusterError(
                f"the worker {worker} has no opstats ({answer}); install the same version there"
            )
        if isinstance(answer, Exception):
            raise ClusterError(f"the worker {worker} cannot be used ({type(answer).__name__}: {answer})")
        sees, rules = answer
        if rules != rules_version().hex():
            raise ClusterError(f"the worker {worker} {OTHER_RULES}")
        if not sees:
            raise ClusterError(
                f"the worker {worker} does not see {folder.target}; "
                "name a folder that all machines share, or one such as s3://bucket/observations/"
            )


def _address(folder: Folder) -> str:
    """The staging folder, as the workers find it."""
    return str(folder.storage.unstrip_protocol(folder.staging))


# --- the workers ----------------------------------------------------------------------------------------

OTHER_RULES = "has another version of opstats or of its lexicon; install the same on all machines"


class RulesDiffer(Exception):
    """A worker that would read releases by other rules."""


def look_at(mark: str) -> tuple[bool, str]:
    """Whether this worker sees a file, and its version of the rules."""
    storage, path = fsspec.core.url_to_fs(mark)
    storage.invalidate_cache()
    return bool(storage.exists(path)), rules_version().hex()


def do_batch(
    key: str, packed_batch: bytes, staging: str, rules: str, least: float | None, task: Task
) -> dict[str, Any]:
    """Read a batch of releases and leave their observations and a record of it in the staging folder.

    The record comes last; where it is there already, another worker has done all of it.
    """
    storage, root = fsspec.core.url_to_fs(staging)
    try:
        return json.loads(storage.cat_file(f"{root}/records/{key}.json"))
    except FileNotFoundError:
        pass
    if rules_version().hex() != rules:
        raise RulesDiffer(f"a worker {OTHER_RULES}")
    batch: list[Source] = pickle.loads(_unpacked(packed_batch))  # noqa: S301 - from the process that asked
    rows: list[Observation] = []
    problems: list[tuple[str, str, str]] = []
    for result in work_on(batch, task):
        if isinstance(result, Problem):
            problems.append((result.name, result.problem, result.advice))
        else:
            rows.extend(result)
    frame = task.frame_of(rows)
    if least is not None:
        frame = frame[confidence(frame) >= least].reset_index(drop=True)
    table, sink = to_arrow(frame), io.BytesIO()
    with pa.ipc.new_file(sink, table.schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as writer:
        writer.write_table(table)
    put(storage, f"{root}/batches/{key}.arrow", sink.getvalue())
    record = {
        "sources": len(batch),
        "releases": len(batch) - len(problems),
        "rows": len(rows),
        "kept": len(frame),
        "problems": problems,
        "unstated": Unstated.of(frame).to_dict(),
    }
    put(storage, f"{root}/records/{key}.json", json.dumps(record).encode("utf-8", "surrogatepass"))
    return record


def packed(batch: Sequence[Source]) -> bytes:
    """The releases of a batch as they travel."""
    return pa.compress(pickle.dumps(list(batch)), codec="zstd", asbytes=True)


def _unpacked(packed: bytes) -> bytes:
    with pa.CompressedInputStream(pa.BufferReader(packed), "zstd") as stream:
        return stream.read()


def do_part(
    number: int, keys: Sequence[str], staging: str, data: str, about: About | None
) -> list[dict[str, Any]]:
    """Put the observations of some batches together, a file for each force and year; the same files each time."""
    storage, root = fsspec.core.url_to_fs(staging)
    tables = [pa.ipc.open_file(storage.cat_file(f"{root}/batches/{key}.arrow")).read_all() for key in keys]
    return write_part(pa.concat_tables(tables), storage, f"{root}/{data}", number, about)
