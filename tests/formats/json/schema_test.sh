# What the format json writes is valid by the schema that is installed with it, and what is not such a thing is not.
source tests/judges.sh
python3 -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null ||
  skip "jsonschema is missing (Debian: apt-get install python3-jsonschema)"

number=0
for text in fixtures/issues/*/issue.txt fixtures/repairs/*/example.txt; do
  [[ -s $text ]] || continue
  number=$((number + 1))
  for policy in strike keep appendix; do
    "$program" --ads=$policy --notices=$policy --furniture=$policy --title=T --issn=0000-0019 \
      -o "$folder/$number-$policy.json" "$text" || exit 1
  done
done
python3 - "$folder" <<'END'
import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

schema = json.loads(pathlib.Path("formats/json/newsbind-issue.schema.json").read_text("utf-8"))
Draft202012Validator.check_schema(schema)
judge = Draft202012Validator(schema)
issues = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json"))}
failed = False
for name, issue in issues.items():
    for error in judge.iter_errors(issue):
        print(f"FAILED: {name}: {error.json_path}: {error.message}")
        failed = True


def broken(change):
    issue = copy.deepcopy(next(iter(issues.values())))
    change(issue)
    return issue


def strike_with_print(issue):
    next(span for span in issue["spans"] if span["fate"] == "struck")["printed"] = "x"


def rename_a_block(issue):
    next(article for article in issue["articles"] if article["body"])["body"][0]["kind"] = "sonnet"


counter_examples = {
    "no spans": lambda issue: issue.pop("spans"),
    "another version": lambda issue: issue.update(version=2),
    "a member that no one knows": lambda issue: issue.update(colour="red"),
    "a struck span that is printed": strike_with_print,
    "a span without its source": lambda issue: issue["spans"][0].pop("source"),
    "a block of an unknown kind": rename_a_block,
    "a line 0": lambda issue: issue["spans"][0].update(line=0),
}
for what, change in counter_examples.items():
    if judge.is_valid(broken(change)):
        print(f"FAILED: {what} is valid")
        failed = True
print(f"{len(issues)} issues and {len(counter_examples)} counter-examples judged")
sys.exit(failed or not issues)
END
