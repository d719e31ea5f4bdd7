"""What to cite: the text as lawyers write it, BibTeX and CSL-JSON, each read by a program that is not ours.

What is not here: the identifiers that it rests on (`test_identifiers`).
"""

import copy
import datetime
import json
import os
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ambtelijk
from ambtelijk import (
    Agent,
    Citation,
    Dataset,
    Identifier,
    Labels,
    Record,
    Reference,
    Source,
    UnknownIdError,
    Value,
    WrongTypeError,
    parse_identifier,
)
from ambtelijk.citing.bibtex import escaped
from ambtelijk.citing.footnote import KINDS as DUTCH
from ambtelijk.citing.publication import official, parliamentary_year, published
from ambtelijk.identifiers import _FORMS, fields_of
from ambtelijk.terms import KINDS, IdentifierScheme, SourceType
from toy import altered, day, record

_SHARED = Path(__file__).resolve().parents[2] / "shared" / "vendor" / "csl" / "csl-data.json"

LETTER = ambtelijk.load("2016.9.0")
REGISTER = ambtelijk.load("2026.11.0")
both = pytest.mark.parametrize("data", [LETTER, REGISTER], ids=["2016.9.0", "2026.11.0"])


def text_of(id: str, data: Dataset = REGISTER) -> str:
    """The reference to one source."""
    (reference,) = data.cite(id)
    return reference.text


def of(**fields: Any) -> Reference:
    """The reference to a source of the toy world with these fields instead of its own."""
    bare = {"title": None, "agents": (), "date": None, "date_role": None, "identifiers": (), "address": None}
    (reference,) = altered("brief", **{"type": "report", **bare, **fields}).cite("brief")
    return reference


def identified(scheme: str, value: str, **fields: Any) -> str:
    """The text for a source with one identifier."""
    return of(identifiers=(Identifier.model_validate({"scheme": scheme, "value": value}),), **fields).text


def everything(data: Dataset) -> Iterator[Record]:
    """Every record, in order."""
    for kind in KINDS:
        yield from getattr(data, kind)


def references(data: Dataset) -> list[Reference]:
    """The reference to every source, and to the data."""
    return [reference for source in data.sources for reference in data.cite(source)] + [*data.cite()]


# As lawyers write it


@pytest.mark.parametrize(
    ("id", "text"),
    [
        ("brief-2016-09-19", "Kamerstukken II 2016/17, 34550 VII, nr. 4"),
        ("brief-2015-11-30", "Kamerstukken II 2015/16, 34300 VII, nr. 52"),
        ("kst-29436-3", "Kamerstukken II 2003/04, 29436, nr. 3 (MvT)"),
        ("kst-32550-e", "Kamerstukken I 2014/15, 32550, E (NVV)"),
        ("kst-cxxxiv-b", "Kamerstukken I 2018/19, CXXXIV, B"),
        ("handelingen-tk-2014-01-15", "Handelingen II 2013/14, nr. 41, item 3"),
        ("ah-tk-20182019-2387", "Aanhangsel Handelingen II 2018/19, nr. 2387"),
        ("staatscourant-2015-33770", "Gedragscode Integriteit Rijk, Stcrt. 2015, 33770"),
        ("stcrt-2006-60-p9-sc74474", "Modelgedragscode Integriteit Sector Rijk, Stcrt. 2006, 60, p. 9"),
        ("stb-2019-173", "Aanpassingswet Wnra, Stb. 2019, 173"),
        ("stb-2006-129", "Stb. 2006, 129"),
        ("stb-2019-385", "Stb. 2019, 385"),
        ("cvdr457734", "Gedragscode ambtelijke integriteit, Prb. 2017, 2855"),
        ("ambtenarenwet-2015-01-05", "Ambtenarenwet (tekst geldend op 5 januari 2015)"),
        ("bwbr0001950", "Algemeen Rijksambtenarenreglement (tekst geldend vanaf 2 april 2015)"),
        ("gemeentewet", "Gemeentewet"),
        ("bwbr0037071", "Circulaire Uitwerkingsakkoord sectoroverleg Rijk (9 oktober 2015, BWBR0037071)"),
        ("ecli-nl-rbnne-2021-2359", "Rb. Noord-Nederland 10 juni 2021, ECLI:NL:RBNNE:2021:2359"),
        ("kamerstukken-32550", "Normalisering rechtspositie ambtenaren (Kamerstukken 32 550)"),
        ("reactie-ccoop", "Christelijke Centrale van Onderwijs- en Overheidspersoneel, reactie"),
        (
            "bron-de-winter-marseille-behoorlijkheidswijzer-2022",
            (
                "Paulien de Winter & Bert Marseille, ‘Vijf voorwaarden voor een overtuigend gebruik van de"
                " Behoorlijkheidswijzer van de Nationale ombudsman’, 2022,"
                " https://bjutijdschriften.nl/tijdschrift/TvK/2022/3/TvK_1871-4102_2022_018_003_002"
            ),
        ),
        (
            "cvdr643916",
            (
                'Provincie Limburg, Ambtelijke Gedragscode Provincie Limburg 2020 "Goed ambtelijk vakmanschap"'
                " (CVDR643916), geldend vanaf 17 september 2020, https://lokaleregelgeving.overheid.nl/CVDR643916/1"
            ),
        ),
        ("bron-strafrechtketen-rechtspraak", "Webpagina, https://www.strafrechtketen.nl/partners/de-rechtspraak"),
    ],
)
def test_a_source_of_the_register_is_cited_as_a_lawyer_would(id: str, text: str) -> None:
    assert text_of(id) == text


