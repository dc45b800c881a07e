import type { Block, Section } from './block'
import type { ReportWorkshop, ReportWorkshopStage } from './report-input'
import { aboutName } from './talk-sections'
import type { Telling } from './telling'

/** Notes under their headings, each with what it was pinned to. */
const heapBlocks = ({ heaps }: ReportWorkshopStage, telling: Telling): readonly Block[] =>
  heaps.flatMap(({ heap, notes }): readonly Block[] => [
    ...(heap === null ? [] : [{ kind: 'paragraph', look: 'plain', text: heap } as const]),
    {
      kind: 'list',
      ordered: false,
      items: notes.map(({ text, about }) =>
        about === null ? { text } : { text, quiet: aboutName(about, telling) },
      ),
    },
  ])

const voteBlock = ({ title, dots }: ReportWorkshopStage, { words }: Telling): readonly Block[] =>
  dots.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: words('report.workshops.votes', { stage: title }),
          columns: [
            { header: words('report.workshops.option'), share: 0.8 },
            { header: words('report.workshops.dots'), share: 0.2 },
          ],
          rowHeader: 0,
          rows: dots.map(({ text, dots: count }) => [{ text }, { text: String(count) }]),
        },
      ]

function workshopBlocks(workshop: ReportWorkshop, telling: Telling): readonly Block[] {
  const { words, day } = telling
  const { name, people, endedAt, stages } = workshop
  const told = stages.filter(({ heaps, dots }) => heaps.length + dots.length > 0)
  return [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'paragraph',
      look: 'quiet',
      text: words('report.workshops.held', { day: day(endedAt), people }),
    },
    ...(told.length === 0
      ? [{ kind: 'paragraph', look: 'plain', text: words('report.workshops.nothing') } as const]
      : []),
    ...told.flatMap((stage): readonly Block[] => [
      { kind: 'heading', level: 3, text: stage.title },
      ...heapBlocks(stage, telling),
      ...voteBlock(stage, telling),
    ]),
  ]
}

/** What workshops that are over left: the notes that were shown, and what was voted for; nothing where none was held. */
export function workshopsSection(telling: Telling): Section | undefined {
  const { words, input } = telling
  const workshops = input.workshops ?? []
  if (workshops.length === 0) return undefined
  return {
    id: 'workshops',
    title: words('report.workshops.title'),
    orientation: 'portrait',
    blocks: workshops.flatMap(workshop => workshopBlocks(workshop, telling)),
  }
}
