"""What is in the package, and what importing it costs."""

import ast
import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

import nudipole

PACKAGE = Path(nudipole.__file__).parent


def test_version():
    assert nudipole.__version__ == importlib.metadata.version("nudipole")


def test_importing_needs_numpy_alone():
    code = "import sys, numpy; before = set(sys.modules); import nudipole; print(*(set(sys.modules) - before))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    packages = {module.partition(".")[0] for module in result.stdout.split()}
    assert packages - set(sys.stdlib_module_names) == {"nudipole"}
    assert not packages & {"asyncio", "multiprocessing", "unittest", "email", "http"}


def test_everything_public_exists_and_is_documented():
    for name in nudipole.__all__:
        assert getattr(nudipole, name) is not None
    assert {"PICOBARN", "Model", "quantities", "grid"} < set(nudipole.__all__)


@pytest.mark.parametrize("stub", ["_doors.pyi", "_default.pyi"])
def test_stubs_say_what_there_is(stub):
    assert (PACKAGE / "py.typed").exists()
    tree = ast.parse((PACKAGE / stub).read_text())
    classes = {node.name: node.body for node in tree.body if isinstance(node, ast.ClassDef)}
    expected = {name + suffix for name in nudipole.quantities for suffix in ("", "_gradient")}
    for body in [classes["Ufuncs"], classes["Grid"]] if classes else [tree.body]:
        names = {node.target.id if isinstance(node, ast.AnnAssign) else getattr(node, "name", None) for node in body}
        assert expected <= names


def test_a_quantity_says_what_the_header_says():
    width = nudipole.quantities["width_nu_gamma"]
    assert (width.unit, width.reads, [a.unit for a in width.arguments]) == ("GeV", ("nature",), ["GeV", "GeV^-1"])
