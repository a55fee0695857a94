const node = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': ['@swc/jest', {}] },
};

/** One run for all of it: pure and service specs of the backend, the frontend in jsdom, the journeys of test/. */
export default {
  testTimeout: 60_000,
  maxWorkers: 2,
  globalSetup: '<rootDir>/backend/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/backend/testing/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
  projects: [
    {
      ...node,
      displayName: 'backend',
      rootDir: 'backend',
      testMatch: ['<rootDir>/**/*.spec.ts'],
      modulePathIgnorePatterns: ['dist'],
    },
    {
      ...node,
      displayName: 'frontend',
      rootDir: 'frontend',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/jest.setup.cjs'],
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
      transform: {
        '^.+\\.tsx?$': [
          '@swc/jest',
          {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              experimental: { keepImportAttributes: true },
            },
          },
        ],
      },
    },
    { ...node, displayName: 'test', rootDir: 'test', testMatch: ['<rootDir>/**/*.journey.ts', '<rootDir>/**/*.spec.ts'] },
  ],
};
