"""Settings of all tests in Python."""


def pytest_terminal_summary(terminalreporter):
    """The line that Tests/run.sh adds up."""
    count = {outcome: len(terminalreporter.stats.get(outcome, ())) for outcome in ("passed", "failed", "error")}
    terminalreporter.write_line(f"{count['passed']} passed, {count['failed'] + count['error']} failed")
