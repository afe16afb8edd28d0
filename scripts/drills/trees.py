#!/usr/bin/env python3
"""File trees that should not exist: links, pipes, devices, hostile names, unreadable and endless files.

    scripts/drills/trees.py [CASE…]

What cannot be made here (no root, another system) is passed over and said. As root, the
unreadable ones are read as nobody, through setpriv.
"""
import os
import shutil
import socket
import stat
import subprocess
import sys
import threading

from drill import FORMATS, PROGRAM, Drill, findings, group, write

drill = Drill("trees")
only = sys.argv[1:]


def refused(label, home, rule, path, args=("check", "--format", "jsonl"), **more):
    """The path is named by an error of this rule; every format and command survives it."""
    drill.count("trees")
    run = drill.run(list(args), home, label, **more)
    found = [one for one in findings(run) if one["rule"] == rule and one["file"] == path]
    drill.hold(found, f"{label}: no {rule} at {path!r}; code {run.code}: {run.text[:300]} {run.err[:300]}")
    others(label, home, **more)
    return run


def others(label, home, **more):
    for format in FORMATS:
        run = drill.run(["check", "--format", format], home, f"{label}: {format}", **more)
        clean(label, run)
    for args in (["ls"], ["fmt", "--check"], ["build"], ["check", "--fix"], ["schema"], ["tags"], ["show", "ok"]):
        run = drill.run(args, home, f"{label}: {args[0]}", **more)
        clean(f"{label}: {args[0]}", run)


def become_nobody():
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)


def clean(label, run):
    """No control character, no command of a CI service but our own."""
    for stream in (run.out, run.err):
        text = stream.decode("utf-8", "replace")
        drill.hold(not any(ord(c) < 32 and c not in "\n\t" or 127 <= ord(c) < 160 for c in text), f"{label}: raw control: {text!r}")
        # `::` is a command at the start of a line only, `##[` everywhere.
        command = any(line.strip().startswith("::") and not line.startswith(("::error ", "::warning ")) for line in text.splitlines())
        drill.hold(not command and "##[" not in text and "##vso[" not in text, f"{label}: a command: {text!r}")


def case(function):
    if only and function.__name__ not in only:
        return function
    home = drill.home(function.__name__, {"ok.toml": group("ok")})
    try:
        function(home)
    except (PermissionError, NotImplementedError) as error:
        print(f"passed over: {function.__name__}: {error}")
    return function


@case
def symlinks(home):
    write(home / "else.txt", group("x"))
    for name, target in {"file": "../else.txt", "dangling": "nowhere", "loop": "loop.toml", "passwd": "/etc/passwd", "zero": "/dev/zero",
                         "fd": "/proc/self/fd/0", "environ": "/proc/self/environ"}.items():
        (home / f"groups/{name}.toml").symlink_to(target)
        refused(f"symlink {name}", home, "special-file", f"groups/{name}.toml")
    (home / "groups/up").symlink_to("..")
    refused("symlink to a folder", home, "special-file", "groups/up")
    (home / "groups/up2.toml").symlink_to("/")
    refused("symlink to /", home, "special-file", "groups/up2.toml")


@case
def symlinked_groups(home):
    shutil.move(home / "groups", home / "real")
    (home / "groups").symlink_to("real")
    refused("groups is a link", home, "special-file", "groups", ["check", "-C", ".", "--format", "jsonl"])


@case
def symlinked_groups_loop(home):
    shutil.rmtree(home / "groups")
    (home / "groups").symlink_to("groups")
    write(home / "coopdir.toml", "")
    refused("groups is a loop", home, "special-file", "groups")


@case
def groups_is_a_file(home):
    shutil.rmtree(home / "groups")
    write(home / "groups", "x")
    write(home / "coopdir.toml", "")
    run = drill.run(["check"], home, "groups is a file")
    drill.hold(run.code != 0 and b"groups" in run.out + run.err, f"groups is a file: code {run.code} {run.out} {run.err}")
    others("groups is a file", home)


