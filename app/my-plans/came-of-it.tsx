import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { planLimits } from '@/model/plans/own-plan'
import { type ProblemId, problems } from '@/server/problem'

const done = ['saved', 'shown', 'takenBack', 'erased'] as const

type Props = { readonly said: Record<string, string | string[] | undefined> }

/** What came of the form that led here, by the words in the address. */
export async function CameOfIt({ said }: Props) {
  const words = await getTranslations('plans')
  const errors = await getTranslations('errors')
  const problem = (Object.keys(problems) as ProblemId[]).find(one => one === said.problem)
  const known = done.find(one => one === said.done)
  const own = said.problem === 'noPart' || said.problem === 'full' ? said.problem : undefined
  if (own || problem)
    return (
      <Notice tone="danger" role="alert">
        {own ? words(own, { most: planLimits.plans }) : problem ? errors(problem) : null}
      </Notice>
    )
  return known ? <Notice role="status">{words(`done.${known}`)}</Notice> : null
}
