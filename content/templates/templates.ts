import type { Template } from '@/model/template/template'
import { coDesign } from './co-design'
import { helplineAndChat } from './helpline-and-chat'
import { housingFirstContact } from './housing-first-contact'
import { independentAdviser } from './independent-adviser'
import { multiAgencyConference } from './multi-agency-conference'
import { nationalCharity } from './national-charity'
import { peerSupportGroup } from './peer-support-group'
import { recommissionedAlliance } from './recommissioned-alliance'
import { refuge } from './refuge'
import { sexualViolenceCentre } from './sexual-violence-centre'
import { workplace } from './workplace'

/** The constellations of the field that one can start from, the most common first. */
export const templates: readonly Template[] = [
  helplineAndChat,
  refuge,
  independentAdviser,
  multiAgencyConference,
  peerSupportGroup,
  recommissionedAlliance,
  nationalCharity,
  coDesign,
  sexualViolenceCentre,
  housingFirstContact,
  workplace,
]
