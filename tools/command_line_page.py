#!/usr/bin/env python3
"""Writes docs/reference/command-line.md from the help of the command line itself.

    tools/command_line_page.py TOOL            # TOOL is the command nudipole
    tools/command_line_page.py TOOL --check    # exit 1 if the page differs from what the tool says

Standard library only.
"""

import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "command-line.md"
HEAD = """# Command line

<!-- Generated from the help of the tool by tools/command_line_page.py; do not edit. -->

What `nudipole help` says. `make tool` builds the tool. Exit codes and messages: [errors](../errors.md#the-command-line);
files of analyses: [analyses](../analyses.md); the form of `--format json`: [limits.schema.json](../limits.schema.json).
"""


def help_of(tool, *subcommands):
    command = [tool, "help", *subcommands]
    return subprocess.run(command, check=True, text=True, capture_output=True, env={"COLUMNS": "80", "LC_ALL": "C"}).stdout


def subcommands_of(text):
    _, _, rest = text.partition("\nSUBCOMMANDS:\n")
    return re.findall(r"^  ([a-z]+) ", rest, re.M)


def sections(tool, *path):
    text = help_of(tool, *path)
    yield f"{'#' * min(len(path) + 1, 3)} `{' '.join(('nudipole', *path))}`\n\n```text\n{text.strip()}\n```\n"
    for name in subcommands_of(text):
        yield from sections(tool, *path, name)


def main():
    tool = sys.argv[1]
    first, *others = sections(tool)
    page = "\n".join([HEAD, first.partition("\n\n")[2], *others])
    if "--check" in sys.argv[2:]:
        good = PAGE.exists() and PAGE.read_text() == page
        if not good:
            print(f"{PAGE.name} differs from what the tool says: run tools/command_line_page.py {tool}")
        print(f"{good:d} passed, {not good:d} failed")
        sys.exit(not good)
    PAGE.write_text(page)


if __name__ == "__main__":
    main()
