"""A server on this machine, and a client that gives up soon."""

from collections.abc import Iterator

import pytest

from diffviewer.fetch.answer import Limits
from diffviewer.fetch.http import Client
from tests.fetch.web import Web


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        yield server


@pytest.fixture
def client() -> Iterator[Client]:
    made = Client(limits=Limits(connect=2, read=0.4, total=1.0, body=1_000_000, redirects=5))
    yield made
    made.close()
