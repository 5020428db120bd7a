import { defineConfig } from "html-validate";

export default defineConfig({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "heading-level": ["error", { allowMultipleH1: false, minInitialRank: "h1" }],
    "no-inline-style": "error",
    // The checks of the built pages hold every id that is named to the page's own, and more attributes than this does.
    "no-missing-references": "off",
    // Safari takes a list whose marks are hidden for no list, unless it is told again.
    "no-redundant-role": "off",
    "prefer-native-element": ["error", { exclude: ["list"] }],
    // An entry's id is an address, and begins with its date.
    "valid-id": ["error", { relaxed: true }],
    // A headline may have 90 characters, and the name of the site follows it.
    "long-title": "off",
    // The boxes of one list send one name, each with its value.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    // Everything comes from the page's own host.
    "require-sri": "off",
    // How the builder writes HTML.
    "no-trailing-whitespace": "off",
    "void-style": "off",
  },
});
