import { getTranslations } from 'next-intl/server'
import { Said } from '@/app/said'
import { Notice } from '@/components/ui/notice'

const good = [
  'planned',
  'asked',
  'codes-out',
  'opened',
  'extended',
  'reminded',
  'closed',
  'released',
  'deleted',
  'saved',
  'sent',
  'judged',
  'reports-erased',
  'keyed',
] as const
const bad = [
  'not-planned',
  'not-open',
  'not-closed',
  'not-later',
  'too-soon',
  'until-missing',
  'until-past',
  'until-too-far',
  'perspective-missing',
  'too-many',
  'faults',
  'waiting',
  'late-gone',
  'already',
  'too-long',
  'nothing-answered',
  'code-unknown',
  'code-used',
  'code-late',
  'not-there',
] as const

type Props = { readonly said: Readonly<Record<string, string | readonly string[] | undefined>> }

/** What came of the form that led here, by the word in the address. */
export async function News({ said }: Props) {
  const words = await getTranslations('rounds.news')
  const problem = bad.find(one => one === said.news)
  if (problem)
    return (
      <Notice tone="warm" role="alert">
        {words(problem)}
      </Notice>
    )
  const news = good.find(one => one === said.news)
  if (news) return <Notice role="status">{words(news)}</Notice>
  return <Said said={{ problem: typeof said.problem === 'string' ? said.problem : undefined }} />
}
