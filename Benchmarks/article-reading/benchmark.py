#!/usr/bin/env python3
"""Measure how fast pages of HTML are read, beside trafilatura, and how time grows with size.

usage: benchmark.py [--pages FOLDER] [--rounds N] [--crosscheck PATH] [--largest MEGABYTES]

Pages are the .html and .htm files below FOLDER ($CROSSCHECK_DATA if none is given), gzipped or not,
up to 8 MB each. In each round Crosscheck reads all of them, then trafilatura does. The second table
has pages that this program makes.
"""
import argparse
import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

LIMIT = 8_000_000
SENTENCE = (
    "The harbour bridge was opened on Monday by the mayor, after two years of work, and it cost "
    "40 million in all, the council said. ")


def pages(folder):
    """The pages below a folder, in the order of their paths."""
    found = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            plain = name[:-3] if name.endswith(".gz") else name
            if not plain.endswith((".html", ".htm")):
                continue
            path = os.path.join(parent, name)
            with (gzip.open if plain != name else open)(path, "rb") as file:
                page = file.read()
            if page and len(page) <= LIMIT:
                found.append(page)
    return found


def on_one_core():
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def crosscheck(program, paths):
    """Seconds of the processor, peak memory in megabytes, and how many pages gave an article."""
    requests = "".join(json.dumps({"id": path, "file": path}) + "\n" for path in paths)
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as target:
        source.write(requests.encode())
        source.seek(0)
        process = subprocess.Popen(
            [program, "inspect", "article", "--batch"], stdin=source, stdout=target,
            preexec_fn=on_one_core)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{program} failed with {process.returncode}")
        target.seek(0)
        read = sum(1 for line in target if json.loads(line).get("text"))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, read


def trafilatura(texts):
    """Seconds of the processor and how many pages gave an article, in a process of their own."""
    import trafilatura as reader

    began = time.process_time()
    read = 0
    for text in texts:
        document = reader.bare_extraction(text, with_metadata=True)
        read += 1 if document and document.text else 0
    return time.process_time() - began, read


