"""A wrong question gets an error that says what was asked, of what, and what was probably meant."""

import copy
import datetime
import inspect
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

import ambtelijk
import toy
from ambtelijk import (
    AmbtelijkError,
    DataError,
    Dataset,
    DayOutOfRangeError,
    DigestError,
    ExportError,
    IntegrityError,
    InvalidBaseError,
    InvalidComparisonError,
    InvalidDateError,
    InvalidIdentifierError,
    InvalidVersionError,
    PartialDate,
    Problem,
    UnknownIdError,
    UnknownTermError,
    UnknownVersionError,
    WrongTypeError,
    terms,
)
from ambtelijk.terms import KINDS, Kind

ASK_AN_ID: dict[tuple[Kind, str], tuple[Kind, ...]] = {
    ("sectors", "value"): ("values",),
    ("organisations", "part_of"): ("organisations",),
    ("sources", "issuer"): ("organisations",),
    ("codes", "sector"): ("sectors",),
    ("codes", "organisation"): ("organisations",),
    ("codes", "adopter"): ("sectors", "organisations"),
    ("codes", "issuer"): ("organisations",),
    ("editions", "code"): ("codes",),
    ("editions", "sector"): ("sectors",),
    ("statements", "sector"): ("sectors",),
    ("statements", "code"): ("codes",),
    ("statements", "edition"): ("editions",),
    ("statements", "value"): ("values",),
    ("values", "sector"): ("sectors",),
    ("values", "code"): ("codes",),
    ("values", "edition"): ("editions",),
    ("values", "principle"): ("principles",),
    ("principles", "code"): ("codes",),
    ("principles", "value"): ("values",),
    ("principles", "parent"): ("principles",),
    ("events", "about"): KINDS,
    ("events", "organisation"): ("organisations",),
    ("policies", "owner"): ("organisations", "sectors"),
    ("policies", "parent"): ("policies",),
    ("policies", "party"): ("organisations", "sectors"),
}
"""The keywords that take an id or a record, and of which kinds."""

ASK_A_TERM: dict[tuple[Kind, str], Any] = {
    ("sectors", "kind"): terms.SectorKind,
    ("organisations", "kind"): terms.OrganisationKind,
    ("sources", "type"): terms.SourceType,
    ("codes", "kind"): terms.CodeKind,
    ("codes", "level"): terms.CodeLevel,
    ("codes", "domain"): terms.Domain,
    ("codes", "audience"): terms.Audience,
    ("codes", "status"): terms.CodeStatus,
    ("editions", "status"): terms.EditionStatus,
    ("statements", "role"): terms.ListRole,
    ("events", "status"): terms.EventStatus,
    ("events", "kind"): terms.EventKind,
    ("policies", "kind"): terms.PolicyKind,
    ("policies", "status"): terms.PolicyStatus,
    ("trends", "kind"): terms.TrendKind,
}
"""The keywords that take a term, and the terms."""

ASK_A_DAY: tuple[Kind, ...] = ("sectors", "codes", "editions", "statements", "values", "principles")
OTHERS: set[tuple[Kind, str]] = {("sources", "footnote"), ("sources", "seen_before"), ("events", "between")}

SOME_ID = {kind: next(record.id for record in toy.records() if toy.kind_of(record) == kind) for kind in KINDS}
SOME_ALIAS = {
    kind: next((record.id, record.aliases[0]) for record in toy.records() if toy.kind_of(record) == kind)
    for kind in KINDS
}
NO_IDS = (5, 5.0, True, b"noord", ("noord",), ["noord"], {"noord": 1}, datetime.date(2001, 1, 1))

every_kind = pytest.mark.parametrize("kind", KINDS)
every_id_keyword = pytest.mark.parametrize(("kind", "keyword"), ASK_AN_ID)
every_term_keyword = pytest.mark.parametrize(("kind", "keyword"), ASK_A_TERM)
every_day_keyword = pytest.mark.parametrize("kind", ASK_A_DAY)


