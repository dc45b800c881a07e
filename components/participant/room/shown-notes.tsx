import { useTranslations } from 'next-intl'
import type { ShownHeap } from '@/model/workshop/room-view'

type Props = { readonly what: 'word' | 'notes'; readonly heaps: readonly ShownHeap[] }

// Texts may be alike, and stand still while they are looked at.
const numbered = (notes: readonly string[]) => notes.map((text, place) => ({ key: `${place} ${text}`, text }))

/** What was shown to the room, under its headings. */
export function ShownNotes({ what, heaps }: Props) {
  const t = useTranslations('participant.room.shown')
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">{t(what)}</h2>
      {heaps.length === 0 ? <p>{t('none')}</p> : null}
      {heaps.map(({ heap, notes }) => (
        <div key={heap ?? ''}>
          {heap !== null || heaps.length > 1 ? <h3>{heap ?? t('others')}</h3> : null}
          <ul className={what === 'word' ? 'words' : 'cards'}>
            {numbered(notes).map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
