# Changes pandoc's reference styles: small page, two justified columns, Dutch hyphenation, a running header.
s/fo:page-width="8.5in"/fo:page-width="14.8cm"/
s/fo:page-height="11in"/fo:page-height="21cm"/
s/fo:margin-left="1in"/fo:margin-left="1.5cm"/
s/fo:margin-right="1in"/fo:margin-right="1.5cm"/
s/fo:margin-top="1in"/fo:margin-top="1.2cm"/
s/fo:margin-bottom="1in"/fo:margin-bottom="1.2cm"/
s|<style:footnote-sep style:width="0.0071in"|<style:columns fo:column-count="2" fo:column-gap="0.7cm"/>&|
s|<style:header-style />|<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style>|
s|<style:footer>|<style:header><text:p text:style-name="Header">Convenanten en inkoop · Tweede Kamer, vergaderjaar 2017–2018, 98 765, nr. 63</text:p></style:header>&|
/<style:default-style style:family="paragraph">/,/<\/style:default-style>/{
  s/fo:font-size="12pt"/fo:font-size="9.5pt"/
  s/fo:language="en" fo:country="US"/fo:language="nl" fo:country="NL" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/
  s/<style:paragraph-properties /&fo:text-align="justify" style:justify-single-word="false" /
}
/<style:style style:name="Heading_20_1"/,/<\/style:style>/s/fo:font-size="[^"]*"/fo:font-size="11pt" fo:hyphenate="false"/
s|</office:styles>|<style:style style:name="Title" style:family="paragraph" style:class="chapter"><style:text-properties fo:font-size="13pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>&|
