"""A film that is nothing but small parts is not walked to its end."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from explorer.document.errors import InputError
from explorer.export import carry_film
from explorer.export.carry import carried

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("suffix", "head", "part"),
    [
        (".gif", b"GIF89a" + bytes(7), b"\x21\xff\0"),
        (".webp", b"RIFF\0\0\0\0WEBP", b"none" + bytes(4)),
    ],
)
def test_parts_without_end_carry_no_scene(
    tmp_path: Path, suffix: str, head: bytes, part: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carry_film, "_MOST_PARTS", 50)
    place = tmp_path / f"a{suffix}"
    place.write_bytes(head + part * 5000)
    with pytest.raises(InputError, match="carries no scene"):
        carried(place)
    file = io.BytesIO(place.read_bytes())
    read = carry_film._in_gif if suffix == ".gif" else carry_film._in_webp
    assert read(file) == ""
    assert file.tell() < 1000
