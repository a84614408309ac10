"""Modules of the Python package that need no library, for tools that run before it is built."""

import importlib
import pathlib
import sys
import types


def part(name):
    """The module `name` of python/nudipole, without the package around it, which loads the library."""
    package = "nudipole_parts"
    if package not in sys.modules:
        sys.modules[package] = types.ModuleType(package)
        sys.modules[package].__path__ = [str(pathlib.Path(__file__).resolve().parent.parent / "python/nudipole")]
    return importlib.import_module(f"{package}.{name}")
