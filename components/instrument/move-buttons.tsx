import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { StepButton } from './step-button'

type Props = {
  /** Where it stands, as numbers from 0 with dots between. */
  readonly at: string
  readonly index: number
  readonly of: number
  /** What is moved, in words. */
  readonly what: string
}

/** Moving one of a list up and down, and taking it out. */
export function MoveButtons({ at, index, of, what }: Props) {
  const t = useTranslations('instruments.write')
  return (
    <div className="flex flex-wrap gap-2">
      <StepButton step={`up ${at}`} label={t('upOf', { what })} isOff={index === 0}>
        <ArrowUp aria-hidden="true" className="size-5" />
      </StepButton>
      <StepButton step={`down ${at}`} label={t('downOf', { what })} isOff={index === of - 1}>
        <ArrowDown aria-hidden="true" className="size-5" />
      </StepButton>
      <StepButton step={`remove ${at}`} label={t('removeOf', { what })} look="quiet">
        {t('remove')}
      </StepButton>
    </div>
  )
}
