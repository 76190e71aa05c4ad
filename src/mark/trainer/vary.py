#!/usr/bin/env python3
"""Sets known articles as other newspapers would, so that the labeller learns what a headline is, not one paper's.

usage: vary.py ARTICLES.jsonl SEED > VARIED.jsonl

Each line of ARTICLES is an article: "id", "lang", "publication", "kicker", "headline", "deck", "byline" (texts or
null) and "body", a list of {"type": p | h | caption, "text"}. The articles of a publication are dealt out to papers
of eight or more, named "PUBLICATION#N", and each paper has a house style of its own, drawn at random: whether it sets
decks, kickers and crossheads and how it marks and numbers them, whether it names its departments, how it signs, dates
and closes its stories, how it capitalises and closes its headlines, which quotation marks it uses, how long its
paragraphs are, whether it prints brief items. A deck, kicker or crosshead that an article lacks is a clause of its
text.
The same articles and seed give the same papers.
"""
import json, random, re, sys
from collections import defaultdict

SURNAMES = ('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢'
            '姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤')
GIVEN = '英华玉明秀文国建平志海永春兰红丽军晓云梅新芳荣德东光林金生龙玲小清香成美凤志福忠天芬宏启学'
JA_NAMES = ('渡部健 大野由紀 松本隆 森田亮 石川恵 清水翔 池田誠 橋本真理 阿部剛 石井香 前田浩 藤田舞 後藤修 岡田優').split()
KO_NAMES = ('김민수 이서연 박지훈 최은정 정대현 강미라 조영호 윤지영 장동건 임수진 한상우 오세훈 서지은 신동욱 '
            '권나연 황인철').split()
EN_NAMES = ('Arthur Bell,Clara Dunn,E. W. Marsh,Henry Cole,J. F. Stone,Lydia Park,M. T. Hale,Oscar Wray,P. Lang,'
            'Rose Tyler,S. B. Cook,Thomas Reed').split(',')
DE_NAMES = 'Karl Weber,Dr. H. Braun,Emil Vogt,Anna Kurz,F. Lindner,Otto Hahn'.split(',')
FR_NAMES = 'Jean Morel,P. Lefort,Mme Dubreuil,Émile Garnier,G. Lacroix,L. Perrin'.split(',')
ZH_CITIES = '北京 上海 广州 台北 香港 东京 巴黎 纽约 长沙 成都 沈阳 青岛'.split()
ROMAN = 'I II III IV V VI VII VIII IX X'.split()
HAN_NUMBERS = '一二三四五六七八九十'
LATIN_CITIES = 'London Paris Berlin Vienna Madrid Chicago Denver Toronto Boston Dublin Geneva Oslo'.split()


def chance(rng, p):
    return rng.random() < p


def person(rng, lang):
    names = {'ja': JA_NAMES, 'ko': KO_NAMES, 'en': EN_NAMES, 'de': DE_NAMES, 'fr': FR_NAMES}.get(lang)
    return rng.choice(names) if names else rng.choice(SURNAMES) + ''.join(rng.sample(GIVEN, rng.choice([1, 2, 2])))


def put(template, rng, lang):
    def one(match):
        return {'n': lambda: person(rng, lang), 'c': lambda: rng.choice(ZH_CITIES),
                'C': lambda: rng.choice(LATIN_CITIES),
                'U': lambda: rng.choice(LATIN_CITIES).upper(), 'm': lambda: str(rng.randint(1, 12)),
                'M': lambda: rng.choice(['Jan.', 'March', 'May', 'July', 'Sept.', 'Nov.']),
                'd': lambda: str(rng.randint(1, 28)), 'N': lambda: person(rng, lang).upper(),
                'I': lambda: ' '.join(f'{c}.' for c in rng.sample('ABCDEFGHJKLMNPRSTW', rng.choice([1, 2, 2, 3]))),
                'r': lambda: rng.choice(ROMAN)}[match.group(1)]()
    return re.sub(r'\{(\w)\}', one, template)


