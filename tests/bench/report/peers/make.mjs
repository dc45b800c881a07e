// Makes a PDF of the same words, tables, pictures, links and bookmarks with another library; run in a folder of its own, where these are installed. The last file is kept, to be read back.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [kind, contentsFile, fonts, kept] = process.argv.slice(2)
const whole = JSON.parse(readFileSync(contentsFile, 'utf8'))
const font = name => `${fonts}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`
const sizes = { 1: 24, 2: 14.5, 3: 11.5 }
const times = 3
const widest = 480
const sections = whole.blocks.filter(({ place }) => place)
const footOf = (page, pages) => whole.pageLabel.replace('{page}', page).replace('{pages}', pages)

/** As large as it is drawn, or as the page is wide. */
const fitted = ({ width, height }) => {
  const scale = Math.min(1, widest / width, 600 / height)
  return { width: width * scale, height: height * scale }
}

async function withPdfmake() {
  const pdfmake = createRequire(`${process.cwd()}/`)('pdfmake')
  const [normal, bold] = [font('400Regular'), font('700Bold')]
  pdfmake.setFonts({ Atkinson: { normal, bold, italics: normal, bolditalics: bold } })
  const drawn = picture => ({ svg: picture.svg, ...fitted(picture) })
  const piece = ({ text, quiet, picture }) => {
    const words = quiet ? { text: [text, ' ', { text: quiet, color: '#4d5770' }] } : text
    return picture ? { stack: [drawn(picture), words] } : words
  }
  const blocks = {
    heading: ({ level, text, place }) => ({
      text,
      fontSize: sizes[level],
      bold: true,
      margin: [0, 12, 0, 4],
      ...(place ? { id: place, pageBreak: 'before', outline: true, outlineText: text } : {}),
    }),
    paragraph: ({ text, picture }) =>
      picture ? { columns: [drawn(picture), { text, width: '*' }] } : { text, margin: [0, 0, 0, 6] },
    list: ({ items }) => ({ ul: items.map(piece) }),
    row: ({ pieces }) => ({
      columns: pieces.map(one => ({ width: 'auto', stack: [piece(one)] })),
      columnGap: 8,
    }),
    picture: ({ picture, text }) => ({ stack: [drawn(picture), text] }),
    table: ({ head, shares, rows }) => ({
      table: {
        headerRows: 1,
        widths: shares.map(share => `${(share * 100).toFixed(2)}%`),
        body: [head.map(text => ({ text, bold: true })), ...rows.map(row => row.map(piece))],
      },
      layout: 'lightHorizontalLines',
    }),
  }
  const first = () => [
    ...whole.cover.lines.map(text => ({ text })),
    drawn(whole.cover.picture),
    { text: whole.contents },
    ...sections.map(({ text, place }) => ({
      text: [{ text, linkToDestination: place }, ' ', { pageReference: place }],
    })),
  ]
  return () =>
    pdfmake
      .createPdf({
        info: { title: whole.title },
        language: whole.language,
        content: [...first(), ...whole.blocks.map(one => blocks[one.is](one))],
        footer: (page, pages) =>
          page === 1
            ? ''
            : {
                columns: [whole.footer, { text: footOf(page, pages), alignment: 'right' }],
                margin: [40, 10],
              },
        defaultStyle: { font: 'Atkinson', fontSize: 9.5 },
      })
      .getBuffer()
}

