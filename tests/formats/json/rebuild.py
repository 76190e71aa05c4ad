"""rebuild.py PROGRAM TEXT...: from the JSON of each text its input is put together again, and must be what the program
was given, to the last character. Prints what differs; exits 1 where anything does."""

import codecs
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# What Python calls the charsets that have another name there, or are a part of a larger one there.
CODECS = {"EUC-KR": "cp949", "Windows-31J": "cp932", "Big5-HKSCS": "big5hkscs", "Shift_JIS": "cp932"}

# Warnings that say something of the text, and nothing of the format.
OF_THE_ISSUE = ("[another-issue]", "[jump-without-continuation]", "[continuation-without-jump]")


def issue_of(program, paths):
    run = subprocess.run([program, "-t", "json", *paths], capture_output=True, check=False)
    said = [line for line in run.stderr.decode(errors="replace").splitlines() if not line.endswith(OF_THE_ISSUE)]
    if run.returncode != 0 or said:
        raise ValueError(f"exit status {run.returncode}: {said}")
    return json.loads(run.stdout.decode("utf-8"))


def decoded(path, encoding):
    with open(path, "rb") as file:
        raw = file.read()
    for mark, codec in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if raw.startswith(mark):
            return raw.decode(codec).removeprefix("\ufeff")
    return raw.decode(CODECS.get(encoding, encoding))


def printed(span):
    return span["source"] if span["fate"] == "printed" else span.get("printed", "")


def runs(article):
    for name in ("kicker", "headline", "deck"):
        if name in article:
            yield article[name]
    yield from article["bylines"]
    for block in article["body"]:
        yield from block["lines"]


def faults(issue, paths):
    spans = issue["spans"]
    text = "".join(span["source"] for span in spans)
    for file, path in zip(issue["files"], paths, strict=True):
        if text[file["begin"] : file["end"]] != decoded(path, file["encoding"]):
            yield f"{path}: its text cannot be rebuilt (encoding {file['encoding']})"
    reached = 0
    for span in spans:
        if span["begin"] != reached:
            yield f"a span begins at {span['begin']}, not at {reached}"
        reached += len(span["source"])
    used = []
    for article in issue["articles"] + issue["appendix"]:
        for run in runs(article):
            used += run["spans"]
            if run["text"] != "".join(printed(spans[place]) for place in run["spans"]):
                yield f"a run's text is not what its spans print: {run}"
    if sorted(used) != [place for place, span in enumerate(spans) if span["fate"] != "struck"]:
        yield "not every printed span stands in exactly one run"


def check(program, paths):
    try:
        return [f"FAILED: {' '.join(paths)}: {fault}" for fault in faults(issue_of(program, paths), paths)]
    except (ValueError, KeyError) as error:
        return [f"FAILED: {' '.join(paths)}: {error}"]


def main():
    program, *texts = sys.argv[1:]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda path: check(program, [path]), texts))
    results.append(check(program, texts[:3]))
    failures = [line for result in results for line in result]
    print(*failures, sep="\n", end="\n" if failures else "")
    print(f"{len(texts)} texts, {len(failures)} faults")
    return 1 if failures else 0


sys.exit(main())
