# A format as a shared module: the example of newsbind-format(3) is built against the installed package, both ways, and
# runs; a module that is not right is an error that names it, and none comes from the working folder.
source tests/cli/checks.sh
for tool in cmake ninja c++ pkg-config; do
  command -v $tool >/dev/null || { skip "$tool is missing; no module can be built"; exit 77; }
done
unset NEWSBIND_FORMAT_PATH

# manual_block N: the Nth example of newsbind-format(3).
manual_block() {
  awk -v wanted="$1" '/^\.Ed/ {inside = 0} inside && found == wanted; /^\.Bd -literal/ {inside = 1; found++}' \
    "$project/man/newsbind-format.3" | sed 's/\\e/\\/g'
}

# compile SOURCE... -o MODULE: every symbol that is wanted must be there, but for those of a sanitizer, which the program
# brings.
strict=-Wl,-z,defs
if grep -q __asan_init "$program"; then strict=-Wl,-z,lazy; fi
compile() {
  # shellcheck disable=SC2046  # the flags are words
  c++ -std=c++20 -Wall -Wextra -Wpedantic -Werror -shared -fPIC $strict "$@" \
    $(pkg-config --cflags --libs newsbind) >messages 2>&1
}

# What CMake says goes where a failed check shows it.
by_cmake() { cmake "$@" >messages 2>&1; }

# The prefix is moved after the installation: nothing may remember where it was.
installs() {
  check "the project is installed" by_cmake --install "$(dirname "$program")" --prefix "$scratch/staged"
  mv staged prefix
  program=$scratch/prefix/bin/newsbind
  export PKG_CONFIG_PATH PATH=$scratch/prefix/bin:$PATH
  PKG_CONFIG_PATH=$(dirname "$(find "$scratch/prefix" -name newsbind.pc)")
  formats=$(realpath -m "$(pkg-config --variable=formatdir newsbind)")
}

builds_by_pkg_config() {
  mkdir loose
  manual_block 1 >loose/plain.cpp
  manual_block 3 >loose/commands
  cp page1.txt loose/issue.txt
  (cd loose && bash -e commands) >printed 2>messages
  check "the manual's commands say nothing on standard error" test ! -s messages
  check "they print the issue as the example does" prints "渡口石桥今日合龙"
  check "with the option that they set" test "$(tail -1 printed)" = --
  check "the example needs nothing of the program" compile loose/plain.cpp -o strict.so
}

builds_by_cmake() {
  mkdir project
  manual_block 1 >project/plain.cpp
  manual_block 2 >project/CMakeLists.txt
  # Ninja, which builds the project too: CMake's own choice is make, and that may not be there.
  check "CMake finds the package" by_cmake -G Ninja -S project -B built -DCMAKE_PREFIX_PATH="$scratch/prefix"
  check "it builds the module" by_cmake --build built
  check "it installs the module" by_cmake --install built
  check "in the format folder" test -f "$formats/plain.so"
}

writes_by_module() {
  check "-t finds the installed module" done_in_silence -t plain page1.txt
  check "it prints what the example prints by default" test "$(tail -1 printed)" = '***'
  mv printed whole
  check "so does its suffix" done_in_silence page1.txt -o book.plain
  check "it is the same" same whole book.plain
  newsbind -t plain page1.txt page2.txt
  check "its warning has its id" prints "[plain-no-pages]" messages
  check "a warning is no failure" test "$status" -eq 0
  check "--list-formats has it" done_in_silence --list-formats
  check "with its suffix" grep -qE '^plain +\.plain +Plain text' printed
  check "behind those built in" in_order epub plain
  check "--help=plain has its option" done_in_silence --help=plain
  check "with its default" prints "(default: ***)"
  check "an option that it has not" fails_with 2 "did you mean 'rule'?" -t plain -x rul=1 page1.txt
  check "a name near to the module's" fails_with 2 "did you mean 'plain'?" -t plan page1.txt
}

# only MODULE [NAME]: the module, under this name, is all there is in a folder that is then the one to look in.
only() {
  rm -rf given
  mkdir given
  cp "$1" "given/${2-$(basename "$1")}"
  export NEWSBIND_FORMAT_PATH=$scratch/given
}

# is_refused NAME TEXT: the module is an error by each way to it, and no output is touched.
is_refused() {
  local module=$scratch/given/$1.so
  check "$1 by name: $2" fails_with 1 "newsbind: $module: $2" -t "$1" page1.txt
  check "$1 in the list: $2" fails_with 1 "newsbind: $module: $2" --list-formats
  check "$1 by suffix: $2" fails_with 1 "newsbind: $module: $2" page1.txt -o book.unheard-of
  check "$1 in the help: $2" fails_with 1 "newsbind: $module: $2" --help="$1"
  check "formats built in are written beside it" done_in_silence -t docbook page1.txt
}

