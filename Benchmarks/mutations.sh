#!/usr/bin/env bash
# Damages the example files in every format, from a fixed seed, and reads the result: no trap, no
# hang, no growth of memory. Prints a line of figures for each reader.
#
# usage: Benchmarks/mutations.sh [FILES]     per reader; default 20000, some 12 minutes
set -euo pipefail
cd "$(dirname "$0")/.."
export NAKOMEN_MUTATIONS=${1:-20000}
# A build of its own: tests look inside the modules, which the release build does not allow.
swift test -c release --scratch-path .build/mutations -Xswiftc -enable-testing --no-parallel \
  --filter MutationTests 2>&1 | grep --line-buffered -E '^mutations |Test run with|recorded an issue|[Ff]atal|rror:'
