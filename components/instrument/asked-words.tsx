import { useTranslations } from 'next-intl'
import { type Perspective, perspectives } from '@/model/edition/perspective'
import type { Language } from '@/model/edition/words-in'
import type { Question } from '@/model/instrument/instrument'
import { EditionWords } from '../check/edition-words'

/** Where one stands when one is asked, or each place beside the others. */
export type AskedFrom = Perspective | 'each'

type Props = { readonly text: Question['text']; readonly from: AskedFrom; readonly language: Language }

/** The words of a question from where one stands; from each place in turn where that is looked at. */
export function AskedWords({ text, from, language }: Props) {
  const t = useTranslations('instruments')
  if ('all' in text) return <EditionWords words={text.all} language={language} />
  if (from !== 'each') return <EditionWords words={text.by[from]} language={language} />
  return perspectives.map(one => (
    <span key={one} className="mb-1 block">
      <span className="text-sm font-normal text-quiet">{t('fromOne', { from: t(`from.${one}`) })}</span>{' '}
      <EditionWords words={text.by[one]} language={language} />
    </span>
  ))
}
