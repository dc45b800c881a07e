import { StartFault } from './start-fault'
import { startServer } from './start-server'

try {
  await startServer(process.env)
} catch (error) {
  // What a host can mend is one sentence; anything else is ours, and shows where it came from.
  console.error(error instanceof StartFault ? error.message : error)
  process.exit(1)
}
