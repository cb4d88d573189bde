#!/usr/bin/env bash
# What the number of terms costs: matches the same corpus with 500 and with 5,000 terms of the user's own
# beside the shipped ones, and prints the processor time of each and their ratio (start-up taken off).
#
# usage: Benchmarks/terms.sh [NAKOMEN]     size of the corpus in MB: SIZE=4 (default), rounds: ROUNDS=3
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
nakomen=${1:-$here/../.build/release/nakomen}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$here/make-corpus.py" "$here/../Corpus/bron/tekst" "$work/corpus" "${SIZE:-4}"
printf 'Niets.\n' >"$work/leeg.txt"

# Phrases of two and three words of the corpus, one after another, so that a good part of them is found.
python3 - "$work" <<'PYTHON'
import os
import re
import sys

work = sys.argv[1]
seen = []
for name in sorted(os.listdir(f"{work}/corpus")):
    words = re.findall(r"[a-z]{4,}", open(f"{work}/corpus/{name}", encoding="utf-8").read())
    for index in range(0, len(words) - 3, 3):
        seen.append(" ".join(words[index:index + 2 + index % 2]))
phrases = list(dict.fromkeys(seen))
while len(phrases) < 5000:
    phrases.append(f"{phrases[len(phrases) % 997]} {phrases[len(phrases) % 991]}")
for number in (500, 5000):
    os.makedirs(f"{work}/{number}")
    with open(f"{work}/{number}/normen.tsv", "w", encoding="utf-8") as file:
        file.write("id\tnaam\tsoort\tbron\ttoelichting\nproef\tproef\tnorm\tproef\tproef\n")
    with open(f"{work}/{number}/termen.tsv", "w", encoding="utf-8") as file:
        file.write("concept\tpatroon\tsoort\tja\tnee\n")
        file.writelines(f"proef\t{phrase}\tterm\t\t\n" for phrase in phrases[:number])
PYTHON

seconds() {
  /usr/bin/time -f '%U' -o "$work/time" "$nakomen" find proef "$2" -l "$work/$1" --quiet --keep-going \
    >/dev/null 2>&1 || true
  tail -n 1 "$work/time"
}

for round in $(seq "${ROUNDS:-3}"); do
  for number in 500 5000; do
    echo "$round $number $(seconds "$number" "$work/corpus") $(seconds "$number" "$work/leeg.txt")"
  done
done | awk '
  { net = $3 - $4; if (!($2 in best) || net < best[$2]) { best[$2] = net; start[$2] = $4 } }
  END {
    for (n in best) printf "%5d terms: %6.2f s, start-up %5.2f s\n", n, best[n], start[n] | "sort -n"
    close("sort -n")
    printf "ratio %.2f\n", best[5000] / best[500]
  }'
