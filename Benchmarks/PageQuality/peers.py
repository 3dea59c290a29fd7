"""Reads a folder's pages with another extractor: what it finds, and how long a page takes.

    peers.py EXTRACTOR GOLD PAGES OUT     writes OUT, prints one line: milliseconds a page

GOLD has a line of JSON a page (id, url), PAGES the pages as ID.html. Each page goes in as its bytes in
memory, on one thread, all pages once to warm up and once for the figures; the mean of the second go counts.
"""

import json
import pathlib
import sys
import time


def trafilatura(**options):
    import trafilatura as t

    def read(page, url):
        found = t.bare_extraction(page, url=url, with_metadata=True, **options)
        if found is None:
            return {}
        names = [name.strip() for name in (found.author or "").split(";")]
        return {"title": found.title, "authors": names, "date": found.date, "text": found.text}

    return read


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    from resiliparse.parse.html import HTMLTree

    def read(page, url):
        tree = HTMLTree.parse(bytes_to_str(page, detect_encoding(page)))
        return {"title": tree.title, "text": extract_plain_text(tree, main_content=True)}

    return read


def turbohtml():
    import turbohtml as t

    def read(page, url):
        found = t.parse(page).article()
        if found is None:
            return {}
        return {
            "title": found.title, "authors": [found.byline] if found.byline else [],
            "date": found.date, "text": found.text}

    return read


def readability():
    from lxml import html
    from readability import Document

    def read(page, url):
        found = Document(page.decode("utf-8", "replace"))
        summary = html.fromstring(found.summary() or "<p></p>")
        return {"title": found.short_title(), "text": "\n".join(summary.itertext())}

    return read


def newspaper4k():
    import newspaper

    def read(page, url):
        found = newspaper.Article(url or "http://localhost/")
        found.download(input_html=page.decode("utf-8", "replace"))
        found.parse()
        return {
            "title": found.title, "authors": list(found.authors), "text": found.text,
            "date": str(found.publish_date or "")[:10]}

    return read


def goose3():
    from goose3 import Goose

    goose = Goose()

    def read(page, url):
        found = goose.extract(raw_html=page.decode("utf-8", "replace"))
        return {
            "title": found.title, "authors": found.authors, "text": found.cleaned_text,
            "date": str(found.publish_date or "")[:10]}

    return read


def justext():
    import justext as j

    words = j.get_stoplist("English")

    def read(page, url):
        found = j.justext(page, words)
        return {"text": "\n".join(p.text for p in found if not p.is_boilerplate)}

    return read


EXTRACTORS = {
    "trafilatura": trafilatura, "trafilatura-fast": lambda: trafilatura(fast=True),
    "resiliparse": resiliparse, "turbohtml": turbohtml, "readability-lxml": readability,
    "newspaper4k": newspaper4k, "goose3": goose3, "justext": justext,
}


def main():
    name, gold, pages, out = sys.argv[1:5]
    read = EXTRACTORS[name]()
    with open(gold, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    inputs = [
        (row["id"], row.get("url"), (pathlib.Path(pages) / (row["id"] + ".html")).read_bytes())
        for row in rows]

    def go():
        answers, seconds = [], 0.0
        for page_id, url, page in inputs:
            start = time.perf_counter()
            try:
                answer = read(page, url)
            except Exception:  # an extractor that fails on a page has found nothing there
                answer = {}
            seconds += time.perf_counter() - start
            answers.append({"id": page_id, **answer})
        return answers, seconds

    go()
    answers, seconds = go()
    with open(out, "w", encoding="utf-8") as file:
        for answer in answers:
            file.write(json.dumps(answer, ensure_ascii=False, default=str) + "\n")
    print(f"{1000 * seconds / max(1, len(inputs)):.3f}")


main()
