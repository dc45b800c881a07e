'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useState } from 'react'
import { AsAsked } from '@/components/instrument/as-asked'
import { FaultLines } from '@/components/instrument/fault-lines'
import { SectionCard } from '@/components/instrument/section-card'
import { StepButton } from '@/components/instrument/step-button'
import { WholeFields } from '@/components/instrument/whole-fields'
import { useUnsentGuard } from '@/components/talk/use-unsent-guard'
import { Notice } from '@/components/ui/notice'
import type { InstrumentDraft } from '@/model/instrument/instrument-draft'
import { focusAfter } from './focus-after'
import { submitWriting } from './forms'
import type { WritingAnswer } from './writing-answer'

type Props = {
  readonly draft: InstrumentDraft
  /** The questionnaire that is changed and the version that was seen; absent where a new one is written. */
  readonly of?: { readonly id: string; readonly version: number }
}

/** What came of the last step: what has to be mended with its places, or the questionnaire as it will be asked. */
function CameOfIt({ message, faults, shown }: WritingAnswer) {
  const t = useTranslations('instruments.write')
  const errors = useTranslations('errors')
  return (
    <div id="came-of-it" tabIndex={-1} className="empty:hidden">
      {message ? (
        <Notice tone="danger" role="alert">
          <div className="grid gap-2">
            <p className="font-bold">
              {message === 'has-faults' || message === 'too-many' || message === 'changed-meanwhile'
                ? t(`came.${message}`)
                : errors(message)}
            </p>
            <FaultLines faults={faults} />
          </div>
        </Notice>
      ) : null}
      {shown ? (
        <section
          id="as-asked"
          aria-labelledby="as-asked-title"
          className="grid gap-4 rounded-card border border-line bg-sheet p-4 sm:p-6"
        >
          <h2 id="as-asked-title" className="text-2xl">
            {t('asAsked')}
          </h2>
          <AsAsked instrument={shown} from="each" language="en" />
        </section>
      ) : null}
    </div>
  )
}

/** Writing a questionnaire. Every step is a plain form post, so that it works without script, and whatever is written stays. */
export function WritingForm({ draft, of }: Props) {
  const t = useTranslations('instruments.write')
  const [answer, send, isSending] = useActionState(submitWriting, { draft, faults: [], step: '', turn: 0 })
  const [isUnsent, setUnsent] = useState(false)
  useUnsentGuard(isUnsent)
  const { turn, step, draft: now, faults } = answer
  useEffect(() => {
    if (turn > 0) document.getElementById(focusAfter(step, now))?.focus()
  }, [turn, step, now])
  const writing = { hasWelsh: now.hasWelsh, faults }
  return (
    <div className="grid gap-8">
      <CameOfIt {...answer} />
      <form
        key={turn}
        id="writing"
        tabIndex={-1}
        action={send}
        inert={isSending}
        noValidate
        onChange={() => setUnsent(true)}
        onSubmit={event => {
          const by = (event.nativeEvent as SubmitEvent).submitter
          if (by instanceof HTMLButtonElement) setUnsent(by.value !== 'save')
        }}
        className="grid gap-6"
      >
        {/* Enter in a field takes the form's first button: this one changes nothing. */}
        <button type="submit" name="step" value="stay" tabIndex={-1} aria-hidden="true" className="hidden" />
        {of ? <input type="hidden" name="id" value={of.id} /> : null}
        {of ? <input type="hidden" name="seen" value={of.version} /> : null}
        <input type="hidden" name="welsh" value={now.hasWelsh ? 'yes' : ''} />
        <WholeFields draft={now} writing={writing} />
        {now.sections.map((section, index) => (
          <SectionCard
            key={section.id}
            section={section}
            index={index}
            of={now.sections.length}
            writing={writing}
          />
        ))}
        <div className="flex flex-wrap gap-3">
          <StepButton step="add-section" isOff={now.sections.length >= 20}>
            {t('addSection')}
          </StepButton>
          <StepButton step="welsh" look="quiet">
            {t(now.hasWelsh ? 'withoutWelsh' : 'withWelsh')}
          </StepButton>
        </div>
        <div className="flex flex-wrap gap-3 border-t border-line pt-6">
          <StepButton step="save" look="primary">
            {t(of ? 'saveChange' : 'save')}
          </StepButton>
          <StepButton step="look">{t('look')}</StepButton>
        </div>
        {of ? <p className="text-sm text-quiet">{t('versionNote')}</p> : null}
      </form>
    </div>
  )
}
