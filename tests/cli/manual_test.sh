# --help and newsbind(1) name the same options, and the manual names the formats that there are.
source tests/cli/checks.sh
manual=$project/man/newsbind.1

newsbind --help
grep -oE '(^|[ ,])--?[a-z][a-z-]*' printed | tr -d ' ,' | sort -u >of-help
# The options are the .It lines; mdoc spells --title as -title.
sed -n 's/^\.It //p' "$manual" | grep -oE 'Fl -?[a-z][a-z-]*' | sed 's/^Fl /-/' | sort -u >of-manual
sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/p' "$manual" | grep -oE '(Fl|\|) -?[a-z][a-z-]*' |
  sed -E 's/^(Fl|\|) /-/' | sort -u >of-synopsis

check "--help lists options" test -s of-help
check "every option of --help is in the manual" test -z "$(comm -23 of-help of-manual)"
check "every option of the manual is in --help" test -z "$(comm -13 of-help of-manual)"
check "every option of the synopsis is in --help" test -z "$(comm -23 of-synopsis of-help)"

newsbind --list-formats
while read -r format _; do
  check "the manual names the format $format" grep -q "^\.Cm $format" <(sed -n '/Write$/,/^\.It/p' "$manual")
done <printed
finish
