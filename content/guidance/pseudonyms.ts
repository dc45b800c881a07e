/** What made-up names begin with. */
export const colours: readonly string[] = [
  'Amber',
  'Blue',
  'Bronze',
  'Copper',
  'Coral',
  'Golden',
  'Green',
  'Grey',
  'Indigo',
  'Ivory',
  'Lilac',
  'Olive',
  'Pearl',
  'Plum',
  'Rose',
  'Russet',
  'Sand',
  'Silver',
  'Teal',
  'Violet',
]

/** What they end with: calm creatures only, nothing that hunts people, and none that stands for a slur or a football club’s chant. */
export const creatures: readonly string[] = [
  'Badger',
  'Beaver',
  'Bee',
  'Curlew',
  'Deer',
  'Dolphin',
  'Dormouse',
  'Finch',
  'Hare',
  'Hedgehog',
  'Heron',
  'Kingfisher',
  'Lark',
  'Otter',
  'Owl',
  'Puffin',
  'Robin',
  'Seal',
  'Squirrel',
  'Swift',
  'Thrush',
  'Turtle',
  'Vole',
  'Wren',
]

/** Names people take in a workshop in the place of their own. */
export const pseudonyms: readonly string[] = creatures.flatMap(creature =>
  colours.map(colour => `${colour} ${creature}`),
)