@case
def groups_is_a_fifo(home):
    shutil.rmtree(home / "groups")
    os.mkfifo(home / "groups")
    write(home / "coopdir.toml", "")
    run = drill.run(["check"], home, "groups is a fifo")
    drill.hold(run.code != 0 and b"groups" in run.out + run.err, f"groups is a fifo: code {run.code} {run.out} {run.err}")
    others("groups is a fifo", home)


@case
def settings_link(home):
    write(home / "else.toml", "title = 'x'")
    (home / "coopdir.toml").symlink_to("else.toml")
    refused("coopdir.toml is a link", home, "special-file", "coopdir.toml")


@case
def settings_dangling(home):
    (home / "coopdir.toml").symlink_to("nowhere")
    refused("coopdir.toml dangles", home, "special-file", "coopdir.toml")


@case
def settings_kinds(home):
    (home / "coopdir.toml").mkdir()
    refused("coopdir.toml is a folder", home, "special-file", "coopdir.toml")
    (home / "coopdir.toml").rmdir()
    os.mkfifo(home / "coopdir.toml")
    refused("coopdir.toml is a fifo", home, "special-file", "coopdir.toml")


@case
def media_link(home):
    write(home / "real/x.png", b"\x89PNG\r\n\x1a\n")
    (home / "media").symlink_to("real")
    write(home / "groups/ok.toml", group("ok", "logo = 'x.png'\n"))
    refused("media is a link", home, "special-file", "media")


@case
def media_kinds(home):
    (home / "media").mkdir()
    (home / "media/a.png").symlink_to("/etc/passwd")
    os.mkfifo(home / "media/b.png")
    os.mknod(home / "media/c.png", stat.S_IFCHR | 0o666, os.makedev(1, 5))
    write(home / "groups/ok.toml", group("ok", "logo = 'a.png'\nbanner = 'b.png'\n[[partners]]\nname='c'\nlogo='c.png'\n"))
    for name in "abc":
        refused(f"media {name}", home, "special-file", f"media/{name}.png")
    write(home / "groups/ok.toml", group("ok", "logo = '../../../etc/passwd'\nbanner = '/proc/self/environ'\n"))
    run = drill.run(["check"], home, "media elsewhere", codes=(1,))
    drill.hold(b"root:" not in run.out, "media elsewhere: read")


@case
def media_settings_mixed(home):
    (home / "media").symlink_to("media")
    refused("media is a loop", home, "special-file", "media")
    (home / "media").unlink()
    write(home / "media", "a file")
    run = drill.run(["check"], home, "media is a file")
    drill.hold(b"media" in run.out + run.err, f"media is a file: nothing is said: {run.code}")


@case
def templates(home):
    for target in ("..", "/etc", "nowhere", "templates"):
        (home / "templates").symlink_to(target)
        run = drill.run(["build"], home, f"templates -> {target}", codes=(2,))
        drill.hold(b"templates" in run.err, f"templates -> {target}: {run.err}")
        drill.count("trees")
        (home / "templates").unlink()
    (home / "templates").mkdir()
    makers = {
        "home.html": lambda p: p.symlink_to("/etc/passwd"),
        "group.html": os.mkfifo,
        "base.html": lambda p: os.mknod(p, stat.S_IFCHR | 0o666, os.makedev(1, 5)),
        "a\x1b[31m::error::.html": lambda p: p.write_text("x"),
        "about.html": lambda p: p.write_bytes(b"\xff\xfe"),
        "all.html": lambda p: p.write_text("{% for i in range(10000000) %}{{ 'x' * 10000000 }}{% endfor %}"),
        "facet.html": lambda p: p.write_text("{% include 'facet.html' %}"),
        "indexes.html": lambda p: p.write_text("{% extends 'indexes.html' %}"),
        "ecosystems.html": lambda p: p.write_text("{{" * 30000),
        "ecosystem.html": lambda p: p.write_text("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"),
        "not_found.html": lambda p: p.write_text("{{ " + "(" * 50000 + "1" + ")" * 50000 + " }}"),
        "redirect.html": lambda p: p.write_text("{{ " + "-" * 100000 + "1 }}"),
        "sitemap.xml": lambda p: p.write_text("{% set x = 'a' %}" + "{% set x = x ~ x %}" * 60 + "{{ x }}"),
        "parts/card.html": lambda p: p.mkdir(parents=True),
        "big.html": lambda p: p.write_text("x" * 2_000_000),
    }
    write(home / "groups/ok.toml", group("ok", "tags=['a']\n"))
    write(home / "coopdir.toml", "[[ecosystems]]\nslug='a-b'\ntitle='A'\ntag='a'\n")
    for name, make in makers.items():
        path = home / "templates" / name
        make(path)
        run = drill.run(["build"], home, f"template {name!r}")
        clean(f"template {name!r}", run)
        drill.count("trees")
        if name not in ("parts/card.html", "redirect.html", "sitemap.xml", "a\x1b[31m::error::.html"):
            drill.hold(run.code == 2 and name.encode() in run.err, f"template {name!r}: {run.code} {run.err}")
        path.rmdir() if name.startswith("parts") else path.unlink()


