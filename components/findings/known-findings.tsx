'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMayEdit } from '@/components/session/use-may-edit'
import { Button } from '@/components/ui/button'
import { dayWords } from '@/model/edition/day-words'
import type { Finding } from '@/model/findings/finding'
import type { KnownFinding } from '@/model/findings/open-and-left'
import { FindingCard, type Showing } from './finding-card'
import type { FindingActs } from './use-finding-acts'

type Props = {
  readonly left: readonly KnownFinding[]
  readonly sentenceOf: (finding: Finding) => string
  readonly showing: Showing
  readonly acts: FindingActs
}

/** What the team knows and leaves, with the reason, and the way to take it up again. */
export function KnownFindings({ left, sentenceOf, showing, acts }: Props) {
  const t = useTranslations('findings')
  const language = useLocale()
  const mayEdit = useMayEdit()
  if (left.length === 0) return null
  return (
    <section aria-labelledby="findings-left" className="grid gap-2">
      <h3 id="findings-left" className="text-base">
        {t('left')} <span className="font-normal text-quiet">{left.length}</span>
      </h3>
      <ul className="grid gap-2">
        {left.map(({ finding, left: known }) => {
          const { id, reason, at } = known
          const sentence = sentenceOf(finding)
          return (
            <FindingCard
              key={id}
              finding={finding}
              sentence={sentence}
              showing={showing}
              acts={
                mayEdit ? (
                  <Button
                    look="quiet"
                    className="px-2! text-sm"
                    aria-label={t('of', { act: t('takeUp'), sentence })}
                    onClick={() => acts.takeUp(known)}
                  >
                    {t('takeUp')}
                  </Button>
                ) : null
              }
            >
              <p className="whitespace-pre-line text-sm text-quiet">
                {t(reason ? 'leftOn' : 'leftPlain', { day: dayWords(at, language), reason })}
              </p>
            </FindingCard>
          )
        })}
      </ul>
    </section>
  )
}
