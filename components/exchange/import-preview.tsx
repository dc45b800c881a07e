'use client'

import { useTranslations } from 'next-intl'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { Field, inputLook } from '@/components/ui/field'
import type { Constellation } from '@/model/constellation/constellation'
import { type Mapping, type Placing, placings } from '@/model/exchange/mapping'
import type { Preview, PreviewChoices } from '@/model/exchange/preview'
import { constellationPicture } from '@/model/report/constellation-picture'
import { PartyColumns, RelationshipColumns } from './column-choices'
import { FaultNotice } from './fault-notice'
import { KindChoices } from './kind-choices'
import { LeftBehind } from './left-behind'
import { PersonalLabels } from './personal-labels'
import { SheetChoices } from './sheet-choices'

interface Props {
  readonly preview: Preview
  readonly names: string
  readonly onChoose: (choices: PreviewChoices) => void
}

const namedUpTo = 40

function Picture({ constellation }: { readonly constellation: Constellation }) {
  const t = useTranslations('exchange')
  const labels = constellation.parties.length <= namedUpTo
  return (
    <div className="flex aspect-[8/5] items-center justify-center rounded-card border border-line bg-sheet p-3 [&_svg]:h-full [&_svg]:w-full">
      <ConstellationPicture
        picture={constellationPicture(constellation, { width: 720, height: 450, labels })}
        title={t('picture')}
      />
    </div>
  )
}

/** The files in short: what they are, what becomes of them, and a picture of that. */
function Outcome({ preview: { format, constellation, mapping }, names }: Omit<Props, 'onChoose'>) {
  const t = useTranslations('exchange')
  if (!constellation) return null
  const { parties, relationships, reflections, actions } = constellation
  return (
    <>
      <p className="wrap-anywhere">
        {t('file', { format: t(`formats.${format}`), name: names })}
        <br />
        <strong>{t('counts', { parties: parties.length, relationships: relationships.length })}</strong>
      </p>
      {mapping ? null : <p>{t('whole', { reflections: reflections.length, actions: actions.length })}</p>}
      <Picture constellation={constellation} />
    </>
  )
}

function PlacingChoice({ mapping, onChoose }: { mapping: Mapping; onChoose: (placing: Placing) => void }) {
  const t = useTranslations('exchange')
  if (!mapping.parties.includes('x') || !mapping.parties.includes('y')) return null
  return (
    <Field id="placing" label={t('placingTitle')}>
      <select
        id="placing"
        className={`${inputLook} sm:max-w-md`}
        value={mapping.placing}
        onChange={event => {
          const placing = placings.find(one => one === event.target.value)
          if (placing) onChoose(placing)
        }}
      >
        {placings.map(placing => (
          <option key={placing} value={placing}>
            {t(`placing.${placing}`)}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Choices({ preview, mapping, onChoose }: Omit<Props, 'names'> & { readonly mapping: Mapping }) {
  const t = useTranslations('exchange')
  const { columns, sheets, taken } = preview
  const readings = sheets.length > 0 ? sheets.map(({ reading }) => reading) : undefined
  const change = (changed: Partial<Mapping>) => onChoose({ readings, mapping: { ...mapping, ...changed } })
  return (
    <section className="grid gap-6" aria-labelledby="mapping">
      <div>
        <h2 id="mapping" className="text-xl">
          {t('mappingTitle')}
        </h2>
        <p>{t('mappingAbout')}</p>
      </div>
      <PartyColumns
        columns={columns.parties}
        targets={mapping.parties}
        onChoose={parties => change({ parties })}
      />
      <RelationshipColumns
        columns={columns.relationships}
        targets={mapping.relationships}
        onChoose={relationships => change({ relationships })}
      />
      <KindChoices
        unknown={taken?.unknownKinds ?? []}
        kinds={mapping.kinds}
        onChoose={kinds => change({ kinds })}
      />
      <PlacingChoice mapping={mapping} onChoose={placing => change({ placing })} />
    </section>
  )
}

/** The words for kinds that nobody has chosen anything for. */
function unsettled({ unknownKinds }: NonNullable<Preview['taken']>, mapping: Mapping | undefined) {
  const settled = new Set(mapping?.kinds.map(([word]) => word))
  return unknownKinds.filter(({ word }) => !settled.has(word))
}

/** What would become of files, and everything that can be chosen about it. */
export function ImportPreview({ preview, names, onChoose }: Props) {
  const t = useTranslations('exchange')
  const { sheets, mapping, fault, taken, unread } = preview
  return (
    <div className="grid gap-6">
      {fault ? <FaultNotice fault={fault} /> : null}
      <Outcome preview={preview} names={names} />
      {taken ? <PersonalLabels labels={taken.personal} /> : null}
      {taken ? (
        <section aria-labelledby="not-taken" className="grid gap-2">
          <h2 id="not-taken" className="text-xl">
            {t('notTakenTitle')}
          </h2>
          <LeftBehind notTaken={taken.notTaken} unknownKinds={unsettled(taken, mapping)} unread={unread} />
        </section>
      ) : null}
      {sheets.length > 0 ? (
        <SheetChoices sheets={sheets} onChoose={readings => onChoose({ readings })} />
      ) : null}
      {mapping ? <Choices preview={preview} mapping={mapping} onChoose={onChoose} /> : null}
    </div>
  )
}
