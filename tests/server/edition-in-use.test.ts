import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { editionInUse } from '@/server/edition'
import { StartFault } from '@/server/start-fault'

const [theme, ...themes] = interimEdition.themes
const [element, ...elements] = theme?.elements ?? []

function faultOf(value: unknown): unknown {
  try {
    return editionInUse(value)
  } catch (fault) {
    return fault
  }
}

test('START-8 the edition that comes with the program can be used', () => {
  expect(editionInUse()).toEqual(interimEdition)
})

test('START-8 a broken edition stops the start with the element and the fault named, and nothing else', () => {
  const broken = {
    ...interimEdition,
    themes: [
      {
        ...theme,
        elements: [{ ...element, wording: { ...element?.wording, team: { en: '' } } }, ...elements],
      },
      ...themes,
    ],
  }
  const fault = faultOf(broken)
  expect(fault).toBeInstanceOf(StartFault)
  const lines = fault instanceof StartFault ? fault.message.split('\n') : []
  expect(lines[0]).toBe('The edition of the Model cannot be used:')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(String(element?.id))
  expect(lines[1]).toContain('team')
})

test('START-8 what is no edition at all is refused the same way', () => {
  for (const value of [null, 'edition', {}, []]) expect(faultOf(value)).toBeInstanceOf(StartFault)
})
