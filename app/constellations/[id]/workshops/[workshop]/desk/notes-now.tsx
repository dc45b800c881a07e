import { getTranslations } from 'next-intl/server'
import { Tick } from '@/components/rounds/tick'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import { DeskForm } from '@/components/workshop/desk-form'
import { heapLimit, inHeaps, type Note } from '@/model/workshop/note'
import type { Stage } from '@/model/workshop/run-sheet'
import type { Workshop } from '@/model/workshop/workshop'
import type { Desk } from '@/server/workshop/see-desk'
import { pinNames } from '../../pin-names'
import { Card } from './card'
import { submitNotes } from './forms'
import { fieldsFor, StepButton } from './step-form'

type Props = { readonly workshop: Workshop; readonly stage: Stage; readonly desk: Desk }

/** What was written at this stage, read by the facilitator first; shown to everyone at once. */
export async function NotesNow({ workshop, stage, desk }: Props) {
  const words = await getTranslations('workshop.notes')
  const notes = desk.notes.filter(one => one.stage === stage.id)
  const isShown = workshop.room.revealed.includes(stage.id)
  const kind = stage.activity === 'word' ? 'word' : 'notes'
  const inside = desk.seats.filter(({ state }) => state === 'in').length
  return (
    <Card id="notes" title={words(`title.${kind}`, { count: notes.length + desk.waiting })}>
      {isShown ? null : <p className="text-quiet">{words('inRoom', { people: inside })}</p>}
      {notes.length === 0 ? null : <p className="text-quiet">{words(isShown ? 'areShown' : 'arePrivate')}</p>}
      {desk.waiting === 0 ? null : (
        <div className="grid gap-2">
          <p>{words(notes.length === 0 ? 'wait' : 'moreWait', { count: desk.waiting })}</p>
          <div>
            <StepButton workshop={workshop} step={{ do: 'read', stage: stage.id }}>
              {words(`read.${kind}`)}
            </StepButton>
          </div>
        </div>
      )}
      {notes.length === 0 ? null : (
        <DeskForm act={submitNotes} fields={fieldsFor(workshop)} className="grid gap-4" label={words('form')}>
          <NoteList notes={notes} workshop={workshop} />
          <Tools notes={notes} workshop={workshop} />
        </DeskForm>
      )}
      {isShown || desk.waiting > 0 ? null : (
        <div>
          <StepButton workshop={workshop} step={{ do: 'reveal', stage: stage.id }}>
            {words(`show.${kind}`)}
          </StepButton>
        </div>
      )}
    </Card>
  )
}

type NotesProps = { readonly notes: readonly Note[]; readonly workshop: Workshop }

async function NoteList({ notes, workshop }: NotesProps) {
  const words = await getTranslations('workshop.notes')
  const { nameOf } = await pinNames(workshop.constellationId)
  return (
    <div className="grid gap-3">
      {inHeaps(notes).map(({ heap, notes: own }) => (
        <div key={heap ?? ''} className="grid gap-1">
          {heap === null ? null : <h3 className="font-bold wrap-anywhere">{heap}</h3>}
          <ul className="grid gap-x-4 sm:grid-cols-2">
            {own.map(({ id, text, state, pin }) => (
              <li key={id} className={state === 'kept-back' ? 'text-quiet' : ''}>
                <Tick
                  name={`note.${id}`}
                  note={
                    [
                      state === 'kept-back' ? words('keptBack') : '',
                      pin === null ? '' : words('pinned', { to: nameOf(pin) }),
                    ]
                      .filter(Boolean)
                      .join(' · ') || undefined
                  }
                >
                  <span className="whitespace-pre-line">{text}</span>
                </Tick>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

async function Tools({ notes, workshop }: NotesProps) {
  const words = await getTranslations('workshop.notes')
  const { choices } = await pinNames(workshop.constellationId)
  const heaps = [...new Set(notes.flatMap(({ heap }) => heap ?? []))]
  return (
    <div className="grid gap-3 border-t border-line pt-3">
      <p className="text-sm text-quiet">{words('tickFirst')}</p>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <Field id="heap" label={words('heap')}>
            <input
              id="heap"
              name="heap"
              list="heaps"
              maxLength={heapLimit}
              autoComplete="off"
              className={inputLook}
            />
          </Field>
          <datalist id="heaps">
            {heaps.map(heap => (
              <option key={heap} value={heap} />
            ))}
          </datalist>
        </div>
        <Button type="submit" name="do" value="put-under">
          {words('putUnder')}
        </Button>
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <Field id="pin" label={words('pin')}>
            <select id="pin" name="pin" className={inputLook} defaultValue="">
              <option value="">{words('pinNone')}</option>
              {choices.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <Button type="submit" name="do" value="pin">
          {words('pinDo')}
        </Button>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="do" value="keep-back">
          {words('keepBack')}
        </Button>
        <Button type="submit" name="do" value="take-back" look="quiet">
          {words('takeBack')}
        </Button>
      </div>
    </div>
  )
}
