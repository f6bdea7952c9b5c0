"""Pictures of a bank's folder: found, confined to it, and checked by their content."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

MAX_BYTES = 5_000_000
MAX_PIXELS = 25_000_000

_MIME = {"PNG": "image/png", "JPEG": "image/jpeg"}


class PictureFault(ValueError):
    """Why a picture cannot be used."""


def read_picture(folder: Path, relative: str) -> bytes:
    """Content of a picture that lies inside the folder, symbolic links followed.

    Raises PictureFault if there is none, it lies outside, or is no sound PNG or JPEG.
    """
    path = folder / relative
    try:
        inside = path.resolve(strict=True).is_relative_to(folder.resolve())
        if not inside:
            raise PictureFault(f"the picture “{relative}” lies outside the bank's folder")
        if not path.is_file():  # opening a pipe would wait for a writer
            raise PictureFault(f"the picture “{relative}” is not a file")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise PictureFault(f"there is no picture “{relative}”") from None
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its links form a circle"
        raise PictureFault(f"the picture “{relative}” cannot be read ({reason})") from None
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        raise PictureFault(f"the picture “{relative}” is larger than {limit} MB")
    picture_mime(data, relative)
    return data


def picture_mime(data: bytes, name: str) -> str:
    """Media type by content, whatever the file's name. Raises PictureFault."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of size: judged below
            image = Image.open(io.BytesIO(data), formats=tuple(_MIME))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError):
        raise PictureFault(f"the picture “{name}” is neither a PNG nor a JPEG file") from None
    with image:
        width, height = image.size
        if width * height > MAX_PIXELS:
            raise PictureFault(f"the picture “{name}” has {width} × {height} pixels, too many")
        mime = _MIME[str(image.format)]
        try:
            image.load()
        except (OSError, ValueError, SyntaxError):
            raise PictureFault(f"the picture “{name}” is damaged") from None
    return mime
