import { strToU8, type Zippable, zipSync } from 'fflate'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

type Cell = string | number
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function sheetXml(rows: readonly (readonly Cell[])[], shared: string[]): string {
  const cell = (value: Cell, place: string) => {
    if (value === '') return ''
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
    if (!shared.includes(value)) shared.push(value)
    return `<c r="${place}" t="s"><v>${shared.indexOf(value)}</v></c>`
  }
  const row = (cells: readonly Cell[], at: number) =>
    `<row r="${at + 1}">${cells.map((value, column) => cell(value, `${letters[column]}${at + 1}`)).join('')}</row>`
  return `<worksheet xmlns="${ns}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`
}

/** The parts of a workbook as Excel lays them out: shared texts, numbers as numbers, empty cells left out. */
export function workbookParts(sheets: Sheets): Record<string, string> {
  const shared: string[] = []
  const names = Object.keys(sheets)
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${ns}" xmlns:r="${rels}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${rels}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  }
  for (const [at, rows] of Object.values(sheets).entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(rows, shared)
  parts['xl/sharedStrings.xml'] = `<sst xmlns="${ns}">${shared
    .map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    .join('')}</sst>`
  return parts
}

export const aZipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable)

/** A workbook with these sheets. */
export const aWorkbook = (sheets: Sheets): Uint8Array => aZipOf(workbookParts(sheets))
