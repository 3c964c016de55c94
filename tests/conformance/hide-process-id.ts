/** Node prints its process id in every warning: `(node:4711) Warning: …` becomes `(node:PID) …`. */
export function hideProcessId(stderr: string): string {
  return stderr.replace(/^\(node:\d+\)/gm, '(node:PID)');
}
