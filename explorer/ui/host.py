"""Which host shows the picture; both have ``show_frame``, ``close_stage`` and ``painted``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from explorer.ui.host_gl import GLHost
    from explorer.ui.host_image import ImageHost

    Host = ImageHost | GLHost

HostKind = Literal["auto", "image", "gl"]


def make_host(kind: HostKind) -> Host:
    """Return a host; ``auto`` draws in the window only where a graphics card is at hand."""
    if kind != "image":
        from explorer.ui.host_gl import GLHost, has_graphics_card

        if kind == "gl" or has_graphics_card():
            return GLHost()
    from explorer.ui.host_image import ImageHost

    return ImageHost()
