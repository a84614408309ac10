"""Couplings, N, analyses: values, their checks, and agreement with the library."""

import dataclasses
import math
import pickle
from pathlib import Path

import numpy as np
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import nudipole as nd
from nudipole import _c

ROOT = Path(__file__).resolve().parents[2]


@given(st.floats(1e-15, 1e3), st.sampled_from(["GeV^-1", "MeV^-1", "mu_B"]), st.sampled_from(["d", "mu"]))
def test_couplings_convert_there_and_back(value, unit, convention):
    coupling = nd.Coupling(value, unit, convention)
    assert coupling.to("GeV^-1", "d").to(unit, convention).value == pytest.approx(value, rel=1e-15, abs=0)
    assert coupling.mu * nd.MU_B == pytest.approx(2 * coupling.d, rel=1e-15, abs=0)
    assert nd.convert(np.array([value]), unit, convention)[0] == pytest.approx(coupling.d, rel=1e-15, abs=0)


def test_bohr_magneton():
    # CODATA 2018: mu_B = 5.7883818060e-5 eV/T; a tesla is the field with energy density 1/(2 mu_0) J/m^3 = B^2/2.
    e, mu_0, hbar_c = 1.602176634e-19, 1.25663706212e-6, 1.973269804e-7
    tesla = math.sqrt(hbar_c**3 / (mu_0 * e))  # eV^2
    assert nd.MU_B == pytest.approx(5.7883818060e-5 / tesla * 1e9, rel=1e-9, abs=0)


def test_units_of_couplings():
    assert nd.Coupling(1, "MeV^-1", "d").d == 1000
    assert nd.Coupling(1, "GeV^-1", "mu").d == 0.5
    assert nd.Coupling(1, "mu_B", "mu").d == pytest.approx(148.152026962, rel=1e-9, abs=0)
    assert "mu = 1e-09 mu_B" in str(nd.Coupling(1e-9, "mu_B", "mu"))


@pytest.mark.parametrize(("arguments", "message"), [
    ((1, "GeV", "d"), r"Coupling.unit is 'GeV'; allowed are GeV\^-1, MeV\^-1, mu_B"),
    ((1, "GeV^-1", "D"), "Coupling.convention is 'D'; allowed are d, mu"),
])
def test_wrong_units(arguments, message):
    with pytest.raises(ValueError, match=message):
        nd.Coupling(*arguments)
    with pytest.raises(ValueError, match=message):
        nd.convert(np.ones(2), *arguments[1:])


def test_coupling_that_is_no_number():
    with pytest.raises(TypeError, match="Coupling.value is '1'"):
        nd.Coupling("1", "GeV^-1", "d")


def test_wilson_coefficients():
    # Eq. (4) of arXiv:2301.06050, by hand.
    C = nd.WilsonCoefficients(C_NB=2.0, C_NW=3.0, scale=1e4)
    inputs = nd.Model().electroweak
    s, c = math.sqrt(inputs.sin2_theta_w), math.sqrt(1 - inputs.sin2_theta_w)
    v = inputs.vev / math.sqrt(2) * 1e-8
    assert C.broken() == pytest.approx((v * (2 * c + 1.5 * s), v * (1.5 * c - 2 * s), v * 3 / math.sqrt(2)), rel=1e-14, abs=0)
    assert C.ratio == 1.5 and nd.WilsonCoefficients(C_NB=0, C_NW=-1).ratio == -math.inf
    d, Z, W = C.broken()
    ratios = nd.Model(coupling=("ratio", C.ratio)).coupling_ratios
    assert (Z / d, W / d) == pytest.approx(ratios, rel=1e-13, abs=0)
    assert C.to_coupling().d == d
    with pytest.raises(ValueError, match="WilsonCoefficients.scale is 0"):
        nd.WilsonCoefficients(C_NB=1, scale=0)


