"""What Windows shows of a program's file: its name, version and makers."""

from diffviewer import __version__

_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Diffviewer authors"),
      StringStruct("FileDescription", "Diffviewer"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "diffviewer"),
      StringStruct("LegalCopyright", "The Diffviewer authors. MIT licence."),
      StringStruct("ProductName", "Diffviewer"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def version_resource() -> str:
    """The text that PyInstaller makes the resource of."""
    numbers = [int(part) for part in __version__.split(".")[:4] if part.isdigit()]
    return _TEMPLATE.format(version=__version__, numbers=(*numbers, 0, 0, 0)[:4])
