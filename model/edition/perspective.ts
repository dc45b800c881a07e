/** Where one stands when answering. */
export const perspectives = ['service-user', 'team-member', 'team', 'organisation'] as const
export type Perspective = (typeof perspectives)[number]

/** Whether a text names a perspective. */
export const isPerspective = (text: string): text is Perspective => perspectives.some(one => one === text)
