"""SLHA: mass, couplings and decay table of N (arXiv:hep-ph/0311123), by pyslha."""

from __future__ import annotations

from dataclasses import replace

from ._optional import require
from ._quantities import QUANTITIES
from ._searches import HNL

#: The number of N in the scheme of the Particle Data Group, where nothing else is asked for.
PDG_N = 9900012

_NEUTRINOS = {"e": 12, "mu": 14, "tau": 16}
# Channel: what N decays into besides the neutrino (first table) or the negative lepton (second) of its flavour.
_NEUTRAL = {
    "width_nu_e_e": (11, -11), "width_nu_mu_mu": (13, -13), "width_nu_tau_tau": (15, -15), "width_nu_u_u": (2, -2),
    "width_nu_d_d": (1, -1), "width_nu_s_s": (3, -3), "width_nu_c_c": (4, -4), "width_nu_b_b": (5, -5), "width_nu_t_t": (6, -6),
}
_CHARGED = {
    "width_lepton_e_nu": (-11, 12), "width_lepton_mu_nu": (-13, 14), "width_lepton_tau_nu": (-15, 16),
    "width_lepton_u_d": (2, -1), "width_lepton_c_s": (4, -3), "width_lepton_t_b": (6, -5),
}


def partial_widths(hnl, m_N, d_gamma, **settings):
    """All partial widths of N.

    Parameters
    ----------
    hnl : HNL
        With one flavour.
    m_N, d_gamma : float
        GeV and GeV^-1; d_Z and d_W by the coupling of `hnl`.
    **settings
        Of `Model`: preset, scheme, widths.

    Returns
    -------
    dict
        Final state (numbers of the Particle Data Group) to width in GeV. In mode "two-body" nu gamma, nu Z and l W; else nu gamma
        and the three-body modes, where Z -> nu' nubar' is divided equally among three flavours (equal flavours interfere, which
        the division leaves out; the sum is exact). The modes of a Majorana N come with their conjugates.
    """
    if not isinstance(hnl, HNL):
        raise TypeError(f"hnl is {hnl!r}; an HNL is needed")
    if not isinstance(hnl.flavour, str):
        raise ValueError(f"HNL.flavour is {dict(hnl.flavour)}; one flavour is needed")
    for name, value in (("m_N", m_N), ("d_gamma", d_gamma)):
        if not value > 0:
            raise ValueError(f"{name} is {value!r}; a number > 0 is needed")
    model = hnl.model(**settings)
    Z, W = model.coupling_ratios
    d = {"d_gamma": d_gamma, "d_Z": Z * d_gamma, "d_W": W * d_gamma}
    nu, lepton = _NEUTRINOS[hnl.flavour], _NEUTRINOS[hnl.flavour] - 1

    values = {"m_N": m_N, "m_lepton": getattr(model.electroweak, f"m_{hnl.flavour}"), **d}

    def width(name, of=model):
        return float(getattr(of, name)(*(values[argument.name] for argument in QUANTITIES[name].arguments)))

    if _is_two_body(model):
        # The total width takes the corrected N -> l W in both presets, as the paper's limits do.
        corrected = replace(model, preset="corrected")
        widths = {(nu, 22): width("width_nu_gamma"), (nu, 23): width("width_nu_Z"),
                  (lepton, 24): width("width_lepton_W", corrected)}
    else:
        widths = {(nu, 22): width("width_nu_gamma")}
        widths |= {(nu, *pair): width(name) for name, pair in _NEUTRAL.items()}
        invisible = width("width_nu_nu_nu")
        widths |= {(nu, other, -other): invisible / 3 for other in (12, 14, 16)}
        widths |= {(lepton, *pair): width(name) for name, pair in _CHARGED.items()}
    widths = {state: value for state, value in widths.items() if value > 0}
    if hnl.nature == "majorana":
        widths = {s: w / 2 for state, w in widths.items() for s in (state, tuple(_conjugate(p) for p in state))}
    return widths


def _is_two_body(model):
    return model.widths == "two-body" or (model.widths is None and model.preset == "paper")


def _conjugate(particle):
    return particle if particle in (22, 23) else -particle


def to_slha(hnl, m_N, d_gamma, path=None, *, pdg_id=PDG_N, **settings):
    """Mass, couplings and decay table of N in SLHA (needs pyslha, which reads it back).

    Blocks: MASS; NUDIPOLE with 1 d_gamma, 2 d_Z, 3 d_W in GeV^-1 (L = d nubar_L sigma N F), 4: 1 for a Dirac, 2 for a Majorana N.

    Parameters
    ----------
    hnl : HNL
        With one flavour.
    m_N, d_gamma : float
        GeV and GeV^-1.
    path : path, optional
        Where to write.
    pdg_id : int
        The number of N.
    **settings
        Of `Model`: preset, scheme, widths.

    Returns
    -------
    str or None
        The text, without `path`.
    """
    pyslha = require("pyslha", "hep")
    widths = partial_widths(hnl, m_N, d_gamma, **settings)
    total = sum(widths.values())
    Z, W = hnl.model(**settings).coupling_ratios
    mass = pyslha.Block("MASS")
    mass[pdg_id] = float(m_N)
    couplings = pyslha.Block("NUDIPOLE")
    for i, value in enumerate((d_gamma, Z * d_gamma, W * d_gamma, 1 + (hnl.nature == "majorana")), 1):
        couplings[i] = value
    N = pyslha.Particle(pdg_id, total, float(m_N))
    for state, value in sorted(widths.items(), key=lambda item: -item[1]):
        N.add_decay(value / total, len(state), list(state))
    document = pyslha.Doc({"MASS": mass, "NUDIPOLE": couplings}, {pdg_id: N})
    text = pyslha.writeSLHA(document, precision=16)
    if path is None:
        return text
    with open(path, "w", encoding="ascii") as stream:
        stream.write(text)
    return None


__all__ = ["PDG_N", "partial_widths", "to_slha"]
