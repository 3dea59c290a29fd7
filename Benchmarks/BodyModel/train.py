#!/usr/bin/env python3
"""train.py KIT WORK BODY_FEATURES: trains the models and prints their figures.

BODY_FEATURES is the program of that name. The figures are out of fold: the pages are cut into five
parts, no domain in two of them, and each part is judged by models trained on the four others. Then
the models are trained on all pages: WORK/first.json, second.json, headline.json in CatBoost's form.
"""
import bisect
import collections
import json
import subprocess
import sys

import numpy as np
from catboost import CatBoostClassifier, Pool
from sklearn.model_selection import GroupKFold

from kit import Kit

FIRST = dict(depth=5, iterations=40, learning_rate=0.25)
SECOND = dict(depth=6, iterations=80, learning_rate=0.15)
HEADLINE = dict(depth=5, iterations=80, learning_rate=0.15)
# What the parser gives short blocks instead of a first look: BodyFeatures.shortProbability.
SHORT = 0.05
# Where no maker's dump reaches this F1, the page does not hold the gold text.
REACH = 0.85
FOLDS = 5


def fit(rows, labels, weights, **parameters):
    # The number of threads changes the order of sums, so it is fixed like the seed.
    model = CatBoostClassifier(
        l2_leaf_reg=5, border_count=64, boosting_type='Plain', bootstrap_type='Bernoulli',
        subsample=0.7, random_seed=1, thread_count=2, allow_writing_files=False, verbose=False,
        **parameters)
    return model.fit(Pool(rows, labels, weight=weights))


def out_of_fold(rows, labels, weights, domains, is_used, **parameters):
    """Each row's probability by a model that saw no page of its domain."""
    result = np.zeros(len(rows), np.float32)
    for train, test in GroupKFold(FOLDS).split(rows, labels, domains):
        train = train[is_used[train]]
        model = fit(rows[train], labels[train], weights[train], **parameters)
        result[test] = model.predict_proba(rows[test])[:, 1]
    return result


def features(work, name):
    """What body-features wrote: the features of the rows, and each row's fields."""
    # Lines end at line feeds alone: a headline may hold other signs that Python takes for ends.
    with open(f'{work}/{name}.rows', encoding='utf-8', newline='\n') as lines:
        fields = [line.rstrip('\n').split('\t', 2 if name == 'headline' else -1) for line in lines]
    return np.fromfile(f'{work}/{name}.f32', np.float32).reshape(len(fields), -1), fields


class Blocks:
    """The blocks of all dumps with their labels."""

    def __init__(self, dumps, fields):
        page, start, end, is_short = np.array(fields, dtype=np.int64).T
        self.dumps, self.page, self.is_short = dumps, page, is_short == 1
        self.first = np.searchsorted(page, np.arange(len(dumps)))
        self.end = np.searchsorted(page, np.arange(len(dumps)), side='right')
        self.words = np.zeros(len(page), np.float32)
        self.share = np.zeros(len(page), np.float32)
        for number, dump in enumerate(dumps):
            ends = [line[1] for line in dump['lines']]
            for block in range(self.first[number], self.end[number]):
                self.words[block], self.share[block] = gold_share(
                    dump['lines'], ends, start[block], end[block])
        self.labels = (self.share >= 0.5).astype(int)
        # A page counts the same whether it is long or short, a long block more than a short one.
        body = np.array([
            (self.words[a:b] * self.share[a:b]).sum() for a, b in zip(self.first, self.end)])
        self.weights = np.sqrt(self.words / np.maximum(body[page], 50) * 300).clip(0.2, 12)
        self.domains = np.array([dumps[k]['domain'] for k in page])
        reach = collections.defaultdict(float)
        for dump in dumps:
            reach[dump['id']] = max(reach[dump['id']], dump['reach'])
        self.without_gold = sorted(k for k, value in reach.items() if value < REACH)
        self.is_used = np.array([reach[dumps[k]['id']] >= REACH for k in page])

    def token_f1(self, is_body):
        """Of official dumps: precision, recall, F1 by words, for each maker and each set.

        What is wanted are the words labelled as the article's; what the dump does not hold counts
        for nothing. Precision and recall are means over pages, as the kit's scorer has it.
        """
        values = collections.defaultdict(list)
        for number, dump in enumerate(self.dumps):
            span = slice(self.first[number], self.end[number])
            words, chosen = self.words[span], is_body[span]
            gold = words * self.share[span]
            if not dump['official'] or gold.sum() == 0:
                continue
            hit, taken = gold[chosen].sum(), words[chosen].sum()
            for group in (dump['maker'], dump['dataset'], 'all'):
                values[group].append((hit / taken if taken else None, hit / gold.sum()))
        result = {}
        for group, pages in values.items():
            precision = float(np.mean([p for p, _ in pages if p is not None]))
            recall = float(np.mean([r for _, r in pages]))
            f1 = 2 * precision * recall / (precision + recall)
            result[group] = (len(pages), precision, recall, f1)
        return result


