import { type Headline, headline } from '../health/headline'
import { headlineMessage } from '../health/headline-message'
import { judgeSafety } from '../health/judge-safety'
import type { Block } from './block'
import type { Telling } from './telling'

function contrastWords(
  { contrast }: Extract<Headline, { kind: 'all-safe' }>,
  { words, list, themeName }: Telling,
) {
  if (!contrast) return words('health.even')
  return words('health.contrast', {
    strongest: list(contrast.strongest.themeIds.map(themeName)),
    weakest: list(contrast.weakest.themeIds.map(themeName)),
  })
}

/** Outside the team answers are pooled: Safety is told of the whole alone. */
function outsideLead({ health, words, input }: Telling): Block {
  const safety = health.checked > 0 ? judgeSafety(health.foundation) : undefined
  const nothing = input.rounds.length > 0 ? 'withheld' : 'unchecked'
  return { kind: 'paragraph', look: 'lead', text: words(`report.outside.lead.${safety ?? nothing}`) }
}

/** The sentence that stands first; only where Safety is in place throughout, with what stands out among the themes. */
export function headlineBlocks(telling: Telling): readonly Block[] {
  if (telling.isOutside) return [outsideLead(telling)]
  const head = headline(telling.health)
  const { key, values } = headlineMessage(head)
  const lead: Block = {
    kind: 'paragraph',
    look: 'lead',
    text: telling.words(`health.headline.${key}`, values),
  }
  return head.kind === 'all-safe'
    ? [lead, { kind: 'paragraph', look: 'plain', text: contrastWords(head, telling) }]
    : [lead]
}
