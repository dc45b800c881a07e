const { fail } = require('./say.cjs')

const tasks = {
  start: () => require('./start.cjs').start(),
  dev: () => require('./start.cjs').develop(),
  test: () => require('./test.cjs').test(process.argv.slice(3)),
  admin: () => require('./admin.cjs').admin(process.argv.slice(3)),
  bench: () => require('./bench.cjs').bench(process.argv.slice(3)),
  screenshots: () => require('./screenshots.cjs').screenshots(),
}

const task = tasks[process.argv[2]]
if (!task) fail(`There is no task called ${process.argv[2]}. There are: ${Object.keys(tasks).join(', ')}.`)
Promise.resolve()
  .then(task)
  .catch(error => fail(error.message))
