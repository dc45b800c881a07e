import type { ExchangeFault } from './fault'
import { jsonFaultPlace } from './json-fault-place'
import { placeOf } from './place'

const deepestOfOurs = 8
/** Names that could reach an object's prototype. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

// The engines tell the place each in its own way, or not at all.
function placeInWords(text: string): string {
  const place = jsonFaultPlace(text)
  return place ? `line ${place.line}, column ${place.column}` : ''
}

function faultIn(value: unknown, path: readonly PropertyKey[], deepest: number): ExchangeFault | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (path.length >= deepest) return { at: placeOf(path), problem: 'too-deep' }
  for (const [key, inner] of Object.entries(value)) {
    const step = [...path, Array.isArray(value) ? Number(key) : key]
    if (forbiddenKeys.has(key)) return { at: placeOf(step), problem: 'forbidden-key' }
    const fault = faultIn(inner, step, deepest)
    if (fault) return fault
  }
  return undefined
}

/** JSON from an unknown hand: not longer than `characters`, not deeper than a constellation is (or `deepest`), without a key that could reach an object's prototype. */
export function parseJson(
  text: string,
  characters: number,
  deepest = deepestOfOurs,
): { readonly ok: unknown } | { readonly fault: ExchangeFault } {
  if (text.length > characters) return { fault: { at: '', problem: 'too-large' } }
  try {
    const ok: unknown = JSON.parse(text)
    const fault = faultIn(ok, [], deepest)
    return fault ? { fault } : { ok }
  } catch {
    return { fault: { at: placeInWords(text), problem: 'not-json' } }
  }
}
