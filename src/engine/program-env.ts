/** What a program finds in `process.env`: the same as where it runs on the reader's own Node. */
export const programEnv: Readonly<Record<string, string>> = {
  HOME: '/',
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  TMPDIR: '/',
  PATH: '/usr/local/bin:/usr/local/bin:/usr/bin:/bin',
};
