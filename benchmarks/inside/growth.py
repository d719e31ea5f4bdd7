"""Run inside a measured environment: what reading a folder of statements costs, as JSON.

Arguments: the folder, a smaller folder that warms up the models, and `time`, `paused` (the same with the garbage
collector off) or `allocated` (what Python allocates, which is slow).
"""

import gc
import json
import os
import sys
import tracemalloc
from pathlib import Path
from time import perf_counter

from ambtelijk.dataset import Dataset
from ambtelijk.releases import Folder


def resident() -> int:
    """The bytes of memory that this process has in use."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def opened(path: str) -> Dataset:
    """The dataset in a folder, read as a bundled one is: each file proven when it is first asked for."""
    folder = Folder(Path(path), path)
    return Dataset(folder.release, folder)


def measured(path: str, warm: str, how: str) -> dict[str, float]:
    """Seconds, resident bytes and allocated bytes for each statement of a folder."""
    len(opened(warm).statements)
    dataset = opened(path)
    gc.collect()
    if how == "paused":
        gc.disable()
    if how == "allocated":
        tracemalloc.start()
    before, allocated, start = resident(), tracemalloc.get_traced_memory()[0], perf_counter()
    records = len(dataset.statements)
    seconds = perf_counter() - start
    return {
        "seconds": seconds / records,
        "resident": (resident() - before) / records,
        "allocated": (tracemalloc.get_traced_memory()[0] - allocated) / records,
    }


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], sys.argv[2], sys.argv[3])), flush=True)
    os._exit(0)  # Taking a million records apart would cost as long as reading them.
