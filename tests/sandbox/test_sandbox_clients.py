"""Real clients, unmodified, against the sandbox.

What each gets wrong stands here as an assertion, and in words in the
sandbox's README.  A failure may mean that a client was mended: then both
change.
"""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sandbox_wire import CREDENTIALS

from voipms_rules.sandbox import Sandbox

TOO_LONG = "\u00e9" * 100  # characters, and 200 bytes
USER, PASSWORD = "john.doe@example.com", "Zq9vXk3wPt7"

# -- voipms, from PyPI: its address is in its code, so https://voip.ms leads to the sandbox -


@pytest.fixture
def voipms() -> Any:
    return pytest.importorskip("voipms", reason="needs voipms and validators<0.21")


@pytest.fixture
def balance(voipms: Any, voipms_sandbox_https: Sandbox) -> Callable[[], Any]:
    general = voipms.GeneralGet(voipms.VoipMsClient(USER, PASSWORD))
    return lambda: general.balance(advanced=True)


@pytest.fixture
def send(voipms: Any, voipms_sandbox_https: Sandbox) -> Callable[[str], Any]:
    dids = voipms.DidsSend(voipms.VoipMsClient(USER, PASSWORD))
    return lambda message: dids.sms(5551234567, 5557654321, message)


def test_voipms_reads_a_balance(balance: Callable[[], Any]) -> None:
    assert balance()["balance"]["current_balance"] == "112.192790"


def test_voipms_sends_a_message(send: Callable[[str], Any], voipms_sandbox_https: Sandbox) -> None:
    assert send("hello")["sms"] == 23434
    assert voipms_sandbox_https.calls[-1].params["message"] == "hello"


def test_voipms_knows_the_statuses_of_2017(
    balance: Callable[[], Any], voipms_sandbox_https: Sandbox
) -> None:
    with (
        voipms_sandbox_https.behaving(statuses={"*": "invalid_dst"}),
        pytest.raises(TypeError, match="not a valid Destination"),
    ):
        balance()


@pytest.mark.parametrize("status", ["api_limit_exceeded", "did_limit_reached", "brand_new"])
def test_voipms_takes_later_statuses_for_success(
    balance: Callable[[], Any], voipms_sandbox_https: Sandbox, status: str
) -> None:
    with voipms_sandbox_https.behaving(statuses={"*": status}):
        assert balance()["status"] == status


def test_voipms_takes_an_empty_list_for_an_error(
    balance: Callable[[], Any], voipms_sandbox_https: Sandbox
) -> None:
    with (
        voipms_sandbox_https.behaving(statuses={"*": "no_sms"}),
        pytest.raises(TypeError, match="no SMS"),
    ):
        balance()


def test_voipms_counts_characters_where_the_server_counts_bytes(send: Callable[[str], Any]) -> None:
    with pytest.raises(TypeError, match="exceeds 160 characters"):
        send(TOO_LONG)


def test_voipms_alters_messages(send: Callable[[str], Any], voipms_sandbox_https: Sandbox) -> None:
    send("Stop!\nNow")
    assert voipms_sandbox_https.calls[-1].params["message"] == "Stop  Now"


def test_voipms_does_not_encode_credentials(voipms: Any, voipms_sandbox_https: Sandbox) -> None:
    general = voipms.GeneralGet(voipms.VoipMsClient(USER, "abc#1"))
    with pytest.raises(TypeError, match="Method must be provided"):
        general.balance()


def test_voipms_posts_what_the_server_cannot_read(
    voipms: Any, voipms_sandbox_https: Sandbox
) -> None:
    client = voipms.VoipMsClient(USER, PASSWORD)
    with pytest.raises(Exception, match="500 Server Error"):
        client._post("getBalance", {})


def test_voipms_fails_before_it_posts_a_file(voipms: Any) -> None:
    adding = importlib.import_module("voipms.entities.lnpadd")
    with pytest.raises(NameError, match="providerAccount"):
        adding.LNPAdd(voipms.VoipMsClient(USER, PASSWORD)).file("1", "2")


