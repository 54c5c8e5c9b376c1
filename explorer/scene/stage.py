"""The draw list in VTK: one actor a structure, changed in place; no Qt in here.

The stage draws off the screen and hands back pixels, or draws into a window that a host gives it
(``vtkGenericOpenGLRenderWindow``). It runs without any display: see ``offscreen_window``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import (
    vtkActor,
    vtkFrustumCoverageCuller,
    vtkLight,
    vtkRenderer,
    vtkRenderWindow,
)
from vtkmodules.vtkRenderingOpenGL2 import vtkOpenGLRenderWindow  # also registers its classes

from explorer.scene.camera import VIEW_ANGLE_RAD, Camera
from explorer.scene.stage_actor import StageActor
from explorer.scene.stage_joined import Joined, can_join
from explorer.scene.stage_window import offscreen_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.scene.describe import Item
    from explorer.scene.look import Background, Look, Quality
    from explorer.scene.ramp import Color

Pixels = NDArray[np.uint8]

#: sRGB of the grounds; the two themes of the window, and paper.
GROUNDS: dict[Background, tuple[float, float, float]] = {
    "light": (0.957, 0.961, 0.965),
    "dark": (0.106, 0.122, 0.137),
    "white": (1.0, 1.0, 1.0),
}
SIZE_RANGE_PX = (1, 8192)
#: A crease darkens what lies within this distance of it,
_SHADOW_RADIUS_M = 0.03
#: and nearby no more than this share of the picture's height, nor more than so many pixels: around
#: each part of a picture as much must be drawn as shadows reach, or seams would show.
_WIDEST_SHADOW, _WIDEST_SHADOW_PX = 0.08, 240

#: Glass of greyish rose stands out from each ground, by its rim the most.
GLASS_ON: dict[Background, Color] = {
    "light": (0.56, 0.46, 0.48),
    "dark": (0.84, 0.74, 0.75),
    "white": (0.56, 0.46, 0.48),
}
#: Key of the clear skin, which lies around all else.
SKIN = "skin"

#: Between the leg and the planes that clip it.
_CLEARANCE_M = 0.02

# (place in the camera's frame: right, up, towards the eye; strength). A key from above left models
# the shapes, a fill from the right and a bounce from below keep what turns away from it readable.
_LIGHTS = (((-0.55, 0.75, 1.0), 0.90), ((0.9, -0.1, 0.7), 0.30), ((-0.5, -0.9, 0.35), 0.28))


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of a larger picture, in its pixels from the bottom left; may reach beyond it."""

    whole_px: tuple[int, int]
    left: int
    bottom: int


def shadow_radius_m(camera: Camera, height_px: int) -> float:
    """Return how far a crease darkens what lies around it, in a picture of this height."""
    widest = min(_WIDEST_SHADOW, _WIDEST_SHADOW_PX / height_px)
    return min(_SHADOW_RADIUS_M, widest * camera.height_m)


