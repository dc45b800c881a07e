import { boxIn, type MapOnPage, mapIn, nameParties, type PartyOnPage, under } from './map-on-page'
import { type Box, boxOf, closer, dragged, fitted, kept, type MapView, nextTowards } from './map-view'

/** A map on a page, as the page's script tends it. */
export interface MapTending {
  /** Whether a finger is on it, so that nothing may be put in its place. */
  isHeld(): boolean
  /** Takes up the map of a page that has just come, where it has one: the place and what was picked stay, unless the room is led elsewhere. */
  takeUp(): void
}

const tapMoves = 6
const step = 1.5
/** How much of what is read of something has to be in sight, in pixels. */
const leastRead = 160
const moveFor = 260
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Tends the map on a participant page, where there is one: it is moved about, looked at closely, and what is pressed is told in its words. Without it the map is a picture. */
export function tendMap(window: Window & typeof globalThis): MapTending {
  const { document } = window
  let held: MapOnPage | undefined
  let view: MapView | undefined
  /** What the room was last led to. */
  let led: string | undefined
  let picked: string | undefined
  /** Where the keyboard is. */
  let at: string | undefined
  let moving = 0
  const fingers = new Map<number, readonly [number, number]>()
  let hasMoved = false

  const frame = () => document.querySelector<HTMLElement>('main .picture')
  const room = () => [held?.svg.clientWidth || 1, held?.svg.clientHeight || 1] as const
  const words = (id: string | undefined) =>
    [...document.querySelectorAll<HTMLElement>('#said [data-party],#said [data-tie]')].find(
      ({ dataset }) => id !== undefined && (dataset.party === id || dataset.tie === id),
    )

  function draw() {
    if (!held || !view) return
    view = kept(view, held.all, room())
    held.svg.setAttribute('viewBox', boxOf(view, room()).join(' '))
    // While all of it is seen a finger moves the page.
    const isWhole = view.k <= fitted(held.all, room()).k * 1.01
    held.svg.classList.toggle('whole', isWhole)
    nameParties(held, picked, view.k, boxOf(view, room()))
  }

  function go(to: MapView) {
    const from = view
    window.cancelAnimationFrame(moving)
    if (!held || !from || window.matchMedia('(prefers-reduced-motion:reduce)').matches) {
      view = to
      return draw()
    }
    const goal = kept(to, held.all, room())
    const began = window.performance.now()
    const move = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - began) / moveFor))
      const eased = 1 - (1 - part) ** 3
      const between = (a: number, b: number) => a + (b - a) * eased
      view = { x: between(from.x, goal.x), y: between(from.y, goal.y), k: between(from.k, goal.k) }
      draw()
      if (part < 1) moving = window.requestAnimationFrame(move)
    }
    moving = window.requestAnimationFrame(move)
  }

  const showBox = (box: Box | undefined) => box && go(fitted(box, room()))

  /** Brings a party that is near the edge, or beyond it, to the middle. */
  function reveal({ x, y }: PartyOnPage) {
    if (!view) return
    const [left, top, width, height] = boxOf(view, room())
    const isInside = (value: number, from: number, extent: number) =>
      value > from + extent * 0.12 && value < from + extent * 0.82
    if (!isInside(x, left, width) || !isInside(y, top, height)) go({ ...view, x, y })
  }

  /** What is told of a party, or of a relationship, with a way on to each of its relationships. */
  function tell() {
    const panel = document.getElementById('picked')
    const source = words(picked)
    if (!panel) return
    panel.hidden = !source
    const told = source?.cloneNode(true) as HTMLElement | undefined
    panel.replaceChildren(...(told?.childNodes ?? []))
    const title = panel.querySelector('summary')
    const line = document.createElement('p')
    line.append(...(title?.childNodes ?? []))
    title?.replaceWith(line)
    for (const item of panel.querySelectorAll<HTMLElement>('li[data-tie]')) {
      const way = document.createElement('button')
      Object.assign(way, { type: 'button', className: 'plain' })
      way.dataset.pick = item.dataset.tie
      way.append(...item.childNodes)
      item.append(way)
    }
  }

  function mark() {
    for (const { id, node } of held?.parties ?? []) {
      node.setAttribute('aria-pressed', String(id === picked))
      node.setAttribute('tabindex', id === at ? '0' : '-1')
    }
    for (const node of held?.svg.querySelectorAll<SVGGElement>('[data-party],[data-tie]') ?? [])
      node.classList.toggle('picked', (node.dataset.party ?? node.dataset.tie) === picked)
  }

  function pick(id: string | undefined) {
    picked = id
    at = held?.parties.find(one => one.id === id)?.id ?? at
    mark()
    tell()
    draw()
    const top = document.getElementById('picked')?.getBoundingClientRect().top ?? 0
    if (id !== undefined && top > window.innerHeight - leastRead) frame()?.scrollIntoView({ block: 'start' })
  }

  const fromMiddle = (clientX: number, clientY: number) => {
    const { left, top } = held?.svg.getBoundingClientRect() ?? { left: 0, top: 0 }
    return [clientX - left - room()[0] / 2, clientY - top - room()[1] / 2] as const
  }

  function underFinger({ clientX, clientY }: MouseEvent): string | undefined {
    if (!held || !view) return undefined
    const [dx, dy] = fromMiddle(clientX, clientY)
    return under(held, { x: view.x + dx / view.k, y: view.y + dy / view.k, k: view.k })
  }

  function moveFingers(event: PointerEvent) {
    const before = fingers.get(event.pointerId)
    if (!before || !view) return
    const [dx, dy] = [event.clientX - before[0], event.clientY - before[1]]
    if (!hasMoved && fingers.size === 1 && Math.hypot(dx, dy) < tapMoves) return
    hasMoved = true
    window.cancelAnimationFrame(moving)
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, place]) => place)
    fingers.set(event.pointerId, [event.clientX, event.clientY])
    if (other) {
      const apart = (x: number, y: number) => Math.max(1, Math.hypot(x - other[0], y - other[1]))
      const times = apart(event.clientX, event.clientY) / apart(...before)
      view = dragged(closer(view, times, fromMiddle(...other)), dx / 2, dy / 2)
    } else view = dragged(view, dx, dy)
    draw()
  }

  function press(event: KeyboardEvent) {
    const party = held?.parties.find(({ node }) => node === document.activeElement)
    if (!party || !held || event.ctrlKey || event.metaKey || event.altKey) return
    const way = arrows[event.key]
    if (way) {
      const next = nextTowards(held.parties, party, way)
      at = next?.id ?? at
      mark()
      next?.node.focus({ preventScroll: true })
      if (next) reveal(next)
    } else if (event.key === 'Enter' || event.key === ' ') pick(party.id)
    else if (event.key === 'Escape') pick(undefined)
    else if (event.key === '+' || event.key === '=') zoom('in')
    else if (event.key === '-') zoom('out')
    else if (event.key === '0') zoom('all')
    else return
    event.preventDefault()
  }

  function zoom(how: string | undefined) {
    if (!held || !view) return
    if (how === 'all') showBox(held.all)
    else {
      const { x, y } = held.parties.find(({ id }) => id === picked) ?? view
      go(closer(view, how === 'in' ? step : 1 / step, [(x - view.x) * view.k, (y - view.y) * view.k]))
    }
  }

  const isOn = (target: EventTarget | null) =>
    held !== undefined && target instanceof window.Node && held.svg.contains(target)

  document.addEventListener('pointerdown', event => {
    if (!isOn(event.target) || (event.pointerType === 'mouse' && event.button !== 0)) return
    if (fingers.size === 0) hasMoved = false
    fingers.set(event.pointerId, [event.clientX, event.clientY])
  })
  document.addEventListener('pointermove', moveFingers)
  document.addEventListener('pointerup', ({ pointerId }) => fingers.delete(pointerId))
  document.addEventListener('pointercancel', ({ pointerId }) => fingers.delete(pointerId))
  const keepPage = (event: TouchEvent) => {
    if (event.touches.length > 1 && isOn(event.target)) event.preventDefault()
  }
  document.addEventListener('touchstart', keepPage, { passive: false })
  document.addEventListener('touchmove', keepPage, { passive: false })
  document.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey || !view || !isOn(event.target)) return
      event.preventDefault()
      view = closer(view, Math.exp(-event.deltaY / 200), fromMiddle(event.clientX, event.clientY))
      draw()
    },
    { passive: false },
  )
  document.addEventListener('keydown', press)
  document.addEventListener('click', event => {
    const pressed = event.target instanceof window.Element ? event.target : undefined
    const way = pressed?.closest<HTMLElement>('[data-zoom]')
    const on = pressed?.closest<HTMLElement>('[data-pick]')
    if (way) zoom(way.dataset.zoom)
    else if (on) pick(on.dataset.pick)
    else if (isOn(event.target) && !hasMoved) pick(underFinger(event))
  })
  window.addEventListener('resize', draw)

  return {
    isHeld: () => fingers.size > 0,
    takeUp() {
      const shown = frame()
      const svg = shown?.querySelector('svg')
      held = undefined
      if (!shown || !svg) return
      fingers.clear()
      held = mapIn(svg, boxIn(shown.dataset.all))
      svg.setAttribute('role', 'group')
      for (const { id, node } of held.parties) {
        node.setAttribute('role', 'button')
        node.setAttribute('aria-label', words(id)?.querySelector('b')?.textContent ?? '')
      }
      at = held.parties.find(({ id }) => id === at)?.id ?? held.parties[0]?.id
      mark()
      tell()
      if (view && led === shown.dataset.led) return draw()
      led = shown.dataset.led
      showBox(boxIn(shown.dataset.look ?? shown.dataset.all))
    },
  }
}
