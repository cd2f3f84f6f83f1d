/** Types are checked once by `npm run types`; here ts-jest only strips them, so that the suites start fast. */
export default {
    testEnvironment: 'node',
    roots: ['<rootDir>/tests'],
    testMatch: ['**/*.test.ts'],
    transform: { '^.+\\.[jt]s$': ['ts-jest', { tsconfig: '<rootDir>/tests/tsconfig.json' }] },
    transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
    globalSetup: '<rootDir>/tests/support/prepared-state.ts',
    maxWorkers: 2,
    testTimeout: 30000,
    // Tests run in a context of their own, where looking up a global is slow: these are handed to every module.
    sandboxInjectedGlobals: [
        'Array',
        'Boolean',
        'Buffer',
        'Date',
        'Error',
        'JSON',
        'Map',
        'Math',
        'Number',
        'Object',
        'RegExp',
        'Set',
        'String',
        'Symbol',
        'Uint8Array',
    ],
}
