import { type Bystanders, openBystanders } from './bystanders'
import type { BystanderOrder } from './bystanders-apart'

// A process of its own, so that what attackers do takes nothing from those who measure.
let bystanders: Bystanders | undefined

async function carryOut(order: BystanderOrder) {
  if (order.do === 'open') bystanders = await openBystanders(order.bystanding)
  if (order.do === 'reset') await bystanders?.reset()
  if (order.do === 'count') await bystanders?.count(order.isOn)
  if (order.do === 'leave') await bystanders?.leave()
  return order.do === 'noticed' ? bystanders?.noticed(order.least) : undefined
}

process.on('message', async (order: BystanderOrder) => {
  try {
    process.send?.({ noticed: await carryOut(order) })
  } catch (problem) {
    process.send?.({ problem: String(problem) })
  }
})
process.on('disconnect', () => process.exit(0))
