#!/bin/bash
# Makes src/mark/weights.txt from the corpus in SHARED and the invented papers in papers/ beside this script, or tries
# what they hold on papers not seen:
#
#   make_weights.sh SHARED FOLDER                  trains on all of it and rewrites src/mark/weights.txt
#   make_weights.sh --folds FOLDS SHARED FOLDER    trains on the same with the publications of each fold held out,
#                                                  prints how many of their lines are labelled right, and leaves the
#                                                  weights of each fold in FOLDER; FOLDS is as newsbind-train has it
#                                                  (folds.tsv beside this script holds those of the corpus);
#                                                  held_out.py beside it then scores newsbind with them
#
# FOLDER takes the pages that are printed for the training, some 450 MB, and must be empty or not there yet. The same
# corpus and papers give the same weights, byte for byte, to a trainer that the ci preset has built; one that was built
# for its own machine (-march=native) rounds otherwise and gives others, as good. So do other versions of the browser
# that sets some of the pages, of its fonts, and of pdftotext.
#
# Wants newsbind-train (cmake --preset ci builds it in build/ci/src; NEWSBIND_TRAIN names another), python3, Debian's
# chromium, fonts-noto-cjk and poppler-utils, and the hyphenation dictionaries that the press sets with: Debian's
# hyphen-de, hyphen-fr and hyphen-en-us. Without them it would print other pages. Takes an hour on two cores.
#
# PORTION=N prints one page of N, to try the script; what comes of it is no use but for that, and goes to FOLDER.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
newsbind_train=$(readlink -m "${NEWSBIND_TRAIN:-$here/../../../build/ci/src/newsbind-train}")
portion=${PORTION:-1}

fail() { echo "make_weights.sh: $2" >&2; exit "$1"; }

# pages ARTICLES OUT SEED PREFIX KIND:N...: prints N pages of each kind into the folder OUT.
pages() {
  local articles=$1 out=$2 seed=$3 prefix=$4 order
  shift 4
  for order in "$@"; do
    python3 "$shared/bench/press.py" --ads "$ads" --articles "$articles" --out "$out" \
      --kind "${order%:*}" --n $(((${order#*:} + portion - 1) / portion)) --seed "$seed" --prefix "$prefix" >/dev/null
  done
}

# varied OUT PREFIX S KIND:N...: the same of the articles in another dress, the one that is drawn with the seed S.
varied() {
  local out=$1 prefix=$2 s=$3
  shift 3
  python3 "$here/vary.py" "$shared/corpus/articles-dev.jsonl" "$s" >"$folder/v$s.jsonl"
  pages "$folder/v$s.jsonl" "$out" "200$s" "$prefix$s" "$@"
}

# set_by_browser S N: N pages of the articles in their dress S (0: as they are) set in columns by a browser, and read
# back; the last of the invented ones. Of the languages whose columns come out in their order.
set_by_browser() {
  local s=$1 articles=$folder/v$1.jsonl
  case $s in 0) articles=$shared/corpus/articles-dev.jsonl ;; [5-9]) articles=$folder/articles.jsonl ;; esac
  grep -E '"lang": "(zh|ja|ko)' "$articles" >"$folder/c$s.jsonl"
  pages "$folder/c$s.jsonl" "$folder/p" "300$s" "p$s" "pdf:$2"
}

check_wants() {
  local dictionary program
  for program in chromium pdftotext; do
    command -v "$program" >/dev/null || fail 1 "$program is missing (Debian: apt-get install chromium poppler-utils)"
  done
  [[ -x $newsbind_train ]] || fail 1 "$newsbind_train is missing; cmake --preset ci and --build --preset ci make it"
  command -v python3 >/dev/null || fail 1 "python3 is missing"
  for dictionary in de_DE:de fr:fr en_US:en-us; do
    compgen -G "/usr/share/hyphen/hyph_${dictionary%:*}*.dic" >/dev/null ||
      fail 1 "/usr/share/hyphen/hyph_${dictionary%:*}.dic is missing (Debian: apt-get install hyphen-${dictionary#*:})"
  done
  [[ -f $shared/bench/press.py ]] || fail 1 "$shared: holds no bench/press.py"
  [[ ! -e $folder || -z $(ls -A "$folder") ]] || fail 1 "$folder: is not empty; its pages would be trained on too"
}

folds=
if [[ ${1-} == --folds && $# -ge 2 ]]; then
  folds=$2
  shift 2
fi
[[ $# -eq 2 && $1 != -* && $portion =~ ^[1-9][0-9]*$ ]] || fail 2 "usage: make_weights.sh [--folds FOLDS] SHARED FOLDER"
shared=$1
folder=$2
check_wants
mkdir -p "$folder"
python3 "$here/papers.py" "$here/papers" "$folder"
ads=$folder/all_ads.jsonl
cat "$folder/ads.jsonl" "$shared/corpus/ads-dev.jsonl" >"$ads"

# [1] The articles as they are, on fresh pages.
pages "$shared/corpus/articles-dev.jsonl" "$folder/x1" 1001 x1 dump:400 columns:240 wrapped:150 issue:180

# [2] The articles in four other dresses, and in three more, most of them as dumps, which show the least.
for s in 1 2 3 4; do varied "$folder/v" v "$s" dump:150 columns:70 wrapped:45 issue:45; done
for s in 5 6 7; do varied "$folder/w" w "$s" dump:200 columns:50 wrapped:30 issue:30; done

# [3] The invented papers, each in its own, twice; the periodicals among them are typed already.
pages "$folder/articles.jsonl" "$folder/i" 4001 i dump:960 columns:400 wrapped:240 issue:320
pages "$folder/articles.jsonl" "$folder/i" 4002 j dump:960 columns:400 wrapped:240 issue:320

# [4] Some of each as a browser sets them: two at a time, for a browser that waits for its turn gives up.
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
(for s in 0 2 4; do set_by_browser "$s" 50; done) &
even=$!
for s in 1 3 5; do set_by_browser "$s" 50; done
wait "$even"

# [5] The training. Real issues are few and tell the most: they count three times. The seed counts once for each measure
# in which the trainer breaks a dump anew. What the tagged pages teach of other papers' ways is learned in a training of
# its own, in which each page counts twice. The mean of both holds best on pages like the press's; on others, which the
# program knows by how unsure that leaves it, the second alone holds far better.
corpus=$shared/corpus
seeds=()
for _ in {1..24}; do seeds+=("$corpus/seed"); done
learn() {
  local out=$1 trainings=$2
  shift 2
  "$newsbind_train" --damage --excerpts --trainings "$trainings" ${folds:+--folds "$folds"} --out "$out" \
    "$corpus/press-dev" "${seeds[@]}" "$corpus/real-dev" "$corpus/real-dev" "$corpus/real-dev" \
    "$folder/x1" "$folder/v" "$folder/w" "$folder/i" "$folder/p" "$folder/typed" "$@"
}
learn "$folder/printed.txt" 2
learn "$folder/tagged.txt" 4 "$here/papers" "$here/papers"

weights=$here/../weights.txt
if [[ -n $folds || $portion -gt 1 ]]; then weights=$folder/weights.txt; fi
for printed in "$folder"/printed.txt*; do
  fold=${printed#"$folder/printed.txt"}
  case $fold in *.held) cp "$printed" "$weights$fold" && continue ;; esac
  tagged=$folder/tagged.txt$fold
  "$newsbind_train" --mean "$printed" --mean "$tagged" --others "$tagged" --out "$weights$fold"
done
