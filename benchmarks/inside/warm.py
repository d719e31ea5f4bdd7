"""Run inside a measured environment: what one operation costs once everything is loaded, in nanoseconds, as JSON."""

import json
import random
from importlib import import_module
from importlib.util import find_spec
from timeit import Timer
from typing import Any

import ambtelijk
from ambtelijk.terms import KINDS

SECONDS = 0.01
REPEATS = 11


def timers() -> dict[str, tuple[Timer, int]]:
    """Each operation by its name in the table, and the number of records that one run of it goes through."""
    dataset = ambtelijk.load()
    values, statements = dataset.values, dataset.statements
    known_as = [
        (getattr(dataset, kind), alias) for kind in KINDS for r in getattr(dataset, kind) for alias in r.aliases
    ]
    plain = {value.id: value for value in values}
    statements.where(value="openheid")
    names: dict[str, object] = {
        "ambtelijk": ambtelijk,
        "ds": dataset,
        "values": values,
        "codes": dataset.codes,
        "statements": statements,
        "plain": plain,
        "k": "openheid",
        "record": values["openheid"],
        "other": values["openheid"].model_copy(deep=True),
        "refused": refused,
        "aliased": known_as[0][0] if known_as else None,
        "alias": known_as[0][1] if known_as else None,
    }
    codes = {
        "`pass`: the loop that measures": ("pass", 1),
        "`dict[id]`": ("plain[k]", 1),
        "`dict.get(id)`": ("plain.get(k)", 1),
        "`values[id]`": ("values[k]", 1),
        "`ds.values[id]`": ("ds.values[k]", 1),
        "`ambtelijk.values[id]`": ("ambtelijk.values[k]", 1),
        "`values.get(id)`": ("values.get(k)", 1),
        "`id in values`": ("k in values", 1),
        "`record.id`": ("record.id", 1),
        "`hash(record)`": ("hash(record)", 1),
        "`record == equal copy`": ("record == other", 1),
        "the statements of a value (reverse relation)": ("statements._index('value')[k]", 1),
        "iterating a `dict`, per record": ("for _ in plain.values(): pass", len(plain)),
        "iterating `values`, per record": ("for _ in values: pass", len(values)),
        "an alias, refused with suggestions": ("refused(aliased, alias)", 1),
        "an unknown id, refused with suggestions": ("refused(values, 'opnheid')", 1),
        '`statements.where(value="openheid")`': ("statements.where(value='openheid')", 1),
        '`statements.where(sector="gemeenten")`': ("statements.where(sector='gemeenten')", 1),
        '`values.where(sector="gemeenten")`': ("values.where(sector='gemeenten')", 1),
        '`values.where(sector="rijk", on=...)`': ("values.where(sector='rijk', on='2016-01-01')", 1),
        '`sectors.where(value="onpartijdigheid")`': ("ds.sectors.where(value='onpartijdigheid')", 1),
        "`codes.where(sector=..., kind=...)`": ("codes.where(sector='waterschappen', kind='model-code')", 1),
    }
    if not known_as:
        del codes["an alias, refused with suggestions"]
    if find_spec("pycountry") and find_spec("iso3166"):  # Without the peers their rows are left out.
        names |= {name: import_module(name) for name in ("pycountry", "iso3166")}
        codes["`pycountry.countries.get(alpha_2=...)`"] = ("pycountry.countries.get(alpha_2='NL')", 1)
        codes["`iso3166.countries.get(...)`"] = ("iso3166.countries.get('NL')", 1)
    # Local names, so that none pays for being looked up.
    given = {name.upper(): value for name, value in names.items()}
    setup = "\n".join(f"{name} = {name.upper()}" for name in names)
    return {name: (Timer(code, setup, globals=given), records) for name, (code, records) in codes.items()}


def refused(collection: ambtelijk.Collection[Any], id: str) -> None:
    """Ask for an id that there isn't."""
    try:
        collection[id]
    except ambtelijk.UnknownIdError:
        return
    raise AssertionError(id)


def nanoseconds(timer: Timer) -> float:
    """The best of several runs, each long enough to trust."""
    number = 1
    while timer.timeit(number) < SECONDS:
        number *= 2
    return min(timer.repeat(REPEATS, number)) / number * 1e9


if __name__ == "__main__":
    found = timers()
    order = list(found)
    random.shuffle(order)
    best = {name: nanoseconds(found[name][0]) / found[name][1] for name in order}
    print(json.dumps({name: best[name] for name in found}))
