"""Trains the model of reported speech and writes its weights as Swift.

GOLD is as for train.py; of its quotes those count whose type is indirect and whose cue_class is speech.
"""
import argparse, collections, hashlib, json, pathlib, subprocess, tempfile
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from train import trim

HERE = pathlib.Path(__file__).resolve().parent
ABOUT_CUE = 8  # so many of a candidate's features, the first, are its cue's


def overlap(a, b):
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both / (max(a[1], b[1]) - min(a[0], b[0])) if both > 0 else 0


def read(gold):
    articles = {a["id"]: a for a in map(json.loads, open(gold, encoding="utf8"))}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as texts:
        for a in articles.values(): texts.write(json.dumps({"id": a["id"], "text": a["text"]}) + "\n")
        texts.flush()
        lines = subprocess.run(
            ["swift", "run", "-c", "release", "quotation-features", texts.name, "--reports"], cwd=HERE.parent,
            capture_output=True, text=True, check=True).stdout.splitlines()
    known = {}
    for i, a in articles.items():
        spans = [trim(a["text"], q["start"], q["end"]) for q in a["quotes"] if q["type"] == "indirect" and q.get("cue_class") == "speech"]
        known[i] = a, [s for s in spans if s[1] > s[0]], np.cumsum([b & 0xC0 != 0x80 for b in a["text"].encode()])
    rows, last, cue = [], None, -1
    for line in lines[1:]:
        name, start, end, features = line.split("\t")
        article, spans, scalars = known[name]
        start, end, features = int(scalars[int(start)]) - 1, int(scalars[int(end) - 1]), [int(f) for f in features.split(",")]
        if any(start >= a - 2 and end <= b + 2 for a, b in article.get("ignore") or []): continue
        place, key = trim(article["text"], start, end), (name, features[:ABOUT_CUE])
        if key != last: cue, last = cue + 1, key
        rows.append((name, place, cue, features, any(overlap(place, s) >= .8 for s in spans)))
    return int(lines[0]), rows, {i: k[1] for i, k in known.items()}


def choose(rows, scores, floor):
    """The best candidate of each cue; of two that cross, the surer."""
    best, chosen = {}, collections.defaultdict(list)
    for (name, place, cue, _, _), score in zip(rows, scores):
        if score > floor and (cue not in best or score > best[cue][0]): best[cue] = score, name, place
    for _, name, place in sorted(best.values(), reverse=True):
        if all(b[1] <= place[0] or place[1] <= b[0] or b[0] < place[0] and b[1] >= place[1] or place[0] < b[0] and place[1] >= b[1]
               for b in chosen[name]): chosen[name].append(place)
    return chosen


def f1(chosen, gold):
    right = 0
    for name, spans in gold.items():
        free = set(spans)
        for place in chosen.get(name, []):
            hit = max(free, key=lambda s: overlap(s, place), default=None)
            if hit and overlap(hit, place) >= .8: right += 1; free.remove(hit)
    return 2 * right / (sum(map(len, gold.values())) + sum(len(chosen.get(n, [])) for n in gold))


def fit(table, classes): return LogisticRegression(C=0.3, max_iter=2000).fit(table, classes)


def swift(model, floor):
    lines, line = [], "   "
    for value in model.coef_[0]:
        piece = f" {round(100 * value)},"
        if len(line + piece) > 100: lines.append(line); line = "   "
        line += piece
    numbers = "\n".join(lines + [line])
    return f"""/// The weights of ``ReportedSpeechModel`` in hundredths, as Benchmarks/QuotationModel wrote them.
enum ReportedSpeechWeights {{
  static let bias = {round(100 * (model.intercept_[0] - floor))}

  static let values: [Int16] = [
{numbers}
  ]
}}
"""


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", required=True); parser.add_argument("--out"); parser.add_argument("--floor", type=float, default=-.75)
    options = parser.parse_args()
    count, rows, gold = read(options.gold)
    ends = np.cumsum([0] + [len(r[3]) for r in rows])
    table = csr_matrix((np.ones(ends[-1]), np.concatenate([r[3] for r in rows]), ends), shape=(len(rows), count))
    classes = np.array([r[4] for r in rows])
    half = lambda name: int(hashlib.md5(name.encode()).hexdigest(), 16) % 2
    halves = np.array([half(r[0]) for r in rows])
    for number in (0, 1):
        scores = fit(table[halves != number], classes[halves != number]).decision_function(table[halves == number])
        chosen = choose([r for r in rows if half(r[0]) == number], scores, options.floor)
        print(f"half {number}: F1 at an overlap of .8 {f1(chosen, {n: s for n, s in gold.items() if half(n) == number}):.3f}")
    if options.out: open(options.out, "w").write(swift(fit(table, classes), options.floor))
