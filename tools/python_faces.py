"""The Python part of tools/generate_faces.py: the ctypes interface of the library."""

import re
import sys

SCALARS = {"int64_t": "c_int64", "int32_t": "c_int32", "double": "c_double", "char": "c_char", "nd_status": "c_int"}
RESULTS = {"int64_t": "c_int64", "nd_status": "c_int", "const char *": "c_char_p", "void": "None"}

CTYPES_HEAD = '''"""The C interface of libnudipole through ctypes: enumerations, structures and functions of nudipole.h.

Every function has its C name and releases the GIL. Arrays are C-contiguous NumPy arrays of the type in the prototype (or None,
where NULL is allowed); handles are ``ctypes.c_void_p``; a structure starts with its ``struct_size`` set. ``call`` runs a
function that returns an ``nd_status`` and raises what it refuses.
"""
# {notice}

from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    ArgumentError,
    Structure,
    c_char,
    c_char_p,
    c_double,
    c_int,
    c_int32,
    c_int64,
    c_void_p,
    sizeof,
)
from enum import IntEnum

import numpy as np

from . import _ufuncs

# A handle of the extension finds the symbols of the library that the extension itself was linked with.
library = CDLL(_ufuncs.__file__)


def _array(dtype, writeable):
    """The type of a parameter that takes a NumPy array or None."""
    dtype = np.dtype(dtype)

    def from_param(value):
        if value is None:
            return None
        if not isinstance(value, np.ndarray) or value.dtype != dtype or not value.flags.c_contiguous:
            found = f"{{value.dtype}} array" if isinstance(value, np.ndarray) else type(value).__name__
            raise TypeError(f"a C-contiguous {{dtype}} array is needed, not a {{found}}")
        if writeable and not value.flags.writeable:
            raise ValueError("an output array is read-only; a writeable one is needed")
        return c_void_p(value.ctypes.data)

    return type(f"{{dtype}}_array", (), {{"from_param": staticmethod(from_param)}})


class _Sized(Structure):
    """A structure that tells the library its size."""

    def __init__(self, **fields):
        super().__init__(struct_size=sizeof(self), **fields)


{arrays}

nd_progress = CFUNCTYPE(c_int32, c_int64, c_void_p)
'''

ARRAYS = {"const double *": ("_in_double", "np.float64", False), "double *": ("_out_double", "np.float64", True),
          "const int64_t *": ("_in_int64", "np.int64", False), "const int32_t *": ("_in_int32", "np.int32", False),
          "int64_t *": ("_out_int64", "np.int64", True), "int32_t *": ("_out_int32", "np.int32", True)}

CTYPES_CALL = '''

_EXCEPTIONS = {
    nd_status.ERROR_MEMORY: MemoryError,
    nd_status.ERROR_STRUCT_SIZE: RuntimeError,
    nd_status.ERROR_INTERRUPTED: InterruptedError,
    nd_status.ERROR_OPENBLAS: OSError,
}


def call(function, *arguments):
    """Calls ``function(*arguments, report)`` and returns the ``nd_report``.

    Raises
    ------
    ValueError
        If the library refuses an argument; the message names it and says what is allowed.
    MemoryError
        If memory could not be allocated.
    InterruptedError
        If an ``nd_progress`` asked for it.
    RuntimeError
        If library and package are of different versions.
    TypeError
        If an argument is not of the type in the prototype.
    """
    report = nd_report()
    try:
        status = function(*arguments, report)
    except ArgumentError as error:
        raise TypeError(f"{function.__name__}: {error}") from None
    if status != nd_status.OK:
        text = report.message or nd_status_text(status)
        error = _EXCEPTIONS.get(status, ValueError)(f"{function.__name__}: {text.decode()}")
        # Position in the C prototype, counted from 1.
        error.argument = report.argument
        raise error
    return report
'''


def parameter_type(function, parameter, structs):
    """The ctypes form of a parameter as the header declares it."""
    kind = re.sub(r"\w+$", "", parameter).strip()
    if kind in ARRAYS:
        return ARRAYS[kind][0]
    if kind in SCALARS:
        return SCALARS[kind]
    if kind in ("nd_progress", "void *"):
        return {"nd_progress": "nd_progress", "void *": "c_void_p"}[kind]
    pointer = re.fullmatch(r"(?:const )?(nd_\w+) (\*(?:const )?\*?)", kind)
    if pointer:
        name, stars = pointer.groups()
        if name in structs:
            return f"POINTER({name})"
        return "c_void_p" if stars == "*" else "POINTER(c_void_p)"
    sys.exit(f"nudipole.h: {function}: no ctypes form for '{parameter}'")


def field_type(line):
    """(name, ctypes type) of a member of a structure."""
    if "*" in line:
        return line.split("*")[1], "c_void_p"
    kind, declared = line.split(" ", 1)
    name, *extents = re.findall(r"\w+", declared)
    return name, " * ".join([SCALARS.get(kind, kind), *reversed(extents)])


