import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { wordsIn } from '@/model/edition/words-in'
import { inHeaps, type Note } from '@/model/workshop/note'
import type { Stage } from '@/model/workshop/run-sheet'
import type { Workshop } from '@/model/workshop/workshop'
import { workshopPartAddress } from '../../addresses'
import { pinNames } from '../../pin-names'
import type { keptTexts } from '../kept-texts'

type Props = {
  readonly workshop: Workshop
  readonly stage: Stage
  readonly notes: readonly Note[]
  readonly dots: ReadonlyMap<string, number> | undefined
  readonly kept: Awaited<ReturnType<typeof keptTexts>>
  readonly mayKeep: boolean
}

/** What was shown at one stage: its words, its notes under their headings, the sums of its vote. */
export async function StageRecord(props: Props) {
  const { stage, dots, notes } = props
  const language = await getLocale()
  return (
    <section aria-labelledby={`stage-${stage.id}`} className="grid gap-4 border-t border-line pt-6">
      <div className="grid gap-1">
        <h2 id={`stage-${stage.id}`} className="text-xl wrap-anywhere">
          {wordsIn(stage.title, language).text}
        </h2>
        <p className="max-w-prose text-quiet wrap-anywhere">{wordsIn(stage.ask, language).text}</p>
      </div>
      {stage.activity === 'word' ? <Words notes={notes} /> : <Notes {...props} />}
      {dots ? <Sums {...props} dots={dots} /> : null}
    </section>
  )
}

const Words = ({ notes }: Pick<Props, 'notes'>) => (
  <ul className="flex flex-wrap gap-x-6 gap-y-1 text-lg">
    {notes.map(({ id, text }) => (
      <li key={id} className="wrap-anywhere">
        {text}
      </li>
    ))}
  </ul>
)

async function Notes({ workshop, notes, kept, mayKeep }: Props) {
  const [words, { nameOf }] = await Promise.all([
    getTranslations('workshop.record'),
    pinNames(workshop.constellationId),
  ])
  return inHeaps(notes).map(({ heap, notes: own }) => (
    <div key={heap ?? ''} className="grid gap-2">
      {heap === null ? null : <h3 className="text-lg wrap-anywhere">{heap}</h3>}
      <ul className="divide-y divide-line rounded-card border border-line bg-sheet">
        {own.map(({ id, text, pin }) => (
          <li key={id} className="grid items-center gap-x-4 px-4 py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div>
              <p className="whitespace-pre-line wrap-anywhere">{text}</p>
              {pin === null ? null : (
                <p className="text-sm text-quiet wrap-anywhere">{words('about', { name: nameOf(pin) })}</p>
              )}
            </div>
            <Keeping {...{ workshop, text, kept, mayKeep }} from={`note.${id}`} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

async function Sums({
  workshop,
  stage,
  dots,
  kept,
  mayKeep,
}: Props & { readonly dots: ReadonlyMap<string, number> }) {
  const words = await getTranslations('workshop.vote')
  const options = (workshop.room.votes[stage.id]?.options ?? [])
    .map(option => ({ ...option, count: dots.get(option.id) ?? 0 }))
    .toSorted((one, other) => other.count - one.count)
  return (
    <ol className="divide-y divide-line rounded-card border border-line bg-sheet">
      {options.map(({ id, text, count }) => (
        <li key={id} className="grid items-center gap-x-4 px-4 py-2 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
          <strong className="tabular-nums">{words('dots', { count })}</strong>
          <span className="wrap-anywhere">{text}</span>
          <Keeping {...{ workshop, text, kept, mayKeep }} from={`option.${stage.id}.${id}`} />
        </li>
      ))}
    </ol>
  )
}

type KeepingProps = Pick<Props, 'workshop' | 'kept' | 'mayKeep'> & {
  readonly text: string
  readonly from: string
}

/** The way to make something of a note or an option, or what it has become. */
async function Keeping({ workshop, text, kept, mayKeep, from }: KeepingProps) {
  const words = await getTranslations('workshop.record')
  const is = kept(text)
  if (is) return <span className="text-sm text-quiet">{words(`is.${is}`)}</span>
  if (!mayKeep) return null
  return (
    <Link
      href={workshopPartAddress(workshop.constellationId, workshop.id, 'keep', { from })}
      aria-label={words('keepNamed', { text })}
      prefetch={false}
      className="inline-flex min-h-11 items-center"
    >
      {words('keep')}
    </Link>
  )
}
