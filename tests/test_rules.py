"""The rules of the data, each tried on a world that keeps it and on one that breaks it, with its exact words.

What is not here: how a folder is read (`test_corruption`) and what the bundled data say (`test_letter`).
"""

import inspect
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

import ambtelijk
import toy
from ambtelijk import (
    Adoption,
    Agent,
    Citation,
    Code,
    CodeRelation,
    DataError,
    Dataset,
    Edition,
    Employer,
    Event,
    Expression,
    FormerName,
    Identifier,
    Labels,
    Membership,
    Period,
    Position,
    Principle,
    Record,
    Release,
    Statement,
    Status,
    TermList,
    Trend,
    Value,
    rules,
)
from ambtelijk.rules import Rule
from ambtelijk.terms import KINDS
from toy import STATED, altered, dataset, day, joined, record


def found(rule: Rule, world: Dataset) -> list[str]:
    """What one rule finds in a world; and nothing but that rule's name is in it."""
    problems = list(rule(world))
    assert {problem.rule for problem in problems} <= {rule.__name__}
    return [str(problem).removesuffix(f" ({rule.__name__})") for problem in problems]


ID = object()

every_rule = pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)


# The rules as a whole


def test_every_rule_is_in_the_list() -> None:
    written = {
        function
        for name, function in vars(rules).items()
        if inspect.isgeneratorfunction(function) and not name.startswith("_")
    }
    assert written == set(rules.RULES)
    assert len(rules.RULES) == len(set(rules.RULES))


@every_rule
def test_a_rule_is_broken_somewhere_below(rule: Rule) -> None:
    assert f"found(rules.{rule.__name__}, " in Path(__file__).read_text(encoding="utf-8")


@every_rule
def test_a_rule_says_what_holds(rule: Rule) -> None:
    assert (rule.__doc__ or "").endswith(".")


@every_rule
def test_a_rule_is_content_with_a_world_that_is_right(rule: Rule) -> None:
    assert found(rule, dataset(toy.records())) == []


@every_rule
def test_a_rule_is_content_with_an_empty_world(rule: Rule) -> None:
    assert found(rule, dataset(())) == []


@pytest.mark.parametrize("release", ambtelijk.versions(), ids=lambda release: release.version)
def test_the_bundled_data_keep_every_rule(release: Release) -> None:
    ambtelijk.load(release.version).verify()


def test_all_rules_report_at_once_in_their_order() -> None:
    world = dataset(
        {
            "noord": record("noord").model_copy(update={"superseded_by": ("west",), "note": "twee  blanks"}),
            "zuid": record("zuid").model_copy(update={"aliases": ("noord",), "citations": (cited("weg"),)}),
            "brief": record("brief").model_copy(update={"address": "raad", "date_role": None}),
        }.get(each.id, each)
        for each in toy.records()
    )
    problems = rules.problems_of(world)
    assert [(problem.rule, problem.record) for problem in problems] == [
        ("aliases", "zuid"),
        ("references", "zuid"),
        ("succession", "noord"),
        ("periods", "brief"),
        ("texts", "noord"),
        ("addresses", "brief"),
    ]
    with pytest.raises(DataError) as caught:
        world.verify()
    assert caught.value.problems == problems
    assert str(caught.value).splitlines()[0] == "data version 2001.2.0: 6 problems"
    assert len(str(caught.value).splitlines()) == 7


def cited(source: str = "brief", **fields: Any) -> Citation:
    return Citation(**{"source": source, "basis": "stated", **fields})


# ids


def test_an_id_stands_once_in_its_file() -> None:
    assert found(rules.ids, joined(record("zuid"))) == [
        "sectors.json, record 'zuid', field id: sectors.json already has this id"
    ]


def test_an_id_stands_once_in_all_files() -> None:
    trend = Trend(id="zuid", citations=STATED, kind="demand", term="zuid", gist="Naar het zuiden.")
    assert found(rules.ids, joined(trend, trend)) == 2 * [
        "trends.json, record 'zuid', field id: sectors.json already has this id"
    ]


# aliases


@pytest.mark.parametrize("alias", ["het Noorden", "HET NOORDEN"])
def test_an_alias_leads_to_one_record(alias: str) -> None:
    assert found(rules.aliases, altered("haast", aliases=("spoed", alias))) == [
        f"trends.json, record 'haast', field aliases.1: {alias!r} already leads to 'noord'"
    ]


