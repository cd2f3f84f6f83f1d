import { useMe } from '../../app/me-context'
import { useResource } from '../../app/use-resource'
import { type Coverage, type Department, departmentsOf } from '../../model/coverage'
import { readAccess } from '../../services/access'
import { isStaff } from '../../services/page'
import { access as text } from '../../text'
import { Badge, type Tone } from '../../ui/badge'
import { type IconName } from '../../ui/icon'
import { Page, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { AdminTable } from './admin-table'
import { DomainTable } from './domain-table'

const LOOK: Record<Coverage, { tone: Tone; icon: IconName }> = {
    covered: { tone: 'good', icon: 'check' },
    single: { tone: 'warn', icon: 'warning' },
    none: { tone: 'plain', icon: 'info' },
}

/** Who may issue for what, department by department. */
export function AccessView() {
    const { scope } = useMe()
    const access = useResource(`access:${scope}`, (signal) => readAccess(scope, signal))
    return (
        <Page title={text.title} intro={isStaff() ? text.introStaff : text.intro}>
            <Loaded resource={access} lines={8}>
                {(found) => {
                    const departments = departmentsOf(found)
                    if (departments.length === 0) return <Empty icon="access" title={text.empty} />
                    return departments.map((department) => <Part key={department.id} department={department} />)
                }}
            </Loaded>
        </Page>
    )
}

function Part({ department }: { readonly department: Department }) {
    const { name, admins, domains, coverage } = department
    return (
        <Panel title={name} className="department">
            <p className="advice">
                <Badge {...LOOK[coverage]}>{text.coverage[coverage]}</Badge>
                {text.coverageHint[coverage]}
            </p>
            {admins.length > 0 && (
                <>
                    <h3>{text.admins}</h3>
                    <AdminTable admins={admins} department={name} />
                </>
            )}
            {domains.length > 0 && (
                <>
                    <h3>{text.domains}</h3>
                    <DomainTable domains={domains} department={name} />
                </>
            )}
        </Panel>
    )
}