def in_own_process(work, *arguments):
    """What a function returns, from a process that ends with it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        on_one_core()
        os.write(writing, json.dumps(work(*arguments)).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        result = answer.read()
    os.waitpid(child, 0)
    return json.loads(result)


def compare(program, texts, rounds):
    try:
        import trafilatura as other
        rival = f"trafilatura {other.__version__}"
    except ImportError as error:
        rival = None
        print(f"trafilatura not run: {error}")
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, f"{number:05}.html") for number in range(len(texts))]
        for path, text in zip(paths, texts):
            with open(path, "wb") as file:
                file.write(text)
        for _ in range(rounds):
            ours.append(crosscheck(program, paths))
            if rival:
                theirs.append(in_own_process(trafilatura, texts))
    size = sum(map(len, texts)) / 1e6
    print(f"{len(texts)} pages, {size:.1f} MB, {rounds} rounds, fastest of each; all rounds below")

    def row(name, seconds, read, rest=""):
        print(
            f"{name:22} {seconds:9.3f} s {len(texts) / seconds:9.1f} pages/s "
            f"{size / seconds:8.2f} MB/s {read:6} articles {rest}")

    row("crosscheck", *min((run[0], run[2]) for run in ours), f"{max(run[1] for run in ours):.0f} MB peak")
    if theirs:
        row(rival, *min(map(tuple, theirs)))
        ratios = [their[0] / our[0] for our, their in zip(ours, theirs)]
        print(f"{'times as fast':22} " + ", ".join(f"{ratio:.1f}" for ratio in ratios))


def repeated(piece, size, head="", tail=""):
    return head + piece * ((size - len(head) - len(tail)) // len(piece)) + tail


def nested(opening, size, closing=""):
    """As many openings as fit, with words in the innermost, and their ends."""
    count = (size - 200) // len(opening + closing)
    return opening * count + SENTENCE + closing * count


OPENING = "<!doctype html><html lang=en><head><title>A bridge opens</title></head><body>"

# What a page of a size in bytes consists of; each repeats one thing.
SHAPES = {
    "paragraphs": lambda n: repeated(f"<p>{SENTENCE}</p>\n", n, "<article><h1>A bridge opens</h1>"),
    "one paragraph": lambda n: repeated(SENTENCE, n, "<p>"),
    "lines with <br>": lambda n: repeated(SENTENCE + "<br>\n", n, "<div>"),
    "links": lambda n: repeated('<a href="/2019/11/19/a">A bridge</a> and ', n, "<p>" + SENTENCE),
    "paragraphs of links": lambda n: repeated('<p><a href="/a">A bridge opens</a></p>', n, SENTENCE),
    "one table": lambda n: repeated("<tr><td>2019<td>40 million<td>A bridge", n, "<table>"),
    "one row": lambda n: repeated("<td>40 million", n, "<table><tr>"),
    "table in table": lambda n: nested("<table><tr><td>", n),
    "text in tables": lambda n: repeated("<table>a bridge", n),
    "misplaced in one table": lambda n: repeated("<p>a bridge", n, "<table>"),
    "one list": lambda n: repeated("<li>Four lanes and a tram", n, "<ul>"),
    "headings": lambda n: repeated("<h2>A bridge opens</h2>", n, f"<p>{SENTENCE}</p>"),
    "deep <div>": lambda n: nested("<div>", n, "</div>"),
    "deep <div>, no end": lambda n: nested("<div>", n),
    "deep <span class>": lambda n: nested("<span class=share>", n),
    "deep <blockquote>": lambda n: nested("<blockquote><p>a", n),
    "deep lists": lambda n: nested("<ul><li>a", n),
    "bold without end": lambda n: repeated("<p><b>A bridge", n),
    "links without end": lambda n: repeated("<p><a href=x>A bridge", n),
    "links in tables": lambda n: repeated("<a><table><a>", n),
    "crossed ends": lambda n: repeated("<b><p>a</b><i></p>b</i>", n),
    "forms and buttons": lambda n: repeated("<form><button>a<div>", n),
    "ends of nothing": lambda n: repeated("</p></div></b>", n, SENTENCE),
    "attributes of one": lambda n: repeated("a=b ", n, f"<p>{SENTENCE}<div ", ">"),
    "attributes of many": lambda n: repeated("<p class=a id=b title='c d'>A bridge", n),
    "one long class": lambda n: repeated("story share ", n, f"<p>{SENTENCE}</p><p class='", "'>"),
    "one long tag name": lambda n: repeated("a", n, f"<p>{SENTENCE}<", ">"),
    "references": lambda n: repeated("&eacute;", n, SENTENCE),
    "broken references": lambda n: repeated("&notanentity", n, SENTENCE),
    "one reference": lambda n: repeated("1", n, f"<p>{SENTENCE}&#", ";"),
    "comments": lambda n: repeated("<!-- a --!>a<!-->", n, SENTENCE),
    "comment without end": lambda n: repeated("-->-", n, f"<p>{SENTENCE}<!--").replace(">", ""),
    "scripts": lambda n: repeated("<script>a('</scrip')</script>", n, SENTENCE),
    "linked data": lambda n: repeated(
        '{"@type":"NewsArticle","datePublished":"2019-11-19"},', n,
        f"<p>{SENTENCE}</p><script type=application/ld+json>[", "1]</script>"),
    "linked data by scripts": lambda n: repeated(
        '<script type=application/ld+json>{"@type":"Article","author":"Jane Roe"}</script>', n,
        f"<p>{SENTENCE}</p>"),
    "deep linked data": lambda n: repeated(
        '[{"a":', n, f"<p>{SENTENCE}</p><script type=application/ld+json>", "</script>"),
    "meta": lambda n: repeated("<meta name=author content='Jane Roe'>", n, f"<p>{SENTENCE}</p>"),
    "authors": lambda n: repeated("<a rel=author></a>", n, f"<p>{SENTENCE}</p>"),
    "deep authors": lambda n: repeated("a ", n, "<div itemprop=author>" * 250),
    "times": lambda n: repeated("<time datetime=2019-11-19>Monday</time> ", n, SENTENCE),
    "dates": lambda n: repeated("<p>Updated 19 November 2019</p>", n, f"<p>{SENTENCE}</p>"),
    "spaces": lambda n: repeated(" \n", n, f"<p>{SENTENCE}"),
    "lone <": lambda n: repeated("< ", n, f"<p>{SENTENCE}"),
    "null bytes": lambda n: repeated("\0a", n, f"<p>{SENTENCE}"),
    "one word": lambda n: repeated("a", n, f"<p>{SENTENCE}"),
    "preformatted": lambda n: repeated("a  b\n", n, f"<p>{SENTENCE}</p><pre>"),
    "figures": lambda n: repeated("<figure><img><figcaption>A bridge</figure>", n, SENTENCE),
    "articles": lambda n: repeated(f"<article><p>{SENTENCE}</article>", n),
    "article bodies": lambda n: repeated(f"<div itemprop=articleBody>{SENTENCE}</div>", n),
    "days": lambda n: "".join(
        f"<time datetime={1990 + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}>a</time>\n"
        for day in range(n // 38)),
    "embedded posts": lambda n: repeated(
        f"<blockquote class=twitter-tweet><p>{SENTENCE}</blockquote>", n),
    "tiny paragraphs": lambda n: repeated("<p>a", n, f"<p>{SENTENCE}</p>"),
    "empty siblings": lambda n: repeated("<div></div>", n, f"<p>{SENTENCE}</p>"),
    "at the limit of depth": lambda n: repeated(f"<p>{SENTENCE}</p>", n, "<div>" * 250),
    "many nests to the limit": lambda n: repeated(
        "<div>" * 250 + SENTENCE + "</div>" * 250, n),
    "nests of parts": lambda n: repeated(
        "<div class=share>" * 120 + SENTENCE + "</div>" * 120, n, f"<p>{SENTENCE}</p>"),
    "many tables": lambda n: repeated(
        "<table><tr><th>Year<th>Cost<tr><td>2019<td>40 million</table>", n, f"<p>{SENTENCE}</p>"),
    "many lists": lambda n: repeated(
        "<ul><li>Four lanes<li><a href=/a>A tram</a></ul>", n, f"<p>{SENTENCE}</p>"),
    "lists at the limit": lambda n: repeated("<li>Four lanes", n, "<ul><li>" * 120),
    "deep <table>, paragraphs": lambda n: repeated(
        f"<p>{SENTENCE}</p>", n, "<table><tr><td>" * 60),
    "inline in one paragraph": lambda n: repeated(
        "<span class=a>A</span> <b>bridge</b> <cite>opens</cite> <q>now</q> ", n, "<p>"),
    "spans without end": lambda n: repeated("<span class=a>A bridge ", n, "<p>"),
    "mixed tags without end": lambda n: repeated(
        "<div><p><b><a href=x><ul><li><span id=a>A bridge <table><td>", n),
    "buttons in paragraphs": lambda n: repeated("<p><button>a<p>b", n, SENTENCE),
    "inputs and options": lambda n: repeated(
        "<form><label>a<input name=a><select><option>b</select></form>", n, SENTENCE),
    "styles": lambda n: repeated("<style>a{b:c}</style>", n, SENTENCE),
    "scripts of dates": lambda n: repeated(
        "<script>{\"published\":\"never\"}</script>", n, SENTENCE),
    "long scripts": lambda n: repeated("a < b; '</' ", n, f"<p>{SENTENCE}<script>", "</script>"),
    "definitions": lambda n: repeated("<dt>Bridge<dd>Four lanes", n, f"<p>{SENTENCE}<dl>"),
    "references in text": lambda n: repeated("A &amp; B &#8217; c&hellip; d &copy ", n, "<p>"),
    "carriage returns": lambda n: repeated("A bridge\r\n", n, f"<p>{SENTENCE}"),
    "bylines": lambda n: repeated(
        "<p class=byline>By Jane Roe and 5 June 2020</p>", n, f"<p>{SENTENCE}</p>"),
    "bylines of nobody": lambda n: repeated(
        "<p itemprop=author>By | 5 June 2020 | Share</p>", n, f"<p>{SENTENCE}</p>"),
    "standfirsts": lambda n: repeated(
        f"<h1>A bridge opens</h1><p class=standfirst>{SENTENCE}", n),
    "deep dates": lambda n: repeated(
        "<div class=date>" * 120 + "19 November 2019" + "</div>" * 120, n, f"<p>{SENTENCE}</p>"),
    "dates at the limit": lambda n: repeated(
        "<time>19 November 2019</time>", n, f"<p>{SENTENCE}</p>" + "<div>" * 250),
    "microdata of dates": lambda n: repeated(
        "<meta itemprop=datePublished content=2019-11-19>"
        "<b itemprop=dateModified content=2019-11-20>a</b>", n, f"<p>{SENTENCE}</p>"),
    "headlines": lambda n: repeated("<h1>A bridge</h1>", n, f"<p>{SENTENCE}</p>"),
    "one long headline": lambda n: repeated("A bridge opens ", n, "<h1>"),
    "preformatted siblings": lambda n: repeated("<pre>\na  b</pre>", n, f"<p>{SENTENCE}</p>"),
    "letters of two bytes": lambda n: repeated("\u00e9\u00e8 ", n // 5 * 3, f"<p>{SENTENCE}"),
    "broken UTF-8": lambda n: repeated("\udcc3a ", n, f"<p>{SENTENCE}"),
}


def growth(program, largest):
    sizes = [largest / 8, largest / 4, largest / 2, largest]
    print(f"{'seconds of the processor':26}" + "".join(f"{size:7g} MB" for size in sizes)
        + "   growth   peak")
    start = nothing(program)
    for name, shape in SHAPES.items():
        times = []
        for size in sizes:
            room = int(size * 1e6) - len(OPENING)
            with tempfile.NamedTemporaryFile(suffix=".html") as file:
                file.write((OPENING + shape(room)).encode(errors="surrogateescape"))
                file.flush()
                busy, memory, _ = min(crosscheck(program, [file.name]) for _ in range(2))
            times.append(max(busy - start, 0.001))
        print(
            f"{name:26}" + "".join(f"{took:10.3f}" for took in times)
            + f"{times[-1] / times[0]:9.1f}{memory:7.0f} MB", flush=True)


def nothing(program):
    """Seconds of the processor that the command takes before it reads a page."""
    return min(crosscheck(program, []) for _ in range(5))[0]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default=os.environ.get("CROSSCHECK_DATA", ""))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--crosscheck", default=".build/release/crosscheck")
    parser.add_argument("--largest", type=float, default=LIMIT / 1e6)
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if arguments.pages:
        texts = pages(arguments.pages)
        if not texts:
            sys.exit(f"There is no page below {arguments.pages}")
        compare(arguments.crosscheck, texts, arguments.rounds)
    else:
        print("No folder of pages is named, with --pages or in CROSSCHECK_DATA")
    if arguments.largest:
        growth(arguments.crosscheck, arguments.largest)


if __name__ == "__main__":
    main()
