#!/usr/bin/env python3
"""Terminal faults: closed and full streams, no environment or a broken one, folders that are not there.

    scripts/drills/terminal.py
"""
import os
import subprocess

from drill import PROGRAM, Drill, group

drill = Drill("terminal")
home = drill.home("home", {"ok.toml": group("ok"), "bad.toml": "="}, "")
COMMANDS = [["check"], ["ls"], ["show", "ok"], ["tags"], ["ecosystems"], ["explain", "--list"], ["explain", "plain-http"], ["fmt", "--check"],
            ["schema", "--stdout"], ["build"], ["help"], ["--help"], ["--version"], ["completions", "bash"], ["man"], ["nonsense"], []]


def shell(label, line, codes=(0, 1, 2)):
    ended = subprocess.run(["sh", "-c", f'{line}; exit $?', "sh"], cwd=home, env={"PATH": os.environ["PATH"], "P": PROGRAM}, capture_output=True, timeout=20, check=False)
    drill.hold(ended.returncode in codes, f"{label}: code {ended.returncode}: {ended.stderr[-200:]}")
    drill.hold(b"panicked" not in ended.stderr, f"{label}: {ended.stderr[-200:]}")
    drill.count("streams")


for command in COMMANDS:
    words = " ".join(command)
    for streams in (">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-", ">/dev/full", "2>/dev/full", ">/dev/full 2>/dev/full", "| true", "| head -c 1 >/dev/null", "2>&1 | true"):
        shell(f"{words} {streams}", f'"$P" {words} {streams}')
    for name, env in {
        "nothing set": {}, "width 1": {"COLUMNS": "1"}, "width 0": {"COLUMNS": "0"}, "a width": {"COLUMNS": "99999999999999999999"}, "no such home": {"HOME": "/nowhere"},
        "empty": {name: "" for name in ("HOME", "LANG", "LC_ALL", "PATH", "TERM", "COLUMNS", "COOPDIR_LANG", "NO_COLOR")},
        "not UTF-8": {name: b"\xff\xfe" for name in ("LANG", "LC_ALL", "COOPDIR_LANG", "TERM", "COLUMNS", "HOME", "COOPDIR_ACCESSIBLE", "NO_COLOR", "GITHUB_ACTIONS", "CI")},
        "a strange language": {"COOPDIR_LANG": "../../etc/passwd"}, "a long language": {"COOPDIR_LANG": "x" * 100_000}, "a strange day": {"COOPDIR_TODAY": "\x1b[31m::error::x"},
        "the last day": {"COOPDIR_TODAY": "+262142-12-31"}, "the first day": {"COOPDIR_TODAY": "-262143-01-01"}, "an epoch": {"COOPDIR_TODAY": "2026-11-24", "SOURCE_DATE_EPOCH": "9" * 30},
    }.items():
        run = drill.run(command, home, f"{words}: {name}", env={k: os.fsencode(v) for k, v in env.items()})
        drill.hold(b"\x1b" not in run.out + run.err, f"{words}: {name}: a raw escape")
        drill.count("environments")
    for more in (["-C", home / "coopdir.toml"], ["-C", "/nowhere"], ["-C", ""], ["-C", "/dev/null"], ["-C", "/proc/self/fd"], ["-C", b"\xff"], ["-C", "a\nb"], [b"\xff\xfe"], ["--ui-lang", b"\xff"], ["--", b"\xff"], ["--ui-lang"], ["-C"]):
        drill.run([*command, *more], home, f"{words} {more}")
        drill.count("arguments")
    gone = drill.folder / "gone"
    gone.mkdir()
    ended = subprocess.run(["sh", "-c", f'cd "{gone}" && rmdir "{gone}" && "$P" {words}'], env={"PATH": os.environ["PATH"], "P": PROGRAM}, capture_output=True, timeout=20, check=False)
    drill.hold(ended.returncode in (0, 1, 2), f"{words} in a folder that is gone: code {ended.returncode}: {ended.stderr}")
    drill.count("folders that are gone")
drill.end()
