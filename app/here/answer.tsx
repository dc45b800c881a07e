import type { ReactNode } from 'react'
import { DonePage, type Ending } from '@/components/participant/closing-pages'
import { type EnterFault, EnterPage } from '@/components/participant/enter-page'
import { supportLines } from '@/content/guidance/support-lines'
import { messagesIn } from '@/content/messages/messages-in'
import type { Language } from '@/model/edition/words-in'
import { idleTimes } from '@/model/participant/sitting'

/** Who asks: the token their browser holds and the address they come from. */
export interface Asking {
  readonly token: string | undefined
  readonly address: string
  /** Our script asks, which hides a page by itself. */
  readonly isByScript: boolean
}

/** A page to show, with what becomes of the browser's token: kept as it is, a new one, or none. */
export interface Answer {
  readonly is: 'page'
  readonly language: Language
  readonly page: ReactNode
  /** What stands below it: help, settings, the way out. */
  readonly foot: ReactNode
  readonly idle: { readonly hide: number; readonly end: number } | null
  /** Somebody writes or chooses here, which asking again would lose. */
  readonly isWriting: boolean
  /** A sign of what a room shows here, which may change while nobody does anything; null where nothing does. */
  readonly sign: string | null
  readonly token: 'keep' | 'none' | { readonly new: string }
  /** Whether the browser's token stands for nobody any more, or never did. */
  readonly isUnknown?: boolean
  /** The same address shows the same again, so that a form may lead there. */
  readonly isWhereTheyAre: boolean
  /** Nothing of anybody's own stands on the page, so that it may be kept as it was drawn for whoever comes to the same. */
  readonly isAnyones: boolean
}
/** Where somebody is moved on, for a form without script: it is led to the one address, and only there the page is drawn. */
export interface MovedOn {
  readonly is: 'moved-on'
  readonly token: Answer['token']
}
/** What comes of asking: a page, a step to one, the end of a sitting, that it goes on, or that nothing was understood. */
export type Answered = Answer | MovedOn | { readonly is: 'left' | 'kept' | 'not-understood' }

/** A page for whoever has no sitting, or has one no more. */
export const outside = (language: Language, page: ReactNode): Answer => ({
  is: 'page',
  language,
  page,
  foot: null,
  idle: null,
  isWriting: false,
  sign: null,
  token: 'none',
  isWhereTheyAre: false,
  isAnyones: true,
})

/** The field for a code, with why the last one opened nothing. */
export const entry = (language: Language, fault?: EnterFault): Answer =>
  outside(language, <EnterPage fault={fault} other={messagesIn('cy').participant.enter} />)

/** The same for a browser whose sitting is over, or whose token was made up (S-3). */
export const entryAgain = (): Answer => ({ ...entry('en'), isUnknown: true })

/** The last page of somebody who answered, or did not. */
export const ending = (language: Language, how: Ending): Answer => ({
  ...outside(language, <DonePage ending={how} lines={supportLines} language={language} />),
  idle: idleTimes({ isSlow: false }),
})
