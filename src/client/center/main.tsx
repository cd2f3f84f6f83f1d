import { createRoot } from 'react-dom/client'
import { Button, TextInput, Textarea, Select, Checkbox, Alert, Table, Tag, Label, FormGroup, ErrorMessage, Fieldset } from '@trussworks/react-uswds'
import { scaleTime } from 'd3-scale'
import { useVirtualizer } from '@tanstack/react-virtual'
import css from 'center-styles'
import { checkSubmittal } from '../../server/core/check/check-submittal'

document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
console.log(scaleTime, useVirtualizer, checkSubmittal, TextInput, Textarea, Select, Checkbox, Alert, Table, Tag, Label, FormGroup, ErrorMessage, Fieldset)
createRoot(document.getElementById('root')!).render(<Button type="button">hi</Button>)
