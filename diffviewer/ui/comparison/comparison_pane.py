"""An article and two of its versions: header, slider, version headers, and the text."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from diffviewer.comparing import Comparison
from diffviewer.settings import Settings
from diffviewer.ui.commands.actions import Actions, choose
from diffviewer.ui.comparison.article_header import ArticleHeader
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.comparison.drop_plan import Side
from diffviewer.ui.comparison.origin_tracer import OriginTracer
from diffviewer.ui.comparison.version_steps import has_choice, last_seen
from diffviewer.ui.controls.tab_order import put_after
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.text.block_in_hand import BlockInHand
from diffviewer.ui.text.diff_view import DiffView
from diffviewer.ui.text.origin_notes import OriginNote
from diffviewer.ui.text.reading_rows import Mode
from diffviewer.ui.timeline.version_headers import VersionHeaders

if TYPE_CHECKING:
    from diffviewer.ui.comparison.slider_row import SliderRow
    from diffviewer.ui.timeline.version_slider import VersionSlider

_LEAST_TEXT = 48  # logical pixels: in a low window the text gives way, which can be scrolled, not the headline


class ComparisonPane(QWidget):
    """Shows what the controller holds, and passes on what the slider asks for.

    The slider is made when there is something to choose: two files need none, and are seen sooner without it.
    """

    def __init__(
        self,
        controller: ComparisonController,
        settings: Settings,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._controller = controller
        self._theme = theme
        self._actions = actions
        self._slider_row: SliderRow | None = None
        self.header = ArticleHeader(theme)
        self.header.feed_wanted.connect(actions.share.feeds.trigger)
        self.headers = VersionHeaders(theme)
        self.view = DiffView(theme)
        self._origins = OriginTracer(controller.tasks, self)
        self._origins.ready.connect(self._show_origins)
        self._origins.failed.connect(controller.failure)
        self.view.version_wanted.connect(self._show_version)
        self.keep = QToolButton()
        self.keep.setFont(ui_font())
        self.keep.setDefaultAction(actions.keep)
        self.keep.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        actions.keep.changed.connect(self._show_keep)
        head = QHBoxLayout()
        head.addWidget(self.header, 1)
        head.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(22)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.headers)
        self.view.setMinimumHeight(_LEAST_TEXT)
        layout.addWidget(self.view, 1)
        controller.history_changed.connect(self._show_history)
        controller.checks_changed.connect(self._show_choice)
        controller.pair_changed.connect(self._show_pair)
        controller.compared.connect(self._show_comparison)
        controller.comparer.prepare = self.view.canvas.lately.prepare
        self._wire_view()
        self.view.set_zoom(settings.zoom)
        self.view.set_split(settings.split)
        self.set_folded(settings.folded)
        choose(actions.slider.paces, settings.pace)
        for action in actions.axes.actions():
            action.setEnabled(False)
        self._choose_mode()
        self._show_keep()
        self._show_history()
        self._show_pair()
        self._show_comparison(controller.comparison)

    def _wire_view(self) -> None:
        view, actions = self.view, self._actions
        for action, slot in (
            (actions.copy, view.copy),
            (actions.select_all, view.select_all),
            (actions.find, view.open_find),
            (actions.previous, view.previous_change),
            (actions.next, view.next_change),
            (actions.fold, partial(self.set_folded, True)),
            (actions.unfold, partial(self.set_folded, False)),
            (actions.larger, view.zoom_in),
            (actions.smaller, view.zoom_out),
            (actions.usual_size, view.zoom_reset),
            (actions.other_mode, self._change_mode),
        ):
            action.triggered.connect(slot)
        actions.modes.triggered.connect(self._choose_mode)
        view.split_changed.connect(self._follow_split)
        view.zoom_changed.connect(self._keep_zoom)
        view.paragraph_hovered.connect(self._trace)
        view.canvas.viewport().installEventFilter(self)

    def set_folded(self, folded: bool) -> None:
        """Fold unchanged paragraphs away or show them, from now on."""
        self._settings.folded = folded
        if folded:
            self.view.fold_all()
        else:
            self.view.unfold_all()

    def side_at(self, place: QPoint) -> Side:
        """The side that a point of this pane is nearer to."""
        return Side(self.view.drop_side(self.view.mapFrom(self, place).x()))

    def area_of(self, side: Side, ancestor: QWidget) -> QRect:
        """The rectangle of one side's text, as `ancestor` sees it."""
        middle, is_left = self._middle, (side is Side.OLD) is not self.isRightToLeft()
        place = self.view.mapTo(ancestor, QPoint(0 if is_left else middle, 0))
        width = middle if is_left else self.view.width() - middle
        return QRect(place, QSize(width, self.view.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)

    def _show_history(self) -> None:
        history = self._controller.history
        self._actions.slider.since.setEnabled(last_seen(history) is not None)
        self.headers.setVisible(not self._alone)
        self._show_choice()
        self._choose_mode()

    @Slot()
    def _show_choice(self) -> None:
        """Make the slider, which shows the rest itself, where there is something to choose."""
        if has_choice(self._controller.history):
            self.slider_row.show()

    @property
    def slider_row(self) -> "SliderRow":
        """The slider and what stands beside it."""
        if self._slider_row is None:
            from diffviewer.ui.comparison.slider_row import SliderRow

            self._slider_row = SliderRow(self._controller, self._settings, self._theme, self._actions, self)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(1, self._slider_row)
            put_after(self.keep, self._slider_row)
            self._controller.tracer.traced.connect(self.slider.show_marks)
            self._place_middle()
        return self._slider_row

    @property
    def slider(self) -> "VersionSlider":
        """The slider over the versions."""
        return self.slider_row.slider

    @property
    def _alone(self) -> bool:
        """Whether there is but one version, so that nothing is compared."""
        history = self._controller.history
        return history is not None and len(history.captures) == 1

    def _show_comparison(self, comparison: "Comparison | None") -> None:
        if self._mode == Mode.ORIGINS.value and comparison is not None:
            self._trace_origins()
        else:
            self._origins.cancel()
            self.view.show_comparison(comparison, self._mode)

    @property
    def _mode(self) -> str:
        """The mode that fits what there is to show; one version alone is compared with nothing."""
        return Mode.NEWER.value if self._alone else self._settings.mode

    def _trace_origins(self) -> None:
        history = self._controller.history
        if history is not None:
            self._origins.trace(history, self._controller.pair[1])

    @Slot(object, object)
    def _show_origins(self, comparison: "Comparison", notes: list[OriginNote]) -> None:
        self.view.show_comparison(comparison, Mode.ORIGINS.value, notes)

    @Slot(object)
    def _show_version(self, version: int) -> None:
        """Show the change that a version came with."""
        self._actions.side.trigger()
        self._controller.set_pair(version - 1, version)

    def _show_keep(self) -> None:
        self.keep.setVisible(self._actions.keep.isEnabled())
        self.keep.setAccessibleName(self._actions.keep.text())

    def _show_pair(self) -> None:
        history = self._controller.history
        if history is None:
            return
        self.headers.show_versions(history, *self._controller.sides)
        self.header.show_article(history, self._controller.pair[1])

    @property
    def _middle(self) -> int:
        """Where the line between the columns is, from the left."""
        canvas = self.view.canvas
        return canvas.viewport().x() + canvas.middle

    def _follow_split(self) -> None:
        self._settings.split = self.view.split
        self._place_middle()

    def _place_middle(self) -> None:
        self.headers.set_middle(self._middle)
        if self._slider_row is not None:
            self.slider.set_middle(self._middle - self.slider.mapTo(self, QPoint(0, 0)).x())

    def _trace(self, hovered: BlockInHand | None) -> None:
        """Mark on the slider what became of the paragraph under the mouse; the marks stay until the next."""
        if hovered is not None and self._slider_row is not None and self._slider_row.isVisible():
            older, newer = self._controller.sides
            self._controller.tracer.trace(older if hovered.in_older else newer, hovered.number)

    def _keep_zoom(self, zoom: float) -> None:
        self._settings.zoom = zoom

    def _change_mode(self) -> None:
        other = self._actions.inline if self._actions.side.isChecked() else self._actions.side
        other.trigger()

    def _choose_mode(self) -> None:
        chosen = self._actions.modes.checkedAction()
        if chosen is not None:
            self._settings.mode = chosen.data()
        comparison = self._controller.comparison
        if comparison is not None:
            self._show_comparison(comparison)
        elif self._mode != Mode.ORIGINS.value:  # what is in view stays until there is another comparison
            self.view.set_mode(self._mode)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # the columns: the headers keep to them
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutDirectionChange):
            self._place_middle()
        return super().eventFilter(watched, event)
