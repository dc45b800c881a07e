import type { InstrumentDraft } from '@/model/instrument/instrument-draft'

/** The id of what somebody works on after a step, as the form names it. */
export function focusAfter(step: string, { sections }: InstrumentDraft): string {
  const [verb = '', where = ''] = step.split(' ')
  const path = where === '' ? [] : where.split('.').map(Number)
  const [section = 0, question = 0] = path
  const questions = sections[section]?.questions ?? []
  const inSection = `sections.${section}.questions`
  if (verb === 'add-section') return `sections.${sections.length - 1}.title.en`
  if (verb === 'add-option')
    return `${inSection}.${question}.options.${(questions[question]?.options.length ?? 1) - 1}.text.en`
  if (verb.startsWith('add-')) return `${inSection}.${questions.length - 1}.all.en`
  if (verb === 'remove') return path.length > 1 ? `card-${path.slice(0, -1).join('.')}` : 'writing'
  if (verb === 'reword') return `card-${where}`
  if (verb === 'up' || verb === 'down') {
    const last = (path.at(-1) ?? 0) + (verb === 'up' ? -1 : 1)
    return `card-${[...path.slice(0, -1), last].join('.')}`
  }
  return verb === 'welsh' ? 'title.cy' : verb === 'look' || verb === 'save' ? 'came-of-it' : 'writing'
}
