"""The three-parameter scan of the examples: rates over ratios a, masses and couplings, cut into blocks of one ratio each.

A block is a pure function of its number, so that anybody may compute it, twice if need be.
"""

import numpy as np

import nudipole as nd

ANALYSIS = "cepc-h"
RATIOS = np.linspace(-3, 3, 13)
MASSES = np.geomspace(0.5, 230, 48)
COUPLINGS = np.geomspace(1e-7, 1e-3, 64)
SHAPE = len(RATIOS), len(MASSES), len(COUPLINGS)


def block(i):
    """The plane of ratio i: events for each mass and coupling."""
    search = nd.Search(analysis=ANALYSIS, hnl=nd.HNL(coupling=("ratio", RATIOS[i])))
    return nd.scan(search, m_N=MASSES, d_gamma=COUPLINGS, progress=False).rate


def single():
    """The whole scan in this process."""
    return np.stack([block(i) for i in range(len(RATIOS))])
