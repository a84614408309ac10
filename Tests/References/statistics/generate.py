"""Reference tables of the statistics in Sources/Limits/Statistics, sharing nothing with them.

    python3 -m pip install -r ../requirements.txt
    python3 generate.py [poisson mixed asymptotic pyhf_limits sensitivity normal]

Columns `value` and the like: mpmath, 25 digits, from the definitions (tail probabilities by quadrature, profiles by
root finding). Columns `scipy...` and `pyhf...`: these packages, whose own accuracy the tests allow for.
"""
import csv
import math
import pathlib
import random
import sys

import mpmath as mp
import numpy as np
import pyhf
import scipy.optimize
import scipy.special

HERE = pathlib.Path(__file__).parent
mp.mp.dps = 40


def write(name, comments, header, rows):
    with open(HERE / f"{name}.csv", "w", newline="") as file:
        file.writelines(f"# {line}\n" for line in comments)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow([repr(float(x)) if isinstance(x, float) else mp.nstr(x, 25) if isinstance(x, mp.mpf) else x
                             for x in row])
    print(name, len(rows), "rows")


def log_pdf(n, x):
    return n * mp.log(x) - x - mp.loggamma(n + 1) if x > 0 else (mp.mpf(0) if n == 0 else -mp.inf)


def log_tail(n, x):
    """ln P(k <= n | x) = ln of the integral of the density of k = n over the mean from x to infinity."""
    if n <= 300:
        return mp.log(mp.fsum(mp.exp(log_pdf(k, x)) for k in range(int(n) + 1)))
    width = mp.sqrt(mp.mpf(n) + 1)
    if x > n + width:
        width = 1 / (1 - n / x)
    start = x
    steps = [0]
    if x < n:
        steps = list(mp.linspace(0, n - x, 6))
        if n - x > 60 * width:  # the density is negligible (e^-1800) so far below its maximum
            steps = [n - x - 60 * width] + [n - x - 30 * width, n - x]
    last = steps[-1]
    steps += [last + width * 2**k / 4 for k in range(10)]
    reference = max(log_pdf(n, start + s) for s in steps)
    return reference + mp.log(mp.quad(lambda t: mp.exp(log_pdf(n, start + t) - reference), steps))


def newton(f, slope, s):
    for _ in range(60):
        step = f(s) / slope(s)
        new = s - step
        s = new if new > 0 else s / 2
        if abs(step) < mp.mpf(10) ** -28 * abs(s):
            return s
    raise ArithmeticError("no convergence")


def poisson():
    rng = random.Random(20260001)
    cases = []
    for _ in range(240):
        n = rng.choice([0, 1, 2, rng.randrange(20), rng.randrange(300), int(10 ** rng.uniform(0, 6))])
        kind = rng.random()
        if kind < 0.15:
            B = 0.0
        elif kind < 0.7:
            B = float(max(0.0, n + rng.gauss(0, 1.5) * math.sqrt(n + 1)))
        else:
            B = 10 ** rng.uniform(-12, math.log10(n + 3) if rng.random() < 0.7 else math.log10(n + 3) + 1)
        level = rng.choice([0.95, 0.95, 0.9, 0.68, 0.99, 1 - 2.0**-20, rng.uniform(0.5, 0.9999)])
        cases.append((level, n, B))
    cases += [(0.95, 0, 1e12), (0.95, 10**12, 1e12), (0.9, 10**12 + 10**6, 1e12), (0.95, 10**6, 1e6), (0.95, 1000, 900.0),
              (1 - 2.0**-50, 3, 1.0), (0.95, 999, 1000.0), (0.95, 998, 998.0), (0.95, 3, 1e4), (0.95, 5000, 1e5),
              (0.95, 10**6, 1.05e6), (0.95, 0, 1e-12), (0.95, 5, 1e-12), (0.95, 10**6, 0.0)]
    rows = []
    for level, n, B in cases:
        target = mp.log(1 - mp.mpf(level))
        b = mp.mpf(B)
        guess = mp.mpf(3 + 2 * math.sqrt(n + B) + max(n - B, 0))
        at_zero = log_tail(n, b)
        slope = lambda s: -mp.exp(log_pdf(n, b + s) - log_tail(n, b + s))
        cls = newton(lambda s: log_tail(n, b + s) - at_zero - target, slope, guess)
        clsb = mp.mpf(0)
        if at_zero > target:
            clsb = newton(lambda s: log_tail(n, b + s) - target, slope, guess)
        q = scipy.special.gammaincc
        from_scipy = max(0.0, float(scipy.special.gammainccinv(n + 1, 1 - level) - B))
        denominator = q(n + 1, B)
        cls_scipy = math.nan
        if denominator > 1e-200:
            cls_scipy = scipy.optimize.brentq(
                lambda s: q(n + 1, B + s) / denominator - (1 - level), 0, 10 * float(guess) + 100, xtol=1e-14, rtol=1e-14)
        rows.append((level, n, B, clsb, cls, from_scipy, float(cls_scipy)))
    write("poisson", ["exact upper limits on S: P(k <= n | S + B) = 1 - level (0: none allowed) and CLs = 1 - level"],
          ["level", "n", "B", "poisson", "cls", "scipy_poisson", "scipy_cls"], rows)


