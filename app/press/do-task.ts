import { unpackOutline } from '@/server/report/pack-outline'
import { composed, type PressTask, printed } from '@/server/report/press-work'
import { drawReport } from './draw-report'

/** Does what a press is asked. It stands here because pages are made of components. */
export async function doTask(task: PressTask) {
  switch (task.kind) {
    case 'compose':
      return composed(task.input, task.composition)
    case 'print':
      return printed(task.outline, task.form)
    case 'draw':
      return drawReport(unpackOutline(task.outline))
  }
}
