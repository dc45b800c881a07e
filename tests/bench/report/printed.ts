import { readFileSync } from 'node:fs'
import { launchBrowser } from '../browser'
import { median } from '../median'
import type { Plain } from './contents'
import type { Measured } from './measured'

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function htmlOf(one: Plain): string {
  switch (one.is) {
    case 'heading':
      return `<h${one.level}>${safe(one.text)}</h${one.level}>`
    case 'paragraph':
      return `<p>${safe(one.text)}</p>`
    case 'list':
      return `<ul>${one.items.map(text => `<li>${safe(text)}</li>`).join('')}</ul>`
    case 'picture':
      return one.svg.replace(/<\?xml[^>]*>/, '')
    case 'table': {
      const cells = (row: readonly string[], tag: string) =>
        `<tr>${row.map(text => `<${tag}>${safe(text)}</${tag}>`).join('')}</tr>`
      return `<table><thead>${cells(one.head, 'th')}</thead>${one.rows.map(row => cells(row, 'td')).join('')}</table>`
    }
  }
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

/** The same printed by Chromium, which is open already. */
export async function printedByChromium(contents: readonly Plain[], fonts: string): Promise<Measured> {
  const browser = await launchBrowser()
  const regular = readFileSync(`${fonts}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`).toString(
    'base64',
  )
  const face = `@font-face{font-family:A;src:url(data:font/ttf;base64,${regular})}body{font:9.5pt A}td,th{border-bottom:1px solid;text-align:left}table{width:100%}svg{width:100%;max-height:80vh}`
  const page = await browser.newPage()
  const html = `<!doctype html><html lang="en"><style>${face}</style>${contents.map(htmlOf).join('')}</html>`
  const taken: number[] = []
  for (let round = 0; round < 3; round++) {
    const since = performance.now()
    await page.setContent(html)
    await page.pdf({ format: 'A4', tagged: true })
    taken.push(performance.now() - since)
  }
  const peak = children(process.pid)
    .filter(pid => pid !== process.pid)
    .reduce((sum, pid) => sum + peakOf(pid), 0)
  await browser.close()
  return { seconds: median(taken) / 1000, first: (taken[0] ?? 0) / 1000, peak }
}
