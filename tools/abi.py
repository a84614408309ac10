#!/usr/bin/env python3
"""The binary interface of libnudipole as libabigail sees it, against the descriptions in CSupport/abi (docs/robustness.md).

    python3 tools/abi.py             # writes the description of this version
    python3 tools/abi.py --check     # exit 1 if a function, type or value of a committed description is gone or different

The library itself has no C debug information. What is described is a throw-away one, which defines every function of
include/nudipole.h with an empty body, with the export map and the SONAME of the real one (whose symbols Tests/run.sh compares
with the map). Needs gcc and abigail-tools.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import generate_faces

ROOT = generate_faces.ROOT
FOLDER = ROOT / "CSupport" / "abi"
SONAME = "libnudipole.so.0"


def version(header):
    return ".".join(re.findall(r"#define ND_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header))


def present(header):
    return FOLDER / f"nudipole-{version(header)}.abi"


def build(header, folder):
    """The throw-away library of a header: a definition of every function, and for every enumeration a function that has it,
    as options are whole numbers in the structs, and what no function mentions is not described."""
    functions, quantities = generate_faces.parse_functions(header), generate_faces.parse_quantities(header)
    lines = ['#include "nudipole.h"']
    for kind, name, parameters in functions + [f for q in quantities for f in generate_faces.quantity_functions(q)]:
        body = "" if kind == "void" else " return 0; "
        lines.append(f"{kind} {name}({', '.join(parameters)}) {{{body}}}")
    for name, _ in generate_faces.parse_enums(header):
        lines.append(f"void enumeration_{name}({name} value) {{ (void)value; }}")
    folder.mkdir(exist_ok=True)
    (folder / "nudipole.h").write_text(header)
    (folder / "faces.c").write_text("\n".join(lines) + "\n")
    (folder / "exports.map").write_text(
        generate_faces.export_map(functions, quantities) + "ENUMERATIONS {\n  global: enumeration_*;\n};\n")
    subprocess.run(
        ["gcc", "-std=c11", "-Wall", "-Wextra", "-Wno-unused-parameter", "-Werror", "-g", "-fPIC", "-shared", "faces.c", "-o",
         SONAME, "-Wl,--version-script=exports.map", f"-Wl,-soname,{SONAME}"], cwd=folder, check=True)
    return folder / SONAME


def run(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        sys.exit(f"{command[0]} is missing (Debian: abigail-tools)")


def describe(library, path):
    result = run("abidw", "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--type-id-style", "hash", "--out-file",
                 str(path), str(library))
    if result.returncode:
        sys.exit(f"abidw: {result.stdout}{result.stderr}")


def differences(description, library):
    """What of a description is gone or different in a library; empty if it has all of it. Additions are none."""
    result = run("abidiff", "--no-added-syms", "--no-show-locs", str(description), str(library))
    if result.returncode & 3:
        sys.exit(f"abidiff: {result.stdout}{result.stderr}")
    return result.stdout if result.returncode else ""


# Changes of a copy of the header that must be noticed, and such that must not.
BREAKS = {
    "a field of another type": ("int32_t argument;    ", "int64_t argument;    "),
    "a field more": ("  int32_t reserved;    /* 0 */\n  char message",
                     "  int32_t reserved;    /* 0 */\n  double more;\n  char message"),
    "fields in another order": ("  double alpha;\n  double sin2_theta_w;", "  double sin2_theta_w;\n  double alpha;"),
    "a shorter text": ("message[240]", "message[232]"),
    "a status of another number": ("ND_ERROR_NULL = 1,", "ND_ERROR_NULL = 9,"),
    "an option of another number": ("ND_SCHEME_MG5 = 1,", "ND_SCHEME_MG5 = 3,"),
    "an option less": ("  ND_SCHEME_MG5 = 1, ", "  /* ND_SCHEME_MG5 */ "),
    "an argument of another type": ("int64_t branch, nd_branch *info", "int32_t branch, nd_branch *info"),
    "an argument more": ("nd_status nd_model_options_init(nd_model_options *options)",
                         "nd_status nd_model_options_init(nd_model_options *options, int32_t more)"),
    "a function less": ("void nd_model_destroy(nd_model *model);", ""),
    "a quantity less": ("ND_QUANTITY_2(coupling_W, d_calB, d_calW)\n", "/* */\n"),
}
ADDITIONS = {
    "a function more": ("void nd_model_destroy(nd_model *model);",
                        "void nd_model_destroy(nd_model *model);\nvoid nd_model_more(nd_model *model);"),
    "a status more": ("ND_ERROR_OPENBLAS = 9 ", "ND_ERROR_OPENBLAS = 9, ND_ERROR_MORE = 10 "),
}


def check(header, folder):
    passed = failed = 0

    def note(what, good, text=""):
        nonlocal passed, failed
        passed, failed = passed + good, failed + (not good)
        if not good:
            print(f"failed: {what}\n{text}")

    library = build(header, folder / "present")
    descriptions = sorted(FOLDER.glob("*.abi"))
    note(f"there is a description of version {version(header)} (make abi)", present(header) in descriptions)
    for description in descriptions:
        found = differences(description, library)
        note(f"{description.relative_to(ROOT)} still holds. Programs rely on it: what is gone or different needs another SONAME, "
             "or a version that nobody has yet (make abi)", not found, found)
    # That it can fail.
    original = folder / "original.abi"
    describe(library, original)
    for changes, breaks in ((BREAKS, True), (ADDITIONS, False)):
        for what, (old, new) in changes.items():
            if header.count(old) != 1:
                note(f"the header has '{old}' once, to be changed", False)
                continue
            found = differences(original, build(header.replace(old, new), folder / "changed"))
            note(f"{what} is {'noticed' if breaks else 'allowed'}", bool(found) == breaks, found)
    print(f"ABI: {passed} passed, {failed} failed")
    return failed == 0


def write(header, folder):
    library = build(header, folder / "present")
    for description in sorted(FOLDER.glob("*.abi")):
        print(f"{description.relative_to(ROOT)}:", differences(description, library).strip() or "still holds")
    FOLDER.mkdir(exist_ok=True)
    describe(library, present(header))
    print("wrote", present(header).relative_to(ROOT))


def main():
    header = generate_faces.HEADER.read_text()
    with tempfile.TemporaryDirectory() as folder:
        if "--check" not in sys.argv[1:]:
            write(header, Path(folder))
        elif not check(header, Path(folder)):
            sys.exit(1)


if __name__ == "__main__":
    main()
