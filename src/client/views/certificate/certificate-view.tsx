import { addressOf, Go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { adviceFor } from '../../model/certificate-story'
import { urgencyOf } from '../../model/certificate-life'
import { type CertificateDetail, readCertificate } from '../../services/certificates'
import { now } from '../../services/clock'
import { certificate as text, certificates, words } from '../../text'
import { UrgencyBadge } from '../../ui/badge'
import { Icon } from '../../ui/icon'
import { Names } from '../../ui/names'
import { Page, Panel } from '../../ui/page'
import { Loaded } from '../../ui/states'
import { Actions } from './actions'
import { Contacts } from './contacts'
import { CertificateFacts } from './facts'
import { History } from './history'
import { LifeLine } from './life-line'

/** One certificate with everything that is known about it. */
export function CertificateView({ id }: { readonly id: string }) {
    const resource = useResource(`certificate:${id}`, (signal) => readCertificate(id, signal))
    const name = resource.data?.commonName || resource.data?.number || certificates.title
    return (
        <Page
            title={name}
            intro={resource.data && [resource.data.number, words.kind[resource.data.kind]].filter(Boolean).join(' · ')}
            above={
                <Go to={addressOf('certificates')} className="way-back">
                    <Icon name="back" />
                    {text.back}
                </Go>
            }
            actions={resource.data && <Actions certificate={resource.data} />}
        >
            <Loaded resource={resource} lines={8}>
                {(certificate) => (
                    <>
                        <Panel title={text.life}>
                            <Advice certificate={certificate} />
                            <LifeLine certificate={certificate} />
                        </Panel>
                        <div className="columns">
                            <div>
                                <Panel title={text.facts}>
                                    <CertificateFacts certificate={certificate} />
                                </Panel>
                            </div>
                            <div>
                                <Panel title={text.names}>
                                    <Names names={certificate.names} most={12} />
                                </Panel>
                                <Panel title={text.contacts}>
                                    <Contacts certificate={certificate} />
                                </Panel>
                                <Panel title={text.history}>
                                    <History certificate={certificate} />
                                </Panel>
                            </div>
                        </div>
                    </>
                )}
            </Loaded>
        </Page>
    )
}

function Advice({ certificate }: { readonly certificate: CertificateDetail }) {
    const urgency = urgencyOf(certificate, now())
    return (
        <p className="advice">
            <UrgencyBadge urgency={urgency} />
            {adviceFor(certificate, urgency, now())}
        </p>
    )
}
