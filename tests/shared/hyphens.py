"""hyphens.py PROGRAM RECORDS.jsonl: what becomes of the hyphens at line ends, by language and half of the records.

A record is {"lang", "lines", "joined"}: lines as printed, and the text that they are. PROGRAM binds the lines of each
as an issue of its own. Counted are the hyphens that it deletes or keeps rightly, that it deletes or keeps wrongly, and
those it does not come to, because it takes their lines for an advertisement, a table or the like. The halves are those
of newsbind-train-joints: it learns from the first. Exit status 1 if of the second half less than 0.985 of the verdicts
are right, less than 0.982 of all hyphens, or the program comes to less than 0.99 of them.
"""
import collections
import concurrent.futures
import html
import json
import re
import subprocess
import sys

LEAST_RIGHT, LEAST_RIGHT_OF_ALL, LEAST_REACHED = 0.985, 0.982, 0.99
COLUMNS = ('right', 'deleted', 'kept', 'not reached')


def half(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value >> 32 & 1


def hyphens(record):
    """(left, right, own) for each line that ends in a hyphen."""
    lines, joined, at = [line.strip() for line in record['lines']], record['joined'], 0
    for line, below in zip(lines, lines[1:]):
        cut = line.endswith('-')
        at += len(line) - cut
        own = cut and joined.startswith('-', at)
        if cut:
            yield line[:-1].split()[-1], below.split()[0], own
        at += own
        at += joined.startswith(' ', at)


def printed(program, record):
    result = subprocess.run([program, '-t', 'markdown', '-x', 'front-matter=none'], input='\n'.join(record['lines']).encode(),
                            capture_output=True, check=True)
    text = html.unescape(re.sub(r'\\([!-/:-@\[-`{-~])', r'\1', result.stdout.decode()))
    return ' '.join(text.split())


def verdicts(program, record):
    found = list(hyphens(record))
    text = printed(program, record) if found else ''
    for left, right, own in found:
        deleted, kept = left + right in text, left + '-' + right in text
        if not deleted and not kept:
            yield 'not reached'
        else:
            yield 'right' if kept == own else 'kept' if kept else 'deleted'


def main(program, path):
    with open(path, encoding='utf-8') as file:
        records = [json.loads(line) for line in file]
    counts = collections.defaultdict(collections.Counter)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        for record, found in zip(records, pool.map(lambda r: list(verdicts(program, r)), records)):
            counts[record['lang'], half(record['joined'])].update(found)
    for language, _ in list(counts):
        for part in 0, 1:
            counts['all', part] = sum((c for key, c in counts.items() if key[1] == part and key[0] != 'all'), collections.Counter())
    print(f"{'':14}" + ''.join(f'{column:>13}' for column in COLUMNS) + '   right of the verdicts')
    passed = True
    for (language, part), count in sorted(counts.items()):
        every = sum(count.values())
        reached = every - count['not reached']
        share = count['right'] / reached
        print(f"{language:4}{('learned', 'held out')[part]:10}" + ''.join(f'{count[c]:13}' for c in COLUMNS) + f'   {share:.4f}')
        if (language, part) == ('all', 1):
            passed = (share >= LEAST_RIGHT and count['right'] >= LEAST_RIGHT_OF_ALL * every
                      and reached >= LEAST_REACHED * every)
    return 0 if passed else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
