import { type GivenAnswer } from '../services/answers'
import { Facts } from './facts'

/** What somebody answered when ordering. */
export function Answers({ answers }: { readonly answers: readonly GivenAnswer[] }) {
    return (
        <Facts
            two
            facts={answers.map(({ question, answer }) => [
                question,
                <span key={question} className="pre-line">
                    {answer}
                </span>,
            ])}
        />
    )
}
