"""What ``python3 tasks.py package`` runs: build, pack and weigh all that a release holds.

    package [bundle] [tar] [deb] [wheel] [--smoke [--here]]

Without a name, all that this system can make. With ``--smoke``, what was made is tried in a bare
Debian (`smoke.py`). A later part takes the bundle as the last run left it. On Windows and macOS
the bundle is made, and what then packs it is named.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import bill
import bundle
import licences
import pack
from origin import origins

if TYPE_CHECKING:
    from pathlib import Path

PARTS = ("bundle", "tar", "deb", "wheel")
_NEXT = {
    "win32": r"iscc /DVersion={version} packaging\windows\leg-explorer.iss",
    "darwin": "sh packaging/macos/make_dmg.sh {version}",
}


def main(arguments: list[str]) -> int:
    """Make what is asked for; return 1 where a limit is broken."""
    options = {"--smoke", "--here"} & set(arguments)
    names = [word for word in arguments if word not in options]
    if unknown := [name for name in names if name not in PARTS]:
        print(f"package: unknown {unknown[0]!r}; one of {', '.join(PARTS)}", file=sys.stderr)
        return 2
    if not names and not options:
        names = [name for name in PARTS if sys.platform == "linux" or name not in ("tar", "deb")]
    version = project_version()
    heavy = [line for name in names for line in _make(name, version)]
    for line in heavy:
        print(f"package: too large: {line}", file=sys.stderr)
    if sys.platform in _NEXT and "bundle" in names:
        print(f"next: {_NEXT[sys.platform].format(version=version)}")
    if options:
        import smoke

        return smoke.main(sorted(options)) or int(bool(heavy))
    return int(bool(heavy))


def project_version() -> str:
    """Return the version that the program says it has."""
    text = (bundle.ROOT / "explorer" / "__init__.py").read_text("utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def _make(name: str, version: str) -> list[str]:
    """Make one part, say its size, and return where it breaks a limit."""
    if name == "wheel":
        subprocess.run([sys.executable, str(bundle.ROOT / "packaging" / "wheel.py")], check=True)
        return []
    if name == "bundle":
        _icons()
        folder = bundle.build()
        _papers(folder, version)
        return _weighed(folder, bundle.size_mb(folder), bundle.LIMIT_MB)
    made = (pack.tar if name == "tar" else pack.deb)(bundle.FOLDER, version)
    return _weighed(made, made.stat().st_size / 1e6, pack.LIMIT_TAR_MB)


def _papers(folder: Path, version: str) -> None:
    """Put the licences and the bill of materials into the bundle."""
    found = origins(bundle.WORK / "origins.json", folder)
    for name in licences.gather(found, folder / "licences"):
        print(f"package: {name} brings no licence text; see its METADATA.txt")
    pins = bill.locked(bundle.ROOT / "requirements" / "runtime.txt")
    bill.write(bill.bill(found, pins, version), folder / "leg-explorer.cdx.json")


def _icons() -> None:
    """Make the icon files that Windows and macOS want from the PNGs."""
    kind = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if kind:
        from PIL import Image

        bundle.WORK.mkdir(parents=True, exist_ok=True)
        with Image.open(pack.ICONS / "leg-explorer-256.png") as image:
            image.save(bundle.WORK / f"leg-explorer.{kind}")


def _weighed(made: Path, mb: float, limit_mb: float) -> list[str]:
    line = f"{made.relative_to(bundle.ROOT)}: {mb:.1f} MB (at most {limit_mb:.0f})"
    print(line, flush=True)
    return [line] if mb > limit_mb else []


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
