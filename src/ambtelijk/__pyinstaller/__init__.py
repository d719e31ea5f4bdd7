"""Tells PyInstaller where the hook of this package is, so that frozen programs keep the data."""

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folder of the hook."""
    return [str(Path(__file__).parent)]
