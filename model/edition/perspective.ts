/** Where one stands when answering. */
export const perspectives = ['service-user', 'team-member', 'team', 'organisation'] as const
export type Perspective = (typeof perspectives)[number]
