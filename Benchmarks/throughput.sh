#!/usr/bin/env bash
# Makes the same text in every format that is read, and measures how fast each is read into
# sentences: megabytes of text a second of processor time (pdftotext included), and peak memory.
#
# usage: Benchmarks/throughput.sh [NAKOMEN]     megabytes of text for each: SIZE=4 (default)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
nakomen=${1:-$here/../.build/release/nakomen}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Reads paths; leaves seconds of processor time and kilobytes of memory in $work/cpu.
measure() {
  /usr/bin/time -f '%U %S %M' -o "$work/time" \
    "$nakomen" read --quiet --format txt "$@" >"$work/tekst"
  tail -n 1 "$work/time" | awk '{ print $1 + $2, $3 }' >"$work/cpu"
}

# The time to start and to load the word lists is the same for one line of text.
echo "De proef." >"$work/leeg.txt"
measure "$work/leeg.txt"
read -r start _ <"$work/cpu"
"$here/make-formats.py" "$here/../Corpus/bron/tekst" "$work/stukken" "${SIZE:-4}"
printf '%-5s %9s %9s %9s %9s %10s\n' soort "MB stuk" "MB tekst" "s cpu" MB/s "MB piek"
for kind in txt md html xml docx odt pdf; do
  bytes=$(cat "$work/stukken/$kind"/* | wc -c)
  measure "$work/stukken/$kind"
  text=$(wc -c <"$work/tekst")
  read -r seconds kilobytes <"$work/cpu"
  awk -v n="$kind" -v b="$bytes" -v x="$text" -v s="$seconds" -v z="$start" -v k="$kilobytes" 'BEGIN {
    own = s - z; if (own < 0.01) own = 0.01
    printf "%-5s %9.1f %9.1f %9.2f %9.2f %10.1f\n", n, b/1e6, x/1e6, own, x/1e6/own, k/1024 }'
done
