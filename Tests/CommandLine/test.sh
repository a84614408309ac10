#!/usr/bin/env bash
# test.sh TOOL ROOT PYTHON: the command line as a user meets it; ROOT is the repository, PYTHON has Tests/requirements.txt. Prints 'N passed, N failed'.
set -u
export LC_ALL=C
tool=$1 python=$3
references=$2/Tests/References data=$2/data/analyses here=$2/Tests/CommandLine schema=$2/docs/limits.schema.json
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

printf 'm_N,d_gamma,d_Z,d_W,flavour\n10,1e-5,0,0,mu\n' >in.csv
full=$("$tool" eval width_full --preset paper --input in.csv | tail -n 1)
ok 'modes of widths' [ "$("$tool" eval width_total --widths full --input in.csv | tail -n 1)" = "$full" ]
ok 'a width' contains <(printf '%s\n' "$full") '10,1e-5,0,0,mu,8.1'
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
printf 'sqrt_s,l_max,m_N,d_gamma,flavour\n240,1,100,1e-5,e\n' >photon.csv
printf 'm_N,d_gamma\n1,1e-5\n' >width.csv
monophoton() { "$tool" eval sigma_ee_monophoton --input photon.csv "$@" | tail -n 1; }
ok 'couplings that must be said' fails_with 64 'give d_Z and d_W by one of --scenario and --ratio' \
  "$tool" eval sigma_ee_monophoton --input photon.csv
ok 'couplings out of place' fails_with 64 'width_nu_gamma takes its couplings as columns and does not read a=1' \
  "$tool" eval width_nu_gamma --ratio 1 --input width.csv
ok 'scenario II is the ratio inf' [ "$(monophoton --scenario II)" = "$(monophoton --ratio inf)" ]
ok 'and not scenario I' [ "$(monophoton --scenario I)" != "$(monophoton --scenario II)" ]
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
    ok "$analysis $preset audit" contains l.csv 'found at 9 of 9 points'
  done
done
limits --analysis opal --scenario II | grep -v '^#' >a.csv
limits --analysis opal --ratio inf | grep -v '^#' >b.csv
ok 'a = inf is scenario II to 1e-14' awk -F, 'NR == FNR { x[FNR] = $3; next }
  FNR > 1 { e = $3 / x[FNR] - 1; if (e < 0) e = -e; if (e > 1e-14) bad = 1 } END { exit bad }' a.csv b.csv
ok 'no limit is a result' contains <(limits --analysis l3 --scenario III) ',nan,nan,none,none'
ok 'scenario or ratio' fails_with 64 'one of --scenario' "$tool" limits --analysis opal --masses 1:2:3
ok 'not both' fails_with 64 'one of --scenario' "$tool" limits --analysis opal --masses 1:2:3 --scenario I --ratio 1
ok 'masses' fails_with 64 'more than 2 is needed' "$tool" limits --analysis opal --scenario I --masses 2:1:3
ok 'masses > 0' fails_with 64 'a number > 0 is needed' "$tool" limits --analysis opal --scenario I --masses=-1:1:3
ok 'too many masses' fails_with 64 'fit into memory' "$tool" limits --analysis opal --scenario I --masses 1:2:1000000000000
ok 'out of reach' fails_with 64 'No mass is within the reach of opal, below 91.1876 GeV' "$tool" limits --analysis opal --scenario I --masses 92:93:3
ok 'partly out of reach' contains <("$tool" limits --analysis opal --scenario I --masses 1:500:4 2>&1) \
  '3 of 4 masses are beyond the reach of opal, below 91.1876 GeV'
ok 'one analysis twice' fails_with 64 "Two results would be named 'opal'" limits --analysis opal --analysis opal --scenario I
ok 'ratios need a mass' fails_with 64 '--ratios needs --mass' "$tool" limits --analysis opal --ratios 0:1:3
ok 'majorana' contains <(limits --analysis opal --scenario I --nature majorana) 'nature=majorana'
ok 'several flavours' contains <(limits --analysis opal --scenario I --flavour e=1,tau=0.5) 'flavour=e=1,tau=0.5'
ok 'no flavour' fails_with 64 'flavour' limits --analysis opal --scenario I --flavour e=0
ok 'exact photon of paper' fails_with 64 'needs --preset corrected' limits --analysis opal --scenario I --preset paper \
  --spectrum exact
