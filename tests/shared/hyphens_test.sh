# Hyphens at line ends as real papers print them (../shared/corpus/hyphen-dev.jsonl): hyphens.py says what is counted.
set -u
records=../shared/corpus/hyphen-dev.jsonl
[[ -f $records ]] || { echo "skipped: no $records"; exit 77; }
command -v python3 >/dev/null || { echo "skipped: python3 is missing"; exit 77; }
exec python3 tests/shared/hyphens.py "$1" "$records"
