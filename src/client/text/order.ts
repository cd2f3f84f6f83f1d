import { common } from './common'

export const order = {
    title: 'Order',
    choose: 'What do you need?',
    intro: 'Everything is ordered here, so that it can be followed from the first approval to the last day.',
    nothing: 'There is nothing that you can order. Ask Certificate_Services@state.ca.gov for access.',
    otherItem: 'All items',
    kept: 'Saved in this browser as you type.',
    discard: 'Start over',
    submit: 'Order',
    submitMany: (count: number) => `Order ${common.count(count, 'certificate', 'certificates')} together`,
    submitting: 'Ordering…',
    addAnother: 'Add another certificate to this order',
    entry: (number: number) => `Certificate ${number}`,
    removeEntry: (number: number) => `Remove certificate ${number}`,
    about: 'About this item',
    missingTitle: 'Some answers are missing',
    missing: (label: string) => `Answer “${label}”.`,
    choosePlease: '– Choose –',
    yes: 'Yes',
    no: 'No',
    nothingToChoose: 'There is nothing to choose from.',
    unknownField: (label: string) => `“${label}” can only be answered in the service portal.`,
    privateKeyTitle: 'This is a private key',
    privateKey:
        'It was not sent and is not kept. A private key must never leave your server: if this one was mailed or pasted anywhere else, make a new key pair. Paste the CSR instead, which begins with -----BEGIN CERTIFICATE REQUEST-----.',
    drop: 'Paste it, or drop its file here.',
    browse: 'Choose a file',
    checking: 'Checking…',
    checkFailed: 'The check is not available right now. The order is checked when it arrives.',
    accepted: 'This CSR can be used.',
    rejected: 'This CSR cannot be used.',
    facts: { names: 'Names', key: 'Key', subject: 'Subject', signature: 'Signature' },
    signatureGood: 'verifies',
    signatureBad: 'does not verify',
    signatureUnknown: 'not checked',
    better: 'Make a CSR that is accepted',
    betterIntro: 'Run one of these on the server that will use the certificate. The private key stays there.',
    findings: 'Findings',
    findingColumns: { severity: 'Weight', message: 'What was found' },
    done: 'Your order has arrived',
    doneText: (number: string) =>
        `Its number is ${number}. You will get a mail when something happens, and find it under My requests.`,
    refused: (number: string) => `${number} was refused`,
    refusedText: 'It was checked on arrival and could not be accepted. The reasons:',
    follow: 'Follow it',
    allRequests: 'All my requests',
    prefilled: (name: string, purpose: string) =>
        `Filled in from ${name}. ${purpose in NEXT ? NEXT[purpose as keyof typeof NEXT] : NEXT.renewal}`,
}

/** What to do next where an order starts from a certificate, by its purpose. */
const NEXT = {
    renewal: 'Make a new CSR with a new key, and check the rest.',
    reissue: 'Within 25 days of its delivery it may get another key or other names: give the CSR and the names.',
    revocation: 'Revocation cannot be undone: sites that still use it stop working.',
}
