#!/usr/bin/env python3
"""Prints what nakomen makes of real files: one line a file, and how its words compare with those
an independent extractor finds (pandoc for html, docx and odt, `pdftotext -raw` for pdf, the tags
taken out for xml).

usage: Benchmarks/formats.py [--words] NAKOMEN PATH...

Columns: file, kind, date, sender, words, notices, title. With --words two more lines for each file
whose words differ: those that only the extractor has, and those that only nakomen has.
"""
import collections
import html
import json
import os
import re
import subprocess
import sys


def run(*command, data=None):
    return subprocess.run(command, input=data, capture_output=True, check=False)


def words(text):
    """The words of a text as a multiset, without marks; words cut at a line end are joined."""
    text = re.sub("[\u00ad\u200b]", "", re.sub("[-\u00ad\u2010]\n *", "", text))
    return collections.Counter(re.findall(r"[^\W_]+", text.casefold()))


def independent(path):
    """The words of a file as another program sees them; None when there is no such program."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix == ".pdf":
        found = run("pdftotext", "-q", "-raw", "-enc", "UTF-8", path, "-")
    elif suffix in (".html", ".docx", ".odt"):
        found = run("pandoc", "-t", "plain", "--wrap=none", path)
    elif suffix == ".xml":
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            text = file.read()
        text = re.sub(r"<\?.*?\?>|<!--.*?-->|<metadata\b.*?</metadata>", "", text, flags=re.S)
        if "<vlosCoreDocument" in text:  # only what was said
            text = " ".join(re.findall(r"<tekst>(.*?)</tekst>", text, flags=re.S))
        text = re.sub(r"</?(?:nadruk|extref|inf|sup|b|i|dossierref)\b[^>]*>", "", text)
        return words(html.unescape(re.sub(r"<[^>]*>", " ", text)))
    else:
        return None
    return words(found.stdout.decode("utf-8", "replace")) if found.returncode == 0 else None


def files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, names, members in sorted(os.walk(path)):
            names.sort()
            yield from (os.path.join(folder, name) for name in sorted(members))


def shortened(counter):
    total = sum(counter.values())
    common = " ".join(f"{w}×{n}" if n > 1 else w for w, n in counter.most_common(14))
    return f"{total}: {common}" if total else "0"


def main(arguments):
    shows_words = "--words" in arguments
    arguments = [a for a in arguments if a != "--words"]
    program, paths = arguments[0], arguments[1:]
    for path in files(paths):
        out = run(program, "export", path, "--format", "jsonl", "--keep-going")
        codes = re.findall(r"\b(N\d{3}):", out.stderr.decode("utf-8", "replace"))
        lines = [json.loads(line) for line in out.stdout.splitlines() if line.startswith(b"{")]
        documents = [line for line in lines if line["type"] == "document"]
        text = run(program, "read", "--format", "txt", "-q", path).stdout.decode("utf-8", "replace")
        own = words(text)
        if not documents:
            print(f"{path}\t-\t-\t-\t{sum(own.values())}\t{' '.join(codes)}\t-")
        for document in documents:
            days = document.get("date") or ["-", "-"]
            date = days[0] if days[0] == days[1] else "..".join(days)
            if document["date_source"] == "inferred":
                date += "~"
            kinds = collections.Counter(l["kind"] for l in lines if l["type"] == "statement")
            counts = " ".join(f"{k}={n}" for k, n in sorted(kinds.items()))
            print(
                f"{os.path.relpath(path)}\t{document['kind']}\t{date}\t{document['sender']}"
                f"\t{sum(own.values())}\t{' '.join(codes)}\t{document['title']}\t{counts}"
            )
        if shows_words and (other := independent(path)) is not None:
            missing, extra = other - own, own - other
            if missing or extra:
                print(f"    missing {shortened(missing)}\n    extra {shortened(extra)}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1:])
