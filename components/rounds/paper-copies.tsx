'use client'

import { useTranslations } from 'next-intl'
import { codeInHalves } from '@/model/rounds/code'
import { inPiles } from '@/model/rounds/piles'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import type { PaperSheet } from './paper-sheet'
import { PileHead } from './pile-head'
import type { ShownCode } from './shown-code'

type Props = {
  readonly codes: readonly ShownCode[]
  readonly sheets: Readonly<Record<string, PaperSheet>>
}

/** The paper copies just made, each with its own code, on pages of their own; in large print where that is ticked. */
export function PaperCopies({ codes, sheets }: Props) {
  const t = useTranslations('rounds.paper')
  return (
    <section aria-labelledby="copies" className="group grid gap-6">
      <div className="grid gap-4 print:hidden">
        <h3 id="copies" className="text-lg">
          {t('madeTitle', { count: codes.length })}
        </h3>
        <Notice tone="warm">
          <p className="font-bold">{t('once')}</p>
          <p>{t('safely')}</p>
        </Notice>
        <p className="text-quiet">{t('apart')}</p>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" className="large-print size-5 accent-accent" />
          {t('large')}
        </label>
        <div>
          <Button look="primary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      {inPiles(codes).map(pile => (
        <section key={pile[0]?.code} className="grid gap-6">
          <div className="print:break-after-page">
            <PileHead pile={pile} part="paper" />
          </div>
          {pile.map(({ code, perspective }) => {
            const sheet = sheets[perspective]
            return sheet ? <Copy key={code} code={code} sheet={sheet} /> : null
          })}
        </section>
      ))}
    </section>
  )
}

/** Lines to write on, as far apart as a hand needs. */
const Lines = ({ count }: { readonly count: 2 | 3 }) => (
  <div aria-hidden="true" className="grid gap-[1.6em] pt-[1.6em]">
    {[1, 2, 3].slice(0, count).map(line => (
      <span key={line} className="block border-b border-edge" />
    ))}
  </div>
)

function Copy({ code, sheet }: { readonly code: string; readonly sheet: PaperSheet }) {
  const t = useTranslations('rounds.paper')
  return (
    <article className="grid gap-5 rounded-card border border-line bg-sheet p-6 group-has-[.large-print:checked]:text-[18pt] print:break-after-page print:border-0 print:p-0 print:text-[12pt] print:group-has-[.large-print:checked]:text-[18pt]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h4 className="text-[1.4em] leading-tight font-bold">{sheet.title}</h4>
        <p>
          {t('code')} <strong className="tracking-wider tabular-nums">{codeInHalves(code)}</strong>
        </p>
      </div>
      <ul className="grid list-disc gap-1 pl-[1.2em]">
        {sheet.told.map(line => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('noName')}</li>
      </ul>
      {sheet.parts.map(part => (
        <section key={part.id} className="mt-[0.6em] grid gap-[1.1em]">
          <div className="grid gap-1 break-after-avoid border-t-2 border-ink pt-3">
            <h5 className="text-[1.2em] font-bold">
              {part.title}
              {part.about ? <span className="font-normal"> · {part.about}</span> : null}
            </h5>
            <p>{part.why}</p>
          </div>
          {part.questions.map(question => (
            <div key={question.id} className="grid break-inside-avoid gap-2">
              <p className="font-bold">{question.text}</p>
              {question.options.length === 0 ? (
                <Lines count={3} />
              ) : (
                <ul className="flex flex-wrap gap-x-[1.6em] gap-y-1">
                  {question.options.map(option => (
                    <li key={option} className="flex items-center gap-[0.5em]">
                      <span
                        aria-hidden="true"
                        className={`inline-block size-[1.1em] border-2 border-ink ${question.isSeveral ? '' : 'rounded-full'}`}
                      />
                      {option}
                    </li>
                  ))}
                </ul>
              )}
              {question.hasOwnWords ? (
                <div>
                  <p className="text-[0.9em]">{t('own')}</p>
                  <Lines count={2} />
                </div>
              ) : null}
            </div>
          ))}
        </section>
      ))}
      <p className="mt-[0.6em] border-t border-line pt-3">{t('end')}</p>
    </article>
  )
}
