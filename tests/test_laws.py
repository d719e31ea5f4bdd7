"""Laws that hold for any data: round trips, `where` against a plain filter, exact lookups."""

import datetime
import pickle
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambtelijk import Collection, Dataset, PartialDate, Record, UnknownIdError
from ambtelijk.canonical import canonical
from ambtelijk.dataset import parsed
from ambtelijk.in_force import Answer, any_of, edition_on
from ambtelijk.terms import KINDS
from strategies import AS_OF, DAYS, datasets


def ids(records: Iterable[Record]) -> list[str]:
    return [record.id for record in records]


@given(datasets())
def test_every_record_round_trips_through_json(dataset: Dataset) -> None:
    for kind in KINDS:
        records = tuple(getattr(dataset, kind))
        content = canonical(records)
        assert parsed(kind, content) == records
        assert canonical(parsed(kind, content)) == content
        for record in records:
            assert type(record).model_validate_json(record.model_dump_json()) == record
            assert type(record).model_validate(record.model_dump()) == record
            assert hash(record) == hash(type(record).model_validate(record.model_dump()))


@given(datasets())
def test_every_dataset_round_trips_through_pickle(dataset: Dataset) -> None:
    copied = pickle.loads(pickle.dumps(dataset))
    assert copied == dataset
    assert all(getattr(copied, kind) == getattr(dataset, kind) for kind in KINDS)


FILTERS: dict[str, Callable[[Any, Dataset, Any], bool]] = {
    "organisations.kind": lambda r, _, k: r.kind == k,
    "sectors.kind": lambda r, _, k: r.kind == k,
    "sources.type": lambda r, _, k: r.type == k,
    "sources.footnote": lambda r, _, k: any(c.footnote == k for c in r.citations),
    "sources.issuer": lambda r, _, k: any(a.role == "issuer" and a.organisation == k for a in r.agents),
    "codes.sector": lambda r, _, k: k in r.sectors,
    "codes.organisation": lambda r, _, k: k in r.organisations,
    "codes.adopter": lambda r, _, k: any(a.adopter == k for a in r.adoptions),
    "codes.issuer": lambda r, _, k: k in r.issuers,
    "codes.kind": lambda r, _, k: r.kind == k,
    "codes.level": lambda r, _, k: r.level == k,
    "codes.domain": lambda r, _, k: r.domain == k,
    "codes.audience": lambda r, _, k: k in r.audience,
    "codes.status": lambda r, _, k: any(s.status == k for s in r.statuses),
    "editions.code": lambda r, _, k: r.code == k,
    "editions.status": lambda r, _, k: r.status == k,
    "editions.sector": lambda r, d, k: k in d.codes[r.code].sectors,
    "statements.edition": lambda r, _, k: r.edition == k,
    "statements.value": lambda r, _, k: any(e.value == k for e in r.expresses),
    "statements.role": lambda r, d, k: {t.key: t.role for t in d.editions[r.edition].lists}[r.list] == k,
    "principles.code": lambda r, _, k: r.code == k,
    "principles.parent": lambda r, _, k: r.parent == k,
    "principles.value": lambda r, d, k: any(
        s.principle == r.id and any(e.value == k for e in s.expresses) for s in d.statements
    ),
    "events.status": lambda r, _, k: r.status == k,
    "events.kind": lambda r, _, k: r.kind == k,
    "events.about": lambda r, _, k: k in r.about,
    "events.organisation": lambda r, _, k: k in r.organisations,
    "policies.kind": lambda r, _, k: r.kind == k,
    "policies.status": lambda r, _, k: r.status == k,
    "policies.owner": lambda r, _, k: k in r.owners,
    "policies.party": lambda r, _, k: any(p.party == k for p in r.positions),
    "trends.kind": lambda r, _, k: r.kind == k,
}
TARGETS = {
    "issuer": "organisations", "sector": "sectors", "organisation": "organisations", "adopter": "sectors",
    "code": "codes", "edition": "editions", "value": "values", "parent": "principles", "about": "codes",
    "owner": "organisations", "party": "sectors",
}  # fmt: skip


@pytest.mark.parametrize("name", FILTERS)
@given(datasets(), st.data())
def test_where_agrees_with_a_plain_filter(name: str, dataset: Dataset, data: st.DataObject) -> None:
    kind, _, keyword = name.partition(".")
    collection = getattr(dataset, kind)
    if keyword in TARGETS:
        candidates = list(getattr(dataset, TARGETS[keyword]))
    elif keyword == "footnote":
        candidates = ["1", "2", "3"]
    else:
        from typing import get_args, get_type_hints

        candidates = list(get_args(get_type_hints(type(collection).where)[keyword]))
    if not candidates:
        return
    given = data.draw(st.sampled_from(candidates))
    key = given.id if isinstance(given, Record) else given
    found = collection.where(**{keyword: given})
    assert ids(found) == ids(r for r in collection if FILTERS[name](r, dataset, key))
    assert collection.where(**{keyword: key}) == found
    assert type(found) is type(collection)
    assert found.certain == found


