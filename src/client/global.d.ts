/** The compiled style sheet, made by now.prebuild.mjs. */
declare module 'center-styles' {
    const css: string
    export default css
}