def test_a_letter_that_no_series_published_is_cited_by_its_sender_date_and_number() -> None:
    assert text_of("brief-2016-09-19", LETTER) == (
        "Brief van de Minister van Binnenlandse Zaken en Koninkrijksrelaties van 19 september 2016 aan de Voorzitter"
        " van de Tweede Kamer der Staten-Generaal, ‘Ontwikkelingen ambtelijk vakmanschap en kernwaarden’, kenmerk"
        " 2016-0000578256"
    )
    assert text_of("brief-2013-09-26", LETTER) == "Brief van 26 september 2013"


@pytest.mark.parametrize(
    ("scheme", "value", "text"),
    [
        ("h", "h-tk-20082009-7140-7144", "Handelingen II 2008/09, p. 7140-7144"),
        ("h", "h-ek-20152016-31-6", "Handelingen I 2015/16, nr. 31, item 6"),
        ("ah", "ah-ek-20072008-5", "Aanhangsel Handelingen I 2007/08, nr. 5"),
        ("kst", "kst-19992000-26800-VII-2", "Kamerstukken 1999/00, 26800 VII, nr. 2"),
        ("trb", "trb-1951-154", "Trb. 1951, 154"),
        ("gmb", "gmb-2023-502828", "Gmb. 2023, 502828"),
        ("wsb", "wsb-2022-9979", "Wsb. 2022, 9979"),
        ("bgr", "bgr-2024-440", "Bgr. 2024, 440"),
        ("ecli", "ECLI:NL:HR:2016:162", "HR, ECLI:NL:HR:2016:162"),
        ("ecli", "ECLI:NL:RBUTR:2011:BR1243", "RBUTR, ECLI:NL:RBUTR:2011:BR1243"),
        ("staatscourant", "Staatscourant 2015, nr. 33770", "Stcrt. 2015, 33770"),
        ("bwb", "BWBR0001947", "BWBR0001947"),
    ],
)
def test_a_series_is_written_as_lawyers_write_it(scheme: str, value: str, text: str) -> None:
    assert identified(scheme, value) == text


def test_what_is_a_paper_of_parliament_its_identifier_says_and_never_its_type() -> None:
    assert of(type="parliamentary-paper", title="Voorstel aan de raad", date=day("2019"), date_role="dated").text == (
        "Voorstel aan de raad, 2019"
    )
    assert (
        of(type="parliamentary-paper", address="https://raad.example/1").text == "Vergaderstuk, https://raad.example/1"
    )


# The parliamentary year


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("2015-09-14", None),  # the last day of 2014/15
        ("2015-09-15", 2015),  # the third Tuesday of September
        ("2016-01-01", 2015),
        ("2016-08-08", 2015),
        ("2016-08-09", None),  # six weeks before the next year: it may be printed in that
        ("2016-09-19", None),
        ("2016-09-20", 2016),
    ],
)
def test_a_parliamentary_year_begins_on_the_third_tuesday_of_september(date: str, year: int | None) -> None:
    assert parliamentary_year(datetime.date.fromisoformat(date)) == year