BYLINES = {
    'zh': ['{n}', '记者 {n}', '记者{n}', '本报记者{n}', '本报特约记者 {n}', '■记者 {n}', '□{n}', '◎{n}', '●{n}',
           '◆ 本报记者 {n}', '文/{n}', '文／{n}', '撰文 {n}',
           '{n} {n}', '【本报记者{n}】', '（记者 {n}）', '记者{n}／{c}报道', '本报驻{c}记者 {n}', '{n}／{c}报道',
           '特约撰稿人 {n}', '作者：{n}', '通讯员 {n} 记者 {n}', '本刊记者／{n}', '{n}（{c}）'],
    'ja': ['{n}', '（{n}）', '（文＝{n}）', '文・{n}', '【{n}】', '{n}記者', '記者・{n}', '◎{n}',
           '（取材・文／{n}）'],
    'ko': ['{n} 기자', '{n}', '{n}기자', '{n} 특파원', '글 {n} 기자', '[{n} 기자]', '/{n} 기자', '{n} 객원기자'],
    'en': ['By {n}', 'BY {n}', 'by {n}', 'By {n}.', 'BY {n}.', '{n}', '{n}, Staff Reporter',
           'From Our Own Correspondent', 'From our Special Correspondent.', 'By {n} and {n}', '—{n}',
           'Special to The Post'],
    'de': ['Von {n}', 'von {n}.', 'VON {n}', '{n}', 'Von unserem Berichterstatter {n}', 'Von {n} und {n}'],
    'fr': ['Par {n}', 'par {n}', 'PAR {n}', '{n}', 'De notre correspondant', 'Par {n} et {n}'],
}
DATELINES = {
    'zh': ['本报讯 ', '【本报讯】', '〔本报讯〕', '（本报讯）', '本报综合消息 ', '本报{c}讯 ',
           '新华社{c}{m}月{d}日电 ', '中新社{c}{m}月{d}日电 ', '【本报记者{n}{c}报道】', '〔记者{n}／{c}报道〕',
           '据新华社{c}电 ', '路透社{c}{d}日电 ', '本报{c}{m}月{d}日专电 ', '综合外电报道 ',
           '新华网{c}{m}月{d}日电（记者{n}）'],
    'ja': ['【{n}】', '【東京＝{n}】', '【ロンドン時事】', '［東京 {d}日 ロイター］ '],
    'ko': ['[서울=뉴시스] {n} 기자 = ', '(서울=연합뉴스) {n} 기자 = ', '[{n} 기자] ', '【서울=뉴시스】 '],
    'en': ['{U}, {M} {d}.—', '{U}, {M} {d} (AP) -- ', '{U} — ', '{U}, {M} {d}. -- ', '{C}, {M} {d}.—',
           '[By Telegraph.] ', '{U} (Reuters) - '],
    'de': ['{C}, {d}. Mai. ', '{C}, {d}. März. — ', '{U}, {d}. Juni. ', '{C}. '],
    'fr': ['{C}, {d} mai. — ', '{C}, {d} mars. ', '{U}. — ', '{C}, le {d} juin. '],
}
SIGN_OFFS = {
    'zh': ['（{n}）', '({n})', '（记者 {n}）', '（{n} {n}）', '报道／{n}', '记者{n}', '文／图 {n}', '摄影／{n}',
           '（本报记者 {n}）', '（据新华社）', '（完）'],
    'ja': ['（{n}）', '（文・{n}）', '＝{n}', '（{n}記者）', '（共同）'],
    'ko': ['{n} 기자', '{n} 기자 news@example.com', '(끝)', '/{n} 기자'],
    'en': ['—{n}.', ' {n}.', '(AP)', '—Exchange.'], 'de': ['({n}.)', ' {n}.'], 'fr': [' {n}.', '—{n}.'],
}
# {t}: what it says; {k}, {r}, {z}: its number in the story.
CROSSHEADS = {
    'zh': ['{t}', '{t}', '{t}', '{t}', '■{t}', '◆{t}', '▲{t}', '●{t}', '◎{t}', '【{t}】', '「{t}」', '“{t}”', '{z}、{t}',
           '（{z}）{t}', '{k}. {t}'],
    'ja': ['{t}', '{t}', '{t}', '■{t}', '◆{t}', '●{t}', '◇{t}', '「{t}」', '＜{t}＞', '{k}、{t}'],
    'ko': ['{t}', '{t}', '{t}', '◇{t}', '■{t}', '▲{t}', '◆{t}', '“{t}”', '[{t}]', '{k}. {t}'],
    'en': ['{t}', '{t}', '{t}', '{t}', '{r}. {t}', '{r}.—{t}', 'CHAPTER {r}. {t}', 'PART {r}.', '[{t}]', '{r}.'],
    'de': ['{t}', '{t}', '{t}', '{r}. {t}', '{k}. {t}', '{r}.'],
    'fr': ['{t}', '{t}', '{t}', '{r}. {t}', '{r}.—{t}', '{r}'],
}
# Over several stories of a paper alike.
DEPARTMENTS = {
    'zh': '要闻 国际 社会 体育 文化 读者来信 经济观察 法治在线 一周评论 人物'.split(),
    'ja': '社会 国際 スポーツ 文化 くらし 読者の声'.split(),
    'ko': '사회 국제 스포츠 문화 독자의 소리 오피니언'.split(),
    'en': ['Notes and News', 'Correspondence', 'Literary Notices', 'The Household', 'Editorial Comment',
           'Answers to Letters', 'Foreign Intelligence', 'Markets'],
    'de': ['Vermischtes', 'Aus aller Welt', 'Vereinsnachrichten', 'Literatur', 'Briefkasten', 'Handelsteil'],
    'fr': ['Faits divers', 'Chronique', 'Correspondance', 'Revue des livres', "À l'étranger", 'Théâtre'],
}
# A paragraph of its own behind the last one.
CLOSINGS = {
    'zh': ['（{n}）', '{n}', '（完）', '（未完待续）', '（本报{c}专电）', '——{n}'],
    'ja': ['（{n}）', '（つづく）', '（おわり）', '{n}'], 'ko': ['{n} 기자', '(계속)', '{n}'],
    'en': ['{I}', '{I}', '{N}.', '(To be continued.)', '[To be continued.]', '{C}, {M} {d}.', '{n}.'],
    'de': ['{I}', '{N}.', '(Fortsetzung folgt.)', '(Schluß folgt.)', '{C}, {n}.'],
    'fr': ['{I}', '{N}.', '(A suivre.)', '(La suite au prochain numéro.)', '{n}.'],
}
# {h}: the headline, {t}: what stands with it.
TAGS = {
    'zh': ['【{t}】{h}', '{t}：{h}', '{t}丨{h}', '（{t}）{h}', '{t} {h}', 'B{d} {h}', '{d}. {h}', '{h}（{t}）', '{h}——{t}',
           '{h}｜{t}', '{h} {t}', '{h}：{t}', '“{t}”{h}', '{h} “{t}”'],
    'ja': ['【{t}】{h}', '＜{t}＞{h}', '{t}：{h}', '（{d}） {h}', '{h}（{t}）', '{h}＝{t}', '{h} {t}', '「{t}」{h}', '{h}「{t}」'],
    'ko': ['[{t}] {h}', '{t} {h}', '<{t}> {h}', '{h} [{t}]', '{h}... {t}', '“{t}” {h}', '{t}, {h}'],
    'en': ['{t}: {h}', '{h}', '{r}. {h}', 'No. {r}. {h}', '{h}: {t}', '{h}.—{t}', '{h}--{t}', '“{t}”: {h}', '{h}; or, {t}',
           '{t}? {h}', '{h} ({t})'],
    'de': ['{t}: {h}', '{r}. {h}', '{h}. {t}', '»{t}« {h}', '{h} ({t})'],
    'fr': ['{t}. {h}', '{r}. {h}', '{h}.--{t}', '{h}: «{t}»', '{h} ({t})'],
}
DECKS = {'zh': ['{t}', '{t}', '{t}', '——{t}', '{t} {u}', '{t}，{u}', '「{t}」', '{t}「{u}」', '“{t}”', '{t}：{u}'],
         'ja': ['{t}', '{t}', '{t} {u}', '{t}、{u}', '「{t}」', '―{t}―'],
         'ko': ['{t}', '{t}', '{t}... {u}', '“{t}”', '{t}, {u}'],
         'en': ['{t}', '{t}', '{t}--{u}', '{t}; {u}', '({t}.)', '“{t}”', '{t}, {u}.'],
         'de': ['{t}', '{t}', '({t}.)', '{t}. {u}'], 'fr': ['{t}', '{t}', '({t}.)', '{t}.--{u}']}
