import { readFileSync } from 'node:fs';

/** The most resident memory that this process has had so far, in MiB. */
export function peakResident() {
  return Math.round(peakKiB() / 1024);
}

function peakKiB() {
  // On Linux maxRSS begins at the peak of the process that started this one; VmHWM begins afresh.
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  if (peak === undefined)
    throw new Error('/proc/self/status has no VmHWM: is /proc mounted whole?');
  return Number(peak);
}
