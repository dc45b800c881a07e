import { getTranslations } from 'next-intl/server'
import { HealthRing } from '@/components/charts/health-ring'
import { SubjectCard } from '@/components/check/subject-card'
import { ButtonLink } from '@/components/ui/button-link'
import { FindForm } from '@/components/ui/find-form'
import type { Constellation } from '@/model/constellation/constellation'
import type { SubjectHealth } from '@/model/health/health'
import { checkAddress, mapAddress, subjectAddress } from './addresses'
import { type NamedSubject, subjectsToCheck } from './subjects-to-check'

type Props = {
  readonly id: string
  readonly map: Constellation
  readonly health: Readonly<Record<string, SubjectHealth>>
  readonly nameOf: (key: string) => string
  readonly find: string
}

const searchedFrom = 8

/** Everything that can be checked: the whole first, then relationships, then parties. */
export async function SubjectChoice({ id, map, health, nameOf, find }: Props) {
  const words = await getTranslations('check.choose')
  const common = await getTranslations('common')
  const { relationships, parties, leftOut, total, found } = subjectsToCheck(map, nameOf, find)
  const states = new Map(map.relationships.map(tie => [`relationship:${tie.id}`, tie.state]))
  const aboutOf = (key: string) => {
    const safety = common(`safetyStates.${health[key]?.safety ?? 'not-checked'}`)
    const state = states.get(key)
    if (key === 'constellation') return `${words('whole')} · ${safety}`
    return state ? `${common(`states.${state}`)} · ${safety}` : safety
  }
  const card = ({ key, name }: NamedSubject) => (
    <SubjectCard
      href={subjectAddress(id, key)}
      name={name}
      about={aboutOf(key)}
      picture={<HealthRing health={health[key]} size={48} />}
    />
  )
  return (
    <>
      {find ? null : (
        <section className="grid gap-3">
          {card({ key: 'constellation', name: nameOf('constellation') })}
        </section>
      )}
      {total >= searchedFrom || find ? (
        <FindForm
          find={find}
          action={checkAddress(id)}
          limit={120}
          words={{ find: words('find'), button: words('findDo'), showAll: words('findAll') }}
        />
      ) : null}
      {find ? <p role="status">{words('found', { count: found, text: find })}</p> : null}
      {(
        [
          ['relationships', relationships],
          ['parties', parties],
        ] as const
      ).map(([kind, subjects]) =>
        subjects.length > 0 ? (
          <section key={kind} aria-labelledby={kind} className="grid gap-3">
            <h2 id={kind} className="text-xl">
              {words(kind)}
            </h2>
            <ul className="grid gap-3 md:grid-cols-2">
              {subjects.map(subject => (
                <li key={subject.key} className="grid">
                  {card(subject)}
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
      {leftOut > 0 ? <p>{words('more', { count: leftOut })}</p> : null}
      {total === 0 ? (
        <div className="grid justify-items-start gap-3">
          <p className="max-w-prose text-quiet">{words('empty')}</p>
          <ButtonLink href={mapAddress(id)}>{words('toMap')}</ButtonLink>
        </div>
      ) : null}
    </>
  )
}