def mixed():
    rng = random.Random(20260002)
    rows = []
    for _ in range(120):
        B = 10 ** rng.uniform(-2, 2)
        sigma = B * 10 ** rng.uniform(-3, 0.3)
        spread = math.sqrt(B + sigma * sigma)
        n = max(0, int(rng.gauss(B, 1.5 * spread)))
        s = float((3 + 2 * spread) * 10 ** rng.uniform(-1.5, 0.5))
        b, sd = mp.mpf(B), mp.mpf(sigma)
        k, rate = (b / sd) ** 2, b / sd**2

        def average(signal):
            def log_f(v):  # b = e^v
                x = mp.exp(v)
                return k * (v + mp.log(rate)) - rate * x - mp.loggamma(k) + log_tail_sum(n, signal + x)

            def integral(points):  # mp.quad's tolerance is absolute
                scale = max(log_f(v) for v in points)
                return mp.exp(scale) * mp.quad(lambda v: mp.exp(log_f(v) - scale), points)

            width = 1 / mp.sqrt(k)
            low = mp.log(b) - (14 * width if k > 60 else 90 / k)
            high = mp.log(b) + (14 * width if k > 60 else mp.log(1 + 100 / k + 40 * width))
            if k > 60:
                return integral(mp.linspace(low, high, 30))
            points = [high]  # panels of the width of the density's features, e^(k v) alone far below
            while points[-1] > low:
                points.append(max(low, points[-1] - (mp.mpf("0.8") if points[-1] > mp.log(b) - 12 else max(1, 8 / k))))
            return integral(points[::-1])

        def log_tail_sum(n, x):
            term = total = mp.mpf(1)
            for j in range(1, n + 1):
                term *= x / j
                total += term
            return mp.log(total) - x

        mp.mp.dps = 25
        one = average(mp.mpf(0))
        both = average(mp.mpf(s))
        mp.mp.dps = 40
        for signal, value in ((mp.mpf(0), one), (mp.mpf(s), both)):  # the same as a sum over the background's count
            r = sd**2 / b
            negative_binomial = (1 + r) ** -k
            poisson_terms = [mp.exp(log_pdf(j, signal)) for j in range(n + 1)]
            tails = [poisson_terms[0]]
            for term in poisson_terms[1:]:
                tails.append(tails[-1] + term)
            total = mp.mpf(0)
            for i in range(n + 1):
                total += negative_binomial * tails[n - i]
                negative_binomial *= (k + i) / (i + 1) * r / (1 + r)
            assert abs(total / value - 1) < mp.mpf(10) ** -16, (n, B, sigma, s, total, value)
        rows.append((n, B, sigma, s, both, both / one))
    write("mixed", ["P(k <= n | S + B) and CLs, averaged over a gamma distribution of B, mean B, standard deviation sigma"],
          ["n", "B", "sigma", "S", "poisson", "cls"], rows)


def profile(n, s, B, tau):
    """ln L(s) without factorials, profiled; tau = None: background known."""
    if tau is None:
        b = B
    else:
        f = lambda b: n * b / (s + b) - b + tau * (B - b)  # b times the derivative
        low, high = mp.mpf(0), n + B
        if s == 0:
            b = (n + tau * B) / (1 + tau)
        else:
            # bisection, then Newton on n b/(s+b) - b - tau (b - B): it falls where it matters
            g = lambda b: n / (s + b) - 1 + tau * (B / b - 1)
            low = B * mp.mpf(10) ** -60
            for _ in range(60):
                middle = mp.sqrt(low * high)
                if g(middle) > 0: low = middle
                else: high = middle
            b = low
            for _ in range(40):
                step = g(b) / (-n / (s + b) ** 2 - tau * B / b**2)
                b -= step
                if abs(step) < b * mp.mpf(10) ** -65:
                    break
    value = -(s + b) + (n * mp.log(s + b) if n > 0 else 0)
    return value if tau is None else value - tau * b + tau * B * mp.log(b)


