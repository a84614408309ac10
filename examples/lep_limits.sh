#!/usr/bin/env bash
# lep_limits.sh TOOL OUTPUT_DIR: 95 % CL limits on d_gamma from LEP for every analysis, scenario, flavour and preset.
#
# Runs `TOOL limits` at 400 masses, two processes at a time, writes OUTPUT_DIR/ANALYSIS_SCENARIO_FLAVOUR_PRESET.csv
# and prints a table of the strongest limits. `make run` calls it.
set -euo pipefail
export LC_ALL=C

if [ $# -ne 2 ]; then
  echo "usage: $0 TOOL OUTPUT_DIR (TOOL is the command nudipole, OUTPUT_DIR a directory for the CSV files)" >&2
  exit 64
fi
tool=$1 output=$2
if ! command -v "$tool" >/dev/null; then
  echo "$tool is not a command; build it with 'make tool' and pass .build-tool/release/nudipole." >&2
  exit 1
fi
if ! mkdir -p "$output"; then
  echo "The directory $output cannot be created; pass one that can be written." >&2
  exit 1
fi

# Up to just below the kinematic end, M_Z or 205.4 GeV; the invisible width matters for long-lived N only.
declare -A masses=(
  [opal]=0.001:91.18:400:log [delphi]=0.001:205.3:400:log [l3]=0.001:91.18:400:log [z-invisible]=1e-4:0.1:400:log
)
analyses=(opal delphi l3 z-invisible) scenarios=(I II III IV) flavours=(e mu tau) presets=(corrected paper)
total=$((${#analyses[@]} * ${#scenarios[@]} * ${#flavours[@]} * ${#presets[@]}))
messages=$(mktemp -d)
trap 'rm -rf "$messages"' EXIT
trap 'kill $(jobs -p) 2>/dev/null || true; exit 130' INT TERM

started=0 finished=0
# Waits for one of the running processes; stops with a sentence if it failed.
finish_one() {
  if ! wait -n; then
    wait || true
    [ -t 1 ] && echo
    cat "$messages"/* >&2
    echo "A run of $tool limits failed; its message is above, and $output is incomplete." >&2
    exit 1
  fi
  finished=$((finished + 1))
  if [ -t 1 ]; then printf '\rLEP limits on d_gamma: %d of %d files' "$finished" "$total"; fi
}

if [ ! -t 1 ]; then echo "LEP limits on d_gamma: $total files of 400 masses"; fi
for analysis in "${analyses[@]}"; do
  for scenario in "${scenarios[@]}"; do
    for flavour in "${flavours[@]}"; do
      for preset in "${presets[@]}"; do
        if [ $((started - finished)) -ge 2 ]; then finish_one; fi
        name=${analysis}_${scenario}_${flavour}_${preset}
        "$tool" limits --analysis "$analysis" --scenario "$scenario" --flavour "$flavour" --preset "$preset" \
          --masses "${masses[$analysis]}" --output "$output/$name.csv" 2>"$messages/$name" &
        started=$((started + 1))
      done
    done
  done
done
while [ "$finished" -lt "$started" ]; do finish_one; done
if [ -t 1 ]; then echo; fi
# What the tool had to say about runs that succeeded.
for file in "$messages"/*; do
  if [ -s "$file" ]; then sed "s|^|$(basename "$file"): |" "$file" >&2; fi
done

# A line for each file, with tabs: ANALYSIS SCENARIO FLAVOUR PRESET, the strongest limit, the limit at the given mass.
cells() {
  awk -F, -v wanted="$1" '
    FNR == 1 {
      if (name != "") print_cells()
      name = FILENAME; sub(/.*\//, "", name); sub(/\.csv$/, "", name)
      split(name, part, "_")
      strongest = "none"; least = 0; at = "none"; before = 0
    }
    /^#/ || /^m_N/ { next }
    {
      if ($4 == "root" && (least == 0 || $2 + 0 < least)) {
        least = $2 + 0
        strongest = sprintf("%.2e (%.3g)", $2, $1)
      }
      # Between two masses: a power law.
      if (before > 0 && before < wanted && $1 >= wanted * (1 - 1e-12) && $4 == "root" && lower_edge == "root") {
        t = log(wanted / before) / log($1 / before)
        at = sprintf("%.2e", lower * exp(t * log($2 / lower)))
        if ($5 == "root" && upper_edge == "root") at = at sprintf(" to %.2e", upper * exp(t * log($3 / upper)))
        else if ($5 == "beyond range") at = at " to beyond 1"
      }
      before = $1; lower = $2; upper = $3; lower_edge = $4; upper_edge = $5
    }
    function print_cells() { printf "%s\t%s\t%s\t%s\t%s\t%s\n", part[1], part[2], part[3], part[4], strongest, at }
    END { print_cells() }' "${@:2}"
}

# Both presets side by side; the lines of the flavours e and mu are one where they are equal.
table() {
  awk -F'\t' -v width="$1" '
    {
      key = $1 FS $2
      if (!(key in seen)) { seen[key] = ++n; keys[n] = key }
      strongest[key, $3, $4] = $5; at[key, $3, $4] = $6
    }
    END {
      for (i = 1; i <= n; i++) {
        e = row(keys[i], "e"); mu = row(keys[i], "mu")
        print_row(keys[i], e == mu ? "e, mu" : "e", e)
        if (e != mu) print_row(keys[i], "mu", mu)
      }
    }
    function print_row(key, flavours, text) {
      split(key, part, FS)
      printf "%-11s %-4s %-5s  %s\n", part[1], part[2], flavours, text
    }
    function row(key, f) {
      return sprintf("%-17s %-17s  %-*s %s", strongest[key, f, "corrected"], strongest[key, f, "paper"], width,
        at[key, f, "corrected"], at[key, f, "paper"])
    }'
}

# ANALYSIS...: the files that the table shows.
files() {
  for analysis in "$@"; do
    for scenario in "${scenarios[@]}"; do
      for flavour in e mu; do
        for preset in "${presets[@]}"; do echo "$output/${analysis}_${scenario}_${flavour}_$preset.csv"; done
      done
    done
  done
}

mapfile -t monophoton < <(files opal delphi l3)
mapfile -t invisible < <(files z-invisible)
echo
echo "95 % CL upper limits on d_gamma in GeV^-1 (in brackets: m_N in GeV); flavour tau equals mu but for the threshold of N -> l W"
printf '%-23s %-36s %s\n' "" "strongest" "at m_N = 10 GeV"
printf '%-11s %-4s %-5s  %-17s %-17s  %-9s %s\n' analysis sc. flav. corrected paper corrected paper
cells 10 "${monophoton[@]}" | table 9
echo
printf '%-23s %-36s %s\n' "" "least excluded d_gamma" "excluded interval at m_N = 0.001 GeV"
printf '%-11s %-4s %-5s  %-17s %-17s  %-20s %s\n' analysis sc. flav. corrected paper corrected paper
cells 0.001 "${invisible[@]}" | table 20
echo
echo "CSV files with settings and provenance: $output/ANALYSIS_SCENARIO_FLAVOUR_PRESET.csv"
