/** Seconds a document took, the first time and in the middle, and megabytes at most. */
export interface Measured {
  readonly seconds: number
  readonly first: number
  readonly peak: number
}
