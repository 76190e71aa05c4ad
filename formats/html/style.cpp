#include "formats/html/style.h"

namespace newsbind::html {

const std::string_view style_sheet = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ink: #1d1b18;
  --faint: #655f57;
  --rule: #d3ccc1;
  --accent: #8c1d18;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --ink: #e4dfd6;
    --faint: #a59d92;
    --rule: #46413a;
    --accent: #e89b8f;
  }
}

html {
  background: var(--paper);
  color: var(--ink);
  font-family: serif;
  font-size: 112.5%;
  line-height: 1.55;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

body {
  max-width: 38rem;
  margin: 0 auto;
  padding: 0 1.1rem 4rem;
  overflow-wrap: break-word;
}

a {
  color: inherit;
  text-decoration-color: var(--rule);
  text-underline-offset: 0.2em;
}

a:hover,
a:focus-visible {
  color: var(--accent);
  text-decoration-color: currentColor;
}

p {
  margin: 0;
}

/* The head of the page and its contents */

.nameplate {
  padding: 1.5rem 0 0.6rem;
  border-bottom: 0.25rem double var(--ink);
  text-align: center;
}

.nameplate h1 {
  margin: 0;
  font-size: clamp(2rem, 10vw, 3.6rem);
  line-height: 1.15;
  text-wrap: balance;
}

.nameplate p {
  margin-top: 0.5rem;
  color: var(--faint);
  font-size: 0.85rem;
}

nav {
  margin: 1.4rem 0;
  font-size: 0.9rem;
  line-height: 1.4;
}

nav h2 {
  margin: 0 0 0.6rem;
  color: var(--faint);
  font-size: 0.85rem;
  font-weight: normal;
}

nav ol {
  margin: 0;
  padding: 0;
  list-style: none;
}

nav li {
  margin: 0.45rem 0;
}

nav a {
  text-decoration: none;
}

nav .section {
  margin: 1rem 0;
}

nav .section-link {
  font-weight: bold;
}

nav ol ol {
  margin-inline-start: 1rem;
}

.pages li {
  display: inline-block;
  margin: 0 0.9rem 0.3rem 0;
}

/* The stories */

.section-name {
  margin: 3.5rem 0 0;
  padding-bottom: 0.2rem;
  border-bottom: 0.15rem solid var(--accent);
  color: var(--accent);
  font-size: 1.2rem;
  line-height: 1.3;
}

article {
  margin: 2rem 0 0;
  padding: 1.6rem 0 0;
  border-top: 1px solid var(--rule);
  scroll-margin-top: 0.5rem;
}

main article:first-child,
.section-name + article {
  margin-top: 0;
  border-top: 0;
}

article p {
  text-indent: 1.25em;
}

article header p,
article .lead,
article header + p,
.crosshead + p,
article p:first-child,
ul + p,
.verse + p,
.table + p,
.caption + p {
  text-indent: 0;
}

article header {
  margin-bottom: 1.1rem;
}

.headline {
  margin: 0;
  font-size: 1.55rem;
  line-height: 1.25;
  text-wrap: balance;
}

.crosshead {
  margin: 1.5rem 0 0.4rem;
  font-size: 1.05rem;
  line-height: 1.35;
}

.kicker {
  margin-bottom: 0.25rem;
  color: var(--accent);
  font-size: 0.9rem;
  font-weight: bold;
}

.deck {
  margin-top: 0.45rem;
  font-size: 1.08rem;
  line-height: 1.4;
  text-wrap: balance;
}

.byline {
  margin-top: 0.6rem;
  color: var(--faint);
  font-size: 0.9rem;
}

.byline + .byline {
  margin-top: 0.15rem;
}

.dateline {
  font-weight: bold;
}

.credit {
  color: var(--faint);
  font-size: 0.9em;
}

.caption {
  margin: 1.1rem 0;
  padding-inline-start: 0.8rem;
  border-inline-start: 0.2rem solid var(--rule);
  font-size: 0.9rem;
}

article p.caption {
  text-indent: 0;
}

.verse,
.table {
  margin: 1rem 0;
}

article .verse,
article .table {
  text-align: start;
  text-indent: 0;
}

.verse {
  margin-inline-start: 1.25rem;
}

.line {
  display: block;
  padding-inline-start: 1.5em;
  text-indent: -1.5em;
}

p.table {
  font-family: monospace, monospace;
  font-size: 0.85rem;
}

.verse .line,
.table .line {
  white-space: pre-wrap;
}

div.table {
  display: table;
  max-width: 100%;
  font-size: 0.9rem;
}

.row {
  display: table-row;
}

.cell {
  display: table-cell;
  padding: 0.15rem 1.1rem 0.15rem 0;
  border-bottom: 1px solid var(--rule);
  text-align: start;
}

.figures {
  text-align: end;
  font-variant-numeric: lining-nums tabular-nums;
}

.head .cell {
  font-weight: bold;
}

article ul {
  margin: 1rem 0;
  padding: 0;
  list-style: none;
}

article li {
  padding-inline-start: 1.5em;
  text-indent: -1.5em;
}

.notice,
.advertisement {
  margin-top: 2rem;
  padding: 1rem;
  border: 1px solid var(--faint);
}

.notice + article,
.advertisement + article {
  border-top: 0;
}

.notice + .notice,
.notice + .advertisement,
.advertisement + .notice,
.advertisement + .advertisement {
  margin-top: 1rem;
  border: 1px solid var(--faint);
}

[role="doc-pagebreak"]::before {
  content: attr(aria-label);
  margin-inline: 0.15em 0.35em;
  padding: 0 0.35em;
  border: 1px solid var(--rule);
  border-radius: 0.3em;
  color: var(--faint);
  font-family: sans-serif;
  font-size: 0.65rem;
  font-weight: normal;
  line-height: 1;
  vertical-align: 0.15em;
}

/* What readers of each language expect. A plain paragraph is the lead, or one without a
   class. */

:lang(zh),
:lang(ja) {
  line-height: 1.8;
  line-break: strict;
  text-spacing-trim: normal;
}

article:lang(zh) :is(p:not([class]), .lead),
article:lang(ja) :is(p:not([class]), .lead) {
  text-align: justify;
  text-justify: inter-character;
}

article:lang(zh) :is(p:not([class]), .lead) {
  text-indent: 2em;
}

article:lang(ja) :is(p:not([class]), .lead),
article:lang(ko) :is(p:not([class]), .lead) {
  text-indent: 1em;
}

article:lang(fr) :is(p:not([class]), .lead) {
  text-indent: 1.25em;
}

.bound {
  white-space: nowrap;
}

:lang(ko) {
  line-height: 1.7;
  word-break: keep-all;
}

.headline:lang(zh),
.headline:lang(ja),
.nameplate h1:lang(zh),
.nameplate h1:lang(ja) {
  line-height: 1.35;
}

.headline:lang(ja),
.crosshead:lang(ja),
nav a:lang(ja) {
  word-break: auto-phrase;
}

nav:lang(zh),
nav:lang(ja),
nav:lang(ko) {
  line-height: 1.5;
}

/* A wide screen has the contents beside the stories */

@media screen and (min-width: 64rem) {
  body {
    display: grid;
    max-width: 62rem;
    grid-template-columns: 17rem minmax(0, 38rem);
    grid-template-rows: auto auto 1fr;
    column-gap: 4rem;
    justify-content: center;
  }

  .nameplate {
    grid-column: 1 / -1;
  }

  .aside {
    grid-row: 2 / span 2;
    position: sticky;
    top: 0;
    align-self: start;
    max-height: 100vh;
    overflow-y: auto;
    padding-inline-end: 0.5rem;
  }

  main {
    grid-column: 2;
  }
}

/* Print: black on white, two columns on paper that is wide enough */

@media print {
  :root {
    --paper: #fff;
    --ink: #000;
    --faint: #444;
    --rule: #999;
    --accent: #000;
  }

  @page {
    margin: 16mm 15mm;
  }

  html {
    font-size: 10.5pt;
    line-height: 1.4;
  }

  body {
    max-width: none;
    padding: 0;
  }

  .nameplate {
    padding-top: 0;
  }

  nav {
    columns: 14rem;
    column-gap: 2rem;
    font-size: 9pt;
  }

  nav h2 {
    column-span: all;
  }

  .pages {
    display: none;
  }

  nav li {
    margin: 0 0 0.4rem;
  }

  nav .section {
    margin: 0;
  }

  nav li,
  .line,
  article li,
  .notice,
  .advertisement,
  .row {
    break-inside: avoid;
  }

  main {
    columns: 17rem 2;
    column-gap: 2rem;
    column-rule: 1px solid var(--rule);
  }

  .section-name {
    margin-top: 1.5rem;
  }

  article {
    margin-top: 1.2rem;
    padding-top: 1rem;
  }

  .section-name,
  .crosshead,
  article header {
    break-after: avoid;
    break-inside: avoid;
  }

  .headline {
    font-size: 1.35rem;
  }

  article p {
    orphans: 2;
    widows: 2;
    hyphens: auto;
  }

  article :is(p:not([class]), .lead) {
    text-align: justify;
  }

  a {
    text-decoration: none;
  }
}
)css";

}  // namespace newsbind::html
