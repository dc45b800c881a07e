import { type Actor, isAtLeast, type Owned } from './role'

export const canDownloadReport = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'viewer', constellation)
