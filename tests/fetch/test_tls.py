import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from diffviewer.fetch.answer import Limits, Outcome
from diffviewer.fetch.http import Client
from tests.fetch.web import Raw, Reply, Web


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.2 that nobody trusts, with its key in the same file."""
    if not shutil.which("openssl"):
        pytest.skip("no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=here -days 30"
    subprocess.run(
        [*command.split(), "-addext", "subjectAltName=IP:127.0.0.2"], cwd=folder, check=True, capture_output=True
    )
    both = folder / "both.pem"
    both.write_bytes((folder / "cert.pem").read_bytes() + (folder / "key.pem").read_bytes())
    return both


def server(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


LIMITS = Limits(connect=1.0, read=0.4, total=2.0)


def test_a_trusted_certificate(certificate: Path) -> None:
    with Web(tls=server(certificate)) as web:
        client = Client(limits=LIMITS, ca_bundle=str(certificate))
        for body in (b"short", b"long " * 50_000):
            answer = client.get(web.put("/a", Reply(body)))
            assert (answer.outcome, answer.body) == (Outcome.OK, body)
        assert web.connections == 1
        assert client.get(web.put("/b", Raw(hang=True))).outcome is Outcome.READ_TIMEOUT
        assert client.get(web.put("/b", Reply(b"y" * 60_000, pause=0.05))).outcome is Outcome.TOTAL_TIMEOUT
        # the same server under an address that the certificate does not name
        assert client.get(web.put("/a", Reply("x"), host=3)).outcome is Outcome.NO_TRUST
        client.close()


def test_an_unknown_certificate_is_refused(certificate: Path) -> None:
    with Web(tls=server(certificate)) as web:
        client = Client(limits=LIMITS)
        answer = client.get(web.put("/a", Reply("x")))
        assert (answer.outcome, answer.body) == (Outcome.NO_TRUST, b"")
        assert "certificate" in answer.detail.lower()
        assert web.seen == []
        client.close()


def test_a_server_that_never_agrees_on_keys(web: Web, client: Client) -> None:
    silent = web.put("/", Raw(hang=True)).replace("http://", "https://")
    assert client.get(silent).outcome in (Outcome.CONNECT_TIMEOUT, Outcome.TOTAL_TIMEOUT, Outcome.NO_TRUST)
