#!/usr/bin/env python3
"""A three-parameter scan on a cluster of local processes, by dask.distributed: dask_scan.py OUTPUT.npy [WORKERS].

For another cluster give `scan` its Client. Blocks of a worker that dies are computed again by the others.
"""

import sys

import numpy as np
from distributed import Client, LocalCluster, as_completed
from rates import SHAPE, block


def scan(client):
    """The scan by the workers of a client, in the order of the single process."""
    out = np.empty(SHAPE)
    futures = {client.submit(block, i, key=f"ratio-{i}"): i for i in range(SHAPE[0])}
    for future, plane in as_completed(futures, with_results=True):
        out[futures[future]] = plane
    return out


def main():
    # One thread of the library a worker.
    workers = int(sys.argv[2]) if len(sys.argv) > 2 else 2
    with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        client.upload_file(__file__.replace("dask_scan", "rates"))
        np.save(sys.argv[1], scan(client))


if __name__ == "__main__":
    main()
