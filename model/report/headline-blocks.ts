import { type Headline, headline } from '../health/headline'
import { headlineMessage } from '../health/headline-message'
import { judgeSafety } from '../health/judge-safety'
import type { Block } from './block'
import { leadingCheck, leadingView, wantingElsewhere } from './leading'
import { resultsHeadline } from './results-headline-words'
import type { Telling } from './telling'

const lead = (text: string): Block => ({ kind: 'paragraph', look: 'lead', text })
const plain = (text: string): Block => ({ kind: 'paragraph', look: 'plain', text })

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
function outsideLead({ health, words, input }: Telling): string {
  const safety = health.checked > 0 ? judgeSafety(health.foundation) : undefined
  const nothing = input.rounds.length > 0 ? 'withheld' : 'unchecked'
  return words(`report.outside.lead.${safety ?? nothing}`)
}

/** What was checked together: only where Safety is in place throughout, with what stands out among the themes. */
function togetherBlocks(telling: Telling): readonly [Block, ...Block[]] {
  if (telling.isOutside) return [lead(outsideLead(telling))]
  const head = headline(telling.health)
  const { key, values } = headlineMessage(head)
  const text = telling.words(`health.headline.${key}`, values)
  return head.kind === 'all-safe' && !wantingElsewhere(telling)
    ? [lead(text), plain(contrastWords(head, telling))]
    : [lead(text)]
}

function askedBlocks(telling: Telling): readonly [Block, ...Block[]] | undefined {
  const check = leadingCheck(telling)
  if (!check) return undefined
  const { lead: text, contrast } = resultsHeadline(check, telling)
  const isForth = !leadingView(check, telling).themesStandBack
  return contrast && isForth ? [lead(text), plain(contrast)] : [lead(text)]
}

/** Where what was checked together stands first, what people answered before follows it. */
function alsoAsked(telling: Telling): readonly Block[] {
  const { check } = telling.asked
  if (!check || leadingCheck(telling)) return []
  const says = resultsHeadline(check, telling).lead
  return [plain(telling.words('report.results.also', { round: check.round.plan.name, says }))]
}

/** The sentence that stands first: of what people answered or what was checked together, whichever is later; where Safety is wanting in the other, that comes before it. */
export function headlineBlocks(telling: Telling): readonly Block[] {
  const own = [...(askedBlocks(telling) ?? togetherBlocks(telling)), ...alsoAsked(telling)]
  const elsewhere = wantingElsewhere(telling)
  if (!elsewhere) return own
  const { state, count, by } = elsewhere
  const said = lead(telling.words(`report.results.wanting.${by}.${state}`, { count }))
  const hasOther = by === 'together' || telling.health.checked > 0
  return hasOther ? [said, ...own.map(block => ({ ...block, look: 'plain' }) as Block)] : [said]
}
