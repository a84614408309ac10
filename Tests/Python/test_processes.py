"""Threads, processes, and that a long call lets other threads run."""

import multiprocessing
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import nudipole

MODEL = nudipole.Model(flavour="mu", preset="paper")
M = np.linspace(1, 230, 2000)


def sigma(m):
    return MODEL.sigma_ee_N_nu(240, m, 1e-5, 2e-5, 3e-5)


def test_threads_share_a_model():
    expected = sigma(M)
    model = nudipole.Model(flavour="mu", preset="paper")
    with ThreadPoolExecutor(8) as pool:
        # The ufunc itself, too, is made by many threads at once.
        results = list(pool.map(lambda _: model.sigma_ee_N_nu(240, M, 1e-5, 2e-5, 3e-5), range(200)))
    for result in results:
        np.testing.assert_array_equal(result, expected)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes(method):
    model = nudipole.Model(flavour="tau", scheme="mg5")
    with multiprocessing.get_context(method).Pool(2) as pool:
        widths = pool.starmap(model.width_nu_Z, [(m, 1e-5) for m in M[::500]])
        rows = pool.starmap(model.grid.width_nu_Z, [(m, [1e-5, 2e-5]) for m in M[::500]])
    np.testing.assert_array_equal(widths, model.width_nu_Z(M[::500], 1e-5))
    np.testing.assert_array_equal(rows, model.grid.width_nu_Z(M[::500], [1e-5, 2e-5]))


@pytest.mark.parametrize("function", [nudipole.width_three_body, nudipole.width_three_body_gradient])
def test_the_gil_is_released(function):
    m = np.linspace(1, 1e3, 3000)
    running, ended, turns = threading.Event(), threading.Event(), 0

    def work():
        running.set()
        function(m, 1e-5, 2e-5, 3e-5)
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    running.wait()
    while not ended.is_set():
        turns += 1
        time.sleep(1e-4)
    thread.join()
    # With the GIL held there would be a turn or two: before the call and after it.
    assert turns > 10
