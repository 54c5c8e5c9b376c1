"""What a Linux desktop reads of the program is there, well formed, and tells the truth."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET

import pack
import pytest
from PySide6.QtGui import QImage

from explorer.ui.places import NAME
from tasks import ROOT

DESKTOP = pack.HERE / f"{pack.APP_ID}.desktop"
META = pack.HERE / f"{pack.APP_ID}.metainfo.xml"
MIME = pack.HERE / "leg-explorer-mime.xml"
SPEC = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string(DESKTOP.read_text(encoding="utf-8"))
    return read["Desktop Entry"]


def mime_type() -> ET.Element:
    found = ET.parse(MIME).getroot().find(f"{SPEC}mime-type")
    assert found is not None
    return found


def test_the_menu_entry_starts_the_program_with_a_file() -> None:
    assert {"Type", "Name", "Comment", "Exec", "Icon", "Categories"} <= set(entry())
    assert entry()["Exec"] == "leg-explorer %f"
    assert entry()["StartupWMClass"] == NAME


def test_scenes_belong_to_the_program() -> None:
    assert entry()["MimeType"] == f"{mime_type().get('type')};"
    globs = [glob.get("pattern") for glob in mime_type().iter(f"{SPEC}glob")]
    assert globs == ["*.leg"]


def test_the_store_page_names_the_menu_entry_and_the_licence() -> None:
    root = ET.parse(META).getroot()
    assert root.findtext("id") == pack.APP_ID
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("project_license") == "Apache-2.0"
    assert root.findtext("provides/mediatype") == mime_type().get("type")
    summary = root.findtext("summary") or ""
    assert 0 < len(summary) < 80


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(DESKTOP)],
        ["appstreamcli", "validate", "--no-net", str(META)],
    ],
)
def test_the_desktop_own_tools_accept_them(command: list[str]) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_icon_is_there_in_every_size_that_its_name_says() -> None:
    icons = sorted((ROOT / "assets" / "icon").glob("leg-explorer-*.png"))
    sizes = [int(icon.stem.rpartition("-")[2]) for icon in icons]
    assert {16, 32, 48, 256} <= set(sizes)
    for icon, size in zip(icons, sizes, strict=True):
        image = QImage(str(icon))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
