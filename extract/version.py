"""The version of the rules: whether two results come from the same code and lexicon."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable


@lru_cache(maxsize=1)
def rules_version() -> bytes:
    """A digest of this package's code and lexicon, as they are when a process first asks, and of what they use."""
    used = [platform.python_version(), *(f"{name} {version(name)}" for name in ("ftfy", "pyyaml"))]
    digest = blake2b("\n".join(used).encode(), digest_size=32)
    for name, file in sorted(_source_files(files("extract"), "")):
        data = file.read_bytes()
        digest.update(f"\n{name} {len(data)}\n".encode())
        digest.update(data)
    return digest.digest()


def _source_files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for each in folder.iterdir():
        if each.is_dir():
            yield from _source_files(each, f"{prefix}{each.name}/")
        elif each.name.endswith((".py", ".yaml")):
            yield prefix + each.name, each
