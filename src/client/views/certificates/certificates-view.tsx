import { useMemo } from 'react'
import { addressOf, Go, go } from '../../app/router'
import { useCertificates } from '../../app/use-certificates'
import {
    type CertificateFilter,
    filterFrom,
    isFiltered,
    NO_FILTER,
    parametersOf,
    select,
} from '../../model/certificate-filter'
import { type CertificateList } from '../../services/certificates'
import { now } from '../../services/clock'
import { isStaff } from '../../services/page'
import { certificates as text } from '../../text'
import { Page } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { CertificateTable } from './certificate-table'
import { Exports } from './exports'
import { Filters } from './filters'
import { type Shape, ShapeSwitch } from './shape-switch'
import { Timeline } from './timeline'

/** Every certificate that the person may see; the filters and the shape are in the address. */
export function CertificatesView({ parameters }: { readonly parameters: URLSearchParams }) {
    const list = useCertificates()
    const search = parameters.toString()
    const filter = useMemo(() => filterFrom(new URLSearchParams(search)), [search])
    const shape: Shape = parameters.get('as') === 'timeline' ? 'timeline' : 'list'
    const all = list.data?.certificates ?? NOTHING
    const shown = useMemo(() => select(all, filter, now()), [all, filter])
    const show = (next: CertificateFilter, as: Shape = shape) =>
        go(addressOf('certificates', { ...parametersOf(next), as: as === 'list' ? '' : as }), { replace: as === shape })

    return (
        <Page
            title={text.title}
            intro={isStaff() ? text.introStaff : text.intro}
            actions={<Exports certificates={shown} complete={list.data?.complete === true} />}
        >
            <Filters filter={filter} certificates={all} onChange={show} />
            <div className="list-head">
                <p aria-live="polite">
                    {list.data && countOf(list.data, shown.length)}
                    {isFiltered(filter) && (
                        <button
                            type="button"
                            className="usa-button usa-button--unstyled"
                            onClick={() => show(NO_FILTER)}
                        >
                            {text.clear}
                        </button>
                    )}
                </p>
                <ShapeSwitch shape={shape} onChange={(as) => show(filter, as)} />
            </div>
            <Loaded resource={list} lines={8}>
                {({ complete }) =>
                    shown.length > 0 ? (
                        shape === 'list' ? (
                            <CertificateTable certificates={shown} departments={isStaff()} />
                        ) : (
                            <Timeline certificates={shown} />
                        )
                    ) : (
                        complete && <Nothing filtered={isFiltered(filter)} />
                    )
                }
            </Loaded>
        </Page>
    )
}

const NOTHING: readonly never[] = []

function countOf({ certificates, complete }: CertificateList, shown: number): string {
    return complete ? text.shown(shown, certificates.length) : text.stillLoading(certificates.length)
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
    if (filtered) return <Empty icon="search" title={text.noMatch} />
    return (
        <Empty icon="certificates" title={text.empty}>
            <Go to={addressOf('order')} className="usa-button">
                {text.emptyAction}
            </Go>
        </Empty>
    )
}
