"""The reference page of the C interface, docs/reference/c.md, for tools/generate_faces.py."""

import re

HEAD = """# C

<!-- {notice} -->

Every function of `nudipole.h` that is not one of the four of a quantity; those of [the quantities](../quantities.md) follow
one pattern, [below](#quantities). What a status means and what to do about it: [errors](../errors.md). The
[Fortran module](fortran.md), the [C++ header](cxx.md) and the package for [Python](python.rst) stand on these functions.

"""


def prose(comment):
    """A comment of the header as paragraphs of Markdown; indented lines stay as they are."""
    lines = [re.sub(r"^ ?\* ?", "", line.strip(" ").removesuffix("*/").rstrip()) if i else line
             for i, line in enumerate(comment.split("\n"))]
    lines[0] = re.sub(r"^/\*+ ?", "", lines[0])
    lines = [line.removesuffix("*/").rstrip() for line in lines]
    out, code = [], False
    for line in lines:
        indented = line.startswith("  ")
        if indented != code:
            out.append("```" if code else "```text")
            code = indented
        if indented:
            out.append(line[2:])
        else:
            line = re.sub(r"([*<|\[\]])", r"\\\1", line)
            out.append(re.sub(r"\b((?:nd|ND)_\w+)\b", r"`\1`", line))
    if code:
        out.append("```")
    # A fence that opens or closes around nothing but blank lines is none.
    return re.sub(r"```(?:text)?\n(\s*)```\n", r"\1", "\n".join(out).strip() + "\n").strip()


def c_page(notice, text):
    body = text[text.index("/* ---- "):text.rindex("#ifdef __cplusplus")]
    # The macros of the quantities and the quantities themselves are on their own page.
    body = re.sub(r"#define ND_QUANTITY_.*?(?=\n\n)", "", body, flags=re.S)
    body = re.sub(r"/\* -- .*? -- \*/\n", "", body)
    body = re.sub(r"/\*\*.*?\*/\nND_QUANTITY_\d\(.*?\)\n", "", body, flags=re.S)
    token = re.compile(
        r"/\* ---- (?P<section>.+?) -+ \*/"
        r"|(?P<comment>/\*.*?\*/)"
        r"|(?P<macro>#define (?P<macro_name>\w+) [^\n]*)"
        r"|(?P<type>typedef (?:enum|struct) (?P<type_name>\w+) (?:\{.*?\} \w+|\w+);)"
        r"|(?P<callback>typedef \w+ \(\*(?P<callback_name>\w+)\)\(.*?\);)"
        r"|(?P<function>(?:const )?\w+ \*?(?P<function_name>nd_\w+)\(.*?\);)", re.S)
    out, comment, end = [HEAD.format(notice=notice)], None, 0
    for match in token.finditer(body):
        between = body[end:match.start()].strip()
        if between:
            raise SystemExit(f"nudipole.h: cannot read '{between[:80]}'")
        end = match.end()
        if comment and (match["section"] or match["comment"]):
            # It stands by itself: no declaration follows.
            out.append(prose(comment) + "\n")
            comment = None
        if match["section"]:
            out.append(f"## {match['section']}\n")
        elif match["comment"]:
            comment = match["comment"]
        else:
            kind = next(k for k in ("macro", "type", "callback", "function") if match[k])
            if match["macro_name"] and match["macro_name"].startswith("ND_VERSION"):
                comment = None
                continue
            out.append(f"### `{match[kind + '_name']}`\n")
            out.append(f"```c\n{match[kind]}\n```\n")
            if comment:
                out.append(prose(comment) + "\n")
            comment = None
    return "\n".join(out)
