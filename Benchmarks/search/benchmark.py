#!/usr/bin/env python3
"""Compare the passage index with tantivy, bm25s and SQLite's FTS5 on generated passages.

usage: benchmark.py [--sizes 1000,10000,100000,1000000] [--runs 3] [--queries 300]
                    [--program PASSAGES] [--scratch FOLDER] [--output FOLDER]

tantivy and bm25s have to be importable: pip install tantivy bm25s. All of them read the same
passages and answer the same queries in one run, by turns; the least of the runs counts. The table
goes to standard output and to OUTPUT/results.md, the plot to OUTPUT/results.svg.
"""
import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

import numpy

VOCABULARY = 500_000
QUERY_WORDS = 14
TOP = 10
# Above this size bm25s, which holds its scores in memory as text and matrix, is left out.
LARGEST_FOR_BM25S = 100_000
# Above this size FTS5, which scores whatever has any of the words, is left out.
LARGEST_FOR_FTS5 = 100_000


def spelling(number):
    """A word that no stemmer shortens, the same for the same number."""
    consonants, vowels, word, number = "bcdfghjklmnprstvwz", "aeiou", "", number + 1
    while number:
        number, digit = divmod(number, 90)
        word += consonants[digit // 5] + vowels[digit % 5]
    return word + "k"


class Collection:
    """Passages of 100 to 200 words and queries, drawn by Zipf's law from one vocabulary."""

    def __init__(self):
        shares = numpy.cumsum(1 / numpy.arange(1, VOCABULARY + 1))
        self.shares = shares / shares[-1]
        self.words = [spelling(number) for number in range(VOCABULARY)]
        self.random = numpy.random.default_rng(14)

    def text(self, count):
        return " ".join(
            self.words[i] for i in numpy.searchsorted(self.shares, self.random.random(count)))

    def write(self, file, count):
        with open(file, "w", encoding="ascii") as out:
            for length in self.random.integers(100, 201, count):
                out.write(self.text(int(length)) + "\n")

    def queries(self, count):
        return [self.text(QUERY_WORDS) for _ in range(count)]


class Crosscheck:
    name = "crosscheck"

    def __init__(self, program, folder, positions):
        self.program, self.folder = program, os.path.join(folder, "crosscheck")
        self.options = ["--positions"] if positions else []

    def build(self, file):
        shutil.rmtree(self.folder, ignore_errors=True)
        with open(file, "rb") as lines:
            began = time.perf_counter()
            subprocess.run([self.program, "build", self.folder, *self.options], stdin=lines,
                           stdout=subprocess.DEVNULL, check=True)
            return time.perf_counter() - began

    def size(self):
        return size_of(self.folder)

    def open(self, *options):
        self.process = subprocess.Popen(
            [self.program, "search", self.folder, *options], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, bufsize=1)
        return float(self.process.stdout.readline())

    def search(self, query):
        """Seconds as the program measured them, without the pipe, and the best passages."""
        self.process.stdin.write(query + "\n")
        self.process.stdin.flush()
        took, *found = self.process.stdout.readline().split()
        pairs = [entry.split(":") for entry in found]
        return float(took), [(int(place), float(score)) for place, score in pairs]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Tantivy:
    name = "tantivy"

    def __init__(self, folder, positions):
        import tantivy
        self.tantivy, self.folder = tantivy, os.path.join(folder, "tantivy")
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False, tokenizer_name="en_stem",
                               index_option="position" if positions else "freq")
        builder.add_integer_field("id", stored=False, fast=True)
        self.schema = builder.build()

    def build(self, file):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        began = time.perf_counter()
        index = self.tantivy.Index(self.schema, path=self.folder)
        writer = index.writer(heap_size=512 << 20, num_threads=1)
        with open(file, encoding="ascii") as lines:
            for number, line in enumerate(lines):
                writer.add_document(self.tantivy.Document(text=line, id=number))
        writer.commit()
        writer.wait_merging_threads()
        return time.perf_counter() - began

    def size(self):
        return size_of(self.folder)

    def open(self):
        self.index = self.tantivy.Index.open(self.folder)
        self.searcher = self.index.searcher()

    def search(self, query):
        began = time.perf_counter()
        parsed = self.index.parse_query(query, ["text"])
        hits = self.searcher.search(parsed, TOP, count=False).hits
        return time.perf_counter() - began, [(place, score) for score, place in hits]

    def close(self):
        pass


