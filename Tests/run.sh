#!/usr/bin/env bash
# run.sh ISA: all test suites, for `make test`. The last line adds up the suites: 'N passed, N failed'.
set -uo pipefail
cd "$(dirname "$0")/.."
isa=$1
export LC_ALL=C
logs=build/test-logs
mkdir -p "$logs"
passed=0 failed=0

# suite NAME COMMAND...: runs it with its output in a log, adds its counts, shows the log if it fails. Counts are the
# line 'N passed, N failed' or Swift Testing's closing line; a suite without either counts as one test.
suite() {
  local name=$1 log start=$SECONDS p f
  shift
  log=$logs/${name//[^A-Za-z0-9]/_}.log
  printf '%-58s' "$name"
  "$@" >"$log" 2>&1
  local code=$?
  read -r p f < <(awk '
    match($0, /[0-9]+ passed, [0-9]+ failed/) { split(substr($0, RSTART, RLENGTH), w, " "); p = w[1]; f = w[3]; seen = 1 }
    match($0, /Test run with [0-9]+ tests?/) { split(substr($0, RSTART, RLENGTH), w, " "); total = w[4]; swift = 1 }
    /^✘ Test .* failed after/ && !/Test run with/ { broken++ }
    END { if (swift) { p = total - broken; f = broken + 0; if (!total) f = 1 } else if (!seen) { p = 0; f = 0 } print p + 0, f + 0 }' "$log")
  [ $((p + f)) -eq 0 ] && { [ $code -eq 0 ] && p=1 || f=1; }
  [ $code -ne 0 ] && [ "$f" -eq 0 ] && f=1
  passed=$((passed + p)) failed=$((failed + f))
  echo "$p passed, $f failed ($((SECONDS - start)) s)"
  if [ "$f" -gt 0 ]; then
    grep -E '^✘|error:|[Ff]ailed' "$log" | head -n 20 | sed 's/^/    /'
    tail -n 15 "$log" | sed 's/^/    /'
    echo "    (all of it: $log)"
  fi
}

architecture() { # as in the Makefile
  case $1 in
    baseline | aarch64) echo "-Xswiftc -DLANES_2" ;;
    x86-64-v3) echo "-Xcc -march=$1 -Xswiftc -DLANES_4" ;;
    x86-64-v4) echo "-Xcc -march=$1" ;;
  esac
}
exports=(-Xlinker --version-script=CSupport/nudipole.map -Xlinker -soname=libnudipole.so.0)
swift_tests() { # swift_tests ISA CONFIGURATION FILTER...
  local level=$1 configuration=$2 scratch=.build
  shift 2
  [ "$level-$configuration" = "$isa-release" ] || scratch=.build-tests/$level-$configuration
  # shellcheck disable=SC2046
  NUDIPOLE_WITHOUT_C=1 swift test -c "$configuration" $(architecture "$level") "${exports[@]}" --scratch-path "$scratch" \
    --disable-xctest --quiet "$@"
}

python_packages() { # what the tests need from PyPI, in .venv
  [ -x .venv/bin/python ] || python3 -m venv .venv || return 1
  .venv/bin/pip install --quiet --requirement Tests/requirements.txt
}

versions() { # one version everywhere
  local v
  v=$(sed -n 's/^public let version: StaticString = "\(.*\)"/\1/p' Sources/NuDipole/Version.swift)
  [ -n "$v" ] && grep -q "^version: $v$" CITATION.cff && grep -q "^## \[$v\]" CHANGELOG.md &&
    [ "$v" = "$(awk '/ND_VERSION_(MAJOR|MINOR|PATCH) /{ printf "%s%s", dot, $3; dot = "." }' include/nudipole.h)" ]
}

native() { # what pip asks for without a word of ours is the level of this processor, with its flags
  diff <(make -n bundle ISAS=native BUNDLE=x) <(make -n bundle ISAS="$isa" BUNDLE=x)
}

readme_examples() { # the README shows the examples as they are
  python3 - <<'PYTHON'
import pathlib, sys
readme = pathlib.Path("README.md").read_text()
files = ["examples/c/example.c", "examples/cxx/example.cpp", "examples/cxx/contour.cpp",
         "examples/fortran/example.f90", "examples/swift/main.swift"]
missing = [f for f in files if pathlib.Path(f).read_text().strip() not in readme]
print(*missing, f"{len(files) - len(missing)} passed, {len(missing)} failed")
sys.exit(bool(missing))
PYTHON
}

