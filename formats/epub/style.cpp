#include "formats/epub/style.h"

namespace newsbind::epub {

const std::string_view style_sheet = R"css(@charset "UTF-8";

/* Every language */

html {
  font-family: serif;
}

html.vertical {
  -epub-writing-mode: vertical-rl;
  -webkit-writing-mode: vertical-rl;
  writing-mode: vertical-rl;
}

article,
header,
nav,
section {
  display: block;
}

body {
  line-height: 1.5;
  overflow-wrap: break-word;
  widows: 2;
  orphans: 2;
}

p {
  margin: 0;
  text-align: justify;
  text-indent: 1.25em;
  -webkit-hyphens: auto;
  -epub-hyphens: auto;
  hyphens: auto;
}

.lead,
header + p,
h2 + p,
article > p:first-child,
ul + p,
.verse + p,
.table + p,
.caption + p {
  text-indent: 0;
}

header {
  margin: 0 0 1.75em;
  page-break-after: avoid;
  break-after: avoid;
}

header p {
  text-align: start;
  text-indent: 0;
}

h1,
h2,
header p {
  -webkit-hyphens: manual;
  -epub-hyphens: manual;
  hyphens: manual;
  page-break-inside: avoid;
  break-inside: avoid;
}

h1 {
  margin: 0;
  font-size: 1.75em;
  font-weight: bold;
  line-height: 1.25;
  text-wrap: balance;
}

h2 {
  margin: 1.5em 0 0.5em;
  font-size: 1.125em;
  font-weight: bold;
  line-height: 1.35;
  page-break-after: avoid;
  break-after: avoid;
}

.kicker {
  margin-bottom: 0.35em;
  font-size: 0.95em;
  font-weight: bold;
  letter-spacing: 0.02em;
}

.deck {
  margin-top: 0.5em;
  font-size: 1.1em;
  line-height: 1.4;
  text-wrap: balance;
}

.byline {
  margin-top: 0.9em;
  font-size: 0.95em;
}

.byline + .byline {
  margin-top: 0.2em;
}

.dateline {
  font-weight: bold;
}

.credit {
  font-size: 0.9em;
}

.caption {
  margin: 1.25em 0;
  padding-left: 0.8em;
  border-left: 0.2em solid;
  font-size: 0.9em;
  text-align: start;
  text-indent: 0;
}

.picture .caption {
  margin-top: 0;
}

ul {
  margin: 1em 0 1em 1.25em;
  padding: 0;
  list-style: none;
}

li {
  padding-left: 1em;
  text-indent: -1em;
}

.verse,
.table {
  margin: 1em 0 1em 1.25em;
  text-align: start;
  text-indent: 0;
  -webkit-hyphens: none;
  -epub-hyphens: none;
  hyphens: none;
}

.line {
  display: block;
  padding-left: 1.5em;
  text-indent: -1.5em;
}

.table {
  margin-left: 0;
}

p.table {
  font-family: monospace, monospace;
  font-size: 0.9em;
}

p.table .line {
  white-space: pre-wrap;
}

/* A table whose columns are clear */

div.table {
  display: table;
  border-collapse: collapse;
  line-height: 1.35;
}

.row {
  display: table-row;
  page-break-inside: avoid;
  break-inside: avoid;
}

.cell {
  display: table-cell;
  padding: 0.15em 1.25em 0.15em 0;
  vertical-align: baseline;
}

.figures {
  text-align: end;
  font-variant-numeric: lining-nums tabular-nums;
}

.head .cell {
  border-bottom: 1px solid;
  font-weight: bold;
}

.notice,
.advertisement {
  padding: 1em;
  border: 1px solid;
}

.notice h1,
.advertisement h1 {
  font-size: 1.35em;
}

.appendix {
  padding-top: 30%;
  text-align: center;
}

/* Vertical lines: what stands above a line stands at its right. A reader that has none keeps the margins of the
   horizontal ones. */

@supports (writing-mode: vertical-rl) {
  .vertical header,
  .vertical header p,
  .vertical h2,
  .vertical .caption,
  .vertical ul,
  .vertical .verse,
  .vertical .table {
    margin: 0 0.75em;
  }

  .vertical header {
    margin: 0 0 0 1.5em;
  }

  .vertical .caption {
    padding: 0.8em 0 0;
    border: 0 solid;
    border-top-width: 0.2em;
  }

  .vertical .line {
    padding: 1.5em 0 0;
  }

  .vertical .cell {
    padding: 0 0.15em 1.25em;
  }

  .vertical .head .cell {
    border: 0 solid;
    border-left-width: 1px;
  }

  .vertical .tcy {
    -epub-text-combine: horizontal;
    -webkit-text-combine: horizontal;
    text-combine-upright: all;
  }

  .vertical li {
    padding: 1em 0 0;
  }
}

/* The contents */

.contents h1 {
  margin: 0 0 1em;
}

.contents ol {
  margin: 0;
  padding: 0;
  list-style: none;
}

.contents ol ol {
  margin: 0.2em 0 1em 1.25em;
}

.contents li {
  padding: 0;
  margin: 0.35em 0;
  text-indent: 0;
}

.contents .section > a {
  font-weight: bold;
}

.contents a {
  color: inherit;
  text-decoration: none;
}

/* The cover */

.cover {
  margin: 0;
  padding: 0;
  text-align: center;
}

.cover img {
  width: auto;
  height: auto;
  max-width: 100%;
  max-height: 100vh;
}

/* Chinese: every paragraph two characters in, nothing between paragraphs, both margins straight. */

html[lang|=zh] body {
  line-height: 1.75;
  line-break: strict;
  text-autospace: normal;
  text-justify: inter-character;
  hanging-punctuation: allow-end;
}

html[lang|=zh] article > p {
  text-indent: 2em;
}

html[lang|=zh] header p,
html[lang|=zh] header h1 {
  text-align: center;
}

html[lang|=zh].vertical header p,
html[lang|=zh].vertical header h1 {
  text-align: start;
}

html[lang|=zh] h1 {
  line-height: 1.4;
}

html[lang|=zh] h2 {
  text-indent: 1.78em;
}

/* Japanese: every paragraph one character in */

html[lang|=ja] body {
  line-height: 1.75;
  line-break: strict;
  text-autospace: normal;
  text-justify: inter-character;
  hanging-punctuation: allow-end;
}

html[lang|=ja] article > p {
  text-indent: 1em;
}

html[lang|=ja] h1 {
  line-height: 1.4;
}

html[lang|=ja] h1,
html[lang|=ja] h2,
html[lang|=ja] .deck {
  word-break: auto-phrase;
}

/* Korean: every paragraph one character in, lines end between words */

html[lang|=ko] body {
  line-height: 1.7;
  word-break: keep-all;
}

html[lang|=ko] article > p {
  text-indent: 1em;
}

/* French: the first paragraph is set in like every other */

html[lang|=fr] article > p {
  text-indent: 1.25em;
}

.bound {
  white-space: nowrap;
}

/* What is no plain paragraph has no indent in any language. */

html[lang] article > .caption,
html[lang] article > .verse,
html[lang] article > .table {
  text-indent: 0;
}
)css";

}  // namespace newsbind::epub
