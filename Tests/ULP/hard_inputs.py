"""Rewrites the computed rows of hard_inputs.csv: arguments at which LaneMath, or any library, is most
likely to lose digits. Rows from the literature and rows found by measuring stay as they are.

Columns: function, x, y (0 unless the function is pow), source. Sources:
  CORE-MATH    hardest to round, of the lists of worst cases in the CORE-MATH project (src/binary64/*/*.wc,
               after Lefevre and Muller, https://www.vinc17.net/research/testlibm): the 160 hardest beyond
               2^-20 and the 40 hardest below
  CRlibm       the same of the test data of CRlibm 1.0 (exp, expm1, log, log1p, sin, cos, pow), 150 each
  glibc        inputs of glibc's math/auto-libm-test-in that are doubles (2026)
  Zimmermann   largest known errors of 14 mathematical libraries, from the search program that accompanies
               Gladman, Innocente, Mather, Zimmermann, Accuracy of Mathematical Functions in Single,
               Double, Double Extended, and Quadruple Precision (https://hal.science/hal-03141101)
  computed     this script
  measured     largest errors found by measuring (ulp --worst)

Usage: python3 hard_inputs.py   (needs mpmath; beside hard_inputs.csv)
"""

import csv
import math
import pathlib

import mpmath as mp

mp.mp.prec = 300
PATH = pathlib.Path(__file__).with_name("hard_inputs.csv")
HUGE = math.nextafter(math.inf, 0)
TINY = 5e-324


def near(x, count=2):
    """x as a double and `count` neighbours on either side."""
    x = float(x)
    below, above, out = x, x, [x]
    for _ in range(count):
        below, above = math.nextafter(below, -math.inf), math.nextafter(above, math.inf)
        out += [below, above]
    return [v for v in out if math.isfinite(v)]


def both_signs(values):
    return [s * v for v in values for s in (1, -1)]


def powers_of_two(exponents):
    return [v for e in exponents for v in near(2.0**e, 1)]


EXPONENTS = [-1074, -1073, -1023, -1022, -1021, -512, -54, -53, -52, -28, -27, -2, -1, 0, 1, 2, 27, 52, 53]
EXPONENTS += [54, 60, 511, 512, 1022, 1023]


def reduction_boundaries():
    """(n + 1/2) ln 2, where the reduced argument is largest and n changes."""
    ns = list(range(-56, 57)) + [-1075, -1074, -1023, -1022, -512, -129, 127, 128, 129, 511, 1022, 1023]
    return [v for n in ns for v in near((n + mp.mpf(1) / 2) * mp.ln(2), 1)]


def close_to_quadrants(count=120, limit=1e5):
    """Doubles below the limit that are relatively closest to a multiple of pi/2: every multiple is tried."""
    found = []
    half_pi = mp.pi / 2
    for k in range(1, int(limit / half_pi) + 1):
        exact = k * half_pi
        x = float(exact)
        if x <= limit:
            found.append((abs(exact - x), x))
    return [x for _, x in sorted(found)[:count]]


def octant_boundaries():
    """Odd multiples of pi/4, where the quadrant changes and the reduced argument is largest."""
    ks = [k for k in range(1, 30, 2)] + [2**j + 1 for j in range(5, 17)] + [127323]
    return [v for k in ks for v in near(k * mp.pi / 4, 1)]


def logarithm_boundaries():
    """2^k sqrt(1/2), where the exponent k changes, and 1, where the logarithm vanishes."""
    ks = [-1021, -54, -2, -1, 0, 1, 2, 53, 1023]
    return [v for k in ks for v in near(mp.sqrt(2) / 2 * mp.mpf(2) ** k)] + near(1, 8)


