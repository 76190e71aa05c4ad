# Garbage through every format: nothing crashes, and no text is lost.
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
command -v python3 >/dev/null || { echo "skipped: python3 is missing (Debian: apt-get install python3)"; exit 77; }
PYTHONUTF8=1 python3 tests/formats/garbage.py "$program" "$folder"
