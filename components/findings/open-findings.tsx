'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { type Finding, type FindingNeed, findingNeeds, needOf } from '@/model/findings/finding'
import type { Showing } from './finding-card'
import { FindingItem } from './finding-item'
import type { FindingActs } from './use-finding-acts'

type Props = {
  readonly open: readonly Finding[]
  readonly sentenceOf: (finding: Finding) => string
  readonly showing: Showing
  readonly acts: FindingActs
}

/** The open findings under what they touch, Safety first. */
export function OpenFindings({ open, ...rest }: Props) {
  return findingNeeds.map(need => {
    const own = open.filter(({ kind }) => needOf[kind] === need)
    return own.length > 0 ? <Group key={need} need={need} open={own} {...rest} /> : null
  })
}

/** How many of a group stand there at first; a long list would hide the groups beneath it. */
const atFirst = 4

function Group({ need, open, sentenceOf, showing, acts }: Props & { readonly need: FindingNeed }) {
  const t = useTranslations('findings')
  const [isWhole, setWhole] = useState(false)
  const rest = open.length - atFirst
  const shown = isWhole || rest <= 1 ? open : open.slice(0, atFirst)
  return (
    <section aria-labelledby={`findings-${need}`} className="grid gap-2">
      <h3 id={`findings-${need}`} className="text-base">
        {t(`needs.${need}`)} <span className="font-normal text-quiet">{open.length}</span>
      </h3>
      <ul className="grid gap-2">
        {shown.map(finding => (
          <FindingItem
            key={finding.key}
            finding={finding}
            sentence={sentenceOf(finding)}
            showing={showing}
            acts={acts}
          />
        ))}
      </ul>
      {shown.length < open.length ? (
        <Button onClick={() => setWhole(true)}>{t('showMore', { count: rest })}</Button>
      ) : null}
    </section>
  )
}
