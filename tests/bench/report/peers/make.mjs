// Makes a PDF of the same words, tables and pictures with another library; run in a folder of its own, where these are installed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [kind, contentsFile, fonts] = process.argv.slice(2)
const contents = JSON.parse(readFileSync(contentsFile, 'utf8'))
const font = name => `${fonts}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`
const sizes = { 1: 24, 2: 14.5, 3: 11.5 }
const times = 3

async function withPdfmake() {
  const pdfmake = createRequire(`${process.cwd()}/`)('pdfmake')
  const [normal, bold] = [font('400Regular'), font('700Bold')]
  pdfmake.setFonts({ Atkinson: { normal, bold, italics: normal, bolditalics: bold } })
  const blocks = {
    heading: ({ level, text }) => ({ text, fontSize: sizes[level], bold: true, margin: [0, 12, 0, 4] }),
    paragraph: ({ text }) => ({ text, margin: [0, 0, 0, 6] }),
    list: ({ items }) => ({ ul: items }),
    picture: ({ svg }) => ({ svg, width: 480 }),
    table: ({ head, shares, rows }) => ({
      table: {
        headerRows: 1,
        widths: shares.map(share => `${(share * 100).toFixed(2)}%`),
        body: [head.map(text => ({ text, bold: true })), ...rows],
      },
      layout: 'lightHorizontalLines',
    }),
  }
  return () =>
    pdfmake
      .createPdf({
        content: contents.map(one => blocks[one.is](one)),
        defaultStyle: { font: 'Atkinson', fontSize: 9.5 },
      })
      .getBuffer()
}

async function withReactPdf() {
  const { createElement: h } = await import('react')
  const pdf = await import('@react-pdf/renderer')
  const { Document, Font, G, Page, Path, Svg, Text, View, renderToBuffer } = pdf
  Font.register({
    family: 'Atkinson',
    fonts: [{ src: font('400Regular') }, { src: font('700Bold'), fontWeight: 700 }],
  })
  const paths = svg => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d)
  const box = svg => /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 100 100'
  const blocks = {
    heading: ({ level, text }) =>
      h(Text, { style: { fontSize: sizes[level], fontWeight: 700, marginTop: 12 } }, text),
    paragraph: ({ text }) => h(Text, { style: { marginBottom: 6 } }, text),
    list: ({ items }) => h(View, null, ...items.map(text => h(Text, null, `• ${text}`))),
    picture: ({ svg }) =>
      h(
        Svg,
        { viewBox: box(svg), style: { width: 480, height: 480 } },
        h(G, null, ...paths(svg).map(d => h(Path, { d, stroke: '#1b2336', fill: 'none' }))),
      ),
    table: ({ head, shares, rows }) =>
      h(
        View,
        null,
        ...[head, ...rows].map(row =>
          h(
            View,
            { wrap: false, style: { flexDirection: 'row', borderBottomWidth: 0.5 } },
            ...row.map((text, at) => h(Text, { style: { width: `${shares[at] * 100}%`, padding: 3 } }, text)),
          ),
        ),
      ),
  }
  return () =>
    renderToBuffer(
      h(
        Document,
        null,
        h(
          Page,
          { size: 'A4', style: { padding: 56, fontFamily: 'Atkinson', fontSize: 9.5 } },
          ...contents.map(one => blocks[one.is](one)),
        ),
      ),
    )
}

const make = await (kind === 'pdfmake' ? withPdfmake() : withReactPdf())
const taken = []
for (let round = 0; round < times; round++) {
  const since = performance.now()
  await make()
  taken.push(performance.now() - since)
}
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024
const seconds = [...taken].sort((a, b) => a - b)[1] / 1000
process.stdout.write(`${JSON.stringify({ seconds, first: taken[0] / 1000, peak })}\n`)
