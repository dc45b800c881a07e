import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { type ProblemId, problems } from '@/server/problem'

const done = ['saved', 'shown', 'takenBack', 'erased'] as const

type Props = { readonly said: Record<string, string | string[] | undefined> }

/** What came of the form that led here, by the words in the address. */
export async function CameOfIt({ said }: Props) {
  const words = await getTranslations('plans')
  const errors = await getTranslations('errors')
  const problem = (Object.keys(problems) as ProblemId[]).find(one => one === said.problem)
  const known = done.find(one => one === said.done)
  if (said.problem === 'noPart' || problem)
    return (
      <Notice tone="danger" role="alert">
        {problem ? errors(problem) : words('noPart')}
      </Notice>
    )
  return known ? <Notice role="status">{words(`done.${known}`)}</Notice> : null
}
