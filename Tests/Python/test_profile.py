"""Threads of the library, its instruction set, and the counters of its functions."""

import os
import subprocess
import sys
import threading

import numpy as np
import pytest

import nudipole as nd

M = np.geomspace(0.1, 230, 50_001)


def test_threads_give_the_same_bits():
    one, many = nd.Model(), nd.Model(threads=3)
    assert one == many and hash(one) == hash(many)
    for a, b in zip(one.sigma_ee_N_nu_gradient(240, M, 1e-5, 2e-5, 3e-5), many.sigma_ee_N_nu_gradient(240, M, 1e-5, 2e-5, 3e-5)):
        assert np.array_equal(a, b)
    d = np.geomspace(1e-8, 1e-3, 64)
    assert np.array_equal(one.grid.width_total(M[::100], d, 0.0, d[:3]), many.grid.width_total(M[::100], d, 0.0, d[:3]))
    first, second = (nd.limits("opal", m_N=M[::500], threads=n)["opal"] for n in (1, 4))
    assert np.array_equal(first.lower, second.lower, equal_nan=True)


@pytest.mark.parametrize("value", [-1, 513, 1.5, "2", None])
def test_threads_that_cannot_be(value):
    with pytest.raises(ValueError, match="threads is"):
        nd.Model(threads=value)


def test_profile_counts_calls_and_elements():
    nd.width_nu_gamma(M, 1e-5)
    with nd.profile() as p:
        nd.width_nu_gamma(M, 1e-5)
        nd.Model(threads=2).grid.width_nu_gamma(M[:100], M[:10])
        worker = threading.Thread(target=lambda: nd.width_nu_gamma(M, 1e-5))
        worker.start()
        worker.join()
        with pytest.raises(ValueError):
            nd.Model(polarisation=(2, 0))
    nd.width_nu_gamma(M, 1e-5)
    found = {e.function: e for e in p.entries}
    # NumPy hands over blocks where an argument is broadcast.
    assert found["nd_width_nu_gamma"].calls >= 2 and found["nd_width_nu_gamma"].elements == 2 * M.size
    assert found["nd_width_nu_gamma_grid"].elements == 1000 and found["nd_width_nu_gamma_grid"].calls == 1
    assert found["nd_model_create"].calls == 2
    assert all(e.seconds > 0 for e in p.entries)
    assert [e.seconds for e in p.entries] == sorted((e.seconds for e in p.entries), reverse=True)
    lines = str(p).splitlines()
    assert len(lines) == 1 + len(p.entries) and lines[0].split() == ["function", "calls", "elements", "seconds", "ns/element"]
    with nd.profile() as nothing:
        pass
    assert nothing.entries == ()


def _run(code, **environment):
    environment = {**os.environ, **environment}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True).stdout


# All quantities at 257 points of their own, with gradients: a digest of the bits.
DIGEST = """
import hashlib, numpy as np, nudipole as nd
random, digest = np.random.default_rng(1), hashlib.sha256()
for name, quantity in nd.quantities.items():
    x = [np.exp(random.uniform(-12, 6, 257)) for _ in quantity.arguments]
    for model in (nd.Model(), nd.Model(preset="paper", flavour="mu", nature="majorana")):
        for out in (getattr(model, name)(*x), *getattr(model, name + "_gradient")(*x)):
            # NaN have no sign and no payload.
            digest.update(np.where(np.isnan(out), np.nan, out).tobytes())
print(nd.isa(), digest.hexdigest())
"""


def test_instruction_sets():
    best = nd.isa()
    if best == "arm64":
        pytest.skip("one level only")
    levels = ["baseline", "x86-64-v3", "x86-64-v4"]
    levels = levels[: levels.index(best) + 1]
    found = [_run(DIGEST, NUDIPOLE_ISA=level).split() for level in levels]
    assert [level for level, _ in found] == levels
    digests = {digest for level, digest in found if level != "baseline"}
    assert len(digests) == 1
