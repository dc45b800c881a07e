import { getLocale, getTranslations } from 'next-intl/server'
import { Confirm } from '@/components/check/confirm'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { TextField } from '@/components/ui/text-field'
import { dayWords } from '@/model/edition/day-words'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import { roundPartAddress } from '../addresses'
import { submitClose, submitExtend, submitRemind } from '../forms'
import { RoundFields } from './round-fields'

type Props = { readonly round: AskedRound; readonly asked: readonly Invitee[] }

const dayAfter = (day: string) => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** What can be done with a round while people answer. */
export async function WhileOpen({ round, asked }: Props) {
  const { id, constellationId, plan } = round
  const [words, language] = await Promise.all([getTranslations('rounds.during'), getLocale()])
  const isAskedBy = (by: Invitee['by']) => asked.some(one => one.by === by)
  const at = (part: 'people' | 'paper') => roundPartAddress(constellationId, id, part)
  return (
    <section aria-labelledby="during" className="grid gap-6 border-t border-line pt-6">
      <h2 id="during" className="text-xl">
        {words('title')}
      </h2>
      <div className="flex flex-wrap gap-3">
        {isAskedBy('paper') ? (
          <ButtonLink href={at('paper')} prefetch={false}>
            {words('paper')}
          </ButtonLink>
        ) : null}
        {isAskedBy('code') ? (
          <ButtonLink href={at('people')} prefetch={false}>
            {words('codes')}
          </ButtonLink>
        ) : null}
      </div>
      <form action={submitExtend} noValidate className="flex flex-wrap items-end gap-3">
        <RoundFields round={round} />
        <TextField
          id="until"
          type="date"
          label={words('until')}
          hint={words('untilHint')}
          min={dayAfter(plan.until)}
          defaultValue={dayAfter(plan.until)}
          className="max-w-56"
        />
        <Button type="submit">{words('extend')}</Button>
      </form>
      {isAskedBy('account') ? (
        <form action={submitRemind} className="grid justify-items-start gap-2">
          <RoundFields round={round} />
          <Button type="submit">{words('remind')}</Button>
          <p className="max-w-prose text-sm text-quiet">
            {round.remindedAt === null
              ? words('remindHint')
              : words('remindedOn', { day: dayWords(round.remindedAt, language) })}
          </p>
        </form>
      ) : null}
      <Confirm ask={words('close')} sure={words('closeSure')} yes={words('closeDo')} action={submitClose}>
        <RoundFields round={round} isSure />
      </Confirm>
      <p className="max-w-prose text-sm text-quiet">{words('closesItself')}</p>
    </section>
  )
}
