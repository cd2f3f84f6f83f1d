/**
 * Automated Test Framework: runs the tests that came with an installed package (`sys_atf_test`), server, catalog and REST
 * steps as the platform's documentation of the step categories describes them.
 */
export { readTests, type AtfStep, type AtfTest } from './read-tests'
export { runTest, type TestResult } from './run-test'
export { type Send } from './test-run'
