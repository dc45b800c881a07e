import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/model/edition/words-in'
import { style } from './style'

/** After how long without anything done a page hides itself, and when it ends, in milliseconds; null where there is nothing to hide. */
export type Idle = { readonly hide: number; readonly end: number } | null

type Props = {
  readonly language: Language
  /** What brings the page to life; left out where a page that has it already takes this one in. */
  readonly head: { readonly nonce: string; readonly script: string } | null
  readonly exitUrl: string
  readonly idle: Idle
  /** In how many seconds a page asks for itself again where no script hides it. */
  readonly refresh: number | null
  /** A sign of what a room shows here, which the script holds against the room's news; null where nothing is followed. */
  readonly sign: string | null
  readonly children: ReactNode
}

const fits = ['width=device-width', 'initial-scale=1'].join(',')
const unlisted = 'noindex'
const asWritten = 'telephone=no'

/** A whole participant page: Exit first and always in reach, the one thing it is about, and what covers it. The same title and no icon on every one (S-1). */
export function Frame({ language, head, exitUrl, idle, refresh, sign, children }: Props) {
  const t = useTranslations('participant')
  return (
    <html lang={language}>
      {/* biome-ignore lint/style/noHeadElement: this page stands outside the framework */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content={fits} />
        <meta name="robots" content={unlisted} />
        <meta name="format-detection" content={asWritten} />
        <title>{t('tab')}</title>
        <link rel="icon" href="data:," />
        {head ? <Head {...head} /> : null}
        {refresh ? (
          <noscript>
            <meta httpEquiv="refresh" content={String(refresh)} />
          </noscript>
        ) : null}
      </head>
      <body data-exit={exitUrl} data-hide={idle?.hide} data-end={idle?.end} data-sign={sign ?? undefined}>
        <header>
          <form method="post" action="/here" className="bar" data-exit-form="">
            <span className="keys">{t('exitKeys')}</span>
            <button type="submit" name="act" value="exit">
              {t('exit')}
            </button>
          </form>
          {sign === null ? null : <Moved />}
        </header>
        <main id="main">
          <div className="note warm" id="lost" role="alert" hidden>
            <p>{t('lost')}</p>
          </div>
          {children}
        </main>
        <Cover />
      </body>
    </html>
  )
}

const Head = ({ nonce, script }: NonNullable<Props['head']>) => (
  <>
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, and a style is no place for entities */}
    <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own bundle */}
    {script ? <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} /> : null}
  </>
)

/** Said where the room has moved on while somebody writes here: nothing of theirs is taken away. */
function Moved() {
  const t = useTranslations('participant.room')
  return (
    <div role="status">
      <div id="moved" className="moved" hidden>
        <p>{t('moved')}</p>
        <button type="button" id="see">
          {t('see')}
        </button>
      </div>
    </div>
  )
}

/** What stands in a page's place while it is hidden. */
function Cover() {
  const t = useTranslations('participant.hidden')
  return (
    <main className="cover" id="cover" hidden>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p>{t('closes')}</p>
      <button type="button" className="main" id="uncover">
        {t('go')}
      </button>
    </main>
  )
}
