import type { Actor } from '@/model/access/role'

/** Who acts where the host does it from the command line: no account, so the audit log says `host`. */
export const asHost = (workspaceId: string): Actor => ({ accountId: 'host', workspaceId, role: 'owner' })
