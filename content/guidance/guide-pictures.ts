import type { WrittenMap } from '@/model/template/template'

/** The smallest map that shows how one is read: one to many, holding, and something wished for. */
export const readingExample: WrittenMap = {
  parties: {
    adviser: { kind: 'team-member', name: 'Adviser', size: 'one', position: [0, 0] },
    survivors: { kind: 'service-user', name: 'Survivors', size: 'many', position: [320, 0] },
    panel: { kind: 'service-user', name: 'Lived-experience panel', size: 'some', position: [640, 0] },
  },
  relationships: {
    support: {
      from: 'adviser',
      to: 'survivors',
      sizes: ['one', 'many'],
      direction: 'mutual',
      state: 'holding',
      channels: ['phone'],
      purpose: '',
    },
    voice: {
      from: 'survivors',
      to: 'panel',
      sizes: ['many', 'some'],
      direction: 'forward',
      state: 'wished-for',
      channels: [],
      purpose: '',
    },
  },
}

/** The same service as it is wished for: the panel is heard, peers come to it, and nobody depends on one adviser alone. */
export const wishedExample: WrittenMap = {
  parties: {
    ...readingExample.parties,
    panel: { kind: 'service-user', name: 'Lived-experience panel', size: 'some', position: [640, -160] },
    peers: { kind: 'team', name: 'Peer group', size: 'some', position: [640, 160] },
  },
  relationships: {
    ...readingExample.relationships,
    voice: {
      from: 'survivors',
      to: 'panel',
      sizes: ['many', 'some'],
      direction: 'mutual',
      state: 'holding',
      channels: ['group'],
      purpose: '',
    },
    peers: {
      from: 'survivors',
      to: 'peers',
      sizes: ['many', 'some'],
      direction: 'mutual',
      state: 'new',
      channels: ['group'],
      purpose: '',
    },
  },
}
