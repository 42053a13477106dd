#!/usr/bin/env python3
"""Rank each transcript by weights that were learned from all the others.

usage: measure.py FOLDER TRAINER PROGRAM

FOLDER holds .tsv files: number, speaker, sentence, 1 or 0. TRAINER is the built `worthiness`,
PROGRAM the built `crosscheck`. Prints the average precision and the precision of the first ten of
each transcript, and their means.
"""
import json
import os
import subprocess
import sys
import tempfile


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) >= 4 and fields[-1].strip() in ("0", "1"):
                yield fields[2], fields[-1].strip() == "1"


def average_precision(ranked):
    hits = total = 0
    for place, label in enumerate(ranked, 1):
        if label:
            hits += 1
            total += hits / place
    return total / hits


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, trainer, program = sys.argv[1:]
    precisions, firsts = [], []
    for name in sorted(n for n in os.listdir(folder) if n.endswith(".tsv")):
        found = list(rows(os.path.join(folder, name)))
        if not any(label for _, label in found):
            continue
        with tempfile.NamedTemporaryFile() as weights:
            subprocess.run(
                [trainer, "train", folder, "--without", name], stdout=weights, check=True)
            requests = "".join(
                json.dumps({"id": place, "text": text}) + "\n"
                for place, (text, _) in enumerate(found))
            answers = subprocess.run(
                [program, "inspect", "worthiness", "--batch", "--weights", weights.name],
                input=requests.encode(), stdout=subprocess.PIPE, check=True).stdout
        scores = {a["id"]: a["score"] for a in map(json.loads, answers.decode().splitlines())}
        order = sorted(range(len(found)), key=lambda place: -scores[place])
        ranked = [found[place][1] for place in order]
        precisions.append(average_precision(ranked))
        firsts.append(sum(ranked[:10]) / 10)
        print(f"{name:36} AP {precisions[-1]:.4f}  P@10 {firsts[-1]:.2f}")
    print(f"MAP {sum(precisions) / len(precisions):.4f}  P@10 {sum(firsts) / len(firsts):.4f}")


if __name__ == "__main__":
    main()