def asymptotic_reference(n, B, sigma, s):
    mp.mp.dps = 80
    n, B, s = mp.mpf(n), mp.mpf(B), mp.mpf(s)
    tau = None if sigma == 0 else B / mp.mpf(sigma) ** 2

    def q_tilde(n, B):
        best = max(n - B, mp.mpf(0))
        return mp.mpf(0) if s <= best else 2 * (profile(n, best, B, tau) - profile(n, s, B, tau))

    q = q_tilde(n, B)
    fitted = B if tau is None else (n + tau * B) / (1 + tau)
    q_asimov = q_tilde(fitted, fitted)
    ratio = 2 * (profile(n, mp.mpf(0), B, tau) - profile(n, s, B, tau))
    root, root_asimov = mp.sqrt(max(q, 0)), mp.sqrt(q_asimov)
    t = root - root_asimov if root <= root_asimov else (q - q_asimov) / (2 * root_asimov)
    cls = lambda t: mp.ncdf(-t - root_asimov) / mp.ncdf(-t)
    result = [ratio, q, q_asimov, cls(t)] + [cls(t) for t in (2, 1, 0, -1, -2)]
    mp.mp.dps = 40
    return [mp.mpf(x) for x in result]


def pyhf_model(B, sigma, s):
    if sigma > 0:
        return pyhf.simplemodels.uncorrelated_background(signal=[s], bkg=[B], bkg_uncertainty=[sigma])
    return pyhf.Model({"channels": [{"name": "c", "samples": [
        {"name": "signal", "data": [s], "modifiers": [{"name": "mu", "type": "normfactor", "data": None}]},
        {"name": "background", "data": [B], "modifiers": []}]}]}, poi_name="mu")


def asymptotic():
    rng = random.Random(20260003)
    rows = []
    pyhf.set_backend("numpy", pyhf.optimize.scipy_optimizer(tolerance=1e-14, maxiter=1000000))
    for index in range(300):
        B = 10 ** rng.uniform(0, 4)
        sigma = 0.0 if index % 3 == 0 else B * 10 ** rng.uniform(-2, -0.4)
        spread = math.sqrt(B + sigma * sigma)
        n = max(0, round(rng.gauss(B, 1.2 * spread)))
        s = float(spread * 10 ** rng.uniform(-0.5, 0.6) + max(0, n - B) * rng.random())
        model = pyhf_model(B, sigma, s)
        data = [float(n)] + model.config.auxdata
        # the signal is the tested one: mu = 1, within bounds that leave the fits room
        bounds = model.config.suggested_bounds()
        bounds[model.config.poi_index] = (0, 100)
        observed, expected = pyhf.infer.hypotest(
            1.0, data, model, test_stat="qtilde", par_bounds=bounds, return_expected_set=True)
        rows.append([n, B, sigma, s] + asymptotic_reference(n, B, sigma, s) + [float(observed)]
                    + [float(x) for x in expected])
    # beyond what pyhf's optimiser can do: huge, tiny, nearly known and hardly known backgrounds
    for n, B, sigma, s in [
            (10**12, 1e12, 0.0, 2e6), (10**12, 1e12, 1e3, 1e5), (10**12 + 10**6, 1e12, 1e9, 1e9), (0, 1e-12, 0.0, 2.0),
            (0, 1e-12, 1e-12, 2.0), (0, 1e-6, 1.0, 2.0), (3, 1e-3, 1e-2, 9.0), (10**6, 1e6, 1e-6, 1e-3),
            (10, 10.0, 1e-9, 5.0), (10, 10.0, 100.0, 5.0), (5, 10.0, 1e4, 50.0), (0, 50.0, 5.0, 3.0), (0, 5000.0, 1.0, 3.0),
            (120, 100.0, 30.0, 150.0), (100, 100.0, 0.0, 1e-5), (99, 100.0, 10.0, 1e-5), (1, 1e-9, 1e-10, 3.0)]:
        rows.append([n, B, sigma, s] + asymptotic_reference(n, B, sigma, s) + [math.nan] * 6)
    write("asymptotic", [
        "L = Pois(n | S + b) Pois(tau B | tau b), tau = B/sigma^2 (b = B if sigma = 0); ratio = -2 ln L(S)/L(0),",
        "q = q-tilde, q_asimov the same on Asimov data; CLs observed and expected at -2 ... 2 sigma; pyhf "
        + pyhf.__version__],
        ["n", "B", "sigma", "S", "ratio", "q", "q_asimov", "cls", "m2", "m1", "median", "p1", "p2"]
        + ["pyhf_" + x for x in ("cls", "m2", "m1", "median", "p1", "p2")], rows)


