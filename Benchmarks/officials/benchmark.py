"""Looks names up among generated persons, beside rapidfuzz and nomenklatura, in one run.

    python benchmark.py FOLDER --crosscheck .build/release/crosscheck

FOLDER holds what generate.py wrote. A name is found if one of the first five answers bears the
name of the person who is meant.
"""

import argparse
import csv
import json
import os
import pathlib
import subprocess
import tempfile
import time

FIRST = 5


def read(folder):
    with open(folder / "persons.csv", newline="", encoding="utf-8") as file:
        persons = [(row["id"], row["person"]) for row in csv.DictReader(file)]
    with open(folder / "questions.jsonl", encoding="utf-8") as file:
        questions = [json.loads(line) for line in file]
    return persons, questions


def crosscheck(program, store, persons, questions):
    def run(lines):
        start = time.perf_counter()
        done = subprocess.run(
            [program, "officials", "lookup", "--batch", "--register", store], input=lines,
            capture_output=True, text=True, check=True)
        return time.perf_counter() - start, done.stdout

    lines = "".join(
        json.dumps({"id": q["id"], "name": q["name"]}) + "\n" for q in questions)
    run(lines)
    empty = min(run("")[0] for _ in range(3))
    before = os.times()
    seconds, output = run(lines)
    after = os.times()
    processor = (after.children_user + after.children_system
                 - before.children_user - before.children_system)
    answers = {}
    for line in output.splitlines():
        answer = json.loads(line)
        answers[answer["id"]] = [person["name"] for person in answer["persons"][:FIRST]]
    return answers, (seconds - empty) / len(questions), processor / len(questions)


def rapidfuzz(persons, questions):
    from rapidfuzz import fuzz, process, utils

    names = [utils.default_process(name) for _, name in persons]
    answers = {}
    start, before = time.perf_counter(), time.process_time()
    for question in questions:
        found = process.extract(
            utils.default_process(question["name"]), names, scorer=fuzz.token_sort_ratio,
            limit=FIRST)
        answers[question["id"]] = [persons[place][1] for _, _, place in found]
    count = len(questions)
    return (answers, (time.perf_counter() - start) / count,
            (time.process_time() - before) / count)


def nomenklatura(persons, questions):
    """Its index chooses candidates, its matcher for names orders them."""
    from followthemoney import Dataset, StatementEntity
    from nomenklatura.blocker.index import Index
    from nomenklatura.matching import get_algorithm
    from nomenklatura.matching.types import ScoringConfig

    matcher = get_algorithm("logic-v2")
    dataset = Dataset.make({"name": "generated", "title": "generated"})

    def entity(id, name):
        data = {"id": id, "schema": "Person", "properties": {"name": [name]}}
        return StatementEntity.from_data(dataset, data)

    class View:
        def entities(self, **_):
            for id, name in persons:
                yield entity(id, name)

    names = dict(persons)
    config = ScoringConfig.defaults()
    with tempfile.TemporaryDirectory() as folder:
        index = Index(View(), pathlib.Path(folder))
        index.build()
        asked = {f"q{q['id']}": entity(f"q{q['id']}", q["name"]) for q in questions}
        answers = {q["id"]: [] for q in questions}
        start, before = time.perf_counter(), time.process_time()
        for id, matches in index.match_entities(asked.values()):
            scored = []
            for other, score in matches:
                result = matcher.compare(asked[str(id)], entity(str(other), names[str(other)]),
                                         config)
                scored.append((-result.score, -score, str(other)))
            answers[str(id)[1:]] = [names[other] for _, _, other in sorted(scored)[:FIRST]]
        count = len(questions)
        return (answers, (time.perf_counter() - start) / count,
                (time.process_time() - before) / count)


def recall(answers, questions, names, kind):
    asked = [q for q in questions if kind in (q["kind"], "all")]
    hits = sum(names[q["wanted"]] in answers[q["id"]] for q in asked)
    return 100 * hits / len(asked)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--crosscheck", default=".build/release/crosscheck")
    parser.add_argument("--few", type=int, default=150,
                        help="questions for those that take long")
    parser.add_argument("--without", action="append", default=[])
    args = parser.parse_args()
    persons, questions = read(args.folder)
    names = dict(persons)
    store = str(args.folder / "store.sqlite")
    if not os.path.exists(store):
        start = time.perf_counter()
        subprocess.run([args.crosscheck, "officials", "import", args.folder / "persons.csv",
                        "--register", store, "--as-of", "2026"], check=True)
        print(f"import: {time.perf_counter() - start:.0f} s, "
              f"{os.path.getsize(store) / 1e6:.0f} MB")
    few = questions[:args.few]
    contenders = [
        ("crosscheck", questions, lambda: crosscheck(args.crosscheck, store, persons, questions)),
        ("crosscheck, few", few, lambda: crosscheck(args.crosscheck, store, persons, few)),
        ("rapidfuzz, few", few, lambda: rapidfuzz(persons, few)),
        ("nomenklatura, all", questions, lambda: nomenklatura(persons, questions)),
    ]
    kinds = ["misspelt", "transliterated", "shortened", "all"]
    print(f"{len(persons):,} persons; found among the first {FIRST}, in per cent")
    print("| | questions | " + " | ".join(kinds) + " | ms each | processor ms each |")
    print("|---" * (len(kinds) + 4) + "|")
    for name, asked, work in contenders:
        if name.split(",")[0] in args.without:
            continue
        answers, seconds, processor = work()
        shares = " | ".join(f"{recall(answers, asked, names, kind):.1f}" for kind in kinds)
        print(f"| {name} | {len(asked)} | {shares} | {seconds * 1000:.3f} | "
              f"{processor * 1000:.3f} |", flush=True)


if __name__ == "__main__":
    main()
