import { addressOf, Go } from '../../app/router'
import { tools as text } from '../../text'
import { Page, Panel } from '../../ui/page'
import { BusinessDays } from './business-days'
import { Concern } from './concern'
import { Decoder } from './decoder'
import { HostNames } from './host-names'

const TOOLS = { concern: Concern, decoder: Decoder, names: HostNames, days: BusinessDays } as const
type ToolName = keyof typeof TOOLS

export function ToolsView({ parameters }: { readonly parameters: URLSearchParams }) {
    const wanted = parameters.get('tool') ?? ''
    const chosen: ToolName = wanted in TOOLS ? (wanted as ToolName) : 'concern'
    const Tool = TOOLS[chosen]
    return (
        <Page title={text.title} intro={text.intro}>
            <nav className="tabs" aria-label={text.which}>
                <ul>
                    {(Object.keys(TOOLS) as ToolName[]).map((tool) => (
                        <li key={tool}>
                            <Go to={addressOf('tools', { tool })} aria-current={tool === chosen ? 'page' : undefined}>
                                {text.tabs[tool]}
                            </Go>
                        </li>
                    ))}
                </ul>
            </nav>
            <Panel title={text.tabs[chosen]}>
                <Tool />
            </Panel>
        </Page>
    )
}
