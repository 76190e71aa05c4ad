# FILE..., standard input and form feeds are the pages of one issue, in order; what is no text is refused by name.
. tests/cli/expect.bash "$1"
page >page.txt
run page.txt
done_in_silence
cp "$out" expected.md
prints "# New bridge opens at Harl" "on Sunday morning before a crowd of thousands, who had come"

run <page.txt
done_in_silence
cmp -s "$out" expected.md || fail "standard input is not read where no FILE is named"
run - <page.txt
done_in_silence
cmp -s "$out" expected.md || fail "- is not standard input"
run -t markdown < <(cat page.txt)
done_in_silence

# Two files, one file with a form feed, and a file with standard input behind it.
sed -n '1,6p' page.txt >first.txt
sed -n '7,$p' page.txt >second.txt
run -x front-matter=none first.txt second.txt
done_in_silence
prints "on Sunday morning before a crowd of thousands, who had come"
cp "$out" parted.md
{ cat first.txt; printf '\f'; cat second.txt; } >both.txt
run -x front-matter=none both.txt
done_in_silence
cmp -s "$out" parted.md || fail "a form feed does not part pages as files do"
run -x front-matter=none first.txt - <second.txt
done_in_silence
cmp -s "$out" parted.md || fail "- does not take its place among the FILEs"
cp page.txt ./-dash.txt
run -- -dash.txt
done_in_silence
cmp -s "$out" expected.md || fail "-- does not end the options"

run nowhere.txt
refused 1 nowhere.txt "No such file"
run page.txt nowhere.txt -o book.md
refused 1 nowhere.txt "No such file"
mkdir folder
run folder
refused 1 "folder: is a folder"
: >empty.txt
run empty.txt
refused 1 "empty.txt: is empty"
run </dev/null
refused 1 "standard input: is empty"
printf ' \n\n\t\n' >white.txt
run white.txt
refused 1 white.txt "white space"

printf '%%PDF-1.7\n%%\xe2\xe3\xcf\xd3\n1 0 obj\n' >scan.txt
run scan.txt -o book.epub
refused 1 scan.txt "PDF" pdftotext
printf 'PK\x03\x04\x14\x00\x00\x00\x08\x00' >pack.txt
run pack.txt
refused 1 pack.txt "ZIP"
printf '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR' >picture.txt
run picture.txt
refused 1 picture.txt "PNG image"
printf '\xff\xd8\xff\xe0\x00\x10JFIF\x00' >photograph.txt
run photograph.txt
refused 1 photograph.txt "JPEG image"
head -c 4096 "$program" >program.txt
run page.txt program.txt
refused 1 program.txt "looks like"

# A file that speaks of a PDF is no PDF.
{ echo 'The %PDF- mark stands at the head of a file.'; page; } >speaks.txt
run speaks.txt
done_in_silence

# What an encoding does not allow is named by its byte; nothing of it reaches the book.
{ page; printf 'caf\xe9'; } >accent.txt
run --encoding=UTF-8 accent.txt
refused 1 "accent.txt: byte $(($(wc -c <page.txt) + 3))" 0xE9 UTF-8
run --encoding=windows-1252 accent.txt
done_in_silence
prints café

only accent.txt both.txt -dash.txt empty.txt expected.md first.txt folder page.txt pack.txt parted.md photograph.txt \
  picture.txt program.txt scan.txt second.txt speaks.txt white.txt
finish
