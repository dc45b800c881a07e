/** A4 in points (1/72 inch), and the margins of a report's page. */
export const paper = { short: 595.28, long: 841.89, side: 58, top: 56, bottom: 60 } as const

export type Orientation = 'portrait' | 'landscape'

/** The room for content on a page, in points. */
export const contentSize = (
  orientation: Orientation,
): { readonly width: number; readonly height: number } => {
  const [width, height] = orientation === 'portrait' ? [paper.short, paper.long] : [paper.long, paper.short]
  return { width: width - paper.side * 2, height: height - paper.top - paper.bottom }
}
