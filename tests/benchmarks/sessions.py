"""Many readers at once: sessions that each change filters for two minutes, as browsers do, and then stop.

    python tests/benchmarks/sessions.py [TABLE] [--rows 100000] [--sessions 25] [--seconds 120] [--pause 5]

Each session is a connection of its own to a server with the table (repeated to ``--rows`` as the benchmark
``dashboard.py`` does), which speaks to it as Streamlit's page does: it opens a page, chooses metrics and days in the
sidebar, and pauses between two changes for a random time around ``--pause`` seconds. A change is counted from the
message that asks for it to the message that says the page is finished. Nothing is drawn: what a browser adds is its
own machine's work. Printed are the errors, the median, p95 and most of a change, and what the server holds before and
after. No test asserts on any of it.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path[0] = str(PROJECT)

from extract.export import read_table, write  # noqa: E402
from tests.benchmarks.dashboard import PAGES, memory, repeated, served  # noqa: E402

LOOKED_AT = [page for page in PAGES if page not in ("try_release", "about")]
EVERYTHING = "operation=Everything+in+the+data"


@dataclass
class Measured:
    """What all sessions saw, in seconds."""

    first: list[float] = field(default_factory=list)
    changes: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Session:
    """One reader's connection: the widgets of the page, and what they were last set to."""

    def __init__(self, socket: Any, measured: Measured) -> None:
        self.socket = socket
        self.measured = measured
        self.page = ""  # the hash by which the server knows it
        self.pages: dict[str, str] = {}
        self.widgets: dict[str, tuple[str, Any]] = {}  # id and message of each, by its label
        self.set: dict[str, Any] = {}

    async def run(self, page: str = "") -> float:
        """Ask for the page as the widgets are set; seconds until the server has finished it."""
        from streamlit.proto.BackMsg_pb2 import BackMsg
        from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

        asked = BackMsg()
        asked.rerun_script.query_string = EVERYTHING
        asked.rerun_script.page_script_hash = page or self.page
        for label, value in self.set.items():
            if label not in self.widgets:
                continue
            state = asked.rerun_script.widget_states.widgets.add(id=self.widgets[label][0])
            if isinstance(value, list):
                state.string_array_value.data[:] = value
            else:
                state.double_array_value.data[:] = value
        begun = time.perf_counter()
        await self.socket.send(asked.SerializeToString())
        async for raw in self.socket:
            told = ForwardMsg.FromString(raw)
            kind = told.WhichOneof("type")
            if kind == "delta":
                self._seen(told.delta.new_element)
            elif kind == "navigation":
                self.pages = {each.url_pathname: each.page_script_hash for each in told.navigation.app_pages}
                self.page = told.navigation.page_script_hash
            elif kind == "script_finished":
                if told.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    break
        return time.perf_counter() - begun

    def _seen(self, element: Any) -> None:
        kind = element.WhichOneof("type")
        if kind == "exception":
            self.measured.errors.append(f"{element.exception.type}: {element.exception.message}")
        elif kind in ("multiselect", "slider"):
            own = getattr(element, kind)
            self.widgets[own.label] = own.id, own

    def change(self, chance: random.Random) -> None:
        """Set one of the filters to something else."""
        options = list(self.widgets["Kind of activity"][1].options)
        if chance.random() < 0.5:
            self.set["Kind of activity"] = chance.sample(options, chance.choice([0, 1, 2]))
        else:
            days = self.widgets["Days"][1]
            first, last = int(days.min), int(days.max)
            begin = chance.randint(first, (first + last) // 2)
            self.set["Days"] = (float(begin), float(chance.randint((first + last) // 2 + 1, last)))


async def session(
    number: int, address: str, seconds: float, pause: float, measured: Measured, gate: asyncio.Event
) -> None:
    """One reader: opens a page, waits until all have, then changes filters."""
    from websockets.asyncio.client import connect

    chance = random.Random(number)
    target = f"ws{address.removeprefix('http')}/_stcore/stream"
    try:
        async with connect(target, max_size=None, origin=address, subprotocols=["streamlit"]) as socket:
            reader = Session(socket, measured)
            measured.first.append(await reader.run())
            await reader.run(reader.pages.get(LOOKED_AT[number % len(LOOKED_AT)], ""))
            await gate.wait()
            until = time.perf_counter() + seconds
            while time.perf_counter() < until:
                await asyncio.sleep(chance.uniform(0.5, 1.5) * pause)
                reader.change(chance)
                measured.changes.append(await reader.run())
    except Exception as error:
        measured.errors.append(f"session {number}: {type(error).__name__}: {error}")


async def all_at_once(address: str, process: int, given: argparse.Namespace) -> tuple[Measured, list[float]]:
    """What the sessions saw, and MB of the server with one session, with all, and at the end."""
    measured, held, gate = Measured(), [], asyncio.Event()
    readers = []
    for number in range(given.sessions):
        opened = len(measured.first) + len(measured.errors)
        readers.append(
            asyncio.create_task(session(number, address, given.seconds, given.pause, measured, gate))
        )
        while len(measured.first) + len(measured.errors) == opened:
            await asyncio.sleep(0.05)
        if not number:
            held.append(memory(process))
    held.append(memory(process))
    gate.set()
    await asyncio.gather(*readers)
    return measured, [*held, memory(process)]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", nargs="?", default=str(PROJECT / "seeds" / "northants-100-days.csv"))
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--sessions", type=int, default=25)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--pause", type=float, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.parquet"
        write(repeated(read_table(given.table), given.rows), path)
        with served(path) as (address, server):
            measured, held = asyncio.run(all_at_once(address, server.pid, given))
    times = sorted(measured.changes) or [float("nan")]
    print("| Sessions at once | Changes | Errors | Median | p95 | Most | Memory with one, all, at the end |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    print(
        f"| {given.sessions} | {len(measured.changes)} | {len(measured.errors)} "
        f"| {statistics.median(times):.2f} s | {times[int(0.95 * (len(times) - 1))]:.2f} s "
        f"| {times[-1]:.2f} s | {', '.join(f'{each:.0f}' for each in held)} MB |"
    )
    for error in dict.fromkeys(measured.errors):
        print(f"- {error}", file=sys.stderr)
    sys.exit(bool(measured.errors))


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    main()
