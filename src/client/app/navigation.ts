import { type IconName } from '../ui/icon'
import { hasRole } from '../services/page'
import { type ViewName } from './router'

export interface Destination {
    readonly view:
        | 'home'
        | 'certificates'
        | 'order'
        | 'requests'
        | 'approvals'
        | 'queue'
        | 'access'
        | 'tools'
        | 'levels'
        | 'forecast'
    readonly icon: IconName
    /** Views that lie below it. */
    readonly holds: readonly ViewName[]
}

/** Where the person can go, by what they do in the service. */
export function destinations(): readonly Destination[] {
    const all: readonly (Destination & { readonly open: boolean })[] = [
        { view: 'home', icon: 'home', holds: [], open: true },
        { view: 'queue', icon: 'queue', holds: ['task'], open: hasRole('fulfiller', 'manager', 'admin') },
        { view: 'approvals', icon: 'approvals', holds: [], open: hasRole('approver', 'admin') },
        { view: 'certificates', icon: 'certificates', holds: ['certificate'], open: true },
        { view: 'order', icon: 'order', holds: [], open: true },
        { view: 'requests', icon: 'requests', holds: ['request'], open: true },
        { view: 'access', icon: 'access', holds: [], open: true },
        { view: 'levels', icon: 'levels', holds: [], open: hasRole('manager', 'admin') },
        { view: 'forecast', icon: 'forecast', holds: [], open: hasRole('manager', 'admin') },
        { view: 'tools', icon: 'tools', holds: [], open: true },
    ]
    return all.filter(({ open }) => open)
}
