import cyCheck from './cy/check.json'
import cyCommon from './cy/common.json'
import cyErrors from './cy/errors.json'
import cyHome from './cy/home.json'
import cyIdentity from './cy/identity.json'
import cyModel from './cy/model.json'
import cyReport from './cy/report.json'
import atSize from './en/at-size.json'
import canvas from './en/canvas.json'
import check from './en/check.json'
import common from './en/common.json'
import errors from './en/errors.json'
import exchange from './en/exchange.json'
import findings from './en/findings.json'
import guide from './en/guide.json'
import health from './en/health.json'
import home from './en/home.json'
import identity from './en/identity.json'
import layout from './en/layout.json'
import model from './en/model.json'
import outline from './en/outline.json'
import people from './en/people.json'
import report from './en/report.json'
import reportPage from './en/report-page.json'
import standpoint from './en/standpoint.json'
import talk from './en/talk.json'
import templates from './en/templates.json'
import versions from './en/versions.json'

/** Every word on a screen, in English: complete, and the type of all others. */
export const english = {
  atSize,
  canvas,
  check,
  common,
  errors,
  findings,
  guide,
  exchange,
  health,
  home,
  identity,
  model,
  outline,
  layout,
  people,
  report,
  reportPage,
  standpoint,
  talk,
  templates,
  versions,
}
export type Messages = typeof english

/** Welsh, as far as it goes; what is missing stands in English. All of it still needs a Welsh speaker's review. */
export const welsh = {
  check: cyCheck,
  common: cyCommon,
  errors: cyErrors,
  home: cyHome,
  identity: cyIdentity,
  model: cyModel,
  report: cyReport,
}
