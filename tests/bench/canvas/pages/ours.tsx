import { NextIntlClientProvider } from 'next-intl'
import { createRoot } from 'react-dom/client'
import type * as Y from 'yjs'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import canvas from '@/content/messages/en/canvas.json'
import common from '@/content/messages/en/common.json'
import errors from '@/content/messages/en/errors.json'
import { type Fields, rootOf } from '@/model/shared-map/roots'
import { aLiveMap } from '../../../builders/a-live-map'
import { type Contender, nextFrame } from '../contender'
import { synthetic } from '../synthetic'

const messages = { canvas, common, errors } as unknown as Record<string, never>

let doc: Y.Doc | undefined
let edits = 0

const layer = () => document.querySelector<HTMLCanvasElement>('.far-picture:last-child')
/** The picture is that of the view: drawn at its zoom, with all that is near made into elements. */
const isSharp = () => {
  const picture = layer()
  if (!document.querySelector('[data-far=true]')) return document.querySelector('.party') !== null
  return picture !== null && !picture.hidden && picture.style.transform.endsWith('scale(1)')
}

async function sharp() {
  for (let still = 0; still < 2; ) {
    await nextFrame()
    still = isSharp() ? still + 1 : 0
  }
}

const contender: Contender = {
  open: async parties => {
    const { constellation, health } = synthetic(parties)
    const { live, doc: made } = aLiveMap(constellation, health)
    doc = made
    Object.assign(window, { live })
    performance.mark('data')
    createRoot(document.getElementById('app') as HTMLElement).render(
      <NextIntlClientProvider locale="en" timeZone="Europe/London" messages={messages}>
        <OpenLiveMap live={live} mayEdit fallback={null}>
          <ConstellationRoom />
        </OpenLiveMap>
      </NextIntlClientProvider>,
    )
    await sharp()
  },
  look: async how => {
    const button = (name: string) =>
      [...document.querySelectorAll('button')].find(
        one => one.getAttribute('aria-label') === name || one.title === name,
      )
    if (how === 'whole') button('Show everything')?.click()
    await nextFrame()
    await sharp()
  },
  hold: () => {
    const box = document.querySelector('.room-map')?.getBoundingClientRect()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  },
  edit: many => {
    edits += 1
    const map = doc
    map?.transact(() => {
      const parties = rootOf(map, 'parties')
      const ids = [...parties.keys()].sort().slice(0, many)
      for (const id of ids) {
        const fields = parties.get(id) as Fields
        const [x, y] = fields.get('position') as [number, number]
        fields.set('position', [x + (edits % 2 === 0 ? -30 : 30), y])
      }
    })
  },
  sharp,
}

window.contender = contender