def test_voipms_shows_the_password_when_the_service_is_down(
    balance: Callable[[], Any], voipms_sandbox_https: Sandbox
) -> None:
    with (
        voipms_sandbox_https.behaving(fault="outage"),
        pytest.raises(Exception, match=f"api_password={PASSWORD}"),
    ):
        balance()


_REDIRECT = """
import pytest

@pytest.fixture(autouse=True)
def lead_to_the_sandbox(voipms_sandbox_https):
    pass
"""


def test_voipms_passes_its_own_tests(tmp_path: Path) -> None:
    """They are written for a real account; only its source archive holds them."""
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    wanted = ["--no-binary", ":all:", "--dest", str(tmp_path), "voipms==0.2.6"]
    done = subprocess.run([*download, *wanted], capture_output=True, text=True)
    archives = list(tmp_path.glob("voipms-*.tar.gz"))
    if not archives:
        reason = f"the source archive cannot be had: {done.stderr[-200:]}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    shutil.unpack_archive(archives[0], tmp_path, filter="data")
    (tmp_path / "redirect.py").write_text(_REDIRECT, encoding="utf-8")
    tests = [str(tmp_path / "voipms-0.2.6" / "tests"), "-c", os.devnull]
    options = ["-q", "-p", "redirect", "--rootdir", str(tmp_path), "--override-ini", "addopts="]
    environment = {
        **os.environ,
        "PYTHONPATH": str(tmp_path),
        "VOIPMS_USERNAME": CREDENTIALS["api_username"],
        "VOIPMS_PASSWORD": CREDENTIALS["api_password"],
    }
    command = [sys.executable, "-m", "pytest", *options, *tests]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert "8 passed" in done.stdout, done.stdout[-2000:]


# -- apprise, from PyPI: its address is in its code too ------------------------------------

APPRISE_URL = f"voipms://{PASSWORD}:{USER}/15551234567/15557654321"


@pytest.fixture
def notifier(voipms_sandbox_https: Sandbox) -> Any:
    apprise = pytest.importorskip("apprise", reason="needs apprise")
    plugin = apprise.Apprise.instantiate(APPRISE_URL)
    plugin.request_rate_per_sec = 0
    return plugin


def test_apprise_sends_a_message(notifier: Any, voipms_sandbox_https: Sandbox) -> None:
    assert notifier.notify("hello") is True
    assert voipms_sandbox_https.calls[-1].params == {
        "did": "5551234567",
        "dst": "5557654321",
        "message": "hello",
    }


@pytest.mark.parametrize("status", ["limit_reached", "api_limit_exceeded", "no_sms"])
def test_apprise_reports_failures(
    notifier: Any, voipms_sandbox_https: Sandbox, status: str
) -> None:
    with voipms_sandbox_https.behaving(statuses={"*": status}):
        assert notifier.notify("hello") is False


@pytest.mark.parametrize("fault", ["outage", "html", "empty", "reset"])
def test_apprise_withstands_faults(
    notifier: Any, voipms_sandbox_https: Sandbox, fault: str
) -> None:
    with voipms_sandbox_https.behaving(fault=fault):
        assert notifier.notify("hello") is False


def test_apprise_counts_characters_where_the_server_counts_bytes(
    notifier: Any, voipms_sandbox_https: Sandbox
) -> None:
    assert notifier.notify(TOO_LONG) is False
    assert [call.status for call in voipms_sandbox_https.calls] == ["sms_toolong"]


def test_apprise_falls_over_a_status_without_a_sentence(
    notifier: Any, voipms_sandbox_https: Sandbox
) -> None:
    with (
        voipms_sandbox_https.behaving(messages=False, statuses={"*": "limit_reached"}),
        pytest.raises(KeyError, match="message"),
    ):
        notifier.send("hello")


# -- voipms-api, from PyPI -----------------------------------------------------------------


@pytest.fixture
def sms(voipms_sandbox_https: Sandbox) -> Any:
    module = pytest.importorskip("voipms_api.sms", reason="needs voipms-api")
    return module.SMS(USER, PASSWORD)


def test_voipms_api_sends_a_message(sms: Any) -> None:
    assert sms.send_sms("5551234567", "5557654321", "hello") == {"status": "success", "sms": 23434}


