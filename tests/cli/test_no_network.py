"""Nothing that the program does opens a socket of the network."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

# Qt opens sockets that Python does not see; it has none where its network library is not loaded.
WATCHED = r"""
import socket, sys
from pathlib import Path

seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith("socket.") else None)

from explorer.__main__ import main

folder = Path(sys.argv[1])
for arguments in (
    ["--viewport", "image", "--size", "800x600", "--screenshot", str(folder / "window.png")],
    ["solve", "--knee", "45"],
    ["snapshot", "--knee", "45", "--size", "80x120", "--out", str(folder / "leg.png")],
    ["handout", "--knee", "45", "--out", str(folder / "leg.pdf")],
):
    status = main(arguments)
    assert status == 0, (arguments, status)
    # What could speak to the network costs time to load, too. A PDF is pypdf's, which can.
    spoken = {"ssl", "http.client", "urllib.request"} & set(sys.modules)
    assert not spoken or arguments[0] == "handout", (arguments, spoken)
assert seen == [], seen
maps = Path("/proc/self/maps")
if maps.exists():
    assert "libQt6Network" not in maps.read_text()
    held = {link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()}
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        table = Path(f"/proc/self/net/{kind}")
        for line in table.read_text().splitlines()[1:] if table.exists() else ():
            assert Path(f"socket:[{line.split()[9]}]") not in held, line
socket.socket().close()
assert "socket.__new__" in seen  # the hook does see
"""


def test_no_socket_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEG_EXPLORER_CONFIG", str(tmp_path / "config"))
    command = [sys.executable, "-c", WATCHED, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    made = sorted(file.name for file in tmp_path.iterdir() if file.is_file())
    assert made == ["leg.pdf", "leg.png", "window.png"]
