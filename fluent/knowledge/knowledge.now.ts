import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { criteriaServiceUsers } from '../catalog/category.now'

/** Installed once: an instance may edit the articles and keep its own words. */
export const knowledgeBase = Record({
    $id: Now.ID['knowledge-base'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge_base',
    data: {
        title: 'Certificate Services',
        description: 'Certificates for web sites and servers of state departments',
        owner: Now.ref('sys_user', { user_name: 'admin' }),
        application: 'global',
        active: true,
    },
})

Record({
    $id: Now.ID['knowledge-base-readers'],
    $meta: { installMethod: 'first install' },
    table: 'kb_uc_can_read_mtom',
    data: { kb_knowledge_base: knowledgeBase, user_criteria: criteriaServiceUsers },
})

Record({
    $id: Now.ID['knowledge-who-issues-and-installs'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Who issues and who installs a certificate?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/who-issues-and-installs.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-accounts-and-passwords'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Do accounts and passwords expire?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/accounts-and-passwords.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-where-to-get-help'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Where do I get help?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/where-to-get-help.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-how-many-administrators'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'How many delegated administrators should we name?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/how-many-administrators.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-notifications-continue'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Do notifications continue?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/notifications-continue.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-is-automation-required'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Is automation required?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/is-automation-required.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-what-happens-on-expiry'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'What happens when a certificate expires?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/what-happens-on-expiry.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-can-cdt-issue-for-us'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Can CDT issue certificates for us?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/can-cdt-issue-for-us.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-who-is-affected'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Who is affected by the change, and am I?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/who-is-affected.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-who-issued-my-certificate'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'How do I see who issued a certificate?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/who-issued-my-certificate.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-roles-duties-and-rates'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Who does what, and what does it cost?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/roles-duties-and-rates.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-request-with-a-manual-csr'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Request a certificate with a manual CSR in SCM',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/request-with-a-manual-csr.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-make-a-csr'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'Make a CSR on the usual platforms',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/make-a-csr.html'),
        workflow_state: 'published',
    },
})

Record({
    $id: Now.ID['knowledge-guidelines-and-accommodation'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        short_description: 'How do I get the guidelines, also in another format?',
        kb_knowledge_base: knowledgeBase,
        text: Now.include('./articles/guidelines-and-accommodation.html'),
        workflow_state: 'published',
    },
})
