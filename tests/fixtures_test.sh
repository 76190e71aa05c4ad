#!/bin/bash
# Runs the fixtures: fixtures_test.sh PROGRAM [--accept] [DIRECTORY...]
# The DIRECTORYs are fixtures below fixtures/ (repairs/drops-a-printers-hyphen); without any, all are run.
set -u
export LC_ALL=C.UTF-8

[[ $# -ge 1 && -x $1 ]] || { echo "usage: $0 PROGRAM [--accept] [DIRECTORY...]" >&2; exit 2; }
program=$(realpath "$1")
shift
accept=no
if [[ ${1-} == --accept ]]; then
  accept=yes
  shift
fi

cd "$(dirname "$0")/../fixtures" || exit 1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0
known=0

fail() {
  failed=$((failed + 1))
  printf 'FAILED %s: %s\n' "$1" "$2"
}

# A fault that fixtures/known-faults lists is reported and counted apart; one that is mended must leave the list.
is_known() { grep -q "^$1 " known-faults 2>/dev/null; }

pass() {
  if is_known "$1"; then
    fail "$1" "it comes out right now: take it off fixtures/known-faults"
  else
    passed=$((passed + 1))
  fi
}

# The options that print the expected file, by its suffix; a report is what --report prints, beside the Markdown.
options_for() {
  case $1 in
    *.md) echo "-t markdown -x front-matter=none -o $scratch/actual" ;;
    *.xml) echo "-t docbook -o $scratch/actual" ;;
    *.tree) echo "-t tree -x text=whole -o $scratch/actual" ;;
    *.report) echo "-t markdown -o $scratch/book.md --report=$scratch/actual" ;;
  esac
}

compare() {
  local input=$1 expected=$2 directory=${1%/*}
  local extra=()
  if [[ -e $directory/options ]]; then read -r -a extra <"$directory/options"; fi
  # shellcheck disable=SC2046  # the options are words
  if ! "$program" $(options_for "$expected") "${extra[@]}" "$input" >"$scratch/messages" 2>&1; then
    fail "$expected" "the program fails on $input"
    cat "$scratch/messages"
  elif [[ -s $scratch/messages ]]; then
    fail "$expected" "the program says something, and all is well"
    cat "$scratch/messages"
  elif [[ $accept == yes ]]; then
    cmp -s "$expected" "$scratch/actual" || { cp "$scratch/actual" "$expected"; echo "rewritten: $expected"; }
    passed=$((passed + 1))
  elif cmp -s "$expected" "$scratch/actual"; then
    pass "$expected"
  elif is_known "$expected"; then
    known=$((known + 1))
    echo "known fault $(grep "^$expected " known-faults)"
  else
    fail "$expected" "it comes out otherwise"
    diff -u --label "fixtures/$expected" --label "what newsbind prints" "$expected" "$scratch/actual"
  fi
}

run() {
  local directory=$1 input expected compared
  [[ -s $directory/README.md ]] || fail "$directory" "it has no README.md"
  if [[ $directory == repairs/* ]]; then
    compgen -G "$directory/example*.txt" >/dev/null || fail "$directory" "it has no example"
    compgen -G "$directory/counter*.txt" >/dev/null || fail "$directory" "it has no counter-example"
  fi
  for input in "$directory"/*.txt; do
    [[ -e $input ]] || continue
    compared=no
    for expected in "${input%.txt}".{md,xml,tree,report}; do
      [[ -e $expected ]] || continue
      compared=yes
      compare "$input" "$expected"
    done
    [[ $compared == yes ]] || fail "$input" "nothing says what it becomes: it wants a .md, .xml, .tree or .report beside it"
  done
}

directories=("$@")
[[ $# -gt 0 ]] || directories=(repairs/*/ issues/*/)
for directory in "${directories[@]}"; do
  run "${directory%/}"
done

[[ $known -eq 0 ]] || echo "$known known faults"
echo "$passed passed, $failed failed"
[[ $failed -eq 0 && $passed -gt 0 ]]
