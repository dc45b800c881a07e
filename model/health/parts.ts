/** Safety first, then the themes: the order in which a check asks and results are told. Works for an edition and for its health. */
export const partsOf = <Part>(whole: {
  readonly foundation: Part
  readonly themes: readonly Part[]
}): readonly Part[] => [whole.foundation, ...whole.themes]
