/** Somewhere to turn to, in words of the language it is read in. */
export interface LineInWords {
  readonly id: string
  readonly name: string
  readonly whom: string
  readonly number: string
}

type Props = { readonly lines: readonly LineInWords[] }

/** Free lines of support, each with its number to call. */
export const SupportLines = ({ lines }: Props) => (
  <dl className="grid gap-3 pt-2">
    {lines.map(({ id, name, whom, number }) => (
      <div key={id}>
        <dt className="font-bold">{name}</dt>
        <dd>
          <a
            href={`tel:${number.replaceAll(' ', '')}`}
            className="inline-flex min-h-11 items-center font-bold tabular-nums"
          >
            {number}
          </a>
          <span className="block text-sm text-quiet">{whom}</span>
        </dd>
      </div>
    ))}
  </dl>
)
