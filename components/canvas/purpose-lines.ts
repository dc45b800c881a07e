import { roughMeasure, wrapLabel } from '@/model/report/wrap-label'

/** A purpose in the two lines it has on the map; the same in elements and in pictures. */
export const purposeLines = (purpose: string): readonly string[] =>
  wrapLabel(purpose.trim(), 1, 16, 2, roughMeasure)
