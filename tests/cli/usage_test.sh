# --help and its kin answer; wrong usage ends with 2 and says what would be right.
source tests/cli/checks.sh

answers() {
  for option in --help -h; do
    check "$option answers" done_in_silence $option
    check "$option shows the usage" prints "usage: newsbind"
  done
  for option in --output --to --option --title --date --issue-number --publisher --language --identifier --ads --encoding --report; do
    check "--help lists $option" prints " $option="
  done
  check "--help=epub answers" done_in_silence --help=epub
  check "--help=epub lists the format's options" prints "-x css=FILE"
  check "--help of an unknown format" fails_with 2 "unknown format 'epu'; did you mean 'epub'?" --help=epu
  check "--version answers" done_in_silence --version
  check "--version is a name and a number" grep -qE '^newsbind [0-9]+\.[0-9]+\.[0-9]+$' printed
  check "--list-formats answers" done_in_silence --list-formats
  check "--list-formats names the formats and their suffixes" test \
    "$(awk '$2 ~ /^\./ { printf "%s%s ", $1, $2 }' printed)" = \
    "epub.epub docbook.xml tei.tei markdown.md html.html text.txt json.json tree.tree "
  check "an answer that cannot be written fails" bash -c "! '$program' --help >/dev/full 2>messages"
}

refuses() {
  check "an unknown option, with the one meant" fails_with 2 "unknown option '--titel'; did you mean '--title'?" --titel=x page1.txt
  check "an unknown option like no other" fails_with 2 "unknown option '--zzzzzzzz'; newsbind --help" --zzzzzzzz page1.txt
  check "an unknown short option" fails_with 2 "unknown option '-q'" -q page1.txt
  check "no option is guessed from its beginning" fails_with 2 "unknown option '--titl'" --titl=x page1.txt
  check "an unknown format, with the one meant" fails_with 2 "unknown format 'epbu'; did you mean 'epub'?" -t epbu page1.txt
  check "an unknown format like no other" fails_with 2 "unknown format 'pdf'; newsbind --list-formats" -t pdf page1.txt
  check "an unknown suffix" fails_with 2 "no format has the suffix '.pdf'; name the format with -t" page1.txt -o book.pdf
  check "an unknown suffix, with the one meant" fails_with 2 "'.epbu'; did you mean '.epub'?" page1.txt -o book.epbu
  check "a suffix is no format's name, but tells which is meant" fails_with 2 "did you mean 'markdown'?" -t md page1.txt
  check "no suffix" fails_with 2 "book: has no suffix; name the format with -t" page1.txt -o book
  check "an unknown policy, with the one meant" fails_with 2 "unknown policy 'kep' for --ads; did you mean 'keep'?" --ads=kep page1.txt
  check "an unknown option of a format, with the one meant" fails_with 2 "did you mean 'front-matter'?" -x front-mater=none page1.txt
  check "what the command line calls FILE is no option" fails_with 2 "unknown option '--file'" --file page1.txt
  check "an option without its value" fails_with 2 "option '--title' wants a value" page1.txt --title
  check "a value that is not wanted" fails_with 2 "option '--version' takes no value" --version=1
  check "wrong usage is found before a file is opened" fails_with 2 "unknown format" -t pdf absent.txt
  check "weights that are none" fails_with 1 "page1.txt: is no table of weights" --weights=page1.txt page1.txt
  SOURCE_DATE_EPOCH=today check "SOURCE_DATE_EPOCH that is no number" fails_with 2 "SOURCE_DATE_EPOCH is 'today'" page1.txt
}

answers
refuses
finish
