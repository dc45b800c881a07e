import { documentBytes } from '@/model/shared-map/document-bytes'
import { mostInFrame } from '@/model/shared-map/parts'

/** The limits of the live server; each is far beyond what people do and near enough to keep the server well. Sizes are bytes, times milliseconds. */
export const liveLimits = {
  frameBytes: mostInFrame,
  /** The largest encoded document, and so the most that a message in parts may bring to it. */
  documentBytes,
  /** What may wait to be sent to a client that does not read. */
  waitingBytes: 32 * 1024 * 1024,
  /** Messages a connection may send at once, and how many a second it gains back. */
  messagesAtOnce: 2000,
  messagesPerSecond: 200,
  /** How many messages one counts for that makes the server read a whole document. */
  costOfWholeDocument: 50,
  /** How many messages one counts for in which somebody shows where they are: pages send three a second. */
  costOfPresence: 10,
  /** Of how many bytes of a message each counts for one more. */
  bytesForOne: 4 * 1024,
  /** From how many bytes on an update is large (large-in-turn), and how many times as long as one took passes before the next. */
  largeBytes: 32 * 1024,
  restsAfterLarge: 30,
  /** How many messages a part of a long one counts for, beside itself. */
  costOfPart: 10,
  connections: 1000,
  connectionsPerAccount: 50,
  heartbeat: 20_000,
  /** How long a person may stay silent on a new connection before saying which constellation it is for. */
  introduction: 60_000,
  /** How long a closed connection may take to say goodbye. */
  goodbye: 800,
  /** How long `close` waits for what is under way. */
  closing: 4000,
  /** How long a document may take to be put away everywhere before it is rewritten. */
  puttingAway: 10_000,
  /** How long a document stays open for other processes after its last connection here, so that what is under way arrives. */
  crossing: 300,
  /** How often the log is read for what other processes wrote. */
  following: 2000,
  /** How long what was done before a map was locked may still arrive. */
  underWay: 1500,
  /** How long what people show of themselves waits to go out together, or with edits that do. */
  presenceWaits: 40,
  /** The least time between two marks that a constellation was changed. */
  touch: 3000,
} as const
