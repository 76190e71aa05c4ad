# README.md tells the truth: what it shows before becomes what it shows after, the options it names exist, and the format
# it gives as an example compiles.
source tests/judges.sh

# block KIND N: the Nth fenced block that is marked as of the kind.
block() {
  awk -v fence="\`\`\`$1" -v wanted="$2" '
    $0 == "```" {inside = 0}
    inside && found == wanted
    $0 == fence {inside = 1; found++}' README.md
}

for number in 1 2; do
  block text "$number" >"$folder/before"
  block markdown "$number" >"$folder/after"
  [[ -s $folder/before && -s $folder/after ]] || fail "before and after number $number is not there"
  "$program" -x front-matter=none "$folder/before" >"$folder/actual" || fail "number $number is not converted"
  diff -u --label README.md --label "what newsbind prints" "$folder/after" "$folder/actual" || fail "number $number differs"
done

"$program" --help >"$folder/help" || fail "there is no help"
for option in $(grep '^|' README.md | grep -oE -- '--[a-z][a-z-]+' | sort -u); do
  grep -q -- "$option\b" "$folder/help" || fail "--help does not know $option"
done

for way in 2 3; do
  { block cpp 1; block cpp "$way"; } >"$folder/plain.cpp"
  [[ -n $(block cpp 1) && -n $(block cpp "$way") ]] || fail "there is no format as an example"
  if command -v c++ >/dev/null; then
    c++ -std=c++20 -Wall -Wextra -Werror -fsyntax-only -Isrc -I. "$folder/plain.cpp" || fail "the example does not compile"
  fi
done
exit $failed
