# Real text, kept beside the project and never in it (../shared): nothing crashes, hangs, fails or says anything on it but
# that the other end of a jump is missing, and the page that newsbind was first asked for comes out as its truth says.
source tests/judges.sh
shared=../shared
[[ -d $shared/corpus/dumps ]] || skip "no corpus in $shared/corpus"

convert() {
  local text=$1 format=$2
  timeout 20 "$program" -t "$format" -o "$folder/$BASHPID.book" "$text" 2>"$folder/$BASHPID.said"
  local status=$?
  sed -i -E '/\[(jump-without-continuation|continuation-without-jump)\]$/d' "$folder/$BASHPID.said"
  if [[ $status != 0 || -s $folder/$BASHPID.said || ! -s $folder/$BASHPID.book ]]; then
    echo "FAILED: $text to $format (exit status $status)$([[ $status == 124 ]] && echo ": it takes longer than 20 s")"
    head -n 3 "$folder/$BASHPID.said"
  fi
}
export -f convert
export program folder

# Every dump; of the printed pages each kind and language, of the real issues every fourth.
texts() {
  printf '%s\n' "$shared"/corpus/dumps/*.txt
  printf '%s\n' "$shared"/corpus/press-dev/*.txt | awk -F/ '{kind = $NF; sub(/-[0-9]+\.txt$/, "", kind)} seen[kind]++ < 3'
  printf '%s\n' "$shared"/corpus/real-dev/*.txt | awk 'NR % 4 == 1'
}

texts >"$folder/texts"
# shellcheck disable=SC2016  # $0 and $1 are the inner shell's
xargs -P "$(nproc)" -I '{}' bash -c 'for format in markdown epub; do convert "$0" "$format"; done' '{}' \
  <"$folder/texts" >"$folder/failures"
echo "$(wc -l <"$folder/texts") texts, each to markdown and epub"
cat "$folder/failures"
[[ ! -s $folder/failures ]] || exit 1

command -v python3 >/dev/null || { echo "not scored: python3 is missing"; exit 0; }
scores=$(python3 "$shared/bench/score.py" "$shared/corpus/seed" -- "$program" '{in}' -o '{out}') || exit 1
echo "$scores"
# Every figure in the table is 1.000; a dash stands where there is nothing to score.
awk 'NR > 1 {for (i = 1; i <= NF; i++) if ($i ~ /^[01]\.[0-9]+$/) {figures++; if ($i != "1.000") wrong++}}
     END {exit wrong || !figures}' <<<"$scores" || { echo "FAILED: the seed is not 1.000 throughout"; exit 1; }
