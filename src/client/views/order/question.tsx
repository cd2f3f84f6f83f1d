import { ErrorMessage, FormGroup, Label } from '@trussworks/react-uswds'
import { useState } from 'react'
import { type QuestionState } from '../../model/form'
import { isPrivateKey } from '../../model/order-draft'
import { type Values, type Variable } from '../../services/catalog'
import { common, order as text } from '../../text'
import { CsrCheck } from '../../ui/csr-check'
import { DropZone } from '../../ui/drop-zone'
import { Answer } from './answer'
import { questionId } from './question-id'

interface QuestionProps {
    readonly variable: Variable
    readonly state: QuestionState
    readonly values: Values
    readonly isMissing: boolean
    readonly onAnswer: (value: string) => void
}

/** One question with its help, its field and what is wrong with the answer. */
export function Question({ variable, state, values, isMissing, onAnswer }: QuestionProps) {
    const [refused, setRefused] = useState(false)
    const id = questionId(variable.name)
    const value = values[variable.name] ?? ''
    if (variable.type === 'label') return <p className="questions__label">{variable.label}</p>
    const answer = (next: string) => {
        const key = isPrivateKey(next)
        setRefused(key)
        if (!key) onAnswer(next)
    }
    const isCsr = variable.name === 'csr' && variable.type === 'long-text'
    const field = (
        <Answer
            id={id}
            variable={variable}
            state={state}
            value={value}
            describedBy={`${id}-help ${id}-wrong`}
            invalid={isMissing || refused}
            onAnswer={answer}
        />
    )
    const wide = variable.type === 'long-text'
    return (
        <FormGroup error={isMissing || refused} className={wide ? 'question question--wide' : 'question'}>
            {variable.type !== 'boolean' && (
                <Label htmlFor={id}>
                    {variable.label}
                    {state.mandatory && <span className="question__required"> ({common.required})</span>}
                </Label>
            )}
            <span id={`${id}-help`} className="usa-hint">
                {variable.help}
            </span>
            <div id={`${id}-wrong`}>
                {isMissing && <ErrorMessage>{text.missing(variable.label)}</ErrorMessage>}
                {refused && (
                    <ErrorMessage>
                        {text.privateKeyTitle}. {text.privateKey}
                    </ErrorMessage>
                )}
            </div>
            {isCsr ? (
                <DropZone label={text.drop} onText={answer}>
                    {field}
                </DropZone>
            ) : (
                field
            )}
            {isCsr && <CsrCheck csr={value} additionalNames={values.additional_names ?? ''} kind={values.kind ?? ''} />}
        </FormGroup>
    )
}
