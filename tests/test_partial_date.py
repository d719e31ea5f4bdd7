"""A partial date is as precise as its source, and claims no more."""

import copy
import datetime
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambtelijk import AmbtelijkError, Edition, InvalidDateError, PartialDate, WrongTypeError
from strategies import partial_dates

ANY_DATES = partial_dates(1, 9999)


def test_october_2015_is_a_month_long() -> None:
    october = PartialDate("2015-10")
    assert (october.earliest, october.latest) == (datetime.date(2015, 10, 1), datetime.date(2015, 10, 31))
    assert october.precision == "month"


def test_february_knows_leap_years() -> None:
    assert PartialDate("2016-02").latest.day == 29
    assert PartialDate("1900-02").latest.day == 28


def test_october_2015_is_neither_before_nor_after_a_day_in_it() -> None:
    october, day = PartialDate("2015-10"), PartialDate("2015-10-10")
    assert not october.precedes(day)
    assert not day.precedes(october)
    assert october != day


@pytest.mark.parametrize("operator", ["__lt__", "__le__", "__gt__", "__ge__"])
def test_there_is_no_order_that_claims_more_than_is_known(operator: str) -> None:
    assert getattr(PartialDate, operator) is getattr(object, operator)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2015-1", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        (" 2015", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2015\n", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("oktober 2015", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("٢٠١٥", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2015-13", "month must be in 1..12"),
        ("2015-00", "month must be in 1..12"),
        ("0000", "out of range"),
        ("2015-02-30", "day is out of range for month"),
        (None, "write YYYY, YYYY-MM or YYYY-MM-DD"),
        (2015, "write YYYY, YYYY-MM or YYYY-MM-DD"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(InvalidDateError) as caught:
        PartialDate(text)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, AmbtelijkError)
    assert caught.value.given == text
    assert reason in str(caught.value)


@given(ANY_DATES)
def test_text_is_identity(date: PartialDate) -> None:
    assert date == PartialDate(date.text) == date.text == str(date)
    assert hash(date) == hash(PartialDate(date.text)) == hash(date.text)
    assert copy.deepcopy(date) == pickle.loads(pickle.dumps(date)) == eval(repr(date)) == date  # noqa: S307


@given(ANY_DATES, ANY_DATES)
def test_equality_is_equality_of_text(a: PartialDate, b: PartialDate) -> None:
    assert (a == b) == (a.text == b.text)


@given(ANY_DATES)
def test_a_date_lies_within_its_own_bounds(date: PartialDate) -> None:
    assert date.earliest <= date.latest
    assert date.earliest.isoformat().startswith(date.text)
    assert date.latest.isoformat().startswith(date.text)
    before, after = date.earliest.toordinal() - 1, date.latest.toordinal() + 1
    for ordinal in (before, after):
        if 1 <= ordinal <= datetime.date.max.toordinal():
            assert not datetime.date.fromordinal(ordinal).isoformat().startswith(date.text)


@given(partial_dates(2014, 2016), partial_dates(2014, 2016), partial_dates(2014, 2016))
def test_precedes_is_a_strict_partial_order(a: PartialDate, b: PartialDate, c: PartialDate) -> None:
    assert not a.precedes(a)
    assert not (a.precedes(b) and b.precedes(a))
    if a.precedes(b) and b.precedes(c):
        assert a.precedes(c)


@given(partial_dates(2014, 2016), partial_dates(2014, 2016), st.data())
def test_precedes_holds_for_every_day_the_two_can_be(a: PartialDate, b: PartialDate, data: st.DataObject) -> None:
    first = data.draw(st.dates(a.earliest, a.latest))
    second = data.draw(st.dates(b.earliest, b.latest))
    if a.precedes(b):
        assert first < second
        assert a.precedes(second)
    elif a.latest >= b.earliest:
        assert not a.precedes(b)


@given(partial_dates())
def test_it_passes_through_json_as_text(date: PartialDate) -> None:
    edition = Edition.model_validate(
        {
            "id": "a",
            "code": "b",
            "status": "current",
            "published": date.text,
            "citations": [{"source": "c", "basis": "stated"}],
        }
    )
    assert edition.published == date
    assert f'"published":"{date.text}"' in edition.model_dump_json()
    assert Edition.model_validate_json(edition.model_dump_json()) == edition


@pytest.mark.parametrize("other", ["2017", 2017, None])
def test_a_date_precedes_another_date_and_nothing_else(other: Any) -> None:
    with pytest.raises(WrongTypeError, match=r"precedes\(\.\.\.\) takes a PartialDate or a datetime\.date, not "):
        PartialDate("2016").precedes(other)


def test_a_moment_counts_as_its_day() -> None:
    assert PartialDate("2016-12-31").precedes(datetime.datetime(2017, 1, 1, tzinfo=datetime.UTC))
    assert not PartialDate("2016-12-31").precedes(datetime.datetime(2016, 12, 31, 23, tzinfo=datetime.UTC))
