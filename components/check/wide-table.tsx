import type { ReactNode } from 'react'

type Props = {
  readonly caption: string
  readonly columns: readonly string[]
  readonly children: ReactNode
}

/** A table in a box of its own that scrolls sideways where the page is narrow, by finger, wheel or keys. */
export function WideTable({ caption, columns, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="scroll-shade relative overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="pb-3 text-left text-sm text-quiet">
          <span className="block max-w-[calc(100vw-2rem)]">{caption}</span>
        </caption>
        <thead>
          <tr className="border-b-2 border-edge">
            {columns.map(column => (
              <th
                key={column}
                scope="col"
                className="px-3 py-2 align-bottom text-sm whitespace-nowrap first:pl-0"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

export const WideRow = ({ children }: { readonly children: ReactNode }) => (
  <tr className="border-b border-line align-top">{children}</tr>
)

export const RowName = ({ children }: { readonly children: ReactNode }) => (
  <th scope="row" className="min-w-40 py-2 pr-3 font-bold">
    {children}
  </th>
)

export const Cell = ({ children }: { readonly children: ReactNode }) => (
  <td className="px-3 py-2 whitespace-nowrap tabular-nums">{children}</td>
)

/** A cell of words, which may stand on several lines. */
export const WordsCell = ({ children }: { readonly children: ReactNode }) => (
  <td className="min-w-28 px-3 py-2 tabular-nums">{children}</td>
)
