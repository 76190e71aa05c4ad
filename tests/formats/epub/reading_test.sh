# Chromium opens each issue of the fixtures, shows its cover, follows every link of its contents to the story's first
# words, and turns the pages to the end, in horizontal and in vertical lines. The reader is the one in reader/, or foliate-js
# (npm) where FOLIATE_JS names its folder; another Chromium can be named in CHROMIUM.
source tests/judges.sh
browser=${CHROMIUM:-chromium}
reader=$PWD/tests/formats/epub/reader/index.html
command -v "$browser" >/dev/null || skip "Chromium is missing (Debian: apt-get install chromium)"
wants unzip

# The program's own sandbox is not to be had for root, and a stream of the system bus not in a container.
in_browser() {
  timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run \
    --disable-background-networking --user-data-dir="$folder/profile" --allow-file-access-from-files --dump-dom \
    "file://$reader?book=file://$1" 2>"$folder/messages" | sed -n '/<pre id="log">/,/<\/pre>/p' | sed 's/<[^>]*>//g'
}

# unpack TEXT NAME [OPTION...]: a book of the text, packed and unpacked.
unpack() {
  local text=$1 name=$2
  shift 2
  "$program" "$text" "$@" -o "$folder/$name.epub" && unzip -q "$folder/$name.epub" -d "$folder/$name"
}

# reads TEXT NAME DIRECTION [OPTION...]
reads() {
  local text=$1 name=$2 direction=$3 place log
  shift 3
  unpack "$text" "$name" "$@" || { fail "$name: no book was made"; return; }
  place=$folder/$name
  [[ -z ${FOLIATE_JS:-} ]] || place="$folder/$name.epub&engine=file://$FOLIATE_JS"
  log=$(in_browser "$place")
  if [[ $log != *FAILED* && $log == *" turns, $direction"*done* ]]; then
    echo "passed: $name:" $log
  else
    fail "$name: $log"
    tail -3 "$folder/messages"
  fi
}

# What is not where the contents say is found missing.
notices_missing_words() {
  unpack fixtures/issues/wharf-gazette/issue.txt torn
  sed -i 's/<h1 class="headline">.*<\/h1>/<h1>Torn off<\/h1>/' "$folder/torn/EPUB/story-002.xhtml"
  [[ $(in_browser "$folder/torn") == *"FAILED: behind the link"*"FAILED: turning the pages"* ]] ||
    fail "a story without its headline passes"
}

notices_missing_words
for text in fixtures/issues/*/issue.txt; do
  name=$(basename "$(dirname "$text")")
  reads "$text" "$name" horizontal
  if "$program" "$text" -t markdown | grep -qE '^lang: "?(zh|ja)'; then
    reads "$text" "$name-vertical" vertical -x writing-mode=vertical
  fi
done
exit $failed
