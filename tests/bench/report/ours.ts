import { pressInThread } from '@/server/report/press'
import { openSample, wholeReport } from './sample'
import { takeTimes } from './take-times'

// As in the server: rows are read here, and everything else is the work of the thread.
const [folder = '', thread = ''] = process.argv.slice(2)
const database = await openSample(folder)
const press = pressInThread(thread)
await takeTimes(() => wholeReport(database, 'sample', press))
