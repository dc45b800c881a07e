import { interimEdition } from '@/content/editions/interim'
import { checkEdition } from '@/model/edition/check-edition'
import type { Edition } from '@/model/edition/edition'
import { StartFault } from './start-fault'

/** The edition in use; throws a StartFault that names the element and the fault where it is broken. */
export function editionInUse(value: unknown = interimEdition): Edition {
  const checked = checkEdition(value)
  if ('edition' in checked) return checked.edition
  throw new StartFault(
    `The edition of the Model cannot be used:\n${checked.faults.map(fault => `  ${fault}`).join('\n')}`,
  )
}
