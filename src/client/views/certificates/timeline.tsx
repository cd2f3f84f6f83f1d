import { useMemo } from 'react'
import { addressOf, Go } from '../../app/router'
import { urgencyOf } from '../../model/certificate-life'
import { showDayOf } from '../../model/dates'
import { type Axis, axisFor, stretch } from '../../model/timeline'
import { type Certificate } from '../../services/certificates'
import { now } from '../../services/clock'
import { certificates as text, words } from '../../text'
import { HostName } from '../../ui/names'
import { VirtualRows } from '../../ui/virtual-rows'

const ROW_HEIGHT = 45

/** Each certificate as a bar of its life, with the window in which it is to be renewed. */
export function Timeline({ certificates }: { readonly certificates: readonly Certificate[] }) {
    const axis = useMemo(() => axisFor(certificates, now()), [certificates])
    return (
        <>
            <Legend />
            <div
                role="table"
                aria-label={text.table}
                aria-rowcount={certificates.length + 1}
                className="grid grid--timeline"
            >
                <div role="rowgroup" className="grid__head">
                    <div role="row" aria-rowindex={1} className="row">
                        <span role="columnheader">{text.columns.name}</span>
                        <span role="columnheader">
                            <span className="sr-only">{text.columns.life}</span>
                            <span className="axis" aria-hidden="true">
                                {axis.ticks.map(({ at, label }) => (
                                    <span key={at} className="axis__tick" style={{ left: `${at}%` }}>
                                        {label}
                                    </span>
                                ))}
                            </span>
                        </span>
                    </div>
                </div>
                <VirtualRows items={certificates} keyOf={({ id }) => id} estimate={ROW_HEIGHT}>
                    {(certificate) => (
                        <>
                            <span role="cell" className="cell-name">
                                <Go to={addressOf('certificate', { id: certificate.id })}>
                                    <HostName name={certificate.commonName || certificate.number} />
                                </Go>
                            </span>
                            <span role="cell">
                                <Life certificate={certificate} axis={axis} />
                            </span>
                        </>
                    )}
                </VirtualRows>
            </div>
        </>
    )
}

function Life({ certificate, axis }: { readonly certificate: Certificate; readonly axis: Axis }) {
    const { notBefore, expiresAt, renewableFrom } = certificate
    const urgency = urgencyOf(certificate, now())
    const life = notBefore !== null && expiresAt !== null ? stretch(axis, notBefore, expiresAt) : null
    const window = renewableFrom !== null && expiresAt !== null ? stretch(axis, renewableFrom, expiresAt) : null
    return (
        <span className={`life life--${urgency}`}>
            <span className="sr-only">
                {text.lifeLabel(showDayOf(notBefore), showDayOf(expiresAt), words.urgency[urgency])}
            </span>
            {axis.ticks.map(({ at }) => (
                <span key={at} className="life__tick" style={{ left: `${at}%` }} />
            ))}
            {life && <Bar className="life__bar" {...life} />}
            {window && <Bar className="life__window" {...window} />}
            <span className="life__today" style={{ left: `${axis.place(now())}%` }} />
        </span>
    )
}

function Bar({
    className,
    left,
    width,
}: {
    readonly className: string
    readonly left: number
    readonly width: number
}) {
    return <span className={className} style={{ left: `${left}%`, width: `${width}%` }} />
}

function Legend() {
    return (
        <p className="legend" aria-hidden="true">
            <span className="legend__life">{text.legend.life}</span>
            <span className="legend__window">{text.legend.window}</span>
            <span className="legend__late">{text.legend.late}</span>
            <span className="legend__bad">{text.legend.bad}</span>
            <span className="legend__today">{text.legend.today}</span>
        </p>
    )
}
