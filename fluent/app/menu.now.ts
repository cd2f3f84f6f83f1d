import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { WORK_LIST } from '../../src/server/core/ledger/work-lists'
import { TABLE } from '../../src/server/core/tables'
import { roleUser } from './roles.now'

export const menuCertificateServices = ApplicationMenu({
    $id: Now.ID['menu-certificate-services'],
    title: 'Certificate Services',
    hint: 'SSL/TLS certificates of state departments',
    description: 'Orders, certificates, domains and people of Certificate Services',
    roles: [roleUser],
    active: true,
    order: 100,
})

/** The page for everybody; the lists below it are for whoever wants records. */
Record({
    $id: Now.ID['menu-center'],
    table: 'sys_app_module',
    data: {
        title: 'Certificate Center',
        application: `${menuCertificateServices.$id}`,
        link_type: 'DIRECT',
        query: 'x_cdt_certs_center.do',
        hint: 'What needs you now, certificates, orders, the queue and the service levels on one page',
        roles: ['x_cdt_certs.user'],
        active: true,
        order: 10,
    },
})

Record({
    $id: Now.ID['menu-queue-new'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: new',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.new,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 100,
    },
})

Record({
    $id: Now.ID['menu-queue-mine'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: mine',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.mine,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin'],
        active: true,
        order: 200,
    },
})

Record({
    $id: Now.ID['menu-queue-open'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: all open',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.open,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 300,
    },
})

Record({
    $id: Now.ID['menu-submittals'],
    table: 'sys_app_module',
    data: {
        title: 'Submittals',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.submittal,

        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 400,
    },
})

Record({
    $id: Now.ID['menu-certificates'],
    table: 'sys_app_module',
    data: {
        title: 'Certificates',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.certificate,

        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 500,
    },
})

Record({
    $id: Now.ID['menu-my-certificates'],
    table: 'sys_app_module',
    data: {
        title: 'My certificates',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.certificate,
        filter: 'statusINissued,active,renewal_due,expired',
        roles: ['x_cdt_certs.user'],
        active: true,
        order: 600,
    },
})

Record({
    $id: Now.ID['menu-domains'],
    table: 'sys_app_module',
    data: {
        title: 'Approved domains',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.domain,

        roles: [
            'x_cdt_certs.fulfiller',
            'x_cdt_certs.admin',
            'x_cdt_certs.manager',
            'x_cdt_certs.delegated_admin',
            'x_cdt_certs.approver',
        ],
        active: true,
        order: 700,
    },
})

Record({
    $id: Now.ID['menu-organizations'],
    table: 'sys_app_module',
    data: {
        title: 'Organizations',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.organization,

        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 800,
    },
})

Record({
    $id: Now.ID['menu-delegated-admins'],
    table: 'sys_app_module',
    data: {
        title: 'Delegated administrators',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.delegatedAdmin,

        roles: [
            'x_cdt_certs.fulfiller',
            'x_cdt_certs.admin',
            'x_cdt_certs.manager',
            'x_cdt_certs.delegated_admin',
            'x_cdt_certs.approver',
        ],
        active: true,
        order: 900,
    },
})

Record({
    $id: Now.ID['menu-contacts'],
    table: 'sys_app_module',
    data: {
        title: 'Notification contacts',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.contact,

        roles: [
            'x_cdt_certs.fulfiller',
            'x_cdt_certs.admin',
            'x_cdt_certs.manager',
            'x_cdt_certs.delegated_admin',
            'x_cdt_certs.approver',
        ],
        active: true,
        order: 1000,
    },
})

Record({
    $id: Now.ID['menu-queue-waiting-customer'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: waiting on the customer',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.waitingOnCustomer,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 310,
    },
})

Record({
    $id: Now.ID['menu-queue-waiting-vendor'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: waiting on the vendor',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.waitingOnVendor,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 320,
    },
})

Record({
    $id: Now.ID['menu-queue-at-risk'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: at risk',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.atRisk,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 330,
    },
})

Record({
    $id: Now.ID['menu-queue-overdue'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: overdue',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.overdue,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 340,
    },
})

Record({
    $id: Now.ID['menu-queue-expedited'],
    table: 'sys_app_module',
    data: {
        title: 'Queue: expedited',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: TABLE.task,
        filter: WORK_LIST.expedited,
        roles: ['x_cdt_certs.fulfiller', 'x_cdt_certs.admin', 'x_cdt_certs.manager'],
        active: true,
        order: 350,
    },
})