def test_voipms_api_leaves_the_status_to_its_caller(sms: Any) -> None:
    answer = sms.send_sms("5551234567", "5557654321", TOO_LONG)
    assert answer["status"] == "sms_toolong"


def test_voipms_api_prints_the_password_when_the_service_is_down(
    sms: Any, voipms_sandbox_https: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    with voipms_sandbox_https.behaving(fault="outage"):
        assert sms.send_sms("5551234567", "5557654321", "hello") is None
    assert f"api_password={PASSWORD}" in capsys.readouterr().out


# -- zeep, against the description ---------------------------------------------------------


@pytest.fixture
def service(voipms_sandbox: Sandbox) -> Any:
    zeep = pytest.importorskip("zeep", reason="needs zeep")
    return zeep.Client(voipms_sandbox.wsdl_url).service


def test_zeep_calls_every_method(service: Any, voipms_sandbox: Sandbox) -> None:
    operations = sorted(service._binding._operations)
    for name in operations:
        service[name](CREDENTIALS)
    assert [call.method for call in voipms_sandbox.calls] == operations
    assert len(operations) == 226


def test_zeep_reads_statuses_and_rows(service: Any) -> None:
    bad = service.sendSMS({**CREDENTIALS, "did": "5551234567", "dst": "1", "message": "x"})
    assert (bad[0]["key"], bad[0]["value"]) == ("status", "invalid_dst")
    languages = service.getLanguages(CREDENTIALS)[1]
    first = languages["value"]["item"][0]["item"][0]
    assert (languages["key"], first["value"]) == ("languages", "en")


# -- voip-ms, a Rust crate: its builder takes an address -----------------------------------

RUST = Path(__file__).with_name("rust_client")
BUILT = Path(__file__).parents[2] / "build" / "sandbox-rust-client"


@pytest.fixture(scope="module")
def rust_client() -> Path:
    """The client, built from a copy, so that Cargo leaves nothing in the tests."""
    if shutil.which("cargo") is None:
        pytest.skip("no cargo here")
    shutil.copytree(RUST, BUILT, dirs_exist_ok=True)
    command = ["cargo", "build", "--quiet"]
    done = subprocess.run(command, cwd=BUILT, capture_output=True, text=True, timeout=1500)
    if done.returncode != 0:
        reason = f"cargo cannot build the client: {done.stderr[-500:]}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return BUILT / "target" / "debug" / "sandbox-client"


@pytest.fixture
def rust_send(rust_client: Path, voipms_sandbox: Sandbox) -> Callable[[str], str]:
    def send(message: str) -> str:
        command = [str(rust_client), voipms_sandbox.url, "5551234567", "5557654321", message]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
        return done.stdout.strip()

    return send


def test_rust_sends_a_message(rust_send: Callable[[str], str], voipms_sandbox: Sandbox) -> None:
    assert rust_send("hello") == "sent: Some(23434)"
    assert voipms_sandbox.calls[-1].params["message"] == "hello"


@pytest.mark.parametrize("status", ["api_limit_exceeded", "brand_new"])
def test_rust_reports_statuses(
    rust_send: Callable[[str], str], voipms_sandbox: Sandbox, status: str
) -> None:
    with voipms_sandbox.behaving(statuses={"*": status}):
        assert rust_send("hello").startswith(f"failed: API status: {status}")


def test_rust_does_not_measure_messages(rust_send: Callable[[str], str]) -> None:
    assert rust_send(TOO_LONG).startswith("failed: API status: sms_toolong")


@pytest.mark.parametrize(
    ("fault", "says"),
    [("outage", "503"), ("html", "not JSON"), ("reset", "error sending request")],
)
def test_rust_withstands_faults(
    rust_send: Callable[[str], str], voipms_sandbox: Sandbox, fault: str, says: str
) -> None:
    with voipms_sandbox.behaving(fault=fault):
        answer = rust_send("hello")
    assert answer.startswith("failed: ")
    assert says in answer


def test_rust_takes_an_empty_body_for_success(
    rust_send: Callable[[str], str], voipms_sandbox: Sandbox
) -> None:
    with voipms_sandbox.behaving(fault="empty"):
        assert rust_send("hello") == "sent: None"
