# What may be named as a FILE, and what is said of what may not.
source tests/cli/checks.sh

reads_text() {
  check "several FILEs are one issue" done_in_silence page1.txt page2.txt
  check "the FILEs stand in the order in which they are named" in_order 渡口石桥 河堤新栽
  done_in_silence page2.txt page1.txt
  check "another order gives another book" in_order 河堤新栽 渡口石桥

  newsbind page1.txt page2.txt && mv printed two
  (cat page1.txt; printf '\f'; cat page2.txt) >one.txt
  check "a form feed parts pages" done_in_silence one.txt
  check "it does so as two FILEs do" same <(grep -v identifier: printed) <(grep -v identifier: two)

  newsbind page1.txt && mv printed named
  newsbind - <page1.txt
  check "- is standard input" same named printed
  newsbind <page1.txt
  check "standard input is read where no FILE is named" same named printed
  newsbind page1.txt - <page2.txt
  check "- may stand among FILEs" same two printed
  cp page1.txt ./-page.txt
  check "a FILE behind -- may begin with -" done_in_silence -- -page.txt
}

reads_encodings() {
  for name in GB18030 UTF-16; do
    iconv -f UTF-8 -t $name page1.txt >encoded.txt
    check "$name is found by evidence" done_in_silence encoded.txt
    check "$name gives the same book" same named printed
  done
  iconv -f UTF-8 -t GB18030 page1.txt >encoded.txt
  check "--encoding names the encoding" done_in_silence --encoding=GBK encoded.txt
  check "--encoding gives the same book" same named printed
  check "--encoding is checked over the bytes" fails_with 1 "is not UTF-8" --encoding=UTF-8 encoded.txt
  check "--encoding names one that is known" fails_with 2 "unknown encoding 'klingon'" --encoding=klingon page1.txt
}

refuses_what_is_no_text() {
  mkdir folder
  : >empty.txt
  printf ' \n\t\n　\n\f\n' >white.txt
  printf '%%PDF-1.7\n%%\xe2\xe3\xcf\xd3\n' >page.pdf
  printf 'PK\x03\x04\x14\x00\x00\x00' >book.zip
  printf '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR' >scan.png
  printf '{\\rtf1 Harbour}\n' >page.rtf
  gzip -c page1.txt >page.gz
  head -c 100000 /dev/zero | tr '\0' '\001' >control.bin
  check "a file that is not there is named" fails_with 1 "absent.txt: cannot be opened: No such file" absent.txt
  check "a folder is said to be one" fails_with 1 "folder: is a folder" folder
  check "an empty file is said to be one" fails_with 1 "empty.txt: is empty" empty.txt
  check "empty input is said to be" fails_with 1 "standard input: is empty" - </dev/null
  check "white space alone is no issue" fails_with 1 "white.txt: holds nothing but white space" white.txt
  check "PDF is known, with the remedy" fails_with 1 "pdftotext" page.pdf
  check "a ZIP archive is known" fails_with 1 "book.zip: looks like a ZIP archive" book.zip
  check "a PNG image is known, with the remedy" fails_with 1 "scan.png: looks like a PNG image" scan.png
  check "an RTF file is known" fails_with 1 "page.rtf: looks like an RTF file" page.rtf
  check "gzip is known, with the remedy" fails_with 1 "gunzip" page.gz
  check "binary data is known" fails_with 1 "control.bin: looks like binary data" control.bin
  check "one bad FILE fails the issue" fails_with 1 "empty.txt: is empty" page1.txt empty.txt
  check "a FILE has a name" fails_with 2 "a FILE is named ''" ''
  check "standard input is read once" fails_with 2 "standard input (-) is named twice" - - </dev/null
}

refuses_random_bytes() {
  # What a generator of numbers gives, the same in each run.
  awk 'BEGIN { srand(7); for (i = 0; i < 20000; ++i) printf "%02x\n", int(rand() * 256) }' |
    sed 's/^/\\x/' | tr -d '\n' | xargs -0 printf '%b' >random.bin
  newsbind random.bin
  check "random bytes are refused" test "$status" -eq 1
  check "the message names the file" prints "random.bin: " messages
  check "nothing is printed of them" test ! -s printed
}

reads_text
reads_encodings
refuses_what_is_no_text
refuses_random_bytes
finish
