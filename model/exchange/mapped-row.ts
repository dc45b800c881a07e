import { noteLimit } from '../constellation/party'
import type { Row, Table } from './found'
import type { PartyField, RelationshipField, Target } from './mapping'
import type { NotTaken, NotTakenList } from './not-taken'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are taken out
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** One row under its mapping: what its cells say for each field. */
export class MappedRow<Field extends PartyField | RelationshipField> {
  constructor(
    readonly table: Table,
    readonly what: 'parties' | 'relationships',
    readonly targets: readonly Target<Field>[],
    readonly row: Row,
    readonly notTaken: NotTakenList,
    readonly isExact: boolean,
  ) {}

  cell(field: Field): string {
    const text = (this.row.cells[this.targets.indexOf(field)] ?? '')
      .replace(/\r\n?/g, '\n')
      .replace(control, '')
    return this.isExact ? text : text.trim()
  }

  miss(what: NotTaken['what'], field: Field | '', example = ''): void {
    const place = field === '' ? -1 : this.targets.indexOf(field)
    const column = this.table.columns[place] ?? ''
    this.notTaken.add({ what, table: this.what, column, at: this.row.at }, example)
  }

  /** What a cell says, or undefined where it is empty or says nothing known. */
  known<Value>(field: Field, understand: (text: string) => Value | undefined): Value | undefined {
    const text = this.cell(field)
    const value = text.trim() === '' ? undefined : understand(text)
    if (value === undefined && text.trim() !== '') this.miss('value', field, text)
    return value
  }

  text(field: Field, limit: number): string {
    const text = this.cell(field)
    if (text.length > limit) this.miss('cut', field)
    return cut(text, limit)
  }

  /** The note with what was added to it, a line for each column. */
  note(field: Field): string {
    const added = this.targets.flatMap((target, place) => {
      const cell = (this.row.cells[place] ?? '').replace(control, '').trim()
      return target === 'add-to-note' && cell !== '' ? [`${this.table.columns[place]}: ${cell}`] : []
    })
    const note = [this.cell(field), ...added].filter(line => line !== '').join('\n')
    if (note.length > noteLimit) this.miss('cut', field)
    return cut(note, noteLimit)
  }
}

/** The beginning of a text, never half a character. */
export const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