def pyhf_limits():
    rng = random.Random(20260004)
    rows = []
    pyhf.set_backend("numpy", pyhf.optimize.scipy_optimizer(tolerance=1e-14, maxiter=1000000))
    for index in range(24):
        B = 10 ** rng.uniform(0.3, 3)
        sigma = 0.0 if index % 3 == 0 else B * 10 ** rng.uniform(-1.5, -0.5)
        spread = math.sqrt(B + sigma * sigma)
        n = max(0, round(rng.gauss(B, spread)))
        unit = 2 * spread + 2
        observed, expected = pyhf.infer.intervals.upper_limits.toms748_scan(
            [float(n)] + pyhf_model(B, sigma, unit).config.auxdata, pyhf_model(B, sigma, unit), 0.02, 8, level=0.05,
            rtol=1e-10)
        rows.append([n, B, sigma, float(observed * unit)] + [float(x * unit) for x in expected])
    write("pyhf_limits", ["95 % CLs upper limits on S by pyhf " + pyhf.__version__ + " (toms748_scan): observed, expected"],
          ["n", "B", "sigma", "observed", "m2", "m1", "median", "p1", "p2"], rows)


def sensitivity():
    rng = random.Random(20260005)
    rows = []
    for index in range(60):
        B = 10 ** rng.uniform(-6, 8) if index else 1e12
        sigma = 0.0 if index % 2 == 0 else B * 10 ** rng.uniform(-4, 0.5)
        z = rng.uniform(0.5, 6)
        mp.mp.dps = 60
        b, v = mp.mpf(B), mp.mpf(sigma) ** 2

        def significance(s):  # G. Cowan, Discovery sensitivity for a counting experiment with background uncertainty (2012)
            if v == 0:
                return mp.sqrt(2 * ((s + b) * mp.log(1 + s / b) - s))
            return mp.sqrt(2 * ((s + b) * mp.log((s + b) * (b + v) / (b * b + (s + b) * v))
                                - b * b / v * mp.log(1 + v * s / (b * (b + v)))))
        guess = z * mp.sqrt(b + v)
        low, high = guess / 1000, guess
        while significance(low) > z: low /= 10
        while significance(high) < z: high *= 2
        for _ in range(20):
            middle = (low + high) / 2
            if significance(middle) < z: low = middle
            else: high = middle
        s = mp.findroot(lambda s: significance(s) - z, (low, high), tol=mp.mpf(10) ** -60, verify=False)
        assert abs(significance(s) - z) < mp.mpf(10) ** -30
        mp.mp.dps = 40
        rows.append((z, B, sigma, s))
    write("asimov", ["S with the Asimov significance z, G. Cowan's formula with background uncertainty (2012)"], ["z", "B", "sigma", "S"], rows)


def normal():
    rng = random.Random(20260006)
    rows = []
    for z in [rng.uniform(-8, 8) for _ in range(60)] + [-10.0, -9.999, -10.001, -37.0, -40.0, -1e3, -1e8, 0.0, 1e-10, 20.0, 30.0]:
        mp.mp.dps = 80 + int(z * z / 2) if abs(z) < 100 else 80
        x = mp.mpf(z)
        if z < -100:  # Mills' ratio by its asymptotic series
            series = mp.nsum(lambda k: (-1) ** int(k) * mp.fac2(2 * int(k) - 1) / x ** (2 * int(k)), [0, 8])
            value = -x * x / 2 - mp.log(-x) - mp.log(2 * mp.pi) / 2 + mp.log(series)
        else:
            value = mp.log(mp.ncdf(x)) if z <= 0 else mp.log1p(-mp.ncdf(-x))
        mp.mp.dps = 40
        rows.append((z, +value))
    write("normal", ["ln Phi(z)"], ["z", "value"], rows)


if __name__ == "__main__":
    for name in sys.argv[1:] or ["poisson", "mixed", "asymptotic", "pyhf_limits", "sensitivity", "normal"]:
        {"poisson": poisson, "mixed": mixed, "asymptotic": asymptotic, "pyhf_limits": pyhf_limits,
         "sensitivity": sensitivity, "normal": normal}[name]()
