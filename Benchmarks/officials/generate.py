"""Writes a register of generated persons and questions about some of them, from a seed.

    python generate.py --persons 1000000 --questions 3000 --seed 7 FOLDER

FOLDER gets persons.csv, which `crosscheck officials import --format csv` reads, and
questions.jsonl: {"id", "kind", "name", "wanted"}, a name as somebody might write it and the id of
the person who is meant. The parts of the names are those that Faker (PyPI) lists for its locales.
"""

import argparse
import csv
import importlib
import json
import pathlib
import random
import unicodedata

LOCALES = [
    "cs_CZ", "da_DK", "de_AT", "de_DE", "en_GB", "en_IE", "en_IN", "en_NG", "en_US", "es_ES",
    "es_MX", "et_EE", "fi_FI", "fr_FR", "hr_HR", "hu_HU", "it_IT", "lt_LT", "lv_LV", "nl_BE",
    "nl_NL", "no_NO", "pl_PL", "pt_BR", "pt_PT", "ro_RO", "sk_SK", "sl_SI", "sv_SE", "tr_TR",
]
ROLES = ["Minister of Finance", "Deputy Director", "Member of Parliament", "Mayor", "Judge"]

# Ways in which languages and agencies write one sound; the first found is taken.
TRANSLITERATIONS = [
    ("sch", "sh"), ("ch", "kh"), ("sh", "sch"), ("kh", "ch"), ("ck", "k"), ("ph", "f"),
    ("ov", "off"), ("ev", "eff"), ("ij", "y"), ("ou", "u"), ("oe", "o"), ("ue", "u"),
    ("ae", "a"), ("w", "v"), ("y", "i"), ("j", "y"), ("q", "k"), ("x", "ks"), ("z", "s"),
    ("c", "k"), ("ee", "i"), ("oo", "u"), ("i", "y"), ("v", "w"), ("k", "c"), ("u", "ou"),
]
NICKNAMES = {
    "William": "Bill", "Robert": "Bob", "Richard": "Dick", "James": "Jim", "Thomas": "Tom",
    "Michael": "Mike", "Joseph": "Joe", "Edward": "Ted", "Elizabeth": "Liz", "Margaret": "Peggy",
    "Anthony": "Tony", "Charles": "Chuck", "Daniel": "Dan", "Donald": "Don", "Gregory": "Greg",
    "Jeffrey": "Jeff", "Matthew": "Matt", "Patrick": "Pat", "Samuel": "Sam", "Benjamin": "Ben",
    "Andrew": "Andy", "Nicholas": "Nick", "Ronald": "Ron", "Lawrence": "Larry",
    "Christopher": "Chris", "Kenneth": "Ken", "Timothy": "Tim", "Steven": "Steve",
}


def parts(locale):
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    def names(*keys):
        found = {}
        for key in keys:
            for name in getattr(provider, key, None) or []:
                if " " not in name and name.isprintable():
                    found.setdefault(name, None)
        return list(found)
    first = names("first_names", "first_names_male", "first_names_female")
    last = names("last_names", "last_names_male", "last_names_female")
    return first, last


def plain(text):
    folded = unicodedata.normalize("NFD", text)
    kept = "".join(c for c in folded if not unicodedata.combining(c))
    return kept.translate(str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss",
                                         "đ": "d", "æ": "ae", "ı": "i"}))


def misspelt(rng, name):
    """One slip in the longest word: a letter changed, doubled, dropped or swapped."""
    words = name.split()
    place = max(range(len(words)), key=lambda i: (len(words[i]), i))
    word = words[place]
    at = rng.randrange(1, max(2, len(word) - 1))
    slip = rng.choice(["change", "drop", "double", "swap"])
    if slip == "change":
        word = word[:at] + rng.choice("aeiounrstl") + word[at + 1:]
    elif slip == "drop":
        word = word[:at] + word[at + 1:]
    elif slip == "double":
        word = word[:at] + word[at] + word[at:]
    elif at + 1 < len(word):
        word = word[:at] + word[at + 1] + word[at] + word[at + 2:]
    words[place] = word
    return " ".join(words)


def transliterated(rng, name):
    """Up to two sounds written another way, without diacritics."""
    text = plain(name).lower()
    changes = [pair for pair in TRANSLITERATIONS if pair[0] in text[1:]]
    rng.shuffle(changes)
    for old, new in changes[:2]:
        head, tail = text[0], text[1:]
        text = head + tail.replace(old, new, 1)
    return text.title()


def shortened(rng, first, middle, last):
    """A nickname, or no middle name, or the middle name as an initial."""
    if first in NICKNAMES:
        return f"{NICKNAMES[first]} {last}"
    if middle:
        return rng.choice([f"{first} {last}", f"{first} {middle[0]}. {last}"])
    return f"{last}, {first}" if rng.random() < 0.5 else f"{first[0]}. {last}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--persons", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    pools = [pool for pool in map(parts, LOCALES) if all(pool)]
    args.folder.mkdir(parents=True, exist_ok=True)
    persons = []
    with open(args.folder / "persons.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "person", "role", "organization", "start", "end"])
        for number in range(args.persons):
            first_names, last_names = pools[rng.randrange(len(pools))]
            first = rng.choice(first_names)
            last = rng.choice(last_names)
            middle = rng.choice(first_names) if rng.random() < 0.6 else ""
            second = rng.choice(last_names) if rng.random() < 0.1 else ""
            last = f"{last}-{second}" if second and second != last else last
            name = " ".join(part for part in (first, middle, last) if part)
            persons.append((first, middle, last))
            start = rng.randrange(1960, 2020)
            table.writerow([f"g{number}", name, rng.choice(ROLES), f"Body {number % 500}",
                            start, start + rng.randrange(1, 9)])
    with open(args.folder / "questions.jsonl", "w", encoding="utf-8") as file:
        kinds = ["misspelt", "transliterated", "shortened"]
        for number in range(args.questions):
            wanted = rng.randrange(args.persons)
            first, middle, last = persons[wanted]
            name = " ".join(part for part in (first, middle, last) if part)
            kind = kinds[number % 3]
            asked = (misspelt(rng, name) if kind == "misspelt"
                     else transliterated(rng, name) if kind == "transliterated"
                     else shortened(rng, first, middle, last))
            question = {"id": str(number), "kind": kind, "name": asked, "wanted": f"g{wanted}"}
            file.write(json.dumps(question, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
