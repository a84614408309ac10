"""SLHA, event samples, LHE and HepMC3: others read them back, and the samples are what the quadratures say."""

import pickle
from dataclasses import replace

import numpy as np
import pyhepmc
import pylhe
import pyslha
import pytest
from scipy import stats

import nudipole as nd


@pytest.mark.parametrize("settings", [{}, {"widths": "two-body"}, {"preset": "paper"}])
@pytest.mark.parametrize("m_N", [0.3, 20.0, 300.0])
@pytest.mark.parametrize("hnl", [nd.HNL(coupling="II"), nd.HNL(coupling="III", flavour="tau", nature="majorana")])
def test_slha(hnl, m_N, settings, tmp_path):
    document = pyslha.readSLHA(nd.to_slha(hnl, m_N, 1e-6, **settings))
    model = hnl.model(**settings)
    Z, W = model.coupling_ratios
    total = float(model.width_total(m_N, 1e-6, Z * 1e-6, W * 1e-6))
    N = document.decays[9900012]
    assert N.totalwidth == pytest.approx(total, rel=1e-13, abs=0) and document.blocks["MASS"][9900012] == m_N
    assert [document.blocks["NUDIPOLE"][i] for i in (1, 2, 3)] == pytest.approx([1e-6, Z * 1e-6, W * 1e-6], rel=1e-14, abs=0)
    assert document.blocks["NUDIPOLE"][4] == (2 if hnl.nature == "majorana" else 1)
    assert sum(d.br for d in N.decays) == pytest.approx(1, rel=1e-13, abs=0)
    photon = sum(d.br for d in N.decays if 22 in d.ids)
    assert photon == pytest.approx(float(model.branching_nu_gamma(m_N, 1e-6, Z * 1e-6, W * 1e-6)), rel=1e-12, abs=0)
    for decay in N.decays:
        # Charge and, of a Dirac N, lepton number; the modes of a Majorana N come in pairs.
        charge = {11: -3, 13: -3, 15: -3, 24: 3, 2: 2, 4: 2, 6: 2, 1: -1, 3: -1, 5: -1}
        assert sum(np.sign(p) * charge.get(abs(p), 0) for p in decay.ids) == 0
        lepton = sum(np.sign(p) for p in decay.ids if 11 <= abs(p) <= 16)
        assert abs(lepton) == 1 if hnl.nature == "majorana" else lepton == 1
    nd.to_slha(hnl, m_N, 1e-6, tmp_path / "N.slha", pdg_id=72, **settings)
    assert pyslha.read(str(tmp_path / "N.slha")).decays[72].totalwidth == pytest.approx(total, rel=1e-13, abs=0)


def test_slha_refuses():
    with pytest.raises(ValueError, match="one flavour is needed"):
        nd.to_slha(nd.HNL(flavour={"e": 1, "mu": 1}), 1.0, 1e-6)
    with pytest.raises(ValueError, match="m_N is -1"):
        nd.to_slha(nd.HNL(), -1.0, 1e-6)


@pytest.fixture(scope="module")
def sampler():
    return nd.Sampler(sqrt_s=240.0, m_N=100.0, d_gamma=1e-3, hnl=nd.HNL(coupling="II"))


@pytest.fixture(scope="module")
def sample(sampler):
    return replace(sampler, threads=2).events(400_000, seed=7)


def test_samples_are_values(sampler):
    one = sampler.events(70_000, seed=3)
    assert one == replace(sampler, threads=4).events(70_000, seed=3) == pickle.loads(pickle.dumps(one))
    part = sampler.events(1000, seed=3, first=69_000)
    assert np.array_equal(part.p_photon, one.p_photon[:, 69_000:]) and np.array_equal(part.codes, one.codes[:, 69_000:])
    assert one != sampler.events(70_000, seed=4) and len(sampler.events(0)) == 0
    assert pickle.loads(pickle.dumps(sampler)) == sampler and hash(sampler)
    for arguments, message in (((-1,), "n is -1"),):
        with pytest.raises(ValueError, match=message):
            sampler.events(*arguments)
    with pytest.raises(ValueError, match="threads is -1"):
        replace(sampler, threads=-1)


def test_kinematics(sample):
    total = sample.p_prompt + sample.p_decay + sample.p_photon
    assert np.allclose(total[0], 240, rtol=1e-14) and np.abs(total[1:]).max() < 1e-11
    assert np.allclose(sample.p_decay + sample.p_photon, sample.p_N, atol=1e-11)
    assert np.allclose(sample.p_N[0] ** 2 - (sample.p_N[1:] ** 2).sum(0), 1e4, rtol=1e-10)
    # Lepton number: N nu -> 0, and the flavour is that of N.
    assert set(np.unique(sample.codes[0])) == {-9900012, 9900012} and set(np.unique(np.abs(sample.codes[1:]))) == {12}
    assert np.array_equal(np.sign(sample.codes[0]), -np.sign(sample.codes[1]))
    assert stats.binomtest(int((sample.codes[0] > 0).sum()), len(sample)).pvalue > 1e-4


