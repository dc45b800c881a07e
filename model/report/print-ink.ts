/** The inks of the day paper in print; screens mirror them as `--ink`, `--quiet`, `--line` and `--accent`. */
export const printInk = {
  paper: '#ffffff',
  ink: '#1b2336',
  quiet: '#4d5770',
  line: '#c8c3b8',
  wash: '#f6f3ec',
  accent: '#2b4a9c',
} as const
