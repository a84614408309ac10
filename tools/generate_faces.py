#!/usr/bin/env python3
"""Makes from include/nudipole.h what repeats it, and checks that it has not drifted.

    python3 tools/generate_faces.py           # writes the files below
    python3 tools/generate_faces.py --check   # exit 1 and a list if one of them differs

Generated: the kernel types (and a list of them for the tests), the table of quantities, the C exports of the quantities, the Fortran module, the
quantities of the C++ wrapper, the export list of the shared library, the Python faces (python_faces.py) and the reference pages
docs/quantities.md and docs/reference/c.md (reference_pages.py). Standard library only.
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import python_faces
import reference_pages

ROOT = Path(__file__).resolve().parent.parent
HEADER = ROOT / "include" / "nudipole.h"
NOTICE = "Generated from include/nudipole.h by tools/generate_faces.py; do not edit."
DOORS = ("", "_gradient", "_grid", "_grid_gradient")


@dataclass
class Argument:
    name: str
    unit: str
    text: str


@dataclass
class Quantity:
    name: str
    section: str
    summary: str
    formula: str
    source: str
    unit: str
    reads: list
    accuracy: str
    arguments: list = field(default_factory=list)

    @property
    def reads_flavour(self):
        return "flavour" in self.reads

    @property
    def reads_couplings(self):
        return "coupling" in self.reads


def parse_quantities(text):
    """The documented ND_QUANTITY_n lines, in order."""
    sections = [(m.start(), m.group(1)) for m in re.finditer(r"/\* -- (.+?) -- \*/", text)]
    pattern = re.compile(r"/\*\* ((?:(?!\*/).)*?) \*/\nND_QUANTITY_(\d)\((\w+), ([\w, ]+)\)", re.S)
    quantities = []
    for match in pattern.finditer(text):
        lines = [line.strip().removeprefix("*").strip() for line in match.group(1).split("\n")]
        lines = [line for line in lines if line]
        names = match.group(4).split(", ")
        tags = {"reads": ""}
        arguments = {}
        for line in lines[1:]:
            argument = re.fullmatch(r"(\w+) \[(.+?)\]: (.+)", line)
            returns = re.fullmatch(r"returns \[(.+?)\]", line)
            tag = re.fullmatch(r"(formula|source|reads|accuracy): (.+)", line)
            if tag:
                tags[tag.group(1)] = tag.group(2)
            elif returns:
                tags["unit"] = returns.group(1)
            elif argument:
                arguments[argument.group(1)] = Argument(*argument.groups())
            else:
                sys.exit(f"nudipole.h: {match.group(3)}: cannot read the line '{line}'")
        if list(arguments) != names or len(names) != int(match.group(2)):
            sys.exit(f"nudipole.h: {match.group(3)}: documented arguments {list(arguments)}, declared {names}")
        section = [title for start, title in sections if start < match.start()][-1]
        quantities.append(
            Quantity(match.group(3), section, lines[0], tags["formula"], tags["source"], tags["unit"],
                     tags["reads"].split(), tags["accuracy"], list(arguments.values())))
    declared = re.findall(r"^ND_QUANTITY_\d\((\w+)", text, re.M)
    if declared != [q.name for q in quantities]:
        sys.exit(f"nudipole.h: undocumented quantities {set(declared) - {q.name for q in quantities}}")
    return quantities


def parse_functions(text):
    """(return type, name, parameter list) of every function declared outside the macros."""
    code = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    code = re.sub(r"^#.*?(?<!\\)$", "", code, flags=re.S | re.M)
    found = re.findall(r"^((?:const )?\w+ \*?)(nd_\w+)\(([^)]*)\);", code, re.M)
    return [(kind.strip(), name, [" ".join(p.split()) for p in parameters.split(",")])
            for kind, name, parameters in found]


def parse_enums(text):
    """(name, [(member, value), ...]) of every enumeration."""
    code = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return [(name, re.findall(r"(ND_\w+) = (\d+)", body))
            for name, body in re.findall(r"typedef enum (\w+) \{(.*?)\}", code, re.S)]


def swift_string(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def kernels(quantities):
    out = [f"// {NOTICE}", "// swift-format-ignore-file", "", "import LaneMath", "", "/// One type a quantity, for the array loops to be specialised to.",
           "public enum Kernels {"]
    for q in quantities:
        call = ", ".join(f"{a.name}: x[unchecked: {i}]" for i, a in enumerate(q.arguments))
        out += [f"  public enum {q.name}: Kernel {{",
                f"    @inlinable @inline(__always) public static var arity: Int {{ {len(q.arguments)} }}",
                "    @inlinable @inline(__always)",
                "    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {",
                f"      DipoleKernels.{q.name}(model, {call})", "    }", "  }"]
    return "\n".join(out + ["}", ""])


def table(quantities):
    out = [f"// {NOTICE}", "// swift-format-ignore-file", "", "import Batch", "import DipoleKernels", "import LaneMath", "",
           "/// The quantities of the library, by the names that every face uses.",
           "public enum Quantity: Int32, CaseIterable, Sendable {"]
    out += [f"  case {q.name}" for q in quantities]
    out += ["", "  public var name: StaticString {", "    switch self {"]
    out += [f'    case .{q.name}: "{q.name}"' for q in quantities]
    out += ["    }", "  }"]
    out += ["", "  /// Arguments, units, formula and source.", "  public var record: QuantityRecord {", "    switch self {"]
    for q in quantities:
        arguments = ", ".join(
            f".init(name: {swift_string(a.name)}, unit: {swift_string(a.unit)}, text: {swift_string(a.text)})"
            for a in q.arguments)
        out += [f"    case .{q.name}:", "      return QuantityRecord(",
                f"        section: {swift_string(q.section)}, summary: {swift_string(q.summary)},",
                f"        formula: {swift_string(q.formula)}, source: {swift_string(q.source)},",
                f"        arguments: [{arguments}],",
                f"        unit: {swift_string(q.unit)}, readsFlavour: {str(q.reads_flavour).lower()},"
                f" readsCouplings: {str(q.reads_couplings).lower()},"
                f" accuracy: {swift_string(q.accuracy)})"]
    out += ["    }", "  }", "", "  public var arity: Int {", "    switch self {"]
    out += [f"    case .{q.name}: Kernels.{q.name}.arity" for q in quantities]
    out += ["    }", "  }", "", "  /// The name of argument k; allocates nothing.", "  public func argumentName(_ k: Int) -> StaticString {",
            "    switch self {"]
    for q in quantities:
        names = [f'case {i}: "{a.name}"' for i, a in enumerate(q.arguments[:-1])] + [f'default: "{q.arguments[-1].name}"']
        out += [f"    case .{q.name}:", "      switch k {", *(f"      {name}" for name in names), "      }"]
    out += ["    }", "  }", "}", "",
            "// Embedded: the C library has loops of its own, as whose caller it is optimised.",
            "#if !hasFeature(Embedded)", "extension Quantity {",
            "  /// out[i] = f(columns[0][i], columns[1][i], ...), i < n; returns how many are NaN.",
            "  public func evaluate(_ model: Model, _ n: Int, _ columns: Columns,",
            "    _ out: UnsafeMutablePointer<Double>) -> NaNCount {", "    switch self {"]
    out += [f"    case .{q.name}: evaluatePointwise(Kernels.{q.name}.self, model, n, columns, out)" for q in quantities]
    out += ["    }", "  }", "",
            "  /// Besides, gradient[k * n + i] = df/dx_k at point i.",
            "  public func evaluateGradient(_ model: Model, _ n: Int, _ columns: Columns,",
            "    _ out: UnsafeMutablePointer<Double>, _ gradient: UnsafeMutablePointer<Double>) -> NaNCount {",
            "    switch self {"]
    out += [f"    case .{q.name}: Batch.evaluateGradient(Kernels.{q.name}.self, Dual<NativeLane, {len(q.arguments)}>.self, model, n,"
            " plane: n, columns, out, gradient)" for q in quantities]
    return "\n".join(out + ["    }", "  }", "}", "#endif", ""])


def loops(quantities):
    """A loop of each kind for each quantity, behind one function of each kind: what checks the arguments is compiled once."""
    out = [f"// {NOTICE}", "// swift-format-ignore-file", "", "import Batch", "import DipoleKernels", "import LaneMath",
           "import NuDipole", ""]
    columns = "_ columns: Columns, _ out: UnsafeMutablePointer<Double>"
    kinds = [
        ("evaluatePointwise", f"_ n: Int, {columns}", "n, columns, out", False),
        ("evaluateGradient", f"_ n: Int, plane: Int, {columns}, _ gradient: UnsafeMutablePointer<Double>",
         "n, plane: plane, columns, out, gradient", True),
        ("evaluateGrid", f"_ sizes: InlineArray<6, Int>, rows: Range<Int>, {columns}", "sizes, rows: rows, columns, out", False),
        ("evaluateGridGradient", f"_ sizes: InlineArray<6, Int>, rows: Range<Int>, {columns},"
         " _ gradient: UnsafeMutablePointer<Double>", "sizes, rows: rows, columns, out, gradient", True),
    ]
    for function, parameters, arguments, slopes in kinds:
        out += [f"func {function}(_ quantity: Quantity, _ model: Model, {parameters}) -> NaNCount {{", "  switch quantity {"]
        for q in quantities:
            lane = f"Dual<NativeLane, {len(q.arguments)}>.self, " if slopes else ""
            out += [f"  case .{q.name}: {function}(Kernels.{q.name}.self, {lane}model, {arguments})"]
        out += ["  }", "}", ""]
    return "\n".join(out)


def exports(quantities):
    out = [f"// {NOTICE}", "// swift-format-ignore-file", "", "public import CNuDipole", "import NuDipole", ""]
    for q in quantities:
        names = [a.name for a in q.arguments]
        arrays = [f"_ {n}: UnsafePointer<Double>!" for n in names]
        axes = [f"_ n_{n}: Int64, _ {n}: UnsafePointer<Double>!" for n in names]
        columns = f"columns({', '.join(names)})"
        sizes = f"sizes({', '.join('n_' + n for n in names)})"
        for door in DOORS:
            grid, slope = "grid" in door, "gradient" in door
            parameters = ["_ model: OpaquePointer!"] + (axes if grid else ["_ n: Int64"] + arrays)
            parameters += ["_ out: UnsafeMutablePointer<Double>!"]
            parameters += ["_ gradient: UnsafeMutablePointer<Double>!"] if slope else []
            parameters += ["_ report: UnsafeMutablePointer<nd_report>!"]
            call = [f".{q.name}", "model"]
            call += [sizes] if grid else ["n"]
            call += [columns, "out"] + (["gradient"] if slope else []) + ["report"]
            function = ("grid" if grid else "pointwise") + ("Gradient" if slope else "")
            out += ["@c @implementation", f"public func nd_{q.name}{door}(", "  " + ", ".join(parameters),
                    ") -> nd_status {", f"  {function}({', '.join(call)})", "}"]
    return "\n".join(out + [""])


def visitor(quantities):
    out = [f"// {NOTICE}", "// swift-format-ignore-file", "", "import NuDipole", "",
           "/// Something that is done for one kernel, specialised to it as the library's own loops are.",
           "protocol KernelVisitor {", "  associatedtype Result",
           "  func visit<K: Kernel>(_ kernel: K.Type) -> Result", "}", "",
           "extension Quantity {",
           "  /// Calls the visitor with the kernel.",
           "  func accept<Visitor: KernelVisitor>(_ visitor: Visitor) -> Visitor.Result {", "    switch self {"]
    out += [f"    case .{q.name}: visitor.visit(Kernels.{q.name}.self)" for q in quantities]
    return "\n".join(out + ["    }", "  }", "}", ""])


def export_map(functions, quantities):
    names = [name for _, name, _ in functions] + [f"nd_{q.name}{door}" for q in quantities for door in DOORS]
    lines = "".join(f"    {name};\n" for name in sorted(names))
    return f"/* {NOTICE} */\nNUDIPOLE_0 {{\n  global:\n{lines}  local: *;\n}};\n"


def dispatch_list(functions, quantities):
    names = [name for _, name, _ in functions] + [f"nd_{q.name}{door}" for q in quantities for door in DOORS]
    lines = "".join(f"ENTRY({name})\n" for name in sorted(names))
    return f"/* {NOTICE} */\n{lines}"


def wrap_fortran(line, indent="      "):
    """Free-form continuation at 100 columns."""
    words, lines, current = line.split(", "), [], ""
    for i, word in enumerate(words):
        piece = word + (", " if i + 1 < len(words) else "")
        if len(current) + len(piece) > 100:
            lines.append(current.rstrip() + " &")
            current = indent + "  " + piece
        else:
            current += piece
    return "\n".join(lines + [current])


FORTRAN_ARGUMENTS = [
    (r"const double \*(\w+)", "real(c_double), intent(in) :: {0}(*)"),
    (r"const int32_t \*(\w+)", "integer(c_int32_t), intent(in) :: {0}(*)"),
    (r"const int64_t \*(\w+)", "integer(c_int64_t), intent(in) :: {0}(*)"),
    (r"double (\w+)", "real(c_double), value :: {0}"),
    (r"nd_progress (\w+)", "type(c_funptr), value :: {0}"),
    (r"void \*(\w+)", "type(c_ptr), value :: {0}"),
    (r"double \*(ratio_\w+|mu_nu)", "real(c_double), intent(out) :: {0}"),
    # Arrays that may be NULL.
    (r"double \*(p_\w+|vertex|maximum)", "real(c_double), intent(out), optional :: {0}(*)"),
    (r"double \*(\w+)", "real(c_double), intent(out) :: {0}(*)"),
    (r"int64_t (\w+)", "integer(c_int64_t), value :: {0}"),
    (r"int64_t \*(bin_count)", "integer(c_int64_t), intent(out) :: {0}"),
    (r"int64_t \*(argmax|first|last)", "integer(c_int64_t), intent(out), optional :: {0}(*)"),
    (r"int64_t \*(\w+)", "integer(c_int64_t), intent(out) :: {0}(*)"),
    (r"int32_t (\w+)", "integer(c_int32_t), value :: {0}"),
    (r"int32_t \*(\w+)", "integer(c_int32_t), intent(out), optional :: {0}(*)"),
    (r"nd_status (\w+)", "integer(c_int), value :: {0}"),
    (r"nd_report \*(\w+)", "type(nd_report), intent(inout), optional :: {0}"),
    (r"const nd_search \*const \*(\w+)", "type(c_ptr), intent(in) :: {0}(*)"),
    (r"nd_(?:model|search|contour|sampler|flux) \*\*(\w+)", "type(c_ptr), intent(out) :: {0}"),
    (r"(?:const )?nd_(?:model|search|contour|sampler|flux) \*(\w+)", "type(c_ptr), value :: {0}"),
    (r"const (nd_\w+_options) \*(\w+)", "type({0}), intent(in), optional :: {1}"),
    (r"const nd_target \*(\w+)", "type(nd_target), intent(in) :: {0}(*)"),
    (r"const (nd_\w+) \*(\w+)", "type({0}), intent(in) :: {1}"),
    (r"(nd_\w+) \*(\w+)", "type({0}), intent(inout) :: {1}"),
]


def fortran_interface(kind, name, parameters):
    declarations, names = [], []
    for parameter in parameters:
        if parameter == "void":
            continue
        for pattern, declaration in FORTRAN_ARGUMENTS:
            match = re.fullmatch(pattern, parameter)
            if match:
                names.append(match.groups()[-1])
                declarations.append("      " + declaration.format(*match.groups()))
                break
        else:
            sys.exit(f"nudipole.h: {name}: no Fortran form for '{parameter}'")
    result = {"nd_status": "integer(c_int)", "const char *": "type(c_ptr)", "const char*": "type(c_ptr)", "int64_t": "integer(c_int64_t)"}.get(kind)
    head = "subroutine" if kind == "void" else "function"
    line = f"    {head} {name}({', '.join(names)}) bind(C, name='{name}')"
    lines = [wrap_fortran(line), "      import"] + declarations
    if result:
        lines.append(f"      {result} :: {name}")
    return "\n".join(lines + [f"    end {head}"])


def quantity_functions(q):
    names = [a.name for a in q.arguments]
    arrays = [f"const double *{n}" for n in names]
    axes = [p for n in names for p in (f"int64_t n_{n}", f"const double *{n}")]
    for door in DOORS:
        parameters = ["const nd_model *model"] + (axes if "grid" in door else ["int64_t n"] + arrays)
        parameters += ["double *out"] + (["double *gradient"] if "gradient" in door else []) + ["nd_report *report"]
        yield "nd_status", f"nd_{q.name}{door}", parameters


def parse_structs(text):
    code = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    for name, body in re.findall(r"typedef struct (\w+) \{(.*?)\} \w+;", code, re.S):
        yield name, [" ".join(line.split()) for line in body.split(";") if line.strip()]


FORTRAN_FIELDS = {
    "int64_t": "integer(c_int64_t)", "int32_t": "integer(c_int32_t)", "double": "real(c_double)",
    "char": "character(kind=c_char)",
}
SIZES = {"int64_t": 8, "int32_t": 4, "double": 8, "char": 1}


def parse_macros(text):
    """The whole numbers that are not versions."""
    return re.findall(r"#define (ND_(?!VERSION)\w+) (\d+)$", text, re.M)


def parse_picobarn(text):
    return re.search(r"#define ND_PICOBARN (\S+)", text).group(1)


def fortran_type(name, lines, macros, caller_sets_size):
    """A derived type; its struct_size is initialised if no nd_..._init does it."""
    fields, size = [], 0
    for line in lines:
        if "*" in line:
            fields.append(["type(c_ptr)", line.split("*")[1] + " = c_null_ptr"])
            size = -(-size // 8) * 8 + 8
            continue
        kind, declared = line.split(" ", 1)
        field_name, *extents = re.findall(r"\w+", declared)
        shape = f"({', '.join(reversed(extents))})" if extents else ""
        fields.append([FORTRAN_FIELDS.get(kind, f"type({kind})"), field_name + shape])
        count = 1
        for extent in extents:
            count *= int(macros.get(extent, extent))
        if caller_sets_size:
            size = -(-size // SIZES[kind]) * SIZES[kind] + count * SIZES[kind]
    if caller_sets_size:
        fields[0][1] += f" = {-(-size // 8) * 8}_c_int64_t"
    return ([f"  type, bind(C) :: {name}"] + [f"    {kind} :: {field_name}" for kind, field_name in fields]
            + [f"  end type {name}"])


FORTRAN_STRINGS = """
contains

  ! The sentence of a report, empty if there is none.
  pure function nd_report_message(report) result(text)
    type(nd_report), intent(in) :: report
    character(len=:), allocatable :: text
    integer :: i
    text = ''
    do i = 1, size(report%message)
      if (report%message(i) == c_null_char) exit
      text = text // report%message(i)
    end do
  end function nd_report_message

  ! The text behind nd_version(), nd_isa() or nd_status_text(status).
  function nd_string(pointer) result(text)
    type(c_ptr), intent(in) :: pointer
    character(len=:), allocatable :: text
    character(kind=c_char), pointer :: characters(:)
    interface
      pure function length(pointer) bind(C, name='strlen')
        import
        type(c_ptr), intent(in), value :: pointer
        integer(c_size_t) :: length
      end function length
    end interface
    integer :: i
    call c_f_pointer(pointer, characters, [length(pointer)])
    allocate (character(len=size(characters)) :: text)
    do i = 1, size(characters)
      text(i:i) = characters(i)
    end do
  end function nd_string

