#!/bin/sh
# Takes the versions installed in .venv over into requirements.lock; the part kept by hand at its end stays.
set -eu
cd "$(dirname "$0")/.."
tail=$(sed -n '/^# Windows and macOS/,$p' requirements.lock)
head=$(sed -n '/^#/!q;p' requirements.lock)
frozen=$(.venv/bin/python -m pip freeze --exclude-editable)
printf '%s\n%s\n\n%s\n' "$head" "$frozen" "$tail" >requirements.lock
