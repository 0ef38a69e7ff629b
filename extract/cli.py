"""The commands: extract, explain, tables, dashboard, evaluate; what they print and the exit codes they give.

Exit codes: 0 all was read (also where nothing of it is what was asked for, which is said), 1 something could not be
read or shown, 2 misuse, 130 stopped with Ctrl-C (143 by SIGTERM, 129 by SIGHUP), 141 nobody read on. What is asked for
goes to standard output, everything said about it to standard error.
The modules that do the work are imported inside the commands, so that `opstats --help` does not wait for pandas.
"""

from __future__ import annotations

import enum
import errno
import io
import json
import os
import signal
import socket
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
import typer.core

from extract.endings import FROM_OUTSIDE

if TYPE_CHECKING:
    import pandas as pd
    from rich.console import Console

    from extract.cache import Cache
    from extract.corpus import PassedOver
    from extract.export import About
    from extract.operation import Operation
    from extract.release import Problem
    from extract.unstated import Unstated

SKIPPED = 1
MISUSE = 2
STOPPED = 130  # 128 + SIGINT, as shells count it
BROKEN_PIPE = 141  # 128 + SIGPIPE
ROWS_ON_A_TERMINAL = 200
PROBLEMS_SHOWN = 10
FIRST_PORT = 8501
THIS_MACHINE = ("127.0.0.1", "::1", "localhost")
TABLES = (".csv", ".jsonl", ".json", ".parquet")
SEEDS_PERIOD = (date(2020, 7, 6), date(2020, 10, 31))


class _Ended(KeyboardInterrupt):
    """The process was asked to end by a signal, and ends as it does on Ctrl-C, but for the exit code."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number


class _Quietly(typer.core.TyperGroup):
    """Commands that end without a traceback when they are stopped or nobody reads on."""

    def invoke(self, ctx: Any) -> Any:
        _write_whole()
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except KeyboardInterrupt as stop:
            raise typer.Exit(_code_of(stop)) from None
        except BrokenPipeError:
            _forget_output()
            raise typer.Exit(BROKEN_PIPE) from None
        except OSError as error:
            if error.filename and error.errno in (errno.ENAMETOOLONG, errno.EACCES, errno.EPERM, errno.ELOOP):
                _say(f"opstats: {error.filename}: it cannot be opened ({error.strerror}). Check the path.")
                raise typer.Exit(MISUSE) from None
            if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
                raise
            _forget_output()
            _say(
                f"opstats: the output cannot be written ({error.strerror}). Make room for it, or write elsewhere."
            )
            raise typer.Exit(MISUSE) from None
        return result


def _write_whole() -> None:
    """Give standard output its buffer back where PYTHONUNBUFFERED has taken it.

    Without one, Python takes a write that a full disk or a closed pipe cut short for a whole one.
    """
    raw = getattr(sys.stdout, "buffer", None)
    if isinstance(raw, io.RawIOBase):
        buffered = io.BufferedWriter(raw)
        sys.stdout = io.TextIOWrapper(
            buffered, sys.stdout.encoding, sys.stdout.errors, line_buffering=sys.stdout.isatty()
        )


def _forget_output() -> None:
    """Python flushes standard output once more on the way out; that must find somewhere to go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


app = typer.Typer(
    name="opstats",
    cls=_Quietly,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        for each in FROM_OUTSIDE:
            if signal.getsignal(each) == signal.SIG_DFL:  # under nohup, SIGHUP is ignored
                signal.signal(each, _end)
        app(prog_name="opstats")
    except KeyboardInterrupt as stop:  # before the command itself began
        sys.exit(_code_of(stop))


def _end(number: int, _: object) -> None:
    for each in FROM_OUTSIDE:
        signal.signal(each, signal.SIG_IGN)  # some send it twice; tidying up goes on
    raise _Ended(number)


def _code_of(stop: KeyboardInterrupt) -> int:
    return stop.code if isinstance(stop, _Ended) else STOPPED


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"opstats {version('opstats')}")
        raise typer.Exit


def _known_force(name: str | None) -> str | None:
    """The force of ``--force``, as all of opstats calls it."""
    from extract.forces import force_named, force_names, nearest

    if name is None or (known := force_named(name)):
        return name and known
    meant = nearest(name)
    advice = f"did you mean {meant}?" if meant else f"known are {', '.join(force_names())}"
    raise typer.BadParameter(f"there is no force {name}; {advice}")


class Members(enum.StrEnum):
    """Which observations belong to an operation."""

    named = "named"
    window = "window"