def other_kind(*kinds: Kind) -> Kind:
    return next(kind for kind in KINDS if kind not in kinds)


def where(world: Dataset, of: Kind, /, **keywords: Any) -> Any:
    return getattr(world, of).where(**keywords)


# The tables above are complete


def test_every_keyword_of_every_where_is_tried_here() -> None:
    keywords = {
        (kind, name)
        for kind in KINDS
        for name in inspect.signature(getattr(ambtelijk.Dataset, kind).type.where).parameters
        if name != "self"
    }
    assert keywords == {*ASK_AN_ID, *ASK_A_TERM, *((kind, "on") for kind in ASK_A_DAY), *OTHERS}


# Asking for one record


@every_kind
def test_an_unknown_id_is_a_key_error_that_says_what_was_asked_of_what(world: Dataset, kind: Kind) -> None:
    with pytest.raises(UnknownIdError) as caught:
        getattr(world, kind)["qqq"]
    error = caught.value
    assert (error.id, error.kind, error.version) == ("qqq", kind, toy.VERSION)
    assert (error.suggestions, error.hint) == ((), None)
    assert str(error) == f"no id 'qqq' in {kind} of data version 2001.2.0"


@every_kind
def test_a_near_miss_is_told_what_was_probably_meant(world: Dataset, kind: Kind) -> None:
    meant = SOME_ID[kind]
    with pytest.raises(UnknownIdError) as caught:
        getattr(world, kind)[meant + "x"]
    assert caught.value.suggestions[0] == meant
    assert f"; did you mean {meant!r}" in str(caught.value)


def test_a_near_miss_reads_as_a_sentence(world: Dataset) -> None:
    with pytest.raises(UnknownIdError) as caught:
        world.sectors["nord"]
    assert str(caught.value) == "no id 'nord' in sectors of data version 2001.2.0; did you mean 'noord' or 'oud-noord'?"


@pytest.mark.parametrize("text", ["Noord", "NOORD", " noord", "noord ", "nóórd", "North"])
def test_ids_are_exact_and_letters_and_blanks_are_told_so(world: Dataset, text: str) -> None:
    with pytest.raises(UnknownIdError) as caught:
        world.sectors[text]
    expected = f"no id {text!r} in sectors of data version 2001.2.0: ids are exact; did you mean 'noord'?"
    assert str(caught.value) == expected
    assert world.sectors.get(text) is None
    assert text not in world.sectors


@every_kind
def test_an_alias_is_no_id_but_leads_to_it(world: Dataset, kind: Kind) -> None:
    id, alias = SOME_ALIAS[kind]
    collection = getattr(world, kind)
    with pytest.raises(UnknownIdError) as caught:
        collection[alias]
    hint = f"it is an alias of {id!r}, and ids are exact"
    assert (caught.value.suggestions, caught.value.hint) == ((id,), hint)
    assert str(caught.value) == f"no id {alias!r} in {kind} of data version 2001.2.0: {hint}; did you mean {id!r}?"
    assert collection.get(alias) is None
    assert alias not in collection


@every_kind
def test_an_empty_text_is_no_id_and_nothing_is_suggested(world: Dataset, kind: Kind) -> None:
    collection = getattr(world, kind)
    for blank in ("", " ", "\n", "-", "__"):
        with pytest.raises(UnknownIdError) as caught:
            collection[blank]
        assert (caught.value.suggestions, caught.value.hint) == ((), "it is empty")
        assert collection.get(blank) is None
        assert blank not in collection


@every_kind
def test_an_id_of_another_kind_is_told_which(world: Dataset, kind: Kind) -> None:
    other = other_kind(kind)
    collection = getattr(world, kind)
    with pytest.raises(UnknownIdError) as caught:
        collection[SOME_ID[other]]
    assert caught.value.hint == f"it is the id of a record of {other}"
    assert collection.get(SOME_ID[other]) is None
    assert SOME_ID[other] not in collection
    assert world[SOME_ID[other]] not in collection


