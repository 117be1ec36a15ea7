/**
 * The style sheet of an exported page. Layouts are chosen by radio buttons and `:has()`, so that they work without a
 * script; hatching means reconstruction and nothing else; fonts are those of the reader's machine.
 */
export const STYLE = `
:root{color-scheme:light dark;
--page:light-dark(#fdfcfa,#171614);--source:light-dark(#f7f3ea,#1e1c19);--raised:light-dark(#fff,#262420);
--ink:light-dark(#1f1c18,#e4dfd4);--ink2:light-dark(#575147,#b9b2a5);--line:light-dark(#e2dccf,#35322c);--ui:light-dark(#8d8676,#7d776a);
--es:light-dark(#8f2d17,#ec9c86);--en:light-dark(#1d4d6e,#90c1e0);--mark:light-dark(#fceab0,#493b0e);--markline:light-dark(#946400,#e6b84a);
--focus:light-dark(#0b57a4,#93c8ff);--hatch:repeating-linear-gradient(135deg,var(--es) 0 1px,transparent 1px 5px)}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font:1.0625rem/1.6 Literata,Georgia,'Times New Roman','DejaVu Serif',serif;-webkit-text-size-adjust:100%}
body{margin:0}
a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.tools,.gut,.byline,.colheads,.foot,.ribbon,.gap,#panel{font-family:'Source Sans 3',system-ui,'Segoe UI',Arial,sans-serif;font-size:.9375rem;line-height:1.45}
.tools{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;padding:.35rem 1rem;background:var(--raised);border-bottom:1px solid var(--line)}
.tools form{display:contents}
.tools fieldset{display:flex;flex-wrap:wrap;gap:0 .75rem;margin:0;padding:0;border:0}
.tools legend{float:left;padding:.6rem .5rem .6rem 0;color:var(--ink2)}
.tools label{display:inline-flex;gap:.35rem;align-items:center;min-height:2.75rem;cursor:pointer}
button{min-height:2.75rem;padding:0 .75rem;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--ui);border-radius:.25rem;cursor:pointer}
.spread{max-width:78rem;margin-inline:auto;padding:0 1rem 9rem}
.spread :is(h1,h2,h3,h4,h5,h6,p){margin:0}
.front,.ribbon,.colheads,.row,.foot{display:grid;grid-template-columns:minmax(0,1fr) 4rem minmax(0,1fr);column-gap:0}
.front{padding-block:1.5rem}
.front h1,.front .title{font-size:1.625rem;font-weight:600;line-height:1.22}
.byline{color:var(--ink2);margin-top:.4rem}
.src,.trg{min-width:0;padding-inline:1rem}
.src{background:var(--source)}
.row .src,.row .trg{padding-block:.45rem}
.src :is(h1,h2,h3,h4,h5,h6){color:var(--es)}
.trg :is(h2,h3,h4,h5,h6),.trg .title{color:var(--en)}
.row :is(h2,h3,h4,h5,h6){font-size:1.25rem;line-height:1.25;padding-top:1.25rem}
.row :is(h3,h4,h5,h6){font-size:1.125rem}
.b{overflow-wrap:break-word;hyphens:auto;scroll-margin-top:5rem}
.b+.b{margin-top:.8em!important}
.pre{white-space:pre-line}
.b code{font:.9em/1 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.b-item{position:relative;padding-inline-start:1.6em}
.b-item[data-marker]::before{content:attr(data-marker);position:absolute;inset-inline-start:0;color:var(--ink2)}
.b-item[data-level='2']{margin-inline-start:1.4em!important}
.b-item[data-level]:not([data-level='2']){margin-inline-start:2.8em!important}
.b-quote{padding-inline-start:1.2em;font-style:italic}
.row-note .b{font-size:.94em;overflow-wrap:anywhere}
.fn{font-size:.7em;line-height:1;vertical-align:super}
.fn a{padding:.4em .15em;text-decoration:none;font-style:normal}
.back{padding:0 .3rem;text-decoration:none}
.gut{display:flex;flex-direction:column;align-items:center;padding-top:.6rem;color:var(--ink2);font-size:.8125rem;user-select:none}
.gut .num{text-decoration:none;min-width:1.5rem;min-height:1.5rem;text-align:center}
.gut .kind{font-weight:650}
.reviewed .num::after{content:' ●'}
.auto .num::after{content:' ○'}
.stale .num::after{content:' ◆'}
.gap{color:var(--ink2)}
.gap b{display:block;letter-spacing:.2em}
.colheads{position:sticky;top:3.5rem;z-index:1;background:var(--page);border-block:1px solid var(--line)}
.colheads>*{padding-block:.4rem}
.colheads .lang{font-weight:650;margin-inline-end:.6rem}
.colheads .role{color:var(--ink2)}
.seal{margin-inline-end:.6rem;padding:.1rem .45rem;border:1px solid var(--es);color:var(--es);text-decoration:none}
.ribbon{margin-bottom:1rem;border:1px solid var(--es)}
.ribbon .src{background:none}
.ribbon>*{padding-block:.75rem}
.ribbon::before{content:'';grid-column:1/-1;height:.5rem;padding:0;background:var(--hatch)}
.foot{margin-top:3rem;border-top:1px solid var(--line);color:var(--ink2)}
.foot>*{padding-block:1rem}
.printed{font-weight:650}
.hit{background:var(--mark)}
::highlight(cotejo-self){background-color:var(--mark);color:var(--ink);text-decoration:underline solid 1.5px var(--markline)}
::highlight(cotejo-other){background-color:var(--mark);color:var(--ink);text-decoration:underline dotted 2px var(--markline)}
#panel{position:fixed;inset:auto 0 0;z-index:3;max-height:45vh;overflow:auto;padding:.75rem 1rem;background:var(--raised);border-top:1px solid var(--ui);box-shadow:0 -4px 20px rgb(0 0 0/.15)}
#panel[hidden]{display:none}
#panel .words{max-width:60rem;margin:0 auto .5rem;font:1.0625rem/1.5 Literata,Georgia,serif;overflow-wrap:anywhere}
#panel .ways{display:flex;flex-wrap:wrap;gap:.5rem;max-width:60rem;margin:0 auto;align-items:center}
.chunk{content-visibility:auto;contain-intrinsic-size:auto 150rem}
.scripted{display:none}
.js .scripted{display:inline-block}
body:has(#layout-stacked:checked,#layout-source:checked,#layout-target:checked) :is(.front,.ribbon,.row,.foot){grid-template-columns:minmax(0,44rem) 3rem;justify-content:center}
body:has(#layout-stacked:checked,#layout-source:checked,#layout-target:checked) :is(.front,.ribbon,.row,.foot)>:is(.src,.trg){grid-column:1}
body:has(#layout-stacked:checked,#layout-source:checked,#layout-target:checked) :is(.front,.ribbon,.row,.foot)>.gut{grid-column:2;grid-row:1}
body:has(#layout-stacked:checked) .colheads{grid-template-columns:1fr 0 1fr}
body:has(#layout-source:checked) :is(.row,.front,.colheads)>.trg,body:has(#layout-target:checked) :is(.row,.front,.colheads)>.src{display:none}
body:has(#layout-source:checked,#layout-target:checked) .colheads{grid-template-columns:1fr}
body:has(#layout-source:checked,#layout-target:checked) .colheads .gut{display:none}
@media(max-width:47.99rem){html{font-size:1.125rem}
body:has(#layout-side:checked) :is(.front,.ribbon,.row,.foot){grid-template-columns:minmax(0,1fr)}
body:has(#layout-side:checked) .gut{display:none}
.spread{padding-inline:.25rem}.tools{position:static}.colheads{position:static;grid-template-columns:1fr}.colheads .gut{display:none}}
@media print{@page{size:A4;margin:15mm}
:root{color-scheme:light}html{background:none;font-size:9.4pt;line-height:1.42}
.tools,#panel,.back{display:none!important}.colheads{position:static}
.spread{max-width:none;padding:0}.src{background:none}
.row{break-inside:auto}.row-heading{break-after:avoid}.chunk{content-visibility:visible}
body:has(#layout-side:checked,#layout-stacked:checked) :is(.front,.ribbon,.colheads,.row,.foot){grid-template-columns:minmax(0,1fr) 10mm minmax(0,1fr)}
body:has(#layout-stacked:checked) :is(.front,.ribbon,.colheads,.row,.foot)>*{grid-row:1;grid-column:1}
body:has(#layout-stacked:checked) :is(.front,.ribbon,.colheads,.row,.foot)>.gut{grid-column:2}
body:has(#layout-stacked:checked) :is(.front,.ribbon,.colheads,.row,.foot)>.trg{grid-column:3}
body:has(#layout-source:checked,#layout-target:checked) :is(.front,.ribbon,.row,.foot){grid-template-columns:minmax(0,1fr) 10mm}}
@media(forced-colors:active){::highlight(cotejo-self),::highlight(cotejo-other){background-color:Mark;color:MarkText}}
`;
