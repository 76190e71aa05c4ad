#!/usr/bin/env python3
"""Turns invented newspapers and periodicals into articles for a printing press and into gold issues.

usage: papers.py FOLDER OUT

FOLDER is searched for *.paper and *.periodical; all text in them is invented. A line of a .paper is

  @paper TITLE | LANG | DATE    the paper, first of all
  @article                      a story begins: K: kicker, H: headline, D: deck, Y: byline, where it has them, then
                                a line a paragraph, ## a crosshead, C: the caption of a picture that goes with it
  @ad, @notice                  an advertisement, a legal notice: the lines below it as printed

and a line of a .periodical

  @issue TITLE | LANG | DATE    the issue, first of all; F: a line of its front matter
  @story                        as above; " / " parts the lines of a heading; S: a signature or the place that a letter
                                is from, set at the right; C: a caption as typed
  @verse, @table, @list         lines as they stand, up to @end
  ***                           a line of stars or dashes between two stories
  A:                            a paragraph that is no story's

OUT gets articles.jsonl (as vary.py reads them), ads.jsonl ("lang" and "text"), and in typed/ each periodical three
times over, as those who type old periodicals set theirs, with its gold beside it (newsbind-train(1)): TITLE-N.txt and
TITLE-N.gold.json. The same folder gives the same files.
"""
import json, random, re, sys, textwrap
from pathlib import Path

HEADS = {'K': 'kicker', 'H': 'headline', 'D': 'deck', 'Y': 'byline'}
PART = re.compile(r'(CHAPTER|PART|CHAPITRE|KAPITEL|BOOK|CANTO)\b[ A-Z0-9]*\.?', re.I)
EDITIONS = 3


def fail(path, number, what):
    sys.exit(f'papers.py: {path}:{number}: {what}')


def lines_of(path):
    """Numbered lines without their ends; a blank one only where a block keeps its lines."""
    for number, line in enumerate(path.read_text(encoding='utf-8').split('\n'), 1):
        yield number, line.rstrip()


def title_line(path, number, line):
    fields = [field.strip() for field in line.split(' ', 1)[1].split('|')]
    if len(fields) != 3:
        fail(path, number, 'wants TITLE | LANG | DATE')
    return fields


def new_story():
    return {'kicker': None, 'headline': None, 'deck': None, 'byline': None, 'dateline': None, 'body': []}


def read_paper(path):
    """The articles and the advertisements of a .paper."""
    articles, ads = [], []
    paper = into = None
    for number, line in lines_of(path):
        if not line:
            continue
        head = re.match(r'([KHDYC]): ?(.*)', line)
        if line.startswith('@paper '):
            paper = title_line(path, number, line)
        elif paper is None:
            fail(path, number, 'stands before @paper')
        elif line == '@article':
            title, lang, date = paper
            into = {'id': f'{lang}-{path.stem}-{len(articles)}', 'lang': lang, 'publication': title, 'date': date,
                    'captions': [], **new_story()}
            articles.append(into)
        elif line in ('@ad', '@notice'):
            into = []
            ads.append({'lang': paper[1], 'text': into})
        elif into is None:
            fail(path, number, 'belongs to no article or advertisement')
        elif isinstance(into, list):
            into.append(line)
        elif head and head[1] == 'C':
            into['captions'].append(head[2])
        elif head and not into['body']:
            key = HEADS[head[1]]
            into[key] = ' '.join(filter(None, [into[key], head[2].strip()]))
        elif line.startswith('## '):
            into['body'].append({'type': 'h', 'text': line[3:].strip()})
        else:
            into['body'].append({'type': 'p', 'text': line})
    return articles, [dict(ad, text='\n'.join(ad['text'])) for ad in ads]


class Typist:
    """Sets units as one who types an old periodical would, and keeps count of the lines."""

    def __init__(self, rng):
        self.rng = rng
        self.width = rng.choice([62, 66, 68, 70, 72, 72, 75])
        self.centres = rng.random() < 0.3
        self.gap_above_head = rng.choice([1, 2, 2, 3, 4])
        self.gap_above_crosshead = rng.choice([1, 1, 2])
        self.gap_below_head = rng.choice([1, 1, 1, 2])
        self.gap_above_title_of_part = rng.choice([0, 1, 1, 1])
        self.gap_above_deck = rng.choice([0, 1, 1])
        self.indent = rng.choice([0, 0, 0, 0, 2])
        self.indent_of_block = rng.choice([0, 2, 4, 4])
        self.signs_at = rng.choice(['right', 'right', 'left', 'middle'])
        self.lines = []

    def gap(self, blanks):
        while blanks and self.lines and self.lines[-blanks:] != [''] * blanks:
            self.lines.append('')

    def put(self, lines):
        """Adds lines; the first and the last of them, from 1."""
        first = len(self.lines) + 1
        self.lines += lines
        return [first, len(self.lines)]

    def wrapped(self, text, indent=0):
        return textwrap.wrap(text, self.width, initial_indent=' ' * indent, break_on_hyphens=False,
                             break_long_words=False)

    def head(self, text):
        lines = self.wrapped(text)
        return self.put([line.center(self.width).rstrip() for line in lines] if self.centres else lines)

    def paragraph(self, text, indent=0):
        self.gap(1)
        span = self.put(self.wrapped(text, indent))
        self.gap(1)
        return span

    def signature(self, text):
        self.gap(1)
        where = {'right': text.rjust(self.width), 'left': text, 'middle': ' ' * 20 + text}
        span = self.put([where[self.signs_at]])
        self.gap(1)
        return span

    def block(self, lines):
        self.gap(1)
        span = self.put([' ' * self.indent_of_block + line if line else '' for line in lines])
        self.gap(1)
        return span


