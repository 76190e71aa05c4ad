# A story that jumps off the pages that are there: a warning at its place, and nothing lost.
source tests/cli/checks.sh

warns() { grep -qF -- "newsbind: warning: $1" messages; }

cat >page1.txt <<'END'
LIGHTSHIP ADRIFT IN THE GALE
By Thomas Quill
  The lightship Margaret Rose broke her
moorings at the Shivering Sand on Monday
night, in the worst gale of the year,
and drove eleven miles before her
anchors held; and her master believed
Continued on Page 2
END
cat >page2.txt <<'END'
LIGHTSHIP
Continued from Page 1
himself drunk, and turned in. He owed
his ship to his mate, who did not.
  The Margaret Rose was towed home on
Wednesday. The damage is put at two
hundred pounds.
END

check "both ends together are silent" done_in_silence page1.txt page2.txt
check "and one sentence" prints "her master believed himself drunk"
newsbind page1.txt
check "the first alone is a warning, with its place" warns "page1.txt:8: the story goes on on page 2, and nothing there"
check "that has a name" prints "[jump-without-continuation]" messages
check "and a book" test $status -eq 0
check "with all the text" prints "and her master believed"
newsbind --split-issues page1.txt -o split.md
check "and so it is where each issue gets a book" prints "page1.txt:8: the story goes on on page 2" messages
newsbind page2.txt
check "the second alone is a warning, with its place" warns "page2.txt:2: the text goes on from page 1, and no story"
check "that has a name" prints "[continuation-without-jump]" messages
check "and its text" prints "himself drunk, and turned in."
check "each is one line" test "$(wc -l <messages)" -eq 1
finish