@pytest.mark.parametrize("alias", ["haast", "Haast"])
def test_an_alias_is_never_the_id_of_another_record(alias: str) -> None:
    assert found(rules.aliases, altered("noord", aliases=(alias,))) == [
        f"sectors.json, record 'noord', field aliases.0: {alias!r} already leads to 'haast'"
    ]


def test_an_alias_is_never_its_own_id() -> None:
    assert found(rules.aliases, altered("noord", aliases=("Noord",))) == [
        "sectors.json, record 'noord', field aliases.0: 'Noord' is its own id: leave it out"
    ]


def test_an_alias_stands_once_in_a_record() -> None:
    assert found(rules.aliases, altered("noord", aliases=("het Noorden", "het noorden"))) == [
        "sectors.json, record 'noord', field aliases.1: 'het noorden' stands there already"
    ]


# references

DANGLING: dict[str, tuple[str, dict[str, Any], str]] = {
    "citations.0.source": ("haast", {"citations": (cited("weg"),)}, "trends: sources"),
    "employer_organisations.0.organisation": (
        "noord",
        {"employer_organisations": (Employer(organisation="weg"),)},
        "sectors: organisations",
    ),
    "part_of": ("bureau", {"part_of": "weg"}, "organisations: organisations"),
    "agents.0.organisation": (
        "brief",
        {"agents": (Agent(role="sender", organisation="weg"),)},
        "sources: organisations",
    ),
    "follows_up.0": ("brief", {"follows_up": ("weg",)}, "sources: sources"),
    "sectors.0": ("code-noord", {"sectors": ("weg",)}, "codes: sectors"),
    "speaks_for.0": ("code-noord", {"speaks_for": ("weg",)}, "codes: sectors"),
    "organisations.0 of a code": ("code-noord", {"organisations": ("weg",)}, "codes: organisations"),
    "issuers.0 of a code": ("code-noord", {"issuers": ("weg",)}, "codes: organisations"),
    "relations.0.code": (
        "code-noord",
        {"relations": (CodeRelation(relation="includes", code="weg"),)},
        "codes: codes",
    ),
    "adoptions.0.adopter": (
        "code-noord",
        {"adoptions": (Adoption(adopter="weg", manner="binding"),)},
        "codes: sectors or organisations",
    ),
    "code of an edition": ("code-noord-1990", {"code": "weg"}, "editions: codes"),
    "source": ("code-noord-1990", {"source": "weg"}, "editions: sources"),
    "issuers.0 of an edition": ("code-noord-1990", {"issuers": ("weg",)}, "editions: organisations"),
    "replaces.0": ("code-noord-2000", {"replaces": ("weg",)}, "editions: editions"),
    "edition": ("noord-1990-1", {"edition": "weg"}, "statements: editions"),
    "parent of a statement": ("noord-2000-2a", {"parent": "weg"}, "statements: statements"),
    "principle": ("bestuur-1", {"principle": "weg"}, "statements: principles"),
    "expresses.0.value": (
        "noord-1990-1",
        {"expresses": (Expression(value="weg", match="exact", basis="stated"),)},
        "statements: values",
    ),
    "related.0": ("moed", {"related": ("weg",)}, "values: values"),
    "broader.0": ("ijver", {"broader": ("weg",)}, "values: values"),
    "code of a principle": ("helderheid", {"code": "weg"}, "principles: codes"),
    "parent of a principle": ("openbaarheid", {"parent": "weg"}, "principles: principles"),
    "organisations.0 of an event": ("verschijning", {"organisations": ("weg",)}, "events: organisations"),
    "about.0": ("feest", {"about": ("weg",)}, f"events: {' or '.join(KINDS)}"),
    "owners.0": ("verankering", {"owners": ("weg",)}, "policies: organisations or sectors"),
    "parent of a policy": ("wetsvoorstel", {"parent": "weg"}, "policies: policies"),
    "depends_on.0": ("verankering", {"depends_on": ("weg",)}, "policies: policies or events"),
    "supported_by.0 of a policy": ("verankering", {"supported_by": ("weg",)}, "policies: sources"),
    "positions.0.party": (
        "verankering",
        {"positions": (Position(party="weg", stance="doubts"),)},
        "policies: organisations or sectors",
    ),
    "supported_by.0 of a trend": ("netwerken", {"supported_by": ("weg",)}, "trends: sources"),
}


