import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

const platformSyntax = [
    [
        'ClassDeclaration[superClass.name=/^(Array|RegExp|Function|Promise|Error|Map|Set)$/]',
        'A subclass of a built-in is rejected by the platform: return a result union instead.',
    ],
    [
        'ClassExpression[superClass.name=/^(Array|RegExp|Function|Promise|Error|Map|Set)$/]',
        'A subclass of a built-in is rejected by the platform.',
    ],
    [
        ':matches(PropertyDefinition, MethodDefinition)[static=false] > PrivateIdentifier.key',
        '#private instance members are rejected by the platform: use the TypeScript modifier.',
    ],
    ['MethodDefinition[value.async=true]', 'Async class methods are rejected by the platform.'],
    ['ForOfStatement[await=true]', 'for await is rejected by the platform.'],
    ["NewExpression[callee.name='Function']", 'new Function is rejected by the platform.'],
    ["MemberExpression[object.name='Reflect']", 'Reflect is rejected by the platform.'],
].map(([selector, message]) => ({ selector, message }))

const clockSyntax = [
    ["NewExpression[callee.name='Date'][arguments.length=0]", 'Time comes from the one clock module of this world.'],
    [
        "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        'Time comes from the one clock module of this world.',
    ],
].map(([selector, message]) => ({ selector, message }))

const recordSyntax = [
    {
        selector: 'NewExpression[callee.name=/^Glide(Record|RecordSecure|Aggregate)$/]',
        message: 'Only src/server/records reads and writes tables.',
    },
]

const sysIdSyntax = [
    {
        selector: 'Literal[value=/^[0-9a-f]{32}$/]',
        message: 'A sys_id of the platform belongs in fluent/app/platform-ids.ts.',
    },
]

const zones = [
    {
        target: './src/server/core',
        from: './src',
        except: ['./server/core'],
        message: 'core is pure: it imports core and the libraries that ship.',
    },
    { target: './src/server/records', from: './src', except: ['./server/core', './server/records'] },
    { target: './src/server/handlers', from: './src', except: ['./server'] },
    { target: './src/client', from: './src', except: ['./client', './server/core'] },
    {
        target: './src/local-instance',
        from: ['./src/server', './src/client', './src/commands', './fluent'],
        message: 'The local instance knows the app only from the built package.',
    },
    { target: ['./src/server', './src/client'], from: ['./src/local-instance', './src/commands', './tests'] },
    { target: './fluent', from: ['./src/local-instance', './src/commands', './src/server/records', './tests'] },
]

export default tseslint.config(
    {
        ignores: [
            'dist/',
            'target/',
            '.local/',
            'coverage/',
            'fluent/generated/',
            'tests/fixtures/',
            '**/*.js',
            '!eslint.config.mjs',
        ],
    },
    ...tseslint.configs.recommended,
    {
        plugins: { 'import-x': importX },
        settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })] },
        rules: {
            'import-x/no-restricted-paths': ['error', { zones }],
            'import-x/no-duplicates': 'error',
            '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
            'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
            eqeqeq: 'error',
            'no-console': 'error',
        },
    },
    {
        files: ['src/server/**/*.ts'],
        rules: { 'no-restricted-syntax': ['error', ...platformSyntax, ...clockSyntax, ...recordSyntax] },
    },
    {
        files: ['src/server/core/**/*.ts'],
        rules: { 'no-restricted-imports': ['error', { patterns: ['@servicenow/*', 'node:*'] }] },
    },
    {
        files: ['src/server/records/**/*.ts'],
        rules: { 'no-restricted-syntax': ['error', ...platformSyntax, ...clockSyntax] },
    },
    {
        files: ['src/server/records/clock.ts'],
        rules: { 'no-restricted-syntax': ['error', ...platformSyntax] },
    },
    {
        files: ['src/local-instance/**/*.ts'],
        ignores: ['src/local-instance/clock.ts'],
        rules: { 'no-restricted-syntax': ['error', ...clockSyntax] },
    },
    {
        files: ['src/client/**/*.{ts,tsx}'],
        rules: { 'no-restricted-syntax': ['error', ...clockSyntax] },
    },
    {
        files: ['src/client/**/*.{ts,tsx}'],
        ignores: ['src/client/services/**'],
        rules: {
            'no-restricted-globals': [
                'error',
                { name: 'fetch', message: 'Only src/client/services asks the instance.' },
            ],
        },
    },
    {
        files: ['fluent/**/*.ts'],
        ignores: ['fluent/app/platform-ids.ts'],
        rules: { 'no-restricted-syntax': ['error', ...sysIdSyntax] },
    },
    { files: ['src/commands/**/*.ts', 'tests/bench/**/*.ts'], rules: { 'no-console': 'off' } },
    { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } }
)
