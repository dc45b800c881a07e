import { NextIntlClientProvider } from 'next-intl'
import { createRoot } from 'react-dom/client'
import type * as Y from 'yjs'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import type { LiveMap } from '@/components/session/live-map'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import { english } from '@/content/messages/messages'
import { type Fields, rootOf } from '@/model/shared-map/roots'
import { aLiveMap } from '../../../builders/a-live-map'
import { type Contender, nextFrame } from '../contender'
import { nearTheMiddle } from '../near-the-middle'
import { synthetic } from '../synthetic'

const messages = english as unknown as Record<string, never>

let doc: Y.Doc | undefined
let edits = 0

/** How many pictures the map was given, and how many when it was edited last. */
const pictures = { given: 0, before: 0 }
const give = ImageBitmapRenderingContext.prototype.transferFromImageBitmap
ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (image) {
  pictures.given += 1
  give.call(this, image)
}

const layer = () => document.querySelector<HTMLCanvasElement>('.far-picture:nth-child(2)')
/** The picture is that of the view: drawn at its zoom, with all that is near made into elements. */
const isSharp = () => {
  const picture = layer()
  if (!document.querySelector('[data-far=true]')) return document.querySelector('.party') !== null
  return picture !== null && !picture.hidden && picture.style.transform.endsWith('scale(1)')
}

const live = () => (window as unknown as { live: LiveMap }).live
const pane = () => document.querySelector<HTMLElement>('.react-flow__pane')
const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')
const middle = () => {
  const box = pane()?.getBoundingClientRect() ?? new DOMRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
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
    live.view.setState({ panelOpen: false })
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
    const showAll = [...document.querySelectorAll('button')].find(one => one.title === 'Show everything')
    showAll?.click()
    const { x, y } = middle()
    const zoom = () => Number(/scale\(([\d.]+)\)/.exec(viewport()?.style.transform ?? '')?.[1] ?? 1)
    while (how === 'close' && zoom() < 0.68) {
      const deltaY = -Math.min(120, Math.log2(0.7 / zoom()) * 500)
      pane()?.dispatchEvent(
        new WheelEvent('wheel', { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true }),
      )
      await nextFrame()
    }
    await new Promise(resolve => setTimeout(resolve, 60))
    await sharp()
  },
  hold: nth => {
    const { constellation, view } = live()
    view.setState({ panelOpen: false })
    const [, tx = 0, ty = 0, zoom = 1] =
      /translate\(([-\d.]+)px, ([-\d.]+)px\) scale\(([\d.]+)\)/
        .exec(viewport()?.style.transform ?? '')
        ?.map(Number) ?? []
    const box = pane()?.getBoundingClientRect()
    const places = constellation.getState().parties.map(({ position: [px, py] }) => ({
      x: px * zoom + tx + (box?.x ?? 0),
      y: py * zoom + ty + (box?.y ?? 0),
    }))
    return nearTheMiddle(places, nth)
  },
  edit: many => {
    edits += 1
    pictures.before = pictures.given
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
  // A large map shows an edit when a picture of it, or of a part of it, was painted and given to the page.
  isShown: () => pictures.given > pictures.before,
  isHeld: () => Object.keys(live().view.getState().moving).length > 0,
  sharp,
}

window.contender = contender
