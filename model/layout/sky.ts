import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Position } from '../constellation/position'
import type { Told } from './task'

/** A party, or several that move as one, and how many ties they have. */
export interface Star extends SimulationNodeDatum {
  readonly weight: number
  readonly ties: number
}

/** What draws two stars, by their places in the list, together. */
export interface Thread extends SimulationLinkDatum<Star> {
  readonly length: number
  readonly pull: number
}

/** The radius in which no other party's middle may stand, before names are looked at. */
const elbowRoom = 86
/** Strengths of the pull to the middle; stronger up and down than sideways, because screens are wide. */
const pullWhileUnfolding = [0.02, 0.03] as const
const pullWhileSettling = [0.05, 0.08] as const

/** Stars that push and draw each other (d3-force); the stars given are moved. */
export class Sky {
  readonly #simulation: Simulation<Star, Thread>
  readonly #middle: Position

  constructor(stars: Star[], threads: Thread[], middle: Position) {
    this.#middle = middle
    const drawing = forceLink<Star, Thread>(threads)
      .distance(({ length }) => length)
      .strength(({ pull }) => pull)
    // Stopped at once and stepped by hand: no timer runs, and chance comes from the library's own fixed seed.
    this.#simulation = forceSimulation<Star, Thread>(stars).stop().force('threads', drawing)
  }

  /** Threads unfold: a star pushes the others away the more, the more ties it has. `liveliness`, up to 1, is how far things move at first. */
  unfold(steps: number, liveliness: number, told: Told): void {
    const push = forceManyBody<Star>().strength(({ weight, ties }) => -500 * (weight + ties))
    this.#simulation
      .alpha(liveliness)
      .alphaDecay(1 - (0.001 / liveliness) ** (1 / steps))
      .force('push', push)
    this.#drawToMiddle(pullWhileUnfolding)
    this.#step(steps, told)
  }

  /** All settle close, without touching. */
  settle(steps: number, told: Told): void {
    this.#simulation
      .alpha(0.35)
      .alphaDecay(1 - 0.01 ** (1 / steps))
      .force('push', forceManyBody<Star>().strength(-1500).distanceMax(1200))
      .force('room', forceCollide<Star>(elbowRoom))
    this.#drawToMiddle(pullWhileSettling)
    this.#step(steps, told)
  }

  #drawToMiddle([across, up]: readonly [number, number]): void {
    const [x, y] = this.#middle
    this.#simulation.force('x', forceX<Star>(x).strength(across)).force('y', forceY<Star>(y).strength(up))
  }

  #step(steps: number, told: Told): void {
    for (let at = 0; at < steps; at++) {
      this.#simulation.tick()
      if (at % 10 === 0) told(at / steps)
    }
  }
}
