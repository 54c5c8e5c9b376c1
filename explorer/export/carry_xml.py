"""The scene in XML: in the metadata of an SVG, and in the XMP of a WebP."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".svg"
#: Curves have some 50 kB; what is much larger is somebody else's.
LARGEST_BYTES = 8 << 20
_SPACE = "urn:leg-explorer"
_NAME = f"{{{_SPACE}}}scene"


def metadata_of(scene: str) -> str:
    """Return the element of an SVG that carries the text of a scene."""
    return f"<metadata>{_element(scene)}</metadata>"


def xmp_of(scene: str) -> str:
    """Return an XMP packet that carries the text of a scene."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="">{_element(scene)}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    )


def text_in(xml: bytes) -> str:
    """Return the text of the scene in XML; empty where there is none.

    What declares entities of its own is not read: it could grow without end. Nor is what has two
    bytes for a letter, in which that could be written so that it is not seen.
    """
    if b"<!ENTITY" in xml or b"\0" in xml:
        return ""
    try:
        found = ElementTree.fromstring(xml).iter(_NAME)
    except (ElementTree.ParseError, LookupError, ValueError):  # no XML, or of letters unknown
        return ""
    return next((each.text or "" for each in found), "")


def carried_text(path: Path) -> str:
    """Return the text of the scene that an SVG carries; empty where it carries none.

    Raises
    ------
    OSError
        Where the file cannot be read.
    """
    return text_in(path.read_bytes())


def _element(scene: str) -> str:
    return f'<scene xmlns="{_SPACE}">{escape(scene, quote=False)}</scene>'
