"""A page that is made when it is first seen, so that it costs nothing at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.ui.tab_order import chain

if TYPE_CHECKING:
    from collections.abc import Callable

Page = TypeVar("Page", bound=QWidget)


class LazyPage(QWidget, Generic[Page]):
    """Holds the place of a page, then the page.

    Parameters
    ----------
    make : function that makes the page
    """

    def __init__(self, make: Callable[[], Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._page: Page | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether the page has been made."""
        return self._page is not None

    @property
    def page(self) -> Page:
        """The page; made if need be."""
        if self._page is None:
            self._page = self._make()
            self._column.addWidget(self._page)
            chain(self, [self._page])  # it comes late, and would be the last for the Tab key
        return self._page

    def showEvent(self, event: object) -> None:
        """Make the page."""
        self.page.show()
