"""Unpacks a kit's pages, and writes the manifest by which articlekit reads them.

    unpack.py KIT WORK
"""

import gzip
import json
import pathlib
import sys


def main():
    kit, work = map(pathlib.Path, sys.argv[1:3])
    with open(work / "manifest.jsonl", "w", encoding="utf-8") as manifest:
        for line in (kit / "gold.jsonl").read_text("utf-8").rstrip("\n").split("\n"):
            row = json.loads(line)
            path = work / "pages" / (row["id"] + ".html")
            path.write_bytes(gzip.decompress((kit / "pages" / (row["id"] + ".html.gz")).read_bytes()))
            entry = {"id": row["id"], "file": str(path)}
            if row.get("url"):
                entry["url"] = row["url"]
            manifest.write(json.dumps(entry) + "\n")


main()
