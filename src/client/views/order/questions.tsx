import { questionStates, sectionsOf } from '../../model/form'
import { type CatalogForm, type Values, type Variable } from '../../services/catalog'
import { Question } from './question'

interface QuestionsProps {
    readonly form: CatalogForm
    readonly values: Values
    readonly title: string
    readonly missing: readonly Variable[]
    readonly onAnswer: (name: string, value: string) => void
}

/** The questions of the form as the instance describes them: a new one appears without a new page. */
export function Questions({ form, values, title, missing, onAnswer }: QuestionsProps) {
    const states = questionStates(form, values)
    return (
        <>
            {title !== '' && <h2 className="entry-title">{title}</h2>}
            {sectionsOf(form.variables).map((section, index) => {
                const shown = section.questions.filter(({ name }) => states[name].visible)
                if (shown.length === 0) return null
                return (
                    <fieldset key={index} className="panel questions">
                        {section.title !== '' && <legend className="panel__title">{section.title}</legend>}
                        <div className="questions__fields">
                            {shown.map((variable) => (
                                <Question
                                    key={variable.name || variable.label}
                                    variable={variable}
                                    state={states[variable.name]}
                                    values={values}
                                    isMissing={missing.some(({ name }) => name === variable.name)}
                                    onAnswer={(value) => onAnswer(variable.name, value)}
                                />
                            ))}
                        </div>
                    </fieldset>
                )
            })}
        </>
    )
}
