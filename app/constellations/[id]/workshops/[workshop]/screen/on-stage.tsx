import { getLocale, getTranslations } from 'next-intl/server'
import { Clock } from '@/components/workshop/clock'
import { wordsIn } from '@/model/edition/words-in'
import type { ScreenView } from '@/model/workshop/screen-view'
import type { Workshop } from '@/model/workshop/workshop'
import { JoinStrip } from './join-strip'
import { LitMap } from './lit-map'
import { WhatIsShown } from './what-is-shown'

type Props = {
  readonly view: Extract<ScreenView, { is: 'in' }>
  readonly workshop: Workshop
  readonly now: number
}

const large = 'text-[clamp(1.2rem,2.8vw,4rem)] leading-snug'
// What is lit is looked at; the question stands back beside it.
const mapBeside = (lit: string | null) =>
  lit === null
    ? 'sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:overflow-hidden'
    : 'sm:grid-cols-[minmax(0,1fr)_minmax(0,3fr)] sm:overflow-hidden'
const besides = ['look', 'talk', 'write', 'vote-soon', 'check-open'] as const

/** A stage as the whole room sees it: what it is, the time, the question, and beside it the map or what was given. */
export async function OnStage({ view, workshop, now }: Props) {
  const [words, language] = await Promise.all([getTranslations('workshop.screen'), getLocale()])
  const { stage, timer, lit, on } = view
  const isBeside = besides.some(one => one === on.is)
  const isAboutMap = on.is === 'look' || on.is === 'talk' || (on.is === 'write' && on.what === 'notes')
  const hasMap = isBeside && (lit !== null || isAboutMap)
  return (
    <div className="grid min-h-full grid-rows-[auto_minmax(0,1fr)_auto] gap-[2vh] sm:h-full">
      <header className="flex flex-wrap items-baseline justify-between gap-x-[4vw]">
        <h1 className="text-[clamp(1.8rem,4.4vw,6rem)] wrap-anywhere">
          {wordsIn(stage.title, language).text}
        </h1>
        <p className="text-[clamp(1.4rem,3.2vw,4.4rem)] font-bold whitespace-nowrap">
          <Clock timer={timer} now={now} />
        </p>
      </header>
      <div className={`grid min-h-0 gap-[2.5vw] overflow-auto ${hasMap ? mapBeside(lit) : 'content-start'}`}>
        <div className="grid content-start gap-[3vh]">
          <p
            className={`${hasMap && lit !== null ? 'text-[clamp(1rem,2.1vw,3rem)] leading-snug' : large} max-w-[45ch] wrap-anywhere`}
          >
            {wordsIn(stage.ask, language).text}
          </p>
          {isBeside && !lit ? (
            <ul className="grid max-w-[45ch] list-disc gap-[1.2vh] pl-[1.2em] text-[clamp(1rem,2.1vw,3rem)] leading-snug text-quiet">
              {stage.prompts.map(prompt => (
                <li key={prompt.en} className="wrap-anywhere">
                  {wordsIn(prompt, language).text}
                </li>
              ))}
            </ul>
          ) : null}
          {on.is === 'write' || on.is === 'check-open' || on.is === 'vote-soon' ? (
            <p className="max-w-[45ch] text-[clamp(1rem,2.1vw,3rem)]">{words(`now.${on.is}`)}</p>
          ) : null}
        </div>
        {hasMap ? <LitMap constellationId={workshop.constellationId} lit={lit} /> : <WhatIsShown on={on} />}
      </div>
      <JoinStrip workshop={workshop} />
    </div>
  )
}
