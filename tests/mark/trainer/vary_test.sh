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
"""compare.py VARY ARTICLES VARIED: exits with a message where VARIED is not ARTICLES in another dress."""
import importlib.util, json, re, sys

def load(path):
    return {a['id']: a for a in map(json.loads, open(path, encoding='utf-8'))}

def bare(text):
    """Without what the dress may change: case, blanks, quotation marks and stops."""
    return re.sub(r'[“”‘’「」『』"\s.。]', '', text).lower()

def blocks(article, wanted):
    return [b['text'] for b in article['body'] if b['type'] in wanted]

def sentences(article):
    return [bare(t) for p in blocks(article, ('p',)) for t in re.split('[。.!?！？]', p) if len(bare(t)) > 6]

def check(old, new, departments):
    assert new['publication'].split('#')[0] == old['publication'] and '#' in new['publication'], 'publication'
    assert new['lang'] == old['lang'], 'language'
    assert new['headline'] and bare(old['headline']) in bare(new['headline']), 'headline'
    told, at = bare(''.join(blocks(new, ('p',)))), 0
    brief = len(blocks(new, ('p',))) == len(new['body']) <= 3
    for n, sentence in enumerate(sentences(old)):
        found = told.find(sentence, at)
        assert found >= 0 or (brief and n > 0), 'a sentence is gone'
        at = max(at, found)
    assert len(told) <= len(bare(''.join(blocks(old, ('p',))))) + 120, 'a signature is too long'
    assert brief or blocks(old, ('caption', 'verse')) == blocks(new, ('caption', 'verse')), 'caption or verse'
    text = bare(''.join(t or '' for t in (old['deck'], old['kicker'], *blocks(old, ('p',)))))
    for name in ('deck', 'kicker'):
        said = new.get(name) or ''
        named = bare(said) in departments
        assert named or all(bare(w) in text for w in re.findall(r'\w+', said)), name

spec = importlib.util.spec_from_file_location('vary', sys.argv[1])
vary = importlib.util.module_from_spec(spec)
spec.loader.exec_module(vary)
departments = {bare(name) for names in vary.DEPARTMENTS.values() for name in names}
old, new = load(sys.argv[2]), load(sys.argv[3])
assert set(old) == set(new), 'other articles'
for name in old:
    check(old[name], new[name], departments)
END

varied() { python3 "$vary" "$@" >printed 2>messages; }

for seed in 1 2 3 4 5; do
  check "seed $seed" varied articles.jsonl $seed
  mv printed "varied-$seed"
  varied articles.jsonl $seed
  check "seed $seed gives the same papers again" same printed "varied-$seed"
  python3 compare.py "$vary" articles.jsonl "varied-$seed" 2>messages
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
