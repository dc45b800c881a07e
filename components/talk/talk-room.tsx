'use client'

import { ConnectionNotice } from '../canvas/connection-notice'
import { ConnectionWords } from '../canvas/connection-words'
import { Actions } from './actions'
import { Reflections } from './reflections'
import type { TalkMaterial } from './talk-material'

type Props = { readonly material: TalkMaterial; readonly initialAbout: string }

/** Reflections and actions side by side, with whether they are saved. */
export function TalkRoom(props: Props) {
  return (
    <div className="grid gap-5">
      <div className="flex justify-end">
        <ConnectionWords />
      </div>
      <ConnectionNotice />
      <div className="grid gap-10 lg:grid-cols-2">
        <Reflections {...props} />
        <Actions {...props} />
      </div>
    </div>
  )
}
