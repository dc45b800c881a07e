'use client'

import dynamic from 'next/dynamic'
import { Opening } from './opening'

/** The map is drawn in the browser only: drawn on the server it would bring inline styles, which the page's policy forbids. */
export const MapLoader = dynamic(() => import('./live-room').then(({ LiveRoom }) => LiveRoom), {
  ssr: false,
  loading: Opening,
})
