import { useTranslations } from 'next-intl'
import { Field, inputLook } from '@/components/ui/field'
import { type PartyKind, partyKinds } from '@/model/constellation/party'
import type { Mapping } from '@/model/exchange/mapping'
import type { TakenOver } from '@/model/exchange/take-over'

interface Props {
  readonly unknown: TakenOver['unknownKinds']
  readonly kinds: Mapping['kinds']
  readonly onChoose: (kinds: Mapping['kinds']) => void
}

const shown = 30

/** What each word for a kind stands for that is not known here. */
export function KindChoices({ unknown, kinds, onChoose }: Props) {
  const t = useTranslations('exchange')
  const common = useTranslations('common')
  if (unknown.length === 0) return null
  const chosen = new Map<string, PartyKind>(kinds)
  return (
    <section className="grid gap-4">
      <div>
        <h3 className="text-lg">{t('kindsTitle')}</h3>
        <p>{t('kindsAbout')}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2!">
        {unknown.slice(0, shown).map(({ word, count }, place) => (
          <Field key={word} id={`kind-${place}`} label={t('kindBecomes', { word, count })}>
            <select
              id={`kind-${place}`}
              className={inputLook}
              value={chosen.get(word) ?? 'other'}
              onChange={event => {
                const kind = partyKinds.find(one => one === event.target.value)
                if (kind) onChoose([...chosen.set(word, kind)])
              }}
            >
              {partyKinds.map(kind => (
                <option key={kind} value={kind}>
                  {common(`partyKinds.${kind}`)}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </div>
    </section>
  )
}
