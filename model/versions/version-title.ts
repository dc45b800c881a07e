import type { VersionFacts, VersionLabel, VersionOrigin } from './version'

/** The words a version without a name is called by, under `versions`. */
export type VersionTitleKey = 'untitled' | `labels.${VersionLabel}` | `origins.${VersionOrigin}`

/** What a version is called: its name, else what it stands for, else why it was kept. */
export function versionTitle(
  { name, label, origin }: Pick<VersionFacts, 'name' | 'label' | 'origin'>,
  words: (key: VersionTitleKey) => string,
): string {
  if (name !== '') return name
  if (label !== 'none') return words(`labels.${label}`)
  return origin === 'by-hand' ? words('untitled') : words(`origins.${origin}`)
}
