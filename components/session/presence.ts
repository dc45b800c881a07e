import { type Presence, presenceSchema } from '@/model/shared-map/presence'

/** Somebody else who has the map open, by the number of their connection. */
export interface Other extends Presence {
  readonly clientId: number
}

/** Reads what another connection says of itself; undefined where it does not say who it is. */
export function presenceIn(state: unknown): Presence | undefined {
  const read = presenceSchema.safeParse(state)
  return read.success ? read.data : undefined
}

/** A hue that stays the same for one person: degrees on the colour wheel, from their id. */
export const hueOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
