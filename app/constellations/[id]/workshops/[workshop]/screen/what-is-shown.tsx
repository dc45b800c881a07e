import { DotSums } from '@/components/workshop/dot-sums'
import type { ShownHeap } from '@/model/workshop/room-view'
import type { OnScreen } from '@/model/workshop/screen-view'
import { WhatCameOut } from '../../what-came-out'

// The more there is, the smaller it has to be to stand on one screen.
const sizes: readonly (readonly [most: number, size: string])[] = [
  [8, 'text-[clamp(1.1rem,2.5vw,3.4rem)]'],
  [18, 'text-[clamp(1rem,1.9vw,2.6rem)]'],
  [Number.POSITIVE_INFINITY, 'text-[clamp(0.95rem,1.35vw,1.9rem)]'],
]
const sizeFor = (count: number) => sizes.find(([most]) => count <= most)?.[1] ?? ''

/** What the room has given and everyone may see now: words, notes, what can be voted on, sums, what the check says. */
export function WhatIsShown({ on }: { readonly on: OnScreen }) {
  switch (on.is) {
    case 'shown':
      return on.what === 'word' ? <Words heaps={on.heaps} /> : <Notes heaps={on.heaps} />
    case 'check-shown':
      return (
        <div className="text-[clamp(1.1rem,2.2vw,3rem)] [&_p:first-child]:text-[clamp(1.6rem,3.6vw,5rem)]">
          <WhatCameOut round={on.round} />
        </div>
      )
    case 'vote-open':
      return (
        <ul className={`grid gap-[1.5vh] sm:grid-cols-2 sm:gap-x-[3vw] ${sizeFor(on.options.length)}`}>
          {on.options.map(text => (
            <li key={text} className="border-l-4 border-accent pl-[1vw] wrap-anywhere">
              {text}
            </li>
          ))}
        </ul>
      )
    case 'vote-shown':
      return (
        <div className={sizeFor(on.vote.options.length * 2)}>
          <DotSums options={on.vote.options} dots={on.sums} />
        </div>
      )
    default:
      return null
  }
}

type HeapsProps = { readonly heaps: readonly ShownHeap[] }

const countIn = (heaps: readonly ShownHeap[]) => heaps.reduce((sum, { notes }) => sum + notes.length, 0)

function Words({ heaps }: HeapsProps) {
  return (
    <ul className="flex flex-wrap gap-x-[2.5vw] gap-y-[1.5vh] text-[clamp(1.4rem,4vw,5.5rem)] leading-tight font-bold">
      {heaps
        .flatMap(({ notes }) => notes)
        .map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have said the same word
          <li key={index} className="wrap-anywhere">
            {text}
          </li>
        ))}
    </ul>
  )
}

const NoteList = ({ notes }: Pick<ShownHeap, 'notes'>) => (
  <ul className="grid content-start gap-[0.9vh]">
    {notes.map((text, index) => (
      <li
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
        key={index}
        className="border-l-4 border-line pl-[0.8vw] whitespace-pre-line wrap-anywhere"
      >
        {text}
      </li>
    ))}
  </ul>
)

function Notes({ heaps }: HeapsProps) {
  const loose = heaps.find(({ heap }) => heap === null)?.notes ?? []
  const half = Math.ceil(loose.length / 2)
  return (
    <div className={`grid content-start gap-x-[3vw] gap-y-[2.5vh] sm:grid-cols-2 ${sizeFor(countIn(heaps))}`}>
      {heaps.map(({ heap, notes }) =>
        heap === null ? null : (
          <section key={heap}>
            <h2 className="mb-[0.6vh] text-[1.1em] wrap-anywhere">{heap}</h2>
            <NoteList notes={notes} />
          </section>
        ),
      )}
      {loose.length > 0 ? (
        <div className="grid gap-x-[3vw] gap-y-[0.9vh] border-t-2 border-line pt-[2vh] first:border-0 first:pt-0 sm:col-span-2 sm:grid-cols-2">
          <NoteList notes={loose.slice(0, half)} />
          <NoteList notes={loose.slice(half)} />
        </div>
      ) : null}
    </div>
  )
}
