# For the scripts of this folder and of tests/report: runs the program as a user does, in an empty folder, and says which
# claim does not hold. They begin with `. tests/cli/expect.bash "$1"` and end with `finish`.
set -u
export LC_ALL=C.UTF-8
unset SOURCE_DATE_EPOCH
program=$(realpath "$1")
project=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/work"
cd "$scratch/work" || exit 1
failed=0

fail() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$*"
}

# run ARGUMENT...: leaves the status in $status, standard output in $out, standard error in $err.
out=$scratch/out
err=$scratch/err
run() {
  ran="newsbind $*"
  "$program" "$@" >"$out" 2>"$err"
  status=$?
}

# A conversion that went well and had nothing to say.
done_in_silence() {
  [[ $status == 0 ]] || fail "$ran: the status is $status: $(cat "$err")"
  [[ ! -s $err ]] || fail "$ran: has something to say: $(cat "$err")"
}

# refused STATUS WORDS...: the status, and on standard error one line of ours that holds each of the words.
refused() {
  local expected=$1 word
  shift
  [[ $status == "$expected" ]] || fail "$ran: the status is $status, not $expected: $(cat "$err")"
  [[ $(wc -l <"$err") == 1 && $(cat "$err") == 'newsbind: '* ]] || fail "$ran: not one line of newsbind's: $(cat "$err")"
  for word; do
    grep -qF -- "$word" "$err" || fail "$ran: the message does not say '$word': $(cat "$err")"
  done
}

# prints WORDS...: standard output holds each of the words.
prints() {
  local word
  for word; do
    grep -qF -- "$word" "$out" || fail "$ran: '$word' is not printed"
  done
}

# only FILE...: the working folder holds these files and no other, hidden ones counted.
only() {
  local there
  there=$(ls -A | tr '\n' ' ')
  [[ $there == "$(printf '%s\n' "$@" | sort | tr '\n' ' ')" ]] || fail "$ran: the folder holds $there"
}

# A page of an invented paper, whole enough to be read as one.
page() {
  cat <<'PAGE'
New bridge opens at Harl

By Ada Winterbourne

  The mayor of Harl opened the new bridge on
Sunday morning before a crowd of thousands, who
had come from all the valley to see it.
  The bridge has been eleven years in building,
and it cost the town twice what was reckoned.
PAGE
}

finish() {
  ((failed == 0)) || echo "$failed failed"
  exit $((failed > 0))
}
