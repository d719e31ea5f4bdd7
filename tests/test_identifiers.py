"""Official identifiers: what is one and what is not, in which form, and where it is read.

What is not here: the rule that holds the data to it (`test_rules`).
"""

import datetime
import re
from typing import get_args
from urllib.parse import urlsplit

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import ambtelijk
from ambtelijk import Identifier, InvalidIdentifierError, Record, WrongTypeError, parse_identifier
from ambtelijk.identifiers import _FORMS, _TELLING, address_of, fault, fields_of
from ambtelijk.jci import Jci
from ambtelijk.terms import IdentifierScheme

GAZETTE = "https://zoek.officielebekendmakingen.nl"

telling = st.sampled_from(_TELLING).flatmap(
    lambda scheme: st.tuples(st.just(scheme), st.from_regex(_FORMS[scheme].pattern, fullmatch=True))
)
"""A scheme that can be told by its form, and a text of that form."""


@st.composite
def references(draw: st.DrawFn) -> Jci:
    """A Juriconnect reference, its places and days in any order."""
    kind = draw(st.sampled_from("cv"))
    days = st.dates(min_value=datetime.date(1000, 1, 1)).map(str)
    names = draw(st.lists(st.sampled_from({"c": "gz", "v": "sez"}[kind]), unique=True))
    places = draw(
        st.lists(
            st.tuples(
                st.sampled_from(["boek", "hoofdstuk", "titeldeel", "sub-paragraaf", "artikel", "lid", "o"]),
                st.from_regex(r"[0-9IVX]{1,4}[a-z:._°]{0,6}", fullmatch=True),
            )
        )
    )
    pairs = draw(st.permutations([*places, *((name, draw(days)) for name in names)]))
    law = draw(st.from_regex(r"BWB[RVW][0-9]{7}", fullmatch=True))
    return Jci(draw(st.sampled_from(["1.3", "1.31", "1.3.1"])), kind, law, tuple(pairs))


def bundled() -> list[tuple[str, Identifier]]:
    """Every identifier in the bundled data, with the record that has it."""
    found: list[tuple[str, Identifier]] = []
    for release in ambtelijk.versions():
        data = ambtelijk.load(release.version)
        records: list[Record] = [*data.sources, *data.organisations, *data.sectors]
        for record in records:
            found += ((record.id, each) for each in getattr(record, "identifiers", ()))
            found += ((record.id, each) for each in getattr(record, "links", ()))
    return found


# What is one


