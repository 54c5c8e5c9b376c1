"""Files of every kind, changed at random: each is read, or refused in one short line."""

from __future__ import annotations

import io
import json
import random
import struct
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage

from explorer.assets import AssetError
from explorer.document.errors import InputError
from explorer.document.leg_file import leg_text, read_leg_text
from explorer.document.presets import presets
from explorer.export.carry import carried, put_into_image, scene_line
from explorer.export.carry_film import KEY
from explorer.export.carry_xml import metadata_of, xmp_of
from explorer.export.handout_logo import read_logo
from explorer.ui.keeper import Slot
from explorer.ui.language import chosen
from explorer.ui.settings import START, Settings, load_settings, save_settings
from tools.torture import assets
from tools.torture.outcome import HANG_S, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.document.document import Document

LONGEST_LINE = 1000
WORDS = (
    b"null", b"true", b"[]", b"{}", b'""', b"-1", b"1e999", b"NaN", b"9" * 5000, b"[" * 3000,
    b"\0", b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"../../etc/passwd", b"<!ENTITY", b"%n%s",
    b"\xed\xa0\x80",
)  # fmt: skip


def run(amount: float, seed: int) -> Outcome:
    """Change and read so many files."""
    application = QGuiApplication.instance() or QGuiApplication([])
    chance, outcome = random.Random(seed), Outcome()
    samples = make_samples()
    read = refused = 0
    slowest = 0.0, ""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(round(amount)):
            name = chance.choice(sorted(samples))
            content = one_changed(name, samples[name], chance)
            start = time.monotonic()
            wrong = ""
            try:
                if look_at(name, content, Path(folder)):
                    read += 1
                else:
                    refused += 1
            except (InputError, AssetError) as error:
                refused += 1
                line = str(error)
                if not 0 < len(line) <= LONGEST_LINE or "\n" in line:
                    wrong = f"refused in {len(line)} letters: {line[:200]!r}"
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                wrong = f"{type(error).__name__}: {str(error)[:300]}"
            took_s = time.monotonic() - start
            slowest = max(slowest, (took_s, name))
            if took_s > HANG_S and not wrong:
                wrong = f"took {took_s:.1f} s"
            if wrong:
                outcome.found.append(f"file {number}, {name}: {wrong}; begins {content[:80]!r}")
    outcome.figures = {
        "files": str(round(amount)),
        "kinds": ", ".join(sorted(samples)),
        "read all the same": str(read),
        "refused in words": str(refused),
        "slowest": f"{slowest[0]:.2f} s ({slowest[1]})",
        "time": f"{time.monotonic() - began:.0f} s",
    }
    assert application is not None
    return outcome


def make_samples() -> dict[str, bytes]:
    """Return one good file of each kind, by its name."""
    document = presets()[0].on(START)
    line = scene_line(document)
    return {
        "scene.leg": leg_text(document).encode(),
        "picture.png": _png(document),
        "film.gif": _gif(line),
        "film.webp": _webp(line),
        "curves.svg": f"<svg xmlns='http://www.w3.org/2000/svg'>{metadata_of(line)}</svg>".encode(),
        "handout.pdf": _pdf(leg_text(document)),
        "model.glb": _glb(leg_text(document)),
        "settings.json": _written(lambda path: save_settings(path, Settings(document=document))),
        "open-1.json": _kept(document),
        "logo.png": _png(document),
    } | assets.make_samples()


def look_at(name: str, content: bytes, folder: Path) -> bool:
    """Read a file as the program does; tell whether something was read."""
    path = folder / name
    path.write_bytes(content)
    if name in assets.NAMES:
        assets.look_at(name, path)
        return True
    if name == "settings.json":
        chosen(path)
        _, message = load_settings(path)
        for aside in folder.glob("settings.json.broken-*"):
            aside.unlink()
        return not message
    if name == "open-1.json":
        slot = Slot(folder)
        slot.end(forget=True)
        return slot.left is not None
    if name == "logo.png":
        try:
            return not read_logo(path).isNull()
        except ValueError as error:
            raise InputError(str(error)) from None
    found = carried(path)
    read_leg_text(leg_text(found))  # what is read can be kept again
    return True


def one_changed(name: str, content: bytes, chance: random.Random) -> bytes:
    """Return a changed file; of packed arrays often one array, whose sums are right again."""
    if name.endswith(".npz") and chance.random() < 0.7:
        return assets.changed_within(content, lambda part: changed(part, chance), chance)
    return changed(content, chance)


def changed(content: bytes, chance: random.Random) -> bytes:
    """Return a file with some of its bytes changed, lost, doubled or put in."""
    found = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(len(found) + 1)
        long = min(chance.choice((1, 2, 8, 64)), len(found) - at)
        match chance.randrange(6):
            case 0:
                found[at : at + long] = chance.randbytes(long)
            case 1:
                del found[at : at + long]
            case 2:
                del found[at:]
            case 3:
                found[at:at] = found[at : at + long] * chance.choice((1, 50))
            case 4:
                found[at : at + long] = chance.choice(WORDS)
            case _ if at < len(found):
                found[at] ^= 1 << chance.randrange(8)
    return bytes(found)


def _png(document: Document) -> bytes:
    image = QImage(32, 24, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    put_into_image(image, document)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6 takes text for the format
    return bytes(buffer.data().data())


def _gif(line: str) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("P", (16, 16)).save(out, "GIF", comment=f"{KEY} {line}".encode())
    return out.getvalue()


def _webp(line: str) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (16, 16)).save(out, "WEBP", xmp=xmp_of(line).encode())
    return out.getvalue()


def _pdf(text: str) -> bytes:
    from pypdf import PdfWriter

    from explorer.export.carry_pdf import SCENE

    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_attachment(SCENE, text.encode())
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _glb(text: str) -> bytes:
    tree = json.dumps({"scene": 0, "scenes": [{"extras": {KEY: text}}]}).encode()
    return struct.pack("<4sIIII", b"glTF", 2, 20 + len(tree), len(tree), 0x4E4F534A) + tree


def _written(write: Callable[[Path], object]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        write(path)
        return path.read_bytes()


def _kept(document: Document) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        slot = Slot(Path(folder))
        slot.keep(document, None)
        content = (Path(folder) / "open-1.json").read_bytes()
        slot.end(forget=True)
    return content
