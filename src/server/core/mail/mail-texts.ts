import { reasonsHtml } from '../notice/certificate-mail'

/** Body of the mail to somebody who wrote and whom we know: what became of the mail (R6). */
export function takenHtml(number: string): string {
    return reasonsHtml(
        `Your mail to Certificate Services is request ${number} now.`,
        'It is worked on and answered there. Your mail and its attachments are with it.',
        'Next time you may order "Question/Inquiry" in the service catalog: it asks for what we need to know.'
    )
}

/** Body of the one mail a day to somebody who wrote and whom we do not know (R6). */
export function strangerHtml(): string {
    return reasonsHtml(
        'Thank you for writing to Certificate Services. We could not take your mail up, because its address does not belong to a user who may order from us.',
        [
            'You work for a state department: write from the address of your user account, or order "Question/Inquiry" in the service catalog.',
            'You have no account, or need another format or accommodation: turn to the service desk, ServiceDesk@state.ca.gov, (916) 464-4311.',
        ].join('\n'),
        'Nothing else was made of your mail.'
    )
}