def test_every_scheme_has_a_form_and_an_example_that_fits_it() -> None:
    assert set(_FORMS) == set(get_args(IdentifierScheme))
    for scheme, form in _FORMS.items():
        assert fault(scheme, form.example) is None, scheme


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("kst", "kst-34550-VII-4"),
        ("kst", "kst-32550-E"),
        ("kst", "kst-CXXXIV-B"),
        ("kst", "kst-20022003-27602-72"),
        ("kst", "kst-21501-32-1740"),
        ("kst", "kst-32123-XIV-A-b1"),
        ("kst", "kst-32142-A2E"),
        ("kst", "kst-20052006-30300F-A"),
        ("kst", "kst-26643-144-h1"),
        ("kst", "kst-36600-B-K"),
        ("h", "h-tk-20132014-41-3"),
        ("h", "h-ek-20152016-31-6"),
        ("h", "h-tk-20082009-7140-7144"),
        ("h", "h-vv-19961997-2191-2192"),
        ("ah", "ah-tk-20182019-2387"),
        ("ah", "ah-ek-20082009-14-n1"),
        ("stcrt", "stcrt-2015-33770"),
        ("stcrt", "stcrt-2006-60-p9-SC74474"),
        ("stcrt", "stcrt-2009-9231"),
        ("stb", "stb-2017-123"),
        ("stb", "stb-1983-297-n1"),
        ("trb", "trb-1951-25"),
        ("gmb", "gmb-2023-502828"),
        ("prb", "prb-2023-11394"),
        ("wsb", "wsb-2022-9979"),
        ("bgr", "bgr-2024-440"),
        ("bwb", "BWBR0001947"),
        ("bwb", "BWBV0001000"),
        ("jci", "jci1.3:c:BWBR0005537&hoofdstuk=1&titeldeel=1.1&artikel=1:1&z=2020-01-01&g=2020-01-01"),
        ("jci", "jci1.31:c:BWBR0012345&g=2005-01-01&artikel=3&lid=1&lid=2"),
        ("jci", "jci1.3:v:BWBR0001947&s=2006-01-01&e=2019-12-31&z=2020-01-01"),
        ("cvdr", "CVDR643916/1"),
        ("ecli", "ECLI:NL:RBNNE:2021:2359"),
        ("ecli", "ECLI:FR:CC:2014:2014.432.QPC"),
        ("doi", "10.5553/Bw/016571942019073004003"),
        ("isbn", "90-76833-04-4"),
        ("isbn", "9789013151794"),
        ("isbn", "080442957X"),
        ("tooi", "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034"),
        ("tooi", "https://identifier.overheid.nl/tooi/def/ont/Gemeente"),
        ("oin", "00000001003214345000"),
        ("oin", "00000003300339600000"),
        ("wikidata", "Q773"),
    ],
)
def test_an_official_identifier_is_read_as_it_stands(scheme: IdentifierScheme, value: str) -> None:
    assert parse_identifier(value) == Identifier(scheme=scheme, value=value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("KST-34550-vii-4", "kst-34550-VII-4"),
        ("kst-32123-xiv-a-B1", "kst-32123-XIV-A-b1"),
        ("Stcrt-2006-60-P9-sc74474", "stcrt-2006-60-p9-SC74474"),
        ("bwbr0001947", "BWBR0001947"),
        (" ecli:nl:hr:2016:162 ", "ECLI:NL:HR:2016:162"),
        ("CVDR643916_1", "CVDR643916/1"),
        ("q773", "Q773"),
        ("doi:10.17026/dans-2cj-nvwu", "10.17026/dans-2cj-nvwu"),
        ("ISBN 90-76833-04-4", "90-76833-04-4"),
        ("BWBR0001947/2020-01-01", "jci1.3:c:BWBR0001947&g=2020-01-01"),
    ],
)
def test_letters_and_blanks_do_not_hide_it(text: str, value: str) -> None:
    assert parse_identifier(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kamerstukken II 2016/17, 34 550-VII, nr. 4", "kst-34550-VII-4"),
        ("Kamerstukken II 2016/17, 34550 VII, 4", "kst-34550-VII-4"),
        ("Kamerstukken II 2016–2017, 34550 VII, nr. 4", "kst-34550-VII-4"),
        ("Kamerstukken II 1999/00, 26 800, nr. 4", "kst-26800-4"),
        ("Kamerstukken I 2014/15, 33802, C", "kst-33802-C"),
        ("Kamerstukken I 2018/19, CXXXIV, B", "kst-CXXXIV-B"),
        ("Handelingen II 2010/11, nr. 108, item 5", "h-tk-20102011-108-5"),
        ("Aanhangsel Handelingen I 2014/15, nr. 12", "ah-ek-20142015-12"),
        ("Staatscourant 2015, nr. 33770", "stcrt-2015-33770"),
        ("Stcrt. 2015, 33770", "stcrt-2015-33770"),
        ("Stb. 2017, 123", "stb-2017-123"),
        ("Trb. 2008, 175", "trb-2008-175"),
        ("Gmb. 2023, 502828", "gmb-2023-502828"),
        ("Prb. 2017, 2855", "prb-2017-2855"),
        ("Wsb. 2022, 9979", "wsb-2022-9979"),
        ("Bgr. 2024, 440", "bgr-2024-440"),
    ],
)
def test_a_reference_as_lawyers_print_it_comes_to_the_identifier(text: str, value: str) -> None:
    assert parse_identifier(text).value == value


@pytest.mark.parametrize(
    ("address", "value"),
    [
        (f"{GAZETTE}/kst-34550-VII-4.html", "kst-34550-VII-4"),
        (f"{GAZETTE}/kst-33691-e.html", "kst-33691-E"),
        (f"{GAZETTE}/dossier/kst-29436-3.html", "kst-29436-3"),
        ("https://www.officielebekendmakingen.nl/stcrt-2019-63016.pdf", "stcrt-2019-63016"),
        ("https://wetten.overheid.nl/BWBR0001947", "BWBR0001947"),
        ("https://wetten.overheid.nl/BWBR0001947/2022-08-01/0/informatie", "jci1.3:c:BWBR0001947&g=2022-08-01"),
        ("https://wetten.overheid.nl/BWBR0001947/2020-01-01/#Artikel4", "jci1.3:c:BWBR0001947&artikel=4&g=2020-01-01"),
        (
            "https://wetten.overheid.nl/BWBR0005537/2020-01-01#Hoofdstuk2_Artikel2:4",
            "jci1.3:c:BWBR0005537&hoofdstuk=2&artikel=2:4&g=2020-01-01",
        ),
        ("https://wetten.overheid.nl/1.3:c:BWBR0007060&g=2009-01-01", "jci1.3:c:BWBR0007060&g=2009-01-01"),
        ("https://lokaleregelgeving.overheid.nl/CVDR680431/1?", "CVDR680431/1"),
        ("https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBNNE:2021:2359", "ECLI:NL:RBNNE:2021:2359"),
        ("http://dx.doi.org/10.17026/dans-2cj-nvwu", "10.17026/dans-2cj-nvwu"),
        ("http://www.wikidata.org/entity/Q773", "Q773"),
    ],
)
def test_an_address_comes_to_the_identifier_in_it(address: str, value: str) -> None:
    assert parse_identifier(address).value == value


