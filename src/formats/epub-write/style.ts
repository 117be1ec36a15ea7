/** The style sheet of the book: as little as keeps the two languages apart; all else is the reader's. */
export const STYLE = `body { margin: 0 4%; line-height: 1.5; }
.pair { margin: 0 0 0.9em; }
.target { border-inline-start: 0.15em solid; padding-inline-start: 0.8em; margin-top: 0.3em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; page-break-after: avoid; }
.target h2, .target h3, .target h4, .target h5, .target h6 { margin-top: 0; font-weight: normal; }
.title { font-size: 1.4em; font-weight: bold; }
.byline, .gap { font-size: 0.9em; }
.warning { border: 0.1em solid; padding: 0.5em; font-weight: bold; }
.item { padding-inline-start: 1.6em; text-indent: -1.2em; }
.level2 { margin-inline-start: 1.4em; }
.level3, .level4 { margin-inline-start: 2.8em; }
.marker { font-weight: bold; }
aside { font-size: 0.92em; }
sup { line-height: 0; }
code { font-family: monospace; overflow-wrap: anywhere; }
`;