class Typed:
    """A periodical being typed, and what it is."""

    def __init__(self, path, edition):
        self.path, self.edition = path, edition
        self.typist = self.gold = self.story = None

    def open_issue(self, title, lang, date):
        self.typist = Typist(random.Random(f'{title}{self.edition}'))
        self.gold = {'publication': title, 'lang': lang, 'date': date, 'kind': f'real-{lang}', 'articles': [],
                     'removed': []}

    def open_story(self):
        self.story = new_story()
        self.gold['articles'].append(self.story)

    def add(self, kind, text, span):
        if self.story is None:
            self.open_story()
        self.story['body'].append({'type': kind, 'text': text, 'lines': span})

    def add_head(self, key, text):
        typist, parts = self.typist, [part.strip() for part in text.split(' / ')]
        if self.story is None:
            self.open_story()
        opens = key == 'kicker' or (key == 'headline' and not self.story['kicker'])
        if opens:
            typist.gap(typist.gap_above_head)
        elif key in ('headline', 'byline') or typist.gap_above_deck:
            typist.gap(1)
        for part in parts:
            typist.head(part)
        if key == 'headline' and typist.gap_below_head > 1 and typist.gap_above_deck:
            typist.gap(typist.gap_below_head)
        self.story[key] = ' '.join(filter(None, [self.story[key], *parts]))

    def add_crosshead(self, text):
        """The number of a part and its title are one crosshead."""
        typist, body = self.typist, self.story['body'] if self.story else []
        last = body[-1] if body and body[-1]['type'] == 'h' and PART.fullmatch(body[-1]['text']) else None
        for part in [part.strip() for part in text.split(' / ')]:
            typist.gap(typist.gap_above_title_of_part if last else typist.gap_above_crosshead)
            span = typist.head(part)
            if last:
                last['text'] += ' ' + part
                last['lines'][1] = span[1]
            else:
                self.add('h', part, span)
                last = self.story['body'][-1]
        typist.gap(1)

    def add_line(self, line):
        typist = self.typist
        mark = re.match(r'([KHDYFSCA]): ?(.*)', line)
        letter, text = (mark[1], mark[2].strip()) if mark else (None, line)
        if letter == 'F':
            typist.head(text)
            typist.gap(1)
        elif letter == 'A':
            typist.gap(2)
            typist.paragraph(text)
        elif letter in HEADS:
            self.add_head(HEADS[letter], text)
        elif letter == 'S':
            self.add('p', text, typist.signature(text))
        elif letter == 'C':
            self.add('caption', text, typist.paragraph(text))
        elif line == '***':
            typist.paragraph(typist.rng.choice(['*       *       *       *       *', '* * * * *', '-' * 20]), 7)
        elif line.startswith('## '):
            self.add_crosshead(line[3:])
        else:
            self.add('p', text, typist.paragraph(text, typist.indent))

    def read(self):
        kind, block = None, []
        for number, line in lines_of(self.path):
            if kind and line == '@end':
                self.add(kind, '\n'.join(block), self.typist.block(block))
                kind, block = None, []
            elif kind:
                block.append(line)
            elif line.startswith('@issue '):
                self.open_issue(*title_line(self.path, number, line))
            elif line and self.gold is None:
                fail(self.path, number, 'stands before @issue')
            elif line == '@story':
                self.open_story()
            elif line in ('@verse', '@table', '@list'):
                kind = line[1:]
            elif line:
                self.add_line(line)
        if kind:
            fail(self.path, number, f'@{kind} wants an @end')
        return self

    def write(self, folder):
        name = re.sub(r'\W+', '-', self.gold['publication'].lower()).strip('-')
        stem = f'{self.gold["lang"]}-{name}-{self.edition}'
        (folder / f'{stem}.txt').write_text('\n'.join(self.typist.lines) + '\n', encoding='utf-8')
        (folder / f'{stem}.gold.json').write_text(json.dumps(self.gold, ensure_ascii=False, indent=1),
                                                  encoding='utf-8')


def write_lines(path, records):
    path.write_text(''.join(json.dumps(record, ensure_ascii=False) + '\n' for record in records), encoding='utf-8')


def main():
    if len(sys.argv) != 3 or sys.argv[1].startswith('-'):
        print('usage: papers.py FOLDER OUT', file=sys.stderr)
        sys.exit(2)
    folder, out = map(Path, sys.argv[1:])
    papers, periodicals = sorted(folder.rglob('*.paper')), sorted(folder.rglob('*.periodical'))
    if not papers and not periodicals:
        sys.exit(f'papers.py: {folder}: holds no *.paper and no *.periodical')
    (out / 'typed').mkdir(parents=True, exist_ok=True)
    articles, ads = [], []
    for path in papers:
        more_articles, more_ads = read_paper(path)
        articles += more_articles
        ads += more_ads
    write_lines(out / 'articles.jsonl', articles)
    write_lines(out / 'ads.jsonl', ads)
    for path in periodicals:
        for edition in range(1, EDITIONS + 1):
            Typed(path, edition).read().write(out / 'typed')


if __name__ == '__main__':
    main()
