import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    '@noble/curves@2.4.0/abstract/weierstrass.js': {
                        table: 'sys_module'
                        id: '93acb4d274c6469a9b93f44df261cb12'
                    }
                    '@noble/curves@2.4.0/package.json': {
                        table: 'sys_module'
                        id: 'dda4d0b6fd9d4c72aded7e87ffd3e9dc'
                    }
                    '@noble/hashes@2.4.0/hmac.js': {
                        table: 'sys_module'
                        id: '27ec2f5cd2c9453b8f3c6c4fc170a49a'
                    }
                    '@noble/hashes@2.4.0/legacy.js': {
                        table: 'sys_module'
                        id: '4cc2a92bf13643aab3db94b1c4ebb413'
                    }
                    '@noble/hashes@2.4.0/package.json': {
                        table: 'sys_module'
                        id: '5b6a8130e7f1443fae293bbd3d8e3d00'
                    }
                    '@noble/hashes@2.4.0/sha2.js': {
                        table: 'sys_module'
                        id: '714220b938ee4141bde6bd113f26690d'
                    }
                    '@noble/hashes@2.4.0/utils.js': {
                        table: 'sys_module'
                        id: '52cc48a4cd0d47259e01b975ea63e088'
                    }
                    'action-close': {
                        table: 'sys_hub_action_type_definition'
                        id: '6d81777c46be443183417db0d4896f83'
                    }
                    'action-close-script': {
                        table: 'sys_hub_step_instance'
                        id: '8cfe7cef6d2b45a7be0e0123d4f63ab7'
                    }
                    'action-open-issue-task': {
                        table: 'sys_hub_action_type_definition'
                        id: 'ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                    }
                    'action-open-issue-task-script': {
                        table: 'sys_hub_step_instance'
                        id: '199925d5b5a549f1b9d99cd0822dc09d'
                    }
                    'action-reject': {
                        table: 'sys_hub_action_type_definition'
                        id: '379987f0d8784b2fbe0f97f149b33743'
                    }
                    'action-reject-script': {
                        table: 'sys_hub_step_instance'
                        id: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                    }
                    'action-take-in': {
                        table: 'sys_hub_action_type_definition'
                        id: '2c5b39c43f6f4e15a69a31512fabe836'
                    }
                    'action-take-in-script': {
                        table: 'sys_hub_step_instance'
                        id: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                    }
                    'action-withdraw': {
                        table: 'sys_hub_action_type_definition'
                        id: '3d30630b12a84785a6109e7203d29e8c'
                    }
                    'action-withdraw-script': {
                        table: 'sys_hub_step_instance'
                        id: '5be3559343f04936b00f29b351829863'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '10d265247d6f43ed91b040a2bca23b95'
                    }
                    'catalog-category-certificate-services': {
                        table: 'sc_category'
                        id: 'be09e382c0164293b2c4829f1a2b22f3'
                    }
                    'catalog-criteria-service-users': {
                        table: 'user_criteria'
                        id: '1d1dc9675417491b8301affe787aa83f'
                    }
                    'group-certificate-services': {
                        table: 'sys_user_group'
                        id: '9dd4e9dd75be444eb6d13292610805b9'
                    }
                    'group-certificate-services-approvers': {
                        table: 'sys_user_group'
                        id: '5357a71f799c4a5c8c6c1848fb3b78f5'
                    }
                    'group-role-approvers-approver': {
                        table: 'sys_group_has_role'
                        id: '919320dbfb894a5f92947ff00c35700c'
                    }
                    'group-role-certificate-services-fulfiller': {
                        table: 'sys_group_has_role'
                        id: 'c42dd0a53a6d47c5afdca07436977c01'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '5d2504a56a9e473a9a6f2b98edd9c36e'
                    }
                    'privilege-approval-read': {
                        table: 'sys_scope_privilege'
                        id: 'fccfecc37e6a47b4a1606dc69401903b'
                    }
                    'privilege-approval-write': {
                        table: 'sys_scope_privilege'
                        id: '37948776665e45729bcaedce60a5d746'
                    }
                    'privilege-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'f5fc8cfe70994f9e9ef68ef4ebdecc0b'
                    }
                    'privilege-journal-read': {
                        table: 'sys_scope_privilege'
                        id: '21e172377c314af8a38c6ed3f960dd10'
                    }
                    'privilege-request-read': {
                        table: 'sys_scope_privilege'
                        id: '3467c6466a51463da0a6884b9f03ac11'
                    }
                    'privilege-request-write': {
                        table: 'sys_scope_privilege'
                        id: 'ad3b4021d38a48658ba3b967c059e718'
                    }
                    'privilege-requested-item-read': {
                        table: 'sys_scope_privilege'
                        id: '1fd4d8ae9d084e518267a096eed19c0c'
                    }
                    'privilege-requested-item-write': {
                        table: 'sys_scope_privilege'
                        id: 'b0375e24eba748c7a9de06a6291cfa97'
                    }
                    'privilege-user-read': {
                        table: 'sys_scope_privilege'
                        id: '9f793f5a3d4641dc9cf479b4deaddc51'
                    }
                    'script-include-ajax': {
                        table: 'sys_script_include'
                        id: '99e085160605440d81a412388db160ca'
                    }
                    'script-include-ajax-acl': {
                        table: 'sys_security_acl'
                        id: '2db2570246f94d038695841622fedb3a'
                    }
                    'script-include-defaults': {
                        table: 'sys_script_include'
                        id: '7f11b4a5b00242e7af14299562623a3c'
                    }
                    'secure-certificates-client-additional-names': {
                        table: 'catalog_script_client'
                        id: 'ad31ed9ca15e4119a70c6f85131be000'
                    }
                    'secure-certificates-client-csr': {
                        table: 'catalog_script_client'
                        id: '731c4a18b9554ce8b3afda3c290820f8'
                    }
                    'secure-certificates-client-kind': {
                        table: 'catalog_script_client'
                        id: '576f9bca4622492cb99a4e6508d68594'
                    }
                    'secure-certificates-client-notes': {
                        table: 'catalog_script_client'
                        id: 'ffd4065186f14503a49a258777f3538a'
                    }
                    'secure-certificates-client-submit': {
                        table: 'catalog_script_client'
                        id: '0e1f886d477b42868861dc2fb0c147e1'
                    }
                    'secure-certificates-flow': {
                        table: 'sys_hub_flow'
                        id: '21436d812cef4eaa990791ac04c78dee'
                    }
                    'secure-certificates-flow-cdt-approval': {
                        table: 'sys_hub_action_instance_v2'
                        id: 'f44f60d93175435db43d2bd100d7075e'
                    }
                    'secure-certificates-flow-cdt-reject': {
                        table: 'sys_hub_action_instance_v2'
                        id: 'b9c2e43de98b4ef781ff0643a70a22e4'
                    }
                    'secure-certificates-flow-close': {
                        table: 'sys_hub_action_instance_v2'
                        id: '21235f7a1e874b26be396a482fa64cc2'
                    }
                    'secure-certificates-flow-department-approval': {
                        table: 'sys_hub_action_instance_v2'
                        id: '176f326375b94b1db303b99fb6d8e696'
                    }
                    'secure-certificates-flow-department-reject': {
                        table: 'sys_hub_action_instance_v2'
                        id: '278ce5e2ccbd49ac85cd107c3c4adbb3'
                    }
                    'secure-certificates-flow-end-cdt-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'a52bfa11a64b4c428752283f0a8882ec'
                    }
                    'secure-certificates-flow-end-department-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '2db5b20add5e436db34423826904579f'
                    }
                    'secure-certificates-flow-end-refused': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '45eaedca34a948c8a1aa96072ad347bd'
                    }
                    'secure-certificates-flow-end-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '0b488004eb6e4db28e5e55693e9dd5c6'
                    }
                    'secure-certificates-flow-if-cdt-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '4d85656bea674b329b8df3e1b2052c27'
                    }
                    'secure-certificates-flow-if-department-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'e49181fe2ee24c528a6be8357048ceae'
                    }
                    'secure-certificates-flow-if-refused': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'cdf097b6b6b94462917087a53097678f'
                    }
                    'secure-certificates-flow-if-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '4fd2cbcf23e7418ca1d06a52326cd9e6'
                    }
                    'secure-certificates-flow-open-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: 'f5367eb4034343bf8662de55d69035a5'
                    }
                    'secure-certificates-flow-take-in': {
                        table: 'sys_hub_action_instance_v2'
                        id: '7e7d14fb66174868b1b19d8884d6c1d1'
                    }
                    'secure-certificates-flow-trigger': {
                        table: 'sys_hub_trigger_instance_v2'
                        id: '710381fdc73a404e92101ed97483c33f'
                    }
                    'secure-certificates-flow-wait-for-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: '037bf85a5ac34aa6841ca9919dc46075'
                    }
                    'secure-certificates-item': {
                        table: 'sc_cat_item'
                        id: '5b6634c4decd4f8784b55f8d63d03037'
                    }
                    'src_server_core_certificate_name-set-key_ts': {
                        table: 'sys_module'
                        id: 'ab5ac84e22c54cf0b60561e516a49395'
                    }
                    'src_server_core_check_check-certificate_ts': {
                        table: 'sys_module'
                        id: '004dad8643e64a318029bb30535550f2'
                    }
                    'src_server_core_check_check-csr_ts': {
                        table: 'sys_module'
                        id: '63f9c93b4bf34cda9858b6aecdce6c54'
                    }
                    'src_server_core_check_check-hostnames_ts': {
                        table: 'sys_module'
                        id: 'f71b1a17a6b2412d8265dccd0cd82ad2'
                    }
                    'src_server_core_check_check-submittal_ts': {
                        table: 'sys_module'
                        id: '4b8519b2620a4c5aa3596b7ce0f9dca5'
                    }
                    src_server_core_check_facts_ts: {
                        table: 'sys_module'
                        id: 'cf6ddb79bf9d41589d4db0d231de1956'
                    }
                    src_server_core_check_finding_ts: {
                        table: 'sys_module'
                        id: '9d9d34517bfe4fa583f44e4a51203879'
                    }
                    'src_server_core_check_how-to_ts': {
                        table: 'sys_module'
                        id: '7df62dc6142d4642a18a45d4928f110b'
                    }
                    'src_server_core_check_match-certificate_ts': {
                        table: 'sys_module'
                        id: '65b51d6954fe49adb10800f431dd938f'
                    }
                    src_server_core_check_ownership_ts: {
                        table: 'sys_module'
                        id: 'd71c8198c50445638e760c3f6a7aac3a'
                    }
                    'src_server_core_check_requested-extensions_ts': {
                        table: 'sys_module'
                        id: 'e14ec0e44e8b4ab49452822d0d57986e'
                    }
                    src_server_core_check_types_ts: {
                        table: 'sys_module'
                        id: 'ed7df45e01bd4b6fbd09b02c3033b8b3'
                    }
                    src_server_core_hostname_authorization_ts: {
                        table: 'sys_module'
                        id: '56e33a54ee6d4c09929bb8a7911e343b'
                    }
                    'src_server_core_hostname_check-hostname_ts': {
                        table: 'sys_module'
                        id: '999750301d904e91b89bb5027d28a503'
                    }
                    'src_server_core_hostname_label-rules_ts': {
                        table: 'sys_module'
                        id: 'ef48f0b5d45d44c8beddb399952f0ac9'
                    }
                    src_server_core_hostname_messages_ts: {
                        table: 'sys_module'
                        id: '7e1205acb2174726b1553060ba5fffc8'
                    }
                    'src_server_core_hostname_name-set_ts': {
                        table: 'sys_module'
                        id: '8332e02778394422a523c694ef3fad91'
                    }
                    src_server_core_hostname_names_ts: {
                        table: 'sys_module'
                        id: 'b46917113305487683a200613cd55224'
                    }
                    'src_server_core_hostname_root-rules_ts': {
                        table: 'sys_module'
                        id: 'd91d0e461f994745a63a91a759da5ae4'
                    }
                    src_server_core_hostname_roots_ts: {
                        table: 'sys_module'
                        id: '6fb647d0e793484d84229daf233e1e74'
                    }
                    'src_server_core_hostname_text-rules_ts': {
                        table: 'sys_module'
                        id: '036482420f35453cb59602999d1eb82f'
                    }
                    src_server_core_key_policy_ts: {
                        table: 'sys_module'
                        id: '35731331b2e5450598d69e7d4b7c1508'
                    }
                    'src_server_core_key_weak-rsa_ts': {
                        table: 'sys_module'
                        id: '379d993acd714e92ac0a79f7336c3246'
                    }
                    src_server_core_organization_groups_ts: {
                        table: 'sys_module'
                        id: '2f4aed86f62f443a96b6fd9a1bd17a11'
                    }
                    src_server_core_organization_organization_ts: {
                        table: 'sys_module'
                        id: '432686a1128a47d38c17d33f5e55e1dc'
                    }
                    src_server_core_organization_standing_ts: {
                        table: 'sys_module'
                        id: 'f152859591d54ae7b6d04f1a62e2a49f'
                    }
                    src_server_core_roles_ts: {
                        table: 'sys_module'
                        id: '4a6fdb2ec006426994840309d470d4b3'
                    }
                    src_server_core_states_ts: {
                        table: 'sys_module'
                        id: '48402cb6d7554d47bd5b4bcdde302c53'
                    }
                    src_server_core_submittal_contacts_ts: {
                        table: 'sys_module'
                        id: '961dcb76efc14e4facd3bc8423d2602e'
                    }
                    'src_server_core_submittal_decide-order_ts': {
                        table: 'sys_module'
                        id: '22554b0d0e5947c69c8c71df4e73d7fa'
                    }
                    src_server_core_submittal_events_ts: {
                        table: 'sys_module'
                        id: 'a8b918e290624d36a6bf9ffe9c4da309'
                    }
                    'src_server_core_submittal_form-messages_ts': {
                        table: 'sys_module'
                        id: '305d9349367c4795bc5e72cf8910004b'
                    }
                    src_server_core_submittal_order_ts: {
                        table: 'sys_module'
                        id: '74e62e0fb2564d73aeb8a6099dbc44ad'
                    }
                    'src_server_core_submittal_private-key_ts': {
                        table: 'sys_module'
                        id: '6d898af58bab43318069e54eb4bd7f9b'
                    }
                    src_server_core_submittal_rejection_ts: {
                        table: 'sys_module'
                        id: '3a559472ad9c49b69da2d4868d263bef'
                    }
                    src_server_core_submittal_texts_ts: {
                        table: 'sys_module'
                        id: '20269fef2bb840a2a9126ba6be1f00f8'
                    }
                    src_server_core_tables_ts: {
                        table: 'sys_module'
                        id: '7c0fa00821b4409ebcce22de7910853c'
                    }
                    'src_server_core_task_closing-comment_ts': {
                        table: 'sys_module'
                        id: 'a2d278a5bcd94512b40ef7a2cb2e2972'
                    }
                    'src_server_core_task_issue-steps_ts': {
                        table: 'sys_module'
                        id: 'f66cba7bd4444936922b38f40b135406'
                    }
                    'src_server_core_time_business-day_ts': {
                        table: 'sys_module'
                        id: 'a186c9eaa445475b9719f89cf275a0a8'
                    }
                    src_server_core_time_calendar_ts: {
                        table: 'sys_module'
                        id: 'c210b413413c4dff8fad8a8d2bb46891'
                    }
                    src_server_core_time_expiry_ts: {
                        table: 'sys_module'
                        id: '924ca6752ee441b99cbcef08e1dab23b'
                    }
                    'src_server_core_time_glide-time_ts': {
                        table: 'sys_module'
                        id: 'e3f14f9df6bb40a08fd083a0a9460be5'
                    }
                    src_server_core_time_pacific_ts: {
                        table: 'sys_module'
                        id: '37332e384a554baca0b5a90c90705be9'
                    }
                    src_server_core_x509_base64_ts: {
                        table: 'sys_module'
                        id: '7d2d32000d944b38a3b5affa6e646bd4'
                    }
                    src_server_core_x509_bytes_ts: {
                        table: 'sys_module'
                        id: '769b18d8bd3248b48bba7f7f946f9d4c'
                    }
                    src_server_core_x509_certificate_ts: {
                        table: 'sys_module'
                        id: '52f58237501841bda27487784ebf4419'
                    }
                    'src_server_core_x509_certification-request_ts': {
                        table: 'sys_module'
                        id: '47d090f1179f4d368e1b738eee8dba35'
                    }
                    src_server_core_x509_der_ts: {
                        table: 'sys_module'
                        id: '000c1070eef64e5f928b6fd0287d116e'
                    }
                    'src_server_core_x509_der-values_ts': {
                        table: 'sys_module'
                        id: 'c8fb903948cf4e9e8700d51cd49f868f'
                    }
                    src_server_core_x509_digest_ts: {
                        table: 'sys_module'
                        id: '8cce8ab347b9484bba06cf9a4e329c2b'
                    }
                    src_server_core_x509_ecdsa_ts: {
                        table: 'sys_module'
                        id: '694d041cb6ab486fb9cde03049d20fc2'
                    }
                    src_server_core_x509_extensions_ts: {
                        table: 'sys_module'
                        id: 'c3956d11422d444bbb62d7657558eb63'
                    }
                    src_server_core_x509_fault_ts: {
                        table: 'sys_module'
                        id: 'a793e782bce84634be9255de9d521c56'
                    }
                    'src_server_core_x509_general-names_ts': {
                        table: 'sys_module'
                        id: 'f4c3221d26c542ce9b32f51ac8b6968e'
                    }
                    src_server_core_x509_load_ts: {
                        table: 'sys_module'
                        id: '0e2f846f9c3e468eb66a8b32a48599c9'
                    }
                    src_server_core_x509_messages_ts: {
                        table: 'sys_module'
                        id: 'e38fef6b3d014df3ac942bca4b84b500'
                    }
                    src_server_core_x509_name_ts: {
                        table: 'sys_module'
                        id: '7efa5c818161499e84ca723a745180e9'
                    }
                    'src_server_core_x509_object-ids_ts': {
                        table: 'sys_module'
                        id: 'ff8147073f614b73b1b2fa09cf3f22e8'
                    }
                    'src_server_core_x509_private-key_ts': {
                        table: 'sys_module'
                        id: 'd1caa97da0d34913b475e8cdc367309f'
                    }
                    'src_server_core_x509_public-key_ts': {
                        table: 'sys_module'
                        id: '9c6efe8c76a543fca04dba1b0f630803'
                    }
                    src_server_core_x509_read_ts: {
                        table: 'sys_module'
                        id: '88bb732c5c3549e686a3cb70dc8d4a1f'
                    }
                    src_server_core_x509_rsa_ts: {
                        table: 'sys_module'
                        id: 'd91a6319ab5144359e471600ced714bc'
                    }
                    'src_server_core_x509_signature-algorithm_ts': {
                        table: 'sys_module'
                        id: '3f99adf071e745f5bfb14924d4ffcb6a'
                    }
                    'src_server_core_x509_text-encoding_ts': {
                        table: 'sys_module'
                        id: '3afec46c93e84c1b90afdbc965288fa6'
                    }
                    src_server_core_x509_verify_ts: {
                        table: 'sys_module'
                        id: 'dc5f514e28aa43daab1184702008384d'
                    }
                    'src_server_handlers_organization_own-organization_ts': {
                        table: 'sys_module'
                        id: '6b3665a107504dbd99c306ff8979a305'
                    }
                    'src_server_handlers_request_close-request_ts': {
                        table: 'sys_module'
                        id: '461e4e77b4c2413c9f87b3ff4eee89fb'
                    }
                    'src_server_handlers_request_reject-request_ts': {
                        table: 'sys_module'
                        id: '5719529bac18483aa9e625e8c23031c8'
                    }
                    'src_server_handlers_request_withdraw-request_ts': {
                        table: 'sys_module'
                        id: '8c1095e3ebd44ec6a5217a9c011179a1'
                    }
                    'src_server_handlers_submittal_check-form_ts': {
                        table: 'sys_module'
                        id: '1609fc54bcd74f0f959021df4ea2c951'
                    }
                    'src_server_handlers_submittal_take-in-request_ts': {
                        table: 'sys_module'
                        id: 'b337f00b7f464e0097b1aae6f832e4fd'
                    }
                    'src_server_handlers_task_open-issue-task_ts': {
                        table: 'sys_module'
                        id: '153854e7712b422fb297eaecba408878'
                    }
                    src_server_records_approval_ts: {
                        table: 'sys_module'
                        id: 'ca9ab983162f47c5ad40154aa5999bce'
                    }
                    src_server_records_certificate_ts: {
                        table: 'sys_module'
                        id: 'b77a3efa6f2847ff8b74b2e12106c0b5'
                    }
                    src_server_records_clock_ts: {
                        table: 'sys_module'
                        id: '995a511ec7bb4020a106b1099775f2fb'
                    }
                    src_server_records_domain_ts: {
                        table: 'sys_module'
                        id: '90e4a2cbee964f64a1d040ca34daa545'
                    }
                    src_server_records_events_ts: {
                        table: 'sys_module'
                        id: 'c8419bb56d984e31a90f46f58e1d83d4'
                    }
                    'src_server_records_order-variables_ts': {
                        table: 'sys_module'
                        id: '24796d700a9a431ab3d1906f232eae7e'
                    }
                    src_server_records_organization_ts: {
                        table: 'sys_module'
                        id: '52fed0eaeb5848338f61c45a1090a3a2'
                    }
                    'src_server_records_requested-item_ts': {
                        table: 'sys_module'
                        id: '470b668098384620b27a1b315ced74df'
                    }
                    src_server_records_submittal_ts: {
                        table: 'sys_module'
                        id: 'ae5235bcea9c4d6d8cdadeb5aeb434e2'
                    }
                    src_server_records_task_ts: {
                        table: 'sys_module'
                        id: 'ec705c2b191448a583025bf24cf59725'
                    }
                    src_server_records_user_ts: {
                        table: 'sys_module'
                        id: '082c15a4e6384f289ace1ec1b8da4a14'
                    }
                    'withdrawn-request-flow': {
                        table: 'sys_hub_flow'
                        id: '02d7f17e60f14612b33768c3819a5bab'
                    }
                    'withdrawn-request-flow-trigger': {
                        table: 'sys_hub_trigger_instance_v2'
                        id: '00175f9a0ad54669b0c562cd2360b07a'
                    }
                    'withdrawn-request-flow-withdraw': {
                        table: 'sys_hub_action_instance_v2'
                        id: '4d7cd0219ebb4ba3bf083d8be7587847'
                    }
                }
                composite: [
                    {
                        table: 'item_option_new'
                        id: '02636313b122495a9c05138f16bbe3ec'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'csr'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '026621cbeeb945099dfa2ae69c30b55f'
                        key: {
                            logical_table_name: 'x_cdt_certs_submittal'
                            col_name_string: 'name_set_key,status'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '02bf8db7daf2465fb7283626f81ebd1e'
                        key: {
                            name: 'x_cdt_certs.manager'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '031f383934cd4964bcad8f128b0cb1bf'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'kind'
                            value: 'list'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '035c237203f144edb9baf32db23f1244'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '04730d8c6336422fa5300444c47084a8'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_5be3559343f04936b00f29b351829863'
                            id: '5be3559343f04936b00f29b351829863'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '047dd7c384094c99bbe3adb434d3fecd'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'submittal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '0480883effa340ab8ad6e2ec4048f303'
                        key: {
                            model: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '04a4b37021a948d494274bb7bbb6fa4b'
                        key: {
                            logical_table_name: 'x_cdt_certs_contact'
                            col_name_string: 'certificate,status'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '04f67874b8574aa4a9df9369058019ab'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '053dbd9400764e9bb7e1130014fda337'
                        key: {
                            model: '379987f0d8784b2fbe0f97f149b33743'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '054425da61f54622a9738d6a64500822'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                            value: 'provisioned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '054bd77c909c49f9b5de3a73148bfd7e'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                            value: 'issued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '06adaa9756674921951740de5c53e77c'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                            element: 'delegated_admin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0751be6cc35b4f508b03695efe0a119b'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'certificate'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '07f379dc5a914775946dee9de2492c50'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '081309c772b04cb184bcb2adf8b26eb2'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'csr'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08b0769fd8e64517a7ac57bc4b4cad52'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'issued_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ad3e7a884f945bc9dc95ac04f9d3be6'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '0ae0a4e894824417b2ca0dde669b2858'
                        key: {
                            model: '3d30630b12a84785a6109e7203d29e8c'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0b834a60009f46d98cffc7b32f6ade60'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'server_platform'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0b937a7d87f441efa444c0a180c0cd9b'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c15404c35fd45b7bffaba9b54b6de38'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '0c5fc691d02f4e4d85f81ba18d606f82'
                        key: {
                            model: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                            element: 'approval_state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d13424b43874fabad77299b66fcae98'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ee05cc2fdbd4e9eb9f2fef7ea30f946'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'service_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0f3b5b5c212b424bbd6ec3e31274b9b7'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'key_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f537b0b07b04085ab1aee02df675b59'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'closure_evidence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '10189654196e4153b7d35c2c21bc312f'
                        key: {
                            model: 'ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '101a7289637e42b48fa8f355b8cd9580'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_on'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '1071e9247e7a4baabf62d6ed079bb035'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '10b18800702d4d8fb563e127ea575833'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                            value: 'removed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '10bc520a5f3747bb82412a13b689b8c6'
                        key: {
                            question: {
                                id: '3cc700da4e254736a2318f2c5f5ad660'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'purpose'
                                }
                            }
                            value: 'new'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10c938d14a624c34a3380ca9e32a1522'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'spki_sha256'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '11c6f1b38f934d6aba5701108d654097'
                        key: {
                            role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                            contains: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1216944ff2c84dceb6c3f09709fee35e'
                        key: {
                            name: 'var__m_sys_hub_action_input_6d81777c46be443183417db0d4896f83'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '124593da81b64f1295c9eeb3f00d4807'
                        key: {
                            model: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1269df5360aa4cab9780467015487c79'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12ba5c1d26814ffea51015403cf83f31'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'key_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1302c30c165648f2b38e78932e0ded6e'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '131d8347f844451c942459aca0bcf1df'
                        key: {
                            name: 'x_cdt_certs/vendor-@trussworks-react-uswds--335c05f1'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1345196a8a154fd4ba6fed29ee1455ab'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'certificate_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '13ecc3f8871a4341bf704b692a844148'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                            value: 'fulfilled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '142349018c1d47c08fe8523f8f0a38ab'
                        key: {
                            logical_table_name: 'x_cdt_certs_m2m_admin_domain'
                            col_name_string: 'delegated_admin,domain'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '144e950248344c43ad57fc74ffea6a0c'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '14a7009b336741bcb2c536a92e688d93'
                        key: {
                            flow: '21436d812cef4eaa990791ac04c78dee'
                            value: 'fulfilment'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '14c8c821c8d1476cbc1f3e2747e8d45f'
                        key: {
                            model: '379987f0d8784b2fbe0f97f149b33743'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '150f66b635864bb388ffa3b6d45138ca'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1579fc27d1fa45dfbb6c9fe8d8abe6e9'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                            value: 'suspended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '15d47fbbb0604887857962a5544c201a'
                        key: {
                            name: 'x_cdt_certs_organization'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '160aa6a71a0943e19b60e77c2c4b2cd5'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'trained_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '16a8b5c5dc744e918dd81b0535395a49'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '16f71f7205084a08b5f08eb4e0af659c'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'server_platform_version'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '171fb4aa406c4843a8f8c9ab01a98b47'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17333e6b52c544b59a91f93e63bbb19b'
                        key: {
                            name: 'var__m_sys_hub_action_input_6d81777c46be443183417db0d4896f83'
                            element: 'task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17336b87dd144f15a9e5b1d8214b8204'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'certificate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '178efc42f53c47c2a45cc85b22147d47'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'scm_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '181679e3cfb34262ac31699c27ae7e22'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'server_platform_version'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '18bfa56056b44546aab29beec820038d'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'kind'
                            value: 'san'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '18cfe2e128a341b28afe17dd69e85224'
                        key: {
                            logical_table_name: 'x_cdt_certs_organization'
                            col_name_string: 'department'
                        }
                    },
                    {
                        table: 'sc_cat_item_catalog'
                        id: '19becae09d5b4922b0503e8c2969c005'
                        key: {
                            sc_cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a32bba5324d49388311d56fec42d53b'
                        key: {
                            name: 'var__m_sys_hub_action_input_3d30630b12a84785a6109e7203d29e8c'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '1be2b2d6db6146ed9376411013f3d6e2'
                        key: {
                            flow: '21436d812cef4eaa990791ac04c78dee'
                            value: 'department_approval'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '1c852b1c31f94da7950a5b7e964d8e41'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_d1a5a2bc6eca40388a4a0779a8d6a5f7'
                            id: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1cd165d5e3144e898e02ede3c7f9cdcb'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'login'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1d13c88e30a046889f1f4c5138f63d13'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'service_code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d575e72ab834075a4900fb05d50a754'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1d9f1883a9f84bd3b110fcd7eb2db235'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'root'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1e890f7e8e0c46b18a06ab8c5ae21d99'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ee7c141f8c9437eaec4826c0d3e762a'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'kind'
                            value: 'code_signing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '1f6c9c58323e4b63ba8e634a331d380b'
                        key: {
                            name: 'x_cdt_certs.admin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2020010a87a54a2f8d3c76b70ecec3ad'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'window_ends_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '206a5a429b934f6ebc63e1bd4eb1d2cd'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'identity_days'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '20fc609224bb4ad2b46d4f06d6ed4327'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'certificate_type'
                            value: 'tls'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21844f0fb7574b5d9eb72bd41543c59a'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'subject_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21d37d749ab7432c8128cc36f6ae4cd7'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'password_expires_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '2229b059ed414466a611e6865b684866'
                        deleted: true
                        key: {
                            name: 'x_cdt_certs/vendor-@trussworks-react-uswds--ce5f0d60'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '227ba3d5da7b4ca7b0b141a1f42c1ae8'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22d3a114928c496a80aed6cb29324b6b'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'sent_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '22d738891f5a4634b1750c28ddfb9f65'
                        key: {
                            logical_table_name: 'x_cdt_certs_certificate'
                            col_name_string: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '23ab2eb074154e549b588fa3a9909e4f'
                        key: {
                            logical_table_name: 'x_cdt_certs_lifespan_policy'
                            col_name_string: 'certificate_type,issued_from'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '23bbd5b126fc42699ee3d62c9ae0dffe'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'name_set_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2400720b8ffa4672809e9f3d23515129'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'csr'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '24547a51599844a9b097e986e2ff3ae2'
                        key: {
                            field: 'submittal'
                            table: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            id: '2c5b39c43f6f4e15a69a31512fabe836'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '24ed035bc0374af382a9c0d9668ede79'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'cycle_key'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '250e3134575445deb29c6c8f7c50fde4'
                        key: {
                            name: 'x_cdt_certs_notice'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2514ba4945d449e79b6bb873402aa8f0'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2620f47847f84f7fa8247837ac5107e6'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'shared_account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2621f20b36764fb0b402cfbd8b67ac45'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '26a92f91d5d5435abe695fcebb912203'
                        key: {
                            model: '6d81777c46be443183417db0d4896f83'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '26d3ce9ce1ce42789cfaa85204845b5a'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'login'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '279db49fac1a46fbbe8ac0260d30ad51'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '27c5a40bac2141c5a99f07ed1943b953'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'tomcat'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '284fae0aa8ba4aa9b854f4be65f10ab1'
                        key: {
                            model: '3d30630b12a84785a6109e7203d29e8c'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28c46525f597418aa2be5e6ee3f227d3'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '29251e92b2a74e0f85be9976923cca1e'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_method'
                            value: 'cname'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '29dacd392f034e90b5e8eacaaf371645'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'too_late_after'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a367ec7aeaa494b9a019255b05b7172'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'hostnames'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '2a75775236ce4c268ce23ee06e0d396b'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'contacts'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2c8ea2f8c6764887b55ebfcc05d7fb15'
                        key: {
                            document_key: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2d5f98a9228d4d5aabdfd473470062de'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2dd6196244ee4f84bdd552e564e19fb1'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e1cf628810d4bd888f6770461f956e8'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'approver'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e44da8e43744f3ea58f40a8c8461c0e'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e70fa5c0d0d4b049d1cbd1c2f864e15'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'scope'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e741fb35765463a8fc2981183805574'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'deputy_approver'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2ee1809cff064b679d1f45ef905ff091'
                        key: {
                            document_key: '8cfe7cef6d2b45a7be0e0123d4f63ab7'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '2f91b01f13dc449eb9bd5cc38e28348b'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'server_end'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2fe32004ccd94125a0e5e46bafe2494c'
                        key: {
                            logical_table_name: 'x_cdt_certs_task'
                            col_name_string: 'cycle_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '300ec02c9c2f4de4a44eecaf980d2037'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'server_platform'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '302b4cfd7ab04e0bb9ef9b451b172dd0'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '305b439acc9441869e644740d7c3c6be'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'shared_account'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30cfab36ca08445d82473168ef9502a6'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'replaced_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '312ab04afc5c4b81bcc6b50da88f2c98'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'installed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31a0adcb07db4f9facc15980e7bc08b9'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'validated_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '31faf54de5fe42e692bda8e770e23926'
                        key: {
                            document_key: '199925d5b5a549f1b9d99cd0822dc09d'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3387dfdd12624428afee444d4116b907'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'ca_max_validity_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '33b2cdac715c4720b44520a90f08d74c'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'purpose'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '34d1242afec440db96d9f9bd47034067'
                        key: {
                            name: 'x_cdt_certs_notice'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35726d28ca214e73a1bb2e1a6cfbd58c'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3585068083af4705bef887b9de8e7b08'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'not_after'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35b4a6caf0d34e459e110db7a62adf55'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'findings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '36cc3206e7bc4a38bc69d2d20f6c865c'
                        key: {
                            document_key: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '36cec857cae84e33bdf5b1b3a542e7d1'
                        key: {
                            model: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '370ae8807a984d719002d83e5998f1ce'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'scm_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '380314ee2d22426d8bb6a1cc175f82c7'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'submittal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '39714985c28e427da78442345a30094b'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '399b8d10e48d4f5e8ccfc33cac65cf99'
                        key: {
                            role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                            contains: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '3a805e2e701841cb8b836e56a6a72995'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'other'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3af8faaa7f3445b39b512ad8908402cb'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'suspended_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b06c5e217f14c96bf07fac07612a467'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'key_size'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '3b1a6aad19ce45dfb9c058af5b0f1da9'
                        key: {
                            field: 'deputy_approver'
                            table: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            id: '2c5b39c43f6f4e15a69a31512fabe836'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '3bbe621913b043c6a38643256b4a54f6'
                        key: {
                            name: 'x_cdt_certs_task'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3bd162e82e444ef7b2d7eb31095d85f2'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_on'
                            value: 'cdt'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c69641854dc43e3a203c60cd67110c7'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'spki_sha256'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c89cbfd549e4e9e9def27a77f3b5b0c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'issued_certificate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cb62238ef574c419aa41b418ea3dd60'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'organization'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '3cc700da4e254736a2318f2c5f5ad660'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'purpose'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3d15f9056b194ca6b7f139bcc24d8818'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'installed_by'
                            value: 'customer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d9318efc69e48fb82ecff0d2feaa614'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dfa51e7c11a4949979dd3777f47c062'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'expedited'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3eb6621a4200481cbd7663fd57c7ac53'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'certificate_type'
                            value: 'code_signing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f26422f075145b587c05359ac027808'
                        key: {
                            name: 'var__m_sys_hub_action_input_379987f0d8784b2fbe0f97f149b33743'
                            element: 'stage'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '407e32b66313408fa64a0fd6632e7e2e'
                        key: {
                            flow: '21436d812cef4eaa990791ac04c78dee'
                            value: 'checks'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '4113bc5d300748dc87ba496c8fe8b93c'
                        key: {
                            model: '6d81777c46be443183417db0d4896f83'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '414ac3af0ef24f0db48d58b008dd01c5'
                        key: {
                            logical_table_name: 'x_cdt_certs_delegated_admin'
                            col_name_string: 'scm_id'
                        }
                    },
                    {
                        table: 'sc_cat_item_user_criteria_mtom'
                        id: '4182073f5bae4cbba8c98d751d507f91'
                        key: {
                            sc_cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            user_criteria: '1d1dc9675417491b8301affe787aa83f'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42470870bb2c4a869794aeaa7410a69c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'steps'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4268ec361e1c4ac4b4db57425c66fa2b'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42bd333a250c46edba1dd13163105164'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'deputy_approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4359a7d243c949a7a1726eb7167347d9'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '442f23cfee704367ac530334764ed8bb'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4442f5d8fe9d4ee18cdf5807e683b12f'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'server_platform'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4474272beb574e4db597655f74064ba7'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '447a918daf454d769a96842ba703ea5e'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'request_start'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4491b9e16a694c4882aef00315d4f1af'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'not_after'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '451efdac78f34721aaf0d685cf34b0c3'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_199925d5b5a549f1b9d99cd0822dc09d'
                            id: '199925d5b5a549f1b9d99cd0822dc09d'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45614fe9991d49fe8e04425224c55081'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '459951fa22884e8f9d3a1d83de7f67c3'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '459d11094ce243739eee6cfb96565b6c'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '463ceb4e6fa5487fa2ea4c014662c8b8'
                        key: {
                            role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
                            contains: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '47872582a6564d859ce4cee096ba49a1'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'automation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47a0bfd880ff47dcad7f8a2dc9e85122'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'issued_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '47e335c54aa74cd0a5e1456caef36dd9'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'validated_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4825d916fce84a14ad82a162b7f6dfbd'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4843249b79784568ab0ed0b662a25b49'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'too_late_after'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '487eece0887544b0ab74e67953777ad3'
                        key: {
                            model: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            element: 'submittal'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '497161ff11f2403cbca0cec1645dd5bc'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'delegated_admin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '499fc3190cc5438f80ca5d1df44bb9b2'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                            element: 'delegated_admin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4aad87451bc64eaf8f582db9ff051119'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'target_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ab3a197b87647cbabe442c401d8fee5'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ae9db9f2e7a47a9be2b111140b6e418'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'recipients'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4bf40b6f4aa54fca8430be524ef7155b'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                            value: 'replaced'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4bf9d69ea65643d4882fe1a97d9876df'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'suspended_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4c8ed00d35dc47808c3fccf5222acc99'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4cd6711b52f6440692f4f0fe2ac1cad4'
                        key: {
                            logical_table_name: 'x_cdt_certs_delegated_admin'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4d90c51087ad4bccbbbf77d3272abaa3'
                        key: {
                            logical_table_name: 'x_cdt_certs_task'
                            col_name_string: 'submittal'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '4e0494f67f324267bc3f41e561e1746a'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e1071acd81542228d64e8d21fef127f'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'issuer'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e22110492a94e4bafc20eb821e26589'
                        key: {
                            name: 'var__m_sys_hub_action_input_379987f0d8784b2fbe0f97f149b33743'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '4e30b1e2606248fe98ac40f77c330acf'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'server_platform_version'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '4ed5c7a895664ea69cba6bfa9469a8fd'
                        key: {
                            model: '379987f0d8784b2fbe0f97f149b33743'
                            element: 'stage'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4efb9b08e75c4530a1e5e324ea60e2df'
                        key: {
                            name: 'x_cdt_certs_task'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4f4d326401ad406281f2840182e92649'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'scope'
                            value: 'organization'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f772a79ff504a54adfa7c409907f686'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'key_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4fff6d534bde48eba23748d3b43773c3'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'root'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5073f1eb7b2b4daf9fa91fcb1042ed49'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '50bef4ecb2074ee09befc3f6fbf38e22'
                        key: {
                            logical_table_name: 'x_cdt_certs_certificate'
                            col_name_string: 'name_set_key,status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '51606e44235d4373aa1fd61a8386d42c'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '51b1663545784ac19f916ef38b47b60f'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '51fce289f8254962812e7e8922e7b71b'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'managed_by'
                            value: 'cdt'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '52515e632beb4216b7787d2ff717a31b'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'additional_names'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5454bdbe76f64b61b7e566b72b4b8ae8'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'purpose'
                            value: 'reissue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '54e1012096bc4cdfa7f22b08b3cac040'
                        key: {
                            name: 'var__m_sys_hub_action_output_379987f0d8784b2fbe0f97f149b33743'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '555ebc7a3c964aee98501836e1e61eb0'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5616bfe46e2f4f1da9ad5534d7aac1e6'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                            value: 'one_week'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5628e469cf124c6492f053a98f51545d'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '56a54138e0d24c97a77c735dab944f8e'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'wanted_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '56ec47418aa84e3ba2b63c571f715a0c'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'submittal'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '57757e1b9b9d44278f441af64f09e48c'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'server_platform'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '58688c27adf44011b9d9cf81fdf3d5ff'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '58716a78307a481f820cf1b722f6e67b'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'max_validity_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '5946fc8695a54b6b91c4996ab806de96'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'deputy_approver'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5a2b7c66128b468694daa04c25f1cf44'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'replaces'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ad768363a0b40fd861417daf5578068'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'next_due_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '5b2bca71df4441edb17abc7ef633a651'
                        key: {
                            role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                            contains: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5b3a28d3415f401aa59a5a554cf4a50b'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'name_set_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5c3f045bb0c241a89159621a0e5f93a3'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'training_sent_on'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '5d39032f156a49f383b7b9cf403561c2'
                        key: {
                            model: '379987f0d8784b2fbe0f97f149b33743'
                            element: 'approval_state'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '5d4aa046a0a44c3f918806efb853ff23'
                        key: {
                            model: '199925d5b5a549f1b9d99cd0822dc09d'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d51035ffb52443d8aa2fa59ca2fab06'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5d9106dcdee748238c69641f5c36cb48'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_method'
                            value: 'txt'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5dc4b4acafa84d2f9969dafefe6614af'
                        key: {
                            name: 'var__m_sys_hub_action_output_379987f0d8784b2fbe0f97f149b33743'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e5f18cc0bc44bfbbf095cce384d71f1'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'evidence_expires_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5fee0ce49c2e47b194270744aa627ab5'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'automation'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '62d203a44ab746c3b3fb1244cf9bdb83'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'department'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '63357ead663745d689f93d9d22343a64'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'wildcard_allowed'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '64286e89fe284406b9c5a10fbf8c4ee0'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'scope'
                            value: 'certificate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64de59f81d1d47d19b43e6ef32292f86'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'subject_key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '66b94df2c4be40918413265876c53e18'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'status'
                            value: 'bounced'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '673940548ee14df49db60d7cd9197ad6'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'wanted_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '675f2224aa40446cbdacc68138a2b48c'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'automation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '682af743a9044aed9eb3c369c47439e6'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                            value: 'validating'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '692602d96c9c4348bad0e1db3978dfa9'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_method'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '69f3b0070aca42daaf0f2b3e5c783fab'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_8cfe7cef6d2b45a7be0e0123d4f63ab7'
                            id: '8cfe7cef6d2b45a7be0e0123d4f63ab7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a47c7454aae42aab1a9dd46fa50378b'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'organization'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a4ac65e82594487acf4c93ffb21b744'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'renewable_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a4c9b13dd9a4632aa3a12b47c8a876f'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'reviewed_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a9392fca2414b419c1329a7219345b6'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'ca_domain_evidence_days'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '6b0d4f97ff9a468aa65a1a77b905ae15'
                        deleted: true
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'certificate_kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d18fc9c1fa346498d9a22179070108b'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'names'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d25812a6ce4482db0c7f808e0abbe47'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'delivered_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6dc08133a3604ab7a40297c3bad3a4ac'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '6dd195e56ae647ffac8a1b011f781ed8'
                        deleted: true
                        key: {
                            question: {
                                id: '6b0d4f97ff9a468aa65a1a77b905ae15'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'certificate_kind'
                                }
                            }
                            value: 'single'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e112206402648f69c344f6c6d1d504e'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'managed_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e2f84fc2dc04ab1b8b7c86485a39b60'
                        key: {
                            name: 'var__m_sys_hub_action_output_ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e33a6bcc0284a27a32c23aa4d50848d'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'issued_from'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '6ecda8a6731348b8beb9d9b6d0c95fb8'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'approver'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6ee7d46d0a294a5a9bd8afe0c5817ca6'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'purpose'
                            value: 'revocation'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6fbe4af90d7849c4acd41b39bf2b5f49'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'not_before'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6fdb080779e142799d3a0e3ef1c38803'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                            value: 'window_open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6fde03f44fa94501a591fdcc4cdc28ae'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'pem'
                            language: 'en'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '707bcc43af2a4c3d97003e56a9e5d9d6'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'azure'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '70cf1e275c2b4fb9907f7425660f9700'
                        key: {
                            model: '5be3559343f04936b00f29b351829863'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '70f4e5f044944b5d8552b7594bc3ed0d'
                        key: {
                            field: 'stage'
                            table: 'var__m_sys_hub_step_ext_input_d1a5a2bc6eca40388a4a0779a8d6a5f7'
                            id: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '712a102e6c1945c497a7c9f3c37389c7'
                        key: {
                            model: '6d81777c46be443183417db0d4896f83'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '71684248fde849ddb6324f3e217fa205'
                        key: {
                            logical_table_name: 'x_cdt_certs_domain'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '717f65f0fd9c4f45b7bc16ef23a15492'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '726f47c659994fb684e816081f533cfe'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'contacts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '73173add1a294fe792683eec505525c7'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '731e0b58fd3d4398a9255841dcc41a62'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_method'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '736dedd276d34c0aa83f605d44d1a1ce'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                            value: 'renewal_due'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '73d3923d4566474b96c6f4be72f1d611'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                            value: 'requested'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '749b81ad216d43dbb0c33eb648162b75'
                        key: {
                            logical_table_name: 'x_cdt_certs_certificate'
                            col_name_string: 'scm_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '752f92cdb2f84ee9b9796c692ec242ac'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'evidence_expires_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7574779769a14485abde59989f49f6c9'
                        key: {
                            logical_table_name: 'x_cdt_certs_domain'
                            col_name_string: 'organization,status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '763bdd201a574866bdc323eac49f5480'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '766946ee55bb47f2ac4bdd7777eebff5'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'scm_id'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '767c8230e4c14286bbfc3f030d10bb95'
                        key: {
                            model: 'ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '76bdd07f65bc4e969db035fd641233ef'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76e8fc5572664bd98338e4eb4c466081'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'certificate_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '770fcd45587b48c5bf7fbef939bf4b7e'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'common_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '775b8e85279540d388b3c467fdae732a'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'serial'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77d6e6b549bb4bd5b0e7f0a9f19b346b'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'identity_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78044a8b3521460ea67b4828184d16b5'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'issuer'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78102788105e42c28eb1bdd368b21ceb'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'submittal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78644e98dc1d44db805fa5be14e0b8d1'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'spki_sha256'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78a5913eee374de29864e318ea4782d1'
                        key: {
                            name: 'var__m_sys_hub_action_input_ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '78b283651bb345b8b2d165b0fc1405ec'
                        key: {
                            logical_table_name: 'x_cdt_certs_certificate'
                            col_name_string: 'organization,status'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '78e7b798bdeb43a497ea37521c17189e'
                        key: {
                            name: 'x_cdt_certs/center/main'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '79b2677f0ffa4af1bc34eadd5b01dde0'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'too_late_after'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a379cbcad87450c88b6f09f508dfbd0'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'scm_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7bdc725fea2545448b2985de20acfa8e'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c98287064c049c4b2be1a3abae17c44'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'department'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ce09f8d632d43a890ccb9f713f0f2dc'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d326ba475b24be9a63e35766b382c97'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'replaces'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d82e35fce3e4df78f29622dda0e50ed'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'organization'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7dae7ca060fa4a41b36c35de3d563086'
                        key: {
                            logical_table_name: 'x_cdt_certs_certificate'
                            col_name_string: 'next_due_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f32fe1966a847b381aee05da00a2aa0'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8027d09abcdf4fa28dfe5caa14110a51'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'password_expires_on'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '818fa8dfa7d7431cb128c1592072d965'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'notes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81ddf573f336484f859a4066df051498'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'deputy_approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '81e3ff7e9b5949a4bc0e6a0af2e0619c'
                        key: {
                            model: '379987f0d8784b2fbe0f97f149b33743'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8273e786913844c5987acb53fe0c2f8a'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '82d7c6af679e49798523d1fdce932cb3'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '831c3742381d40afadac1c1718cf0fcb'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'recipients'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '834a12315f2b475796ba18542c1cda79'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'target_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '835c65f9a4a947bcaf2c6de57703c28b'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'domain'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '83b6d23a56414c4d935d90850d2a2cfa'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '83bc008c8a92469bac39be32c2049439'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '84026037be374ea3860984e587bd9dec'
                        key: {
                            name: 'var__m_sys_hub_action_output_ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8454979e79de4c3ab44912e91c0b9ff9'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                        key: {
                            name: 'x_cdt_certs.approver'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '84f3854a005c49f3bf796f50f9d9310c'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'common_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84fd9aed6a4c4738ad2568f279a0c200'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'delegated_admin'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '850a396d2a4f4faba616ca9142c75c4b'
                        key: {
                            category: 'x_cdt_certs_task'
                            prefix: 'CTSK'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '85955c3a9101408c920956779fe9b6f4'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'objective_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85cdbc772d6d4fb6ac00e0bdf639e9a7'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                            value: 'active'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '874a1d2437a5447a9435b2552a178025'
                        key: {
                            document_key: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '88b8681d99ea4667bae00b3ff9825c18'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'reviewed_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '88e1a343127d4a49b89c09c995186e99'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '895db668e5494fef8e4011ea23cc38f2'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_on'
                            value: 'customer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a08d8b2a4dc4646a662b2f1e7bfc0e2'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'not_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '8a6865d48f514aeda483ef5bdca0035a'
                        key: {
                            name: 'x_cdt_certs_domain'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8a774f0d1d234a618416da2564228199'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'kind'
                            value: 'san'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ad44fbe0fd94c8584dd0c15d0cc089e'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'training_sent_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8c22876695c4410b8fbe6273c674c9ff'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'kind'
                            value: 'third_level'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8c28e2f943a749279332b784bc40e23c'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'domain_evidence_days'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8d0dedbae5534051bc180a982f6365b2'
                        key: {
                            document_key: '5be3559343f04936b00f29b351829863'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '8d1cfd7fedb340bd817c2fdbbd880cec'
                        key: {
                            category: 'x_cdt_certs_submittal'
                            prefix: 'SCS'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '8daa8bb7b8f84db89a03896b6f667b0c'
                        key: {
                            model: '8cfe7cef6d2b45a7be0e0123d4f63ab7'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e7c46310c914d2298d85bb12650d132'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'certificate_type'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8e9b585e5abc4d81b54415304d561786'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8ec70e67467d40fba38cf18193e63ee3'
                        key: {
                            logical_table_name: 'x_cdt_certs_delegated_admin'
                            col_name_string: 'organization,status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f95d305d11c48faa3c1842b9efdd087'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'start_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '8fc1d11886e44bd5a62eae5c908c2d58'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8fe360e1d092475ea3579891173d76c0'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ffcd911286e4a48bb50315137cba5ac'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9046fb3110034476a8f987034f824f42'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '907253827a434b8381e84e19c77042b9'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'scm_organization_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '90c8afa30c0c4ee19c695923cd8e0d39'
                        key: {
                            name: 'x_cdt_certs_domain'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '91ac2d89b2564af9afbdb8d5d94a70b7'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '91d902f9a5c843dea096596decfff1b5'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'iis'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9242d9f7191f4c8da41936a5df3a0811'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '92b4ad8d753b401fa2a7509b836d118e'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'installed_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93566a265ab345ab9a2ad4ccc235f5d9'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'organization'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9461ab25a9cc4bd7a03eadbab5cb5e06'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'kind'
                            value: 'person'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '94ac215df5c24a0b9d95ece3296a61be'
                        key: {
                            document_key: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '94f4653d02964a20afc86b38fa0b077b'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'server_start'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '95877eee9b5945f19e177f692d7eb100'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '9626051036fe4160a4f384970f65cd71'
                        key: {
                            model: '8cfe7cef6d2b45a7be0e0123d4f63ab7'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '963c2cab6952497e8d4ad0850b3c3412'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '96c97c86f26b463fbc041432153fd2fc'
                        key: {
                            name: 'x_cdt_certs_certificate'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '96ea40249f4e473a89903b0000289d21'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'installed_by'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '971275e762b249cbbc628a81f7e22cff'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'status'
                            value: 'active'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '974692d988f24b72bfbc30915aabf7bb'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'ca_max_validity_days'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9798705ba8894135a1efe483fba2c2de'
                        key: {
                            name: 'x_cdt_certs_certificate'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '980afe50da754abf95df02ed4c20b0e5'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'wanted_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '984f0875db5942cba6a74cf8745f62e9'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'key_size'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '990f12db710142be99dbb1f2925f2462'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9a69d07a0bd54237a6badee9042c7dc1'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9af8e59c51e043f1b469048bfb3d8b7d'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'serial'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b6ebc0be0824e6a9afe1821e6e5b710'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9c20a20e732a46ccaf694f1988d60824'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'kind'
                            value: 'single'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '9c2395cba88d4368bf958503aab69bd0'
                        key: {
                            question: {
                                id: '3cc700da4e254736a2318f2c5f5ad660'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'purpose'
                                }
                            }
                            value: 'renewal'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9c243badf1ef489eaaecc716512a4238'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9c2b7b2988ef4064b009115048fd24c7'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                            value: 'retired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '9cbd75c2580c4db1ac07d3cef49ac7b6'
                        key: {
                            name: 'x_cdt_certs_organization'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d001de7c8de44bb97ab2eb2edb044e9'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'delegated_admin'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '9dcda53d6f824607aa22c3d7df1325a7'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '9e6fa4bc2ea544ce815abf6e818edceb'
                        deleted: true
                        key: {
                            name: 'x_cdt_certs/vendor-react-dom--fa588916'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '9e8088bf216a4869920efeafe31fce32'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'nginx'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9eab906447404febb5da337123de15c1'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                            element: 'domain'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9ee2140c56164e2bbf6bbd3854506a19'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'findings'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9f8ad91fa5334d8e949381270dbc5514'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'kind'
                            value: 'host'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9fb20d032334445eb0d205adc817218b'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'wildcard_allowed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9fdd6a56c2684010a8a99ed44f4e16fb'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'kind'
                            value: 'code_signing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a101ddd210af4aceada5559492018ae0'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a10ebd58d72c42978ea725e5a521c322'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'certificate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a163176621fe4d51bc602ab43a409f53'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'kind'
                            value: 'wildcard'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a3a2e35810ee4dcf8163692ecd990ab7'
                        key: {
                            sys_security_acl: '2db2570246f94d038695841622fedb3a'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3b83bc9dc4d4154b8d294d06ef66d31'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'a43b5b74c8b64f6fbdd42577ca65f2fb'
                        key: {
                            model: '3d30630b12a84785a6109e7203d29e8c'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a5075bb3235c4e6b8ca717922cc3b6c2'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'kind'
                            value: 'wildcard'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a57c294229d547eba380559ca404074b'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'hostnames'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'a5e0a4ecbe284e5fad10b4812b118fd0'
                        key: {
                            model: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            element: 'deputy_approver'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a69c79698ee94f7ab21389f8b46d520d'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6a756cbfa13406384e23e1ba1678e7a'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6faa2d6ee8c4815a00849860f6b6957'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'too_late_after'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a747a49843f4487dbe598cc4df43aa6a'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'automation'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8557eb3a0fc4debade54f2486e127fa'
                        key: {
                            name: 'var__m_sys_hub_action_output_ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: 'task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a89c3bdf311b48889b95dc19d6c2209a'
                        key: {
                            logical_table_name: 'x_cdt_certs_task'
                            col_name_string: 'certificate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa102c95d28a4af89cb74a9850cc0f44'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa12668db731432990b27a6d6ec92829'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'address'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa73a2c413b24f7297f135f7f1200362'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'aafd5783b8f94d9f81c67854558027c2'
                        key: {
                            field: 'task'
                            table: 'var__m_sys_hub_action_output_ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            id: 'ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                        }
                    },
                    {
                        table: 'sc_cat_item_category'
                        id: 'abb78f6a697b407aa02c2a5326804752'
                        key: {
                            sc_cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            sc_category: 'be09e382c0164293b2c4829f1a2b22f3'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'ac05d80cf1124baaa327f1556b4d0213'
                        key: {
                            category: 'x_cdt_certs_certificate'
                            prefix: 'CERT'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac05e32ab0c14ac19ef7db30151d7620'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'certificate'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: 'ad2328e6d71f4a23bd0f3b95d2fdbea7'
                        key: {
                            model: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                            element: 'stage'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ade99ff41f3e4d5395682e48fcebcdb5'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'certificate'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'af110443f1f64d4ab10ddbd46ccc0f0b'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'start_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0facff618204e778f474a0ba49cc586'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b101c6ad26f1410f9b9821e39e3145a7'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'password_changed_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b17fe8c416ce41139762100d8b531e52'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                            value: 'active'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1986040b2d940b4a165b154b60d2b46'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'cycle_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2039dfe42c14f7d936a5450f314b717'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'pem'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: 'b20a810008204863bd990191bb270884'
                        key: {
                            model: '6d81777c46be443183417db0d4896f83'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2463acf87de4241b7d6951ef9450f70'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'domain'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2e97153e4f94cd9ba12eef493d0815f'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b400e8ed58764dad893672753c10f41c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b467da10bc3d46eca69dc635b2b29a66'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: 'b4ad97dd40cf424d92c277b6c348b6ff'
                        key: {
                            flow: '21436d812cef4eaa990791ac04c78dee'
                            value: 'completed'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4bad4115ba348eca203a1caf93909b2'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'next_due_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4fd5f3339c343948fa287f63b9ff451'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'scm_id'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b53b6088d8f04ce4b51b56902eef2658'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'managed_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b5495c1bb9d34944bee44484860c2d89'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b56688911fb843ef815c9bc370efedf6'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'server_platform_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b5f562ad019d455496f34583c2057980'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'kind'
                            value: 'single'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b6e87246a5024c7ab8c12093f25a65ad'
                        key: {
                            logical_table_name: 'x_cdt_certs_notice'
                            col_name_string: 'subject_key,stage'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b90f33a8995a4d34b1195eea1c119177'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'managed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba0a493335874df98f55a277052ef451'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'replaced_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba295e2e0d324784904e8614982af2d8'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'ca_domain_evidence_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba92eaac81694ca186b106d1e2b17e03'
                        key: {
                            name: 'var__m_sys_hub_action_output_6d81777c46be443183417db0d4896f83'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bad3a7a0da2d40efa448d32862155d77'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'replaces'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb924947ebcb44059d78ea89b67a5b38'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'organization'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'bba94082b21442ff961f79289b795bba'
                        key: {
                            field: 'task'
                            table: 'var__m_sys_hub_step_ext_input_8cfe7cef6d2b45a7be0e0123d4f63ab7'
                            id: '8cfe7cef6d2b45a7be0e0123d4f63ab7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bdd3928c5cdf46989c0d9a42c071d62b'
                        key: {
                            name: 'var__m_sys_hub_action_output_6d81777c46be443183417db0d4896f83'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bdfe8e7c75df496a9fbf002779c4c465'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'names'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be0a962c9f34421e84a4ada77f56b19b'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'sent_at'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: 'beed8d72bdf04f63994c67fc73d4e173'
                        key: {
                            flow: '21436d812cef4eaa990791ac04c78dee'
                            value: 'cdt_approval'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'bf0856a662e1458abacee82fa3d1160c'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'aws'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bfca775524034f5c9e867dff5ca5e55e'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bfe0a843a80d4d69940e55f622f11bc6'
                        key: {
                            name: 'var__m_sys_hub_action_output_3d30630b12a84785a6109e7203d29e8c'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'c0050e0b53274aa5987f1413bb400ead'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'certificate_end'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c084726835b74f11a504c643b843492c'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c08a1e4c2f5d4670a7b464748837b1b5'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'scm_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0a014936bee4867bd04bbc4e18431e4'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'address'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0d22ce6e3bc4f97b20b7d3a01ac8ea6'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_since'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c162c28801014569a5c83ca029adb292'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'status'
                            value: 'revoked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2393fe12f894b5fb9876566446f040b'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'organization'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c26a37fa8f78429b92323f890d925d9d'
                        key: {
                            logical_table_name: 'x_cdt_certs_contact'
                            col_name_string: 'organization,scope'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2bbe9f147f74cc3bbe7ce0025e59651'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                        key: {
                            name: 'x_cdt_certs.fulfiller'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'c59098e3499c4211b1f90f28991f8bdc'
                        key: {
                            model: '199925d5b5a549f1b9d99cd0822dc09d'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5dfe8f125154efca005bf6ab68d611d'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c621131f1a234e6893bdb206c3f48a4a'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'issued_certificate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c66e2361f0c84fec8722096a79facbe4'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'expedited'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c6bd4d60a4c64043928ced991828b781'
                        key: {
                            document_key: '8cfe7cef6d2b45a7be0e0123d4f63ab7'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c784e93b38244bc6a78dc354e275f522'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c7a6d09b0edc4aedac9d1ebeafda4960'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c7aafca966164495a785511e983e71b4'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'renewal'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c852ed0890ab44dbaee5be008accf296'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'c8a2fe798fb54ac7a31a160c926b8135'
                        key: {
                            field: 'approval_state'
                            table: 'var__m_sys_hub_step_ext_input_d1a5a2bc6eca40388a4a0779a8d6a5f7'
                            id: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c944f8de1ac94b7da7bac166c093e93f'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c95076f7ad154c4a892cc519c70ec33d'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'key_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c9d03e5472744c41bbda9b122ce69898'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ca90ef14a1eb4148825ff81ef8fa5b86'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'installed_by'
                            value: 'cdt'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'caff170fb7d741168d337c29aac539cb'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'delegated_admin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb24bef17fd04177807dbccde3552630'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'start_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cb9ae5ef35e44a02acba77185d68305a'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cbbf670f6af24e03a3d30e0fbbbc0f66'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'contacts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc79f41ad3da466e866bd28b33f29041'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce44561088ca4dccb1aa8f0b0e9c1f14'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf11c31d967b405a951b87951dff2e07'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: 'cf5d6e19fa4a49bead1017b60069dee2'
                        key: {
                            name: 'x_cdt_certs/vendor-react-dom--42c73d92'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cf93c5e7f4cd4e4487124c331a2bc27d'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                            value: 'submitted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd0a88cb1378b4e0faf4668bfd5b3a1f8'
                        key: {
                            document_key: '199925d5b5a549f1b9d99cd0822dc09d'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1d07e6dc8934957b5abf0c34ad5a58e'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'certificate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd2387e57383547eda5df484fe1f90a63'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'automation'
                            value: 'acme'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3354a6e82734fc69144efb1cbbab719'
                        key: {
                            name: 'x_cdt_certs_m2m_admin_domain'
                            element: 'domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd336c2774be54c6a955302b9d4c91540'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'd41c518129694dda979a1e441cbffc92'
                        key: {
                            model: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            element: 'approver'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd493891eb0ac4d9995f41ce30abd5450'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_on'
                            value: 'vendor'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4a41113b8a343b58f44db9e4eee1b92'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'name_set_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd52d0dcfd6d24815b12af58ebeebe80a'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'domain_evidence_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd54a28056daa4c6e9880cc173d6d2e51'
                        key: {
                            name: 'x_cdt_certs_submittal'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd690870a7ddd45668a28cdf635e146d4'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'automation'
                            value: 'agent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd70063fad7c04b43a47b6ec5baccd488'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'submittal'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd7027d7f03274ecaada879249c41e377'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'purpose'
                            value: 'new'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'd70699b7c28a43bcafb848c547b93e96'
                        key: {
                            name: 'x_cdt_certs.delegated_admin'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'd853c86ffe64486c86f7c387dfbedb1b'
                        key: {
                            role: {
                                id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                                key: {
                                    name: 'x_cdt_certs.approver'
                                }
                            }
                            contains: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd89c7c2b5ea04b079e44a68e4b33c932'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'renewable_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'd90bbbc9853d49099ecbb0e164e4f21a'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'apache'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd93a7aa4c2bf45abb03cfd935baa7652'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd98f43cfd3c14aa8b71ea5381d4c3ea7'
                        key: {
                            name: 'x_cdt_certs_contact'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'da16f4e94ce54e59bb4cfad2aa6a9e3c'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_method'
                            value: 'http'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'dd12cd220b8d4fb1a9b3c5ee564f90bf'
                        key: {
                            field: 'verdict'
                            table: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            id: '2c5b39c43f6f4e15a69a31512fabe836'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de2e233622b941e48ee5e715a7c27669'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'waiting_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'decb6e7202d246afa58f13949b1be005'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'key_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'df2c5c349889445899058f87da14ff5e'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'purpose'
                            value: 'renewal'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df3c04988d8147d0a140b8614dc9d3c8'
                        key: {
                            name: 'var__m_sys_hub_action_output_3d30630b12a84785a6109e7203d29e8c'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'df3c5eeb7dcd4b749ee6703e477d3a23'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'kind'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'df7ba18f250c49eb801f5aceb5c5354c'
                        key: {
                            logical_table_name: 'x_cdt_certs_notice'
                            col_name_string: 'certificate'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df8ea7aaa728473b98e67ab9f11da48f'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0e9aa906eb94a1f94df88ddad5113b8'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'server_platform_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e0f30248a00545d6a011c6147c520130'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'purpose'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e15a636bacfa42bfb539d7a605894066'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'steps'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e24d1306b3604ccfa3ddda1d1aa03d79'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'e2aea148cc444dcf87bbafa63f885a93'
                        key: {
                            question: {
                                id: 'df3c5eeb7dcd4b749ee6703e477d3a23'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'san'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e2c620f29ffc489286ea1ec33cfba535'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'certificate'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e393275132084b35bf802d9e50870422'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'key_type'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'e41ca7bf0b174d9daa183a14b27aee7a'
                        key: {
                            question: {
                                id: 'eb35074751b346c894eab8ff892b86ca'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'f5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4d53dbf0f684611978f09c874794eb3'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'scm_organization_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e5ce29781dba4f36a027fee2fa162287'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e61ecdd564e64052bd1f28eb73edfb34'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e62b4ba34db548348f4549cd2e5188a6'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'verdict'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e6d406831f534bb19b59ef4b11287e85'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                            value: 'start_by'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e7d2bc056dec4f528ae36debba2080a5'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'issued_to'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e83318ac2ea94155968404d0adb7cfba'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'name_set_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e8ab960abe4049f7a1f700918c804d81'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea2fb63f79324d64893ea66e7d3ad7f7'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'certificate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ea32e089af3a42dfb33599d1025d0ce8'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'issue_certificate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'ea8ab9ae293e427d8f6703c83dd7efb7'
                        key: {
                            name: 'x_cdt_certs_submittal'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eaee8884468f449e82e8c3c3cdec77e4'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'stage'
                            value: 'one_day'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eaf6645f929e472c8f8e3f5b8bc918f4'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            element: 'max_validity_days'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'eb35074751b346c894eab8ff892b86ca'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'server_platform'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eb3ff4fc15824ca7827f218b87135289'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_method'
                            value: 'email'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb65429a29b348c195650a2046fb3086'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'submittal'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ebaa0c1a30384f3288fee986b7a9e1a0'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec13dcb826e045f2a3a726edc3c32436'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'verdict'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'ec853b8099464849a3e0a430df04f833'
                        key: {
                            name: 'x_cdt_certs.user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ecda76da52444ed39381050c3701de66'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                            value: 'suspended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'ed6f708ca6e341a5b7f33fae9f2478be'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'request_end'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ef1d623e23e448b2880196557eb4e2c0'
                        key: {
                            name: 'x_cdt_certs_contact'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'efab7e39ea44407aa76369ab3a9368e6'
                        key: {
                            field: 'approver'
                            table: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            id: '2c5b39c43f6f4e15a69a31512fabe836'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'efaf00cbcca84a5c940b4f16373c853d'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'efb2ed6496a64551ab483ab159386830'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'replaces'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'f1f3ea8201724747a4c9a45d23c1c7d7'
                        key: {
                            model: 'ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f252c1ed15a24eb9b8e69bc9b7a0fc8f'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'spki_sha256'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f27783b1ec5f442d89f77052e92ec4b3'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f48f43231e014f098bc2b76eb454e533'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'status'
                            value: 'requested'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f4982de31ecf4aefbe8ade3afb0ede7c'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'managed_by'
                            value: 'delegated_admin'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'f4d9cfbe4ea14e6cb43e8e3780e1978e'
                        key: {
                            model: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f55327d531d54cce8bfcab59314200a6'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f553adb5a8b5464db49e00468fc2eebf'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'closure_evidence'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'f64f3633c98a4ebfaa8018f735e2153b'
                        key: {
                            role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                            contains: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f69a1ed35e934419808f313db6a2c57f'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f6fae9e44f684d31b71034e340de829c'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'password_changed_on'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f7004709030c47b29ef6c2f223addf5f'
                        key: {
                            document_key: '5be3559343f04936b00f29b351829863'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8031119ee7141758ac6dc56e4671b3c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'start_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8d749ab2fa34ebbbc4e696baa4b389e'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'department'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8fa66e8cb814061a5dd52ec2d0b21a0'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'renewable_from'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f954ebafc0584834b522c2694c71b997'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_method'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'f99ccb20dfb34097880e5aad12ac90ef'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_d34e541e4e9c4ad5aad9dd944908c6ea'
                            id: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'f9d092c5e1ba4e969cef16bb8da37e13'
                        key: {
                            role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                            contains: {
                                id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                                key: {
                                    name: 'x_cdt_certs.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fa1c5959ccc4473fac46a4e97c67643d'
                        key: {
                            name: 'var__m_sys_hub_action_input_2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fa6aea233b7840b2b3238034a27c97bf'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fa9f00b0191e47da80686fbcc1c2c153'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'purpose'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fb65a04759f04b88b7904968111471f6'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'fb6c521fad05466e97a50849a480bf2a'
                        key: {
                            endpoint: 'x_cdt_certs_center.do'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: 'fb7f2c0a78984da694fe057b9d9022e7'
                        key: {
                            model: 'ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbe38fc43cf6437aac97332cabcee553'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'delivered_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc67d62a7c144c5d86b360aa799f3149'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'trained_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fcbab4c290cb4cc6948b49442bb9dcb6'
                        key: {
                            name: 'x_cdt_certs_contact'
                            element: 'status'
                            value: 'suspended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'fd84ca1b969f49378dd7bfc3f6815bca'
                        key: {
                            question: {
                                id: 'df3c5eeb7dcd4b749ee6703e477d3a23'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'single'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fdb06cf5961f4afebaa834b21f37dbb8'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fdba9a12ffa34291a4fb04515a480508'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'expires_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'fddb11a125704a888f296912b518500f'
                        key: {
                            logical_table_name: 'x_cdt_certs_submittal'
                            col_name_string: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fde5fd6d6e3e448d9fd2efccb69cfc8e'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'window_ends_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fde6998c19234c0090e372a039cf07b9'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'objective_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fde69f1ffc2343fcb72bd48abc4f13dc'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'renewable_from'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'ff5d7625a8a24ccca75f4b03ecdeff37'
                        key: {
                            cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'NULL'
                            name: 'certificate_start'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff66de99f00f4ba1b1863b1730e274fe'
                        key: {
                            name: 'var__m_sys_hub_action_input_379987f0d8784b2fbe0f97f149b33743'
                            element: 'approval_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'ff9794f9a44d4eb0b22b85fde20f1034'
                        key: {
                            field: 'summary'
                            table: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            id: '2c5b39c43f6f4e15a69a31512fabe836'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'ffe004b3eeb94def80493db88b1345c8'
                        deleted: true
                        key: {
                            question: {
                                id: '6b0d4f97ff9a468aa65a1a77b905ae15'
                                key: {
                                    cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                                    variable_set: 'NULL'
                                    name: 'certificate_kind'
                                }
                            }
                            value: 'san'
                        }
                    },
                ]
            }
        }
    }
}
