#!/bin/sh
# Sees to the system packages of Debian and its relatives that pip cannot bring.
#   system-packages.sh run    what the window needs
#   system-packages.sh test   that, and what the tests in a real window need
#   system-packages.sh dist   what the window needs, and what packing it for others needs
#   system-packages.sh venv   what making .venv needs
# Installs what is missing where it may (root, or sudo without a password), else prints the one line to run.
set -u

[ "$(uname -s)" = Linux ] || exit 0
# no window, no libraries: the program itself says what to do without a display
if [ "$1" = run ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then exit 0; fi

missing=""
known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null)

library() { # soname package
    case "$known" in *"$1 "*) ;; *) missing="$missing $2" ;; esac
}
program() { # command package
    command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}
file() { # path package
    [ -e "$1" ] || missing="$missing $2"
}

if [ "$1" = venv ]; then
    missing="python3-venv"
else
    library libEGL.so.1 libegl1
    library libGL.so.1 libgl1
    library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    library libxcb-cursor.so.0 libxcb-cursor0
    library libxcb-icccm.so.4 libxcb-icccm4
    library libxcb-keysyms.so.1 libxcb-keysyms1
    library libxcb-shape.so.0 libxcb-shape0
    library libdbus-1.so.3 libdbus-1-3
    library libfontconfig.so.1 libfontconfig1
    library libglib-2.0.so.0 libglib2.0-0
    file /usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf fonts-noto-core
fi
if [ "$1" = test ]; then
    program Xvfb xvfb
    program xauth xauth
    program openbox openbox
    program xdotool xdotool
    program dbus-daemon dbus
    program tint2 tint2
    program pdftotext poppler-utils
    program newsboat newsboat
    file /usr/share/zoneinfo/Europe/Berlin tzdata
    file /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc fonts-noto-cjk
    file /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf fonts-noto-color-emoji
    file /usr/libexec/at-spi-bus-launcher at-spi2-core
    file /usr/lib/python3/dist-packages/pyatspi python3-pyatspi
    file /usr/share/doc/gir1.2-atspi-2.0 gir1.2-atspi-2.0
fi
if [ "$1" = dist ]; then
    program objdump binutils
    program dpkg-shlibdeps dpkg-dev
    program appstreamcli appstream
    program desktop-file-validate desktop-file-utils
    program makensis nsis
    # what an AppImage is made with
    program gcc gcc
    program mksquashfs squashfs-tools
    file /usr/include/stdlib.h libc6-dev
    file /usr/include/squashfuse/ll.h libsquashfuse-dev
    file /usr/include/fuse3/fuse_lowlevel.h libfuse3-dev
    file /usr/include/zstd.h libzstd-dev
    program fusermount3 fuse3
    file /usr/lib/wine/wine64 wine64
    # what the packages are tried with
    program lintian lintian
    program mmdebstrap mmdebstrap
    program pipx pipx
    program gio libglib2.0-bin
    program gtk-launch libgtk-3-bin
    program update-mime-database shared-mime-info
    program man man-db
    # what dpkg-shlibdeps asks of: libraries that a desktop with Wayland or with a printer has
    library libwayland-client.so.0 libwayland-client0
    library libwayland-cursor.so.0 libwayland-cursor0
    library libcups.so.2 libcups2
    library libgssapi_krb5.so.2 libgssapi-krb5-2
fi

[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Diffviewer may lack system packages; on Debian they are called:$missing" >&2
    exit 0
fi
install="apt-get install -y --no-install-recommends$missing"
as_root=""
if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        echo "Diffviewer needs some system packages. Run this once, then try again:" >&2
        echo "    sudo $install" >&2
        exit 1
    fi
fi
echo "Installing system packages:$missing"
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # lists of words are meant
if $as_root apt-get update -qq >"$log" 2>&1 && $as_root $install >>"$log" 2>&1; then
    rm -f "$log"
else
    tail -n 5 "$log" >&2
    rm -f "$log"
    echo "That did not work. Run this yourself, then try again: ${as_root:+sudo }$install" >&2
    exit 1
fi
