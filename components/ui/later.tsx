'use client'

import { type ComponentType, createElement, type ReactNode, useEffect, useReducer } from 'react'

/** A part of the screen whose script comes after the first picture. */
export interface LaterPart<Props extends object> {
  readonly fetch: () => Promise<void>
  readonly get: () => ComponentType<Props> | undefined
}

// Where the line is down just now, it is tried again.
const firstPause = 1000
const longestPause = 30_000

export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let part: ComponentType<Props> | undefined
  const fetch = async () => {
    for (let pause = firstPause; !part; pause = Math.min(pause * 2, longestPause)) {
      part = await load().catch(() => undefined)
      if (!part) await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return { fetch, get: () => part }
}

type Props<Of extends object> = {
  readonly of: LaterPart<Of>
  readonly given: Of
  /** Shown until the part is here. */
  readonly opening?: ReactNode
}

/** Draws a later part, at once where it is here already: React would pause before showing what it had to wait for. */
export function Later<Of extends object>({ of, given, opening = null }: Props<Of>) {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const part = of.get()
  useEffect(() => {
    if (!of.get()) void of.fetch().then(draw)
  }, [of])
  return part ? createElement(part, given) : opening
}
