#!/usr/bin/env python3
"""Computes the table of docs/validation/lep.md and rewrites it between its markers.

    python3 docs/validation/lep_table.py TOOL [N]

TOOL is the command `nudipole` (`make tool` builds .build-tool/release/nudipole); N, by default 4000, is how many values
of the ratio a are scanned, and of m_N in the rows that ask for the best mass. Standard library only; some
minutes on two processors. Prints the table too.
"""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from math import nan
from pathlib import Path

PAGE = Path(__file__).resolve().parent / "lep.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
PRESETS = ("paper", "corrected")

# (analysis, flavour, m_N, first and last a, strongest and weakest limit that the text of arXiv:2301.06050 quotes)
RANGES = [
    ("opal", "e", 10, 0, 10, 2.0e-5, 4.5e-4),
    ("delphi", "e", 100, -10, 10, 7.1e-5, 3.5e-4),
    ("delphi", "mu", 100, -10, 10, 2.5e-4, 4.1e-4),
    ("delphi", "tau", 100, -10, 10, 2.5e-4, 4.1e-4),
]
# (analysis, scenario, flavour, highest m_N, quoted strongest limit over m_N)
BEST = [
    ("l3", "II", "e", 91.18, 1.3e-5),
    ("delphi", "III", "e", 205.3, 3.3e-4),
    ("delphi", "III", "mu", 205.3, 3.3e-4),
]


def limits(tool, analysis, couplings, flavour, preset, masses):
    """(m_N, lower edge) where there is a limit."""
    command = [tool, "limits", "--analysis", analysis, *couplings, "--flavour", flavour, "--preset", preset,
               "--masses", masses]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command)} failed: {run.stderr.strip()}")
    rows = [line.split(",") for line in run.stdout.splitlines() if not line.startswith(("#", "m_N"))]
    return [(float(row[0]), float(row[1])) for row in rows if row[3] == "root"]


def scan(tool, pool, analysis, flavour, m_N, first, last, preset, count):
    """((strongest limit, its a), (weakest limit, its a)) for first < a <= last."""
    values = [first + (last - first) * (i + 1) / count for i in range(count)]
    found = pool.map(
        lambda a: limits(tool, analysis, [f"--ratio={a!r}"], flavour, preset, f"{m_N}:{m_N}:1"), values)
    pairs = [(rows[0][1], a) for rows, a in zip(found, values) if rows]
    return min(pairs), max(pairs)


def row(what, quoted, results):
    (paper, paper_at), (corrected, corrected_at) = results
    return (f"| {what} | {quoted:.1e} | {paper:.2e} ({paper_at}) | {paper / quoted:.2f} | "
            f"{corrected:.2e} ({corrected_at}) | {corrected / quoted:.2f} |")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    tool, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 4000
    lines = ["| limit on d_gamma, GeV^-1 | quoted | `paper` (at) | ratio | `corrected` (at) | ratio |",
             "|---|---|---|---|---|---|"]
    with ThreadPoolExecutor(2) as pool:
        for analysis, flavour, m_N, first, last, strongest, weakest in RANGES:
            found = [scan(tool, pool, analysis, flavour, m_N, first, last, p, count) for p in PRESETS]
            interval = f"{first} < a <= {last}" if first == 0 else f"abs(a) <= {last}"
            for name, which, quoted in (("strongest", 0, strongest), ("weakest", 1, weakest)):
                lines.append(row(f"{name}: {analysis}, {flavour}, m_N = {m_N} GeV, {interval}", quoted,
                                 [(f[which][0], f"a = {f[which][1]:.3f}") for f in found]))
    for analysis, scenario, flavour, highest, quoted in BEST:
        found = []
        for preset in PRESETS:
            rows = limits(tool, analysis, ["--scenario", scenario], flavour, preset, f"0.001:{highest}:{count}:log")
            value, mass = min(((d, m) for m, d in rows), default=(nan, nan))
            found.append((value, f"{mass:.3g} GeV"))
        lines.append(row(f"strongest: {analysis}, scenario {scenario}, {flavour}", quoted, found))
    table = "\n".join(lines)
    print(table)
    head, rest = PAGE.read_text().split(BEGIN)
    PAGE.write_text(head + BEGIN + "\n" + table + "\n" + END + rest.split(END)[1])


main()
