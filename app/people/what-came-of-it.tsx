import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { type ProblemId, problems } from '@/server/problem'

const dones = ['changed', 'removed', 'withdrawn'] as const
const problemIds = Object.keys(problems) as ProblemId[]

type Props = { readonly done: unknown; readonly problem: unknown }

/** What came of the form that led here, by the words in the address. */
export async function WhatCameOfIt({ done, problem }: Props) {
  const words = await getTranslations('people')
  const errors = await getTranslations('errors')
  const known = dones.find(one => one === done)
  const wrong = problemIds.find(one => one === problem)
  const sentence = problem === 'lastOwner' ? words('lastOwner') : wrong && errors(wrong)
  if (sentence)
    return (
      <Notice tone="danger" role="alert">
        {sentence}
      </Notice>
    )
  return known ? <Notice role="status">{words(known)}</Notice> : null
}
