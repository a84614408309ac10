"""Directives that list what the package nudipole exports, so that nothing can be missing from the reference, and the role of
names in docstrings."""

from docutils import nodes
from docutils.parsers.rst import Directive, roles
from docutils.statemachine import StringList
from sphinx.util.nodes import nested_parse_with_titles

import nudipole

GROUPS = {
    "The physics": ["Model", "Electroweak", "CouplingRatios", "HNL", "Coupling", "WilsonCoefficients", "convert"],
    "Analyses": ["Analysis", "PhotonCuts", "Sphere", "Cylinder", "Statistic", "Source", "Reference"],
    "Searches and limits": ["limits", "scan", "Search", "Combination", "Limits", "Contour", "Branch", "Fold", "Scan",
                            "RateSummary"],
    "Recoils": ["RecoilSearch", "RecoilAnalysis", "NeutrinoFlux", "targets", "Nucleus", "Electrons", "RecoilResponse"],
    "Light neutrinos": ["LightNeutrinos", "Slabs", "NeutrinoMixing", "NeutrinoMoments"],
    "Events and other formats": ["Sampler", "Events", "partial_widths", "to_slha", "annotate"],
    "Limits of others": ["read_limit", "ExternalLimit"],
    "Quantities as data": ["Quantity", "Argument"],
}
VALUES = {
    "MU_B": "The Bohr magneton in GeV^-1.",
    "PICOBARN": "A cross section in GeV^-2 times this is in pb.",
    "analyses": "The bundled analyses by their names, an immutable mapping to `Analysis`.",
    "grid": "The quantities of the default model on outer grids.",
    "quantities": "The quantities by their names, an immutable mapping to `Quantity`.",
}


def exported():
    """Names that are neither quantities nor values."""
    ufuncs = {name + end for name in nudipole.quantities for end in ("", "_gradient")}
    return [name for name in nudipole.__all__ if name not in ufuncs and name not in VALUES]


class Generated(Directive):
    """A directive whose content is text that it makes."""

    def run(self):
        lines = StringList(self.text().split("\n"), self.state_machine.input_lines.source(0))
        node = nodes.section()
        node.document = self.state.document
        nested_parse_with_titles(self.state, lines, node)
        return node.children


class PythonExports(Generated):
    def text(self):
        names = exported()
        groups = {title: [n for n in members if n in names] for title, members in GROUPS.items()}
        grouped = {n for members in groups.values() for n in members}
        groups["Further"] = [n for n in names if n not in grouped]
        out = []
        for title, members in groups.items():
            if members:
                out += [title, "-" * len(title), ""]
            for name in members:
                thing = getattr(nudipole, name)
                out.append(f".. auto{'class' if isinstance(thing, type) else 'function'}:: {name}")
                # Of named tuples there is nothing more to tell.
                if isinstance(thing, type) and not issubclass(thing, tuple):
                    out += ["   :members:", "   :inherited-members: Mapping"]
                out.append("")
        out += ["Values", "------", ""]
        for name, text in VALUES.items():
            if name in nudipole.__all__:
                out += [f".. py:data:: {name}", "", f"   {text}", ""]
        return "\n".join(out)


class PythonQuantities(Generated):
    def text(self):
        out, section = [], None
        for name, quantity in nudipole.quantities.items():
            if quantity.section != section:
                section = quantity.section
                out += [section, "^" * len(section), ""]
            arguments = ", ".join(a.name for a in quantity.arguments)
            units = "; ".join(f"{a.name} [{a.unit}]: {a.text}" for a in quantity.arguments)
            units = units.replace("|", r"\|").replace("*", r"\*")
            summary = quantity.summary[0].upper() + quantity.summary[1:]
            out += [f".. py:function:: {name}({arguments}, /, out=None, **options)",
                    f"                 {name}_gradient({arguments}, /)",
                    "", f"   {summary} [{quantity.unit}].", "", f"   {units}", ""]
        return "\n".join(out)


def name(role, rawtext, text, line, inliner, options=None, content=None):
    """`Model`, `Contour.plot`: a link if it is one of the exported names, else code."""
    names = set(exported()) | set(nudipole.quantities)
    target = text.removeprefix("nudipole.")
    if target.partition(".")[0] in names:
        return inliner.document.settings.env.app.registry.domains["py"].roles["obj"](
            "py:obj", rawtext, f"{text} <nudipole.{target}>", line, inliner)
    return [nodes.literal(text, text)], []


def escape(app, what, name, thing, options, lines):
    """|cos| is not a substitution, MadGraph5_aMC@NLO no address."""
    lines[:] = [line.replace("|", r"\|").replace("aMC@NLO", r"aMC\@NLO") for line in lines]


def setup(app):
    roles.register_local_role("name", name)
    app.connect("autodoc-process-docstring", escape, priority=900)
    app.add_directive("python-exports", PythonExports)
    app.add_directive("python-quantities", PythonQuantities)
    return {"version": "1", "parallel_read_safe": True}
