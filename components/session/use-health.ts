'use client'

import { useStore } from 'zustand'
import type { HealthBySubject } from './live-map'
import { useLiveMap } from './live-map-context'

/** A subject's health, or undefined where it was not checked (or is not known yet). */
export const useHealth = (subjectKey: string): HealthBySubject[string] | undefined =>
  useStore(useLiveMap().health, health => health[subjectKey])
