#!/bin/bash
# tests/benchmarks/run.sh PROGRAM TEXT: the wall times of newsbind and of pandoc from TEXT to EPUB, and their ratio.
set -eu
[[ $# == 2 && -x $1 && -r $2 ]] || { echo "usage: $0 PROGRAM TEXT" >&2; exit 2; }
for tool in hyperfine pandoc; do
  command -v "$tool" >/dev/null || { echo "$tool is missing (Debian: apt-get install $tool)" >&2; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
newsbind=$(printf '%q %q -o %q' "$(realpath "$1")" "$2" "$folder/newsbind.epub")
pandoc=$(printf 'pandoc -f markdown+east_asian_line_breaks %q --metadata title=Issue -o %q' "$2" "$folder/pandoc.epub")

hyperfine -N --style none --warmup 3 --min-runs 20 --export-csv "$folder/times.csv" "$newsbind" "$pandoc" >/dev/null
# The columns from the end, for a command may hold commas: mean,stddev,median,user,system,min,max
awk -F, '
  NR > 1 {
    median[NR] = $(NF - 4) * 1000
    printf "%-9s %8.1f ms  (least %.1f, most %.1f)\n", NR == 2 ? "newsbind" : "pandoc", median[NR], $(NF - 1) * 1000, $NF * 1000
  }
  END {printf "ratio     %8.1f\n", median[3] / median[2]}' "$folder/times.csv"
