'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useConstellation } from '../session/use-constellation'
import { useMayEdit } from '../session/use-may-edit'
import { ActionForm } from './action-form'
import { ActionItem } from './action-item'
import { isOpen, orderActions } from './order-actions'
import { SaidLine } from './said-line'
import type { TalkMaterial } from './talk-material'
import { useAbouts } from './use-abouts'
import { useTalkIntent } from './use-talk-intent'

type Props = { readonly material: TalkMaterial; readonly initialAbout: string }

/** Today where the reader is, as YYYY-MM-DD. */
const todayHere = () => new Date().toLocaleDateString('en-CA')

/** What will be done about it: the open ones by their day, or all of them. */
export function Actions({ material, initialAbout }: Props) {
  const t = useTranslations('talk.actions')
  const actions = useConstellation(map => map.actions)
  const mayEdit = useMayEdit()
  const { abouts, find } = useAbouts(material.themes)
  const { act, said, refusal } = useTalkIntent()
  const [isAllShown, setAllShown] = useState(false)
  const shown = orderActions(actions).filter(action => isAllShown || isOpen(action))
  return (
    <section aria-labelledby="actions" className="grid content-start gap-5">
      <h2 id="actions" className="text-xl">
        {t('title')}
      </h2>
      {mayEdit ? <ActionForm abouts={abouts} find={find} initialAbout={initialAbout} act={act} /> : null}
      <SaidLine said={said} refusal={refusal} act={act} />
      {actions.length > 0 ? <ShownChoice isAllShown={isAllShown} onChoose={setAllShown} /> : null}
      {actions.length === 0 ? (
        <p className="text-quiet">{mayEdit ? t('empty') : t('emptyViewer')}</p>
      ) : shown.length === 0 ? (
        <p className="text-quiet">{t('noneOpen')}</p>
      ) : (
        <ul className="grid gap-3">
          {shown.map(action => (
            <ActionItem
              key={action.id}
              action={action}
              about={find(action.about).name}
              today={todayHere()}
              mayEdit={mayEdit}
              act={act}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

type ChoiceProps = { readonly isAllShown: boolean; readonly onChoose: (isAll: boolean) => void }

function ShownChoice({ isAllShown, onChoose }: ChoiceProps) {
  const t = useTranslations('talk.actions')
  const one = (isAll: boolean, word: string) => (
    <button
      type="button"
      aria-pressed={isAllShown === isAll}
      className="min-h-11 min-w-16 rounded-[0.35rem] px-3 aria-pressed:bg-accent-wash aria-pressed:font-bold"
      onClick={() => onChoose(isAll)}
    >
      {word}
    </button>
  )
  return (
    <fieldset className="flex w-fit rounded-control border border-edge p-0.5">
      <legend className="sr-only">{t('show')}</legend>
      {one(false, t('showOpen'))}
      {one(true, t('showAll'))}
    </fieldset>
  )
}
