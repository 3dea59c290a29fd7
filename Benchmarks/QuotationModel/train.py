"""Trains the model of quotations and writes its weights as Swift.

GOLD is JSON Lines: {"id", "text", "publisher"?, "ignore": [[start, end]], "quotes": [{"type", "start", "end",
"quoted"?: [[start, end]]}]}, offsets in Unicode scalars; type is direct, mixed, block or indirect.
"""
import argparse, hashlib, json, pathlib, subprocess, tempfile
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent


def trim(text, start, end):
    while start < end and not text[start].isalnum(): start += 1
    while end > start and not text[end - 1].isalnum(): end -= 1
    return start, end


def labels(article):
    """The stretches between marks that are quotations: 1 direct, 2 mixed."""
    text, result = article["text"], {}
    for quote in article["quotes"]:
        if quote["type"] in ("direct", "block"): result[trim(text, quote["start"], quote["end"])] = 1
        elif quote["type"] == "mixed":
            for start, end in quote.get("quoted") or []: result[trim(text, start, end)] = 2
    return result


def read(gold):
    articles = {a["id"]: a for a in map(json.loads, open(gold, encoding="utf8"))}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as texts:
        for a in articles.values(): texts.write(json.dumps({"id": a["id"], "text": a["text"]}) + "\n")
        texts.flush()
        lines = subprocess.run(
            ["swift", "run", "-c", "release", "quotation-features", texts.name], cwd=HERE.parent,
            capture_output=True, text=True, check=True).stdout.splitlines()
    rows, classes, halves = [], [], []
    known = {i: (labels(a), np.cumsum([b & 0xC0 != 0x80 for b in a["text"].encode()])) for i, a in articles.items()}
    for line in lines[1:]:
        name, start, end, features = line.split("\t")
        article, (found, scalars) = articles[name], known[name]
        start, end = int(scalars[int(start)]) - 1, int(scalars[int(end) - 1])
        if any(start >= a - 2 and end <= b + 2 for a, b in article.get("ignore") or []): continue
        place = trim(article["text"], start, end)
        label = found.get(place, 0)
        # Stretches that cut a quotation elsewhere teach nothing.
        if not label and any(a < place[1] and place[0] < b for a, b in found): continue
        rows.append([int(f) for f in features.split(",")]); classes.append(label)
        halves.append(int(hashlib.md5(name.encode()).hexdigest(), 16) % 2)
    ends = np.cumsum([0] + [len(r) for r in rows])
    table = csr_matrix((np.ones(ends[-1]), np.concatenate(rows), ends), shape=(len(rows), int(lines[0])))
    return table, np.array(classes), np.array(halves)


def fit(table, classes): return LogisticRegression(C=0.1, max_iter=2000).fit(table, classes)


def f1(gold, given): return 2 * (gold & given).sum() / (gold.sum() + given.sum())


def swift(model):
    def numbers(values):
        lines, line = [], "   "
        for value in values:
            piece = f" {round(100 * value)},"
            if len(line + piece) > 100: lines.append(line); line = "   "
            line += piece
        return "\n".join(lines + [line])
    none, direct, mixed = model.coef_; bias = model.intercept_
    return f"""/// The weights of ``SpanModel`` in hundredths, as Benchmarks/QuotationModel wrote them.
enum SpanModelWeights {{
  static let bias = (direct: {round(100 * (bias[1] - bias[0]))}, mixed: {round(100 * (bias[2] - bias[0]))})

  static let direct: [Int16] = [
{numbers(direct - none)}
  ]

  static let mixed: [Int16] = [
{numbers(mixed - none)}
  ]
}}
"""


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", required=True); parser.add_argument("--out")
    options = parser.parse_args()
    table, classes, halves = read(options.gold)
    for half in (0, 1):
        given = fit(table[halves != half], classes[halves != half]).predict(table[halves == half])
        gold = classes[halves == half]
        print(f"half {half}: direct F1 {f1(gold == 1, given == 1):.3f}, quotation at all {f1(gold > 0, given > 0):.3f}")
    if options.out: open(options.out, "w").write(swift(fit(table, classes)))
