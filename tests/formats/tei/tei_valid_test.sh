# Each fixture's TEI is as structure.rnc has it, a narrowed tei_all, and the same bytes come out twice, whatever the time
# zone and the locale.
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

skip() {
  echo "skipped: $1"
  exit 77
}
command -v jing >/dev/null || skip "jing is missing (Debian: apt-get install jing)"
ls fixtures/issues/*/issue.txt >/dev/null 2>&1 || skip "no fixtures in fixtures/issues"

failed=0
fail() {
  echo "FAILED: $1"
  failed=1
}

texts=()
for source in fixtures/issues/*/issue.txt fixtures/repairs/*/*.txt; do
  name=$(basename "$(dirname "$source")")-$(basename "$source" .txt)
  for options in "-x line-breaks=keep" "--ads=keep -x struck=none" "--ads=appendix -x struck=appendix -x provenance=lines"; do
    text=$folder/$name-${#texts[@]}.tei
    # shellcheck disable=SC2086  # the options are words
    "$program" "$source" $options -o "$text" || { fail "$name, $options: no text was made"; continue; }
    texts+=("$text")
    [[ $source == fixtures/issues/* ]] || continue
    # shellcheck disable=SC2086
    TZ=Asia/Shanghai LC_ALL=C "$program" -t tei "$source" $options | cmp - "$text" || fail "$name, $options: other bytes"
  done
done

# The launcher of Debian's jing warns of jars that it does not need.
jing -c tests/formats/tei/structure.rnc "${texts[@]}" >"$folder/said" 2>"$folder/warnings" || fail "jing rejects a text"
sed "s|$folder/||" "$folder/said"
[[ $failed -eq 0 ]] && echo "passed: ${#texts[@]} texts"
exit $failed
