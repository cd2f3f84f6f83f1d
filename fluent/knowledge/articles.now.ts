import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { ARTICLE } from '../../src/server/core/knowledge/articles'
import { knowledgeBase } from './knowledge-base.now'

Record({
    $id: Now.ID['knowledge-who-issues-and-installs'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.whoIssues,
        short_description: 'Who issues and who installs a certificate?',
        kb_knowledge_base: knowledgeBase,
        meta: 'issue install who',
        text: Now.include('./articles/who-issues-and-installs.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-accounts-and-passwords'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.accounts,
        short_description: 'Do accounts and passwords expire?',
        kb_knowledge_base: knowledgeBase,
        meta: 'password login expire account reset',
        text: Now.include('./articles/accounts-and-passwords.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-where-to-get-help'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.help,
        short_description: 'Where do I get help?',
        kb_knowledge_base: knowledgeBase,
        meta: 'help contact support question service desk',
        text: Now.include('./articles/where-to-get-help.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-how-many-administrators'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.howMany,
        short_description: 'How many delegated administrators should we name?',
        kb_knowledge_base: knowledgeBase,
        meta: 'delegated administrator how many shared account',
        text: Now.include('./articles/how-many-administrators.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-notifications-continue'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.notices,
        short_description: 'Do notifications continue?',
        kb_knowledge_base: knowledgeBase,
        meta: 'notification notice warning contact suspend',
        text: Now.include('./articles/notifications-continue.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-is-automation-required'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.automation,
        short_description: 'Is automation required?',
        kb_knowledge_base: knowledgeBase,
        meta: 'automation acme lifespan 47 days',
        text: Now.include('./articles/is-automation-required.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-what-happens-on-expiry'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.expiry,
        short_description: 'What happens when a certificate expires?',
        kb_knowledge_base: knowledgeBase,
        meta: 'expire outage expiration renew',
        text: Now.include('./articles/what-happens-on-expiry.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-can-cdt-issue-for-us'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.canCdt,
        short_description: 'Can CDT issue certificates on our behalf?',
        kb_knowledge_base: knowledgeBase,
        meta: 'CDT issue on behalf retire',
        text: Now.include('./articles/can-cdt-issue-for-us.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-who-is-affected'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.affected,
        short_description: 'Who is affected by the change?',
        kb_knowledge_base: knowledgeBase,
        meta: 'affected change delegated admin only',
        text: Now.include('./articles/who-is-affected.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-who-issued-my-certificate'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.whoIssued,
        short_description: 'How do I see who issued a certificate?',
        kb_knowledge_base: knowledgeBase,
        meta: 'issued to issued by browser check',
        text: Now.include('./articles/who-issued-my-certificate.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-certificates-from-elsewhere'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.elsewhere,
        short_description: 'What do we do with certificates from elsewhere?',
        kb_knowledge_base: knowledgeBase,
        meta: 'elsewhere other issuer not sectigo',
        text: Now.include('./articles/certificates-from-elsewhere.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-who-does-what'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.duties,
        short_description: 'Who does what?',
        kb_knowledge_base: knowledgeBase,
        meta: 'roles duties responsibilities',
        text: Now.include('./articles/who-does-what.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-what-does-it-cost'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.rates,
        short_description: 'What does it cost?',
        kb_knowledge_base: knowledgeBase,
        meta: 'cost fee rate Z801 price',
        text: Now.include('./articles/what-does-it-cost.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-request-with-a-manual-csr'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.manualCsr,
        short_description: 'Training: request a certificate with a manual CSR in SCM',
        kb_knowledge_base: knowledgeBase,
        meta: 'training manual csr scm request video',
        text: Now.include('./articles/request-with-a-manual-csr.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-make-a-csr'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.makeCsr,
        short_description: 'Make a CSR on the usual platforms',
        kb_knowledge_base: knowledgeBase,
        meta: 'csr openssl iis keytool key apache nginx tomcat',
        text: Now.include('./articles/make-a-csr.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-automate-with-acme'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.acme,
        short_description: 'Training: automate with ACME',
        kb_knowledge_base: knowledgeBase,
        meta: 'acme automate certbot renew',
        text: Now.include('./articles/automate-with-acme.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})

Record({
    $id: Now.ID['knowledge-guidelines-and-accommodation'],
    $meta: { installMethod: 'first install' },
    table: 'kb_knowledge',
    data: {
        number: ARTICLE.guidelines,
        short_description: 'How do I get the guidelines, also in another format?',
        kb_knowledge_base: knowledgeBase,
        meta: 'guidelines submittal process accommodation alternative format accessibility',
        text: Now.include('./articles/guidelines-and-accommodation.html'),
        workflow_state: 'published',
        valid_to: '2100-01-01',
    },
})
