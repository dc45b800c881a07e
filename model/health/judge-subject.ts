import type { Edition } from '../edition/edition'
import { hasAnswered } from './has-answered'
import type { SubjectHealth } from './health'
import { judgeSafety } from './judge-safety'
import { judgeTheme } from './judge-theme'
import type { Response } from './response'

/** The health of one subject (its key) from the responses about it; others are passed over, and so are ids the edition does not have. Applies no threshold for anonymity. */
export function judgeSubject(
  edition: Edition,
  subject: string,
  responses: readonly Response[],
): SubjectHealth {
  const about = responses.filter(response => response.subject === subject && hasAnswered(edition, response))
  const foundation = judgeTheme(edition.foundation, about)
  const safety = judgeSafety(foundation)
  return {
    subject,
    responses: about.length,
    safety,
    themesStandBack: safety !== 'in-place',
    foundation,
    themes: edition.themes.map(theme => judgeTheme(theme, about)),
  }
}
