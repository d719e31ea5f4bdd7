"""Whether the repository and `CHANGELOG.md` are ready: one version, one date, nothing left over."""

import datetime
import re
from collections.abc import Iterator

from release.project import Failure, Project

CHANGELOG = "CHANGELOG.md"
_DATED = re.compile(r"^#### (\S+) - (\d{4}-\d{2}-\d{2})$", re.MULTILINE)


def repository(project: Project) -> Iterator[Failure]:
    """What is released is what is committed, under a version that nothing else has."""
    if changed := project.git("status", "--porcelain").splitlines():
        yield Failure(f"{len(changed)} files aren't committed, {changed[0][3:]} first", "commit or remove them")
    tag = f"v{project.version}"
    if tag in project.git("tag", "--list").split():
        tagged, here = (project.git("rev-list", "-n1", name).strip() for name in (tag, "HEAD"))
        if tagged != here:
            yield Failure(f"{tag} is the tag of another commit", "raise __version__ in src/ambtelijk/__init__.py")
    then = project.version_then
    if then is not None and project.version <= then:
        message = f"{project.version} doesn't come after {then}, which {project.previous} released"
        yield Failure(message, "raise __version__ in src/ambtelijk/__init__.py")


def changelog(project: Project) -> Iterator[Failure]:
    """`CHANGELOG.md` has an entry for this version with a date, and nothing is left under Unreleased."""
    sections = entries(project.text(CHANGELOG))
    heading = f"## [{project.version}] - YYYY-MM-DD"
    found = next((title for title in sections if title.startswith(f"[{project.version}]")), None)
    if found is None:
        message = f"{CHANGELOG} has no entry for {project.version}"
        yield Failure(message, f'put "{heading}" under "## [Unreleased]"')
        return
    date = re.fullmatch(r"\[[^]]+\] - (\d{4}-\d{2}-\d{2})", found)
    if date is None or (day := _day(date[1])) is None:
        yield Failure(f'the entry is headed "## {found}", without a date', f'write "{heading}"')
    elif day > datetime.datetime.now(datetime.UTC).date():
        yield Failure(f"the entry is dated {day}, which is yet to come", "give it the day of the release")
    if not re.search(r"^- ", sections[found], re.MULTILINE):
        yield Failure(f"the entry for {project.version} says nothing", "say what changed, for whoever uses it")
    if re.search(r"^- ", sections.get("[Unreleased]", ""), re.MULTILINE):
        message = "something is left under [Unreleased]"
        yield Failure(message, f"move it to the entry for {project.version}, or out of this release")


def entries(text: str) -> dict[str, str]:
    """The entries of a changelog by their heading, newest first."""
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def entry(project: Project) -> str:
    """What the changelog says of this version."""
    sections = entries(project.text(CHANGELOG))
    return next((text for title, text in sections.items() if title.startswith(f"[{project.version}]")), "")


def dated_versions(text: str) -> dict[str, str]:
    """The data versions to which a changelog gives a release date, and that date."""
    return {version: date for version, date in _DATED.findall(text) if _day(date)}


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
