"""What each field of a record means: the docstring under it, for whoever shows or exports the fields.

Not kept on the models, where every user would pay for it at start-up. What is not here: the fields (`records`, `parts`).
"""

import ast
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec

from pydantic import BaseModel


def descriptions(model: type[BaseModel]) -> dict[str, str]:
    """The description of each field of a model, in the order of the fields.

    Plain text, read from the source of the module; in a frozen program, which has none, they are empty.

    >>> from ambtelijk import Statement
    >>> descriptions(Statement)["position"]
    'Its place in the list, from 1.'
    """
    found: dict[str, str] = {}
    for owner in reversed(model.__mro__):
        if issubclass(owner, BaseModel) and owner is not BaseModel:
            found |= _of_module(owner.__module__).get(owner.__name__, {})
    return {field: found.get(field, "") for field in model.model_fields}


@cache
def _of_module(name: str) -> dict[str, dict[str, str]]:
    """For each class of a module, the docstring under each of its fields."""
    read = getattr(getattr(find_spec(name), "loader", None), "get_source", lambda _: None)
    classes = (node for node in ast.parse(read(name) or "").body if isinstance(node, ast.ClassDef))
    return {node.name: dict(_fields(node)) for node in classes}


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in zip(node.body, node.body[1:], strict=False):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, " ".join(text.replace("`", "").split())