@pytest.mark.parametrize(
    ("value", "date", "role", "text"),
    [
        # The dossier is that of the budget that was presented the next day: it can hold nothing of the year before.
        ("kst-34550-VII-4", "2016-09-19", "dated", "Kamerstukken II 2016/17, 34550 VII, nr. 4"),
        ("kst-34300-VII-99", "2016-09-19", "dated", "Kamerstukken II, 34300 VII, nr. 99"),
        ("kst-34300-VII-99", "2016-09-21", "dated", "Kamerstukken II 2016/17, 34300 VII, nr. 99"),
        ("kst-34300-VII-99", "2016-06", "dated", "Kamerstukken II, 34300 VII, nr. 99"),
        ("kst-34300-VII-99", "2016-06-21", "unclear", "Kamerstukken II, 34300 VII, nr. 99"),
        ("kst-34300-VII-99", None, None, "Kamerstukken II, 34300 VII, nr. 99"),
        ("kst-34300-VII-B", None, None, "Kamerstukken I, 34300 VII, B"),
        # Before 2003 papers of both houses had figures.
        ("kst-24400-VII-46", None, None, "Kamerstukken 24400 VII, nr. 46"),
        ("kst-24400-VII-46", "1995-11-30", "dated", "Kamerstukken 1995/96, 24400 VII, nr. 46"),
        ("kst-20022003-27602-72", None, None, "Kamerstukken 2002/03, 27602, nr. 72"),
        ("kst-20032004-27602-72", None, None, "Kamerstukken II 2003/04, 27602, nr. 72"),
    ],
)
def test_a_house_or_a_year_that_is_not_certain_is_left_out(
    value: str, date: str | None, role: str | None, text: str
) -> None:
    assert identified("kst", value, date=date, date_role=role) == text


def test_a_printed_reference_says_which_house_and_which_year() -> None:
    identifiers = (
        Identifier(scheme="kst", value="kst-27602-72"),
        Identifier(scheme="kamerstukken", value="Kamerstukken I 2002/03, 27 602, nr. 72"),
    )
    assert of(identifiers=identifiers).text == "Kamerstukken I 2002/03, 27602, nr. 72"


@both
def test_the_reference_to_an_official_publication_leads_back_to_its_identifier(data: Dataset) -> None:
    told = 0
    for source in data.sources:
        publication = published(source)
        if publication is not None and "p. " not in publication.number:
            found = parse_identifier(str(publication))
            own = fields_of(found.scheme, official(source)[publication.scheme])
            assert found.scheme == publication.scheme
            assert {name: own[name] for name in own if name not in {"session", "part"}} == {
                name: part for name, part in fields_of(found.scheme, found.value).items() if name != "session"
            }
            told += 1
    assert told == (2 if data is LETTER else 77)


# The places


def cited(*citations: Citation, **fields: Any) -> tuple[Reference, ...]:
    """The references of a toy record with these citations, its source altered."""
    world = altered("brief", **{"agents": (), "date": None, "date_role": None, "address": None, **fields})
    each = record("moed").model_copy(update={"citations": citations})
    return world.cite(each)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ({}, None),
        ({"page": "28"}, "p. 28"),
        ({"footnote": "7"}, "noot 7"),
        ({"paragraph": 2}, "al. 2"),
        ({"heading": "Rijksoverheid", "paragraph": 1}, "onder ‘Rijksoverheid’, al. 1"),
        ({"heading": "Wat is 'goed'?"}, "onder “Wat is 'goed'?”"),
        ({"heading": "De 3 beginselen", "item": "2"}, "onder ‘De 3 beginselen’, punt 2"),
        ({"paragraph": 1, "item": "1"}, "al. 1, punt 1"),
        ({"item": "Principle 8"}, "Principle 8"),
        ({"section": "briefhoofd"}, "briefhoofd"),
        ({"section": "A", "heading": "Kern"}, "onder A, onder ‘Kern’"),
        ({"section": "3.69"}, "onder 3.69"),
        ({"article": "5"}, "art. 5"),
        ({"article": "3:4, eerste lid"}, "art. 3:4 lid 1"),
        ({"article": "125, eerste lid, onderdeel m"}, "art. 125 lid 1 onderdeel m"),
        ({"article": "I, onderdeel 1"}, "art. I onderdeel 1"),
        ({"article": "1, toelichting"}, "art. 1, toelichting"),
        ({"article": "Section 10 Public Service Act 1999"}, "Section 10 Public Service Act 1999"),
    ],
)
def test_a_place_is_named_as_in_a_footnote(place: dict[str, Any], text: str | None) -> None:
    (reference,) = cited(Citation(source="brief", basis="stated", **place), type="report", identifiers=())
    assert reference.places == ((text,) if text else ())
    assert reference.text == "Brief over de waarden" + (f", {text}" if text else "")


