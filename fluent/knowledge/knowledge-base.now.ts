import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { criteriaServiceUsers } from '../catalog/category.now'
import { menuCertificateServices } from '../app/menu.now'

/** Installed once: an instance may edit the articles and keep its own words. */
export const knowledgeBase = Record({
    $id: Now.ID['knowledge-base'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge_base',
    data: {
        title: 'Certificate Services',
        description: 'Certificates for web sites and servers of state departments: what people ask, answered',
        owner: Now.ref('sys_user', { user_name: 'admin' }),
        application: 'global',
        active: true,
    },
})

/** Whoever may order reads the answers. */
Record({
    $id: Now.ID['knowledge-base-readers'],
    $meta: { installMethod: 'first install' },
    table: 'kb_uc_can_read_mtom',
    data: { kb_knowledge_base: knowledgeBase, user_criteria: criteriaServiceUsers },
})

Record({
    $id: Now.ID['menu-knowledge'],
    table: 'sys_app_module',
    data: {
        title: 'Questions and answers',
        application: `${menuCertificateServices.$id}`,
        link_type: 'FILTER',
        name: 'kb_knowledge',
        filter: 'kb_knowledge_base.title=Certificate Services^workflow_state=published^ORDERBYnumber',
        roles: ['x_cdt_certs.user'],
        active: true,
        order: 650,
    },
})
