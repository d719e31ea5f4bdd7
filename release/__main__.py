"""``python -m release``: every check, everything that stands in the way, and how to mend it."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from release.build import keep, packaging, reproducible
from release.changelog import changelog, repository
from release.contents import bill_file, licences, sbom
from release.data import data
from release.project import Check, CommandError, Failure, Project, run, tag_before
from release.schema import schema
from release.signatures import signatures
from release.use import in_one_file, on_each_python

CHECKS: tuple[Check, ...] = (
    repository,
    changelog,
    data,
    schema,
    signatures,
    reproducible,
    packaging,
    licences,
    sbom,
    on_each_python,
    in_one_file,
)
"""Every check, in the order in which they are made."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the checks that are named, else all; gives the exit status: 0 if nothing stands in the way, else 1."""
    names = {check.__name__: check for check in CHECKS}
    parser = argparse.ArgumentParser(prog="python -m release", description="The dry run of a release.")
    parser.add_argument("checks", metavar="CHECK", nargs="*", help=f"one of {', '.join(names)}; else all of them")
    parser.add_argument("--previous", metavar="TAG", help="the release to compare with; else the newest tag v* before")
    parser.add_argument("--out", metavar="DIR", type=Path, help="where to keep wheel, sdist and bill of materials")
    given = parser.parse_args(arguments)
    if unknown := set(given.checks) - names.keys():
        parser.error(f"there is no check {', '.join(sorted(unknown))}: write one of {', '.join(names)}")
    root = Path(__file__).resolve().parents[1]
    try:
        tags, before = run("git", "-C", root, "tag", "--list").split(), tag_before(root)
    except CommandError as error:
        parser.error(f"there is no history to compare with: {' '.join(str(error).splitlines())}")
    if given.previous and given.previous not in tags:
        parser.error(f"there is no tag {given.previous}")
    with tempfile.TemporaryDirectory() as work:
        project = Project(root, Path(work).resolve(), given.previous or before)
        print(f"ambtelijk {project.version}, {_after(project.previous)}")
        failures = sum(len(_checked(names[name], project)) for name in given.checks or names)
        print(f"\n{failures or 'nothing'} {'stand' if failures > 1 else 'stands'} in the way of a release")
        if given.out and not failures:
            keep(project, given.out)
            if bill_file(project).exists():
                shutil.copy(bill_file(project), given.out)
    return 1 if failures else 0


def _after(previous: str | None) -> str:
    return f"after {previous}" if previous else "the first release: no tag v* to compare with"


def _checked(check: Check, project: Project) -> list[Failure]:
    """What a check finds, printed; a program that fails on the way is one more."""
    print(f"\n== {check.__name__}", flush=True)
    failures: list[Failure] = []
    try:
        failures += check(project)
    except CommandError as error:
        failures.append(Failure(str(error), "mend that first"))
    for message, mend in failures:
        print(f"- {message}\n  mend: {mend}", flush=True)
    if not failures:
        print("holds")
    return failures


if __name__ == "__main__":
    sys.exit(main())
