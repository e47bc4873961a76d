/**
 * Names of the packages that the lock asks for and that are not installed in that version. npm keeps a lock of
 * what it installed in node_modules/.package-lock.json; times of files say nothing after a checkout.
 */
export function missingPackages(lock, installed, { development }) {
  const wanted = Object.entries(lock?.packages ?? {}).filter(([path]) => path !== "");
  const there = installed?.packages ?? {};
  return wanted
    .filter(([, entry]) => development || !(entry.dev || entry.devOptional))
    .filter(([path, entry]) => there[path]?.version !== entry.version && !isForElsewhere(there[path], entry))
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}

/** npm leaves out optional packages of other systems, and says so by not listing them. */
function isForElsewhere(installed, entry) {
  return installed === undefined && entry.optional === true;
}
