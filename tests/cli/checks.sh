# Sourced by the scripts that test the whole program as a user meets it: PROGRAM is in $1, the project is the working folder.
# A check is a line `check WHAT COMMAND...`; `finish` ends the script.
set -u
export LC_ALL=C.UTF-8
unset SOURCE_DATE_EPOCH
program=$(realpath "$1")
project=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
failures=0

check() {
  local what=$1
  shift
  "$@" && return
  failures=$((failures + 1))
  echo "FAILED: $what: $*"
  if [[ -s messages ]]; then sed 's/^/  messages: /' messages; fi
}

skip() { echo "skipped: $1"; }

finish() { [[ $failures -eq 0 ]]; exit; }

# Runs the program; its exit status, output and messages are in $status, printed and messages.
newsbind() {
  "$program" "$@" >printed 2>messages
  status=$?
}

done_in_silence() { newsbind "$@"; [[ $status -eq 0 && ! -s messages ]]; }

# fails_with STATUS TEXT ARGUMENT...: one line on standard error, with TEXT in it, and nothing printed.
fails_with() {
  local expected=$1 text=$2
  shift 2
  newsbind "$@"
  [[ $status -eq $expected && ! -s printed && $(wc -l <messages) -eq 1 ]] && grep -qF -- "$text" messages
}

prints() { grep -qF -- "$1" "${2-printed}"; }
prints_not() { ! prints "$@"; }
# in_order TEXT TEXT: the first stands in a line above the second's.
in_order() { [[ $(grep -nF -m1 -- "$1" printed | cut -d: -f1) -lt $(grep -nF -m1 -- "$2" printed | cut -d: -f1) ]]; }
same() { cmp -s "$1" "$2"; }
is_epub() { [[ $(head -c 58 "$1" | tail -c 28) == mimetypeapplication/epub+zip ]]; }

# Two pages of an invented paper.
cat >page1.txt <<'END'
渡口石桥今日合龙

本报讯 渡口石桥今天上午合龙，两岸居民再也不必绕行
三十里山路。桥工们在桥头放了一挂鞭炮，孩子们抢着
从桥上跑过去。

老茶馆重新开张

本报讯 镇东的老茶馆修了半年，昨天重新开张。掌柜
说，茶价不变，说书人还是原来那一位。
END
cat >page2.txt <<'END'
河堤新栽柳树三千株

本报讯 入春以来，河堤上新栽柳树三千株。种树的人里
年纪最大的八十一岁，年纪最小的只有六岁。
END
