import { runAdmin } from './run'

// Set, not called: what was printed still has to leave through a pipe.
process.exitCode = await runAdmin(process)
