import type { Edition } from '@/model/edition/edition'
import { choice } from './interim/choice'
import { collaboration } from './interim/collaboration'
import { culturalConsideration } from './interim/cultural-consideration'
import { empowerment } from './interim/empowerment'
import { safety } from './interim/safety'
import { sources } from './interim/sources'
import { trust } from './interim/trust'

export const interimEdition: Edition = {
  id: 'interim',
  version: 1,
  name: { en: 'Interim edition', cy: 'Argraffiad dros dro' },
  unreviewed: ['cy'],
  note: {
    is: {
      en: 'This is an interim edition. Its shape is that of the Meaningful Connections Model: Safety and five themes, each with a concept and core elements, worded from four perspectives. Its words were written for this program. They rest on published work about trauma-informed practice, co-production and safe contact, and each element names its sources.',
      cy: 'Argraffiad dros dro yw hwn. Mae iddo’r un siâp â Model Meaningful Connections: Diogelwch a phum thema, pob un â chysyniad ac elfennau craidd, wedi’u geirio o bedwar safbwynt. Ysgrifennwyd ei eiriau ar gyfer y rhaglen hon. Maent yn seiliedig ar waith cyhoeddedig am ymarfer sy’n ystyriol o drawma, cydgynhyrchu a chysylltu’n ddiogel, ac mae pob elfen yn enwi ei ffynonellau.',
    },
    isNot: {
      en: 'It is not the Model’s own wording. The names of the Model’s five themes and the words of its core elements stand in its own slide deck; we do not have that text, and no licence for it is stated. The theme names here come from a framework of the same shape, the UK government’s working definition of trauma-informed practice (2022). The Model’s authors have not approved this edition, and it has not been tested as a measure. It is a way to look, talk and reflect.',
      cy: 'Nid geiriad y Model ei hun ydyw. Mae enwau pum thema’r Model a geiriau ei elfennau craidd yn ei set ei hun o sleidiau; nid yw’r testun hwnnw gennym, ac ni nodir trwydded ar ei gyfer. Daw enwau’r themâu yma o fframwaith o’r un siâp, sef diffiniad gweithio llywodraeth y DU o ymarfer sy’n ystyriol o drawma (2022). Nid yw awduron y Model wedi cymeradwyo’r argraffiad hwn, ac nid yw wedi’i brofi fel mesur. Ffordd o edrych, siarad a myfyrio ydyw.',
    },
    replace: {
      en: 'If you hold the deck and have permission to use its words, they can take the place of these. Whoever looks after this copy of the program writes them as a new edition in the same shape, beside this one, with an id of its own. The program checks an edition when it starts and names whatever is missing. A check that was answered on this edition keeps its name and version.',
      cy: 'Os yw’r sleidiau gennych a chaniatâd i ddefnyddio eu geiriau, gallant gymryd lle’r rhain. Mae pwy bynnag sy’n gofalu am y copi hwn o’r rhaglen yn eu hysgrifennu fel argraffiad newydd o’r un siâp, wrth ochr hwn, gyda’i enw adnabod ei hun. Mae’r rhaglen yn gwirio argraffiad wrth gychwyn ac yn enwi beth bynnag sydd ar goll. Mae gwiriad a atebwyd ar yr argraffiad hwn yn cadw ei enw a’i fersiwn.',
    },
  },
  sources,
  foundation: safety,
  themes: [trust, choice, collaboration, empowerment, culturalConsideration],
}
