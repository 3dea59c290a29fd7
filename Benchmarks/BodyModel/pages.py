#!/usr/bin/env python3
"""pages.py KIT WORK BODY_FEATURES: trains the body model for pages in HTML and prints its figures.

As train.py does for dumps: the blocks' texts are aligned with the gold text, a block is the
article's if half of its words are, and the figures are out of fold, no domain in two parts. Then
the models are trained on all pages: WORK/html-first.json, html-second.json in CatBoost's form.
"""
import concurrent.futures
import json
import pathlib
import subprocess
import sys

import numpy as np
from catboost import CatBoostClassifier, Pool
from sklearn.model_selection import GroupKFold

import labels
from kit import Kit

FIRST = dict(depth=5, iterations=80, learning_rate=0.15, rsm=0.3)
SECOND = dict(depth=5, iterations=200, learning_rate=0.08, rsm=0.2)
SHORT = 0.05  # BodyFeatures.shortProbability
REACH = 0.85  # where the blocks do not reach this F1, the page does not hold the gold text
LOWEST, HIGHEST = 0.25, 0.5  # HTMLBodyChoice
FOLDS = 5


class Pages:
    """The blocks of all pages with their labels."""

    def __init__(self, kit, gold, fields):
        self.kit, self.gold = kit, gold
        self.page = np.array([int(field[0]) for field in fields])
        self.is_short = np.array([field[1] == '1' for field in fields])
        self.text = [field[5] for field in fields]
        self.bounds = np.searchsorted(self.page, np.arange(len(gold) + 1))
        jobs = [(self.text[a:b], g['text']) for a, b, g in zip(self.bounds, self.bounds[1:], gold)]
        with concurrent.futures.ProcessPoolExecutor() as pool:
            found = np.concatenate(list(pool.map(shares, jobs, chunksize=4)))
        self.words, self.share = found.T
        self.labels = (self.share >= 0.5).astype(int)
        body = np.add.reduceat(
            np.append(self.words * self.share, 0), self.bounds[:-1]) * (np.diff(self.bounds) > 0)
        self.weights = np.sqrt(
            self.words / np.maximum(body[self.page], 50) * 300).clip(0.2, 12)
        self.domains = np.array([gold[k]['domain'] for k in self.page])
        per_page = []
        self.score(self.labels == 1, per_page)
        self.is_used = np.array([row['F1'] >= REACH for row in per_page])[self.page]

    def score(self, is_body, per_page=None):
        """What the kit's scorer says of the blocks chosen."""
        answers = []
        for number, gold in enumerate(self.gold):
            span = range(self.bounds[number], self.bounds[number + 1])
            text = '\n'.join(self.text[index] for index in span if is_body[index])
            answers.append({'id': gold['id'], 'text': text})
        return self.kit.score.score(self.gold, answers, per_page)

    def chosen(self, probabilities):
        """The blocks that HTMLBodyChoice takes: the best expected F1 by words."""
        result = np.zeros(len(probabilities), bool)
        for start, end in zip(self.bounds, self.bounds[1:]):
            if start == end:
                continue
            p, words = probabilities[start:end], np.maximum(self.words[start:end], 0.5)
            order = np.argsort(-p, kind='stable')
            hit = np.cumsum((p * words)[order])
            score = 2 * hit / np.maximum(1e-9, np.cumsum(words[order]) + (p * words).sum())
            least = p[order][score.argmax()]
            result[start:end] = p >= min(HIGHEST, max(LOWEST, least))
        return result

    def fit(self, rows, used, **parameters):
        model = CatBoostClassifier(
            l2_leaf_reg=5, border_count=64, boosting_type='Plain', bootstrap_type='Bernoulli',
            subsample=0.7, random_seed=1, thread_count=2, allow_writing_files=False,
            verbose=False, **parameters)
        return model.fit(Pool(rows[used], self.labels[used], weight=self.weights[used]))

    def out_of_fold(self, rows, used, **parameters):
        result = np.zeros(len(rows), np.float32)
        folds = GroupKFold(FOLDS, shuffle=True, random_state=1)
        for train, test in folds.split(rows, self.labels, self.domains):
            model = self.fit(rows, np.isin(np.arange(len(rows)), train) & used, **parameters)
            result[test] = model.predict_proba(rows[test])[:, 1]
        return result

    def print_table(self, title, figures):
        print(f'\n{title}\n\n| | pages | precision | recall | F1 |\n|---|--:|--:|--:|--:|')
        for name, figure in figures.items():
            print(f'| {name} | {figure["body_n"]} | '
                  + ' | '.join(f'{figure[key]:.3f}' for key in ('P', 'R', 'F1')) + ' |')
        sys.stdout.flush()


