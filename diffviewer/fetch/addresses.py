"""Addresses on the web: made canonical, and told apart by how near to this machine they lead.

Only http and https are followed. A page or a feed is hostile input, so an address found in one must not reach what only
this machine or its own network can reach, unless the person who gave the first address is already there.
"""

import ipaddress
import re
import socket
from enum import StrEnum
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import idna

LONGEST = 4096
"""Characters of an address; a longer one is refused."""

# Ports of other protocols, which a web request could be made to speak to: the "bad ports" of WHATWG Fetch, section 2.9
# fmt: off
_OTHER_PROTOCOLS = frozenset((
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
    110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
    531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
    5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
))
# fmt: on
_REMEMBERED = 5_000
_DEFAULT_PORTS = {"http": 80, "https": 443}
_OWN_NETWORK_ENDINGS = (".local", ".lan", ".internal", ".intranet", ".corp", ".home", ".home.arpa")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_HOST_AND_PORT = re.compile(r"[^/?#\s:]+:\d{1,5}(?:[/?#]|$)")
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid)=", re.I)
_WHITE = re.compile(r"[\t\r\n]")
# what may stand in a path or a query as it is; "%" because what is escaped already stays so
_PLAIN = "!$%&'()*+,-./:;=?@[]_~|"


class Nearness(StrEnum):
    """Where an internet address leads, seen from this machine."""

    PUBLIC = "public"
    LOOPBACK = "loopback"  # 127.0.0.0/8
    LOOPBACK6 = "loopback6"  # ::1
    PRIVATE = "private"  # the networks of homes and offices
    LINK_LOCAL = "link_local"  # also where cloud machines keep their secrets
    SPECIAL = "special"  # multicast, reserved, 0.0.0.0: never a page


Reach = frozenset[Nearness]
ON_PURPOSE: Reach = frozenset([Nearness.PUBLIC, Nearness.PRIVATE, Nearness.LOOPBACK, Nearness.LOOPBACK6])
"""Where a host leads to that a person names: a name of one's own network may look like any other."""
PUBLIC_ONLY: Reach = frozenset([Nearness.PUBLIC])


@lru_cache(_REMEMBERED)
def canonical(address: str, *, guess_scheme: bool = False) -> str | None:
    """The one way of writing an address, or None where it is no web address that may be followed.

    Scheme and host in lower case, the host in its ASCII form, no default port, no fragment, at least "/" for a path;
    what stands in path and query is kept but for characters that must be escaped. With `guess_scheme`, what a person
    types ("example.com/a") is completed with "https://", or "http://" on this machine and its network.
    """
    address = _WHITE.sub("", address.strip())
    if not address or len(address) > LONGEST:
        return None
    if guess_scheme and (not _SCHEME.match(address) or _HOST_AND_PORT.match(address)):
        address = address.removeprefix("//")
        near = nearness_of_host(re.split(r"[/?#:]", address.rpartition("@")[2], maxsplit=1)[0]) != PUBLIC_ONLY
        address = ("http://" if near else "https://") + address
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not host or port in _OTHER_PROTOCOLS:
        return None
    host = _canonical_host(host)
    if host is None:
        return None
    netloc = host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"
    if parts.username:
        secret = f":{parts.password}" if parts.password else ""
        netloc = f"{parts.username}{secret}@{netloc}"
    path = quote(parts.path or "/", safe=_PLAIN)
    return urlunsplit((scheme, netloc, path, quote(parts.query, safe=_PLAIN), ""))


def _canonical_host(host: str) -> str | None:
    host = host.rstrip(".").lower()
    if ":" in host:
        try:
            return f"[{ipaddress.IPv6Address(host.partition('%')[0]).compressed}]"
        except ValueError:
            return None
    try:
        host = host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError:
        return None
    if re.fullmatch(r"[0-9a-fx.]+", host) and re.fullmatch(r"(?:0x[0-9a-f]*|\d+)", host.rsplit(".", 1)[-1]):
        # "2130706433", "0x7f.1": ways of writing 127.0.0.1 that the system's resolver understands as well
        try:
            return socket.inet_ntoa(socket.inet_aton(host))
        except OSError:
            return None
    labels = host.split(".")
    if len(host) > 253 or not all(re.fullmatch(r"[a-z0-9_](?:[a-z0-9_-]{0,62})", label) for label in labels):
        return None
    return host


def join(base: str, link: str) -> str | None:
    """The canonical address that `link`, found on the page `base`, leads to, or None where it may not be followed.

    A name and password in the link are dropped: a page must not choose who a person is.
    """
    try:
        parts = urlsplit(urljoin(base, _WHITE.sub("", link.strip())[: LONGEST + 1]))
        bare = parts._replace(netloc=parts.netloc.rpartition("@")[2])
    except ValueError:
        return None
    return canonical(urlunsplit(bare))


def identity(address: str) -> str:
    """A canonical address without the parts that only tell where a reader came from: what one article is known by."""
    parts = urlsplit(address)
    kept = [pair for pair in parts.query.split("&") if pair and not _TRACKING.match(pair)]
    return urlunsplit(parts._replace(query="&".join(kept)))


def host_of(address: str) -> str:
    """The host that is asked for `address`: politeness counts by it. Without the port, since that is one machine."""
    return (urlsplit(address).hostname or "").rstrip(".")


def nearness_of_ip(ip: str) -> Nearness:
    """Where the internet address `ip` leads; addresses that carry another one inside are looked through."""
    try:
        parsed: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return Nearness.SPECIAL
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if inner is None and parsed in _NAT64:
            inner = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if inner is not None:
            parsed = inner
    if parsed.is_loopback:
        return Nearness.LOOPBACK if parsed.version == 4 else Nearness.LOOPBACK6
    if parsed.is_link_local:
        return Nearness.LINK_LOCAL
    if any(parsed in network for network in _OWN_NETWORKS if network.version == parsed.version):
        return Nearness.PRIVATE
    if parsed.is_global and not parsed.is_multicast:
        return Nearness.PUBLIC
    return Nearness.SPECIAL


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_OWN_NETWORKS = [
    ipaddress.ip_network(block)
    for block in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10")
]


@lru_cache(_REMEMBERED)
def nearness_of_host(host: str) -> Reach:
    """Where a host leads as far as its name tells. A name that looks public may still resolve to somewhere near."""
    host = host.strip("[]").rstrip(".").lower()
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        pass
    else:
        return frozenset([nearness_of_ip(host)])
    if host == "localhost" or host.endswith(".localhost"):
        return frozenset([Nearness.LOOPBACK, Nearness.LOOPBACK6])
    if "." not in host or host.endswith(_OWN_NETWORK_ENDINGS):
        return frozenset([Nearness.PRIVATE])
    return PUBLIC_ONLY


def reach_of(address: str) -> Reach:
    """Where a fetch of `address`, and the redirects after it, may lead.

    Everywhere public; and to the near network that the address itself names, since then the person watches that network
    on purpose.
    """
    return (nearness_of_host(host_of(address)) | PUBLIC_ONLY) - {Nearness.SPECIAL}


def may_lead_to(origin: str, address: str) -> bool:
    """Whether a link to `address`, found at `origin`, may be followed."""
    reach = reach_of(origin)
    if Nearness.LOOPBACK in reach:
        # "localhost" is looked up as either; a link need not be
        reach -= {Nearness.LOOPBACK6}
    return not reach.isdisjoint(nearness_of_host(host_of(address)))
