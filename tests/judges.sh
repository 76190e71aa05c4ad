# Sourced by the scripts that have what newsbind prints judged by others: PROGRAM is in $1, the project is the working
# folder. `fail` says what is wrong and goes on; the script ends with `exit $failed`.
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

skip() {
  echo "skipped: $1"
  exit 77
}

fail() {
  echo "FAILED: $*"
  failed=1
}

# wants COMMAND [PACKAGE]: skips the test where a command is not there.
wants() { command -v "$1" >/dev/null || skip "$1 is missing (Debian: apt-get install ${2-$1})"; }

name_of() { echo "$(basename "$(dirname "$1")")-$(basename "$1" .txt)"; }

# bind_fixtures FORMAT OPTIONS...: a book of each fixture with each of the OPTIONS, which are words; `books` lists them. Of
# an issue the same bytes come out twice, whatever the time zone and the locale.
bind_fixtures() {
  local format=$1 text options book
  shift
  books=()
  for text in fixtures/issues/*/issue.txt fixtures/repairs/*/*.txt; do
    for options in "$@"; do
      book=$folder/$(name_of "$text")-${#books[@]}.$format
      # shellcheck disable=SC2086  # the options are words
      "$program" "$text" -t "$format" $options -o "$book" || { fail "$text, $options: no book was made"; continue; }
      books+=("$book")
      [[ $text == fixtures/issues/* ]] || continue
      # shellcheck disable=SC2086
      TZ=Asia/Shanghai LC_ALL=C "$program" "$text" -t "$format" $options | cmp - "$book" || fail "$text, $options: other bytes"
    done
  done
  [[ ${#books[@]} -gt 0 ]] || fail "there are no fixtures"
}
