import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { checkEdition } from '@/model/edition/check-edition'
import type { Edition, Theme } from '@/model/edition/edition'
import { everyTheme } from '@/model/edition/every-theme'
import { perspectives } from '@/model/edition/perspective'

const faultsOf = (value: unknown): string[] => {
  const checked = checkEdition(value)
  return 'faults' in checked ? checked.faults : []
}

const copy = (): Edition => structuredClone(interimEdition)

/** The interim edition with one theme (0 is the foundation) changed in place. */
function withTheme(place: number, change: (theme: Theme) => void): Edition {
  const edition = copy()
  const theme = everyTheme(edition)[place]
  if (theme) change(theme)
  return edition
}

const names = interimEdition.themes.map(theme => `theme "${theme.id}"`)
const themeName = (place: number) => [`foundation "${interimEdition.foundation.id}"`, ...names][place] ?? ''
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const anyTheme = fc.nat({ max: 5 })
const anElement = fc.record({ place: anyTheme, index: fc.nat({ max: 4 }) })
const idAt = (place: number, index: number) => everyTheme(interimEdition)[place]?.elements[index]?.id ?? ''
const elementName = (place: number, index: number) => `Element "${idAt(place, index)}" (${themeName(place)})`

test('EDITION-1 an edition without its foundation is refused', () => {
  const { foundation: _, ...rest } = copy()
  expect(faultsOf(rest)).toEqual(['Foundation: it is missing.'])
})

test('EDITION-1 four themes or six are refused, and the number is named', () => {
  const four = { ...copy(), themes: copy().themes.slice(1) }
  const six = copy()
  six.themes.push({ ...structuredClone(six.themes[0] ?? six.foundation), id: 'a-sixth' })
  expect(faultsOf(four)).toEqual(['The edition: it has 4 themes and must have exactly 5.'])
  expect(faultsOf(six)).toEqual(['The edition: it has 6 themes and must have exactly 5.'])
})

test('EDITION-2 a theme with fewer than 3 or more than 8 elements is refused by its id', () => {
  fc.assert(
    fc.property(anyTheme, fc.constantFrom(0, 1, 2, 9, 10), (place, count) => {
      const broken = withTheme(place, theme => {
        const [element] = theme.elements
        if (element)
          theme.elements = Array.from({ length: count }, (_, at) => ({ ...element, id: `made-up-${at}` }))
      })
      expect(faultsOf(broken)).toEqual([
        `${capital(themeName(place))}: it has ${count} elements and must have 3 to 8.`,
      ])
    }),
  )
})

test('EDITION-2 any number from 3 to 8 is accepted', () => {
  fc.assert(
    fc.property(anyTheme, fc.integer({ min: 3, max: 8 }), (place, count) => {
      const changed = withTheme(place, theme => {
        const [element] = theme.elements
        if (element)
          theme.elements = Array.from({ length: count }, (_, at) => ({ ...element, id: `made-up-${at}` }))
      })
      expect(faultsOf(changed)).toEqual([])
    }),
  )
})

test('EDITION-3 a missing perspective is refused by its element, theme and perspective', () => {
  fc.assert(
    fc.property(anElement, fc.constantFrom(...perspectives), ({ place, index }, perspective) => {
      const broken = withTheme(place, theme => {
        const wording = theme.elements[index]?.wording
        if (wording) Reflect.deleteProperty(wording, perspective)
      })
      expect(faultsOf(broken)).toEqual([
        `${elementName(place, index)}: the wording for ${perspective} is missing.`,
      ])
    }),
  )
})

test('EDITION-3 a wording of blanks alone is refused as empty', () => {
  fc.assert(
    fc.property(anElement, fc.constantFrom(...perspectives), ({ place, index }, perspective) => {
      const broken = withTheme(place, theme => {
        const element = theme.elements[index]
        if (element) element.wording[perspective] = { en: '  ' }
      })
      expect(faultsOf(broken)).toEqual([
        `${elementName(place, index)}: the English of the wording for ${perspective} is empty.`,
      ])
    }),
  )
})

test('EDITION-4 an id used twice is refused where it comes again', () => {
  fc.assert(
    fc.property(anElement, anElement, (one, other) => {
      const id = idAt(one.place, one.index)
      fc.pre(id !== idAt(other.place, other.index))
      const broken = withTheme(other.place, theme => {
        const element = theme.elements[other.index]
        if (element) element.id = id
      })
      const faults = faultsOf(broken)
      expect(faults).toHaveLength(1)
      expect(faults[0]).toContain(`Element "${id}" (`)
      expect(faults[0]).toContain(`the id is already used by element "${id}" (`)
    }),
  )
})

test('EDITION-4 an element that takes the id of a theme is refused', () => {
  fc.assert(
    fc.property(anElement, ({ place, index }) => {
      const broken = withTheme(place, theme => {
        const element = theme.elements[index]
        if (element) element.id = 'safety'
      })
      expect(faultsOf(broken)).toEqual([
        `Element "safety" (${themeName(place)}): the id is already used by foundation "safety".`,
      ])
    }),
  )
})

test('EDITION-4 a source listed twice is refused', () => {
  const broken = copy()
  broken.sources.push(...structuredClone(broken.sources.slice(0, 1)))
  expect(faultsOf(broken)).toEqual([
    'Source "meaningful-connections-2021": the id is already used by another source.',
  ])
})

test('EDITION-5 a grounding that is no listed source, or none at all, is refused by its element', () => {
  fc.assert(
    fc.property(anElement, fc.boolean(), ({ place, index }, none) => {
      const broken = withTheme(place, theme => {
        const element = theme.elements[index]
        if (element) element.grounding = none ? [] : ['nobody-wrote-this']
      })
      const fault = none
        ? 'the grounding is empty'
        : 'the grounding "nobody-wrote-this" is not a listed source'
      expect(faultsOf(broken)).toEqual([`${elementName(place, index)}: ${fault}.`])
    }),
  )
})

test('EDITION-6 an element without an id is named by its place', () => {
  const broken = withTheme(2, theme => {
    const element = theme.elements[3]
    if (element) Reflect.deleteProperty(element, 'id')
  })
  expect(faultsOf(broken)).toEqual(['Element 4 (theme "choice"): the id is missing.'])
})

test('EDITION-6 all faults are told at once, and an unknown entry is one', () => {
  const broken = withTheme(1, theme => {
    Object.assign(theme, { colour: 'blue', concept: { cy: 'heb Saesneg' } })
  })
  expect(faultsOf(broken)).toEqual([
    'Theme "trust": the English of the concept is missing.',
    'Theme "trust": it has an unknown entry: "colour".',
  ])
})

test('EDITION-6 whatever the check is given, it answers with sentences and never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), value => {
      const faults = faultsOf(value)
      expect(faults.length).toBeGreaterThan(0)
      for (const fault of faults) expect(fault).toMatch(/^[A-Z][^\n]+: [^\n]+\.$/)
    }),
  )
})

test('EDITION-6 any part replaced by anything is refused in sentences, or is a whole edition', () => {
  const keys = ['id', 'version', 'name', 'note', 'sources', 'foundation', 'themes', 'unreviewed']
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      const checked = checkEdition({ ...copy(), [key]: value })
      if ('faults' in checked)
        for (const fault of checked.faults) expect(fault).toMatch(/^[A-Z][^\n]+: [^\n]+\.$/)
      else expect(checked.edition.themes).toHaveLength(5)
    }),
  )
})