@every_kind
def test_none_is_no_id(world: Dataset, kind: Kind) -> None:
    collection = getattr(world, kind)
    with pytest.raises(WrongTypeError) as caught:
        collection[None]
    assert str(caught.value) == f"{kind}[...] takes an id (str) or a slice, not None"
    with pytest.raises(WrongTypeError) as caught:
        collection.get(None)
    assert str(caught.value) == f"{kind}.get takes an id (str), not None"
    assert None not in collection


@every_kind
def test_what_is_no_text_is_no_id(world: Dataset, kind: Kind) -> None:
    collection = getattr(world, kind)
    for given in NO_IDS:
        with pytest.raises(WrongTypeError):
            collection[given]
        with pytest.raises(WrongTypeError):
            collection.get(given)
        assert given not in collection


def test_a_wrong_type_is_described(world: Dataset) -> None:
    sectors: Any = world.sectors
    said = {}
    for given in (0, True, b"noord", ["noord"], world.sectors["noord"], datetime.date(2001, 1, 1)):
        with pytest.raises(WrongTypeError) as caught:
            sectors[given]
        said[str(given)] = caught.value.given
        assert (caught.value.where, caught.value.expected) == ("sectors[...]", "an id (str) or a slice")
    assert tuple(said.values()) == ("0", "True", "a bytes", "a list", "a Sector ('noord')", "a date")


@every_kind
def test_a_record_is_in_its_collection_and_one_of_other_content_is_not(world: Dataset, kind: Kind) -> None:
    collection = getattr(world, kind)
    record = collection[SOME_ID[kind]]
    assert record in collection
    assert record.model_copy(update={"note": "anders"}) not in collection


def test_a_dataset_takes_an_id_of_any_kind_and_no_other(world: Dataset) -> None:
    for id in SOME_ID.values():
        assert world[id].id == id
    with pytest.raises(UnknownIdError) as caught:
        world["nord"]
    assert caught.value.suggestions[0] == "noord"
    assert caught.value.version == toy.VERSION
    for alias in (alias for _, alias in SOME_ALIAS.values()):
        with pytest.raises(UnknownIdError, match=", and ids are exact; did you mean"):
            world[alias]
    with pytest.raises(UnknownIdError, match=r": it is empty$"):
        world[""]


def test_a_dataset_says_of_itself_that_it_takes_ids(world: Dataset) -> None:
    given: Any
    for given in (None, *NO_IDS):
        with pytest.raises(WrongTypeError, match="takes an id") as caught:
            world[given]
        assert "sectors" not in caught.value.where


def test_an_id_is_suggested_before_what_only_is_called_so(world: Dataset) -> None:
    assert world.statements["noord-1990-1"].term == "moed"
    with pytest.raises(UnknownIdError) as caught:
        world["Moed"]
    assert caught.value.suggestions[0] == "moed"


def test_nothing_of_the_search_shows_in_the_traceback(world: Dataset) -> None:
    sectors: Any = world.sectors
    for asked in ("nord", None, 0):
        with pytest.raises(AmbtelijkError) as caught:
            sectors[asked]
        assert caught.value.__context__ is None or caught.value.__suppress_context__


# Asking with an id


@every_id_keyword
def test_where_knows_no_unknown_id(world: Dataset, kind: Kind, keyword: str) -> None:
    kinds = ASK_AN_ID[kind, keyword]
    asked = " or ".join(kinds) if kinds != KINDS else ""
    with pytest.raises(UnknownIdError) as caught:
        where(world, kind, **{keyword: "qqq"})
    assert (caught.value.id, caught.value.kind) == ("qqq", asked)
    assert str(caught.value) == f"no id 'qqq' in {asked + ' of ' if asked else ''}data version 2001.2.0"


@every_id_keyword
def test_where_suggests_what_was_meant(world: Dataset, kind: Kind, keyword: str) -> None:
    for asked in ASK_AN_ID[kind, keyword]:
        with pytest.raises(UnknownIdError) as caught:
            where(world, kind, **{keyword: SOME_ID[asked] + "x"})
        assert caught.value.suggestions[0] == SOME_ID[asked]


