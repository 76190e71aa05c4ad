# papers.py makes articles, advertisements and gold issues of invented papers: what it says of a line stands on that
# line, and those in the sources are all well formed.
command -v python3 >/dev/null || { echo "skipped: python3 is missing (Debian: apt-get install python3)"; exit 77; }
source tests/cli/checks.sh

papers() { python3 "$project/src/mark/trainer/papers.py" "$@" >printed 2>messages; }

cat >compare.py <<'END'
"""compare.py TYPED: exits with a message where a block of a gold issue is not what its lines say."""
import json, pathlib, sys

for gold in sorted(pathlib.Path(sys.argv[1]).glob('*.gold.json')):
    lines = gold.with_name(gold.name[:-len('.gold.json')] + '.txt').read_text(encoding='utf-8').split('\n')
    for article in json.loads(gold.read_text(encoding='utf-8'))['articles']:
        for block in article['body']:
            first, last = block['lines']
            assert ' '.join(lines[first - 1:last]).split() == block['text'].split(), f'{gold}:{first}'
        for key in ('kicker', 'headline'):
            assert ''.join((article[key] or '').split()) in ''.join(''.join(lines).split()), f'{gold}: {article[key]}'
END

mkdir few
cat >few/one.paper <<'END'
@paper The Wharf Gazette | en | 1905-10-07
@article
K: Harbour
H: The Upper Pump
Y: By Harriet Oakes
The pump gave water again on Thursday.
## The Cost
Nobody knows it.
C: The pump on Thursday.
@ad
LUMLEY & SONS,
Rope and Twine.
END
cat >few/one.periodical <<'END'
@issue The Lantern | en | 1881-05-01
F: THE LANTERN.
@story
H: THE BELL / OF THE FERRY.
Y: BY H. OAKES.
It was rung at noon, and it was rung again at one, and at two the mate threw it overboard, for he could not bear it.
## CHAPTER II.
## THE LAMP.
@verse
The lamp was lit,
  And that was it.

It went out.
@end
S: H. O.
***
@story
There was no more.
END
papers few out
check "papers are read" test $? -eq 0
check "an article a line" test "$(wc -l <out/articles.jsonl)" = 1
check "with its kicker" prints '"kicker": "Harbour"' out/articles.jsonl
check "with its crosshead" prints '{"type": "h", "text": "The Cost"}' out/articles.jsonl
check "with its caption" prints '"captions": ["The pump on Thursday."]' out/articles.jsonl
check "an advertisement keeps its lines" prints '"text": "LUMLEY & SONS,\nRope and Twine."' out/ads.jsonl
check "a periodical is typed three times" test "$(ls out/typed/*.txt | wc -l)" = 3
check "the number of a part and its title are one crosshead" prints '"text": "CHAPTER II. THE LAMP."' \
  out/typed/en-the-lantern-1.gold.json
python3 compare.py out/typed 2>messages
check "the gold is true" test ! -s messages
mv out once
papers few out
check "the same papers give the same files" diff -r once out

mkdir bad
printf '@article\nH: The Bell\n' >bad/one.paper
papers bad out
check "a story before the paper fails" test $? -eq 1
check "and the message says where" prints "bad/one.paper:1: stands before @paper" messages
printf '@issue The Lantern | en\n' >bad/one.paper
printf '@issue The Lantern | en | 1881-05-01\n@story\n@verse\nThe lamp\n' >bad/one.periodical
printf '@paper The Lantern | en\n' >bad/one.paper
papers bad out
check "a paper without a date" prints "bad/one.paper:1: wants TITLE | LANG | DATE" messages
rm bad/one.paper
papers bad out
check "a block without an end" prints "@verse wants an @end" messages
papers none out
check "a folder that is not there" prints "none: holds no *.paper and no *.periodical" messages
papers few
check "without OUT it is used wrongly" test $? -eq 2

papers "$project/src/mark/trainer/papers" all
check "the papers in the sources are well formed" test $? -eq 0
python3 compare.py all/typed 2>messages
check "and their gold is true" test ! -s messages
finish
