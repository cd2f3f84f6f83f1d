import { Checkbox, Select, Textarea } from '@trussworks/react-uswds'
import { type QuestionState } from '../../model/form'
import { type Variable } from '../../services/catalog'
import { order as text } from '../../text'
import { ReferenceAnswer } from './reference-answer'
import { ReferencesAnswer } from './references-answer'

export interface AnswerProps {
    readonly id: string
    readonly variable: Variable
    readonly state: QuestionState
    readonly value: string
    readonly describedBy: string
    readonly invalid: boolean
    readonly onAnswer: (value: string) => void
}

const ROWS = { csr: 9, other: 4 }

/** The field for a question of this kind. */
export function Answer(props: AnswerProps) {
    const { id, variable, state, value, describedBy, invalid, onAnswer } = props
    const common = {
        id,
        name: variable.name,
        required: state.mandatory,
        disabled: state.readOnly,
        'aria-describedby': describedBy,
        'aria-invalid': invalid,
    }
    switch (variable.type) {
        case 'long-text':
            return (
                <Textarea
                    {...common}
                    value={value}
                    rows={variable.name === 'csr' ? ROWS.csr : ROWS.other}
                    className={variable.name === 'csr' ? 'mono' : ''}
                    spellCheck={variable.name === 'csr' ? false : undefined}
                    maxLength={variable.maxLength || undefined}
                    onChange={(event) => onAnswer(event.target.value)}
                />
            )
        case 'choice':
        case 'radio':
            return (
                <Select {...common} value={value} onChange={(event) => onAnswer(event.target.value)}>
                    {(value === '' || !state.mandatory) && <option value="">{text.choosePlease}</option>}
                    {variable.choices
                        .filter((choice) => choice.value !== '')
                        .map((choice) => (
                            <option key={choice.value} value={choice.value}>
                                {choice.label}
                            </option>
                        ))}
                </Select>
            )
        case 'boolean':
            return (
                <Checkbox
                    {...common}
                    label={variable.label}
                    checked={value === 'true'}
                    onChange={(event) => onAnswer(event.target.checked ? 'true' : 'false')}
                />
            )
        case 'reference':
            return <ReferenceAnswer {...props} />
        case 'references':
            return <ReferencesAnswer {...props} />
        case 'yes-no':
            return (
                <Select {...common} value={value} onChange={(event) => onAnswer(event.target.value)}>
                    <option value="">{text.choosePlease}</option>
                    <option value="Yes">{text.yes}</option>
                    <option value="No">{text.no}</option>
                </Select>
            )
        case 'unknown':
            return <p className="muted">{text.unknownField(variable.label)}</p>
        default:
            return (
                <input
                    {...common}
                    className="usa-input"
                    type={INPUT_TYPES[variable.type] ?? 'text'}
                    value={value}
                    placeholder={variable.example}
                    maxLength={variable.maxLength || undefined}
                    onChange={(event) => onAnswer(event.target.value)}
                />
            )
    }
}

const INPUT_TYPES: Partial<Record<Variable['type'], 'date' | 'datetime-local' | 'email' | 'url'>> = {
    date: 'date',
    'date-time': 'datetime-local',
    email: 'email',
    url: 'url',
}
