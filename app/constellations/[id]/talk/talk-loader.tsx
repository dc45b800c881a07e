'use client'

import dynamic from 'next/dynamic'
import { TalkOpening } from './talk-opening'

/** The lists live in the browser only: they are the shared document, which the server does not draw. */
export const TalkLoader = dynamic(() => import('./live-talk').then(({ LiveTalk }) => LiveTalk), {
  ssr: false,
  loading: TalkOpening,
})
