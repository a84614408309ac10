#!/usr/bin/env python3
"""hot_loops.py OBJECTS: what the compiler made of the hot loops, at every instruction set.

OBJECTS is the directory of tools/link_library.sh with the objects of the levels. The hot loops of a function are the innermost of
those that calculate with vectors; of events, which contain the rounds of the random numbers, all. None of them may call, trap or
fall back to scalar arithmetic (two constants of the model are none), and all must use the full width. The way of points with
three-body widths, which calls a quadrature, is left out; the baseline is there to be right, not to be fast, and is not looked at.
Standard library, binutils and the Swift toolchain only.
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
NESTED = {"events"}
# Scalar arithmetic on constants of the model that the compiler leaves in a loop (2 M_W and the coupling of Z and W in the chain).
SHARED = 2
# Level: the registers of its full width, and how its vector and scalar instructions look.
LEVELS = {
    "v3": ("%ymm", r"v(mul|add|sub|div)pd|vfn?m(add|sub)\d+pd", r"v(mul|add|sub|div|sqrt)sd|vfn?m(add|sub)\d+sd"),
    "v4": ("%zmm", r"v(mul|add|sub|div)pd|vfn?m(add|sub)\d+pd", r"v(mul|add|sub|div|sqrt)sd|vfn?m(add|sub)\d+sd"),
}
# Called at every point where three-body widths are asked for.
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


def is_quadrature(mnemonic, operands):
    return mnemonic.startswith("call") and QUADRATURE in operands


def successors(code):
    """Position -> the positions that may come next; a quadrature ends the way."""
    index = {address: i for i, (address, _, _) in enumerate(code)}
    found = []
    for i, (_, mnemonic, operands) in enumerate(code):
        target = re.match(r"(?:0x)?([0-9a-f]+)", operands) if mnemonic.startswith("j") else None
        target = index.get(int(target[1], 16)) if target else None
        ends = mnemonic.startswith(("jmp", "ret", "ud2")) or i + 1 == len(code) or is_quadrature(mnemonic, operands)
        found.append({target} - {None} | (set() if ends else {i + 1}))
    return found


def components(nodes, edges):
    """The strongly connected components of more than one node (Kosaraju)."""
    def search(start, step, seen):
        order, stack = [], [(start, iter(step(start)))]
        seen.add(start)
        while stack:
            rest = stack[-1][1]
            after = next((n for n in rest if n not in seen), None)
            if after is None:
                order.append(stack.pop()[0])
            else:
                seen.add(after)
                stack.append((after, iter(step(after))))
        return order

    forward = {i: edges(i) & nodes for i in nodes}
    backward = {i: set() for i in nodes}
    for i, after in forward.items():
        for j in after:
            backward[j].add(i)
    seen, order = set(), []
    for i in sorted(nodes):
        if i not in seen:
            order += search(i, forward.get, seen)
    seen = set()
    groups = [set(search(i, backward.get, seen)) for i in reversed(order) if i not in seen]
    return [group for group in groups if len(group) > 1]


def all_loops(code):
    """The loops of a function as sets of positions: where it can come back to, and inside of these what it can come back to
    without passing the entries of the loop."""
    after = successors(code)
    before = [set() for _ in code]
    for i, s in enumerate(after):
        for j in s:
            before[j].add(i)
    todo = [(set(range(len(code))), set())]
    while todo:
        nodes, entries = todo.pop()
        for loop in components(nodes, lambda i, entries=entries: after[i] - entries):
            yield loop
            todo.append((loop, entries | {i for i in loop if before[i] - loop}))


def hot_loops(code, vector, is_nested):
    """Loops with vector arithmetic: the innermost, and where loops are nested those around them too."""
    loops = [loop for loop in all_loops(code) if sum(bool(re.fullmatch(vector, code[i][1])) for i in loop) >= 4]
    return [[code[i] for i in sorted(loop)] for loop in loops if is_nested or not any(other < loop for other in loops)]


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
            bodies = [body for name, body in code.items() if all(w in name for w in words)]
            loops = [loop for body in bodies for loop in hot_loops(body, vector, title in NESTED)]
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
