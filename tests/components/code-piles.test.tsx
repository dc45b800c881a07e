// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { CodeSlips } from '@/components/rounds/code-slips'
import { PaperCopies } from '@/components/rounds/paper-copies'
import { codeInHalves } from '@/model/rounds/code'
import { aPage, place, show } from './a-page'

aPage()

const codes = [
  { code: 'AAAA1111', perspective: 'team', group: 'North' },
  { code: 'BBBB2222', perspective: 'service-user', group: 'South' },
  { code: 'CCCC3333', perspective: 'team', group: 'North' },
  { code: 'DDDD4444', perspective: 'team', group: 'South' },
] as const
const aSheet = (title: string) => ({ title, told: [], parts: [] })
const sheets = { team: aSheet('For teams'), 'service-user': aSheet('For people') }
const piles = [
  ['For: Team · North. 2', ['AAAA1111', 'CCCC3333']],
  ['For: Service user · South. One', ['BBBB2222']],
  ['For: Team · South. One', ['DDDD4444']],
] as const

const pilesShown = () => [...place.querySelectorAll('section section:has(> h4, > :first-child > h4)')]

/** What the heading of each pile says, and the codes beneath it. */
const shownPiles = () =>
  pilesShown().map(pile => {
    const shown = codes.filter(({ code }) => pile.textContent?.includes(codeInHalves(code)))
    return [pile.querySelector('h4')?.textContent, shown.map(({ code }) => code)]
  })

const expected = () => piles.map(([said, those]) => [expect.stringContaining(said), those])

test('ROUND-53 slips stand in piles, each under whom it is for and on pages of its own, and none says it itself', () => {
  show(<CodeSlips codes={codes} address="https://here.example" qr={{ size: 1, path: '' }} />)
  expect(shownPiles()).toEqual(expected())
  for (const pile of pilesShown()) expect(pile.className).toContain('print:break-after-page')
  for (const slip of place.querySelectorAll('li'))
    expect(slip.textContent).not.toMatch(/Team|user|North|South/)
})

test('ROUND-53 paper copies stand in piles behind a page that says whom they are for, in large print too', () => {
  show(<PaperCopies codes={codes} sheets={sheets} />)
  expect(shownPiles()).toEqual(expected())
  for (const pile of pilesShown()) {
    expect(pile.firstElementChild?.className).toContain('print:break-after-page')
    expect(pile.firstElementChild?.textContent).toContain('For: ')
  }
  for (const copy of place.querySelectorAll('article')) expect(copy.textContent).not.toMatch(/North|South/)
})
