# The input's text can be rebuilt from the JSON, to the last character: of every fixture, and of every text of the corpus
# that is kept beside the project (../shared), where it is there.
set -u
program=$1

skip() {
  echo "skipped: $1"
  exit 77
}
command -v python3 >/dev/null || skip "python3 is missing (Debian: apt-get install python3)"

mapfile -t texts < <(find fixtures -name '*.txt' -size +0 | sort; find ../shared/corpus -name '*.txt' 2>/dev/null | sort)
[[ ${#texts[@]} -gt 0 ]] || skip "no fixtures"
[[ -d ../shared/corpus ]] || echo "skipped in part: no corpus in ../shared"
python3 tests/formats/json/rebuild.py "$program" "${texts[@]}"
