"""The dry run of a release: ``python -m release`` says everything that stands in its way, and how to mend it.

Each check is a function over a `Project` that yields what is wrong; `__main__` runs them all. It is a part of the
repository and not of the package. What is not here: the tests, which `.ci/run` runs, and publishing, which
`.github/workflows/release.yml` does.
"""
