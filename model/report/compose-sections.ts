import type { SectionId } from './audience'
import type { Block, Section } from './block'
import { type Brevity, onOneLine, shortenTo } from './brevity'
import { changesSection } from './changes-section'
import type { ComposedSection } from './composition'
import { findingsSection } from './findings-section'
import { aboutSection, heardSection, willDoSection } from './heard-sections'
import { mapSection } from './map-section'
import { methodSection } from './method-section'
import { pictureSection } from './picture-section'
import { resultsSection } from './results-section'
import { subjectsSection } from './subjects-section'
import { summarySection } from './summary-section'
import { actionsSection, reflectionsSection } from './talk-sections'
import type { Telling } from './telling'
import { themesSection } from './themes-section'
import { workshopsSection } from './workshops-section'

const changes = (telling: Telling) =>
  telling.input.comparedWith ? changesSection(telling, telling.input.comparedWith) : undefined

const make: Readonly<Record<SectionId, (telling: Telling) => Section | undefined>> = {
  summary: summarySection,
  picture: pictureSection,
  findings: findingsSection,
  changes,
  results: resultsSection,
  themes: themesSection,
  subjects: subjectsSection,
  reflections: reflectionsSection,
  workshops: workshopsSection,
  actions: actionsSection,
  map: mapSection,
  method: methodSection,
  heard: heardSection,
  'will-do': willDoSection,
  about: aboutSection,
}

function introduced(section: Section, intro: string, { introLetters }: Brevity): Section {
  const isShort = section.isLarge && intro.length > introLetters
  const own = (isShort ? shortenTo(onOneLine(intro), introLetters) : intro)
    .split(/\n\s*\n/)
    .map(text => text.trim())
    .filter(Boolean)
    .map((text): Block => ({ kind: 'paragraph', look: section.isLarge ? 'large' : 'plain', text }))
  return { ...section, blocks: [...own, ...section.blocks] }
}

/** The sections of a report as somebody put them: in their order, introduced with their words, without those left out. */
export const composeSections = (telling: Telling, composed: readonly ComposedSection[]): readonly Section[] =>
  composed.flatMap(({ id, isLeftOut, intro }) => {
    const section = isLeftOut ? undefined : make[id](telling)
    return section ? [introduced(section, intro, telling.brevity)] : []
  })
