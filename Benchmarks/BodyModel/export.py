#!/usr/bin/env python3
"""export.py WORK SOURCES OUT: writes the trained models as Swift, into the folder OUT.

Reads WORK/first.json, second.json, headline.json, html-first.json, html-second.json. Tells for each
model how far what is written is from what was trained, and from what SOURCES, the library's folder
Parsing, has now.
"""
import base64
import json
import pathlib
import re
import struct
import sys

import numpy as np
from catboost import CatBoostClassifier

from train import features

BODY = 'Body/BodyModelWeights.swift'
HEADLINE = 'Headline/HeadlineModelWeights.swift'
HTML = 'Body/HTML/HTMLBodyModelWeights.swift'
# File, type, and for each model: its name in Swift, here, its features, what it does.
FILES = [
    (BODY, 'BodyModel', [
        ('first', 'first', 'own', 'Judge a block alone.'),
        ('second', 'second', 'context', 'Judge a block in its surroundings.')]),
    (HEADLINE, 'HeadlineModel', [
        ('trees', 'headline', 'headline', 'Judge a block and what ties it to the body.')]),
    (HTML, 'HTMLBodyModel', [
        ('first', 'html-first', 'html-own', 'Judge a block and the elements around it.'),
        ('second', 'html-second', 'html-context', 'Judge a block in its surroundings.')]),
]


def encoded(model):
    """A model in the form that BoostedTrees reads; its comment tells the form."""
    index = [f['flat_feature_index'] for f in model['features_info']['float_features']]
    scale, bias = model['scale_and_bias']
    bias = bias[0] if isinstance(bias, list) else bias
    trees = model['oblivious_trees']
    step = max(abs(v) for tree in trees for v in tree['leaf_values']) * scale / 32767
    out = bytearray(struct.pack('<ffH', bias, step, len(trees)))
    for tree in trees:
        out += struct.pack('<B', len(tree['splits']))
        for split in tree['splits']:
            out += struct.pack('<Bf', index[split['float_feature_index']], split['border'])
        for value in tree['leaf_values']:
            out += struct.pack('<h', round(value * scale / step))
    return bytes(out)


def probabilities(data, rows):
    """What BoostedTrees makes of rows of features."""
    bias, step, count = struct.unpack_from('<ffH', data)
    at = 10
    total = np.full(len(rows), bias, np.float64)
    for _ in range(count):
        depth = data[at]
        leaf = np.zeros(len(rows), int)
        at += 1
        for level in range(depth):
            feature, border = struct.unpack_from('<Bf', data, at)
            leaf |= (rows[:, feature] > np.float32(border)).astype(int) << level
            at += 5
        total += np.frombuffer(data, '<i2', 1 << depth, at)[leaf] * step
        at += 2 << depth
    assert at == len(data), 'bytes are left over'
    return 1 / (1 + np.exp(-total))


def swift(owner, parts):
    text = (
        '// Written by the training program in Benchmarks/BodyModel; not to be edited by hand.\n\n'
        f'/// The trees of ``{owner}``, in the form that ``BoostedTrees`` reads.\n'
        f'enum {owner}Weights {{\n')
    literals = []
    for name, comment, data in parts:
        code = base64.b64encode(data).decode()
        lines = ''.join(f'    {code[at:at + 92]}\n' for at in range(0, len(code), 92))
        literals.append(f'  /// {comment}\n  static let {name} = """\n{lines}    """\n')
    return text + '\n'.join(literals) + '}\n'


def literal(source, name):
    found = re.search(rf'static let {name} = """\n(.*?)\n *"""', source, re.S)
    return base64.b64decode(re.sub(r'\s', '', found[1])) if found else None


def counted(kind, fields):
    """The rows that the model is asked about."""
    if kind == 'own':
        return np.array([is_short == '0' for *_, is_short in fields])
    if kind == 'context':
        return np.array([has_prose == '1' for _, has_prose in fields])
    if kind == 'html-own':
        return np.array([field[1] == '0' for field in fields])
    if kind == 'html-context':
        return np.array([field[1] == '1' for field in fields])
    return np.ones(len(fields), bool)


def compare(name, other, a, b):
    print(f'{name}, compared with {other}: probabilities differ by {np.abs(a - b).max():.4f} at '
          f'most, {np.abs(a - b).mean():.4f} on average, and '
          f'{((a >= 0.5) != (b >= 0.5)).mean():.4%} change sides')


def main(work, sources, out):
    for path, owner, models in FILES:
        target = pathlib.Path(out) / path
        present = pathlib.Path(sources) / path
        before = present.read_text(encoding='utf-8') if present.exists() else ''
        parts = []
        for name, stem, kind, comment in models:
            with open(f'{work}/{stem}.json', encoding='utf-8') as file:
                data = encoded(json.load(file))
            rows, fields = features(work, kind)
            rows = rows[counted(kind, fields)]
            written = probabilities(data, rows)
            trained = CatBoostClassifier().load_model(f'{work}/{stem}.json', format='json')
            compare(stem, 'what was trained', written, trained.predict_proba(rows)[:, 1])
            old = literal(before, name)
            if old == data:
                print(f'{stem}: the sources have the same bytes')
            elif old:
                compare(stem, 'the sources', written, probabilities(old, rows))
            parts.append((name, comment, data))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(swift(owner, parts), encoding='utf-8')
        print(f'{target} written')


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
