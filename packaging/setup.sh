#!/bin/sh
# Makes .venv with the pinned dependencies and, on Debian and Ubuntu as root, installs the system packages that are missing.
# Says in one line what it is about to do; everything else is quiet unless it fails.
set -eu
cd "$(dirname "$0")/.."
list=packaging/linux/packages.txt
log=$(mktemp)
trap 'rm -f "$log"' EXIT

fail() {
    printf 'setup: %s\n' "$1" >&2
    exit 1
}

quietly() {
    "$@" >"$log" 2>&1 </dev/null || { tail -n 30 "$log" >&2; fail "this failed: $1 ${2-} ${3-}"; }
}

find_python() {
    for candidate in "${PYTHON-}" python3.11 python3 python3.12 python3.13; do
        [ -n "$candidate" ] || continue
        "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null || continue
        echo "$candidate"
        return
    done
}

installed() {
    for spelling in "$1" "${1}t64"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$spelling" 2>/dev/null || true)" = installed ] && return 0
    done
    return 1
}

missing_packages() {
    sed -e 's/#.*//' "$list" | while read -r name; do
        [ -z "$name" ] || installed "$name" || printf '%s ' "$name"
    done
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf 'python%s-venv ' "$version"
}

install_packages() {
    if [ "$(id -u)" = 0 ]; then
        export DEBIAN_FRONTEND=noninteractive
        quietly apt-get -qq update
        # shellcheck disable=SC2086  # a list of names
        quietly apt-get -qq install -y --no-install-recommends $1
    else
        printf 'setup: system packages are missing; the window and its tests need: sudo apt-get install -y %s\n' "$1"
    fi
}

python=$(find_python)
[ -n "$python" ] || fail "Python 3.11, 3.12 or 3.13 is needed. Install it, or name it: make setup PYTHON=/path/to/python3"
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')

missing=
if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
    missing=$(missing_packages)
fi
count=$(echo "$missing" | wc -w | tr -d ' ')
printf 'setup: Python %s environment with pinned packages into .venv, %s system packages to add\n' "$version" "$count"

[ -z "$missing" ] || install_packages "$missing"
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    fail "this Python cannot make environments: install python$version-venv, then run make setup again"
.venv/bin/python -c 'import pip' 2>/dev/null || quietly "$python" -m venv --clear .venv
quietly .venv/bin/python -m pip install --disable-pip-version-check --constraint requirements.lock --editable '.[dev,package]'
# Where Python may not write bytecode by itself, every start would compile the whole program: half of the time it needs.
quietly .venv/bin/python -m compileall -q lam_desktop
touch .venv/.ready
