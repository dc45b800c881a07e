export const workspaceId = 'kill-workspace'
export const constellationId = 'kill-constellation'
