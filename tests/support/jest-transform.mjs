import { transform } from 'sucrase'

/**
 * How the tests read TypeScript: its types are stripped, as in `npm start`, which takes a fiftieth of the time of the
 * compiler. `npm run types` checks them. Lines stay where they are, so that no source map is needed.
 */
export default {
    process: (text, file) =>
        transform(text, {
            transforms: ['typescript', 'imports', ...(file.endsWith('x') ? ['jsx'] : [])],
            jsxRuntime: 'automatic',
            production: true,
            disableESTransforms: true,
            filePath: file,
        }),
}
