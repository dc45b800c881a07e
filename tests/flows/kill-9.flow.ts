import type { Page } from '@playwright/test'
import { addParty, expectSaved, openMap, party } from './on-the-map'
import { expect, makePlace, type Place } from './place'
import { RunningServer } from './running-server'
import { test as base, everythingOn, expectLine, expectSameMap, lineErrors } from './two-people'

/** A place whose server can be killed and started again on the same port and folder. */
interface MortalPlace extends Place {
  readonly kill: () => Promise<void>
  readonly startAgain: () => Promise<void>
}

async function makeMortalPlace(): Promise<MortalPlace> {
  const place = await makePlace({ withExample: false })
  const { url, dataDir } = place.server
  let running = place.server
  return {
    ...place,
    kill: () => running.stop('SIGKILL'),
    startAgain: async () => {
      running = await RunningServer.start({ port: Number(new URL(url).port), dataDir })
    },
    close: async () => {
      await running.stop()
      await place.close()
    },
  }
}

const test = base.extend<object, { readonly place: MortalPlace }>({
  place: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const place = await makeMortalPlace()
      await use(place)
      await place.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) => use(lineErrors),
})

/** Makes a page remember which parties were on its map whenever it said “Saved”. */
const rememberSaved = (page: Page) =>
  page.evaluate(() => {
    const saved = new Set<string>()
    const look = () => {
      if (document.querySelector('[role=toolbar] [role=status]')?.textContent !== 'Saved') return
      for (const one of document.querySelectorAll('[role=button][aria-label][aria-pressed]'))
        saved.add(one.ariaLabel ?? '')
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    Object.assign(window, { saved })
  })

const called = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { saved: Set<string> }).saved])

/** Adds parties one after another until `isOver`; tells how many it began. */
async function keepAdding(page: Page, who: string, isOver: () => boolean): Promise<number> {
  let count = 0
  while (!isOver()) {
    count += 1
    await addParty(page, 'Team', `${who} ${count}`)
    // Now and then a pause, so that some of it is called saved.
    if (count % 2 === 0) await expect(page.getByRole('toolbar').getByRole('status')).not.toHaveText('Saving')
  }
  return count
}

/** Only a party that has its name already; what is unnamed is named a moment later. */
const ofSomeone = (who: string) => (label: string) => label.startsWith(`${who} `)
const partiesOn = async (page: Page) =>
  (await everythingOn(page)).map(one => one.split(' translate')[0] ?? '')

const rounds = 5

test('LIVE-FLOW-10 a server killed while two people edit loses nothing that the other saw or that was called saved', async ({
  pair: { robin, mabli, lineOfRobin, lineOfMabli, constellationId },
  someone,
  place,
}) => {
  test.setTimeout(180_000)
  await Promise.all([rememberSaved(robin), rememberSaved(mabli)])
  const third = await someone({ storageState: await robin.context().storageState() })
  for (let round = 1; round <= rounds; round += 1) {
    let isOver = false
    const adding = Promise.all(
      (
        [
          [robin, 'Robin'],
          [mabli, 'Mabli'],
        ] as const
      ).map(([page, name]) => keepAdding(page, `${name} ${round}`, () => isOver)),
    )
    await expect(party(mabli, `Robin ${round} 2`)).toBeAttached()
    await expect(party(robin, `Mabli ${round} 2`)).toBeAttached()
    await place.kill()
    await expectLine(robin, 'Offline')
    isOver = true
    await adding
    // Neither browser may bring back what the server should have kept.
    lineOfRobin.cut()
    lineOfMabli.cut()
    const seen = [
      ...(await partiesOn(mabli)).filter(ofSomeone('Robin')),
      ...(await partiesOn(robin)).filter(ofSomeone('Mabli')),
    ]
    const saved = [...(await called(robin)), ...(await called(mabli))].filter(
      label => ofSomeone('Robin')(label) || ofSomeone('Mabli')(label),
    )
    expect(seen.length).toBeGreaterThanOrEqual(4 * round)
    await place.startAgain()
    await openMap(third, constellationId)
    const kept = new Set(await partiesOn(third))
    expect([...seen, ...saved].filter(label => !kept.has(label))).toEqual([])
    lineOfRobin.mend()
    lineOfMabli.mend()
    await expectLine(robin, 'Saved')
    await expectLine(mabli, 'Saved')
    await expectSameMap(robin, mabli)
    await expectSameMap(robin, third)
  }
  await robin.reload()
  await expectSaved(robin)
  await expectSameMap(mabli, robin)
})