header() { # C99 and C++ without a complaint, at any warning level
  local flags=(-pedantic -Wall -Wextra -Werror -fsyntax-only)
  gcc -std=c99 "${flags[@]}" -x c include/nudipole.h && gcc -std=c11 "${flags[@]}" -x c include/nudipole.h &&
    g++ -std=c++11 "${flags[@]}" -x c++ include/nudipole.h
}

# What takes minutes of one core each, as do the Swift tests: side by side.
# The instruction sets of the library that this processor has.
levels=$(printf '%s\n' baseline x86-64-v3 x86-64-v4 | sed "/^$isa\$/q")
library=$PWD/.build-library/libnudipole.so
build() { # build NAME COMMAND...: with its output and its status in the logs
  local name=$1
  shift
  "$@" >"$logs/build_$name.log" 2>&1
  echo $? >"$logs/built_$name"
}
build_programs() {
  # The last level of the library, which the job of the library then finds.
  build level make --no-print-directory library ISA="$isa"
  build tool make --no-print-directory tool ISA="$isa"
  # shellcheck disable=SC2046
  build stranger swift build -c release $(architecture "$isa") --package-path Tests/Consumers/swift \
    --scratch-path .build-consumer --quiet
}
is_built() { # is_built NAME JOB: waits for what a job builds
  while [ ! -e "$logs/built_$1" ] && kill -0 "$2" 2>/dev/null; do sleep 1; done
  cat "$logs/build_$1.log"
  [ "$(cat "$logs/built_$1")" = 0 ]
}

symbols() { # symbols LIBRARY: nd_* and nothing else leaves it, the SONAME is set, no Swift run-time is needed
  local p=0 f=0
  check() { if eval "$2"; then p=$((p + 1)); else f=$((f + 1)); echo "failed: $1"; fi; }
  nm -D --defined-only --extern-only "$1" | awk '$2 != "A" { print $3 }' | sed 's/@.*//' | sort >build/exported
  sed -n 's/^    \(nd_.*\);/\1/p' CSupport/nudipole.map | sort >build/expected
  check "exports: $(diff build/expected build/exported | head -n 5)" 'diff -q build/expected build/exported'
  check SONAME "readelf -d $1 | grep -q 'SONAME.*\[libnudipole.so.0\]'"
  readelf -d "$1" >build/dynamic
  check 'no run-time of Swift' "grep -q NEEDED.*libc build/dynamic && ! grep -E '(NEEDED|PATH).*swift' build/dynamic"
  echo "$p passed, $f failed"
  [ $f -eq 0 ]
}

abi() { # the descriptions in CSupport/abi hold, and would not if the header changed
  tools/install_dependencies.sh abigail-tools && python3 tools/abi.py --check
}

c_program() { # c_program SOURCE LIBRARY
  local program=build/$(basename "$1" .c)
  gcc -std=c99 -pedantic -Wall -Wextra -Werror -O1 -D_POSIX_C_SOURCE=200809L -Iinclude "$1" -o "$program" "$2" -lm \
    -pthread && with_soname "$2" "$program"
}

no_leaks() { # no_leaks SOURCE LIBRARY: what is created can be destroyed
  local program=build/$(basename "$1" .c)_leaks
  gcc -std=c99 -g -fsanitize=address -D_POSIX_C_SOURCE=200809L -Iinclude "$1" -o "$program" "$2" -lm -pthread &&
    ASAN_OPTIONS=detect_leaks=1 with_soname "$2" "$program"
}

cxx_program() { # cxx_program SOURCE LIBRARY: C++17 and C++20, without a complaint
  local standard program
  for standard in 17 20; do
    program=build/$(basename "$1" .cpp)_cxx$standard
    g++ -std=c++$standard -pedantic -Wall -Wextra -Werror -O1 -Iinclude "$1" -o "$program" "$2" -pthread &&
      with_soname "$2" "$program" || return 1
  done
}

with_soname() { # runs a program with the library found under its SONAME
  local directory=build/soname
  mkdir -p $directory && ln -sf "$(realpath "$1")" $directory/libnudipole.so.0
  shift
  LD_LIBRARY_PATH=$PWD/$directory "$@"
}

