#!/usr/bin/env python3
"""Writes lambert.csv: crossings in closed form, with 50 digits (mpmath).

x^k A exp(-a x) = 1 has the roots x = -(k/a) W(-(a/k) A^(-1/k)) on the branches 0 and -1, d = sqrt(x). k = 1: the window
[a, infinity) with production by the dipole. k = 2: the limit b -> a of w x [exp(-a x) - exp(-b x)], A = w (b - a); the
table has its exact crossings for b = a (1 + h), found from there by Newton's iteration with 50 digits.
Columns: production, weight, near, far, lower, upper, slope_lower, slope_upper; 21 digits of what is not an argument.
"""

import mpmath as mp

mp.mp.dps = 50


def crossing(p, w, a, b, x):
    """The zero of ln N near x, and d ln N/d ln d there."""

    def log_n(x):
        return p * mp.log(x) + mp.log(w) - a * x + (0 if b == mp.inf else mp.log(-mp.expm1(-(b - a) * x)))

    def slope(x):
        z = (b - a) * x
        return 2 * p - 2 * a * x + (0 if b == mp.inf else 2 * z / mp.expm1(z))

    for _ in range(60):
        step = 2 * x * log_n(x) / slope(x)
        x -= step
        if abs(step) < mp.mpf(10) ** -45 * x:
            return mp.sqrt(x), slope(x)
    raise ArithmeticError("no convergence")


def main():
    rows = []
    for a in ("1e-3", "1", "123.25", "7.5e9", "3e18"):
        near = float(a)
        for excess in ("1e-9", "1e-4", "0.3", "2", "7", "20", "45"):
            # The maximum of x A exp(-a x) is A/(e a): so far above the limit.
            weight = float(mp.exp(1 + mp.mpf(excess)) * near)
            ends = []
            for branch in (0, -1):
                x = mp.re(-mp.lambertw(-mp.mpf(near) / mp.mpf(weight), branch)) / mp.mpf(near)
                ends.append(crossing(1, mp.mpf(weight), mp.mpf(near), mp.inf, x))
            rows.append(("dipole", weight, near, "inf", *ends))
            for h in (1.0, 2.0**-10, 2.0**-30):
                far = near * (1 + h)
                gap = mp.mpf(far) - mp.mpf(near)
                # The maximum of x^2 A exp(-a x) is 4 A/(e a)^2.
                weight = float(mp.exp(2 + mp.mpf(excess)) * mp.mpf(near) ** 2 / 4 / gap * (mp.mpf(3) / 2 if h == 1 else 1))
                if h == 1 and float(excess) < 1:
                    continue
                if h != 1 and float(excess) < 0.2:
                    continue
                ends = []
                for branch in (0, -1):
                    w = mp.lambertw(-mp.mpf(near) / 2 / mp.sqrt(mp.mpf(weight) * gap), branch)
                    x = mp.re(-2 * w / mp.mpf(near))
                    ends.append(crossing(1, mp.mpf(weight), mp.mpf(near), mp.mpf(far), x))
                rows.append(("dipole", weight, near, repr(far), *ends))
    with open("lambert.csv", "w") as file:
        print("production,weight,near,far,lower,upper,slope_lower,slope_upper", file=file)
        for production, weight, near, far, (lower, s), (upper, t) in rows:
            values = [mp.nstr(v, 21) for v in (lower, upper, s, t)]
            print(production, repr(weight), repr(near), far, *values, sep=",", file=file)


if __name__ == "__main__":
    main()
