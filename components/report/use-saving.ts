import { useState } from 'react'

/** How the making of a file goes. */
export type Saving = 'idle' | 'making' | 'saved' | 'failed'

async function save(ask: () => Promise<Response>): Promise<void> {
  const response = await ask()
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

/** Fetches a file into the downloads, one at a time, and says how it goes. */
export function useSaving(ask: () => Promise<Response>) {
  const [state, setState] = useState<Saving>('idle')
  const begin = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (state === 'making') return
    setState('making')
    save(ask)
      .then(() => setState('saved'))
      .catch(() => setState('failed'))
  }
  return { state, begin }
}
