# --explain prints a row a line of text: place, role, margin, runner-up, grounds and text, parted by tabs.
source tests/cli/checks.sh

columns_of() { awk -F '\t' '{ print NF }' printed | sort -u; }
column() { cut -f "$1" printed; }

check "--explain is silent" done_in_silence --explain page1.txt page2.txt
check "it has six columns" test "$(columns_of)" = 6
check "it has a row for each line that is not blank" test "$(wc -l <printed)" -eq "$(cat page1.txt page2.txt | grep -c .)"
check "the text is the line" same <(column 6) <(grep -h . page1.txt page2.txt)
check "the place is file and line" same <(column 1) <(grep -n . page1.txt page2.txt | cut -d: -f1,2)
check "a headline is called one" test "$(awk -F '\t' '$1 == "page1.txt:1" { print $2 }' printed)" = headline
check "a line that goes on has a plus" test "$(awk -F '\t' '$1 == "page1.txt:4" { print $2 }' printed)" = paragraph+
check "margins are numbers" test -z "$(column 3 | grep -vE '^-?[0-9]+\.[0-9]+$')"

check "the runner-up is another role" test -z "$(awk -F '\t' '$2 == $4' printed)"
check "each ground says how much it weighs" test -z "$(column 5 | tr ' ' '\n' | grep -vE '^(overruled|.+\([0-9]+\.[0-9]{2}\))$')"

printf '本报讯\t渡口石桥今天上午合龙，两岸居民再也不必绕行三十里山路。\n' >tab.txt
newsbind --explain tab.txt
check "a tab in the text parts no column" test "$(columns_of)" = 6

check "--explain goes to -o" done_in_silence --explain page1.txt -o roles.tsv
check "whatever its suffix" prints headline roles.tsv
check "--explain and --report go together" done_in_silence --explain --report=report.jsonl page1.txt
check "the report is written" test -s report.jsonl
printf 'The pier was painted on Monday.\n----------------\n上一版 下一版\n' >furniture.txt
newsbind --explain furniture.txt
check "a rule has no runner-up" prints $'furniture.txt:2\trule\t-\t-\tshape\t-----'
check "nor has what a web page put there" prints $'furniture.txt:3\tchrome\t-\t-\tshape\t上一版 下一版'
finish
