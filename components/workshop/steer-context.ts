'use client'

import { createContext } from 'react'
import type { Step } from '@/model/workshop/steer'

/** How a facilitator's step reaches the server; nothing where nobody may steer from here. */
export const SteerContext = createContext<{ readonly steer: (workshop: string, step: Step) => void }>({
  steer: () => undefined,
})
