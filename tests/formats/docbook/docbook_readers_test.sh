# What others read from the DocBook of the fixtures: the style sheets of DocBook make HTML of it without a warning, and
# pandoc finds every heading and every paragraph; no text is lost on either way.
source tests/judges.sh
export LC_ALL=C.UTF-8
style=/usr/share/xml/docbook/stylesheet/docbook-xsl-ns/xhtml/docbook.xsl
with_xsl=yes with_pandoc=yes
[[ -f $style ]] && command -v xsltproc >/dev/null || with_xsl=no
command -v pandoc >/dev/null || with_pandoc=no
[[ $with_xsl$with_pandoc != nono ]] || skip "no reader is there (Debian: apt-get install docbook-xsl-ns xsltproc pandoc)"
[[ $with_xsl == yes ]] || echo "not read with style sheets: docbook-xsl-ns or xsltproc is missing"
[[ $with_pandoc == yes ]] || echo "not read with pandoc: it is missing"

# lines: each text between two tags that are no part of a line, as a line, without blanks at its ends.
lines() {
  sed -E 's/<\/?(span|em|strong|phrase|a)( [^>]*)?>//g; s/<[^>]*>/\n/g' |
    sed -E 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&#39;/'"'"'/g; s/&amp;/\&/g; s/([ \t]|\xC2\xA0)+/ /g; s/^ //; s/ $//' | grep -v '^$' | sort
}

# The text of the articles, without what their info says a second time.
articles_of() { sed -E '1,/<\/info>/d; /<(author|titleabbrev|artpagenums)>/d' "$1"; }

headings_of_docbook() { articles_of "$1" | grep -E '^<title>' | lines; }
headings_of_html() { grep -E '<h[1-6]' "$1" | lines; }

# The style sheets add words of their own: what the book has must be there, more may be.
reads_with_style_sheets() {
  local name=$1 book=$2
  xsltproc --nonet --stringparam appendix.autolabel 0 --stringparam part.autolabel 0 "$style" "$book" >"$folder/page.html" 2>"$folder/said" || fail "$name: no HTML comes of it"
  [[ ! -s $folder/said ]] || { fail "$name: the style sheets say something"; head -3 "$folder/said"; }
  articles_of "$book" | lines | uniq | comm -23 - <(lines <"$folder/page.html" | uniq) >"$folder/lost"
  [[ ! -s $folder/lost ]] || { fail "$name: the HTML lacks these lines"; head -5 "$folder/lost"; }
}

reads_with_pandoc() {
  local name=$1 book=$2
  pandoc -f docbook -t html --wrap=none --shift-heading-level-by=1 "$book" >"$folder/page.html" 2>"$folder/said" ||
    fail "$name: pandoc fails"
  [[ ! -s $folder/said ]] || { fail "$name: pandoc says something"; head -3 "$folder/said"; }
  diff <(articles_of "$book" | lines) <(lines <"$folder/page.html") >"$folder/differences" ||
    { fail "$name: pandoc (>) reads other lines"; head -8 "$folder/differences"; }
  diff <(headings_of_docbook "$book") <(headings_of_html "$folder/page.html") >"$folder/differences" ||
    { fail "$name: pandoc (>) reads other headings"; head -8 "$folder/differences"; }
}

books=0
for text in fixtures/issues/*/issue.txt fixtures/repairs/keeps-*/*.txt; do
  name=$(basename "$(dirname "$text")")-$(basename "$text" .txt)
  "$program" "$text" --ads=appendix -x struck=appendix -o "$folder/book.xml" &&
    "$program" "$text" --ads=keep -x stories=chapter -o "$folder/chapters.xml" ||
    { fail "$name: no book was made"; continue; }
  [[ $with_xsl == no ]] || reads_with_style_sheets "$name" "$folder/book.xml"
  [[ $with_pandoc == no ]] || reads_with_pandoc "$name" "$folder/chapters.xml"
  books=$((books + 1))
done
[[ $failed -eq 0 ]] && echo "passed: $books books"
exit $failed
