"""Run the notebooks beside this file from a fresh kernel, and store what they show: ``python docs/notebooks/run.py``.

Stored is what is the same on every machine: no times, no versions, and of each output the richest form that
every reader of notebooks shows. A test holds the stored outputs equal to what a run gives.
"""

import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent

_FORMS = ("image/svg+xml", "text/html", "text/plain")
"""The forms of an output, the one that is kept first."""

_BESIDE = {"image/svg+xml": ("text/plain",)}
"""What is kept beside a form: a notebook that isn't trusted yet shows no drawing."""


def run(path: Path) -> str:
    """The notebook as it is after a run from a fresh kernel, as text."""
    import nbformat
    from nbclient import NotebookClient

    notebook: Any = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=120,
        resources={"metadata": {"path": FOLDER}},
        coalesce_streams=True,
        extra_arguments=["--log-level=ERROR"],
    ).execute()
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for number, cell in enumerate(notebook.cells, start=1):
        cell.id = f"cell-{number}"
        cell.metadata = {}
        for output in cell.get("outputs", ()):
            if "data" in output:
                output.metadata = {}
                output.data = kept(output.data)
    return str(nbformat.writes(notebook)) + "\n"  # type: ignore[no-untyped-call]


def kept(data: dict[str, Any]) -> dict[str, Any]:
    """The richest form of an output, and what goes beside it."""
    best = next(form for form in _FORMS if form in data)
    return {form: data[form] for form in (best, *_BESIDE.get(best, ())) if form in data}


def main() -> int:
    """Run every notebook; says which ones changed."""
    changed = 0
    for path in sorted(FOLDER.glob("*.ipynb")):
        before, after = path.read_text(encoding="utf-8"), run(path)
        if before != after:
            path.write_text(after, encoding="utf-8")
            print(path.name)
            changed += 1
    if not changed:
        print("nothing to change")
    return 0


if __name__ == "__main__":
    sys.exit(main())
