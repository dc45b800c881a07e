'use client'

import { useState } from 'react'
import { Button } from '../ui/button'
import { paintPng } from './paint-png'
import { saveBlob } from './save-blob'

interface Props {
  /** Where the same picture is as an SVG. */
  readonly svg: string
  readonly fileName: string
  readonly words: {
    readonly name: string
    readonly download: string
    readonly making: string
    readonly failed: string
  }
}

type State = 'idle' | 'making' | 'failed'

async function save(svg: string, fileName: string): Promise<void> {
  const response = await fetch(svg)
  if (!response.ok) throw new Error(String(response.status))
  saveBlob(await paintPng(await response.blob()), fileName)
}

/** A button that makes a PNG of the picture; the browser paints it. */
export function DownloadPng({ svg, fileName, words }: Props) {
  const [state, setState] = useState<State>('idle')
  const begin = () => {
    if (state === 'making') return
    setState('making')
    save(svg, fileName)
      .then(() => setState('idle'))
      .catch(() => setState('failed'))
  }
  return (
    <div className="grid gap-1">
      <Button aria-label={words.name} aria-disabled={state === 'making'} onClick={begin}>
        {words.download}
      </Button>
      <p
        role="status"
        className={state === 'failed' ? 'max-w-48 font-bold text-danger' : 'text-sm text-quiet'}
      >
        {state === 'idle' ? '' : words[state]}
      </p>
    </div>
  )
}
