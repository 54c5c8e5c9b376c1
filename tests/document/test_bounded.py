"""Files from elsewhere: what is no file or too large is refused before it is read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from explorer.document.bounded import read_bounded
from explorer.document.errors import InputError
from explorer.document.leg_file import read_leg

if TYPE_CHECKING:
    from pathlib import Path


def test_what_fits_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_bounded(tmp_path / "a", 5) == b"12345"


@pytest.mark.parametrize(
    ("largest", "said"), [(1 << 20, "1 MB"), (5 << 19, "2.5 MB"), (1 << 30, "1 GB")]
)
def test_what_is_too_large_is_not_read(tmp_path: Path, largest: int, said: str) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.truncate(largest + 1)  # a hole: it takes no room on the disk
    with pytest.raises(InputError, match=f"it is larger than {said}"):
        read_bounded(tmp_path / "a", largest)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.leg")
    with pytest.raises(InputError, match=r"a\.leg: .* it is no file that can be read"):
        read_leg(tmp_path / "a.leg")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="it is no file"):
        read_bounded(tmp_path, 5)
