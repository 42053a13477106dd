#!/usr/bin/env python3
"""Score attributions against brat annotations (Source, Cue, Content).

usage: score.py FOLDER [--misses N] -- COMMAND [ARG ...]
"""
import json
import os
import re
import subprocess
import sys

QUOTES = "\"“”'‘’"


def gold_of(path, text):
    spans, found = {}, []
    lines = open(path, encoding="utf-8").read().split("\n")
    for line in lines:
        parts = line.split("\t")
        if parts[0].startswith("T"):
            kind, places = parts[1].split(" ", 1)
            pieces = [tuple(map(int, piece.split())) for piece in places.split(";")]
            spans[parts[0]] = pieces
    for line in lines:
        if not line.startswith("E"):
            continue
        roles = {}
        for part in line.split("\t")[1].split():
            role, name = part.split(":", 1)
            roles.setdefault(re.sub(r"\d+$", "", role), []).extend(spans.get(name, []))
        if roles.get("Source") and roles.get("Cue") and roles.get("Content"):
            found.append({key.lower(): roles[key] for key in ("Source", "Cue", "Content")})
    return found


def ours_of(answer, raw):
    def characters(range_):
        return [tuple(len(raw[:byte].decode("utf-8", "ignore")) for byte in range_)]

    return [
        {key: characters(row[key]) for key in ("source", "cue", "content")}
        for row in answer["attributions"]
    ]


def overlap(a, b):
    return any(x[0] < y[1] and y[0] < x[1] for x in a for y in b)


def words(pieces, text):
    return {
        match.start() + start
        for start, end in pieces
        for match in re.finditer(r"\w+", text[start:end])
    }


def contents_match(a, b, text):
    one, two = words(a, text), words(b, text)
    return bool(one and two) and 2 * len(one & two) >= max(len(one), len(two))


def is_direct(row, text):
    start, end = min(p[0] for p in row["content"]), max(p[1] for p in row["content"])
    around = text[max(0, start - 1) : start + 1]
    return any(mark in "\"“" for mark in around) and text[end - 1 : end + 2].strip(QUOTES + " ,.") != text[end - 1 : end + 2].strip(" ,.")


def is_named(row, text):
    for start, end in row["source"]:
        for match in re.finditer(r"[A-Z][\w’'-]+", text[start:end]):
            if match.group().lower() not in {"he", "she", "they", "the", "a", "an", "it", "we", "one", "his", "her", "some"}:
                return True
    return False


def figures(name, hits, found, wanted):
    precision, recall = hits[0] / max(1, found), hits[1] / max(1, wanted)
    print(f"{name:34} precision {precision:.3f} ({hits[0]}/{found})  recall {recall:.3f} ({hits[1]}/{wanted})")


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    cut = sys.argv.index("--")
    options, command = sys.argv[1:cut], sys.argv[cut + 1 :]
    folder = options[0]
    misses = int(options[options.index("--misses") + 1]) if "--misses" in options else 0
    names = sorted(n[:-4] for n in os.listdir(os.path.join(folder, "attributions")) if n.endswith(".ann"))
    # The annotations of a text carry four more digits in their names.
    files = {name: os.path.join(folder, "text", re.sub(r"_[0-9a-f]{4}$", "", name) + ".txt") for name in names}
    requests = "".join(json.dumps({"id": n, "file": files[n]}) + "\n" for n in names)
    run = subprocess.run(command, input=requests.encode(), capture_output=True, check=True)
    answers = {row["id"]: row for row in map(json.loads, run.stdout.decode().splitlines())}
    total = {"pair": [0, 0, 0], "content": [0, 0, 0], "direct": [0, 0, 0, 0]}
    missed, extra = [], []
    for name in names:
        raw = open(files[name], "rb").read()
        text = raw.decode("utf-8")
        gold = gold_of(os.path.join(folder, "attributions", name + ".ann"), text)
        if "error" in answers[name]:
            print(name, answers[name]["error"], file=sys.stderr)
        ours = ours_of(answers[name], raw)
        taken, matched = set(), {}
        for row_number, row in enumerate(ours):
            for number, want in enumerate(gold):
                if number in taken or not overlap(row["cue"], want["cue"]) or not overlap(row["source"], want["source"]):
                    continue
                taken.add(number)
                matched[row_number] = number
                break
            else:
                extra.append((name, row, text))
        good = {a for a, b in matched.items() if contents_match(ours[a]["content"], gold[b]["content"], text)}
        missed += [(name, want, text) for n, want in enumerate(gold) if n not in taken]
        for key, hits in (("pair", len(matched)), ("content", len(good))):
            total[key] = [total[key][0] + hits, total[key][1] + len(ours), total[key][2] + len(gold)]
        direct_ours = {a for a, row in enumerate(ours) if is_direct(row, text) and is_named(row, text)}
        direct_gold = {b for b, row in enumerate(gold) if is_direct(row, text) and is_named(row, text)}
        sums = (len(direct_ours & good), len(direct_ours), sum(matched[a] in direct_gold for a in good), len(direct_gold))
        total["direct"] = [a + b for a, b in zip(total["direct"], sums)]
    figures("source and cue", (total["pair"][0],) * 2, *total["pair"][1:])
    figures("source, cue and content", (total["content"][0],) * 2, *total["content"][1:])
    direct = total["direct"]
    figures("direct, named, with content", (direct[0], direct[2]), direct[1], direct[3])
    for title, rows in (("missed", missed), ("ours alone", extra)):
        for name, row, text in rows[:: max(1, len(rows) // misses)] if misses else []:
            shown = {key: " … ".join(text[a:b] for a, b in row[key])[:90] for key in row}
            print(f"{title}: {name}:{row['cue'][0][0]} {shown}")


if __name__ == "__main__":
    main()
