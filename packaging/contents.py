"""What goes into the bundle and what stays out: one list that the build, the bill and tests share.

Standard library only.
"""

from __future__ import annotations

from fnmatch import fnmatch

#: What the program can do without, and says so: 80 MB for the one who wants Parquet, not CSV.
OPTIONAL_MODULES = ("pyarrow",)

#: No module below these is bundled. Most are asked for by a library that can do without.
EXCLUDED_MODULES = (
    *OPTIONAL_MODULES,
    # vtk's package asks for matplotlib, for mathematical letters in 3D: never drawn here.
    "matplotlib",
    "contourpy",
    "cycler",
    "fontTools",
    "kiwisolver",
    "pyparsing",
    "dateutil",
    # What trimesh, pyqtgraph, pypdf and numpy would use if it were there.
    "pyvista",
    "scipy",
    "pandas",
    "networkx",
    "requests",
    "rich",
    "IPython",
    "defusedxml",
    "jsonschema",
    "mpl_toolkits",
    "pylab",
    "jinja2",
    "OpenGL",
    "cryptography",
    "numpy.f2py",
    "numpy.testing",
    "numpy.tests",
    # All of VTK at once; the stage imports the modules that it needs.
    "vtk",
    "vtkmodules.all",
    "vtkmodules.qt",
    "vtkmodules.tk",
    "vtkmodules.wx",
    "vtkmodules.web",
    # Parts of Qt that neither the window nor pyqtgraph uses. Without QtNetwork it cannot open a
    # connection.
    "PySide6.QtConcurrent",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickControls2",
    "PySide6.QtQuickTest",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
    # Formats of pictures that are neither read nor written here.
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    # Parts of Python for building, testing and talking to the network or a terminal.
    "_hashlib",
    "curses",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pip",
    "pydoc_data",
    "pytest",
    "readline",
    "setuptools",
    "sqlite3",
    "ssl",
    "tkinter",
    "turtle",
)

#: Files that come along with what is bundled and that nothing here opens, as patterns of their
#: place in the bundle.
DROPPED_FILES = (
    # The system's own must be taken: a graphics driver of a newer system needs a newer one.
    "libstdc++.so*",
    "libgcc_s.so*",
    # The printer's, with all of its cryptography: a system that prints has it.
    "libcups.so*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/platforms/libqeglfs*",
    "*/plugins/platformthemes/libqgtk3*",
    "*/plugins/platforms/libqlinuxfb*",
    "*/plugins/platforms/libqvkkhrdisplay*",
    "*/plugins/platforms/libqvnc*",
    "*/plugins/platforms/libqminimal*",
    "*/plugins/tls/*",
    "*/libQt6EglFS*",
    "*/libQt6Network.so*",
    "*/libQt6Qml*",
    "*/libQt6Quick*",
    "*/libQt6VirtualKeyboard*",
    "*/plugins/platforminputcontexts/libqtvirtualkeyboard*",
    "pyqtgraph/examples/*",
    "trimesh/resources/*.zip",
)

#: Qt speaks these languages beside English.
QT_LANGUAGES = ("de",)


def is_kept(place: str) -> bool:
    """Return whether a file of that place in the bundle, with slashes, stays in it."""
    if "/translations/" in place:
        wanted = tuple(f"qtbase_{language}.qm" for language in QT_LANGUAGES)
        return place.endswith(wanted)
    return not any(fnmatch(place, pattern) for pattern in DROPPED_FILES)
