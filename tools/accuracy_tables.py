#!/usr/bin/env python3
"""Fills the two tables of docs/accuracy.md.

    swift test -c release --filter ReferenceTests | python3 tools/accuracy_tables.py

Reads the lines 'accuracy NAME: ...' and 'gradient NAME: ...' of the reference tests from standard input, the measured
bounds of LaneMath from Tests/ULP, and rewrites what stands between the markers. Standard library only.
"""

import csv
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "accuracy.md"


def quantities(text):
    found = dict(re.findall(r"^gradient (\w+): at most ([\d.e+-]+) epsilon", text, re.M))
    rows = ["| quantity | points | largest error, epsilon | where | gradient, epsilon |", "|---|---|---|---|---|"]
    pattern = r"^accuracy (\w+): (\d+) points, at most ([\d.e+-]+) epsilon, line \d+ \[(.*)\]"
    for name, points, error, where in sorted(re.findall(pattern, text, re.M)):
        place = f"({where})" if where else "(exact everywhere)"
        rows.append(f"| `{name}` | {points} | {float(error):.2f} | {place} | {float(found[name]):.1f} |")
    if len(rows) == 2:
        sys.exit("accuracy_tables.py: no lines 'accuracy NAME: ...' on standard input")
    return rows


def ulps():
    tables = [{row["function"]: row for row in csv.DictReader((ROOT / "Tests/ULP" / name).open())}
              for name in ("bounds-fma.csv", "bounds-no-fma.csv")]
    rows = ["| function | points | with FMA: largest error, ULP | at x (y) | without FMA, ULP |", "|---|---|---|---|---|"]
    for name, row in tables[0].items():
        place = row["x"] + (f" ({row['y']})" if name == "pow" else "")
        rows.append(f"| `{name}` | {row['points']} | {float(row['max_ulp']):.4f} | {place} "
                    f"| {float(tables[1][name]['max_ulp']):.4f} |")
    return rows


def replace(page, marker, rows):
    table = f"<!-- {marker} table -->\n\n" + "\n".join(rows) + f"\n\n<!-- end of {marker} table -->"
    filled = rf"<!-- {marker} table -->.*?<!-- end of {marker} table -->"
    if re.search(filled, page, re.S):
        return re.sub(filled, lambda _: table, page, flags=re.S)
    return page.replace(f"<!-- {marker} table -->", table)


page = PAGE.read_text()
page = replace(page, "accuracy", quantities(sys.stdin.read()))
page = replace(page, "ulp", ulps())
PAGE.write_text(page)
