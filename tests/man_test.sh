# mandoc has nothing to say about the man pages, and each page that they point to among themselves is there.
set -u
command -v mandoc >/dev/null || { echo "skipped: mandoc is missing (Debian: apt-get install mandoc)"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for page in man/*.[1-9]; do
  section=man${page##*.}
  mkdir -p "$folder/$section"
  cp "$page" "$folder/$section"
done

# The pages of other programs need not be installed here.
said=$(mandoc -M "$folder" -T lint man/*.[1-9] | grep -v 'referenced manual not found: Xr [^n]')
[[ -z $said ]] && exit
echo "$said"
exit 1
