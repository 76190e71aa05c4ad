# Each fixture's book passes EPUBCheck without an error and without a warning. The path of another epubcheck.jar can be
# given in EPUBCHECK.
set -u
program=$1
jar=${EPUBCHECK:-/usr/share/java/epubcheck.jar}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

skip() {
  echo "skipped: $1"
  exit 77
}
command -v java >/dev/null || skip "java is missing"
[ -f "$jar" ] || skip "EPUBCheck is missing at $jar (Debian: apt-get install epubcheck)"
ls fixtures/issues/*/issue.txt >/dev/null 2>&1 || skip "no fixtures in fixtures/issues"

failed=0
check() {
  local name=$1 book=$2
  if java -XX:TieredStopAtLevel=1 -jar "$jar" --failonwarnings "$book" >"$folder/log" 2>&1; then
    echo "passed: $name"
  else
    echo "FAILED: $name"
    cat "$folder/log"
    failed=1
  fi
}

for text in fixtures/issues/*/issue.txt; do
  name=$(basename "$(dirname "$text")")
  for ads in strike appendix; do
    book=$folder/$name-$ads.epub
    if "$program" "$text" --ads="$ads" -o "$book"; then
      check "$name, --ads=$ads" "$book"
    else
      echo "FAILED: $name, --ads=$ads: no book was made"
      failed=1
    fi
  done
done
exit $failed
