/** Every text that people read in the page is in this folder, so that it can be translated as a whole. */
export const common = {
    product: 'Certificate Services',
    center: 'Certificate Center',
    agency: 'California Department of Technology',
    pacific: 'All dates and times are Pacific time.',
    loading: 'Loading…',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    back: 'Back',
    required: 'required',
    none: 'None',
    copy: 'Copy',
    copied: 'Copied',
    skip: 'Skip to main content',
    more: (count: number) => `and ${count} more`,
    count: (count: number, one: string, many: string) => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`,
}

export const failures = {
    offline: {
        title: 'No connection',
        text: 'The instance cannot be reached. What you entered is kept; try again when you are connected.',
    },
    session: {
        title: 'Your session has ended',
        text: 'Sign in again in a new tab, then come back here. What you entered is kept.',
        signIn: 'Sign in (new tab)',
        goOn: 'I have signed in',
    },
    forbidden: { title: 'Not for your eyes', text: 'You do not have the rights to see or change this.' },
    missing: { title: 'Not found', text: 'It does not exist, or you do not have the rights to see it.' },
    refused: { title: 'Not accepted', text: 'The instance did not accept this.' },
    broken: {
        title: 'Something went wrong',
        text: 'The instance answered with an error. Nothing you entered is lost; try again, and if it stays, write to Certificate_Services@state.ca.gov.',
    },
    crashed: {
        title: 'This view has stopped working',
        text: 'Reload the page. If it happens again, write to Certificate_Services@state.ca.gov and say what you did.',
        reload: 'Reload',
    },
}

export const shell = {
    navigation: 'Main',
    menu: 'Menu',
    signedInAs: (name: string) => `Signed in as ${name}`,
    waiting: (count: number) => `${count} waiting`,
    views: {
        home: 'Home',
        certificates: 'Certificates',
        order: 'Order',
        requests: 'My requests',
        approvals: 'Approvals',
        queue: 'Queue',
        access: 'Access',
        tools: 'Tools',
        levels: 'Service levels',
        forecast: 'Forecast',
    },
    help: 'Questions? Certificate_Services@state.ca.gov',
    address: 'Certificate_Services@state.ca.gov',
}

export const words = {
    urgency: {
        expired: 'Expired',
        critical: 'A week or less left',
        late: 'Start renewal now',
        due: 'Renewal window open',
        fine: 'In order',
        ended: 'Ended',
    },
    status: {
        issued: 'Issued, changeable',
        active: 'Active',
        renewal_due: 'Renewal due',
        replaced: 'Replaced',
        expired: 'Expired',
        revoked: 'Revoked',
    },
    kind: {
        single: 'Single name',
        san: 'Several names (SAN)',
        wildcard: 'Wildcard',
        code_signing: 'Code signing',
    },
    managedBy: { cdt: 'CDT on your behalf', delegated_admin: 'Delegated administrators' },
    purpose: { new: 'New', renewal: 'Renewal', reissue: 'Reissue', revocation: 'Revocation' },
    taskKind: {
        issue_certificate: 'Issue certificate',
        renewal: 'Renewal',
    } as Record<string, string>,
    waitingOn: { cdt: 'CDT', customer: 'the customer', vendor: 'the vendor' } as Record<string, string>,
    automation: { none: 'None', acme: 'ACME', agent: 'Agent' } as Record<string, string>,
    installedBy: { customer: 'The department', cdt: 'CDT' } as Record<string, string>,
    contactStatus: { active: 'Active', suspended: 'Suspended', bounced: 'Bounced' } as Record<string, string>,
    stage: {
        window_open: 'Renewal window opened',
        start_by: 'Latest day to start',
        one_week: 'One week left',
        one_day: 'One day left',
        expired: 'Expired',
    } as Record<string, string>,
    approval: {
        requested: 'Waiting',
        approved: 'Approved',
        rejected: 'Rejected',
        not_required: 'No longer needed',
        cancelled: 'Cancelled',
    } as Record<string, string>,
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
}