# What is not


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("stb-2017", "as stb, write it like stb-2017-123"),
        ("stb-2017-0", "as stb, write it like stb-2017-123"),
        ("kst-34550-VII", "as kst, write it like kst-34550-VII-4"),
        ("ah-tk-20182020-1", "as ah, 20182020 are not two years that follow each other"),
        ("BWBR001947", "as bwb, write it like BWBR0001947"),
        ("ECLI:NL:HR:2016", "as ecli, write it like ECLI:NL:HR:2016:162"),
        ("90-76833-04-5", "as isbn, its last digit doesn't fit the others"),
        (
            "00000001003214346000",
            "as oin, the number in it isn't one of the register that its first eight digits name",
        ),
        ("jci1.3:c:BWBR0001947&g=2020-02-30", "as jci, '2020-02-30' is no date: day is out of range for month"),
        ("jci1.3:c:BWBR0001947&g=2020", "as jci, '2020' is no day: write YYYY-MM-DD"),
        ("jci1.3:c:BWBR0001947&s=2020-01-01", "as jci, 's' stands in it twice, or is no day of kind 'c'"),
        (
            "jci1.3:c:BWBR0001947&g=2020-01-01&g=2020-01-02",
            "as jci, 'g' stands in it twice, or is no day of kind 'c'",
        ),
        # Of an issue of the paper Staatscourant the identifier also has the page and a key.
        ("Stcrt. 2006, 60", "as stcrt, write it like stcrt-2015-33770"),
        ("Kamerstukken II 2016/18, 34550 VII, nr. 4", None),
        ("https://www.rijksoverheid.nl", None),
        ("betrouwbaarheid", None),
        ("", None),
    ],
)
def test_what_is_no_identifier_is_refused_with_what_would_be_right(text: str, reason: str | None) -> None:
    general = "write it like kst-34550-VII-4, stcrt-2015-33770, BWBR0001947, ECLI:NL:HR:2016:162"
    with pytest.raises(InvalidIdentifierError) as caught:
        parse_identifier(text)
    assert (caught.value.given, caught.value.reason) == (text, reason or general)
    assert str(caught.value) == f"{text!r} is no official identifier: {reason or general}"
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("given", [None, 34550, b"stb-2017-123", ["stb-2017-123"]], ids=repr)
def test_only_a_text_can_be_one(given: object) -> None:
    with pytest.raises(WrongTypeError, match=r"parse_identifier\(\.\.\.\) takes a text \(str\), not "):
        parse_identifier(given)  # type: ignore[arg-type]


@given(st.text())
def test_any_other_text_is_refused_or_comes_to_an_identifier_that_comes_to_itself(text: str) -> None:
    try:
        found = parse_identifier(text)
    except InvalidIdentifierError:
        return
    assert fault(found.scheme, found.value) is None
    assert parse_identifier(found.value) == found


# Laws


@given(telling)
def test_what_has_the_form_of_a_scheme_is_read_as_it_stands(drawn: tuple[IdentifierScheme, str]) -> None:
    scheme, value = drawn
    assume(fault(scheme, value) is None)
    assert parse_identifier(value) == Identifier(scheme=scheme, value=value)


@given(telling)
@example(("jci", "jci1.3:c:BWBR0001947&artikel=4/5"))
def test_an_address_is_whole_and_leads_back(drawn: tuple[IdentifierScheme, str]) -> None:
    scheme, value = drawn
    address = address_of(scheme, value)
    assume(address is not None)
    assert address is not None
    parts = urlsplit(address)
    assert (parts.scheme, bool(re.fullmatch(r"[a-z0-9.-]+\.[a-z]+", parts.netloc))) == ("https", True)
    assert re.fullmatch(r"[!-~]+", address)
    assert parse_identifier(address) == Identifier(scheme=scheme, value=value)


@given(telling, st.sampled_from([" ", "\n", "é", "<"]), st.integers(min_value=0))
def test_a_sign_that_belongs_in_no_identifier_spoils_it(
    drawn: tuple[IdentifierScheme, str], sign: str, place: int
) -> None:
    scheme, value = drawn
    place %= len(value) + 1
    assume(scheme not in {"doi", "jci"})
    assert fault(scheme, value[:place] + sign + value[place:]) is not None


