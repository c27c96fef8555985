/** cel-js ships ES modules only, so it is compiled like our own code. */
module.exports = {
  // By default one processor stays free, which on two is half the machine.
  maxWorkers: '100%',
  testEnvironment: 'node',
  // As parameters of each module: in the context of a suite a global is found by an interceptor, every time it is asked for.
  sandboxInjectedGlobals: ['Array', 'BigInt', 'JSON', 'Map', 'Math', 'Object', 'Reflect', 'Set', 'WeakMap'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/conformance/'],
  setupFiles: ['<rootDir>/test/jest/optimize-late.js'],
  moduleNameMapper: { '/stack-trace$': '<rootDir>/test/jest/no-stack-trace.js' },
  transform: {
    '^.+\\.(t|j)s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/cel-js/)'],
};
