import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { DotsForm } from '@/components/workshop/dots-form'
import { NoteForm } from '@/components/workshop/note-form'
import { noteLimit, wordLimit } from '@/model/workshop/note'
import type { Doing, RoomView, ShownHeap } from '@/model/workshop/room-view'
import type { Workshop } from '@/model/workshop/workshop'
import { submitDots, submitNote } from './forms'

type View = Extract<RoomView, { is: 'in' }>
type Props = { readonly workshop: Workshop; readonly view: View }

/** What there is to do at a stage, for somebody with an account. */
export async function Task({ workshop, view: { doing, stage } }: Props) {
  const t = await getTranslations('room')
  const fields = { id: workshop.constellationId, workshop: workshop.id, stage: stage.id }
  const to = `/constellations/${encodeURIComponent(workshop.constellationId)}`
  switch (doing.is) {
    case 'write':
      return (
        <NoteForm
          key={stage.id}
          what={doing.what}
          limit={doing.what === 'word' ? wordLimit : noteLimit}
          // Chance that makes a note sent twice count once.
          fields={{ ...fields, once: randomUUID() }}
          act={submitNote}
        />
      )
    case 'shown':
      return <Shown heaps={doing.heaps} isWords={doing.what === 'word'} />
    case 'look':
      return (
        <p>
          <ButtonLink href={to} look="primary">
            {t('toMap')}
          </ButtonLink>
        </p>
      )
    case 'answer':
      return (
        <p>
          <ButtonLink
            href={`${to}/rounds/${encodeURIComponent(workshop.room.round ?? '')}/answer`}
            look="primary"
            prefetch={false}
          >
            {t('answer')}
          </ButtonLink>
        </p>
      )
    case 'check-shown':
      return (
        <p>
          <Link
            href={`${to}/rounds/${encodeURIComponent(doing.round)}/results`}
            className="inline-flex min-h-11 items-center"
            prefetch={false}
          >
            {t('toResults')}
          </Link>
        </p>
      )
    case 'vote':
      return <DotsForm vote={doing.vote} ballot={doing.ballot} fields={fields} act={submitDots} />
    case 'vote-shown':
      return <Dots dots={doing.dots} />
    case 'answered':
    case 'came-later':
    case 'vote-soon':
    case 'talk':
      return <p className="text-quiet">{t(`doing.${doing.is}`)}</p>
  }
}

/** Two people may have written the same. */
const numbered = (texts: readonly string[]) =>
  texts.map((text, place) => ({ text, nth: texts.slice(0, place).filter(one => one === text).length }))

async function Shown({
  heaps,
  isWords,
}: {
  readonly heaps: readonly ShownHeap[]
  readonly isWords: boolean
}) {
  const t = await getTranslations('room')
  if (heaps.length === 0) return <p className="text-quiet">{t('nothingWritten')}</p>
  return (
    <div className="grid gap-4">
      {heaps.map(({ heap, notes }) => (
        <section key={heap ?? ''} className="grid gap-2">
          {heap === null ? null : <h3 className="text-lg wrap-anywhere">{heap}</h3>}
          <ul className={isWords ? 'flex flex-wrap gap-2' : 'grid gap-2 sm:grid-cols-2'}>
            {numbered(notes).map(({ text, nth }) => (
              <li
                key={`${text} ${nth}`}
                className="rounded-card border border-line bg-sheet px-4 py-2 wrap-anywhere whitespace-pre-line"
              >
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

async function Dots({ dots }: Pick<Extract<Doing, { is: 'vote-shown' }>, 'dots'>) {
  const t = await getTranslations('room')
  return (
    <ul className="grid max-w-prose gap-2">
      {dots.map(({ text, dots: count }) => (
        <li key={text} className="flex items-baseline justify-between gap-4 border-b border-line pb-2">
          <span className="wrap-anywhere">{text}</span>
          <span className="shrink-0 tabular-nums">{t('dots', { count })}</span>
        </li>
      ))}
    </ul>
  )
}
