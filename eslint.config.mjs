import astro from "eslint-plugin-astro";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

import { importBoundaries } from "./eslint.boundaries.mjs";

export default defineConfig(
  globalIgnores(["dist/", ".astro/", ".cache/", "test-results/", "playwright-report/", "tests/fixtures/"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts"], "astro-eslint-parser": [".astro"] },
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".astro", ".mjs", ".js"] })],
    },
    rules: {
      // A circle through a package would not be ours.
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-self-import": "error",
      eqeqeq: "error",
      "max-lines": ["error", 300],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // A function may be async because what it stands in for is: files in memory for files on disk.
      "@typescript-eslint/require-await": "off",
      // A number in a sentence needs no ceremony.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  // The type-aware rules know neither .astro files nor plain JavaScript.
  { files: ["**/*.astro", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
  ...importBoundaries,
);
