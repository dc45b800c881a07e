import { type Finding, findingKinds, findingNeeds, needOf } from '../findings/finding'
import { type FindingNaming, findingValues } from '../findings/finding-words'
import type { KnownFinding } from '../findings/open-and-left'
import { outlineFor } from './audience'
import type { Block, ListItem, Section } from './block'
import { foundFindings } from './found-findings'
import type { Telling } from './telling'

const mostNumbers = 12
/** How many findings of one kind are told; a report is read, not searched. */
const mostOfAKind = 12

function namingOf({ words, subjectName, list }: Telling): FindingNaming {
  return {
    partyName: id => subjectName(`party:${id}`),
    perspective: one => words(`findings.perspectives.${one}`),
    more: count => words('findings.more', { count }),
    list,
  }
}

const sentence = (finding: Finding, telling: Telling) =>
  telling.words(`findings.sentences.${finding.kind}`, findingValues(finding, namingOf(telling)))

/** The numbers that “The map in full” gives a finding’s relationships; the parties stand in its sentence. */
function evidence({ relationships }: Finding, telling: Telling): { readonly quiet?: string } {
  const { words, input, list, audience } = telling
  if (!outlineFor[audience].hasEvidence || input.isWithoutMap) return {}
  const own = new Set(relationships)
  const numbers = input.constellation.relationships.flatMap(({ id }, at) => (own.has(id) ? [at + 1] : []))
  if (numbers.length === 0) return {}
  const rest = numbers.length - mostNumbers
  const said = numbers.slice(0, mostNumbers).map(String)
  const named = list(rest > 0 ? [...said, words('findings.more', { count: rest })] : said)
  return { quiet: words('report.findings.evidence', { count: numbers.length, numbers: named }) }
}

function kindBlocks(own: readonly Finding[], telling: Telling): readonly Block[] {
  const [first] = own
  if (!first) return []
  const told = own.slice(0, mostOfAKind)
  const rest = own.length - told.length
  const items: ListItem[] = [
    ...told.map(finding => ({ text: sentence(finding, telling), ...evidence(finding, telling) })),
    ...(rest > 0 ? [{ text: telling.words('report.findings.more', { count: rest }) }] : []),
  ]
  const why = telling.input.findingWhys?.[first.kind]
  return [
    { kind: 'list', ordered: false, items },
    ...(why ? [{ kind: 'paragraph', look: 'quiet', text: why } as const] : []),
  ]
}

function openBlocks(open: readonly Finding[], telling: Telling): readonly Block[] {
  return findingNeeds.flatMap(need => {
    const own = open.filter(({ kind }) => needOf[kind] === need)
    if (own.length === 0) return []
    const kinds = findingKinds.map(kind => own.filter(finding => finding.kind === kind))
    return [
      { kind: 'heading', level: 2, text: telling.words(`findings.needs.${need}`) } as const,
      ...kinds.flatMap(some => kindBlocks(some, telling)),
    ]
  })
}

function leftBlocks(left: readonly KnownFinding[], telling: Telling): readonly Block[] {
  const { words, day } = telling
  if (left.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words('report.findings.left') },
    { kind: 'paragraph', look: 'quiet', text: words('report.findings.leftIntro') },
    {
      kind: 'list',
      ordered: false,
      items: left.map(({ finding, left: { reason, at } }) => ({
        text: sentence(finding, telling),
        quiet: reason
          ? words('report.findings.leftBecause', { day: day(at), reason })
          : words('report.findings.leftPlain', { day: day(at) }),
      })),
    },
  ]
}

/** What stands out on the map and in its checks, with the evidence and why it matters; then what the team knows and leaves, with its reasons. */
export function findingsSection(telling: Telling): Section {
  const { words, input, isOutside } = telling
  const { open, left } = input.found ?? foundFindings(input)
  const none = isOutside ? 'report.outside.noFindings' : 'report.findings.none'
  const empty = words(left.length > 0 ? 'report.findings.allKnown' : none)
  return {
    id: 'findings',
    title: words('report.findings.title'),
    orientation: 'portrait',
    blocks: [
      { kind: 'paragraph', look: 'plain', text: open.length > 0 ? words('report.findings.intro') : empty },
      ...openBlocks(open, telling),
      ...leftBlocks(left, telling),
    ],
  }
}
