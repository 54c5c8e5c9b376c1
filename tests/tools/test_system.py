"""What the machine lacks is installed or named; a virtual screen ends with its use."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools import system


@pytest.mark.skipif(sys.platform != "linux", reason="system packages are Debian's")
class TestSystemPackages:
    def test_finds_what_is_there(self) -> None:
        assert system.is_there("libc.so.6")
        assert system.is_there("sh")
        assert not system.is_there("libno-such-library.so.9")
        assert not system.is_there("no-such-program")

    def test_names_one_line_to_type_when_not_root(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
        with pytest.raises(system.TaskError) as error:
            system.ensure_packages({"libfancy1": "libno-such-library.so.9", "libc6": "libc.so.6"})
        line = str(error.value)
        assert line.endswith("sudo apt-get install -y --no-install-recommends libfancy1")
        assert "\n" not in line

    def test_installs_only_what_is_missing_as_root(self, monkeypatch: pytest.MonkeyPatch) -> None:
        ran: list[list[str]] = []
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")

        def call(command: list[str], **_: object) -> int:
            ran.append(command)
            return 0

        monkeypatch.setattr(subprocess, "call", call)
        system.ensure_packages({"libfancy1": "libno-such-library.so.9", "libc6": "libc.so.6"})
        assert ran[-1][:2] == ["apt-get", "install"]
        assert "libfancy1" in ran[-1]
        assert "libc6" not in ran[-1]

    def test_other_linux_is_told_what_to_look_for(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("shutil.which", lambda _: None)
        system.ensure_packages({"libfancy1": "libno-such-library.so.9"})
        assert "libno-such-library.so.9" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb")
def test_virtual_display_ends_with_its_block() -> None:
    with system.virtual_display() as display:
        assert re.fullmatch(r":\d+", display)
        socket = Path("/tmp/.X11-unix") / f"X{display[1:]}"
        assert socket.exists()
    assert not socket.exists()
