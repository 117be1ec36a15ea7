import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The one rule of direction: a folder imports only from folders above it, and folders on one row do not know each
 * other (elements may use i18n).
 */
const MAY_IMPORT = {
  text: [],
  alignment: ['text'],
  edition: ['text', 'alignment'],
  terminology: ['text', 'alignment', 'edition'],
  search: ['text', 'alignment', 'edition'],
  formats: ['text', 'alignment', 'edition'],
  storage: ['text', 'alignment', 'edition', 'terminology', 'search', 'formats'],
  i18n: ['text', 'alignment', 'edition', 'terminology', 'search', 'formats'],
  elements: ['text', 'alignment', 'edition', 'terminology', 'search', 'formats', 'i18n'],
  app: ['text', 'alignment', 'edition', 'terminology', 'search', 'formats', 'storage', 'i18n', 'elements'],
  cli: ['text', 'alignment', 'edition', 'terminology', 'search', 'formats', 'i18n'],
};
const FOLDERS = Object.keys(MAY_IMPORT);

/** Packages that belong to one folder, and code that no folder may use. */
const only = (folder) => [
  ...(folder === 'storage' ? [] : [{ group: ['idb'], message: 'Only storage/ talks to IndexedDB.' }]),
  ...(folder === 'i18n' ? [] : [{ group: ['i18next'], message: 'Only i18n/ uses i18next.' }]),
  ...(folder === 'elements' || folder === 'i18n'
    ? []
    : [{ group: ['lit', 'lit/*'], message: 'Only elements render.' }]),
  { group: ['**/unsafe-html*', '**/unsafe-svg*', '**/unsafe-static*'], message: 'Text is never markup.' },
];

const direction = FOLDERS.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other)).map((other) => ({
            group: [`../${other}/*`, `../../${other}/*`],
            message: `${folder}/ does not import from ${other}/ (see ARCHITECTURE.md).`,
          })),
          ...only(folder),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '.cache/**'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'no-control-regex': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/elements/**/*.ts'],
    ...wc['flat/recommended'],
  },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  ...direction,
);