class Stage:
    """Draws the leg.

    Parameters
    ----------
    window : vtkRenderWindow, optional
        Where to draw; left out, an off-screen window. A host that owns the OpenGL context gives
        its own, and calls ``render`` only while that context is current.
    coarse : bool
        Whether to draw fewer triangles while something moves: for processors that draw alone.

    Raises
    ------
    RuntimeError
        Where no OpenGL 3.2 can be had, saying so in one line.
    """

    def __init__(self, window: vtkRenderWindow | None = None, coarse: bool = False) -> None:
        self._own_context = window is None
        self._window = offscreen_window() if window is None else window
        self._renderer = vtkRenderer()
        lights = []
        for place, strength in _LIGHTS:
            light = vtkLight()
            light.SetLightTypeToCameraLight()
            light.SetPosition(*place)
            light.SetFocalPoint(0.0, 0.0, 0.0)
            light.SetIntensity(strength)
            lights.append(light)
        near_first = vtkFrustumCoverageCuller()  # spares a processor what is hidden: about 10 %
        near_first.SetSortingStyleToFrontToBack()
        self._renderer.GetCullers().RemoveAllItems()
        self._renderer.AddCuller(near_first)
        self._glass, self._rings = vtkRenderer(), vtkRenderer()
        self._glass.SetPreserveDepthBuffer(True)
        self._glass.GetCullers().RemoveAllItems()  # drawn in the order of _order_glass
        self._layers = (self._renderer, self._glass, self._rings)
        self._window.SetNumberOfLayers(len(self._layers))
        for number, layer in enumerate(self._layers):
            layer.SetLayer(number)
            layer.SetActiveCamera(self._renderer.GetActiveCamera())
            self._window.AddRenderer(layer)
        for layer in (self._renderer, self._glass):
            layer.SetAutomaticLightCreation(False)
            for light in lights:
                layer.AddLight(light)
        self._actors: dict[str, StageActor] = {}
        self._joined = Joined(self._renderer) if coarse else None
        self._clear_parts: list[vtkActor] = []
        self._items: tuple[Item, ...] = ()
        self._look: Look | None = None
        self._closed = False

    @property
    def items(self) -> tuple[Item, ...]:
        """The draw list that is shown."""
        return self._items

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of the picture."""
        width, height = self._window.GetSize()
        return int(width), int(height)

    def resize(self, width: int, height: int) -> None:
        """Set the picture's size in pixels, each 1..8192; ValueError outside."""
        for name, value in (("width", width), ("height", height)):
            if not SIZE_RANGE_PX[0] <= value <= SIZE_RANGE_PX[1]:
                raise ValueError(
                    f"{name} {value} px is not in {SIZE_RANGE_PX[0]}..{SIZE_RANGE_PX[1]}"
                )
        if self.size_px != (width, height):
            self._window.SetSize(width, height)

    def show(self, items: Sequence[Item], look: Look) -> None:
        """Take over a draw list and a look, touching only what differs; ``render`` draws it."""
        keys = {item.key for item in items}
        for key in [key for key in self._actors if key not in keys]:
            self._actors.pop(key).remove()
        shown = {item.key: item for item in self._items}
        together = self._join(items, look.quality)
        for item in items:
            old, joined = shown.get(item.key), item.key in together
            if old is not None and (item.tissue != old.tissue or item.fibers is not old.fibers):
                self._actors.pop(item.key).remove()
            if item.key not in self._actors:
                self._actors[item.key] = StageActor(self._renderer, item, joined)
            else:
                self._actors[item.key].update(item, joined)
        self._items = tuple(items)
        if self._look is None or look.background != self._look.background:
            self._renderer.SetBackground(*GROUNDS[look.background])
        if self._look is None or look.quality != self._look.quality:
            self._set_quality(look.quality)
        self._look = look
        self._order_glass(GLASS_ON[look.background])

    def render(self, crop: Crop | None = None) -> None:
        """Draw; with ``crop`` only that part of a larger picture, in the stage's own size."""
        if self._look is not None:
            height = crop.whole_px[1] if crop is not None else self.size_px[1]
            self._renderer.SetSSAORadius(shadow_radius_m(self._look.camera, height))
            self._aim(self._look.camera, crop)
            self._draw_rings(self._look.camera)
        self._window.Render()

    def take_turn(self) -> None:
        """Go on after a window has drawn with OpenGL itself; else pictures would stay black."""
        if isinstance(self._window, vtkOpenGLRenderWindow):
            self._window.MakeCurrent()
            self._window.OpenGLInitState()

    def picture(self, transparent: bool = False, crop: Crop | None = None) -> Pixels:
        """Draw and return the picture in sRGB bytes, top row first.

        Returns
        -------
        (height, width, 3) uint8 array; with ``transparent`` (height, width, 4), the ground clear
        and colour not multiplied by alpha.
        """
        self._renderer.SetBackgroundAlpha(0.0 if transparent else 1.0)
        self.render(crop)
        width, height = self.size_px
        data = vtkUnsignedCharArray()
        corners = (0, 0, width - 1, height - 1)
        if transparent:
            self._window.GetRGBACharPixelData(*corners, 0, data, 0)
        else:
            self._window.GetPixelData(*corners, 0, data, 0)
        if self._own_context:  # else Qt's own OpenGL could not take its turn in this thread
            self._window.ReleaseCurrent()
        pixels: Pixels = np.ascontiguousarray(np.asarray(data).reshape(height, width, -1)[::-1])
        return self._without_ground(pixels) if transparent else pixels

    def _without_ground(self, pixels: Pixels) -> Pixels:
        """Take the ground's colour out of what is clear; alpha says how much of it there is."""
        rows, columns = np.nonzero((pixels[..., 3] > 0) & (pixels[..., 3] < 255))
        clear = pixels[rows, columns].astype(np.float32)
        cover = clear[:, 3:] / 255.0
        ground = 255.0 * np.array(self._renderer.GetBackground(), np.float32)
        color = (clear[:, :3] - (1.0 - cover) * ground) / cover
        pixels[rows, columns, :3] = np.clip(color + 0.5, 0.0, 255.0).astype(np.uint8)
        return pixels

    def close(self) -> None:
        """Give the graphics memory back; nothing may be drawn afterwards."""
        if self._closed:
            return
        self._closed = True
        for actor in self._actors.values():
            actor.remove()
        self._actors.clear()
        if self._joined is not None:
            self._joined.remove()
        for layer in reversed(self._layers):
            layer.RemoveAllViewProps()
            self._window.RemoveRenderer(layer)
        self._window.Finalize()

    def _join(self, items: Sequence[Item], quality: Quality) -> frozenset[str]:
        """Draw together what can be while something moves; return the keys of that."""
        if self._joined is None:
            return frozenset()
        together = [item for item in items if quality == "fast" and can_join(item)]
        self._joined.show(together)
        return frozenset(item.key for item in together)

    def _set_quality(self, quality: Quality) -> None:
        for layer in self._layers:
            smoothing = layer.GetFXAAOptions()  # finer than VTK's, which leaves pale edges rough
            smoothing.SetRelativeContrastThreshold(0.06)
            smoothing.SetHardContrastThreshold(0.03)
            smoothing.SetSubpixelContrastThreshold(0.12)
        self._renderer.SetUseSSAO(quality != "fast")
        self._renderer.SetSSAOBias(0.0015)
        self._renderer.SetSSAOKernelSize(64 if quality == "still" else 32)
        self._renderer.SetSSAOBlur(True)

    def _order_glass(self, tint: Color) -> None:
        """Draw what is clear in its order: all depth before all colour, and the skin around it."""
        inner: list[tuple[vtkActor, vtkActor]] = []
        outer: list[tuple[vtkActor, vtkActor]] = []
        for key, actor in self._actors.items():
            if actor.glass is not None and actor.veil is not None:
                (outer if key == SKIN else inner).append((actor.veil, actor.glass))
                actor.glass.GetProperty().SetAmbientColor(*tint)
        parts = [part for pairs in (inner, outer) for layer in zip(*pairs, strict=True)
                 for part in layer]  # fmt: skip
        if parts != self._clear_parts:
            self._clear_parts = parts
            self._glass.RemoveAllViewProps()
            for part in parts:
                self._glass.AddActor(part)

    def _draw_rings(self, camera: Camera) -> None:
        self._rings.RemoveAllViewProps()
        for actor in self._actors.values():
            ring = actor.new_ring(camera)
            if ring is not None:
                for part in ring.actors:
                    self._rings.AddActor(part)
        shown = [self._renderer]
        for layer in (self._glass, self._rings):
            layer.SetDraw(layer.VisibleActorCount() > 0)
            if layer.GetDraw():
                shown.append(layer)
        fine = self._look is not None and self._look.quality == "fine"
        for layer in self._layers:  # the last one smooths all below it too
            layer.SetUseFXAA(fine and layer is shown[-1])

    def _aim(self, camera: Camera, crop: Crop | None) -> None:
        """Set the camera, with a clipping range that holds the visible items tightly.

        A tight range keeps depth precise; ambient occlusion shows rings where it is not.
        """
        active = self._renderer.GetActiveCamera()
        opening, middle = VIEW_ANGLE_RAD, (0.0, 0.0)
        if crop is not None:
            (width, height), (whole_width, whole_height) = self.size_px, crop.whole_px
            opening = 2.0 * math.atan(math.tan(VIEW_ANGLE_RAD / 2.0) * height / whole_height)
            middle = (
                (2 * crop.left + width - whole_width) / width,
                (2 * crop.bottom + height - whole_height) / height,
            )
        active.SetParallelProjection(camera.parallel)
        share = math.tan(opening / 2.0) / math.tan(VIEW_ANGLE_RAD / 2.0)
        active.SetParallelScale(share * camera.height_m / 2.0)
        active.SetViewAngle(math.degrees(opening))
        active.SetWindowCenter(*middle)
        active.SetFocalPoint(*camera.focus_m)
        active.SetPosition(*camera.eye_m)
        active.SetViewUp(*camera.up)
        toward = np.asarray(camera.direction, np.float32)
        along = [item.points @ toward for item in self._items if item.visible]
        if along:
            eye = float(camera.eye_m @ toward)
            if camera.parallel:  # close by, where the coarse depths of the shadows are finest
                nearest = max(float(z.max()) for z in along) + 2.0 * _CLEARANCE_M
                place = camera.eye_m + (nearest - eye) * np.array(camera.direction)
                active.SetPosition(*place)
                active.SetFocalPoint(*(place - camera.direction))
                eye = nearest
            near = eye - max(float(z.max()) for z in along) - _CLEARANCE_M
            far = max(eye - min(float(z.min()) for z in along) + _CLEARANCE_M, _CLEARANCE_M)
            active.SetClippingRange(max(near, far / 1000.0), far)
