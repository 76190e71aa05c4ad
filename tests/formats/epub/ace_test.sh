# DAISY Ace finds nothing to fault in any fixture's book. It comes from npm (@daisy/ace, with --ignore-scripts) and wants
# Chromium; the path of its command ace-puppeteer is given in ACE where the shell does not find it.
source tests/judges.sh
ace=${ACE:-ace-puppeteer}
browser=$(command -v "${CHROMIUM:-chromium}")
command -v "$ace" >/dev/null || skip "DAISY Ace is missing (npm i --ignore-scripts @daisy/ace)"
[ -n "$browser" ] || skip "Chromium is missing (Debian: apt-get install chromium)"
wants unzip
export PUPPETEER_EXECUTABLE_PATH=$browser

passed=0

finds_nothing() { "$ace" -s -f -E -o "$folder/report" "$1" >"$folder/messages" 2>&1 </dev/null; }

# judge NAME TEXT [OPTION...]
judge() {
  local name=$1
  shift
  "$program" "$@" -o "$folder/$name.epub" || { fail "$name: no book was made"; return; }
  if finds_nothing "$folder/$name.epub"; then
    passed=$((passed + 1))
  else
    fail "$name"
    cat "$folder/messages"
    grep -A3 '"dct:title"\|"dct:description"' "$folder/report/report.json" | head -40
  fi
}

# The judge is one that finds fault.
"$program" fixtures/issues/wharf-gazette/issue.txt -o "$folder/blind.epub"
unzip -q "$folder/blind.epub" -d "$folder/blind"
sed -i 's/ alt="[^"]*"//' "$folder/blind/EPUB/cover.xhtml"
if finds_nothing "$folder/blind"; then fail "a cover without a description passes"; fi

while IFS= read -r text; do
  name=${text#fixtures/}
  judge "$(tr / - <<<"${name%.txt}")" "$text"
done < <(find fixtures -name '*.txt' | sort)
judge vertical fixtures/issues/shiosai-shinbun/issue.txt -x writing-mode=vertical --ads=appendix
echo "$passed passed"
exit $failed
