// @vitest-environment jsdom
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { ImportPreview } from '@/components/exchange/import-preview'
import { LeftBehind } from '@/components/exchange/left-behind'
import { type PreviewChoices, previewOf } from '@/model/exchange/preview'
import { readFiles } from '@/model/exchange/read-files'
import { anId } from '@/tests/builders/some-ids'
import { aPage, place, show } from './a-page'

aPage()

function showPreview(text: string, choices: PreviewChoices = {}) {
  const read = readFiles([{ name: 'x.csv', bytes: strToU8(text) }])
  if ('fault' in read) throw new Error(read.fault.problem)
  const preview = previewOf(read.ok, choices, anId)
  show(<ImportPreview preview={preview} names="x.csv" onChoose={() => undefined} />)
  return preview
}
const left = () => place.querySelector('[aria-labelledby=not-taken]')?.textContent
const everything = 'Everything in the file is taken over.'

test('EXCHANGE-49 where nothing else is left, words for kinds that nobody knows are listed and not everything is said to be taken over', () => {
  show(<LeftBehind notTaken={[]} unread={[]} unknownKinds={[{ word: 'Chieftain', count: 2 }]} />)
  expect(place.textContent).toBe(
    'One word for a kind is not known here, such as “Chieftain”; 2 parties become “Other”.',
  )
  show(<LeftBehind notTaken={[]} unread={[]} unknownKinds={[]} />)
  expect(place.textContent).toBe(everything)
})

test('EXCHANGE-49 in the preview an unknown word for a kind is listed until somebody says what it stands for', () => {
  const text = 'name,kind\nA,Chieftain\nB,Squire\n'
  const { mapping } = showPreview(text)
  if (!mapping) throw new Error('no mapping')
  expect(left()).toContain('2 words for kinds are not known here, such as “Chieftain”, “Squire”')
  showPreview(text, { mapping: { ...mapping, kinds: [['Chieftain', 'stakeholder']] } })
  expect(left()).toContain('One word for a kind is not known here, such as “Squire”')
  const kinds = [
    ['Chieftain', 'stakeholder'],
    ['Squire', 'other'],
  ] as const
  showPreview(text, { mapping: { ...mapping, kinds } })
  expect(left()).toContain(everything)
})
