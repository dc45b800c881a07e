import * as z from 'zod/mini'
import { constellationNameLimit } from '../constellation/constellation-name'
import { plainText } from '../constellation/plain-text'

/** What a version stands for, where people said so. */
export const versionLabels = [
  'none',
  'before',
  'after',
  'today',
  'wished-for',
  'before-commissioning',
  'after-commissioning',
] as const
export type VersionLabel = (typeof versionLabels)[number]

/** Why a version was kept: by a person, or by the program before the first change of a day, or before something that takes much away. */
export const versionOrigins = [
  'by-hand',
  'daily',
  'before-delete',
  'before-restore',
  'before-import',
] as const
export type VersionOrigin = (typeof versionOrigins)[number]

export const versionNameLimit = constellationNameLimit

/** A version's name: any text without control characters, trimmed; empty where nobody gave one. */
export const versionNameSchema = z.pipe(
  plainText(versionNameLimit),
  z.transform((text: string) => text.trim()),
)

/** What is known of a version without reading its map. `madeAt` is milliseconds. */
export interface VersionFacts {
  readonly id: string
  readonly name: string
  readonly label: VersionLabel
  readonly origin: VersionOrigin
  readonly madeAt: number
  readonly parties: number
  readonly relationships: number
  readonly reflections: number
  readonly actions: number
}

/** Whether a person wants it: kept by hand, named or labelled. Only other ones go by themselves. */
export const isWanted = ({ origin, name, label }: Pick<VersionFacts, 'origin' | 'name' | 'label'>): boolean =>
  origin === 'by-hand' || name !== '' || label !== 'none'