@every_id_keyword
def test_where_takes_no_alias(world: Dataset, kind: Kind, keyword: str) -> None:
    for asked in ASK_AN_ID[kind, keyword]:
        id, alias = SOME_ALIAS[asked]
        with pytest.raises(UnknownIdError) as caught:
            where(world, kind, **{keyword: alias})
        assert caught.value.suggestions == (id,)
        assert caught.value.hint == f"it is an alias of {id!r}, and ids are exact"


@every_id_keyword
def test_where_takes_no_empty_text_for_an_id(world: Dataset, kind: Kind, keyword: str) -> None:
    for blank in ("", " "):
        with pytest.raises(UnknownIdError) as caught:
            where(world, kind, **{keyword: blank})
        assert (caught.value.suggestions, caught.value.hint) == ((), "it is empty")


@every_id_keyword
def test_where_takes_nothing_but_ids_and_records(world: Dataset, kind: Kind, keyword: str) -> None:
    for given in (None, *NO_IDS):
        with pytest.raises(WrongTypeError) as caught:
            where(world, kind, **{keyword: given})
        assert caught.value.where == f"{kind}.where({keyword}=...)"
        assert caught.value.expected == f"an id (str) or a record of {' or '.join(ASK_AN_ID[kind, keyword])}"


@every_id_keyword
def test_where_takes_no_id_of_another_kind(world: Dataset, kind: Kind, keyword: str) -> None:
    kinds = ASK_AN_ID[kind, keyword]
    if kinds == KINDS:
        assert where(world, kind, **{keyword: "noord"}) is not None
        return
    other = other_kind(*kinds)
    with pytest.raises(UnknownIdError) as unknown:
        where(world, kind, **{keyword: SOME_ID[other]})
    assert unknown.value.hint == f"it is the id of a record of {other}"
    record = world[SOME_ID[other]]
    with pytest.raises(WrongTypeError) as wrong:
        where(world, kind, **{keyword: record})
    assert (
        wrong.value.given
        == f"a{'n' if type(record).__name__[0] in 'EO' else ''} {type(record).__name__} ({record.id!r})"
    )


@every_id_keyword
def test_where_takes_a_record_for_its_id(world: Dataset, kind: Kind, keyword: str) -> None:
    for asked in ASK_AN_ID[kind, keyword]:
        id = SOME_ID[asked]
        assert where(world, kind, **{keyword: world[id]}) == where(world, kind, **{keyword: id})


@every_id_keyword
def test_where_knows_no_record_from_elsewhere(world: Dataset, kind: Kind, keyword: str) -> None:
    for asked in ASK_AN_ID[kind, keyword]:
        stranger = world[SOME_ID[asked]].model_copy(update={"id": "vreemd"})
        with pytest.raises(UnknownIdError, match=r"^no id 'vreemd' in "):
            where(world, kind, **{keyword: stranger})


# Asking with a term


@every_term_keyword
def test_where_takes_the_terms_of_its_field_and_no_others(world: Dataset, kind: Kind, keyword: str) -> None:
    for given in ("qqq", "", "Sector", "sectors", " current"):
        with pytest.raises(UnknownTermError) as caught:
            where(world, kind, **{keyword: given})
        error = caught.value
        assert (error.where, error.keyword, error.given) == (f"{kind}.where", keyword, given)
        assert error.allowed == get_args(ASK_A_TERM[kind, keyword])
        assert str(error) == f"{kind}.where({keyword}={given!r}): it is one of {', '.join(error.allowed)}"
        for term in error.allowed:
            assert where(world, kind, **{keyword: term}) is not None


@every_term_keyword
def test_where_takes_a_term_as_text(world: Dataset, kind: Kind, keyword: str) -> None:
    for given in (None, *NO_IDS):
        with pytest.raises(WrongTypeError) as caught:
            where(world, kind, **{keyword: given})
        assert (caught.value.where, caught.value.expected) == (f"{kind}.where({keyword}=...)", "a term (str)")


