"""A graphics driver that breaks in the window: software draws on, and one calm line says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from vtkmodules.vtkCommonCore import vtkOutputWindow

from explorer.scene.stage import Stage
from explorer.ui import app, host_card, host_image
from explorer.ui.host_card import CardHost
from explorer.ui.host_gl import GLHost
from explorer.ui.host_image import ImageHost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from explorer.ui.window import MainWindow

FAILED = "The graphics driver failed; software draws the picture from now on. Nothing is lost."


class Card(QWidget):
    """Stands in for the host that draws by a graphics card, which tests have none of."""

    painted, failed = Signal(), Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.fast_scale = 1.0
        self.is_closed = False

    def show_frame(self, _items: object, _look: object) -> None:
        self.painted.emit()

    def close_stage(self) -> None:
        self.is_closed = True


@pytest.fixture(autouse=True)
def _with_a_card(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(host_card, "GLHost", Card)
    monkeypatch.setattr(app, "make_host", lambda _kind: CardHost())
    for module in (host_card, host_image):
        monkeypatch.setattr(module, "ask_for_software", lambda: None)
    yield
    CardHost._has_failed = False


@pytest.fixture
def host(open_window: Callable[..., MainWindow]) -> CardHost:
    found = open_window().viewport.host
    assert isinstance(found, CardHost)
    return found


def said(host: CardHost) -> str:
    return str(host.window().statusBar().currentMessage())  # type: ignore[attr-defined]


def test_software_draws_on_and_the_window_says_so(qtbot: QtBot, host: CardHost) -> None:
    card = host.drawing
    assert isinstance(card, Card)
    host.fast_scale = 0.5
    with qtbot.waitSignal(host.painted, timeout=20_000):
        card.failed.emit("the context is lost")
    assert isinstance(host.drawing, ImageHost)
    assert host.drawing.geometry() == host.rect()
    assert host.drawing.fast_scale == 0.5
    assert host.drawing.shown_px != (0, 0)
    assert card.is_closed
    assert said(host) == FAILED
    assert host.why == "the context is lost"
    assert isinstance(CardHost().drawing, ImageHost)  # the next does not try the driver again


def test_where_nothing_can_draw_the_window_lives_on(
    qtbot: QtBot, host: CardHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> ImageHost:
        raise RuntimeError("cannot draw: no OpenGL 3.2 here")

    monkeypatch.setattr(host_card, "ImageHost", fail)
    card = host.drawing
    assert isinstance(card, Card)
    card.failed.emit("no context")
    qtbot.waitUntil(lambda: host.drawing is None)
    assert said(host) == "cannot draw: no OpenGL 3.2 here"
    host.show_frame((), host.window().session.look)
    host.resize(100, 100)


class _Stage:
    def __init__(self, breaks: Callable[[], None]) -> None:
        self._breaks = breaks

    def resize(self, *_size: int) -> None: ...

    def show(self, *_frame: object) -> None: ...

    def render(self) -> None:
        self._breaks()


class _Window:
    def SetIsCurrent(self, _is: bool) -> None: ...

    def OpenGLInitState(self) -> None: ...


def _raise() -> None:
    raise RuntimeError("the driver is gone")


#: As Qt says where tests run: no such widget could show anything there.
_UNSEEN = pytest.mark.qt_log_ignore("QOpenGLWidget")


@_UNSEEN
@pytest.mark.parametrize(
    ("breaks", "why"),
    [
        (_raise, "RuntimeError: the driver is gone"),
        (lambda: vtkOutputWindow.GetInstance().DisplayErrorText("no shader"), "no shader"),
    ],
)
def test_errors_while_drawing_are_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, breaks: Callable[[], None], why: str
) -> None:
    host = GLHost()
    qtbot.addWidget(host)
    monkeypatch.setattr(host, "_has_lost_context", lambda: False)
    monkeypatch.setattr(host, "_make_opaque", lambda: None)
    host._stage, host._window = _Stage(breaks), _Window()  # type: ignore[assignment]
    host._frame = (), None  # type: ignore[assignment]
    painted: list[bool] = []
    host.painted.connect(lambda: painted.append(True))
    with qtbot.waitSignal(host.failed) as told:
        host.paintGL()
    assert told.args == [why]
    assert painted == []
    host._stage = host._window = None


@_UNSEEN
def test_no_context_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    host = GLHost()
    qtbot.addWidget(host)
    monkeypatch.setattr(host, "isValid", lambda: False)
    told: list[str] = []
    host.failed.connect(told.append)
    host.resizeEvent(QResizeEvent(QSize(0, 0), QSize(5, 5)))
    assert told == []
    host.resizeEvent(QResizeEvent(QSize(50, 50), QSize(5, 5)))
    assert told == ["no context"]


def test_the_picture_off_the_screen_is_made_anew_once(
    qtbot: QtBot, open_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "make_host", lambda _kind: ImageHost())
    host = open_window().viewport.host
    assert isinstance(host, ImageHost)
    first, draw = host._stage, Stage.picture

    def grumble(stage: Stage, *args: Any, **options: Any) -> object:
        vtkOutputWindow.GetInstance().DisplayErrorText("no context")
        return draw(stage, *args, **options)

    monkeypatch.setattr(Stage, "picture", grumble)
    used = []
    for _ in range(2):
        host._stale = True
        with qtbot.waitSignal(host.painted, timeout=20_000):
            host.update()
        used.append(host._stage)
    assert used[0] is not first
    assert used[1] is used[0]
    assert host.window().statusBar().currentMessage() == FAILED  # type: ignore[attr-defined]
