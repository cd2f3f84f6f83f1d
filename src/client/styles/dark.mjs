/**
 * What the design system's colours become in the dark, by the part they play. A colour that is not named here is the
 * same in both. The page's own colours are in _tokens.scss.
 */
export const DARK = {
    text: {
        '#1b1b1b': '#eceef1',
        '#454545': '#b9bec7',
        '#565c65': '#b3b9c3',
        '#71767a': '#a2a8b2',
        '#757575': '#a2a8b2',
        '#005ea2': '#8cc4f2',
        '#1a4480': '#b3daf9',
        '#162e51': '#d3e8fa',
        '#54278f': '#c9b3f2',
        '#b50909': '#ffa8a0',
    },
    fill: {
        '#fff': '#1c2027',
        '#f0f0f0': '#262b34',
        '#dfe1e2': '#2d333d',
        '#c9c9c9': '#434a55',
        '#e6e6e6': '#2d333d',
        '#ecf3ec': '#16301b',
        '#faf3d1': '#372c08',
        '#f4e3db': '#431c12',
        '#e7f6f8': '#0f2f38',
        '#1b1b1b': '#eceef1',
        '#005ea2': '#2072b8',
        '#1a4480': '#2f83cb',
        '#162e51': '#185a94',
        '#565c65': '#8d949f',
    },
    line: {
        '#fff': '#1c2027',
        '#1b1b1b': '#8d949f',
        '#565c65': '#8d949f',
        '#dfe1e2': '#3c434e',
        '#e6e6e6': '#3c434e',
        '#c9c9c9': '#4b535f',
        '#757575': '#8d949f',
        '#005ea2': '#8cc4f2',
        '#1a4480': '#b3daf9',
        '#162e51': '#d3e8fa',
        '#b50909': '#ff8d84',
        '#2491ff': '#58a9ff',
    },
}
