#!/bin/bash
# Makes en.txt from the words of American and British English that Debian's packages wamerican and wbritish install:
# in small letters, two or more of them, without the possessives, sorted by bytes. COPYING says whose they are.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
for list in american british; do
  [[ -r /usr/share/dict/$list-english ]] || { echo "make_en.sh: /usr/share/dict/$list-english is missing" \
    "(Debian: apt-get install w$list)" >&2; exit 1; }
done
cat /usr/share/dict/{american,british}-english | sed "/'s\$/d" | LC_ALL=C.UTF-8 sed 's/.*/\L&/' |
  LC_ALL=C.UTF-8 grep -E "^[[:lower:]']{2,}\$" | LC_ALL=C sort -u >"$here/en.txt"
