'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { reflectionLimit } from '@/model/constellation/reflection'
import { makeId } from '../session/make-id'
import { Button } from '../ui/button'
import { AboutChoice } from './about-choice'
import type { About } from './abouts'
import { PromptChoice } from './prompt-choice'
import { promptsFor, type ShownPrompt } from './talk-material'
import type { TalkAct } from './use-talk-intent'
import { useUnsentGuard } from './use-unsent-guard'
import { WarnedText } from './warned-text'

type Props = {
  readonly abouts: readonly About[]
  readonly find: (key: string) => About
  readonly prompts: readonly ShownPrompt[]
  readonly initialAbout: string
  readonly act: TalkAct
}

/** Where a reflection is written. What it is about stays chosen for the next one. */
export function ReflectionForm({ abouts, find, prompts, initialAbout, act }: Props) {
  const t = useTranslations('talk.reflections')
  const [about, setAbout] = useState(initialAbout)
  const [prompt, setPrompt] = useState('')
  const [text, setText] = useState('')
  useUnsentGuard(text.trim() !== '')
  const chooseAbout = (key: string) => {
    setAbout(key)
    setPrompt('')
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const reflection = { id: makeId(), about, prompt, text: text.trim(), at: Date.now() }
    if (!act({ do: 'add-reflection', reflection }, { word: 'reflections.added' })) return
    setText('')
    setPrompt('')
  }
  return (
    <form onSubmit={add} className="grid gap-4 rounded-card border border-line bg-sheet p-5">
      <h3 className="text-lg">{t('new')}</h3>
      <AboutChoice abouts={abouts} value={find(about)} onChoose={chooseAbout} />
      <PromptChoice prompts={promptsFor(prompts, about)} value={prompt} onChoose={setPrompt} />
      <WarnedText
        label={t('text')}
        hint={t('textHint')}
        value={text}
        limit={reflectionLimit}
        rows={4}
        required
        onWrite={setText}
      />
      <div>
        <Button type="submit" look="primary">
          {t('add')}
        </Button>
      </div>
    </form>
  )
}
