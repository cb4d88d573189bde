#!/usr/bin/env python3
"""typeset.py [-v] [-k FOLDER] [-l LAYOUT]... NAKOMEN TEXT...

Typesets plain texts as PDF in several layouts, with LibreOffice and with Chromium, and compares what
`nakomen export` says of the PDF with what it says of the text itself: the same statements with the same
quotes, the same words, the same order. A measure of reading PDFs that needs no gold.

TEXT is a file or a folder of .txt and .md. -v shows each difference, -k keeps the PDFs in FOLDER, -l takes
one layout only. Standard library; needs soffice, chromium and NAKOMEN_LEXICONS where the program does."""
import argparse
import collections
import difflib
import html
import json
import os
import re
import subprocess
import tempfile

NOTES = [
    "Kamerstukken II 2019/20, 26 485, nr. 331.",
    "Zie ook het overzicht in de bijlage, tabel 4, en de toelichting die daarbij is gevoegd.",
    "Aanhangsel Handelingen II 2018/19, nr. 2213.",
    "Stcrt. 2020, 1234.",
]
BOX = (
    "De stand in cijfers",
    "Tussen 2014 en 2019 steeg het aantal meldingen bij het loket van 12 naar 31 per jaar. Ongeveer "
    "de helft kwam uit de kledingbranche. De overige meldingen waren verdeeld over zes sectoren.",
)
MARGIN = [
    "Directie Internationale Marktordening", "Afdeling Ketens", "Bezoekadres", "Lange Kade 12",
    "2511 AB Den Haag", "Onze referentie", "DIM-20/4471", "Bijlagen", "2",
]
TITLE = "Proefstuk over handel en ketens"


def paragraphs(program, path):
    """The paragraphs of a text as the program's own outline has them, without notes and furniture."""
    outline = run(program, "read", "--no-config", path)
    lines = run(program, "read", "--no-config", "--format", "txt", path).split("\n")
    starts, gone = {}, set()
    for line in outline.split("\n"):
        block = re.match(r" *([a-z]+)\d* \d+ (?:p\.\d+ )?r\.(\d+)", line)
        if block:
            starts.setdefault(int(block[2]), block[1])
        found = re.match(r"r\.(\d+) furniture", line)
        if found:
            gone.add(int(found[1]))
    parts, kind = [], None
    for number, line in enumerate(lines, 1):
        if number in starts:
            kind = starts[number]
            if kind != "noot":
                parts.append("")
        if number in gone or kind in (None, "noot"):
            continue
        text, line = parts[-1], re.sub(r"[*_#|`]|<[^>]*>", " ", line)
        line = " ".join(line.split())
        if not line:
            continue
        is_cut = re.search(r"[a-z]-$", text) and re.match(r"(?!en |of |tot )[a-z]", line)
        parts[-1] = text[:-1] + line if is_cut else f"{text} {line}".strip()
    # The number of a note, glued to the word before it, is no text.
    parts = [re.sub(r"(?<=[a-z][a-z.,)’”])\d{1,2}(?=[ .,;)]|$)|(?<=[a-z]{3})\d{1,2}(?=[ .,;)]|$)", "", p) for p in parts]
    return [p for p in parts if re.search(r"\w\w", p)]


def run(*command):
    done = subprocess.run(command, capture_output=True, check=False)
    return done.stdout.decode("utf-8", "replace")


def is_heading(part):
    return len(part) < 70 and not re.search(r"[.;:,?]$", part)


def softened(text):
    """Soft hyphens between the syllables of long words, roughly."""
    cut = lambda word: re.sub(r"(?<=[aeiou])([bdfgklmnprstvz])(?=[aeiou][a-z])", "\u00ad\\1", word[0])
    return re.sub(r"\b[a-z]{9,}\b", cut, text)


# LibreOffice: flat OpenDocument.

ODF = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text" %s>
<office:styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="{after}"
 fo:text-align="{align}" fo:text-indent="{indent}" fo:line-height="120%%"/>
<style:text-properties style:font-name="{font}" fo:font-family="{font}" fo:font-size="{size}" fo:language="nl" fo:country="NL" fo:hyphenate="{hyphenate}"
 fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="H" style:family="paragraph" style:parent-style-name="P"><style:paragraph-properties
 fo:margin-top="0.3cm" fo:keep-with-next="always" fo:text-align="start" fo:text-indent="0cm"/><style:text-properties fo:font-weight="bold" fo:font-size="{head}" fo:hyphenate="false"/></style:style>
