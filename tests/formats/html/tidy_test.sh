# Each fixture's page is HTML5 without an error or a warning, as tidy judges it; and as the Nu Html Checker does, where the
# path of its vnu.jar is given in VNU.
source tests/judges.sh
wants tidy

# Says nothing of a page that is right. A page break is an empty element, and means to be one.
judge() { tidy -quiet -errors -utf8 --drop-empty-elements no --show-info no "$1" 2>&1; }

printf '<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><p><b>x</p></body></html>\n' >"$folder/wrong"
[[ -n $(judge "$folder/wrong") ]] || fail "tidy finds nothing wrong with a page that is"
bind_fixtures html "--ads=appendix --notices=appendix --furniture=appendix"
for page in "${books[@]}"; do
  said=$(judge "$page")
  [[ -z $said ]] || fail "$(basename "$page"): $said"
done
echo "${#books[@]} pages judged by $(tidy -version)"
if [[ -n ${VNU-} ]]; then
  java -jar "$VNU" --Werror --no-langdetect --filterpattern '.*[Tt]railing slash.*' "$folder"/*.html || failed=1
fi
exit $failed
