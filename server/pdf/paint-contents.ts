import type { Section } from '@/model/report/block'
import { linesOf, openElement, paintLine, type Sheet, type StructElement, widthOf } from './sheet'
import { textStyles } from './text-style'

/** Where a section began: its page, from 0, and the destination that links lead to. */
export interface Begun {
  readonly title: string
  readonly page: number
  readonly place: string
}

/** The list of sections on the title page: its room is known when the page is painted, its page numbers when everything is. */
export interface Contents {
  readonly height: number
  readonly paint: (begun: readonly Begun[]) => void
}

const step = 18
const columns = 2

function paintEntry(
  sheet: Sheet,
  list: StructElement,
  { title, page, place }: Begun,
  [x, y]: readonly [number, number],
  room: number,
): void {
  const { document } = sheet
  const number = String(page + 1)
  const width = widthOf(sheet, number, textStyles.plain)
  const item = openElement(sheet, list, 'TOCI')
  const link = openElement(sheet, item, 'Link')
  const line = linesOf(sheet, title, textStyles.plain, room - width - 12)[0] ?? ''
  link.add(() => {
    paintLine(sheet, `${line.trimEnd()} `, x, y, textStyles.plain)
    paintLine(sheet, number, x + room - width, y, textStyles.strong)
  })
  const options = {
    structParent: link,
    Contents: new String(title),
  } as unknown as PDFKit.Mixins.AnnotationOption
  document.goTo(x, y, room, step, place, options)
  item.end()
}

/** Makes room for the list of sections with its foot at `foot`; `section` is where it stands in the structure. */
export function prepareContents(
  sheet: Sheet,
  heading: string,
  sections: readonly Section[],
  foot: number,
  section: StructElement,
): Contents {
  const rows = Math.ceil(sections.length / columns)
  const height = sections.length === 0 ? 0 : rows * step + 26
  const list = openElement(sheet, section, 'TOC')
  const [left, room] = [sheet.left, (sheet.width - 28) / columns]
  const paint = (begun: readonly Begun[]) => {
    if (begun.length === 0) return
    const top = foot - height
    const caption = openElement(sheet, list, 'Caption')
    caption.add(() => paintLine(sheet, heading, left, top, textStyles.columnHead))
    caption.end()
    begun.forEach((one, index) => {
      const x = left + Math.floor(index / rows) * (room + 28)
      paintEntry(sheet, list, one, [x, top + 20 + (index % rows) * step], room)
    })
    list.end()
  }
  return { height, paint }
}
