"""Every 40-digit table of Tests/References, through the ufuncs, to the accuracy that the header states."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

import nudipole

REFERENCES = Path(__file__).parent.parent / "References"
EPSILON = np.finfo(float).eps
TABLES = {path.stem: path for path in REFERENCES.glob("*/*.csv") if path.stem in nudipole.quantities}


def read(path):
    """Rows by model: {settings: [[argument..., value, condition, derivative...], ...]}."""
    rows = defaultdict(list)
    with path.open() as file:
        table = csv.reader(line for line in file if not line.startswith("#"))
        header = next(table)
        start = 5 if header[4] in ("widths", "scenario") else 4
        for scheme, preset, nature, flavour, *rest in table:
            settings = {"scheme": scheme, "preset": preset, "nature": nature, "flavour": flavour}
            settings["widths"] = rest[0] if header[4] == "widths" else "two-body"
            if header[4] == "scenario":
                settings["coupling"] = ("ratio", float(rest[0][2:])) if rest[0].startswith("a=") else rest[0]
            settings = tuple((k, v) for k, v in settings.items() if v != "-")
            rows[settings].append([float(x) for x in rest[start - 4:]])
    return {settings: np.array(lines).T for settings, lines in rows.items()}


def test_every_quantity_has_a_table():
    assert set(TABLES) == set(nudipole.quantities)


def stated(quantity):
    """The stated accuracy in epsilon."""
    return float(re.match(r"(\d+) epsilon", quantity.accuracy)[1])


@pytest.mark.parametrize("name", nudipole.quantities)
def test_values(name):
    for settings, columns in read(TABLES[name]).items():
        *arguments, expected, condition = columns
        value = getattr(nudipole.Model(**dict(settings)), name)(*arguments)
        # Half an epsilon for reading the reference as a double, one unit where it is subnormal.
        bound = (stated(nudipole.quantities[name]) * condition + 0.5) * EPSILON * abs(expected) + 5e-324
        same = (value == expected) | (np.isnan(value) & np.isnan(expected))
        assert np.all(same | (abs(value - expected) <= bound)), settings


@pytest.mark.parametrize("name", nudipole.quantities)
def test_gradients(name):
    """To 16 epsilon, or twice that of the value, of the larger of |df/dx| and |f/x|, as the tests in Swift."""
    quantity = nudipole.quantities[name]
    names = [a.name for a in quantity.arguments]
    for settings, columns in read(TABLES[name].with_suffix(".gradient.csv")).items():
        arguments, (_, condition), references = np.split(columns, [len(names), len(names) + 2])
        model = nudipole.Model(**dict(settings))
        value, *gradient = getattr(model, name + "_gradient")(*arguments)
        np.testing.assert_array_equal(value, getattr(model, name)(*arguments))
        for argument, x, derivative, reference in zip(names, arguments, gradient, references, strict=True):
            # A mass of the lepton moves the threshold as m_N does; x is a distance from 0 and 1.
            distance = np.minimum(x, 1 - x) if argument == "x" else x
            threshold = abs(references[0]) if argument == "m_lepton" else 0
            scale = np.maximum(abs(reference), abs(value / np.where(x == 0, 1, distance)))
            # Where an exponential is subnormal, it has no digits.
            scale = np.maximum(np.maximum(scale, threshold), 1e-280)
            bound = max(16, 2 * stated(quantity)) * EPSILON * scale * np.maximum(1, condition)
            assert np.all((abs(derivative - reference) <= bound) | np.isinf(x)), (settings, argument)
