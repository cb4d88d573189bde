#!/usr/bin/env python3
"""make-corpus.py FOLDER OUT MEGABYTES

Writes documents of 20 to 200 kB under OUT, MEGABYTES together: paragraphs of the texts in FOLDER in a seeded
order, with numbers changed so that no two documents are the same. The same arguments give the same bytes."""
import os
import random
import re
import sys


def main():
    folder, out, size = sys.argv[1], sys.argv[2], int(float(sys.argv[3]) * 1_000_000)
    random.seed(20141220)
    paragraphs = []
    for name in sorted(os.listdir(folder)):
        if name.endswith((".txt", ".md")):
            text = open(os.path.join(folder, name), encoding="utf-8").read()
            paragraphs += [p for p in re.split(r"\n\s*\n", text) if p.strip()]
    os.makedirs(out, exist_ok=True)
    written = number = 0
    while written < size:
        wanted = min(random.randint(20_000, 200_000), size - written)
        parts, length = [], 0
        while length < wanted:
            paragraph = re.sub(r"\d", lambda m: str((int(m[0]) + number) % 10), random.choice(paragraphs))
            parts.append(paragraph)
            length += len(paragraph.encode()) + 2
        data = ("\n\n".join(parts) + "\n").encode()
        with open(os.path.join(out, f"stuk-{number:05}.txt"), "wb") as file:
            file.write(data)
        written += len(data)
        number += 1


main()
