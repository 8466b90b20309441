"""An error of our own: its details go to the log, one sentence to the person."""

import logging

from diffviewer import log
from diffviewer.messages import shown


def unexpected(error: Exception) -> str:
    """Log an error nobody foresaw, and give the sentence that says so and where the details are."""
    logger = logging.getLogger("diffviewer")
    written = bool(logger.handlers) or log.start()
    logger.error("unexpected error", exc_info=error)
    what = f"Something went wrong inside the program ({type(error).__name__})"
    return f"{what}; the details are in {shown(str(log.log_file()))}." if written else f"{what}: {shown(str(error))}"
