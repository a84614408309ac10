#!/usr/bin/env bash
# test.sh TOOL REFERENCES: the command line as a user meets it. Prints 'N passed, N failed'.
set -u
export LC_ALL=C
tool=$1 references=$2
cd "$(mktemp -d)" || exit 1
passed=0 failed=0

ok() { # ok WHAT CONDITION...: counts whether the condition holds
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "failed: $what"
  fi
}
contains() { grep -qF -- "$2" "$1"; }
fails_with() { # fails_with CODE TEXT COMMAND...: exit code, text on standard error, nothing on standard output
  local code=$1 text=$2
  shift 2
  "$@" >out.txt 2>err.txt
  [ $? -eq "$code" ] && contains err.txt "$text" && [ ! -s out.txt ]
}

ok version [ "$("$tool" --version)" = "$("$tool" --version | grep -E '^[0-9]+\.[0-9]+\.[0-9]+$')" ]

"$tool" list >list.txt
for name in width_nu_gamma width_nu_Z width_lepton_W width_two_body branching_nu_gamma width_Z_nu_N coupling_ratio_Z \
  coupling_ratio_W sigma_ee_photon sigma_ee_Z sigma_ee_photon_Z sigma_ee_W sigma_ee_photon_W sigma_ee_Z_W \
  sigma_ee_N_nu dsigma_ee_dcos decay_length decay_probability log_decay_probability; do
  ok "list names $name" grep -q "^  $name(" list.txt
done
ok 'list has units and sources' contains list.txt 'sigma_ee_photon(sqrt_s, m_N, d_gamma) [GeV^-2]'
ok 'list refuses' fails_with 64 "no quantity 'sigma'" "$tool" list sigma

# Reference tables are legal input: other columns are carried through, comments too.
check_table() { # check_table QUANTITY TABLE PRESET SCHEME TOLERANCE
  grep -E '^(#|scheme)' "$2" >in.csv
  grep -E "^($4|-),($3|-),(dirac|-)," "$2" >>in.csv
  "$tool" eval "$1" --input in.csv --output out.csv --preset "$3" --scheme "$4" --widths two-body \
    --column result 2>/dev/null || return 1
  awk -F, -v tolerance="$5" '/^#/ { next }
    !n++ { for (i = 1; i <= NF; i++) { if ($i == "value") v = i; if ($i == "condition") c = i }; next }
    { e = $NF - $v; if (e < 0) e = -e; a = $v < 0 ? -$v : $v
      if (e > tolerance * 2.2204e-16 * a * ($c > 1 ? $c : 1) + 1e-307) { bad++; print } }
    END { if (n < 50) { print "only " n " rows"; exit 1 }; exit bad > 0 }' out.csv
}
for preset in corrected paper; do
  for scheme in default mg5; do
    for table in widths/width_two_body branching/branching_nu_gamma cross_sections/sigma_ee_N_nu \
      differential/dsigma_ee_dcos widths/width_lepton_W cross_sections/sigma_ee_W; do
      ok "$table $preset $scheme" check_table "${table#*/}" "$references/$table.csv" $preset $scheme 8.5
    done
  done
done
ok decay_probability check_table decay_probability "$references/decay/decay_probability.csv" corrected default 8.5
ok coupling_ratio_Z check_table coupling_ratio_Z "$references/couplings/coupling_ratio_Z.csv" corrected mg5 8.5

printf 'm_N,d_gamma,d_Z,d_W\n10,1e-5,0,0\n' >in.csv
ok 'modes of widths' [ "$("$tool" eval width_total --widths full --input in.csv | tail -n 1)" = \
  "$("$tool" eval width_full --preset paper --input in.csv | tail -n 1)" ]
ok 'no such mode of widths' fails_with 64 'two-body' "$tool" eval width_total --widths three-body --input in.csv

printf 'name,m_N,d_gamma\n"a, ""b""",1,1\r\nplain, 2 ,1e-6\n' >in.csv
"$tool" eval width_nu_gamma --input in.csv >out.csv
ok 'quoted fields are carried through' contains out.csv '"a, ""b""",1,1,0.079577471545947673'
ok 'blanks around numbers' contains out.csv 'plain, 2 ,1e-6,6.36619772367581'
ok 'a user scheme' [ "$(printf 'd_calB,d_calW\n1,0\n' | "$tool" eval coupling_W --scheme mg5,vev=2 | tail -n 1)" = 1,0,0 ]

bad() { # bad TEXT CSV-TEXT: the error names the place, and no file appears
  printf "$2" >bad.csv
  rm -f result.csv
  fails_with 1 "$1" "$tool" eval width_nu_gamma --input bad.csv --output result.csv && [ ! -e result.csv ]
}
ok 'not a number' bad "bad.csv:3:1: found 'abc' for m_N, expected a number" 'm_N,d_gamma\n1,1\nabc,1\n'
ok 'a number too large' bad "found '1e400' for m_N, expected a number" 'm_N,d_gamma\n1e400,1\n'
ok 'text behind a quote' bad "bad.csv:2:1: found '0' behind a closing quote" 'm_N,d_gamma\n"1"0,1\n'
ok 'a column that is none' fails_with 64 "--column is 'a,b'" "$tool" eval width_nu_gamma --column a,b
ok 'd_gamma = 0' fails_with 64 'd_gamma vanishes' "$tool" limits --analysis opal --masses 1:2:2 --scenario IV \
  --scheme default,sin2_theta_w=0.5