@given(references())
def test_a_juriconnect_reference_is_printed_as_it_was_read(reference: Jci) -> None:
    assert Jci.parse(str(reference)) == reference
    assert str(Jci.parse(str(reference))) == str(reference)
    assert parse_identifier(str(reference)).value == str(reference)


@given(references())
def test_a_juriconnect_reference_is_its_places_and_its_days(reference: Jci) -> None:
    days = [pair for pair in reference.pairs if pair not in reference.places]
    assert len(days) + len(reference.places) == len(reference.pairs)
    assert str(reference.day) == dict(days).get("g", "None")


@given(st.from_regex(r"[0-9]{9}", fullmatch=True), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_in_an_isbn_is_found(digits: str, place: int, more: int) -> None:
    total = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), digits, strict=True))
    check = "0123456789X"[-total % 11]
    wrong = str((int(digits[place]) + more) % 10)
    assert fault("isbn", digits + check) is None
    assert fault("isbn", digits[:place] + wrong + digits[place + 1 :] + check) is not None


# The data


def test_every_bundled_identifier_is_read_from_its_value_and_from_its_address() -> None:
    identifiers = bundled()
    assert len(identifiers) > 300
    for record, each in identifiers:
        if each.scheme in _TELLING:
            assert parse_identifier(each.value) == each, record
            assert each.address is None or parse_identifier(each.address) == each, record


def test_every_bundled_official_publication_has_an_address_but_the_oldest() -> None:
    without = {
        each.value for _, each in bundled() if each.scheme in {"kst", "stcrt", "stb", "prb"} and not each.address
    }
    assert without == {"stb-1929-530", "stb-1991-379", "stb-1992-96", "stb-1992-315", "stb-1992-550"}


def test_a_reference_as_printed_has_the_address_of_what_it_comes_to() -> None:
    letter = ambtelijk.load("2016.9.0")
    assert {each.value: each.address for source in letter.sources for each in source.identifiers} == {
        "2016-0000578256": None,
        "Kamerstukken 32 550": None,
        "Artikel 125quater, onderdeel c, Ambtenarenwet": None,
        "Kamerstukken II 2015/16, 34 300-VII, nr. 52": f"{GAZETTE}/kst-34300-VII-52.html",
        "Staatscourant 2015, nr. 33770": f"{GAZETTE}/stcrt-2015-33770.html",
    }


@pytest.mark.parametrize(
    ("scheme", "value", "address"),
    [
        ("stcrt", "stcrt-2006-60-p9-SC74474", f"{GAZETTE}/stcrt-2006-60-p9-SC74474.html"),
        ("stb", "stb-1995-24", f"{GAZETTE}/stb-1995-24.html"),
        ("bwb", "BWBR0001947", "https://wetten.overheid.nl/BWBR0001947"),
        (
            "jci",
            "jci1.3:c:BWBR0001947&artikel=125quater&g=2016-09-19",
            "https://wetten.overheid.nl/jci1.3:c:BWBR0001947&artikel=125quater&g=2016-09-19",
        ),
        ("cvdr", "CVDR643916/1", "https://lokaleregelgeving.overheid.nl/CVDR643916/1"),
        ("ecli", "ECLI:NL:HR:2016:162", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2016:162"),
        ("ecli", "ECLI:EU:C:1991:448", "https://e-justice.europa.eu/ecli/ECLI:EU:C:1991:448"),
        ("doi", "10.1002/(SICI)1<1::AID>3.0", "https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0"),
        ("wikidata", "Q773", "https://www.wikidata.org/wiki/Q773"),
        ("roo", "9632", "https://organisaties.overheid.nl/9632/organisatie"),
        ("web", "www.facebook.com/minbzk", "https://www.facebook.com/minbzk"),
        ("web", "http://raad.example/", "http://raad.example/"),
        ("isbn", "90-76833-04-4", None),
        ("oin", "00000001003214345000", None),
        ("kst", "kst-34550", None),
    ],
)
def test_an_identifier_is_read_there(scheme: IdentifierScheme, value: str, address: str | None) -> None:
    assert Identifier(scheme=scheme, value=value).address == address


def test_the_parts_of_an_identifier_have_names() -> None:
    assert fields_of("kst", "kst-34550-VII-4") == {"dossier": "34550", "chapter": "VII", "number": "4"}
    assert fields_of("stcrt", "stcrt-2006-60-p9-SC74474") == {
        "year": "2006",
        "number": "60",
        "page": "9",
        "key": "SC74474",
    }
    assert fields_of("kst", "stb-2017-123") == {}
