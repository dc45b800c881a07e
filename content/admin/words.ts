import type { ExchangeProblem } from '@/model/exchange/fault'
import type { notTakenKinds } from '@/model/exchange/not-taken'
import exchange from '../messages/en/exchange.json'

/** What a command of the host's is called, what it takes and what it does. */
export interface CommandWords {
  readonly usage: string
  readonly summary: string
  readonly options: readonly (readonly [option: string, meaning: string])[]
}

const workspaceOption = [
  '--workspace ID',
  'Which workspace; may be left out where there is only one.',
] as const
const replaceOption = ['--replace', 'Write over a file that is already there.'] as const

export const commandWords = {
  'create-owner': {
    usage: 'create-owner --email ADDRESS --name NAME --workspace NAME < FILE',
    summary:
      'Make an account and a workspace that it owns. The password is read from standard input, one line.',
    options: [
      ['--email ADDRESS', 'The e-mail address to sign in with.'],
      ['--name NAME', 'The name that colleagues see.'],
      ['--workspace NAME', 'What the new workspace is called.'],
    ],
  },
  'set-password': {
    usage: 'set-password --email ADDRESS < FILE',
    summary:
      'Give an account another password, read from standard input, one line. It is signed out everywhere.',
    options: [['--email ADDRESS', 'The e-mail address of the account.']],
  },
  'set-up-link': {
    usage: 'set-up-link',
    summary:
      'Print a new link to set the program up in the browser, while nobody has an account. It replaces earlier ones.',
    options: [],
  },
  list: {
    usage: 'list',
    summary: 'Print every workspace with its constellations and their ids.',
    options: [],
  },
  'load-example': {
    usage: 'load-example [--workspace ID]',
    summary: 'Add the example constellation, with two rounds of checks, and print its id.',
    options: [workspaceOption],
  },
  edition: {
    usage: 'edition',
    summary: 'Print the edition of the Model that is in use, as JSON.',
    options: [],
  },
  export: {
    usage: 'export CONSTELLATION-ID [--to FILE] [--replace]',
    summary:
      'Write a constellation as JSON, complete: parties, relationships, reflections and actions. The checks stay behind.',
    options: [['--to FILE', 'Where to write it; else it is printed.'], replaceOption],
  },
  import: {
    usage: 'import FILE [--name NAME] [--workspace ID]',
    summary:
      'Add a constellation from a file (JSON, CSV, XLSX, GraphML, GEXF, JSON of Kumu), tell what was not taken over, and print its id. A broken file is refused whole.',
    options: [['--name NAME', 'What to call it; else the name in the file.'], workspaceOption],
  },
  report: {
    usage: 'report CONSTELLATION-ID --to FILE [--language en|cy] [--replace]',
    summary: 'Write a constellation’s reflection report as a PDF.',
    options: [
      ['--to FILE', 'Where to write it.'],
      ['--language en|cy', 'English or Welsh; else English.'],
      replaceOption,
    ],
  },
  move: {
    usage: 'move [--to FOLDER|postgres://USER@HOST/NAME]',
    summary: 'Copy everything from the database in use to an empty other one. What is in use stays as it is.',
    options: [
      ['--to FOLDER', 'A data folder for the embedded database.'],
      [
        '--to postgres://…',
        'A PostgreSQL. With a password in the address, give it as MOVE_TO in the environment instead.',
      ],
    ],
  },
} as const satisfies Record<string, CommandWords>

export type CommandName = keyof typeof commandWords

export const helpWords = {
  title: 'npm run admin -- COMMAND',
  about:
    'For whoever hosts Meaningful Connections. It works on the database that DATA_DIR or DATABASE_URL names.',
  commands: 'Commands',
  options: 'Options',
  more: 'npm run admin -- COMMAND --help tells more about one.',
  exits: 'It ends with 0 when done, 1 when it could not be done, 2 when it was asked for wrongly.',
} as const

