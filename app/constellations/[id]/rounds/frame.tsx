import { type Framed, SectionFrame } from '../section-frame'
import { News } from './news'

/** What stands behind the question mark, as Next gives it. */
export type Search = Readonly<Record<string, string | string[] | undefined>>

/** What all pages about asked rounds have. */
export const Frame = ({ said, ...framed }: Framed & { readonly said: Search }) => (
  <SectionFrame {...framed} current="rounds" news={<News said={said} />} />
)