ok 'no likelihood' fails_with 64 'opal do not' limits --analysis opal --analysis cepc-z --scenario I --combine likelihood
ok 'likelihood' contains <(limits --analysis cepc-h --analysis cepc-z --scenario I --combine likelihood) 'likelihood,'
ok 'ratio as axis' [ "$("$tool" limits --analysis opal --ratios=-1:1:5 --mass 10 | grep -c '^opal,')" -eq 5 ]
ok 'expected' [ "$(limits --analysis delphi --scenario I --expected | grep -c '^delphi_expected_')" -eq 45 ]
ok 'median of a sensitivity' cmp <(limits --analysis cepc-h --scenario I | grep ^cepc | cut -d, -f2-) \
  <(limits --analysis cepc-h --scenario I --expected 2>/dev/null | grep ^cepc-h_expected_median | cut -d, -f2-)
ok 'expected to exclude all' contains <(limits --analysis cepc-h --scenario I --expected 2>&1) \
  'the expected limit minus2 is 0.0: it excludes everything'
ok 'expected needs a measurement' fails_with 64 'opal states an upper limit' limits --analysis opal --scenario I --expected
ok 'reach' contains <(limits --analysis opal --scenario I) 'reach of opal: m_N < 91.18'
one=$(limits --analysis opal --scenario II --initial-state-radiation | grep ^opal | head -n 1)
ok 'radiation weakens' [ "$(printf '%s\n%s\n' "$one" "$(limits --analysis opal --scenario II | grep ^opal | head -n 1)" |
  awk -F, 'NR == 1 { a = $3 } NR == 2 { print (a > $3) }')" = 1 ]

