import type { ESLint } from 'eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { noDecimalOperators } from './test/build/lint-rules/no-decimal-operators.ts';

/** ESLint's types and typescript-eslint's name the context of a rule differently; at run time it is the same. */
const ownRules = { rules: { 'no-decimal-operators': noDecimalOperators } } as unknown as ESLint.Plugin;

/** Where files are touched; everything else is given bytes or texts. */
const touchesFiles = [
  'src/facts/reading/**',
  'src/fonts/**',
  'src/editions/load-*.ts',
  'src/app/program.ts',
  'src/true-lines.ts',
  'src/output/**',
  'src/build/**',
];

const fileModules = ['node:fs', 'node:fs/promises', 'node:child_process', 'fs', 'fs/promises', 'child_process'];

/** What would let the clock, the machine or its language into an output (same input, same bytes). */
const hiddenWorld = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Dates come from the data.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Dates come from the data.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Outputs must repeat.' },
  { selector: 'MemberExpression[object.name="Intl"]', message: 'Locales must not reach an output.' },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w*|get(Full|UTC)?Year|getHours)$/]',
    message: 'Locales and time zones must not reach an output.',
  },
  { selector: 'Identifier[name="parseFloat"]', message: 'An amount is never a number: exact(text).' },
];

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'coverage/', 'data/', 'templates/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { juesuan: ownRules },
    rules: {
      'juesuan/no-decimal-operators': 'error',
      'no-console': 'error',
      // XML and terminals are about control characters.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `const { left: _, ...rest } = …` leaves one out.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // It asks for `!`, which no-non-null-assertion refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `{ readonly [key in K]?: V }` has no other spelling.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...hiddenWorld],
      'no-restricted-imports': [
        'error',
        {
          paths: fileModules.map((name) => ({ name, message: 'Files are touched by read, assets, output and tools.' })),
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr', 'argv', 'env', 'cwd'].map((property) => ({
          object: 'process',
          property,
          message: 'Only src/main.ts knows the process; commands print through Terminal.',
        })),
      ],
    },
  },
  { files: touchesFiles, rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/build/**', 'src/main.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'juesuan/no-decimal-operators': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  {
    files: ['src/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
