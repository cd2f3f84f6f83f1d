import { TABLE } from '../../src/server/core/tables'

/** Every table that the app owns, as the code knows them. */
export const OWN_TABLES: string[] = Object.values(TABLE).sort()