async function withReactPdf() {
  const { createElement: h } = await import('react')
  const pdf = await import('@react-pdf/renderer')
  const { Circle, Document, Font, G, Line, Link, Page, Path, Rect, Svg, Text, Tspan, View, renderToBuffer } =
    pdf
  Font.register({
    family: 'Atkinson',
    fonts: [{ src: font('400Regular') }, { src: font('700Bold'), fontWeight: 700 }],
  })
  const tags = { g: G, path: Path, rect: Rect, circle: Circle, line: Line, text: Text, tspan: Tspan }
  const camel = name => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const shape = (one, key) => {
    if (typeof one === 'string') return one
    const given = Object.fromEntries(
      Object.entries(one.attributes).map(([name, value]) => [camel(name), value]),
    )
    const { fontSize, ...props } = given
    const style = one.tag === 'text' ? { style: { fontSize: Number(fontSize), fontFamily: 'Atkinson' } } : {}
    // Its SVG has no outline behind letters: stroke would be drawn over them.
    if (one.tag === 'text') delete props.stroke
    return h(tags[one.tag], { key, ...props, ...style }, ...one.children.map(shape))
  }
  const drawn = picture =>
    h(
      Svg,
      { viewBox: picture.shape.attributes.viewBox, style: fitted(picture) },
      ...picture.shape.children.map(shape),
    )
  const words = ({ text, quiet }) =>
    quiet ? h(Text, null, text, ' ', h(Text, { style: { color: '#4d5770' } }, quiet)) : h(Text, null, text)
  const piece = ({ picture, ...said }) => (picture ? [drawn(picture), words(said)] : [words(said)])
  const blocks = {
    heading: ({ level, text, place }) =>
      h(
        Text,
        {
          style: { fontSize: sizes[level], fontWeight: 700, marginTop: 12 },
          ...(place ? { id: place, break: true, bookmark: text } : {}),
        },
        text,
      ),
    paragraph: ({ text, picture }) =>
      picture
        ? h(View, { style: { flexDirection: 'row' } }, drawn(picture), h(Text, { style: { flex: 1 } }, text))
        : h(Text, { style: { marginBottom: 6 } }, text),
    list: ({ items }) =>
      h(View, null, ...items.map(({ text, quiet }) => words({ text: `• ${text}`, quiet }))),
    row: ({ pieces }) =>
      h(
        View,
        { style: { flexDirection: 'row', flexWrap: 'wrap' } },
        ...pieces.map(one => h(View, { style: { marginRight: 8 } }, ...piece(one))),
      ),
    picture: ({ picture, text }) => h(View, null, drawn(picture), h(Text, null, text)),
    table: ({ head, shares, rows }) =>
      h(
        View,
        null,
        ...[head.map(text => ({ text })), ...rows].map(row =>
          h(
            View,
            { wrap: false, style: { flexDirection: 'row', borderBottomWidth: 0.5 } },
            ...row.map((one, at) =>
              h(View, { style: { width: `${shares[at] * 100}%`, padding: 3 } }, ...piece(one)),
            ),
          ),
        ),
      ),
  }
  const first = () => [
    ...whole.cover.lines.map(text => h(Text, null, text)),
    drawn(whole.cover.picture),
    h(Text, null, whole.contents),
    ...sections.map(({ text, place }) => h(Link, { src: `#${place}` }, text)),
  ]
  const foot = h(
    View,
    { fixed: true, style: { position: 'absolute', bottom: 24, left: 56, right: 56, flexDirection: 'row' } },
    h(Text, {
      style: { flex: 1 },
      render: ({ pageNumber }) => (pageNumber === 1 ? '' : whole.footer),
    }),
    h(Text, {
      render: ({ pageNumber, totalPages }) => (pageNumber === 1 ? '' : footOf(pageNumber, totalPages)),
    }),
  )
  return () =>
    renderToBuffer(
      h(
        Document,
        { title: whole.title, language: whole.language },
        h(
          Page,
          { size: 'A4', style: { padding: 56, fontFamily: 'Atkinson', fontSize: 9.5 } },
          ...first(),
          ...whole.blocks.map(one => blocks[one.is](one)),
          foot,
        ),
      ),
    )
}

const make = await (kind === 'pdfmake' ? withPdfmake() : withReactPdf())
const taken = []
for (let round = 0; round < times; round++) {
  const since = performance.now()
  const made = await make()
  taken.push(performance.now() - since)
  if (kept && round === times - 1) writeFileSync(kept, made)
}
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024
const seconds = [...taken].sort((a, b) => a - b)[1] / 1000
process.stdout.write(`${JSON.stringify({ seconds, first: taken[0] / 1000, peak })}\n`)
