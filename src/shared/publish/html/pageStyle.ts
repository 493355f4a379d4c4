/**
 * The look of the newsroom's page: fonts of the reader's own machine (urduFace.ts adds one), logical properties so that both
 * directions work, light and dark, paper when printed. One constant, so that a policy can name it by its hash.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff;
  --ink: #1b1a18;
  --ink-2: #5b5851;
  --line: #e0dcd3;
  --soft: #f6f5f2;
  --accent: #8c1d18;
  --link: #1f4fb5;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, "Liberation Serif", "Noto Serif", serif;
  --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --nastaliq: "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Mehr Nastaliq Web", "Urdu Typesetting", "Noto Naskh Arabic", "Geeza Pro", serif;
  --measure: 40rem;
  --gap: 1.35rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16171a;
    --ink: #e9e7e2;
    --ink-2: #b0ada5;
    --line: #34363b;
    --soft: #1f2125;
    --accent: #ff9c92;
    --link: #9dbbff;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font-size: 1.1875rem;
  overflow-wrap: break-word;
  font-kerning: normal;
  text-rendering: optimizeLegibility;
}
:where([lang]) { font-family: var(--serif); line-height: 1.62; }
:where([lang]:lang(ur)) { font-family: var(--nastaliq); line-height: 2.3; }
:where(span[lang]) { line-height: inherit; }
p, h1, h2, h3, h4, dl, dd, ul, ol, figure, blockquote, pre { margin: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }

.masthead {
  max-width: 66rem;
  margin: 0 auto;
  padding: clamp(1.1rem, 3.5vw, 2.25rem) 1.25rem 0;
  text-align: center;
}
.masthead::after {
  content: "";
  display: block;
  margin-block-start: clamp(0.8rem, 2vw, 1.2rem);
  border-block: 1px solid var(--ink);
  border-block-start-width: 3px;
  block-size: 6px;
}
.masthead .name { font-size: clamp(1.7rem, 5.2vw, 2.9rem); font-weight: 700; line-height: 1.1; letter-spacing: -0.018em; }
.masthead .name:lang(ur) { line-height: 2; letter-spacing: 0; }
.masthead .name a { color: inherit; text-decoration: none; }
.masthead .tagline { margin-block-start: 0.35rem; color: var(--ink-2); font-size: 0.95rem; font-style: italic; line-height: 1.5; }
.masthead .tagline:lang(ur) { font-style: normal; line-height: 2.1; }

main { max-width: calc(var(--measure) + 2.5rem); margin: 0 auto; padding: clamp(1.75rem, 5vw, 3.25rem) 1.25rem 3rem; }
.kicker { margin-block-end: 0.6rem; color: var(--accent); font: 650 1.02rem/1.4 var(--plain); font-variant-caps: all-small-caps; letter-spacing: 0.06em; }
.headline { font-size: clamp(1.9rem, 6vw, 2.8rem); font-weight: 650; line-height: 1.12; letter-spacing: -0.017em; text-wrap: balance; }
.standfirst { margin-block-start: 0.9rem; color: var(--ink-2); font-size: clamp(1.16rem, 2.6vw, 1.36rem); line-height: 1.45; text-wrap: pretty; }
.headline:lang(ur) { font-size: clamp(1.7rem, 5vw, 2.4rem); line-height: 2.05; letter-spacing: 0; }
.standfirst:lang(ur) { line-height: 2.2; }
.kicker:lang(ur) { font-variant-caps: normal; font: 600 1rem/2.1 var(--nastaliq); letter-spacing: 0; }
.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1.1rem;
  margin-block: 1.4rem 1.9rem;
  padding-block: 0.65rem;
  border-block: 1px solid var(--line);
  color: var(--ink-2);
  font: 0.89rem/1.55 var(--plain);
}
.facts > p { font: inherit; }
.facts .byline { flex-basis: 100%; order: -1; color: var(--ink); }
.facts .author { font-weight: 650; }
.facts .author a { color: inherit; }
.facts:lang(ur), .facts > :lang(ur) { font-family: var(--nastaliq); line-height: 2.2; }

.body > * + *, blockquote > * + *, li > * + *, .gallery > * + * { margin-block-start: var(--gap); }
.body li > ul, .body li > ol { margin-block-start: 0.4rem; }
.body li + li { margin-block-start: 0.4rem; }
.body ul, .body ol { padding: 0; }
.body li { margin-inline-start: 1.6em; }
.body li::marker { color: var(--ink-2); }
.dateline { font-weight: 600; }
.dateline .place { font-variant-caps: small-caps; letter-spacing: 0.02em; }
.dateline .place:lang(ur) { font-variant-caps: normal; letter-spacing: 0; }
.body h2, .body h3, .body h4 { font-weight: 650; line-height: 1.25; text-wrap: balance; }
.body > h2, .body > h3, .body > h4 { margin-block-start: 2.3rem; }
.body > :is(h2, h3, h4) + * { margin-block-start: 0.65rem; }
.body h2 { font-size: 1.5rem; letter-spacing: -0.01em; }
.body h3 { font-size: 1.24rem; }
.body h4 { font-size: 1.06rem; }
.body :is(h2, h3, h4):lang(ur) { line-height: 2.1; letter-spacing: 0; }
.body figure { margin-block: 2rem; }
figure img { display: block; max-inline-size: 100%; block-size: auto; margin-inline: auto; background: var(--soft); }
figcaption { margin-block-start: 0.6rem; color: var(--ink-2); font: 0.89rem/1.5 var(--plain); }
figcaption:lang(ur) { font-family: var(--nastaliq); line-height: 2.2; }
.gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem; margin-block: 2rem; }
.gallery > figure, .body .gallery > * + * { margin: 0; }
blockquote, .body .quotation { margin-block: 1.9rem; }
.body > blockquote, .body .quotation { padding-inline-start: 1.35rem; border-inline-start: 3px solid var(--line); }
.quotation blockquote, .pull-quote blockquote { margin: 0; }
.attribution { margin-block-start: 0.55rem; color: var(--ink-2); font: 0.92rem/1.5 var(--plain); }
.attribution::before { content: "\\2014\\00a0"; }
.attribution:lang(ur) { font-family: var(--nastaliq); line-height: 2.2; }
.body .pull-quote { margin-block: 2.4rem; padding-block: 1.3rem; border-block: 1px solid var(--line); text-align: center; }
.pull-quote blockquote p { font-size: clamp(1.4rem, 4vw, 1.75rem); font-style: italic; line-height: 1.34; text-wrap: balance; }
.pull-quote p:lang(ur) { font-style: normal; line-height: 2.15; }
.body .fact-box { margin-block: 2.1rem; padding: 1.2rem 1.4rem 1.35rem; background: var(--soft); border-block-start: 3px solid var(--accent); font-size: 1.03rem; line-height: 1.55; }
.fact-box > * + * { margin-block-start: 0.7rem; }
.fact-box:lang(ur) { line-height: 2.2; }
.fact-box > :is(h2, h3, h4) { font: 650 1.06rem/1.4 var(--plain); letter-spacing: 0; }
.fact-box > :is(h2, h3, h4):lang(ur) { font-family: var(--nastaliq); line-height: 2.1; }
.table { margin-block: 2rem; overflow-x: auto; }
table { border-collapse: collapse; min-inline-size: 100%; font: 0.94rem/1.45 var(--plain); font-variant-numeric: tabular-nums; }
table:lang(ur) { font-family: var(--nastaliq); line-height: 2.1; }
th, td { padding: 0.5rem 0.9rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
th:first-child, td:first-child { padding-inline-start: 0.2rem; }
thead th { border-block-end: 2px solid var(--ink); vertical-align: bottom; }
.embed { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; font: 0.98rem/1.5 var(--plain); }
hr { inline-size: 5rem; margin: 2.4rem auto; border: 0; border-block-start: 1px solid var(--ink-2); }
pre { padding: 1rem 1.15rem; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; }
code { font: 0.87em/1.55 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
:not(pre) > code { padding: 0.1em 0.3em; background: var(--soft); border-radius: 3px; }
sup, sub { font-size: 0.7em; line-height: 0; }

.corrections { margin-block-start: 2.75rem; padding: 1.1rem 1.4rem 1.25rem; background: var(--soft); font-size: 1rem; line-height: 1.55; }
.corrections .label { font: 650 0.95rem/1.5 var(--plain); }
.corrections dt { margin-block-start: 0.6rem; color: var(--ink-2); font: 0.86rem/1.5 var(--plain); }
.corrections :is(.label, dt):lang(ur) { font-family: var(--nastaliq); line-height: 2.2; }
.corrections dd:lang(ur) { line-height: 2.2; }
body > footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem 2.5rem; text-align: center; font-size: 0.95rem; }
body > footer::before { content: ""; display: block; margin-block-end: 1.2rem; border-block-start: 1px solid var(--ink); }

@media print {
  :root { --page: #fff; --ink: #000; --ink-2: #333; --line: #bbb; --soft: #fff; --accent: #000; --link: #000; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { font-size: 11pt; }
  main { max-width: none; padding-inline: 0; }
  .masthead { padding-block-start: 0; }
  .body a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.82em; overflow-wrap: anywhere; }
  figure, blockquote, table, .fact-box, .pull-quote, .corrections { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .fact-box, .corrections { border: 1px solid var(--line); }
  .table { overflow: visible; }
}
`