fortran_program() { # fortran_program LIBRARY
  gfortran -std=f2018 -Wall -Wno-compare-reals -J build -o build/test_table include/nudipole.f90 \
    Tests/Fortran/test_table.f90 "$1" && with_soname "$1" build/test_table Tests/References
}

consumers() { # a stranger's CMake (C, C++, Fortran), pkg-config and Swift projects against the installed tree: the same 17 digits
  local prefix=$PWD/build/prefix c x f p s e
  rm -rf "$prefix" build/stranger && make --no-print-directory install PREFIX="$prefix" || return 1
  cmake -S Tests/Consumers/cmake -B build/stranger -DCMAKE_PREFIX_PATH="$prefix" && cmake --build build/stranger || return 1
  c=$(build/stranger/stranger_c) && x=$(build/stranger/stranger_cxx) && f=$(build/stranger/stranger_f) || return 1
  export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
  # shellcheck disable=SC2046
  gcc Tests/Consumers/cmake/stranger.c -o build/stranger/with_pc $(pkg-config --cflags --libs nudipole) &&
    p=$(LD_LIBRARY_PATH=$prefix/lib build/stranger/with_pc) || return 1
  is_built stranger "$programs" || return 1
  [ -z "$(ls .build-consumer/checkouts 2>/dev/null)" ] || { echo "the library's users inherit a dependency"; return 1; }
  s=$(.build-consumer/release/stranger)
  e=$(printf 'sqrt_s,m_N,d_gamma,d_Z,d_W,flavour\n205.4,100,1e-5,-2e-5,3e-5,e\n' |
    .build-tool/release/nudipole eval sigma_ee_N_nu | tail -n 1 | sed 's/.*,//')
  python3 - "$c" "$x" "$f" "$p" "$s" "$e" <<'PYTHON'
import sys
values = [float(v) for v in sys.argv[1:]]
print("C", "C++", "Fortran", "pkg-config", "Swift", "shell", *sys.argv[1:])
good = sum(v == values[0] and v > 0 for v in values)
print(f"{good} passed, {len(values) - good} failed")
sys.exit(good != len(values))
PYTHON
}

python_package() { # pip install . finds the library built, and installs it; then the tests of the package
  .venv/bin/pip install --quiet --no-build-isolation \
    --config-settings=cmake.define.NUDIPOLE_ISAS='baseline x86-64-v3 x86-64-v4' . &&
    .venv/bin/python -m pytest
}

examples() { # the ten-line examples build and agree
  local c x f s
  gcc -Iinclude examples/c/example.c -o build/example_c "$library" -lm && c=$(with_soname "$library" build/example_c) &&
    g++ -std=c++17 -Iinclude examples/cxx/contour.cpp -o build/example_contour "$library" &&
    with_soname "$library" build/example_contour &&
    g++ -std=c++17 -Iinclude examples/cxx/example.cpp -o build/example_cxx "$library" &&
    x=$(with_soname "$library" build/example_cxx) &&
    gfortran -J build -o build/example_f include/nudipole.f90 examples/fortran/example.f90 "$library" &&
    f=$(with_soname "$library" build/example_f) &&
    gcc -std=c99 -pedantic -Wall -Wextra -Werror -Iinclude examples/c/recoils.c -o build/recoils_c "$library" &&
    gfortran -J build -o build/recoils_f include/nudipole.f90 examples/fortran/recoils.f90 "$library" &&
    diff <(with_soname "$library" build/recoils_c) <(with_soname "$library" build/recoils_f) &&
    g++ -std=c++17 -Iinclude examples/cxx/recoils.cpp -o build/recoils_cxx "$library" &&
    diff <(with_soname "$library" build/recoils_c) <(with_soname "$library" build/recoils_cxx) || return 1
  # shellcheck disable=SC2046
  s=$(swift run -c release $(architecture "$isa") --package-path examples/swift --scratch-path .build-consumer --quiet) ||
    return 1
  printf '%s\n' "$c" "$x" "$f" "$s"
  [ -n "$c" ] && python3 -c 'import re, sys; v = {float(re.findall(r"[-+0-9.]+[eE][-+]?[0-9]+", t)[-1]) for t in sys.argv[1:]}
sys.exit(len(v) != 1)' "$c" "$x" "$f" "$s"
}

