# Each fixture's Markdown, read by cmark, has the lines of text that its DocBook has, blanks aside, which the cells of a
# table lose: no markup is left in the text, and no text has become markup.
source tests/judges.sh
export LC_ALL=C.UTF-8
wants cmark
ls fixtures/issues/*/issue.txt >/dev/null 2>&1 || skip "no fixtures in fixtures/issues"

text_of_xml() {
  sed -E 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g; s/[[:blank:]]//g' | grep -v '^$' | sort
}

lines_of_markdown() {
  cmark -t html "$1" | sed -E 's/<hr ?\/>//' | text_of_xml
}

# The titles, paragraphs and kept lines of the articles, without what their info says a second time.
lines_of_docbook() {
  sed -E 's/<\/entry><entry>//g; 1,/<\/info>/d; /<(author|titleabbrev|artpagenums)>/d; /^<\?/d' "$1" | text_of_xml
}

for text in fixtures/issues/*/issue.txt; do
  name=$(basename "$(dirname "$text")")
  "$program" "$text" --ads=keep -x front-matter=none -o "$folder/issue.md" && "$program" "$text" --ads=keep -o "$folder/issue.xml" ||
    { fail "$name: no book was made"; continue; }
  lines_of_markdown "$folder/issue.md" >"$folder/markdown"
  lines_of_docbook "$folder/issue.xml" >"$folder/docbook"
  if [[ -s $folder/markdown ]] && diff "$folder/markdown" "$folder/docbook"; then
    echo "passed: $name"
  else
    fail "$name: the lines above differ between Markdown (<) and DocBook (>)"
  fi
done
exit $failed