def rows():
    ln2 = mp.ln(2)
    thresholds = [
        math.log(HUGE), 708.3964185322641, 745.1332191019412, 746.0, 710.0, 744.44, 709.0, 45.0, 36.7, 37.43,
    ]
    exponential = (
        both_signs([v for t in thresholds for v in near(t, 3)]) + reduction_boundaries()
        + both_signs(powers_of_two(EXPONENTS)) + both_signs(near(ln2) + near(ln2 / 2) + near(128 * ln2))
    )
    table = {"exp": exponential, "expm1": exponential}
    table["log"] = logarithm_boundaries() + powers_of_two(EXPONENTS) + [HUGE, TINY, 3 * TINY]
    table["log1p"] = (
        [v - 1 for v in logarithm_boundaries()] + both_signs(powers_of_two(EXPONENTS)) + [HUGE]
        + near(mp.sqrt(2) - 1, 4) + near(mp.sqrt(0.5) - 1, 4) + [math.nextafter(-1, 0), -1 + 2**-52, -0.5]
    )
    table["log1mexp"] = (
        near(ln2, 8) + near(37.5, 4) + powers_of_two(EXPONENTS)
        + [745.13, 744.4400719213812, 708.3964185322641, math.log(HUGE), 745.5]
        + [v for v in reduction_boundaries() if v > 0] + near(36.7368005696771, 3)
    )
    table["sqrt"] = (
        powers_of_two(EXPONENTS) + [HUGE, 3 * TINY] + near(2, 4) + near(4, 4) + [(1 + 2**-26) ** 2]
    )
    # The reduction changes at 8^q 2^(3/2 +- 1) sqrt(1/2).
    octaves = [v for q in (-340, -18, -1, 0, 1, 17, 340) for b in (1, 2, 4, 8)
               for v in near(mp.sqrt(0.5) * b * mp.mpf(8) ** q)]
    cubes = [v for n in (2, 3, 5, 7, 10, 100, 208063) for v in near(float(n) ** 3)]
    table["cbrt"] = both_signs(octaves + cubes + powers_of_two(EXPONENTS) + [HUGE, 3 * TINY])
    quadrants = (
        both_signs(close_to_quadrants() + octant_boundaries() + near(2.0**-27, 4) + near(2.0**-26, 2))
        + [1e5, -1e5, math.nextafter(1e5, 0)] + powers_of_two([-1074, -1022, -512, -54, -53, -1, 0, 1, 16])
    )
    table["sin"] = table["cos"] = quadrants
    table["tanh"] = both_signs(
        near(2.0**-28, 4) + powers_of_two(EXPONENTS) + [abs(v) / 2 for v in reduction_boundaries()]
        + near(18.714973875118524) + near(19.06154746539849) + near(22) + near(22.5) + near(ln2 / 4)
    )
    table["atanhMinusArgument"] = both_signs(
        near(0.27, 4) + near(2.0**-40, 1) + powers_of_two([-357, -341, -340, -54, -27, -26, -2, -1])
        + [1 - j * 2.0**-53 for j in range(1, 9)] + near(1e-103) + near(1e-108) + near(1 / mp.mpf(3))
    )
    mandelstam = (
        near(1, 4) + near(2.0**60, 2) + near(2.0**-40, 1) + powers_of_two(range(-12, 13))
        + near(mp.sqrt(2) - 1) + near(mp.sqrt(2)) + near(3) + near(2 * mp.sqrt(2) - 1) + near(mp.e - 1)
        + [1e8, 1e15, 4503599627370496.0, 9007199254740992.0, 9007199254740994.0, 1e17, 1e18, 1e30, 1e100]
        + [1e-30, 1e-90, 1e-100]
    )
    table["tExchangeDirect"] = mandelstam + [1e-103, 1e-107, 1e-108, 1e300, 2.5e305, 2.6e305, HUGE]
    table["tExchangeInterference"] = (
        mandelstam + [1e-103, 1e-107, 1e-108, 1e150, 1.8e154, 1.9e154, HUGE]
    )
    table["tExchangeSlope"] = mandelstam + [1e-150, 1e-154, 1e-161, 1e-162, 1e300, HUGE]
    for name, values in table.items():
        for x in values:
            yield name, x, 0.0
    # Powers: around one with a large exponent, the ends of the range, exact and half-way results.
    for x in near(1, 8):
        for y in (2.0**53, 2.0**60, 3e18, 6.3e18, -6.3e18, 2.0**63, 1e300, 0.5, -0.5, 1e-300, HUGE):
            yield "pow", x, y
    for x in (2.0, 0.5, 10.0, 0.1, 3.0, math.e, HUGE, TINY, 2.0**-1022, 1.5, math.sqrt(2), math.sqrt(0.5)):
        top = mp.log(HUGE) / mp.ln(x)
        bottom = mp.mpf(-1075) * ln2 / mp.ln(x)
        normal = mp.mpf(-1022) * ln2 / mp.ln(x)
        for y in near(top, 3) + near(bottom, 3) + near(normal, 3) + [1.0, -1.0, 2.0, 3.0, 0.5, 1 / 3, 1e-17]:
            yield "pow", x, y
            if y == int(y):
                yield "pow", -x, y
    for base in (-1.0, -2.0, -3.0, -0.5, -HUGE, -TINY):
        for y in (3.0, -3.0, 4.0, 53.0, 1023.0, 2.0**53 - 1, 2.0**53, HUGE, -1074.0, -1075.0):
            yield "pow", base, y
    for n in (3, 5, 7, 94906265, 94906267):
        for y in (2.0, 3.0, 0.5, 1.5, -1.0, 4.0):
            yield "pow", float(n) ** 2, y


def main():
    with PATH.open(newline="") as file:
        kept = [r for r in csv.reader(file)][1:]
    kept = [r for r in kept if r[3] != "computed"]
    seen = {(r[0], float(r[1]), float(r[2])) for r in kept}
    for name, x, y in rows():
        if (name, x, y) not in seen:
            seen.add((name, x, y))
            kept.append([name, repr(x), repr(y), "computed"])
    order = ["CORE-MATH", "CRlibm", "glibc", "Zimmermann", "computed", "measured"]
    kept.sort(key=lambda r: (r[0], order.index(r[3]), float(r[1]), float(r[2])))
    with PATH.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["function", "x", "y", "source"])
        writer.writerows(kept)


if __name__ == "__main__":
    main()