KICKERS = {'zh': ['{t}', '{t}', '{t}——', '{t}：', '【{t}】', '“{t}”'], 'ja': ['{t}', '{t}', '【{t}】', '＜{t}＞'],
           'ko': ['{t}', '[{t}]', '◆{t}'], 'en': ['{t}', '{t}', '{t}:', '[{t}.]', '{t}--'], 'de': ['{t}', '{t}:'],
           'fr': ['{t}', '{t}.--']}


def house_style(rng, lang):
    kind = lambda table: rng.choice(table[lang])
    return {
        'deck': rng.choice([0, 0, 0.3, 0.8]), 'deck_form': kind(DECKS),
        'kicker': rng.choice([0, 0, 0, 0.3]), 'kicker_form': kind(KICKERS),
        'crosshead': rng.choice([0, 0, 0.3, 0.8]), 'keep_crosshead': rng.choice([0.3, 1, 1]),
        'crosshead_form': kind(CROSSHEADS), 'byline': rng.choice([0, 0.3, 0.9]), 'byline_form': kind(BYLINES),
        'dateline': rng.choice([0, 0.4, 0.9]),
        'dateline_form': kind(DATELINES), 'sign_off': rng.choice([0, 0, 0.3, 0.7]), 'sign_off_form': kind(SIGN_OFFS),
        'sign_off_at_lead': chance(rng, 0.25),
        'tag': rng.choice([0, 0, 0.3]), 'tag_form': kind(TAGS),
        'case': rng.choice(['as is', 'as is', 'upper', 'title', 'sentence']),
        'crosshead_case': rng.choice(['as is', 'upper', 'title', 'sentence']),
        'head_stop': rng.choice([None, None, True, False]), 'crosshead_stop': rng.choice([True, False]),
        'kicker_case': rng.choice([None, None, 'upper', 'title']), 'deck_case': rng.choice([None, None, 'sentence']),
        'department': kind(DEPARTMENTS), 'departments': rng.choice([0, 0, 0, 0.3, 0.9]),
        'closing': rng.choice([0, 0, 0.3, 0.7]), 'closing_form': kind(CLOSINGS),
        'paragraphs': rng.choice(['as they are', 'as they are', 'short', 'long']),
        'quotes': rng.choice([None, None, '「」『』', '“”‘’']),
        'no_last_stop': rng.choice([0, 0, 0.1]), 'brief': rng.choice([0, 0, 0.4, 1]),
    }


