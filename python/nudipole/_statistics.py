"""Statistical tests by the words of files (docs/statistics.md). No part of the package is imported: the tools that write the
bundled analyses read this, too."""

import math
from typing import NamedTuple


class Words(NamedTuple):
    """What the files of analyses call the threshold of a test, and what else it needs and may have there."""

    threshold: str
    needed: tuple = ()
    optional: tuple = ()


_MEASURED = "measured", "expected", "uncertainty"
_COUNTED = ("background",), ("relative_uncertainty", "observed")
TESTS = {
    "upper-limit": Words("value", (), ("of", "level")),
    "chi2": Words("threshold", _MEASURED),
    "delta-chi2": Words("threshold", _MEASURED),
    "gaussian-cls": Words("level", _MEASURED),
    "s2-over-b": Words("threshold", *_COUNTED),
    "s-over-sqrt-s-plus-b": Words("z", *_COUNTED),
    "asimov": Words("z", *_COUNTED),
    "poisson": Words("level", *_COUNTED),
    "cls": Words("level", *_COUNTED),
    "asymptotic-cls": Words("level", *_COUNTED),
}
GAUSSIAN = tuple(name for name, words in TESTS.items() if words.needed == _MEASURED)
COUNTING = tuple(name for name, words in TESTS.items() if "background" in words.needed)


def confidence_level(test, threshold):
    """The one-sided confidence level of what a test with this threshold excludes, or None where it is not stated.

    That of "chi2" and "delta-chi2" is the two-sided one of a Gaussian: 3.84 is 95 %.
    """
    if test not in GAUSSIAN + COUNTING:
        return None
    if TESTS[test].threshold == "level":
        return threshold
    if test in GAUSSIAN:
        return math.erf(math.sqrt(threshold / 2))
    z = threshold if TESTS[test].threshold == "z" else math.sqrt(threshold)
    return 0.5 * math.erfc(-z / math.sqrt(2))


def covariance(uncertainty):
    """Of bins with these independent standard deviations, as rows."""
    return [[s * s if i == k else 0.0 for k in range(len(uncertainty))] for i, s in enumerate(uncertainty)]


def in_bins(size, bins):
    """A relative uncertainty in each of the bins: one number for all, or one for each."""
    return list(size) if isinstance(size, list | tuple) else [size] * bins