class BM25S:
    name = "bm25s"

    def __init__(self, folder):
        import bm25s
        self.bm25s, self.folder = bm25s, os.path.join(folder, "bm25s")

    def build(self, file):
        shutil.rmtree(self.folder, ignore_errors=True)
        began = time.perf_counter()
        with open(file, encoding="ascii") as lines:
            words = [line.split() for line in lines]
        self.index = self.bm25s.BM25(method="lucene", k1=1.2, b=0.75)
        self.index.index(words, show_progress=False)
        self.index.save(self.folder)
        return time.perf_counter() - began

    def size(self):
        return size_of(self.folder)

    def open(self):
        pass

    def search(self, query):
        began = time.perf_counter()
        places, scores = self.index.retrieve(
            [query.split()], k=TOP, show_progress=False, n_threads=0)
        took = time.perf_counter() - began
        return took, list(zip(places[0].tolist(), scores[0].tolist()))

    def close(self):
        pass


class FTS5:
    """SQLite's own full-text index, without the texts, asked for any of the words."""
    name = "fts5"

    def __init__(self, folder):
        self.folder = os.path.join(folder, "fts5")

    def build(self, file):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        began = time.perf_counter()
        self.connection = sqlite3.connect(os.path.join(self.folder, "index.sqlite"))
        self.connection.execute(
            "CREATE VIRTUAL TABLE passage USING fts5(text, content='', tokenize='porter ascii')")
        with open(file, encoding="ascii") as lines:
            self.connection.executemany(
                "INSERT INTO passage (rowid, text) VALUES (?, ?)", enumerate(lines))
        self.connection.execute("INSERT INTO passage (passage) VALUES ('optimize')")
        self.connection.commit()
        return time.perf_counter() - began

    def size(self):
        return size_of(self.folder)

    def open(self):
        pass

    def search(self, query):
        began = time.perf_counter()
        found = self.connection.execute(
            "SELECT rowid, -rank FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?",
            (" OR ".join(query.split()), TOP)).fetchall()
        return time.perf_counter() - began, found

    def close(self):
        pass


def size_of(folder):
    return sum(os.path.getsize(os.path.join(at, name))
               for at, _, names in os.walk(folder) for name in names)


def measure(size, arguments, collection, folder):
    file = os.path.join(folder, "passages.txt")
    collection.write(file, size)
    queries = collection.queries(arguments.queries)
    variants = {"crosscheck": Crosscheck(arguments.program, folder, False),
                "tantivy": Tantivy(folder, False)}
    if size <= LARGEST_FOR_BM25S:
        variants["bm25s"] = BM25S(folder)
    if size <= LARGEST_FOR_FTS5:
        variants["fts5"] = FTS5(folder)
    positional = {"crosscheck": Crosscheck(arguments.program, os.path.join(folder, "p"), True),
                  "tantivy": Tantivy(os.path.join(folder, "p"), True)}
    result = {"passages": size, "build": {}, "size": {}, "build-positions": {},
              "size-positions": {}, "median": {}, "p99": {}}
    builds = arguments.runs if size <= 100_000 else 1
    for _ in range(builds):
        for kind, engines in (("", variants), ("-positions", positional)):
            for name, engine in engines.items():
                keep_least(result["build" + kind], name, engine.build(file))
                result["size" + kind][name] = engine.size()
    result["open"] = variants["crosscheck"].open()
    for name, engine in variants.items():
        if name != "crosscheck":
            engine.open()
    best = {name: [float("inf")] * len(queries) for name in variants}
    answers = {name: [None] * len(queries) for name in variants}
    for _ in range(arguments.runs):
        for number, query in enumerate(queries):
            for name, engine in variants.items():
                took, found = engine.search(query)
                best[name][number] = min(best[name][number], took)
                answers[name][number] = found
    variants["crosscheck"].close()
    for name, times in best.items():
        result["median"][name] = statistics.median(times)
        result["p99"][name] = sorted(times)[int(len(times) * 0.99)]
    variants["crosscheck"].open("--exhaustive")
    result["same as exhaustive"] = sum(
        variants["crosscheck"].search(query)[1] == found
        for query, found in zip(queries, answers["crosscheck"]))
    variants["crosscheck"].close()
    if "bm25s" in answers:
        result["scores as bm25s"] = sum(
            agree(*pair) for pair in zip(answers["crosscheck"], answers["bm25s"]))
    result["queries"] = len(queries)
    return result


def keep_least(table, name, value):
    table[name] = min(table.get(name, value), value)


def agree(ours, theirs):
    """Whether two rankings have the same scores, but for the rounding of single precision."""
    return all(abs(a[1] - b[1]) <= 1e-4 * b[1] for a, b in zip(ours, theirs))


