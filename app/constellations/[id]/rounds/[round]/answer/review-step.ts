/** The page on which one looks over everything before it is sent. */
export const reviewStep = 'review'
