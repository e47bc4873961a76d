// Runs a TypeScript file of this project: node scripts/run.mjs FILE [ARGUMENT…]
// Plain JavaScript without dependencies, because it must work on any Node from 20 on before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { missingPackages } from "./installed.mjs";

// Some development packages ask for a newer Node than the one that installs; Node 24 runs them.
const QUIETLY = ["--no-audit", "--no-fund", "--loglevel=error"];
/** Room in MB for what is new, where a command needs less than is usual. What else counts once and ends is faster with that. */
const ROOM = new Map([
  // A server runs for weeks, and what it does for a request is small: it stays under 150 MB where it took 280, as fast.
  ["start", 1],
  // Reading a large export takes 100 MB less, as fast.
  ["import", 8],
]);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [file, ...args] = process.argv.slice(2);

if (file === undefined) stop("Say which file to run: node scripts/run.mjs FILE [ARGUMENT…]", 2);
if (majorOf(process.versions.node) < 20) {
  stop(`Node ${process.versions.node} is too old to install with. Get Node 20 or newer from nodejs.org.`, 1);
}
install(!file.startsWith("src/"));
run(nodeToRunWith());

/** Installs what the lock asks for and is not there; development packages only where they are used. */
function install(withDevelopment) {
  const missing = missingPackages(
    readJson("package-lock.json"),
    readJson("node_modules/.package-lock.json"),
    {
      development: withDevelopment,
    },
  );
  if (missing.length === 0) return;
  console.error(`Installing packages (${missing.length} are missing) …`);
  const ended = npm(["ci", ...QUIETLY, ...(withDevelopment ? ["--include=dev"] : [])]);
  if (ended.status !== 0) {
    stop(
      "npm ci failed; its reason stands above. Check the connection to the npm registry and try again.",
      1,
    );
  }
}

/** npm run tells where npm itself is; that one is used, so that its version and settings stay the same. */
function npm(npmArgs) {
  const path = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  return path !== undefined && /\.c?js$/.test(path)
    ? spawnSync(process.execPath, [path, ...npmArgs], options)
    : spawnSync("npm", npmArgs, { ...options, shell: process.platform === "win32" });
}

/** Node 24 from the package `node`; else the Node that runs this, when it is new enough itself. */
function nodeToRunWith() {
  const names = process.platform === "win32" ? ["node.exe", "node"] : ["node"];
  for (const name of names) {
    const path = join(root, "node_modules", "node", "bin", name);
    if (existsSync(path)) return path;
  }
  if (majorOf(process.versions.node) >= 24) return process.execPath;
  return stop(
    `Node 24 is missing: the install script of the package "node" did not run, and Node ${process.versions.node} cannot run TypeScript.\n` +
      "Run: npm rebuild node --ignore-scripts=false",
    1,
  );
}

function run(node) {
  const path = [join(root, "node_modules", ".bin"), dirname(node), process.env.PATH].join(delimiter);
  const child = spawn(node, [...flagsFor(args), join(root, file), ...args], {
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: path,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compiledFolder(),
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => stop(`${relative(root, node)} does not start: ${error.message}`, 1));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function flagsFor([command]) {
  const megabytes = ROOM.get(command);
  return megabytes === undefined ? [] : [`--max-semi-space-size=${megabytes}`];
}

/**
 * Where Node keeps what TypeScript becomes: it halves the time to start and saves the memory of the translator. Node does
 * not renew what it kept of a file that changed since, so each state of the sources has a folder of its own.
 */
function compiledFolder() {
  const files = readdirSync(join(root, "src"), { recursive: true }).filter((path) => path.endsWith(".ts"));
  const state = files
    .map((path) => statSync(join(root, "src", path)))
    .map(({ size, mtimeMs }) => `${size} ${mtimeMs}`);
  const name = createHash("sha256").update(state.join("\n")).digest("hex").slice(0, 16);
  const folder = join(root, "node_modules", ".cache", "compiled");
  try {
    for (const old of existsSync(folder) ? readdirSync(folder) : []) {
      if (old !== name) rmSync(join(folder, old), { recursive: true, force: true });
    }
  } catch {
    // Another run may be reading there, or the folder is not ours: then nothing is kept.
  }
  return join(folder, name);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch {
    return undefined;
  }
}

function majorOf(version) {
  return Number(version.split(".")[0]);
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
