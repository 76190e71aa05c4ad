# The input's text can be rebuilt from the JSON, to the last character: of every fixture, and of every text of the corpus
# that is kept beside the project (../shared), where it is there.
source tests/judges.sh
wants python3

mapfile -t texts < <(find fixtures -name '*.txt' -size +0 | sort; find ../shared/corpus -name '*.txt' 2>/dev/null | sort)
[[ ${#texts[@]} -gt 0 ]] || skip "no fixtures"
[[ -d ../shared/corpus ]] || echo "skipped in part: no corpus in ../shared"
python3 tests/formats/json/rebuild.py "$program" "${texts[@]}"
