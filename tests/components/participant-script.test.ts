// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tendPage } from '@/components/participant/tend-page'

const page = (words: string) => `
  <header><form action="/here" method="post" data-exit-form=""><button name="act" value="exit">Exit</button></form></header>
  <main id="main"><div id="lost" hidden></div><h1 tabindex="-1">${words}</h1>
  <form action="/here" method="post"><input type="hidden" name="at" value="3"><input type="radio" name="option" value="yes" checked>
  <button name="act" value="next">Next</button></form></main>
  <section id="cover" hidden><h1 tabindex="-1">Hidden</h1><button id="uncover">Go on</button></section>`

interface Sent {
  readonly body: string
  readonly init: RequestInit
}

let sent: Sent[]
let left: string[]
let answers: (() => Promise<Response>)[]
let stop: () => void

const seen = (selector: string) => document.querySelector<HTMLElement>(selector)
const isShown = (selector: string) => seen(selector)?.hidden === false
const words = () => seen('main h1')?.textContent
const button = (value: string) => seen(`button[value=${value}]`) as HTMLButtonElement
const acts = () => sent.map(({ body }) => body)
const settle = () => vi.advanceTimersByTimeAsync(0)
const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const key = (name: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name }))

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  left = []
  answers = []
  document.body.innerHTML = page('First')
  Object.assign(document.body.dataset, { exit: 'https://neutral.example/', hide: '120000', end: '900000' })
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  window.fetch = (_address, init = {}) => {
    sent.push({ body: String(init.body), init })
    return (answers.shift() ?? (() => Promise.resolve(new Response(null, { status: 204 }))))()
  }
  const added: (() => void)[] = []
  for (const target of [document, window]) {
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener']
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (name: string, listen: EventListenerOrEventListenerObject | null) => {
        added.push(() => target.removeEventListener(name, listen as EventListener))
        add(name, listen)
      },
    )
  }
  tendPage({
    window: window as Window & typeof globalThis,
    leave: to => left.push(to),
    now: () => Date.now(),
  })
  stop = () => {
    for (const remove of added) remove()
  }
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const pageAnswer = (text: string) => () =>
  Promise.resolve(
    new Response(`<html lang="cy"><body data-exit="https://other.example/">${page(text)}</body></html>`),
  )

test('PART-30 Exit empties the page at once, tells the server without waiting, and puts another in its place', () => {
  answers.push(() => new Promise(() => undefined))
  button('exit').click()
  expect(document.body.childNodes).toHaveLength(0)
  expect(acts()).toEqual(['act=exit'])
  expect(sent[0]?.init.keepalive).toBe(true)
  expect(left).toEqual(['https://neutral.example/'])
})

test('PART-30 Shift three times does the same, and only within five seconds', async () => {
  key('Shift')
  key('Shift')
  await wait(6)
  key('Shift')
  key('Shift')
  expect(left).toEqual([])
  key('Shift')
  expect(left).toEqual(['https://neutral.example/'])
  expect(document.body.childNodes).toHaveLength(0)
})

