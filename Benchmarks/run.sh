#!/usr/bin/env bash
# Makes a corpus out of the texts of the example dossier and measures: megabytes a second, peak memory,
# and how the time grows from 10 to 100 MB (twice the input must take twice the time).
#
# usage: Benchmarks/run.sh [NAKOMEN]     sizes in MB: SIZES="10 100" (default)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
nakomen=${1:-$here/../.build/release/nakomen}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for size in ${SIZES:-10 100}; do
  "$here/make-corpus.py" "$here/../Corpus/bron/tekst" "$work/$size" "$size"
  bytes=$(cat "$work/$size"/* | wc -c)
  for task in check "export --format jsonl"; do
    # shellcheck disable=SC2086
    /usr/bin/time -f '%e %M' -o "$work/time" "$nakomen" $task --quiet --keep-going "$work/$size" >/dev/null 2>&1 || true
    read -r seconds kilobytes <<<"$(tail -n 1 "$work/time")"
    awk -v t="$task" -v b="$bytes" -v s="$seconds" -v k="$kilobytes" 'BEGIN {
      printf "%-22s %7.1f MB  %8.2f s  %6.2f MB/s  %8.1f MB peak\n", t, b/1e6, s, b/1e6/s, k/1024 }'
  done
done
