"""Own scenes: kept, renamed and deleted whole; what is broken is named and left alone."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from explorer.document.document import Asked, Document
from explorer.document.errors import InputError
from explorer.document.own import OwnScenes
from explorer.mechanics import Scenario

if TYPE_CHECKING:
    from pathlib import Path

ONE = Document(Asked(Scenario(load_kg=12.0)))
OTHER = Document(Asked(Scenario(load_kg=34.0)))


@pytest.fixture
def own(tmp_path: Path) -> OwnScenes:
    return OwnScenes(tmp_path / "scenes")


def names(own: OwnScenes) -> list[str]:
    return [scene.name for scene in own.all()]


def test_what_is_kept_comes_back_by_its_name(own: OwnScenes) -> None:
    assert own.all() == ()
    own.save("  Knee   after\tsurgery ", ONE)
    own.save("Ärger: 45°/toes?", OTHER)
    assert names(own) == ["Knee after surgery", "Ärger: 45°/toes?"]
    found = own.find("knee AFTER surgery")
    assert found is not None
    assert found.document is not None
    assert found.document.asked == ONE.asked
    assert all(scene.path.parent == own.folder for scene in own.all())


def test_one_name_is_one_file_and_two_names_are_two(own: OwnScenes) -> None:
    own.save("Curl", ONE)
    own.save("curl", OTHER)
    assert names(own) == ["curl"]
    own.save("cu/rl", ONE)
    own.save("cu?rl", OTHER)
    assert len(own.all()) == 3
    assert len({scene.path for scene in own.all()}) == 3


def test_renaming_keeps_the_scene_and_takes_no_name_of_another(own: OwnScenes) -> None:
    first = own.save("One", ONE)
    own.save("Other", OTHER)
    with pytest.raises(InputError, match="already: Other"):
        own.rename(first, "other")
    again = own.rename(first, "Uno")
    assert names(own) == ["Other", "Uno"]
    assert again.path == first.path
    own.rename(again, "UNO")
    assert names(own) == ["Other", "UNO"]
    own.delete(again)
    assert names(own) == ["Other"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 201])
def test_a_name_must_be_one(own: OwnScenes, name: str) -> None:
    with pytest.raises(InputError, match="a name must have"):
        own.save(name, ONE)
    assert own.all() == ()


def test_a_broken_file_is_named_and_left_alone(own: OwnScenes) -> None:
    own.save("Good", ONE)
    broken = own.folder / "bad.leg"
    broken.write_text('{"format": "leg-explorer", "version": 1, "scenario": {"knee_deg": 999}}')
    bad = own.find("bad")
    assert bad is not None
    assert bad.document is None
    assert "bad.leg: knee must lie" in bad.problem
    with pytest.raises(InputError, match=r"bad\.leg is broken"):
        own.save("bad", ONE)
    with pytest.raises(InputError, match=r"bad\.leg is broken"):
        own.rename(bad, "Better")
    assert "999" in broken.read_text()
    assert len(own.all()) == 2


def test_a_full_disk_loses_nothing(own: OwnScenes, monkeypatch: pytest.MonkeyPatch) -> None:
    own.save("Mine", ONE)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("explorer.document.whole.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        own.save("Mine", OTHER)
    (kept,) = own.all()
    assert kept.document is not None
    assert kept.document.asked == ONE.asked
    assert list(own.folder.iterdir()) == [kept.path]
