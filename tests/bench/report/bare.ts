import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Deed, paintBare } from './pages'
import { takeTimes } from './take-times'

const [folder = ''] = process.argv.slice(2)
const deeds = JSON.parse(readFileSync(join(folder, 'deeds.json'), 'utf8')) as readonly Deed[]
await takeTimes(() => paintBare(deeds))
