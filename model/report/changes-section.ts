import type { Constellation } from '../constellation/constellation'
import { changePicture } from '../versions/change-picture'
import { compare, type ListName } from '../versions/compare'
import { countChanges, type Statement, tellComparison } from '../versions/tell'
import type { Block, Section } from './block'
import { contentSize } from './paper'
import type { ReportVersion } from './report-input'
import type { Telling } from './telling'

/** Room kept under the picture for its caption and the beginning of the list, and above it for the title. */
const besides = 330

const lists: readonly ListName[] = ['parties', 'relationships', 'reflections', 'actions', 'leftFindings']

function listOf(list: ListName, statements: readonly Statement[], { words }: Telling): readonly Block[] {
  const items = statements.flatMap(({ list: of, text, details }) =>
    of === list ? [details.length > 0 ? { text, quiet: details.join('. ') } : { text }] : [],
  )
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words(`report.changes.lists.${list}`) },
    { kind: 'list', ordered: false, items },
  ]
}

function pictureOf(before: Constellation, { words, input, partyName }: Telling): readonly Block[] {
  const { width, height } = contentSize('portrait')
  const picture = changePicture(before, input.constellation, {
    width,
    height: height - besides,
    nameOf: partyName,
  })
  if (picture.parties.length === 0) return []
  const [alt, caption] = [words('report.changes.alt'), words('report.changes.caption')]
  return [{ kind: 'figure', alt, caption, picture: { kind: 'constellation', picture } }]
}

/** What changed on the map since an earlier state: in a sentence, in one picture, and each change in words. */
export function changesSection(telling: Telling, earlier: ReportVersion): Section {
  const { words, input, day } = telling
  const before = earlier.constellation
  const comparison = compare(before, input.constellation)
  const statements = tellComparison(comparison, before, input.constellation, words)
  const since = { name: earlier.title, day: day(earlier.madeAt) }
  const text =
    statements.length === 0
      ? words('report.changes.none', since)
      : words('report.changes.lead', { ...since, ...countChanges(comparison) })
  return {
    id: 'changes',
    title: words('report.changes.title'),
    orientation: 'portrait',
    blocks: [
      { kind: 'paragraph', look: 'lead', text },
      ...(statements.length > 0 ? pictureOf(before, telling) : []),
      ...lists.flatMap(list => listOf(list, statements, telling)),
    ],
  }
}
