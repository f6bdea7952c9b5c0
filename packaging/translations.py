"""The texts of the window, from the sources to the files that it loads.

``python packaging/translations.py`` gathers every text, brings the files of Qt Linguist
(``assets/i18n/carrel_*.ts``) in step with them and compiles these to the ``.qm`` files beside them.
With ``--check`` nothing is written; what is out of step is named, and the exit code is 1.

Qt's own ``lupdate`` reads ``tr`` of Python too, but takes the context from the class around a call,
which a presenter's function has not, and knows neither our errors nor ``trn``. So the texts are
gathered here from the syntax trees and handed to it as marked strings of one context; merging and
the plural forms of each language stay with it.

The compiled files are kept in the repository: the program needs no compiler to start, and the same
tool makes the same bytes, which a test holds.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

PROGRAM = Path(__file__).resolve().parents[1]
FOLDER = PROGRAM / "assets" / "i18n"
LANGUAGES = ("ja", "ko", "vi", "zh_CN")
CONTEXT = "Carrel"
SOURCES = ("core", "ui")
ENGLISH = ("ui/cli/", "ui/rehearsal/", "core/bank/check/")
"""What is never said by a window."""

SINGLE = {"tr", "message"}
PLURAL = {"trn": 1, "messages": 1}
"""Functions that take a singular and a plural, and where the singular stands."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the window: its id, and where it is first used."""

    source: str
    plural: bool
    file: str
    values: frozenset[str]
    """Names of the values that it is given there."""


def texts() -> list[Text]:
    """Every text, each once, in the order of files and lines. Raises ValueError for a bad one."""
    found: dict[tuple[str, bool], Text] = {}
    errors = _error_names()
    for file in _files():
        name = file.relative_to(PROGRAM).as_posix()
        tree = ast.parse(file.read_text("utf-8"))
        for call in sorted(_calls(tree), key=lambda call: (call.lineno, call.col_offset)):
            text = _text(call, name, errors)
            if text is not None:
                found.setdefault((text.source, text.plural), text)
    return list(found.values())


def _files() -> Iterator[Path]:
    for folder in SOURCES:
        for file in sorted((PROGRAM / folder).rglob("*.py")):
            if not file.relative_to(PROGRAM).as_posix().startswith(ENGLISH):
                yield file


def _error_names() -> set[str]:
    tree = ast.parse((PROGRAM / "core" / "errors.py").read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _text(call: ast.Call, file: str, errors: set[str]) -> Text | None:
    """The text of a call; None for one that has none, or passes on a text made before."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name in SINGLE or name in errors:
        place = 0
    elif name in PLURAL:
        place = 2
    else:
        return None
    if len(call.args) <= place:
        return None
    argument = call.args[place]
    if isinstance(argument, ast.JoinedStr | ast.BinOp):
        raise ValueError(f"{file}:{call.lineno}: a text is a plain literal; give values by name")
    if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        return None
    values = frozenset(word.arg or "" for word in call.keywords)
    return Text(argument.value, name in PLURAL, file, values)


def marked(found: list[Text]) -> str:
    """Texts as Qt marks them, for its lupdate."""
    lines = []
    for text in found:
        macro = "QT_TRANSLATE_N_NOOP" if text.plural else "QT_TRANSLATE_NOOP"
        literal = json.dumps(text.source, ensure_ascii=False)
        lines.append(f'//: {text.file}\n{macro}("{CONTEXT}", {literal})')
    return "\n".join(lines) + "\n"


def update(found: list[Text], folder: Path) -> None:
    """Bring the files of a folder in step with texts; translations there are kept."""
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / "texts.cpp"
        source.write_text(marked(found), "utf-8")
        for language in LANGUAGES:
            _run(
                "lupdate", "-silent", "-locations", "none", "-no-obsolete",
                "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
                "-source-language", "en", "-target-language", language,
                str(source), "-ts", str(folder / f"carrel_{language}.ts"),
            )  # fmt: skip


def release(folder: Path, into: Path) -> None:
    """Compile the files of a folder."""
    for language in LANGUAGES:
        name = f"carrel_{language}"
        _run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(into / f"{name}.qm"))


def out_of_step() -> list[str]:
    """Names of files that would change."""
    with tempfile.TemporaryDirectory() as work:
        made = Path(work)
        for file in FOLDER.glob("*.ts"):
            (made / file.name).write_bytes(file.read_bytes())
        update(texts(), made)
        release(made, made)
        return sorted(
            file.name
            for file in made.iterdir()
            if not (FOLDER / file.name).exists()
            or (FOLDER / file.name).read_bytes() != file.read_bytes()
        )


def _run(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with Qt for Python."""
    program = Path(PySide6.__file__).parent / tool
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Update and compile, or check."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; say what would change")
    if parser.parse_args().check:
        stale = out_of_step()
        print("\n".join(f"out of step: {name}" for name in stale) or "in step")
        return 1 if stale else 0
    found = texts()
    FOLDER.mkdir(exist_ok=True)
    update(found, FOLDER)
    release(FOLDER, FOLDER)
    print(f"{len(found)} texts, {', '.join(LANGUAGES)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
