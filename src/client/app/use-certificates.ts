import { type CertificateList, listCertificates } from '../services/certificates'
import { useMe } from './me-context'
import { type Resource, useResource } from './use-resource'

/** Every certificate that the person may see; the views share what was read. */
export function useCertificates(): Resource<CertificateList> {
    const { scope } = useMe()
    return useResource<CertificateList>(`certificates:${scope}`, (signal, publish) =>
        listCertificates(scope, publish, signal)
    )
}
