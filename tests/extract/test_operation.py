"""Operations: windows and day numbers, how releases name them, membership, and files of operations."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from strategies import CAMPAIGN, frame, row

from extract.operation import (
    EXTRA_VARIABLE,
    Operation,
    OperationsError,
    load_operations,
    members,
    operation_named,
    why_nothing,
)

OPERATIONS = load_operations()
DAYS_100 = OPERATIONS["northants-100-days"]

GOOD = """
op-example:
  name: Operation Example
  force: Kent
  start: 2021-03-01
  days: 7
"""


class TestWindow:
    def test_the_hundred_days(self) -> None:
        assert (DAYS_100.start, DAYS_100.end, DAYS_100.days) == (date(2020, 7, 6), date(2020, 10, 13), 100)
        assert DAYS_100.force == "Northamptonshire"
        assert DAYS_100.start.weekday() == 0
        assert "13 July" in (DAYS_100.note or "")

    def test_day_and_week_numbers(self) -> None:
        days = [date(2020, 7, 5), date(2020, 7, 6), date(2020, 7, 13), date(2020, 10, 13), date(2020, 10, 14)]
        assert [DAYS_100.day_number(day) for day in days] == [None, 1, 8, 100, None]
        assert [DAYS_100.week_number(day) for day in days] == [None, 1, 2, 15, None]
        assert DAYS_100.weeks == 15
        assert DAYS_100.day_number(None) is None

    def test_the_days_before(self) -> None:
        before = DAYS_100.before()
        assert before.end + timedelta(days=1) == DAYS_100.start
        assert before.days == 100
        assert not before.named_in("#100Days")

    @given(st.dates(date(2020, 1, 1), date(2021, 1, 1)))
    def test_every_day_of_the_window_has_one_number(self, day: date) -> None:
        number = DAYS_100.day_number(day)
        assert (number is not None) == (DAYS_100.start <= day <= DAYS_100.end)
        if number is not None:
            assert DAYS_100.start + timedelta(days=number - 1) == day
            assert DAYS_100.week_number(day) == (number + 6) // 7


class TestNames:
    @pytest.mark.parametrize(
        "text",
        [
            "It was part of our #100Days work.",
            "part of the force's 100 Days Of Intense Policing activity",
            "100 days\nof intense policing",
            "The 100 days of intensified action is under way",
            "a 100-days campaign",
            "#100days",
        ],
    )
    def test_the_hundred_days_are_named(self, text: str) -> None:
        assert DAYS_100.named_in(text)

    @pytest.mark.parametrize(
        "text",
        [
            "after 100 days of lockdown",
            "the 1100 days of intense work",
            "#100DaysOff",
            "jailed for 100 days",
            "",
        ],
    )
    def test_the_hundred_days_are_not_named(self, text: str) -> None:
        assert not DAYS_100.named_in(text)

    def test_an_operation_without_phrases_is_never_named(self) -> None:
        assert not Operation("x", "X", None, date(2020, 1, 1), 1, ()).named_in("X")

    def test_a_recurring_name_goes_to_the_nearest_window(self) -> None:
        def named(day: date | None) -> str | None:
            operation = operation_named("Officers took part in Operation Sceptre.", "Kent", day)
            return operation.id if operation else None

        assert named(date(2019, 3, 8)) == "sceptre-2019-03"
        assert named(date(2019, 4, 20)) == "sceptre-2019-03"
        assert named(date(2019, 9, 20)) == "sceptre-2019-09"
        assert named(date(2020, 11, 30)) == "sceptre-2020-11"
        assert named(date(2016, 1, 1)) is None
        assert named(None) is None

    def test_only_the_force_whose_operation_it_is(self) -> None:
        text = "Our #100Days campaign goes on."
        assert operation_named(text, "Northamptonshire", date(2020, 8, 1)) is DAYS_100
        assert operation_named(text, "northamptonshire", None) is DAYS_100
        assert operation_named(text, "Kent", date(2020, 8, 1)) is None
        assert operation_named(text, None, date(2020, 8, 1)) is None
        assert operation_named(text, "Northamptonshire", date(2021, 8, 1)) is None

    def test_a_forces_own_operation_before_a_national_one(self) -> None:
        own = Operation("own", "Own", "Kent", date(2020, 9, 1), 60, ("county lines week",))
        text = "During county lines week"
        found = operation_named(text, "Kent", date(2020, 9, 15), [*OPERATIONS.values(), own])
        assert found is own

    @pytest.mark.corpus
    def test_releases_that_name_the_hundred_days(self, shared: Path) -> None:
        folder = shared / "corpus" / "Northamptonshire"
        texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))]
        naming = [text for text in texts if DAYS_100.named_in(text)]
        assert len(naming) == 7
        assert all("2020" in text for text in naming)


class TestMembers:
    def test_named(self) -> None:
        table = frame(
            row(value=3, operation=CAMPAIGN),
            row(value=4, operation=None),
            row(value=5, operation=CAMPAIGN, start=date(2020, 5, 1)),
            row(value=6, operation=CAMPAIGN, start=None, end=None, published=date(2020, 10, 23)),
            row(
                value=145, operation=CAMPAIGN, scope="total", start=date(2020, 7, 13), end=date(2020, 10, 23)
            ),
        )
        assert members(table, DAYS_100, "named").index.tolist() == [0, 3, 4]

    def test_window(self) -> None:
        table = frame(
            row(value=3, start=date(2020, 7, 1), end=date(2020, 7, 6)),
            row(value=4, start=date(2020, 10, 13), end=date(2020, 10, 14)),
            row(value=5, start=None, end=None, published=date(2020, 8, 1)),
            row(value=6, start=None, end=None, published=date(2020, 10, 20)),
            row(value=7, force="Kent"),
            row(value=8, force=None),
            row(value=9, start=None, end=None, published=None),
        )
        assert members(table, DAYS_100, "window").index.tolist() == [0, 2]

    def test_totals_of_the_window(self) -> None:
        table = frame(
            row(value=150, scope="total", start=date(2019, 5, 1), end=date(2020, 7, 20)),
            row(value=59, scope="total", start=date(2020, 7, 6), end=date(2020, 8, 20)),
            row(value=60, scope="total", start=None, end=None, published=date(2020, 8, 1)),
            row(
                value=145,
                scope="total",
                start=None,
                end=None,
                published=date(2020, 10, 23),
                operation=CAMPAIGN,
            ),
        )
        assert members(table, DAYS_100, "window").index.tolist() == [1, 3]

    def test_parts_come_with_their_events(self) -> None:
        table = frame(row(value=9), row(value=4, scope="part", area="North"))
        assert len(members(table, DAYS_100, "window")) == 2

    def test_a_national_operation_takes_every_force(self) -> None:
        week = OPERATIONS["sceptre-2020-11"]
        day = date(2020, 11, 10)
        table = frame(row(force="Kent", start=day), row(force="Essex", start=day), row(force=None, start=day))
        assert len(members(table, week, "window")) == 3

    def test_columns_and_types_stay(self) -> None:
        table = frame(row())
        assert members(table, DAYS_100).dtypes.equals(table.dtypes)
        assert members(frame(), DAYS_100).empty

    def test_why_nothing_belongs(self) -> None:
        table = frame(row(force="Kent"), row(force=None, release="b"))
        said = why_nothing(table, DAYS_100, "window")
        assert "looked for in releases of Northamptonshire from 6 Jul 2020 to 13 Oct 2020. 2 with" in said
        assert said.endswith("of which 0 are of Northamptonshire and 1 without a force.")
        week = OPERATIONS["sceptre-2020-11"]
        said = why_nothing(frame(row(operation=None, start=date(2020, 11, 10))), week)
        assert "in releases of any force from 9 Nov 2020 to 15 Nov 2020 that name it" in said
        assert said.endswith(
            "with --members window, 1 of their observations would count, which do not name it."
        )

    def test_unknown_membership(self) -> None:
        with pytest.raises(ValueError, match="'named' or 'window'"):
            members(frame(row()), DAYS_100, "all")  # type: ignore[arg-type]


class TestFiles:
    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "my-operations.yaml"

    def test_an_extra_file(self, file: Path) -> None:
        file.write_text(GOOD, encoding="utf-8")
        added = load_operations(file)["op-example"]
        assert (added.names, added.end, added.note) == (("Operation Example",), date(2021, 3, 7), None)
        assert "northants-100-days" in load_operations(file)
        assert "op-example" not in load_operations()

    def test_an_extra_file_by_environment(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file.write_text(GOOD, encoding="utf-8")
        monkeypatch.setenv(EXTRA_VARIABLE, str(file))
        assert "op-example" in load_operations()

    def test_an_extra_file_changes_a_shipped_operation(self, file: Path) -> None:
        file.write_text(GOOD.replace("op-example", "northants-100-days"), encoding="utf-8")
        assert load_operations(file)["northants-100-days"].force == "Kent"

    def test_an_empty_file_adds_nothing(self, file: Path) -> None:
        file.write_text("# nothing yet\n", encoding="utf-8")
        assert load_operations(file) == load_operations()

    @pytest.mark.parametrize(
        ("force", "known"),
        [
            ("Humberside Police", "Humberside"),
            ("Avon & Somerset Constabulary", "Avon and Somerset"),
            ("PSNI", "Northern Ireland"),
            ("Ministry of Defence", "Ministry of Defence"),  # in no file, and like none that is
        ],
    )
    def test_a_force_by_any_of_its_names(self, file: Path, force: str, known: str) -> None:
        file.write_text(GOOD.replace("Kent", force), encoding="utf-8")
        assert load_operations(file)["op-example"].force == known

    def test_end_instead_of_days(self, file: Path) -> None:
        file.write_text(GOOD.replace("days: 7", "end: 2021-03-14"), encoding="utf-8")
        assert load_operations(file)["op-example"].days == 14

    @pytest.mark.parametrize(
        ("content", "line", "words"),
        [
            (GOOD.replace("days: 7", "days: seven"), 6, "days of op-example is not a whole number"),
            (GOOD.replace("days: 7", "days: 0"), 6, "from 1"),
            (GOOD.replace("days: 7", "days: true"), 6, "whole number"),
            (GOOD.replace("  days: 7\n", ""), 2, "exactly one of the two"),
            (GOOD + "  end: 2021-03-02\n", 6, "exactly one of the two"),
            (GOOD.replace("days: 7", "end: 2021-02-02"), 6, "on or after start"),
            (GOOD.replace("2021-03-01", "1 March 2021"), 5, "start: 2020-07-06"),
            (GOOD.replace("2021-03-01", "2021-02-30"), 5, "not a possible value: '2021-02-30'"),
            (GOOD.replace("2021-03-01", "2021-03-01 08:00:00"), 5, "is not a date"),
            (GOOD.replace("  start: 2021-03-01\n", ""), 2, "start of op-example is missing"),
            (GOOD.replace("  name: Operation Example\n", ""), 2, "name of op-example is missing"),
            (GOOD.replace("Operation Example", "[a, b]"), 3, "name of op-example"),
            (GOOD.replace("Kent", "[Kent]"), 4, "null for any force"),
            (GOOD.replace("Kent", "Humbersde"), 4, "Did you mean Humberside?"),
            (GOOD.replace("Kent", "West Midland Police"), 4, "Did you mean West Midlands?"),
            (GOOD + "  names: {a: b}\n", 7, "not a list of phrases"),
            (GOOD + "  names:\n    - #100Days\n", 7, "in quotes"),
            (GOOD + "  note: 5\n", 7, "note of op-example"),
            (GOOD + "  colour: blue\n", 7, "unknown field 'colour'"),
            (GOOD + "  days: 8\n", 7, "days twice"),
            (GOOD + GOOD, 8, "op-example is used twice"),
            (GOOD + "Op Two:\n  name: x\n", 7, "cannot be an id"),
            (GOOD + "op-two: 5\n", 7, "has no fields"),
            ("- a\n- b\n", 1, "by id"),
            ("? [a, b]\n: c\n", 1, "not an id"),
            (GOOD + "  ? [a, b]\n  : c\n", 7, "unknown field"),
            ("op: \x07\n", None, "not YAML"),
            (GOOD + "  names: [a\n", None, "not YAML"),
            ("op:\n\tname: x\n", 2, "not YAML"),
            (GOOD + GOOD.replace("op-example", "op-two"), None, "the same name"),
            (GOOD.replace("Operation Example", "Operation Sceptre, March 2019"), None, "the same name"),
        ],
    )
    def test_what_is_wrong_is_named_with_its_line(
        self, file: Path, content: str, line: int | None, words: str
    ) -> None:
        file.write_text(content, encoding="utf-8")
        with pytest.raises(OperationsError) as caught:
            load_operations(file)
        message = str(caught.value)
        assert words in message
        assert "my-operations.yaml" in message
        if line is not None:
            assert caught.value.line == line, message
            assert f"line {line}" in message

    def test_no_such_file(self, tmp_path: Path) -> None:
        with pytest.raises(OperationsError, match="no such file"):
            load_operations(tmp_path / "none.yaml")

    def test_not_text(self, file: Path) -> None:
        file.write_bytes(b"\xff\xfe\x00\x01")
        with pytest.raises(OperationsError, match="UTF-8"):
            load_operations(file)

    def test_no_code_is_run(self, file: Path, tmp_path: Path) -> None:
        mark = tmp_path / "ran"
        file.write_text(GOOD + f"  note: !!python/object/apply:os.mkdir ['{mark}']\n", encoding="utf-8")
        with pytest.raises(OperationsError, match="line 7"):
            load_operations(file)
        assert not mark.exists()

    def test_every_shipped_operation_names_itself(self) -> None:
        assert len(OPERATIONS) >= 6
        for operation in OPERATIONS.values():
            assert operation.names
            for phrase in operation.names:
                assert operation.named_in(f"It was ({phrase}).")
                found = operation_named(phrase, operation.force or "Kent", operation.start)
                assert found is operation, phrase
