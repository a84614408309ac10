"""Read what the command line wrote with the libraries that others use: check_outputs.py DIRECTORY SCHEMA.

DIRECTORY holds limits.json, hepdata/ and plane.npy with its axes and plane.csv. Prints 'N passed, N failed'.
"""

import csv
import json
import pathlib
import sys

import jsonschema
import numpy as np
import yaml
from hepdata_validator.full_submission_validator import FullSubmissionValidator

directory, schema = map(pathlib.Path, sys.argv[1:])
passed = failed = 0


def check(name, good):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    if not good:
        print("failed:", name)


document = json.loads((directory / "limits.json").read_text())
errors = list(jsonschema.Draft202012Validator(json.loads(schema.read_text())).iter_errors(document))
check(f"JSON schema: {errors[:1]}", not errors)
names = [r["analysis"] for r in document["results"]]
check(f"analyses: {names}", names == ["opal", "z-invisible", "envelope"])
z = document["results"][1]
check("an interval with two roots", any(
    i["lower"]["kind"] == i["upper"]["kind"] == "root" for p in z["points"] for i in p["intervals"]))
check("a fold at the tip of the tongue", len(z["folds"]) == 1 and z["folds"][0]["excluded_between"])
check("one curve through it", len(z["curves"]) == 1 and not z["curves"][0]["closed"])
tip = z["folds"][0]
check("the fold is on the curve", any(
    abs(x / tip["x"] - 1) < 1e-9 and abs(d / tip["d"] - 1) < 1e-6 for x, d in z["curves"][0]["points"]))
edges = {(p["x"], i[side]["value"]) for p in z["points"] for i in p["intervals"] for side in ("lower", "upper")
         if i[side]["kind"] == "root"}
points = [tuple(p) for p in z["curves"][0]["points"]]
check("roots are points of the curve", all(
    any(abs(x / a - 1) < 1e-12 and abs(d / b - 1) < 1e-9 for a, b in points) for x, d in edges))

validator = FullSubmissionValidator()
good = validator.validate(directory=str(directory / "hepdata"))
if not good:
    validator.print_errors("submission.yaml")
check("hepdata-validator", good)
tables = list(yaml.safe_load_all((directory / "hepdata/submission.yaml").read_text()))
check("three tables and a comment", len(tables) == 4 and "comment" in tables[0])

plane = np.load(directory / "plane.npy")
masses, couplings = np.load(directory / "plane.m_N.npy"), np.load(directory / "plane.d_gamma.npy")
check(f"shape {plane.shape}", plane.shape == (masses.size, couplings.size) == (70, 5))
rows = list(csv.reader(line for line in (directory / "plane.csv").open() if not line.startswith("#")))
check("CSV columns", rows[0] == ["m_N", "d_gamma", "rate"])
values = np.array(rows[1:], dtype=float)
check("CSV and NPY hold the same numbers", np.array_equal(values[:, 2].reshape(plane.shape), plane)
      and np.array_equal(values[::5, 0], masses) and np.array_equal(values[:5, 1], couplings))
check("rates grow with the coupling", np.all(np.diff(plane, axis=1) > 0))

print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
