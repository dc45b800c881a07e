'use client'

import { useTranslations } from 'next-intl'
import { memo, useRef } from 'react'
import { PartyPicture } from '@/components/canvas/party-picture'
import { useList, usePartyName } from '@/components/canvas/use-words'
import type { Other } from '@/components/session/presence'
import { useHealth } from '@/components/session/use-health'
import { useOthers } from '@/components/session/use-others'
import { useView } from '@/components/session/use-view'
import type { Party } from '@/model/constellation/party'
import { subjectKey } from '@/model/constellation/subject'
import type { Branch } from './branch'
import type { Lines } from './lines'
import { itemKey } from './outline-items'
import { PartyTools } from './party-tools'
import { TieRow } from './tie-row'
import { useNearView } from './use-near-view'

type Props = {
  readonly branch: Branch
  /** How many parties it is within. */
  readonly depth: number
  /** Whether the outline is so long that relationships are drawn only near the part that is seen. */
  readonly isLong: boolean
  readonly lines: Lines
}

const headings = ['h3', 'h4', 'h5', 'h6'] as const

const isOneOf = (ties: Branch['ties'], ids: readonly string[]) =>
  ids.length > 0 && ties.some(({ tie }) => ids.includes(tie.id))

/** About how high a branch is, in rem, so that the outline does not jump as its lines are drawn. */
const heightOf = ({ ties, parts }: Branch): number =>
  4 + ties.length * 3.4 + parts.reduce((sum, part) => sum + heightOf(part), 0)

/** A party, its relationships beneath it, and then its parts. */
export const BranchItem = memo(function BranchItem({ branch, depth, isLong, lines }: Props) {
  const { party, isLeftOut, ties, parts } = branch
  const t = useTranslations('outline')
  const nameOf = usePartyName()
  const Heading = headings[depth] ?? 'h6'
  const item = useRef<HTMLLIElement>(null)
  const isSelected = useView(({ selection }) => selection.parties.includes(party.id))
  const isTold = useNearView(item, !isLong)
  const isTieSelected = useView(({ selection }) => isOneOf(ties, selection.relationships))
  const isWhole = isTold || isTieSelected
  const name = nameOf(party)
  return (
    <li
      ref={item}
      className={depth === 0 ? 'outline-branch' : 'outline-part'}
      style={isWhole ? undefined : { minHeight: `${heightOf(branch)}rem` }}
    >
      <Heading className="text-base">
        <button
          type="button"
          className="outline-line outline-party"
          aria-pressed={isSelected}
          data-outline-item={itemKey('party', party.id)}
          onClick={lines.press}
        >
          {isWhole ? <PartyPicture kind={party.kind} size={party.size} across={40} /> : <span />}
          <span>
            <span data-unnamed={party.name.trim() === ''} className="data-[unnamed=true]:italic">
              {name}
            </span>
            <PartyTraits party={party} isLeftOut={isLeftOut} />
          </span>
        </button>
      </Heading>
      {isSelected ? <PartyTools party={party} lines={lines} /> : null}
      {isWhole && ties.length > 0 ? (
        <ul aria-label={t('relationshipsOf', { name })} className="outline-ties">
          {ties.map(({ tie, other, isLeftOut }) => (
            <TieRow key={tie.id} party={party} other={other} tie={tie} isLeftOut={isLeftOut} lines={lines} />
          ))}
        </ul>
      ) : null}
      {parts.length > 0 ? (
        <ul aria-label={t('partsOf', { name })} className="outline-parts">
          {parts.map(part => (
            <BranchItem key={part.party.id} branch={part} depth={depth + 1} isLong={isLong} lines={lines} />
          ))}
        </ul>
      ) : null}
    </li>
  )
})

const namesOn = (id: string) => (others: readonly Other[]) =>
  others
    .filter(other => other.selection?.includes(id))
    .map(other => other.user.name)
    .join('\n')

type TraitsProps = { readonly party: Party; readonly isLeftOut: boolean }

function PartyTraits({ party: { id, kind, size, waypoint = 'none' }, isLeftOut }: TraitsProps) {
  const t = useTranslations('outline')
  const common = useTranslations('common')
  const listed = useList()
  const health = useHealth(subjectKey({ kind: 'party', id }))?.safety ?? 'not-checked'
  const others = useOthers(namesOn(id))
  const words = [
    common(`partyKinds.${kind}`),
    common(`sizes.${size}`),
    waypoint === 'none' ? '' : t(`waypoint.${waypoint}`),
    health === 'not-checked' ? '' : common(`safetyStates.${health}`),
    isLeftOut ? t('hidden') : '',
    others === '' ? '' : t('selectedBy', { names: listed([...new Set(others.split('\n'))]) }),
  ]
  return <span className="outline-about">{words.filter(Boolean).join(' · ')}</span>
}
