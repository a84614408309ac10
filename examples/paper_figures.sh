#!/usr/bin/env bash
# paper_figures.sh TOOL OUTPUT_DIR: the curves of Figs. 1-5, 7 and 8 of arXiv:2301.06050 as CSV files, for both presets.
#
# Only our own curves: the grey regions of other experiments are not in that paper's text. `make run` calls this.
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
here=$(cd "$(dirname "$0")" && pwd)
points=${POINTS:-400}
jobs=$(mktemp)
trap 'rm -f "$jobs"' EXIT

# run FILE ARGUMENT...: notes a run of the tool that writes OUTPUT_DIR/FILE.csv.
run() {
  local file=$1
  shift
  printf '%s\n' "$* --output $output/$file.csv" >>"$jobs"
}

lep="--analysis opal --analysis delphi --analysis l3 --analysis z-invisible --combine envelope"
cepc="--analysis cepc-z --analysis cepc-ww --analysis cepc-h --analysis cepc-tt --combine envelope"
for preset in corrected paper; do
  # Figs. 3, 7 and (their envelopes, by flavour) 8: limits against m_N in the scenarios of Table I.
  for scenario in I II III IV; do
    for flavour in e mu tau; do
      end=${scenario}_${flavour}_$preset
      settings="--scenario $scenario --flavour $flavour --preset $preset"
      run "fig3_lep_$end" limits $lep $settings --masses "0.001:205.3:$points:log"
      run "fig7_cepc_$end" limits $cepc $settings --masses "0.1:359:$points:log"
    done
  done
  # Fig. 4: limits against a on the Z pole at 10 GeV.
  run "fig4_left_limits_$preset" limits --analysis opal --analysis cepc-z --mass 10 --ratios=-10:10:801 --preset $preset
  run "fig4_right_limits_$preset" limits --analysis l3 --analysis "$here/analyses/z-to-photon-future.yaml" --mass 10 \
    --ratios=-10:10:801 --preset $preset
  # Fig. 5: limits and rates after cuts against a at 100 GeV, d_gamma = 1e-5.
  for flavour in e mu; do
    settings="--mass 100 --ratios=-10:10:801 --flavour $flavour --preset $preset"
    run "fig5_left_limits_${flavour}_$preset" limits --analysis delphi $settings
    run "fig5_right_limits_${flavour}_$preset" limits --analysis cepc-h $settings
    run "fig5_left_rate_pb_${flavour}_$preset" scan --analysis delphi $settings --couplings 1e-5:1e-5:1
    run "fig5_right_events_${flavour}_$preset" scan --analysis cepc-h $settings --couplings 1e-5:1e-5:1
  done
done

total=$(wc -l <"$jobs")
echo "limits and rates: $total files"
xargs -a "$jobs" -P "$(nproc)" -I{} sh -c "'$tool' {} || exit 255" || {
  echo "A run of $tool failed; its message is above, and $output is incomplete." >&2
  exit 1
}

# What follows are quantities, evaluated on columns.
evaluate() { "$tool" eval "$@"; }
ratios() { awk -v n=1601 'BEGIN { print "a"; for (i = 0; i < n; i++) printf "%.17g\n", -10 + 20 * i / (n - 1) }'; }
# Columns d_Z and d_W from the column a, for d_gamma = $1.
couplings() {
  evaluate coupling_ratio_Z --column ratio_Z | evaluate coupling_ratio_W --column ratio_W |
    awk -F, -v OFS=, -v d="$1" 'NR == 1 { print $0, "d_gamma", "d_Z", "d_W"; next }
      { print $0, d, sprintf("%.17g", d * $(NF - 1)), sprintf("%.17g", d * $NF) }'
}
# Adds a constant column NAME = VALUE.
constant() { awk -F, -v OFS=, -v name="$1" -v value="$2" '{ print $0, NR == 1 ? name : value }'; }
for preset in corrected paper; do
  echo "quantities, preset $preset"
  # Fig. 1: Br(N -> nu gamma) against a (left) and against m_N (right); three-body modes in both presets, as there.
  for m_N in 10 50 100 500; do
    ratios | couplings 1 | constant m_N $m_N | constant flavour e |
      evaluate branching_nu_gamma --preset $preset --widths full --column BR >"$output/fig1_left_${m_N}GeV_$preset.csv"
  done
  for scenario in I:0 II:inf III:1.0967690 IV:-1.0967690; do
    awk -v n="$points" -v a="${scenario#*:}" 'BEGIN { print "a,m_N"
      for (i = 0; i < n; i++) printf "%s,%.17g\n", a, exp(log(1000) * i / (n - 1)) }' | couplings 1 | constant flavour e |
      evaluate branching_nu_gamma --preset $preset --widths full --column BR \
        >"$output/fig1_right_${scenario%:*}_$preset.csv"
  done
  # Fig. 2: the terms of sigma(e+ e- -> N nubar_e) for d_gamma = d_Z = d_W = 1e-5, GeV^-2.
  for m_N in 0.1 100; do
    awk -v m="$m_N" 'BEGIN { print "sqrt_s,m_N,d_gamma,d_Z,d_W"
      for (s = 20; s <= 500; s += 0.5) if (s > m) printf "%.17g,%s,1e-5,1e-5,1e-5\n", s, m }' |
      { in=$(cat)
        for term in photon Z photon_Z W photon_W Z_W; do
          in=$(printf '%s\n' "$in" | evaluate sigma_ee_$term --preset $preset --column sigma_$term)
        done
        printf '%s\n' "$in"; } >"$output/fig2_${m_N}GeV_$preset.csv"
  done
  # Fig. 4: sigma(e+ e- -> N nubar) at M_Z, and 2 Gamma(Z -> N nubar) BR against a, 10 GeV, d_gamma = 1e-7.
  ratios | couplings 1e-7 | constant m_N 10 | constant sqrt_s 91.1876 | constant flavour e |
    evaluate sigma_ee_N_nu --preset $preset --column sigma | evaluate width_Z_nu_N --preset $preset --column Gamma_Z_N_nu |
    evaluate branching_nu_gamma --preset $preset --column BR >"$output/fig4_rates_$preset.csv"
done
# Fig. 8: the envelopes of Figs. 3 and 7, by flavour.
for file in "$output"/fig3_lep_*.csv "$output"/fig7_cepc_*.csv; do
  name=$(basename "$file")
  grep -E '^(#|analysis,|envelope,)' "$file" >"$output/fig8_${name#fig?_}"
done

echo
echo "strongest upper limits on d_gamma in GeV^-1 (in brackets: m_N in GeV)"
printf '%-8s %-4s %-8s %-22s %s\n' "" "sc." flavour corrected paper
for searches in lep cepc; do
  for scenario in I II III IV; do
    for flavour in e mu; do
      printf '%-8s %-4s %-8s' $searches $scenario $flavour
      for preset in corrected paper; do
        awk -F, '/^envelope/ && $5 == "root" && (least == 0 || $3 < least) { least = $3; at = $2 }
          END { printf " %-22s", least ? sprintf("%.2e (%.3g)", least, at) : "none" }' \
          "$output/fig8_${searches}_${scenario}_${flavour}_$preset.csv"
      done
      echo
    done
  done
done
echo
echo "CSV files with settings and provenance: $output/fig*.csv"
