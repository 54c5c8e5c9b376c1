"""Which host shows the picture; both have ``show_frame``, ``close_stage`` and ``painted``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from explorer.ui.host_card import CardHost
    from explorer.ui.host_image import ImageHost

    Host = ImageHost | CardHost

HostKind = Literal["auto", "image", "gl"]


def make_host(kind: HostKind) -> Host:
    """Return a host; ``auto`` draws in the window only where a graphics card is at hand.

    Raises
    ------
    RuntimeError
        Where nothing here can draw, naming what to install.
    """
    if kind != "image":
        from explorer.ui.host_gl import has_graphics_card, renderer

        if (kind == "gl" and renderer()) or has_graphics_card():
            from explorer.ui.host_card import CardHost

            return CardHost()
    from explorer.ui.host_image import ImageHost

    return ImageHost()
