"""The compiled wheel: what the pure one holds, and the Rust checks under ``check``.

The hook runs only where HATCH_BUILD_HOOK_ENABLE_CUSTOM is set (``make nativewheel``),
so that the pure wheel stays what everybody gets.  It needs ``cargo``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CRATE = "voipms_rules/targets/python/native"
PURE = "generated/python/voipms_checks/_check.py"
# What cargo calls the library, and what Python calls it, by platform.
EXTENSION = "_native.abi3.so"
LIBRARIES = {"win32": ("_native.dll", "_native.pyd"), "darwin": ("lib_native.dylib", EXTENSION)}
OTHERS = ("lib_native.so", EXTENSION)
# What the compiled wheel has at the end of ``_check.py``.
TAIL = """

# The generated Rust checks answer what they can.
pure = check
check = __import__("voipms_checks._native", fromlist=["faster"]).faster(pure, Report, _short)
"""


class NativeHook(BuildHookInterface[Any]):
    """Compiles the extension module and appends to ``_check.py`` what makes use of it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Change what goes into the wheel; an editable install stays pure."""
        if version == "editable":
            return
        root, work = Path(self.root), Path(self.root, "build", "native")
        built, name = LIBRARIES.get(sys.platform, OTHERS)
        _compile(root, work)
        self.folder = TemporaryDirectory()  # of its own, as another build may run beside it
        entry = Path(self.folder.name, "_check.py")
        entry.write_text((root / PURE).read_text(encoding="utf-8") + TAIL, encoding="utf-8")
        self.build_config.target_config["exclude"].append(PURE)
        build_data["force_include"] |= {
            str(work / "release" / built): f"voipms_checks/{name}",
            str(entry): "voipms_checks/_check.py",
        }
        build_data["pure_python"] = False
        build_data["tag"] = f"cp311-abi3-{_platform()}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the changed file away."""
        if version != "editable":
            self.folder.cleanup()


def _compile(root: Path, work: Path) -> None:
    command = ["cargo", "build", "--release", "--quiet", "--target-dir", str(work)]
    environment = {**os.environ, "PYO3_PYTHON": sys.executable}
    try:
        subprocess.run(command, cwd=root / CRATE, env=environment, check=True)
    except FileNotFoundError:
        sys.exit("the compiled wheel needs cargo, the build tool of Rust; the pure one does not")
    except subprocess.CalledProcessError as error:
        sys.exit(f"cargo could not build {CRATE} (exit status {error.returncode})")


def _platform() -> str:
    return sysconfig.get_platform().replace("-", "_").replace(".", "_")
