#!/usr/bin/env python3
"""dumps.py KIT WORK: a text dump of each page by each maker, in WORK/dumps/ID.MAKER.txt.

A page's official dump is taken as it is; the four others are made here by the same tools with the
same settings. Lynx has to be installed.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import html2text
import inscriptis
import lxml.html
from resiliparse.extract.html2text import extract_plain_text

from kit import Kit


def resiliparse(html):
    return extract_plain_text(html, form_fields=True, noscript=True)


def markdown(html):
    converter = html2text.HTML2Text()
    converter.body_width = 0
    converter.ignore_images = True
    return converter.handle(html)


def lynx(html):
    options = ['-dump', '-nolist', '-width=80', '-display_charset=utf-8', '-assume_charset=utf-8']
    # A home of its own, so that nobody's settings are read.
    with tempfile.TemporaryDirectory() as home:
        page = os.path.join(home, 'page.html')
        with open(page, 'wb') as file:
            file.write(html.encode('utf-8', 'replace'))
        result = subprocess.run(
            ['lynx', *options, page], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            timeout=60, env={**os.environ, 'LANG': 'C.UTF-8', 'HOME': home})
    # A page that asks to be loaded again is shown with the file's name, another one in each run.
    return result.stdout.decode('utf-8', 'replace').replace(home, '/tmp')


HIDDEN = set('script style noscript template head svg iframe object'.split())
BLOCKS = set(
    'address article aside blockquote body br button center dd details dialog dir div dl dt '
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend '
    'li main menu nav ol option p pre section select summary table caption tbody thead tfoot td '
    'th tr ul'.split())


def lines(html):
    """A line for each block element."""
    parser = lxml.html.HTMLParser(encoding='utf-8')
    root = lxml.html.fromstring(html.encode('utf-8', 'replace'), parser=parser)
    parts = []

    def put(text):
        if text:
            parts.append(re.sub(r'\s+', ' ', text))

    def walk(element):
        if not isinstance(element.tag, str) or element.tag in HIDDEN:
            return
        edge = ['\n'] if element.tag in BLOCKS else []
        parts.extend(edge)
        put(element.text)
        for child in element:
            walk(child)
            put(child.tail)
        parts.extend(edge)

    walk(root)
    found = (re.sub(r'\s+', ' ', line).strip() for line in ''.join(parts).split('\n'))
    return '\n'.join(line for line in found if line)


MAKERS = {
    'resiliparse': resiliparse,
    'inscriptis': inscriptis.get_text,
    'markdown': markdown,
    'lynx': lynx,
    'lines': lines,
}


def path(work, page, maker):
    return pathlib.Path(work) / 'dumps' / f'{page}.{maker}.txt'


def make(kit, work, page):
    html = kit.html(page).decode('utf-8', 'replace')
    for maker, dump in MAKERS.items():
        if kit.maker[page] == maker:
            result = kit.official_dump(page)
        else:
            result = dump(html).encode('utf-8', 'replace')
        path(work, page, maker).write_bytes(result)


def start(kit, work):
    global shared
    shared = Kit(kit), work
    sys.setrecursionlimit(20_000)


def job(page):
    make(*shared, page)


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    if not shutil.which('lynx'):
        sys.exit('dumps.py: lynx is one of the makers of dumps and is not installed')
    kit, work = sys.argv[1:]
    (pathlib.Path(work) / 'dumps').mkdir(parents=True, exist_ok=True)
    pages = [answer['id'] for answer in Kit(kit).gold()]
    with concurrent.futures.ProcessPoolExecutor(initializer=start, initargs=(kit, work)) as pool:
        list(pool.map(job, pages, chunksize=8))
    print(f'{len(pages)} pages, {len(MAKERS)} dumps each')
