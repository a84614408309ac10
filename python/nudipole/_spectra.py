"""Sums over decay lengths."""

import numpy as np

from . import _c


def spectrum_sum(weight, near, far, x):
    """sum_j weight[j] (exp(-near[j] x) - exp(-far[j] x)) for each x, in one pass and without losing digits.

    Parameters
    ----------
    weight, near, far : array_like
        One-dimensional, of one length: finite weights, 0 <= near <= far <= infinity (NaN makes every result NaN).
    x : array_like
        Of any shape, 0 <= x < infinity, else NaN: d_gamma^2, with `near` and `far` in decay lengths of d_gamma = 1.

    Returns
    -------
    float or ndarray
        Accuracy 3 epsilon for each term, and n/2 epsilon of the sum of moduli for adding n terms up.
    """
    terms = [np.ascontiguousarray(one, dtype=np.float64) for one in (weight, near, far)]
    for name, one in zip(("weight", "near", "far"), terms, strict=True):
        if one.ndim != 1 or one.size != terms[0].size:
            raise ValueError(f"{name} has shape {one.shape}; one dimension and the length of weight are needed")
    points = np.ascontiguousarray(x, dtype=np.float64)
    out = np.empty(points.shape)
    _c.call(_c.nd_spectrum_sum, terms[0].size, *terms, points.size, points, out)
    return out[()]


__all__ = ["spectrum_sum"]