@pytest.mark.parametrize("field", DANGLING)
def test_a_reference_leads_to_a_record(field: str) -> None:
    id, change, kinds = DANGLING[field]
    kind, targets = kinds.split(": ")
    assert found(rules.references, altered(id, **change)) == [
        f"{kind}.json, record {id!r}, field {field.split(' ', maxsplit=1)[0]}: there is no 'weg' in {targets}"
    ]


def test_a_reference_leads_to_a_record_of_its_own_kind() -> None:
    assert found(rules.references, altered("bureau", part_of="noord")) == [
        "organisations.json, record 'bureau', field part_of: there is no 'noord' in organisations"
    ]
    assert found(rules.references, altered("feest", about=tuple(each.id for each in toy.records()))) == []


def test_every_dangling_reference_is_reported() -> None:
    world = altered("code-noord", sectors=("weg", "noord", "ook-weg"))
    assert found(rules.references, world) == [
        "codes.json, record 'code-noord', field sectors.0: there is no 'weg' in sectors",
        "codes.json, record 'code-noord', field sectors.2: there is no 'ook-weg' in sectors",
    ]


def test_every_field_that_holds_an_id_is_held_to_a_rule() -> None:
    held = {(kind, path) for kinds, path, _ in rules._REFERENCES for kind in kinds}
    elsewhere = {(kind, "superseded_by") for kind in KINDS} | {("statements", "list"), ("editions", "lists.key")}
    own = {(kind, "id") for kind in KINDS}
    written = {(toy.kind_of(each), path) for each in toy.records() for path in id_fields(type(each))}
    assert written == held | elsewhere | own


def id_fields(model: type[BaseModel], path: str = "") -> Iterator[str]:
    """The dotted path of every field that takes ids."""
    for name, field in model.model_fields.items():
        for leaf in leaves(field.annotation, *field.metadata):
            if inspect.isclass(leaf) and issubclass(leaf, BaseModel):
                yield from id_fields(leaf, f"{path}{name}.")
            elif leaf is ID:
                yield f"{path}{name}"


def leaves(annotation: Any, *metadata: Any) -> Iterator[Any]:
    """The types in an annotation, each id as `ID`."""
    if any(getattr(each, "pattern", None) for each in metadata):
        yield ID
    elif get_origin(annotation) is Annotated:
        yield from leaves(*get_args(annotation))
    elif get_origin(annotation) in {tuple, Union, UnionType}:
        for inner in get_args(annotation):
            yield from leaves(inner)
    else:
        yield annotation


# succession


def test_a_superseded_record_names_one_of_its_kind() -> None:
    assert found(rules.succession, altered("oud-noord", superseded_by=("noord", "weg", "raad"))) == [
        "sectors.json, record 'oud-noord', field superseded_by.1: there is no 'weg' in sectors",
        "sectors.json, record 'oud-noord', field superseded_by.2: there is no 'raad' in sectors",
    ]


def test_succession_ends_at_a_current_record() -> None:
    assert found(rules.succession, altered("noord", superseded_by=("oud-noord",))) == [
        "sectors.json, record 'noord', field superseded_by: it leads back to itself",
        "sectors.json, record 'oud-noord', field superseded_by: it leads back to itself",
    ]
    assert found(rules.succession, altered("haast", superseded_by=("haast",))) == [
        "trends.json, record 'haast', field superseded_by: it leads back to itself"
    ]


def test_a_record_may_have_several_successors() -> None:
    assert found(rules.succession, altered("oud-noord", superseded_by=("noord", "zuid"))) == []


# trees


@pytest.mark.parametrize(
    ("id", "field", "value", "file"),
    [
        ("raad", "part_of", "bureau", "organisations"),
        ("rapport", "follows_up", ("brief",), "sources"),
        ("code-noord-1990", "replaces", ("code-noord-2000",), "editions"),
        ("noord-2000-2", "parent", "noord-2000-2a", "statements"),
        ("moed", "broader", ("ijver",), "values"),
        ("helderheid", "parent", "openbaarheid", "principles"),
        ("verankering", "parent", "wetsvoorstel", "policies"),
    ],
)
def test_nothing_is_part_of_itself(id: str, field: str, value: object, file: str) -> None:
    other = value[0] if isinstance(value, tuple) else value
    problems = found(rules.trees, altered(id, **{field: value}))
    assert sorted(problems) == sorted(
        f"{file}.json, record {each!r}, field {field}: it leads back to itself" for each in (id, other)
    )
    own = (id,) if isinstance(value, tuple) else id
    itself = f"{file}.json, record {id!r}, field {field}: it leads back to itself"
    assert found(rules.trees, altered(id, **{field: own})) == [itself]


