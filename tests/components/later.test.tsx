// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Later, type LaterPart, laterPart } from '@/components/ui/later'

type Given = { readonly name: string }

const Part = ({ name }: Given) => <p>{name}</p>

let root: Root
let place: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  place = document.createElement('div')
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  vi.useRealTimers()
})

const drawn = (of: LaterPart<Given>) => <Later of={of} given={{ name: 'Harbour' }} opening={<i>Opening</i>} />
const show = (of: LaterPart<Given>) => act(() => root.render(drawn(of)))
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

test('LATER-1 until a later part is here, its opening is shown, on the server too', async () => {
  const part = laterPart(async () => Part)
  expect(renderToString(drawn(part))).toBe('<i>Opening</i>')
  await show(part)
  await pass(0)
  expect(place.innerHTML).toBe('<p>Harbour</p>')
})

test('LATER-2 a part that was fetched before is drawn at once', async () => {
  const part = laterPart(async () => Part)
  await part.fetch()
  act(() => root.render(drawn(part)))
  expect(place.innerHTML).toBe('<p>Harbour</p>')
})

test('LATER-3 where the line is down, a part is asked for again until it is here', async () => {
  const load = vi.fn(async () => Part)
  load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'))
  await show(laterPart(load))
  await pass(0)
  expect(place.innerHTML).toBe('<i>Opening</i>')
  await pass(1000)
  expect(place.innerHTML).toBe('<i>Opening</i>')
  await pass(2000)
  expect(place.innerHTML).toBe('<p>Harbour</p>')
  expect(load).toHaveBeenCalledTimes(3)
})
