"""A bare Debian in a folder, as this machine's own version, from where this machine gets its packages."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

USER = "reader"
_SOURCES = (Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list"))


class CleanRoot:
    """Made on entering, with a person in it who is not root; its mounts are taken away at the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mounted: list[Path] = []

    def __enter__(self) -> "CleanRoot":
        sources = next(file for file in _SOURCES if file.is_file())
        release = platform.freedesktop_os_release()["VERSION_CODENAME"]
        self._outside(
            "mmdebstrap", "--variant=minbase", "--include=ca-certificates", release, str(self.folder), str(sources)
        )
        for name in ("resolv.conf", "hosts"):
            shutil.copy(Path("/etc") / name, self.folder / "etc" / name)
        for place in ("proc", "dev"):
            self.mount(Path("/") / place)
        self.run("useradd", "--create-home", USER)
        self.run("apt-get", "update", "-q")
        return self

    def __exit__(self, *_: object) -> None:
        for place in reversed(self._mounted):
            subprocess.run(["umount", "--lazy", str(place)], check=True)

    @property
    def home(self) -> Path:
        """The person's home, seen from outside."""
        return self.folder / "home" / USER

    def mount(self, place: Path) -> None:
        """Let a folder of the machine be seen inside, under the same name."""
        inside = self.folder / place.relative_to("/")
        inside.mkdir(parents=True, exist_ok=True)
        self._outside("mount", "--bind", str(place), str(inside))
        self._mounted.append(inside)

    def command(self, *words: str, person: bool = False, **environment: str) -> list[str]:
        """The command line that runs a command inside, as root or as the person."""
        who = [f"--userspec={USER}"] if person else []
        home = f"/home/{USER}" if person else "/root"
        variables = {
            "HOME": home,
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **environment,
        }
        given = [f"{name}={value}" for name, value in variables.items()]
        return ["chroot", *who, str(self.folder), "env", "-i", *given, *words]

    def run(self, *words: str, person: bool = False, status: int = 0, **environment: str) -> str:
        """Run a command inside and give what it prints; fails with all its words where its status is another."""
        done = subprocess.run(
            self.command(*words, person=person, **environment), capture_output=True, text=True, check=False
        )
        assert done.returncode == status, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def install(self, package: Path) -> str:
        """Install a package with what it needs, and nothing that it only recommends."""
        inside = self.folder / "root" / package.name
        if not inside.exists():
            shutil.copy(package, inside)
        return self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", f"/root/{package.name}")

    def files(self) -> set[str]:
        """Every path inside, but for what is mounted, passing, or the package manager's own notes."""
        passing = ("/proc", "/dev", "/tmp", "/run", "/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/log", "/root")
        found = set()
        for folder, folders, files in os.walk(self.folder):
            here = "/" + os.path.relpath(folder, self.folder).removeprefix(".")
            if here.startswith(passing):
                folders.clear()
                continue
            found.update(os.path.join(here, name) for name in (*folders, *files))
        return found

    @staticmethod
    def _outside(*words: str) -> None:
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{words[0]}: {done.stdout}{done.stderr}"
