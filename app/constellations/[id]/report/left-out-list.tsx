import { getTranslations } from 'next-intl/server'
import type { Audience } from '@/model/report/audience'
import type { ReportFacts } from '@/model/report/report-facts'

type Props = { readonly audience: Audience; readonly facts: Pick<ReportFacts, 'leftOut' | 'leftOutSections'> }

/** What a report does not hold and why: by the rules for its audience, and by whoever put it together (S-34). */
export async function LeftOutList({ audience, facts: { leftOut, leftOutSections } }: Props) {
  const [words, report] = await Promise.all([getTranslations('reportPage'), getTranslations('report')])
  if (leftOut.length === 0 && leftOutSections.length === 0)
    return <p>{words(audience === 'team' ? 'nothingLeftOutTeam' : 'nothingLeftOut')}</p>
  return (
    <ul className="grid max-w-prose list-disc gap-2 pl-6">
      {leftOut.map(({ what, count }) => (
        <li key={what}>{report(`leftOut.${what}`, { count })}</li>
      ))}
      {leftOutSections.map(id => (
        <li key={id}>{words('sectionLeftOut', { section: report(`sections.${id}`) })}</li>
      ))}
    </ul>
  )
}