<style:style style:name="T" style:family="paragraph" style:parent-style-name="H"><style:text-properties fo:font-size="18pt"/></style:style>
<style:style style:name="S" style:family="paragraph"><style:text-properties fo:font-family="{font}" fo:font-size="7.5pt"/></style:style>
<style:style style:name="Fn" style:family="paragraph"><style:text-properties fo:font-family="{font}" fo:font-size="8pt" fo:language="nl" fo:country="NL"/></style:style>
<style:style style:name="Fa" style:family="text"><style:text-properties style:text-position="super 58%%"/></style:style>
<style:style style:name="Fr" style:family="graphic"><style:graphic-properties style:wrap="{wrap}" style:horizontal-pos="from-left"
 style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page" fo:border="none" fo:padding="0cm"/></style:style>
<style:style style:name="Bx" style:family="graphic"><style:graphic-properties style:wrap="parallel" style:horizontal-pos="right"
 style:horizontal-rel="paragraph" style:vertical-pos="from-top" style:vertical-rel="paragraph" fo:border="0.5pt solid #000000" fo:padding="0.2cm"
 fo:margin-left="0.4cm" fo:margin-top="0.1cm" fo:margin-bottom="0.2cm"/></style:style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:citation-body-style-name="Fa"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="C" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns
 fo:column-count="{columns}" fo:column-gap="0.7cm"/></style:section-properties></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="A" style:family="table-column"><style:table-column-properties style:column-width="1.5cm"/></style:style>
<style:style style:name="B" style:family="table-column"><style:table-column-properties style:column-width="11cm"/></style:style>
<style:style style:name="D" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm"
 fo:margin-left="2cm" fo:margin-right="{right}"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">
<style:header>{header}</style:header><style:footer>{footer}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>""" % " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    ]
)


def fodt(parts, columns=1, notes=False, margin=False, box=False, table=False, furniture=True, **looks):
    e = html.escape
    p = lambda text, style="P": f'<text:p text:style-name="{style}">{text}</text:p>'
    style = dict(
        after="0.25cm", align="start", indent="0cm", font="Liberation Serif", size="11pt", head="12pt",
        hyphenate="false", wrap="run-through", right="6cm" if margin else "2cm", columns=columns,
    ) | looks
    body, blocks = p(e(TITLE), "T"), []
    for number, part in enumerate(parts):
        text = e(part)
        if notes and number % 5 == 2 and not is_heading(part):
            note = NOTES[number // 5 % len(NOTES)]
            text += (
                f'<text:note text:note-class="footnote"><text:note-citation>{number // 5 + 1}</text:note-citation>'
                f"<text:note-body>{p(e(note), 'Fn')}</text:note-body></text:note>"
            )
        if box and number % 8 == 3:
            inner = p(BOX[0], "H") + p(BOX[1], "S")
            text = (
                f'<draw:frame draw:style-name="Bx" text:anchor-type="paragraph" svg:width="5.5cm" svg:y="0.1cm">'
                f'<draw:text-box fo:min-height="2cm">{inner}</draw:text-box></draw:frame>' + text
            )
        blocks.append(p(text, "H" if is_heading(part) else "P"))
    if table:
        cell = lambda inner: f'<table:table-cell table:style-name="Cell">{inner}</table:table-cell>'
        rows = "".join(
            f"<table:table-row>{cell(p(str(n + 1)))}{cell(b)}{cell(p('Afgerond' if n % 2 else 'Directie Ketens, loopt door tot de zomer'))}</table:table-row>"
            for n, b in enumerate(blocks)
        )
        widths = "".join(f'<table:table-column table:style-name="{c}"/>' for c in "ABD")
        body += f'<table:table table:name="T">{widths}{rows}</table:table>'
    else:
        body += f'<text:section text:style-name="C" text:name="S">{"".join(blocks)}</text:section>'
    frame = ""
    if margin:
        lines = "".join(p(e(m), "S") for m in MARGIN)
        frame = (
            '<draw:frame draw:style-name="Fr" text:anchor-type="paragraph" svg:x="16.2cm" svg:y="3.5cm" svg:width="4.2cm">'
            f'<draw:text-box fo:min-height="2cm">{lines}</draw:text-box></draw:frame>'
        )
    page = "<text:page-number text:select-page=\"current\">1</text:page-number>"
    count = "<text:page-count>1</text:page-count>"
    header = p(frame + (e(TITLE) if furniture else ""), "S")
    footer = p(f"Pagina {page} van {count}" if margin else f"{page}/{count}" if columns > 1 else f"- {page} -", "S")
    return ODF.format(body=body, header=header, footer=footer if furniture else p("", "S"), **style)


# Chromium: HTML.


def page(parts, columns=1, margin=False, box=False, table=False, soft=False, css=""):
    e = html.escape
    blocks = []
    for number, part in enumerate(parts):
        text = e(softened(part) if soft else part)
        if box and number % 8 == 3:
            blocks.append(f"<aside><h3>{BOX[0]}</h3><p>{BOX[1]}</p></aside>")
        blocks.append(f"<h2>{text}</h2>" if is_heading(part) else f"<p>{text}</p>")
    if table:
        blocks = [
            f"<tr><td>{n + 1}<td>{b}<td>{'Afgerond' if n % 2 else 'Directie Ketens, loopt door tot de zomer'}"
            for n, b in enumerate(blocks)
        ]
        blocks = ["<table>"] + blocks + ["</table>"]
    side = f"<div class=side>{''.join(f'<div>{e(m)}</div>' for m in MARGIN)}</div>" if margin else ""
    return f"""<!doctype html><html lang=nl><meta charset=utf-8><title>{TITLE}</title><style>
