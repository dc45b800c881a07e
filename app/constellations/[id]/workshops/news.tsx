import { getTranslations } from 'next-intl/server'
import { Said } from '@/app/said'
import { Notice } from '@/components/ui/notice'
import { badNews, goodNews } from './came-of-it'

/** What stands behind the question mark, as Next gives it. */
export type Search = Readonly<Record<string, string | string[] | undefined>>

/** What came of the form that led here, by the word in the address. */
export async function News({ said }: { readonly said: Search }) {
  const words = await getTranslations('workshop.news')
  const problem = badNews.find(one => one === said.news)
  if (problem)
    return (
      <Notice tone="warm" role="alert">
        {words(problem)}
      </Notice>
    )
  const news = goodNews.find(one => one === said.news)
  if (news) return <Notice role="status">{words(news)}</Notice>
  return <Said said={{ problem: typeof said.problem === 'string' ? said.problem : undefined }} />
}
