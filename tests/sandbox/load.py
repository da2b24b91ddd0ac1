"""Measures a sandbox under load: ``python tests/sandbox/load.py [--seconds 60]``.

wrk asks as fast as it is answered, over loopback, for a bounded time, with the
checks on.  Exit status 1 if the aim is missed: 2,000 calls a second with the
99th percentile below 20 ms, no error, and a memory that has stopped growing
once the caches are full.  Needs wrk and Linux.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

CALLS_A_SECOND = 2000
P99_MS = 20.0
GROWTH_KIB = 2048
WARM_UP = 5  # seconds

SERVER = """
from voipms_rules.sandbox.behaviour import Behaviour
from voipms_rules.sandbox.server import Listener, serve
listener = Listener("127.0.0.1", 0, None)
print(listener.port, flush=True)
serve(Behaviour(), listener, None)
"""
_MS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


def main() -> int:
    """Run it; 0 when the aim is met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--connections", type=int, default=16)
    args = parser.parse_args()
    if shutil.which("wrk") is None:
        sys.exit("this needs wrk")
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE) as server:
        try:
            assert server.stdout is not None
            port = int(server.stdout.readline())
            _wrk(port, args.connections, WARM_UP)
            report, sizes = _measure(server.pid, port, args.connections, args.seconds)
        finally:
            server.terminate()
    return _judge(report, sizes, args.seconds)


def _measure(pid: int, port: int, connections: int, seconds: int) -> tuple[str, list[int]]:
    """wrk's report, and the server's resident memory in KiB ten times meanwhile."""
    sizes = [_resident(pid)]
    done = threading.Event()

    def watch() -> None:
        while not done.wait(seconds / 10):
            sizes.append(_resident(pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    report = _wrk(port, connections, seconds)
    done.set()
    watcher.join()
    return report, sizes


def _wrk(port: int, connections: int, seconds: int) -> str:
    script = Path(__file__).with_name("load.lua")
    options = ["-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", str(script)]
    command = ["wrk", *options, f"http://127.0.0.1:{port}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60, check=True)
    return done.stdout


def _resident(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.findall(r"VmRSS:\s+(\d+) kB", status)[0])


def _judge(report: str, sizes: list[int], seconds: int) -> int:
    rate = float(re.findall(r"Requests/sec:\s+([\d.]+)", report)[0])
    value, unit = re.findall(r"99%\s+([\d.]+)(us|ms|s)", report)[0]
    p99 = float(value) * _MS[unit]
    errors = re.findall(r"(?:Non-2xx|Socket errors).*", report)
    growth = sizes[-1] - sizes[0]
    print(
        f"{time.strftime('%F')}  {seconds} s, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    print(f"{rate:.0f} calls a second, p99 {p99:.1f} ms, errors: {errors or 'none'}")
    print(f"memory {sizes[0]} -> {sizes[-1]} KiB, highest {max(sizes)}")
    met = rate >= CALLS_A_SECOND and p99 < P99_MS and not errors and growth <= GROWTH_KIB
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
