# The same text and options give the same bytes, whatever the clock, the locale, the time zone and the place.
source tests/cli/checks.sh

for format in epub docbook tei markdown html text json tree; do
  newsbind -t $format --date=2024-05-06 page1.txt page2.txt
  mv printed first
  newsbind -t $format --date=2024-05-06 page1.txt page2.txt
  check "$format: a second run" same first printed
  for zone in Asia/Shanghai America/New_York Pacific/Kiritimati; do
    TZ=$zone newsbind -t $format --date=2024-05-06 page1.txt page2.txt
    check "$format: TZ=$zone" same first printed
  done
  for locale in C POSIX tr_TR.UTF-8 zh_CN.GB18030 no_SUCH; do
    env LC_ALL=$locale LANG=$locale "$program" -t $format --date=2024-05-06 page1.txt page2.txt >printed
    check "$format: LC_ALL=$locale" same first printed
  done
  [[ $format == json || $format == tree ]] && continue  # they name the files
  mkdir -p elsewhere
  cp page1.txt elsewhere/a.txt
  touch -d 1999-12-31 elsewhere/a.txt
  newsbind -t $format --date=2024-05-06 elsewhere/a.txt page2.txt -o elsewhere/book
  check "$format: another name, folder and time of the file" same first elsewhere/book
done

newsbind -t epub page1.txt && mv printed first
SOURCE_DATE_EPOCH=1700000000 newsbind -t epub page1.txt && mv printed second
check "SOURCE_DATE_EPOCH sets the time of modification" bash -c "! cmp -s first second"
SOURCE_DATE_EPOCH=1700000000 newsbind -t epub page1.txt
check "and gives the same bytes again" same second printed
finish