def ctypes_module(notice, enums, macros, picobarn, structs, functions, quantities):
    arrays = "\n".join(f"{name} = _array({dtype}, writeable={out})" for name, dtype, out in ARRAYS.values())
    out = [CTYPES_HEAD.format(notice=notice, arrays=arrays)]
    out += [f"ND_PICOBARN = {picobarn}"] + [f"{name} = {value}" for name, value in macros]
    for name, members in enums:
        words = [member.split("_") for member, _ in members]
        shared = 0
        while len({tuple(w[:shared + 1]) for w in words}) == 1:
            shared += 1
        out += ["", "", f"class {name}(IntEnum):"]
        out += [f"    {'_'.join(w[shared:])} = {value}" for w, (_, value) in zip(words, members, strict=True)]
    for name, lines in structs:
        fields = [field_type(line) for line in lines]
        sized = fields[0][0] == "struct_size"
        out += ["", "", f"class {name}({'_Sized' if sized else 'Structure'}):", "    _fields_ = ["]
        out += [f'        ("{field}", {kind}),' for field, kind in fields] + ["    ]"]
    names = {name for name, _ in structs}
    out += ["", "", "def _declare(name, result, *parameters):", "    function = getattr(library, name)",
            "    function.restype, function.argtypes = result, parameters", "    return function", "", ""]
    for kind, name, parameters in functions:
        types = [parameter_type(name, p, names) for p in parameters if p != "void"]
        out.append(f'{name} = _declare({", ".join([chr(34) + name + chr(34), RESULTS[kind], *types])})')
    out += ["", "# The four functions of each quantity, by its number of arguments.", "for _name, _arity in {"]
    out += [f'    "{q.name}": {len(q.arguments)},' for q in quantities]
    out += ["}.items():",
            "    _arrays, _axes = [_in_double] * _arity, [c_int64, _in_double] * _arity",
            '    for _door, _inputs in ("", [c_int64, *_arrays]), ("_grid", _axes):',
            '        for _suffix, _outputs in ("", 1), ("_gradient", 2):',
            '            _function = f"nd_{_name}{_door}{_suffix}"',
            "            _parameters = [c_void_p, *_inputs, *[_out_double] * _outputs, POINTER(nd_report)]",
            "            globals()[_function] = _declare(_function, c_int, *_parameters)"]
    return "\n".join(out) + "\n" + CTYPES_CALL


def ufunc_table(notice, quantities):
    out = [f"/* {notice} */", "static const Quantity QUANTITIES[] = {"]
    for q in quantities:
        functions = f"(AnyFunction)nd_{q.name}, (AnyFunction)nd_{q.name}_gradient"
        out.append(f'    {{"{q.name}", "{q.name}_gradient", {len(q.arguments)}, {functions}}},')
    return "\n".join(out + ["    {NULL, NULL, 0, NULL, NULL}};", ""])


QUANTITIES_HEAD = '''"""The quantities of the library: what nudipole.h says of them."""
# {notice}

from typing import NamedTuple


class Argument(NamedTuple):
    """An argument of a quantity."""

    name: str
    unit: str
    text: str


class Quantity(NamedTuple):
    """A quantity: what it is, its formula, where that is from, and which settings of the model it reads."""

    name: str
    section: str
    summary: str
    formula: str
    source: str
    unit: str
    reads: tuple[str, ...]
    accuracy: str
    arguments: tuple[Argument, ...]


_ALL = ('''


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def quantities_module(notice, quantities):
    out = [QUANTITIES_HEAD.format(notice=notice)]
    for q in quantities:
        out += ["    Quantity("]
        out += [f"        {literal(text)}," for text in (q.name, q.section, q.summary, q.formula, q.source, q.unit)]
        out += [f"        ({''.join(literal(r) + ', ' for r in q.reads).rstrip()}),"]
        out += [f"        {literal(q.accuracy)},", "        ("]
        out += [f"            Argument({literal(a.name)}, {literal(a.unit)}, {literal(a.text)})," for a in q.arguments]
        out += ["        ),", "    ),"]
    return "\n".join(out + [")", "QUANTITIES = {quantity.name: quantity for quantity in _ALL}", ""])


def docstring(indent, q, with_gradient):
    """The head of the docstring; the whole of it is made at run time."""
    arguments = ", ".join(f"{a.name} [{a.unit}]" for a in q.arguments)
    what = "value and all first derivatives of: " if with_gradient else ""
    lines = [f'"""{what}{q.summary}.', "", f"{arguments} -> [{q.unit}]", "", f"Formula: {q.formula}", "",
             f"Source: {q.source}. Accuracy: {q.accuracy}.", '"""']
    return [(indent + line).rstrip().replace("\\", "\\\\") for line in lines]


def ufunc_attributes(indent, quantities):
    out = []
    for q in quantities:
        for with_gradient in False, True:
            out += [f"{indent}{q.name}{'_gradient' * with_gradient}: np.ufunc", *docstring(indent, q, with_gradient), ""]
    return out


def doors_stub(notice, quantities):
    out = [f"# {notice}", "from typing import Any", "", "import numpy as np", "from numpy.typing import ArrayLike, NDArray", "",
           "class Handle:", "    address: int | None", "    settings: tuple[tuple[str, Any], ...]",
           "    def __init__(self, options: Any, settings: tuple[tuple[str, Any], ...]) -> None: ...", "",
           "class Ufuncs:", "    _handle: Handle | None", ""]
    out += ufunc_attributes("    ", quantities)
    out += ["class Grid:", "    def __init__(self, handle: Handle | None) -> None: ..."]
    for q in quantities:
        axes = ", ".join(f"{a.name}: ArrayLike" for a in q.arguments)
        array = "NDArray[np.float64]"
        out += ["", f"    def {q.name}(self, {axes}, /, *, out: {array} | None = None) -> {array}:",
                *docstring("        ", q, False), "",
                f"    def {q.name}_gradient(self, {axes}, /) -> tuple[{', '.join([array] * (1 + len(q.arguments)))}]:",
                *docstring("        ", q, True)]
    return "\n".join(out + ["", "def names() -> list[str]: ...", "def model_of(settings: Any) -> Any: ...", ""])


def default_stub(notice, quantities):
    out = [f"# {notice}", "import numpy as np", "", "from ._doors import Grid", "", "__all__ = ["]
    out += [f'    "{q.name}{suffix}",' for q in quantities for suffix in ("", "_gradient")]
    out += ["]", "", "grid: Grid", ""]
    return "\n".join(out + ufunc_attributes("", quantities)[:-1] + [""])
