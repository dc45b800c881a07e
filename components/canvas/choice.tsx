'use client'

import { type ReactNode, useId } from 'react'
import { inputLook } from '@/components/ui/field'

type Option<T extends string> = {
  readonly value: T
  readonly label: string
  readonly picture?: ReactNode
}

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly disabled?: boolean
  readonly onChoose: (value: T) => void
}

/** One of a few, as the browser's own list. */
export function SelectChoice<T extends string>({ label, value, options, disabled, onChoose }: Props<T>) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <select
        id={id}
        className={inputLook}
        value={value}
        disabled={disabled}
        onChange={event => {
          const chosen = options.find(option => option.value === event.target.value)
          if (chosen) onChoose(chosen.value)
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** One of very few, all in sight, each with its picture. */
export function RadioChoice<T extends string>({ label, value, options, disabled, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-bold">{label}</legend>
      <div className="grid grid-cols-3 gap-2">
        {options.map(option => (
          <label
            key={option.value}
            className="grid min-h-11 grid-flow-col items-center justify-center gap-1.5 rounded-control border border-edge bg-sheet px-2 py-1.5 has-checked:border-accent has-checked:bg-accent-wash has-checked:font-bold has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-default has-disabled:opacity-70"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={disabled}
              onChange={() => onChoose(option.value)}
            />
            {option.picture}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
