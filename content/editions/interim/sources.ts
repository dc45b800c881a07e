import type { Source } from '@/model/edition/edition'

export const sources: Source[] = [
  {
    id: 'meaningful-connections-2021',
    title:
      'Creating Meaningful Connections (Sector Challenge 4): public description of the Meaningful Connections Model',
    publisher: 'Catalyst',
    year: 2021,
  },
  {
    id: 'ohid-2022',
    title: 'Working definition of trauma-informed practice',
    publisher: 'Office for Health Improvement and Disparities, GOV.UK',
    year: 2022,
  },
  {
    id: 'samhsa-2014',
    title: 'Concept of Trauma and Guidance for a Trauma-Informed Approach',
    publisher: 'Substance Abuse and Mental Health Services Administration (SAMHSA)',
    year: 2014,
  },
  {
    id: 'scotland-2021',
    title: 'Trauma-informed practice: toolkit',
    publisher: 'Scottish Government',
    year: 2021,
  },
  { id: 'cocreate-components', title: 'The components of co-production', publisher: 'CoCreate' },
  {
    id: 'gov-uk-exit-2023',
    title: 'Exit a page quickly',
    publisher: 'GOV.UK Design System, Government Digital Service',
    year: 2023,
  },
  {
    id: 'techsafety-digital-services',
    title: 'Digital Services Toolkit (techsafety.org)',
    publisher: 'National Network to End Domestic Violence, Safety Net Project',
  },
]