def test_hnl():
    N = nd.HNL(coupling="II", flavour={"e": 1, "tau": 0.5}, nature="majorana")
    assert N.flavour == (("e", 1.0), ("tau", 0.5)) and hash(N) == hash(pickle.loads(pickle.dumps(N)))
    assert str(N) == "majorana N, flavour e=1,tau=0.5, couplings of scenario II"
    assert nd.HNL(coupling=("ratio", 2)).model().coupling == ("ratio", 2.0)
    for settings, message in (
        ({"flavour": "nu"}, "HNL.flavour is 'nu'; allowed are e, mu, tau"),
        ({"flavour": {"e": 0}}, "a coupling other than 0 is needed"),
        ({"flavour": {"x": 1}}, "HNL.flavour has 'x'"),
        ({"nature": "weyl"}, "nature is 'weyl'; allowed are 'dirac', 'majorana'"),
        ({"coupling": "V"}, "coupling is 'V'"),
    ):
        with pytest.raises(ValueError, match=message):
            nd.HNL(**settings)


@pytest.mark.parametrize("name", nd.analyses)
def test_bundled_analyses(name):
    analysis = nd.analyses[name]
    path = ROOT / "data/analyses" / f"{name}.yaml"
    assert nd.Analysis.from_file(path) == analysis
    assert nd.Analysis.from_dict(analysis.to_dict()) == analysis
    assert nd.Analysis.from_dict(yaml.safe_load(yaml.safe_dump(analysis.to_dict()))) == analysis
    assert pickle.loads(pickle.dumps(analysis)) == analysis and hash(analysis)
    # The library's own reading of the same file.
    for preset, number in (("corrected", 0), ("paper", 1)):
        data = _c.nd_analysis_data()
        _c.call(_c.nd_analysis_data_init, list(nd.analyses).index(name), number, data)
        ours = analysis._data(preset)
        statistic = analysis.paper if preset == "paper" and analysis.paper else analysis.statistic
        read = {"production", "signature", "statistic", "standard_model_background", "sqrt_s", "efficiency",
                "detector_radius", "detector_half_length", "threshold"}
        if statistic.counts:
            read |= {"luminosity", "background", "relative_uncertainty"}
        if analysis.signature == "photon":
            read |= {"energy_min", "energy_max", "cos_max", "pt_min", "cos_beam", "x_min", "z_return_veto", "veto_count"}
        if statistic.measured is not None:
            read |= {"measured", "expected", "uncertainty"}
        assert {f: getattr(ours, f) for f in read} == {f: getattr(data, f) for f in read}


def test_references():
    opal, paper = nd.analyses["opal"].references[1], nd.analyses["opal"].references[0]
    assert opal.key == "OPAL1995" and opal.doi.startswith("10.1007/") and opal.arxiv is None
    assert paper.arxiv == "2301.06050" and paper.doi == "10.48550/arXiv.2301.06050"
    for analysis in nd.analyses.values():
        assert analysis.references and all(r.bibtex.startswith("@article{" + r.key) for r in analysis.references)
        assert all(str(s).endswith(f"({s.status})") for s in analysis.provenance)


def test_confidence_levels():
    levels = {name: analysis.statistic.confidence_level for name, analysis in nd.analyses.items()}
    assert levels["opal"] == levels["delphi"] == levels["z-invisible"] == 0.95
    assert levels["cepc-h"] == pytest.approx(0.95, abs=2e-4)  # 2.71 one-sided
    assert nd.analyses["delphi"].paper.confidence_level == pytest.approx(0.95, abs=1e-4)  # 3.84 two-sided
    assert nd.Statistic(test="upper-limit", value=1).confidence_level is None
    assert nd.Statistic(test="asimov", z=5, background=1).confidence_level == pytest.approx(1 - 2.866515719e-7, rel=1e-15, abs=0)


