'use client'

import { useStore } from 'zustand'
import type { SubjectHealth } from '@/model/health/health'
import { useLiveMap } from './live-map-context'

/** A subject's health, or undefined where it was not checked (or is not known yet). */
export const useHealth = (subjectKey: string): SubjectHealth | undefined =>
  useStore(useLiveMap().health, health => health[subjectKey])