def test_a_long_way_round_is_found_and_a_long_way_is_not() -> None:
    chain = [
        Value(id=f"w{n}", citations=STATED, labels=Labels(nl=f"w{n}"), broader=(f"w{n + 1}",)) for n in range(3000)
    ]
    assert found(rules.trees, dataset(chain[:300])) == []
    assert len(found(rules.trees, dataset([*chain[:49], chain[49].model_copy(update={"broader": ("w0",)})]))) == 50


# citations


def test_a_citation_supports_fields_that_exist() -> None:
    world = altered("haast", citations=(cited(supports=("term", "colour")),))
    assert found(rules.citations, world) == [
        (
            "trends.json, record 'haast', field citations.0.supports: 'colour' is no field of trends: it is one of "
            "id, aliases, superseded_by, note, citations, kind, term, gist, position, supported_by"
        )
    ]


def test_what_is_inferred_says_how() -> None:
    world = altered("haast", citations=(cited(), cited(basis="inferred")))
    assert found(rules.citations, world) == [
        "trends.json, record 'haast', field citations.1.note: what is inferred needs a note that says how it follows"
    ]
    assert found(rules.citations, altered("haast", citations=(cited(basis="inferred", note="Zo."),))) == []


# periods

BACKWARDS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "memberships.0": (
        "sectors",
        "noord",
        {"memberships": (Membership(list="streken", since=day("2000"), until=day("1999")),)},
    ),
    "employer_organisations.0": (
        "sectors",
        "noord",
        {"employer_organisations": (Employer(organisation="bond", since=day("2000"), until=day("1999")),)},
    ),
    "former_names.0": (
        "organisations",
        "raad",
        {"former_names": (FormerName(name="Raad", since=day("2000"), until=day("1999")),)},
    ),
    "period_covered": ("sources", "rapport", {"period_covered": Period(start=day("2000"), end=day("1999"))}),
    "statuses.0.period": (
        "codes",
        "code-noord",
        {"statuses": (Status(status="in-use", period=Period(start=day("2000"), end=day("1999"))),)},
    ),
    "adoptions.0": (
        "codes",
        "code-noord",
        {"adoptions": (Adoption(adopter="raad", manner="binding", since=day("2000"), until=day("1999")),)},
    ),
    "in_force": ("editions", "code-noord-1990", {"in_force": Period(start=day("2000"), end=day("1999"))}),
    "period of an event": ("events", "feest", {"period": Period(start=day("2000"), end=day("1999"))}),
    "period of a policy": ("policies", "verankering", {"period": Period(start=day("2000"), end=day("1999"))}),
}


@pytest.mark.parametrize("field", BACKWARDS)
def test_a_period_begins_before_it_ends(field: str) -> None:
    kind, id, change = BACKWARDS[field]
    assert found(rules.periods, altered(id, **change)) == [
        f"{kind}.json, record {id!r}, field {field.split(' ', maxsplit=1)[0]}: it ends on 1999, before it begins on 2000"
    ]


def test_a_period_that_may_begin_before_it_ends_is_left_alone() -> None:
    for start, end in (
        ("2000-05", "2000"),
        ("2000", "2000-05"),
        ("2000-05-05", "2000-05-05"),
        ("2000-05-05", "2000-05"),
    ):
        period = Period(start=day(start), end=day(end))
        assert found(rules.periods, altered("verankering", period=period)) == []
    for period in (Period(), Period(start=day("2000")), Period(end=day("2000"))):
        assert found(rules.periods, altered("verankering", period=period)) == []


def test_the_date_of_a_source_has_a_role() -> None:
    for change in ({"date_role": None}, {"date": None}):
        assert found(rules.periods, altered("brief", **change)) == [
            "sources.json, record 'brief', field date_role: a date has a role, and a role has a date"
        ]


# lists and statements


def test_a_list_has_a_key_of_its_own() -> None:
    terms = TermList(key="waarden", role="values", status="current")
    assert found(rules.lists, altered("code-noord-1990", lists=(terms, terms))) == [
        "editions.json, record 'code-noord-1990', field lists.1.key: two lists have the key 'waarden'"
    ]


