import { expect, test } from 'vitest'
import { channels } from '@/model/constellation/channel'
import { channelOutline } from '@/model/constellation/channel-outline'
import { exportFile } from '@/server/exchange/export-file'
import { aConstellation, aParty, aRelationship } from '@/tests/builders/a-constellation'

test('EXCHANGE-44 the picture that the server writes holds the icon of every channel, and only those', async () => {
  const map = (over: typeof channels | readonly []) =>
    aConstellation({
      parties: [aParty({ id: 'p1' }), aParty({ id: 'p2', position: [900, 0] })],
      relationships: [aRelationship({ channels: [...over] })],
    })
  const written = async (over: typeof channels | readonly []) =>
    new TextDecoder().decode(
      await exportFile('svg', { name: 'x', constellation: map(over) }, { title: 'x', nameOf: () => 'y' }),
    )
  const [all, none] = [await written(channels), await written([])]
  for (const channel of channels) {
    expect(all).toContain(`d="${channelOutline[channel]}"`)
    expect(none).not.toContain(`d="${channelOutline[channel]}"`)
  }
})
