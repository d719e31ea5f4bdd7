"""What several test files stand on: the toy folder, read or bundled, and how long hypothesis looks."""

from pathlib import Path

import pytest
from hypothesis import settings

import ambtelijk
import toy
from ambtelijk import Dataset, releases

settings.register_profile("suite", deadline=None, print_blob=True)
settings.load_profile("suite")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A toy folder of one's own, to break."""
    return toy.write(tmp_path / "toy")


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The toy world, read from a folder."""
    return ambtelijk.load(toy.write(tmp_path_factory.mktemp("world") / "toy"))


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The toy folder as the one version that is bundled, nothing of it read yet."""
    data = tmp_path / "data"
    monkeypatch.setattr(releases, "_data", lambda: data)
    monkeypatch.setattr(releases, "_loaded", {})
    monkeypatch.setattr(releases, "_bundled", {})
    return toy.write(data / toy.VERSION)