# Analyses as files.
recoils=$data/../recoils
ok 'list' [ "$("$tool" analyses list | wc -l)" -eq "$(ls "$data" "$recoils" | grep -c yaml)" ]
for file in "$data"/*.yaml; do
  name=$(basename "$file" .yaml)
  ok "show $name" cmp <("$tool" analyses show "$name") "$file"
  # The bundled analysis was made of the same file by another reader.
  ok "bundled $name" cmp <(limits --analysis "$name" --scenario IV) <(limits --analysis "$file" --scenario IV)
done
for file in "$recoils"/*.yaml; do
  name=$(basename "$file" .yaml)
  ok "show $name" cmp <("$tool" analyses show "$name") "$file"
  ok "bundled $name" cmp <("$tool" limits --analysis "$name" --masses 1e-5:1e-3:3:log --flavour e=1,mu=1) \
    <("$tool" limits --analysis "$file" --masses 1e-5:1e-3:3:log --flavour e=1,mu=1)
done
# 2.9e-11 mu_B are 2 x 4.2964e-9 GeV^-1.
ok 'recoils, calibrated' awk -F, '/^gemma/ { found = $3 / 4.2964e-9 - 1 } END { exit !(found < 1e-3 && found > -1e-3) }' \
  <("$tool" limits --analysis gemma --masses 1e-9:1e-9:1 --calibrated)
ok 'recoils, no published moment' fails_with 64 'lsnd has no published moment' "$tool" limits --analysis lsnd --masses 1:2:2 --calibrated
ok 'recoils and collisions need couplings' fails_with 64 'one of --scenario' "$tool" limits --analysis gemma --analysis opal \
  --masses 1e-3:1e-2:2
ok 'envelope of both' contains <("$tool" limits --analysis gemma --analysis opal --masses 1e-3:1e-2:2 --scenario I --combine envelope) \
  'excluded by at least one of gemma, opal'
ok 'no likelihood of recoils' fails_with 64 'gemma do not' "$tool" limits --analysis gemma --masses 1e-3:1e-2:2 --combine likelihood
ok 'expected recoils' [ "$("$tool" limits --analysis coherent-csi --masses 1e-3:1e-2:2 --expected | grep -c '^coherent-csi_expected_')" -eq 10 ]
ok 'recoils out of reach' fails_with 64 'No mass is within the reach of gemma' "$tool" limits --analysis gemma --masses 1:2:2
"$tool" scan --analysis coherent-ar --masses 1e-3:1e-2:3 --couplings 1e-8:1e-7:4 --flavour mu --output recoils.csv
ok 'scan of recoils' [ "$(grep -vc '^#' recoils.csv)" -eq 13 ]
wrong() { # wrong TEXT SED-EXPRESSION: the error for a search for recoils changed so
  sed "$2" "$recoils/coherent-ar.yaml" >recoils.yaml
  ok "recoils: $1" fails_with 1 "$1" "$tool" analyses check recoils.yaml
}
wrong "source is 'sun', expected pion-decay-at-rest or reactor or solar" 's/source: pion.*, scale/source: sun, scale/'
wrong "material is of 'Uut', expected elements among" 's/Ar: 1/Uut: 1/'
wrong 'recoils is 20.0 in place 2, expected a number above' 's/\[5.0, 25.0, 120.0\]/[5.0, 25.0, 20.0]/'
wrong 'bins is [2] numbers, expected lists of 3 numbers' 's/\[0.0, 0.9, 0.9\]/[0.0, 0.9]/'
wrong 'lists of numbers in [0, 1]' 's/\[0.0, 0.9, 0.9\]/[0.0, 0.9, 1.9]/'
wrong 'background is 2 numbers, expected 1' 's/background: \[0.0\]/background: [0.0, 1.0]/'
wrong "unknown key 'colour'" 's/^title/colour: red\ntitle/'
ok 'check' "$tool" analyses check "$data/opal.yaml"
edit() { # edit TEXT SED-EXPRESSION [NAME]: the error for a file changed so names the place
  sed "$2" "$data/${3:-cepc-h}.yaml" >mine.yaml
  rm -f result.csv
  fails_with 1 "$1" "$tool" limits --analysis mine.yaml --scenario I --masses 1:2:2 --output result.csv &&
    [ ! -e result.csv ]
}
ok 'unknown key' edit "mine.yaml:11:1: the analysis has an unknown key 'eficiency'" 's/^efficiency/eficiency: 1\nefficiency/'
ok 'efficiency' edit "efficiency is '1.5', expected a number in [0, 1]" 's/^efficiency: 1/efficiency: 1.5/'
ok 'background' edit "background is '-3', expected a number of events >= 0, or standard-model" 's/background: standard-model/background: -3/'
ok 'uncertainty' edit "relative_uncertainty is '-1', expected a number >= 0" 's/background:/relative_uncertainty: -1, background:/'
ok 'cosine' edit "cos_max is '1.2', expected a number in (0, 1]" 's/cos_max: 0.99/cos_max: 1.2/'
ok 'energies' edit "energy_max is 0.05, expected a number above energy_min" 's/pt_min: 100/energy_max: 0.05/'
ok 'no photon passes' edit 'photon is cuts that no photon passes' 's/energy_min: 0.1/energy_min: 130/'
ok 'veto' edit 'veto is [5.0, 4.0], expected pairs' 's/pt_min: 100/veto: [[5, 4]]/'
ok 'statistic' edit "test is 's2overb', expected upper-limit" 's/s2-over-b/s2overb/'
ok 'counts need a luminosity' edit "expected production e+e- with a luminosity" '/^luminosity/d'
ok 'missing key' edit 'title is missing, expected a text' '/^title/d'
ok 'schema' edit "schema is 'x', expected 'nudipole-analysis/1'" 's/^schema.*/schema: x/'
ok 'absurd energy' edit "energy is '1e30', expected a number from 1 to 1e4 (GeV) or M_Z" 's/^energy:.*/energy: 1e30/'
ok 'energy of Z' edit "energy is 90, expected M_Z for production Z" 's/^energy.*/energy: 90/' l3
ok 'level' edit "level is '1', expected a number between 0 and 1" 's/level: 0.95/level: 1/' delphi
ok 'provenance' edit "status is 'sure', expected assumed or digitised or recalled or verified" 's/status: verified/status: sure/'
ok 'decimal numbers' edit "efficiency is '0x1', expected a number in [0, 1]" 's/^efficiency: 1/efficiency: 0x1/'
ok 'no sexagesimal ones' edit "luminosity is '1:30', expected a number > 0 (fb^-1)" 's/^luminosity:.*/luminosity: 1:30/'
ok 'a directory' fails_with 1 'cannot be read; a file in YAML is expected' limits --analysis . --scenario I
ok 'not YAML' edit 'mine.yaml: is not YAML' 's/^title.*/title: [/'
"$python" -c 'print("a0: &a0 [x, x]"); [print(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]") for i in range(1, 40)]; print("? *a39\n: 1")' >many.yaml
ok 'aliases of aliases' fails_with 1 'many.yaml: has 79 aliases (*name); at most 16 are expected' "$tool" analyses check many.yaml
ok 'no such analysis' fails_with 1 "no analysis and no file 'opl'; bundled are opal" limits --analysis opl --scenario I

