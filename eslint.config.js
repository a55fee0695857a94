// The rules of the house that a machine can check. Form is Prettier's; the order of the stages is dependency-cruiser's.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const sources = ['**/*.{ts,tsx,js,mjs,cjs}'];
const specs = ['**/*.{spec,journey}.{ts,tsx}', 'backend/testing/**', 'test/**'];
/** A migration is one list of statements, however long. */
const migrations = ['backend/migrations/**'];
/** Files of which a tool demands a default export. */
const toolConfigs = ['**/*.config.{js,ts,mjs,cjs}', 'backend/testing/global-*.mjs', 'test/support/*.{cjs,js}'];
/** The only readers of the environment. */
const environmentReaders = ['backend/src/platform/config.ts', 'launch.mjs', ...toolConfigs, 'backend/testing/**', 'test/**'];

const size = (functionLines) => ({
  'max-lines': ['error', { max: 300, skipBlankLines: true }],
  'max-lines-per-function': ['error', { max: functionLines, skipBlankLines: true, skipComments: true, IIFEs: true }],
});

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/dist-*/**', '**/.data/**', '**/coverage/**', '**/*.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: sources,
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...size(60),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read settings from platform/config.ts, the only reader of the environment.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // With noUncheckedIndexedAccess an index that is known to exist (typed arrays, a loop bound) needs the mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A Nest module is a class that only carries its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      // A map with text keys may lose an entry.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Texts are cleaned of control characters on purpose.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['frontend/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: { ...globals.browser } },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: specs, languageOptions: { globals: { ...globals.jest } }, rules: { 'max-lines-per-function': 'off' } },
  { files: migrations, rules: { 'max-lines-per-function': 'off' } },
  { files: toolConfigs, rules: { 'no-restricted-syntax': 'off' } },
  { files: environmentReaders, rules: { 'no-restricted-properties': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
