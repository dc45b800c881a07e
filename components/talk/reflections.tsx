'use client'

import { useTranslations } from 'next-intl'
import { useConstellation } from '../session/use-constellation'
import { useMayEdit } from '../session/use-may-edit'
import { groupByAbout } from './abouts'
import { ReflectionForm } from './reflection-form'
import { ReflectionItem } from './reflection-item'
import { SaidLine } from './said-line'
import type { TalkMaterial } from './talk-material'
import { useAbouts } from './use-abouts'
import { useTalkIntent } from './use-talk-intent'

type Props = { readonly material: TalkMaterial; readonly initialAbout: string }

/** What people said, grouped by what it is about, with a place to say more. */
export function Reflections({ material, initialAbout }: Props) {
  const t = useTranslations('talk.reflections')
  const reflections = useConstellation(map => map.reflections)
  const mayEdit = useMayEdit()
  const { abouts, find } = useAbouts(material.themes)
  const { act, said, refusal } = useTalkIntent()
  const prompts = new Map(material.prompts.map(prompt => [prompt.id, prompt]))
  return (
    <section aria-labelledby="reflections" className="grid content-start gap-5">
      <h2 id="reflections" className="text-xl">
        {t('title')}
      </h2>
      {mayEdit ? (
        <ReflectionForm
          abouts={abouts}
          find={find}
          prompts={material.prompts}
          initialAbout={initialAbout}
          act={act}
        />
      ) : null}
      <SaidLine said={said} refusal={refusal} act={act} />
      {reflections.length === 0 ? (
        <p className="text-quiet">{mayEdit ? t('empty') : t('emptyViewer')}</p>
      ) : (
        groupByAbout(reflections, abouts, find).map(({ about, items }) => (
          <div key={about.key} className="grid gap-3">
            <h3 className="font-bold">{about.name}</h3>
            <ul className="grid gap-4">
              {items.map(reflection => (
                <ReflectionItem
                  key={reflection.id}
                  reflection={reflection}
                  about={about.name}
                  prompt={prompts.get(reflection.prompt)}
                  mayEdit={mayEdit}
                  act={act}
                />
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  )
}