def test_each_source_comes_once_with_its_places_in_the_order_of_the_citations() -> None:
    found = cited(
        Citation(source="rapport", basis="stated", page="9"),
        Citation(source="brief", basis="stated", footnote="7"),
        Citation(source="rapport", basis="inferred", page="3", note="Volgt."),
        Citation(source="rapport", basis="stated", page="9"),
    )
    assert [(reference.id, reference.places) for reference in found] == [
        ("rapport", ("p. 9", "p. 3")),
        ("brief", ("noot 7",)),
    ]


def test_articles_of_a_statute_come_before_its_name() -> None:
    articles = [Citation(source="brief", basis="stated", article=number) for number in ("5", "5a", "2, eerste lid")]
    law = {
        "type": "act",
        "title": "Ambtenarenwet 2017",
        "identifiers": (Identifier(scheme="bwb", value="BWBR0001947"),),
    }
    assert [cited(*articles[:end], **law)[0].text for end in (1, 2, 3)] == [
        "art. 5 Ambtenarenwet 2017",
        "art. 5 en 5a Ambtenarenwet 2017",
        "art. 5, 5a en 2 lid 1 Ambtenarenwet 2017",
    ]
    note = Citation(source="brief", basis="stated", section="bijlage")
    assert cited(articles[0], note, **law)[0].text == "Ambtenarenwet 2017, art. 5; bijlage"


def test_a_place_of_our_own_reading_is_no_place_where_the_source_says_it() -> None:
    stated = Citation(source="brief", basis="stated", page="1")
    ours = Citation(source="brief", basis="editorial", page="2")
    assert [(reference.places, reference.basis) for reference in cited(ours, stated)] == [(("p. 1",), "stated")]
    assert [(reference.places, reference.basis) for reference in cited(ours)] == [(("p. 2",), "editorial")]


def test_a_statement_of_the_letter_is_cited_with_its_place() -> None:
    (reference,) = LETTER.cite("gedragscode-integriteit-rijk-2015-eigen-verantwoordelijkheid")
    assert (reference.id, reference.basis) == ("brief-2016-09-19", "stated")
    assert reference.places == ("onder ‘Rijksoverheid’, al. 1",)
    assert str(reference) == reference.text
    assert reference.text.endswith("kenmerk 2016-0000578256, onder ‘Rijksoverheid’, al. 1")


# Every record


@both
def test_every_record_is_cited_by_the_sources_of_its_citations_in_their_order(data: Dataset) -> None:
    for each in everything(data):
        found = data.cite(each)
        ids = [each.id] if isinstance(each, Source) else [citation.source for citation in each.citations]
        assert [reference.id for reference in found] == list(dict.fromkeys(ids))


@both
def test_every_reference_reads_as_one_line_without_an_empty_part(data: Dataset) -> None:
    for each in everything(data):
        for reference in data.cite(each):
            text = reference.text.replace(", , ", "!!")
            assert text
            assert text == text.strip(" ,;")
            assert not re.search(r"None|!!|\s\s|\n|\( |\(\)|, ,|;;", text), text


@both
def test_no_two_sources_of_a_statute_of_different_days_read_alike(data: Dataset) -> None:
    texts = [text_of(source.id, data) for source in data.sources.where(type="act") if source.title == "Ambtenarenwet"]
    assert len(set(texts)) == len(texts)


def test_an_id_and_its_record_are_cited_alike() -> None:
    assert LETTER.cite("gemeenten") == LETTER.cite(LETTER.sectors["gemeenten"])


