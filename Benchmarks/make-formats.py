#!/usr/bin/env python3
"""make-formats.py FOLDER OUT MEGABYTES

Writes the paragraphs of the texts in FOLDER as documents of about 60 kB of text in every format that is read,
MEGABYTES of text for each, under OUT/<format>. The same arguments give the same bytes. Standard library only."""
import html
import os
import random
import re
import sys
import zipfile

DOCUMENT = 60_000
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def paragraphs_of(folder):
    found = []
    for name in sorted(os.listdir(folder)):
        if name.endswith((".txt", ".md")):
            text = open(os.path.join(folder, name), encoding="utf-8").read()
            found += [" ".join(p.split()) for p in re.split(r"\n\s*\n", text) if len(p.split()) > 4]
    return found


def packed(path, members):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


def write_txt(path, parts):
    open(path, "w", encoding="utf-8").write("\n\n".join(parts) + "\n")


def write_md(path, parts):
    text = "".join(("## " + p[:60] if n % 9 == 0 else p) + "\n\n" for n, p in enumerate(parts))
    open(path, "w", encoding="utf-8").write(text)


def write_html(path, parts):
    body = "".join(f"<p class=\"alinea\">{html.escape(p)}</p>\n" for p in parts)
    open(path, "w", encoding="utf-8").write(
        "<!DOCTYPE html><html><head><title>Proef</title></head><body><nav><a href=\"/\">Start</a></nav>"
        f"<article>{body}</article></body></html>"
    )


def write_xml(path, parts):
    body = "".join(f"<al>{html.escape(p)}</al>\n" for p in parts)
    open(path, "w", encoding="utf-8").write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst>'
        f"<tekst>{body}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>"
    )


def write_docx(path, parts):
    runs = "".join(
        "<w:p><w:pPr><w:spacing w:after=\"120\"/></w:pPr>"
        + "".join(
            f"<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">{html.escape(p[i:i + 80])}</w:t></w:r>"
            for i in range(0, len(p), 80)
        )
        + "</w:p>"
        for p in parts
    )
    packed(path, [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<Relationships/>"),
        ("word/document.xml", f"<w:document {W}><w:body>{runs}</w:body></w:document>"),
    ])


def write_odt(path, parts):
    body = "".join(f'<text:p text:style-name="P1"><text:span>{html.escape(p)}</text:span></text:p>' for p in parts)
    packed(path, [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", f'<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0">'
         f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"),
    ])


def write_pdf(path, parts):
    """Pages of lines of at most 90 characters in Helvetica; letters outside Latin-1 become question marks."""
    lines = []
    for p in parts:
        words, line = p.split(), ""
        for word in words:
            if len(line) + len(word) > 88:
                lines.append(line)
                line = ""
            line += (" " if line else "") + word
        lines += [line, ""]
    pages = [lines[i:i + 52] for i in range(0, len(lines), 52)]
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    kids = []
    for page in pages:
        shown = b"".join(
            b"(" + re.sub(rb"([\\()])", rb"\\\1", l.encode("cp1252", "replace")) + b")Tj T*\n" for l in page
        )
        stream = b"BT /F1 10 Tf 14 TL 60 790 Td\n" + shown + b"ET"
        kids.append(len(objects) + 1)
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
                       % (len(objects) + 2))
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % k for k in kids))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    open(path, "wb").write(bytes(out))


WRITERS = {"txt": write_txt, "md": write_md, "html": write_html, "xml": write_xml, "docx": write_docx,
           "odt": write_odt, "pdf": write_pdf}


def main():
    folder, out, size = sys.argv[1], sys.argv[2], int(float(sys.argv[3]) * 1_000_000)
    source = paragraphs_of(folder)
    random.seed(20261121)
    written = number = 0
    while written < size:
        parts, length = [], 0
        while length < DOCUMENT:
            parts.append(re.sub(r"\d", lambda m: str((int(m[0]) + number) % 10), random.choice(source)))
            length += len(parts[-1].encode()) + 2
        for name, write in WRITERS.items():
            os.makedirs(os.path.join(out, name), exist_ok=True)
            write(os.path.join(out, name, f"stuk-{number:04}.{name}"), parts)
        written += length
        number += 1


main()
