# --ads, --notices and --furniture: struck, kept where it stands, or behind the stories. Nothing is lost in any of them.
source tests/cli/checks.sh

issue=$project/fixtures/issues/lanpu-evening-news/issue.txt
notices=$project/fixtures/repairs/keeps-a-legal-notice/example.txt

check "page heads are left out" done_in_silence "$issue"
check "in the book" prints_not "今日３版"
check "--furniture=keep prints them" done_in_silence --furniture=keep "$issue"
check "where they stand" in_order "今日３版" "断了七十年的岚浦老城墙"
check "jump lines too" prints "（下转第３版）"
check "a sentence cut by a page head stays whole" prints "当作砚台用了半辈子"
check "and the date is still read from them" prints "2025-09-18"
check "--furniture=appendix prints them" done_in_silence --furniture=appendix "$issue"
check "behind the last story" in_order "留下的。" "今日３版"
check "a continuation's headline too" prints "老城墙“长”回三百米"
check "and reports no strike of them" done_in_silence --furniture=keep --report=report.jsonl "$issue"
check "in the report" prints_not '"why":"folio"' report.jsonl

check "notices stay" done_in_silence "$notices"
check "in the book" prints "遗失公章一枚"
check "--notices=strike leaves them out" done_in_silence --notices=strike --report=report.jsonl "$notices"
check "of the book" prints_not "遗失公章一枚"
check "and says so" prints '"why":"notice"' report.jsonl
check "--notices=appendix prints them" done_in_silence --notices=appendix "$notices"
check "behind the stories" in_order "三十年前开馆时" "遗失公章一枚"

for option in ads notices furniture; do
  check "--$option takes no other word" fails_with 2 "unknown policy 'drop' for --$option" --$option=drop "$issue"
  check "--$option knows a slip" fails_with 2 "did you mean 'appendix'" --$option=apendix "$issue"
done
finish
