/** A task on one page: facts first, then what to do, one step a line. */
export function page(facts: readonly (readonly [label: string, value: string])[], steps: readonly string[]): string {
    const given = facts.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)
    return `${given.join('\n')}\n\nSteps:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`.slice(
        0,
        8000
    )
}

const CLOSE =
    'Close the task as complete with a close note: the requester reads it. Nothing came of it? Close it as incomplete and say why.'

/** What a fulfiller does in Sectigo Certificate Manager (SCM) and here, by kind of task. */
export const STEPS = {
    grantAccess: [
        'In SCM, open Settings > Admins > Add, and choose the organization of the department.',
        'Give the role DRAO or RAO SSL with the privileges "allow SSL auto approve" and no more; delegate the domains named above only.',
        'Have SCM mail the first password to the holder. Never read, write or send a password yourself.',
        'Enter the login in "SCM login" and close the task as complete. The holder is sent the login and the training material.',
    ],
    removeAccess: [
        'In SCM, open Settings > Admins, find the login and deactivate it.',
        'Delete its API keys and personal enrollment links.',
        'Close the task as complete: its domains, notices and open renewals go to the successor.',
    ],
    resetPassword: [
        'In SCM, open Settings > Admins, find the login and choose "Reset password": SCM mails the link to the holder.',
        'Never read, write or send a password yourself, neither here nor by mail or telephone.',
        'Close the task as complete: the new end of the password is recorded, and the holder is told to look for the mail from SCM.',
    ],
    validateDomain: [
        'In SCM, open Domains > Add, enter the domain and delegate it to the organization of the department.',
        'Start the validation (DCV) with the method above. Copy what the department has to set into "Validation record": it is mailed to the requester, and the clock stands still.',
        'When the requester answers, check in SCM that the domain is validated.',
        'Close the task as complete: the domain is approved from now on. If control cannot be proved, close it as incomplete and say why.',
    ],
    training: [
        'Enter one of the times above into "Training session": it is offered by mail, and the clock stands still until the answer.',
        'Hold it: requesting with a manual CSR in SCM, renewing, revoking, automation with ACME.',
        CLOSE,
    ],
    technicalIssue: [
        'Try to reproduce it. Missing facts? "Ask the customer" pauses the clock.',
        'Open a case with the vendor where SCM or the certificate authority is concerned; enter its number in "Vendor case" and set "Waiting on" to Vendor.',
        CLOSE,
    ],
    inquiry: ['Answer the question, or find who can. Missing facts? "Ask the customer" pauses the clock.', CLOSE],
} as const
