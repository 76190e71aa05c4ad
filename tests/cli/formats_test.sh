# Which format is written, and where.
source tests/cli/checks.sh

chooses_the_format() {
  check "Markdown goes to standard output where nothing is said" done_in_silence page1.txt
  check "it begins with YAML front matter" test "$(head -1 printed)" = ---
  check "it has the headline" prints "# 渡口石桥今日合龙"
  mv printed book.md
  for suffix in md markdown; do
    newsbind page1.txt -o by-suffix.$suffix
    check ".$suffix is Markdown" same book.md by-suffix.$suffix
  done
  newsbind page1.txt -o CAPITALS.MD
  check "a suffix may stand in capitals" same book.md CAPITALS.MD
  for suffix in xml dbk; do
    check ".$suffix is written" done_in_silence page1.txt -o by-suffix.$suffix
    check ".$suffix is DocBook" prints 'xmlns="http://docbook.org/ns/docbook"' by-suffix.$suffix
  done
  check ".tei is written" done_in_silence page1.txt -o by-suffix.tei
  check ".tei is TEI" prints 'xmlns="http://www.tei-c.org/ns/1.0"' by-suffix.tei
  for suffix in html htm; do
    check ".$suffix is written" done_in_silence page1.txt -o by-suffix.$suffix
    check ".$suffix is HTML" prints '<!DOCTYPE html>' by-suffix.$suffix
  done
  check ".txt is written" done_in_silence page1.txt -o by-suffix.txt
  check ".txt is plain text" prints "渡口石桥今日合龙" by-suffix.txt
  check ".json is written" done_in_silence page1.txt -o by-suffix.json
  check ".json is JSON" prints '"version":1' by-suffix.json
  check ".tree is written" done_in_silence page1.txt -o by-suffix.tree
  check ".tree is an outline" prints "headline 1: 渡口石桥今日合龙" by-suffix.tree
  check ".epub is written" done_in_silence page1.txt -o by-suffix.epub
  check ".epub is EPUB" is_epub by-suffix.epub
  check "-o prints nothing" test ! -s printed
  newsbind -t docbook page1.txt -o docbook.md
  check "-t overrules the suffix" same docbook.md by-suffix.xml
  newsbind --to=docbook page1.txt
  check "-t without -o prints" same printed by-suffix.xml
  newsbind -t epub page1.txt
  check "EPUB goes into a pipe or file" same printed by-suffix.epub
  newsbind page1.txt -o -
  check "-o - is standard output" same printed book.md
  newsbind page1.txt -t docbook -o /dev/stdout
  check "a device is written straight" same printed by-suffix.xml
  mkfifo pipe.d
  cat pipe.d >through &
  check "a pipe gets Markdown where nothing else is said" done_in_silence page1.txt -o pipe.d
  wait $!
  check "it is still a pipe" test -p pipe.d
  check "its reader has the book" same book.md through
}

refuses_a_terminal() {
  command -v script >/dev/null || { skip "script(1) is missing; EPUB to a terminal is not tested"; return; }
  script -qec "'$program' -t epub page1.txt 2>messages; echo status \$?" /dev/null </dev/null >terminal
  check "EPUB to a terminal is wrong usage" prints "status 2" terminal
  check "the remedy is -o" prints "epub is not for a terminal; write it to a file with -o" messages
  script -qec "'$program' page1.txt 2>messages" /dev/null </dev/null >terminal
  check "Markdown may go to a terminal" prints "渡口石桥今日合龙" terminal
  script -qec "'$program' >messages 2>&1; echo status \$?" /dev/null </dev/null >terminal
  check "a terminal is not waited on for a FILE" prints "standard input is a terminal" messages
}

sets_a_formats_options() {
  check "-x sets a format's option" done_in_silence -x front-matter=none page1.txt
  check "-x front-matter=none leaves it out" test "$(head -1 printed)" = "# 渡口石桥今日合龙"
  check "a style sheet that is not there is named" fails_with 1 "absent.css: cannot be opened" -t epub -x css=absent.css page1.txt
  check "a file that is no picture is named" fails_with 1 "page2.txt: is no JPEG, PNG, GIF or SVG" -t epub -x cover=page2.txt page1.txt
  check "a file has a name" fails_with 2 "option 'cover' of format 'epub' is a FILE, not ''" -t epub -x cover= page1.txt
  printf 'p { margin: 0 }' >extra.css
  check "a style sheet of one's own goes into the book" done_in_silence -x css=extra.css page1.txt -o styled.epub
  check "it is not written over" fails_with 2 "extra.css: is both input and output" -t epub -x css=extra.css page1.txt -o extra.css
  check "vertical lines are for the languages that have them" \
    fails_not_but_warns "[epub-writing-mode]" --language=de -x writing-mode=vertical page1.txt -o german.epub
  check "an option that the format has not" fails_with 2 "format 'markdown' has no option 'css'" -x css=a.css page1.txt
  check "a value that the option has not" fails_with 2 "yaml|none" -x front-matter=toml page1.txt
  check "an option without a value" fails_with 2 "is not of the form NAME=VALUE" -x css page1.txt
}

takes_a_number() {
  newsbind -t text -x width=20 page1.txt
  check "-x width sets lines" grep -qx "本报讯 渡口石桥今天" printed
  check "a width that is no number" fails_with 2 "is a whole number from 1 to 9999, not 'wide'" -t text -x width=wide page1.txt
}

# fails_not_but_warns TEXT ARGUMENT...
fails_not_but_warns() {
  local text=$1
  shift
  newsbind "$@"
  [[ $status -eq 0 && $(wc -l <messages) -eq 1 ]] && grep -qF -- "$text" messages
}

chooses_the_format
refuses_a_terminal
takes_a_number
sets_a_formats_options
finish
