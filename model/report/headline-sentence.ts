import { headline } from '../health/headline'
import type { Telling } from './telling'

/** The sentence that stands first, in words. */
export function headlineSentence({ health, words, list, themeName }: Telling): string {
  const head = headline(health)
  if (head.kind === 'nothing-checked') return words('report.headline.nothing-checked')
  if (head.kind !== 'all-safe') return words(`report.headline.${head.kind}`, { ...head })
  const { about, of, contrast } = head
  if (!contrast) return words('report.headline.all-safe', { about, of })
  const strongest = list(contrast.strongest.themeIds.map(themeName))
  const weakest = list(contrast.weakest.themeIds.map(themeName))
  return words('report.headline.all-safe-contrast', { about, of, strongest, weakest })
}
