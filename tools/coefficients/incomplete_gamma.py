"""Taylor coefficients in eta of c_k(eta) of the uniform expansion of Q(a, x), DLMF 8.12.7 to 8.12.12.

    mu - ln(1 + mu) = eta^2/2,  c_0 = 1/mu - 1/eta,  c_k = c_(k-1)'/eta + (-1)^k g_k/mu,

g_k the Stirling coefficients of the gamma function, Gamma*(a) = sum g_k a^-k. Rational arithmetic. Prints the rows of
`temmeCoefficients` in Sources/Limits/Statistics/IncompleteGamma.swift: terms enough for |eta| < 0.35, a >= 1000.
"""
from fractions import Fraction as F

N = 40
STIRLING = [F(1), F(1, 12), F(1, 288), F(-139, 51840), F(-571, 2488320)]

# eta/mu as a power series: with mu = eta m, m + eta m' = (1 + eta m)/m, coefficient by coefficient.
m = [F(1)]
for n in range(1, N):
    # (m + eta m') m = 1 + eta m: sum_(i+j=n) (i+1) m_i m_j = m_(n-1)
    known = sum((i + 1) * m[i] * m[n - i] for i in range(1, n))
    m.append((m[n - 1] - known) / (n + 2))
inverse = [F(1)]
for n in range(1, N):
    inverse.append(-sum(m[i] * inverse[n - i] for i in range(1, n + 1)))

c = inverse[1:]  # (eta/mu - 1)/eta
for k, terms in enumerate((17, 12, 8, 4)):
    if k > 0:
        numerator = [(i + 1) * c[i + 1] for i in range(len(c) - 1)]
        numerator = [x + (-1) ** k * STIRLING[k] * y for x, y in zip(numerator, inverse)]
        assert numerator[0] == 0
        c = numerator[1:]
    print("  [" + ", ".join(repr(float(x)) for x in c[:terms]) + "],")
