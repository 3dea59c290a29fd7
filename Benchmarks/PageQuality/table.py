"""Scores what each extractor found with the kit's own scorer, and prints tables in Markdown.

    table.py KIT RESULTS     RESULTS has NAME.jsonl and NAME.ms for each extractor
"""

import importlib.util
import json
import pathlib
import sys

FIGURES = [
    ("Body, F1", "F1", "body_n"), ("Title, exactly right", "title", "title_n"),
    ("Authors, F1", "authF1", "auth_n"), ("Day right", "date", "date_n"),
    ("Wrong day given", "wrong", "date_n"),
]


def main():
    kit, results = map(pathlib.Path, sys.argv[1:3])
    spec = importlib.util.spec_from_file_location("score", kit / "score.py")
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    gold = [json.loads(line) for line in (kit / "gold.jsonl").read_text("utf-8").rstrip("\n").split("\n")]

    scores, times = {}, {}
    for path in sorted(results.glob("*.jsonl")):
        lines = path.read_text("utf-8").rstrip("\n").split("\n")
        scores[path.stem] = score.score(gold, [answer(json.loads(line)) for line in lines])
        times[path.stem] = float((results / (path.stem + ".ms")).read_text())
    order = sorted(scores, key=lambda name: (name != "ArticleKit", times[name]))

    print("| extractor | ms a page |\n|---|--:|")
    for name in order:
        print(f"| {name} | {times[name]:.2f} |")
    for title, key, count in FIGURES:
        sets = sorted({s for found in scores.values() for s, v in found.items() if v.get(count)})
        print(f"\n{title}\n\n| extractor | " + " | ".join(sets) + " |")
        print("|---|" + "--:|" * len(sets))
        for name in order:
            cells = [scores[name].get(s, {}).get(key) for s in sets]
            row = " | ".join("" if cell is None else f"{cell:.3f}" for cell in cells)
            print(f"| {name} | {row} |")


def answer(found):
    """An article of ArticleKit in the scorer's words; others' answers have them already."""
    if "sourceID" not in found:
        return found
    return {
        "id": found["sourceID"], "title": found.get("headline"), "text": found.get("text"),
        "authors": [author.get("name") for author in found.get("authors") or []],
        "date": (found.get("datePublished") or {}).get("iso")}


main()