@page {{ size: A4; margin: 2cm }} body {{ font: 11pt/1.35 'Liberation Sans'; margin: 0 }}
h1 {{ font-size: 19pt }} h2 {{ font-size: 12pt; margin: .6em 0 .2em; break-after: avoid }} h3 {{ font-size: 10pt; margin: 0 }} p {{ margin: 0 0 .5em }}
main {{ columns: {columns}; column-gap: 7mm; {'text-align: justify;' if columns > 1 else ''} {'margin-right: 45mm' if margin else ''} }}
.side {{ position: fixed; right: 0; top: 15mm; width: 38mm; font-size: 7.5pt }}
aside {{ float: right; width: 55mm; border: 1px solid; padding: 2mm; margin: 0 0 2mm 4mm; font-size: 9pt }}
td {{ border: 1px solid; vertical-align: top; padding: 1mm 2mm }} table {{ border-collapse: collapse }} {css}
</style><h1>{TITLE}</h1>{side}<main>{''.join(blocks)}</main></html>"""


LAYOUTS = {
    "lo-kolom": lambda p: fodt(p, notes=True),
    "lo-inspring": lambda p: fodt(p, after="0cm", indent="0.6cm", align="justify", hyphenate="true", font="Liberation Sans", size="9.5pt"),
    "lo-twee": lambda p: fodt(p, columns=2, notes=True, align="justify", hyphenate="true", size="10pt"),
    "lo-drie": lambda p: fodt(p, columns=3, align="justify", hyphenate="true", size="9pt", head="9pt"),
    "lo-brief": lambda p: fodt(p, margin=True, notes=True, font="Liberation Sans", size="9.5pt", head="9.5pt"),
    "lo-kader": lambda p: fodt(p, box=True),
    "lo-tabel": lambda p: fodt(p, table=True, size="10pt"),
    "ch-kolom": lambda p: page(p),
    "ch-twee": lambda p: page(p, columns=2, soft=True),
    "ch-drie": lambda p: page(p, columns=3, soft=True, css="body{font-size:9pt}"),
    "ch-brief": lambda p: page(p, margin=True),
    "ch-kader": lambda p: page(p, box=True, soft=True, css="main{text-align:justify}"),
    "ch-tabel": lambda p: page(p, table=True),
    "ch-dia": lambda p: page(p, css="@page{size:A4 landscape;margin:3cm} body{font-size:20pt} h2{font-size:26pt;break-before:page}"),
}


def typeset(texts, layout, folder):
    """Makes the PDFs of all texts in a folder."""
    made = []
    for name, parts in texts.items():
        suffix = "fodt" if layout.startswith("lo") else "html"
        path = os.path.join(folder, f"{name}.{suffix}")
        with open(path, "w", encoding="utf-8") as file:
            file.write(LAYOUTS[layout](parts))
        made.append(path)
    profile = os.path.join(folder, ".profile")
    if layout.startswith("lo"):
        run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, *made)
    else:
        for path in made:
            run(
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
                "--no-pdf-header-footer", f"--print-to-pdf={path[:-5]}.pdf", f"file://{path}",
            )
    for path in made:
        os.remove(path)
    run("rm", "-rf", profile)


def statements(program, folder):
    """The statements of each document, in order, by its name without suffix."""
    result = collections.defaultdict(list)
    for line in run(program, "export", "--no-config", "--keep-going", "-q", "--format", "jsonl", folder).split("\n"):
        item = json.loads(line) if line.startswith("{") else {}
        if item.get("type") == "statement":
            item["folded"] = re.sub(r"[\W_]", "", item["quote"].casefold())
            result[os.path.splitext(item["doc"].split("/")[-1])[0]].append(item)
    return {name: sorted(items, key=lambda i: i["start"]) for name, items in result.items()}


def words(program, path):
    text = run(program, "read", "--no-config", "--format", "txt", "-q", path)
    text = re.sub("[\u00ad\u200b]", "", re.sub("[-\u00ad\u2010]\n *", "", text))
    return collections.Counter(re.findall(r"[^\W_]+", text.casefold()))


def compare(name, wanted, found, show):
    """Counts same, changed, lost and new statements of a document, and those out of order."""
    count = collections.Counter()
    left = list(found)
    order = []
    pairs = []
    for exact in (True, False):
        rest = []
        for item in wanted:
            def nearness(other):
                if item["folded"] == other["folded"]:
                    return 1 + (item["kind"] == other["kind"])
                return 0 if exact else difflib.SequenceMatcher(None, item["folded"], other["folded"], False).ratio()
            best = max(left, key=nearness, default=None)
            if best is not None and nearness(best) > 0.55:
                pairs.append((item, best))
                left.remove(best)
            else:
                rest.append(item)
        wanted = rest
    for item, other in pairs:
        order.append((item["start"], other["start"]))
        facts = lambda i: (i["kind"], i["due"])
        if item["folded"] != other["folded"] or facts(item) != facts(other):
            count["changed"] += 1
            show(f"  ~ {name} {item['kind']} | {item['quote']}\n  -> p.{other['page']} {other['kind']} | {other['quote']}")
        elif re.sub(r"\s", " ", item["quote"]) != re.sub(r"\s", " ", other["quote"]):
            count["spelt"] += 1
            show(f"  = {name} | {item['quote']}\n  -> p.{other['page']} | {other['quote']}")
        else:
            count["same"] += 1
    for item in wanted:
        count["lost"] += 1
        show(f"  - {name} {item['kind']} | {item['quote']}")
    for item in left:
        count["new"] += 1
        show(f"  + {name} p.{item['page']} {item['kind']} | {item['quote']}")
    places = [place for _, place in sorted(order)]
    count["unordered"] = sum(a > b for a, b in zip(places, places[1:]))
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", action="store_true")
    parser.add_argument("-k", metavar="FOLDER")
    parser.add_argument("-l", action="append", choices=LAYOUTS)
    parser.add_argument("program", metavar="NAKOMEN")
    parser.add_argument("texts", metavar="TEXT", nargs="+")
    options = parser.parse_args()
    show = print if options.v else lambda line: None
    files = []
    for path in options.texts:
        names = [path] if os.path.isfile(path) else sorted(os.path.join(path, n) for n in os.listdir(path))
        files += [n for n in names if n.endswith((".txt", ".md"))]
    with tempfile.TemporaryDirectory() as work:
        kept = options.k or work
        plain = os.path.join(work, "tekst")
        os.makedirs(plain)
        texts = {}
        for path in files:
            name = os.path.splitext(os.path.basename(path))[0]
            texts[name] = paragraphs(options.program, path)
            with open(os.path.join(plain, f"{name}.txt"), "w", encoding="utf-8") as file:
                file.write(TITLE + "\n\n" + "\n\n".join(texts[name]) + "\n")
        wanted = statements(options.program, plain)
        own = {name: words(options.program, os.path.join(plain, f"{name}.txt")) for name in texts}
        print(f"{'layout':12} same spelt changed lost new unordered | words missing extra of {sum(sum(c.values()) for c in own.values())}")
        for layout in options.l or LAYOUTS:
            folder = os.path.join(kept, layout)
            if not os.path.isdir(folder):
                os.makedirs(folder)
                typeset(texts, layout, folder)
            if options.v:
                print(f"## {layout}")
            found = statements(options.program, folder)
            total, missing, extra = collections.Counter(), collections.Counter(), collections.Counter()
            for name in texts:
                total += compare(name, wanted.get(name, []), found.get(name, []), show)
                print_words = words(options.program, os.path.join(folder, f"{name}.pdf"))
                missing += own[name] - print_words
                extra += print_words - own[name]
            show(f"  missing: {' '.join(w for w, _ in missing.most_common(40))}\n  extra: {' '.join(w for w, _ in extra.most_common(40))}")
            print(
                f"{layout:12} {total['same']:4} {total['spelt']:5} {total['changed']:7} {total['lost']:4} {total['new']:3} "
                f"{total['unordered']:9} | {sum(missing.values())} {sum(extra.values())}", flush=True,
            )


if __name__ == "__main__":
    main()
