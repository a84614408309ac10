#!/usr/bin/env python3
"""hot_loops.py OBJECTS: what the compiler made of the hot loops, at every instruction set.

OBJECTS is the directory of tools/link_library.sh with the objects of the levels. A loop is what lies between a backward jump and
its target; the hot ones of a function are the innermost of those that multiply vectors. None of them may call, trap or fall back
to scalar arithmetic (two constants of the model are none), and all must use the full width. Loops over
points with three-body widths call a quadrature, and are not among them; the baseline is there to be right, not to be fast, and
is not looked at. Standard library, binutils and the Swift toolchain only.
"""

import re
import subprocess
import sys
from pathlib import Path

# What is looked at: a name for the messages, and what the demangled name of the function must contain.
HOT = {
    "pointwise chain": ("Kernels.sigma_ee_monophoton", "evaluatePointwise"),
    "plane": ("Kernels.sigma_ee_monophoton", "evaluateGrid<"),
    "cross section": ("Kernels.sigma_ee_N_nu", "evaluatePointwise"),
    "two-body widths": ("Kernels.width_two_body", "evaluatePointwise"),
    "decay probability": ("Kernels.decay_probability", "evaluatePointwise"),
    "spectrum sum": ("DecaySum", "evaluate"),
    "limits of one decay length": ("WindowLanes", "polished"),
    "events": ("fillEvents",),
}
# Scalar arithmetic on constants of the model that the compiler leaves in a loop (2 M_W and the coupling of Z and W in the chain).
SHARED = 2
# Level: the registers of its full width, and how its vector and scalar instructions look.
LEVELS = {
    "v3": ("%ymm", r"v(mul|add|sub|div)pd|vfn?m(add|sub)\d+pd", r"v(mul|add|sub|div|sqrt)sd|vfn?m(add|sub)\d+sd"),
    "v4": ("%zmm", r"v(mul|add|sub|div)pd|vfn?m(add|sub)\d+pd", r"v(mul|add|sub|div|sqrt)sd|vfn?m(add|sub)\d+sd"),
}
# Called at every point where all widths are asked for.
QUADRATURE = "ThreeBodyCoefficients"
INSTRUCTION = re.compile(r"^ +([0-9a-f]+):\t(\S+) *(.*?)(?: +#.*)?$")
RELOCATION = re.compile(r"^\s+[0-9a-f]+: R_\S+\s+(\S+)")


def functions(path):
    """Demangled name -> instructions as (address, mnemonic, operands)."""
    text = subprocess.run(["objdump", "-dr", "--no-show-raw-insn", path], capture_output=True, text=True, check=True).stdout
    found, name = {}, None
    for line in text.splitlines():
        if line.endswith(">:"):
            name = line.split("<", 1)[1][:-2]
            found[name] = []
        elif match := INSTRUCTION.match(line):
            found[name].append((int(match[1], 16), match[2], match[3]))
        elif (match := RELOCATION.match(line)) and found[name][-1][1].startswith("call"):
            address, mnemonic, _ = found[name][-1]
            found[name][-1] = address, mnemonic, match[1]
    names = subprocess.run(["swift", "demangle", "--compact"], input="\n".join(found), capture_output=True, text=True, check=True)
    return dict(zip(names.stdout.splitlines(), found.values()))


def hot_loops(code, vector):
    """Innermost loops with vector arithmetic."""
    index = {address: i for i, (address, _, _) in enumerate(code)}
    loops = {}
    for i, (address, mnemonic, operands) in enumerate(code):
        target = re.match(r"(?:0x)?([0-9a-f]+)", operands)
        if mnemonic.startswith("j") and target and int(target[1], 16) <= address and int(target[1], 16) in index:
            body = index[int(target[1], 16)], i
            if sum(bool(re.fullmatch(vector, m)) for _, m, _ in code[body[0]:body[1]]) >= 4:
                # Of several jumps to one target the last: those before it leave branches out.
                loops[body[0]] = max(body, loops.get(body[0], body))
    loops = sorted(loops.values())
    innermost = [code[a:b + 1] for a, b in loops if not any(a <= c and d <= b and (c, d) != (a, b) for c, d in loops)]
    return [loop for loop in innermost if not any(m.startswith("call") and QUADRATURE in o for _, m, o in loop)]


def problems(body, level):
    register, vector, scalar = LEVELS[level]
    calls = [f"{m} {o}".strip() for _, m, o in body if m.startswith("call") or m == "ud2"]
    scalars = [m for _, m, _ in body if re.fullmatch(scalar, m)]
    wide = sum(bool(re.fullmatch(vector, m)) and register in o for _, m, o in body)
    narrow = sum(bool(re.fullmatch(vector, m)) and register not in o for _, m, o in body)
    if calls:
        yield f"{', '.join(sorted(set(calls)))} ({len(calls)})"
    if len(scalars) > SHARED:
        yield f"scalar {', '.join(sorted(set(scalars)))} ({len(scalars)})"
    if not wide or narrow:
        yield f"{wide} vector operations in {register}, {narrow} in narrower registers"


def main():
    passed = failed = 0
    for level, (_, vector, _) in LEVELS.items():
        code = functions(Path(sys.argv[1]) / f"{level}.o")
        for title, words in HOT.items():
            loops = [loop for name, body in code.items() if all(w in name for w in words) for loop in hot_loops(body, vector)]
            complaints = [f"{len(loop)} instructions: {p}" for loop in loops for p in problems(loop, level)]
            complaints += [] if loops else ["no such loop"]
            passed += not complaints
            failed += bool(complaints)
            for complaint in complaints:
                print(f"failed: {level}, {title}: {complaint}")
            sizes = ", ".join(str(len(loop)) for loop in loops)
            print(f"{level}, {title}: loops of {sizes} instructions")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