# The data themselves


@both
def test_the_data_version_is_cited_with_its_day_and_its_digest(data: Dataset) -> None:
    (reference,) = data.cite()
    day_in_dutch = {"2016.9.0": "19 september 2016", "2026.11.0": "23 november 2026"}[data.version]
    assert reference.text == (
        f"The makers of ambtelijk, ambtelijk data {data.version} (stand van {day_in_dutch}),"
        f" {data.digest.replace(':', ' ')}"
    )
    assert reference.csl == {
        "id": f"ambtelijk-{data.version}",
        "type": "dataset",
        "title": "ambtelijk data",
        "author": [{"literal": "The makers of ambtelijk"}],
        "version": data.version,
        "note": f"stand van {day_in_dutch}; {data.digest}",
    }
    assert (reference.places, reference.basis) == ((), None)


def test_data_of_others_are_not_called_ours() -> None:
    stated = (Citation(source="brief-2016-09-19", basis="stated"),)
    value = Value(id="lef", labels=Labels(nl="lef"), citations=stated)
    own = LETTER.with_records([value])
    (reference,) = own.cite()
    assert reference.text.startswith(
        f"data in the form of ambtelijk {own.version} (stand van 19 september 2016), sha256 "
    )
    assert "author" not in reference.csl


# What nobody shows


def test_what_a_source_does_not_show_is_left_out() -> None:
    reference = of()
    assert reference.text == "Rapport (brief in dataversie 2001.2.0)"
    assert reference.csl == {"id": "brief", "type": "report", "genre": "rapport"}
    assert reference.bibtex == "@misc{brief,\n  title = {{[rapport]}},\n}\n"


def test_a_date_is_as_precise_as_the_source() -> None:
    assert [of(title="X", date=date, date_role="dated").text for date in ("2009", "2015-10", "2016-09-09")] == [
        "X, 2009",
        "X, oktober 2015",
        "X, 9 september 2016",
    ]
    parts = [of(date=date, date_role="dated").csl["issued"] for date in ("2009", "2015-10", "2016-09-09")]
    assert parts == [{"date-parts": [[2009]]}, {"date-parts": [[2015, 10]]}, {"date-parts": [[2016, 9, 9]]}]


def test_the_day_on_which_something_came_into_force_is_not_when_it_was_published() -> None:
    reference = of(title="X", type="code", date="2020-01-01", date_role="in-force")
    assert reference.text == "X, geldend vanaf 1 januari 2020"
    assert "issued" not in reference.csl
    assert reference.csl["note"] == "geldend vanaf 1 januari 2020"


def test_what_was_only_cited_by_another_was_not_accessed() -> None:
    seen = {"address": "https://raad.example/x", "seen_on": "2026-11"}
    assert of(seen="in-part", **seen).csl["accessed"] == {"date-parts": [[2026, 11]]}
    assert "accessed" not in of(seen="cited-only", **seen).csl


def test_authors_come_before_the_sender_and_the_sender_before_issuers() -> None:
    agents = (
        Agent(role="issuer", organisation="raad"),
        Agent(role="sender", organisation="bond", person="J. Jansen"),
        Agent(role="author", person="P. Pietersen"),
        Agent(role="author", organisation="bureau"),
    )
    assert of(agents=agents, title="X").text == "P. Pietersen & Bureau, X, De Raad"
    assert of(agents=agents, title="X").csl["author"] == [{"literal": "P. Pietersen"}, {"literal": "Bureau"}]
    assert of(agents=agents, title="X").csl["publisher"] == "De Raad"
    assert of(agents=agents[:2], title="X").text == "Bond, X, De Raad"
    assert of(agents=agents[:1], title="X").text == "De Raad, X"
    assert "publisher" not in of(agents=agents[:1], title="X").csl


def test_every_type_of_source_has_a_dutch_word() -> None:
    assert all(of(type=type).text.startswith(word.capitalize()) for type, word in DUTCH.items())


printed = st.text(
    alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]).filter(
        lambda sign: sign == " " or sign.strip()
    ),
    min_size=1,
).filter(lambda text: text == " ".join(text.split()))
"""A text as a source may print it: any signs, blanks only between them."""


