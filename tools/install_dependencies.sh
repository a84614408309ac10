#!/usr/bin/env bash
# install_dependencies.sh PACKAGE...: installs the Debian packages that are missing, or says which ones and stops.
set -euo pipefail

command -v swift >/dev/null || {
  echo "NuDipole needs the Swift toolchain (6.3 or newer, https://www.swift.org/install) on the PATH." >&2
  exit 1
}

version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
if [ "$(printf '%s\n' 6.3 "$version" | sort -V | head -n 1)" != 6.3 ]; then
  echo "NuDipole needs Swift 6.3 or newer; 'swift --version' says ${version:-nothing that could be read}." >&2
  exit 1
fi

missing=()
for package in "$@"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "NuDipole needs OpenBLAS, gfortran, gcc, pkg-config, cmake and Python 3 (Debian: $*)." >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  as_root=()
elif sudo -n true 2>/dev/null; then
  as_root=(sudo -n)
else
  echo "These Debian packages are missing: ${missing[*]}" >&2
  echo "Install them as root: apt-get install ${missing[*]}" >&2
  exit 1
fi
echo "installing Debian packages: ${missing[*]}"
log=$(mktemp)
if ! { "${as_root[@]}" apt-get update -q && DEBIAN_FRONTEND=noninteractive \
  "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "apt-get could not install them; the last lines of its output are above." >&2
  exit 1
fi
rm -f "$log"
