import { type Actor, isAtLeast, type Owned } from './role'

export const canDownloadReport = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'viewer', constellation)
export const canComposeReport = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'member', constellation)
export const canDeleteReport = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)
export const canChangeReportStyle = (actor: Actor, workspace: Owned) =>
  isAtLeast(actor, 'facilitator', workspace)
