import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { goodNews, problemsTold } from './check-news'

type Props = { readonly news: string | undefined }

/** What came of the form that led here, by the word in the address. */
export async function News({ news }: Props) {
  const words = await getTranslations('check')
  const problem = problemsTold.find(one => one === news)
  if (problem)
    return (
      <Notice tone="warm" role="alert">
        {words(`problems.${problem}`)}
      </Notice>
    )
  const good = goodNews.find(one => one === news)
  return good ? <Notice role="status">{words(`news.${good}`)}</Notice> : null
}
