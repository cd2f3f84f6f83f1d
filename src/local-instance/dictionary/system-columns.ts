import { type ColumnSpec } from './table-spec'

/** What every table has, whether or not its declaration says so. */
export const SYSTEM_COLUMNS: Readonly<Record<string, ColumnSpec>> = {
    sys_id: { type: 'GUID', label: 'Sys ID' },
    sys_created_on: { type: 'glide_date_time', label: 'Created' },
    sys_created_by: { label: 'Created by', maxLength: 40 },
    sys_updated_on: { type: 'glide_date_time', label: 'Updated' },
    sys_updated_by: { label: 'Updated by', maxLength: 40 },
    sys_mod_count: { type: 'integer', label: 'Updates' },
}

/** Discriminates the tables that share the rows of one hierarchy. */
export const CLASS_COLUMN = 'sys_class_name'
export const CLASS_COLUMN_SPEC: ColumnSpec = { type: 'sys_class_name', label: 'Class' }

/** Added to what a package installs: which application a record is of. */
export const APPLICATION_COLUMNS: Readonly<Record<string, ColumnSpec>> = {
    sys_scope: { type: 'reference', label: 'Application', reference: 'sys_scope' },
    sys_package: { type: 'reference', label: 'Package', reference: 'sys_package' },
    sys_update_name: { label: 'Update name', maxLength: 250 },
    sys_name: { label: 'Display name', maxLength: 255 },
    sys_policy: { label: 'Protection policy' },
}
