#!/usr/bin/env python3
"""Compares what nakomen makes of one text in several formats, sentence by sentence and fact by fact.

usage: Benchmarks/sentences.py [--from TEXT] NAKOMEN FIRST OTHER...

The first file is the measure. Printed are, for each other file, the share of sentences that are the
same, the sentences that only one of the two has, and whether statements and answers are the same.
With --from, what stands before the first sentence that begins with TEXT (a letterhead) is left out.
White space, hyphens, marks of emphasis and the form of quotation marks are not compared.
"""
import difflib
import html
import json
import os
import re
import subprocess
import sys
import zipfile


def lines(program, *arguments):
    found = subprocess.run([program, *arguments, "-q"], capture_output=True, check=False)
    return [json.loads(line) for line in found.stdout.splitlines() if line.startswith(b"{")]


def source(path):
    """The text that the offsets of `read --format jsonl` count in."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix in (".odt", ".docx"):
        with zipfile.ZipFile(path) as archive:
            name = "content.xml" if suffix == ".odt" else "word/document.xml"
            return archive.read(name).decode("utf-8")
    if suffix == ".pdf":
        command = ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", path, "-"]
        found = subprocess.run(command, capture_output=True, check=True)
        return found.stdout.decode("utf-8")
    with open(path, "rb") as file:
        return file.read().decode("utf-8")


def sentences(program, path):
    text = source(path)
    found = []
    for spans in lines(program, "read", path, "--format", "jsonl")[0]["sentences"]:
        if not spans:  # a note that stands in another member of the archive
            continue
        spans = spans if isinstance(spans[0], list) else [spans]
        words = " ".join(text[start:end] for start, end in spans)
        words = html.unescape(re.sub(r"<[^>]*>", " ", re.sub(r"<text:note\b.*?</text:note>", "", words)))
        found.append(" ".join(words.split()))
    return found


def key(sentence):
    sentence = re.sub(r"^(?:[•–*▪·-]|\[\d+\])\s*", "", sentence.strip())
    return re.sub(r"[\s\u00ad\u2010*-]", "", sentence).replace("’", "'")


def quote(text):
    """A quote without the mark of its item, in one form of quotation marks."""
    return re.sub(r"^[•–*▪·-]\s*", "", text).replace("’", "'")


def facts(program, path):
    found = lines(program, "export", path, "--format", "jsonl", "--keep-going")
    statements = [(f["kind"], f["strength"], quote(f["quote"])) for f in found if f["type"] == "statement"]
    answers = [(f["question"], f["stance"]) for f in found if f["type"] == "answer"]
    return {"statements": statements, "answers": answers}


def main(arguments):
    start = ""
    if arguments[0] == "--from":
        start, arguments = key(arguments[1]), arguments[2:]
    program, first, *others = arguments

    def body(path):
        found = [s for s in sentences(program, path) if key(s)]
        begin = next((i for i, s in enumerate(found) if key(s).startswith(start)), 0)
        return found[begin:]

    measure, expected = body(first), facts(program, first)
    print(f"{first}: {len(measure)} sentences")
    for path in others:
        own = body(path)
        keys = [key(s) for s in measure], [key(s) for s in own]
        same = sum(b.size for b in difflib.SequenceMatcher(None, *keys, False).get_matching_blocks())
        print(f"{path}: {len(own)} sentences, {same} of {len(measure)} the same")
        for name, values in facts(program, path).items():
            print(f"  {name}: {'the same' if values == expected[name] else values}")
        for line in list(difflib.unified_diff(*keys, lineterm="", n=0))[2:]:
            if not line.startswith("@"):
                print("  " + line[:160])


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(sys.argv[1:])
