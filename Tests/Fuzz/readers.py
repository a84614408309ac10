"""A fuzzer of the readers of files of the Python package (Atheris; run by run.sh).

    readers.py {analysis,limit,recoils} [options of libFuzzer] CORPUS

What a file holds is either read, or refused by a ValueError or TypeError that names the file; nothing else is raised.
"""

import contextlib
import inspect
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports():
    import yaml  # noqa: F401

import nudipole as nd
import nudipole._analyses
import nudipole._external  # loaded when needed, else
import nudipole._recoils


def instrument(names):
    """The functions of a module or class. (instrument_imports does not see the importer of an editable package.)"""
    for member in list(vars(names).values()):
        function = getattr(member, "__func__", member)
        if inspect.isfunction(function) and function.__module__.startswith("nudipole"):
            atheris.instrument_func(function)
        elif inspect.isclass(member) and member.__module__.startswith("nudipole") and not isinstance(names, type):
            instrument(member)


instrument(nudipole._analyses)
instrument(nudipole._external)
instrument(nudipole._recoils)

FILE = Path(tempfile.mkdtemp(dir="/dev/shm")) / "input"


def read(reader):
    try:
        return reader()
    except (ValueError, TypeError) as error:
        assert str(FILE) in str(error), f"the error does not name the file: {error}"
        return None


def analysis():
    found = read(lambda: nd.Analysis.from_file(FILE))
    if found is None:
        return
    assert nd.Analysis.from_dict(found.to_dict()) == found, "the words of an analysis are not those of its file"
    with contextlib.suppress(ValueError):  # it excludes everything, no photon passes, ...
        nd.limits([found], nd.HNL(coupling="II"), m_N=[0.3])


def limit():
    found = read(lambda: nd.read_limit(FILE, mass_unit="MeV", unit="mu_B", convention="mu", confidence_level=None))
    if found is not None:
        assert len(found.m_N) == len(found.d_gamma) >= 2
        assert all(0 < x < float("inf") for x in [*found.m_N, *found.d_gamma])


def recoils():
    found = read(lambda: nd.RecoilAnalysis.from_file(FILE))
    if found is not None:
        assert hash(found) is not None
        with contextlib.suppress(ValueError):  # no matrix that is positive definite, too many bins for a count, ...
            nd.limits([found], m_N=[1e-4])


def test_one_input(data):
    FILE.write_bytes(data)
    READER()


READER = {"analysis": analysis, "limit": limit, "recoils": recoils}[sys.argv.pop(1)]
atheris.Setup(sys.argv, test_one_input)
atheris.Fuzz()
