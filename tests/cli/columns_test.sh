# Text that was read straight across columns is refused with its place and the remedy; --force converts it all the same.
source tests/cli/checks.sh

for _ in 1 2 3 4; do
  cat <<'END'
the bell of the old ferry, which was      who had hung it there, and when, and why
discovered on Monday under a heap of      nobody on the quay could say. It will be
nets, in excellent voice; and those       rung for fog, for fire and for dinner, as
END
done >across.txt

check "it is refused, with its place" fails_with 1 "across.txt:1: the columns of the page stand side by side" across.txt
check "with the remedy" fails_with 1 "pdftotext without -layout" across.txt
check "and the way round" fails_with 1 "--force" across.txt
check "nothing is written" fails_with 1 "across.txt:1:" across.txt -o book.md
check "not even a part" test ! -e book.md
check "--force converts it in silence" done_in_silence --force across.txt
check "with all its words" prints "who had hung it there"
check "--explain explains it all the same" done_in_silence --explain across.txt

for _ in 1 2 3 4 5 6 7 8; do
  printf '%s\n' "Oats, the bushel       3 s. 2 d.      3 s. 4 d." "Rye, the bushel        4 s.           4 s. 1 d."
done >prices.txt
check "a list of prices is not refused" done_in_silence prices.txt
for _ in 1 2 3 4; do
  printf '%s\n' "O lamp upon the harbour wall,      The herring fleet is coming home," \
    "Burn on, burn on for me;           And I am out at sea;"
done >verse.txt
check "nor verse side by side" done_in_silence verse.txt
finish