documentation() { # the site builds without a warning; what stands on the pages is run
  make --no-print-directory site &&
    tools/command_line_page.py .build-tool/release/nudipole --check &&
    PATH=$PWD/.build-tool/release:$PATH NUDIPOLE_LIBRARY=$library .venv/bin/python -m pytest Tests/Documentation
}

echo "testing for $isa; logs in $logs"
rm -f "$logs"/built_*
# Two builds at a time: the library's levels beside the Swift tests, then the programs beside what is left of it.
build library make --no-print-directory library &
builds=$!
trap 'kill "$builds" "$programs" 2>/dev/null || true' EXIT
programs=
suite 'generated files match the header' python3 tools/generate_faces.py --check
suite 'one version everywhere' versions
suite 'the native level' native
suite 'binary interface' abi
suite 'format of the Swift sources' bash -o pipefail -c "git ls-files '*.swift' | grep . |
  xargs swift format lint --strict --configuration .swift-format"
suite 'header: C99, C11, C++11, pedantic' header
suite "Swift, $isa" swift_tests "$isa" release
# The elementary functions without FMA, and the bits without optimisation. (All tests of the other levels: make test ISA=baseline,
# make test ISA=x86-64-v3, or emulated by make isa.)
suite 'Swift, baseline without optimisation: LaneMath' swift_tests baseline debug --filter LaneMathTests
build_programs &
programs=$!
suite 'Python packages of the tests' python_packages
suite 'bundled analyses match their files' .venv/bin/python tools/generate_analyses.py --check
suite 'bundled fluxes match their sources' .venv/bin/python tools/flux_tables.py --check
suite 'bundled recoils match their numbers' .venv/bin/python tools/recoil_analyses.py --check
suite 'library builds' is_built library "$builds"
suite 'library symbols' symbols "$library"
suite 'library levels' Tests/Library/levels.sh "$library" .build-library/link "$isa"
suite 'hot loops' python3 Tests/Library/hot_loops.py .build-library/link
for level in $levels; do
  export NUDIPOLE_ISA=$level
  suite "C, $level" c_program Tests/C/test_api.c "$library"
  suite "C limits, $level" c_program Tests/C/test_limits.c "$library"
  suite "C events, $level" c_program Tests/C/test_events.c "$library"
  suite "C recoils, $level" c_program Tests/C/test_recoils.c "$library"
  suite "C threads, $level" c_program Tests/C/test_threads.c "$library"
  suite "C threads of its own, $level" c_program Tests/C/test_own_threads.c "$library"
  suite "C allocations, $level" c_program Tests/C/test_allocations.c "$library"
  suite "C threads and processes, $level" c_program Tests/C/test_concurrency.c "$library"
  OPENBLAS_NUM_THREADS=1 suite "C, little memory, $level" c_program Tests/C/test_memory.c "$library"
  suite "C++, $level" cxx_program Tests/Cxx/test_api.cpp "$library"
  suite "Fortran, $level" fortran_program "$library"
done
unset NUDIPOLE_ISA
suite 'C leaks' no_leaks Tests/C/test_limits.c "$library"
suite 'C leaks of events' no_leaks Tests/C/test_events.c "$library"
suite 'C leaks of recoils' no_leaks Tests/C/test_recoils.c "$library"
suite 'Python sources: ruff' .venv/bin/ruff check python Tests/Python Tests/Documentation Benchmarks/Python Benchmarks/Scattering Benchmarks/SideBySide \
  Tests/Fuzz Tests/Library docs examples tools/abi.py tools/flux_tables.py tools/generate_analyses.py tools/parts.py tools/recoil_analyses.py tools/python_faces.py tools/reference_pages.py tools/command_line_page.py
suite Python python_package
suite 'command line builds' is_built tool "$programs"
suite 'command line' Tests/CommandLine/test.sh "$PWD/.build-tool/release/nudipole" "$PWD" "$PWD/.venv/bin/python"
suite 'installed: C, C++, Fortran, Swift, shell agree' consumers
suite 'examples' examples
suite 'README shows the examples' readme_examples
suite 'documentation' documentation
suite 'documentation of the Swift package' tools/swift_documentation.sh build/docs/swift .build/release

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
