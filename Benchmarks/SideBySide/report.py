"""Tables, targets and the figure of side_by_side.py, from its results."""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

AT_MOST, AT_LEAST = "<=", ">="


def find(results, kind, threads, chunk=False):
    """The job of a work; the chain has one in the cache and one in memory."""
    jobs = [j for j in results["jobs"] if j["kind"] == kind and j["threads"] == threads]
    return jobs[0] if chunk or len(jobs) == 1 else jobs[1]


def ns(job, kind):
    """The least time of the competitors of a kind, ns."""
    times = [row["ns"] for row in job["rows"] if row["kind"] == kind]
    return min(times) if times else None


def targets(results):
    found = []

    def target(text, value, relation, bound):
        met = None if value is None else value <= bound if relation == AT_MOST else value >= bound
        found.append({"text": text, "relation": relation, "bound": bound, "value": value, "met": met})

    def ratio(a, b):
        return None if a is None or b is None else a / b

    for chunk, where in (True, "in the cache"), (False, "in memory"):
        job = find(results, "chain", 1, chunk)
        ours = ns(job, "nudipole")
        target(f"chain {where}: time over the best compiler-vectorised C++", ratio(ours, ns(job, "twin")), AT_MOST, 0.75)
        target(f"chain {where}: time over C++ vectorised by hand", ratio(ours, ns(job, "hand")), AT_MOST, 1.05)
        target(f"chain {where}: chunked NumPy over NuDipole", ratio(ns(job, "numpy-chunked"), ours), AT_LEAST, 8)
        target(f"chain {where}: numba over NuDipole", ratio(ns(job, "numba"), ours), AT_LEAST, 2.5)
        target(f"chain {where}: AVX2 build over AVX-512", ratio(ns(job, "nudipole-v3"), ours), AT_MOST, 1.9)
    for threads, bound in (1, 1.1), (2, 1.25):
        job = find(results, "plane", threads)
        target(
            f"plane, {threads} thread(s): time over that of the stores",
            ratio(ns(job, "nudipole"), ns(job, "machine")),
            AT_MOST,
            bound,
        )
    job = find(results, "plane", 1)
    target("plane: AVX2 build over AVX-512", ratio(ns(job, "nudipole-v3"), ns(job, "nudipole")), AT_MOST, 1.9)
    job = find(results, "spectrum", 1)
    target("spectrum sum: ns per exponential", ns(job, "nudipole"), AT_MOST, 0.9)
    target("spectrum sum: AVX2 build over AVX-512", ratio(ns(job, "nudipole-v3"), ns(job, "nudipole")), AT_MOST, 1.9)
    for kind, name in ("chain", "chain"), ("plane", "plane"), ("spectrum", "spectrum sum"):
        speed_up = ratio(ns(find(results, kind, 1), "nudipole"), ns(find(results, kind, 2), "nudipole"))
        target(f"{name}: speed-up by a second thread", speed_up, AT_LEAST, 1.85)
    contours = results.get("contours")
    if contours:
        rows = {row["key"]: row for row in contours["rows"]}
        ours = rows["nudipole"]["seconds_per_mass"]
        target("contours: find_root over NuDipole", rows["find_root"]["seconds_per_mass"] / ours, AT_LEAST, 15)
        target("contours: brentq over NuDipole", rows["brentq"]["seconds_per_mass"] / ours, AT_LEAST, 200)
        target("all crossings with certificate, six or more of them: us per mass", contours["six_crossings_us"], AT_MOST, 5)
    return found


def cell(value, form):
    return "" if value is None else format(value, form)


