'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Read } from '@/model/exchange/found'
import type { Preview, PreviewChoices } from '@/model/exchange/preview'
import type { ImportOrder } from './import.worker'
import { type FileReaderInWorker, openReader } from './read-in-worker'

/** What has been brought and how it is understood so far. */
interface Desk {
  readonly names: string
  readonly isReading: boolean
  readonly read: Read<Preview> | undefined
}

const empty: Desk = { names: '', isReading: false, read: undefined }

/** Reads files in a worker and shows them again under every choice; what is asked last counts. */
export function useImportDesk() {
  const [desk, setDesk] = useState(empty)
  const reader = useRef<FileReaderInWorker>(undefined)
  const asked = useRef(0)
  useEffect(() => () => reader.current?.close(), [])
  const ask = useCallback(async (order: ImportOrder) => {
    reader.current ??= openReader()
    const turn = ++asked.current
    const read = await reader.current.ask(order)
    if (turn === asked.current) setDesk(before => ({ ...before, isReading: false, read }))
  }, [])
  const read = useCallback(
    async (list: readonly File[]) => {
      if (list.length === 0) return
      reader.current?.close()
      reader.current = undefined
      setDesk({ names: list.map(({ name }) => name).join(', '), isReading: true, read: undefined })
      const files = await Promise.all(
        list.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      )
      await ask({ do: 'read', files })
    },
    [ask],
  )
  const choose = useCallback((choices: PreviewChoices) => void ask({ do: 'choose', choices }), [ask])
  return { desk, read, choose }
}
