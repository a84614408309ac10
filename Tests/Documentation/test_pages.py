"""Runs what stands on the pages: README.md, docs/ and the docstrings of the package.

Fenced blocks of Markdown: `pycon` are sessions of Python, `python` programs, `console` sessions of a shell; each page is
one session of both. Lines after `$ ` (continued by `> `) are commands, what follows is what they print; `...` stands for
anything. An HTML comment that begins with `test:` is Python that runs before what follows it and is not shown.

The shell finds nudipole on the PATH. NUDIPOLE_LIBRARY names the shared library for the compiled examples.
"""

import doctest
import importlib
import os
import re
import subprocess
from pathlib import Path

import pytest

import nudipole

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted(p for p in (ROOT / "docs").rglob("*.md") if "gallery" not in p.parts)]
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
BLOCK = re.compile(r"^```(pycon|python|console)\n(.*?)^```$|^<!-- test:(.*?)-->", re.M | re.S)
LIBRARY = os.environ.get("NUDIPOLE_LIBRARY")


def blocks(page):
    """(line, kind, text) of all that can be run."""
    text = page.read_text()
    for match in BLOCK.finditer(text):
        line = text[:match.start()].count("\n") + 1
        yield (line, match[1], match[2]) if match[1] else (line, "python", match[3])


def commands(text):
    """(command, expected output) of a session of a shell."""
    found = []
    for line in text.splitlines():
        if line.startswith("$ "):
            found.append(([line[2:]], []))
        elif line.startswith("> ") and not found[-1][1]:
            found[-1][0].append(line[2:])
        else:
            found[-1][1].append(line)
    return [("\n".join(c), "".join(f"{line}\n" for line in out)) for c, out in found]


def run_session(text, name, names, line):
    test = doctest.DocTestParser().get_doctest(text, names, name, name, line)
    report = []
    runner = doctest.DocTestRunner(optionflags=OPTIONS, verbose=False)
    runner.run(test, out=report.append, clear_globs=False)
    names.update(test.globs)
    assert not runner.failures, "".join(report)


def run_shell(text, directory):
    for command, expected in commands(text):
        done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=directory, text=True, capture_output=True)
        assert done.returncode == 0, f"{command}\n{done.stderr}"
        same = doctest.OutputChecker().check_output(expected, done.stdout, OPTIONS)
        assert same, f"$ {command}\nexpected:\n{expected}\nfound:\n{done.stdout}"


@pytest.mark.parametrize("page", [p for p in PAGES if list(blocks(p))], ids=lambda p: p.relative_to(ROOT).as_posix())
def test_page(page, tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(ROOT / "tools")
    names = {}
    for line, kind, text in blocks(page):
        if kind == "console":
            run_shell(text, tmp_path)
        elif kind == "pycon":
            run_session(text, page.name, names, line)
        else:
            exec(compile("\n" * line + text, str(page), "exec"), names)


@pytest.mark.parametrize("name", sorted(p.stem for p in Path(nudipole.__file__).parent.glob("*.py") if p.stem != "__init__"))
def test_docstrings(name):
    try:
        module = importlib.import_module(f"nudipole.{name}")
    except ImportError as error:
        pytest.skip(str(error))
    assert not doctest.testmod(module, optionflags=OPTIONS).failed


def printed_on(page, after):
    """The block of text that follows a line of a page."""
    return re.search(r"```text\n(.*?)```", page.read_text().partition(after)[2], re.S)[1]


@pytest.mark.skipif(not LIBRARY, reason="NUDIPOLE_LIBRARY is not set")
@pytest.mark.parametrize("source", ["c/example.c", "fortran/example.f90", "fortran/limits.f90"])
def test_compiled_example(source, tmp_path):
    include = ROOT / "include"
    compiler = ["gfortran", "-J", tmp_path, include / "nudipole.f90"] if source.endswith("f90") else ["gcc", "-I", include]
    (tmp_path / "libnudipole.so.0").symlink_to(Path(LIBRARY).resolve())
    program = tmp_path / "program"
    subprocess.run([*compiler, ROOT / "examples" / source, "-o", program, tmp_path / "libnudipole.so.0"], check=True)
    environment = os.environ | {"LD_LIBRARY_PATH": str(tmp_path)}
    found = subprocess.run([program], check=True, text=True, capture_output=True, env=environment).stdout
    expected = (ROOT / "examples/fortran/limits.txt").read_text() if "limits" in source else printed_on(
        ROOT / "docs/start.md", "## C\n")
    assert found.split() == expected.split()


def test_site_needs_no_network():
    site = ROOT / "build/docs/html"
    if not site.exists():
        pytest.skip("the site is not built")
    loaded = re.compile(r'<(?:script|img|link|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?//[^"]*"')
    assert not [(page.name, found) for page in site.rglob("*.html") for found in loaded.findall(page.read_text())]


def test_programs_of_the_swift_catalogue_are_compiled():
    """Each is a part of DocumentationTests.swift, or of the kernel that it shows."""
    places = ["Tests/NuDipoleTests/DocumentationTests.swift", "Sources/DipoleKernels/Decays/Widths.swift"]
    compiled = "".join("".join((ROOT / place).read_text().split()) for place in places)
    catalogue = list((ROOT / "Sources/NuDipole/NuDipole.docc").glob("*.md"))
    programs = [p for page in catalogue for p in re.findall(r"^```swift\n(.*?)^```", page.read_text(), re.M | re.S)]
    assert programs
    assert not [p for p in programs if "".join(p.split()) not in compiled]
