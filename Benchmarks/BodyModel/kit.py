"""The kit of pages with gold answers, as far as training needs it.

    KIT/pages/gold.jsonl               id, domain, dataset, text, title of a page a line
    KIT/pages/pages/ID.html.gz         the page
    KIT/pages/dumps/ID.txt.gz          its official dump
    KIT/pages/dumps/makers.tsv         the maker of each official dump: ID, tab, maker
    KIT/pages/score.py                 how answers are compared with the gold
"""
import gzip
import importlib.util
import json
import pathlib


class Kit:
    def __init__(self, folder):
        self.pages = pathlib.Path(folder) / 'pages'
        with open(self.pages / 'dumps/makers.tsv', encoding='utf-8') as lines:
            self.maker = dict(line.rstrip('\n').split('\t') for line in lines)
        spec = importlib.util.spec_from_file_location('score', self.pages / 'score.py')
        self.score = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.score)

    def gold(self):
        """The gold answers with a text whose page has an official dump."""
        with open(self.pages / 'gold.jsonl', encoding='utf-8') as lines:
            answers = [json.loads(line) for line in lines]
        return [a for a in answers if a.get('text') and a['id'] in self.maker]

    def html(self, page):
        return gzip.open(self.pages / f'pages/{page}.html.gz').read()

    def official_dump(self, page):
        return gzip.open(self.pages / f'dumps/{page}.txt.gz').read()