def test_a_file_of_ones_own(tmp_path):
    text = (ROOT / "data/analyses/cepc-h.yaml").read_text()
    path = tmp_path / "mine.yaml"

    def refused(old, new, message, kind=ValueError):
        assert old in text
        path.write_text(text.replace(old, new))
        with pytest.raises(kind, match=message) as caught:
            nd.Analysis.from_file(path)
        assert "mine.yaml" in str(caught.value)

    refused("efficiency:", "eficiency:", "unknown key 'eficiency'")
    refused("efficiency: 1", "efficiency: 1.5", r"Analysis.efficiency is 1.5; a number in \[0, 1\]")
    refused("cos_max: 0.99", "cos_max: 1.2", r"PhotonCuts.cos_max is 1.2; a number in \(0, 1\]")
    refused("background: standard-model", "background: -3", "Statistic.background is -3")
    refused("s2-over-b", "s2overb", "Statistic.test is 's2overb'; allowed are upper-limit")
    refused("threshold: 2.71", "level: 0.9", "Statistic.level is given|Statistic.threshold is missing")
    refused("luminosity: 2.0e+4\n", "", "counts events; production 'e\\+e-' with a luminosity")
    refused("energy: 240", "energy: 1e30", "Analysis.energy is 1e\\+30; a number from 1 to 1e4")
    refused("energy: 240", "energy: '240'", "Analysis.energy is '240'", TypeError)
    refused("status: verified", "status: sure", "Source.status is 'sure'")
    refused("reference: Zhang2023", "reference: Nobody", "there is no reference 'Nobody'")
    refused("title: CEPC", "title: [CEPC", "is not YAML")
    refused("efficiency: 1", "efficiency: null", "Analysis.efficiency is None; a number", TypeError)
    refused("title: CEPC as a Higgs factory", "title: [CEPC]", r"Analysis.title is \['CEPC'\]; a text is needed", TypeError)
    refused("what: all numbers", "what: [all]", r"Source.what is \['all'\]; a text is needed", TypeError)
    refused("schema: nudipole-analysis/1", "schema: x", "schema is 'x'")
    refused("{sphere: 1}", "{sphere: -1}", "Sphere.radius is -1")
    # What PyYAML itself stumbles over, and Python's numbers.
    refused("title: CEPC", "title: " + 2000 * "[" + "CEPC", "is not YAML")
    refused("title: CEPC", "title: 2001-99-99\nx: CEPC", "is not YAML")
    refused("title: CEPC", "title: " + 5000 * "9" + "\nx: CEPC", "is not YAML")
    refused("luminosity: 2.0e+4", "luminosity: " + 400 * "9", "Analysis.luminosity is 9*; a finite number > 0|too large")
    refused("background: standard-model", "background: 1, observed: .inf", "Statistic.observed is inf; a whole number")
    refused("background: standard-model", "background: 1, observed: .nan", "Statistic.observed is nan; a whole number")
    refused("schema: nudipole-analysis/1", "schema: [nudipole-analysis/1]", "schema is")
    refused("provenance:", "provenance: 1\nx:", "provenance: is 1; a list of sources is needed")
    doubled = "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 40))
    path.write_text("a0: &a0 [x, x]\n" + doubled + "photon: *a39\n")
    with pytest.raises(ValueError, match="mine.yaml: is not YAML: more than 16 aliases"):
        nd.Analysis.from_file(path)
    path.write_bytes(b"title: \xff\n")
    with pytest.raises(ValueError, match="mine.yaml: is not YAML"):
        nd.Analysis.from_file(path)
    path.write_text("- a list\n")
    with pytest.raises(ValueError, match="is not a mapping"):
        nd.Analysis.from_file(path)
    with pytest.raises(FileNotFoundError):
        nd.Analysis.from_file(tmp_path / "nowhere.yaml")


def test_cuts():
    cuts = nd.PhotonCuts(veto=[(1, 2), (3, 4)])
    assert cuts.veto == ((1.0, 2.0), (3.0, 4.0)) and hash(cuts)
    with pytest.raises(ValueError, match=r"PhotonCuts.veto has \(2, 1\)"):
        nd.PhotonCuts(veto=[(2, 1)])
    with pytest.raises(ValueError, match="9 windows; at most 8"):
        nd.PhotonCuts(veto=[(i, i + 0.5) for i in range(9)])
    with pytest.raises(ValueError, match="PhotonCuts.energy_max is 1"):
        nd.PhotonCuts(energy_min=2, energy_max=1)
    narrow = dataclasses.replace(nd.analyses["opal"], photon=nd.PhotonCuts(energy_min=30, cos_max=0.7))
    wide = nd.Search(analysis="opal", hnl=nd.HNL(coupling="II"))
    assert nd.Search(analysis=narrow, hnl=nd.HNL(coupling="II")).rate(10, 1e-5) < wide.rate(10, 1e-5)
