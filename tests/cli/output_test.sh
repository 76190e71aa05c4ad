# A book is written whole or not at all, and the file it goes to is treated with respect.
source tests/cli/checks.sh

only_files() { [[ $(find "$1" -mindepth 1 -printf '%f\n' | sort | tr '\n' ' ') == "$2" ]]; }

fails_without_a_trace() {
  mkdir folder
  check "a folder is no output" fails_with 2 "folder: is a folder" page1.txt -o folder
  check "nor is it one for a report" fails_with 1 "folder: is a folder" page1.txt --report=folder
  check "a full disk needs no format named" fails_with 1 "No space left on device" page1.txt -o /dev/full
  check "a folder that is not there" fails_with 1 "No such file or directory" page1.txt -o absent/book.md
  check "a full disk fails" fails_with 1 "/dev/full: cannot be written: No space left on device" page1.txt -t epub -o /dev/full
  check "a full disk behind standard output fails" full_standard_output
  check "an output without a name" fails_with 2 "--output is ''" page1.txt -o ''
  echo old >folder/book.md
  : >empty.txt
  check "a run that fails" fails_with 1 "empty.txt: is empty" empty.txt -o folder/book.md
  check "leaves the old book" test "$(cat folder/book.md)" = old
  check "a book that cannot be made" fails_with 1 "absent.css" -t epub -x css=absent.css page1.txt -o folder/book.md
  check "leaves the old book" test "$(cat folder/book.md)" = old
  check "a report that cannot be written" fails_with 1 "absent/report" --report=absent/report page1.txt -o folder/book.md
  check "leaves the old book" test "$(cat folder/book.md)" = old
  check "no temporary file is left" only_files folder "book.md "
}

full_standard_output() {
  "$program" page1.txt >/dev/full 2>messages
  [[ $? -eq 1 ]] && prints "standard output: cannot be written: No space left on device" messages
}

respects_rights() {
  [[ $(id -u) -ne 0 ]] || { skip "this is root, whom no folder refuses; unwritable files are not tested"; return; }
  mkdir locked
  chmod a-w locked
  check "an unwritable folder" fails_with 1 "Permission denied" page1.txt -o locked/book.md
  echo old >kept.md
  chmod a-w kept.md
  check "an unwritable file" fails_with 1 "kept.md: cannot be written" page1.txt -o kept.md
}

never_overwrites_its_input() {
  cp page1.txt issue.md
  ln -s issue.md link.md
  ln issue.md hard.md
  for name in issue.md ./issue.md "$PWD/issue.md" link.md hard.md; do
    check "$name is the input" fails_with 2 "is both input and output" issue.md -o "$name"
  done
  check "the report is no input either" fails_with 2 "is both input and output" issue.md --report=issue.md
  check "standard input is known as well" bash -c "! '$program' -o issue.md <issue.md 2>messages"
  check "the input is as it was" same page1.txt issue.md
  check "book and report are two files" fails_with 2 "two files" page1.txt -o b.md --report=b.md
}

follows_links() {
  mkdir shelf
  echo old >shelf/book.md
  ln -s shelf/book.md to-book.md
  check "a link is followed" done_in_silence page1.txt -o to-book.md
  check "the link stays" test -L to-book.md
  check "its file is the book" prints 渡口石桥 shelf/book.md
  ln -s shelf/new.md to-new.md
  check "a link to what is not there is followed" done_in_silence page1.txt -o to-new.md
  check "its file is there now" prints 渡口石桥 shelf/new.md
  ln -s round.md round.md
  check "links that go round" fails_with 1 "Too many levels" page1.txt -o round.md
}

keeps_modes() {
  : >private.md
  chmod 600 private.md
  (umask 022; done_in_silence page1.txt -o private.md)
  check "the mode of a file is kept" test "$(stat -c %a private.md)" = 600
  (umask 027; done_in_silence page1.txt -o fresh.md)
  check "a new file's mode follows the umask" test "$(stat -c %a fresh.md)" = 640
}

ends_by_a_signal() {
  mkdir desk
  mkfifo pages
  local signal book
  for signal in TERM INT HUP; do
    # Job control, for without it the shell lets its background commands ignore SIGINT.
    set -m
    "$program" pages -o desk/book.md 2>messages &
    book=$!
    set +m
    exec 9>pages
    cat page1.txt >&9
    kill -$signal $book
    wait $book 2>/dev/null
    check "SIG$signal ends the run" test $? -gt 128
    exec 9>&-
    check "SIG$signal leaves nothing" only_files desk ""
  done
}

stops_at_a_size_limit() {
  echo old >folder/book.md
  (ulimit -f 4; "$program" --ads=keep long.txt -o folder/book.md 2>messages)
  check "a file that grows too long fails" test $? -eq 1
  check "it says so" prints "folder/book.md: cannot be written: File too large" messages
  check "the old book stays" test "$(cat folder/book.md)" = old
  check "no temporary file is left" only_files folder "book.md "
}

ends_with_its_reader() {
  "$program" --ads=keep long.txt 2>messages | head -c 10 >head
  check "a reader that ends early is no error to speak of" test ! -s messages
  check "it has its bytes" test "$(stat -c %s head)" -eq 10
  (trap '' PIPE; "$program" --ads=keep long.txt 2>messages | head -c 10 >head)
  check "nor is it where SIGPIPE is ignored" test ! -s messages
  "$program" --ads=keep long.txt --report=desk/report 2>messages | head -c 10 >head
  check "no half a report is left" only_files desk ""
}

keeps_closed_streams_closed() {
  "$program" page1.txt >&- 2>messages
  check "a closed standard output is an error" test $? -eq 1
  check "it says so" prints "standard output: cannot be written" messages
  "$program" <&- >printed 2>messages
  check "a closed standard input is an error" test $? -eq 1
  "$program" page1.txt -o open.md
  "$program" empty.txt page1.txt -o closed.md 2>&-
  check "a closed standard error hides no failure" test $? -eq 1
  "$program" page1.txt -o closed.md <&- >&- 2>&-
  check "a book needs none of the three" same open.md closed.md
}

fails_without_a_trace
respects_rights
never_overwrites_its_input
follows_links
keeps_modes
ends_by_a_signal
for _ in {1..3000}; do cat page1.txt; echo; done >long.txt
stops_at_a_size_limit
ends_with_its_reader
keeps_closed_streams_closed
finish
