#!/bin/sh
# Rebuilds the documents of voorbeeld/ that are not plain text themselves, from bron/.
# Needs LibreOffice Writer with Dutch hyphenation, Chromium, zip and pdftotext:
#   sudo apt install libreoffice-writer-nogui hyphen-nl chromium poppler-utils zip
# The web page, the XML and the register in voorbeeld/ are written by hand and have no source.
set -eu

cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TZ=UTC LC_ALL=C.UTF-8

office() { # name format: one document through LibreOffice, with its own profile
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$2" --outdir voorbeeld \
    "bron/$1.fodt" >/dev/null 2>&1
}

office 2010-11-26-beleidsnota-handel-met-een-geweten pdf
office 2016-04-08-kamerbrief-voortgang-actieplan pdf
office 2020-11-06-antwoorden-stand-van-de-beloften odt
office 2022-09-30-beleidsnota-handel-in-balans docx

plan=2014-02-14-actieplan-verantwoord-zakendoen
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --no-pdf-header-footer \
  --print-to-pdf="$work/$plan.pdf" "file://$PWD/bron/$plan.html" >/dev/null 2>&1
mv "$work/$plan.pdf" voorbeeld/

# The archive as the site of the official publications gives it: the paper and its record.
motion=2011-11-17-motie-noorderhaven-achterveld.zip
cp bron/motie/kst-98765-9.xml bron/motie/metadata.xml "$work"
touch -d 2011-11-18T12:00:00 "$work"/*.xml
(cd "$work" && zip -q -X "$motion" kst-98765-9.xml metadata.xml)
mv "$work/$motion" voorbeeld/

# These two came as text.
cp bron/tekst/2013-02-21-memo-ketenwacht-beloften-op-reis.txt bron/tekst/2025-10-03-beslisnota-handelsmissies.md voorbeeld/

for made in voorbeeld/*.pdf; do pdftotext -q "$made" - | grep -q 'Fictief voorbeeldstuk'; done
ls -l voorbeeld
