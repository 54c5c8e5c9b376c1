"""``python3 -m tools.trial``: a new user's way, from a fresh clone to a printed handout, timed.

It clones this repository into an empty folder, with an empty home, and does what README.md says, in
the real window on a virtual screen, with real keys. Prints each step with its seconds; what they
mean stands in docs/handbook/trial.md. Needs git, Xvfb and xdotool. Standard library only, so that
it can run before anything is installed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.hand import Hand
from tools.system import virtual_window

ROOT = Path(__file__).resolve().parent.parent
#: How long somebody waits for one step before giving up.
PATIENCE_S = 900.0
NOTES = "Slowly, and without pain."
#: What the page must say at the end: the dose and the notes that were typed.
WANTED = ("What you can try", "3 sets of 10 repetitions", NOTES)
_READ = "import sys, pypdf; print(pypdf.PdfReader(sys.argv[1]).pages[0].extract_text())"


class Trial:
    """One user at one virtual screen.

    Parameters
    ----------
    folder : empty; the home, the clone and the handout lie in it at the end
    environment : of the virtual screen
    """

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        home = folder / "home"
        home.mkdir()
        self.clone, self.handout = folder / "leg-explorer", folder / "handout.pdf"
        kept = {"PATH", "DISPLAY", "QT_QPA_PLATFORM", "LANG"}
        #: How pip finds its packages belongs to the machine, not to the person's home.
        given = {k: v for k, v in environment.items() if k in kept or k.startswith("PIP_")}
        self._environment = given | {"HOME": str(home)}
        self.hand = Hand(self._environment, PATIENCE_S)
        self.steps: list[tuple[str, float]] = []
        self._since = time.monotonic()

    def done(self, step: str) -> None:
        """Note how long a step took."""
        now = time.monotonic()
        self.steps.append((step, now - self._since))
        self._since = now
        print(f"{self.steps[-1][1]:7.1f} s  {step}", flush=True)

    def call(self, *command: str, folder: Path | None = None) -> None:
        """Run a command to its end; CalledProcessError where it fails."""
        subprocess.run(command, cwd=folder, env=self._environment, check=True, timeout=PATIENCE_S)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a command in the clone and let it run."""
        return subprocess.Popen(command, cwd=self.clone, env=self._environment)

    def lacking(self) -> list[str]:
        """Return what should stand on the page and does not."""
        python = self.clone / ".venv" / "bin" / "python"
        command = [str(python), "-c", _READ, str(self.handout)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        said = " ".join(done.stdout.split())
        return [words for words in WANTED if words not in said]


def main() -> int:
    """Try it in a folder that is thrown away; return the exit status."""
    with (
        tempfile.TemporaryDirectory(prefix="leg-explorer-trial-") as folder,
        virtual_window() as environment,
    ):
        trial = Trial(Path(folder), environment)
        return walk(trial)


def walk(trial: Trial) -> int:
    """Do every step; 1 where the handout does not say at the end what was typed."""
    trial.call("git", "clone", "--quiet", f"file://{ROOT}", str(trial.clone))
    trial.done("cloned")
    trial.call(sys.executable, "tasks.py", "run", "--version", folder=trial.clone)
    trial.done("installed")
    program = trial.start(sys.executable, "tasks.py", "run")
    try:
        trial.hand.turn_to("^Leg Explorer$")
        trial.done("window open")
        trial.hand.press("ctrl+p")
        trial.hand.turn_to("^Handout$")
        trial.done("dialog with the page's preview open")
        # The strategies have the focus: tick the first, go on to repetitions and notes.
        trial.hand.press("space", "Tab")
        trial.hand.type("3")
        trial.hand.press("Tab")
        trial.hand.type("10")
        trial.hand.press("Tab", "Tab", "Tab", "Tab", "Tab")
        trial.hand.type(NOTES)
        trial.done("strategy, dose and note given")
        trial.hand.press("Tab", "Tab", "Tab", "Tab")
        trial.hand.press("Return")
        trial.hand.turn_to("^Save the handout$")
        trial.hand.press("ctrl+a")
        trial.hand.type(str(trial.handout))
        trial.hand.press("Return")
        end = time.monotonic() + PATIENCE_S
        while not trial.handout.exists() and time.monotonic() < end:
            time.sleep(0.05)
        trial.done("handout saved")
        trial.hand.turn_to("^Leg Explorer$")
        trial.hand.press("ctrl+q")
        status = program.wait(PATIENCE_S)
        trial.done("window closed")
    finally:
        program.kill()
        program.wait()
    print(f"{sum(seconds for _, seconds in trial.steps):7.1f} s  in all")
    lacking = trial.lacking()
    for words in lacking:
        print(f"not on the page: {words}")
    return status or (1 if lacking else 0)


if __name__ == "__main__":
    raise SystemExit(main())
