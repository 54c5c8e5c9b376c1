"""The main window: controls, picture, and what it means, side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.anatomy import load_leg
from explorer.anatomy.cards import card
from explorer.document.own import FOLDER as SCENES_FOLDER
from explorer.language import tr
from explorer.ui.about import TextBox, about_box
from explorer.ui.actions import make_actions
from explorer.ui.answers import Answers
from explorer.ui.appearance_actions import AppearanceActions
from explorer.ui.asks import Asks
from explorer.ui.background import Background
from explorer.ui.button_row import ButtonRow
from explorer.ui.card_links import follow
from explorer.ui.choices import after, lying_in, posed
from explorer.ui.compare import Compare
from explorer.ui.documents import Documents
from explorer.ui.file_actions import FileActions
from explorer.ui.help_actions import HelpActions
from explorer.ui.language_actions import LanguageActions
from explorer.ui.lazy import LazyPage
from explorer.ui.learn import Learn
from explorer.ui.letterhead import Letterhead
from explorer.ui.note_actions import NoteActions
from explorer.ui.patient_mode import PatientMode
from explorer.ui.picture_actions import PictureActions
from explorer.ui.room import make_room
from explorer.ui.scene_actions import SceneActions
from explorer.ui.scene_teller import SceneTeller
from explorer.ui.settings import Settings, save_settings
from explorer.ui.structures import Structures
from explorer.ui.tab_order import chain
from explorer.ui.viewport import Viewport

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction, QCloseEvent

    from explorer.anatomy import Leg
    from explorer.anatomy.subject import Subject
    from explorer.mechanics import Scenario
    from explorer.scene.camera import ViewName
    from explorer.ui.host import Host
    from explorer.ui.panels.structures import StructuresPage
    from explorer.ui.session import Session

BUTTON_VIEWS: tuple[ViewName, ...] = ("posterior", "anterior", "lateral", "medial")
CONTROLS_PX, WORDS_PX = 300, 384
START_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """Joins session, viewport and panels.

    Parameters
    ----------
    session : Session
    host : Host
    settings_file : Path, where pose and places are kept on closing
    keeps_settings : bool, False leaves that file as it is

    Attributes
    ----------
    has_kept : bool, whether the settings were written on closing
    """

    closed = Signal()

    def __init__(
        self, session: Session, host: Host, settings_file: Path, *, keeps_settings: bool = True
    ) -> None:
        super().__init__()
        self.session = session
        self._settings_file, self._keeps_settings = settings_file, keeps_settings
        self.has_kept = False
        self.letterhead = Letterhead()
        self._told: tuple[Leg, Scenario] | None = None
        self.setWindowTitle("Leg Explorer")
        self.viewport = Viewport(session, host, self)
        self.actions_ = make_actions(self, self.viewport)
        self.compare = Compare(session, self.viewport, self)
        self.documents = Documents(session, self.viewport, self.compare, self._plays)
        self.files = FileActions(self, self.documents)
        self.pictures = PictureActions(self, session, self.viewport, self.compare, self.documents)
        self.note_actions = NoteActions(self, session)
        self.scenes = SceneActions(self, self.documents, settings_file.parent / SCENES_FOLDER)
        self.help = HelpActions(self)
        self.appearance = AppearanceActions(self, session)
        self.patient = PatientMode(self, self.viewport)
        self.language = LanguageActions(self)
        self.background = Background(self)
        self.structures = Structures(self, self.viewport)
        self.teller = SceneTeller(self, self.viewport, self._plays)
        self.asks = Asks(self.background, self)
        self.tree = LazyPage(self._make_tree, self)
        self.asks.addTab(self.tree, tr("Anatomy"))
        self.answers = Answers(self.background, self)
        self.answers.document_now = lambda: self.documents.now
        session.gives_way = lambda: self.answers.are_curves_due
        self.splitter = self._lay_out()
        self._fill_menus()
        self._connect()
        self._show_change()
        self.resize(*START_SIZE)
        self.statusBar()

    def restore(self, settings: Settings, message: str) -> None:
        """Put window and splitter where they were, and say what went wrong with the settings."""
        if settings.geometry:
            self.restoreGeometry(settings.geometry)
        if settings.splitter:
            self.splitter.restoreState(settings.splitter)
        self.documents.resume(settings.document, settings.path, settings.recent)
        self.actions_.animate.setChecked(settings.animate_turns)
        self.letterhead = Letterhead(settings.practice, settings.logo)
        self.appearance.take(settings.appearance)
        self.patient.take(settings.patient_joints)
        self.asks.controls.phase.set_speed(settings.play_speed)
        self.language.resume(settings.language)
        if message:
            self.statusBar().showMessage(message)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep pose and places, then stop everything in order."""
        self.learn.end()
        settings = Settings(
            document=self.documents.now,
            path=self.documents.path,
            recent=self.documents.recent,
            play_speed=self.asks.controls.phase.player.speed,
            animate_turns=self.viewport.turning.is_on,
            practice=self.letterhead.practice,
            logo=self.letterhead.logo,
            appearance=self.appearance.now,
            patient_joints=self.patient.joints,
            language=self.language.chosen,
            geometry=bytes(self.saveGeometry().data()),
            splitter=bytes(self.splitter.saveState().data()),
        )
        if self._keeps_settings:
            self.has_kept = not save_settings(self._settings_file, settings)
        self.appearance.stop()
        self.patient.stop()
        self.asks.controls.pause()
        self.documents.stop()
        self.compare.stop()
        self.session.stop()
        self.teller.stop()
        self.background.stop()
        self.viewport.stop()
        self.closed.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give words of another size their room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "splitter"):
            make_room(self.splitter)

    def _lay_out(self) -> QSplitter:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 0, 4, 4)
        column.addWidget(self.asks, 1)
        line = QHBoxLayout()
        self.reset = QPushButton(tr("Reset pose"), left)
        self.reset.clicked.connect(self._reset)
        self.save = QPushButton(tr("Save picture…"), left)
        self.save.clicked.connect(self.actions_.save_picture.trigger)
        line.addWidget(self.reset)
        line.addWidget(self.save)
        column.addLayout(line)

        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(4, 8, 4, 4)
        column.addWidget(self._buttons_above(middle))
        column.addWidget(self.compare, 1)

        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(4, 0, 6, 4)
        column.addWidget(self.answers)
        self.learn = Learn(self, column)

        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for part in (left, middle, right):
            splitter.addWidget(part)
        make_room(splitter)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 0)
        splitter.setSizes([CONTROLS_PX, START_SIZE[0] - CONTROLS_PX - WORDS_PX, WORDS_PX])
        self.setCentralWidget(splitter)
        self._order_tabs(middle)
        return splitter

    def _order_tabs(self, middle: QWidget) -> None:
        """Let the Tab key walk as the eye does: controls, picture, words."""
        buttons = middle.findChild(ButtonRow)
        assert isinstance(buttons, ButtonRow)
        middle_parts = [*buttons.buttons, self.compare.bar, self.viewport]
        chain(self.tree, [self.reset, self.save, *middle_parts, self.answers.tabBar()])
        self.asks.controls.exercise.setFocus()

    def _buttons_above(self, parent: QWidget) -> ButtonRow:
        """Return views, which the cube shows too, and what is most often chosen."""
        self.colors = QToolButton(parent)
        self.colors.setText(tr("Colour"))
        self.colors.setToolTip(tr("What the colour of a muscle shows"))
        self.colors.setProperty("flat", "true")
        self.colors.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.colors.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.colors)
        menu.addActions(list(self.actions_.colors.values()))
        self.colors.setMenu(menu)
        views = [self._button(self.actions_.views[name], parent) for name in BUTTON_VIEWS]
        compare, fit = (self._button(a, parent) for a in (self.actions_.compare, self.actions_.fit))
        return ButtonRow(views, (compare, self.colors, fit), parent)

    def _button(self, action: QAction, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setDefaultAction(action)
        button.setProperty("flat", "true")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fill_menus(self) -> None:
        actions = self.actions_
        file = self.menuBar().addMenu(tr("&File"))
        self.files.add_to(file)
        file.addSeparator()
        file.addActions([actions.save_picture, self.pictures.film, actions.handout])
        file.addSeparator()
        file.addAction(actions.quit)
        edit = self.menuBar().addMenu(tr("&Edit"))
        edit.addActions([actions.undo, actions.redo, self.pictures.copy])
        view = self.menuBar().addMenu(tr("&View"))
        view.addActions(list(actions.views.values()))
        view.addSeparator()
        view.addActions([actions.fit, actions.home, actions.lying, actions.left])
        view.addActions([actions.parallel, actions.animate])
        view.addSeparator()
        view.addActions([*self.structures.actions_, actions.clear])
        view.addActions([actions.footprints, actions.skin])
        view.addSeparator()
        view.addActions([actions.compare, actions.play, self.teller.describe])
        self.note_actions.add_to(view)
        self.patient.add_to(view)
        self.appearance.add_to(view)
        view.addMenu(tr("C&olour shows")).addActions(list(actions.colors.values()))
        self.menuBar().addMenu(self.scenes.menu)
        self.language.add_to(view)
        self.learn.add_to(self.menuBar().addMenu(tr("&Learn")))
        help_menu = self.menuBar().addMenu(tr("&Help"))
        self.help.add_to(help_menu)
        help_menu.addAction(actions.about)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._show_change)
        session.passed.connect(self.answers.show_frame)
        session.passed.connect(lambda _frame: self.asks.controls.phase.player.shown())
        session.failed.connect(self.statusBar().showMessage)
        self.background.failed.connect(self.statusBar().showMessage)
        self.asks.changed.connect(self._change)
        self.patient.posed.connect(self._pose)
        self.patient.said.connect(self.statusBar().showMessage)
        self.asks.subject_changed.connect(self._change_subject)
        self.asks.side_changed.connect(self.viewport.show_side)
        self.asks.taken.connect(self._try)
        self.answers.chosen.connect(self._select)
        self.answers.followed.connect(partial(follow, self.viewport))
        self.answers.tried.connect(self._try)
        self.answers.posed.connect(self._pose)
        self.answers.said.connect(self.statusBar().showMessage)
        self.compare.asked.connect(self._go_to)
        self.compare.toggled.connect(self.actions_.compare.setChecked)
        self.actions_.compare.toggled.connect(self.compare.set_on)
        self.actions_.play.triggered.connect(self.asks.controls.phase.toggle)
        self.structures.find_asked.connect(self._find)
        self.documents.taken.connect(self.asks.controls.pause)
        self.documents.said.connect(self.statusBar().showMessage)
        self.actions_.undo.triggered.connect(self.documents.undo)
        self.actions_.redo.triggered.connect(self.documents.redo)
        self.actions_.quit.triggered.connect(self.close)
        self.actions_.about.triggered.connect(lambda: self._read(about_box(self)))
        self.actions_.save_picture.triggered.connect(self.pictures.save_picture)
        self.pictures.said.connect(self.statusBar().showMessage)
        self.actions_.handout.triggered.connect(self._make_handout)

    def _show_change(self) -> None:
        self.asks.show_side(self.session.look.side)
        now = self.session.leg, self.session.scenario
        if now != self._told:
            self._told = now
            self.asks.show_scenario(*now)
            self.answers.change(*now)

    def _select(self, key: str) -> None:
        shapes = card(key).structures if key else ()
        self.session.set_look(selected=shapes[0] if shapes else None, group=frozenset())

    def _make_tree(self) -> StructuresPage:
        from explorer.ui.panels.structures import StructuresPage

        return StructuresPage(self.structures, self)

    def _find(self) -> None:
        self.asks.setCurrentWidget(self.tree)
        self.tree.page.look_up()

    def _reset(self) -> None:
        self.asks.controls.pause()
        self._ask(self.session.leg, posed(self.session.leg, self.session.scenario))

    def _change(self, changes: dict[str, Any]) -> None:
        self._take(self.session.leg, changes)

    def _pose(self, changes: dict[str, Any]) -> None:
        self.asks.controls.pause()
        self._change(changes)

    def _change_subject(self, subject: Subject) -> None:
        self._take(load_leg(subject=subject), {})

    def _take(self, leg: Leg, changes: dict[str, Any]) -> None:
        try:
            scenario = after(leg, self.session.scenario, changes)
        except ValueError as error:
            self.asks.controls.pause()
            self.asks.show_scenario(self.session.leg, self.session.scenario)
            self.statusBar().showMessage(tr("Nobody can do this: {error}").format(error=error))
            return
        self._ask(leg, scenario)

    def _try(self, scenario: Scenario) -> None:
        self._go_to(self.session.leg, scenario)

    def _go_to(self, leg: Leg, scenario: Scenario) -> None:
        self.asks.controls.pause()
        self._ask(leg, scenario)

    def _plays(self) -> bool:
        return self.asks.controls.phase.player.plays

    def _ask(self, leg: Leg, scenario: Scenario) -> None:
        if scenario.exercise != self.session.scenario.exercise:
            self.viewport.lie(lying_in(scenario.exercise))
        self.session.set_leg(leg)
        self.session.take(scenario)

    def _make_handout(self) -> None:
        from explorer.ui.handout import HandoutDialog

        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            dialog = HandoutDialog(self.documents.now, self.letterhead, self, self.session.describe)
        except (ValueError, RuntimeError) as error:
            self.statusBar().showMessage(tr("No handout can be made: {error}").format(error=error))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.statusBar().showMessage(tr("Handout saved: {file}").format(file=dialog.saved))
        dialog.deleteLater()

    def _read(self, box: TextBox) -> None:
        box.exec()
        box.deleteLater()
