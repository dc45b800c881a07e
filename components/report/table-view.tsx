import type { Cell, Table } from '@/model/report/block'
import { BarView, RingView } from './small-pictures'

function Content({ cell: { text, quiet, bar, ring } }: { readonly cell: Cell }) {
  return (
    <>
      {ring ? (
        <span className="float-left mr-3">
          <RingView ring={ring} title="" />
        </span>
      ) : null}
      <span className="block whitespace-pre-line">{text}</span>
      {quiet ? (
        <span className="block text-sm font-normal whitespace-pre-line text-quiet">{quiet}</span>
      ) : null}
      {bar ? (
        <span className="mt-1 block">
          <BarView bar={bar} hue="var(--ink)" />
        </span>
      ) : null}
    </>
  )
}

/** A table of a report: its header row, and in each row the cell that names it. Scrolls sideways where the screen is narrow. */
export function TableView({ table: { caption, columns, rows, rowHeader } }: { readonly table: Table }) {
  const end = (column: number) => (columns[column]?.align === 'end' ? 'text-right' : 'text-left')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="scroll-shade max-w-full overflow-x-auto">
      <table className="w-full min-w-lg border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-sm text-quiet">
            {columns.map(({ header }, at) => (
              <th key={header} scope="col" className={`py-1 pr-4 align-bottom ${end(at)}`}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same; they are told apart by their place
            <tr key={place} className="border-b border-line align-top">
              {row.map((cell, at) =>
                at === rowHeader ? (
                  <th
                    key={columns[at]?.header}
                    scope="row"
                    lang={cell.language}
                    className={`py-2 pr-4 wrap-anywhere ${end(at)}`}
                  >
                    <Content cell={cell} />
                  </th>
                ) : (
                  <td
                    key={columns[at]?.header}
                    lang={cell.language}
                    className={`py-2 pr-4 wrap-anywhere ${end(at)}`}
                  >
                    <Content cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
