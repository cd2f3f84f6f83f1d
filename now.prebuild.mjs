import { minify, rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup'
import { styleSheet } from './src/client/styles/style-sheet.mjs'

/** Bundles the Certificate Center before the rest of the package is built; the page loads nothing but these files. */
export default async ({ rootDir, config, fs, path, logger, registerExplicitId }) => {
    const clientDir = path.join(rootDir, config.clientDir)
    const outputDir = path.join(rootDir, config.staticContent.buildDir)
    fs.rmSync(outputDir, { recursive: true, force: true })
    const bundle = await rollup({
        fs,
        input: path.join(clientDir, '**', '*.html'),
        plugins: [
            styleSheetModule(),
            // Neither sources nor maps are shipped: they would be many times as large as the page itself.
            servicenowFrontEndPlugins({
                scope: config.scope,
                rootDir: clientDir,
                projectRootDir: rootDir,
                registerExplicitId,
                editableSourceCodeOnInstance: false,
            }),
            minify(),
        ],
    })
    const { output } = await bundle.write({ dir: outputDir, sourcemap: false })
    fs.writeFileSync(path.join(outputDir, '..', 'client-packages.json'), JSON.stringify(packagesIn(output)))
    for (const file of output) {
        logger.info(`${file.fileName}: ${(file.type === 'asset' ? file.source : file.code).length} bytes`)
    }
}

/** The npm packages of which code is in the bundles: what the bill of materials says of the page. */
function packagesIn(output) {
    const modules = output.flatMap((file) => Object.entries(file.modules ?? {}))
    const used = modules.filter(([, module]) => module.renderedLength > 0).map(([id]) => id.replaceAll('\\', '/'))
    const names = used.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1])
    return [...new Set(names)].filter((name) => name !== undefined).sort()
}

/** Lets the client import the compiled style sheet as text: `import css from 'center-styles'`. */
function styleSheetModule() {
    const id = '\0center-styles'
    return {
        name: 'center-styles',
        resolveId: (source) => (source === 'center-styles' ? id : null),
        load: (source) => (source === id ? `export default ${JSON.stringify(styleSheet())}` : null),
    }
}
