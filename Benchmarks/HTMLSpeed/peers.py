"""Times other HTML parsers on a folder's pages: bytes to a tree, one thread, warm.

    peers.py FOLDER PARSER ROUNDS     prints one line: processor seconds of the fastest round, bytes

Each page goes in as its bytes in memory. Python's share is one call for a page.
"""

import pathlib
import sys
import time


def parser(name):
    if name == "lexbor":
        from selectolax.lexbor import LexborHTMLParser

        return LexborHTMLParser
    if name == "resiliparse":
        from resiliparse.parse.html import HTMLTree

        # It takes text or bytes with their encoding; the pages were made UTF-8 before.
        return lambda page: HTMLTree.parse_from_bytes(page, "utf-8")
    if name == "lxml":
        from lxml import html

        # Its tree refuses an empty page.
        return lambda page: html.document_fromstring(page) if page.strip() else None
    raise SystemExit(f"unknown parser {name}")


def main():
    folder, name, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    pages = [path.read_bytes() for path in sorted(pathlib.Path(folder).iterdir())]
    parse = parser(name)
    best = float("inf")
    for _ in range(rounds + 1):  # the first one warms up
        start = time.thread_time()
        for page in pages:
            parse(page)
        best = min(best, time.thread_time() - start)
    print(best, sum(map(len, pages)))


main()