def clause(text, rng, lang):
    """A clause of a text, as long as a heading; None where it has none."""
    if lang in ('zh', 'ja'):
        found = [c for c in re.split(r'[，。、；：！？“”「」『』（）()\s]', text) if 4 <= len(c) <= 18]
    elif lang == 'ko':
        found = [' '.join(c.split()[:6]) for c in re.split(r'[,.“”‘’()]', text) if 2 <= len(c.split()) <= 9]
    else:
        found = [' '.join(c.split()[-7:]) for c in re.split(r'[,.;:!?"“”()\[\]—]', text) if 2 <= len(c.split()) <= 12]
    return rng.choice(found).strip() if found else None


def quotation(text, rng):
    """Now and then a short quotation of the text with its marks, where it has one."""
    found = re.findall('[“「『][^“”「」『』]{4,16}[”」』]', text)
    return rng.choice(found) if found and chance(rng, 0.4) else None


def heading(form, paragraphs, rng, lang):
    """A clause in a form, or two where it wants two; None where the text has none."""
    first, second = (clause(rng.choice(paragraphs), rng, lang) for _ in range(2))
    form = '{t}' if first == second else form
    return first and second and form.replace('{t}', first).replace('{u}', second)


def recase(text, case, lang):
    if lang in ('zh', 'ja', 'ko') or case == 'as is':
        return text
    small = {'of', 'the', 'a', 'and', 'in', 'to', 'for', 'on', 'at', 'von', 'der', 'die', 'das', 'und', 'de', 'la',
             'le', 'les', 'du', 'et'}
    words = text.split()
    if case == 'upper':
        return text.upper()
    if case == 'title':
        return ' '.join(w if n and w.lower() in small else w[:1].upper() + w[1:].lower() if w.isupper()
                        else w[:1].upper() + w[1:] for n, w in enumerate(words))
    if text.isupper():
        text = text.lower()
    return text[:1].upper() + text[1:]


