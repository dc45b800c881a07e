/** Clusters of parties, by number, and how many ties hold each two of them together, each two once. */
export interface Clusters {
  /** How many parties each cluster holds. */
  readonly weights: readonly number[]
  readonly bonds: readonly (readonly [one: number, other: number, ties: number])[]
}

/** Fewer and larger clusters, and which of them each former one is now part of. */
export interface LargerClusters extends Clusters {
  readonly partOf: readonly number[]
}

/** How heavy a cluster of those without any bond is at most; nothing says who of them belongs to whom. */
const looseTogether = 8

type Bonds = readonly ReadonlyMap<number, number>[]

/** The bonds of each cluster, by the other. */
function bondsOf({ weights, bonds }: Clusters): Bonds {
  const all = weights.map(() => new Map<number, number>())
  for (const [one, other, ties] of bonds) {
    all[one]?.set(other, ties)
    all[other]?.set(one, ties)
  }
  return all
}

function sharedNeighbours(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  let count = 0
  for (const neighbour of fewer.keys()) if (more.has(neighbour)) count++
  return count
}

class Clustering {
  readonly partOf: number[]
  readonly #weights: readonly number[]
  readonly #bonds: Bonds
  readonly #heaviest: number
  readonly #joinedWeights: number[] = []
  readonly #leftOver = new Map<number, number>()

  constructor(clusters: Clusters, heaviest: number) {
    this.#weights = clusters.weights
    this.#bonds = bondsOf(clusters)
    this.#heaviest = heaviest
    this.partOf = clusters.weights.map(() => -1)
    for (const one of this.#fewestBondsFirst()) if (this.#isFree(one)) this.#place(one)
  }

  /** Whoever has fewest bonds chooses first: they belong nowhere else. */
  #fewestBondsFirst(): readonly number[] {
    return this.#weights
      .map((_, one) => one)
      .sort((a, b) => this.#bondsOf(a).size - this.#bondsOf(b).size || a - b)
  }

  #bondsOf = (one: number) => this.#bonds[one] ?? new Map<number, number>()
  #isFree = (one: number) => this.partOf[one] === -1

  #place(one: number): void {
    const closest = this.#closest(one)
    if (closest === undefined) this.#placeAlone(one)
    else {
      if (this.#isFree(closest)) this.#join(closest, this.#joinedWeights.length)
      this.#join(one, this.partOf[closest] ?? 0)
    }
  }

  /** Who found no room stands with others who found none with the same one, and who is bound to nobody with others like them. */
  #placeAlone(one: number): void {
    const wished = this.#bondsOf(one).keys().next().value ?? -1
    const begun = this.#leftOver.get(wished)
    const most = wished === -1 ? Math.max(looseTogether, this.#heaviest) : this.#heaviest
    const weight = this.#weights[one] ?? 0
    const hasRoom = begun !== undefined && (this.#joinedWeights[begun] ?? 0) + weight <= most
    const cluster = hasRoom ? begun : this.#joinedWeights.length
    this.#leftOver.set(wished, cluster)
    this.#join(one, cluster)
  }

  #join(one: number, cluster: number): void {
    this.partOf[one] = cluster
    this.#joinedWeights[cluster] = (this.#joinedWeights[cluster] ?? 0) + (this.#weights[one] ?? 0)
  }

  /** Whom one is bound to most closely, by ties and by neighbours they share, as long as the two are not too heavy together. */
  #closest(one: number): number | undefined {
    const own = this.#bondsOf(one)
    let [best, most]: [number | undefined, number] = [undefined, 0]
    for (const [other, ties] of own) {
      const others = this.#bondsOf(other)
      const closeness = (ties * (1 + sharedNeighbours(own, others))) / Math.min(own.size, others.size)
      if (closeness > most && this.#hasRoom(one, other)) [best, most] = [other, closeness]
    }
    return best
  }

  #hasRoom(one: number, other: number): boolean {
    const there = this.#isFree(other) ? this.#weights[other] : this.#joinedWeights[this.partOf[other] ?? 0]
    return (there ?? 0) + (this.#weights[one] ?? 0) <= this.#heaviest
  }
}

/** The bonds between clusters whose parts are these. */
function bondsBetween({ bonds }: Clusters, partOf: readonly number[]): Clusters['bonds'] {
  const between = new Map<string, [number, number, number]>()
  for (const [one, other, ties] of bonds) {
    const [a, b] = [partOf[one] ?? 0, partOf[other] ?? 0].sort((x, y) => x - y)
    if (a === undefined || b === undefined || a === b) continue
    const key = `${a} ${b}`
    between.set(key, [a, b, (between.get(key)?.[2] ?? 0) + ties])
  }
  return [...between.values()]
}

/** Puts what is bound most closely together into one cluster; none is made that holds more than `heaviest` parties. */
export function largerClusters(clusters: Clusters, heaviest: number): LargerClusters {
  const { partOf } = new Clustering(clusters, heaviest)
  const weights: number[] = []
  clusters.weights.forEach((weight, one) => {
    const cluster = partOf[one] ?? 0
    weights[cluster] = (weights[cluster] ?? 0) + weight
  })
  return { weights, bonds: bondsBetween(clusters, partOf), partOf }
}
