"""The project as it ships: version, the wheel, what lies at the top, and what must not be in it."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from extract.operation import read_operations

PROJECT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-test.lock")
TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "SECURITY.md",
    "dashboard",
    "extract",
    "tests",
    "seeds",
    "Makefile",
}
TOP_LEVEL |= {"LICENSE", *LOCKS}
# Paths of the machines that the project is made on, and hosts that only an installer should know.
MACHINES = re.compile(rf"/{'work'}/|/{'tmp'}/|{'pypi'}\.org|{'pythonhosted'}\.org")
WINDOW = 60


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """The files that git keeps; there are none to look at in an unpacked source distribution."""
    git = shutil.which("git") or pytest.skip("git is not installed")
    listing = subprocess.run([git, "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=False)
    if listing.returncode:
        pytest.skip("not a git repository")
    paths = (PROJECT / name for name in listing.stdout.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


@pytest.fixture(scope="module")
def texts(tracked: list[Path]) -> dict[Path, str]:
    found = {}
    for path in tracked:
        data = path.read_bytes()
        if b"\0" not in data:
            found[path] = data.decode("utf-8")
    return found


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names in a freshly built wheel."""
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling, which builds the wheel, is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=PROJECT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


def locked(name: str) -> list[str]:
    """The entries of a lock: a package each, with its version and its sums."""
    text = (PROJECT / name).read_text(encoding="utf-8").replace("\\\n", "\\ ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def asked_for(name: str) -> list[Requirement]:
    """What a lock must have: what opstats needs, what installs it and, for the tests, their tools."""
    content = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = content["project"]["dependencies"] + content["dependency-groups"]["build"]
    if name == "requirements-test.lock":
        needed += content["project"]["optional-dependencies"]["test"]
    return [Requirement(each) for each in needed]


@pytest.mark.parametrize("name", LOCKS)
def test_every_dependency_is_locked_to_versions_that_fit(name: str):
    entries = [Requirement(entry.split(" \\")[0]) for entry in locked(name)]
    for needed in asked_for(name):
        found = [each for each in entries if canonicalize_name(each.name) == canonicalize_name(needed.name)]
        assert found, f"{needed.name} is not in {name}: run make lock"
        for each in found:
            (exact,) = each.specifier
            assert exact.operator == "=="
            assert needed.specifier.contains(exact.version), f"{each} is not {needed}: run make lock"


@pytest.mark.parametrize("name", LOCKS)
def test_what_is_locked_is_checked_by_its_sums_and_comes_from_no_named_place(name: str):
    for entry in locked(name):
        assert re.search(r" --hash=sha256:[0-9a-f]{64}\b", entry), entry
    text = (PROJECT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text


def test_both_locks_have_the_same_versions():
    runtime, testing = ({entry.split(" \\")[0] for entry in locked(name)} for name in LOCKS)
    assert runtime <= testing


def test_every_dependency_has_an_upper_bound():
    content = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    every = [*content["project"]["dependencies"], *content["build-system"]["requires"]]
    every += [each for extra in content["project"]["optional-dependencies"].values() for each in extra]
    unbounded = [
        each
        for each in every
        if not any(s.operator in ("<", "<=", "~=", "==") for s in Requirement(each).specifier)
    ]
    assert unbounded == []


def test_the_version_is_the_one_that_is_installed():
    from importlib.metadata import PackageNotFoundError, version

    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    try:
        installed = version("opstats")
    except PackageNotFoundError:
        pytest.skip("opstats is not installed here")
    assert installed == project["version"]


def test_the_wheel_holds_every_seed(wheel: set[str]):
    seeds = {f"dashboard/seeds/{path.name}" for path in (PROJECT / "seeds").iterdir()}
    assert len(seeds) >= 1
    assert seeds <= wheel


def test_the_wheel_holds_the_code_and_every_word_of_the_lexicon(wheel: set[str], tracked: list[Path]):
    wanted = {
        path.relative_to(PROJECT).as_posix()
        for path in tracked
        if path.relative_to(PROJECT).parts[0] in ("extract", "dashboard")
        and not path.name.startswith("screenshot")
    }
    assert any(name.startswith("extract/lexicon/") for name in wanted)
    assert wanted <= wheel
    assert not [name for name in wheel if "screenshot" in name], (
        "the README's pictures are no part of the program"
    )


def test_the_wheel_holds_nothing_but_the_two_packages(wheel: set[str]):
    tops = {name.split("/")[0] for name in wheel}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"extract", "dashboard"}


def test_the_top_level_is_tidy(tracked: list[Path]):
    tops = {path.relative_to(PROJECT).parts[0] for path in tracked}
    assert {top for top in tops if not top.startswith(".")} <= TOP_LEVEL


def test_no_file_names_a_machine_of_its_makers(texts: dict[Path, str]):
    named = [
        f"{path.relative_to(PROJECT)}:{text.count(chr(10), 0, found.start()) + 1}: {found[0]}"
        for path, text in texts.items()
        for found in MACHINES.finditer(text)
    ]
    assert named == []


def test_the_readme_names_every_module_and_nothing_that_does_not_exist():
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", readme):
        assert (PROJECT / target).exists(), target
    named = {
        module
        for cell in re.findall(r"^\| (`\w+\.py`.*?) \|", readme, re.MULTILINE)
        for module in re.findall(r"`(\w+\.py)`", cell)
    }
    assert named == {path.name for path in (PROJECT / "extract").glob("[!_]*.py")}
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"^make (\w+)", readme, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_modules_import_only_from_those_above_them():
    """The way of the data is the order of the README's list; `__init__` and `__main__` stand outside it."""
    rows = re.findall(r"^\| (`\w+\.py`.*?) \|", (PROJECT / "README.md").read_text("utf-8"), re.MULTILINE)
    floors = {name: floor for floor, row in enumerate(rows) for name in re.findall(r"`(\w+)\.py`", row)}
    upwards = [
        f"{path.name} imports {imported}"
        for path in sorted((PROJECT / "extract").glob("[!_]*.py"))
        for imported in set(
            re.findall(r"^\s*from extract\.(\w+) import", path.read_text("utf-8"), re.MULTILINE)
        )
        if floors[imported] > floors[path.stem]
    ]
    assert upwards == []
    reading = "".join(
        path.read_text("utf-8") for path in (PROJECT / "extract").glob("*.py") if path.stem != "cli"
    )
    assert not re.search(r"^\s*(?:import|from) (?:streamlit|dashboard)", reading, re.MULTILINE)


def test_the_readmes_examples_have_the_form_of_the_lexicon(tmp_path: Path):
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    outcomes, items, areas, operations = re.findall(r"^```yaml\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    lexicon = PROJECT / "extract" / "lexicon"
    for example, name in ((outcomes, "outcomes.yaml"), (items, "items.yaml")):
        real = yaml.safe_load((lexicon / name).read_text(encoding="utf-8"))
        for key, fields in yaml.safe_load(example).items():
            assert set(fields) <= set(real[key]), f"{name} has no such fields under {key}"
    real = yaml.safe_load((lexicon / "areas" / "northamptonshire.yaml").read_text(encoding="utf-8"))
    example = yaml.safe_load(areas)
    assert set(example) <= set(real)
    assert set(example["areas"]["East"]) <= set(real["areas"]["North"])
    own = tmp_path / "operations.yaml"
    own.write_text(operations, encoding="utf-8")
    assert read_operations(own)["barsetshire-spring-2021"].name == "Operation Warden"


@pytest.mark.corpus
def test_no_sentence_of_the_corpus_is_copied(shared: Path, texts: dict[Path, str]):
    """No run of 60 characters of a Northamptonshire release stands in a tracked file, the seed apart."""
    seed_file = next((PROJECT / "seeds").glob("*.txt"))
    seed_words = " ".join(seed_file.read_text(encoding="utf-8").replace("Â", "").split())
    # Releases are cut into pieces side by side and looked for anywhere in the tracked text, so a copy of
    # twice the width cannot slip between them.
    pieces = set()
    for release in (shared / "corpus" / "Northamptonshire").glob("*.md"):
        for words in paragraphs(release.read_text(encoding="utf-8").rpartition("```")[2]):
            pieces.update(
                words[start : start + WINDOW] for start in range(0, len(words) - WINDOW + 1, WINDOW)
            )
    assert len(pieces) > 10_000
    copied = {
        f"{path.relative_to(PROJECT)}: {words[start : start + WINDOW]}"
        for path, text in texts.items()
        if path != seed_file
        for words in paragraphs(text)
        for start in range(len(words) - WINDOW + 1)
        if words[start : start + WINDOW] in pieces and words[start : start + WINDOW] not in seed_words
    }
    assert copied == set()


def paragraphs(text: str) -> list[str]:
    """Paragraphs with single spaces only, so that a copy is found however its lines are broken."""
    return [" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text)]
