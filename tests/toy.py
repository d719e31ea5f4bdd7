"""A small world of its own: a data folder that is right and complete, to be read, broken and mended.

Every field of every record and part is filled in somewhere, and every kind has at least two records. `write` puts
it in a folder; `altered`, `joined` and `dataset` give the same world with something wrong in it, without a folder.
What is not here: the ways in which files break (`test_corruption`) and the rules they break (`test_rules`).
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import ambtelijk
from ambtelijk import (
    Adoption,
    Agent,
    Citation,
    Code,
    CodeRelation,
    Dataset,
    Edition,
    Employer,
    Event,
    Expression,
    Extent,
    FormerName,
    Identifier,
    Labels,
    Membership,
    Organisation,
    PartialDate,
    Period,
    Policy,
    Position,
    Principle,
    Record,
    Release,
    Sector,
    Source,
    Statement,
    Status,
    TermList,
    Trend,
    Value,
)
from ambtelijk.canonical import canonical
from ambtelijk.releases import MANIFEST, digest_of
from ambtelijk.terms import KINDS, Kind

VERSION = "2001.2.0"
AS_OF = date(2001, 2, 28)
FILES = (*(f"{kind}.json" for kind in KINDS), MANIFEST)

STATED = (Citation(source="brief", heading="Waarden", paragraph=1, basis="stated"),)
INFERRED = (
    Citation(
        source="rapport",
        section="bijlage",
        item="1",
        footnote="2",
        article="3, eerste lid",
        page="4",
        supports=("labels", "note"),
        basis="inferred",
        says="het Noorden",
        note="het rapport noemt de streek anders",
    ),
    *STATED,
)


_KINDS: dict[type[Record], Kind] = dict(
    zip(
        (Sector, Organisation, Source, Code, Edition, Statement, Value, Principle, Event, Policy, Trend),
        KINDS,
        strict=True,
    )
)


def day(text: str) -> PartialDate:
    return PartialDate(text)


_RECORDS: tuple[Record, ...] = (
    Sector(
        id="noord",
        aliases=("het Noorden", "boven de rivier"),
        note="Loopt tot aan de rivier.",
        citations=INFERRED,
        labels=Labels(nl="Noord", en="North", en_origin="ours"),
        kind="sector",
        memberships=(Membership(list="streken", number="1", since=day("1990"), until=day("2000-12")),),
        employer_organisations=(Employer(organisation="bond", since=day("1991"), until=day("1999-05-01")),),
        links=(Identifier(scheme="wikidata", value="Q1"),),
    ),
    Sector(id="zuid", aliases=("het Zuiden",), citations=STATED, labels=Labels(nl="Zuid"), kind="sector"),
    Sector(
        id="oud-noord",
        superseded_by=("noord",),
        citations=STATED,
        labels=Labels(nl="Oud-Noord"),
        kind="category",
    ),
    Organisation(
        id="raad",
        aliases=("het college",),
        citations=STATED,
        labels=Labels(nl="De Raad"),
        abbreviation="R",
        kind="body",
        former_names=(FormerName(name="Oude Raad", since=day("1980"), until=day("1990-01")),),
        identifiers=(Identifier(scheme="web", value="https://raad.example"),),
    ),
    Organisation(
        id="bureau", aliases=("kantoor",), citations=STATED, labels=Labels(nl="Bureau"), kind="unit", part_of="raad"
    ),
    Organisation(id="bond", aliases=("vakbond",), citations=STATED, labels=Labels(nl="Bond"), kind="association"),
    Source(
        id="brief",
        aliases=("de brief",),
        citations=STATED,
        title="Brief over de waarden",
        type="letter",
        agents=(
            Agent(role="sender", organisation="raad", person="J. Jansen"),
            Agent(role="issuer", organisation="raad"),
        ),
        date=day("2001-02-28"),
        date_role="dated",
        identifiers=(Identifier(scheme="kenmerk", value="2001-1"),),
        address="https://raad.example/brief",
        follows_up=("rapport",),
        seen="in-full",
        seen_on=day("2001-03"),
    ),
    Source(
        id="rapport",
        aliases=("het rapport",),
        citations=STATED,
        type="report",
        edition_statement="2e druk",
        period_covered=Period(start=day("1990"), end=day("2000")),
        seen="cited-only",
    ),
    Code(
        id="code-noord",
        aliases=("noordcode",),
        citations=STATED,
        title="Code voor het Noorden",
        other_titles=("Noordcode",),
        kind="code-of-conduct",
        level="sector",
        domain="conduct-of-civil-servants",
        audience=("civil-servants",),
        sectors=("noord",),
        speaks_for=("noord",),
        organisations=("bureau",),
        issuers=("raad",),
        jurisdiction="Noordland",
        statuses=(Status(status="in-use", period=Period(start=day("1990"))),),
        legal_standing="binding",
        extent=Extent(quantifier="almost-all", words="bijna alle"),
        relations=(CodeRelation(relation="based-on", code="bestuurscode"),),
        adoptions=(
            Adoption(
                adopter="bureau",
                manner="starting-point",
                extent=Extent(words="waar mogelijk"),
                since=day("1995"),
                until=day("2000"),
            ),
        ),
    ),
    Code(
        id="bestuurscode",
        aliases=("codex",),
        citations=STATED,
        title="Bestuurscode",
        kind="governance-code",
        level="government-wide",
        domain="good-administration",
        statuses=(Status(status="in-use"),),
    ),
    Code(
        id="codes-zuid",
        citations=STATED,
        title="codes van het Zuiden",
        kind="code-of-conduct",
        level="organisation",
        collective=True,
        domain="conduct-of-civil-servants",
        sectors=("zuid",),
        statuses=(Status(status="absent"),),
    ),
    Edition(
        id="code-noord-1990",
        aliases=("eerste druk",),
        citations=STATED,
        code="code-noord",
        in_force=Period(start=day("1990"), end=day("1999-12-31")),
        status="former",
        lists=(TermList(key="waarden", role="values", status="former"),),
    ),
    Edition(
        id="code-noord-2000",
        aliases=("tweede druk",),
        citations=STATED,
        code="code-noord",
        title="Code voor het Noorden 2000",
        edition_statement="2e druk",
        source="rapport",
        issuers=("raad",),
        language="nl",
        published=day("1999-11"),
        in_force=Period(start=day("2000-01-01")),
        dated=day("1999"),
        status="current",
        replaces=("code-noord-1990",),
        lists=(
            TermList(
                key="waarden",
                role="values",
                word="kernwoorden",
                count=2,
                complete=True,
                status="current",
                extent=Extent(quantifier="most", words="in de meeste gevallen"),
            ),
        ),
    ),
    Edition(
        id="bestuurscode-1999",
        citations=STATED,
        code="bestuurscode",
        status="current",
        lists=(TermList(key="beginselen", role="principles", status="current"),),
    ),
    Statement(
        id="noord-1990-1",
        aliases=("moed alleen",),
        citations=STATED,
        edition="code-noord-1990",
        list="waarden",
        position=1,
        term="moed",
        expresses=(Expression(value="moed", match="exact", basis="stated"),),
    ),
    Statement(
        id="noord-2000-1",
        aliases=("moed met trouw",),
        citations=STATED,
        edition="code-noord-2000",
        list="waarden",
        position=1,
        number="a",
        term="moed en trouw",
        gist="Durf, en blijf.",
        expresses=(
            Expression(value="moed", match="exact", basis="editorial"),
            Expression(value="trouw", match="exact", basis="editorial"),
        ),
    ),
    Statement(
        id="noord-2000-2",
        citations=STATED,
        edition="code-noord-2000",
        list="waarden",
        position=2,
        term="ijver",
        expresses=(Expression(value="ijver", match="close", basis="editorial"),),
    ),
    Statement(
        id="noord-2000-2a",
        citations=STATED,
        edition="code-noord-2000",
        list="waarden",
        position=1,
        term="vroeg opstaan",
        parent="noord-2000-2",
    ),
    Statement(
        id="bestuur-1",
        citations=STATED,
        edition="bestuurscode-1999",
        list="beginselen",
        position=1,
        term="helder bestuur",
        principle="helderheid",
        expresses=(Expression(value="trouw", match="close", basis="editorial"),),
    ),
    Value(
        id="moed",
        aliases=("dapperheid",),
        citations=STATED,
        labels=Labels(nl="moed", en="courage", en_origin="seen"),
        other_labels=("durf",),
        forms=("moedig", "moedige"),
        hidden_labels=("de rug recht houden", "moedige", "courage"),
        definition="Niet wijken wanneer het iets kost.",
        related=("trouw",),
        mappings=(ambtelijk.Mapping(scheme="wikidata", identifier="Q2", match="exact", label="moed"),),
    ),
    Value(id="trouw", aliases=("loyaliteit",), citations=STATED, labels=Labels(nl="trouw"), related=("moed",)),
    Value(id="ijver", citations=STATED, labels=Labels(nl="ijver"), broader=("moed",)),
    Principle(
        id="helderheid",
        aliases=("klaarheid",),
        citations=STATED,
        code="bestuurscode",
        number=1,
        labels=Labels(nl="Helderheid"),
        gist="Zeg wat je doet.",
    ),
    Principle(
        id="openbaarheid",
        aliases=("publiciteit",),
        citations=STATED,
        code="bestuurscode",
        labels=Labels(nl="Openbaarheid"),
        parent="helderheid",
    ),
    Event(
        id="verschijning",
        aliases=("het uitkomen",),
        citations=STATED,
        labels=Labels(nl="De code verschijnt"),
        date=day("1999-11"),
        kind="publication",
        status="occurred",
        organisations=("raad",),
        about=("code-noord-2000", "noord"),
    ),
    Event(
        id="feest",
        aliases=("de viering",),
        citations=STATED,
        labels=Labels(nl="Een feest"),
        period=Period(start=day("2001-06-01"), end=day("2001-06-02")),
        kind="conference",
        status="announced",
    ),
    Policy(
        id="verankering",
        aliases=("vastlegging",),
        citations=STATED,
        labels=Labels(nl="De waarden verankeren"),
        kind="intention",
        gist="De waarden komen in de wet.",
        owners=("raad", "noord"),
        period=Period(start=day("2001")),
        status="open",
        legal_basis="artikel 1",
        depends_on=("wetsvoorstel", "feest"),
        supported_by=("rapport",),
        positions=(
            Position(
                party="bond",
                stance="doubts",
                words="vraagtekens",
                grounds=("het is duur", "het is laat"),
                form="written",
                date=day("2001-01"),
            ),
        ),
    ),
    Policy(
        id="wetsvoorstel",
        aliases=("het voorstel",),
        citations=STATED,
        labels=Labels(nl="Het voorstel"),
        kind="bill",
        gist="Een wet.",
        status="proposed",
        parent="verankering",
    ),
    Trend(
        id="netwerken",
        aliases=("verweving",),
        citations=STATED,
        kind="driver",
        term="netwerken",
        gist="Men werkt samen.",
        position=1,
        supported_by=("rapport",),
    ),
    Trend(id="haast", aliases=("spoed",), citations=STATED, kind="effect", term="haast", gist="Het moet snel."),
)


def records() -> tuple[Record, ...]:
    """Every record of the world, in the order of kinds."""
    return _RECORDS


def record(id: str) -> Any:
    """The record with this id."""
    return next(found for found in _RECORDS if found.id == id)


def kind_of(record: Record) -> Kind:
    """The kind of a record, by the name of its collection."""
    return _KINDS[type(record)]


def dataset(records: Iterable[Record]) -> Dataset:
    """A dataset of these records, held to no rule."""
    sorted_out: dict[Kind, list[Record]] = {kind: [] for kind in KINDS}
    for found in records:
        sorted_out[kind_of(found)].append(found)
    release = Release(VERSION, AS_OF, digest_of(b""), 1)
    return Dataset(release, None, {kind: tuple(found) for kind, found in sorted_out.items()})


def altered(id: str, **fields: Any) -> Dataset:
    """The world with other fields in one record."""
    return dataset(found.model_copy(update=fields) if found.id == id else found for found in _RECORDS)


def joined(*added: Record) -> Dataset:
    """The world with more records, each at the end of its kind."""
    return dataset((*_RECORDS, *added))


def write(folder: Path, **manifest: Any) -> Path:
    """The folder, with the world and its manifest in it; keywords stand in the manifest instead of its own."""
    folder.mkdir(parents=True)
    contents = _contents()
    for kind in KINDS:
        (folder / f"{kind}.json").write_bytes(contents[kind])
    resources = [
        {
            "name": kind,
            "path": f"{kind}.json",
            "format": "json",
            "mediatype": "application/json",
            "encoding": "utf-8",
            "bytes": len(contents[kind]),
            "hash": digest_of(contents[kind]),
        }
        for kind in KINDS
    ]
    described = {"name": "toy", "version": VERSION, "as_of": str(AS_OF), "schema_version": 1, **manifest}
    put_manifest(folder, described | {"resources": resources})
    return folder


@cache
def _contents() -> dict[Kind, bytes]:
    """The file of each kind."""
    return {kind: canonical(found for found in _RECORDS if kind_of(found) == kind) for kind in KINDS}


def rows(folder: Path, kind: Kind) -> list[dict[str, Any]]:
    """The records in a file, as plain JSON."""
    found: list[dict[str, Any]] = json.loads((folder / f"{kind}.json").read_bytes())
    return found


def put(folder: Path, kind: Kind, content: bytes | object) -> None:
    """Write the file of a kind, given as bytes or as JSON, and a manifest that agrees with it.

    What is wrong with the file is then for the reader to find in the file itself.
    """
    encoded = content if isinstance(content, bytes) else json.dumps(content).encode()
    (folder / f"{kind}.json").write_bytes(encoded)
    seal(folder)


def seal(folder: Path) -> None:
    """Bring the sizes and hashes in the manifest up to date, whatever is in the files."""
    manifest = json.loads((folder / MANIFEST).read_bytes())
    for resource in manifest["resources"]:
        content = (folder / resource["path"]).read_bytes()
        resource.update(bytes=len(content), hash=digest_of(content))
    put_manifest(folder, manifest)


def manifest(folder: Path) -> dict[str, Any]:
    """What the manifest says."""
    found: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
    return found


def put_manifest(folder: Path, content: bytes | Mapping[str, Any]) -> None:
    """Write a manifest, given as bytes or as JSON."""
    encoded = content if isinstance(content, bytes) else (json.dumps(content, indent=2) + "\n").encode()
    (folder / MANIFEST).write_bytes(encoded)
