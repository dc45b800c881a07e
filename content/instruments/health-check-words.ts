import type { Instrument, Option } from '@/model/instrument/instrument'

/** What the health check is called as a questionnaire, and its five answers. */
export const healthCheckWords: Pick<Instrument, 'title' | 'purpose'> & { readonly options: Option[] } = {
  title: { en: 'Health check', cy: 'Gwiriad iechyd' },
  purpose: {
    en: 'It asks how healthy the connections in a service are: Safety first, then five themes.',
    cy: 'Mae’n gofyn pa mor iach yw’r cysylltiadau mewn gwasanaeth: Diogelwch yn gyntaf, yna pum thema.',
  },
  options: [
    { id: 'in-place', text: { en: 'In place', cy: 'Yn ei le' }, level: 1 },
    { id: 'partly', text: { en: 'Partly', cy: 'Yn rhannol' }, level: 0.5 },
    { id: 'not-yet', text: { en: 'Not yet', cy: 'Ddim eto' }, level: 0 },
    { id: 'dont-know', text: { en: 'Don’t know', cy: 'Ddim yn gwybod' }, level: null },
    { id: 'not-applicable', text: { en: 'Does not apply', cy: 'Ddim yn berthnasol' }, level: null },
  ],
}
