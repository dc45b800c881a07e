import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'
import { expect, test } from 'vitest'
import { createAcknowledgements } from '@/components/session/acknowledgements'

function frame(...numbers: number[]): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, 'a constellation')
  for (const number of numbers) writeVarUint(encoder, number)
  return toUint8Array(encoder)
}

const stepOne = frame(0, 0)
const stepTwo = frame(0, 1)
const update = frame(0, 2)
const presence = frame(1)
const saved = frame(8, 1)
const refused = frame(8, 0)

test('SESSION-20 nothing is called saved before the handshake sent what this side had', () => {
  const counted = createAcknowledgements()
  counted.sent(stepOne)
  expect(counted.outstanding()).toBe(Number.POSITIVE_INFINITY)
  counted.sent(stepTwo)
  expect(counted.outstanding()).toBe(1)
})

test('SESSION-21 each content sent is saved when its own status came, not an earlier one', () => {
  const counted = createAcknowledgements()
  for (const one of [stepTwo, stepTwo, update, update]) counted.sent(one)
  const left = [saved, saved, saved, saved].map(one => {
    counted.received(one)
    return counted.outstanding()
  })
  expect(left).toEqual([3, 2, 1, 0])
})

test('SESSION-22 presence, asking and signs of life owe nothing', () => {
  const counted = createAcknowledgements()
  for (const one of [stepTwo, stepOne, presence, Uint8Array.of(10)]) counted.sent(one)
  counted.received(Uint8Array.of(9))
  counted.received(presence)
  counted.received(stepOne)
  counted.received(saved)
  expect(counted.outstanding()).toBe(0)
})

test('SESSION-23 after a refusal nothing on that socket is called saved', () => {
  const counted = createAcknowledgements()
  counted.sent(stepTwo)
  counted.received(refused)
  expect(counted.outstanding()).toBe(Number.POSITIVE_INFINITY)
})
