#!/usr/bin/env python3
"""Builds that are hindered: places that are not ours, a full disk, a kill at any moment, two at once.

    scripts/drills/publish.py

KILLS says how many builds are killed (60). SEED picks other moments.
"""
import os
import random
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

from drill import PROGRAM, ROOT, Drill, group, write

drill = Drill("publish")
ENVIRONMENT = {"PATH": os.environ["PATH"], "COOPDIR_TODAY": "2026-11-24", "COOPDIR_LANG": "en"}


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def refuse(label, out, home, says, **more):
    before = tree(home)
    run = drill.run(["build", "--out", str(out)], home, label, codes=(2,), **more)
    drill.hold(says in run.err.decode(), f"{label}: {run.err}")
    drill.hold(tree(home) == before, f"{label}: something was changed")
    drill.count("places")


home = drill.home("places", {"ok.toml": group("ok")}, "")
for name in ("media", "templates", "thesis", "repo/.git", "false", "linked"):
    (home / name).mkdir(parents=True)
for name in ("thesis/work.txt", "repo/.git/HEAD", "false/.coopdir-site", "false/work.txt", "linked/work.txt", "file"):
    write(home / name, "x")
drill.run(["build"], home, "a site", codes=(0,))
(home / "linked/.coopdir-site").symlink_to("../site/.coopdir-site")
(home / "link").symlink_to("site")
(home / "linkhome").symlink_to("..")
for out in ("groups", "groups/x", "media", "templates", ".", "..", "/", "link", "link/", "linkhome/places", "thesis", "repo", "false", "linked", "file", "file/x", "coopdir.toml", ".git/x", "site/../groups", "x/../groups"):
    refuse(f"out {out}", out, home, "", env={"HOME": str(drill.folder / "home")})
(drill.folder / "home").mkdir()
write(drill.folder / "home/letter.txt", "x")
refuse("home", drill.folder / "home", home, "home", env={"HOME": str(drill.folder / "home")})
refuse("above home", drill.folder, home, "", env={"HOME": str(drill.folder / "home")})
refuse("/proc", "/proc/x", home, "")
refuse("/dev/null", "/dev/null", home, "")
refuse("a long name", "x" * 250, home, "")
refuse("a NUL-like name", "", home, "")

# Too little room: by a limit of file size, and on a small file system where one can be made.
small = drill.home("small", {f"g{n}.toml": group(f"g{n}") for n in range(40)}, "")
drill.run(["build"], small, "before", codes=(0,))
before = tree(small)
for size in (0, 100, 1000, 3000, 5000, 9000):
    def limited(size=size):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    run = drill.run(["build"], small, f"files of {size} bytes at most", preexec_fn=limited, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    drill.hold(run.code in (0, 2) and (run.code == 0 or tree(small) == before), f"files of {size} bytes at most: code {run.code}")
    drill.count("limits")
disk = drill.folder / "disk"
disk.mkdir()
if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=900k", "none", str(disk)], capture_output=True, check=False).returncode == 0:
    try:
        shutil.copytree(small / "groups", disk / "groups")
        full = 0
        for number in range(12):
            before = tree(disk)
            run = drill.run(["build"], disk, "a full disk")
            full += run.code == 2
            drill.hold(run.code == 0 or (tree(disk) == before and b"disk is full" in run.err), f"a full disk: code {run.code}: {run.err}")
            drill.hold(not list(disk.glob(".site*")), f"a full disk: left {list(disk.glob('.site*'))}")
            if run.code == 0:
                try:
                    write(disk / f"filler{number}", b"x" * 60_000)
                except OSError:
                    (disk / f"filler{number}").write_bytes(b"")
            drill.count("limits")
        drill.hold(full, "the disk was never full")
        os.sync()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        run = drill.run(["build"], disk, "read-only", codes=(2,))
        drill.hold(b"can only be read" in run.err, f"read-only: {run.err}")
        drill.count("limits")
    finally:
        subprocess.run(["umount", str(disk)], check=False)
else:
    print("passed over: a full disk: no tmpfs can be mounted")

# Killed at any moment: wholly the old site or wholly the new one, and the next build tidies.
kill = drill.home("kill")
shutil.rmtree(kill / "groups")
shutil.copytree(ROOT / "groups", kill / "groups")
shutil.copy(ROOT / "coopdir.toml", kill / "coopdir.toml")
if (ROOT / "media").is_dir():
    shutil.copytree(ROOT / "media", kill / "media")
start = time.monotonic()
drill.run(["build"], kill, "before", codes=(0,), seconds=60)
whole = time.monotonic() - start
settings = (kill / "coopdir.toml").read_text()
chance = random.Random(int(os.environ.get("SEED", "1")))
versions = {}
for version in (0, 1):
    (kill / "coopdir.toml").write_text(settings.replace('"Coop-group"', f'"Coop-group {version}"'))
    drill.run(["build"], kill, "a version", codes=(0,), seconds=60)
    versions[version] = tree(kill / "site")
drill.hold(versions[0] != versions[1], "the versions are one")
seen, left, midway = {0: 0, 1: 0}, 0, 0
for number in range(int(os.environ.get("KILLS", "60"))):
    version = number % 2
    (kill / "coopdir.toml").write_text(settings.replace('"Coop-group"', f'"Coop-group {version}"'))
    child = subprocess.Popen([PROGRAM, "build"], cwd=kill, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(chance.uniform(whole * 0.3, whole * 1.1))
    midway += child.poll() is None
    child.kill()
    child.wait()
    left += bool(list(kill.glob(".site*")))
    now = tree(kill / "site")
    is_one = [v for v, files in versions.items() if files == now]
    if drill.hold(is_one, f"kill {number}: neither the old site nor the new one: {len(now)} files"):
        seen[is_one[0]] += 1
    drill.count("kills")
drill.run(["build"], kill, "after", codes=(0,), seconds=60)
drill.hold(not list(kill.glob(".site*")), "the next build leaves what was left")
print(f"killed midway {midway}, left something beside {left}, seen {seen}")

# At once: each ends well, and the site is that of one.
for _ in range(5):
    several = [subprocess.Popen([PROGRAM, "build"], cwd=kill, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(3)]
    ends = [one.communicate() and one.returncode for one in several]
    drill.hold(ends == [0, 0, 0], f"at once: {ends}")
    drill.hold(tree(kill / "site") in versions.values() and not list(kill.glob(".site*")), "at once: a mixture")
    drill.count("at once", 3)
drill.end()
