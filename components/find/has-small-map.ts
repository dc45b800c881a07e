const large = 60

/** Whether the small map is shown: as a person chose, else where there are too many parties to see at once. */
export const hasSmallMap = (chosen: boolean | undefined, parties: number): boolean =>
  chosen ?? parties >= large
