/** What the requester reads when the work on a request is over. */
export function closingComment(complete: boolean, closeNotes: string): string {
    if (complete) {
        return 'Your certificate is issued and recorded. You find it under "My certificates"; install it on your server and check the site. For 25 days you may have it changed or revoked.'
    }
    return `This request was closed without a certificate. Reason: ${closeNotes || 'none was given'}`
}
