"""Reading a JSON text with distrust: its encoding, its syntax, keys that stand twice, numbers that are none.

What is not here: the shape of what it says (`records`, `releases`).
"""

from collections import Counter
from json import JSONDecodeError, loads
from typing import Any, NamedTuple


class Fault(NamedTuple):
    """One thing that is wrong with a JSON text, and where."""

    rule: str
    """``utf-8``, ``json`` or ``duplicate-key``."""
    path: tuple[str | int, ...]
    """The keys and numbers that lead to it; empty where it is about the whole text."""
    message: str
    """What is wrong, and what would be right."""


class _Object(dict[str, Any]):
    """A JSON object that remembers which keys stood in it more than once, and how often."""

    repeated: dict[str, int]


class _NoNumber(str):
    """NaN or an infinity: a word that JSON doesn't have."""

    __slots__ = ()


def read(content: bytes) -> tuple[Any, tuple[Fault, ...]]:
    """What a JSON text says, and everything that is wrong with it, in its own order.

    >>> read(b'{"a": 1, "a": NaN}')[1]
    (Fault(rule='duplicate-key', path=('a',), message='it stands 2 times: keep one'), Fault(rule='json', path=('a',), message='NaN is no JSON: leave the field out'))
    """
    try:
        value = loads(content.decode(), object_pairs_hook=_object, parse_constant=_NoNumber)
    except UnicodeDecodeError as error:
        return None, (Fault("utf-8", (), f"it is no UTF-8 at byte {error.start}: {error.reason}"),)
    except JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        return None, (Fault("json", (), f"it is no JSON at {place}: {error.msg}"),)
    except RecursionError:
        return None, (Fault("json", (), "it is no JSON that can be read: it is nested too deeply"),)
    except ValueError as error:
        return None, (Fault("json", (), f"it is no JSON that can be read: {error}"),)
    return value, tuple(_faults(value))


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    counted = Counter(key for key, _ in pairs) if len(found) < len(pairs) else {}
    found.repeated = {key: times for key, times in counted.items() if times > 1}
    return found


def _faults(value: Any) -> list[Fault]:
    faults: list[Fault] = []
    ahead: list[tuple[tuple[str | int, ...], Any]] = [((), value)]
    while ahead:
        path, item = ahead.pop()
        if isinstance(item, _NoNumber):
            faults.append(Fault("json", path, f"{item} is no JSON: leave the field out"))
        elif isinstance(item, _Object):
            for key, times in item.repeated.items():
                faults.append(Fault("duplicate-key", (*path, key), f"it stands {times} times: keep one"))
            ahead += (((*path, key), item[key]) for key in reversed(item))
        elif isinstance(item, list):
            ahead += (((*path, number), item[number]) for number in reversed(range(len(item))))
    return faults