refuses_what_is_no_module() {
  echo "no shared object" >garbage.so
  only garbage.so
  is_refused garbage "cannot be loaded as a format: "
  echo 'int nothing;' | compile -x c++ - -o empty.so
  only empty.so
  is_refused empty "is no format: it does not define newsbind_format_module"
  echo 'extern "C" const unsigned newsbind_format_module[] = {4711};' | compile -x c++ - -o other.so
  only other.so
  is_refused other "is built for version 4711 of newsbind's formats, and this newsbind has "
  rm "$formats/plain.so"
  only strict.so plain2.so
  is_refused plain2 "holds the format 'plain'; call the file plain.so"
  only strict.so epub.so
  check "a module does not replace a format built in" done_in_silence -t epub page1.txt
  check "which is written" is_epub printed
  check "its name is an error in the list" fails_with 1 "given/epub.so: the format 'epub' is built in" --list-formats
}

outlives_what_throws() {
  check "the format that throws compiles" compile \
    "$project/tests/cli/throwing_format.cpp" -o throwing.so
  check "so it does in another mode of the standard library" compile -D_GLIBCXX_DEBUG \
    "$project/tests/cli/throwing_format.cpp" -o debugging.so
  only debugging.so throwing.so
  is_refused throwing "is built with other headers or another standard library than this newsbind"
  only throwing.so
  check "it writes where it does not throw" prints "half of a book" <(newsbind -t throwing page1.txt; cat printed)
  for place in static constructor traits; do
    export THROWS=$place
    is_refused throwing "this format's module failed "
  done
  THROWS=suffix
  is_refused throwing "its suffix '.Throwing' is none; it wants small letters and no dot"
  local failed="given/throwing.so: this format's module failed in write(): "
  while IFS=: read -r place text; do
    export THROWS=$place
    echo "the old book" >book.throwing
    check "what it throws is named ($place)" fails_with 1 "$failed$text" -t throwing page1.txt
    check "so it is with a file ($place)" fails_with 1 "$failed$text" page1.txt -o book.throwing
    check "the old book stays ($place)" test "$(cat book.throwing)" = "the old book"
    check "nothing is left of the new one ($place)" test -z "$(find . -name '.newsbind*')"
  done <<'END'
write:a fault in write
option:no option 'undeclared' is declared
int:it threw what is no std::exception
noexcept:it threw where nothing may be thrown
END
  unset THROWS
}

looks_where_it_may() {
  unset NEWSBIND_FORMAT_PATH
  cp strict.so plain.so
  check "no module comes from the working folder" fails_with 2 "unknown format 'plain'" -t plain page1.txt
  check "nor by its path" fails_with 2 "unknown format './plain'" -t ./plain page1.txt
  check "nor by its suffix" fails_with 2 "no format has the suffix '.plain'" page1.txt -o book2.plain
  for entries in . :/tmp /tmp: /tmp::/tmp loose given:/tmp; do
    NEWSBIND_FORMAT_PATH=$entries check "NEWSBIND_FORMAT_PATH=$entries is refused" \
      fails_with 2 "begin each with /" -t plain page1.txt
    NEWSBIND_FORMAT_PATH=$entries check "and not read for a format built in" done_in_silence -t docbook page1.txt
  done
  export NEWSBIND_FORMAT_PATH=
  check "an empty one is as good as none" fails_with 2 "unknown format 'plain'" -t plain page1.txt
  only strict.so plain.so
  mkdir first
  cp other.so first/plain.so
  NEWSBIND_FORMAT_PATH=/absent:$scratch/given
  check "a folder that is not there is passed over" done_in_silence -t plain page1.txt
  NEWSBIND_FORMAT_PATH=$scratch/given:$scratch/first
  check "the first of two is meant" done_in_silence -t plain page1.txt
  NEWSBIND_FORMAT_PATH=$scratch/first:$scratch/given
  check "and the other way round" fails_with 1 "first/plain.so: is built for version" -t plain page1.txt
  NEWSBIND_FORMAT_PATH=$scratch/given
  cp garbage.so given/
  check "-t loads no other module" done_in_silence -t plain page1.txt
  check "the list loads all" fails_with 1 "given/garbage.so: cannot be loaded" --list-formats
}

installs
builds_by_pkg_config
builds_by_cmake
writes_by_module
refuses_what_is_no_module
outlives_what_throws
looks_where_it_may
finish