/** One sentence each; what stands in braces is filled in. */
export const refusalWords = {
  noCommand: 'Say which command; npm run admin -- --help lists them.',
  unknownCommand: 'There is no command “{command}”; npm run admin -- --help lists them.',
  wrongUse: '{reason}; npm run admin -- {command} --help tells how it is used.',
  unknownOption: 'There is no option {option}',
  optionWithoutValue: 'The option {option} needs a value',
  optionWithValue: 'The option {option} takes no value',
  missingOption: 'The option {option} is missing',
  missingArgument: 'Something is missing',
  extraArgument: '“{argument}” is one too many',
  badLanguage: '“{language}” is no language of the program',
  noDatabase: '{where} could not be opened: {reason}',
  noPassword: 'No password came on standard input; give it as one line.',
  noWorkspace: 'There is no workspace yet; create-owner makes one.',
  severalWorkspaces: 'There are several workspaces; choose one with --workspace (list prints their ids).',
  unknownWorkspace: 'There is no workspace with the id “{id}”; list prints them.',
  unknownConstellation: 'There is no constellation with the id “{id}”; list prints them.',
  fileExists: 'There is a file {file} already; nothing was written. Use --replace to write over it.',
  notWritten: 'The file {file} could not be written: {reason}',
  notRead: 'The file {file} could not be read: {reason}',
  brokenFile: 'Nothing was imported from {file}: {fault}',
  brokenFileAt: 'Nothing was imported from {file}: at {at}, {fault}',
  badName: 'A constellation’s name has 1 to 120 characters.',
  alreadySetUp:
    'Somebody has an account already, so there is nothing to set up; create-owner makes another owner.',
  passwordInAddress:
    'An address with a password would be seen by everyone on this machine; leave --to out and give the address as MOVE_TO in the environment.',
  noTarget: 'Say where to with --to, or with MOVE_TO in the environment.',
  samePlace: 'That is the database in use; choose another place.',
  sourceInUse: 'Meaningful Connections is running on {folder}; stop it first. Nothing was moved.',
  targetInUse: 'Another process is running on {folder}; stop it first. Nothing was moved.',
  targetNotEmpty:
    'The other database already holds something (in “{table}”); choose an empty one. Nothing was moved.',
} as const

/** Asked at a terminal. */
export const askWords = { password: 'Password (12 or more characters; it is not shown):' } as const

export const accountFaults = {
  'bad-email': 'That is not an e-mail address.',
  'bad-name': 'A name has 1 to 100 characters.',
  'bad-workspace-name': 'A workspace’s name has 1 to 100 characters.',
  'short-password': 'A password has at least 12 characters.',
  'long-password': 'A password has at most 200 characters.',
  'common-password':
    'That password is one of those tried first; choose another, for instance four words that do not belong together.',
  'email-taken': 'There is an account with that e-mail address already.',
  'no-account': 'There is no account with that e-mail address.',
} as const

export const resultWords = {
  ownerMade: 'Made the owner {email} and the workspace “{workspace}”.',
  passwordSet: 'The password of {email} is set. They are signed out everywhere.',
  archived: 'archived',
  noWorkspaces: 'There is no workspace yet.',
  noConstellations: 'no constellations yet',
  written: 'Wrote {file}.',
  moved: 'Copied {rows} rows of {tables} tables to {target}, and counted them there.',
  nextPostgres:
    'To use it, start the program with DATABASE_URL set to that address. What was in use is unchanged.',
  nextFolder:
    'To use it, start the program with DATA_DIR={target}, without DATABASE_URL. Everyone signs in again. What was in use is unchanged.',
  thePostgres: 'the PostgreSQL',
  theFolder: 'The database in {folder}',
  theAddress: 'The PostgreSQL at that address',
} as const

/** What is wrong with a file that is refused; it follows “at such a place,” or stands alone. The same as on the screen. */
export const faultSentences: Readonly<Record<ExchangeProblem, string>> = exchange.faults

/** What was not taken over from a file, one line each. */
export const notTakenWords: Readonly<
  Record<(typeof notTakenKinds)[number] | 'unknown-kind' | 'unread', string>
> = {
  column: 'Not taken over: the column “{column}” of {table} (values: {count}).',
  value: 'Not taken over: values in “{column}” of {table} that say nothing known here ({count}).',
  cut: 'Cut off at its limit: “{column}” of {table} ({count}), first at {at}.',
  'self-link': 'Not taken over: relationships from a party to itself ({count}), first at {at}.',
  'no-holder': 'Not taken over: being part of a party that is not there ({count}), first at {at}.',
  'deep-holder':
    'Not taken over: being part of another so deep that more than 64 would be one within another ({count}), first at {at}.',
  'unknown-kind': 'The kind “{word}” is not known here; “other” stands for it ({count}).',
  unread: 'Not taken over: {part} ({count}).',
}

export const tableWords: Readonly<Record<'parties' | 'relationships', string>> = exchange.tables