test('PART-31 Shift with other keys between is writing', () => {
  for (const name of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']) key(name)
  expect(left).toEqual([])
  expect(words()).toBe('First')
})

test('PART-30 a line that is down does not keep Exit', async () => {
  answers.push(() => Promise.reject(new Error('offline')))
  button('exit').click()
  await settle()
  expect(left).toEqual(['https://neutral.example/'])
})

test('PART-32 after two minutes the page is hidden, with one press to return', async () => {
  await wait(119)
  expect(isShown('#main')).toBe(true)
  await wait(2)
  expect([isShown('#main'), isShown('#cover')]).toEqual([false, true])
  seen('#uncover')?.click()
  await settle()
  expect([isShown('#main'), isShown('#cover')]).toEqual([true, false])
  expect(acts()).toEqual(['act=stay'])
})

test('PART-32 after fifteen minutes it is empty and left, covered or not', async () => {
  await wait(901)
  expect(document.body.childNodes).toHaveLength(0)
  expect(acts()).toEqual(['act=exit'])
  expect(left).toEqual(['/here'])
})

test('PART-32 more time is taken from the page that came', async () => {
  Object.assign(document.body.dataset, { hide: '600000', end: '3600000' })
  await wait(599)
  expect(isShown('#main')).toBe(true)
  await wait(3001)
  expect(left).toEqual(['/here'])
})

test('PART-33 what somebody does tells the server once a minute at most', async () => {
  for (let second = 0; second < 150; second += 10) {
    document.dispatchEvent(new Event('input'))
    await wait(10)
  }
  expect(acts()).toEqual(['act=stay', 'act=stay'])
  expect(isShown('#main')).toBe(true)
})

test('PART-33 where the sitting is over the page goes', async () => {
  await wait(61)
  answers.push(pageAnswer('Type your code'))
  document.dispatchEvent(new Event('input'))
  await settle()
  expect(words()).toBe('Type your code')
})

test('PART-2 a step takes the next page in without an entry in the history', async () => {
  const entries = window.history.length
  answers.push(pageAnswer('Second'))
  button('next').click()
  await settle()
  expect(acts()).toEqual(['at=3&option=yes&act=next'])
  expect(words()).toBe('Second')
  expect(document.documentElement.lang).toBe('cy')
  expect({ ...document.body.dataset }).toEqual({ exit: 'https://other.example/' })
  expect(document.activeElement?.textContent).toBe('Second')
  expect(window.history.length).toBe(entries)
})

test('PART-34 a step that does not reach the server leaves the page as it is and says so', async () => {
  answers.push(() => Promise.reject(new Error('offline')), pageAnswer('Second'))
  button('next').click()
  await settle()
  expect(isShown('#lost')).toBe(true)
  expect(words()).toBe('First')
  button('next').click()
  await settle()
  expect(words()).toBe('Second')
})

test('PART-34 an answer that is no page counts as not reached', async () => {
  answers.push(() => Promise.resolve(new Response('fault', { status: 500 })))
  button('next').click()
  await settle()
  expect(isShown('#lost')).toBe(true)
})

test('PART-34 a line that stands still counts as down: it is said, and the step can be sent again', async () => {
  const still = window.fetch
  window.fetch = (address, init = {}) => {
    return sent.length > 0
      ? still(address, init)
      : new Promise((_, fail) => {
          sent.push({ body: String(init.body), init })
          init.signal?.addEventListener('abort', () => fail(new Error('stood still')))
        })
  }
  button('next').click()
  await wait(19)
  expect([isShown('#lost'), button('next').getAttribute('aria-busy')]).toEqual([false, 'true'])
  answers.push(pageAnswer('Second'))
  await wait(1)
  expect([isShown('#lost'), button('next').getAttribute('aria-busy')]).toEqual([true, null])
  await wait(5)
  expect(words()).toBe('Second')
})

test('PART-34 a second press while one is under way does nothing', async () => {
  answers.push(pageAnswer('Second'))
  button('next').click()
  button('next').click()
  await settle()
  expect(sent).toHaveLength(1)
})

test('PART-30 a page that comes after Exit is not shown', async () => {
  let arrive: () => void = () => undefined
  answers.push(
    () =>
      new Promise(done => {
        arrive = () => done(new Response(`<body>${page('Second')}</body>`))
      }),
  )
  button('next').click()
  button('exit').click()
  arrive()
  await settle()
  expect(document.body.childNodes).toHaveLength(0)
})

test('PART-35 leaving the page empties it, and nothing is seen while another window is in front', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(document.documentElement.style.visibility).toBe('hidden')
  visibility.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(document.documentElement.style.visibility).toBe('')
  window.dispatchEvent(new Event('pagehide'))
  expect(document.body.childNodes).toHaveLength(0)
})

const roomPage = (words: string, sign: string, inside = '') =>
  `<html lang="en"><body data-exit="https://other.example/" data-hide="120000" data-end="900000" data-sign="${sign}">
  <header><div role="status"><div id="moved" hidden><button type="button" id="see">See</button></div></div></header>${page(words)}${inside}</body></html>`

/** A stream of signs, as a browser would open one. */
class Stream {
  static all: Stream[] = []
  readyState = 1
  onmessage: ((event: { data: string }) => void) | undefined
  onerror: (() => void) | undefined
  constructor(readonly address: string) {
    Stream.all.push(this)
  }
  close() {
    this.readyState = 2
  }
  say(data: string) {
    this.onmessage?.({ data })
  }
}

async function inARoom(words: string, inside = ''): Promise<Stream> {
  Stream.all = []
  Object.assign(window, { EventSource: Stream })
  answers.push(() => Promise.resolve(new Response(roomPage(words, 'one', inside))))
  button('next').click()
  await settle()
  await wait(1)
  sent.splice(0)
  return Stream.all.at(-1) as Stream
}
const room = (words: string, sign: string, inside?: string) =>
  answers.push(() => Promise.resolve(new Response(roomPage(words, sign, inside))))

