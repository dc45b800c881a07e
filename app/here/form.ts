import { z } from 'zod'
import { languages } from '@/model/edition/words-in'
import { placeSchema } from '@/model/participant/sitting'

const act = <T extends string>(name: T) => z.object({ act: z.literal(name) })
const from = <T extends string>(name: T) => z.object({ act: z.literal(name), at: placeSchema })
const answering = <T extends string>(name: T) =>
  from(name).extend({ option: z.array(z.string().max(63)).max(12), words: z.string().max(4000).default('') })

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
])
export type Form = z.infer<typeof formSchema>
export type Act<Name extends Form['act']> = Extract<Form, { act: Name }>

/** What a body of form fields asks for; undefined where it is nothing of ours. */
export function formIn(body: string): Form | undefined {
  const fields = new URLSearchParams(body)
  const parsed = formSchema.safeParse({ ...Object.fromEntries(fields), option: fields.getAll('option') })
  return parsed.success ? parsed.data : undefined
}
