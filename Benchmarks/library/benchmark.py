#!/usr/bin/env python3
"""Fills a library with 10,000 mixed files, takes them out and adds them again.

usage: benchmark.py DATA [--crosscheck PROGRAM] [--files 10000] [--seed 1]

DATA holds pages/**/*.html.gz, attributions/**/*.txt and officials/**/*.csv. Pages and texts are
taken as they are; registers are cut into tables of a few rows until there are enough files.
Ends with 1 if counts do not agree or the index is not the one made afresh.
"""
import argparse
import csv
import gzip
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

csv.field_size_limit(1 << 30)


def pages(data):
    for path in sorted(data.glob("**/*.html.gz")):
        yield path.name[:-3], gzip.decompress(path.read_bytes())


def texts(data):
    for path in sorted(data.glob("attributions/**/*.txt")):
        yield path.name, path.read_bytes()


def tables(data, wanted):
    """The rows of all registers, in as many tables as are wanted, each with its heading."""
    registers = []
    for path in sorted(data.glob("officials/**/*.csv")):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            rows = [row for row in csv.reader(file) if row]
        if len(rows) > 1:
            registers.append((path.relative_to(data / "officials"), rows))
    size = max(len(rows) for _, rows in registers)
    while size > 1 and sum(-(-(len(rows) - 1) // size) for _, rows in registers) < wanted:
        size -= 1
    parts = [(name, start, [rows[0], *rows[start:start + size]])
             for name, rows in registers for start in range(1, len(rows), size)]
    for name, start, rows in parts[:wanted]:
        yield f"{str(name)[:-4].replace('/', '-')}-{start}.csv", rows


def fill(folder, data, wanted):
    counts = {}

    def write(kind, number, name, content):
        # Each kind in folders of a hundred, some of which are removed.
        place = folder / kind / f"{number // 100:03d}"
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{number:05d}-{name}"
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            with open(path, "w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(content)
        counts[kind] = number + 1

    for number, (name, content) in enumerate(pages(data)):
        write("Pages", number, name, content)
    for number, (name, content) in enumerate(texts(data)):
        write("Texts", number, name, content)
    rest = wanted - sum(counts.values())
    for number, (name, rows) in enumerate(tables(data, rest)):
        write("Tables", number, name, rows)
    return counts


class Library:
    def __init__(self, program, path):
        self.program, self.path, self.index = program, path, pathlib.Path(f"{path}.passages")

    def run(self, *words, given=None):
        began = time.perf_counter()
        ended = subprocess.run([self.program, "library", words[0], "--library", self.path, *words[1:]],
                               input=given, capture_output=True, text=True)
        if ended.returncode != 0:
            sys.exit(f"{words[0]} ended with {ended.returncode}: {ended.stderr[-2000:]}")
        return ended.stdout, time.perf_counter() - began

    def info(self):
        page = json.loads(self.run("info", "--format", "json")[0])
        return {key: page[key] for key in ("sources", "passages", "source-bytes", "kinds", "sha256")}

    def answers(self, queries):
        given = "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(queries))
        lines = self.run("search", "--batch", "--limit", "10", given=given)[0].splitlines()
        answers = {}
        for line in lines:
            answer = json.loads(line)
            found = [(result["score"], result["source"]) for result in answer["results"]]
            # Equals go by age, so the last score's are left out where more may have it.
            last = found[-1][0] if len(found) == 10 else None
            answers[answer["id"]] = ([score for score, _ in found],
                                     sorted(pair for pair in found if pair[0] != last))
        return answers


def check(holds, what):
    print(f"{'holds' if holds else 'FAILS'}: {what}", flush=True)
    return holds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--crosscheck", default=".build-release/release/crosscheck")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    draw = random.Random(given.seed)
    program = str(pathlib.Path(given.crosscheck).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        folder = scratch / "Archive"
        counts = fill(folder, given.data, given.files)
        names = {path.name for path in folder.glob("**/*") if path.is_file()}
        print(f"{len(names):,} files: " + ", ".join(f"{n:,} {kind}" for kind, n in counts.items()))
        library = Library(program, str(scratch / "library"))
        said, added = library.run("add", "--keep-going", str(folder))
        first = library.info()
        print(f"added in {added:.1f} s: {said.strip()}")
        print(f"{first['sources']:,} sources, {first['passages']:,} passages, "
              f"{pathlib.Path(library.path).stat().st_size:,} bytes and index of {library.index.stat().st_size:,}")
        places = sorted(str(path) for path in folder.glob("*/*"))
        gone = draw.sample(places, len(places) // 2)
        said, removed = library.run("remove", *gone)
        print(f"removed half of the folders in {removed:.1f} s: {said.strip()}")
        half = library.info()
        sound = check(half["sources"] == first["sources"] - int(said.split()[0].replace(",", "")),
                      "what was removed is what is missing")
        said, again = library.run("add", "--keep-going", str(folder))
        print(f"added again in {again:.1f} s: {said.strip()}")
        sound &= check(library.info() == first, "counts and digests are those of the first time")
        said, twice = library.run("add", "--keep-going", str(folder))
        print(f"added once more in {twice:.1f} s: {said.strip()}")
        sound &= check(said.startswith("0 added, 0 replaced"), "nothing is added twice")
        grown = library.index.read_bytes()
        library.index.unlink()
        _, made = library.run("search", "index")
        print(f"index made afresh in {made:.1f} s")
        sound &= check(library.index.read_bytes() == grown, "the index that grew is the one made afresh")
        fresh = Library(program, str(scratch / "fresh"))
        fresh.run("add", "--keep-going", str(folder))
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in
                 draw.sample(sorted(folder.glob("Texts/*/*")), min(200, counts["Texts"]))]
        queries = [draw.choice([line for line in text.splitlines() if line.strip()] or ["none"]) for text in texts]
        sound &= check(library.answers(queries) == fresh.answers(queries),
                       f"{len(queries)} searches find what they find in a library that was filled once")
        library.run("remove", str(folder))
        sound &= check(library.info()["sources"] == 0, "all can be removed")
    sys.exit(0 if sound else 1)


if __name__ == "__main__":
    main()