@pytest.mark.parametrize(("analysis", "m_N", "coupling"), [
    ("cepc-h", 100.0, "II"), ("cepc-z", 10.0, "I"), ("delphi", 50.0, "III"),
])
def test_rates_after_cuts(analysis, m_N, coupling):
    # The rate of a search, by quadrature, from events that pass its cuts.
    search = nd.Search(analysis=analysis, hnl=nd.HNL(coupling=coupling), detector=nd.Sphere(1e12))
    cuts = search.analysis.photon
    sampler = nd.Sampler(sqrt_s=search.sqrt_s, m_N=m_N, d_gamma=1e-3, hnl=search.hnl)
    events = sampler.events(400_000, seed=11)
    E, c, pt = events.p_photon[0], np.abs(events.cos_theta_photon), events.pt_photon
    s = search.sqrt_s
    M_Z, Gamma_Z = 91.1876, 2.4952
    keep = (E > cuts.energy_min) & (E > 0.5 * s * cuts.x_min) & (c < cuts.cos_max) & (pt > cuts.pt_min)
    if cuts.z_return_veto:
        keep &= np.abs(E - (s * s - M_Z * M_Z) / (2 * s)) > cuts.z_return_veto * M_Z * Gamma_Z / s
    if cuts.cos_beam < 1:
        keep &= E > s / (1 + np.sqrt(1 - c * c) / np.sqrt(1 - cuts.cos_beam**2))
    rate = sampler.cross_section * sampler.branching_ratio * search.analysis.efficiency
    rate *= 1000 * search.analysis.luminosity if search.unit == "events" else 1
    fraction = search.rate(m_N, 1e-3) / rate
    assert stats.binomtest(int(keep.sum()), len(events), float(fraction)).pvalue > 1e-4
    assert 1e-3 < fraction < 1


def test_shape_of_figure_6(sampler):
    # arXiv:2301.06050, Fig. 6: after the cuts photons of heavier N are at larger transverse momenta.
    def median_pt(m_N):
        events = nd.Sampler(sqrt_s=240.0, m_N=m_N, d_gamma=1e-3, hnl=nd.HNL(coupling="II")).events(100_000)
        return np.median(events.pt_photon)

    assert median_pt(230.0) > 1.5 * median_pt(1.0)


def test_lifetimes(sampler):
    events = nd.Sampler(sqrt_s=91.1876, m_N=1.0, d_gamma=1e-6).events(200_000)
    t, *x = events.vertex
    proper = np.sqrt(t * t - sum(y * y for y in x))
    assert stats.kstest(proper / proper.mean(), "expon").pvalue > 1e-4
    width = nd.Sampler(sqrt_s=91.1876, m_N=1.0, d_gamma=1e-6).width
    assert proper.mean() == pytest.approx(1.973269804e-16 / width, rel=5 / np.sqrt(len(events)), abs=0)


def test_lhe(sampler, tmp_path):
    sample = sampler.events(50, seed=7)
    sample.write_lhe(tmp_path / "sample.lhe")
    assert [p.name for p in tmp_path.iterdir()] == ["sample.lhe"]
    document = pylhe.LHEFile.fromfile(str(tmp_path / "sample.lhe"))
    assert document.init.procInfo[0].xSection == pytest.approx(sampler.cross_section * sampler.branching_ratio, rel=1e-6, abs=0)
    events = list(document.events)
    assert len(events) == 50
    for i, event in enumerate(events):
        assert [p.id for p in event.particles] == [11, -11, sample.codes[1, i], sample.codes[0, i], sample.codes[2, i], 22]
        photon = event.particles[-1]
        assert (photon.e, photon.px, photon.py, photon.pz) == pytest.approx(tuple(sample.p_photon[:, i]), rel=1e-7, abs=1e-7)
        N = event.particles[3]
        t, *x = 1000 * sample.vertex[:, i]
        assert photon.mother1 == 4 and N.status == 2
        # Written with five digits.
        assert N.lifetime == pytest.approx(np.sqrt(t * t - np.dot(x, x)), rel=5e-5, abs=0)


def test_hepmc3(sampler, tmp_path):
    sample = sampler.events(50, seed=7)
    sample.write_hepmc3(tmp_path / "sample.hepmc3")
    assert [p.name for p in tmp_path.iterdir()] == ["sample.hepmc3"]
    with pyhepmc.open(str(tmp_path / "sample.hepmc3")) as stream:
        events = list(stream)
    assert [e.event_number for e in events] == list(range(50))
    for i, event in enumerate(events):
        photon = next(p for p in event.particles if p.pid == 22)
        assert (photon.momentum.e, photon.momentum.px) == pytest.approx(tuple(sample.p_photon[:2, i]), rel=1e-12, abs=0)
        v = photon.production_vertex.position
        assert (v.t, v.x, v.y, v.z) == pytest.approx(tuple(1000 * sample.vertex[:, i]), rel=1e-9, abs=0)
        assert event.cross_section.xsec() == pytest.approx(sampler.cross_section * sampler.branching_ratio, rel=1e-6, abs=0)
        assert [p.pid for p in event.particles if p.status == 4] == [11, -11]
