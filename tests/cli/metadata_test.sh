# What the user says of the issue, and what becomes of advertisements.
source tests/cli/checks.sh

# says OPTION VALUE FIELD ELEMENT: the value stands in Markdown's front matter and in DocBook's info.
says() {
  local option=$1 value=$2 field=$3 element=$4
  check "$option with Markdown" done_in_silence "$option=$value" page1.txt
  check "$option is $field in the front matter" grep -qE "^$field: \"?$value\"?$" <(sed -n '2,/^---$/p' printed)
  check "$option with DocBook" done_in_silence -t docbook "$option=$value" page1.txt
  check "$option is $element in info" grep -qF "$element" <(sed -n '/<info>/,/<\/info>/p' printed)
}

refuses_what_cannot_be() {
  for date in 2023-02-30 2023-13 23 2023-1-1 yesterday 2023-02-28x; do
    check "$date is no date" fails_with 2 "--date is '$date'" --date=$date page1.txt
  done
  check "29 February is one in a leap year" done_in_silence --date=2024-02-29 page1.txt
  check "a language tag has no underscore" fails_with 2 "--language is 'zh_CN'" --language=zh_CN page1.txt
  check "an ISSN has eight digits" fails_with 2 "--issn is '1234'" --issn=1234 page1.txt
  check "an ISSN has a check digit" fails_with 2 "the last one would be 9" --issn=1234-5678 page1.txt
  check "X is a check digit" done_in_silence --issn=2434-561x page1.txt
  check "a title has no control characters" fails_with 2 "--title is not plain text" --title=$'a\x01b' page1.txt
  check "a title is UTF-8" fails_with 2 "--title is not plain text" --title=$'\xbd\xad' page1.txt
  check "an option is given once" fails_with 2 "option '--title' is given twice" --title=a --title=b page1.txt
}

takes_an_empty_value_as_none() {
  newsbind page1.txt && mv printed book.md
  check "an empty title is none" done_in_silence --title '' page1.txt
  check "the book is the same" same printed book.md
}

treats_advertisements() {
  local issue=$project/fixtures/repairs/strikes-a-trailing-advertisement/example.txt line=订购热线：0000-5550123
  check "advertisements are struck in silence" done_in_silence "$issue"
  check "by default" prints_not "$line"
  mv printed struck
  check "--ads=strike" done_in_silence --ads=strike "$issue"
  check "is the default" same printed struck
  check "--ads=keep" done_in_silence --ads=keep "$issue"
  check "prints them" prints "$line"
  check "--ads=appendix" done_in_silence --ads=appendix "$issue"
  check "prints them" prints "$line"
  check "behind the stories" in_order "城西大道潮汐车道昨日启用" "$line"
}

says --title 江湾日报 title "<title>江湾日报</title>"
says --date 2024-05-06 date "<pubdate>2024-05-06</pubdate>"
says --date 2024-05 date "<pubdate>2024-05</pubdate>"
says --issue-number 1234 issue "<issuenum>1234</issuenum>"
says --volume-number XII volume "<volumenum>XII</volumenum>"
says --publisher 江湾报社 publisher "<publishername>江湾报社</publishername>"
says --issn 1234-5679 issn '<biblioid class="issn">1234-5679</biblioid>'
says --identifier urn:example:7 identifier '<biblioid class="uri">urn:example:7</biblioid>'
newsbind --language=zh-Hant page1.txt
check "--language is in the front matter" grep -qx "lang: zh-Hant" printed
newsbind --language=zh-Hant -t docbook page1.txt
check "--language is in DocBook" prints 'xml:lang="zh-Hant"'
newsbind --language=ZH-hant page1.txt
check "--language is written as BCP 47 recommends" grep -qx "lang: zh-Hant" printed
refuses_what_cannot_be
takes_an_empty_value_as_none
treats_advertisements
finish
