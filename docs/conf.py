"""Settings of the documentation: `make docs` builds it offline, warnings are errors.

Pages are Markdown (myst). Formulas are plain text, as in the sources, so that nothing is loaded to show them.
"""

import logging
import re
import sys
from pathlib import Path

import nudipole

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "docs"))

# Of letters that a font of mathematics takes from another.
logging.getLogger("matplotlib.mathtext").setLevel(logging.WARNING)

project = "NuDipole"
author = "The NuDipole developers"
project_copyright = author
version = release = nudipole.__version__

extensions = [
    "myst_parser",
    "numpydoc",
    "sphinx.ext.autodoc",
    "sphinx_gallery.gen_gallery",
    "python_reference",
]
exclude_patterns = ["python_reference.py", "gallery/*.ipynb", "gallery/*.py", "gallery/*.zip"]
nitpicky = True
highlight_language = "text"
default_role = "name"
smartquotes = False

myst_heading_anchors = 3
# Sections of the README that pages include are of the second level there.
suppress_warnings = ["myst.header"]

autodoc_typehints = "none"
autodoc_member_order = "bysource"
numpydoc_show_class_members = False
numpydoc_xref_param_type = False

html_theme = "furo"
html_title = f"NuDipole {release}"
html_theme_options = {"navigation_with_keys": True}
html_copy_source = False
html_show_sourcelink = False

sphinx_gallery_conf = {
    "examples_dirs": str(ROOT / "examples" / "gallery"),
    "gallery_dirs": "gallery",
    "filename_pattern": r"/plot_",
    "within_subsection_order": "FileNameSortKey",
    "abort_on_example_error": True,
    "image_scrapers": ("matplotlib",),
    "image_srcset": ["2x"],
    "matplotlib_animations": False,
    "capture_repr": (),
    "download_all_examples": False,
    "notebook_extensions": set(),
    "remove_config_comments": True,
    "show_memory": False,
    "show_signature": False,
    "write_computation_times": False,
    "min_reported_time": 1e9,
}

# What other projects document, and types in words.
nitpick_ignore_regex = [(r"py:.*", r"(numpy|xarray|dask|pandas|matplotlib|dataclasses|Axes|collections)\b.*")]


def outside(app, docname, source):
    """Links to files of the repository that are no pages become their names."""
    page = Path(app.env.doc2path(docname))
    if page.suffix != ".md":
        return

    def rewrite(match):
        text, target = match.groups()
        path = (page.parent / target.partition("#")[0]).resolve()
        if path.is_relative_to(page.parents[len(Path(docname).parts) - 1]) or not path.exists():
            return match.group()
        name = str(path.relative_to(ROOT))
        return f"`{name}`" if text.strip("`") == name else f"{text} (`{name}`)"

    source[0] = re.sub(r"\[([^\]]+)\]\((\.\./[^)\s]+)\)", rewrite, source[0])


def setup(app):
    app.connect("source-read", outside)
