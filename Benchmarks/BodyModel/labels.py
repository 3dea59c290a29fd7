#!/usr/bin/env python3
"""labels.py KIT WORK: which words of each dump belong to the article, in WORK/labels.jsonl.

A dump's words are aligned with the gold text's: the best chain of common runs of four words or
more, with a cost for gaps, so that a teaser elsewhere on the page loses against the paragraph. Then
short matches next to the chain, then long runs that stand in another order on the page.

A line of the file is a dump: id, maker, domain, dataset, title, whether it is the page's official
dump, its lines as [first byte, end, words, share of gold words], and "reach": the scorer's F1 of
the lines that are mostly gold, which tells whether the dump holds the gold text at all.
"""
import concurrent.futures
import difflib
import json
import re
import sys
import unicodedata

import numpy as np

import dumps
from kit import Kit

CJK = '\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f'
HAS_CJK = re.compile(f'[{CJK}]')
TOKEN = re.compile(f'[{CJK}]|(?:(?![{CJK}])\\w)+')
RUN = 4

# Markup that is no page text: targets of links, underscores at a word's edge.
MASKS = [
    re.compile(r'(?<=\])\((?:<[^>\n]*>|(?:[^()\\\n]|\\.|\((?:[^()\\\n]|\\.)*\))*)\)'),
    re.compile(r'(?<=\])\((?:https?:|mailto:|tel:|/)[^\n]*?\)(?=[\s\[\]*_.,;:]|$)', re.M),
]
UNDERSCORES = re.compile(r'(?<![^\W_])_+|_+(?![^\W_])')


def masked(maker, text):
    """The text with spaces in place of markup, so that offsets stay."""
    def blank(match):
        return re.sub(r'[^\n]', ' ', match.group())

    for mask in MASKS if maker == 'markdown' else []:
        text = mask.sub(blank, text)
    return UNDERSCORES.sub(blank, text)


def folded(word):
    word = word.casefold()
    if word.isascii() or HAS_CJK.search(word):
        return word
    plain = unicodedata.normalize('NFKD', word)
    plain = ''.join(c for c in plain if not unicodedata.combining(c))
    return plain.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o') or word


def tokens(text):
    """The words with their offsets; Han, kana, hangul and Thai a character each."""
    return [
        (match.start(), folded(match.group()))
        for match in TOKEN.finditer(text) if re.match(r'\w', match.group())]


def common_runs(dump, gold):
    """All longest common runs of RUN words or more: (start in dump, start in gold, length)."""
    places = {}
    for at in range(len(gold) - RUN + 1):
        places.setdefault(tuple(gold[at:at + RUN]), []).append(at)
    places = {words: found for words, found in places.items() if len(found) <= 25}
    runs = []
    for at in range(len(dump) - RUN + 1):
        for place in places.get(tuple(dump[at:at + RUN]), ()):
            if (at and place and dump[at - 1] == gold[place - 1]
                    and tuple(gold[place - 1:place - 1 + RUN]) in places):
                continue  # part of a run found before
            length = RUN
            while (at + length < len(dump) and place + length < len(gold)
                    and dump[at + length] == gold[place + length]):
                length += 1
            runs.append((at, place, length))
    return runs


def best_chain(runs):
    """The runs of the best chain that goes forward in both texts, without their overlaps."""
    if not runs:
        return []
    runs = sorted(sorted(runs, key=lambda run: -run[2])[:6000])
    starts, places, lengths = np.array(runs, dtype=np.int64).T
    ends, place_ends = starts + lengths, places + lengths
    scores = lengths.astype(float)
    previous = np.full(len(runs), -1)
    for k in range(1, len(runs)):
        before = np.nonzero(
            (starts[:k] < starts[k]) & (places[:k] < places[k])
            & (ends[:k] < ends[k]) & (place_ends[:k] < place_ends[k]))[0]
        if not len(before):
            continue
        overlap = np.maximum(
            0, np.maximum(ends[before] - starts[k], place_ends[before] - places[k]))
        gap = np.maximum(0, starts[k] - ends[before])
        gold_gap = np.maximum(0, places[k] - place_ends[before])
        score = (
            scores[before] + lengths[k] - overlap - 0.5 - 0.4 * np.log2(1 + gap)
            - 2 * np.log2(1 + gap / 40) - 0.1 * np.log2(1 + gold_gap))
        best = int(score.argmax())
        if score[best] > scores[k]:
            scores[k] = score[best]
            previous[k] = before[best]
    chain = []
    k = int(scores.argmax())
    while k >= 0:
        chain.append(runs[k])
        k = int(previous[k])
    result = []
    for at, place, length in reversed(chain):
        if result:
            last_at, last_place, last_length = result[-1]
            overlap = max(0, last_at + last_length - at, last_place + last_length - place)
            at, place, length = at + overlap, place + overlap, length - overlap
        if length > 0:
            result.append((at, place, length))
    return result


