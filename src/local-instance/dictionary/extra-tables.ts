import { type ColumnSpec, type TableSpec } from './table-spec'

/**
 * Platform tables, or columns of them, that the SDK does not declare (platform specification section 5).
 *
 * A column is written `name`, `name:type` or, for a reference, `name>table`; a string when nothing else is said. With
 * `name>>table` the record is deleted together with the one it refers to.
 */
export const EXTRA_TABLES: readonly TableSpec[] = [
    table('sysapproval_approver', {
        display: 'approver',
        webServiceAccess: true,
        columns: `approver>sys_user state sysapproval>task document_id:document_id source_table:table_name
            group>sysapproval_group approval_reason approval_column approval_journal_column approval_source
            comments:journal_input due_date:glide_date_time expected_start:glide_date_time iteration:integer order:integer
            wf_activity process_step state_binding`,
        choices: {
            state: 'not requested=Not Yet Requested|requested=Requested|approved=Approved|rejected=Rejected|cancelled=Cancelled|not_required=No Longer Required|duplicate=Duplicate',
        },
        defaults: { state: 'not requested' },
    }),
    table('sysapproval_group', {
        parent: 'task',
        columns: 'approval_user>sys_user wait_for reject_handling admin_override:boolean',
    }),
    table('sys_ui_action_role', { columns: 'sys_ui_action>sys_ui_action sys_user_role>sys_user_role' }),
    table('sys_ux_lib_asset', { columns: 'name content:script category es_module:boolean active:boolean' }),
    table('sys_ws_operation', { columns: 'default_operation_uri' }),
    table('sys_user', { columns: 'name password_needs_reset:boolean', display: 'name' }),
    table('sys_user_grmember', { columns: 'user>>sys_user group>>sys_user_group', webServiceAccess: true }),
    table('sys_user_has_role', {
        columns:
            'user>>sys_user role>>sys_user_role granted_by>sys_user_group inherited:boolean state included_in_role',
        webServiceAccess: true,
    }),
    table('sys_group_has_role', { columns: 'group>>sys_user_group role>>sys_user_role inherits:boolean' }),
    table('cmn_relative_duration', { columns: 'script:script' }),
    table('cmn_schedule_span', {
        display: 'name',
        columns: `schedule>cmn_schedule name type show_as all_day:boolean start_date_time:schedule_date_time
            end_date_time:schedule_date_time repeat_type repeat_count:integer repeat_until days_of_week monthly_type
            yearly_type float_week float_day month override_start_date parent user group notes`,
    }),
    table('cmn_other_schedule', { columns: 'schedule>cmn_schedule child_schedule>cmn_schedule type time_zone' }),
    table('sysevent', {
        display: 'name',
        webServiceAccess: true,
        columns: `name state parm1 parm2 instance table user_id user_name queue process_on:glide_date_time
            processed:glide_date_time processing_duration:integer claimed_by descriptive_name uri error_status`,
    }),
    table('sysevent_in_email_action', {
        display: 'name',
        columns: `name description table:table_name type action active:boolean order:integer event_name
            stop_processing:boolean condition_script:script filter_condition:conditions from>sys_user required_roles
            template:template_value reply_email:html script:script assignment_operator`,
        defaults: { type: 'new', action: 'record_action', order: '100', event_name: 'email.read' },
    }),
    table('sys_attachment_doc', {
        columns: 'sys_attachment>>sys_attachment position:integer length:integer data:compressed',
    }),
    table('sc_item_option', {
        columns:
            'item_option_new>item_option_new sc_cat_item_option cart_item>sc_cart_item value:multi_two_lines order:integer',
    }),
    table('sc_item_option_mtom', { columns: 'request_item>>sc_req_item sc_item_option>>sc_item_option' }),
    table('sc_multi_row_question_answer', {
        columns: `parent_id:document_id parent_table_name variable_set>item_option_new_set row_index item_option_new>item_option_new
            value:multi_two_lines order:integer`,
    }),
    table('question', {
        display: 'question_text',
        columns: `name question_text type order:integer mandatory:boolean active:boolean default_value:multi_two_lines
            reference reference_qual reference_qual_condition choice_table choice_field lookup_table lookup_value
            lookup_label lookup_unique:boolean lookup_price read_only:boolean hidden:boolean help_text help_tag
            show_help:boolean choice_direction list_table include_none:boolean max_length:integer tooltip
            use_reference_qualifier validate_regex variable_width`,
    }),
    table('item_option_new', {
        parent: 'question',
        columns: `cat_item>sc_cat_item variable_set>item_option_new_set category>sc_category global:boolean
            visible_bundle:boolean visible_guide:boolean visible_standalone:boolean visible_summary:boolean macro
            summary_macro sp_widget delivery_plan layout display_title:boolean map_to_field:boolean field
            pricing_implications:boolean rec_price_if_checked:price price_if_checked:price read_roles write_roles
            create_roles unique:boolean example_text attributes conversational_label default_html_value:html rich_text:html
            post_insert_script published_ref sc_catalogs:glide_list`,
    }),
    table('question_choice', {
        display: 'text',
        columns: 'question>>question text value order:integer inactive:boolean misc:price rec_misc:price',
    }),
    table('io_set_item', { columns: 'sc_cat_item>>sc_cat_item variable_set>>item_option_new_set order:integer' }),
    table('sc_cat_item_catalog', { columns: 'sc_cat_item>>sc_cat_item sc_catalog>>sc_catalog' }),
    table('sc_cat_item_category', { columns: 'sc_cat_item>>sc_cat_item sc_category>>sc_category' }),
    table('sc_cat_item_user_criteria_mtom', { columns: 'sc_cat_item>>sc_cat_item user_criteria>>user_criteria' }),
    table('sc_cat_item_user_criteria_no_mtom', { columns: 'sc_cat_item>>sc_cat_item user_criteria>>user_criteria' }),
    table('catalog_ui_policy', {
        display: 'short_description',
        columns: `short_description active:boolean applies_to catalog_item>sc_cat_item variable_set>item_option_new_set
            catalog_conditions:multi_two_lines applies_catalog:boolean applies_req_item:boolean applies_sc_task:boolean
            applies_target_record:boolean on_load:boolean reverse_if_false:boolean run_scripts:boolean script_true:script
            script_false:script order:integer ui_type global:boolean inherit:boolean isolate_script:boolean
            run_scripts_in_ui_type va_supported:boolean table:table_name view conditions:conditions description`,
    }),
    table('catalog_ui_policy_action', {
        columns: `ui_policy>catalog_ui_policy catalog_variable variable mandatory visible disabled cleared:boolean value
            value_action order:integer field field_message field_message_type catalog_item>sc_cat_item
            variable_set>item_option_new_set table:table_name`,
    }),
    table('catalog_script_client', {
        display: 'name',
        columns: `name active:boolean type cat_item>sc_cat_item variable_set>item_option_new_set cat_variable applies_to
            script:script ui_type order:integer applies_catalog:boolean applies_req_item:boolean applies_sc_task:boolean
            applies_target_record:boolean va_supported:boolean isolate_script:boolean table:table_name field view
            messages:multi_two_lines condition description global:boolean sys_overrides published_ref`,
    }),
    table('sc_cart', {
        columns:
            'user>sys_user requested_for>sys_user name special_instructions:multi_two_lines delivery_address:multi_two_lines',
    }),
    table('sc_cart_item', {
        columns:
            'cart>sc_cart cat_item>sc_cat_item quantity:integer variables:multi_two_lines order:integer active:boolean',
    }),
    table('sys_audit', {
        webServiceAccess: true,
        columns: `tablename:table_name documentkey:document_id fieldname oldvalue:multi_two_lines newvalue:multi_two_lines reason
            record_checkpoint:integer internal_checkpoint user`,
    }),
    table('sys_choice_set', { columns: 'name:table_name element' }),
    table('sys_choice', {
        display: 'label',
        webServiceAccess: true,
        columns: `name:table_name element value label sequence:integer language dependent_value inactive:boolean
            inactive_on_update:boolean hint`,
        defaults: { language: 'en' },
    }),
    table('sys_documentation', {
        display: 'label',
        columns: 'name:table_name element label plural language hint help url',
    }),
    table('sys_number_counter', { columns: 'table:table_name number:integer' }),
    table('sys_trigger', {
        display: 'name',
        columns: `name next_action:glide_date_time state:integer trigger_type:integer script:script document:table_name
            document_key:document_id repeat:integer priority:integer job_id parent error_count:integer`,
    }),
    table('syslog', { columns: 'level:integer message:multi_two_lines source source_application_family' }),
    table('sys_module', { display: 'path', columns: 'path content:script external_source:boolean content_type' }),
    table('sys_upgrade_history', {
        webServiceAccess: true,
        columns: `upgrade_started:glide_date_time upgrade_finished:glide_date_time from_version to_version
            changes_applied:integer changes_processed:integer changes_skipped:integer state`,
    }),
    table('sys_filter_option_dynamic', { columns: 'label script:script field_type referenced_table table' }),
    table('sys_ui_message', { columns: 'key message:multi_two_lines language code' }),
    table('sys_hub_trigger_instance_v2', {
        columns: 'flow>sys_hub_flow name trigger_type trigger_definition trigger_inputs:compressed display_text',
    }),
    table('sys_hub_action_instance_v2', {
        columns: 'flow>sys_hub_flow action_type ui_id parent_ui_id order values:compressed comment display_text',
    }),
    table('sys_hub_flow_logic_instance_v2', {
        columns: `flow>sys_hub_flow logic_definition ui_id parent_ui_id order values:compressed connected_to comment
            display_text`,
    }),
    table('sys_hub_sub_flow_instance_v2', {
        columns: `flow>sys_hub_flow subflow>sys_hub_flow ui_id parent_ui_id order subflow_inputs:compressed
            wait_for_completion:boolean comment display_text`,
    }),
    table('sys_hub_flow_stage', {
        columns: 'flow>sys_hub_flow label value order:integer component_indexes duration:glide_duration',
    }),
    table('sys_rest_message_headers', { columns: 'rest_message>>sys_rest_message name value order:integer' }),
    table('sys_rest_message_fn_headers', {
        columns: 'rest_message_function>>sys_rest_message_fn name value order:integer',
    }),
    table('sys_rest_message_fn_parameters', {
        columns: 'rest_message_function>>sys_rest_message_fn name value order:integer',
    }),
    table('sla_offering', { columns: 'name' }),
]

