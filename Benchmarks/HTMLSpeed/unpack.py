"""Puts a folder's pages into another one: unpacked, and as UTF-8 so that all parsers read the same.

    unpack.py FROM TO
"""

import gzip
import pathlib
import sys


def main():
    source, target = map(pathlib.Path, sys.argv[1:3])
    count = 0
    for path in sorted(source.iterdir()):
        name = path.name.removesuffix(".gz")
        if not name.endswith((".html", ".htm")):
            continue
        page = path.read_bytes()
        if path.suffix == ".gz":
            page = gzip.decompress(page)
        try:
            page.decode("utf-8")
        except UnicodeDecodeError:
            page = page.decode("windows-1252", "replace").encode("utf-8")
        (target / name).write_bytes(page)
        count += 1
    if count == 0:
        raise SystemExit(f"{source}: no .html or .html.gz in it")


main()
