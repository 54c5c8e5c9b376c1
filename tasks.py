"""Everything a checkout needs, from a fresh machine on: ``python3 tasks.py run``.

run [ARGUMENTS]     start Leg Explorer; ARGUMENTS go to it (``run solve --knee 45``)
run --virtual       the same on a virtual screen, for a Linux machine without a display
test [ARGUMENTS]    lint, types, layers and all tests; with ARGUMENTS only pytest with them
lint [--fix]        lint, types and layers alone; --fix formats and mends what ruff can mend
bench [NAMES]       run all benchmarks, or those named; --peers installs what they compare with
calibrate [--write] fit the `default` parameters again; --write keeps them
meshes              build assets/meshes from the measured cross-sections in assets/atlas
gallery [NAMES]     draw the pictures of docs/gallery.md and docs/handbook; --check compares instead
torture [OPTIONS]   try to break the program; --help names the campaigns and their lengths
language            bring the translations of assets/language in step with the texts
lock [--upgrade]    refresh requirements/*.txt after a change of pyproject.toml
outdated            list the locked packages of which there are newer releases
package [PARTS]     build what a release holds, for this system, into dist; --smoke tries it
help                print this

The first start makes ``.venv`` and installs the locked dependencies, on a Debian-like Linux also
the system libraries that are missing. Later starts cost nothing extra. Python 3.11 or later;
standard library only.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tools.system import (
    GALLERY_PACKAGES,
    OFFSCREEN_PACKAGES,
    PACKAGE_PACKAGES,
    SMOKE_PACKAGES,
    TEST_PACKAGES,
    VIRTUAL_PACKAGES,
    WINDOW_PACKAGES,
    TaskError,
    apt_install,
    ensure_packages,
    has_display,
    test_environment,
    virtual_window,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
#: Written last, so that an installation that was cut short is taken up again.
STAMP = VENV / "leg-explorer.stamp"
#: Each lock file holds all that those before it hold, at the same versions.
LOCKS = ("runtime", "dev", "peers")
UV = "uv==0.13.9"
NEEDED_BYTES = 2_500_000_000
#: What is bundled must not see what tests or editors need, so it is built in a place of its own.
PACKAGE_VENV = ROOT / "build" / "package" / "venv"


def main(arguments: Sequence[str]) -> int:
    """Run the task named by the first argument; return the exit status."""
    name, rest = (arguments[0], list(arguments[1:])) if arguments else ("help", [])
    task = TASKS.get(name)
    if task is None:
        print(f"tasks.py: unknown task {name!r}; one of {', '.join(TASKS)}", file=sys.stderr)
        return 2
    try:
        return task(rest)
    except (TaskError, OSError) as error:
        print(f"tasks.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# ---- The tasks


def task_run(arguments: list[str]) -> int:
    """Start the program; on POSIX this process becomes it."""
    virtual = "--virtual" in arguments
    arguments = [argument for argument in arguments if argument != "--virtual"]
    arguments = arguments[1:] if arguments[:1] == ["--"] else arguments
    window = opens_window(arguments)
    packages = dict(OFFSCREEN_PACKAGES)
    if window and not virtual and not has_display(os.environ):
        raise TaskError(
            "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`python3 tasks.py run --virtual` starts on a virtual screen, and "
            "`python3 tasks.py run snapshot --help` draws pictures without one"
        )
    if window and (virtual or not os.environ.get("WAYLAND_DISPLAY")):
        packages |= WINDOW_PACKAGES
    if virtual:
        packages |= VIRTUAL_PACKAGES
    ensure_packages(packages)
    ensure_installed("runtime")
    # -P: a folder called explorer where the user stands must not be taken for the program.
    command = [str(PYTHON), "-P", "-m", "explorer", *arguments]
    if virtual:
        with virtual_window() as environment:
            screen = environment["DISPLAY"]
            print(f"tasks.py: the window is on the virtual screen {screen}", flush=True)
            return subprocess.call(command, env=environment)
    if sys.platform != "win32":  # there, exec would return to the prompt at once
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.call(command)


def opens_window(arguments: Sequence[str]) -> bool:
    """Return whether the program, called so, shows its window rather than answers in the shell."""
    if {"-h", "--help", "--version"} & set(arguments):
        return False
    return not arguments or arguments[0] == "window" or arguments[0].startswith("-")


def task_test(arguments: list[str]) -> int:
    """Run all checks, fast to slow, and fail only after the last."""
    ensure_packages(OFFSCREEN_PACKAGES | WINDOW_PACKAGES | VIRTUAL_PACKAGES | TEST_PACKAGES)
    ensure_installed("dev")
    failed = [] if arguments else run_checks(LINTS)
    if failed:
        print(f"\nFailed so far: {', '.join(failed)}", flush=True)
    # On all cores, each file of tests in one process: its fixtures are made once.
    options = arguments or ["-n", "auto", "--dist", "loadfile", "--cov", "--cov-report=term"]
    heading("tests")
    with test_environment() as environment:
        status = python("-m", "pytest", *options, environment=environment)
    return status or (1 if failed else 0)


def task_lint(arguments: list[str]) -> int:
    """Run the checks that need no test; with --fix, mend first what can be mended."""
    ensure_installed("dev")
    if "--fix" in arguments:
        python("-m", "ruff", "check", "--fix", "--quiet", ".")
        python("-m", "ruff", "format", "--quiet", ".")
    return 1 if run_checks(LINTS) else 0


def task_bench(arguments: list[str]) -> int:
    """Run each benchmark in a process of its own; every row is ``name: value unit``."""
    peers = "--peers" in arguments
    names = [argument.removeprefix("bench_") for argument in arguments if argument != "--peers"]
    known = sorted(path.stem.removeprefix("bench_") for path in ROOT.glob("benchmarks/bench_*.py"))
    for name in names:
        if name not in known:
            raise TaskError(f"unknown benchmark {name!r}; one of {', '.join(known)}")
    ensure_packages(OFFSCREEN_PACKAGES | WINDOW_PACKAGES | VIRTUAL_PACKAGES)
    ensure_installed("peers" if peers else "dev")
    failed = False
    shown = contextlib.nullcontext(dict(os.environ))
    with shown if has_display(os.environ) else virtual_window() as environment:
        for name in names or known:
            status = python("-m", f"benchmarks.bench_{name}", environment=environment)
            if status:
                print(f"bench_{name}: failed with exit status {status}", flush=True)
                failed = True
    return 1 if failed else 0


def task_calibrate(arguments: list[str]) -> int:
    """Fit the `default` parameters to measured adults; --write keeps them."""
    ensure_installed("dev")
    return python("-m", "benchmarks.calibrate", *arguments)


def task_meshes(arguments: list[str]) -> int:
    """Build the meshes, how they follow the joints, and all that is made from them."""
    if arguments:
        raise TaskError(f"meshes takes no arguments, not {' '.join(arguments)!r}")
    ensure_packages(OFFSCREEN_PACKAGES)
    ensure_installed("dev")
    environment = os.environ | {"PYTHONPATH": str(ROOT / "assets")}
    steps = ("rig", "fibers", "coarse", "footprints", "skin")  # each loads what those before made
    for step in ("builder", *(f"builder.{name}" for name in steps)):
        if status := python("-m", step, environment=environment):
            return status
    return 0


def task_gallery(arguments: list[str]) -> int:
    """Draw the pictures of gallery and handbook, or compare them with what this machine draws."""
    ensure_packages(OFFSCREEN_PACKAGES | GALLERY_PACKAGES)
    ensure_installed("runtime")
    return python("-m", "tools.gallery", *arguments)


def task_language(arguments: list[str]) -> int:
    """Bring the translations in step with the texts of the program."""
    ensure_packages(OFFSCREEN_PACKAGES)
    ensure_installed("runtime")
    return python("-m", "tools.language", *arguments)


def task_torture(arguments: list[str]) -> int:
    """Run the campaigns of docs/reliability.md."""
    ensure_packages(OFFSCREEN_PACKAGES)
    ensure_installed("runtime")
    return python("-m", "tools.torture", *arguments)


def task_lock(arguments: list[str]) -> int:
    """Write the lock files, for every platform at once."""
    ensure_venv()
    pip("install", "--quiet", UV)
    environment = os.environ | {"UV_CUSTOM_COMPILE_COMMAND": "python3 tasks.py lock"}
    compile_ = ["-m", "uv", "pip", "compile", "pyproject.toml", "--quiet", "--universal"]
    compile_ += ["--python-version", "3.11", "--fork-strategy", "fewest", "--generate-hashes"]
    compile_ += ["--no-emit-index-url", *arguments]
    groups = {"runtime": ["build"], "dev": ["build", "dev"], "peers": ["build", "dev", "peers"]}
    above: list[str] = []
    for lock in LOCKS:
        chosen = [word for group in groups[lock] for word in ("--group", group)]
        output = str(lock_file(lock).relative_to(ROOT))
        if python(*compile_, *above, *chosen, "--output-file", output, environment=environment):
            raise TaskError(f"{output} could not be made; the lines above say why")
        above = ["--constraints", output]
    # Beside that row: what builds packages holds what is bundled, and none of the tests.
    output = str(lock_file("package").relative_to(ROOT))
    chosen = ["--constraints", str(lock_file("runtime").relative_to(ROOT))]
    chosen += ["--group", "build", "--group", "package", "--output-file", output]
    if python(*compile_, *chosen, environment=environment):
        raise TaskError(f"{output} could not be made; the lines above say why")
    return 0


def task_outdated(_arguments: list[str]) -> int:
    """List the locked packages of which there are newer releases."""
    ensure_installed("dev")
    return python("-m", "tools.outdated")


def task_package(arguments: list[str]) -> int:
    """Build what a release holds, in an environment that holds nothing else."""
    ensure_packages(OFFSCREEN_PACKAGES | WINDOW_PACKAGES | VIRTUAL_PACKAGES | PACKAGE_PACKAGES)
    if "--smoke" in arguments:
        ensure_packages(TEST_PACKAGES | SMOKE_PACKAGES)
    executable = PACKAGE_VENV / PYTHON.relative_to(VENV)
    stamp = PACKAGE_VENV / STAMP.name
    wanted = fingerprint("package")
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        base = getattr(sys, "_base_executable", "") or sys.executable
        if subprocess.call([base, "-m", "venv", "--clear", str(PACKAGE_VENV)]):
            raise TaskError(f"{PACKAGE_VENV} could not be made; the lines above say why")
        locked = ["--require-hashes", "--no-deps", "--only-binary=:all:"]
        locked += ["-r", str(lock_file("package"))]
        if subprocess.call([str(executable), "-m", "pip", "--no-input", "install", *locked]):
            raise TaskError("pip could not install the packages; the lines above say why")
        stamp.write_text(wanted, encoding="utf-8")
    command = [str(executable), str(ROOT / "packaging" / "package.py"), *arguments]
    return subprocess.call(command, cwd=ROOT)


def task_help(_arguments: list[str]) -> int:
    """Print what there is."""
    print((__doc__ or "").strip())
    return 0


TASKS: dict[str, Callable[[list[str]], int]] = {
    "run": task_run,
    "test": task_test,
    "lint": task_lint,
    "bench": task_bench,
    "calibrate": task_calibrate,
    "meshes": task_meshes,
    "gallery": task_gallery,
    "torture": task_torture,
    "language": task_language,
    "lock": task_lock,
    "outdated": task_outdated,
    "package": task_package,
    "help": task_help,
    "-h": task_help,
    "--help": task_help,
}

LINTS: dict[str, list[str]] = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "layers": ["-c", "from importlinter.cli import lint_imports_command as c; c(['--no-logo'])"],
    "types": ["-m", "mypy"],
}


def run_checks(checks: Mapping[str, Sequence[str]]) -> list[str]:
    """Run every check; return the names of those that failed."""
    failed = []
    for name, command in checks.items():
        heading(name)
        start = time.monotonic()
        if python(*command):
            failed.append(name)
        print(f"({time.monotonic() - start:.1f} s)", flush=True)
    return failed


def heading(text: str) -> None:
    """Print a line that parts one check's output from the next."""
    print(f"\n== {text}", flush=True)


