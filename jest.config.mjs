/** Types are checked once by `npm run types`; here they are only stripped, so that the suites start fast. */
export default {
    testEnvironment: 'node',
    roots: ['<rootDir>/tests'],
    testMatch: ['**/*.test.ts'],
    transform: { '^.+\\.[jt]sx?$': '<rootDir>/tests/support/jest-transform.mjs' },
    transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
    maxWorkers: 2,
    testTimeout: 30000,
}
