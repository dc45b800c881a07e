import { type Step, stepSchema } from './steer'

/** The fields of a form that takes a step, as texts. */
export type StepFields = Readonly<Record<string, string>>

const yes = (text: string | undefined) => text === 'yes'

/** Each kind of step as its form writes it; what is not written is left undefined for the schema to refuse. */
const written: Readonly<Record<Step['do'], (fields: StepFields) => Readonly<Record<string, unknown>>>> = {
  door: ({ open }) => ({ open: yes(open) }),
  stage: ({ to }) => ({ to: Number(to) }),
  timer: ({ set }) => ({ set }),
  'more-time': ({ minutes }) => ({ minutes: Number(minutes) }),
  'lock-map': ({ locked }) => ({ locked: yes(locked) }),
  presence: ({ shown }) => ({ shown: yes(shown) }),
  light: ({ on }) => ({ on: on || null }),
  gather: ({ on }) => ({ at: on ? [on] : [] }),
  read: ({ stage }) => ({ stage }),
  reveal: ({ stage }) => ({ stage }),
  'open-vote': () => ({}),
  'close-vote': ({ stage }) => ({ stage }),
}

const isStep = (text: string | undefined): text is Step['do'] =>
  text !== undefined && Object.hasOwn(written, text)

/** The step a plain form asks for; undefined where it asks for none. A vote is opened by a form of its own. */
export function stepInFields(fields: StepFields): Step | undefined {
  const kind = fields.do
  if (!isStep(kind)) return undefined
  return stepSchema.safeParse({ do: kind, ...written[kind](fields) }).data
}