@given(
    title=st.none() | printed,
    type=st.sampled_from(get_args(SourceType)),
    people=st.lists(printed, max_size=3),
    date=st.sampled_from([None, "2009", "2015-10", "2016-09-09"]),
    identifier=st.none()
    | st.sampled_from(sorted(get_args(IdentifierScheme))).flatmap(
        lambda scheme: st.tuples(st.just(scheme), printed | st.from_regex(_FORMS[scheme].pattern, fullmatch=True))
    ),
    place=st.fixed_dictionaries({}, optional=dict.fromkeys(("section", "heading", "item", "article", "page"), printed)),
)
def test_whatever_a_source_prints_it_is_cited(
    *,
    title: str | None,
    type: SourceType,
    people: list[str],
    date: str | None,
    identifier: tuple[IdentifierScheme, str] | None,
    place: dict[str, str],
) -> None:
    (reference,) = cited(
        Citation.model_validate({"source": "brief", "basis": "stated", **place}),
        title=title,
        type=type,
        agents=tuple(Agent(role="author", person=person) for person in people),
        date=date,
        date_role=date and "dated",
        identifiers=(Identifier(scheme=identifier[0], value=identifier[1]),) if identifier else (),
    )
    assert reference.text.strip()
    assert len(reference.places) <= 1
    assert all(part in reference.text for part in reference.places if "art. " not in part)
    item = reference.csl
    assert [name["literal"] for name in item.get("author", ())] == ([] if type == "judgment" else people)
    assert item.get("title") == title
    kind, _, fields = reference.bibtex.partition("{")
    assert kind in {"@misc", "@book", "@techreport"}
    depth = 1
    for sign in fields[:-2]:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 1  # no brace of a text ends the entry
    assert fields.endswith("\n}\n")
    assert depth == 1


# A reference as a value


def test_a_reference_is_a_value_that_nobody_can_change() -> None:
    (reference,) = LETTER.cite("staatscourant-2015-33770")
    reference.csl["title"] = "anders"
    reference.csl["issued"]["date-parts"][0].append(31)
    assert reference.csl["title"] == "Gedragscode Integriteit Rijk"
    assert reference.csl["issued"] == {"date-parts": [[2015, 10]]}
    with pytest.raises(AttributeError):
        reference.text = "anders"  # type: ignore[misc]
    assert reference == copy.deepcopy(reference) == pickle.loads(pickle.dumps(reference))
    assert len({reference, *LETTER.cite("staatscourant-2015-33770")}) == 1


def test_bibtex_and_csl_describe_the_document_whatever_cites_it() -> None:
    by_record = {(found.bibtex, json.dumps(found.csl)) for each in LETTER.statements for found in LETTER.cite(each)}
    (itself,) = LETTER.cite("brief-2016-09-19")
    assert by_record == {(itself.bibtex, json.dumps(itself.csl))}


def test_only_an_id_or_a_record_is_cited() -> None:
    with pytest.raises(UnknownIdError) as unknown:
        LETTER.cite("gemeente")
    assert unknown.value.suggestions[0] == "gemeenten"
    for given_instead in (None, 4, ["gemeenten"]):
        with pytest.raises(WrongTypeError, match=r"^cite\(\.\.\.\) takes an id or a record, not "):
            LETTER.cite(given_instead)  # type: ignore[arg-type]


# Programs that read it


@pytest.fixture(scope="module")
def schema() -> Any:
    """The schema of CSL-JSON: where ``AMBTELIJK_CSL_SCHEMA`` points, else in ``../shared``."""
    path = Path(os.environ.get("AMBTELIJK_CSL_SCHEMA") or _SHARED)
    if not path.is_file():
        pytest.skip("the schema of CSL-JSON isn't here: set AMBTELIJK_CSL_SCHEMA")
    return json.loads(path.read_text(encoding="utf-8"))


@both
def test_every_item_is_right_by_the_schema_of_csl_json(data: Dataset, schema: Any) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="pip install '.[clients]'")
    validator = jsonschema.Draft7Validator(schema)
    items = [reference.csl for reference in references(data)]
    assert [error.message for error in validator.iter_errors(items)] == []
    # The schema is no rubber stamp.
    assert not validator.is_valid([{**items[0], "type": "letter"}])
    assert not validator.is_valid([{**items[0], "issued": "2016-09-19"}])


