import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { type ProblemId, problems } from '@/server/problem'

const done = [
  'renamed',
  'archived',
  'broughtBack',
  'deleted',
  'templateSaved',
  'templateChanged',
  'templateDeleted',
] as const

type Props = { readonly said: Record<string, string | string[] | undefined> }

/** What came of the form that led here, by the words in the address. */
export async function Said({ said }: Props) {
  const home = await getTranslations('home')
  const errors = await getTranslations('errors')
  const known = done.find(one => one === said.done)
  const problem = (Object.keys(problems) as ProblemId[]).find(one => one === said.problem)
  if (problem)
    return (
      <Notice tone="danger" role="alert">
        {errors(problem)}
      </Notice>
    )
  return known ? <Notice role="status">{home(`done.${known}`)}</Notice> : null
}
