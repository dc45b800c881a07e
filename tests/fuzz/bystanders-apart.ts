import { type ChildProcess, fork } from 'node:child_process'
import { bundled } from '../load/bundled'
import type { Bystanders, Bystanding, Noticed } from './bystanders'

/** What the process of those who measure is told. */
export type BystanderOrder =
  | { readonly do: 'open'; readonly bystanding: Bystanding }
  | { readonly do: 'reset' | 'leave' }
  | { readonly do: 'count'; readonly isOn: boolean }
  | { readonly do: 'noticed'; readonly least: number }

interface Answer {
  readonly noticed?: Noticed
  readonly problem?: string
}

function answerTo(child: ChildProcess, order: BystanderOrder): Promise<Noticed | undefined> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('those who measure are gone'))
    child.once('exit', gone)
    child.once('message', answer => {
      child.off('exit', gone)
      const { noticed, problem } = answer as Answer
      if (problem === undefined) resolve(noticed)
      else reject(new Error(problem))
    })
    child.send(order)
  })
}

/** A process of those who measure, and how it opens two of them in a room. */
export async function bystandersApart(): Promise<{
  open(bystanding: Bystanding): Promise<Bystanders>
  end(): void
}> {
  const child = fork(await bundled('tests/fuzz/bystander-process.ts'))
  const tell = (order: BystanderOrder) => answerTo(child, order)
  return {
    async open(bystanding) {
      await tell({ do: 'open', bystanding })
      return {
        reset: async () => void (await tell({ do: 'reset' })),
        count: async isOn => void (await tell({ do: 'count', isOn })),
        async noticed(least) {
          const noticed = await tell({ do: 'noticed', least })
          if (!noticed) throw new Error('those who measure said nothing')
          return noticed
        },
        leave: async () => void (await tell({ do: 'leave' })),
      }
    },
    end: () => void child.kill(),
  }
}
