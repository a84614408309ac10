"""How detectors see recoils: fractions of recoils by bin, linear between the recoils of a table."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ._values import Arrays


@dataclass(frozen=True, eq=False)
class RecoilResponse(Arrays):
    """The fraction of recoils of each energy that ends up in each bin: quenching, resolution and efficiency in one matrix.

    Parameters
    ----------
    recoils : array_like, shape (n,)
        Kinetic energies T in GeV, > 0 and ascending; two equal ones between others are a step.
    fractions : array_like, shape (bins, n) or (n,)
        In [0, 1]; linear between the recoils and 0 outside.

    Raises
    ------
    ValueError
        If the shapes do not fit. What the arrays contain is checked when a search is made.
    """

    recoils: np.ndarray
    fractions: np.ndarray

    def __post_init__(self):
        recoils = np.array(self.recoils, float)
        fractions = np.atleast_2d(np.array(self.fractions, float))
        if recoils.ndim != 1 or fractions.ndim != 2 or fractions.shape[1] != recoils.size:
            raise ValueError(
                f"recoils and fractions have shapes {recoils.shape} and {fractions.shape}; (n,) and (bins, n) are needed")
        for name, value in (("recoils", recoils), ("fractions", fractions)):
            object.__setattr__(self, name, value)
        super().__post_init__()

    @property
    def bins(self):
        """How many bins there are."""
        return self.fractions.shape[0]

    @classmethod
    def sharp(cls, edges, efficiency=1.0):
        """Bins of the recoil itself between `edges` (GeV, > 0), with a perfect resolution and one efficiency."""
        edges, efficiency = _edges(edges), float(_shares("efficiency", efficiency, ()))
        recoils = np.repeat(edges, 2)[1:-1]
        fractions = np.zeros((edges.size - 1, recoils.size))
        for k in range(edges.size - 1):
            fractions[k, 2 * k : 2 * k + 2] = efficiency
        return cls(recoils, fractions)

    @classmethod
    def gaussian(cls, edges, recoils, sigma, efficiency=1.0):
        """Bins between `edges` (GeV) of an energy that is measured with a Gaussian of width `sigma`.

        Parameters
        ----------
        edges : array_like
        recoils : array_like, shape (n,)
            The T of the table in GeV; its spacing should resolve `sigma`.
        sigma, efficiency : array_like
            Numbers, or one for each recoil (GeV, > 0; fraction of events, in [0, 1]).
        """
        edges, recoils = _edges(edges), np.array(recoils, float)
        width, share = _fitting("sigma", sigma, recoils.shape), _shares("efficiency", efficiency, recoils.shape)
        if not (width > 0).all():
            raise ValueError("sigma has to be > 0 everywhere; for a perfect resolution take RecoilResponse.sharp")
        below = np.array([[0.5 * math.erfc((T - e) / (math.sqrt(2) * w)) for T, w in zip(recoils, width)] for e in edges])
        return cls(recoils, np.clip(np.diff(below, axis=0) * share, 0, 1))

    @classmethod
    def poisson(cls, edges, recoils, mean, acceptance=1.0):
        """Bins of a number of quanta with a Poisson distribution, such as photoelectrons.

        Parameters
        ----------
        edges : array_like of int
            >= 0; bin k has the numbers n with edges[k] <= n < edges[k + 1].
        recoils, mean : array_like, shape (n,)
            The T of the table (GeV) and the mean number of quanta at each, >= 0.
        acceptance : array_like
            A number in [0, 1], or one for each n from 0 to edges[-1] - 1.
        """
        edges, recoils = _edges(edges), np.array(recoils, float)
        mean = _fitting("mean", mean, recoils.shape)
        if edges[0] < 0 or (edges != np.round(edges)).any():
            raise ValueError(f"edges is {edges}; whole numbers >= 0 are needed")
        if not ((mean >= 0) & np.isfinite(mean)).all():
            raise ValueError(f"mean is {mean}; finite numbers >= 0 are needed")
        n = np.arange(round(edges[-1]))
        accepted = _shares("acceptance", acceptance, n.shape)
        log_factorial = np.array([math.lgamma(k + 1.0) for k in n])
        with np.errstate(divide="ignore"):
            log_mean = np.log(mean)
        probability = np.exp(n[:, None] * np.where(mean > 0, log_mean, 0) - mean - log_factorial[:, None])
        probability[1:, mean == 0] = 0
        rows = [(probability * accepted[:, None])[(low <= n) & (n < high)].sum(axis=0) for low, high in pairwise(edges)]
        return cls(recoils, np.clip(rows, 0, 1))


def _edges(edges):
    edges = np.array(edges, float)
    if edges.ndim != 1 or edges.size < 2 or not (np.diff(edges) > 0).all() or not np.isfinite(edges).all():
        raise ValueError(f"edges is {edges}; two ascending finite numbers or more are needed")
    return edges


def _fitting(name, value, shape):
    """An array of the shape, or a number for all of it."""
    array = np.array(value, float)
    if array.shape not in ((), shape):
        raise ValueError(f"{name} has shape {array.shape}; {f'{shape}, or ' if shape else ''}one number is needed")
    return np.broadcast_to(array, shape)


def _shares(name, value, shape):
    array = _fitting(name, value, shape)
    if not ((array >= 0) & (array <= 1)).all():
        raise ValueError(f"{name} is {value}; numbers in [0, 1] are needed")
    return array