def test_a_list_has_as_many_items_as_it_counts() -> None:
    terms = TermList(key="waarden", role="values", count=3, status="current")
    assert found(rules.lists, altered("code-noord-2000", lists=(terms,))) == [
        "editions.json, record 'code-noord-2000', field lists.0.count: list 'waarden' counts 3 items and has 2"
    ]
    without = altered("code-noord-2000", lists=(terms.model_copy(update={"count": None}),))
    assert found(rules.lists, without) == []


def item(id: str, position: int, edition: str = "code-noord-2000", list: str = "waarden", **fields: Any) -> Statement:
    return Statement(id=id, citations=STATED, edition=edition, list=list, position=position, term="iets", **fields)


def test_a_statement_is_in_a_list_of_its_edition() -> None:
    assert found(rules.statements, joined(item("x", 1, list="regels"))) == [
        "statements.json, record 'x', field list: edition 'code-noord-2000' has no list 'regels'"
    ]


def test_the_items_of_a_list_stand_in_order() -> None:
    assert found(rules.statements, joined(item("x", 3), item("y", 5), item("z", 5))) == [
        "statements.json, record 'y', field position: it is 5, where the items before it make it 4"
    ]
    assert found(rules.statements, joined(item("x", 2))) == [
        "statements.json, record 'x', field position: it is 2, where the items before it make it 3"
    ]


def test_the_parts_of_an_item_have_an_order_of_their_own() -> None:
    assert found(rules.statements, joined(item("x", 2, parent="noord-2000-2"))) == []
    assert found(rules.statements, joined(item("x", 1, parent="noord-2000-2"))) == [
        "statements.json, record 'x', field position: it is 1, where the items before it make it 2"
    ]


def test_the_parts_of_an_item_are_in_its_edition() -> None:
    assert found(rules.statements, joined(item("x", 1, parent="noord-1990-1"))) == [
        "statements.json, record 'x', field parent: its parent 'noord-1990-1' is in another edition"
    ]


# principles


def test_a_statement_states_a_principle_of_its_own_code() -> None:
    other = Principle(id="elders", citations=STATED, code="code-noord", labels=Labels(nl="Elders"))
    world = dataset(
        each.model_copy(update={"principle": "elders"}) if each.id == "bestuur-1" else each
        for each in (*toy.records(), other)
    )
    assert found(rules.principles, world) == [
        (
            "statements.json, record 'bestuur-1', field principle: "
            "'elders' is a principle of 'code-noord', and this is an edition of 'bestuurscode'"
        )
    ]


def test_a_principle_is_never_an_item_of_a_sectors_own_values() -> None:
    own = Principle(id="eigen", citations=STATED, code="code-noord", labels=Labels(nl="Eigen"))
    world = dataset(
        each.model_copy(update={"principle": "eigen"}) if each.id == "noord-2000-2" else each
        for each in (*toy.records(), own)
    )
    assert found(rules.principles, world) == [
        (
            "statements.json, record 'noord-2000-2', field principle: "
            "'code-noord' speaks for noord, whose values are no principles"
        )
    ]


# statuses


def edition(code: str, **fields: Any) -> Edition:
    return Edition(**{"id": "druk", "citations": STATED, "code": code, "status": "current", **fields})


def test_a_code_that_is_absent_has_no_editions() -> None:
    assert found(rules.statuses, joined(edition("codes-zuid"))) == [
        "editions.json, record 'druk', field code: code 'codes-zuid' is absent: it has no editions"
    ]


@pytest.mark.parametrize("status", ["announced", "proposed"])
def test_a_code_that_is_only_announced_has_no_edition_in_force(status: Any) -> None:
    code = Code(
        id="plan",
        citations=STATED,
        title="Plan",
        kind="guide",
        level="sector",
        domain="integrity-policy",
        statuses=(Status(status=status),),
    )
    assert found(rules.statuses, joined(code, edition("plan"))) == [
        f"editions.json, record 'druk', field status: code 'plan' is only {status}"
    ]
    assert found(rules.statuses, joined(code, edition("plan", status="announced"))) == []


# editions


def test_an_edition_replaces_one_of_its_own_code_or_says_why() -> None:
    other = ("code-noord-1990",)
    assert found(rules.editions, altered("bestuurscode-1999", replaces=other)) == [
        (
            "editions.json, record 'bestuurscode-1999', field replaces.0: "
            "'code-noord-1990' is an edition of 'code-noord', and this one of 'bestuurscode': a note must say why"
        )
    ]
    assert found(rules.editions, altered("bestuurscode-1999", replaces=other, note="De codes gingen samen.")) == []


