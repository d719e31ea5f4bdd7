"""What is timed as a whole process: the statements of each case, under the name that the tables give it."""

from typing import Final

from benchmarks.environment import Place
from benchmarks.processes import Case

BARE: Final = "bare Python"
IMPORT: Final = "`import ambtelijk`"
LOADED: Final = "`ambtelijk.load()`, no data read"
MODELS: Final = "floor: the models, no data"
FLOOR_ONE: Final = "floor: values, all models"
FLOOR_NEEDED: Final = "floor: values, only the models they need"
FLOOR_ALL: Final = "floor: all eleven kinds"
ONE: Final = '`ambtelijk.values["openheid"]`'
LETTER: Final = '`ambtelijk.load("2016.9.0").values["openheid"]`'
ALL: Final = "all eleven collections"

_KINDS: Final = (
    "sectors, organisations, sources, codes, editions, statements, values, principles, events, policies, trends"
)


def start(place: Place) -> dict[str, Case]:
    """An import, beside a Python that does nothing."""
    return _cases(place, {BARE: "pass", IMPORT: "import ambtelijk"})


def answers(place: Place) -> dict[str, Case]:
    """The first answer from one collection and from all, beside the floors."""
    return _cases(
        place,
        {
            MODELS: "import floor_models",
            FLOOR_NEEDED: "import floor_one_needed",
            FLOOR_ONE: "import floor_one",
            ONE: "import ambtelijk; kept = ambtelijk.values['openheid']",
            FLOOR_ALL: "import floor_all",
            ALL: f"from ambtelijk import {_KINDS}",
        },
    )


def memory(place: Place) -> dict[str, Case]:
    """The processes whose memory is compared: with models and no data, after one answer (from the letter, and from the newest data), after all."""
    return {
        BARE: Case(place.python, "pass"),
        LOADED: Case(place.python, "import ambtelijk; kept = ambtelijk.load()"),
        LETTER: Case(place.python, "import ambtelijk; kept = ambtelijk.load('2016.9.0').values['openheid']"),
        **answers(place),
    }


def peers(place: Place) -> dict[str, Case]:
    """The import and the first lookup of packages of the same sort."""
    return _cases(
        place,
        {
            BARE: "pass",
            IMPORT: "import ambtelijk",
            ONE: "import ambtelijk; kept = ambtelijk.values['openheid']",
            "`import iso3166`": "import iso3166",
            "`iso3166.countries.get`": "import iso3166; kept = iso3166.countries.get('NL')",
            "`import pycountry`": "import pycountry",
            "`pycountry.countries.get`": "import pycountry; kept = pycountry.countries.get(alpha_2='NL')",
            "`import trove_classifiers`": "import trove_classifiers",
            "`trove_classifiers.classifiers`": (
                "import trove_classifiers; kept = 'Typing :: Typed' in trove_classifiers.classifiers"
            ),
            "`import bioregistry`": "import bioregistry",
            "`bioregistry.get_resource`": "import bioregistry; kept = bioregistry.get_resource('chebi')",
        },
    )


def _cases(place: Place, codes: dict[str, str]) -> dict[str, Case]:
    return {name: Case(place.python, code) for name, code in codes.items()}
