import { z } from 'zod'
import { tieStates } from '@/components/participant/room/add-forms'
import { partyKinds } from '@/model/constellation/party'
import { sizes } from '@/model/constellation/size'
import { perspectives } from '@/model/edition/perspective'
import { languages } from '@/model/edition/words-in'
import { asides, placeSchema } from '@/model/participant/sitting'
import { mostDots } from '@/model/workshop/run-sheet'
import { mostOptions } from '@/model/workshop/vote'

const act = <T extends string>(name: T) => z.object({ act: z.literal(name) })
const from = <T extends string>(name: T) => z.object({ act: z.literal(name), at: placeSchema })
const answering = <T extends string>(name: T) =>
  from(name).extend({ option: z.array(z.string().max(63)).max(12), words: z.string().max(4000).default('') })

const wayIn = { name: z.string().max(80).default(''), perspective: z.enum(perspectives).optional() }

const id = z.string().max(64).default('')

/** Everything that may stand in a form of a room, whichever it is: what is pressed beside it sends it along, so that it can be shown again. */
const draft = {
  stage: id,
  once: id,
  words: z.string().max(4000).default(''),
  sure: z.literal('yes').optional(),
  option: z.array(z.string().max(64)).max(mostOptions),
  dots: z.array(z.coerce.number().int().min(0).max(mostDots)).max(mostOptions),
  kind: z.enum(partyKinds).catch('other'),
  size: z.enum(sizes).catch('one'),
  from: id,
  other: id,
  state: z.enum(tieStates).catch('holding'),
  at: placeSchema.optional(),
}
const inRoom = <T extends string>(name: T) => act(name).extend(draft)

/** Everything that can be sent to the one address there is. */
export const formSchema = z.discriminatedUnion('act', [
  act('enter').extend({ code: z.string().max(100), language: z.enum(languages) }),
  from('on'),
  answering('back'),
  answering('next'),
  answering('look'),
  from('skip'),
  act('change').extend({ to: z.coerce.number().int().nonnegative() }),
  act('anew'),
  act('send'),
  act('leave'),
  act('exit'),
  act('stay'),
  act('language').extend({ language: z.enum(languages) }),
  act('time').extend({ slow: z.enum(['yes', 'no']) }),
  act('names').extend(wayIn),
  act('sit').extend(wayIn),
  act('return').extend({ colour: z.string().max(40), creature: z.string().max(40) }),
  inRoom('write'),
  inRoom('dots'),
  inRoom('add-party'),
  inRoom('connect'),
  inRoom('where'),
  inRoom('pass'),
  inRoom('pause'),
  inRoom('back-again'),
  inRoom('hand-up'),
  inRoom('hand-down'),
  inRoom('see-map'),
  inRoom('see-picture'),
  inRoom('see-add'),
  act('aside').extend({ to: z.enum([...asides, 'stage', 'all']), on: id }),
  act('stand'),
])
export type Form = z.infer<typeof formSchema>
export type Act<Name extends Form['act']> = Extract<Form, { act: Name }>

/** What a body of form fields asks for; undefined where it is nothing of ours. */
export function formIn(body: string): Form | undefined {
  const fields = new URLSearchParams(body)
  const parsed = formSchema.safeParse({
    ...Object.fromEntries(fields),
    option: fields.getAll('option'),
    dots: fields.getAll('dots'),
  })
  return parsed.success ? parsed.data : undefined
}
