#!/bin/sh
# Freezes the program into dist/lam-desktop, tests the frozen program, and on Debian and Ubuntu wraps it as dist/*.deb.
set -eu
cd "$(dirname "$0")/../.."
id=org.lamdesktop.LamDesktop

.venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/lam-desktop.spec
dist/lam-desktop/lam-desktop self-test
command -v dpkg-deb >/dev/null 2>&1 || exit 0

version=$(.venv/bin/python -c 'import lam_desktop; print(lam_desktop.__version__)')
architecture=$(dpkg --print-architecture)
tree=build/deb
depends=$(sed -n '/^# window/,/^# tests/p' packaging/linux/packages.txt | sed -e '/^#/d' -e '/^$/d' \
    -e 's/^libglib2.0-0$/libglib2.0-0t64 | libglib2.0-0/' | paste -sd, | sed 's/,/, /g')

rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin"
cp -a dist/lam-desktop "$tree/usr/lib/lam-desktop"
ln -s ../lib/lam-desktop/lam-desktop "$tree/usr/bin/lam-desktop"
install -Dm644 "packaging/linux/$id.desktop" "$tree/usr/share/applications/$id.desktop"
install -Dm644 "packaging/linux/$id.metainfo.xml" "$tree/usr/share/metainfo/$id.metainfo.xml"
install -Dm644 packaging/icon.png "$tree/usr/share/icons/hicolor/256x256/apps/$id.png"
install -Dm644 packaging/linux/lam-desktop.service "$tree/usr/lib/systemd/user/lam-desktop.service"
install -Dm644 LICENSE "$tree/usr/share/doc/lam-desktop/copyright"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: lam-desktop
Version: $version
Architecture: $architecture
Maintainer: The LAM Desktop contributors <noreply@localhost>
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: libc6 (>= 2.34), $depends
Recommends: gnome-keyring | kwalletmanager
Section: utils
Priority: optional
Description: does a chore from one sentence and takes it back exactly
 Type what you want done; see the plan as a graph before anything happens;
 approve it; undo it exactly. Works without an account and without a network.
CONTROL
dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "dist/lam-desktop_${version}_$architecture.deb"