end module nudipole
"""


def fortran(text, functions, quantities):
    out = [f"! {NOTICE}", "! Units, meaning and errors of every function: nudipole.h. Pass c_null_ptr as model for the",
           "! default one; report is optional. Array arguments take any rank (they are contiguous sequences);",
           "! the last index of an array in C is the first one here.",
           "module nudipole", "  use, intrinsic :: iso_c_binding", "  implicit none", "  public", ""]
    out += [f"  integer(c_int32_t), parameter :: {name} = {value}"
            for _, members in parse_enums(text) for name, value in members]
    out += ["  real(c_double), parameter :: ND_PICOBARN = " + parse_picobarn(text).replace("e", "d"), ""]
    macros = parse_macros(text)
    out[-1:-1] = [f"  integer(c_int32_t), parameter :: {name} = {value}" for name, value in macros]
    initialised = {name.removesuffix("_init") for _, name, _ in functions if name.endswith("_init")}
    for name, lines in parse_structs(text):
        caller_sets_size = lines[0] == "int64_t struct_size" and name not in initialised
        out += fortran_type(name, lines, dict(macros), caller_sets_size)
    out += ["", "  interface"]
    for kind, name, parameters in functions:
        out.append(fortran_interface(kind, name, parameters))
    for q in quantities:
        out.append(f"    ! {q.name}: {q.summary}; " + ", ".join(f"{a.name} [{a.unit}]" for a in q.arguments)
                   + f" -> [{q.unit}]")
        out += [fortran_interface(*f) for f in quantity_functions(q)]
    return "\n".join(out + ["  end interface", FORTRAN_STRINGS])


def cplusplus(quantities):
    out = [f"// {NOTICE}", "// Included by nudipole.hpp. Domains, formulas, accuracy: docs/quantities.md.",
           "#ifndef NUDIPOLE_QUANTITIES_HPP", "#define NUDIPOLE_QUANTITIES_HPP", "", "namespace nudipole {"]
    for q in quantities:
        names = [a.name for a in q.arguments]
        numbers = ", ".join(f"double {n}" for n in names)
        arrays = ", ".join(f"span<const double> {n}" for n in names)
        sizes = ", ".join(f"{n}.size()" for n in names)

        def function(door, result, parameters, prepare, outputs, value):
            """One overload: what it prepares, and the call of nd_NAMEdoor."""
            name = f"nd_{q.name}{door}"
            if "grid" in door:
                inputs = ", ".join(f"detail::length({n}.size()), {n}.data()" for n in names)
            elif parameters == numbers:
                inputs = "1, " + ", ".join(f"&{n}" for n in names)
            else:
                inputs = "detail::length(n), " + ", ".join(f"{n}.data()" for n in names)
            return ([f"inline {result} {q.name}{door}(const Model &model, {parameters}) {{"]
                    + [f"  {line}" for line in prepare]
                    + [f'  detail::call("{name}", [&](nd_report *report) {{',
                       f"    return {name}(model.get(), {inputs}, {outputs}, report);", "  });"]
                    + ([f"  return {value};"] if value else []) + ["}"])

        size = f'const std::size_t n = detail::common_size("nd_{q.name}", {{{sizes}}});'
        points = f'const std::size_t n = detail::product("nd_{q.name}_grid", {{{sizes}}});'
        vector = "std::vector<double> out(n);"
        pair = f"WithGradient out{{std::vector<double>(n), std::vector<double>({len(names)} * n)}};"
        both = "out.values.data(), out.gradient.data()"
        out += ["", f"/// {q.summary}; " + ", ".join(f"{a.name} [{a.unit}]" for a in q.arguments)
                + f" -> [{q.unit}]."]
        out += function("", "double", numbers, ["double out;"], "&out", "out")
        out += function("", "void", arrays + ", span<double> out", [size.replace("}", ", out.size()}")],
                        "out.data()", None)
        out += function("", "std::vector<double>", arrays, [size, vector], "out.data()", "out")
        out += function("_gradient", "WithGradient", arrays, [size, pair], both, "out")
        out += function("_grid", "std::vector<double>", arrays, [points, vector], "out.data()", "out")
        out += function("_grid_gradient", "WithGradient", arrays, [points, pair], both, "out")
    return "\n".join(out + ["", "}  // namespace nudipole", "", "#endif", ""])


def page(quantities):
    out = ["# Quantities", "", f"<!-- {NOTICE} -->", "",
           "The same names in every face: `nd_NAME` in C and Fortran (with `_gradient`, `_grid`, `_grid_gradient`), "
           "`NAME` in Swift and Python, `nudipole eval NAME` at the shell. Accuracy is relative, epsilon = 2.2e-16, and enforced by "
           "the tests against 40-digit references ([accuracy](accuracy.md)).", ""]
    section = None
    for q in quantities:
        if q.section != section:
            section = q.section
            out += [f"## {section}", ""]
        out += [f"### `{q.name}`", "", f"{q.summary}.", "",
                f"    {q.formula}", "", f"Source: {q.source}. Accuracy: {q.accuracy}."
                + (f" Reads of the model: {', '.join(q.reads)}." if q.reads else ""), "",
                "| argument | unit | |", "|---|---|---|"]
        out += [f"| `{a.name}` | {a.unit} | {a.text} |" for a in q.arguments]
        out += [f"| *returns* | {q.unit} | |", ""]
    return "\n".join(out)


def main():
    text = HEADER.read_text()
    quantities = parse_quantities(text)
    functions = parse_functions(text)
    files = {
        "Sources/DipoleKernels/Generated/Kernels.swift": kernels(quantities),
        "Sources/NuDipole/Generated/Quantity.swift": table(quantities),
        "Sources/NuDipoleC/Generated/Quantities.swift": exports(quantities),
        "Sources/NuDipoleC/Generated/Loops.swift": loops(quantities),
        "Tests/NuDipoleTests/Generated/KernelVisitor.swift": visitor(quantities),
        "CSupport/nudipole.map": export_map(functions, quantities),
        "CSupport/Dispatch/entries.h": dispatch_list(functions, quantities),
        "include/nudipole.f90": fortran(text, functions, quantities),
        "include/nudipole_quantities.hpp": cplusplus(quantities),
        "python/nudipole/_c.py": python_faces.ctypes_module(
            NOTICE, parse_enums(text), parse_macros(text), parse_picobarn(text), list(parse_structs(text)), functions,
            quantities),
        "python/nudipole/_ufuncs_table.h": python_faces.ufunc_table(NOTICE, quantities),
        "python/nudipole/_quantities.py": python_faces.quantities_module(NOTICE, quantities),
        "python/nudipole/_doors.pyi": python_faces.doors_stub(NOTICE, quantities),
        "python/nudipole/_default.pyi": python_faces.default_stub(NOTICE, quantities),
        "docs/quantities.md": page(quantities),
        "docs/reference/c.md": reference_pages.c_page(NOTICE, text),
    }
    drifted = [name for name, content in files.items()
               if not (ROOT / name).exists() or (ROOT / name).read_text() != content]
    if "--check" in sys.argv[1:]:
        for name in drifted:
            print(f"{name} differs from what include/nudipole.h says: run python3 tools/generate_faces.py")
        print(f"generated faces: {len(files) - len(drifted)} passed, {len(drifted)} failed")
        sys.exit(bool(drifted))
    for name in drifted:
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[name])
        print("wrote", name)


if __name__ == "__main__":
    main()