@app.callback(
    epilog="""\b
Examples:
  opstats dashboard                          the operation that the project began with
  opstats extract releases/ -o table.xlsx    a folder of releases as a spreadsheet
  opstats extract --help                     more about one command"""
)
def opstats(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Police news releases in, a table of sourced observations and a dashboard out."""


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Releases (.md .txt .html), folders, .zip or .tar archives, on this machine or at s3://, gs:// or "
        "https://; - reads standard input.",
    ),
]
Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where to write: .csv .jsonl .json .parquet .xlsx or .zip; for observations also a folder/ of Parquet "
        "by force and year. Without it, a table on the terminal, or CSV where the output is piped on.",
    ),
]
ForExcel = Annotated[
    bool,
    typer.Option("--for-excel", help="Mark a .csv as UTF-8, so that Excel reads £ and – right."),
]
Operations = Annotated[
    Path | None,
    typer.Option(
        "--operations",
        metavar="FILE",
        exists=True,
        dir_okay=False,
        help="A YAML file with operations of your own.",
    ),
]
Membership = Annotated[
    Members,
    typer.Option(
        help="What belongs to the operation: what releases say of it by name, or all that the force did "
        "within its window."
    ),
]
Confidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        min=0.0,
        max=1.0,
        metavar="SHARE",
        help="Only observations of kinds of which at least this share was right on hand-read releases, such "
        "as 0.9.",
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="Processes to use; as many as the machine has cores if not given."),
]
CacheFolder = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        metavar="FOLDER",
        envvar="OPSTATS_CACHE",
        show_envvar=False,
        file_okay=False,
        help="Where the observations of 500 releases and more are kept, so that the next run reads only what has "
        "changed; if not given, this system's folder for caches.",
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS",
        help="Have the workers of a Dask cluster do it, such as tcp://host:8786, and write a folder/ of Parquet.",
    ),
]
Force = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        callback=_known_force,
        help="The police force of the releases that state none, such as Kent.",
    ),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Keep nothing, and read everything anew.")]

Names = Annotated[
    bool,
    typer.Option(
        "--names",
        help="Show the names and homes of suspects and victims; without it they are masked, as [name] and [address].",
    ),
]


@app.command(
    short_help="Turn releases into a table of observations.",
    epilog="""\b
Examples:
  opstats extract release.md
  opstats extract releases/ -o observations.csv
  opstats extract 2020.zip more/*.html -o observations.xlsx --errors unread.jsonl
  opstats extract releases/ -o observations.csv --marks
  opstats extract releases/ -o observations.csv --force Humberside
  opstats extract s3://bucket/releases -o observations/
  opstats extract releases.tar.xz -o s3://bucket/observations/ --scheduler tcp://host:8786
  curl -s https://www.example.org/news.html | opstats extract - -o observations.jsonl""",
)
def extract(
    paths: Paths,
    output: Output = None,
    errors: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Also list what could not be read, and why, one JSON object a line."
        ),
    ] = None,
    operations: Operations = None,
    force: Force = None,
    min_confidence: Confidence = None,
    marks: Annotated[
        bool,
        typer.Option(
            "--marks",
            help="Two columns more: confidence, and told_before, the release that told the same fact first.",
        ),
    ] = False,
    names: Names = False,
    for_excel: ForExcel = False,
    workers: Workers = None,
    scheduler: Scheduler = None,
    cache: CacheFolder = None,
    no_cache: NoCache = False,
) -> None:
    """Turn releases into a table of observations, one row each.

    Ends with 0 when everything was read, 1 when something was skipped, 2 when it was called wrongly.
    """
    from extract.export import STREAMED

    folder = _is_folder(output)
    if folder and marks:
        advice = "--marks looks at the whole table and needs a file; name one, such as observations.parquet"
        raise typer.BadParameter(advice, param_hint="--output")
    if scheduler and not folder:
        advice = "the workers of a cluster write a folder; name one with a / at its end"
        raise typer.BadParameter(advice, param_hint="--output")
    if folder:
        _check_folder(output)
    else:
        _check_output(output)
    _check_file(errors, "--errors")
    _check_no_table(paths)
    _check_apart(paths, output, errors)
    _operations(operations)
    if scheduler:
        reading = _read_by_cluster(scheduler, output or "", paths, min_confidence, names=names, force=force)
    elif output and not marks and (folder or output.lower().endswith(STREAMED)):
        reading = _read_into(
            output, paths, workers, cache, no_cache, min_confidence, names=names, force=force, bom=for_excel
        )
    else:
        reading = _read(paths, workers, cache, no_cache, names=names, force=force)
        frame = _marked(reading.frame) if marks else reading.frame
        _deliver(_sure(frame, min_confidence), output, bom=for_excel)
    if errors:
        _write_problems(reading.problems, errors)
    reading.report()


@app.command(
    short_help="Show one release with its observations marked.",
    epilog="""\b
Examples:
  opstats explain release.md
  opstats explain - < release.txt""",
)
def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help="One release; - reads it from standard input.")],
    force: Force = None,
    names: Names = False,
) -> None:
    """Show one release with every observation marked in its sentence, and the rule that found it."""
    from extract import extract_release, read_release
    from extract.facts import contradictions
    from extract.observation import to_frame
    from extract.release import LONGEST_FILE, ReleaseError, completed
    from extract.terminal import marked_paragraphs, observation_list, printable, release_heading
    from extract.unstated import Unstated
    from extract.withheld import shown_without_names

    _check_exists([file])
    _check_no_table([file])
    if Path(file).is_dir():
        raise typer.BadParameter(f"{file} is a folder; name one release in it", param_hint="FILE")
    source: Path | bytes = sys.stdin.buffer.read(LONGEST_FILE + 1) if file == "-" else Path(file)
    with _ending_on((ReleaseError, OSError), SKIPPED):
        release = completed(read_release(source, name="standard input" if file == "-" else None), force)
    found = extract_release(release)
    conflicts = contradictions(release)
    if not names:
        release, found = shown_without_names(release, found)
    console = _console()
    console.print(release_heading(release))
    for paragraph in marked_paragraphs(release, found):
        console.print()
        console.print(paragraph)
    console.print()
    if found:
        console.print(observation_list(found))
    else:
        console.print("The release states no observations.")
    for phrase in conflicts:
        console.print(f"Weekday and date do not fit in “{printable(phrase)}”; the date counts.", markup=False)
    for line in Unstated.of(to_frame(found)).messages():
        _say(line)


@app.command(
    short_help="Add observations up by week, policing area and so on.",
    epilog="""\b
Examples:
  opstats tables observations.csv --by area
  opstats tables releases/ --by week,area -o weeks.xlsx --operation northants-100-days
  opstats tables observations.parquet --by item -o seized.csv""",
)
def tables(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH", help="Releases as for extract, or one table that extract has written."
        ),
    ],
    by: Annotated[
        str,
        typer.Option(
            help="One row for each: any of day, week, area, place, item, force, release, with commas between."
        ),
    ] = "",
    output: Output = None,
    operation: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Only this operation, its weeks counted from its first day."),
    ] = None,
    operations: Operations = None,
    force: Force = None,
    members: Membership = Members.named,
    min_confidence: Confidence = None,
    names: Names = False,
    for_excel: ForExcel = False,
    workers: Workers = None,
    cache: CacheFolder = None,
    no_cache: NoCache = False,
) -> None:
    """Add the observations up, nothing counted twice: by week, policing area, item and so on.

    Running totals that a force claims are not added; a number that is not exact keeps its range.
    """
    from extract import operation as windows
    from extract.tables import BY, metric_table

    _check_output(output)
    _check_apart(paths, output)
    columns = [name.strip() for name in by.split(",") if name.strip()]
    unknown = [name for name in columns if name not in BY]
    if unknown:
        raise typer.BadParameter(f"{', '.join(unknown)} is none of {', '.join(BY)}", param_hint="--by")
    known = _operations(operations)
    if operation is not None and operation not in known:
        advice = f"there is no operation {operation}; known are {', '.join(known)}"
        raise typer.BadParameter(advice, param_hint="--operation")

    reading = _read_any(paths, workers, cache, no_cache, names=names, force=force)
    frame, chosen = _sure(reading.frame, min_confidence), known[operation] if operation else None
    if chosen:
        every, frame = frame, windows.members(frame, chosen, how=members.value)
        if frame.empty:
            _say(f"opstats: {windows.why_nothing(every, chosen, members.value)}")
    title = ", ".join(
        [chosen.name if chosen else "Police activity", *([f"by {' and '.join(columns)}"] if columns else [])]
    )
    _deliver(metric_table(frame, by=columns, operation=chosen), output, title=title, bom=for_excel)
    reading.report()


@app.command(
    short_help="Write an operation's summary: one side of A4.",
    epilog="""\b
Examples:
  opstats summary northants-100-days releases/ -o summary.html
  opstats summary northants-100-days observations.csv -o warrants-and-arrests.svg""",
)
def summary(
    operation: Annotated[str, typer.Argument(metavar="ID", help="The operation.")],
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH", help="Releases as for extract, or one table that extract has written."
        ),
    ],
    output: Annotated[
        str,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Where to write: .html for the page, .svg or .png for its chart alone.",
        ),
    ],
    operations: Operations = None,
    force: Force = None,
    members: Membership = Members.window,
    min_confidence: Confidence = None,
    names: Names = False,
    workers: Workers = None,
    cache: CacheFolder = None,
    no_cache: NoCache = False,
) -> None:
    """Write an operation's summary: figures, chart, policing areas and claims on one side of A4.

    The file lies on its own, opens in any browser and prints from there.
    """
    from extract import operation as windows

    if (kind := Path(output).suffix.lower()) not in (".html", ".svg", ".png"):
        raise typer.BadParameter(f"{output} ends in none of .html .svg .png", param_hint="--output")
    _check_file(Path(output), "--output")
    _check_apart(paths, output)
    known = _operations(operations)
    if operation not in known:
        raise typer.BadParameter(f"{operation} is none of {', '.join(known)}", param_hint="ID")
    reading = _read_any(paths, workers, cache, no_cache, names=names, force=force)
    chosen = known[operation]
    every = _sure(reading.frame, min_confidence)
    frame = windows.members(every, chosen, how=members.value)

    # the page is drawn by the dashboard's charts, without its server
    from dashboard.source import about
    from dashboard.summary import Summary, to_html, to_picture
    from extract.tables import beyond

    after = beyond(every, chosen, members.value)
    if frame.empty and after.empty:
        _say(f"opstats: {windows.why_nothing(every, chosen, members.value)}")
    sheet = Summary.of(frame, chosen, members.value, after)
    said = about(chosen.name, frame, date.today(), chosen.note)
    content = (
        to_html(sheet, said)
        if kind == ".html"
        else to_picture(sheet, said, "svg" if kind == ".svg" else "png")
    )
    if content is None:
        _say(f"opstats: nothing is known of {chosen.name} that a chart could show, so none is written")
        raise typer.Exit(SKIPPED)
    _write(Path(output), content)
    reading.report()


@app.command(
    short_help="Show the observations in a browser.",
    epilog="""\b
Examples:
  opstats dashboard                        the releases that come with opstats
  opstats dashboard releases/              a folder of releases
  opstats dashboard observations.csv --port 8600
  opstats dashboard releases/ --allowed-host figures.example.org --sign-in""",
)
def dashboard(
    path: Annotated[
        str | None,
        typer.Argument(metavar="PATH", help="Releases as for extract, or a table that extract has written."),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, help=f"Port; the first free one from {FIRST_PORT} on if not given."),
    ] = None,
    host: Annotated[
        str, typer.Option(help="Address to listen on; only this machine sees the default.")
    ] = "127.0.0.1",
    allowed_hosts: Annotated[
        list[str] | None,
        typer.Option(
            "--allowed-host",
            metavar="NAME",
            help="A name that browsers may ask for it by, such as that of the proxy before it; may be repeated. "
            "Without it, this machine's own, and any where --host opens it to others.",
        ),
    ] = None,
    sign_in: Annotated[
        bool,
        typer.Option(
            "--sign-in",
            help="Ask visitors to sign in, as .streamlit/secrets.toml says; SECURITY.md tells how.",
        ),
    ] = False,
    operations: Operations = None,
    force: Force = None,
    names: Annotated[
        bool,
        typer.Option(
            "--names",
            help="Show every visitor the names and homes of suspects and victims; without it they are masked.",
        ),
    ] = False,
) -> None:
    """Show the observations in a browser: metrics over an operation's window, by area, with their sentences.

    Runs until Ctrl-C. Nothing is sent anywhere.
    """
    import dashboard as package

    _operations(operations)
    if path is not None:
        if not path or not Path(path).exists():
            raise typer.BadParameter(f"there is no file or folder {path}", param_hint="PATH")
        os.environ["OPSTATS_DATA"] = str(Path(path).resolve())
        _check_force([path], force)
    if force:
        os.environ["OPSTATS_FORCE"] = force
    if names:
        from extract.withheld import VARIABLE

        os.environ[VARIABLE] = "1"
    known = _ask_for_sign_in(sign_in)
    chosen = port or _free_port(host)
    if port and not _is_free(host, port):
        raise typer.BadParameter(f"port {port} is in use; choose another", param_hint="--port")
    if host not in THIS_MACHINE:
        whom = "who sign in" if known else "who reach this machine, without a password"
        _say(f"opstats: --host {host} shows the dashboard to all {whom}, and unencrypted; see SECURITY.md")
    answers_to = [*THIS_MACHINE, *(allowed_hosts or [])] if allowed_hosts or host in THIS_MACHINE else ["*"]
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - only compared
    typer.echo(
        f"opstats dashboard: http://{f'[{shown}]' if ':' in shown else shown}:{chosen} (stop with Ctrl-C)"
    )
    sys.stdout.flush()

    from streamlit.web.cli import main as streamlit

    from dashboard import server

    options = {
        "server.address": host,
        "server.port": chosen,
        "server.headless": "true",  # neither opens a browser nor asks for an e-mail address
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
        # to look through all that the server holds after each change took longer than the change; Python looks
        # for what can be freed whenever enough is new
        "runner.postScriptGC": "false",
    }
    arguments = [part for name, value in options.items() for part in (f"--{name}", str(value))]
    arguments += [part for name in answers_to for part in ("--server.allowedHosts", name)]
    app_file = Path(package.__file__).with_name("app.py")
    server.prepare()
    streamlit(["run", str(app_file), *arguments], standalone_mode=False)


@app.command(
    short_help="Measure the extraction against hand-read releases.",
    epilog="""\b
Examples:
  opstats evaluate hand-read.jsonl texts/
  opstats evaluate hand-read.jsonl observations.csv --misses 20 --json scores.json""",
)
def evaluate(
    gold: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD", help="Hand-read releases, one JSON object a line.", exists=True, dir_okay=False
        ),
    ],
    texts: Annotated[
        str,
        typer.Argument(
            metavar="TEXTS", help="The folder or archive with their texts, or an extracted table."
        ),
    ],
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Also write the scores as JSON.")
    ] = None,
    misses: Annotated[
        int, typer.Option(min=0, metavar="N", help="List up to N missed and N invented facts.")
    ] = 0,
    names: Names = False,
) -> None:
    """Measure the extraction against releases that people have read by hand."""
    from extract.evaluate import evaluate as score
    from extract.evaluate import read_gold
    from extract.terminal import fact_lines, score_tables

    _check_file(json_file, "--json")
    with _ending_on(ValueError, MISUSE):
        hand_read = read_gold(gold)
        unread = 0
        if _is_table(texts):
            result = score(hand_read, _read_table(texts).frame)
        else:
            frame, cleaned = _read_these(texts, {release.release for release in hand_read})
            unread = sum(release.release not in cleaned for release in hand_read)
            result = score(hand_read, frame, cleaned)
    console = _console()
    for table in score_tables(result):
        console.print(table)
        console.print()
    for title, facts in (("missed", result.missed), ("invented", result.invented)):
        if misses and facts:
            console.print(fact_lines(title, facts[:misses], names=names), soft_wrap=True)
    if json_file:
        _write(json_file, (json.dumps(result.to_dict(), indent=2) + "\n").encode())
    if unread:
        _say(
            f"{unread} of the {len(hand_read)} hand-read releases are not in {texts}: all of theirs is missed"
        )
        raise typer.Exit(SKIPPED)


@app.command(
    hidden=True,
    epilog="""\b
Example:
  opstats seeds --corpus releases/Northamptonshire -o seeds/northants-100-days.csv""",
)
def seeds(
    corpus: Annotated[str, typer.Option(metavar="PATH", help="The force's releases.")],
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="The table to write.")],
    workers: Workers = None,
) -> None:
    """Make the table that ships with opstats: the first operation's facts, without the releases' words."""
    _check_output(output)
    reading = _read([corpus], workers, no_cache=True)
    facts = of_period(reading.frame, "Northamptonshire", *SEEDS_PERIOD)
    _deliver(facts, output, quotes=False)
    _say(f"{len(facts):,} of the observations are of the operation's months")
    reading.report()


@app.command(
    hidden=True,
    epilog="""\b
Example:
  opstats measure "Ours=tests/gold/develop.jsonl=releases.tar.xz" -o extract/measured.json""",
)
def measure(
    sets: Annotated[
        list[str], typer.Argument(metavar="NAME=GOLD=TEXTS", help="Sets of hand-read releases, as evaluate.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The JSON file to write.")],
) -> None:
    """Measure on several sets of hand-read releases, for the confidence of each kind and the README."""
    from extract.evaluate import evaluate as score
    from extract.evaluate import measurement, read_gold, scores_in_markdown

    results = {}
    for each in sets:
        name, _, rest = each.partition("=")
        gold, _, texts = rest.partition("=")
        if not texts:
            raise typer.BadParameter(f"{each} is not NAME=GOLD=TEXTS", param_hint="NAME=GOLD=TEXTS")
        with _ending_on((ValueError, OSError), MISUSE):
            hand_read = read_gold(Path(gold))
            frame, cleaned = _read_these(texts, {release.release for release in hand_read})
            results[name] = score(hand_read, frame, cleaned)
    content = json.dumps(measurement(results, date.today()), indent=1, ensure_ascii=False)
    _write(output, (content + "\n").encode())
    typer.echo(scores_in_markdown(json.loads(content)))


@app.command(
    short_help="Show, release by release, what an operation's sums rest on.",
    epilog="""\b
Example:
  opstats traced northants-100-days releases/Northamptonshire --metrics warrants,arrests""",
)
def traced(
    operation: Annotated[str, typer.Argument(metavar="ID", help="The operation.")],
    paths: Paths,
    metrics: Annotated[str, typer.Option(help="What to trace, with commas between.")] = "warrants,arrests",
    operations: Operations = None,
    force: Force = None,
    names: Names = False,
    workers: Workers = None,
    cache: CacheFolder = None,
    no_cache: NoCache = False,
) -> None:
    """Show, release by release, what an operation's sums rest on, as a Markdown table."""
    from extract import operation as windows
    from extract import tables
    from extract.corpus import titles_of
    from extract.observation import METRICS
    from extract.terminal import traced_in_markdown

    wanted = [name.strip() for name in metrics.split(",")]
    if unknown := [name for name in wanted if name not in METRICS]:
        raise typer.BadParameter(f"{', '.join(unknown)} is no metric", param_hint="--metrics")
    known = _operations(operations)
    if operation not in known:
        raise typer.BadParameter(f"{operation} is none of {', '.join(known)}", param_hint="ID")
    reading = _read_any(paths, workers, cache, no_cache, names=names, force=force)
    chosen = known[operation]
    table = tables.traced(reading.frame, chosen, wanted)
    if table.empty:
        _say(f"opstats: of {' and '.join(wanted)} {windows.why_nothing(reading.frame, chosen, 'window')}")
    titles = titles_of(paths, table["release"].dropna(), names=names) if reading.releases else {}
    typer.echo(traced_in_markdown(table, chosen, wanted, titles))
    reading.report()


@app.command(
    short_help="Run the benchmarks of a checkout and print their table.",
    epilog="""\b
Examples:
  opstats bench releases.tar.xz
  opstats bench releases.tar.xz --only extraction,corpus""",
)
def bench(
    releases: Annotated[
        Path,
        typer.Argument(metavar="RELEASES", help="A folder or archive of releases, some thousands of them."),
    ],
    only: Annotated[str, typer.Option(metavar="NAMES", help="Some of them, with commas between.")] = "",
) -> None:
    """Run the benchmarks of a checkout and print a Markdown table of all that they measure.

    Takes many minutes with a large archive. Each line has its target, where there is one, and what it comes to
    beside its yardstick, which is measured in the same run.
    """
    from extract import bench as benches

    with _ending_on(benches.BenchError, MISUSE):
        files = benches.benchmarks([name.strip() for name in only.split(",") if name.strip()])
    _check_exists([str(releases)])
    typer.echo(f"{benches.machine(date.today())}\n\n{benches.HEADING}")
    failed = 0
    for line in benches.run(releases.resolve(), files):
        failed += line.split("|")[2].strip() == "failed"
        typer.echo(line)
        sys.stdout.flush()
    if failed:
        raise typer.Exit(SKIPPED)


@dataclass(slots=True)
class Reading:
    """What came of reading the paths that were given; ``releases`` is ``None`` for an extracted table.

    ``found`` is the number of observations where they went into a file and are not here.
    """

    frame: pd.DataFrame
    releases: int | None = None
    problems: list[Problem] = field(default_factory=list)
    found: int | None = None
    unstated: Unstated | None = None
    passed_over: PassedOver | None = None

    def report(self) -> None:
        """Say how much was read and what was not, and end with the exit code for it."""
        if self.releases is not None:
            found = len(self.frame) if self.found is None else self.found
            _say(f"{_count(self.releases, 'release')} read, {_count(found, 'observation')} found")
        for line in self.unstated.messages() if self.unstated else ():
            _say(line)
        if self.passed_over:
            _say(_of_passed_over(self.passed_over))
        if not self.problems:
            return
        _say(f"{_count(len(self.problems), 'problem')}:")
        for problem in self.problems[:PROBLEMS_SHOWN]:
            _say(f"  {problem}")
        if len(self.problems) > PROBLEMS_SHOWN:
            _say(f"  … and {len(self.problems) - PROBLEMS_SHOWN:,} more; --errors FILE lists them all")
        raise typer.Exit(SKIPPED)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _say(message: str) -> None:
    """One line on standard error."""
    from extract.terminal import printable

    typer.echo(printable(message), err=True)


def _console(*, stderr: bool = False) -> Console:
    from rich.console import Console

    class Terminal(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError  # for `_Quietly`; Rich would leave with exit code 1

    return Terminal(stderr=stderr, highlight=False, markup=False, emoji=False)


@contextmanager
def _ending_on(mendable: type[Exception] | tuple[type[Exception], ...], code: int) -> Iterator[None]:
    """Turn an error that the user can mend into one line and an exit code."""
    try:
        yield
    except mendable as problem:
        _say(f"opstats: {problem}")
        raise typer.Exit(code) from None


def of_period(frame: pd.DataFrame, force: str, first: date, last: date) -> pd.DataFrame:
    """One force's observations published from ``first`` to ``last``, in the order in which they were told."""
    published = frame["published"].between(first.isoformat(), last.isoformat())
    order = ["published", "release", "quote_start", "quote_end"]
    return frame[published & frame["force"].eq(force)].sort_values(order, kind="stable", ignore_index=True)


def _operations(extra: Path | None) -> dict[str, Operation]:
    """The known operations; an extra file also reaches other processes and the dashboard."""
    from extract.operation import EXTRA_VARIABLE, OperationsError, load_operations

    if extra is not None:
        os.environ[EXTRA_VARIABLE] = str(extra.resolve())
    with _ending_on(OperationsError, MISUSE):
        return load_operations()


def _is_table(path: str) -> bool:
    """Whether a path is an extracted table; a .zip is one if it is a data package."""
    from extract.dataset import is_dataset

    suffix = Path(path).suffix.lower()
    if suffix == ".zip" and zipfile.is_zipfile(path):
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(path) as archive:
            return "datapackage.json" in archive.namelist()
    return (suffix in TABLES and not Path(path).is_dir()) or is_dataset(path)


def _read_any(
    paths: Sequence[str],
    workers: int | None,
    cache: Path | None,
    no_cache: bool,
    *,
    names: bool,
    force: str | None,
) -> Reading:
    """One extracted table, or else releases."""
    _check_force(paths, force)
    if len(paths) == 1 and _is_table(paths[0]):
        from extract.withheld import table_without_names

        reading = _read_table(paths[0])
        return reading if names else Reading(table_without_names(reading.frame))
    if table := next(filter(_is_table, paths), None):
        advice = f"{table} is a table, which is read by itself; name it alone, or only releases"
        raise typer.BadParameter(advice, param_hint="PATH")
    _check_no_table(paths)
    return _read(paths, workers, cache, no_cache, names=names, force=force)


def _kept(
    folder: Path | None, no_cache: bool, *, names: bool, force: str | None
) -> AbstractContextManager[Cache | None]:
    """What earlier runs have found, unless nothing is to be kept."""
    from extract.cache import Cache

    return nullcontext() if no_cache else Cache(folder, notify=_say, names=names, force=force)


def _read(
    paths: Sequence[str],
    workers: int | None,
    cache: Path | None = None,
    no_cache: bool = False,
    *,
    names: bool = False,
    force: str | None = None,
) -> Reading:
    """Read releases, with a progress bar where there is a terminal to show it on."""
    from extract.corpus import PassedOver, extract_corpus
    from extract.unstated import Unstated

    _check_exists(paths)
    problems: list[Problem] = []
    passed_over = PassedOver()
    with (
        _bar() as show,
        _ending_on(RuntimeError, SKIPPED),
        _kept(cache, no_cache, names=names, force=force) as kept,
    ):
        frame = extract_corpus(
            paths,
            workers=workers,
            progress=show,
            errors=problems,
            cache=kept,
            names=names,
            force=force,
            passed_over=passed_over,
        )
    releases = frame.attrs["releases"]
    _check_found(paths, releases, problems, passed_over)
    return Reading(frame, releases, problems, unstated=Unstated.of(frame), passed_over=passed_over)


def _read_into(
    output: str,
    paths: Sequence[str],
    workers: int | None,
    cache: Path | None,
    no_cache: bool,
    least: float | None,
    *,
    names: bool,
    force: str | None,
    bom: bool,
) -> Reading:
    """Read releases and write the table as it comes, so that a corpus of any size can be read."""
    from extract.corpus import PassedOver, extract_portions
    from extract.dataset import DatasetStream
    from extract.export import TableError, streamed
    from extract.observation import to_frame
    from extract.unstated import Unstated

    _check_exists(paths)
    problems: list[Problem] = []
    releases = found = 0
    passed_over = PassedOver()
    unstated = Unstated()
    with (
        _ending_on((TableError, OSError), MISUSE),
        _ending_on(RuntimeError, SKIPPED),
        _bar() as show,
        _kept(cache, no_cache, names=names, force=force) as kept,
        ExitStack() as stack,
    ):
        portions = extract_portions(
            paths,
            workers=workers,
            progress=show,
            errors=problems,
            cache=kept,
            names=names,
            force=force,
            passed_over=passed_over,
        )
        stack.callback(portions.close)  # type: ignore[attr-defined]
        add: Callable[[pd.DataFrame, int], None]
        if _is_folder(output):
            add = stack.enter_context(DatasetStream(output, about=_about())).add
        else:
            rows = stack.enter_context(streamed(output, about=_about(), bom=bom))
            add = lambda frame, _: rows(frame)  # noqa: E731
        for portion in portions:
            frame = _sure(portion.frame, least)
            releases += portion.releases
            found += len(frame)
            unstated.add(Unstated.of(frame))
            add(frame, portion.releases)
        _check_found(paths, releases, problems, passed_over)
    return Reading(to_frame([]), releases, problems, found, unstated, passed_over)


def _read_by_cluster(
    scheduler: str,
    output: str,
    paths: Sequence[str],
    least: float | None,
    *,
    names: bool,
    force: str | None,
) -> Reading:
    from extract.cluster import ClusterError, extract_on_cluster
    from extract.export import TableError
    from extract.observation import to_frame

    _check_exists(paths)
    with _ending_on((ClusterError, TableError, OSError), MISUSE), _bar() as show:
        done = extract_on_cluster(
            paths, output, scheduler, progress=show, least=least, about=_about(), names=names, force=force
        )
    _check_found(paths, done.releases, done.problems, done.passed_over)
    return Reading(
        to_frame([]), done.releases, done.problems, done.observations, done.unstated, done.passed_over
    )


def _check_found(
    paths: Sequence[str], releases: int, problems: Sequence[Problem], passed_over: PassedOver
) -> None:
    if not releases and not problems:
        if passed_over:
            _say(_of_passed_over(passed_over))
        raise typer.BadParameter(f"there are no releases in {', '.join(paths)}", param_hint="PATH")


def _of_passed_over(files: PassedOver) -> str:
    return f"Passed over: {files}: only .md, .txt and .html are read, and .zip and .tar of them"


@contextmanager
def _bar() -> Iterator[Callable[[int, int | None], None]]:
    """A progress bar where there is a terminal to show it on: what to tell it the releases done and their total."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = _console(stderr=True)
    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # Without a thread of its own for the bar, so that processes can be forked.
    with Progress(
        *columns, console=console, transient=True, auto_refresh=False, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("Reading", total=None)

        def show(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total, refresh=True)

        yield show


def _read_these(path: str, wanted: set[str]) -> tuple[pd.DataFrame, dict[str, str]]:
    """The observations of the releases with the wanted ids, and their cleaned texts by id."""
    from extract import extract_release, read_release
    from extract.corpus import iter_sources
    from extract.observation import to_frame
    from extract.release import Problem, ReleaseError, release_id

    _check_exists([path])
    observations, texts = [], {}
    for name, data in iter_sources([path]):
        if isinstance(data, Problem) or release_id(name) not in wanted:
            continue
        with _ending_on(ReleaseError, SKIPPED):
            release = read_release(data, name=name)
        texts[release.id] = release.text
        observations.extend(extract_release(release))
    return to_frame(observations), texts


def _read_table(path: str) -> Reading:
    from extract.dataset import is_dataset, read_dataset
    from extract.export import TableError, read_table

    with _ending_on(TableError, MISUSE):
        return Reading(read_dataset(path) if is_dataset(path) else read_table(path))


def _sure(frame: pd.DataFrame, least: float | None) -> pd.DataFrame:
    """The observations that are as sure as was asked for; all where nothing was."""
    from extract.confidence import confidence

    return frame if least is None else frame[confidence(frame) >= least].reset_index(drop=True)


def _marked(frame: pd.DataFrame) -> pd.DataFrame:
    """The observations with how sure each is, and which release told its fact first (empty: this one)."""
    from extract.confidence import confidence
    from extract.tables import same_fact

    first = same_fact(frame)
    told = frame["release"].loc[first].set_axis(frame.index).where(first.to_numpy() != frame.index.to_numpy())
    return frame.assign(confidence=confidence(frame), told_before=told)


def _deliver(
    frame: pd.DataFrame,
    output: str | None,
    *,
    quotes: bool = True,
    title: str | None = None,
    bom: bool = False,
) -> None:
    """Write a table to its file, show it on the terminal, or pass it on as CSV."""
    from extract.export import TableError, to_csv_bytes, write
    from extract.observation import COLUMNS
    from extract.terminal import any_table, many_observations

    if output is not None:
        about = _about()
        if output.lower().endswith(".xlsx"):
            from dashboard.words import in_reader_words

            frame = in_reader_words(frame)
        with _ending_on((TableError, OSError), MISUSE):
            write(frame, output, quotes=quotes, title=title, about=about, bom=bom)
    elif sys.stdout.isatty():
        shown = frame.head(ROWS_ON_A_TERMINAL)
        console = _console()
        console.print(
            many_observations(shown)
            if list(frame.columns) == list(COLUMNS)
            else any_table(shown, console.width)
        )
        if len(frame) > len(shown):
            _say(f"… and {len(frame) - len(shown):,} rows more; -o FILE writes them all")
    else:
        typer.echo(to_csv_bytes(frame, bom=bom), nl=False)


def _about() -> About:
    from extract.export import NOT_OFFICIAL, About

    return About(made=date.today(), notes=(NOT_OFFICIAL,))


def _write_problems(problems: Sequence[Problem], path: Path) -> None:
    lines = (
        json.dumps({"name": each.name, "problem": each.problem, "advice": each.advice}, ensure_ascii=False)
        for each in problems
    )
    _write(path, "".join(f"{line}\n" for line in lines).encode())


def _write(path: Path, data: bytes) -> None:
    """Write a file whole, or say why it cannot be written."""
    from extract.export import TableError, write_atomically

    with _ending_on(TableError, MISUSE):
        write_atomically(path, data)


def _check_output(path: str | None) -> None:
    """Refuse a file that could not be written before an hour of work is spent on it."""
    from extract.export import SUFFIXES

    if path is None:
        return
    if Path(path).suffix.lower() not in SUFFIXES:
        raise typer.BadParameter(f"{path} ends in none of {' '.join(SUFFIXES)}", param_hint="--output")
    if "://" not in path:
        _check_file(Path(path), "--output")


def _is_folder(output: str | None) -> bool:
    """Whether an output is to be a folder of Parquet files: it ends like one, or is one already."""
    from extract.dataset import is_dataset

    return output is not None and (output.endswith(("/", os.sep)) or is_dataset(output))


def _check_folder(output: str | None) -> None:
    from extract.dataset import Folder
    from extract.export import TableError

    try:
        Folder(output or "")
    except OSError as error:
        advice = f"{output} cannot be opened ({error.strerror or error})"
        raise typer.BadParameter(advice, param_hint="--output") from None
    except (TableError, ImportError, ValueError) as error:
        raise typer.BadParameter(str(error).rstrip("."), param_hint="--output") from None


def _check_file(path: Path | None, option: str) -> None:
    if path is None:
        return
    if path.is_dir():
        raise typer.BadParameter(f"{path} is a folder; name a file in it", param_hint=option)
    if not path.absolute().parent.is_dir():
        raise typer.BadParameter(f"there is no folder {path.parent}", param_hint=option)


def _check_no_table(paths: Sequence[str]) -> None:
    """Refuse a table of observations where releases are asked for: its quotations would be read as news."""
    for path in paths:
        if path.lower().endswith((*TABLES, ".xlsx")) and not Path(path).is_dir():
            advice = f"{path} is a table and no release; opstats tables and opstats dashboard read it"
            if path.lower().endswith(".xlsx"):
                advice = f"{path} is a workbook, which opstats writes and does not read; it reads .csv and .parquet"
            raise typer.BadParameter(advice, param_hint="PATH")


def _check_force(paths: Sequence[str], force: str | None) -> None:
    """Refuse a force for a table of observations: each has its own, and an operation by it, since it was extracted."""
    if force and len(paths) == 1 and _is_table(paths[0]):
        advice = f"{paths[0]} is a table, whose releases were read before; give --force to extract"
        raise typer.BadParameter(advice, param_hint="--force")


def _check_apart(paths: Sequence[str], output: str | None, errors: Path | None = None) -> None:
    """Refuse to write over what is about to be read, or two results into one file."""
    from extract.corpus import is_known

    for written, option in ((output, "--output"), (errors, "--errors")):
        if written is None or "://" in str(written) or not (target := Path(written)).is_file():
            continue
        for path in (Path(path) for path in paths if path != "-" and "://" not in path):
            among = path.is_dir() and is_known(target.name) and path.resolve() in target.resolve().parents
            if among or (path.is_file() and path.samefile(target)):
                advice = f"{written} is about to be read, and would be lost; name another file"
                raise typer.BadParameter(advice, param_hint=option)
    if output is not None and errors is not None and Path(output).absolute() == errors.absolute():
        raise typer.BadParameter("is the file that --output names; name another", param_hint="--errors")


def _check_exists(paths: Sequence[str]) -> None:
    """Refuse paths that are not there, or cannot be opened for want of a package."""
    from extract.remote import is_remote, missing

    for path in paths:
        if is_remote(path):
            if problem := missing(path):
                raise typer.BadParameter(str(problem).rstrip("."), param_hint="PATH")
        elif path == "-":
            if sys.stdin is None:  # so it is where it was closed
                raise typer.BadParameter("standard input, which - reads, is closed", param_hint="PATH")
        elif not path:  # as of a variable that is not set; to Python it is the folder one is in
            raise typer.BadParameter("a name is empty; . is the folder that you are in", param_hint="PATH")
        elif not Path(path).exists():
            raise typer.BadParameter(f"there is no file or folder {path}", param_hint="PATH")


def _is_free(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def _ask_for_sign_in(wanted: bool) -> bool:
    """Whether visitors must sign in; ends where they should and the settings for it are not whole."""
    from dashboard import sign_in

    if wanted:
        os.environ[sign_in.VARIABLE] = "1"
    if not (sign_in.might_be_wanted() and sign_in.wanted()):
        return False
    faults = sign_in.faults()
    for fault in faults:
        _say(f"opstats: sign-in cannot work: {fault}")
    if faults:
        raise typer.Exit(MISUSE)
    return True


def _free_port(host: str) -> int:
    """The first free port from 8501 on, so that a second dashboard does not stop the first."""
    for port in range(FIRST_PORT, FIRST_PORT + 100):
        if _is_free(host, port):
            return port
    raise typer.BadParameter(f"no port from {FIRST_PORT} on can be used on {host}", param_hint="--host")
