import cyAtSize from './cy/at-size.json'
import cyCanvas from './cy/canvas.json'
import cyCheck from './cy/check.json'
import cyCommon from './cy/common.json'
import cyErrors from './cy/errors.json'
import cyExchange from './cy/exchange.json'
import cyFindings from './cy/findings.json'
import cyHealth from './cy/health.json'
import cyHome from './cy/home.json'
import cyIdentity from './cy/identity.json'
import cyLayout from './cy/layout.json'
import cyModel from './cy/model.json'
import cyOutline from './cy/outline.json'
import cyParticipant from './cy/participant.json'
import cyReport from './cy/report.json'
import cyReportPage from './cy/report-page.json'
import cyResults from './cy/results.json'
import cyResultsPage from './cy/results-page.json'
import cyRounds from './cy/rounds.json'
import cyStandpoint from './cy/standpoint.json'
import cyTemplates from './cy/templates.json'
import cyVersions from './cy/versions.json'
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
import instruments from './en/instruments.json'
import layout from './en/layout.json'
import model from './en/model.json'
import outline from './en/outline.json'
import participant from './en/participant.json'
import people from './en/people.json'
import plans from './en/plans.json'
import report from './en/report.json'
import reportLook from './en/report-look.json'
import reportPage from './en/report-page.json'
import results from './en/results.json'
import resultsPage from './en/results-page.json'
import room from './en/room.json'
import rounds from './en/rounds.json'
import standpoint from './en/standpoint.json'
import talk from './en/talk.json'
import templates from './en/templates.json'
import versions from './en/versions.json'
import workshop from './en/workshop.json'

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
  instruments,
  model,
  outline,
  layout,
  participant,
  people,
  plans,
  report,
  reportLook,
  reportPage,
  results,
  resultsPage,
  room,
  rounds,
  standpoint,
  talk,
  templates,
  versions,
  workshop,
}
export type Messages = typeof english

/** Welsh, as far as it goes; what is missing stands in English. All of it still needs a Welsh speaker's review. */
export const welsh = {
  atSize: cyAtSize,
  canvas: cyCanvas,
  check: cyCheck,
  common: cyCommon,
  errors: cyErrors,
  exchange: cyExchange,
  findings: cyFindings,
  health: cyHealth,
  home: cyHome,
  identity: cyIdentity,
  layout: cyLayout,
  model: cyModel,
  outline: cyOutline,
  participant: cyParticipant,
  report: cyReport,
  reportPage: cyReportPage,
  results: cyResults,
  resultsPage: cyResultsPage,
  rounds: cyRounds,
  standpoint: cyStandpoint,
  templates: cyTemplates,
  versions: cyVersions,
}
