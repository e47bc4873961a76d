import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Rooms that know no machine: what they need of clock, chance and files is passed in (ARCHITECTURE.md). */
const PURE = [
  "questionnaire",
  "panel",
  "fieldwork",
  "responses",
  "coding",
  "analysis",
  "report",
  "exchange",
  "office",
  "look",
];

const NEEDS_MACHINE = [
  "process",
  "Buffer",
  "fetch",
  "setTimeout",
  "setInterval",
  "performance",
  "crypto",
].map((name) => ({
  name,
  message: "A pure room knows no machine: take what you need as an argument, and call it from workflow/.",
}));

export default defineConfig(
  { ignores: ["node_modules/", "coverage/", "dist/", "uitvoer/"] },
  js.configs.recommended,
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly" } },
  },
  {
    // Runs in participants' browsers; its types are checked by the tsconfig.json beside it.
    files: ["src/server/pages/browser/*.js"],
    languageOptions: {
      sourceType: "script",
      globals: Object.fromEntries(
        [
          "document",
          "location",
          "history",
          "localStorage",
          "fetch",
          "addEventListener",
          "removeEventListener",
          "scrollTo",
          "AbortSignal",
          "DOMParser",
          "URLSearchParams",
          "FormData",
          "HTMLElement",
          "HTMLInputElement",
          "HTMLButtonElement",
          "HTMLTextAreaElement",
        ].map((name) => [name, "readonly"]),
      ),
    },
    rules: { eqeqeq: "error" },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      // A function whose result is nothing may be handed on in one line.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // The compiler's `noPropertyAccessFromIndexSignature` asks for the brackets that this rule forbids.
      "@typescript-eslint/dot-notation": "off",
      // Positions in answers are Unicode code points, which is what spreading a string gives.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // In a loop over typed arrays the index is known; a default there is a branch nothing can reach.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Ports return promises, also where a memory implementation has nothing to wait for.
      "@typescript-eslint/require-await": "off",
      // Control characters are what some patterns look for.
      "no-control-regex": "off",
      // Node's types promise streams and settings that are not always there.
      "@typescript-eslint/no-unnecessary-boolean-literal-compare": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      // Taking a property off an object by naming it.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
    },
  },
  {
    files: [`src/{${PURE.join(",")}}/**/*.ts`, "src/{problem,text,random,time}.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["node:*"],
              message:
                "A pure room has no node: modules: pass bytes or values in, and do the reading in adapters/.",
            },
          ],
        },
      ],
      "no-restricted-globals": ["error", ...NEEDS_MACHINE],
      "no-restricted-properties": [
        "error",
        {
          object: "Date",
          property: "now",
          message: "Pass the date in: the same input gives the same bytes.",
        },
        {
          object: "Math",
          property: "random",
          message: "Take a Random (src/random.ts): the same input gives the same bytes.",
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Pass the date in: the same input gives the same bytes.",
        },
      ],
    },
  },
  {
    files: ["src/cli/**/*.ts", "scripts/**/*", "bench/**/*"],
    rules: { "no-console": "off" },
  },
);
