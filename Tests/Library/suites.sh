# To be sourced: suites of tests with their counts in $passed and $failed, their output in $work.
passed=0 failed=0

suite() { # suite NAME COMMAND...: adds the counts of its last line
  local name=$1 log=$work/${1//[^A-Za-z0-9]/_}.log start=$SECONDS p f
  shift
  printf '%-56s' "$name"
  "$@" >"$log" 2>&1
  local code=$?
  read -r p f < <(sed -n -e 's/^\(.*[^0-9]\)\?\([0-9]\+\) passed, \([0-9]\+\) failed.*/\2 \3/p' \
    -e 's/.*Test run with \([0-9]\+\) tests.* passed.*/\1 0/p' "$log" | tail -n 1)
  [ -n "${p:-}" ] || { p=0 f=1; }
  [ $code -ne 0 ] && [ "$f" -eq 0 ] && f=1
  passed=$((passed + p)) failed=$((failed + f))
  echo "$p passed, $f failed ($((SECONDS - start)) s)"
  [ "$f" -eq 0 ] || { grep -E 'failed|error|illegal' "$log" | head -n 10; tail -n 5 "$log"; } | sed 's/^/    /'
}
