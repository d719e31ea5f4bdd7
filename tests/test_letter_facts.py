"""What the letter of 19 September 2016 says, and what it leaves open, asked of data version 2016.9.0.

Written from the letter alone, by another reader than the one who wrote the data. The letter isn't needed to run it.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

import pytest

import ambtelijk
from ambtelijk import Code, Event, PartialDate, Record, Statement
from ambtelijk.parts import Period, TermList

DATA = ambtelijk.load("2016.9.0")
LETTER = "brief-2016-09-19"
T = TypeVar("T")


def only(found: Iterable[T]) -> T:
    """The one record that was found; more or none is a failure."""
    (record,) = found
    return record


def footnotes(record: Record) -> tuple[str, ...]:
    """The footnotes that a record stands in."""
    return tuple(citation.footnote for citation in record.citations if citation.footnote)


def terms(statements: Iterable[Statement]) -> list[str]:
    return [statement.term for statement in statements]


def items(text: str) -> list[str]:
    """The items of a list that is printed with semicolons."""
    return text.split("; ")


def list_of(statement: Statement) -> TermList:
    """The list that a statement stands in."""
    return only(found for found in DATA.editions[statement.edition].lists if found.key == statement.list)


def titled(title: str) -> Code:
    """The one code of this title."""
    return only(code for code in DATA.codes if code.title == title)


def statuses(code: Code) -> list[str]:
    return [status.status for status in code.statuses]


RIJK = DATA.codes["gedragscode-integriteit-rijk"]
PROVINCIAL = DATA.codes["handreiking-gedragscode-provinciale-ambtenaren"]
GOOD_ADMINISTRATION = DATA.codes["code-goed-openbaar-bestuur"]
OFFICE_HOLDERS = only(DATA.codes.where(audience="political-office-holders"))
BILL = only(DATA.policies.where(kind="bill"))
ANCHORING = DATA.policies["wettelijke-verankering-kernwaarden"]
STATUTE = DATA.policies["verplicht-ambtelijk-statuut"]
PROGRAMME = DATA.policies["programma-ambtelijk-vakmanschap"]


# What each sector says that its civil servants stand for


LISTS = {
    "rijk": items(
        "onafhankelijkheid en onpartijdigheid; betrouwbaarheid en zorgvuldigheid; eigen verantwoordelijkheid"
    ),
    "gemeenten": items(
        "openheid; eerlijkheid; betrouwbaarheid; zorgvuldigheid; onafhankelijkheid; objectiviteit; onpartijdigheid"
    ),
    "provincies": items(
        "dienstbaarheid; professionaliteit; onafhankelijkheid; verantwoordelijkheid; betrouwbaarheid; zorgvuldigheid"
    ),
    "waterschappen": items("openheid; eerlijkheid; betrouwbaarheid; zorgvuldigheid; onafhankelijkheid; objectiviteit"),
}
"""The terms as printed, in the order printed."""


@pytest.mark.parametrize("sector", LISTS)
def test_a_sector_lists_these_terms_in_this_order(sector: str) -> None:
    assert terms(DATA.statements.where(sector=sector)) == LISTS[sector]


@pytest.mark.parametrize(
    ("sector", "position", "term"),
    [(sector, position, term) for sector, listed in LISTS.items() for position, term in enumerate(listed, 1)],
)
def test_a_term_stands_at_its_place_in_the_list(sector: str, position: int, term: str) -> None:
    statement = only(DATA.statements.where(sector=sector)[position - 1 : position])
    assert (statement.position, statement.term, statement.number) == (position, term, None)


@pytest.mark.parametrize(
    ("sector", "values"),
    {
        "rijk": "onafhankelijkheid onpartijdigheid betrouwbaarheid zorgvuldigheid eigen-verantwoordelijkheid",
        "gemeenten": "openheid eerlijkheid betrouwbaarheid zorgvuldigheid onafhankelijkheid objectiviteit onpartijdigheid",
        "provincies": "dienstbaarheid professionaliteit onafhankelijkheid verantwoordelijkheid betrouwbaarheid zorgvuldigheid",
        "waterschappen": "openheid eerlijkheid betrouwbaarheid zorgvuldigheid onafhankelijkheid objectiviteit",
    }.items(),
)
def test_a_sector_holds_these_values_in_the_order_of_its_words(sector: str, values: str) -> None:
    assert DATA.values.where(sector=sector).ids == tuple(values.split())


@pytest.mark.parametrize(
    ("sector", "word"),
    {
        "rijk": "(kern)waarden",
        "gemeenten": "kernbegrippen",
        "provincies": "kernbegrippen",
        "waterschappen": "kernwaarden",
    }.items(),
)
def test_a_sector_has_its_own_word_for_its_values(sector: str, word: str) -> None:
    assert {list_of(statement).word for statement in DATA.statements.where(sector=sector)} == {word}


@pytest.mark.parametrize(
    ("sector", "footnote"), {"rijk": "5", "gemeenten": "6", "provincies": "7", "waterschappen": "8"}.items()
)
def test_a_sectors_list_comes_from_the_document_in_this_footnote(sector: str, footnote: str) -> None:
    sources = {DATA.editions[statement.edition].source for statement in DATA.statements.where(sector=sector)}
    assert sources == {only(DATA.sources.where(footnote=footnote)).id}


@pytest.mark.parametrize(
    ("sector", "heading", "paragraph"),
    [
        ("rijk", "Rijksoverheid", 1),
        ("gemeenten", "Gemeenten, provincies en waterschappen", 1),
        ("provincies", "Gemeenten, provincies en waterschappen", 2),
        ("waterschappen", "Gemeenten, provincies en waterschappen", 2),
    ],
)
def test_every_term_of_a_sector_can_be_followed_to_its_paragraph(sector: str, heading: str, paragraph: int) -> None:
    for statement in DATA.statements.where(sector=sector):
        places = {(c.source, c.heading, c.paragraph) for c in statement.citations if c.basis == "stated"}
        assert (LETTER, heading, paragraph) in places


def test_the_rijk_joins_two_values_in_a_term_twice_and_ends_with_a_single_one() -> None:
    expressed = [[e.value for e in statement.expresses] for statement in DATA.statements.where(sector="rijk")]
    assert expressed == [
        ["onafhankelijkheid", "onpartijdigheid"],
        ["betrouwbaarheid", "zorgvuldigheid"],
        ["eigen-verantwoordelijkheid"],
    ]


@pytest.mark.parametrize("sector", ["gemeenten", "provincies", "waterschappen"])
def test_the_other_sectors_name_one_value_a_term_by_its_very_word(sector: str) -> None:
    for statement in DATA.statements.where(sector=sector):
        expression = only(statement.expresses)
        assert (DATA.values[expression.value].labels.nl, expression.match) == (statement.term, "exact")


def test_there_are_twenty_two_terms_in_the_lists_of_four_sectors() -> None:
    assert sum(len(DATA.statements.where(sector=sector)) for sector in LISTS) == 22


def test_the_letter_counts_the_seven_principles_and_the_ombudsmans_four_and_no_other_list() -> None:
    counts = {found.count for edition in DATA.editions for found in edition.lists}
    assert counts == {7, 4, None}
    for sector in LISTS:
        assert {list_of(statement).count for statement in DATA.statements.where(sector=sector)} == {None}


@pytest.mark.parametrize(
    ("sector", "status"),
    {"rijk": "current", "gemeenten": "former", "provincies": "current", "waterschappen": "current"}.items(),
)
def test_only_the_gemeenten_used_their_list_in_earlier_days(sector: str, status: str) -> None:
    assert {list_of(statement).status for statement in DATA.statements.where(sector=sector)} == {status}


# Who shares what


SHARED = {
    "onafhankelijkheid": ("rijk", "gemeenten", "provincies", "waterschappen"),
    "betrouwbaarheid": ("rijk", "gemeenten", "provincies", "waterschappen"),
    "zorgvuldigheid": ("rijk", "gemeenten", "provincies", "waterschappen"),
    "onpartijdigheid": ("rijk", "gemeenten"),
    "eigen-verantwoordelijkheid": ("rijk",),
    "openheid": ("gemeenten", "waterschappen"),
    "eerlijkheid": ("gemeenten", "waterschappen"),
    "objectiviteit": ("gemeenten", "waterschappen"),
    "dienstbaarheid": ("provincies",),
    "professionaliteit": ("provincies",),
    "verantwoordelijkheid": ("provincies",),
    "verantwoording": (),
    "integriteit": (),
    "legitimiteit": (),
    "participatie": (),
}
"""Which sectors hold a value; the last four stand in the code for good public administration alone."""


@pytest.mark.parametrize(("value", "sectors"), SHARED.items())
def test_these_sectors_and_no_others_hold_a_value(value: str, sectors: tuple[str, ...]) -> None:
    assert set(DATA.sectors.where(value=value).ids) == set(sectors)


def test_no_sector_but_four_holds_any_value() -> None:
    assert {sector.id for value in DATA.values for sector in DATA.sectors.where(value=value)} == set(LISTS)


def test_the_gemeenten_hold_what_the_waterschappen_hold_and_impartiality_besides() -> None:
    gemeenten, waterschappen = (DATA.values.where(sector=sector).ids for sector in ("gemeenten", "waterschappen"))
    assert gemeenten == (*waterschappen, "onpartijdigheid")


def test_objectivity_is_not_impartiality() -> None:
    assert DATA.values["objectiviteit"] != DATA.values["onpartijdigheid"]
    assert "rijk" not in DATA.sectors.where(value="objectiviteit")


@pytest.mark.parametrize("value", ["verantwoordelijkheid", "eigen-verantwoordelijkheid", "verantwoording"])
def test_three_near_homonyms_are_three_values_that_know_of_each_other(value: str) -> None:
    others = {"verantwoordelijkheid", "eigen-verantwoordelijkheid", "verantwoording"} - {value}
    assert others <= set(DATA.values[value].related)
    assert not others & set(DATA.values[value].other_labels)


@pytest.mark.parametrize(
    ("value", "term"),
    {
        "verantwoordelijkheid": "verantwoordelijkheid",
        "eigen-verantwoordelijkheid": "eigen verantwoordelijkheid",
        "verantwoording": "verantwoording",
    }.items(),
)
def test_each_near_homonym_is_printed_once(value: str, term: str) -> None:
    assert terms(DATA.statements.where(value=value)) == [term]


# The sectors and their codes


def test_the_letter_names_six_sectors_and_one_category() -> None:
    assert set(DATA.sectors.where(kind="sector").ids) == {*LISTS, "politie", "defensie"}
    assert DATA.sectors.where(kind="category").ids == ("zbos",)
    assert len(DATA.sectors) == 7


THREE = ("gemeenten", "provincies", "waterschappen")

CODES = {
    # title: kind, level and domain, whom it addresses, for which sectors
    "gedragscodes en andere regelingen van de publieke sectoren": (
        "code-of-conduct sector conduct-of-civil-servants",
        "civil-servants",
        (),
    ),
    "Gedragscode Integriteit Rijk": ("code-of-conduct sector conduct-of-civil-servants", "civil-servants", ("rijk",)),
    "organisatiespecifieke gedragscodes": (
        "code-of-conduct organisation conduct-of-civil-servants",
        "civil-servants",
        THREE,
    ),
    "gedragscodes van gemeenten": (
        "code-of-conduct organisation conduct-of-civil-servants",
        "civil-servants",
        ("gemeenten",),
    ),
    "format integriteitsbeleid": ("format sector integrity-policy", None, ("gemeenten",)),
    "handreiking integriteitsbeleid": ("guide sector integrity-policy", None, ("provincies",)),
    "Handreiking gedragscode provinciale ambtenaren": (
        "guide sector conduct-of-civil-servants",
        "civil-servants",
        ("provincies",),
    ),
    "toolkit integriteit": ("toolkit sector integrity-policy", None, ("waterschappen",)),
    "Handreiking integriteit van politieke ambtsdragers bij gemeenten, provincies en waterschappen": (
        "guide sector conduct-of-administrators",
        "political-office-holders",
        THREE,
    ),
    "Nederlandse Code voor goed openbaar bestuur": (
        "governance-code government-wide good-administration",
        "boards",
        ("rijk", "provincies", "gemeenten", "waterschappen", "politie"),
    ),
    "Behoorlijkheidswijzer": ("norm-sheet government-wide treatment-of-citizens", None, ()),
    "ambtelijk statuut": ("charter organisation conduct-of-civil-servants", "civil-servants", ()),
}
"""The codes with a title of their own."""


@pytest.mark.parametrize("title", CODES)
def test_a_code_is_of_this_kind_and_level_and_about_this(title: str) -> None:
    code = titled(title)
    assert f"{code.kind} {code.level} {code.domain}" == CODES[title][0]


@pytest.mark.parametrize("title", CODES)
def test_a_code_addresses_these_people_in_these_sectors(title: str) -> None:
    _, audience, sectors = CODES[title]
    assert titled(title).audience == ((audience,) if audience else ())
    assert titled(title).sectors == sectors


def test_what_is_there_now_what_is_gone_and_what_was_only_thought_of() -> None:
    assert {status for code in DATA.codes for status in statuses(code)} == {
        "in-use",
        "discontinued",
        "absent",
        "proposed",
    }
    assert [code.title for code in DATA.codes if not code.statuses] == ["format integriteitsbeleid"]


@pytest.mark.parametrize("sector", ["gemeenten", "provincies", "waterschappen"])
def test_the_letter_says_of_each_other_sector_whether_it_has_a_model_code(sector: str) -> None:
    expected = {"gemeenten": "discontinued", "provincies": "in-use", "waterschappen": "absent"}[sector]
    code = only(DATA.codes.where(sector=sector, kind="model-code", audience="civil-servants"))
    assert (code.title, code.level, statuses(code)) == ("modelgedragscode", "sector", [expected])
    assert DATA.editions.where(code=code).ids == ()


def test_the_letter_calls_no_code_binding_and_gives_no_status_a_date() -> None:
    assert {code.legal_standing for code in DATA.codes} == {None}
    assert [code.id for code in DATA.codes for status in code.statuses if status.period] == []


@pytest.mark.parametrize(
    ("code", "footnote"),
    {
        "gedragscode-integriteit-rijk": 5,
        "format-integriteitsbeleid-vng": 6,
        "handreiking-gedragscode-provinciale-ambtenaren": 7,
        "toolkit-integriteit-waterschappen": 8,
        "handreiking-integriteit-politieke-ambtsdragers": 9,
        "code-goed-openbaar-bestuur": 10,
        "behoorlijkheidswijzer": 11,
    }.items(),
)
def test_the_current_edition_of_a_code_is_the_document_in_this_footnote(code: str, footnote: int) -> None:
    edition = only(DATA.editions.where(code=code, status="current"))
    source = only(DATA.sources.where(footnote=footnote))
    assert (edition.source, edition.title) == (source.id, source.title)
    assert source.date in {edition.dated, edition.published}
    assert list(edition.issuers) == [agent.organisation for agent in source.agents if agent.role == "issuer"]
    assert edition.issuers == DATA.codes[code].issuers


def test_the_letter_knows_eight_editions_and_none_of_former_days() -> None:
    assert len(DATA.editions) == 8
    assert DATA.editions.where(status="former").ids == ()


def test_the_gedragscode_integriteit_rijk_is_the_rijks_own_code_of_conduct() -> None:
    assert (RIJK.sectors, RIJK.speaks_for) == (("rijk",), ("rijk",))
    assert statuses(RIJK) == ["in-use"]
    assert RIJK.issuers == ()


def test_the_gedragscode_integriteit_rijk_goes_into_four_things_that_are_no_values() -> None:
    topics = DATA.statements.where(sector="rijk", role="topics")
    assert terms(topics) == [
        "goed werkgeverschap",
        "goed ambtenaarschap",
        "de specifieke rol en voorbeeldfunctie van leidinggevenden",
        "de waarden van waaruit het ambtelijk handelen wordt afgewogen",
    ]
    assert [topic.id for topic in topics if topic.expresses] == []


def test_the_gedragscode_integriteit_rijk_has_an_edition_of_2015_and_one_announced_for_2016() -> None:
    assert [edition.status for edition in DATA.editions.where(code=RIJK)] == ["current", "announced"]


def test_the_edition_of_the_rijk_was_published_in_october_2015_on_a_day_not_said() -> None:
    edition = only(DATA.editions.where(code=RIJK, status="current"))
    assert edition.published == "2015-10"
    assert edition.in_force is None


def test_the_next_edition_of_the_rijk_comes_into_force_in_october_2016() -> None:
    edition = only(DATA.editions.where(code=RIJK, status="announced"))
    assert edition.in_force == Period(start=PartialDate("2016-10"))
    assert edition.published is None
    assert edition.source is None


def test_the_next_edition_of_the_rijk_takes_the_place_of_the_one_of_2015() -> None:
    current, announced = DATA.editions.where(code=RIJK)
    assert announced.replaces == (current.id,)


def test_the_letter_does_not_say_which_values_the_next_edition_of_the_rijk_will_list() -> None:
    announced = only(DATA.editions.where(code=RIJK, status="announced"))
    assert announced.lists == ()
    assert len(DATA.statements.where(edition=announced)) == 0
    assert len(DATA.values.where(edition=announced)) == 0


def test_an_announced_edition_is_not_in_force() -> None:
    in_force = DATA.editions.where(sector="rijk", on="2016-09-19")
    assert all(edition.status == "current" for edition in in_force)
    assert only(DATA.editions.where(code=RIJK, on="2016-09-19")).published == "2015-10"


def test_before_october_2015_the_edition_of_2015_did_not_hold() -> None:
    assert len(DATA.statements.where(sector="rijk", on="2015-09-30")) == 0
    assert len(DATA.values.where(sector="rijk", on="2009-01-01")) == 0


@pytest.mark.parametrize("day", ["2015-10-01", "2015-10-31", "2016-01-01"])
def test_from_which_day_the_edition_of_2015_held_the_letter_leaves_open(day: str) -> None:
    found = DATA.statements.where(sector="rijk", on=day)
    assert (len(found.certain), len(found.possible)) == (0, 3)


def test_the_letter_does_not_speak_of_october_2016() -> None:
    with pytest.raises(ambtelijk.DayOutOfRangeError):
        DATA.editions.where(sector="rijk", on="2016-10-01")


@pytest.mark.parametrize(("adopter", "quantifier"), {"defensie": None, "zbos": "several"}.items())
def test_defensie_and_various_zbos_wish_to_align_with_the_code_of_the_rijk_where_possible(
    adopter: str, quantifier: str | None
) -> None:
    adoption = only(adoption for adoption in RIJK.adoptions if adoption.adopter == adopter)
    assert adoption.manner == "wishes-to-align"
    assert adoption.extent is not None
    assert "waar mogelijk" in adoption.extent.words
    assert adoption.extent.quantifier == quantifier
    assert (adoption.since, adoption.until) == (None, None)


def test_defensie_comes_before_the_zbos() -> None:
    assert [adoption.adopter for adoption in RIJK.adoptions] == ["defensie", "zbos"]


def test_a_wish_to_align_does_not_bind() -> None:
    assert not {"defensie", "zbos"} & set(RIJK.sectors)
    assert not {"defensie", "zbos"} & set(RIJK.speaks_for)
    assert RIJK not in DATA.codes.where(sector="defensie")


def test_nothing_in_the_letter_is_adopted_as_binding() -> None:
    assert {adoption.manner for code in DATA.codes for adoption in code.adoptions} == {
        "wishes-to-align",
        "starting-point",
        "own-elaboration",
    }


@pytest.mark.parametrize("sector", ["politie", "defensie", "zbos"])
def test_a_sector_that_is_only_named_has_no_values(sector: str) -> None:
    assert sector in DATA.sectors
    assert len(DATA.values.where(sector=sector)) == 0
    assert len(DATA.statements.where(sector=sector)) == 0
    assert not [code.id for code in DATA.codes if sector in code.speaks_for]


# Gemeenten


def test_gemeenten_have_no_model_code_any_more() -> None:
    code = only(DATA.codes.where(sector="gemeenten", kind="model-code", domain="conduct-of-civil-servants"))
    assert statuses(code) == ["discontinued"]
    assert code not in DATA.codes.where(sector="gemeenten", on="2016-09-19")
    assert code in DATA.codes.where(sector="gemeenten", on="2010-01-01").possible


def test_the_words_of_the_gemeenten_come_from_the_format_of_the_vng() -> None:
    code = only(DATA.codes.where(kind="format"))
    assert (code.sectors, code.speaks_for) == (("gemeenten",), ("gemeenten",))
    assert code.issuers == ("vereniging-van-nederlandse-gemeenten",)


def test_the_format_of_the_vng_is_of_december_2014() -> None:
    edition = only(DATA.editions.where(code=only(DATA.codes.where(kind="format"))))
    assert (edition.dated, edition.published, edition.in_force) == (PartialDate("2014-12"), None, None)


def test_the_former_words_still_come_back_often_in_the_codes_of_gemeenten() -> None:
    listed = only({list_of(statement) for statement in DATA.statements.where(sector="gemeenten")})
    codes = titled("gedragscodes van gemeenten")
    for extent in (listed.extent, codes.extent):
        assert extent is not None
        assert (extent.words, extent.quantifier) == ("nog wel veel", None)
    assert (codes.level, codes.collective, codes.speaks_for) == ("organisation", True, ())


def test_whether_the_format_of_the_vng_is_in_use_the_letter_does_not_say() -> None:
    assert only(DATA.codes.where(kind="format")).statuses == ()


def test_in_most_cases_the_codes_of_organisations_themselves_attend_to_the_context_of_civil_servants() -> None:
    code = titled("organisatiespecifieke gedragscodes")
    assert code.sectors == ("gemeenten", "provincies", "waterschappen")
    assert (code.level, code.collective, code.speaks_for) == ("organisation", True, ())
    assert statuses(code) == ["in-use"]
    assert code.extent is not None
    assert (code.extent.quantifier, code.extent.words) == ("most", "in de meeste gevallen")


def test_the_codes_of_all_sectors_mostly_attend_to_that_context() -> None:
    code = titled("gedragscodes en andere regelingen van de publieke sectoren")
    assert code.extent is not None
    assert code.extent.words == "veelal"
    assert (code.collective, code.sectors, statuses(code)) == (True, (), ["in-use"])


# Provincies


def test_the_provincies_have_a_model_code_and_a_guide_to_integrity_policy() -> None:
    in_use = DATA.codes.where(sector="provincies", level="sector", status="in-use")
    assert {"modelgedragscode", "handreiking integriteitsbeleid"} <= {code.title for code in in_use}


def test_which_provincial_instrument_footnote_seven_means_is_left_open() -> None:
    candidates = {
        only(DATA.codes.where(sector="provincies", kind="model-code", domain="conduct-of-civil-servants")).id,
        titled("handreiking integriteitsbeleid").id,
    }
    possible = {found.code for found in PROVINCIAL.relations if found.relation == "possibly-same-as"}
    assert possible == candidates
    assert PROVINCIAL.note
    assert set(footnotes(PROVINCIAL)) == {"7"}
    for candidate in candidates:
        assert [found.code for found in DATA.codes[candidate].relations] == [PROVINCIAL.id]


def test_the_words_of_the_provincies_are_stored_once_under_the_document_cited() -> None:
    statements = DATA.statements.where(sector="provincies")
    assert {DATA.editions[statement.edition].code for statement in statements} == {PROVINCIAL.id}
    assert [code for code in DATA.codes if "provincies" in code.speaks_for] == [PROVINCIAL]


def test_what_the_first_of_july_2016_is_to_the_provincial_guide_is_left_open() -> None:
    edition = only(DATA.editions.where(code=PROVINCIAL))
    assert edition.dated == "2016-07-01"
    assert (edition.published, edition.in_force) == (None, None)
    assert DATA.sources[edition.source or ""].date_role == "unclear"


def test_who_issued_the_provincial_guide_the_letter_does_not_say() -> None:
    assert PROVINCIAL.issuers == ()
    assert only(DATA.sources.where(footnote=7)).agents == ()


# Waterschappen


def test_waterschappen_have_no_model_code_and_nothing_is_said_of_an_earlier_one() -> None:
    code = only(DATA.codes.where(sector="waterschappen", kind="model-code", domain="conduct-of-civil-servants"))
    assert statuses(code) == ["absent"]
    assert code not in DATA.codes.where(status="discontinued")


def test_waterschappen_have_a_toolkit_for_the_sector() -> None:
    code = titled("toolkit integriteit")
    assert (code.sectors, code.speaks_for) == (("waterschappen",), ("waterschappen",))
    assert statuses(code) == ["in-use"]
    assert code.issuers == ("ao-fonds-waterschappen",)


def test_the_toolkit_has_no_date() -> None:
    edition = only(DATA.editions.where(code=titled("toolkit integriteit")))
    assert (edition.dated, edition.published, edition.in_force) == (None, None, None)
    assert only(DATA.sources.where(footnote=8)).date is None
    assert only(DATA.sources.where(footnote=8)).date_role is None


def test_the_undated_toolkit_holds_today_and_may_have_held_before() -> None:
    assert len(DATA.statements.where(sector="waterschappen").certain) == 6
    before = DATA.statements.where(sector="waterschappen", on="2010-01-01")
    assert (len(before.certain), len(before.possible)) == (0, 6)


def test_only_gemeenten_and_waterschappen_lack_a_model_code_for_civil_servants() -> None:
    lacking = {code.sectors: statuses(code) for code in DATA.codes if set(statuses(code)) & {"absent", "discontinued"}}
    assert lacking == {("gemeenten",): ["discontinued"], ("waterschappen",): ["absent"]}


# Frameworks for administrators, and the two of the seven and the four


def test_the_guide_for_political_office_holders_includes_two_model_codes() -> None:
    included = [DATA.codes[found.code] for found in OFFICE_HOLDERS.relations if found.relation == "includes"]
    assert [code.audience for code in included] == [("representatives",), ("administrators",)]
    for code in included:
        assert (code.kind, code.domain, statuses(code)) == ("model-code", "conduct-of-administrators", ["in-use"])
        assert code.sectors == ("gemeenten", "provincies", "waterschappen")


FOUR_ISSUERS = items(
    "vereniging-van-nederlandse-gemeenten; interprovinciaal-overleg; unie-van-waterschappen; ministerie-van-bzk"
)


def test_the_guide_for_political_office_holders_has_four_issuers_in_order() -> None:
    assert list(OFFICE_HOLDERS.issuers) == FOUR_ISSUERS
    assert OFFICE_HOLDERS.sectors == ("gemeenten", "provincies", "waterschappen")


def test_the_guide_for_political_office_holders_is_the_third_revised_edition_of_april_2016() -> None:
    edition = only(DATA.editions.where(code=OFFICE_HOLDERS))
    assert (edition.edition_statement, edition.dated) == ("3e gewijzigde druk", PartialDate("2016-04"))


def test_codes_for_administrators_say_nothing_of_the_values_of_civil_servants() -> None:
    for code in DATA.codes.where(domain="conduct-of-administrators"):
        assert code.speaks_for == ()
        assert len(DATA.statements.where(code=code)) == 0


def test_gemeenten_work_out_the_code_for_administrators_in_their_own_way() -> None:
    own = [
        (adoption.adopter, code.domain)
        for code in DATA.codes
        for adoption in code.adoptions
        if adoption.manner == "own-elaboration"
    ]
    assert set(own) == {("gemeenten", "conduct-of-administrators")}


PRINCIPLES = items(
    "openheid en integriteit; participatie; behoorlijke contacten met burgers; doelgerichtheid en doelmatigheid; "
    "legitimiteit; lerend en zelfcorrigerend vermogen; verantwoording"
)


def test_the_code_for_good_public_administration_has_seven_principles_in_this_order() -> None:
    principles = DATA.principles.where(code=GOOD_ADMINISTRATION)
    assert [principle.labels.nl for principle in principles] == PRINCIPLES


@pytest.mark.parametrize(("number", "label"), [*enumerate(PRINCIPLES, 1)])
def test_a_principle_is_stated_at_its_place_in_the_list(number: int, label: str) -> None:
    principle = only(p for p in DATA.principles.where(code=GOOD_ADMINISTRATION) if p.number == number)
    statement = only(s for s in DATA.statements if s.principle == principle.id)
    assert (statement.term, statement.position) == (label, number)
    beginselen = list_of(statement)
    assert (beginselen.role, beginselen.word, beginselen.count, beginselen.complete) == (
        "principles",
        "beginselen",
        7,
        True,
    )


@pytest.mark.parametrize(
    ("label", "values"),
    [
        ("openheid en integriteit", ("openheid", "integriteit")),
        ("participatie", ("participatie",)),
        ("behoorlijke contacten met burgers", ("behoorlijkheid",)),
        ("doelgerichtheid en doelmatigheid", ("doelgerichtheid", "doelmatigheid")),
        ("legitimiteit", ("legitimiteit",)),
        ("lerend en zelfcorrigerend vermogen", ("lerend-vermogen", "zelfcorrigerend-vermogen")),
        ("verantwoording", ("verantwoording",)),
    ],
)
def test_a_principle_states_these_values(label: str, values: tuple[str, ...]) -> None:
    principle = only(p for p in DATA.principles if p.labels.nl == label)
    assert DATA.values.where(principle=principle).ids == values


def test_the_code_for_good_public_administration_is_of_june_2009() -> None:
    assert only(DATA.editions.where(code=GOOD_ADMINISTRATION)).dated == "2009-06"
    assert GOOD_ADMINISTRATION.other_titles == (
        "Nederlandse code voor goed openbaar bestuur",
        "code goed openbaar bestuur",
    )


def test_almost_all_boards_take_the_code_for_good_public_administration_as_their_starting_point_since_2009() -> None:
    adoptions = GOOD_ADMINISTRATION.adoptions
    assert [adoption.adopter for adoption in adoptions] == items("rijk; provincies; gemeenten; waterschappen; politie")
    for adoption in adoptions:
        assert (adoption.manner, adoption.since, adoption.until) == ("starting-point", PartialDate("2009"), None)
        assert adoption.extent is not None
        assert (adoption.extent.quantifier, adoption.extent.words) == ("almost-all", "Bijna alle")


def test_who_issued_the_code_for_good_public_administration_the_letter_does_not_say() -> None:
    assert GOOD_ADMINISTRATION.issuers == ()


def test_the_code_for_good_public_administration_gives_no_sector_its_values() -> None:
    assert GOOD_ADMINISTRATION.speaks_for == ()
    assert "participatie" not in DATA.values.where(sector="gemeenten")


OMBUDSMAN = items("open en duidelijk; respectvol; betrokken en oplossingsgericht; eerlijk en betrouwbaar")


@pytest.mark.parametrize(("position", "term"), [*enumerate(OMBUDSMAN, 1)])
def test_the_ombudsman_names_four_core_values_in_this_order(position: int, term: str) -> None:
    statement = only(statement for statement in DATA.statements if statement.term == term)
    assert (statement.position, list_of(statement).word, list_of(statement).count) == (position, "kernwaarden", 4)
    assert only(DATA.principles[i] for i in [statement.principle] if i).number == position
    assert DATA.editions[statement.edition].code == "behoorlijkheidswijzer"


@pytest.mark.parametrize("term", OMBUDSMAN)
def test_that_an_adjective_of_the_ombudsman_means_a_value_is_a_close_reading_of_ours(term: str) -> None:
    statement = only(statement for statement in DATA.statements if statement.term == term)
    assert {(e.match, e.basis) for e in statement.expresses} == {("close", "editorial")}
    assert len(statement.expresses) == len(term.split(" en "))


@pytest.mark.parametrize(
    ("term", "values"),
    [
        ("open en duidelijk", ("openheid", "duidelijkheid")),
        ("respectvol", ("respect",)),
        ("betrokken en oplossingsgericht", ("betrokkenheid", "oplossingsgerichtheid")),
        ("eerlijk en betrouwbaar", ("eerlijkheid", "betrouwbaarheid")),
    ],
)
def test_the_adjectives_of_the_ombudsman_are_read_as_these_values_in_the_order_of_its_words(
    term: str, values: tuple[str, ...]
) -> None:
    statement = only(statement for statement in DATA.statements if statement.term == term)
    assert tuple(e.value for e in statement.expresses) == values


def test_the_behoorlijkheidswijzer_is_the_ombudsmans_and_of_september_2015() -> None:
    code = titled("Behoorlijkheidswijzer")
    assert (code.issuers, statuses(code)) == (("nationale-ombudsman",), ["in-use"])
    assert only(DATA.editions.where(code=code)).dated == "2015-09"


def test_the_ombudsmans_values_are_no_sectors() -> None:
    assert titled("Behoorlijkheidswijzer").speaks_for == ()
    assert "rijk" not in DATA.sectors.where(value="eerlijkheid")


def test_there_are_thirty_three_terms_in_all_beside_the_topics_of_the_rijk() -> None:
    roles = [list_of(statement).role for statement in DATA.statements]
    assert len([role for role in roles if role != "topics"]) == 22 + 7 + 4


def test_the_statute_for_civil_servants_was_only_explored() -> None:
    code = titled("ambtelijk statuut")
    assert statuses(code) == ["proposed"]
    assert code.issuers == ("overheidswerkgevers",)
    assert DATA.editions.where(code=code).ids == ()
    assert code not in DATA.codes.where(status="in-use")


# The letter itself


def test_the_letter_is_a_letter_seen_in_full() -> None:
    letter = DATA.sources[LETTER]
    assert (letter.type, letter.seen) == ("letter", "in-full")
    assert letter.title == "Ontwikkelingen ambtelijk vakmanschap en kernwaarden"


def test_the_letter_is_dated_19_september_2016() -> None:
    letter = DATA.sources[LETTER]
    assert (letter.date, letter.date_role) == (PartialDate("2016-09-19"), "dated")
    assert DATA.as_of == date(2016, 9, 19)


def test_the_letter_has_one_reference_number_of_its_own_and_none_of_the_addressee() -> None:
    assert [(i.scheme, i.value) for i in DATA.sources[LETTER].identifiers] == [("kenmerk", "2016-0000578256")]


def test_the_letter_goes_from_the_ministry_to_the_speaker_of_the_tweede_kamer() -> None:
    agents = DATA.sources[LETTER].agents
    assert only(agent for agent in agents if agent.role == "addressee").organisation == "voorzitter-tweede-kamer"
    assert {agent.organisation for agent in agents if agent.role in {"sender", "issuer"}} == {
        "minister-van-bzk",
        "ministerie-van-bzk",
        "ambtelijk-vakmanschap-en-rechtspositie",
    }


def test_the_minister_signed_the_letter() -> None:
    signatory = only(agent for agent in DATA.sources[LETTER].agents if agent.role == "signatory")
    assert signatory.person == "dr. R.H.A. Plasterk"
    assert DATA.organisations[signatory.organisation or ""].kind == "office"


def test_the_letter_follows_up_the_one_of_30_november_2015() -> None:
    earlier = only(DATA.sources[source] for source in DATA.sources[LETTER].follows_up)
    assert (earlier.date, set(footnotes(earlier))) == (PartialDate("2015-11-30"), {"4", "12"})


# Sources


SOURCES = [
    # title, footnotes, type, date
    (
        "Public sector achievement in 36 countries: a comparative assessment of inputs, outputs and outcomes",
        "1",
        "report",
        "2015-12",
    ),
    ("Corruption Perceptions Index", "1", "index", None),
    ("Country data report for the Netherlands", "1", "report", None),
    ("Visie en Actieplan Open Overheid", "2", "plan", None),
    ("Zelfevaluatierapport Nederland 2014", "2", "report", None),
    ("Normalisering rechtspositie ambtenaren", "3", "bill", None),
    ("Gedragscode Integriteit Rijk", "5", "code", "2015-10"),
    ("format integriteitsbeleid", "6", "format", "2014-12"),
    ("Handreiking gedragscode provinciale ambtenaren", "7", "guide", "2016-07-01"),
    ("toolkit integriteit", "8", "toolkit", None),
    (
        "Handreiking integriteit van politieke ambtsdragers bij gemeenten, provincies en waterschappen",
        "9",
        "guide",
        "2016-04",
    ),
    ("Nederlandse Code voor goed openbaar bestuur", "10", "code", "2009-06"),
    ("Behoorlijkheidswijzer", "11", "brochure", "2015-09"),
    ("Ambtenarenwet", "13", "act", None),
]
"""The titled documents with the footnote they stand in, their type, and their date as precisely as given."""


@pytest.mark.parametrize(("title", "footnote", "type", "date"), SOURCES, ids=[row[0] for row in SOURCES])
def test_a_document_has_this_footnote_type_and_date(title: str, footnote: str, type: str, date: str | None) -> None:
    source = only(source for source in DATA.sources if source.title == title)
    assert set(footnotes(source)) == {footnote}
    assert source.type == type
    assert source.date == date
    assert (source.date_role is None) == (date is None)


@pytest.mark.parametrize(
    ("footnote", "count"),
    [(1, 3), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1), (8, 1), (9, 1), (10, 1), (11, 1), (12, 1), (13, 1)],
)
def test_a_footnote_cites_so_many_documents(footnote: int, count: int) -> None:
    assert len(DATA.sources.where(footnote=footnote)) == count


def test_footnote_two_cites_a_plan_the_letter_that_carried_it_and_a_self_evaluation() -> None:
    assert sorted(source.type for source in DATA.sources.where(footnote=2)) == ["letter", "plan", "report"]


def test_26_september_2013_is_the_date_of_the_letter_that_carried_the_plan() -> None:
    letter = only(DATA.sources.where(footnote=2, type="letter"))
    assert (letter.date, letter.title) == (PartialDate("2013-09-26"), None)


def test_the_letter_of_2015_was_the_ministers_too() -> None:
    senders = [a.organisation for a in only(DATA.sources.where(footnote=4)).agents if a.role == "sender"]
    assert senders == ["minister-van-bzk"]


def test_who_sent_the_letter_of_2013_is_not_said() -> None:
    assert only(DATA.sources.where(footnote=2, type="letter")).agents == ()


def test_footnotes_four_and_twelve_are_one_document() -> None:
    assert only(DATA.sources.where(footnote=4)) == only(DATA.sources.where(footnote=12))


@pytest.mark.parametrize(
    ("footnote", "scheme", "value"),
    [
        (3, "kamerstukken", "Kamerstukken 32 550"),
        (4, "kamerstukken", "Kamerstukken II 2015/16, 34 300-VII, nr. 52"),
        (5, "staatscourant", "Staatscourant 2015, nr. 33770"),
        (12, "kamerstukken", "Kamerstukken II 2015/16, 34 300-VII, nr. 52"),
        (13, "wetsartikel", "Artikel 125quater, onderdeel c, Ambtenarenwet"),
    ],
)
def test_a_document_has_the_identifier_that_its_footnote_prints(footnote: int, scheme: str, value: str) -> None:
    source = only(DATA.sources.where(footnote=footnote))
    assert (scheme, value) in [(identifier.scheme, identifier.value) for identifier in source.identifiers]


@pytest.mark.parametrize("footnote", [1, 2, 6, 7, 8, 9, 10, 11])
def test_a_document_whose_footnote_prints_no_identifier_has_none(footnote: int) -> None:
    assert [source.identifiers for source in DATA.sources.where(footnote=footnote) if source.identifiers] == []


@pytest.mark.parametrize(
    ("footnote", "title", "issuers"),
    [
        (1, "Public sector", ["sociaal-en-cultureel-planbureau"]),
        (1, "Corruption", ["transparency-international"]),
        (1, "Country data", ["world-bank"]),
        (2, "Visie", []),
        (2, "Zelfevaluatierapport", ["open-government-partnership"]),
        (6, "format", ["vereniging-van-nederlandse-gemeenten"]),
        (8, "toolkit", ["ao-fonds-waterschappen"]),
        (9, "Handreiking", FOUR_ISSUERS),
        (10, "Nederlandse", []),
        (11, "Behoorlijkheidswijzer", ["nationale-ombudsman"]),
    ],
)
def test_a_document_comes_from_these_organisations(footnote: int, title: str, issuers: list[str]) -> None:
    source = only(s for s in DATA.sources.where(footnote=footnote) if (s.title or "").startswith(title))
    assert [a.organisation for a in source.agents if a.role in {"issuer", "author"}] == issuers


def test_the_country_data_cover_1996_to_2014() -> None:
    source = only(s for s in DATA.sources.where(footnote=1) if (s.title or "").startswith("Country"))
    assert source.period_covered == Period(start=PartialDate("1996"), end=PartialDate("2014"))


def test_the_guide_for_political_office_holders_is_the_only_source_with_an_edition_statement() -> None:
    assert [s.edition_statement for s in DATA.sources if s.edition_statement] == ["3e gewijzigde druk"]
    assert only(DATA.sources.where(footnote=9)).edition_statement == "3e gewijzigde druk"


def test_the_union_of_civil_servants_reacted_in_writing_in_a_paper_without_title_or_date() -> None:
    source = only(s for s in DATA.sources if "ccoop" in {agent.organisation for agent in s.agents})
    assert (source.title, source.date, source.seen) == (None, None, "cited-only")


def test_only_the_letter_itself_was_seen() -> None:
    assert {source.id for source in DATA.sources if source.seen != "cited-only"} == {LETTER}


def test_the_letter_cites_seventeen_documents() -> None:
    assert len([source for source in DATA.sources if source.id != LETTER]) == 17


# Organisations


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "body"),
        ("minister van Binnenlandse Zaken en Koninkrijksrelaties", "office"),
        ("Ambtelijk Vakmanschap en rechtspositie", "unit"),
        ("Tweede Kamer der Staten-Generaal", "body"),
        ("Voorzitter van de Tweede Kamer der Staten-Generaal", "office"),
        ("Eerste Kamer", "body"),
        ("Sociaal en Cultureel Planbureau", "body"),
        ("Transparency International", "body"),
        ("World Bank", "body"),
        ("Open Government Partnership", None),
        ("Vereniging van Nederlandse Gemeenten", "association"),
        ("Interprovinciaal Overleg", "association"),
        ("Unie van Waterschappen", "association"),
        ("A&O-fonds Waterschappen", None),
        ("Nationale ombudsman", "office"),
        ("CCOOP", "association"),
        ("vakorganisaties", "group"),
    ],
)
def test_an_organisation_that_the_letter_names_is_there(name: str, kind: str | None) -> None:
    found = only(o for o in DATA.organisations if o.labels.nl.casefold() == name.casefold())
    assert kind in {found.kind, None}


def test_the_letter_comes_from_a_unit_of_a_directorate_of_the_ministry() -> None:
    unit = only(o for o in DATA.organisations if o.labels.nl == "Ambtelijk Vakmanschap en rechtspositie")
    directorate = DATA.organisations[unit.part_of or ""]
    assert directorate.labels.nl == "directie Ambtenaar en Organisatie"
    assert directorate.part_of == "dgoo"
    assert DATA.organisations["dgoo"].part_of == "ministerie-van-bzk"


@pytest.mark.parametrize(
    ("part", "whole"),
    {
        "ccoop": "vakorganisaties",
        "voorzitter-tweede-kamer": "tweede-kamer",
        "tweede-kamer": "staten-generaal",
        "programmateam-ambtelijk-vakmanschap": "ministerie-van-bzk",
    }.items(),
)
def test_an_organisation_is_part_of_another(part: str, whole: str) -> None:
    assert DATA.organisations.where(part_of=whole).ids
    assert DATA.organisations[part].part_of == whole


def test_no_association_is_part_of_a_ministry() -> None:
    assert {o.part_of for o in DATA.organisations.where(kind="association")} <= {None, "vakorganisaties"}


@pytest.mark.parametrize("abbreviation", ["VNG", "IPO", "UvW", "SCP", "BZK"])
def test_an_abbreviation_that_the_letter_does_not_use_is_not_recorded(abbreviation: str) -> None:
    assert abbreviation not in {organisation.abbreviation for organisation in DATA.organisations}


def test_no_organisation_had_another_name_as_far_as_the_letter_says() -> None:
    assert [organisation.id for organisation in DATA.organisations if organisation.former_names] == []


def test_the_letter_prints_three_addresses_on_the_web() -> None:
    web = [i.value for o in DATA.organisations for i in o.identifiers if i.scheme == "web"]
    assert web == ["www.rijksoverheid.nl", "www.facebook.com/minbzk", "www.twitter.com/minbzk"]


# Events


DATES = {
    "publicatie-gedragscode-integriteit-rijk-2015": "2015-10",
    "inwerkingtreding-gedragscode-integriteit-rijk-2016": "2016-10",
    "aandacht-gedragscode-integriteit-rijk-2016": "2016-10",
    "begin-werken-met-code-goed-openbaar-bestuur": "2009",
    "aanbieding-visie-en-actieplan-open-overheid": "2013-09-26",
    "verzending-brief-2015-11-30": "2015-11-30",
    "verzending-brief-2016-09-19": "2016-09-19",
    "einde-programma-ambtelijk-vakmanschap": "2017-10",
    "bekendmaking-gastland-public-service-day": None,
    "aandacht-tweede-kamer-voor-ambtelijk-vakmanschap": None,
}
"""What happened or will, with its date as precisely as the letter gives it."""


@pytest.mark.parametrize(("event", "date"), DATES.items())
def test_an_event_has_this_date_and_no_more_precise_one(event: str, date: str | None) -> None:
    assert DATA.events[event].date == date
    assert DATA.events[event].period is None


@pytest.mark.parametrize(
    ("event", "about"),
    {
        "aanbieding-visie-en-actieplan-open-overheid": "brief-2013-09-26 visie-en-actieplan-open-overheid",
        "verzending-brief-2015-11-30": "brief-2015-11-30",
        "verzending-brief-2016-09-19": "brief-2016-09-19",
        "schriftelijke-reactie-ccoop": "verplicht-ambtelijk-statuut reactie-ccoop",
        "begin-werken-met-code-goed-openbaar-bestuur": "code-goed-openbaar-bestuur",
        "aandacht-gedragscode-integriteit-rijk-2016": "gedragscode-integriteit-rijk-2016",
        "bekendmaking-gastland-public-service-day": "un-public-service-day-2017",
    }.items(),
)
def test_an_event_is_found_by_what_it_is_about(event: str, about: str) -> None:
    for record in about.split():
        assert event in DATA.events.where(about=record)


@pytest.mark.parametrize("event", ["verzending-brief-2015-11-30", "toezegging-2015-11-30"])
def test_in_2015_the_minister_turned_to_parliament(event: str) -> None:
    assert DATA.events[event].organisations[0] == "minister-van-bzk"
    assert DATA.events[event].organisations[1] in {"tweede-kamer", "voorzitter-tweede-kamer"}


def on(day: str, until: str | None = None) -> list[Event]:
    """The events that certainly fall on a day, or from one day to another."""
    return list(DATA.events.where(between=(day, until or day)).certain)


def test_the_united_nations_public_service_day_is_announced_for_22_and_23_june_2017() -> None:
    event = only(DATA.events.where(status="announced", between=("2017-06-01", "2017-06-30")).certain)
    assert event.kind == "conference"
    assert event.period == Period(start=PartialDate("2017-06-22"), end=PartialDate("2017-06-23"))
    assert "Public Service Day" in event.labels.nl
    assert {"nederland", "united-nations"} == set(event.organisations)


def test_in_october_2015_the_code_of_the_rijk_was_published() -> None:
    event = only(event for event in on("2015-10-01", "2015-10-31") if event.kind == "publication")
    assert (event.date, event.status) == (PartialDate("2015-10"), "occurred")
    assert set(DATA.editions.where(code=RIJK, status="current").ids) <= set(event.about)


def test_in_october_2016_the_next_edition_is_to_come_into_force() -> None:
    event = only(event for event in on("2016-10-01", "2016-10-31") if event.kind == "entry-into-force")
    assert (event.date, event.status) == (PartialDate("2016-10"), "announced")
    assert set(DATA.editions.where(code=RIJK, status="announced").ids) <= set(event.about)


@pytest.mark.parametrize("day", ["2013-09-26", "2015-11-30", "2016-09-19"])
def test_on_this_day_a_document_went_to_parliament(day: str) -> None:
    event = only(event for event in on(day) if event.kind == "submission")
    assert (event.date, event.status) == (PartialDate(day), "occurred")


def test_in_october_2017_the_programme_ends() -> None:
    event = only(event for event in on("2017-10-01", "2017-10-31") if event.kind == "end")
    assert (event.status, event.about) == ("announced", (PROGRAMME.id,))


def test_on_30_november_2015_the_minister_made_his_intention_and_his_promise_known() -> None:
    announced = [event.about for event in on("2015-11-30") if event.kind == "announcement"]
    assert sorted(about[0] for about in announced) == ["toezegging-nader-informeren", ANCHORING.id]


def test_the_debate_on_the_craft_and_the_dialogue_are_going_on() -> None:
    ongoing = DATA.events.where(status="ongoing")
    assert [event.kind for event in ongoing] == ["debate", "debate"]
    assert ongoing[0:1].ids == ANCHORING.depends_on[:1]
    assert [event.id for event in ongoing if event.date or event.period] == []


def test_the_senate_still_has_to_debate_the_bill_on_a_day_not_said() -> None:
    event = only(event for event in DATA.events.where(status="announced") if event.kind == "debate")
    assert (event.date, event.period) == (None, None)
    assert "eerste-kamer" in event.organisations
    assert BILL.id in event.about


def test_the_exploration_was_discussed_on_the_shop_floor_on_days_not_said() -> None:
    event = only(event for event in DATA.events if event.kind == "consultation")
    assert (event.status, event.date, event.about) == ("occurred", None, (STATUTE.id,))
    assert event.organisations == ("werkvloer",)


def test_the_unions_made_themselves_known_on_a_day_not_said() -> None:
    event = only(e for e in DATA.events if e.kind == "reaction" and "vakorganisaties" in e.organisations)
    assert (event.status, event.date) == ("occurred", None)


def test_the_written_reaction_of_ccoop_has_no_date() -> None:
    event = only(event for event in DATA.events if event.kind == "reaction" and "ccoop" in event.organisations)
    assert (event.status, event.date, event.period) == ("occurred", None, None)


def test_nothing_that_the_letter_announces_had_occurred() -> None:
    for event in DATA.events.where(status="occurred"):
        assert event.date is None or event.date.latest <= DATA.as_of
    for event in DATA.events.where(status="announced"):
        start = event.period.start if event.period else event.date
        assert start is None or start.earliest > DATA.as_of


# Policies


POLICIES = {
    "doelstelling-blijvend-goed-openbaar-bestuur": "objective ongoing",
    "doel-programma-ambtelijk-vakmanschap": "objective ongoing",
    "initiatiefwetsvoorstel-normalisering-rechtspositie-ambtenaren": "bill open",
    "toezegging-nader-informeren": "commitment completed",
    "toezegging-beleidsvoornemens-verankering": "commitment completed",
    "toezegging-lopende-initiatieven-en-ondersteuning": "commitment completed",
    "ondersteuning-lopende-initiatieven": "commitment ongoing",
    "periodieke-actualisering-gedragscode-rijk": "agreement ongoing",
    "programma-ambtelijk-vakmanschap": "programme ongoing",
    "wettelijke-verankering-kernwaarden": "intention deferred",
    "verplicht-ambtelijk-statuut": "option open",
    "plicht-ambtelijk-statuut-in-ambtenarenwet": "option open",
    "plicht-gedragscode-ambtenarenwet": "duty adopted",
}
"""What was on the table, and where it stood on the day of the letter."""


@pytest.mark.parametrize(("policy", "what"), POLICIES.items())
def test_a_policy_stands_there(policy: str, what: str) -> None:
    assert f"{DATA.policies[policy].kind} {DATA.policies[policy].status}" == what


def test_the_bill_is_still_to_be_debated_in_the_senate() -> None:
    assert BILL.supported_by == DATA.sources.where(footnote=3).ids
    assert [DATA.events[id].kind for id in BILL.depends_on] == ["debate"]


def test_who_proposed_the_bill_the_letter_does_not_say() -> None:
    assert BILL.owners == ()
    assert only(DATA.sources.where(footnote=3)).agents == ()


def test_the_duty_to_have_a_code_of_conduct_rests_on_this_article() -> None:
    duty = only(DATA.policies.where(kind="duty"))
    assert duty.legal_basis == "Artikel 125quater, onderdeel c, Ambtenarenwet"
    assert duty.supported_by == DATA.sources.where(footnote=13).ids


def test_no_other_policy_has_a_legal_basis() -> None:
    assert [policy.kind for policy in DATA.policies if policy.legal_basis] == ["duty"]


def test_to_anchor_the_core_values_in_law_waits_for_two_outcomes_in_this_order() -> None:
    assert ANCHORING.depends_on == ("debat-vernieuwing-ambtelijk-vakmanschap", "debat-eerste-kamer-normalisering")
    assert ANCHORING.supported_by == DATA.sources.where(footnote=12).ids
    assert ANCHORING.owners == ("minister-van-bzk",)


def test_the_statute_was_a_thought_of_how_to_anchor_them() -> None:
    assert STATUTE.parent == ANCHORING.id
    assert DATA.policies["plicht-ambtelijk-statuut-in-ambtenarenwet"].parent == STATUTE.id


def test_the_views_commitments_and_options_are_the_ministers() -> None:
    for kind in ("view", "commitment", "option"):
        assert {policy.owners for policy in DATA.policies if policy.kind == kind} == {("minister-van-bzk",)}


def test_the_objectives_are_the_ministrys() -> None:
    assert {policy.owners for policy in DATA.policies.where(kind="objective")} == {("ministerie-van-bzk",)}


def test_on_whom_the_duty_rests_and_who_runs_open_government_is_not_said() -> None:
    assert only(DATA.policies.where(kind="duty")).owners == ()
    assert DATA.policies["programma-open-overheid"].owners == ()


def test_what_is_chosen_for_the_core_values_waits_for_the_same_two_outcomes() -> None:
    choices = DATA.policies["keuzes-verankering-kernwaarden"]
    assert (choices.status, choices.parent, choices.depends_on) == ("open", ANCHORING.id, ANCHORING.depends_on)


def test_nothing_was_rejected_or_withdrawn() -> None:
    assert not {policy.status for policy in DATA.policies} & {"rejected", "withdrawn"}


def test_the_promise_of_november_2015_had_two_parts() -> None:
    promised = DATA.policies["toezegging-nader-informeren"]
    parts = [policy for policy in DATA.policies if policy.parent == promised.id]
    assert [next(c.item for c in part.citations if c.item) for part in parts] == ["1", "2"]
    assert promised.supported_by == DATA.sources.where(footnote=4).ids


def test_the_parties_stand_in_this_order_on_the_statute() -> None:
    assert [(position.party, position.stance) for position in STATUTE.positions] == [
        ("rijk", "doubts"),
        ("gemeenten", "doubts"),
        ("provincies", "doubts"),
        ("waterschappen", "doubts"),
        ("werkvloer", "opposes"),
        ("vakorganisaties", "reserves-judgement"),
        ("ccoop", "criticises"),
    ]


@pytest.mark.parametrize("party", ["rijk", "gemeenten", "provincies", "waterschappen"])
def test_a_sector_questions_the_statute_on_two_grounds(party: str) -> None:
    position = only(position for position in STATUTE.positions if position.party == party)
    assert (position.words, position.form, position.date) == ("vraagtekens", None, None)
    assert len(position.grounds) == 2


def test_ccoop_was_very_critical_in_writing_and_its_grounds_are_not_told() -> None:
    position = only(position for position in STATUTE.positions if position.party == "ccoop")
    assert position.words == "zeer kritische schriftelijke reactie"
    assert (position.form, position.grounds, position.date) == ("written", (), None)


def test_on_the_work_floor_there_is_much_resistance() -> None:
    position = only(position for position in STATUTE.positions if position.party == "werkvloer")
    assert position.words == "veel weerstand"
    assert len(position.grounds) == 1


def test_the_unions_do_not_want_to_anticipate_and_give_no_ground() -> None:
    position = only(position for position in STATUTE.positions if position.party == "vakorganisaties")
    assert (position.grounds, position.form, position.date) == ((), None, None)


def test_no_party_is_said_to_support_the_statute() -> None:
    assert "supports" not in {position.stance for position in STATUTE.positions}


def test_the_programme_runs_until_october_2017_and_began_on_a_day_not_said() -> None:
    assert PROGRAMME.period == Period(end=PartialDate("2017-10"))
    assert PROGRAMME.owners == ("ministerie-van-bzk",)


def test_how_the_programme_is_followed_up_is_left_open_until_it_ends() -> None:
    following = only(policy for policy in DATA.policies.where(status="open") if policy.parent == PROGRAMME.id)
    assert [DATA.events[id].kind for id in following.depends_on] == ["end"]


def test_the_programme_has_an_aim() -> None:
    assert [policy.kind for policy in DATA.policies if policy.parent == PROGRAMME.id] == ["objective", "intention"]


def test_the_rijk_agreed_to_renew_its_code_and_how_often_is_not_said() -> None:
    agreement = only(DATA.policies.where(kind="agreement"))
    assert (agreement.owners, agreement.period) == (("rijk",), None)


def test_all_parties_value_the_dialogue() -> None:
    position = only(DATA.policies["aansluiten-bij-dialoog"].positions)
    assert (position.party, position.stance, position.words) == ("alle-partijen", "supports", "zeer waardevol")


def test_lasting_good_government_is_an_objective_of_the_ministry() -> None:
    assert DATA.policies.where(kind="objective", owner="ministerie-van-bzk").ids[0].endswith("goed-openbaar-bestuur")


def test_that_dutch_government_is_among_the_best_leans_on_three_sources() -> None:
    view = DATA.policies["behoud-kwaliteit-openbaar-bestuur"]
    assert view.supported_by == DATA.sources.where(footnote=1).ids
    assert view.kind == "view"


# Trends


def listed(kind: str, heading: str | None, paragraph: int) -> list[str]:
    """The words for the trends of a kind at a place, in the order of the letter."""
    return [
        trend.term
        for trend in DATA.trends
        if trend.kind == kind and (heading, paragraph) in {(c.heading, c.paragraph) for c in trend.citations}
    ]


def test_five_developments_drive_the_change_of_the_craft_in_this_order() -> None:
    assert listed("driver", "Programma Ambtelijk Vakmanschap", 1) == [
        "ICT",
        "technologie",
        "nieuwe media",
        "communicatie",
        "gevraagde transparantie",
    ]


def test_the_drivers_of_the_programme_are_numbered_in_that_order() -> None:
    numbered = {trend.position: trend.term for trend in DATA.trends.where(kind="driver") if trend.position}
    assert numbered == {1: "ICT", 2: "technologie", 3: "nieuwe media", 4: "communicatie", 5: "gevraagde transparantie"}


def test_they_touch_seven_things_from_the_craft_itself_to_the_organisations() -> None:
    effects = items(
        "gevraagde vakmanschap van ambtenaren; flexibiliteit; mobiliteit; scholing; ontwikkelingsmogelijkheden; "
        "de leidinggevend; de organisaties waarin wordt gewerkt"
    )
    assert listed("effect", "Programma Ambtelijk Vakmanschap", 1)[:7] == effects
    numbered = {trend.position: trend.term for trend in DATA.trends.where(kind="effect") if trend.position}
    assert numbered == dict(enumerate(effects, 1))


@pytest.mark.parametrize("term", ["openheid", "openbaarheid", "bejegening"])
def test_openness_publicity_and_treatment_matter_in_the_turn_to_a_network_society(term: str) -> None:
    trend = only(trend for trend in DATA.trends if term in trend.term)
    assert (None, 2) in {(citation.heading, citation.paragraph) for citation in trend.citations}
    assert set(trend.supported_by) == {"visie-en-actieplan-open-overheid", "zelfevaluatierapport-nederland-2014"}


@pytest.mark.parametrize("term", ["innovatief vermogen", "hoge mate van flexibiliteit"])
def test_the_pace_of_change_asks_this_of_the_civil_service(term: str) -> None:
    assert term in listed("demand", None, 2)


def test_society_is_becoming_a_network_and_information_society() -> None:
    assert "netwerk- en informatiemaatschappij" in listed("context", None, 2)
    assert "Nieuwe technologieën" in listed("driver", None, 2)


@pytest.mark.parametrize("term", ["ambtelijk vakmanschap", "publiek leiderschap"])
def test_the_context_of_civil_servants_asks_for_craft_and_public_leadership(term: str) -> None:
    assert term in listed("concept", None, 1)


def test_openness_as_a_trend_is_not_openness_as_a_value() -> None:
    trend = only(trend for trend in DATA.trends if "openheid" in trend.term)
    assert trend.id not in DATA.values
    assert DATA.statements.where(value="openheid").ids == tuple(
        statement.id for statement in DATA.statements if "open" in statement.term
    )


# What the letter doesn't say


def test_no_value_is_defined() -> None:
    assert {value.definition for value in DATA.values} == {None}
    assert {statement.gist for statement in DATA.statements} == {None}


def test_no_adoption_but_that_of_the_code_for_good_public_administration_has_a_date() -> None:
    dated = {code.id for code in DATA.codes for a in code.adoptions if a.since or a.until}
    assert dated == {GOOD_ADMINISTRATION.id}


def test_no_edition_but_the_announced_one_says_when_it_is_in_force() -> None:
    assert [edition.status for edition in DATA.editions if edition.in_force] == ["announced"]


def test_the_letter_names_no_employer_organisation_and_no_official_list_of_sectors() -> None:
    assert [sector.id for sector in DATA.sectors if sector.employer_organisations or sector.memberships] == []


def test_nothing_is_superseded() -> None:
    kinds = (DATA.sectors, DATA.codes, DATA.editions, DATA.values, DATA.sources, DATA.organisations)
    assert [record.id for kind in kinds for record in kind if record.superseded_by] == []