# Formats that others read.
limits --analysis opal --analysis z-invisible --scenario II --combine envelope --format json --output limits.json
limits --analysis opal --analysis z-invisible --scenario II --combine envelope --format hepdata --output hepdata
ok 'a directory that exists' fails_with 1 'hepdata: exists' limits --analysis opal --scenario II --format hepdata --output hepdata
ok 'nothing half-written' [ -z "$(ls -d .hepdata.* 2>/dev/null)" ]
scan() { "$tool" scan --analysis opal --scenario II --masses 0.1:80:70:log --couplings 1e-6:1e-4:5:log "$@"; }
scan --output plane.npy && scan --output plane.csv
ok 'nothing left of a scan' [ ! -e plane.npy.partial ]
ok 'read by others' "$python" "$here/check_outputs.py" . "$schema"
# An interrupted scan: its finished rows, half a row more, and a mark that shows whether they are used.
scan --output other.npy
head -c 128 other.npy >/dev/null
settings=$("$tool" scan --analysis opal --scenario II --masses 0.1:80:70:log --couplings 1e-6:1e-4:5:log --output s.csv; head -n 1 s.csv | cut -c3-)
"$python" - "$settings" <<'PYTHON'
import sys
import numpy as np
rows = np.load("other.npy")[:30].copy()
rows[3, 2] = 42
open("again.npy.partial", "wb").write((sys.argv[1] + "\n").encode() + rows.tobytes() + b"half a row")
PYTHON
ok 'a scan goes on' contains <(scan --output again.npy 2>&1) 'going on after 30 finished rows'
ok 'with the finished rows' "$python" -c 'import numpy as np; a, b = np.load("again.npy"), np.load("other.npy")
assert a[3, 2] == 42; a[3, 2] = b[3, 2]; assert np.array_equal(a, b)'
printf 'another scan\n' >again.npy.partial
ok 'rows of another scan' fails_with 1 'holds the rows of another scan' scan --output again.npy
ok 'restart' scan --restart --output again.npy
exec 9>>again.npy.partial
flock 9
ok 'two scans at once' fails_with 1 'another scan is writing it' scan --output again.npy
exec 9>&-
ok 'a plane that does not fit' fails_with 1 'MB are free' "$tool" scan --analysis opal --scenario II \
  --masses 0.1:80:10000000 --couplings 1e-9:1e-4:10000000 --output big.npy
ok 'no partial file of it' [ ! -e big.npy.partial ]
ok 'suffix' fails_with 64 'ends in .npy or .csv' scan --output plane.txt

# Full disks, closed pipes, short memory: exit code 1 and a sentence, no trap, and nothing half-written.
unwritten() { # unwritten TEXT COMMAND...: with standard output on a full disk; the error says so
  local text=$1
  shift
  "$@" >/dev/full 2>err.txt
  [ $? -eq 1 ] && contains err.txt "$text"
}
printf 'm_N,d_gamma\n1,1\n' >in.csv
full='standard output: cannot be written: No space left on device'
for command in 'eval width_nu_gamma --input in.csv' 'limits --analysis opal --scenario II --masses 1:2:2' \
  'limits --analysis opal --scenario II --masses 1:2:2 --format json' list 'list width_nu_gamma' 'analyses list' \
  'analyses show opal' 'analyses check opal' --help --version 'limits --help'; do
  # shellcheck disable=SC2086
  ok "full: $command" unwritten "$full" "$tool" $command
  # shellcheck disable=SC2086
  ok "closed: $command" eval '"$tool" $command 2>err.txt >&-; [ $? -eq 1 ] && contains err.txt "Bad file descriptor"'
done
ok 'nobody hears' eval '"$tool" limits --analysis opal --scenario I --masses 1:500:4 2>/dev/full >out.csv && grep -q ^opal out.csv'
ok 'no standard error' eval '"$tool" limits --analysis opal --scenario I --masses 1:500:4 2>&- >out.csv && grep -q ^opal out.csv'
ok 'no standard input' fails_with 1 'standard input: cannot be read' eval '"$tool" eval width_nu_gamma <&-'
ok 'a directory as standard input' fails_with 1 'standard input: cannot be read' eval '"$tool" eval width_nu_gamma <.'
# What is not a file is not replaced by one.
ok 'output /dev/full' fails_with 1 '/dev/full: cannot be written: No space left' "$tool" eval width_nu_gamma --input in.csv \
  --output /dev/full
ok 'is what it was' [ -c /dev/full ]
mkfifo pipe && { cat pipe >piped.csv & } && "$tool" eval width_nu_gamma --input in.csv --output pipe && wait $!
ok 'output to a pipe' contains piped.csv '1,1,0.07957747154594'