def test_an_unknown_term_reads_as_a_sentence(world: Dataset) -> None:
    with pytest.raises(UnknownTermError) as caught:
        where(world, "sectors", kind="streek")
    assert str(caught.value) == "sectors.where(kind='streek'): it is one of sector, category, grouping"


# Asking with a keyword that isn't there


@every_kind
def test_an_unknown_keyword_is_a_type_error(world: Dataset, kind: Kind) -> None:
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'qqq'"):
        where(world, kind, qqq="noord")
    with pytest.raises(TypeError, match="positional argument"):
        getattr(world, kind).where("noord")


@pytest.mark.parametrize("given", [None, True, 1.5, b"2", ["2"]], ids=repr)
def test_a_footnote_is_a_number_or_its_text(world: Dataset, given: Any) -> None:
    with pytest.raises(WrongTypeError) as caught:
        world.sources.where(footnote=given)
    assert str(caught.value).startswith("sources.where(footnote=...) takes a footnote (str or int), not ")


@pytest.mark.parametrize("given", [99, "99", "", "x", -1])
def test_a_footnote_that_is_not_there_finds_nothing(world: Dataset, given: str | int) -> None:
    assert len(world.sources.where(footnote=given)) == 0


# Asking of a day


@every_day_keyword
def test_the_data_dont_speak_of_a_day_after_theirs(world: Dataset, kind: Kind) -> None:
    after = datetime.date(2001, 3, 1)
    for given in ("2001-03-01", after, PartialDate("2001-03-01"), datetime.datetime(2001, 3, 1, 0, 0)):  # noqa: DTZ001
        with pytest.raises(DayOutOfRangeError) as caught:
            where(world, kind, on=given)
        assert (caught.value.day, caught.value.as_of, caught.value.version) == (after, toy.AS_OF, toy.VERSION)
    said = "data version 2001.2.0 speaks of the world up to 2001-02-28, not of 2001-03-01"
    assert str(caught.value) == said
    assert where(world, kind, on="2001-02-28") is not None


@every_day_keyword
@pytest.mark.parametrize(
    "given", ["", "gisteren", "2001-2-1", "01-02-2001", "2001-02-01T00:00", " 2001-02-01", "20010201"]
)
def test_a_malformed_day_is_told_how_days_are_written(world: Dataset, kind: Kind, given: str) -> None:
    with pytest.raises(InvalidDateError, match=r"is no da(y|te): write YYYY") as caught:
        where(world, kind, on=given)
    assert caught.value.given == given


@every_day_keyword
@pytest.mark.parametrize("given", ["2001", "2001-02"])
def test_a_partial_date_is_no_day(world: Dataset, kind: Kind, given: str) -> None:
    for day in (given, PartialDate(given)):
        with pytest.raises(InvalidDateError) as caught:
            where(world, kind, on=day)
        assert str(caught.value) == f"{given!r} is no day: write YYYY-MM-DD"


@every_day_keyword
@pytest.mark.parametrize("given", ["2001-02-29", "2000-13-01", "0000-01-01", "2000-00-10"])
def test_a_day_that_never_was_is_no_day(world: Dataset, kind: Kind, given: str) -> None:
    with pytest.raises(InvalidDateError, match=f"^'{given}' is no da"):
        where(world, kind, on=given)


@every_day_keyword
@pytest.mark.parametrize("given", [20010101, True, 1.5, b"2001-01-01", ("2001-01-01",), ["2001-01-01"]], ids=repr)
def test_a_day_is_a_date_or_text(world: Dataset, kind: Kind, given: Any) -> None:
    with pytest.raises(WrongTypeError) as caught:
        where(world, kind, on=given)
    assert caught.value.where == f"{kind}.where(on=...)"
    assert caught.value.expected == "a day (datetime.date or YYYY-MM-DD)"


