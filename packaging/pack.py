"""Pack the bundle for Linux: a `.tar.xz` that runs where it is unpacked, and a `.deb`."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import textwrap
from typing import TYPE_CHECKING

from bundle import DIST, ROOT, WORK, size_mb

if TYPE_CHECKING:
    from pathlib import Path

HERE = ROOT / "packaging" / "linux"
ICONS = ROOT / "assets" / "icon"
APP_ID = "org.legexplorer.LegExplorer"
LIMIT_TAR_MB = 110.0
#: What the bundle takes from the system: the screen's driver, fonts, and the C++ library.
DEPENDS = (
    "libc6 (>= {glibc})",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libstdc++6",
    "libx11-6",
    "libxcb1",
    "fonts-dejavu-core | fonts-noto-core | fonts-liberation",
    "shared-mime-info",
)


def architecture() -> str:
    """Return the machine's kind as Debian names it."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)


def glibc() -> str:
    """Return the version of the C library that was built against, the oldest that will do."""
    return (os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.36").split()[1]


def tar(folder: Path, version: str) -> Path:
    """Return the bundle as a `.tar.xz`, the same for the same bundle."""
    out = DIST / f"leg-explorer-{version}-linux-{os.uname().machine}.tar.xz"
    out.unlink(missing_ok=True)
    command = ["tar", "--create", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    command += [f"--mtime=@{_made_at()}", "--directory", str(folder.parent)]
    with (
        out.open("wb") as file,
        subprocess.Popen([*command, folder.name], stdout=subprocess.PIPE) as packing,
    ):
        subprocess.run(["xz", "-6", "--threads=0"], stdin=packing.stdout, stdout=file, check=True)
    if packing.returncode:
        raise RuntimeError("tar could not pack the bundle")
    with tarfile.open(out) as packed:  # the first entry can be read: it is an archive
        packed.next()
    return out


def deb(folder: Path, version: str) -> Path:
    """Return the bundle as a Debian package with menu entry, icons and the type of `*.leg`."""
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    place = root / "usr" / "lib" / "leg-explorer"
    shutil.copytree(folder, place, symlinks=True, copy_function=_link)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "leg-explorer").symlink_to("../lib/leg-explorer/leg-explorer")
    share = root / "usr" / "share"
    _put(HERE / f"{APP_ID}.desktop", share / "applications")
    _put(HERE / f"{APP_ID}.metainfo.xml", share / "metainfo")
    _put(HERE / "leg-explorer-mime.xml", share / "mime" / "packages", "leg-explorer.xml")
    icons = share / "icons" / "hicolor"
    for icon in sorted(ICONS.glob("*.png")):
        size = icon.stem.rpartition("-")[2]
        _put(icon, icons / f"{size}x{size}" / "apps", "leg-explorer.png")
    _put(ICONS / "leg-explorer.svg", icons / "scalable" / "apps")
    doc = share / "doc" / "leg-explorer"
    _put(ROOT / "NOTICE", doc, "copyright")
    _put(ROOT / "CHANGELOG.md", doc)
    # The licences of what is bundled lie with it; /usr/share/doc is where people look.
    (doc / "licences").symlink_to("../../../lib/leg-explorer/licences")
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(version, size_mb(root)), "utf-8")
    out = DIST / f"leg-explorer_{version}_{architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(out)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(_made_at())}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return out


def _control(version: str, installed_mb: float) -> str:
    depends = ", ".join(DEPENDS).format(glibc=glibc())
    return textwrap.dedent(f"""\
        Package: leg-explorer
        Version: {version}
        Architecture: {architecture()}
        Maintainer: The Leg Explorer authors <leg-explorer@localhost>
        Installed-Size: {installed_mb * 1e6 / 1024:.0f}
        Depends: {depends}
        Section: science
        Priority: optional
        Description: living 3D leg that computes which muscle does the work
         Drag hip, knee or ankle of a 3D leg. At every place of the slider the program
         computes which muscle has to do how much of the work, and says it in plain words.
         .
         For people who learn or teach the leg. Not a medical device.
        """)


def _made_at() -> int:
    """Return the time that all packed files bear: of the last commit, if nobody says another."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said:
        return int(said)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return int(done.stdout or (ROOT / "pyproject.toml").stat().st_mtime)


def _put(source: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / (name or source.name)
    shutil.copyfile(source, out)
    out.chmod(0o644)


def _link(source: str, target: str) -> str:
    """Copy without copying: the package's folder lies on the same disk."""
    if os.path.islink(source):
        os.symlink(os.readlink(source), target)
    else:
        os.link(source, target)
    return target