def aligned(dump, gold):
    """For each word of the dump its place in the gold text, or -1."""
    match = np.full(len(dump), -1, dtype=np.int64)
    runs = common_runs(dump, gold)
    chain = best_chain(runs)
    for at, place, length in chain:
        match[at:at + length] = np.arange(place, place + length)
    if not chain:
        return match
    anchors = [(0, 0, 0), *chain, (len(dump), len(gold), 0)]
    for number, (last, following) in enumerate(zip(anchors, anchors[1:])):
        fill_gap(
            match, dump, gold, (last[0] + last[2], following[0]),
            (last[1] + last[2], following[1]), number == 0, number == len(anchors) - 2)
    taken = np.zeros(len(gold), bool)
    taken[match[match >= 0]] = True
    for at, place, length in sorted(runs, key=lambda run: -run[2]):
        if length < 25:
            break
        if not taken[place:place + length].any() and not (match[at:at + length] >= 0).any():
            match[at:at + length] = np.arange(place, place + length)
            taken[place:place + length] = True
    return match


def fill_gap(match, dump, gold, span, gold_span, is_first, is_last):
    """Adds short matches between two runs of the chain, close to one of them."""
    (start, end), (gold_start, gold_end) = span, gold_span
    missing = gold_end - gold_start
    if start >= end or missing <= 0:
        return
    reach = 2 * missing + 12
    windows = [(start, end)]
    if end - start > 2 * reach or is_first or is_last:
        windows = []
        if not is_first:
            windows.append((start, min(end, start + reach)))
        if not is_last:
            windows.append((max(start, end - reach), end))
    for low, high in windows:
        matcher = difflib.SequenceMatcher(
            None, dump[low:high], gold[gold_start:gold_end], autojunk=False)
        for found in matcher.get_matching_blocks():
            at = low + found.a
            # A lone common word far off is chance.
            is_near = (
                at - start <= 3 and not is_first
                or end - (at + found.size) <= 3 and not is_last)
            if found.size and (found.size >= 3 or is_near or found.size >= 0.6 * missing):
                for k in range(found.size):
                    if match[at + k] < 0:
                        match[at + k] = gold_start + found.b + k


def reach(kit, gold, text):
    """The scorer's F1 of a text: of runs of four words."""
    splits_cjk = gold['dataset'] != 'scrapinghub'
    wanted, given = (
        kit.score.shingles(kit.score.toks(t, splits_cjk)) for t in (gold['text'], text))
    total = sum(wanted.values()) + sum(given.values())
    return 2 * sum((wanted & given).values()) / total if total else 1.0


def labelled(kit, work, gold, maker):
    text = dumps.path(work, gold['id'], maker).read_bytes().decode('utf-8', 'replace')
    visible = masked(maker, text)
    words = tokens(visible)
    match = aligned(
        [word for _, word in words], [word for _, word in tokens(masked('', gold['text']))])
    lines, body = [], []
    start = first_byte = used = 0
    for line in text.split('\n'):
        end, end_byte = start + len(line), first_byte + len(line.encode())
        count = hits = 0
        while used < len(words) and words[used][0] <= end:
            count += 1
            hits += int(match[used] >= 0)
            used += 1
        share = round(hits / count, 3) if count else 0.0
        lines.append([first_byte, end_byte, count, share])
        if share >= 0.5:
            body.append(visible[start:end])
        start, first_byte = end + 1, end_byte + 1
    return {
        'id': gold['id'], 'maker': maker, 'official': kit.maker[gold['id']] == maker,
        'domain': gold.get('domain'), 'dataset': gold['dataset'], 'title': gold.get('title'),
        'reach': round(reach(kit, gold, '\n'.join(body)), 4), 'lines': lines}


def start(kit, work):
    global shared
    shared = Kit(kit), work


def job(gold_and_maker):
    return labelled(*shared, *gold_and_maker)


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    kit, work = sys.argv[1:]
    jobs = [(gold, maker) for gold in Kit(kit).gold() for maker in dumps.MAKERS]
    with (
        concurrent.futures.ProcessPoolExecutor(initializer=start, initargs=(kit, work)) as pool,
        open(f'{work}/labels.jsonl', 'w', encoding='utf-8') as labels,
        open(f'{work}/list.txt', 'w', encoding='utf-8') as names,
    ):
        for label in pool.map(job, jobs, chunksize=10):
            labels.write(json.dumps(label, ensure_ascii=False) + '\n')
            names.write(f'{dumps.path(work, label["id"], label["maker"])}\n')
    print(f'{len(jobs)} dumps labelled')
