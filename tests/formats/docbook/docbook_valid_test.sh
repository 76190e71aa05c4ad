# Each fixture's DocBook is valid against the RELAX NG schema and the Schematron of DocBook 5.0, and the same bytes come
# out twice, whatever the time zone and the locale.
set -u
program=$1
schema=/usr/share/xml/docbook/schema/rng/5.0/docbook.rng
rules=/usr/share/xml/docbook/schema/schematron/5.0/docbook.sch
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

skip() {
  echo "skipped: $1"
  exit 77
}
command -v jing >/dev/null || skip "jing is missing (Debian: apt-get install jing)"
[[ -f $schema && -f $rules ]] || skip "the schemas of DocBook 5.0 are missing (Debian: apt-get install docbook5-xml)"
ls fixtures/issues/*/issue.txt >/dev/null 2>&1 || skip "no fixtures in fixtures/issues"

failed=0
fail() {
  echo "FAILED: $1"
  failed=1
}

books=()
for text in fixtures/issues/*/issue.txt fixtures/repairs/*/*.txt; do
  name=$(basename "$(dirname "$text")")-$(basename "$text" .txt)
  for options in "--ads=strike -x struck=appendix" "--ads=keep -x stories=chapter" "--ads=appendix -x provenance=lines"; do
    book=$folder/$name-${#books[@]}.xml
    # shellcheck disable=SC2086  # the options are words
    "$program" "$text" $options -o "$book" || { fail "$name, $options: no book was made"; continue; }
    books+=("$book")
    [[ $text == fixtures/issues/* ]] || continue
    # shellcheck disable=SC2086
    TZ=Asia/Shanghai LC_ALL=C "$program" -t docbook "$text" $options | cmp - "$book" || fail "$name, $options: other bytes"
  done
done

# The launcher of Debian's jing warns of jars that it does not need.
for judge in "$schema" "$rules"; do
  jing "$judge" "${books[@]}" >"$folder/said" 2>"$folder/warnings" || fail "jing $(basename "$judge") rejects a book"
  sed "s|$folder/||" "$folder/said"
done
[[ $failed -eq 0 ]] && echo "passed: ${#books[@]} books"
exit $failed