def close(text, stop, lang):
    if lang in ('zh', 'ja', 'ko') or stop is None or not text:
        return text
    bare = text.rstrip('.')
    return bare + '.' if stop and bare[-1:].isalnum() else bare


def number(form, text, n):
    """A crosshead, the nth of its story."""
    for key, value in (('{k}', str(n)), ('{r}', ROMAN[(n - 1) % 10]), ('{z}', HAN_NUMBERS[(n - 1) % 10]), ('{t}', text)):
        form = form.replace(key, value)
    return form


def requote(text, quotes):
    for n, pair in enumerate(['“”', '‘’'] if quotes[0] == '「' else ['「」', '『』']):
        for old, new in zip(pair, quotes[2 * n:2 * n + 2]):
            text = text.replace(old, new)
    return text


def set_heads(a, style, rng, lang):
    paragraphs = [b['text'] for b in a['body'] if b['type'] == 'p']
    if not chance(rng, 0.5 if a.get('deck') else 0) or style['deck'] == 0:
        a['deck'] = a.get('deck') if style['deck'] else None
    if not a.get('deck') and chance(rng, style['deck']):
        a['deck'] = heading(style['deck_form'], paragraphs[:3], rng, lang)
    if not a.get('kicker') and chance(rng, style['kicker']):
        a['kicker'] = heading(style['kicker_form'], paragraphs[:3], rng, lang)
    if not a.get('kicker') and chance(rng, style['departments']):
        a['kicker'] = style['department']
    for key in ('kicker', 'headline', 'deck'):
        if a.get(key):
            case = style.get(f'{key}_case') or style['case']
            a[key] = close(recase(a[key], case, lang), style['head_stop'], lang)
    if chance(rng, style['tag']):
        tag = clause(paragraphs[-1], rng, lang)
        if tag:
            tag = tag[:8] if lang in ('zh', 'ja', 'ko') else tag
            form = style['tag_form'].replace('{t}', tag).replace('{h}', a['headline'])
            a['headline'] = put(form, rng, lang)


def set_crossheads(a, style, rng, lang):
    body, count = [], 0
    for n, b in enumerate(a['body']):
        if b['type'] == 'h':
            if chance(rng, style['keep_crosshead']):
                text = recase(b['text'], style['crosshead_case'], lang)
                body.append(dict(b, text=close(text, style['crosshead_stop'], lang)))
            continue
        between = n > 0 and b['type'] == 'p' and body and body[-1]['type'] == 'p'
        fresh = between and chance(rng, style['crosshead'] * 0.4)
        text = (quotation(b['text'], rng) or clause(b['text'], rng, lang)) if fresh else None
        if text:
            count += 1
            text = close(recase(text, style['crosshead_case'], lang), style['crosshead_stop'], lang)
            body.append({'type': 'h', 'text': number(style['crosshead_form'], text, count)})
        body.append(dict(b))
    a['body'] = body


def set_signatures(a, style, rng, lang):
    paragraphs = [b for b in a['body'] if b['type'] == 'p']
    if style['byline'] and chance(rng, style['byline']):
        a['byline'] = put(style['byline_form'], rng, lang)
    elif chance(rng, 0.5):
        a['byline'] = None
    if not a.get('byline') and chance(rng, style['dateline']):
        paragraphs[0]['text'] = put(style['dateline_form'], rng, lang) + paragraphs[0]['text']
    last = paragraphs[0] if style['sign_off_at_lead'] else paragraphs[-1]
    if chance(rng, style['sign_off']):
        last['text'] += put(style['sign_off_form'], rng, lang)
    if chance(rng, style['closing']):
        a['body'].append({'type': 'p', 'text': put(style['closing_form'], rng, lang)})
    for b in paragraphs:
        if chance(rng, style['no_last_stop']) and lang in ('zh', 'ja', 'ko'):
            b['text'] = b['text'].rstrip('。.')