def test_editions_that_overlap_say_why() -> None:
    early = Period(start=day("1999-06"))
    assert found(rules.editions, altered("code-noord-2000", in_force=early)) == [
        (
            "editions.json, record 'code-noord-2000', field replaces.0: "
            "it is in force from 1999-06, while 'code-noord-1990' is until 1999-12-31: a note must say why"
        )
    ]
    assert found(rules.editions, altered("code-noord-2000", in_force=early, note="Beide golden een half jaar.")) == []
    assert found(rules.editions, altered("code-noord-2000", in_force=Period(start=day("1999")))) == []


# names


@pytest.mark.parametrize(
    ("labels", "field"),
    [(Labels(nl="Noord", en="North"), "labels.en_origin"), (Labels(nl="Noord", en_origin="ours"), "labels.en_origin")],
)
def test_an_english_label_says_where_it_comes_from(labels: Labels, field: str) -> None:
    assert found(rules.names, altered("noord", labels=labels)) == [
        (
            f"sectors.json, record 'noord', field {field}: an English label says where it comes from, and only an"
            " English label does"
        )
    ]


def test_an_agent_is_somebody() -> None:
    assert found(rules.names, altered("brief", agents=(Agent(role="sender"),))) == [
        "sources.json, record 'brief', field agents.0: it names neither an organisation nor a person"
    ]


# values


@pytest.mark.parametrize(
    ("change", "field", "name"),
    [
        ({"labels": Labels(nl="Durf")}, "labels.nl", "durf"),
        ({"other_labels": ("vlijt", "Moed")}, "other_labels.1", "moed"),
        ({"forms": ("ijverig", "ijverige", "moedige")}, "forms.2", "moedige"),
        ({"hidden_labels": ("hard werken", "Durf")}, "hidden_labels.1", "durf"),
    ],
)
def test_no_two_values_claim_one_word(change: dict[str, Any], field: str, name: str) -> None:
    assert found(rules.values, altered("ijver", **change)) == [
        f"values.json, record 'ijver', field {field}: {name!r} already leads to 'moed'"
    ]


def test_a_value_is_not_related_to_itself() -> None:
    assert found(rules.values, altered("ijver", related=("ijver",))) == [
        "values.json, record 'ijver', field related.0: it is related to itself"
    ]


# events


def test_an_event_has_a_date_or_a_period() -> None:
    world = altered("feest", date=day("2001-06-01"))
    assert found(rules.events, world) == ["events.json, record 'feest', field period: it has a date already: keep one"]
    assert found(rules.events, altered("feest", period=None)) == []


def test_what_occurred_is_not_still_to_come() -> None:
    assert found(rules.events, altered("feest", status="occurred")) == [
        (
            "events.json, record 'feest', field status: "
            "it occurred on 2001-06-01, and the data speak of the world up to 2001-02-28"
        )
    ]
    assert found(rules.events, altered("feest", status="occurred", period=Period(start=day("2001")))) == []


@pytest.mark.parametrize("date", ["1999", "1999-11-01", "1999-12"])
def test_an_event_and_its_edition_hold_the_same_date(date: str) -> None:
    assert found(rules.events, altered("verschijning", date=day(date))) == [
        f"events.json, record 'verschijning', field date: it is {date}, and edition 'code-noord-2000' has 1999-11"
    ]


def test_an_entry_into_force_holds_the_date_of_its_edition() -> None:
    start = Event(
        id="ingang",
        citations=STATED,
        labels=Labels(nl="De code gaat in"),
        date=day("2000"),
        kind="entry-into-force",
        status="occurred",
        about=("code-noord-2000",),
    )
    assert found(rules.events, joined(start)) == [
        "events.json, record 'ingang', field date: it is 2000, and edition 'code-noord-2000' has 2000-01-01"
    ]
    assert found(rules.events, joined(start.model_copy(update={"date": day("2000-01-01")}))) == []
    assert found(rules.events, joined(start.model_copy(update={"kind": "conference"}))) == []


# texts


@pytest.mark.parametrize(
    "text",
    [" ", " a", "a ", "a  b", "a\tb", "a\nb", "a\n", "a \u00a0b", "\u200b", "a\xadb", "a\x00b", "a\x7f", "\ufeffa"],
)
def test_a_text_has_no_blanks_that_dont_show(text: str) -> None:
    assert found(rules.texts, altered("haast", note=text)) == [
        f"trends.json, record 'haast', field note: {text!r} has blanks or characters that don't show"
    ]


