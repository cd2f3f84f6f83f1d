import { createContext, useContext } from 'react'
import { type Me } from '../services/me'

export const MeContext = createContext<Me | null>(null)

/** The person at the page; every view is inside the shell, which waits for it. */
export function useMe(): Me {
    const me = useContext(MeContext)
    if (me === null) throw new Error('A view was shown outside the shell.')
    return me
}
