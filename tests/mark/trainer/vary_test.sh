# vary.py gives known articles another dress: the same one for the same seed, and it leaves alone what it does not name.
command -v python3 >/dev/null || { echo "skipped: python3 is missing (Debian: apt-get install python3)"; exit 77; }
source tests/cli/checks.sh
vary=$project/src/mark/trainer/vary.py

# The articles of the gold issues, a line each.
python3 - "$project"/tests/mark/trainer/gold/*.gold.json >articles.jsonl <<'END'
import json, sys
for path in sys.argv[1:]:
    gold = json.load(open(path, encoding='utf-8'))
    for n, article in enumerate(gold['articles']):
        print(json.dumps(dict(article, id=f'{path}:{n}', lang=gold['lang'], publication=gold['publication'])))
END

cat >compare.py <<'END'
"""compare.py ARTICLES VARIED: exits with a message where VARIED is not ARTICLES in another dress."""
import json, re, sys

def load(path):
    return {a['id']: a for a in map(json.loads, open(path, encoding='utf-8'))}

def bare(text):
    """Without what the dress may change: case, quotation marks and the last stop."""
    return re.sub('[“”‘’「」『』]', '"', text).rstrip('.。').lower()

def blocks(article, wanted):
    return [bare(b['text']) for b in article['body'] if b['type'] in wanted]

def check(old, new):
    assert new['publication'].split('#')[0] == old['publication'] and '#' in new['publication'], 'publication'
    assert new['lang'] == old['lang'], 'language'
    assert new['headline'] and bare(old['headline']) in bare(new['headline']), 'headline'
    before, after = blocks(old, ('p',)), blocks(new, ('p',))
    if len(after) < len(before) or len(new['body']) == len(after) <= 3:  # a brief item
        assert 1 <= len(after) <= 3 and len(new['body']) == len(after), 'brief item'
        before = before[:len(after)]
    else:
        assert blocks(old, ('caption', 'verse')) == blocks(new, ('caption', 'verse')), 'caption or verse'
    assert len(before) == len(after), 'number of paragraphs'
    for n, (one, other) in enumerate(zip(before, after)):
        assert one in other, 'paragraph'
        assert one == other or n in (0, len(before) - 1), 'a paragraph neither first nor last'
    for name in ('deck', 'kicker'):
        text = new.get(name)
        assert not text or bare(text) == bare(old[name] or '') or any(bare(text) in p for p in before), name

old, new = load(sys.argv[1]), load(sys.argv[2])
assert set(old) == set(new), 'other articles'
for name in old:
    check(old[name], new[name])
END

varied() { python3 "$vary" "$@" >printed 2>messages; }

for seed in 1 2 3; do
  check "seed $seed" varied articles.jsonl $seed
  mv printed "varied-$seed"
  varied articles.jsonl $seed
  check "seed $seed gives the same papers again" same printed "varied-$seed"
  python3 compare.py articles.jsonl "varied-$seed" 2>messages
  check "seed $seed changes nothing but the dress" test ! -s messages
done
check "another seed gives other papers" test "$(sort -u <(cksum <varied-1) <(cksum <varied-2) | wc -l)" = 2
check "the dress shows" test -n "$(cmp articles.jsonl varied-1 2>&1)"

varied articles.jsonl
check "without a seed it fails" test $? -ne 0
check "and says how it is used" prints "usage: vary.py" messages
varied articles.jsonl x
check "a seed that is no number" prints "the seed 'x' is no number" messages
varied none.jsonl 1
check "articles that are not there" prints "none.jsonl: cannot be read" messages
echo '{"headline": "A"' >broken.jsonl
varied broken.jsonl 1
check "a line that is no article" prints "broken.jsonl:1: is no article" messages
finish
