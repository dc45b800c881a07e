'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Finding } from '@/model/findings/finding'
import { useGuidance } from './guidance'

/** What lets a finding stand out on the map. */
export interface Showing {
  readonly shownKey: string | undefined
  readonly show: (finding: Finding) => void
  readonly letGo: () => void
}

type Props = {
  readonly finding: Finding
  readonly sentence: string
  readonly showing: Showing
  /** What stands between the sentence and its buttons. */
  readonly children?: ReactNode
  /** What can be done about it, and where that is done. */
  readonly acts?: ReactNode
  readonly form?: ReactNode
}

const small = 'px-2! text-sm'

/** One finding: its sentence, its evidence, why it matters, and what can be done about it. */
export function FindingCard({ finding, sentence, showing, children, acts, form }: Props) {
  const t = useTranslations('findings')
  const { why } = useGuidance()[finding.kind]
  const [isAsked, setAsked] = useState(false)
  const isShown = showing.shownKey === finding.key
  const Icon = isShown ? EyeOff : Eye
  const of = (act: string) => t('of', { act, sentence })
  const whatShows = t(isShown ? 'letGo' : 'show')
  return (
    <li
      data-shown={isShown}
      className="grid gap-2 rounded-card border border-line p-3 pb-2 data-[shown=true]:border-accent data-[shown=true]:bg-accent-wash"
    >
      <p className="leading-snug">{sentence}</p>
      {children}
      <div className="-mx-2 flex flex-wrap">
        <Button
          look="quiet"
          className={small}
          aria-pressed={isShown}
          aria-label={of(whatShows)}
          onClick={() => (isShown ? showing.letGo() : showing.show(finding))}
        >
          <Icon width={17} height={17} aria-hidden="true" />
          {whatShows}
        </Button>
        <Button
          look="quiet"
          className={small}
          aria-expanded={isAsked}
          aria-label={of(t('why'))}
          onClick={() => setAsked(!isAsked)}
        >
          {t('why')}
        </Button>
        {acts}
      </div>
      {isAsked ? <p className="border-l-4 border-line pl-3 text-sm text-quiet">{why}</p> : null}
      {form}
    </li>
  )
}
