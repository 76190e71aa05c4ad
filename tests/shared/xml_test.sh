# Real text, kept beside the project and never in it (../shared): its DocBook is valid against RELAX NG and Schematron,
# its TEI against the structure that the tests have for it, and the style sheets of DocBook make HTML of a sample without
# a word. Nothing is said but that the other end of a jump is missing.
source tests/judges.sh
corpus=../shared/corpus
grammar=/usr/share/xml/docbook/schema/rng/5.0/docbook.rng
rules=/usr/share/xml/docbook/schema/schematron/5.0/docbook.sch
style=/usr/share/xml/docbook/stylesheet/docbook-xsl-ns/xhtml/docbook.xsl
mkdir "$folder"/{docbook,tei}
[[ -d $corpus/real-dev ]] || skip "no corpus in $corpus"
wants jing
[[ -f $grammar && -f $rules ]] || skip "the schemas of DocBook 5.0 are missing (Debian: apt-get install docbook5-xml)"

convert() {
  local name
  name=$(basename "$1" .txt)
  "$program" "$1" --ads=appendix -x struck=appendix -x provenance=lines -o "$folder/docbook/$name.xml" &&
    "$program" "$1" --ads=keep -x line-breaks=keep -o "$folder/tei/$name.tei" || echo "$1: no book was made"
}
export -f convert
export program folder

printf '%s\n' "$corpus"/{seed,real-dev,press-dev}/*.txt | xargs -P "$(nproc)" -I '{}' bash -c 'convert "$0"' '{}' >"$folder/messages" 2>&1
sed -i -E '/\[(jump-without-continuation|continuation-without-jump)\]$/d' "$folder/messages"
[[ ! -s $folder/messages ]] || { fail "something is said"; head -3 "$folder/messages"; }

judge() {
  local kind=$1
  shift
  jing "$@" "$folder/$kind"/* >"$folder/said" 2>/dev/null || { fail "jing $* rejects a book"; head -5 "$folder/said"; }
}
judge docbook "$grammar"
judge docbook "$rules"
judge tei -c tests/formats/tei/structure.rnc

sample=0
if [[ -f $style ]] && command -v xsltproc >/dev/null; then
  for book in $(printf '%s\n' "$folder"/docbook/* | awk 'NR % 20 == 1'); do
    xsltproc --nonet "$style" "$book" 2>"$folder/said" >/dev/null && [[ ! -s $folder/said ]] || fail "$(basename "$book"): $(head -1 "$folder/said")"
    sample=$((sample + 1))
  done
fi
echo "$(find "$folder/docbook" -type f | wc -l) issues to DocBook and to TEI, $sample of them to HTML"
exit $failed
