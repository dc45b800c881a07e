import { readFileSync } from 'node:fs'
import { launchBrowser } from '../browser'
import { median } from '../median'
import type { Plain, WholePlain } from './contents'
import type { Measured } from './measured'

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

type Piece = Extract<Plain, { is: 'list' }>['items'][number]

const pieceOf = ({ text, quiet, picture }: Piece) =>
  `${picture?.svg ?? ''}${safe(text)}${quiet ? ` <small>${safe(quiet)}</small>` : ''}`

function htmlOf(one: Plain): string {
  switch (one.is) {
    case 'heading':
      return `<h${one.level}${one.place ? ` id="${one.place}"` : ''}>${safe(one.text)}</h${one.level}>`
    case 'paragraph':
      return `<p>${one.picture?.svg ?? ''}${safe(one.text)}</p>`
    case 'list':
      return `<ul>${one.items.map(item => `<li>${pieceOf(item)}</li>`).join('')}</ul>`
    case 'row':
      return `<div class="row">${one.pieces.map(piece => `<span>${pieceOf(piece)}</span>`).join('')}</div>`
    case 'picture':
      return `<figure>${one.picture.svg}<figcaption>${safe(one.text)}</figcaption></figure>`
    case 'table': {
      const head = one.head.map(
        (text, at) => `<th style="width:${(one.shares[at] ?? 0) * 100}%">${safe(text)}</th>`,
      )
      const rows = one.rows.map(row => `<tr>${row.map(cell => `<td>${pieceOf(cell)}</td>`).join('')}</tr>`)
      return `<table><thead><tr>${head.join('')}</tr></thead>${rows.join('')}</table>`
    }
  }
}

function wholeHtml({ title, language, cover, contents, blocks }: WholePlain, face: string): string {
  const links = blocks.flatMap(one =>
    one.is === 'heading' && one.place ? [`<li><a href="#${one.place}">${safe(one.text)}</a></li>`] : [],
  )
  const first = `${cover.lines.map(line => `<p>${safe(line)}</p>`).join('')}${cover.picture.svg}<p>${safe(contents)}</p><ul>${links.join('')}</ul>`
  return `<!doctype html><html lang="${language}"><title>${safe(title)}</title><style>${face}</style>${first}${blocks.map(htmlOf).join('')}</html>`
}

function faceOf(fonts: string): string {
  const file = (name: string) =>
    readFileSync(`${fonts}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`).toString('base64')
  const faces = [
    ['400Regular', 400],
    ['700Bold', 700],
  ] as const
  const told = faces.map(
    ([name, weight]) =>
      `@font-face{font-family:A;font-weight:${weight};src:url(data:font/ttf;base64,${file(name)})}`,
  )
  return `${told.join('')}body{font:9.5pt A}h1{break-before:page}td,th{border-bottom:1px solid;text-align:left;overflow-wrap:anywhere}table{width:100%;table-layout:fixed}svg{max-width:100%;max-height:80vh}.row{display:flex;flex-wrap:wrap;gap:1em}`
}

const children = (pid: number): readonly number[] => {
  const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number)
  return [pid, ...own.flatMap(children)]
}

const peakOf = (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const small = 'font-size:8px;margin:0 20mm'

/** The same printed by Chromium, which is open already; with the last file, to be read back. */
export async function printedByChromium(
  whole: WholePlain,
  fonts: string,
): Promise<Measured & { readonly pdf: Uint8Array }> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const html = wholeHtml(whole, faceOf(fonts))
  const numbered = safe(whole.pageLabel)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>')
  const taken: number[] = []
  let pdf: Uint8Array = new Uint8Array()
  for (let round = 0; round < 3; round++) {
    const since = performance.now()
    await page.setContent(html)
    pdf = await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="${small}">${safe(whole.footer)} · ${numbered}</div>`,
      margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
    })
    taken.push(performance.now() - since)
  }
  const peak = children(process.pid)
    .filter(pid => pid !== process.pid)
    .reduce((sum, pid) => sum + peakOf(pid), 0)
  await browser.close()
  return { seconds: median(taken) / 1000, first: (taken[0] ?? 0) / 1000, peak, pdf }
}
