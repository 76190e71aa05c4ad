# Each fixture's book passes EPUBCheck without an error and without a warning, and so do books with advertisements in an
# appendix, in vertical lines, and with files of the user's. The path of another epubcheck.jar can be given in EPUBCHECK.
source tests/judges.sh
jar=${EPUBCHECK:-/usr/share/java/epubcheck.jar}
interpreter=/usr/share/java/bsh.jar
wants java default-jre-headless
[ -f "$jar" ] || skip "EPUBCheck is missing at $jar (Debian: apt-get install epubcheck)"
[ -f "$interpreter" ] || skip "BeanShell is missing at $interpreter (Debian: apt-get install bsh)"

# book NAME TEXT [OPTION...]
book() {
  local name=$1
  shift
  "$program" "$@" -o "$folder/$name.epub" || fail "$name: no book was made"
  echo "$folder/$name.epub" >>"$folder/list"
}

judge() {
  java -XX:TieredStopAtLevel=1 -Dlist="$1" -cp "$interpreter:$jar" bsh.Interpreter tests/formats/epub/epubcheck.bsh 2>&1
}

# The judge is one that finds fault.
head -c 2000 fixtures/issues/wharf-gazette/issue.txt >"$folder/no-book.epub"
echo "$folder/no-book.epub" >"$folder/no-book"
[[ $(judge "$folder/no-book") == *"0 passed, 1 failed" ]] || fail "a text passes as a book"

while IFS= read -r text; do
  name=${text#fixtures/}
  book "$(tr / - <<<"${name%.txt}")" "$text"
done < <(find fixtures -name '*.txt' | sort)
for text in fixtures/issues/*/issue.txt; do
  name=$(basename "$(dirname "$text")")
  book "$name-appendix" "$text" --ads=appendix --notices=appendix --furniture=appendix --title='Tobin & Söhne <1>' --date=1897-02 --issue-number=12 \
    --volume-number=III --issn=1234-5679 --publisher='A & B'
  book "$name-vertical" "$text" --language=ja -x writing-mode=vertical
done
echo 'p { margin: 0 }' >"$folder/extra.css"
printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"><rect width="3" height="4"/></svg>' >"$folder/cover.svg"
book users-files fixtures/issues/wharf-gazette/issue.txt -x css="$folder/extra.css" -x cover="$folder/cover.svg"

said=$(judge "$folder/list")
echo "$said"
[[ $said == *"$(wc -l <"$folder/list") passed, 0 failed" ]] || failed=1
exit $failed
