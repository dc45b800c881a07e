import type { RunSheet } from '@/model/workshop/run-sheet'
import { firstMeeting } from './first-meeting'
import { halfADay } from './half-a-day'
import { ninetyMinutes } from './ninety-minutes'
import { oneHour } from './one-hour'
import { peerDesigners } from './peer-designers'

/** The run sheets that come with the program, the shortest first. */
export const runSheets: readonly RunSheet[] = [oneHour, ninetyMinutes, firstMeeting, peerDesigners, halfADay]
