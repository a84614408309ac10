"""Figures: what is drawn (curves, regions, labels, sides), and limits of others."""

import matplotlib
import numpy as np
import pytest

matplotlib.use("Agg")

import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.path import Path as Outline

import nudipole as nd
from nudipole import plot

MASSES = np.geomspace(0.002, 200, 80)


@pytest.fixture(scope="module")
def found():
    return nd.limits(["opal", "delphi", "z-invisible"], nd.HNL(coupling="II"), MASSES)


@pytest.fixture(autouse=True)
def close():
    yield
    plt.close("all")


def test_regions_are_what_is_excluded(found):
    rng = np.random.default_rng(1)
    for name, contour in found.items():
        search = nd.Search(analysis=name, hnl=nd.HNL(coupling="II"))
        m = np.exp(rng.uniform(np.log(MASSES[0]), np.log(MASSES[-1]), 2000))
        d = np.exp(rng.uniform(np.log(1e-7), np.log(1e-1), 2000))
        drawn = np.zeros(2000, bool)
        for polygon in plot.regions(contour):
            drawn |= Outline(np.log(polygon)).contains_points(np.log(np.column_stack([m, d])))
        excluded = search.excludes(m, d)
        # Only beside the boundary may the polygon of points differ from it.
        wrong = drawn != excluded
        assert wrong.mean() < 0.01 and excluded.any()
        assert (search.excludes(m[wrong], 1.1 * d[wrong]) != search.excludes(m[wrong], d[wrong] / 1.1)).all()


def test_an_island(found):
    island = nd.limits("z-invisible", ratio=np.linspace(-8, 8, 161), mass=0.1)["z-invisible"]
    (polygon,) = plot.regions(island)
    assert polygon[:, 0].min() == pytest.approx(-4.593, abs=1e-3) and polygon[:, 0].max() == pytest.approx(-2.971, abs=1e-3)
    ax = island.plot()
    assert len(ax.patches) == 1 and len(ax.lines) == 1
    x, d = ax.lines[0].get_data()
    assert x[0] == x[-1] and d[0] == d[-1]


def test_the_exclusion_plot(found):
    ax = plot.exclusion(found, title="scenario II", labels={"opal": "OPAL"})
    assert ax.get_xscale() == ax.get_yscale() == "log"
    assert ax.get_xlabel() == "$m_N$ [GeV]" and ax.get_ylabel() == r"$d_\gamma$ [GeV$^{-1}$]"
    assert {t.get_text() for t in ax.texts} == {"OPAL", "delphi", "z-invisible"} and ax.get_title() == "scenario II"
    branches = [b for c in found.values() for b in c.branches]
    assert len(ax.lines) == len(branches)
    for line, branch in zip(ax.lines, branches):
        assert np.array_equal(line.get_xdata(), branch.x) and np.array_equal(line.get_ydata(), branch.d)
    low, high = ax.get_ylim()
    assert low < min(b.d.min() for b in branches) and high > 10 * max(b.d.min() for b in branches)
    # Labels stand inside of the axes and apart from one another.
    ax.figure.canvas.draw()
    boxes = [t.get_window_extent() for t in ax.texts]
    frame = ax.get_window_extent()
    for i, box in enumerate(boxes):
        assert frame.x0 <= box.x0 and box.x1 <= frame.x1 and frame.y0 <= box.y0 and box.y1 <= frame.y1
        assert not any(box.overlaps(other) for other in boxes[:i])


def test_colours_differ_in_grey():
    def luminance(colour):
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    # What is as dark as its neighbour has another line.
    assert len(set(map(str, plot.LINES))) == len(plot.COLOURS) == 8
    assert max(map(luminance, plot.COLOURS)) < 0.5


def test_empty_and_mixed():
    with pytest.raises(ValueError, match="at least one contour"):
        plot.exclusion([])
    over_m = nd.limits("opal", m_N=[1.0, 2.0])["opal"]
    over_a = nd.limits("opal", ratio=[1.0, 2.0], mass=1.0)["opal"]
    with pytest.raises(ValueError, match="one kind of axis"):
        plot.exclusion([over_m, over_a])


def test_nothing_excluded():
    nothing = nd.limits("l3", nd.HNL(coupling="III"), [1.0, 2.0])["l3"]
    assert plot.regions(nothing) == [] and np.isnan(nothing.strongest).all()
    ax = plot.exclusion(nothing)
    assert not ax.lines and not ax.texts


def test_limits_of_others(tmp_path, found):
    path = tmp_path / "NOMAD_dmu.dat"
    path.write_text("# digitised\n10, 1e-9\n\n100 2e-9 # the end\n")
    limit = nd.read_limit(path, mass_unit="MeV", unit="mu_B", convention="mu", confidence_level=0.9, source="NOMAD")
    assert np.array_equal(limit.m_N, [0.01, 0.1])
    assert limit.d_gamma == pytest.approx([1e-9 * 148.152026962, 2e-9 * 148.152026962], rel=1e-9, abs=0)
    assert str(limit) == "NOMAD_dmu: 2 points, excluded above the curve, 90 % CL; NOMAD"
    ax = plot.exclusion(found, others=[limit])
    assert "NOMAD_dmu" in {t.get_text() for t in ax.texts} and len(ax.collections) == 1
    arguments = {"mass_unit": "GeV", "unit": "GeV^-1", "convention": "d", "confidence_level": None}
    for text, message in (("1 2\n3\n", ":2: found '3'"), ("1 -2\n", ":1:"), ("1 2\n", "has 1 points"), ("1 2 3\n", ":1:")):
        path.write_text(text)
        with pytest.raises(ValueError, match=message):
            nd.read_limit(path, **arguments)
    path.write_text("1 2\n1e-320 2\n")
    with pytest.raises(ValueError, match=":2:.*finite in GeV"):
        nd.read_limit(path, **(arguments | {"mass_unit": "eV"}))
    path.write_bytes(b"1 2\n3 \xff\n")
    with pytest.raises(ValueError, match="NOMAD_dmu.dat: is not UTF-8 text"):
        nd.read_limit(path, **arguments)
    path.write_text("1 2\n3 4\n")
    for change, message in (({"mass_unit": "TeV"}, "mass_unit is 'TeV'"), ({"unit": "GeV"}, "unit is 'GeV'"),
                            ({"convention": "x"}, "convention is 'x'"), ({"excluded": "up"}, "excluded is 'up'"),
                            ({"confidence_level": 90}, "confidence_level is 90")):
        with pytest.raises(ValueError, match=message):
            nd.read_limit(path, **(arguments | change))
    with pytest.raises(TypeError, match="convention"):
        nd.read_limit(path, mass_unit="GeV", unit="GeV^-1", confidence_level=0.9)
