"""The examples in the docstrings, which are run here because importing a page would draw it."""

from __future__ import annotations

import doctest

import pytest

from dashboard import charts, data, filters, marked, words


@pytest.mark.parametrize("module", [charts, data, filters, marked, words])
def test_examples_are_true(module):
    assert doctest.testmod(module).failed == 0


def test_there_are_examples():
    assert doctest.testmod(words).attempted > 10
