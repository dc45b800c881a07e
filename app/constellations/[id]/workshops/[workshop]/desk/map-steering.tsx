import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import type { Workshop } from '@/model/workshop/workshop'
import { pinNames } from '../../pin-names'
import { Card } from './card'
import { StepButton, StepForm } from './step-form'

type Props = { readonly workshop: Workshop }

/** What a facilitator does with the map: lead eyes to something, call everyone to it, lock it, keep cursors off. */
export async function MapSteering({ workshop }: Props) {
  const [words, { nameOf, relationships, parties }] = await Promise.all([
    getTranslations('workshop.map'),
    pinNames(workshop.constellationId),
  ])
  const { lit, isMapLocked, showsPresence } = workshop.room
  return (
    <Card id="map" title={words('title')}>
      <p>
        <Link
          href={`/constellations/${workshop.constellationId}`}
          className="inline-flex min-h-11 items-center"
        >
          {words('open')}
        </Link>
      </p>
      <p>{lit === null ? words('nothingLit') : words('lit', { name: nameOf(lit) })}</p>
      <StepForm workshop={workshop} step={{}} className="grid gap-2">
        <Field id="on" label={words('choose')}>
          <select id="on" name="on" defaultValue={lit ?? ''} key={lit} className={inputLook}>
            <option value="">{words('whole')}</option>
            <optgroup label={words('relationships')}>
              {relationships.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={words('parties')}>
              {parties.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="do" value="light">
            {words('light')}
          </Button>
          <Button type="submit" name="do" value="gather">
            {words('gather')}
          </Button>
        </div>
      </StepForm>
      <div className="flex flex-wrap gap-2">
        <StepButton workshop={workshop} step={{ do: 'lock-map', locked: isMapLocked ? 'no' : 'yes' }}>
          {words(isMapLocked ? 'unlock' : 'lock')}
        </StepButton>
        <StepButton workshop={workshop} step={{ do: 'presence', shown: showsPresence ? 'no' : 'yes' }}>
          {words(showsPresence ? 'presenceOff' : 'presenceOn')}
        </StepButton>
      </div>
    </Card>
  )
}
