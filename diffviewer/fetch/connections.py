"""Connections for `requests` that keep within the bounds of `guard`."""

import logging
import socket
import ssl
from typing import Any

import certifi
import requests
from requests.adapters import HTTPAdapter
from requests.utils import select_proxy
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import ProxyManager
from urllib3.util.ssl_ import create_urllib3_context

from diffviewer.fetch.answer import Outcome
from diffviewer.fetch.guard import GuardedTLS, Stopped, connect, current

# it warns of what a hostile server sends, with a traceback; the outcome of the fetch tells all of that
logging.getLogger("urllib3").setLevel(logging.CRITICAL)

POOLS = 100
"""Hosts whose connections are kept open; the longest unused is closed first."""


class _GuardedConnection(HTTPConnection):
    """A connection whose every use is checked, also when it was opened for an earlier request with other bounds."""

    def _new_conn(self) -> socket.socket:
        return connect(self._dns_host, self.port)

    def request(self, *args: Any, **kwargs: Any) -> None:
        """Send a request, unless this connection leads where the request may not go."""
        sock = self.sock
        if sock is not None and self.proxy is None:
            peer = str(sock.getpeername()[0])
            if not current().admit(peer):
                raise Stopped(Outcome.PRIVATE, f"{self.host} is {peer}")
        super().request(*args, **kwargs)


class _GuardedTLSConnection(_GuardedConnection, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _GuardedConnection


class _TLSPool(HTTPSConnectionPool):
    ConnectionCls = _GuardedTLSConnection


class GuardedAdapter(HTTPAdapter):
    """Gives `requests` the guarded connections. `ca_bundle` is a file of certificates to trust instead of the usual."""

    def __init__(self, ca_bundle: str | None = None) -> None:
        # one context for all connections: loading the certificates anew takes longer than most pages
        self._context = create_urllib3_context()
        self._context.verify_mode = ssl.CERT_REQUIRED
        self._context.check_hostname = True
        self._context.load_verify_locations(ca_bundle or certifi.where())
        self._context.sslsocket_class = GuardedTLS
        super().__init__(pool_connections=POOLS, pool_maxsize=2)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        """Make the manager of direct connections."""
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the manager of connections through a proxy."""
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        if isinstance(manager, ProxyManager):
            manager.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave it to the context, which always verifies."""

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, verify: Any, proxies: Any = None, cert: Any = None
    ) -> HTTPConnectionPool:
        """Find the pool for a request. Trust is the same for all, so only the address and the proxy tell which."""
        address = str(request.url)
        proxy = select_proxy(address, proxies)
        manager = self.proxy_manager_for(proxy if "://" in proxy else f"http://{proxy}") if proxy else self.poolmanager
        pool: HTTPConnectionPool = manager.connection_from_url(address)
        return pool