interface ExtraTable {
    readonly parent?: string
    readonly display?: string
    readonly webServiceAccess?: boolean
    readonly columns: string
    /** `value=label` pairs by column, separated by `|`. */
    readonly choices?: Readonly<Record<string, string>>
    readonly defaults?: Readonly<Record<string, string>>
}

function table(name: string, extra: ExtraTable): TableSpec {
    const columns = extra.columns
        .trim()
        .split(/\s+/)
        .map((text) => column(text, extra))
    return {
        name,
        extends: extra.parent,
        display: extra.display,
        webServiceAccess: extra.webServiceAccess,
        columns: Object.fromEntries(columns),
    }
}

function column(text: string, extra: ExtraTable): [name: string, spec: ColumnSpec] {
    const [, name, separator, target] = /^(\w+)(?:(:|>>?)(\w+))?$/.exec(text) ?? []
    if (!name) throw new Error(`Not a column: ${text}`)
    const choices = extra.choices?.[name]?.split('|').map((pair) => pair.split('=') as [string, string])
    const isReference = separator?.startsWith('>')
    const type = isReference ? { type: 'reference', reference: target } : { type: target }
    const cascade = separator === '>>' ? 'delete' : undefined
    return [name, { ...type, cascade, choices, default: extra.defaults?.[name] }]
}
