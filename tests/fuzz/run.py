"""Coverage-guided fuzzing with atheris: python tests/fuzz/run.py extraction -runs=100000

The target is ``reading`` or ``extraction``. What libFuzzer takes goes on to it: ``-runs``, ``-max_total_time``,
``-max_len``, a folder for the inputs found. It stops at the first input that breaks a promise and writes it to a
file, crash-…; give that file in place of the folder to see it again, and make a named test of it.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    import atheris

    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    with atheris.instrument_imports(include=["extract"]):
        # These by name: the package itself imports the grammar only when it is asked for something.
        import extract.facts
        import extract.release  # noqa: F401

    import targets  # beside this file

    name, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options], targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
