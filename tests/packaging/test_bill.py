"""The bill of materials and the licences speak of every library that the program is locked to."""

from __future__ import annotations

from importlib.metadata import distribution
from typing import TYPE_CHECKING

import bill
import licences
import pytest
from origin import Origins

import tasks

if TYPE_CHECKING:
    from pathlib import Path

PINS = bill.locked(tasks.lock_file("runtime"))
FOUND = Origins(
    tuple(distribution(name) for name in ("numpy", "vtk")), {"libx11-6": "2:1.8"}, "3.11.7"
)


def test_every_locked_library_is_on_the_bill() -> None:
    parts = {part["name"]: part for part in bill.bill(FOUND, PINS, "1.0")["components"]}
    assert set(PINS) <= set(parts)
    assert all(parts[name]["version"] == version for name, version in PINS.items())


def test_only_what_is_not_bundled_is_excluded() -> None:
    parts = bill.bill(FOUND, PINS, "1.0")["components"]
    excluded = {part["name"] for part in parts if part.get("scope") == "excluded"}
    assert excluded == set(PINS) - {"numpy", "vtk"}
    assert {"python", "libx11-6"} <= {part["name"] for part in parts} - excluded


def test_every_part_has_an_address_of_its_own() -> None:
    made = bill.bill(FOUND, PINS, "1.0")
    references = [part["bom-ref"] for part in made["components"]]
    assert len(set(references)) == len(references)
    assert made["dependencies"][0]["dependsOn"] == references
    assert all(part["purl"].startswith("pkg:") for part in made["components"])


def test_licences_are_gathered_and_what_brings_none_is_named(tmp_path: Path) -> None:
    bare = licences.gather(FOUND, tmp_path / "licences")
    written = {path.name for path in (tmp_path / "licences").iterdir()}
    numpy = distribution("numpy")
    assert {"LICENSE", "NOTICE", f"numpy-{numpy.version}"} <= written
    texts = (tmp_path / "licences" / f"numpy-{numpy.version}").glob("*LICEN*")
    assert any("Redistribution" in text.read_text(encoding="utf-8") for text in texts)
    assert "numpy" not in bare


@pytest.mark.parametrize("name", sorted(PINS))
def test_every_locked_library_states_a_licence(name: str) -> None:
    if name in ("colorama",):  # locked for Windows; here or not
        pytest.importorskip(name)
    assert licences.stated(distribution(name))
