import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { certificateWildlifeMaps } from './certificates.demo.now'
import { organizationParks, organizationTransportation, organizationWildlife } from './organizations.demo.now'

Record({
    $id: Now.ID['demo-contact-wildlife-list'],
    $meta: { installMethod: 'demo' },
    table: TABLE.contact,
    data: {
        address: 'web-certificates@wildlife.ca.gov',
        kind: 'list',
        scope: 'organization',
        organization: organizationWildlife,
        status: 'active',
    },
})

Record({
    $id: Now.ID['demo-contact-wildlife-maps'],
    $meta: { installMethod: 'demo' },
    table: TABLE.contact,
    data: {
        address: 'gis-team@wildlife.ca.gov',
        kind: 'list',
        scope: 'certificate',
        organization: organizationWildlife,
        certificate: certificateWildlifeMaps,
        status: 'active',
    },
})

Record({
    $id: Now.ID['demo-contact-transportation-list'],
    $meta: { installMethod: 'demo' },
    table: TABLE.contact,
    data: {
        address: 'hostmaster@dot.ca.gov',
        kind: 'list',
        scope: 'organization',
        organization: organizationTransportation,
        status: 'active',
    },
})

Record({
    $id: Now.ID['demo-contact-transportation-suspended'],
    $meta: { installMethod: 'demo' },
    table: TABLE.contact,
    data: {
        address: 'outsider@dot.ca.gov',
        kind: 'person',
        scope: 'organization',
        organization: organizationTransportation,
        status: 'suspended',
        suspended_until: '2027-01-04',
        reason: 'On leave; the list is warned meanwhile.',
    },
})

Record({
    $id: Now.ID['demo-contact-parks-list'],
    $meta: { installMethod: 'demo' },
    table: TABLE.contact,
    data: {
        address: 'webmaster@parks.ca.gov',
        kind: 'list',
        scope: 'organization',
        organization: organizationParks,
        status: 'active',
    },
})
