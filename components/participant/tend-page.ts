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

/**
 * Tends one participant page: Exit at once, by press or by Shift three times; steps without an entry in the history; hides and ends a page at which
 * nothing happens (S-2 to S-5, S-8). Everything works without it by plain forms. It keeps nothing in the browser.
 */
export function tendPage({ window, leave, now }: Around): void {
  const { document } = window
  const set = () => document.body?.dataset ?? {}
  let isOver = false
  let isSending = false
  let active = now()
  let told = now()

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
    empty()
    tell('exit').catch(() => undefined)
    leave(address)
  }
  const exit = () => end(set().exit ?? here)

  function show(html: string) {
    const next = new window.DOMParser().parseFromString(html, 'text/html')
    document.documentElement.lang = next.documentElement.lang
    for (const name of ['data-exit', 'data-hide', 'data-end']) {
      const value = next.body.getAttribute(name)
      if (value === null) document.body.removeAttribute(name)
      else document.body.setAttribute(name, value)
    }
    document.body.replaceChildren(...next.body.childNodes)
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }

  function sayLost() {
    const lost = document.getElementById('lost')
    if (!lost) return
    lost.hidden = false
    lost.scrollIntoView({ block: 'center' })
  }

  async function send(form: HTMLFormElement, button: HTMLElement) {
    const fields = new URLSearchParams(new window.FormData(form) as unknown as Record<string, string>)
    const name = button.getAttribute('name')
    if (name) fields.append(name, button.getAttribute('value') ?? '')
    const answer = await window.fetch(here, {
      method: 'POST',
      headers: { 'x-by': 'script' },
      body: fields,
      cache: 'no-store',
    })
    if (!answer.ok) throw new Error('not taken')
    return answer.text()
  }

  async function step(form: HTMLFormElement, button: HTMLElement) {
    if (isSending) return
    isSending = true
    try {
      const html = await send(form, button)
      told = now()
      if (!isOver) show(html)
    } catch {
      if (!isOver) sayLost()
    } finally {
      isSending = false
    }
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
      void step(form, event.submitter)
    }
  }

  document.documentElement.classList.add('scripted')
  document.addEventListener('submit', submit)
  document.addEventListener('keydown', press)
  document.addEventListener('click', event => {
    if ((event.target as Element | null)?.closest('#uncover')) uncover()
  })
  for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'])
    document.addEventListener(sign, act, { passive: true })
  window.setInterval(look, 1_000)
  document.addEventListener('visibilitychange', () => {
    // What a phone shows of its open pages is a picture of this one.
    document.documentElement.style.visibility = document.visibilityState === 'hidden' ? 'hidden' : ''
    look()
  })
  window.addEventListener('pagehide', empty)
  window.addEventListener('pageshow', event => {
    if (event.persisted) window.location.reload()
  })
}