@every_day_keyword
def test_a_wrong_day_is_wrong_beside_every_other_keyword(world: Dataset, kind: Kind) -> None:
    asked: dict[tuple[Kind, str], Any] = {key: SOME_ID[kinds[0]] for key, kinds in ASK_AN_ID.items()}
    asked |= {("sectors", "kind"): "sector", ("codes", "status"): "in-use", ("statements", "role"): "values"}
    for keyword in (name for of, name in asked if of == kind):
        with pytest.raises(DayOutOfRangeError):
            where(world, kind, **{keyword: asked[kind, keyword]}, on="2001-03-01")


# Asking between two days


@pytest.mark.parametrize(
    ("given", "described"),
    [
        (None, "None"),
        (2001, "2001"),
        ("2001", "a str"),
        (("2001",), "a tuple"),
        (("2001", "2002", "2003"), "a tuple"),
        ((), "a tuple"),
        ({"2001"}, "a set"),
        ((None, "2001"), "None in it"),
        (("2001", None), "None in it"),
        ((2000, 2001), "2000 in it"),
        ((b"2000", "2001"), "a bytes in it"),
    ],
    ids=repr,
)
def test_between_takes_two_days(world: Dataset, given: Any, described: str) -> None:
    with pytest.raises(WrongTypeError) as caught:
        world.events.where(between=given)
    assert str(caught.value) == f"events.where(between=...) takes two days, not {described}"


@pytest.mark.parametrize("wrong", ["", "gisteren", "2001-2-1", "2001-02-30", "2001-13"])
def test_between_takes_two_dates_that_exist(world: Dataset, wrong: str) -> None:
    for pair in ((wrong, "2001"), ("1999", wrong)):
        with pytest.raises(InvalidDateError) as caught:
            world.events.where(between=pair)
        assert caught.value.given == wrong


def test_between_begins_before_it_ends(world: Dataset) -> None:
    with pytest.raises(InvalidDateError) as caught:
        world.events.where(between=("2001-02", "2000-12-31"))
    assert str(caught.value) == "('2001-02', '2000-12-31') is no stretch of time: the first day is after the last"
    assert world.events.where(between=("2001-02", "2001-02")) is not None


# Asking for a version


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "2016",
        "2016.9",
        "2016.09.0",
        "2016.9.00",
        "2016.9.0 ",
        " 2016.9.0",
        "2016.9.0\n",
        "v2016.9.0",
        "2016.13.0",
        "2016.0.0",
        "2016.9.0.0",
        "2016.9.-1",
        "2016-9-0",
        "../2016.9.0",
        "./2016.9.0",
        "/2016.9.0",
        "2016.9.0/",
        "2016.9.0/../2016.9.0",
        "..\\2016.9.0",
        "2016.9.0\0",
        "２０１６.9.0",
        "latest",
        "none",
    ],
)
def test_a_malformed_version_is_told_how_versions_are_written(text: str) -> None:
    with pytest.raises(InvalidVersionError) as caught:
        ambtelijk.load(text)
    assert caught.value.version == text
    assert str(caught.value) == (
        f"{text!r} is no data version: write YYYY.M.N such as '2016.9.0' (to load a folder, pass a pathlib.Path)"
    )


@pytest.mark.parametrize("text", ["2015.1.0", "2016.9.99", "9999.12.0"])
def test_an_unknown_version_is_told_which_there_are(text: str) -> None:
    with pytest.raises(UnknownVersionError) as caught:
        ambtelijk.load(text)
    available = tuple(release.version for release in ambtelijk.versions())
    assert (caught.value.version, caught.value.available) == (text, available)
    assert str(caught.value) == f"data version {text} is not bundled; there is {', '.join(available)}"


@pytest.mark.parametrize("given", [b"2016.9.0", 2016, 2016.9, True, ("2016", "9", "0"), ["2016.9.0"], {}], ids=repr)
def test_a_version_is_text_and_a_folder_is_a_path(given: Any) -> None:
    with pytest.raises(WrongTypeError) as caught:
        ambtelijk.load(given)
    assert (caught.value.where, caught.value.expected) == ("load(...)", "a version (str) or a folder (pathlib.Path)")