@case
def special(home):
    os.mkfifo(home / "groups/fifo.toml")
    refused("fifo", home, "special-file", "groups/fifo.toml")
    os.mkfifo(home / "groups/fifo2")
    refused("fifo without an ending", home, "special-file", "groups/fifo2")
    with socket.socket(socket.AF_UNIX) as server:
        here = os.getcwd()
        os.chdir(home / "groups")
        server.bind("s.toml")
        os.chdir(here)
        refused("socket", home, "special-file", "groups/s.toml")
    os.mknod(home / "groups/null.toml", stat.S_IFCHR | 0o666, os.makedev(1, 3))
    refused("device", home, "special-file", "groups/null.toml")
    os.mknod(home / "groups/zero.toml", stat.S_IFCHR | 0o666, os.makedev(1, 5))
    refused("device zero", home, "special-file", "groups/zero.toml")


@case
def names(home):
    bad = [b"a\nb.toml", b"a\x1b[31m.toml", b"a\r.toml", b"\xff\xfe.toml", b"caf\xe9.toml", "a\u202eb.toml".encode(), "a\u200bb.toml".encode(),
           b"a\x7f.toml", "a\u0085.toml".encode(), "a\u2028.toml".encode(), b"\x9b31m.toml", b"x\n::error::boo.toml", b"d\n/x.toml"]
    other = [b"::error::x.toml", b"##[error]x.toml", b"##vso[task.setvariable]x.toml", b"a" * 250 + b".toml", b"trail..toml", b"trail.toml.", b"space .toml",
             b"CON.toml", b"con.toml", b"nul.txt.toml", b"COM1.toml", b"-rf.toml", b"--help.toml", b"%0A::error::y.toml", b"a:b.toml", b"a\\b.toml", b"<svg onload=x>.toml",
             b"&lt;.toml", b"[x](javascript:y).toml", b"`x`.toml", b"'.toml", b'".toml', b"$(id).toml", b"A.toml", b"a.toml", b"\xc3\xa9.toml", b"e\xcc\x81.toml",
             b"ok.TOML", b"ok.toml.txt", b"ok.yaml", b"ok", b"ok.toml~", b"#ok.toml#", b"ok.toml.swp", "ok.toml\u0301".encode(), b"~.toml", b".toml", b"..toml", b"...toml"]
    for name in bad + other:
        path = os.path.join(os.fsencode(home / "groups"), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(group("x").encode())
        drill.count("names")
    run = drill.run(["check", "--format", "jsonl"], home, "names", codes=(1,))
    named = {one["file"] for one in findings(run) if one["level"] == "error"} | {one["file"] for one in findings(run) if one["rule"] == "stray-file"}
    hidden = [name for name in bad + other if name.startswith(b".")]
    drill.hold(len(named) == len(bad + other) - len(hidden), f"names: {len(named)} of {len(bad + other)} named: {sorted(named)}")
    others("names", home)
    for format in FORMATS:
        run = drill.run(["check", "--format", format], home, f"names: {format}")
        for line in run.text.splitlines():
            if format in ("human", "markdown"):
                drill.hold("::" not in line, f"names: {format}: `::` in {line[:300]!r}")
            elif format == "github":
                drill.hold(line.startswith(("::error ", "::warning ", "::notice ")) and line[2:].count("::") == 1 or "::" not in line, f"names: github: {line!r}")


@case
def folders(home):
    (home / "groups/x.toml").mkdir()
    write(home / "groups/x.toml/in.toml", group("in"))
    write(home / "groups/.hidden/in.toml", "=")
    write(home / "groups/.hidden.toml", "=")
    write(home / "groups/media.toml/README.md", "=")
    run = drill.run(["check", "--format", "jsonl"], home, "folders", codes=(0,))
    drill.count("trees")
    others("folders", home)
    path = home / "groups"
    deep = bytes(path) + b"/d" * 500
    here = os.open(home / "groups", os.O_RDONLY)
    for _ in range(500):
        os.mkdir("d", dir_fd=here)
        here, old = os.open("d", os.O_RDONLY, dir_fd=here), here
        os.close(old)
    fd = os.open("deep.toml", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(fd, b"=")
    os.close(fd)
    refused("500 folders deep", home, "toml-syntax", "groups/" + "d/" * 500 + "deep.toml")
    drill.hold(deep, "")
    # So deep that a path is too long for the system.
    for _ in range(40):
        os.mkdir("e" * 200, dir_fd=here)
        here, old = os.open("e" * 200, os.O_RDONLY, dir_fd=here), here
        os.close(old)
    fd = os.open("deeper.toml", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.close(fd)
    run = drill.run(["check", "--format", "jsonl"], home, "paths too long", codes=(1,))
    drill.hold([one for one in findings(run) if one["rule"] == "unreadable-file"], f"paths too long: {run.text[:300]}")
    others("paths too long", home)
    subprocess.run(["rm", "-rf", str(home / "groups/d")], check=True)


@case
def sizes(home):
    for name, size in {"under": 64 * 1024 - 1, "exact": 64 * 1024, "over": 64 * 1024 + 1}.items():
        text = group(name)
        write(home / f"groups/{name}.toml", text + "#" * (size - len(text)))
        drill.count("trees")
    run = drill.run(["check", "--format", "jsonl"], home, "sizes", codes=(1,))
    drill.hold({one["file"] for one in findings(run)} == {"groups/over.toml"}, f"sizes: {run.text}")
    for name in ("groups/sparse.toml", "media/sparse.png", "coopdir.toml", "sparse.toml", "coopdir.yaml", "groups/sparse.txt"):
        write(home / name, "")
        os.truncate(home / name, 8 << 30)
        refused(f"sparse {name}", home, "stray-file" if name.endswith(("yaml", "txt")) else "large-file", name) if name != "sparse.toml" and name != "coopdir.yaml" else others(f"sparse {name}", home)
        (home / name).unlink()
    write(home / "groups/over.toml", "")
    refused("empty file", home, "missing-key", "groups/over.toml")
    for text in (b"\n", b"\xef\xbb\xbf", b"\0", b"\xff", b"\xef\xbb", b"\xfe\xff\0n", b"#", b"\r", b" "):
        write(home / "groups/over.toml", text)
        run = drill.run(["check", "--format", "jsonl"], home, f"file of {text!r}", codes=(1,))
        others(f"file of {text!r}", home)
        drill.count("trees")


@case
def growing(home):
    path = home / "groups/growing.toml"
    stop = threading.Event()

    def grow():
        with open(path, "ab", 0) as file:
            while not stop.is_set():
                file.write(b"#" * 997 + b"\n")
                if file.tell() > 2_000_000:
                    file.truncate(0)

    write(path, group("growing"))
    thread = threading.Thread(target=grow)
    thread.start()
    for number in range(20):
        drill.run(["check"], home, f"growing {number}")
        drill.count("growing files")
    stop.set()
    thread.join()


@case
def swapping(home):
    """A file that turns into a link, a pipe and a folder, back and forth."""
    stop = threading.Event()
    path = str(home / "groups/swap.toml")

    def swap():
        makers = [lambda p: write(home / "groups/tmp", group("swap")), os.mkfifo, lambda p: os.symlink("/etc/passwd", p)]
        number = 0
        while not stop.is_set():
            temporary = str(home / "groups/tmp")
            makers[number % 3](temporary)
            os.replace(temporary, path)
            number += 1

    write(home / "groups/swap.toml", group("swap"))
    thread = threading.Thread(target=swap)
    thread.start()
    for number in range(20):
        run = drill.run(["check"], home, f"swapping {number}")
        drill.hold(b"root:" not in run.out, "swapping: read through a link")
        drill.count("swapped files")
    stop.set()
    thread.join()


@case
def unreadable(home):
    for name in ("groups/a.toml", "media/a.png", "groups/sub/b.toml"):
        write(home / name, "x")
    os.chmod(home / "groups/a.toml", 0)
    os.chmod(home / "media/a.png", 0)
    os.chmod(home / "groups/sub", 0)
    user = {"preexec_fn": become_nobody} if os.geteuid() == 0 else {}
    if user:
        subprocess.run(["chmod", "-R", "a+rX", str(drill.folder)], check=False)
        for name in ("groups/a.toml", "media/a.png", "groups/sub"):
            os.chmod(home / name, 0)
        os.chmod(home, 0o777)
    for name in ("groups/a.toml", "media/a.png", "groups/sub"):
        refused(f"unreadable {name}", home, "unreadable-file", name, **user)
    os.chmod(home / "groups", 0)
    run = drill.run(["check"], home, "unreadable groups", **user)
    drill.hold(run.code and b"groups" in run.out + run.err, f"unreadable groups: {run.code} {run.out} {run.err}")
    others("unreadable groups", home, **user)
    os.chmod(home / "groups", 0o444)
    run = drill.run(["check"], home, "groups without x", **user)
    drill.hold(run.code and b"groups" in run.out + run.err, f"groups without x: {run.code} {run.out} {run.err}")
    os.chmod(home / "groups", 0o755)
    os.chmod(home / "groups/sub", 0o755)
    (home / "groups/a.toml").unlink()
    shutil.rmtree(home / "media")
    shutil.rmtree(home / "groups/sub")
    write(home / "coopdir.toml", "")
    os.chmod(home / "coopdir.toml", 0)
    refused("unreadable coopdir.toml", home, "unreadable-file", "coopdir.toml", **user)
    (home / "coopdir.toml").unlink()
    (home / "templates").mkdir()
    os.chmod(home / "templates", 0)
    run = drill.run(["build"], home, "unreadable templates", codes=(2,), **user)
    drill.hold(b"templates" in run.err, f"unreadable templates: {run.err}")
    os.chmod(home / "templates", 0o755)
    os.chmod(home, 0o111)
    drill.run(["check"], home, "unreadable root", codes=(2,), **user)
    os.chmod(home, 0o755)


@case
def many(home):
    for number in range(100_000):
        fd = os.open(home / f"groups/g{number}.toml", os.O_CREAT | os.O_WRONLY)
        os.close(fd)
    # Findings by the hundred thousand are no small input; the measure is that it ends.
    for format in ("human", "jsonl", "github"):
        run = drill.run(["check", "--format", format], home, f"100,000 empty files: {format}", codes=(1,), seconds=200, megabytes=2000)
        print(f"100,000 empty files, {format}: {run.seconds:.1f} s, {run.megabytes:.0f} MB, {len(run.out)} bytes")
    drill.count("trees")


drill.end()
