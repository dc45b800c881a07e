import type { Reflection } from '../../model/constellation/reflection'

/** A reflection on the whole constellation, with what the test is about put in. */
export const aReflection = (given: Partial<Reflection> = {}): Reflection => ({
  id: 'reflection',
  about: 'constellation',
  prompt: '',
  text: 'We meet too rarely.',
  at: 1,
  ...given,
})
