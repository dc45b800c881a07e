'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Read } from '@/model/exchange/found'
import type { Preview, PreviewChoices } from '@/model/exchange/preview'
import { bytesOfFiles } from './bytes-of-files'
import { type FileReaderInWorker, openReader } from './read-in-worker'

/** What has been brought and how it is understood so far. */
interface Desk {
  readonly names: string
  readonly isReading: boolean
  /** Whether somebody stopped the last reading. */
  readonly isStopped: boolean
  readonly read: Read<Preview> | undefined
}

const empty: Desk = { names: '', isReading: false, isStopped: false, read: undefined }

async function readWith(reader: FileReaderInWorker, list: readonly File[]): Promise<Read<Preview>> {
  const brought = await bytesOfFiles(list)
  return 'fault' in brought ? brought : reader.ask({ do: 'read', files: brought.ok })
}

/** Reads files in a worker and shows them again under every choice; what is asked last counts. Stopped, nothing of them is there. */
export function useImportDesk() {
  const [desk, setDesk] = useState(empty)
  const reader = useRef<FileReaderInWorker>(undefined)
  const asked = useRef(0)
  useEffect(() => () => reader.current?.close(), [])
  const show = useCallback(async (reading: Promise<Read<Preview>>) => {
    const turn = ++asked.current
    const read = await reading
    if (turn === asked.current) setDesk(before => ({ ...before, isReading: false, read }))
  }, [])
  const read = useCallback(
    async (list: readonly File[]) => {
      if (list.length === 0) return
      reader.current?.close()
      const opened = openReader()
      reader.current = opened
      setDesk({ ...empty, names: list.map(({ name }) => name).join(', '), isReading: true })
      await show(readWith(opened, list))
    },
    [show],
  )
  const choose = useCallback(
    (choices: PreviewChoices) => {
      if (reader.current) void show(reader.current.ask({ do: 'choose', choices }))
    },
    [show],
  )
  const stop = useCallback(() => {
    asked.current += 1
    reader.current?.close()
    reader.current = undefined
    setDesk({ ...empty, isStopped: true })
  }, [])
  return { desk, read, choose, stop }
}