def table(results):
    lines = ["| passages | | crosscheck | tantivy | ratio | bm25s | FTS5 |",
             "|---|---|---|---|---|---|---|"]
    rows = [("build", "s", 1, 2), ("size", "MB", 1e-6, 1), ("build-positions", "s", 1, 2),
            ("size-positions", "MB", 1e-6, 1), ("median", "ms", 1e3, 3), ("p99", "ms", 1e3, 3)]
    for result in results:
        for key, unit, factor, digits in rows:
            values = result[key]
            cells = [f"{values[name] * factor:.{digits}f} {unit}" if name in values else "–"
                     for name in ("crosscheck", "tantivy", "bm25s", "fts5")]
            ratio = f"{values['crosscheck'] / values['tantivy']:.2f}"
            label = key.replace("-positions", " with positions")
            lines.append(
                f"| {result['passages']:,} | {label} | {cells[0]} | {cells[1]} | {ratio} "
                f"| {cells[2]} | {cells[3]} |")
    for result in results:
        text = (f"\n{result['passages']:,} passages: opened in {result['open'] * 1e3:.1f} ms; "
                f"{result['same as exhaustive']} of {result['queries']} answers are those of "
                "adding everything up, bit for bit")
        if "scores as bm25s" in result:
            text += f"; {result['scores as bm25s']} have the scores of bm25s"
        lines.append(text + ".")
    return "\n".join(lines) + "\n"


def plot(results):
    """Median time of a query by number of passages, both logarithmic."""
    import math
    width, height, left, bottom = 640, 400, 70, 50
    times = [t * 1e3 for r in results for t in (*r["median"].values(), *r["p99"].values())]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    sizes = [math.log10(r["passages"]) for r in results]
    span = max(sizes) - min(sizes) or 1

    def place(size, milliseconds):
        x = left + (math.log10(size) - min(sizes)) / span * (width - left - 120)
        y = height - bottom - (math.log10(milliseconds) - low) / (high - low) * (height - 2 * bottom)
        return f"{x:.1f},{y:.1f}"

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
             'font-family="sans-serif" font-size="12">',
             f'<rect width="{width}" height="{height}" fill="white"/>',
             f'<text x="{left}" y="20" font-size="14">Queries of {QUERY_WORDS} words: median '
             '(line) and 99th percentile (dashes), ms</text>']
    for power in range(low, high + 1):
        x, y = place(results[0]["passages"], 10 ** power).split(",")
        parts.append(f'<path d="M{x},{y}H{width - 120}" stroke="#ddd"/>'
                     f'<text x="{left - 8}" y="{y}" text-anchor="end">{10 ** power:g}</text>')
    for result in results:
        x = place(result["passages"], 10 ** low).split(",")[0]
        parts.append(f'<text x="{x}" y="{height - 28}" text-anchor="middle">'
                     f'{result["passages"]:,}</text>')
    parts.append(f'<text x="{width / 2}" y="{height - 8}" text-anchor="middle">passages</text>')
    for name, colour in (("crosscheck", "#0a6"), ("tantivy", "#c40"), ("bm25s", "#06c"),
                         ("fts5", "#777")):
        for key, dashes in (("median", ""), ("p99", ' stroke-dasharray="5,4"')):
            points = [place(r["passages"], r[key][name] * 1e3) for r in results if name in r[key]]
            if not points:
                continue
            parts.append(f'<polyline points="{" ".join(points)}" fill="none" stroke="{colour}"'
                         f' stroke-width="2"{dashes}/>')
            if not dashes:
                x, y = points[-1].split(",")
                parts.append(f'<text x="{float(x) + 8}" y="{y}" fill="{colour}">{name}</text>')
    return "\n".join(parts + ["</svg>\n"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--program", default=".build/release/passages")
    parser.add_argument("--scratch", default=None)
    parser.add_argument("--output", default=os.path.dirname(os.path.abspath(__file__)))
    arguments = parser.parse_args()
    results, collection = [], Collection()
    for size in map(int, arguments.sizes.split(",")):
        with tempfile.TemporaryDirectory(dir=arguments.scratch) as folder:
            results.append(measure(size, arguments, collection, folder))
        print(json.dumps(results[-1]), file=sys.stderr)
    os.makedirs(arguments.output, exist_ok=True)
    for name, text in (("results.md", table(results)), ("results.svg", plot(results))):
        with open(os.path.join(arguments.output, name), "w", encoding="utf-8") as out:
            out.write(text)
    print(table(results))


if __name__ == "__main__":
    main()
