# newsbind-train on gold issues of an invented press: what it makes is the same each time, holds whole publications out,
# and is of use to newsbind; what is not gold is refused. $2 is newsbind-train.
trainer=$(realpath "$2")
source tests/cli/checks.sh
gold=$project/tests/mark/trainer/gold

train() { "$trainer" "$@" >printed 2>messages; }
refuses() { local program=$trainer; fails_with "$@"; }
row() { awk -v kind="$1" -v language="$2" '$1 == kind && $2 == language { found = 1 } END { exit !found }' printed; }

is_the_same_each_time() {
  check "it trains" train --rounds 2 --trainings 2 --damage --seed 7 --out one.txt "$gold"
  cp printed table
  check "it trains again" train --rounds 2 --trainings 2 --damage --seed 7 --out again.txt "$gold"
  check "the same seed gives the same weights" same one.txt again.txt
  check "and the same table" same table printed
  check "another seed" train --rounds 2 --trainings 2 --damage --seed 8 --out other.txt "$gold"
  check "gives other weights" test -n "$(cmp one.txt other.txt 2>&1)"
  check "more rounds" train --rounds 3 --trainings 2 --damage --seed 7 --out longer.txt "$gold"
  check "give other weights" test -n "$(cmp one.txt longer.txt 2>&1)"
  check "pages typed anew are in it" test -n "$(grep ^typed table)"
  check "damage" train --rounds 2 --trainings 2 --seed 7 --out undamaged.txt "$gold"
  check "shows in the weights" test -n "$(cmp one.txt undamaged.txt 2>&1)"
  check "excerpts" train --rounds 2 --trainings 2 --seed 7 --excerpts --out excerpts.txt "$gold"
  check "show in the weights too" test -n "$(cmp undamaged.txt excerpts.txt 2>&1)"
  check "and in the table" grep -q ^excerpt printed
  check "without them again" train --rounds 2 --trainings 2 --seed 7 --out undamaged.txt "$gold"
  check "the table has damaged pages only where they are learned" test -z "$(grep -E 'damaged|typed' printed)"
  check "the issues may be named one by one" train --rounds 2 --trainings 2 --seed 7 --out named.txt "$gold"/*.gold.json
  check "which makes no difference" same undamaged.txt named.txt
}

learns_what_it_is_shown() {
  train --out weights.txt "$gold"
  for group in "dump-zh zh" "columns-zh zh" "columns-en en" "wrapped-en en" "all"; do
    # shellcheck disable=SC2086  # kind and language
    check "the table has a row for $group" test -n "$(grep -E "^${group// / +} " printed)"
  done
  check "most lines that it saw it labels right" \
    awk '$1 == "all" && $NF > 0.9 { found = 1 } END { exit !found }' printed
  for issue in jiangwan-1 wharf-1; do
    check "newsbind takes the weights for $issue" done_in_silence --weights=weights.txt --explain "$gold/$issue.txt"
    cut -f1-4 printed >own
    newsbind --explain "$gold/$issue.txt"
    cut -f1-4 printed >built-in
    check "which tell in its labels" test -n "$(cmp own built-in 2>&1)"
  done
}

# held_out FILE: the publications of the issues that it names.
held_out() { while read -r name; do grep -h '"publication"' "$gold/$name.gold.json"; done <"$1" | sort -u; }

holds_publications_out() {
  check "two folds" train --rounds 2 --folds 2 --out held.txt "$gold"
  check "the table says what it is of" prints "held out"
  check "the table has the kind columns-en in English" row columns-en en
  check "the table has the kind dump-zh in Chinese" row dump-zh zh
  check "each fold leaves its weights" test -s held.txt.fold0 -a -s held.txt.fold1 -a ! -e held.txt
  check "each issue is held out once" same <(cat held.txt.fold?.held | sort) \
    <(cd "$gold" && printf '%s\n' *.txt | sed 's/\.txt$//' | sort)
  check "no publication is in two folds" test -z \
    "$(comm -12 <(held_out held.txt.fold0.held) <(held_out held.txt.fold1.held))"
  printf 'The Wharf Gazette\t0\nAnother Paper\t1\n' >folds.tsv
  check "folds from a file" train --rounds 2 --folds folds.tsv --out named.txt "$gold"
  check "hold out what it names" same <(sort named.txt.fold0.held) <(printf 'wharf-1\nwharf-2\n')
  check "what it does not name is not in the table" test -z "$(grep zh printed)"
  train --rounds 2 --out without.txt "$gold"/[jl]*.gold.json
  check "and what is held out is not learned" same named.txt.fold0 without.txt
}

refuses_wrong_options() {
  check "no gold" refuses 2 "no gold issue named"
  check "an unknown option" refuses 2 "unknown option --fold" --fold 2 "$gold"
  check "an option without its value" refuses 2 "--out wants a value" "$gold" --out
  check "no trainings" refuses 2 "--trainings: '0' is no number from 1" --trainings 0 "$gold"
  check "negative rounds" refuses 2 "--rounds: '-1' is no number" --rounds -1 "$gold"
  check "a number with something behind it" refuses 2 "--rounds: '3x' is no number" --rounds 3x "$gold"
  check "a seed that is too large" refuses 2 "--seed: '4294967296' is no number" --seed 4294967296 "$gold"
  check "one fold" refuses 2 "--folds: '1' is no number from 2 to 3" --folds 1 "$gold"
  check "more folds than publications" refuses 2 "--folds: '4' is no number from 2 to 3" --folds 4 "$gold"
  check "folds of one publication" refuses 2 "of one publication" --folds 2 "$gold/wharf-1.gold.json"
  check "folds that are no file" refuses 1 "x: cannot be read" --folds x "$gold"
  printf 'The Wharf Gazette\t0\nno tab\n' >folds.tsv
  check "a folds file without a tab" refuses 1 "folds.tsv:2: is not of the form" --folds folds.tsv "$gold"
  printf 'The Wharf Gazette\tsecond\n' >folds.tsv
  check "a fold that is no number" refuses 1 "folds.tsv:1: the fold: 'second' is no number" --folds folds.tsv "$gold"
  printf 'Another Paper\t0\n' >folds.tsv
  check "folds of other papers" refuses 1 "folds.tsv: names no publication" --folds folds.tsv "$gold"
  printf 'The Wharf Gazette\t0\n' >folds.tsv
  check "a fold of everything" refuses 1 "holds every issue out" --folds folds.tsv "$gold/wharf-1.gold.json"
  check "weights that cannot be written" test "$(train --rounds 1 --out none/weights.txt "$gold"; echo $?)" = 1
  check "are named" prints "none/weights.txt: cannot be written" messages
}

# wrong WHAT MESSAGE JSON: an issue of this JSON is refused.
wrong() {
  echo "$3" >wrong.gold.json
  check "$1" refuses 1 "$2" wrong.gold.json
}

takes_the_mean() {
  printf 'a\tH 1.000\tP -0.500\nb\tHh 0.300\n' >one.weights
  printf '# of another paper\na\tH 0.500\nc\tV 0.006\n' >other.weights
  check "the mean of two" train --mean one.weights --mean other.weights --out mean.weights
  check "is of each weight, and what is next to nothing is left out" same <(grep -v '^#' mean.weights) \
    <(printf 'a\tH 0.75\tP -0.25\nb\tHh 0.15\n')
  check "weights for other pages" train --mean one.weights --others other.weights --out both.weights
  check "stand beside the mean" same <(grep -v '^#' both.weights) \
    <(printf '?a\tH 0.50\na\tH 1.00\tP -0.50\nb\tHh 0.30\n')
  check "a mean of such and others" train --mean both.weights --mean one.weights --out mixed.weights
  check "counts those for both" same <(grep -v '^#' mixed.weights) \
    <(printf '?a\tH 0.75\tP -0.25\n?b\tHh 0.15\na\tH 1.00\tP -0.50\nb\tHh 0.30\n')
  check "and has no room for more" refuses 1 "both.weights: has weights for other pages" --mean both.weights \
    --others one.weights
  check "beside a mean alone" refuses 2 "--others wants a --mean" --others other.weights "$gold"
  check "no file" refuses 1 "none.weights: cannot be opened: No such file" --mean none.weights
  printf 'a\tH one\n' >wrong.weights
  check "no weights" refuses 1 "wrong.weights: line 1 is not of the form" --mean wrong.weights
  printf 'a\tH 1.000\tQ 1.000\n' >wrong.weights
  check "a label that there is none of" refuses 1 "wrong.weights: line 1 is not of the form" --mean wrong.weights
  check "a mean of gold" refuses 2 "--mean learns nothing" --mean one.weights "$gold"
}

reads_tagged_pages() {
  mkdir tagged
  printf '%s\n' '@page The Wharf Gazette | en' $'F\t2 THE WHARF GAZETTE' $'H\tThe Upper Pump' $'P\tThe pump gave water' \
    $'c\ton Thursday.' _ $'?\t* * *' $'V\tThe lamp was lit,' >tagged/one.tagged
  check "a tagged page is gold" train --rounds 1 --out tagged.txt tagged
  check "of which the lines with a letter count" prints "page                 en              5" printed
  check "beside other gold" train --rounds 1 --damage --out both.txt tagged/one.tagged "$gold"
  check "and damaged as they are" row damaged en
  printf 'H\tThe Upper Pump\n' >wrong.tagged
  check "a tagged page without a title" refuses 1 "wrong.tagged:1: is not of the form @page" wrong.tagged
  printf '@page | en\n' >wrong.tagged
  check "one of no publication" refuses 1 "wrong.tagged:1: names no publication" wrong.tagged
  printf '@page The Wharf Gazette | en\n_\nThe Upper Pump\n' >wrong.tagged
  check "a line without a letter" refuses 1 "wrong.tagged:3: does not begin with one of" wrong.tagged
  printf '@page The Wharf Gazette | en\n' >wrong.tagged
  check "a page without lines" refuses 1 "wrong.tagged: holds no line" wrong.tagged
  check "the tagged pages in the sources are well formed" train --rounds 1 --out pages.txt \
    "$project/src/mark/trainer/papers"
}

refuses_what_is_not_gold() {
  local head='"publication": "P", "lang": "en", "kind": "dump"'
  printf 'A LINE OF THE PAGE\n' >wrong.txt
  check "a file that is not there" refuses 1 "none.gold.json: cannot be opened: No such file" none.gold.json
  check "a file of another name" refuses 2 "wrong.txt: a gold issue is a NAME.gold.json or a NAME.tagged" wrong.txt
  mkdir -p empty
  check "a folder without gold" refuses 1 "empty: holds no NAME.gold.json and no NAME.tagged" empty
  cp "$gold/wharf-1.gold.json" alone.gold.json
  check "gold without its text" refuses 1 "alone.txt" alone.gold.json
  cp "$gold/wharf-2.txt" alone.txt
  check "gold of another text" refuses 1 "alone.gold.json: nothing of it stands in alone.txt" alone.gold.json
  wrong "no JSON" "wrong.gold.json:2: is no JSON" $'{\n"articles": [}'
  wrong "no object" "wrong.gold.json: the gold issue is no object" '[]'
  wrong "no articles" 'wrong.gold.json: the gold issue has no "articles"' "{$head}"
  wrong "no publication" 'the gold issue has no "publication"' '{"articles": []}'
  wrong "an article without a body" 'wrong.gold.json: articles[1]: has no "body"' \
    "{$head, \"articles\": [{\"body\": []}, {\"headline\": \"A\"}]}"
  wrong "a headline that is a number" 'articles[0]: "headline" is neither a text nor null' \
    "{$head, \"articles\": [{\"headline\": 1, \"body\": []}]}"
  wrong "an unknown type" 'articles[0].body[1]: type "poem" is none of p, h, caption, verse, list, table' \
    "{$head, \"articles\": [{\"body\": [{\"type\": \"p\", \"text\": \"A\"}, {\"type\": \"poem\", \"text\": \"A\"}]}]}"
  wrong "a block without text" 'articles[0].body[0] has no "text"' \
    "{$head, \"articles\": [{\"body\": [{\"type\": \"p\"}]}]}"
  wrong "lines that run back" 'body[0]: "lines" is not [FIRST, LAST]' \
    "{$head, \"articles\": [{\"body\": [{\"type\": \"p\", \"lines\": [4, 2]}]}]}"
  wrong "removed text that is none" 'wrong.gold.json: removed[0] is no text' \
    "{$head, \"articles\": [], \"removed\": [3]}"
}

is_the_same_each_time
learns_what_it_is_shown
holds_publications_out
takes_the_mean
reads_tagged_pages
refuses_wrong_options
refuses_what_is_not_gold
finish
