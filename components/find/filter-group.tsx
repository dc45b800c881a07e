type Props<T extends string> = {
  readonly title: string
  readonly values: readonly T[]
  readonly chosen: readonly T[]
  readonly counts: ReadonlyMap<string, number>
  readonly labelOf: (value: T) => string
  readonly onToggle: (value: T) => void
}

/** Boxes to tick, each with how many there are; what there is none of is left away. */
export function FilterGroup<T extends string>({
  title,
  values,
  chosen,
  counts,
  labelOf,
  onToggle,
}: Props<T>) {
  const there = values.filter(value => counts.has(value) || chosen.includes(value))
  if (there.length === 0) return null
  return (
    <fieldset className="grid gap-0.5">
      <legend className="mb-1 font-bold">{title}</legend>
      <div className="grid grid-cols-2 gap-x-3">
        {there.map(value => (
          <label key={value} className="flex min-h-9 items-center gap-2 leading-tight">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-accent"
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span>
              {labelOf(value)} <span className="text-sm text-quiet">{counts.get(value) ?? 0}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
