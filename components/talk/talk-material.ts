/** A theme, or Safety, by its name in the reader's language. */
export interface NamedTheme {
  readonly id: string
  readonly name: string
}

/** A question to begin a reflection with. `about` is a kind of subject, or `theme:` with its id. */
export interface ShownPrompt {
  readonly id: string
  readonly about: string
  readonly text: string
  readonly language: string
}

/** What the edition and the guidance bring to a talk, in the reader's language. */
export interface TalkMaterial {
  readonly themes: readonly NamedTheme[]
  readonly prompts: readonly ShownPrompt[]
}

/** The prompts that fit what a reflection is about. */
export const promptsFor = (prompts: readonly ShownPrompt[], about: string): readonly ShownPrompt[] =>
  prompts.filter(prompt => prompt.about === about || prompt.about === about.split(':')[0])
