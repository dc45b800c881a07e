import { randomBytes } from 'node:crypto'
import { type ComponentProps, createElement, Fragment } from 'react'
import type { Frame } from '@/components/participant/frame'
import type { Answer } from './answer'
import { draw, drawAround } from './draw'

type Framed = Omit<ComponentProps<typeof Frame>, 'children' | 'language' | 'head'> & {
  /** The page brings its styles and its script, because the browser has none yet. */
  readonly isWhole: boolean
}

type Drawn = Pick<Answer, 'language' | 'page' | 'foot' | 'isAnyones'>

/** Draws a page, with this nonce where its styles and its script stand. */
export type Drawing = (answer: Drawn, frame: Framed, nonce: string) => string

const most = 200
// Chance, so that no text of a page can be taken for them.
const nonceHere = randomBytes(16).toString('hex')
const pageHere = randomBytes(16).toString('hex')
const signHere = randomBytes(16).toString('hex')

/** Components have no text of their own: they are told apart by when they were first seen. */
function numbering(): (_: string, value: unknown) => unknown {
  const numbers = new WeakMap<object, number>()
  let last = 0
  const numberOf = (value: object) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    last += 1
    numbers.set(value, last)
    return last
  }
  return (_, value) => {
    if (typeof value === 'function') return numberOf(value)
    return typeof value === 'symbol' ? String(value) : value
  }
}

/** Keeps what was drawn, the last that was shown. */
function keeping() {
  const kept = new Map<string, string>()
  return (key: string, make: () => string): string => {
    const text = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, text)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return text
  }
}

/**
 * Draws pages and keeps what is anyone's: what stands around a page, and pages with nothing of somebody's own. The same elements with the same values are
 * drawn the same, and most of a room comes to the same page at the same moment. What is somebody's own is drawn and forgotten.
 */
export function keptPages(script: string): Drawing {
  const kept = keeping()
  const numbered = numbering()
  const keyOf = (...parts: readonly unknown[]) => JSON.stringify(parts, numbered)

  function around({ language, foot }: Drawn, { isWhole, ...given }: Framed): string {
    const head = isWhole ? { nonce: nonceHere, script } : null
    const frame = { ...given, head, sign: given.sign === null ? null : signHere }
    return kept(keyOf(language, foot, { ...frame, head: isWhole }), () =>
      drawAround(language, frame, [pageHere, createElement(Fragment, { key: 'foot' }, foot)]),
    )
  }

  return (answer, frame, nonce) => {
    const { language, page, isAnyones } = answer
    const part = isAnyones ? kept(keyOf(language, page), () => draw(language, page)) : draw(language, page)
    const [before = '', after = ''] = around(answer, frame).split(pageHere)
    const head = before.replaceAll(nonceHere, nonce).replace(signHere, frame.sign ?? '')
    return `${head}${part}${after}`
  }
}
