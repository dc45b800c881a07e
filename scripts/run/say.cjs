const say = line => process.stderr.write(`${line}\n`)

function fail(sentence, code = 1) {
  say(sentence)
  process.exit(code)
}

const seconds = since => `${Math.round((Date.now() - since) / 1000)} s`

module.exports = { say, fail, seconds }