def test_a_folder_is_never_given_as_text(folder: Path) -> None:
    with pytest.raises(InvalidVersionError, match=r"to load a folder, pass a pathlib\.Path"):
        ambtelijk.load(str(folder))


@pytest.mark.parametrize("given", [b"sha256:", 5, True, ["sha256:"]], ids=repr)
def test_a_digest_is_text(given: Any) -> None:
    with pytest.raises(WrongTypeError, match=r"^load\(digest=\.\.\.\) takes a digest \(str\), not "):
        ambtelijk.load(digest=given)


@pytest.mark.parametrize("digest", ["", "sha256:", "sha256:" + 64 * "0", "x"])
def test_a_wrong_digest_is_told_the_right_one(folder: Path, digest: str) -> None:
    right = ambtelijk.load(folder).digest
    for wrong in (digest, right.upper(), right.removeprefix("sha256:"), right + " "):
        with pytest.raises(DigestError) as caught:
            ambtelijk.load(folder, digest=wrong)
        assert (caught.value.where, caught.value.expected, caught.value.actual) == (str(folder), wrong, right)
        assert [problem.file for problem in caught.value.problems] == ["datapackage.json"]
    assert ambtelijk.load(folder, digest=right).digest == right


def test_a_digest_that_was_left_empty_is_shown_as_such(folder: Path) -> None:
    with pytest.raises(DigestError, match="not '' "):
        ambtelijk.load(folder, digest="")


LONG = "x" * 100_000


@pytest.mark.parametrize(
    "ask",
    [
        lambda: ambtelijk.sectors[LONG],
        lambda: ambtelijk.load()[LONG],
        lambda: ambtelijk.codes.where(kind=LONG),  # type: ignore[arg-type]
        lambda: ambtelijk.PartialDate(LONG),
        lambda: ambtelijk.values.where(on=LONG),
        lambda: ambtelijk.load(LONG),
        lambda: ambtelijk.load(f"2016.9.{LONG.replace('x', '1')}"),
        lambda: ambtelijk.load("2016.9.0", digest=LONG),
        lambda: ambtelijk.load("2016.9.0", digest=f"sha256:{LONG}"),
        lambda: ambtelijk.compare(LONG, "rijk"),
    ],
)
def test_a_message_is_read_in_full_however_much_was_given(ask: Callable[[], object]) -> None:
    with pytest.raises(AmbtelijkError) as caught:
        ask()
    assert len(str(caught.value)) < 500
    assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value)))
    assert any(
        given in {LONG, f"2016.9.{LONG.replace('x', '1')}", f"sha256:{LONG}"} for given in vars(caught.value).values()
    )


@pytest.mark.parametrize("version", [None, *(release.version for release in ambtelijk.versions())])
def test_a_bundled_version_has_one_digest(version: str | None) -> None:
    right = ambtelijk.load(version)
    wrong = "sha256:" + 64 * "0"
    with pytest.raises(DigestError) as caught:
        ambtelijk.load(version, digest=wrong)
    assert str(caught.value) == (
        f"data version {right.version}: 1 problem\n"
        f"  datapackage.json: its digest is {right.digest}, not {wrong} (digest)"
    )
    assert ambtelijk.load(version, digest=right.digest) is right


# Names


@pytest.mark.parametrize("name", ["sector", "Sektor", "_sectors", "loaded", "", "records.Sector"])
def test_a_name_that_is_not_public_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"^module 'ambtelijk' has no attribute {name!r}$"):
        getattr(ambtelijk, name)


# The errors themselves

BUILT_IN: dict[type[AmbtelijkError], type[Exception]] = {
    UnknownIdError: KeyError,
    WrongTypeError: TypeError,
    UnknownTermError: ValueError,
    InvalidComparisonError: ValueError,
    InvalidDateError: ValueError,
    DayOutOfRangeError: ValueError,
    InvalidIdentifierError: ValueError,
    InvalidVersionError: ValueError,
    UnknownVersionError: LookupError,
    DataError: ValueError,
    IntegrityError: ValueError,
    DigestError: ValueError,
    InvalidBaseError: ValueError,
    ExportError: OSError,
}