@both
def test_bibtex_is_read_as_it_was_meant(data: Dataset) -> None:
    pybtex = pytest.importorskip("pybtex.database", reason="pip install '.[clients]'")
    latex = pytest.importorskip("pylatexenc.latex2text").LatexNodes2Text(strict_latex_spaces=True)
    found = references(data)
    entries = pybtex.parse_string("".join(reference.bibtex for reference in found), "bibtex").entries
    assert list(entries) == [reference.id for reference in found]
    for reference in found:
        entry, item = entries[reference.id], reference.csl
        title = latex.latex_to_text(entry.fields.get("title", "")).strip()
        assert title == item.get("title", f"[{item.get('genre')}]")
        people = [
            latex.latex_to_text(" ".join(person.last_names)).strip() for person in entry.persons.get("author", ())
        ]
        assert people == [name["literal"] for name in item.get("author", ())]
        dates = item.get("issued", {"date-parts": [[None]]})["date-parts"][0]
        assert entry.fields.get("year") == (str(dates[0]) if dates[0] else None)


@both
def test_a_style_of_bibtex_sets_every_entry(data: Dataset) -> None:
    engine = pytest.importorskip("pybtex", reason="pip install '.[clients]'").PybtexEngine()
    entries = "".join(reference.bibtex for reference in references(data))
    shown = engine.format_from_string(entries, style="unsrt", output_backend="plaintext", output_encoding="utf-8")
    lines = shown.splitlines()
    assert len(lines) == len(data.sources) + 1
    assert "Gedragscode Integriteit Rijk. Stcrt. 2015, 33770, October 2015." in shown
    assert "ambtelijk data. versie" in lines[-1]


def test_a_book_and_a_report_have_types_of_their_own_where_they_have_all_these_ask_for() -> None:
    agents = (Agent(role="author", person="P. Pietersen"), Agent(role="issuer", organisation="raad"))
    dated = {"date": "2009", "date_role": "published", "title": "X"}
    assert of(type="book", agents=agents, **dated).bibtex.startswith("@book{brief,")
    assert of(type="book", agents=agents[:1], **dated).bibtex.startswith("@misc{brief,")
    assert of(type="report", agents=agents[1:], **dated).bibtex == (
        "@techreport{brief,\n  author = {{De Raad}},\n  title = {{X}},\n  institution = {De Raad},\n"
        "  year = {2009},\n  note = {rapport},\n}\n"
    )
    assert of(type="report", **dated).bibtex.startswith("@misc{brief,")


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1))
def test_any_text_comes_back_from_bibtex(text: str) -> None:
    database = pytest.importorskip("pybtex.database", reason="pip install '.[clients]'")
    read = database.parse_string(f"@misc{{x,\n  title = {{{{{escaped(text)}}}}},\n}}\n", "bibtex").entries["x"]
    title = read.fields["title"]
    assert title == f"{{{escaped(text)}}}"
    signs = {r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}"}
    signs |= {r"\textasciitilde{}": "~", r"\textasciicircum{}": "^", r"\textless{}": "<", r"\textgreater{}": ">"}
    back = re.sub(r"\\text\w+\{\}|\\[&%$#_]", lambda found: signs.get(found[0], found[0][1:]), title[1:-1])
    assert back == text


@pytest.mark.filterwarnings("ignore")
@both
def test_a_citation_processor_sets_every_item(data: Dataset) -> None:
    citeproc = pytest.importorskip("citeproc", reason="pip install '.[clients]'")
    read = pytest.importorskip("citeproc.source.json").CiteProcJSON
    found = references(data)
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = citeproc.CitationStylesBibliography(
        style, read([reference.csl for reference in found]), citeproc.formatter.plain
    )
    for reference in found:
        bibliography.register(citeproc.Citation([citeproc.CitationItem(reference.id)]))
    shown = dict(zip((reference.id for reference in found), map(str, bibliography.bibliography()), strict=True))
    assert all(len(text) > 3 for text in shown.values())
    assert "Gedragscode Integriteit Rijk" in shown["staatscourant-2015-33770"]
    assert "2015" in shown["staatscourant-2015-33770"]
