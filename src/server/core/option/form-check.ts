import { type FieldMessage } from './fault'

/** What an order form, and the REST resource `check`, hear of an order. */
export interface FormCheck {
    /** What would become of the order if it were placed as it is; `partly` where only some of its certificates go on. */
    verdict: 'accept' | 'partly' | 'reject'
    messages: Record<string, FieldMessage[]>
    /** Fields that held a private key: they are to be emptied, and an attached file was deleted. */
    cleared: string[]
}
