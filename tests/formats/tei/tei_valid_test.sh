# Each fixture's TEI is as structure.rnc has it, a narrowed tei_all.
source tests/judges.sh
wants jing

bind_fixtures tei "-x line-breaks=keep" "--ads=keep --furniture=keep -x struck=none" \
  "--notices=strike -x struck=appendix" \
  "--ads=appendix --notices=appendix --furniture=appendix -x struck=appendix -x provenance=lines"

# The launcher of Debian's jing warns of jars that it does not need.
jing -c tests/formats/tei/structure.rnc "${books[@]}" >"$folder/said" 2>"$folder/warnings" || fail "jing rejects a text"
sed "s|$folder/||" "$folder/said"
[[ $failed -eq 0 ]] && echo "passed: ${#books[@]} texts"
exit $failed
