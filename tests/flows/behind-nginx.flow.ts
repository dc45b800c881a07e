import { test } from '@playwright/test'
import { flowsBehind } from './behind-a-proxy'
import { hasNginx, startNginx } from './nginx'

test.skip(
  !hasNginx(),
  'nginx or openssl is not on this machine, so nothing is said about running behind nginx.',
)

flowsBehind('nginx', startNginx)