def shares(job):
    """For each block how many words it has, and the share of the article's among them."""
    texts, gold = job
    visible = labels.UNDERSCORES.sub(lambda match: ' ' * len(match.group()), '\n'.join(texts))
    words = labels.tokens(visible)
    wanted = labels.tokens(labels.masked('', gold))
    match = labels.aligned([word for _, word in words], [word for _, word in wanted])
    result, used, start = [], 0, 0
    for text in texts:
        end, count, hits = start + len(text), 0, 0
        while used < len(words) and words[used][0] <= end:
            count += 1
            hits += int(match[used] >= 0)
            used += 1
        result.append((count, hits / count if count else 0))
        start = end + 1
    return np.array(result, float).reshape(-1, 2)


def rows(work, name):
    with open(f'{work}/{name}.rows', encoding='utf-8', newline='\n') as lines:
        fields = [line.rstrip('\n').split('\t') for line in lines]
    return np.fromfile(f'{work}/{name}.f32', np.float32).reshape(len(fields), -1), fields


def main(folder, work, program):
    kit = Kit(folder)
    gold = kit.gold()
    (pathlib.Path(work) / 'html').mkdir(parents=True, exist_ok=True)
    with open(f'{work}/html.txt', 'w', encoding='utf-8') as names:
        for answer in gold:
            path = pathlib.Path(work) / 'html' / f'{answer["id"]}.html'
            path.write_bytes(kit.html(answer['id']))
            names.write(f'{path}\n')

    subprocess.run([program, 'html-own', f'{work}/html.txt', f'{work}/html-own'], check=True)
    own, fields = rows(work, 'html-own')
    pages = Pages(kit, gold, fields)
    pages.print_table('The most that a choice of blocks can reach', pages.score(pages.labels == 1))
    is_first = pages.is_used & ~pages.is_short
    first = pages.out_of_fold(own, is_first, **FIRST)
    first[pages.is_short] = SHORT
    pages.print_table('Body in HTML after the first look', pages.score(first >= 0.5))

    first.astype('<f4').tofile(f'{work}/html.probabilities')
    subprocess.run(
        [program, 'html-context', f'{work}/html.txt', f'{work}/html.probabilities',
         f'{work}/html-context'], check=True)
    context, fields = rows(work, 'html-context')
    is_near = np.array([field[1] == '1' for field in fields])
    is_second = pages.is_used & is_near
    second = pages.out_of_fold(context, is_second, **SECOND)
    second[~is_near] = 0
    pages.print_table('Body in HTML after the second look', pages.score(pages.chosen(second)))

    # What the parser makes of these probabilities, all its rules applied.
    second.astype('<f4').tofile(f'{work}/html.probabilities')
    subprocess.run(
        [program, 'html-text', f'{work}/html.txt', f'{work}/html.probabilities',
         f'{work}/html-text'], check=True)
    texts = [[] for _ in gold]
    for number, text in rows_of_text(work):
        texts[number].append(text)
    answers = [{'id': g['id'], 'text': '\n'.join(text)} for g, text in zip(gold, texts)]
    pages.print_table('Body in HTML as the parser gives it', kit.score.score(gold, answers))

    pages.fit(own, is_first, **FIRST).save_model(f'{work}/html-first.json', format='json')
    pages.fit(context, is_second, **SECOND).save_model(f'{work}/html-second.json', format='json')


def rows_of_text(work):
    with open(f'{work}/html-text.rows', encoding='utf-8', newline='\n') as lines:
        for line in lines:
            number, text = line.rstrip('\n').split('\t', 1)
            yield int(number), text


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
