# Each fixture's DocBook is valid against the RELAX NG schema and the Schematron of DocBook 5.0.
source tests/judges.sh
schema=/usr/share/xml/docbook/schema/rng/5.0/docbook.rng
rules=/usr/share/xml/docbook/schema/schematron/5.0/docbook.sch
wants jing
[[ -f $schema && -f $rules ]] || skip "the schemas of DocBook 5.0 are missing (Debian: apt-get install docbook5-xml)"

bind_fixtures docbook "--notices=strike -x struck=appendix" "--ads=keep --furniture=keep -x stories=chapter" \
  "--ads=appendix --notices=appendix --furniture=appendix -x provenance=lines"

# The launcher of Debian's jing warns of jars that it does not need.
for judge in "$schema" "$rules"; do
  jing "$judge" "${books[@]}" >"$folder/said" 2>"$folder/warnings" || fail "jing $(basename "$judge") rejects a book"
  sed "s|$folder/||" "$folder/said"
done
[[ $failed -eq 0 ]] && echo "passed: ${#books[@]} books"
exit $failed