def test_a_text_is_in_composed_form() -> None:
    assert found(rules.texts, altered("haast", term="e\u0301e\u0301n")) == [
        "trends.json, record 'haast', field term: 'e\u0301e\u0301n' isn't in composed form (NFC)"
    ]
    assert found(rules.texts, altered("haast", term="één")) == []


def test_a_text_is_looked_at_however_deep_it_is() -> None:
    world = altered("verankering", positions=(Position(party="bond", stance="doubts", grounds=("goed", "duur ")),))
    assert found(rules.texts, world) == [
        (
            "policies.json, record 'verankering', field positions.0.grounds.1: "
            "'duur ' has blanks or characters that don't show"
        )
    ]


# addresses


@pytest.mark.parametrize(
    "address",
    [
        "raad.example",
        "www.raad.example",
        "ftp://raad.example",
        "https://raad",
        "https://raad.example/een brief",
        "https://",
    ],
)
def test_an_address_is_a_web_address_in_full(address: str) -> None:
    assert found(rules.addresses, altered("brief", address=address)) == [
        f"sources.json, record 'brief', field address: {address!r} is no web address: write https://…"
    ]


@pytest.mark.parametrize("address", ["http://raad.example", "https://www.raad.example/een/brief?no=1#top"])
def test_an_address_in_full_is_right(address: str) -> None:
    assert found(rules.addresses, altered("brief", address=address)) == []


# identifiers


def test_an_identifier_is_written_as_its_scheme_writes_it() -> None:
    given = (
        Identifier(scheme="kst", value="kst-34550-VII-4"),
        Identifier(scheme="stb", value="Stb. 2017, 123"),
        Identifier(scheme="kenmerk", value="Stb. 2017, 123"),
    )
    assert found(rules.identifiers, altered("brief", identifiers=given)) == [
        "sources.json, record 'brief', field identifiers.1.value: 'Stb. 2017, 123' is no stb: write it like stb-2017-123"
    ]


def test_the_digits_of_an_identifier_add_up() -> None:
    given = (Identifier(scheme="oin", value="00000001003214346000"),)
    assert found(rules.identifiers, altered("raad", identifiers=given)) == [
        (
            "organisations.json, record 'raad', field identifiers.0.value: '00000001003214346000' is no oin: "
            "the number in it isn't one of the register that its first eight digits name"
        )
    ]


def test_a_link_and_a_mapping_are_identifiers_too() -> None:
    links = (Identifier(scheme="tooi", value="gm0363"),)
    assert found(rules.identifiers, altered("noord", links=links)) == [
        (
            "sectors.json, record 'noord', field links.0.value: 'gm0363' is no tooi: "
            "write it like https://identifier.overheid.nl/tooi/id/gemeente/gm0363"
        )
    ]
    mappings = (
        ambtelijk.Mapping(scheme="wikidata", identifier="773", match="exact"),
        ambtelijk.Mapping(scheme="other", identifier="NORA KWD05", match="exact"),
    )
    assert found(rules.identifiers, altered("moed", mappings=mappings)) == [
        "values.json, record 'moed', field mappings.0.identifier: '773' is no wikidata: write it like Q773"
    ]


# Whatever the world


@settings(max_examples=100)
@given(data=st.data())
def test_no_rule_stumbles_over_what_another_rule_is_about(data: st.DataObject) -> None:
    ids = st.sampled_from([*(each.id for each in toy.records()), "weg"])
    records: list[Record] = []
    for each in toy.records():
        if data.draw(st.integers(0, 9)) == 0:
            continue
        records.append(scrambled(each, ids, data) if data.draw(st.booleans()) else each)
    world = dataset(records)
    for problem in rules.problems_of(world):
        assert problem.file
        assert problem.record is not None
        assert problem.message


def scrambled(record: Record, ids: st.SearchStrategy[str], data: st.DataObject) -> Record:
    """The record with another id in one of its fields that hold some."""
    field = data.draw(st.sampled_from([path for path in id_fields(type(record)) if "." not in path]))
    many = isinstance(getattr(record, field), tuple)
    return record.model_copy(update={field: tuple(data.draw(st.lists(ids, max_size=3))) if many else data.draw(ids)})
