import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import css from 'center-styles'
import { App } from '../app/app'

document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place for the Certificate Center.')
createRoot(root).render(
    <StrictMode>
        <App />
    </StrictMode>
)
