/** The most characters of a title, of an option, and of any other words in a questionnaire, in any one language. */
export const instrumentLimits = { title: 120, option: 160, words: 800 } as const

/** The most bytes of a questionnaire's file that are read. */
export const instrumentFileBytes = 512 * 1024

/** The most questionnaires of its own that a workspace keeps, retired ones among them. */
export const mostOwnInstruments = 200
