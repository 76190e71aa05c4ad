# A file that holds the pages of several issues: they are told apart, and --split-issues writes a book for each.
source tests/cli/checks.sh

only_files() { [[ $(find "$1" -mindepth 1 -printf '%f\n' | sort | tr '\n' ' ') == "$2" ]]; }

# page DATE NUMBER HEADLINE
page() {
  printf '江湾日报　%s　总第%s期　第1版\n\n%s\n\n' "$1" "$2" "$3"
  printf '本报讯 渡口石桥今天上午合龙，两岸居民再也不必绕行三十\n里山路。桥工们在桥头放了一挂鞭炮，孩子们抢着从桥上\n跑过去。\n'
}

{ page 2031年5月8日 4211 渡口石桥今日合龙; printf '\f'; page 2031年5月8日 4211 老茶馆重新开张; } >one.txt
{ cat one.txt; printf '\f'; page 2031年5月9日 4212 河堤新栽柳树三千株; } >two.txt
page 2031年5月9日 4213 渡口夜航今起恢复 >extra.txt

# almanack NUMBER DATE HEADLINE
almanack() {
  printf 'Title: The Sallow Creek Almanack, No. %s, %s\n\nAuthor: Various\n\nRelease Date: May 1, 2031\n\n' "$1" "$2"
  printf '*** START OF THE PROJECT GUTENBERG EBOOK SALLOW CREEK ***\n\n\n%s\n\n' "$3"
  printf 'The miller has had his door made two feet wider. He gives as\nthe reason that the sacks are larger.\n\n\n'
  printf '*** END OF THE PROJECT GUTENBERG EBOOK SALLOW CREEK ***\n\nUpdated editions will replace the previous one.\n'
}
almanack 3 'January 9, 1891' 'THE FROST' >january-9.txt
almanack 4 'January 16, 1891' "THE MILLER'S DOOR" >january-16.txt

warns_of_another_issue() {
  check "one issue on two pages" done_in_silence one.txt
  newsbind two.txt
  check "two issues are one book" test "$status" -eq 0
  check "with a warning" prints "two.txt:15: another issue begins on this page: 2031-05-09" messages
  check "that says what the pages above say" prints "2031-05-08" messages
  check "that has a name" prints "[another-issue]" messages
  printf '灯塔日记\n\n2030年11月3日，夜泊柳岸，水平如镜，看灯人数了一夜\n的船。\n' >diary.txt
  check "a page that mentions another date" done_in_silence one.txt diary.txt
}

writes_a_book_for_each() {
  mkdir shelf
  check "two issues" done_in_silence --split-issues two.txt -o shelf/paper.md
  check "are two books, named by their dates" only_files shelf "paper-2031-05-08.md paper-2031-05-09.md "
  check "the first holds its stories" prints 老茶馆重新开张 shelf/paper-2031-05-08.md
  check "and no other's" prints_not 河堤新栽柳树 shelf/paper-2031-05-08.md
  check "the second knows its number" grep -qE '^issue: "?4212"?$' shelf/paper-2031-05-09.md
  check "one issue is named by its date as well" done_in_silence --split-issues one.txt -o single.md
  check "it is there" test -s single-2031-05-08.md
  check "a word in braces says where" done_in_silence --split-issues two.txt -o '{index}-no-{number}.md'
  check "the index and the number" test -s 2-no-4212.md
  check "two issues of a day" done_in_silence --split-issues two.txt extra.txt -o 'day-{date}.md'
  check "are numbered" test -s day-2031-05-09-2.md
  check "two issues of an archive" done_in_silence --split-issues january-{9,16}.txt -o almanack.md
  check "are two books by their titles" prints "THE MILLER" almanack-1891-01-16.md
  check "a report of all" done_in_silence --split-issues two.txt -o reported.md --report=report
  check "holds the lines of the file" prints '"file":"two.txt","line":15' report
}

writes_all_or_none() {
  mkdir -p taken/kept-2031-05-09.md
  check "where one cannot be written" fails_with 1 "kept-2031-05-09.md: is a folder" --split-issues two.txt -o taken/kept.md
  check "none is" only_files taken "kept-2031-05-09.md "
  cp two.txt input-2031-05-08.md
  check "an input is not written over" fails_with 1 "is both input and output" --split-issues input-2031-05-08.md -o input.md
  check "it is as it was" same two.txt input-2031-05-08.md
}

refuses() {
  check "standard output is one file" fails_with 2 "name them with -o" --split-issues two.txt
  check "a date is one issue's" fails_with 2 "--date is one issue's" --split-issues --date=2031-05-08 two.txt -o a.md
  check "no book is explained" fails_with 2 "--explain prints none" --split-issues --explain two.txt -o a.md
  check "an unknown word in braces" fails_with 2 "{date}, {number} and {index}" --split-issues two.txt -o '{day}.md'
}

warns_of_another_issue
writes_a_book_for_each
writes_all_or_none
refuses
finish
