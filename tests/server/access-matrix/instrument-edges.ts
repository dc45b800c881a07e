import { action, type Edge, form, from, handler, type Ids, ownFrom, page } from './edge'

const id = (ids: Ids) => ({ id: ids.instrument })
const sure = (ids: Ids) => ({ ...id(ids), sure: 'yes' })
const fields = () => ({
  'title.en': 'After the drop-in',
  'purpose.en': 'To hear how it was.',
  privacy: 'anonymous',
  about: 'nothing',
  minutes: '3',
  'sections.0.id': 'a-section',
  'sections.0.title.en': 'The drop-in',
  'sections.0.why.en': 'So that it gets better.',
  'sections.0.questions.0.id': 'a-question',
  'sections.0.questions.0.kind': 'text',
  'sections.0.questions.0.all.en': 'What should change?',
})
const changing = (ids: Ids) => ({ ...fields(), ...id(ids), seen: '1' })
const shaping = () => ({ ...fields(), step: 'add-section' })

const aFile = new File(
  [
    JSON.stringify({
      format: 'meaningful-connections/questionnaire',
      formatVersion: 1,
      questionnaire: {
        id: 'a-file',
        version: 1,
        title: { en: 'From a file' },
        purpose: { en: 'To hear how it was.' },
        privacy: 'anonymous',
        about: 'nothing',
        minutes: 3,
        sections: [
          {
            id: 'a-section',
            title: { en: 'The drop-in' },
            why: { en: 'So that it gets better.' },
            questions: [{ id: 'a-question', kind: 'text', text: { all: { en: 'What should change?' } } }],
          },
        ],
      },
    }),
  ],
  'questionnaire.json',
)

function withFile(): FormData {
  const form = new FormData()
  form.set('file', aFile)
  return form
}

function formWith(texts: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(texts)) form.set(name, value)
  return form
}

const before = { turn: 0 }

/** Questionnaires: everyone of a workspace sees them, owners write them. */
export const instrumentEdges: readonly Edge[] = [
  page('questionnaires/', ownFrom('viewer')),
  page('questionnaires/new/', ownFrom('owner')),
  page('questionnaires/[id]/', from('viewer'), id),
  page('questionnaires/[id]/edit/', from('owner'), id),
  handler('questionnaires/[id]/file/', 'GET', from('viewer'), id),

  action('questionnaires/actions.ts#shapeInstrument', ownFrom('owner'), shaping),
  action('questionnaires/actions.ts#writeInstrument', ownFrom('owner'), fields),
  action('questionnaires/actions.ts#changeInstrument', from('owner'), changing),
  {
    at: 'app/questionnaires/actions.ts#takeInInstrument',
    may: ownFrom('owner'),
    send: () => [{ file: aFile }],
  },
  action('questionnaires/actions.ts#putOutOfUse', from('owner'), sure),
  action('questionnaires/actions.ts#bringIntoUse', from('owner'), id),
  {
    at: 'app/questionnaires/forms.ts#submitWriting',
    may: from('owner'),
    send: ids => [before, formWith({ ...changing(ids), step: 'save' })],
  },
  { at: 'app/questionnaires/forms.ts#submitFile', may: ownFrom('owner'), send: () => [{}, withFile()] },
  form('questionnaires/forms.ts#submitOutOfUse', from('owner'), sure),
  form('questionnaires/forms.ts#submitIntoUse', from('owner'), id),
]
