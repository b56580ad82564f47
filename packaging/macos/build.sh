#!/bin/sh
# Freezes the program into dist/LAM Desktop.app, tests it, and wraps it as dist/*.dmg. Signing is the workflow's part.
set -eu
cd "$(dirname "$0")/../.."
python=${PYTHON:-.venv/bin/python}
app="dist/LAM Desktop.app"

"$python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/lam-desktop.spec
plutil -lint "$app/Contents/Info.plist"
"$app/Contents/MacOS/lam-desktop" self-test
version=$("$python" -c 'import lam_desktop; print(lam_desktop.__version__)')
hdiutil create -quiet -ov -volname "LAM Desktop" -srcfolder "$app" -format UDZO "dist/lam-desktop-$version.dmg"
