import { type Framed, SectionFrame } from '../section-frame'
import { News, type Search } from './news'

/** What the pages about workshops have. */
export const Frame = ({ said, ...framed }: Framed & { readonly said: Search }) => (
  <SectionFrame {...framed} current="workshops" news={<News said={said} />} />
)
