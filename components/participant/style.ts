/** All the looks of the participant pages. They stand in the page itself: one answer brings everything, and nothing of it is kept in a cache. */
export const style = `
:root{--paper:#fbf8f2;--sheet:#fffefb;--ink:#1b2336;--quiet:#545f78;--line:#d8d1c3;--edge:#857d6d;--accent:#2b4a9c;--accent-ink:#fff;--wash:#e8ecf8;--warm:#8a4b08;--warm-wash:#fdf0dc;color-scheme:light}
@media (prefers-color-scheme:dark){:root{--paper:#0e1630;--sheet:#162042;--ink:#eef1fb;--quiet:#b0badb;--line:#33406e;--edge:#7b89b8;--accent:#a9c0ff;--accent-ink:#0e1630;--wash:#1f2c59;--warm:#f7c987;--warm-wash:#3a2d1a;color-scheme:dark}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{background:var(--paper);color:var(--ink);font:1.1875rem/1.5 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif;-webkit-text-size-adjust:100%;scroll-padding-top:5rem}
body{margin:0;min-height:100vh;overflow-wrap:break-word}
main,.cover{max-width:38rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem;text-wrap:balance}
h1:focus{outline:none}
h2{font-size:1.1875rem;line-height:1.3;margin:1.75rem 0 .5rem}
p{margin:0 0 1rem;text-wrap:pretty}
ul{margin:0 0 1rem;padding-left:1.25rem}
li{margin-bottom:.5rem}
a{color:var(--accent);text-underline-offset:.2em}
a[href^="tel:"]{display:inline-block;min-height:2.75rem;padding:.5rem 0;font-weight:700}
header{position:sticky;top:0;z-index:1}
.bar{display:flex;align-items:center;justify-content:flex-end;gap:1rem;padding:.5rem 1rem;background:var(--sheet);border-bottom:1px solid var(--line)}
.keys{display:none;color:var(--quiet);font-size:1rem}
@media (hover:hover) and (pointer:fine) and (min-width:30rem){.scripted .keys{display:inline}}
button{font:inherit;font-weight:700;min-height:3.25rem;padding:.5rem 1.5rem;border-radius:.5rem;border:2px solid var(--edge);background:var(--sheet);color:var(--ink);cursor:pointer}
button:hover{background:var(--wash)}
.bar button{border-color:var(--ink);background:var(--ink);color:var(--paper);min-width:8rem}
button[aria-busy=true]{cursor:progress;text-decoration:underline dotted;text-underline-offset:.3em}
.main{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}
.main:hover{background:var(--accent);opacity:.92}
.even{border-color:var(--accent);color:var(--accent)}
.plain{border-color:transparent;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:.2em;padding:.5rem .25rem;font-weight:400}
.ways{display:grid;gap:.75rem;margin-top:1.5rem}
.pair{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(6.5rem,1fr))}
.small{color:var(--quiet);font-size:1rem}
.note{border-left:4px solid var(--edge);background:var(--sheet);padding:.75rem 1rem;margin:0 0 1rem;border-radius:0 .5rem .5rem 0}
.warm{border-color:var(--warm);background:var(--warm-wash)}
.note p:last-child{margin:0}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{padding:0}
.option{display:flex;align-items:center;gap:.9rem;min-height:3.75rem;padding:.75rem 1rem;margin-bottom:.6rem;border:2px solid var(--edge);border-radius:.75rem;background:var(--sheet);cursor:pointer}
.option:has(:checked){border-color:var(--accent);background:var(--wash);box-shadow:inset 0 0 0 2px var(--accent);font-weight:700}
.option:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.option input{width:1.5rem;height:1.5rem;flex:none;margin:0;accent-color:var(--accent)}
label.own{display:block;font-weight:700;margin-bottom:.35rem}
textarea,select,input[type=text]{display:block;width:100%;font:inherit;color:inherit;background:var(--sheet);border:2px solid var(--edge);border-radius:.5rem;padding:.75rem}
select{min-height:3.25rem;cursor:pointer}
input.code{font-size:1.75rem;letter-spacing:.12em;text-transform:uppercase;min-height:4rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.option input:focus-visible{outline:none}
details{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:.5rem}
summary{min-height:2.75rem;padding:.5rem 0;cursor:pointer;color:var(--accent)}
.lines{list-style:none;padding:0}
.lines li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.answers{list-style:none;padding:0}
.answers li{padding:.75rem 0;border-bottom:1px solid var(--line)}
.answers p{margin:0}
.answers .plain{min-height:0;padding:.1rem .25rem}
.web{display:block;min-height:1.75rem}
h3{font-size:1.125rem;line-height:1.3;margin:1.25rem 0 .5rem}
.where{margin-bottom:.5rem}
.ask{font-size:1.25rem;line-height:1.45}
.moved{display:flex;align-items:center;justify-content:flex-end;flex-wrap:wrap;gap:.25rem 1rem;padding:.5rem 1rem;background:var(--warm-wash);border-bottom:1px solid var(--warm)}
.moved p{margin:0}
.moved button{min-height:2.75rem;padding:.25rem 1rem}
.hands{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}
.trio{display:grid;gap:.5rem;grid-template-columns:repeat(3,1fr)}
.trio button{padding:.5rem .25rem;font-size:1.0625rem}
.help+details{margin-top:0}
.words,.cards,.sums{list-style:none;padding:0}
.words{display:flex;flex-wrap:wrap;gap:.5rem}
.words li,.cards li{margin:0;padding:.5rem .9rem;border:1px solid var(--line);border-radius:.75rem;background:var(--sheet)}
.cards li{margin-bottom:.5rem}
.sums li{display:flex;gap:1rem;justify-content:space-between;padding:.6rem 0;border-bottom:1px solid var(--line)}
.sums strong{flex:none}
.choice{padding:.75rem 0;border-top:1px solid var(--line)}
.choice label{display:block;margin-bottom:.35rem}
.apart{margin-top:1.25rem}
form>.own:not(:first-of-type){margin-top:1.25rem}
.own+.option{margin-top:.35rem}
legend.own{font-weight:700;margin-bottom:.35rem}
.party{margin:0;padding:.25rem 0}
.party summary{color:inherit}
.party summary .small{display:block}
li.lit{border-left:4px solid var(--accent);padding-left:.75rem;margin-left:-1.25rem;list-style:none}
.note.lit{border-color:var(--accent);background:var(--wash)}
.note h2{margin:0 0 .35rem}
.picture{overflow:auto;max-height:70vh;border:1px solid var(--line);border-radius:.5rem;background:var(--sheet)}
.picture svg{display:block}
.fits{overflow:visible}
.fits svg{width:100%;height:auto}
.zoom,.zoom-hint,.scripted .plainly{display:none}
.scripted .zoom-hint{display:block}
.scripted .picture{overflow:hidden;height:clamp(14rem,46vh,34rem);margin-top:1rem}
.scripted .picture svg{width:100%;height:100%;touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
.scripted .picture svg.whole{touch-action:pan-x pan-y}
.picture g:focus{outline:none}
.picture :focus-visible>path:first-child,.picture .picked>path:first-child{stroke:var(--accent);stroke-width:5}
.scripted .zoom{display:grid;grid-template-columns:1fr 1fr 2fr;gap:.5rem;margin:.5rem 0}
.zoom button{min-height:2.75rem;padding:.25rem .5rem;font-size:1.0625rem}
#picked{margin-top:1rem}
#picked ul{padding:0;list-style:none}
#picked [data-pick]{text-align:left;text-decoration:none;padding:.35rem 0;min-height:2.75rem;color:inherit}
#picked .small{display:block}
.links{display:grid;justify-items:start}
input+.small,textarea+.small,select+.small{margin-top:.4rem}
legend.small{margin-bottom:.35rem}
@media print{body{display:none}}
`
