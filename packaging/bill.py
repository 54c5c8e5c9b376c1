"""The bill of materials: what is bundled, which version, which licence (CycloneDX 1.6)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licences import stated

if TYPE_CHECKING:
    from origin import Origins

ROOT = Path(__file__).parents[1]


def locked(lock: Path) -> dict[str, str]:
    """Return each package of a lock file, by its plain name, and its version."""
    pins = re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text("utf-8"), re.MULTILINE)
    return {plain(name): version for name, version in pins}


def plain(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def bill(found: Origins, pins: dict[str, str], version: str) -> dict[str, Any]:
    """Return the bill of a bundle.

    Packages that are locked for the running program and not bundled are listed as excluded: who
    searches for one finds that it was weighed.
    """
    bundled = {plain(package.name): package for package in found.packages}
    components = [
        _component(name, package.version, f"pkg:pypi/{name}@{package.version}", stated(package))
        for name, package in bundled.items()
    ]
    components += [
        _component(name, pin, f"pkg:pypi/{name}@{pin}") | {"scope": "excluded"}
        for name, pin in pins.items()
        if name not in bundled
    ]
    python = found.python
    components.append(_component("python", python, f"pkg:generic/python@{python}", "PSF-2.0"))
    components += [
        _component(name, held, f"pkg:deb/debian/{name}@{held}")
        for name, held in found.system.items()
    ]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": "leg-explorer"}
            | {"name": "leg-explorer", "version": version}
            | {"licenses": [{"license": {"id": "Apache-2.0"}}]}
        },
        "components": components,
        "dependencies": [
            {"ref": "leg-explorer", "dependsOn": [part["bom-ref"] for part in components]}
        ],
    }


def write(content: dict[str, Any], out: Path) -> None:
    """Write a bill, checked against the schema of CycloneDX."""
    text = json.dumps(content, indent=1, ensure_ascii=False)
    check(text)
    out.write_text(text + "\n", "utf-8")


def check(text: str) -> None:
    """Raise where a bill breaks the schema."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    if error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ValueError(f"the bill of materials breaks the schema: {error}")


def _component(name: str, version: str, purl: str, licence: str = "") -> dict[str, Any]:
    part: dict[str, Any] = {"type": "library", "bom-ref": purl, "name": name, "version": version}
    part |= {"purl": purl.replace("+", "%2B")}
    return part | ({"licenses": [{"license": {"name": licence}}]} if licence else {})
