#!/bin/sh
# Rebuilds the files of voorbeeld-formaten/ from bron/kamerbrief.md.
# Needs pandoc, LibreOffice Writer with Dutch hyphenation, Chromium, zip, unzip and pdftotext:
#   sudo apt install pandoc libreoffice-writer-nogui hyphen-nl chromium poppler-utils zip unzip
# The official-publication file kst-98765-63.xml is written by hand and not rebuilt.
set -eu

cd "$(dirname "$0")/voorbeeld-formaten"
bron=bron/kamerbrief.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1529020800 TZ=UTC LC_ALL=C.UTF-8

to_pdf() { # file.odt name: one PDF through LibreOffice, with its own profile
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf \
    --outdir "$work/pdf" "$1" >/dev/null 2>&1
  mv "$work/pdf/$(basename "$1" .odt).pdf" "$2"
}

title=$(sed -n 's/^title: //p' "$bron")
{ printf '# %s\n\n' "$title"; sed -e '1,/^$/d' -e 's/^# /## /' "$bron"; } >kamerbrief.md
pandoc "$bron" --standalone --to plain --columns=78 -o kamerbrief.txt
pandoc "$bron" --template=bron/pagina.html -o kamerbrief.html
pandoc "$bron" -o kamerbrief.docx
pandoc "$bron" -o kamerbrief.odt
to_pdf kamerbrief.odt kamerbrief.pdf

# Two columns: the same text with soft hyphens, in a page with a running header and notes at the foot.
mkdir "$work/odt"
pandoc --print-default-data-file reference.odt >"$work/reference.odt"
(cd "$work/odt" && unzip -q ../reference.odt)
sed -i -f bron/kolommen.sed "$work/odt/styles.xml"
(cd "$work/odt" && zip -q -X ../kolommen.odt mimetype && zip -q -X -r ../kolommen.odt . -x mimetype)
pandoc "$bron" --lua-filter=bron/kolommen.lua --reference-doc="$work/kolommen.odt" -o "$work/kamerbrief-kolommen.odt"
to_pdf "$work/kamerbrief-kolommen.odt" kamerbrief-kolommen.pdf

# The same from a browser, which keeps the soft hyphens as characters in the text.
pandoc "$bron" --lua-filter=bron/kolommen.lua --template=bron/kolommen.html -o "$work/kolommen.html"
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --no-pdf-header-footer \
  --print-to-pdf="$work/kolommen.pdf" "file://$work/kolommen.html" >/dev/null 2>&1
mv "$work/kolommen.pdf" kamerbrief-kolommen-browser.pdf

for made in *.pdf; do pdftotext -q "$made" - | grep -q Lievestro; done
ls -l
