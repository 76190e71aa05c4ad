# The rooms include each other in one direction only: text -> folio -> source -> measure -> mark -> issue -> writer, then
# report and formats beside each other, then cli, books and convert. What lies outside is included in few places: libxml2
# and libzip in formats/support, Boost.Program_options and dlopen in src/cli, ICU in src/text and src/source, nlohmann/json
# in the trainers. A format sees the issue and what it is made of, and no other format. A file is named for what it does.
set -u
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# arrows DIRECTORY: prints, as file:line, each include in the tree that runs back.
arrows() {
  (cd "$1" && grep -rnE '^[[:space:]]*#[[:space:]]*include' src formats) | awk -F: '
    BEGIN {
      split("text folio source measure mark issue writer", order, " ")
      for (i in order) rank[order[i]] = i
      rank["report"] = rank["formats"] = 8
      rank["cli"] = rank["convert"] = rank["books"] = rank["main"] = 9
    }
    # The room of a path as the includes name it: "mark", "formats/epub", "convert".
    function room_of(path,  parts) {
      sub(/^src\//, "", path)
      split(path, parts, "/")
      sub(/\..*/, "", parts[1])
      return parts[1] == "formats" && path ~ /\/.*\// ? "formats/" parts[2] : parts[1]
    }
    function rank_of(room) {
      sub(/\/.*/, "", room)
      return rank[room]
    }
    function outsider_is_welcome(header, file) {
      if (header ~ /^libxml\// || header ~ /^zip(conf)?\.h$/) return file ~ /^formats\/support\//
      if (header ~ /^boost\/program_options/) return file ~ /^src\/cli\//
      if (header ~ /^unicode\//) return file ~ /^src\/(text|source)\//
      if (header == "dlfcn.h") return file ~ /^src\/cli\//
      if (header ~ /^nlohmann\//) return file ~ /^src\/(mark|text)\/trainer\//
      return 1
    }
    function format_may_see(header, from, to) {
      return to == "formats/support" || header == "issue/issue.h" || to ~ /^(writer|source|text)$/
    }
    function insider_is_welcome(header, from, to) {
      if (from == to) return 1
      if (!rank_of(to)) return 0
      if (from ~ /^formats\// && from != "formats/support") return format_may_see(header, from, to)
      return rank_of(to) < rank_of(from) || (rank_of(to) == 9 && rank_of(from) == 9)
    }
    {
      header = $0
      sub(/^[^:]*:[^:]*:[^<"]*[<"]/, "", header)
      quoted = substr($0, length($0) - length(header), 1) == "\""
      sub(/[>"].*/, "", header)
      if (!(quoted ? insider_is_welcome(header, room_of($1), room_of(header)) : outsider_is_welcome(header, $1)))
        print $1 ":" $2 ": may not include " header
    }'
}

nameless() {
  (cd "$1" && find src formats tests man fixtures \( -iname '*util*' -o -iname '*helper*' \) 2>/dev/null)
}

# plant FILE INCLUDE: a file with one include in a tree of its own.
plant() {
  rm -rf "${folder:?}"/*
  mkdir -p "$folder/src" "$folder/formats" "$folder/$(dirname "$1")"
  printf '// %s\n#include %s\n' "$1" "$2" >"$folder/$1"
}

forbids() {
  plant "$@"
  [[ $(arrows "$folder") == "$1:2: may not include "* ]] && return
  echo "FAILED: $1 may include $2, and nothing is said"
  failed=1
}

allows() {
  plant "$@"
  [[ -z $(arrows "$folder") ]] && return
  echo "FAILED: $1 may not include $2"
  failed=1
}

forbids src/text/width.h '"source/span.h"'
forbids src/source/read.cpp '"measure/measure.h"'
forbids src/measure/measure.cpp '"mark/mark.h"'
forbids src/mark/mark.cpp '"issue/issue.h"'
forbids src/issue/compose.cpp '"writer/format.h"'
forbids src/writer/format.cpp '"formats/epub/binding.h"'
forbids src/report/repairs.cpp '"formats/support/xml.h"'
forbids src/report/repairs.cpp '"cli/job.h"'
forbids formats/epub/epub.cpp '"report/repairs.h"'
forbids formats/epub/epub.cpp '"mark/mark.h"'
forbids formats/epub/epub.cpp '"measure/measure.h"'
forbids formats/epub/epub.cpp '"issue/compose.h"'
forbids formats/epub/epub.cpp '"formats/docbook/docbook.h"'
forbids formats/support/xml.cpp '"formats/epub/binding.h"'
forbids formats/epub/epub.cpp '<libxml/xmlwriter.h>'
forbids formats/epub/epub.cpp '<zip.h>'
forbids src/convert.cpp '<boost/program_options.hpp>'
forbids src/writer/format.cpp '<dlfcn.h>'
forbids src/mark/cues.cpp '<unicode/uchar.h>'
forbids src/mark/model.cpp '<nlohmann/json.hpp>'
forbids src/mark/trainer/main.cpp '"gold.h"'
allows src/text/width.cpp '"text/width.h"'
allows src/issue/compose.cpp '"mark/mark.h"'
allows src/report/explain.cpp '"mark/features.h"'
allows src/convert.cpp '"report/explain.h"'
allows src/cli/run.cpp '"convert.h"'
allows src/convert.h '"cli/job.h"'
allows src/main.cpp '"cli/run.h"'
allows formats/epub/epub.cpp '"formats/epub/binding.h"'
allows formats/epub/epub.cpp '"issue/issue.h"'
allows formats/epub/epub.cpp '"formats/support/zip.h"'
allows formats/support/zip.cpp '<zip.h>'
allows src/text/width.cpp '<unicode/uchar.h>'

plant src/text/string_utils.h '<string>'
[[ $(nameless "$folder") == src/text/string_utils.h ]] || { echo "FAILED: string_utils.h passes for a name"; failed=1; }

wrong=$(arrows . && nameless . | sed 's/$/: name it for what it does/')
if [[ -n $wrong ]]; then
  echo "$wrong"
  failed=1
fi
exit $failed