def gold_share(lines, ends, start, end):
    """How many words a block has, and the share of the article's among them."""
    words = gold = 0.0
    at = bisect.bisect_right(ends, start)
    while at < len(lines) and lines[at][0] < end:
        low, high, count, share = lines[at]
        inside = count * (min(end, high) - max(start, low)) / max(1, high - low)
        words += inside
        gold += inside * share
        at += 1
    return words, gold / words if words else 0


class Candidates:
    """The blocks that may be the headline, with their labels."""

    def __init__(self, dumps, fields, key):
        self.dumps = dumps
        self.page = np.array([int(page) for page, _, _ in fields])
        self.keys = [key(text) for _, _, text in fields]
        self.titles = [key(dump['title']) if dump.get('title') else None for dump in dumps]
        pairs = [(key, self.titles[page]) for key, page in zip(self.keys, self.page)]
        self.is_exact = np.array([bool(key) and key == title for key, title in pairs])
        # Where no block is the title word for word, one that holds most of it will do.
        is_near = np.array([is_most_of(key, title) for key, title in pairs])
        has_exact = set(self.page[self.is_exact])
        self.labels = (
            self.is_exact | is_near & ~np.isin(self.page, list(has_exact))).astype(int)
        self.is_used = np.isin(self.page, np.unique(self.page[self.labels == 1]))
        self.domains = np.array([dumps[k]['domain'] for k in self.page])

    def exact(self, probabilities):
        """Of official dumps: share of headlines exactly right, of those that a candidate is word
        for word, and of those that a candidate is or nearly is."""
        best = {}
        for row, page in enumerate(self.page):
            if page not in best or probabilities[row] >= probabilities[best[page]]:
                best[page] = row
        possible = set(self.page[self.is_exact])
        nearly = set(self.page[self.labels == 1])
        values = collections.defaultdict(list)
        for page, dump in enumerate(self.dumps):
            if not dump['official'] or not self.titles[page]:
                continue
            right = page in best and bool(self.is_exact[best[page]])
            for group in (dump['maker'], dump['dataset'], 'all'):
                values[group].append((right, page in possible, page in nearly))
        return {
            group: (len(pages), *np.mean(pages, axis=0)) for group, pages in values.items()}


def is_most_of(text, title):
    if not text or not title or text not in title and title not in text:
        return False
    return min(len(text), len(title)) >= 0.6 * max(len(text), len(title))


def print_table(title, columns, figures):
    print(f'\n{title}\n\n| | pages | ' + ' | '.join(columns) + ' |')
    print('|---|--:|' + '--:|' * len(columns))
    for group in sorted(figures, key=lambda group: (group == 'all', group)):
        count, *values = figures[group]
        print(f'| {group} | {count} | ' + ' | '.join(f'{value:.3f}' for value in values) + ' |')
    sys.stdout.flush()


def main(kit, work, program):
    def write_features(name, probabilities=None):
        arguments = []
        if probabilities is not None:
            probabilities.astype('<f4').tofile(f'{work}/{name}.probabilities')
            arguments = [f'{work}/{name}.probabilities']
        subprocess.run(
            [program, name, f'{work}/list.txt', *arguments, f'{work}/{name}'], check=True)
        return features(work, name)

    with open(f'{work}/labels.jsonl', encoding='utf-8') as lines:
        dumps = [json.loads(line) for line in lines]
    key = Kit(kit).score.key

    own, fields = write_features('own')
    blocks = Blocks(dumps, fields)
    print(f'{len(dumps)} dumps, {len(own)} blocks; without their gold text and left out of '
          f'training: {len(blocks.without_gold)} pages')

    is_first = blocks.is_used & ~blocks.is_short
    first = out_of_fold(
        own, blocks.labels, blocks.weights, blocks.domains, is_first, **FIRST)
    first[blocks.is_short] = SHORT
    columns = ['precision', 'recall', 'F1']
    print_table('Body after the first look', columns, blocks.token_f1(first >= 0.5))

    context, fields = write_features('context', first)
    has_prose = np.array([has == '1' for _, has in fields])
    is_second = blocks.is_used & has_prose
    second = out_of_fold(
        context, blocks.labels, blocks.weights, blocks.domains, is_second, **SECOND)
    second[~has_prose] = 0
    print_table('Body after the second look', columns, blocks.token_f1(second >= 0.5))

    rows, fields = write_features('headline', second)
    candidates = Candidates(dumps, fields, key)
    even = np.ones(len(rows))
    headline = out_of_fold(
        rows, candidates.labels, even, candidates.domains, candidates.is_used, **HEADLINE)
    print_table(
        'Headline', ['exactly right', 'a candidate is it', 'or nearly'],
        candidates.exact(headline))

    for name, x, y, weights, used, parameters in (
        ('first', own, blocks.labels, blocks.weights, is_first, FIRST),
        ('second', context, blocks.labels, blocks.weights, is_second, SECOND),
        ('headline', rows, candidates.labels, even, candidates.is_used, HEADLINE),
    ):
        model = fit(x[used], y[used], weights[used], **parameters)
        model.save_model(f'{work}/{name}.json', format='json')


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
