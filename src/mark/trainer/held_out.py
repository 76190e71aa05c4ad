#!/usr/bin/env python3
"""Scores newsbind on the issues of the corpus, each with weights that were trained without its publication.

usage: held_out.py [--json FILE] SHARED WEIGHTS NEWSBIND

SHARED    holds the corpus and the scorer, bench/score.py
WEIGHTS   what `make_weights.sh --folds` left: its FOLDER/weights.txt stands for weights.txt.fold0 and the like, each
          with the names of the issues held out beside it. A file of that very name is taken for all issues: weights
          that may have seen them.
--json    leaves the figures of each issue in FILE

Prints the figures of score.py by kind and language, by kind, and over the pages that were printed and the real issues.
"""
import argparse, collections, functools, glob, json, os, sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


@functools.cache
def load_scorer(shared):
    sys.path.insert(0, str(shared / 'bench'))
    import score
    return score


def find_weights(path, names):
    """The weights for each issue, by its name."""
    if os.path.exists(path):
        return dict.fromkeys(names, path)
    held = {}
    for listed in sorted(glob.glob(glob.escape(path) + '.fold*.held')):
        for name in Path(listed).read_text(encoding='utf-8').splitlines():
            held[name] = listed[:-len('.held')]
    if not held:
        sys.exit(f'held_out.py: {path}: neither weights nor those of folds ({path}.fold0, .held beside it)')
    for name in names:
        if name not in held:
            sys.exit(f'held_out.py: {path}: no fold holds {name} out')
    return held


def name_of(path):
    return path.name[:-len('.gold.json')]


def score(shared, newsbind, weights, path):
    """The figures of one issue, with its name, its groups and what went wrong."""
    name = name_of(path)
    command = [newsbind, '--weights', weights[name], '{in}', '-o', '{out}']
    _, kind, figures, note = load_scorer(shared).run_case(path, command)
    whole = 'REAL' if path.parent.name == 'real-dev' else 'PRESS'
    return name, (kind, kind.split('-')[0], whole), figures, note


def print_table(scorer, results):
    groups = collections.defaultdict(list)
    for _, names, figures, _ in results:
        for name in names:
            groups[len(names) - names.index(name), name].append(figures)
    print(f'{"":<16}{"n":>4} ' + ''.join(f'{figure:>8}' for figure in scorer.FIGURES))
    for (_, group), rows in sorted(groups.items(), key=lambda item: (-item[0][0], item[0][1])):
        means = (scorer.mean(rows, figure) for figure in scorer.FIGURES)
        print(f'{group:<16}{len(rows):>4} ' + ''.join(f'{"-":>8}' if m is None else f'{m:8.4f}' for m in means))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--json')
    parser.add_argument('shared', type=Path)
    parser.add_argument('weights')
    parser.add_argument('newsbind')
    given = parser.parse_args()

    corpus = given.shared / 'corpus'
    paths = sorted([*(corpus / 'press-dev').glob('*.gold.json'), *(corpus / 'real-dev').glob('*.gold.json')])
    weights = find_weights(given.weights, [name_of(path) for path in paths])
    with ProcessPoolExecutor() as pool:
        one = functools.partial(score, given.shared, given.newsbind, weights)
        results = list(pool.map(one, paths, chunksize=4))
    for name, _, _, note in results:
        if note:
            print(f'{name}: {note}', file=sys.stderr)
    print_table(load_scorer(given.shared), results)
    if given.json:
        rows = [{'name': name, 'groups': groups, **figures} for name, groups, figures, _ in results]
        Path(given.json).write_text(json.dumps(rows, ensure_ascii=False, indent=1))


if __name__ == '__main__':
    main()