# A file may not grow beyond some blocks of 1024 bytes (a full disk answers in the same place).
"$python" -c 'print("m_N,d_gamma"); [print(f"{i},1e-{i % 7}") for i in range(1, 20001)]' >long.csv
mkdir small
small() { # small BLOCKS COMMAND...: exit code 1, a sentence, and the directory as before
  local blocks=$1 before
  shift
  before=$(ls -A small)
  (ulimit -f "$blocks" && exec "$@" >out.txt 2>err.txt)
  [ $? -eq 1 ] && contains err.txt 'cannot be written: File too large' && [ "$before" = "$(ls -A small)" ]
}
ok 'a table that does not fit' small 100 "$tool" eval width_nu_gamma --input long.csv --output small/table.csv
echo kept >small/kept.csv
ok 'over an older one' small 100 "$tool" eval width_nu_gamma --input long.csv --output small/kept.csv
ok 'which is kept' [ "$(cat small/kept.csv)" = kept ]
limits=("$tool" limits --analysis opal --scenario II --masses 0.1:80:2000:log)
ok 'limits that do not fit' small 20 "${limits[@]}" --output small/l.csv
ok 'json' small 20 "${limits[@]}" --format json --output small/l.json
ok 'hepdata' eval '(ulimit -f 20 && exec "${limits[@]}" --format hepdata --output small/h 2>err.txt)
  [ $? -eq 1 ] && contains err.txt "small/h: cannot be written" && [ "$(ls -A small)" = kept.csv ]'
plane=("$tool" scan --analysis opal --scenario II --masses 0.1:80:100:log --couplings 1e-6:1e-4:200:log)
(ulimit -f 100 && exec "${plane[@]}" --output small/p.npy 2>err.txt)
ok 'a scan' [ $? -eq 1 ]
ok 'says so' contains err.txt 'small/p.npy.partial: cannot be written: File too large'
ok 'keeps finished rows only' [ "$(ls small)" = "$(printf 'kept.csv\np.npy.partial')" ]
ok 'and goes on with them' contains <("${plane[@]}" --output small/p.npy 2>&1) 'going on after 6'
ok 'to the same plane' eval '"${plane[@]}" --output p.npy && cmp p.npy small/p.npy'
rm -f small/p.*
# The plane as text is longer than its rows: they fit, it does not.
(ulimit -f 300 && exec "${plane[@]}" --output small/p.csv 2>err.txt)
ok 'a scan that cannot be told' [ $? -eq 1 ]
ok 'has all its rows' [ "$(ls small)" = "$(printf 'kept.csv\np.csv.partial')" ]

# A reader that leaves: as for other tools, the signal SIGPIPE; where that is ignored, a sentence.
left() { # left EXPECTED-CODE COMMAND...
  local expected=$1
  shift
  "$@" 2>err.txt | head -n 1 >first.txt
  [ "${PIPESTATUS[0]}" -eq "$expected" ] && [ "$(wc -l <first.txt)" -eq 1 ]
}
"$python" -c 'print("m_N,d_gamma"); [print(f"{i},1e-{i % 7}") for i in range(1, 200001)]' >long.csv
ok 'head' left 141 "$tool" eval width_nu_gamma --input long.csv
ok 'without a word' [ ! -s err.txt ]
ok 'head, the signal ignored' left 1 bash -c 'trap "" PIPE; exec "$@"' - "$tool" eval width_nu_gamma --input long.csv
ok 'with one' contains err.txt 'standard output: cannot be written: Broken pipe'

# Little memory.
short() { # short MB COMMAND...: with that much memory
  (ulimit -v $((1024 * $1)) && shift && exec "$@" >out.txt 2>err.txt)
}
ok 'an axis that does not fit' eval '! short 900 "$tool" limits --analysis opal --scenario I --masses 1:2:100000000 &&
  contains err.txt "needs 1600 MB of memory"'
ok 'a table that does not fit into memory' eval 'short 700 "$tool" eval width_nu_gamma --input long.csv
  [ $? -eq 0 ] && [ "$(wc -l <out.txt)" -eq 200001 ]'
"$python" -c 'print("m_N,d_gamma"); print("1,1\n" * 4000000, end="")' >long.csv
ok 'a long table' eval 'short 700 "$tool" eval width_nu_gamma --input long.csv --output small/long.csv
  [ $? -eq 1 ] && contains err.txt "long.csv: needs 1024 MB of memory" && [ "$(ls -A small)" = "$(printf "kept.csv\np.csv.partial")" ]'
rm long.csv

echo "command line: $passed passed, $failed failed"
[ $failed -eq 0 ]
