# --report lists what was done to the text, as JSON Lines, at its place.
source tests/cli/checks.sh

# A tiny check of form: an object of strings and numbers, and nothing behind it (RFC 8259).
is_json_lines() {
  local number='[0-9]+(\.[0-9]+)?'
  local string='"([^"\\[:cntrl:]]|\\(["\\/bfnrt]|u[0-9a-f]{4}))*"'
  ! grep -qvE "^\{$string:($string|$number)(,$string:($string|$number))*\}$" "$1"
}

# What stands in the file at each record's line and column is what the record says is its source.
places_are_right() {
  local line column source lines
  mapfile -t -O 1 lines < <(tr -d '\f' <"$1")
  while IFS=$'\t' read -r line column source; do
    [[ ${lines[line]:column - 1:${#source}} == "$source" ]] || return 1
  done < <(grep -v '"source":"[^"]*\\' "$2" |
    sed -E 's/.*"line":([0-9]+),"column":([0-9]+),.*"source":"([^"]*)".*/\1\t\2\t\3/')
}

records() { grep -cF -- "$1" report.jsonl; }

reports_an_issue() {
  local issue=$project/fixtures/issues/$1/issue.txt
  check "$1: --report is silent" done_in_silence --report=report.jsonl "$issue"
  check "$1: every line is an object" is_json_lines report.jsonl
  check "$1: there are records" test -s report.jsonl
  check "$1: every record says how sure it is, from 0 to 1" test -z \
    "$(grep -vE '"confidence":(0\.[0-9]{2}|1\.00),"source"' report.jsonl)"
  check "$1: lines run upwards" sort -c -s -n -t: -k1,1 <(sed -E 's/.*"line":([0-9]+),.*/\1/' report.jsonl)
  check "$1: places are right" places_are_right "$issue" report.jsonl
}

reports_a_join() {
  newsbind --report=report.jsonl page1.txt
  check "a line end printed as nothing is a join, at its place" test "$(sed -E \
    's/"confidence":[01]\.[0-9]+,//' report.jsonl |
    grep -cF '"line":3,"column":26,"what":"repair","why":"join","source":"\n","printed":""')" -eq 1
  check "the book is the same as without a report" same printed <("$program" page1.txt)
}

reports_an_advertisement() {
  local issue=$project/fixtures/repairs/strikes-a-trailing-advertisement/example.txt
  newsbind --report=report.jsonl "$issue"
  check "a struck advertisement is listed, with its reason" test "$(grep -F '"what":"strike","why":"advertisement"' report.jsonl | grep -c 订购热线)" -eq 1
  newsbind --ads=keep --report=report.jsonl "$issue"
  check "one that is kept is not" test "$(records 订购热线)" -eq 0
}

# confidence WHY SOURCE: of the record in hundredths.
confidence() { grep -F "\"why\":\"$1\"" report.jsonl | grep -F -- "\"source\":\"$2" | sed -E 's/.*"confidence":([01])\.([0-9]+).*/\1\2/'; }

says_how_sure_it_is() {
  cat >hyphens.txt <<'END'
THE HARBOUR BELL
The harbour is quiet tonight, and the har-
bour lamps are lit. Nobody on the quay re-
members when the bell was last rung there.
Nobody knows who hung it in its old place.
----------------
The harbour is shut.
END
  newsbind --report=report.jsonl hyphens.txt
  check "a word that the issue has elsewhere is surer than one of the language's rule alone" \
    test "$(confidence dehyphenate '-\n' | head -n 1)" -gt "$(confidence dehyphenate '-\n' | sed -n 2p)"
  check "a rule is certain" test "$(confidence rule ----)" -eq 100
}

quotes_what_json_wants_quoted() {
  cp page1.txt 'a "b" \c.txt'
  check "a file's name may be odd" done_in_silence --report=report.jsonl 'a "b" \c.txt'
  check "every line is an object" is_json_lines report.jsonl
  check "the name is quoted" prints '"file":"a \"b\" \\c.txt"' report.jsonl
  cp page1.txt $'odd\xff\xe4\xb8.txt'
  newsbind --report=report.jsonl $'odd\xff\xe4\xb8.txt'
  check "a name that is no UTF-8 leaves the report UTF-8" iconv -f UTF-8 -t UTF-16 report.jsonl -o /dev/null
  check "what is no character in it is U+FFFD" prints $'"file":"odd\ufffd\ufffd\ufffd.txt"' report.jsonl
  printf '本报讯 渡\001口石桥今天上午合龙，两岸居民再也不必绕行三十里山路。\n' >control.txt
  newsbind --report=report.jsonl page1.txt control.txt
  check "a control character is a number" prints '\u0001' report.jsonl
  check "every line is an object" is_json_lines report.jsonl
}

for paper in "$project"/fixtures/issues/*/; do reports_an_issue "$(basename "$paper")"; done
reports_a_join
reports_an_advertisement
says_how_sure_it_is
quotes_what_json_wants_quoted
finish
