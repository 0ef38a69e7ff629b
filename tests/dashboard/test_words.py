"""The examples in the docstrings, which are run here because importing a page would draw it."""

from __future__ import annotations

import doctest

import pytest

from dashboard import charts, data, filters, marked, words
from dashboard.words import sentence
from extract.observation import to_frame
from extract.tables import counted


@pytest.mark.parametrize("module", [charts, data, filters, marked, words])
def test_examples_are_true(module):
    assert doctest.testmod(module).failed == 0


def test_there_are_examples():
    assert doctest.testmod(words).attempted > 10


def test_a_source_tells_the_number_that_its_release_states(make):
    rows = [make("arrests", 63, area=None, place=None), make("arrests", 5, area="West", scope="part")]
    told = [sentence(row) for row in counted(to_frame(rows)).to_dict("records")]
    assert "63 people arrested, less 5 in West: 58 · 6 July 2020 · Area not stated" in told
    assert "5 people arrested · 6 July 2020 · Daventry" in told


def test_a_claim_is_said_to_be_one_wherever_it_is_told(make):
    rows = to_frame([make(value=60, scope="total"), make(value=4)]).to_dict("records")
    assert sentence(rows[0]).startswith("60 warrants carried out (claimed) · ")
    assert sentence(rows[1]).startswith("4 warrants carried out · ")
