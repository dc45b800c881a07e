'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { usePartyName } from '@/components/canvas/use-words'
import type { Party } from '@/model/constellation/party'
import type { Sayings, Through, Touch } from '@/model/standpoint/sayings'

/** A sentence about one party, which it is good to be able to go to. */
export interface Sentence {
  readonly party: string
  readonly name: string
  readonly text: string
}

/** What a standpoint sees, in sentences; lists of names are whole sentences, empty where there is nobody to name. */
export interface Sentences {
  readonly direct: readonly Sentence[]
  readonly belonging: readonly Sentence[]
  readonly heard: readonly Sentence[]
  readonly through: readonly Sentence[]
  readonly resting: readonly Sentence[]
  readonly outOfReach: string
  readonly unknown: string
}

/** More names than this are counted, not named. */
const mostNames = 8

/** Names in a row, the last ones counted where they are many. */
function useNames(parties: readonly Party[]) {
  const t = useTranslations('standpoint')
  const format = useFormatter()
  const nameOf = usePartyName()
  return useMemo(() => {
    const byId = new Map(parties.map(party => [party.id, party]))
    const called = (id: string) => {
      const party = byId.get(id)
      return party ? nameOf(party) : ''
    }
    const list = (ids: readonly string[]) => {
      const named = ids.length > mostNames + 1 ? ids.slice(0, mostNames) : ids
      const count = ids.length - named.length
      return format.list([...named.map(called), ...(count > 0 ? [t('others', { count })] : [])])
    }
    return { called, list }
  }, [parties, nameOf, format, t])
}

export function useSentences(parties: readonly Party[], sayings: Sayings): Sentences {
  const t = useTranslations('standpoint')
  const common = useTranslations('common')
  const { called, list } = useNames(parties)
  return useMemo(() => {
    const touched = ({ party, channels }: Touch, sentence: string): Sentence => {
      const words = channels.map(channel => common(`channels.${channel}`).toLocaleLowerCase()).join(', ')
      const text =
        words === '' ? t('withoutChannels', { sentence }) : t('withChannels', { sentence, channels: words })
      return { party, name: called(party), text }
    }
    const through = ({ gate, parties: reached }: Through): Sentence => {
      const near = list(reached.filter(({ ring }) => ring === 2).map(({ id }) => id))
      const far = list(reached.filter(({ ring }) => ring > 2).map(({ id }) => id))
      const names = { gate: called(gate), near }
      return {
        party: gate,
        name: names.gate,
        text: far === '' ? t('throughNear', names) : t('throughFar', { ...names, far }),
      }
    }
    const counted = (key: 'outNames' | 'unknownNames', ids: readonly string[]) =>
      ids.length === 0 ? '' : t(key, { count: ids.length, names: list(ids) })
    return {
      direct: sayings.direct.map(touch =>
        touched(touch, t(touch.isBothWays ? 'bothWays' : 'oneWay', { name: called(touch.party) })),
      ),
      belonging: sayings.belonging.map(({ party, parts, holder }) => ({
        party,
        name: called(party),
        text: t('isPartOf', { count: parts.length, parts: list(parts), holder: called(holder) }),
      })),
      heard: sayings.heard.map(touch => touched(touch, t('heardFrom', { name: called(touch.party) }))),
      through: sayings.through.map(through),
      resting: sayings.resting.map(({ party, state }) => ({
        party,
        name: called(party),
        text: t('restingIs', { state, name: called(party) }),
      })),
      outOfReach: counted('outNames', sayings.outOfReach),
      unknown: counted('unknownNames', sayings.unknown),
    }
  }, [sayings, called, list, t, common])
}
