import { test } from '@playwright/test'
import { flowsBehind } from './behind-a-proxy'
import { hasCaddy, startCaddy } from './caddy'

test.skip(!hasCaddy(), 'Caddy is not on this machine, so nothing is said about running behind Caddy.')

flowsBehind('Caddy', startCaddy)
