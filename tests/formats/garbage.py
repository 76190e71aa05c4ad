"""garbage.py PROGRAM FOLDER: binds made-up garbage in every format. Nothing may crash, hang or fail without a word, and
what the issue prints, by the format json, must be in what each other format writes. The garbage is the same each time."""

import html
import json
import random
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz ABCDEF 0123456789 .,;:!?-'\"()",
    "渡口石桥今日合龙两岸居民再也不必绕行。，、；：？！“”（）《》—…　",
    "ひらがなカタカナーっゃ東京。、「」ー",
    "나루터 돌다리가 오늘 열렸다. ",
    "<>&\"'`*_#[]()\\|~=+-{}$%^@/;:!<!--]]></p>&amp;&#0;",
    "\x00\x01\x07\x08\x0b\x0c\x1b\x1f\x7f\x80\x85\x9f\xa0\u200b\u2028\u2029\ufeff\ufffe\uffff\ufffd",
    "\u202a\u202e\u2066\u2069\u200f\u0627\u0644\u0639\u0631\u0628\u05d0\u05d1 ",
    "\u0301\u0308\u20dd\u200d\ufe0f\U0001f5de\U0001f468\U00020000\U0010ffff\ue000",
    "\ufb00\ufb01\ufb04\u00ad\u2010\u2011-- \t",
)
LINES = (
    "By A. WELL", "■ 本报记者 丁若谷", "4   THE HARBOUR POST   March 9, 1906", "（下转第3版）", "Continued on page 7",
    "* * *", "----------", "第A2版 要闻", "Oats   21s. 6d.   +1", "NOTICE TO CREDITORS", "□ 综合新闻 2024年5月6日 星期一",
)  # fmt: skip


def garbage(seed):
    dice = random.Random(seed)
    lines = []
    for _ in range(dice.randint(1, 60)):
        if dice.random() < 0.15:
            lines.append(dice.choice(LINES))
            continue
        alphabets = [dice.choice(ALPHABETS) for _ in range(dice.randint(1, 3))]
        lines.append("".join(dice.choice(dice.choice(alphabets)) for _ in range(dice.choice((0, 1, 12, 34, 40, 80)))))
    text = dice.choice(("\n", "\n", "\r\n", "\r", "\f", "\n\n", "\u2028")).join(lines)
    return text.replace("\x00", "") if dice.random() < 0.8 else text


def squeezed(text):
    return "".join(character for character in text if not character.isspace() and character.isprintable())


def without_tags(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def text_of_epub(path):
    with zipfile.ZipFile(path) as book:
        return "".join(without_tags(book.read(name).decode()) for name in book.namelist() if name.endswith(".xhtml"))


def text_of_tree(path):
    return re.sub(r"\\(\\|u[0-9a-f]{4})", lambda m: "\\" if m[1] == "\\" else chr(int(m[1][1:], 16)), path.read_text())


READERS = {
    "html": ([], lambda path: without_tags(path.read_text("utf-8"))),
    "docbook": ([], lambda path: without_tags(path.read_text("utf-8"))),
    "docbook, stories=chapter": (["-x", "stories=chapter"], lambda path: without_tags(path.read_text("utf-8"))),
    "tei": (["-x", "struck=none"], lambda path: without_tags(path.read_text("utf-8"))),
    "epub": ([], text_of_epub),
    "text": ([], lambda path: path.read_text("utf-8")),
    "text, width=20": (["-x", "width=20"], lambda path: path.read_text("utf-8")),
    "tree": (["-x", "text=whole"], text_of_tree),
    "markdown": ([], None),
    "markdown, flavour=gfm": (["-x", "flavour=gfm"], None),
}


def bind(program, source, book, format_and_options):
    command = [program, "--ads=keep", "-t", *format_and_options, "-o", book, source]
    run = subprocess.run(command, capture_output=True, timeout=20, check=False)
    if run.returncode not in (0, 1) or (run.returncode == 1 and not run.stderr):
        raise ValueError(f"exit status {run.returncode}: {run.stderr.decode(errors='replace')}")
    return run.returncode == 0


def runs(issue):
    for article in issue["articles"] + issue["appendix"]:
        heads = [article[name] for name in ("kicker", "headline", "deck") if name in article]
        for run in heads + article["bylines"] + [line for block in article["body"] for line in block["lines"]]:
            yield run["text"]


def faults(program, source, book):
    issue = json.loads(book.read_text("utf-8"))
    if "".join(span["source"] for span in issue["spans"]) != source.read_bytes().decode().removeprefix("\ufeff"):
        yield "json: the text cannot be rebuilt"
    for name, (options, read) in READERS.items():
        if not bind(program, source, book, [name.split(",")[0], *options]):
            yield f"{name}: fails, and json does not"
        elif read:
            found = squeezed(read(book))
            yield from (f"{name}: has lost {run!r}" for run in runs(issue) if squeezed(run) not in found)


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    book = folder / "book"
    failures = []
    texts, bound = 60, 0
    for seed in range(texts):
        source = folder / f"garbage-{seed}.txt"
        source.write_text(garbage(seed), "utf-8", newline="")
        try:
            if not bind(program, source, book, ["json"]):
                continue
            bound += 1
            failures += [f"FAILED: garbage {seed}: {fault}" for fault in faults(program, source, book)]
        except (ValueError, subprocess.TimeoutExpired) as error:
            failures.append(f"FAILED: garbage {seed}: {error}")
    print(*failures[:20], sep="\n", end="\n" if failures else "")
    print(f"{texts} texts, {bound} of them bound in {len(READERS) + 1} ways, {len(failures)} faults")
    return 1 if failures or bound < texts // 2 else 0


sys.exit(main())