def subclasses(of: type[Any]) -> Iterator[type[Any]]:
    for found in of.__subclasses__():
        yield found
        yield from subclasses(found)


@pytest.fixture(scope="module")
def raised(world: Dataset, tmp_path_factory: pytest.TempPathFactory) -> dict[type[AmbtelijkError], AmbtelijkError]:
    """One error of every class, as it was raised."""
    folder = toy.write(tmp_path_factory.mktemp("raised") / "toy")
    broken = toy.write(tmp_path_factory.mktemp("broken") / "toy")
    toy.put(broken, "sectors", [])
    changed = toy.write(tmp_path_factory.mktemp("changed") / "toy")
    (changed / "sectors.json").write_bytes(b"[]")
    calls: tuple[Callable[[], object], ...] = (
        lambda: world.sectors["nord"],
        lambda: where(world, "sectors", value=None),
        lambda: where(world, "sectors", kind="streek"),
        lambda: world.compare("noord"),
        lambda: PartialDate("gisteren"),
        lambda: world.values.where(on="2020-01-01"),
        lambda: ambtelijk.parse_identifier("stb-2017"),
        lambda: ambtelijk.load("../2016.9.0"),
        lambda: ambtelijk.load("2015.1.0"),
        lambda: ambtelijk.load(broken),
        lambda: ambtelijk.load(changed),
        lambda: ambtelijk.load(folder, digest="sha256:" + 64 * "0"),
        lambda: world.export("json", folder / "out", base="example.org"),
        lambda: world.export("json", folder),
    )
    found: dict[type[AmbtelijkError], AmbtelijkError] = {}
    for call in calls:
        with pytest.raises(AmbtelijkError) as caught:
            call()
        found[type(caught.value)] = caught.value
    return found


def test_the_tree_of_errors_is_whole(raised: dict[type[AmbtelijkError], AmbtelijkError]) -> None:
    assert set(subclasses(AmbtelijkError)) == set(BUILT_IN) == set(raised)
    for error, built_in in BUILT_IN.items():
        assert issubclass(error, built_in)
        assert error.__name__ in ambtelijk.__all__
    assert issubclass(DigestError, IntegrityError)
    assert issubclass(IntegrityError, DataError)


@pytest.mark.parametrize("error", BUILT_IN)
def test_an_error_survives_pickle_and_copy(
    raised: dict[type[AmbtelijkError], AmbtelijkError], error: type[AmbtelijkError]
) -> None:
    original = raised[error]
    copies = [copy.copy(original), copy.deepcopy(original)]
    copies += [pickle.loads(pickle.dumps(original, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for found in copies:
        assert type(found) is error
        assert str(found) == str(original)
        assert repr(found) == repr(original)
        assert vars(found) == vars(original)
        assert vars(found), "an error carries what it knows"


@pytest.mark.parametrize("error", BUILT_IN)
def test_an_error_reads_as_a_line_or_a_list(
    raised: dict[type[AmbtelijkError], AmbtelijkError], error: type[AmbtelijkError]
) -> None:
    lines = str(raised[error]).splitlines()
    assert lines
    assert all(line.strip() and line == line.rstrip() for line in lines)
    assert len(lines) == 1 or issubclass(error, DataError)


def test_a_problem_names_the_file_the_record_and_the_field() -> None:
    assert str(Problem("ids", "sectors.json", "noord", "id", "it is wrong")) == (
        "sectors.json, record 'noord', field id: it is wrong (ids)"
    )
    assert str(Problem("json", "sectors.json", None, None, "it is wrong")) == "sectors.json: it is wrong (json)"
    assert str(Problem("x", "", None, None, "it is wrong")) == "it is wrong (x)"