@given(datasets(), DAYS, st.data())
def test_what_a_sector_says_agrees_with_a_plain_filter(
    dataset: Dataset, day: datetime.date, data: st.DataObject
) -> None:
    sector = data.draw(st.sampled_from(list(dataset.sectors)))
    expected: list[tuple[str, Answer]] = []
    for statement in dataset.statements:
        edition = dataset.editions[statement.edition]
        role = {terms.key: terms.role for terms in edition.lists}[statement.list]
        answer = edition_on(edition, day, AS_OF)
        if sector.id in dataset.codes[edition.code].speaks_for and role == "values" and answer is not False:
            expected.append((statement.id, answer))
    found = dataset.statements.where(sector=sector, on=day)
    assert ids(found) == [id for id, _ in expected]
    assert ids(found.certain) == [id for id, answer in expected if answer]
    assert ids(found.possible) == [id for id, answer in expected if answer is None]
    assert found == dataset.statements.where(sector=sector.id, on=day.isoformat())

    answers: dict[str, list[Answer]] = {}
    for id, answer in expected:
        for expression in dataset.statements[id].expresses:
            answers.setdefault(expression.value, []).append(answer)
    values = dataset.values.where(sector=sector, on=day)
    assert ids(values) == list(answers)
    assert ids(values.certain) == [id for id, a in answers.items() if any_of(a)]
    for value in dataset.values:
        assert (sector.id in dataset.sectors.where(value=value, on=day)) == (value.id in values)
        assert (sector.id in dataset.sectors.where(value=value, on=day).certain) == (value.id in values.certain)


@given(datasets())
def test_without_a_day_a_question_is_of_the_day_the_data_speak_of(dataset: Dataset) -> None:
    for sector in dataset.sectors:
        assert dataset.values.where(sector=sector) == dataset.values.where(sector=sector, on=AS_OF)
        assert dataset.statements.where(sector=sector) == dataset.statements.where(sector=sector, on=AS_OF)


@given(datasets(), DAYS)
def test_an_announced_edition_is_never_in_force(dataset: Dataset, day: datetime.date) -> None:
    assert not dataset.editions.where(status="announced", on=day)


@given(datasets(), st.lists(DAYS, min_size=4, max_size=4).map(sorted))
def test_a_longer_stretch_of_time_never_makes_an_event_less_sure(dataset: Dataset, days: list[datetime.date]) -> None:
    earliest, first, last, latest = days
    short, long = (dataset.events.where(between=ends) for ends in ((first, last), (earliest, latest)))
    assert set(short.ids) <= set(long.ids)
    assert set(short.certain.ids) <= set(long.certain.ids)


@given(datasets())
def test_what_occurred_did_so_by_the_day_of_the_data_and_what_is_ongoing_goes_on_then(dataset: Dataset) -> None:
    later = AS_OF + datetime.timedelta(days=1)
    assert not dataset.events.where(status="occurred", between=(later, datetime.date.max))
    ongoing = dataset.events.where(status="ongoing")
    assert dataset.events.where(status="ongoing", between=(AS_OF, AS_OF)).certain == ongoing


@given(datasets(), DAYS)
def test_certain_and_possible_share_nothing_and_leave_nothing_out(dataset: Dataset, day: datetime.date) -> None:
    for kind in ("codes", "editions", "statements", "values", "principles"):
        found = getattr(dataset, kind).where(on=day)
        assert sorted(ids(found.certain) + ids(found.possible)) == sorted(ids(found))
        assert not set(ids(found.certain)) & set(ids(found.possible))


@given(datasets(), st.data())
def test_lookups_are_exact(dataset: Dataset, data: st.DataObject) -> None:
    collection: Collection[Record] = getattr(dataset, data.draw(st.sampled_from(KINDS)))
    for record in collection:
        assert collection[record.id] is record
        assert collection.get(record.id) is record
        assert record.id in collection
        assert record in collection
        for other in (record.id.upper(), f" {record.id}", f"{record.id} ", record.id.replace("-", "_")):
            if other != record.id:
                assert other not in collection
                assert collection.get(other) is None
                with pytest.raises(UnknownIdError) as caught:
                    collection[other]
                assert record.id in caught.value.suggestions


@given(datasets(), st.text())
def test_any_text_is_found_or_refused(dataset: Dataset, text: str) -> None:
    if text in dataset.sectors.ids:
        assert dataset.sectors[text].id == text
    else:
        assert dataset.sectors.get(text) is None
        with pytest.raises(UnknownIdError):
            dataset.sectors[text]


@given(datasets(), st.slices(6))
def test_a_slice_is_the_slice_of_the_records(dataset: Dataset, part: slice) -> None:
    assert list(dataset.editions[part]) == list(dataset.editions)[part]


@given(st.lists(st.sampled_from([True, False, None])))
def test_a_doubt_never_outweighs_a_yes(answers: list[Answer]) -> None:
    answer = any_of(answers)
    assert answer is (True if True in answers else None if None in answers else False)


@given(datasets())
def test_days_within_a_known_period_are_certain(dataset: Dataset) -> None:
    for edition in dataset.editions:
        force = edition.in_force
        if edition.status != "announced" and force and force.start and force.end:
            day = force.start.latest
            if day < AS_OF and day <= force.end.earliest:
                assert edition.id in dataset.editions.where(on=day).certain
            after = force.end.latest + datetime.timedelta(days=1)
            if after <= AS_OF:
                assert edition.id not in dataset.editions.where(on=after)
    assert PartialDate("2016") != PartialDate("2016-01")
