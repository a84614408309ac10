"""Scans on several processes: the same bits as one process, and nothing lost with a worker."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

SCALING = Path(__file__).resolve().parents[2] / "examples/scaling"


@pytest.fixture(scope="module")
def single():
    sys.path.insert(0, str(SCALING))
    import rates

    yield rates.single()
    sys.path.remove(str(SCALING))


@pytest.mark.filterwarnings("ignore")
def test_dask_and_a_killed_worker(single):
    import dask_scan
    from distributed import Client, LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster, \
            Client(cluster) as client:
        client.upload_file(str(SCALING / "rates.py"))
        assert np.array_equal(dask_scan.scan(client), single)
        client.restart()
        client.upload_file(str(SCALING / "rates.py"))
        pids = client.run(os.getpid)
        real = client.submit

        def submit(function, i, **settings):
            # A worker dies while there is work.
            if i == 6:
                os.kill(next(iter(pids.values())), signal.SIGKILL)
            return real(function, i, **settings)

        client.submit = submit
        assert np.array_equal(dask_scan.scan(client), single)


def test_mpi(single, tmp_path):
    mpiexec = shutil.which("mpiexec", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    environment = os.environ | {"PYTHONPATH": str(SCALING)}
    output = tmp_path / "plane.npy"
    # What an earlier, killed run has finished is used: a block with a mark.
    blocks = tmp_path / "plane.npy.blocks"
    blocks.mkdir()
    marked = single[3].copy()
    marked[0, 0] = 42
    np.save(blocks / "3.npy", marked)
    np.save(blocks / "5.rank0.npy", marked[:1])
    subprocess.run([mpiexec, "-n", "2", sys.executable, SCALING / "mpi_scan.py", output], check=True, env=environment,
                   timeout=300)
    plane = np.load(output)
    assert plane[3, 0, 0] == 42
    plane[3, 0, 0] = single[3, 0, 0]
    assert np.array_equal(plane, single) and not blocks.exists()