test('PART-73 PART-76 a sign that is new brings the page anew, one that is known nothing', async () => {
  const stream = await inARoom('Arrive')
  expect(stream.address).toBe('/here')
  stream.say('one')
  await wait(2)
  expect(sent).toEqual([])
  room('Look', 'two')
  stream.say('two')
  await wait(2)
  expect([sent.length, words()]).toEqual([1, 'Look'])
  expect(document.activeElement?.textContent).toBe('Look')
})

test('PART-76 a sign that comes while a page is on its way is not lost', async () => {
  const stream = await inARoom('Arrive')
  answers.push(async () => {
    stream.say('three')
    return new Response(roomPage('Look', 'two'))
  })
  stream.say('two')
  await wait(1)
  expect(words()).toBe('Look')
  room('Write', 'three')
  await wait(2)
  expect(words()).toBe('Write')
})

test('PART-76 where somebody writes or has chosen something, news are announced, and seen when they ask', async () => {
  const stream = await inARoom('Write', '<main><textarea name="words"></textarea></main>')
  const field = seen('textarea') as HTMLTextAreaElement
  field.value = 'Half a thought'
  stream.say('two')
  await wait(2)
  expect([sent.length, isShown('#moved'), field.value]).toEqual([0, true, 'Half a thought'])
  room('Next', 'two')
  seen('#see')?.click()
  await settle()
  expect([words(), isShown('#moved')]).toEqual(['Next', false])
})

test('PART-76 a hidden page is not brought anew before somebody is back', async () => {
  const stream = await inARoom('Arrive')
  await wait(121)
  expect(isShown('#cover')).toBe(true)
  sent.splice(0)
  stream.say('two')
  await wait(3)
  expect(sent).toEqual([])
  seen('#uncover')?.click()
  await settle()
  room('Look', 'two')
  await wait(2)
  expect(words()).toBe('Look')
})

test('PART-73 the stream is closed by Exit, and where a page follows nothing; one that is refused is tried again later', async () => {
  const stream = await inARoom('Arrive')
  stream.readyState = 2
  room('Arrive', 'one')
  stream.onerror?.()
  await wait(2)
  expect([Stream.all.length, sent.length]).toEqual([1, 1])
  await wait(15)
  expect(Stream.all).toHaveLength(2)
  button('exit').click()
  expect(Stream.all[1]?.readyState).toBe(2)
})

test('PART-76 rough words about the time become exact ones', async () => {
  const clock =
    '<span id="clock" data-left="65000" data-says="# left" data-over="over">about one minute left</span>'
  await inARoom('Arrive', clock)
  expect(seen('#clock')?.textContent).toBe('1:04 left')
  await wait(65)
  expect(seen('#clock')?.textContent).toBe('over')
})

test('PART-77 what did not reach the server is sent again as it is, when the line is back or after a while', async () => {
  const down = () => Promise.reject(new Error('offline'))
  answers.push(down, down, pageAnswer('Second'))
  button('next').click()
  await settle()
  expect(isShown('#lost')).toBe(true)
  await wait(5)
  expect([acts().length, words()]).toEqual([2, 'First'])
  window.dispatchEvent(new Event('online'))
  await settle()
  expect(new Set(acts())).toEqual(new Set(['at=3&option=yes&act=next']))
  expect(words()).toBe('Second')
  await wait(10)
  expect(acts()).toHaveLength(3)
})

test('PART-84 a press that falls on a page just come by itself does nothing there; half a second later it counts', async () => {
  answers.push(() => Promise.reject(new Error('offline')), pageAnswer('Second'), pageAnswer('Third'))
  button('next').click()
  await settle()
  window.dispatchEvent(new Event('online'))
  await settle()
  button('next').click()
  await settle()
  expect([acts().length, words()]).toEqual([2, 'Second'])
  await wait(0.5)
  button('next').click()
  await settle()
  expect(words()).toBe('Third')
})

test('PART-84 Exit counts at once, also on a page just come by itself', async () => {
  answers.push(() => Promise.reject(new Error('offline')), pageAnswer('Second'))
  button('next').click()
  await settle()
  window.dispatchEvent(new Event('online'))
  await settle()
  button('exit').click()
  expect(document.body.childNodes).toHaveLength(0)
})

test('PART-84 what comes after a press takes the next press at once', async () => {
  answers.push(pageAnswer('Second'), pageAnswer('Third'))
  button('next').click()
  await settle()
  button('next').click()
  await settle()
  expect(words()).toBe('Third')
})
