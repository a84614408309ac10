#!/usr/bin/env python3
"""The same scan by MPI, blocks of ratios in turn: mpiexec -n 4 python mpi_scan.py OUTPUT.npy.

Finished blocks are kept in OUTPUT.npy.blocks/: the same command again goes on after a crash.
"""

import sys
from pathlib import Path

import numpy as np
from mpi4py import MPI
from rates import SHAPE, block


def main():
    comm = MPI.COMM_WORLD
    output = Path(sys.argv[1])
    blocks = Path(f"{output}.blocks")
    blocks.mkdir(exist_ok=True)
    for i in range(comm.rank, SHAPE[0], comm.size):
        finished = blocks / f"{i}.npy"
        if not finished.exists():
            # A name of its own until it is complete.
            working = blocks / f"{i}.rank{comm.rank}.npy"
            np.save(working, block(i))
            working.rename(finished)
    comm.Barrier()
    if comm.rank == 0:
        np.save(output, np.stack([np.load(blocks / f"{i}.npy") for i in range(SHAPE[0])]))
        for path in blocks.iterdir():
            path.unlink()
        blocks.rmdir()


if __name__ == "__main__":
    main()
