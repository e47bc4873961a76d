import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
    // Browser and office tests start programs; two cores are shared with them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // vitest leaves one core free, and starts a process a file: on two cores that is more than half of the time.
    maxWorkers: availableParallelism(),
    isolate: false,
    // Browsers share two cores with databases and office programs; what fails twice is a fault.
    retry: 1,
    coverage: {
      provider: "v8",
      reportOnFailure: true,
      include: ["src/**/*.ts"],
      // The browser app runs where no coverage is measured: its views are held by test/browser/studio.test.ts.
      // Nor is it in threads and processes beside the one that tests run in: what starts one is held by the tests of what it is for.
      exclude: ["src/**/*.test.ts", "src/studio/**", "src/**/*-{thread,process}.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: "coverage",
      // No floor for branches: `?? ""` after an index that cannot miss is a branch no test can reach.
      thresholds: { perFile: true, lines: 80, functions: 80 },
    },
  },
});
