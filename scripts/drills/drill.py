"""What the drills share: running the program within limits of time and memory, and judging how it ended.

A drill attacks the built program from outside and says what it did wrong. It needs
Python 3 (standard library only) and a built `target/debug/coopdir`, or the program named
in COOPDIR. It works in a temporary folder, installs nothing and asks nothing of the network.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("COOPDIR") or str(ROOT / "target/debug/coopdir")
FORMATS = ["human", "json", "jsonl", "github", "gitlab", "sarif", "rdjson", "markdown"]
SECONDS = 5.0
MEGABYTES = 300


class Run:
    """How the program ended: code (negative: killed by a signal), streams, seconds, peak memory."""

    def __init__(self, code, out, err, seconds, megabytes):
        self.code, self.out, self.err, self.seconds, self.megabytes = code, out, err, seconds, megabytes

    @property
    def text(self):
        return self.out.decode("utf-8", "replace")


class Drill:
    """Counts cases and faults; `end` says them and exits with 1 where there was a fault."""

    def __init__(self, name):
        self.name, self.cases, self.faults, self.slowest, self.largest = name, {}, [], (0, ""), (0, "")
        self.folder = Path(tempfile.mkdtemp(prefix=f"coopdir-{name}-"))
        self.folder.chmod(0o755)

    def count(self, kind, number=1):
        self.cases[kind] = self.cases.get(kind, 0) + number

    def fault(self, what):
        self.faults.append(what)
        print(f"FAULT {what}"[:600].encode("utf-8", "backslashreplace").decode(), flush=True)

    def hold(self, true, what):
        if not true:
            self.fault(what)
        return true

    def home(self, name, groups=None, settings=None):
        """A new directory with these files in groups/: name to text or bytes."""
        home = self.folder / name
        (home / "groups").mkdir(parents=True)
        if settings is not None:
            write(home / "coopdir.toml", settings)
        for file, text in (groups or {}).items():
            write(home / "groups" / file, text)
        return home

    def run(self, args, cwd, label="", env=None, codes=(0, 1, 2), seconds=SECONDS, megabytes=MEGABYTES, **more):
        """Runs the program; a panic, a signal, slowness and greed are faults of their own."""
        label = label or " ".join(map(str, args))
        whole = {"PATH": os.environ.get("PATH", ""), "COOPDIR_TODAY": "2026-11-24", "COOPDIR_LANG": "en"}
        whole.update(env or {})
        run = execute([PROGRAM, *args], cwd, whole, max(60, 2 * seconds), **more)
        if run is None:
            self.fault(f"{label}: hangs")
            return Run(-9, b"", b"", 60, 0)
        self.slowest = max(self.slowest, (run.seconds, label))
        self.largest = max(self.largest, (run.megabytes, label))
        tail = run.err[-300:].decode("utf-8", "replace")
        self.hold(run.code in codes, f"{label}: code {run.code}, not {codes}: {tail}")
        self.hold(run.seconds <= seconds, f"{label}: {run.seconds:.1f} s")
        self.hold(run.megabytes <= megabytes, f"{label}: {run.megabytes:.0f} MB")
        return run

    def end(self):
        total = sum(self.cases.values())
        kinds = ", ".join(f"{number} {kind}" for kind, number in self.cases.items())
        print(f"{self.name}: {total} cases ({kinds}); {len(self.faults)} faults; "
              f"slowest {self.slowest[0]:.2f} s ({self.slowest[1]}); largest {self.largest[0]:.0f} MB ({self.largest[1]})")
        if self.faults or os.environ.get("KEEP"):
            print(f"kept: {self.folder}")
        else:
            shutil.rmtree(self.folder, ignore_errors=True)
        sys.exit(1 if self.faults else 0)


def execute(command, cwd, env, limit=60, **more):
    """None where it had to be killed after `limit` seconds."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.monotonic()
        streams = {"stdin": subprocess.DEVNULL, "stdout": out, "stderr": err, **more}
        child = subprocess.Popen(command, cwd=cwd, env=env, **streams)
        while True:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - start > limit:
                child.kill()
                os.wait4(child.pid, 0)
                child.returncode = -9
                return None
            time.sleep(0.005)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        out.seek(0)
        err.seek(0)
        return Run(child.returncode, out.read(), err.read(), seconds, usage.ru_maxrss / 1024)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))


def group(slug, more=""):
    return f'name = "{slug}"\nslug = "{slug}"\nsummary = "A group"\ntype = "support"\n{more}'


def findings(run):
    """The findings of a run with --format jsonl."""
    found = [json.loads(line) for line in run.text.splitlines()]
    return [one for one in found if "rule" in one]
