import type { Extension } from '@hocuspocus/server'
import { touchConstellations } from '../database/constellations'
import type { Database } from '../database/database'
import { liveLimits } from './limits'

interface Touching {
  readonly extension: Extension
  /** Writes the marks that are still due. */
  flush(): Promise<void>
}

/** Marks a constellation as changed, at most every few seconds however many edits there are. */
export function touchOnChange(
  database: Database,
  now: () => number,
  report: (problem: unknown) => void,
): Touching {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  async function flush() {
    clearTimeout(timer)
    timer = undefined
    const ids = [...changed]
    changed.clear()
    if (ids.length === 0) return
    await database.oneQuickly(step => touchConstellations(step, ids, now())).catch(report)
  }

  return {
    flush,
    extension: {
      extensionName: 'touch-constellation',
      async onChange({ documentName }) {
        changed.add(documentName)
        timer ??= setTimeout(() => void flush(), liveLimits.touch).unref()
      },
    },
  }
}
