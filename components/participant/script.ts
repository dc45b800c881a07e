import { tendPage } from './tend-page'

tendPage({ window, leave: address => window.location.replace(address), now: () => Date.now() })