# ---- The virtual environment


def lock_file(lock: str) -> Path:
    """Return the path of the lock file of that name."""
    return ROOT / "requirements" / f"{lock}.txt"


def fingerprint(lock: str) -> str:
    """Return what the stamp holds of an installation: it changes with the lock and the folder."""
    project = (ROOT / "pyproject.toml").read_bytes()
    content = lock_file(lock).read_bytes() + project + os.fsencode(ROOT)
    return f"{lock} {hashlib.sha256(content).hexdigest()}"


def is_installed(lock: str) -> bool:
    """Return whether the stamp says that this lock, or one that holds it, is installed."""
    try:
        stamped = STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    return PYTHON.exists() and fingerprint(lock) in stamped


def ensure_installed(lock: str) -> None:
    """Make the virtual environment hold what the lock file says, and the project itself."""
    if is_installed(lock):
        return
    ensure_venv()
    STAMP.unlink(missing_ok=True)
    packages = lock_file(lock).name
    print(f"tasks.py: installing the locked packages of {packages}, some minutes", flush=True)
    # The lock is complete. Left to look for dependencies, some pips (23.2) take a package that is
    # named with extras, coverage[toml], at its newest version, and refuse it as not locked.
    locked = ("--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(lock_file(lock)))
    pip("install", *locked)
    pip("install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    held = LOCKS[: LOCKS.index(lock) + 1]
    STAMP.write_text("\n".join(fingerprint(name) for name in held) + "\n", encoding="utf-8")


def ensure_venv() -> None:
    """Make .venv where there is none that works."""
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    if PYTHON.exists() and python("-c", check, quiet=True) == 0:
        return
    free = shutil.disk_usage(ROOT).free
    if free < NEEDED_BYTES:
        raise TaskError(
            f"the disk has {free / 1e9:.1f} GB left; {NEEDED_BYTES / 1e9:.1f} GB are needed"
        )
    if importlib.util.find_spec("ensurepip") is None:  # Debian and Ubuntu ship it apart
        apt_install(["python3-venv"])
    print(f"tasks.py: making {VENV.name}", flush=True)
    # --clear: what is left of an environment that does not work must not stay in the way.
    base = getattr(sys, "_base_executable", "") or sys.executable
    if subprocess.call([base, "-m", "venv", "--clear", str(VENV)]):
        raise TaskError(f"{VENV} could not be made; the lines above say why")


def pip(*arguments: str) -> None:
    """Call pip in the virtual environment."""
    if python("-m", "pip", "--disable-pip-version-check", "--no-input", *arguments):
        raise TaskError(
            "pip could not install the packages; the lines above say why. "
            "Is there a network? Starting again goes on where this stopped"
        )


def python(
    *arguments: str, environment: Mapping[str, str] | None = None, quiet: bool = False
) -> int:
    """Run the virtual environment's Python in the project's folder; return its exit status."""
    sink = subprocess.DEVNULL if quiet else None
    command = [str(PYTHON), *arguments]
    try:
        return subprocess.call(command, cwd=ROOT, env=environment, stdout=sink, stderr=sink)
    except OSError as error:
        if quiet:
            return 1
        raise TaskError(f"{PYTHON} does not start ({error}); delete .venv and try again") from None


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may start
        version = sys.version.split()[0]
        sys.exit(f"tasks.py: Leg Explorer needs Python 3.11 or later; {version} started it")
    sys.exit(main(sys.argv[1:]))
