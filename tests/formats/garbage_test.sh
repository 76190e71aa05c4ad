# Garbage through every format: nothing crashes, and no text is lost.
source tests/judges.sh
wants python3
PYTHONUTF8=1 python3 tests/formats/garbage.py "$program" "$folder"
