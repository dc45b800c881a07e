import { globSync, readFileSync } from 'node:fs'

const methods = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/
const isActionFile = (file: string) => /^['"]use server['"]/.test(readFileSync(file, 'utf8'))

/** Every file of the app that can be called from outside. */
export const filesThatCanBeCalled = (): readonly string[] => [
  ...globSync('app/**/{page,route}.{ts,tsx,js,jsx}'),
  ...globSync('app/**/*.{ts,tsx}').filter(isActionFile),
]

/** Files with an action hidden inside a function, which no list of exports would show. */
export const filesWithHiddenActions = (): readonly string[] =>
  globSync('{app,components,server}/**/*.{ts,tsx}').filter(
    file => !isActionFile(file) && /['"]use server['"]/.test(readFileSync(file, 'utf8')),
  )

/** The ways into a file: a page as such, a handler by its methods, an action file by everything it exports. */
export function waysInto(file: string, exported: Readonly<Record<string, unknown>>): readonly string[] {
  if (/\/page\.\w+$/.test(`/${file}`)) return [file]
  const isHandler = /\/route\.\w+$/.test(file)
  return Object.keys(exported)
    .filter(name => !isHandler || methods.test(name))
    .map(name => `${file}#${name}`)
}
