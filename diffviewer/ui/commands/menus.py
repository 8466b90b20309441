"""The menus: every action has a place in them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from diffviewer.ui.commands.actions import Actions


def fill(menu: QMenu, actions: Actions) -> None:
    """Fill the menu of the whole program, with a menu in it for each kind of action."""
    menu.setAccessibleName(QCoreApplication.translate("Menus", "Menu"))
    for kind in (_file, _edit, _view, _versions, _watching, _library):
        menu.addMenu(kind(actions, menu))
    menu.addSeparator()
    menu.addAction(actions.preferences)
    menu.addMenu(_help(actions, menu))
    menu.addSeparator()
    menu.addAction(actions.quit)


def fill_export(menu: QMenu, actions: Actions) -> None:
    """Fill a menu with everything that goes out: files, the clipboard, paper, feeds."""
    menu.setAccessibleName(QCoreApplication.translate("Menus", "Export"))
    share = actions.share
    menu.addActions([share.html, share.pdf, share.card])
    menu.addActions([share.markdown, share.text, share.json])
    menu.addSeparator()
    menu.addActions([share.rich, share.cite, share.print])
    menu.addSeparator()
    history = QMenu(QCoreApplication.translate("Menus", "Whole &history"), menu)
    history.addActions([share.history_html, share.history_pdf, share.history_csv])
    menu.addMenu(history)
    menu.addActions([share.bundle, share.feeds])


def _file(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", "&File"), parent)
    menu.addActions([actions.open, actions.sample, actions.paste])
    menu.addSeparator()
    menu.addActions([actions.keep, actions.anew, actions.swap])
    menu.addSeparator()
    below = QMenu(QCoreApplication.translate("Menus", "&Export"), menu)
    fill_export(below, actions)
    menu.addMenu(below)
    return menu


def _edit(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", "&Edit"), parent)
    menu.addActions([actions.copy, actions.select_all, actions.find, actions.search])
    menu.addSeparator()
    menu.addAction(actions.rules.ignore)
    return menu


def _view(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", "&View"), parent)
    menu.addActions([actions.next, actions.previous])
    menu.addSeparator()
    menu.addActions([*actions.modes.actions(), actions.other_mode])
    menu.addSeparator()
    menu.addActions([actions.fold, actions.unfold, actions.rules.left_out])
    menu.addSeparator()
    menu.addActions([actions.larger, actions.smaller, actions.usual_size])
    menu.addSeparator()
    for title, choices in (
        (QCoreApplication.translate("Menus", "Co&mparison"), actions.overlooked),
        (QCoreApplication.translate("Menus", "&Theme"), actions.themes.actions()),
        (QCoreApplication.translate("Menus", "&Colours"), actions.colours.actions()),
        (QCoreApplication.translate("Menus", "Text &font"), actions.faces.actions()),
    ):
        below = QMenu(title, menu)
        below.addActions(choices)
        menu.addMenu(below)
    return menu


def _versions(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", "Ve&rsions"), parent)
    menu.addActions([actions.newer_later, actions.newer_earlier, actions.older_later, actions.older_earlier])
    menu.addActions([actions.both_later, actions.both_earlier])
    menu.addSeparator()
    menu.addActions([actions.whole, actions.slider.adjacent, actions.slider.since, actions.latest])
    menu.addSeparator()
    menu.addActions([actions.slider.play, *actions.slider.paces.actions()])
    menu.addSeparator()
    menu.addActions(actions.axes.actions())
    menu.addActions([actions.slider.closer, actions.slider.farther, actions.slider.all_in_sight])
    return menu


def _watching(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", "&Watching"), parent)
    menu.addActions([actions.watch, actions.check, actions.check_all])
    menu.addSeparator()
    menu.addActions([actions.pause_article, actions.pause_watching])
    menu.addSeparator()
    menu.addAction(actions.record)
    menu.addSeparator()
    menu.addActions([actions.feeds, actions.take_in_feeds, actions.give_out_feeds])
    return menu


def _library(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", "&Library"), parent)
    menu.addAction(actions.rules.rules)
    menu.addSeparator()
    menu.addActions([actions.back_up, actions.restore])
    menu.addSeparator()
    menu.addActions([actions.save_library, actions.take_in, actions.take_in_folder])
    menu.addSeparator()
    menu.addAction(actions.share.feeds)
    return menu


def _help(actions: Actions, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", "&Help"), parent)
    menu.addActions([actions.keys, actions.about])
    return menu
