import { readFileSync } from "node:fs";

/**
 * The most memory this process held, in MB. Where Linux keeps it apart that is what this program held itself: the
 * operating system's own account (getrusage) of a program begins with the size of the one that started it.
 */
export function peakMemory(): number {
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(statusOfProcess())?.[1];
  return kilobytes === undefined ? process.resourceUsage().maxRSS / 1024 : Number(kilobytes) / 1024;
}

function statusOfProcess(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}
