/** `of`, which is not asked again while it is asked about the same thing: what goes to a whole room is made once. */
export function rememberLast<Thing extends object, Made>(of: (thing: Thing) => Made): (thing: Thing) => Made {
  let last: { readonly thing: Thing; readonly made: Made } | undefined
  return thing => {
    if (last?.thing !== thing) last = { thing, made: of(thing) }
    return last.made
  }
}
