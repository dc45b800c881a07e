// Runs on whatever Node the machine has, however old: only plain, old JavaScript here.
var parts = process.versions.node.split('.')
if (Number(parts[0]) < 20 || (Number(parts[0]) === 20 && Number(parts[1]) < 9)) {
  console.error(
    'Meaningful Connections needs Node 20.9 or later to install itself; this is Node ' +
      process.versions.node +
      '.',
  )
  process.exit(1)
}
require('./run/main.cjs')
