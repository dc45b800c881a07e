const several = 5
const fewest = 2
const share = 0.25

/** Whether taking `removed` items from a constellation that holds `standing` is so much that a version is kept first (S-45): several at once, or a quarter of all. */
export const takesMuch = (removed: number, standing: number): boolean =>
  removed >= several || (removed >= fewest && removed >= standing * share)
