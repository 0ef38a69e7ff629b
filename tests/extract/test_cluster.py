"""A real Dask cluster on this machine: the table that one process makes, whoever is killed in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner

from extract import cli, cluster, corpus
from extract.cluster import ClusterError, do_batch, do_part, extract_on_cluster
from extract.corpus import Task
from extract.dataset import MANIFEST, DatasetStream, read_dataset
from extract.release import Problem

distributed = pytest.importorskip("distributed")
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs SIGSTOP and SIGKILL"),
    pytest.mark.threads,
]

PROJECT = Path(__file__).resolve().parents[2]
NUMBER = 700


def release(number: int) -> str:
    if number % 7 == 0:
        return f"Officers thank the {number} people who came to the open day."
    return (
        f"---\narea: {'Kent' if number % 2 else 'Dorset'}\npublish:\n  date: 12:00 04/03/{2019 + number // 250}\n---\n"
        f"\nOfficers executed {number + 2} warrants in Dover on Tuesday. Two men were arrested and one was charged.\n"
    )


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Releases, and two files that cannot be read."""
    folder = tmp_path_factory.mktemp("cluster") / "news"
    folder.mkdir()
    for number in range(NUMBER):
        (folder / f"{number:04}.md").write_text(release(number), encoding="utf-8")
    (folder / "0010-empty.md").write_text("")
    (folder / "0500-photo.txt").write_bytes(b"\0")
    return folder


