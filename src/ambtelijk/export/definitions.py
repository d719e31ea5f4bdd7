"""What a concept is, in Dutch, where the data give no definition: where it stands, and nothing of what it means.

NL-SBB wants every concept to have a definition, and the letter gives none. What is not here: the definitions that
the data do give.
"""

from typing import Final

from ambtelijk.citing.footnote import dutch_date
from ambtelijk.dataset import Dataset
from ambtelijk.export.own_terms import ROLES
from ambtelijk.parts import Mapping
from ambtelijk.records import Edition, Principle, Statement, Value
from ambtelijk.terms import MappingScheme

MADE: Final = "De gegevens omschrijven dit begrip niet; de omschrijving zegt alleen waar het staat."
"""What is noted with a definition that was made here."""

_VOCABULARIES: dict[MappingScheme, str] = {"eurovoc": "EuroVoc", "wikidata": "Wikidata", "tooi": "TOOI"}


def of_value(dataset: Dataset, value: Value) -> str:
    """A shared value, by the terms that it is read in.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> of_value(letter, letter.values["duidelijkheid"])
    'Waarde die wij lezen in ‘open en duidelijk’ van Behoorlijkheidswijzer (september 2015).'
    """
    read = [
        f"‘{statement.term}’ van {edition_name(dataset, dataset.editions[statement.edition])}"
        for statement in dataset.statements._matching(value=value.id)
    ]
    return f"Waarde die wij lezen in {', '.join(read)}." if read else f"Waarde met de naam ‘{value.labels.nl}’."


def of_statement(dataset: Dataset, statement: Statement) -> str:
    """A statement, by its place in its edition.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> of_statement(letter, letter.statements["format-integriteitsbeleid-vng-2014-openheid"])
    'Term 1, ‘openheid’, in de lijst ‘kernbegrippen’ van format integriteitsbeleid (december 2014).'
    """
    edition = dataset.editions[statement.edition]
    terms = next(terms for terms in edition.lists if terms.key == statement.list)
    where = f"de lijst ‘{terms.word}’" if terms.word else f"een lijst van {ROLES[terms.role][0]}"
    return f"Term {statement.position}, ‘{statement.term}’, in {where} van {edition_name(dataset, edition)}."


def of_principle(dataset: Dataset, principle: Principle) -> str:
    """A principle, by its place in its code."""
    number = f"Beginsel {principle.number}" if principle.number else "Beginsel"
    return f"{number}, ‘{principle.labels.nl}’, van {dataset.codes[principle.code].title}."


def of_outside(mapping: Mapping) -> str:
    """A concept of others, whose definition is theirs to give."""
    vocabulary = _VOCABULARIES.get(mapping.scheme, "een ander begrippenkader")
    return f"Begrip ‘{mapping.label or mapping.identifier}’ van {vocabulary}, waar de omschrijving staat."


def edition_name(dataset: Dataset, edition: Edition) -> str:
    """What an edition is called, with its date where there is one."""
    dates = (edition.published, edition.in_force and edition.in_force.start, edition.dated)
    date = next((date for date in dates if date), None)
    return (edition.title or dataset.codes[edition.code].title) + (f" ({dutch_date(date)})" if date else "")
