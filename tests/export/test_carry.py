"""Pictures that carry a scene bring it back; broken and foreign ones are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.export.carry import SUFFIXES, carried
from explorer.export.carry_xml import metadata_of, text_in
from explorer.mechanics import Scenario

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = Document(Asked(Scenario()))
PICTURES = (".png", ".apng", ".gif", ".webp", ".svg")


@pytest.mark.parametrize("suffix", PICTURES)
def test_a_picture_of_another_program_carries_none(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"other{suffix}"
    if suffix == ".svg":
        out.write_text('<svg xmlns="http://www.w3.org/2000/svg"><metadata>x</metadata></svg>')
    else:
        kind = "PNG" if suffix == ".apng" else suffix[1:].upper()
        Image.new("RGB", (9, 9), "red").save(out, kind, comment=b"made elsewhere")
    with pytest.raises(InputError, match=f"other{suffix} carries no scene"):
        carried(out)


@pytest.mark.parametrize("suffix", PICTURES)
@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"RIFF\0\0\0\0WEBPXMP \xff\xff\xff\xff<", b"\xff" * 99]
)
def test_a_broken_picture_carries_none(tmp_path: Path, suffix: str, content: bytes) -> None:
    out = tmp_path / f"broken{suffix}"
    out.write_bytes(content)
    with pytest.raises(InputError, match=f"broken{suffix} carries no scene"):
        carried(out)


def test_a_scene_that_is_broken_is_told_with_the_file(tmp_path: Path) -> None:
    out = tmp_path / "a.svg"
    out.write_text(f"<svg>{metadata_of('{}')}</svg>")
    with pytest.raises(InputError, match=r"a\.svg: this is no Leg Explorer file"):
        carried(out)


def test_xml_keeps_every_letter_and_grows_no_entities() -> None:
    scene = '{"title":"a < b & c > \\u00fc"}'
    assert text_in(metadata_of(scene).encode()) == scene
    grown = b'<!DOCTYPE x [<!ENTITY a "b">]>' + metadata_of("&a;").encode()
    assert text_in(grown) == ""


def test_what_can_be_opened_is_named(tmp_path: Path) -> None:
    assert set(PICTURES) < set(SUFFIXES)
    with pytest.raises(InputError, match=r"only files that end in \.leg, \.png, \.apng, \.gif"):
        carried(tmp_path / "a.jpg")
