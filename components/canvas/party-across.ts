/** Width and height of a party on the map, in map units. */
export const partyAcross = 92
