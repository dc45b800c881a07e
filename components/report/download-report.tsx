'use client'

import { Download } from 'lucide-react'
import { buttonLook } from '../ui/button-look'
import { type Saving, useSaving } from './use-saving'

type Words = {
  readonly download: string
  readonly making: string
  readonly saved: string
  readonly failed: string
}

type Said = { readonly state: Saving; readonly words: Words }

const HowItGoes = ({ state, words }: Said) => (
  <>
    {state === 'making' ? <progress aria-label={words.making} className="w-full max-w-sm" /> : null}
    <p role="status" className={state === 'failed' ? 'font-bold text-danger' : 'text-quiet'}>
      {state === 'idle' ? '' : words[state]}
    </p>
  </>
)

const Label = ({ words }: { readonly words: Words }) => (
  <>
    <Download aria-hidden="true" size={20} />
    {words.download}
  </>
)

/** A link to a kept report that shows how it goes. Without script it is a plain download. */
export function DownloadReport({ href, words }: { readonly href: string; readonly words: Words }) {
  const { state, begin } = useSaving(() => fetch(href))
  return (
    <div className="grid gap-3">
      <div>
        <a
          href={href}
          download
          onClick={begin}
          aria-disabled={state === 'making'}
          className={buttonLook('primary')}
        >
          <Label words={words} />
        </a>
      </div>
      <HowItGoes state={state} words={words} />
    </div>
  )
}

type MakeProps = {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly words: Words
}

/** A button that has a report made, kept and downloaded, and shows how it goes. Without script it is a plain form whose answer is the file. */
export function MakeReport({ action, fields, words }: MakeProps) {
  const body = () => new URLSearchParams(fields)
  const { state, begin } = useSaving(() => fetch(action, { method: 'POST', body: body() }))
  return (
    <div className="grid gap-3">
      <form method="post" action={action} onSubmit={begin}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" aria-disabled={state === 'making'} className={buttonLook('primary')}>
          <Label words={words} />
        </button>
      </form>
      <HowItGoes state={state} words={words} />
    </div>
  )
}