ok 'too few columns' bad 'bad.csv:2:2: found 1 columns, expected 2 columns' 'm_N,d_gamma\n1\n'
ok 'too many columns' bad 'bad.csv:2:3: found 3 columns, expected 2 columns' 'm_N,d_gamma\n1,2,3\n'
ok 'empty line' bad 'bad.csv:3:2: found an empty line' 'm_N,d_gamma\n1,2\n\n1,2\n'
ok 'empty field' bad "bad.csv:2:2: found '' for d_gamma, expected a number" 'm_N,d_gamma\n1,\n'
ok 'missing column' bad "expected also 'd_gamma' (needed are m_N, d_gamma)" 'm_N,d\n1,2\n'
ok 'repeated column' bad "bad.csv:1:3: found the column name 'm_N' a second time" 'm_N,d_gamma,m_N\n1,2,3\n'
ok 'open quote' bad 'bad.csv:2:2: found a quote that does not end' 'm_N,d_gamma\n1,"2\n'
ok 'no header' bad 'bad.csv:1:1: found no header' ''
ok 'column taken' bad "bad.csv:1:3: found a column 'value'" 'm_N,d_gamma,value\n1,2,3\n'
printf 'm_N,d_gamma,d_Z,d_W,flavour\n1,1,1,1,nu\n' >bad.csv
ok 'flavour' fails_with 1 "bad.csv:2:5: found 'nu' for flavour, expected e, mu or tau" \
  "$tool" eval width_two_body --input bad.csv
ok 'missing file' fails_with 1 'nowhere.csv: cannot be read' "$tool" eval width_nu_gamma --input nowhere.csv
ok 'unknown quantity' fails_with 64 "no quantity 'x'" "$tool" eval x
ok 'unknown preset' fails_with 64 'preset' "$tool" eval width_nu_gamma --preset new
ok 'unknown scheme' fails_with 64 'scheme' "$tool" eval width_nu_gamma --scheme default,alpha=x
printf 'm_N,d_gamma\nnan,1\n-1,1\n1,1\n' >in.csv
"$tool" eval width_nu_gamma --input in.csv >out.csv 2>err.txt
ok 'NaN is counted' contains err.txt '2 of 3 values are NaN'
ok 'unwritable output' fails_with 1 'cannot be written' "$tool" eval width_nu_gamma --input in.csv --output no/such/dir.csv

limits() { "$tool" limits --masses 0.001:80:9:log "$@"; }
for analysis in opal delphi l3 z-invisible; do
  for preset in corrected paper; do
    limits --analysis $analysis --scenario IV --flavour mu --preset $preset --output l.csv
    ok "$analysis $preset rows" [ "$(grep -vc '^#' l.csv)" -eq 10 ]
    ok "$analysis $preset header" contains l.csv "settings: scenario=IV flavour=mu preset=$preset scheme=default nature=dirac"
    ok "$analysis $preset audit" contains l.csv 'agree at 9 of 9 masses'
  done
done
limits --analysis opal --scenario II | grep -v '^#' >a.csv
limits --analysis opal --ratio inf | grep -v '^#' >b.csv
ok 'a = inf is scenario II to 1e-14' awk -F, 'NR == FNR { x[FNR] = $2; next }
  FNR > 1 { e = $2 / x[FNR] - 1; if (e < 0) e = -e; if (e > 1e-14) bad = 1 } END { exit bad }' a.csv b.csv
ok 'no limit is a result' contains <(limits --analysis l3 --scenario III) ',nan,nan,none,none'
ok 'scenario or ratio' fails_with 64 'one of --scenario' "$tool" limits --analysis opal --masses 1:2:3
ok 'not both' fails_with 64 'one of --scenario' "$tool" limits --analysis opal --masses 1:2:3 --scenario I --ratio 1
ok 'masses' fails_with 64 'masses' "$tool" limits --analysis opal --scenario I --masses 2:1:3
ok 'polarisation' contains <(limits --analysis opal --scenario I --polarisation=-0.8,0.3) \
  'nature=dirac polarisation=-0.8,0.3'
ok 'no polarisation' contains <(limits --analysis opal --scenario I --polarisation=0,0 | sed 's/$/|/') 'nature=dirac|'
printf 'sqrt_s,m_N,d_W\n200,10,1\n' >in.csv
"$tool" eval sigma_ee_W --input in.csv --column a | "$tool" eval sigma_ee_W --polarisation=-1,1 --column b >out.csv
ok 'left-handed beams' awk -F, 'NR == 2 { exit !($5 == 4 * $4 && $4 > 0) }' out.csv
ok 'too much polarisation' fails_with 64 'polarisation' "$tool" eval sigma_ee_W --polarisation=-1.1,0
ok 'one polarisation' fails_with 64 'polarisation' "$tool" eval sigma_ee_W --polarisation=0.5
ok 'majorana' contains <(limits --analysis opal --scenario I --nature majorana) 'nature=majorana'

echo "command line: $passed passed, $failed failed"
[ $failed -eq 0 ]