def shorten(body, rng):
    """The first paragraphs, as a brief item has them."""
    return [b for b in body if b['type'] == 'p'][:rng.choice([1, 1, 2, 2, 3])]


SENTENCE_END = {'zh': '(?<=[。！？])(?![」』”’）。！？])', 'ja': '(?<=[。！？])(?![」』”’）。！？])', 'ko': '(?<=다\\.) '}


def reparagraph(body, how, rng, lang):
    """A sentence or two a paragraph ("short"), or two paragraphs in one ("long")."""
    paragraphs = []
    for b in body:
        last = paragraphs[-1] if paragraphs else None
        if b['type'] == 'p' and how == 'short':
            paragraphs += [dict(b, text=t) for t in split_sentences(b['text'], rng, lang)]
        elif b['type'] == 'p' and how == 'long' and last and last['type'] == 'p' and chance(rng, 0.5):
            last['text'] += ('' if lang in ('zh', 'ja') else ' ') + b['text']
        else:
            paragraphs.append(dict(b))
    return paragraphs


def split_sentences(text, rng, lang):
    sentences = [s for s in re.split(SENTENCE_END.get(lang, '(?<=[a-z]{3}[.!?]) (?=[A-ZÉÀ])'), text) if s]
    parts = []
    for sentence in sentences:
        if parts and (chance(rng, 0.5) or not parts[-1].endswith(tuple('。！？.!?'))):
            parts[-1] += ('' if lang in ('zh', 'ja') else ' ') + sentence
        else:
            parts.append(sentence)
    return parts


def vary(article, style, rng):
    lang = article['lang'][:2]
    a = dict(article, body=reparagraph(article['body'], style['paragraphs'], rng, lang))
    brief = chance(rng, style['brief'])
    if brief:
        a['body'] = shorten(a['body'], rng)
        style = dict(style, crosshead=0)
    set_heads(a, style, rng, lang)
    set_crossheads(a, style, rng, lang)
    set_signatures(a, style, rng, lang)
    if style['quotes'] and lang in ('zh', 'ja'):
        for holder in [a, *a['body']]:
            for key in ('kicker', 'headline', 'deck', 'text'):
                if holder.get(key):
                    holder[key] = requote(holder[key], style['quotes'])
    return a


def read_articles(path):
    """The articles that can be varied: with a headline, a paragraph, and in a language whose dresses are known."""
    papers = defaultdict(list)
    with open(path, encoding='utf-8') as lines:
        for number, line in enumerate(lines, 1):
            try:
                a = json.loads(line)
                known = a['lang'][:2] in BYLINES and any(b['type'] == 'p' for b in a['body'])
                if known and a.get('headline'):
                    papers[a['lang'], a['publication']].append(a)
            except (ValueError, KeyError, TypeError):
                sys.exit(f'vary.py: {path}:{number}: is no article')
    return papers


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    path, seed = sys.argv[1:]
    if not re.fullmatch('[0-9]+', seed):
        sys.exit(f"vary.py: the seed '{seed}' is no number")
    rng = random.Random(int(seed))
    try:
        papers = read_articles(path)
    except OSError as error:
        sys.exit(f'vary.py: {path}: cannot be read: {error.strerror}')
    for (lang, publication), articles in sorted(papers.items()):
        rng.shuffle(articles)
        size = max(8, len(articles) // 12)
        for n in range(0, len(articles), size):
            style = house_style(rng, lang[:2])
            part = articles[n:n + size] if len(articles) - n >= 8 else articles[-size:]
            for a in part:
                dressed = dict(vary(a, style, rng), publication=f'{publication}#{n // size}')
                print(json.dumps(dressed, ensure_ascii=False))


if __name__ == '__main__':
    main()
