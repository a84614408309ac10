#!/usr/bin/env bash
# emulated.sh LIBRARY: the tests on processors that are emulated (qemu-user), where an instruction that the processor does not have
# ends the program: x86-64-v3 on a Haswell (AVX2 and FMA, no AVX-512), the baseline on one without SSSE3, SSE4, AVX. The library has
# to find its level by itself. The Swift tests are compiled for the level; those of Python run on a Nehalem where the baseline is
# meant, because NumPy asks for SSE4.2. For `make isa`.
set -uo pipefail
cd "$(dirname "$0")/../.."
library=$(realpath "$1") work=build/emulated
mkdir -p $work/lib
ln -sf "$library" $work/lib/libnudipole.so.0
export LD_LIBRARY_PATH=$PWD/$work/lib
unset NUDIPOLE_ISA
. Tests/Library/suites.sh

for test in test_library test_api test_limits test_events test_recoils test_threads; do
  gcc -std=c99 -O1 -D_POSIX_C_SOURCE=200809L -Iinclude Tests/C/$test.c -o $work/$test "$library" -lm -pthread || exit 1
done
g++ -std=c++17 -O1 -Iinclude Tests/Cxx/test_api.cpp -o $work/test_cxx "$library" -pthread || exit 1
gfortran -std=f2018 -J $work -o $work/test_fortran include/nudipole.f90 Tests/Fortran/test_table.f90 "$library" || exit 1

swift_tests() { # swift_tests LEVEL QEMU...: without the page of quoted values, which is written by the test
  local level=$1 flags=()
  shift
  case $level in
    baseline) flags=(-Xswiftc -DLANES_2) ;;
    *) flags=(-Xcc "-march=$level" -Xswiftc -DLANES_4) ;;
  esac
  swift build --build-tests -c release "${flags[@]}" --scratch-path ".build-tests/$level-release" --quiet \
    -Xlinker --version-script=CSupport/nudipole.map -Xlinker -soname=libnudipole.so.0 || return 1
  env -u LD_LIBRARY_PATH "$@" ".build-tests/$level-release/release/NuDipolePackageTests.xctest" --testing-library swift-testing \
    --skip Quoted
}

python_tests() { # python_tests QEMU...: those that start other processes would leave the emulation; Ctrl-C has to work within seconds;
  # arrays of 4099 quadratures take an hour
  .venv/bin/pip install --quiet --no-build-isolation --config-settings=cmake.define.NUDIPOLE_ISAS='baseline x86-64-v3 x86-64-v4' . &&
    env -u LD_LIBRARY_PATH "$@" .venv/bin/python -m pytest -p no:cacheprovider -k "not 4099" \
      --deselect Tests/Python/test_processes.py --deselect Tests/Python/test_scaling.py --deselect Tests/Python/test_profile.py \
      --deselect Tests/Python/test_searches.py::test_processes --deselect Tests/Python/test_searches.py::test_ctrl_c_leaves_no_threads
}

on() { # on LEVEL QEMU-CPU [QEMU-CPU of Python]
  local level=$1 run=(qemu-x86_64 -cpu "$2") cpu=${2%%,*}
  suite "$level on $cpu: choice, OpenBLAS" "${run[@]}" $work/test_library "$level"
  suite "$level on $cpu: C" "${run[@]}" $work/test_api
  suite "$level on $cpu: C limits" "${run[@]}" $work/test_limits
  suite "$level on $cpu: C events" "${run[@]}" $work/test_events
  suite "$level on $cpu: C recoils" "${run[@]}" $work/test_recoils
  suite "$level on $cpu: C threads" "${run[@]}" $work/test_threads
  suite "$level on $cpu: C++" "${run[@]}" $work/test_cxx
  suite "$level on $cpu: Fortran, references" "${run[@]}" $work/test_fortran Tests/References
  suite "$level on $cpu: Swift" swift_tests "$level" "${run[@]}"
  suite "$level on ${3:-$cpu}: Python" python_tests qemu-x86_64 -cpu "${3:-$2}"
}
on x86-64-v3 Haswell-noTSX,-pcid,-x2apic,-tsc-deadline,-invpcid
# OpenBLAS takes this processor for an Opteron with instructions that qemu does not have; its least kernels need SSE3.
export OPENBLAS_CORETYPE=Prescott
on baseline qemu64,-ssse3,-sse4.1,-sse4.2,-popcnt Nehalem

# A level that the processor does not have is refused with a message.
NUDIPOLE_ISA=v4 qemu-x86_64 -cpu Haswell $work/test_library x86-64-v3 >$work/refused 2>&1
if grep -q "NUDIPOLE_ISA is 'v4', which this processor does not have; v3 is used" $work/refused && grep -q ' 0 failed' $work/refused; then
  passed=$((passed + 1))
else
  failed=$((failed + 1)) && cat $work/refused
fi

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
