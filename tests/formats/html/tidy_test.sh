# Each fixture's page is HTML5 without an error or a warning, as tidy judges it; and as the Nu Html Checker does, where the
# path of its vnu.jar is given in VNU.
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

skip() {
  echo "skipped: $1"
  exit 77
}
command -v tidy >/dev/null || skip "tidy is missing (Debian: apt-get install tidy)"

# Says nothing of a page that is right. A page break is an empty element, and means to be one.
judge() { tidy -quiet -errors -utf8 --drop-empty-elements no --show-info no "$1" 2>&1; }

failed=0
printf '<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><p><b>x</p></body></html>\n' >"$folder/wrong"
[[ -n $(judge "$folder/wrong") ]] || { echo "FAILED: tidy finds nothing wrong with a page that is"; failed=1; }
number=0
for text in fixtures/issues/*/issue.txt fixtures/repairs/*/*.txt; do
  page=$folder/$((number += 1)).html
  "$program" --ads=appendix "$text" -o "$page" || { echo "FAILED: $text: no page was made"; failed=1; continue; }
  said=$(judge "$page")
  [[ -z $said ]] || { echo "FAILED: $text: $said"; failed=1; }
done
echo "$number pages judged by $(tidy -version)"
if [[ -n ${VNU-} ]]; then
  java -jar "$VNU" --Werror --no-langdetect --filterpattern '.*[Tt]railing slash.*' "$folder"/*.html || failed=1
fi
exit $failed
