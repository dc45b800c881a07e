import { tendMap } from './tend-map'

/** The browser as a page's script needs it; `leave` goes to an address in the place of this one. */
export interface Around {
  readonly window: Window & typeof globalThis
  readonly leave: (address: string) => void
  readonly now: () => number
}

const here = '/here'
const presses = 3
const pressesWithin = 5_000
const tellEvery = 60_000
const againEvery = 4_000
const reopenAfter = 15_000
/** A press this soon after a page came because something was sent again was meant for the page before. */
const settles = 500
const second = 1_000
/** A line on which nothing comes back for so long is as good as down. */
const answersWithin = 20_000

const two = (value: number) => String(value).padStart(2, '0')

function isChanged(field: HTMLInputElement | HTMLSelectElement): boolean {
  if ('options' in field) return [...field.options].some(one => one.selected && !one.defaultSelected)
  return field.checked !== field.defaultChecked || field.value !== field.defaultValue
}

/**
 * Tends one participant page: Exit at once, by press or by Shift three times; steps without an entry in the history, sent again where the line was down; hides and
 * ends a page at which nothing happens (S-2 to S-5, S-8); follows a room without taking away what somebody writes. Everything works without it by plain forms. It
 * keeps nothing in the browser.
 */
export function tendPage({ window, leave, now }: Around): void {
  const { document } = window
  const map = tendMap(window)
  const set = () => document.body?.dataset ?? {}
  let isOver = false
  let isSending = false
  let active = now()
  let told = now()
  let shownAt = now()
  /** When a page last came because something was sent again. */
  let cameAt = Number.NEGATIVE_INFINITY
  /** What did not reach the server, to be sent again, and when. */
  let unsent: { form: HTMLFormElement; button: HTMLElement; at: number } | undefined
  let news: EventSource | undefined
  let openAt = 0
  /** The last sign of what there is to see. */
  let sign: string | undefined

  const tell = (act: string) =>
    window.fetch(here, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-by': 'script' },
      body: `act=${act}`,
      keepalive: true,
      cache: 'no-store',
    })

  const empty = () => document.body?.replaceChildren()

  /** Blank first, and never wait for the network. */
  function end(address: string) {
    if (isOver) return
    isOver = true
    news?.close()
    empty()
    tell('exit').catch(() => undefined)
    leave(address)
  }
  const exit = () => end(set().exit ?? here)

  /** What a thing is found again by on the page that comes next. */
  const keyOf = (one: Element | null) =>
    [one?.localName, one?.closest('[data-party]')?.getAttribute('data-party'), one?.textContent].join(' ')
  const like = (key: string) =>
    [...document.querySelectorAll<HTMLElement>('main :is([tabindex],button,summary,select,a)')].find(
      one => keyOf(one) === key,
    )

  /** Takes a page in. News of the same stage leave the place and the focus as they are. */
  function show(html: string, isNews = false) {
    const words = () => document.querySelector('main h1')?.textContent
    const before = words()
    const focus = keyOf(document.activeElement)
    const open = new Set([...document.querySelectorAll('details.party[open]>summary')].map(keyOf))
    const next = new window.DOMParser().parseFromString(html, 'text/html')
    document.documentElement.lang = next.documentElement.lang
    for (const name of ['data-exit', 'data-hide', 'data-end', 'data-sign']) {
      const value = next.body.getAttribute(name)
      if (value === null) document.body.removeAttribute(name)
      else document.body.setAttribute(name, value)
    }
    document.body.replaceChildren(...next.body.childNodes)
    shownAt = now()
    unsent = undefined
    tick()
    for (const one of document.querySelectorAll('details.party>summary'))
      if (isNews && open.has(keyOf(one))) one.parentElement?.setAttribute('open', '')
    map.takeUp()
    if (isNews && before === words()) return void like(focus)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }

  function sayLost() {
    const lost = document.getElementById('lost')
    if (!lost) return
    lost.hidden = false
    lost.scrollIntoView({ block: 'center' })
  }

  /** A page from the server, undefined where it answers with none; rejects where the line is down or stands still. */
  async function ask(request: RequestInit): Promise<string | undefined> {
    const stopping = new window.AbortController()
    const timer = window.setTimeout(() => stopping.abort(), answersWithin)
    try {
      const answer = await window.fetch(here, { ...request, cache: 'no-store', signal: stopping.signal })
      return answer.ok ? await answer.text() : undefined
    } finally {
      window.clearTimeout(timer)
    }
  }

  async function send(form: HTMLFormElement, button: HTMLElement) {
    const fields = new URLSearchParams(new window.FormData(form) as unknown as Record<string, string>)
    const name = button.getAttribute('name')
    if (name) fields.append(name, button.getAttribute('value') ?? '')
    const html = await ask({ method: 'POST', headers: { 'x-by': 'script' }, body: fields })
    if (html === undefined) throw new Error('not taken')
    return html
  }

  async function step(form: HTMLFormElement, button: HTMLElement, isAgain = false) {
    if (isSending) return
    isSending = true
    button.setAttribute('aria-busy', 'true')
    try {
      const html = await send(form, button)
      told = now()
      if (isOver) return
      if (isAgain) cameAt = now()
      show(html)
    } catch {
      if (isOver || !form.isConnected) return
      if (!unsent) sayLost()
      unsent = { form, button, at: now() + againEvery }
    } finally {
      button.removeAttribute('aria-busy')
      isSending = false
    }
  }

  function sendAgain(isLineBack: boolean) {
    if (unsent && (isLineBack || now() >= unsent.at)) void step(unsent.form, unsent.button, true)
  }

  /** Makes rough words exact. */
  function tick() {
    const clock = document.getElementById('clock')
    if (!clock) return
    const { left, says = '', over = '' } = clock.dataset
    const seconds = Math.ceil((Number(left) - (now() - shownAt)) / second)
    const words = seconds > 0 ? says.replace('#', `${Math.floor(seconds / 60)}:${two(seconds % 60)}`) : over
    if (clock.textContent !== words) clock.textContent = words
  }

  /** Opens, keeps or closes the stream of signs, as the page wants it. */
  function follow() {
    if (!set().sign) {
      news?.close()
      news = undefined
    } else if (!news && now() >= openAt && window.EventSource) {
      const opened = new window.EventSource(here)
      news = opened
      opened.onmessage = ({ data }) => {
        sign = String(data)
      }
      opened.onerror = () => {
        if (opened.readyState !== 2) return
        news = undefined
        openAt = now() + reopenAfter
        // Whatever was missed is on the page itself.
        sign = ''
      }
    }
  }

  const isWriting = () =>
    document.querySelector('main [data-kept],main>details:not(.party)[open]') !== null ||
    [...document.querySelectorAll<HTMLInputElement>('main input,main textarea,main select')].some(isChanged)

  async function seeNews() {
    isSending = true
    const asked = sign
    try {
      const html = await ask({ headers: { 'x-by': 'script' } })
      if (html && !isOver && !isCovered()) show(html, true)
      // What came meanwhile is looked at next.
      if (sign === asked) sign = undefined
    } catch {
      // The stream tells again when the line is back.
    } finally {
      isSending = false
    }
  }

  /** Shows what is new, or, where somebody writes, says that there is something. */
  function hear() {
    if (sign === set().sign || !set().sign) sign = undefined
    if (sign === undefined || isSending || isCovered() || map.isHeld()) return
    if (!isWriting() && !unsent) return void seeNews()
    const moved = document.getElementById('moved')
    if (moved) moved.hidden = false
  }

  const cover = () => document.getElementById('cover')
  const isCovered = () => cover()?.hidden === false

  function setCovered(isHidden: boolean) {
    const [page, over] = [document.getElementById('main'), cover()]
    if (!page || !over) return
    page.hidden = isHidden
    over.hidden = !isHidden
    ;(isHidden ? over : page).querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }

  async function tellOfStay() {
    told = now()
    const answer = await tell('stay').catch(() => undefined)
    // The sitting is over: what comes back is the page of somebody who is not known.
    if (answer?.status === 200 && !isOver) show(await answer.text())
  }

  function act() {
    if (isCovered()) return
    active = now()
    if (set().end && now() - told > tellEvery) void tellOfStay()
  }

  function uncover() {
    setCovered(false)
    active = now()
    void tellOfStay()
  }

  function look() {
    if (isOver) return
    tick()
    sendAgain(false)
    follow()
    hear()
    const { hide, end: last } = set()
    if (!hide || !last || isOver) return
    const idle = now() - active
    if (idle >= Number(last)) end(here)
    else if (idle >= Number(hide) && !isCovered()) setCovered(true)
  }

  let shifts: number[] = []
  function press(event: KeyboardEvent) {
    if (event.key !== 'Shift') {
      shifts = []
      return
    }
    if (event.repeat) return
    shifts = [...shifts.filter(at => now() - at < pressesWithin), now()]
    if (shifts.length >= presses) exit()
  }

  function submit(event: SubmitEvent) {
    const form = event.target as HTMLFormElement
    if (form.hasAttribute('data-exit-form')) {
      event.preventDefault()
      exit()
    } else if (event.submitter) {
      event.preventDefault()
      if (now() - cameAt >= settles) void step(form, event.submitter)
    }
  }

  document.documentElement.classList.add('scripted')
  document.addEventListener('submit', submit)
  document.addEventListener('keydown', press)
  document.addEventListener('click', event => {
    const pressed = event.target as Element | null
    if (pressed?.closest('#uncover')) uncover()
    if (pressed?.closest('#see')) void seeNews()
  })
  for (const sign of ['pointerdown', 'touchmove', 'wheel', 'keydown', 'input'])
    document.addEventListener(sign, act, { passive: true })
  window.setInterval(look, second)
  window.addEventListener('online', () => sendAgain(true))
  document.addEventListener('DOMContentLoaded', () => {
    map.takeUp()
    look()
  })
  document.addEventListener('visibilitychange', () => {
    // What a phone shows of its open pages is a picture of this one.
    document.documentElement.style.visibility = document.visibilityState === 'hidden' ? 'hidden' : ''
    look()
  })
  window.addEventListener('pagehide', () => {
    news?.close()
    empty()
  })
  window.addEventListener('pageshow', event => {
    if (event.persisted) window.location.reload()
  })
}
