import { getLocale, getTranslations } from 'next-intl/server'
import { wordsIn } from '@/model/edition/words-in'
import type { Stage } from '@/model/workshop/run-sheet'
import type { Workshop } from '@/model/workshop/workshop'
import type { Desk } from '@/server/workshop/see-desk'
import { Card } from './card'
import { CheckNow } from './check-now'
import { NotesNow } from './notes-now'
import { OwnNotes } from './own-notes'
import { VoteNow } from './vote-now'

type Props = { readonly workshop: Workshop; readonly stage: Stage; readonly desk: Desk }

/** The stage the room is at: what everyone is asked, what to talk about, what the facilitator may say, and what people give in it. */
export async function StageNow({ workshop, stage, desk }: Props) {
  const [words, language] = await Promise.all([getTranslations('workshop.desk'), getLocale()])
  const { title, ask, prompts, say } = stage
  return (
    <>
      <Card id="stage" title={wordsIn(title, language).text}>
        <p className="max-w-prose text-xl wrap-anywhere">{wordsIn(ask, language).text}</p>
        {prompts.length > 0 ? (
          <ul className="grid max-w-prose list-disc gap-1 pl-6">
            {prompts.map(prompt => (
              <li key={prompt.en} className="wrap-anywhere">
                {wordsIn(prompt, language).text}
              </li>
            ))}
          </ul>
        ) : null}
        {say ? (
          <div className="max-w-prose border-l-4 border-line pl-4">
            <h3 className="text-base text-quiet">{words('say')}</h3>
            <p className="wrap-anywhere">{wordsIn(say, language).text}</p>
          </div>
        ) : null}
        <OwnNotes workshop={workshop} />
      </Card>
      <Doing workshop={workshop} stage={stage} desk={desk} />
    </>
  )
}

function Doing(props: Props) {
  switch (props.stage.activity) {
    case 'word':
    case 'notes':
      return <NotesNow {...props} />
    case 'check':
      return <CheckNow {...props} />
    case 'vote':
      return <VoteNow {...props} />
    case 'look':
    case 'talk':
      return null
  }
}
