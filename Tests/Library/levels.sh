#!/usr/bin/env bash
# levels.sh LIBRARY OBJECTS ISA: one library with the code of several instruction sets. OBJECTS holds what each level was linked
# from, ISA is the best level that this processor has. No level can reach another one's code or use instructions it must not
# have; NUDIPOLE_ISA chooses; OpenBLAS is loaded when it is needed, and missed with a message.
set -uo pipefail
cd "$(dirname "$0")/../.."
library=$1 objects=$2 isa=$3 work=build/levels
mkdir -p $work
passed=0 failed=0
check() { # check TEXT COMMAND...
  local text=$1
  shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "failed: $text"; fi
}

# Symbols. What a level defines for others are its own nd_*_LEVEL; what it needs of others is in the C library. Weak symbols of the
# same name at two levels (specialisations of Swift's library) would be merged, and run on the wrong processor.
sed -n 's/^    \(nd_.*\);/\1/p' CSupport/nudipole.map | sort >$work/entries
for level in baseline v3 v4; do
  sed "s/\$/_$level/" $work/entries | sort >$work/expected
  nm --extern-only --defined-only "$objects/$level.o" | awk '{ print $3 }' | sort >$work/defined
  check "$level defines $(comm -13 $work/expected $work/defined | head -n 3 | tr '\n' ' ')" cmp -s $work/expected $work/defined
  nm --undefined-only "$objects/$level.o" | awk '{ print $2 }' | sort >$work/undefined
  check "$level needs symbols of Swift or of the library itself" bash -c "[ -s $work/undefined ] && ! grep -E '^(\\\$s|_swift|swift_|nd_)' $work/undefined"
done

# Instructions: what is not of the level, in AT&T syntax.
disassemble() { objdump -d --no-show-raw-insn "$1" | sed -n 's/^ *[0-9a-f]*:\t//p' >"$2"; }
wide='%[yz]mm|%k[0-7]|%xmm(1[6-9]|2|3[01])'
vex='^(rep |lock |bnd |notrack )*v[a-z0-9]+ '
after_sse2='^(addsubp[ds]|hadd|hsub|movddup|movs[hl]dup|lddqu|fisttp|pshufb|psign|pabs|palignr|phadd|phsub|pmaddubs|pmulhrs|pblend|blend|dpp[ds]|insertps|extractps|mpsad|packusdw|pcmpeqq|pcmpgtq|pcmp[ei]str|pextr[bdq]|pinsr[bdq]|pmaxs[bd]|pmaxu[wd]|pmins[bd]|pminu[wd]|pmov[sz]x|pmuldq|pmulld|ptest|round[ps][ds]|movntdqa|phminpos|crc32|popcnt|lzcnt|tzcnt|andn |bextr|bls|bzhi|mulx|pdep |pext |rorx|sarx|shlx|shrx|movbe|adcx|adox|aes|pclmul|sha1|sha256|rdrand|rdseed)'
for level in baseline v3 v4; do
  disassemble "$objects/$level.o" "$work/$level.asm"
  check "$level has too little code to be true" [ "$(wc -l <"$work/$level.asm")" -gt 50000 ]
done
disassemble "$objects/dispatch.o" $work/dispatch.asm
for file in baseline dispatch; do
  check "$file: VEX or EVEX: $(grep -m1 -E "$vex|%[yz]mm" $work/$file.asm)" bash -c "! grep -q -E '$vex|%[yz]mm' $work/$file.asm"
  check "$file: after SSE2: $(grep -m1 -E "$after_sse2" $work/$file.asm)" bash -c "! grep -q -E '$after_sse2' $work/$file.asm"
done
check "v3: AVX-512: $(grep -m1 -E "${wide/\[yz\]/z}|\{%k" $work/v3.asm)" bash -c "! grep -q -E '%zmm|%k[0-7]|%[xy]mm(1[6-9]|2[0-9]|3[01])' $work/v3.asm"
check 'v3 has no 256-bit arithmetic' grep -q -E 'vfmadd.*%ymm' $work/v3.asm
check 'v4 has no 512-bit arithmetic' grep -q -E 'vfmadd.*%zmm' $work/v4.asm
check 'baseline has no vector arithmetic' grep -q -E '^mulpd' $work/baseline.asm

# Choice, and OpenBLAS.
program=$work/test_library
gcc -std=c99 -pedantic -Wall -Wextra -Werror -Iinclude Tests/C/test_library.c -o $program "$library" -lm || exit 1
mkdir -p $work/lib && ln -sf "$(realpath "$library")" $work/lib/libnudipole.so.0
export LD_LIBRARY_PATH=$PWD/$work/lib
run() { # run WISH EXPECTED [broken]
  local wish=$1
  shift
  NUDIPOLE_ISA=$wish $program "$@" 2>$work/stderr && [ -z "${quiet-yes}" -o ! -s $work/stderr ]
}
for level in $(printf '%s\n' baseline x86-64-v3 x86-64-v4 | sed "/^$isa\$/q"); do
  check "NUDIPOLE_ISA=$level" run "$level" "$level"
  check "NUDIPOLE_ISA=${level#x86-64-}" run "${level#x86-64-}" "$level"
done
check 'without NUDIPOLE_ISA' run '' "$isa"
quiet= check 'an unknown NUDIPOLE_ISA' run AVX "$isa"
check 'its message' grep -q "NUDIPOLE_ISA is 'AVX'; allowed are baseline, v3, v4" $work/stderr
# An OpenBLAS without LAPACK, found first.
gcc -shared -x c /dev/null -Wl,-soname,libopenblas.so.0 -o $work/lib/libopenblas.so.0
check 'an OpenBLAS without LAPACK' env LD_PRELOAD=$PWD/$work/lib/libopenblas.so.0 $program "$isa" broken
rm $work/lib/libopenblas.so.0

# The library itself: two libraries of the system, and no other.
check "it needs $(readelf -d "$library" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | tr '\n' ' ')" \
  [ -z "$(readelf -d "$library" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | grep -v -E '^lib[cm]\.so\.6$')" ]
size=$(stat -L -c %s "$library")
check "its size is $size bytes" [ "$size" -lt 7000000 ]

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