def markdown(results):
    machine, lines = results["machine"], []
    lines += [
        f"{machine['processor']}, {machine['cores']} cores, {machine['system']}, Python {machine['python']}, {machine['date']}; "
        f"least of {results['repeats']} interleaved repeats; load average {machine['load_average'][0]:.1f}.",
        "",
    ]
    for job in results["jobs"]:
        unit = "exponential" if job["kind"] == "spectrum" else "point"
        lines += [
            f"**{job['name']}, {job['threads']} thread{'s' * (job['threads'] > 1)}** "
            f"(limit: {job['limit']}, {job['limit_ns']:.3f} ns per {unit}; {job['operations_per_point']} operations, peak "
            f"{job['peak_gflops']:.0f} GFLOP/s)",
            "",
            f"| | ns per {unit} | over NuDipole | over limit | difference |",
            "|---|---|---|---|---|",
        ]
        for row in sorted(job["rows"], key=lambda r: r["ns"]):
            lines.append(
                f"| {row['name']} | {row['ns']:.3g} | {row['ratio_to_nudipole']:.2f} | {row['ratio_to_limit']:.2f} | "
                f"{cell(row.get('difference'), '.1e')} |"
            )
        lines.append("")
    lines += [
        "**Largest relative error against 50 digits**, 196 points a work",
        "",
        "| | chain | plane | sum of terms |",
        "|---|---|---|---|",
    ]
    for name, errors in results["accuracy"].items():
        lines.append(f"| {name} | " + " | ".join(cell(errors.get(w), ".1e") for w in ("chain", "plane", "spectrum")) + " |")
    lines.append("")
    if "contours" in results:
        lines += [
            f"**Crossings of a limit**, {results['contours']['masses']} masses, one thread",
            "",
            "| | us per mass | over NuDipole | median relative error | largest |",
            "|---|---|---|---|---|",
        ]
        first = results["contours"]["rows"][0]["seconds_per_mass"]
        for row in results["contours"]["rows"]:
            lines.append(
                f"| {row['name']} | {1e6 * row['seconds_per_mass']:.3g} | {row['seconds_per_mass'] / first:.1f} | "
                f"{row['median_error']:.1e} | {row['largest_error']:.1e} |"
            )
        lines.append("")
    if "events" in results:
        lines += ["**Events**, one thread", "", "| | ns per event | over scalar C++ |", "|---|---|---|"]
        first = results["events"]["rows"][0]["ns"]
        lines += [
            f"| {row['name']} | {row['ns']:.1f} | {first / row['ns']:.1f} times as fast |" for row in results["events"]["rows"]
        ]
        lines.append("")
    lines += ["**Versions**", "", "| | |", "|---|---|"]
    versions = {row["name"]: row["version"] for job in results["jobs"] for row in job["rows"] if row["version"]}
    lines += [f"| {name} | {version} |" for name, version in versions.items()]
    lines += ["", "**Targets**", "", "| | target | measured | |", "|---|---|---|---|"]
    for t in results["targets"]:
        met = {True: "met", False: "MISSED", None: "not measured"}[t["met"]]
        lines.append(f"| {t['text']} | {t['relation']} {t['bound']} | {cell(t['value'], '.3g')} | {met} |")
    return "\n".join(lines) + "\n"


def figure(results, path):
    """Ratios to the physical limit, a panel for each work on one thread, with two threads beside."""
    kinds = [("chain", "chain, points in memory"), ("plane", "plane"), ("spectrum", "sum of exponentials")]
    figure, axes = plt.subplots(1, 3, figsize=(15, 6), sharex=True)
    for panel, (kind, title) in zip(axes, kinds, strict=True):
        jobs = [find(results, kind, threads) for threads in (1, 2)]
        rows = sorted(jobs[0]["rows"], key=lambda r: -r["ns"])
        names = [row["name"] for row in rows]
        two = {row["name"]: row["ratio_to_limit"] for row in jobs[1]["rows"]}
        panel.barh(
            names,
            [row["ratio_to_limit"] for row in rows],
            color=["C1" if row["kind"] == "nudipole" else "0.5" if row["kind"] == "machine" else "C0" for row in rows],
        )
        panel.plot([two[n] for n in names], names, "k|", markersize=11, label="two threads, over the limit of two")
        panel.axvline(1, color="k", linewidth=0.8)
        panel.set_xscale("log")
        panel.set_xlabel(f"time over the limit ({jobs[0]['limit']})")
        panel.set_title(title)
        panel.tick_params(axis="y", labelsize=8)
    figure.legend(*axes[0].get_legend_handles_labels(), loc="upper right", fontsize=8)
    figure.suptitle(f"{results['machine']['processor']}, one thread (bars)")
    figure.tight_layout()
    figure.savefig(path, dpi=100)
