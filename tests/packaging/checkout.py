"""A small checkout that the real launcher sets up, offline, from wheels made on the spot."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

MAIN = """\
import json, os, sys
import core, tiny, ui
print(json.dumps({"arguments": sys.argv[1:], "cwd": os.getcwd(), "tiny": tiny.VERSION,
                  "python": sys.executable, "utf8": sys.stdout.encoding}))
sys.exit(3 if "three" in sys.argv else 0)
"""

PYTEST = """\
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "cwd": os.getcwd(),
                  "platform": os.environ["QT_QPA_PLATFORM"]}))
"""


@dataclass(frozen=True)
class Checkout:
    """A folder with the launcher, a program that tells how it was started, and its packages."""

    folder: Path

    @property
    def venv(self) -> Path:
        return self.folder / ".venv"

    @property
    def stamp(self) -> Path:
        return self.venv / "requirements.lock.stamp"

    @property
    def wheels(self) -> Path:
        return self.folder.parent / "wheels"

    def make(self) -> None:
        (self.folder / "packaging").mkdir(parents=True)
        shutil.copy(ROOT / "carrel", self.folder)
        self.need_file("bin/sh")
        for package in ("core", "ui"):
            (self.folder / package).mkdir()
            (self.folder / package / "__init__.py").write_text("")
        (self.folder / "main.py").write_text(MAIN)
        self.wheels.mkdir()
        self.pin("1.0")

    def need_file(self, file: str) -> None:
        """Let the list of system packages ask for a file below /usr."""
        (self.folder / "packaging" / "system-packages.txt").write_text(
            f"# group package file\nqt libmade-up1 {file}\ntest libtest-only1 bin/sh\n"
        )

    def pin(self, version: str, sha256: str = "") -> None:
        """Lock the package ``tiny`` to a version, and to a hash other than its own if given."""
        wheel = self._wheel("tiny", version, "__init__.py", f"VERSION = '{version}'\n")
        tools = self._wheel("pytest", "1.0", "__main__.py", PYTEST)
        tiny = f"tiny=={version} \\\n    --hash=sha256:{sha256 or _digest(wheel)}\n"
        (self.folder / "requirements.lock").write_text(tiny)
        (self.folder / "requirements-test.lock").write_text(
            f"{tiny}pytest==1.0 \\\n    --hash=sha256:{_digest(tools)}\n"
        )

    def start(
        self,
        *arguments: str,
        user: int | None = None,
        program: Path | None = None,
        env: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [program or self.folder / "carrel", *arguments],
            cwd=self.folder.parent,
            env=self._environment() | dict(env or {}),
            user=user,
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(
        self,
        *arguments: str,
        user: int | None = None,
        program: Path | None = None,
        env: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments, user=user, program=program, env=env)
        out, err = process.communicate()
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def _environment(self) -> dict[str, str]:
        """Offline, and with the system's Python first: another user may not reach ours."""
        return {
            "PATH": f"/usr/bin:/bin:{os.environ['PATH']}",
            "HOME": str(self.folder.parent),
            "LANG": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_NO_CACHE_DIR": "1",
            "PIP_FIND_LINKS": str(self.wheels),
        }

    def _wheel(self, name: str, version: str, module: str, source: str) -> Path:
        path = self.wheels / f"{name}-{version}-py3-none-any.whl"
        info = f"{name}-{version}.dist-info"
        files = {
            f"{name}/{module}": source,
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
        with zipfile.ZipFile(path, "w") as archive:
            for file, text in (files | {f"{info}/RECORD": record}).items():
                # A date of its own: the same wheel has the same hash whenever it is made.
                archive.writestr(zipfile.ZipInfo(file), text)
        return path


def _digest(wheel: Path) -> str:
    return hashlib.sha256(wheel.read_bytes()).hexdigest()
