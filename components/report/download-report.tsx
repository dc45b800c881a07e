'use client'

import { Download } from 'lucide-react'
import { type MouseEvent, useState } from 'react'
import { buttonLook } from '../ui/button-look'

type Words = {
  readonly download: string
  readonly making: string
  readonly saved: string
  readonly failed: string
}

type State = 'idle' | 'making' | 'saved' | 'failed'

async function save(href: string): Promise<void> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(String(response.status))
  const name =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'report.pdf'
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A link to the report that shows how it goes. Without script it is a plain download. */
export function DownloadReport({ href, words }: { readonly href: string; readonly words: Words }) {
  const [state, setState] = useState<State>('idle')
  const begin = (event: MouseEvent) => {
    event.preventDefault()
    if (state === 'making') return
    setState('making')
    save(href)
      .then(() => setState('saved'))
      .catch(() => setState('failed'))
  }
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
          <Download aria-hidden="true" size={20} />
          {words.download}
        </a>
      </div>
      {state === 'making' ? <progress aria-label={words.making} className="w-full max-w-sm" /> : null}
      <p role="status" className={state === 'failed' ? 'font-bold text-danger' : 'text-quiet'}>
        {state === 'idle' ? '' : words[state]}
      </p>
    </div>
  )
}
