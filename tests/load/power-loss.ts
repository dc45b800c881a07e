import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  bundleServer,
  type KillOptions,
  type KillRound,
  participantsEnv,
  pause,
  writeUntil,
} from './kill-rounds'

const megabytes = 96

/** Whether this machine lets us mount a file system of our own: Linux, as root, with a loop device to spare. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'power-loss-'))
  try {
    anImage(join(folder, 'disk'))
    withMounted(join(folder, 'disk'), join(folder, 'mounted'), () => undefined)
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function anImage(image: string): void {
  writeFileSync(image, '')
  truncateSync(image, megabytes * 1024 * 1024)
  execFileSync('mkfs.ext4', ['-q', '-F', image], { stdio: 'pipe' })
}

const mount = (image: string, at: string) => {
  mkdirSync(at, { recursive: true })
  execFileSync('mount', ['-o', 'loop', image, at], { stdio: 'pipe' })
}
const unmount = (at: string) => execFileSync('umount', [at], { stdio: 'pipe' })

function withMounted(image: string, at: string, work: () => void): void {
  mount(image, at)
  try {
    work()
  } finally {
    unmount(at)
  }
}

/**
 * The data folder lies on a file system of its own in a file. At a random moment the server is stopped where it stands and the file is copied: it holds
 * what reached the disk, and nothing that was still in memory. A server starts on the copy, as after the power came back.
 */
async function losePower(
  folder: string,
  file: string,
  { withParticipants, ...options }: Required<Pick<KillOptions, 'writing' | 'writers' | 'withParticipants'>>,
): Promise<KillRound> {
  const [disk, copy] = [join(folder, 'disk'), join(folder, 'copy')]
  const [before, after] = [join(folder, 'before'), join(folder, 'after')]
  const env = { DATABASE_URL: '', ...(withParticipants ? participantsEnv : {}) }
  const on = (DATA_DIR: string) => ({ file, env: { ...env, DATA_DIR }, constellationId: 'power' })
  anImage(disk)
  mount(disk, before)
  let isAfter = false
  try {
    return await writeUntil(
      on(before),
      options,
      async server => {
        server.stand()
        await pause(20)
        copyFileSync(disk, copy)
        await server.kill()
        mount(copy, after)
        isAfter = true
        return on(after)
      },
      'power',
    )
  } finally {
    unmount(before)
    if (isAfter) unmount(after)
  }
}

/** So many losses of power, each on a new file system; needs `canMount`. */
export async function powerLosses({
  rounds,
  onRound,
  writing = [500, 1_500],
  writers = 4,
  withParticipants = false,
}: KillOptions): Promise<KillRound[]> {
  const file = await bundleServer()
  const results: KillRound[] = []
  try {
    for (let at = 0; at < rounds; at += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'power-loss-'))
      const round = await losePower(folder, file, { writing, writers, withParticipants }).finally(() =>
        rmSync(folder, { recursive: true, force: true }),
      )
      results.push(round)
      onRound?.(round, at)
    }
  } finally {
    rmSync(file, { force: true })
  }
  return results
}
