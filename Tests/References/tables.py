"""Tables of reference values with the condition of each, for the generators of the families in the folders beside this file.

The condition of a value is 1 + sum_i |x_i df/dx_i| / |f|: how much rounding errors of the arguments alone change it, in units of
them; in the tables of gradients 1 + sum_i |x_i d2f/dx_i dx_k| over the greater of |df/dx_k| and |f/x_k|, for the worst k.
Slopes are differences with a step of 70 digits out of 200. Needs mpmath.
"""

import sys
from random import Random

from mpmath import mp, mpf

mp.dps = 200
STEP = mpf(10) ** -70
VALUE_DIGITS = 40
GRADIENT_ROWS = 60


def log_uniform(rng, low, high):
    with mp.workdps(30):
        return float(mpf(10) ** mpf(rng.uniform(low, high)))


def slopes(function, flavour, point):
    """Central differences; None where the function jumps or has a kink."""
    value, found = function(flavour, *point), []
    for i, x in enumerate(point):
        step = (abs(x) or mpf(1)) * STEP
        try:
            up = function(flavour, *point[:i], x + step, *point[i + 1:])
            down = function(flavour, *point[:i], x - step, *point[i + 1:])
        except (ZeroDivisionError, TypeError):
            return None
        if not mp.isfinite(up - down) or mp.im(up - down):
            return None
        slope = (up - down) / (2 * step)
        if abs(up - 2 * value + down) / step > mpf("1e-20") * (abs(slope) + abs(value) / (abs(x) or 1)):
            return None
        found.append(slope)
    return found


def condition_of_slopes(function, flavour, point, value, slope):
    worst = mpf(0)
    moved = []
    for i, x in enumerate(point):
        step = abs(x) * STEP
        ends = [slopes(function, flavour, (*point[:i], x + d, *point[i + 1:])) for d in (step, -step)] if x else []
        if None in ends:
            return None
        moved.append([(a - b) / (2 * STEP) for a, b in zip(*ends)] if x else [mpf(0)] * len(point))
    for k, x in enumerate(point):
        scale = max(abs(slope[k]), abs(value / (x or 1)))
        if scale:
            worst = max(worst, mp.fsum(abs(row[k]) for row in moved) / scale)
    return 1 + worst


def rows(function, draw, count, with_slopes, reads_flavour):
    rng = Random(function.__name__ + (".gradient" if with_slopes else ""))
    written = zeros = 0
    while written < count:
        flavour = rng.choice(["e", "mu", "tau"]) if function in reads_flavour else "-"
        arguments = draw(rng)
        point = tuple(map(mpf, arguments))
        value, slope = function(flavour, *point), slopes(function, flavour, point)
        if value == 0:
            zeros += 1
            if (with_slopes and zeros > 4) or zeros > count / 10:
                continue
        if slope is None:
            if with_slopes or value != 0:
                continue
            slope = [mpf(0)] * len(point)
        condition = 1 + mp.fsum(abs(x * d) for x, d in zip(point, slope)) / abs(value) if value else mpf(1)
        if with_slopes and value:
            condition = condition_of_slopes(function, flavour, point, value, slope)
            if condition is None:
                continue
        written += 1
        cells = ["default", "-", "-", flavour, *map(repr, arguments), mp.nstr(value, VALUE_DIGITS), f"{float(condition):.3g}"]
        yield cells + [mp.nstr(d, VALUE_DIGITS) for d in slope] * with_slopes


def files(folder, quantities, arguments, reads_flavour):
    for function, names, unit, draw, count in quantities:
        names = names.split()
        comments = [f"{function.__name__}: the formula of Tests/References/{folder.name}/generate.py; {unit}", arguments,
                    "condition: 1 + sum |x_i df/dx_i| / |f|"]
        header = ["scheme", "preset", "nature", "flavour", *names, "value", "condition"]
        for suffix, n, with_slopes in (("", count, False), (".gradient", GRADIENT_ROWS, True)):
            columns = header + [f"d_{name}" for name in names] * with_slopes
            lines = [f"# {c}" for c in comments] + [",".join(columns)]
            lines += [",".join(row) for row in rows(function, draw, n, with_slopes, reads_flavour)]
            yield f"{function.__name__}{suffix}.csv", "\n".join(lines) + "\n"


def main(folder, quantities, arguments, reads_flavour=()):
    """Writes the tables of the quantities (function, names of arguments, unit, draw, points), or compares them."""
    check, differing = "--check" in sys.argv[1:], 0
    for name, text in files(folder, quantities, arguments, reads_flavour):
        path = folder / name
        if check:
            same = path.exists() and path.read_text() == text
            differing += not same
            print(f"{name}: {'same' if same else 'DIFFERS'}", flush=True)
        else:
            path.write_text(text)
            print(f"{name}: {text.count(chr(10)) - 4} rows", flush=True)
    sys.exit(1 if differing else 0)