@pytest.fixture(scope="module", autouse=True)
def _small() -> Iterator[None]:
    """Batches of 20 releases, and three parts."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (corpus, cluster):
            patch.setattr(module, "STEP", 20)
            patch.setattr(module, "ROWS_AT_ONCE", 700)
        yield


@pytest.fixture(scope="module")
def plain(news: Path) -> Path:
    """The dataset that one process makes."""
    with DatasetStream(str(news.parent / "plain")) as stream:
        for portion in corpus.extract_portions(news, errors=[], workers=1):
            stream.add(portion.frame, portion.releases)
    return news.parent / "plain"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[distributed.Client]:
    """A scheduler and two workers, each a process of its own, and somebody who looks at them."""
    folder = tmp_path_factory.mktemp("dask")
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}

    def started(*arguments: str) -> subprocess.Popen[bytes]:
        with (folder / f"{arguments[0]}-{len(processes)}.log").open("wb") as log:
            command = [sys.executable, "-m", "dask", *arguments, "--host", "127.0.0.1", "--no-dashboard"]
            return subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)

    processes: list[subprocess.Popen[bytes]] = []
    try:
        file = folder / "scheduler.json"
        processes.append(started("scheduler", "--port", "0", "--scheduler-file", str(file)))
        for _ in range(2):
            options = ("--nthreads", "1", "--no-nanny", "--local-directory", str(folder))
            processes.append(started("worker", "--scheduler-file", str(file), *options))
        while not file.exists():
            assert processes[0].poll() is None, "the scheduler did not start"
            time.sleep(0.05)
        with distributed.Client(scheduler_file=str(file), set_as_default=False, timeout=60) as looking:
            looking.wait_for_workers(2, timeout=60)
            yield looking
    finally:
        for process in processes:
            process.kill()
            process.wait()


def kill_one_at_work(client: distributed.Client, killed: list[str], give_up: threading.Event) -> None:
    """Kill a worker that has begun a batch and not ended it: it is held first, so that it cannot end it."""
    numbers = client.run(os.getpid)
    while not give_up.is_set():
        for worker, tasks in client.processing().items():
            if any("opstats-batch" in task for task in tasks):
                os.kill(numbers[worker], signal.SIGSTOP)
                time.sleep(0.1)  # what it had sent before has arrived
                if client.processing().get(worker):
                    os.kill(numbers[worker], signal.SIGKILL)
                    killed.append(worker)
                    return
                os.kill(numbers[worker], signal.SIGCONT)
        time.sleep(0.01)


def test_a_run_that_was_stopped_goes_on_where_it_was(
    client: distributed.Client, news: Path, plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, address = tmp_path / "out", client.scheduler.address

    def stop(done: int, _: int | None) -> None:
        if done >= 200:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        extract_on_cluster([news], str(out), address, progress=stop)
    assert not out.exists()
    done = len(list(tmp_path.glob(".out-*/records/*.json")))
    assert 10 <= done < 36
    submitted: list[str] = []
    submit = cluster._Run._submit

    def counted(self: cluster._Run, key: str, batch: list) -> object:
        submitted.append(key)
        return submit(self, key, batch)

    monkeypatch.setattr(cluster._Run, "_submit", counted)
    told: list[tuple[int, int | None]] = []
    written = extract_on_cluster([news], str(out), address, progress=lambda *each: told.append(each))
    assert len(submitted) <= 36 - done
    assert contents(out) == contents(plain)
    assert told[-1] == (NUMBER + 2, NUMBER + 2)
    assert (written.releases, len(written.problems)) == (NUMBER, 2)
    assert list(tmp_path.iterdir()) == [out]


def test_a_worker_killed_in_the_middle_loses_nothing_and_counts_nothing_twice(
    client: distributed.Client, news: Path, plain: Path, tmp_path: Path
) -> None:
    killed: list[str] = []
    give_up = threading.Event()
    killer = threading.Thread(target=kill_one_at_work, args=(client, killed, give_up))
    killer.start()
    arguments = ["extract", str(news), "-o", f"{tmp_path}/out/", "--scheduler", client.scheduler.address]
    try:
        result = CliRunner().invoke(cli.app, arguments, prog_name="opstats")
    finally:
        give_up.set()
        killer.join()
    assert len(killed) == 1, "no worker could be caught at work"
    assert len(client.scheduler_info(n_workers=-1)["workers"]) == 1
    assert result.exit_code == 1, result.output
    frame = read_dataset(tmp_path / "out")
    assert result.stderr.startswith(
        f"{NUMBER:,} releases read, {len(frame):,} observations found\n2 problems:"
    )
    pd.testing.assert_frame_equal(frame, read_dataset(plain))
    assert set(contents(tmp_path / "out")) == set(contents(plain))
    assert list(tmp_path.glob(".out*")) == []


def test_a_batch_that_is_done_is_not_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = [(f"{number}.md", release(number).encode()) for number in range(20)]
    batch.append(("gone.md", Problem("gone.md", "it is gone", "Look for it")))  # type: ignore[arg-type]
    packed, rules = cluster.packed(batch), cluster.rules_version().hex()
    staging = f"file://{tmp_path}/staging"
    record = do_batch("0-a", packed, staging, rules, None, Task(None, names=False))
    assert (record["sources"], record["releases"], record["problems"]) == (
        21,
        20,
        [("gone.md", "it is gone", "Look for it")],
    )
    (tmp_path / "staging/records/0-a.json").unlink()  # as if the worker had been killed just before
    before = contents(tmp_path)
    again = do_batch("0-a", packed, staging, rules, None, Task(None, names=False))
    assert again == record
    assert {name: data for name, data in contents(tmp_path).items() if name in before} == before
    monkeypatch.setattr(cluster, "work_on", None)
    found = do_batch("0-a", packed, staging, rules, None, Task(None, names=False))
    assert found["rows"] == record["rows"]
    files = do_part(0, ["0-a"], staging, "data", None)
    assert sum(each["rows"] for each in files) == record["rows"]
    assert do_part(0, ["0-a"], staging, "data", None) == files
    with pytest.raises(cluster.RulesDiffer, match="another version of opstats"):
        do_batch("1-b", packed, staging, "other", None, Task(None, names=False))


def test_the_force_of_releases_that_state_none_reaches_the_workers(
    client: distributed.Client, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.md").write_text("Two men were arrested in Goole.", encoding="utf-8")
    (folder / "b.md").write_text("---\narea: Kant\n---\nTwo men were arrested in Deal.", encoding="utf-8")
    out, address = str(tmp_path / "out/"), client.scheduler.address
    written = extract_on_cluster([folder], out, address)
    assert (written.unstated.force, written.unstated.unknown) == (["a"], {"Kant": ["b"]})
    assert written.unstated.days == ["a", "b"]
    written = extract_on_cluster([folder], out, address, force="Humberside Police")
    assert not written.unstated.force
    frame = read_dataset(out).sort_values("release")
    assert frame[["force", "area"]].astype(object).fillna("").to_numpy().tolist() == [
        ["Humberside", "East Riding"],
        ["Kant", ""],
    ]


def test_a_cluster_that_cannot_be_used_is_told(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.2)
    with pytest.raises(ClusterError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        extract_on_cluster([news], str(tmp_path / "out"), "tcp://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "distributed", None)
    arguments = ["extract", str(news), "--scheduler", "tcp://127.0.0.1:9", "-o"]
    for output, said in (("out/", "needs the package dask"), ("out.csv", "name one with a / at its end")):
        result = CliRunner().invoke(cli.app, [*arguments, f"{tmp_path}/{output}"], prog_name="opstats")
        assert result.exit_code == 2
        assert said in " ".join(result.stderr.replace("│", " ").split())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("address", ["nonsense", "what://127.0.0.1:9", "tcp://127.0.0.1:port"])
def test_an_address_that_is_none_is_told_at_once_and_nothing_else_is(
    news: Path, tmp_path: Path, address: str
) -> None:
    arguments = ["extract", str(news), "-o", f"{tmp_path}/out/", "--scheduler", address]
    process = subprocess.run(
        [sys.executable, "-m", "extract", *arguments],
        capture_output=True, text=True, cwd=PROJECT, check=False, timeout=30,
    )  # fmt: skip
    assert process.returncode == 2
    [said] = process.stderr.splitlines()
    assert said.startswith(f"opstats: no Dask scheduler answers at {address} (")


def test_workers_that_are_no_use_are_told(
    client: distributed.Client, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ClusterError, match="does not see memory://"):
        extract_on_cluster([news], "memory://only/here", client.scheduler.address)
    monkeypatch.setattr(cluster, "rules_version", lambda: b"other")
    with pytest.raises(ClusterError, match="has another version of opstats"):
        extract_on_cluster([news], str(tmp_path / "out"), client.scheduler.address)
    assert not (tmp_path / "out" / MANIFEST).exists()
