/** What can come of a form about a workshop, said by its sentence under `workshop.news`. */
export const goodNews = [
  'prepared',
  'begun',
  'deleted',
  'ended',
  'action-made',
  'reflection-kept',
  'sheet-saved',
  'sheet-deleted',
  'left',
  'passed',
] as const
export const badNews = [
  'not-prepared',
  'not-running',
  'not-there',
  'nothing-ticked',
  'no-such-stage',
  'not-of-this-stage',
  'already-shown',
  'not-read',
  'no-open-vote',
  'nobody-in-the-room',
  'nothing-to-check',
  'too-few',
  'too-many',
  'too-long',
  'closed',
  'full',
  'name-taken',
] as const
export type BadNews = (typeof badNews)[number]
