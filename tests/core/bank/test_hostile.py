"""A bank is data: whatever is in it reaches no interpreter, no shell, no network and no other file.

Each folder is read in a child with little memory and little time, watched by an audit hook.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import MINI_BANK

ROOT = Path(__file__).parents[3]
MEMORY_MIB = 400
"""Beyond what the program takes before it reads."""
CPU_SECONDS = 20

CHILD = f"""
import json, os, resource, sys
from pathlib import Path
folder, target = Path(sys.argv[1]), Path(sys.argv[2])
from core.bank.authoring import read_bank
from core.bank import codec
from core.bank.compiled import *
from core.bank.library import BankLibrary
from core.errors import CarrelError
import PIL.PngImagePlugin, PIL.JpegImagePlugin
library = BankLibrary(target / "warm.sqlite", target / "none")
library.add(Path(sys.argv[3]))
library.close()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + {MEMORY_MIB} * 2**20,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, ({CPU_SECONDS} + 20,) * 2)
BAD = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "exec",
       "eval", "ctypes.dlopen", "urllib", "pty.", "webbrowser")
seen = []
def watch(event, args):
    if event.startswith(BAD):
        seen.append(event)
    if event == "open" and isinstance(args[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(args[0]))
        inside = (str(folder.resolve()), str(target.resolve()), sys.prefix, sys.base_prefix,
                  os.getcwd())
        if not path.startswith(inside):
            seen.append("open " + path)
sys.addaudithook(watch)
library = BankLibrary(target / "banks.sqlite", target / "none")
start = resource.getrusage(resource.RUSAGE_SELF)
said, faults = "", ()
try:
    library.add(folder)
except CarrelError as error:
    said, faults = str(error), getattr(error, "faults", ())
library.close()
end = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({{"said": said, "faults": faults[:5], "seen": seen,
    "cpu": end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime,
    "mib": (end.ru_maxrss - before) / 1024}}))
"""


def read_in_child(folder: Path, tmp_path: Path) -> dict[str, object]:
    target = tmp_path / "target"
    target.mkdir()
    run = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), str(target), str(MINI_BANK)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=110,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    found: dict[str, object] = json.loads(run.stdout)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MINI_BANK, tmp_path / "bank"))


def huge(folder: Path) -> None:
    with (folder / "items" / "rules.yaml").open("wb") as stream:
        stream.truncate(100_000_000)


def keys(folder: Path) -> None:
    lines = "".join(f"k{number}: 1\n" for number in range(1_000_000))
    (folder / "items" / "rules.yaml").write_text(lines)


def laughs(folder: Path) -> None:
    text = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    text += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    (folder / "items" / "rules.yaml").write_text("\n".join(text))


def deep(folder: Path) -> None:
    (folder / "items" / "rules.yaml").write_text("[" * 1_000_000)


def deep_emphasis(folder: Path) -> None:
    path = folder / "items" / "rules.yaml"
    path.write_text(path.read_text().replace("stem: ", "stem: " + "> " * 50_000, 1))


def picture(folder: Path, content: bytes) -> None:
    (folder / "media" / "tide.png").write_bytes(content)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, body: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b"")


def pixels(folder: Path) -> None:
    picture(folder, png(60_000, 60_000, chunk(b"IDAT", zlib.compress(bytes(1000)))))


def text_bomb(folder: Path) -> None:
    packed = zlib.compress(bytes(200_000_000), 9)
    bomb = chunk(b"zTXt", b"c\0\0" + packed) + chunk(b"IDAT", zlib.compress(bytes(10)))
    picture(folder, png(1, 1, bomb))


def svg(folder: Path) -> None:
    picture(
        folder,
        b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script>'
        b'<image href="http://127.0.0.1:9/x.png"/>&x;</svg>',
    )


def outside(folder: Path) -> None:
    (folder / "media" / "tide.png").unlink()
    (folder / "media" / "tide.png").symlink_to("/etc/passwd")


def tagged(folder: Path) -> None:
    text = "- !!python/object/apply:os.system ['touch pwned']\n"
    (folder / "items" / "rules.yaml").write_text(text)


@pytest.mark.parametrize(
    "spoil",
    [huge, keys, laughs, deep, deep_emphasis, pixels, text_bomb, svg, outside, tagged],
    ids=lambda spoil: spoil.__name__,
)
def test_hostile_input_is_refused_within_bounds(
    folder: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(folder)
    found = read_in_child(folder, tmp_path)
    assert found["said"], "it was taken"
    assert found["seen"] == []
    assert float(str(found["cpu"])) < CPU_SECONDS
    assert float(str(found["mib"])) < MEMORY_MIB


PAYLOADS = (
    "__import__('os').system('touch pwned')",
    "$(touch pwned) `touch pwned` ; touch pwned",
    "../../../../etc/passwd",
    "file:///etc/passwd",
    "http://127.0.0.1:9/x",
    "{0.__class__.__mro__} %(x)s %n ${x}",
    "<img src='http://127.0.0.1:9/x.png'><script>x</script>",
    "![x](http://127.0.0.1:9/x.png) ![y](/etc/passwd) ![z](../../x.png)",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_attribute_of_a_bank_is_run_or_fetched(
    folder: Path, tmp_path: Path, payload: str
) -> None:
    """Every text of every file in turn would take long: all of one file at once."""
    quoted = json.dumps(payload)
    for path in folder.rglob("*.yaml"):
        lines = []
        for line in path.read_text().splitlines():
            name, colon, value = line.partition(": ")
            text = colon and value and value[0] not in "|>[{&*!" and not value[0].isdigit()
            keep = name.strip(" -") in {"id", "type", "correct", "key"}
            lines.append(f"{name}: {quoted}" if text and not keep else line)
        path.write_text("\n".join(lines) + "\n")
    found = read_in_child(folder, tmp_path)
    assert found["seen"] == []
    assert not list(tmp_path.rglob("pwned"))
    assert not (ROOT / "pwned").exists()


def test_the_watch_sees(tmp_path: Path) -> None:
    """The hook notices what it is there for."""
    code = CHILD.replace("library.add(folder)", "os.system('true'); eval('1'); open('/etc/hosts')")
    target = tmp_path / "target"
    target.mkdir()
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(target), str(MINI_BANK)],
        capture_output=True, text=True, cwd=ROOT, check=True,
    )  # fmt: skip
    assert {"os.system", "exec", "open /etc/hosts"} <= set(json.loads(run.stdout)["seen"])
