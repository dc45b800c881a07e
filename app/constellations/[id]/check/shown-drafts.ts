import { getLocale } from 'next-intl/server'
import type { ShownDraft } from '@/components/check/draft-card'
import type { Constellation } from '@/model/constellation/constellation'
import { dayWords } from '@/model/edition/day-words'
import { measureProgress } from '@/model/health/progress'
import type { Round } from '@/model/health/response'
import type { Draft } from '@/server/database/drafts'
import { services } from '@/server/services'
import { stepAddress } from './addresses'
import { resumeAt } from './steps'
import { isOnMap } from './subject-in-address'

interface Around {
  readonly id: string
  readonly map: Constellation
  readonly rounds: readonly Round[]
  readonly nameOf: (key: string) => string
}

function stateOf(draft: Draft, { id, map, rounds }: Around): ShownDraft['state'] {
  const { subject, perspective, roundId, answers } = draft
  const round = rounds.find(one => one.id === roundId)
  const open = rounds.find(({ closedAt }) => closedAt === null)
  if (round?.id !== open?.id) return { can: 'wait', round: round?.name ?? '', moveTo: open?.name }
  if (!isOnMap(map, subject)) return { can: 'keep' }
  const step = resumeAt(services().edition, answers)
  return { can: 'continue', href: stepAddress(id, subject, perspective, { step }) }
}

/** One's own drafts as the check's first page shows them. */
export async function shownDrafts(drafts: readonly Draft[], around: Around): Promise<ShownDraft[]> {
  const language = await getLocale()
  return drafts.map(draft => {
    const { subject, perspective, roundId: round } = draft
    const { answered, of } = measureProgress(services().edition, draft.answers)
    return {
      ...{ perspective, answered, of },
      name: around.nameOf(subject),
      day: dayWords(draft.updatedAt, language),
      state: stateOf(draft, around),
      fields: { id: around.id, subject, perspective, round },
    }
  })
}
