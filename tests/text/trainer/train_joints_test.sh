# newsbind-train-joints on invented lines: the same table each time, and a message where there is nothing to learn from.
# $3 is newsbind-train-joints.
trainer=$(realpath "$3")
source tests/cli/checks.sh

learn() { "$trainer" "$@" >printed 2>messages; }
refuses() { local program=$trainer; fails_with "$@"; }

for n in {1..40}; do
  printf '{"lang": "en", "lines": ["The keeper of the light-", "house counted %d ves-", "sels."], "joined": "%s"}\n' \
    "$n" "The keeper of the lighthouse counted $n vessels."
  printf '{"lang": "en", "lines": ["A half-", "hour after %d they rowed in."], "joined": "%s"}\n' \
    "$n" "A half-hour after $n they rowed in."
done >printed.jsonl
for n in {1..30}; do
  text="솔내읍 나루터에 새 배 $n 척이 들어와 어민들이 아침 일찍부터 부두에 모였다."
  text+=" 배를 만든 목수는 말없이 바다를 바라보았다."
  echo "{\"lang\": \"ko\", \"body\": [{\"text\": \"$text\"}]}"
done >korean.jsonl

for subject in hyphens:printed korean:korean; do
  corpus=${subject#*:}.jsonl
  subject=${subject%:*}
  check "$subject" learn "$subject" --out one.cpp "$corpus"
  cp printed table
  check "$subject again" learn "$subject" --out again.cpp "$corpus"
  check "the same corpus gives the same table of $subject" same one.cpp again.cpp
  check "and the same figures" same table printed
  check "the table is the program's" prints "namespace newsbind::text" one.cpp
done
learn hyphens printed.jsonl
check "the figures stand by language, and apart for what was held out" grep -qE '^ *(en)? +held out' printed

check "nothing named" refuses 2 "hyphens or korean?"
check "another subject" refuses 2 "hyphens or korean?" accents printed.jsonl
check "no corpus" refuses 2 "no corpus named" hyphens
check "an unknown option" refuses 2 "--seed" hyphens --seed 1 printed.jsonl
check "a file that is not there" refuses 1 "none.jsonl: cannot be read" hyphens none.jsonl
printf '{"lang": "en", "body": []}\n{"lang": "en"}\n' >wrong.jsonl
check "a record that is none" refuses 1 "wrong.jsonl:2: is neither lines as printed nor an article" hyphens wrong.jsonl
check "a corpus without hyphens" refuses 1 "no hyphen" hyphens korean.jsonl
check "a corpus without Korean" refuses 1 "no article in Korean" korean printed.jsonl
check "a table that cannot be written" test "$(learn hyphens --out none/table.cpp printed.jsonl; echo $?)" = 1
check "is named" prints "none/table.cpp" messages
finish
