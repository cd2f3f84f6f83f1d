import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    '@noble/curves@2.4.0/abstract/weierstrass.js': {
                        table: 'sys_module'
                        id: '93acb4d274c6469a9b93f44df261cb12'
                        deleted: false
                    }
                    '@noble/curves@2.4.0/package.json': {
                        table: 'sys_module'
                        id: 'dda4d0b6fd9d4c72aded7e87ffd3e9dc'
                        deleted: false
                    }
                    '@noble/hashes@2.4.0/hmac.js': {
                        table: 'sys_module'
                        id: '27ec2f5cd2c9453b8f3c6c4fc170a49a'
                        deleted: false
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
                        deleted: false
                    }
                    'action-close': {
                        table: 'sys_hub_action_type_definition'
                        id: '6d81777c46be443183417db0d4896f83'
                    }
                    'action-close-option': {
                        table: 'sys_hub_action_type_definition'
                        id: '13038dd65852463caecfa602a3f4fc4b'
                    }
                    'action-close-option-script': {
                        table: 'sys_hub_step_instance'
                        id: '25882e672b38433793d6cda94c072e4b'
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
                    'action-open-option-task': {
                        table: 'sys_hub_action_type_definition'
                        id: '6c4b18ef374c43488dad31bc5f61ca04'
                    }
                    'action-open-option-task-script': {
                        table: 'sys_hub_step_instance'
                        id: '9583222c9b944a4497bd6283eda2c81f'
                    }
                    'action-reject': {
                        table: 'sys_hub_action_type_definition'
                        id: '379987f0d8784b2fbe0f97f149b33743'
                    }
                    'action-reject-script': {
                        table: 'sys_hub_step_instance'
                        id: 'd1a5a2bc6eca40388a4a0779a8d6a5f7'
                    }
                    'action-take-answer': {
                        table: 'sys_hub_action_type_definition'
                        id: '72cda48312364a2998dd9b38e8ed0dd3'
                    }
                    'action-take-answer-script': {
                        table: 'sys_hub_step_instance'
                        id: 'ab81b68e78cc49569f450e83c02e5990'
                    }
                    'action-take-in': {
                        table: 'sys_hub_action_type_definition'
                        id: '2c5b39c43f6f4e15a69a31512fabe836'
                    }
                    'action-take-in-option': {
                        table: 'sys_hub_action_type_definition'
                        id: '0bd1a406176244deb86e62d0c603c7bc'
                    }
                    'action-take-in-option-script': {
                        table: 'sys_hub_step_instance'
                        id: 'f378c3e8e66b46a28160531095ca8df4'
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
                    'admin-domain-rule-no-private-key': {
                        table: 'sys_script'
                        id: '41d8305b6b1a4580a352fdd3845c3e8c'
                    }
                    'admin-domain-rule-own-department': {
                        table: 'sys_script'
                        id: '927d147f718b44febf3eefbc89ef4746'
                    }
                    'approval-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'd4c71c4b86654b3eba137fe0650198d6'
                    }
                    'attachment-rule-no-private-key': {
                        table: 'sys_script'
                        id: '2bce55e1b0784377905662413f279ea9'
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
                    'catalog-set-department': {
                        table: 'item_option_new_set'
                        id: '6e18479fee1b4bf6bba61bd0d4ca7fff'
                    }
                    'catalog-set-expedite': {
                        table: 'item_option_new_set'
                        id: 'd602a67154194a62b7fcaf500267cf95'
                    }
                    'catalog-set-expedite-policy': {
                        table: 'catalog_ui_policy'
                        id: 'd77e78f849644baa8497fc6ba59254c2'
                    }
                    'cdt-approval-subflow': {
                        table: 'sys_hub_flow'
                        id: '1936314221bd495d9565f191f4335aa5'
                    }
                    'cdt-approval-subflow-approved': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '592c13e5aea54e51909bede72f7a7899'
                    }
                    'cdt-approval-subflow-ask': {
                        table: 'sys_hub_action_instance_v2'
                        id: '7eb58fd8be294562ad03eb3fd3fd419c'
                    }
                    'cdt-approval-subflow-else': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'bf77716c31844dffb13081806d6f9397'
                    }
                    'cdt-approval-subflow-end-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'f54be525b1c047a0aacf2c73fc57d297'
                    }
                    'cdt-approval-subflow-if-approved': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '8cfa1d0f062441888ff10cdbc09eaa39'
                    }
                    'cdt-approval-subflow-if-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '6866730e740846d49c7ee1178cfe86d9'
                    }
                    'cdt-approval-subflow-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '1c0d297147094f1183e44a1d2d516aeb'
                    }
                    'cdt-approval-subflow-reject': {
                        table: 'sys_hub_action_instance_v2'
                        id: '939b455929d64a778b3deff813dc2524'
                    }
                    'cdt-approval-subflow-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'd87c4373314440e4ae038c50e076949e'
                    }
                    'center-acl-holidays': {
                        table: 'sys_security_acl'
                        id: 'f7ebad43e37747c8a09709b55db3f452'
                    }
                    'center-api-holidays': {
                        table: 'sys_ws_definition'
                        id: '464234db6ea847e09b54f9fa1a50b964'
                    }
                    'center-api-holidays-get': {
                        table: 'sys_ws_operation'
                        id: '6a8c048d9bdd4710bc6c28e761fdeb4b'
                    }
                    'center-api-holidays-v1': {
                        table: 'sys_ws_version'
                        id: '276fa87abfce47f1b5f88f27ff43222d'
                    }
                    'certificate-acl-create': {
                        table: 'sys_security_acl'
                        id: '8ae791768ddc489ea6b23a9859d3bb77'
                    }
                    'certificate-acl-delete': {
                        table: 'sys_security_acl'
                        id: '72ef3ed1299449f5af9e17f1cd532d7d'
                    }
                    'certificate-acl-read': {
                        table: 'sys_security_acl'
                        id: 'ee8c095d6b404a3c865343974052fb63'
                    }
                    'certificate-acl-read-own': {
                        table: 'sys_security_acl'
                        id: 'e399dbf5a54945cfb3a9af2bf079e0e6'
                    }
                    'certificate-acl-read-scm': {
                        table: 'sys_security_acl'
                        id: 'bbe524b64dae417fb728e1d8fe478523'
                    }
                    'certificate-acl-write': {
                        table: 'sys_security_acl'
                        id: '158c7e4493844d97bbe7a36915008288'
                    }
                    'certificate-acl-write-all': {
                        table: 'sys_security_acl'
                        id: 'c0dcc9d1d54f412aaeb68282c2061c27'
                    }
                    'certificate-acl-write-automation': {
                        table: 'sys_security_acl'
                        id: 'fe956e4fa5f44a1695bf00b18edd6548'
                    }
                    'certificate-acl-write-installed-by': {
                        table: 'sys_security_acl'
                        id: '3890f77e929a424ea775a281729a8540'
                    }
                    'certificate-acl-write-managed-by': {
                        table: 'sys_security_acl'
                        id: '0f7c4eab384847b7975c550b456903d3'
                    }
                    'certificate-acl-write-scm-id': {
                        table: 'sys_security_acl'
                        id: '9e5f0f719ce34a05901e4eda03a79b13'
                    }
                    'certificate-acl-write-server-platform': {
                        table: 'sys_security_acl'
                        id: '18b0facf53a44c2b94c01fd8e32466bd'
                    }
                    'certificate-acl-write-server-platform-version': {
                        table: 'sys_security_acl'
                        id: 'c9b192a9e9ba48999fbf835c2c0ecee9'
                    }
                    'certificate-acl-write-status': {
                        table: 'sys_security_acl'
                        id: '7c4f1210e8094c0eb84813a483ef7f79'
                    }
                    'certificate-job-daily-renewal': {
                        table: 'sysauto_script'
                        id: 'fea33afbcca94b3c93bbc3a534517025'
                    }
                    'certificate-rule-ask-about-names': {
                        table: 'sys_script'
                        id: 'c1dcbec7c75444ef8b97f6f611b0e343'
                    }
                    'certificate-rule-given-facts': {
                        table: 'sys_script'
                        id: '3f07d167c8f749a29356b5d19584e830'
                    }
                    'certificate-rule-guard-life': {
                        table: 'sys_script'
                        id: '4da364fd55b54a30826f2a71bc9492b9'
                    }
                    'certificate-rule-no-private-key': {
                        table: 'sys_script'
                        id: '955c0539433e4913ac512359f8c121c8'
                    }
                    'certificate-rule-own-department': {
                        table: 'sys_script'
                        id: '633631af7eff47d2aeea815f003aa3b3'
                    }
                    'certificate-rule-plan-renewal': {
                        table: 'sys_script'
                        id: 'ed28c8326b7d4ac1bd647ee8dca00850'
                    }
                    'certificate-rule-read': {
                        table: 'sys_script'
                        id: '4fd151b691eb416597a43ab7be176f95'
                    }
                    'certificate-rule-replace-older': {
                        table: 'sys_script'
                        id: '72cf09d625da40d3b48f3dd00f568163'
                    }
                    'check-acl-rest': {
                        table: 'sys_security_acl'
                        id: '332d53479b0e49c7929090d75957a92a'
                    }
                    'check-api': {
                        table: 'sys_ws_definition'
                        id: '7a09dc9745fa4dcfa8c5782221087653'
                    }
                    'check-api-post': {
                        table: 'sys_ws_operation'
                        id: 'f540c01d2dcb4c06ad57c35644390560'
                    }
                    'check-api-v1': {
                        table: 'sys_ws_version'
                        id: '295e8b35b3dd4af5bf1d2496b1292956'
                    }
                    'contact-acl-create': {
                        table: 'sys_security_acl'
                        id: 'ae858de8b52a42cfafcdde90d88e1882'
                    }
                    'contact-acl-delete': {
                        table: 'sys_security_acl'
                        id: '00a38f36b9f54bd582867c5248eaa1d4'
                    }
                    'contact-acl-read': {
                        table: 'sys_security_acl'
                        id: '2f9acc0600aa45cb92927f5b8463ed44'
                    }
                    'contact-acl-read-own': {
                        table: 'sys_security_acl'
                        id: 'ff70e3e49b724eef80495cbf6f58a7d8'
                    }
                    'contact-acl-read-reason': {
                        table: 'sys_security_acl'
                        id: '382e006ccd1d44baa551d7c13a996a1b'
                    }
                    'contact-acl-write': {
                        table: 'sys_security_acl'
                        id: '12f7fda8fd6649118cf11d5328c09374'
                    }
                    'contact-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'ecb620576fb942fda1be6e8ce450f749'
                    }
                    'contact-rule-own-department': {
                        table: 'sys_script'
                        id: '71e053b31e36441d832b2e4106279594'
                    }
                    'contact-rule-validate': {
                        table: 'sys_script'
                        id: 'de72704c20f54c338be5de027bc76935'
                    }
                    'customer-answer-flow': {
                        table: 'sys_hub_flow'
                        id: 'e3c5872e5145493497886ed9ced1f3a4'
                    }
                    'customer-answer-flow-take': {
                        table: 'sys_hub_action_instance_v2'
                        id: '0bf2a4600fbc46e7a52f4f01760d79d0'
                    }
                    'customer-answer-flow-trigger': {
                        table: 'sys_hub_trigger_instance_v2'
                        id: '9613b410ef1945f4af902d2d3a0c9c50'
                    }
                    'delegated-admin-acl-create': {
                        table: 'sys_security_acl'
                        id: '66556c07c716498b822f1e966b7738e4'
                    }
                    'delegated-admin-acl-delete': {
                        table: 'sys_security_acl'
                        id: '8235c9a329e5440e98713829dbc7a746'
                    }
                    'delegated-admin-acl-read': {
                        table: 'sys_security_acl'
                        id: 'a2dc0a71830c4f7fb9d315f3bcd7ee25'
                    }
                    'delegated-admin-acl-read-own': {
                        table: 'sys_security_acl'
                        id: '3f29d7277ce54524a9924f8c617cbe92'
                    }
                    'delegated-admin-acl-read-password-changed-on': {
                        table: 'sys_security_acl'
                        id: '786db6b3945d4ceba3a4ffb38292741f'
                    }
                    'delegated-admin-acl-read-password-expires-on': {
                        table: 'sys_security_acl'
                        id: '119367a19b8740f0962ba679b77cd6bb'
                    }
                    'delegated-admin-acl-read-reviewed-on': {
                        table: 'sys_security_acl'
                        id: 'd49e462bf1d34c9ba2dac8e6eccc4a12'
                    }
                    'delegated-admin-acl-read-scm': {
                        table: 'sys_security_acl'
                        id: 'cd80756485c14aca9e7c9ca081149ec7'
                    }
                    'delegated-admin-acl-write': {
                        table: 'sys_security_acl'
                        id: '411b6f9022054f56ae847ff1b13bfcc3'
                    }
                    'delegated-admin-rule-complete': {
                        table: 'sys_script'
                        id: '402337472be3485eb32f7f41380c65d1'
                    }
                    'delegated-admin-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'f918f370b43f4db193bd4a4bad92fd65'
                    }
                    'delegated-admin-rule-own-department': {
                        table: 'sys_script'
                        id: '661932d6913049c08444ffbda65c42f7'
                    }
                    'delegated-administrator-client-administrator': {
                        table: 'catalog_script_client'
                        id: 'a82b24da5c7a436e9b03788ecdfa9574'
                    }
                    'delegated-administrator-client-change': {
                        table: 'catalog_script_client'
                        id: 'f5ec9cd44f8f4c1c9d5c384df2913f6d'
                    }
                    'delegated-administrator-client-domains': {
                        table: 'catalog_script_client'
                        id: '657b586081ad4e90954f5696a4a7f50e'
                    }
                    'delegated-administrator-client-shared-mailbox': {
                        table: 'catalog_script_client'
                        id: 'a668e7ad71c949fca9bb025ecfba997b'
                    }
                    'delegated-administrator-client-submit': {
                        table: 'catalog_script_client'
                        id: '102ade6d38584845b1f7958158d9ba03'
                    }
                    'delegated-administrator-client-successor': {
                        table: 'catalog_script_client'
                        id: '6f882e3d0c58438a9f50af5aecb2c7ab'
                    }
                    'delegated-administrator-client-user': {
                        table: 'catalog_script_client'
                        id: '4224ce97dc454f559827e93c0054e783'
                    }
                    'delegated-administrator-flow': {
                        table: 'sys_hub_flow'
                        id: '5999cc8aafef4d988204b4c1267107b7'
                    }
                    'delegated-administrator-flow-cdt-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: '590739193f2148c5be8bbacd39d4f489'
                    }
                    'delegated-administrator-flow-close': {
                        table: 'sys_hub_action_instance_v2'
                        id: '9473b0e13faf4958926cf7a7584d0a53'
                    }
                    'delegated-administrator-flow-department-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: '844242126e7446f09105127129fe4939'
                    }
                    'delegated-administrator-flow-end-cdt-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'ab08fe6a56e7438cbf3c939aace18dfa'
                    }
                    'delegated-administrator-flow-end-department-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '8e212656757a46c9b09b6a8dd54ba3c1'
                    }
                    'delegated-administrator-flow-end-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '3bceb977e8d54e4b9876f97fa398fc6f'
                    }
                    'delegated-administrator-flow-end-over': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'bac294bea4924219ac33941487940afa'
                    }
                    'delegated-administrator-flow-end-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '2e7d461dd6904d10a125a6cc82a820e1'
                    }
                    'delegated-administrator-flow-if-cdt-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '0e5b4307fe914ae4b0fb21a387ebf77c'
                    }
                    'delegated-administrator-flow-if-department-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '113f9fb3ad104d4aaede2456b962b3fa'
                    }
                    'delegated-administrator-flow-if-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '10a75a3c2dfa43aab6aa440a62185b4e'
                    }
                    'delegated-administrator-flow-if-over': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '69c2b8dc47cb4d488afe2332e789d4ce'
                    }
                    'delegated-administrator-flow-if-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '1be6590694f148f38aad77cc0eaa08ba'
                    }
                    'delegated-administrator-flow-manager-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: 'a66c2b0f0eeb4c3594179f0fc5bad4e9'
                    }
                    'delegated-administrator-flow-open-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: '55535c1b14824e5c9baaa0ea14f8f305'
                    }
                    'delegated-administrator-flow-take-in': {
                        table: 'sys_hub_action_instance_v2'
                        id: '1125e1eb4b99438aa34484cf0ad2001f'
                    }
                    'delegated-administrator-flow-trigger': {
                        table: 'sys_hub_trigger_instance_v2'
                        id: 'dcb137ac56124c5a953b550dd3e48f72'
                    }
                    'delegated-administrator-flow-wait-for-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: '8173b893c8d14f1898c462d4519bbae9'
                    }
                    'delegated-administrator-item': {
                        table: 'sc_cat_item'
                        id: '50b44d3c751e4564917c3e4329cc5f8b'
                    }
                    'delegated-administrator-policy-add': {
                        table: 'catalog_ui_policy'
                        id: 'b861250df4e54babaf0eb89ba65d146b'
                    }
                    'delegated-administrator-policy-delete': {
                        table: 'catalog_ui_policy'
                        id: '4d702d51717f437494aab85137c2dc4d'
                    }
                    'delegated-administrator-policy-person': {
                        table: 'catalog_ui_policy'
                        id: 'ec40e9a650a9404baba6827be78b6d3f'
                    }
                    'delegated-administrator-policy-shared': {
                        table: 'catalog_ui_policy'
                        id: 'd0b458f38d064f588055a8500ddbb02a'
                    }
                    'delegated-domain-acl-create': {
                        table: 'sys_security_acl'
                        id: '6da9f52ba4f74514a23bb372c1e46cfe'
                    }
                    'delegated-domain-acl-delete': {
                        table: 'sys_security_acl'
                        id: '4cec5d60ceeb4f509593983df783fedb'
                    }
                    'delegated-domain-acl-read': {
                        table: 'sys_security_acl'
                        id: '2fa86c02748a460a8b3986adefbf75c8'
                    }
                    'delegated-domain-acl-read-own': {
                        table: 'sys_security_acl'
                        id: 'abbc631c6bf8480f8cbfbc434de16bdc'
                    }
                    'delegated-domain-acl-write': {
                        table: 'sys_security_acl'
                        id: '76b94a63b394456abd4e2f030cc4a22d'
                    }
                    'delegated-domain-rule-guard': {
                        table: 'sys_script'
                        id: 'b60ac2290a1248b6805ffa924208aa03'
                    }
                    'demo-certificate-parks-campsites': {
                        table: 'x_cdt_certs_certificate'
                        id: '6284d2db03d247febc63c9a5f420ef32'
                    }
                    'demo-certificate-parks-code-signing': {
                        table: 'x_cdt_certs_certificate'
                        id: '372681397fe54517ae0e2db2e987adcb'
                    }
                    'demo-certificate-parks-reservations': {
                        table: 'x_cdt_certs_certificate'
                        id: '2bc2877e36f54e52b831dfe6e53c7fcc'
                    }
                    'demo-certificate-transportation-traffic': {
                        table: 'x_cdt_certs_certificate'
                        id: '5f28085d65544c71b48ae473e5f5de6e'
                    }
                    'demo-certificate-transportation-wildcard': {
                        table: 'x_cdt_certs_certificate'
                        id: '8c2307712e1c4a5ebf468152af3eecf5'
                    }
                    'demo-certificate-transportation-www': {
                        table: 'x_cdt_certs_certificate'
                        id: 'fbdd4f724c244e1db16e998b2e3b0388'
                    }
                    'demo-certificate-wildlife-apps': {
                        table: 'x_cdt_certs_certificate'
                        id: '6a7dfe79bf5f48f8b82638dc5a1a2974'
                    }
                    'demo-certificate-wildlife-lab': {
                        table: 'x_cdt_certs_certificate'
                        id: '85176d221a694b2e948e2f44f8a231f8'
                    }
                    'demo-certificate-wildlife-licenses': {
                        table: 'x_cdt_certs_certificate'
                        id: 'dba030db433946e7b3c3214fe9549567'
                    }
                    'demo-certificate-wildlife-licenses-old': {
                        table: 'x_cdt_certs_certificate'
                        id: '7160158d5d554c37839f276f5d3e5a33'
                    }
                    'demo-certificate-wildlife-maps': {
                        table: 'x_cdt_certs_certificate'
                        id: '2b1a62f096f1437a87d1e6a993243fa8'
                    }
                    'demo-certificate-wildlife-portal': {
                        table: 'x_cdt_certs_certificate'
                        id: '8b1084775ce24019bd2c758a529915d0'
                    }
                    'demo-contact-parks-list': {
                        table: 'x_cdt_certs_contact'
                        id: '8094b30d14cc46639f0af0b0cad91583'
                    }
                    'demo-contact-transportation-list': {
                        table: 'x_cdt_certs_contact'
                        id: 'f1514e4c1afb4f8fa354a64af964d471'
                    }
                    'demo-contact-transportation-suspended': {
                        table: 'x_cdt_certs_contact'
                        id: '883bdf5ab04448579c435230c80edc0b'
                    }
                    'demo-contact-wildlife-list': {
                        table: 'x_cdt_certs_contact'
                        id: 'b4fc4628906547ada43a773eac4ffd0c'
                    }
                    'demo-contact-wildlife-maps': {
                        table: 'x_cdt_certs_contact'
                        id: '9d5cf60427b044ebbe4a1c40e3ae7911'
                    }
                    'demo-delegated-admin-delegate': {
                        table: 'x_cdt_certs_delegated_admin'
                        id: 'a0a3d4c2884a435fa9451a17ba9f7901'
                    }
                    'demo-delegated-admin-dot-delegate': {
                        table: 'x_cdt_certs_delegated_admin'
                        id: 'b3e3debe73444fa1b36c26d91bf2e04e'
                    }
                    'demo-delegated-admin-wildlife-shared': {
                        table: 'x_cdt_certs_delegated_admin'
                        id: '2ad1ef71b43b4a6fb74f2ba2302631b5'
                    }
                    'demo-delegated-domain-delegate-wildlife': {
                        table: 'x_cdt_certs_m2m_admin_domain'
                        id: '597aa4cd09634e02b8777b4b4e9ff3ee'
                    }
                    'demo-delegated-domain-dot-delegate-transportation': {
                        table: 'x_cdt_certs_m2m_admin_domain'
                        id: '38187079908342dd9fe5e20b6d51c41e'
                    }
                    'demo-delegated-domain-dot-delegate-transportationstate': {
                        table: 'x_cdt_certs_m2m_admin_domain'
                        id: '2806f89cd90942a794922a12404d860d'
                    }
                    'demo-delegated-domain-wildlife-shared-wildlife': {
                        table: 'x_cdt_certs_m2m_admin_domain'
                        id: '835110cf54204cfea12052b01336bec3'
                    }
                    'demo-department-parks': {
                        table: 'cmn_department'
                        id: '04f6f70f6f0848169cdf4ff350b2ae0a'
                    }
                    'demo-department-technology': {
                        table: 'cmn_department'
                        id: '953f0257ea794f03915624870cd7067c'
                    }
                    'demo-department-transportation': {
                        table: 'cmn_department'
                        id: '398a3593d302409e934282efe0f70e53'
                    }
                    'demo-department-wildlife': {
                        table: 'cmn_department'
                        id: 'e222a397ae314c7ea2f6003c14746df3'
                    }
                    'demo-domain-campsites-data-ca-gov': {
                        table: 'x_cdt_certs_domain'
                        id: 'ec4bf69494b4411eaed45d6bb604b541'
                    }
                    'demo-domain-dot-ca-gov': {
                        table: 'x_cdt_certs_domain'
                        id: '7fc48a531eee4a0dbd1ad6a96ce8a415'
                    }
                    'demo-domain-dot-state-ca-us': {
                        table: 'x_cdt_certs_domain'
                        id: 'e021e0fb54c64d1f87774477b67e4a31'
                    }
                    'demo-domain-huntinglicense-ca-gov': {
                        table: 'x_cdt_certs_domain'
                        id: '6e7feca25b6a4496bc6e6425ef55570a'
                    }
                    'demo-domain-parks-ca-gov': {
                        table: 'x_cdt_certs_domain'
                        id: '6e38cf4e60cb4039b71d7f101b460aca'
                    }
                    'demo-domain-wildlife-ca-gov': {
                        table: 'x_cdt_certs_domain'
                        id: 'a1c52b96db3642718e4d177c0efb1e2f'
                    }
                    'demo-member-cdt-approver': {
                        table: 'sys_user_grmember'
                        id: '63d8374419ea48c59590bd91910bcc7c'
                    }
                    'demo-member-fulfiller': {
                        table: 'sys_user_grmember'
                        id: '8f5dd03ad52d4c1cb0a27637ba6a0422'
                    }
                    'demo-member-manager': {
                        table: 'sys_user_grmember'
                        id: '8838430239924b2bb3382b6cf0876537'
                    }
                    'demo-organization-parks': {
                        table: 'x_cdt_certs_organization'
                        id: '9ecaeeb4bf4c4bbcb8eca085db99e39f'
                    }
                    'demo-organization-transportation': {
                        table: 'x_cdt_certs_organization'
                        id: '938f7805ab214f5cac3e4cfb78a2bc4d'
                    }
                    'demo-organization-wildlife': {
                        table: 'x_cdt_certs_organization'
                        id: '177a4e47e7d347c583ff026cc66617d1'
                    }
                    'demo-role-approver': {
                        table: 'sys_user_has_role'
                        id: '08a8b820438f4e1b8816ee0994fd48d4'
                    }
                    'demo-role-customer': {
                        table: 'sys_user_has_role'
                        id: '1809d7255a2146e6801ccaa19021628e'
                    }
                    'demo-role-delegate': {
                        table: 'sys_user_has_role'
                        id: '0a8992385696463d9b8adba13fa07ff7'
                    }
                    'demo-role-dot-approver': {
                        table: 'sys_user_has_role'
                        id: 'd83bd27c23e2476da367cb151ea52caf'
                    }
                    'demo-role-dot-delegate': {
                        table: 'sys_user_has_role'
                        id: 'ebcb05cf2f714f2b8e98e0d76f13cb4e'
                    }
                    'demo-role-manager': {
                        table: 'sys_user_has_role'
                        id: '9da4893fa6e24c72a265a7d10a932212'
                    }
                    'demo-role-outsider': {
                        table: 'sys_user_has_role'
                        id: '7837682665a14ff9b9e42914f898c67d'
                    }
                    'demo-role-parks-approver': {
                        table: 'sys_user_has_role'
                        id: '71f4912a23e34d07869870fe9c3cecb2'
                    }
                    'demo-user-approver': {
                        table: 'sys_user'
                        id: 'd7d519965e104328afd3c58c588e0935'
                    }
                    'demo-user-cdt-approver': {
                        table: 'sys_user'
                        id: 'b6543fcedccf49a9bc0f5cb32f720686'
                    }
                    'demo-user-customer': {
                        table: 'sys_user'
                        id: '6354c3aac92447f88a94ddd680acdfee'
                    }
                    'demo-user-delegate': {
                        table: 'sys_user'
                        id: 'e0ceb66ea4464f569249e7b3445f460a'
                    }
                    'demo-user-dot-approver': {
                        table: 'sys_user'
                        id: 'ff87b559e778499488b6f55a16b92e6a'
                    }
                    'demo-user-dot-delegate': {
                        table: 'sys_user'
                        id: '63792a5846674e349acb75e1b617ec11'
                    }
                    'demo-user-fulfiller': {
                        table: 'sys_user'
                        id: '92c3637f403b47ae9e07568c60eaeb4a'
                    }
                    'demo-user-manager': {
                        table: 'sys_user'
                        id: '4d5642e60600439d8cc2d5832f355eef'
                    }
                    'demo-user-outsider': {
                        table: 'sys_user'
                        id: '0b3d454e04724f2db3dbe9400eb545e2'
                    }
                    'demo-user-parks-approver': {
                        table: 'sys_user'
                        id: '990fcbd40ec648d89a418ae3e1800a8e'
                    }
                    'department-approval-subflow': {
                        table: 'sys_hub_flow'
                        id: 'ed5e5d68ffa74505bb059a6187dd88cc'
                    }
                    'department-approval-subflow-approved': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '7a6f8ec18efa45b5b23622ea6bc99731'
                    }
                    'department-approval-subflow-ask': {
                        table: 'sys_hub_action_instance_v2'
                        id: '88e5226649f24942ac00c3f0f40ea5e4'
                    }
                    'department-approval-subflow-else': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'ba45304ad7bb4951b23c3efc2ecc66cf'
                    }
                    'department-approval-subflow-end-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '6ba3237d626c4a3488702fab2f2325c4'
                    }
                    'department-approval-subflow-if-approved': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '33fbcf9326ae40debdde135b2d692dc9'
                    }
                    'department-approval-subflow-if-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'c3c67f8d7b33497ab59b08ed8040275a'
                    }
                    'department-approval-subflow-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '58c55f18012842a9b5660db052e501b3'
                    }
                    'department-approval-subflow-reject': {
                        table: 'sys_hub_action_instance_v2'
                        id: 'd4f9931642c84fb6b59074f6caf7b870'
                    }
                    'department-approval-subflow-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '9d4307065f5140499788175ca22bb5e6'
                    }
                    'digest-acl-create': {
                        table: 'sys_security_acl'
                        id: '400e07e221284cd0822a50fac6e952a9'
                    }
                    'digest-acl-delete': {
                        table: 'sys_security_acl'
                        id: '638afe71cfc74e04aa1e4e361b1f4c97'
                    }
                    'digest-acl-read': {
                        table: 'sys_security_acl'
                        id: '84368f8a1289449b8bf178c9428f6cd0'
                    }
                    'digest-acl-write': {
                        table: 'sys_security_acl'
                        id: '084bfb813be141daa5bdf65f0323b810'
                    }
                    'digest-rule-no-private-key': {
                        table: 'sys_script'
                        id: '0681dc4f6039449fa557c7689c4c86c0'
                    }
                    'domain-acl-create': {
                        table: 'sys_security_acl'
                        id: '5459c750617f46dba9f9b2742b6611c1'
                    }
                    'domain-acl-delete': {
                        table: 'sys_security_acl'
                        id: '085ac823998247e196b121e3c6ce05e8'
                    }
                    'domain-acl-read': {
                        table: 'sys_security_acl'
                        id: '34c124606b484c47ae04039a61cb20b9'
                    }
                    'domain-acl-read-own': {
                        table: 'sys_security_acl'
                        id: 'd844e1d0f08d4d71b40833eac7c9a421'
                    }
                    'domain-acl-read-scm': {
                        table: 'sys_security_acl'
                        id: 'e4b2f4b7b53d4784b1a5176fa7d31432'
                    }
                    'domain-acl-write': {
                        table: 'sys_security_acl'
                        id: 'a0e2487b8af141528c8d572100b59020'
                    }
                    'domain-rule-accept-evidence': {
                        table: 'sys_script'
                        id: '21981eb85eaa467a9594a27b6031570a'
                    }
                    'domain-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'ad4eb6305823410fbfde271c9452d622'
                    }
                    'domain-rule-own-department': {
                        table: 'sys_script'
                        id: '640dc5710fb14bbe8c99f9b342424d32'
                    }
                    'domain-rule-validate': {
                        table: 'sys_script'
                        id: '84353e4ff6284d3eb790b0f5d3f5e551'
                    }
                    'forecast-acl-rest': {
                        table: 'sys_security_acl'
                        id: 'b9e0cb29bb6e4817b4bc6131b3d6c3c8'
                    }
                    'forecast-api': {
                        table: 'sys_ws_definition'
                        id: '9d512b35b80440ad92fb93f1019a36fd'
                    }
                    'forecast-api-get': {
                        table: 'sys_ws_operation'
                        id: 'c38157c695de4f19bf5e2443284534ca'
                    }
                    'forecast-api-v1': {
                        table: 'sys_ws_version'
                        id: '9293fe037c8b405bac0b72d67defc97e'
                    }
                    'group-certificate-services': {
                        table: 'sys_user_group'
                        id: '9dd4e9dd75be444eb6d13292610805b9'
                    }
                    'group-certificate-services-approvers': {
                        table: 'sys_user_group'
                        id: '5357a71f799c4a5c8c6c1848fb3b78f5'
                    }
                    'group-certificate-services-managers': {
                        table: 'sys_user_group'
                        id: '89fe22401e794407b24733ec88ace8cb'
                    }
                    'group-role-approvers-approver': {
                        table: 'sys_group_has_role'
                        id: '919320dbfb894a5f92947ff00c35700c'
                    }
                    'group-role-certificate-services-fulfiller': {
                        table: 'sys_group_has_role'
                        id: 'c42dd0a53a6d47c5afdca07436977c01'
                    }
                    'group-role-managers-approver': {
                        table: 'sys_group_has_role'
                        id: '7fb145ce80914155914c97521f055d68'
                    }
                    'inquiry-client-addresses': {
                        table: 'catalog_script_client'
                        id: '3501e930fd3a48bd8046e61462c6e310'
                    }
                    'inquiry-client-administrator': {
                        table: 'catalog_script_client'
                        id: '1bbeb321d4d14229b26f26238ab36c8d'
                    }
                    'inquiry-client-domain-name': {
                        table: 'catalog_script_client'
                        id: '163cb35b049d473dafc28288367fd757'
                    }
                    'inquiry-client-kind': {
                        table: 'catalog_script_client'
                        id: '48f0dcd6108c4ee1b79640fb17d334fe'
                    }
                    'inquiry-client-question': {
                        table: 'catalog_script_client'
                        id: 'cf586eed6b7b4e698e911eb866fcaa9f'
                    }
                    'inquiry-client-submit': {
                        table: 'catalog_script_client'
                        id: '4397822589c742b3a85abb3e3f786dc7'
                    }
                    'inquiry-flow': {
                        table: 'sys_hub_flow'
                        id: 'fec0ac3eb79349c1abeedd113cde5327'
                    }
                    'inquiry-flow-cdt-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: 'f956d4305c434ba8a1235f98a6858b6b'
                    }
                    'inquiry-flow-close': {
                        table: 'sys_hub_action_instance_v2'
                        id: '1ad1bb4cbb3d4b31ae212b29b5acab92'
                    }
                    'inquiry-flow-department-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: '96316b0204494a2f83a20de3460e4e2b'
                    }
                    'inquiry-flow-end-cdt-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'd2e95eef18dc49bd8dea0d6be25f4cf7'
                    }
                    'inquiry-flow-end-department-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'dca8efa85d0645fe911e6d8e01496e23'
                    }
                    'inquiry-flow-end-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '24d9ad73b1f34a30846750e17b19e750'
                    }
                    'inquiry-flow-end-over': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '14e77e07fc8d444aa495c5e837cf017f'
                    }
                    'inquiry-flow-end-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '7a3651a2cb844d2eab6056eded671ae2'
                    }
                    'inquiry-flow-if-cdt-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '7b7f4aac758b4159bf59cb246d2a3c96'
                    }
                    'inquiry-flow-if-department-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'dad5c2379ba94412bcbdec8aed0be8c5'
                    }
                    'inquiry-flow-if-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '4dd99c1da1184a11b4558f4c3e2fee7e'
                    }
                    'inquiry-flow-if-over': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'e8d947496a8a4adba3ed9346d8a77527'
                    }
                    'inquiry-flow-if-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '1df32559970047a98b72c8d1e1257de5'
                    }
                    'inquiry-flow-manager-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: 'ea533ff57f204f14b854f38a84df1d97'
                    }
                    'inquiry-flow-open-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: '899384002e4a43079dd34a5580d9d89a'
                    }
                    'inquiry-flow-take-in': {
                        table: 'sys_hub_action_instance_v2'
                        id: '4a9369676b63484c9b643277bee3c58b'
                    }
                    'inquiry-flow-trigger': {
                        table: 'sys_hub_trigger_instance_v2'
                        id: '782402a63ae4464997b6b84e4912236f'
                    }
                    'inquiry-flow-wait-for-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: '68e61330d1224944bd4ee7f201ab174e'
                    }
                    'inquiry-item': {
                        table: 'sc_cat_item'
                        id: '7870b72b020e411a87f6212564de60d2'
                    }
                    'inquiry-policy-domain': {
                        table: 'catalog_ui_policy'
                        id: '385f317758614e4bb3e2ab8d91398b6e'
                    }
                    'inquiry-policy-issue': {
                        table: 'catalog_ui_policy'
                        id: 'cc4caf802a9b4e2c908bcf44e3ce98df'
                    }
                    'inquiry-policy-password': {
                        table: 'catalog_ui_policy'
                        id: '88f7672fc7764089b18d6f623d5915c4'
                    }
                    'inquiry-policy-suspension': {
                        table: 'catalog_ui_policy'
                        id: 'e641554bcf4944188cc5bcebe99b6d02'
                    }
                    'inquiry-policy-training': {
                        table: 'catalog_ui_policy'
                        id: '1514296ca3a94629968a414b591ad04e'
                    }
                    'ledger-acl-rest': {
                        table: 'sys_security_acl'
                        id: '2ad77ecfab00416989ce03c58b96e208'
                    }
                    'ledger-api': {
                        table: 'sys_ws_definition'
                        id: 'e386c6702fe643b8bda140a8c6ba24db'
                    }
                    'ledger-api-get': {
                        table: 'sys_ws_operation'
                        id: '1211220504584448b2fc9f71dc4951d7'
                    }
                    'ledger-api-get-department': {
                        table: 'sys_ws_query_parameter'
                        id: 'f040a6f58c0a45c68de8f19f0292ca36'
                    }
                    'ledger-api-get-format': {
                        table: 'sys_ws_query_parameter'
                        id: '38d80b4e59de4a81921150d309f3ce25'
                    }
                    'ledger-api-get-from': {
                        table: 'sys_ws_query_parameter'
                        id: 'd25e2c8e34774ae4a86ade487bbe0b6e'
                    }
                    'ledger-api-get-group-by': {
                        table: 'sys_ws_query_parameter'
                        id: 'fedf4baf994c4ea199bc08de993ffec8'
                    }
                    'ledger-api-get-to': {
                        table: 'sys_ws_query_parameter'
                        id: 'eaa510864d1d45aa95c8140dd9861900'
                    }
                    'ledger-api-get-type': {
                        table: 'sys_ws_query_parameter'
                        id: '05744a27ea3646588629691f90731d0e'
                    }
                    'ledger-api-v1': {
                        table: 'sys_ws_version'
                        id: '6f428642e2994139851b545461470b86'
                    }
                    'lifespan-acl-create': {
                        table: 'sys_security_acl'
                        id: 'f2d60b292836423f8ed17ee027dcdb15'
                    }
                    'lifespan-acl-delete': {
                        table: 'sys_security_acl'
                        id: 'e104931e6f734a3599ad630d2323c7ee'
                    }
                    'lifespan-acl-read': {
                        table: 'sys_security_acl'
                        id: 'a82028d363bf433b825fd26454316995'
                    }
                    'lifespan-acl-write': {
                        table: 'sys_security_acl'
                        id: 'beb3cf6a3d804d858aa6b18d5261c1fe'
                    }
                    'lifespan-policy-cs-2020': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: '4df333c793d54e49bef5df78f5d1a20d'
                    }
                    'lifespan-policy-cs-2026': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: 'c7fca24ea6ab4711bc5b395acd8eb01c'
                    }
                    'lifespan-policy-cs-2026-sectigo': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: '03b2b7a0b51a4bb49f587cca741aab81'
                    }
                    'lifespan-policy-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'd30086282ed74dc49073ffc3a1e8fcc4'
                    }
                    'lifespan-policy-tls-2020': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: '3383c935f09c47a195f8e59e4ed6527a'
                    }
                    'lifespan-policy-tls-2026': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: '58af9310261e44bd89822761fada03c6'
                    }
                    'lifespan-policy-tls-2026-sectigo': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: '089abfc2e6e6413e82ec8753deac9caa'
                    }
                    'lifespan-policy-tls-2027': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: 'e12e88429c3e4460aaf01f9bb79f8459'
                    }
                    'lifespan-policy-tls-2029': {
                        table: 'x_cdt_certs_lifespan_policy'
                        id: '0f43bc07c1a0484580fd0d612ff99348'
                    }
                    'lifespan-rule-guard': {
                        table: 'sys_script'
                        id: 'fa94cc1c46d740068955a312cd312785'
                    }
                    'lifespan-rule-guard-deletion': {
                        table: 'sys_script'
                        id: 'c6b8d5df8d344d82940b53f9f2b9e114'
                    }
                    'manager-approval-subflow': {
                        table: 'sys_hub_flow'
                        id: '03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                    }
                    'manager-approval-subflow-approved': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'e6946ac321e44126aec406f0cf628406'
                    }
                    'manager-approval-subflow-ask': {
                        table: 'sys_hub_action_instance_v2'
                        id: '95e68b4fd3004fe29717556923cdb341'
                    }
                    'manager-approval-subflow-else': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '96faffc3c87d467aa1e169a8874f7131'
                    }
                    'manager-approval-subflow-end-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '2adf9fde672b4c9badef0b14df552934'
                    }
                    'manager-approval-subflow-if-approved': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '58f0cee787b34ee1bce52ec20b497e4b'
                    }
                    'manager-approval-subflow-if-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'd6ed05c85a3c4f949e0db7cc28aec0cf'
                    }
                    'manager-approval-subflow-not-needed': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '8d7ede6b66474bd99bb9f6e2fb174833'
                    }
                    'manager-approval-subflow-reject': {
                        table: 'sys_hub_action_instance_v2'
                        id: 'eb75c9ac3be24217bc032f6098cdcc63'
                    }
                    'manager-approval-subflow-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '47a75d2d20574eec93acbae5be0637f6'
                    }
                    'menu-center': {
                        table: 'sys_app_module'
                        id: '50f9a8bd017f4952b3f927081e9330e3'
                    }
                    'menu-certificate-services': {
                        table: 'sys_app_application'
                        id: 'b4d4167451044817886e8b6dad89eb2d'
                    }
                    'menu-certificates': {
                        table: 'sys_app_module'
                        id: '2f3d6ad61f40452ca6d9f87fa7835ac5'
                    }
                    'menu-contacts': {
                        table: 'sys_app_module'
                        id: 'e75ce245dd5f4d028a3d53a2dc6bf021'
                    }
                    'menu-delegated-admins': {
                        table: 'sys_app_module'
                        id: '950f1a754f7145d683d53cc9a8bfb277'
                    }
                    'menu-domains': {
                        table: 'sys_app_module'
                        id: 'f44b4bf51af54ee5adad5d1a595e3d5b'
                    }
                    'menu-lifespan-policy': {
                        table: 'sys_app_module'
                        id: 'f181d3a353394eb68c6f30d4ed4bfb3a'
                    }
                    'menu-my-certificates': {
                        table: 'sys_app_module'
                        id: '077c6ea0413741668c7a1a6f475db397'
                    }
                    'menu-notices': {
                        table: 'sys_app_module'
                        id: '956293375a104ad6a6f4a11eb3abf6f1'
                    }
                    'menu-organizations': {
                        table: 'sys_app_module'
                        id: '07813f603c0c45f6bf0633f1a9ff6e1b'
                    }
                    'menu-queue-at-risk': {
                        table: 'sys_app_module'
                        id: 'fe360a1cf06c403db0e634ad4768aed6'
                    }
                    'menu-queue-expedited': {
                        table: 'sys_app_module'
                        id: '1499996534dd45698c3d3481993274c4'
                    }
                    'menu-queue-mine': {
                        table: 'sys_app_module'
                        id: '73fc00bb87a94c4694390ebe1ff56ebd'
                    }
                    'menu-queue-new': {
                        table: 'sys_app_module'
                        id: '6e6e4d200f084b43beedcabe33912bf7'
                    }
                    'menu-queue-open': {
                        table: 'sys_app_module'
                        id: '613f2e317d9149d9b4158a8903c21c26'
                    }
                    'menu-queue-overdue': {
                        table: 'sys_app_module'
                        id: '5b4ccb60a4744c30b3a54ad4bb2e6939'
                    }
                    'menu-queue-waiting-customer': {
                        table: 'sys_app_module'
                        id: 'ea32efe379664b83929928a8bc0195e2'
                    }
                    'menu-queue-waiting-vendor': {
                        table: 'sys_app_module'
                        id: '9e41b462bc6442b88e2d34d9bdc22584'
                    }
                    'menu-submittals': {
                        table: 'sys_app_module'
                        id: '7a16578c37c341e7befdb830a98c7f09'
                    }
                    'notice-acl-create': {
                        table: 'sys_security_acl'
                        id: '21985be54a464f06a720a0abead54063'
                    }
                    'notice-acl-delete': {
                        table: 'sys_security_acl'
                        id: 'fbc45afdc72d4a8195a4ae50c0eeeab3'
                    }
                    'notice-acl-read': {
                        table: 'sys_security_acl'
                        id: '6e5e128b5ba54b30984d04dca58fb6f5'
                    }
                    'notice-acl-write': {
                        table: 'sys_security_acl'
                        id: 'd729011709c845038a84bef2a2fc60c8'
                    }
                    'notice-event-admin-enrolled': {
                        table: 'sysevent_register'
                        id: 'ca480bbfc91040b1a3a366ada856dceb'
                    }
                    'notice-event-admin-password-reset': {
                        table: 'sysevent_register'
                        id: '557df03a7f1645d8a31f6e2d6f214405'
                    }
                    'notice-event-certificate-delivered': {
                        table: 'sysevent_register'
                        id: 'e575c2d3ff954f7b8c51922035b59341'
                    }
                    'notice-event-request-closed': {
                        table: 'sysevent_register'
                        id: '9785a5b836c44bd38c51cb9448a0da1c'
                    }
                    'notice-event-request-refused': {
                        table: 'sysevent_register'
                        id: 'e0d08cbfb22f4e2bb1dc0e01840badd0'
                    }
                    'notice-event-request-rejected': {
                        table: 'sysevent_register'
                        id: '60be73e8d7f04978bfd7be398a1a748b'
                    }
                    'notice-event-task-question': {
                        table: 'sysevent_register'
                        id: 'a00a4c9ebd764814af16ac4a3c7c29a9'
                    }
                    'notice-layout-frame': {
                        table: 'sys_email_layout'
                        id: 'b84c6a61741449239831987e3f614e64'
                    }
                    'notice-mail-admin-enrolled': {
                        table: 'sysevent_email_action'
                        id: '615e17adad3e48729dc60a69701a9625'
                    }
                    'notice-mail-admin-password-reset': {
                        table: 'sysevent_email_action'
                        id: '3353597f91974ee8ae09a0dc9c3d6501'
                    }
                    'notice-mail-certificate-delivered': {
                        table: 'sysevent_email_action'
                        id: '37d343adb4674fbfae03151e8c338341'
                    }
                    'notice-mail-digest': {
                        table: 'sysevent_email_action'
                        id: '00a0c7cda40045d1b4a7962656cf6fe9'
                    }
                    'notice-mail-digest-urgent': {
                        table: 'sysevent_email_action'
                        id: '914b07e6b1974640b3ea37306a43aac9'
                    }
                    'notice-mail-request-closed': {
                        table: 'sysevent_email_action'
                        id: 'd9cbd9c9ca1947e0a4f0f82228d70b33'
                    }
                    'notice-mail-request-refused': {
                        table: 'sysevent_email_action'
                        id: '45099f73bf20426ea68ab7058ccba9d2'
                    }
                    'notice-mail-request-rejected': {
                        table: 'sysevent_email_action'
                        id: '9a036b72d272449e9ca344eb57cbcd99'
                    }
                    'notice-mail-script-closing': {
                        table: 'sys_script_email'
                        id: 'bb41af6f94eb4d5e9498e6de3226d61e'
                    }
                    'notice-mail-script-delivered': {
                        table: 'sys_script_email'
                        id: '80aebdfe201d4b0d8954515fe6c24306'
                    }
                    'notice-mail-script-digest': {
                        table: 'sys_script_email'
                        id: '8ab4e4fd99034a1e8df64fdae441d974'
                    }
                    'notice-mail-script-enrolled': {
                        table: 'sys_script_email'
                        id: 'd54bf10067754f8f87097b2dda4d7fa2'
                    }
                    'notice-mail-script-password-reset': {
                        table: 'sys_script_email'
                        id: '1adf7578851343d99c4ca544c246bffd'
                    }
                    'notice-mail-script-question': {
                        table: 'sys_script_email'
                        id: '9c282830e2ab4404a89ee6bc09112754'
                    }
                    'notice-mail-script-refusal': {
                        table: 'sys_script_email'
                        id: '2c585312ed934feebd5781f2a3c61bea'
                    }
                    'notice-mail-script-rejection': {
                        table: 'sys_script_email'
                        id: '92513b65a24b416584e1b002e7adb2c7'
                    }
                    'notice-mail-task-question': {
                        table: 'sysevent_email_action'
                        id: '40dbb783d2ab4b3fa3e205f85081c92f'
                    }
                    'notice-rule-no-private-key': {
                        table: 'sys_script'
                        id: '63ac214788484060a8f1be4bad978f41'
                    }
                    'notice-rule-own-department': {
                        table: 'sys_script'
                        id: '0e70a144d40e4464b591479eb8ff2f6d'
                    }
                    'notice-template-base': {
                        table: 'sysevent_email_template'
                        id: 'b974716264a44c44a5cfef37a945bec8'
                    }
                    'notifications-client-addresses': {
                        table: 'catalog_script_client'
                        id: 'dc9ca1b28c5a4d4ea2271431b4096f1c'
                    }
                    'notifications-client-certificate': {
                        table: 'catalog_script_client'
                        id: 'b4c7552181114923a57c25cf3b82720f'
                    }
                    'notifications-client-change': {
                        table: 'catalog_script_client'
                        id: '6e8bf522ffa74181a2362fbf29704788'
                    }
                    'notifications-client-submit': {
                        table: 'catalog_script_client'
                        id: '5f6eafbb66674030b4b369996f063bf0'
                    }
                    'notifications-client-suspended-until': {
                        table: 'catalog_script_client'
                        id: 'd31fc3b5a89d4b5898deaaea999fd2f6'
                    }
                    'notifications-flow': {
                        table: 'sys_hub_flow'
                        id: '39541b554bd5434e9cf1bd7b8dfaaad1'
                    }
                    'notifications-flow-take-in': {
                        table: 'sys_hub_action_instance_v2'
                        id: '5922f8d209a54603b5f604a2ffbb97ef'
                    }
                    'notifications-flow-trigger': {
                        table: 'sys_hub_trigger_instance_v2'
                        id: 'cdf6a9ad3fe04c028789be8f561a2740'
                    }
                    'notifications-item': {
                        table: 'sc_cat_item'
                        id: 'e560656579e441da96132f0940f21afc'
                    }
                    'notifications-policy-certificate': {
                        table: 'catalog_ui_policy'
                        id: '5150c55fdf134cf28bebdd7cb0398dbc'
                    }
                    'notifications-policy-suspend': {
                        table: 'catalog_ui_policy'
                        id: '27ad7e2c69b74a5cb0b4a32dd11f454a'
                    }
                    'organization-acl-create': {
                        table: 'sys_security_acl'
                        id: 'b9ac8c1342cb4765a701cac4185f34bc'
                    }
                    'organization-acl-delete': {
                        table: 'sys_security_acl'
                        id: '86fd155b31264a6da61e601c1ea48bce'
                    }
                    'organization-acl-read': {
                        table: 'sys_security_acl'
                        id: '8d5c0669b7004b7d85b6db084768551b'
                    }
                    'organization-acl-read-own': {
                        table: 'sys_security_acl'
                        id: 'b59a3e889e674018af5d93060c2b010b'
                    }
                    'organization-acl-read-scm': {
                        table: 'sys_security_acl'
                        id: '110eef4c0dfa4321aaf6bbc9b231c935'
                    }
                    'organization-acl-write': {
                        table: 'sys_security_acl'
                        id: 'ef2c7fed71e24ae0a9a04702da1b24b8'
                    }
                    'organization-rule-accept-evidence': {
                        table: 'sys_script'
                        id: 'ce17b60ddf5449cc9d5c7fe5ba44bf46'
                    }
                    'organization-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'fbef18eb40c4490a95254d70c0c92c10'
                    }
                    'organization-rule-own-department': {
                        table: 'sys_script'
                        id: '8fa41c378e5c4acd9711f1595a9e68ee'
                    }
                    'organization-rule-validate': {
                        table: 'sys_script'
                        id: '9be10e5dbeca46be978d34cd516cb22d'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '5d2504a56a9e473a9a6f2b98edd9c36e'
                    }
                    'password-reset-client-administrator': {
                        table: 'catalog_script_client'
                        id: '3d296a19aebd45a1a4d9767a82acd7e7'
                    }
                    'password-reset-client-reason': {
                        table: 'catalog_script_client'
                        id: 'fa47771e7cbf4afebb488dcc500d856f'
                    }
                    'password-reset-client-submit': {
                        table: 'catalog_script_client'
                        id: '0fea3245887e405e864556770289cae4'
                    }
                    'password-reset-flow': {
                        table: 'sys_hub_flow'
                        id: '059efa79bdba45ae8eeb5d40a964e5b3'
                    }
                    'password-reset-flow-close': {
                        table: 'sys_hub_action_instance_v2'
                        id: '6fd508d2e2624965906f1149d7c70c3e'
                    }
                    'password-reset-flow-end-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'f7893b1911dd454d835669572fa002d1'
                    }
                    'password-reset-flow-end-over': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'd5d7d41921984393a8a5ba99931c7a48'
                    }
                    'password-reset-flow-end-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '1c300cda302b44cd9a1d879851cfb15e'
                    }
                    'password-reset-flow-if-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '9e0c4b35ae5d4a1e8f5252266b73c69e'
                    }
                    'password-reset-flow-if-over': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '0d4d5e850d1b4184af64820302da1c1d'
                    }
                    'password-reset-flow-if-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '7e7a9fdc32c04c13a8b45c417c2acde2'
                    }
                    'password-reset-flow-manager-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: 'bdc3127dd3364c0fad0640cb38bbbb6d'
                    }
                    'password-reset-flow-open-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: 'b0861ddc42494cd6a5ee750fd910bbe6'
                    }
                    'password-reset-flow-take-in': {
                        table: 'sys_hub_action_instance_v2'
                        id: '12d4e95a20e8486bb3d4590dbfb65e48'
                    }
                    'password-reset-flow-trigger': {
                        table: 'sys_hub_trigger_instance_v2'
                        id: '72c763b85a17459aa06e9285299d7686'
                    }
                    'password-reset-flow-wait-for-task': {
                        table: 'sys_hub_action_instance_v2'
                        id: '2e110bbddf9641998650d53ee22d0aec'
                    }
                    'password-reset-item': {
                        table: 'sc_cat_item'
                        id: '10f2c18e1e1d439caa9c86863f248acd'
                    }
                    'privilege-approval-read': {
                        table: 'sys_scope_privilege'
                        id: 'fccfecc37e6a47b4a1606dc69401903b'
                    }
                    'privilege-approval-write': {
                        table: 'sys_scope_privilege'
                        id: '37948776665e45729bcaedce60a5d746'
                    }
                    'privilege-attachment-delete': {
                        table: 'sys_scope_privilege'
                        id: 'f5b0d37631f14c69b43c19b7397a4835'
                    }
                    'privilege-attachment-read': {
                        table: 'sys_scope_privilege'
                        id: '16e2a8eaea844d6e95e33a46b1838303'
                    }
                    'privilege-catalog-item-read': {
                        table: 'sys_scope_privilege'
                        id: '47e10d5d48c04db78ca62820e9bd457f'
                    }
                    'privilege-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'f5fc8cfe70994f9e9ef68ef4ebdecc0b'
                    }
                    'privilege-journal-read': {
                        table: 'sys_scope_privilege'
                        id: '21e172377c314af8a38c6ed3f960dd10'
                    }
                    'privilege-journal-write': {
                        table: 'sys_scope_privilege'
                        id: 'bb837bbae3f7408f9e677f9f66daa298'
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
                    'privilege-schedule-read': {
                        table: 'sys_scope_privilege'
                        id: '0498905bfa444bb7974462626a2793be'
                    }
                    'privilege-user-read': {
                        table: 'sys_scope_privilege'
                        id: '9f793f5a3d4641dc9cf479b4deaddc51'
                    }
                    'privilege-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: 'bce4fedbc6704be58e7a26575a811ea4'
                    }
                    'property-forecast-hours-per-month': {
                        table: 'sys_properties'
                        id: '58a0ef9371b542019faef3095853bca1'
                    }
                    'property-forecast-hours-per-renewal': {
                        table: 'sys_properties'
                        id: '30b9f939e95349809765e381b640677c'
                    }
                    'property-forecast-hours-per-validation': {
                        table: 'sys_properties'
                        id: '9655c1ba9b534a138fe1b497bcdb0853'
                    }
                    'property-issuing-retired-on': {
                        table: 'sys_properties'
                        id: '4db0811be8ec4d96ab8ab782e6652180'
                    }
                    'property-mail-service-address': {
                        table: 'sys_properties'
                        id: '44d866fb36de428786e26d409c57f429'
                    }
                    'property-password-lifetime-days': {
                        table: 'sys_properties'
                        id: '9e8b31ed3344419e9b2da9a65bd91656'
                    }
                    'property-renewal-batch-size': {
                        table: 'sys_properties'
                        id: '8bbad7d7837549f8826fd794632d0f35'
                    }
                    'property-renewal-install-buffer-days': {
                        table: 'sys_properties'
                        id: 'd70d808da0f941538ddbc5d3d7b5bd76'
                    }
                    'property-renewal-objective-business-days': {
                        table: 'sys_properties'
                        id: '020b76187f084938bba430b0123775bf'
                    }
                    'property-renewal-run-limit': {
                        table: 'sys_properties'
                        id: '6c751fde423b4da4819da37d39018481'
                    }
                    'property-service-level-at-risk-percent': {
                        table: 'sys_properties'
                        id: '8e1afec7b56e48a69a10dc92007d82cd'
                    }
                    'property-service-level-attainment-percent': {
                        table: 'sys_properties'
                        id: '04c41df7e8354b26b85e4a9e609d3be3'
                    }
                    'property-service-level-critical-percent': {
                        table: 'sys_properties'
                        id: '8bba31c5c01a4b7eaef32bff8b7e34ed'
                    }
                    'property-validation-email-ends-on': {
                        table: 'sys_properties'
                        id: 'a5faa5729c36430aa0e5d5ea2bc57bab'
                    }
                    'renewal-action-continue': {
                        table: 'sysevent_script_action'
                        id: '8cd10b40528645e6bc7eeda3f93cf8dd'
                    }
                    'renewal-event-continue': {
                        table: 'sysevent_register'
                        id: 'c896e19ec2e047e3aef80f3231d05d50'
                    }
                    'requested-item-rule-no-private-key': {
                        table: 'sys_script'
                        id: '25180a4767fa4fb8818627b3787c2054'
                    }
                    'run-acl-create': {
                        table: 'sys_security_acl'
                        id: '2640de334f674e9382c17443093f5a79'
                    }
                    'run-acl-delete': {
                        table: 'sys_security_acl'
                        id: '54b1ce43f9364c69adbfd2ed1f500152'
                    }
                    'run-acl-read': {
                        table: 'sys_security_acl'
                        id: 'f085162272f245d59d5bc6d910b4b8c1'
                    }
                    'run-acl-write': {
                        table: 'sys_security_acl'
                        id: '6097abd6fe2749b3b85ba8b9abe3821b'
                    }
                    'run-rule-no-private-key': {
                        table: 'sys_script'
                        id: '8d72a98245f145128d3f332870b921e3'
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
                    'secure-certificates-flow-end-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'a00c58849a354d8fb56fc577420aac5a'
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
                    'secure-certificates-flow-if-manager-rejected': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'a287f9b75558468a8b808148965d7e50'
                    }
                    'secure-certificates-flow-if-refused': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'cdf097b6b6b94462917087a53097678f'
                    }
                    'secure-certificates-flow-if-withdrawn': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '4fd2cbcf23e7418ca1d06a52326cd9e6'
                    }
                    'secure-certificates-flow-manager-approval': {
                        table: 'sys_hub_sub_flow_instance_v2'
                        id: '70cc131f7032429b9386c94b0a2f808d'
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
                    'service-level-event-holidays': {
                        table: 'sysevent_register'
                        id: 'd988b10a59cb4c4fa7d350630faa91f8'
                    }
                    'service-level-event-report': {
                        table: 'sysevent_register'
                        id: 'df2a7628e3e641faa101138997d9b00d'
                    }
                    'service-level-event-warning': {
                        table: 'sysevent_register'
                        id: 'c4e7aef064464c128e5e76485be311fa'
                    }
                    'service-level-holiday-2026-christmas': {
                        table: 'cmn_schedule_span'
                        id: 'aefe9ba817eb422584ec93d5c642f344'
                    }
                    'service-level-holiday-2026-day-after': {
                        table: 'cmn_schedule_span'
                        id: '8eab53db00ef4a8f84999edb13d9eb40'
                    }
                    'service-level-holiday-2026-labor': {
                        table: 'cmn_schedule_span'
                        id: '0b5642073c7342949b27f83148dbbbe3'
                    }
                    'service-level-holiday-2026-mar31': {
                        table: 'cmn_schedule_span'
                        id: '7e9516c035e54d8f9ae5a72fbde80a92'
                    }
                    'service-level-holiday-2026-memorial': {
                        table: 'cmn_schedule_span'
                        id: 'b40dc0f48f404ee08641d55690c300b8'
                    }
                    'service-level-holiday-2026-mlk': {
                        table: 'cmn_schedule_span'
                        id: 'd3668433b08a4c839e8e258f781ecb53'
                    }
                    'service-level-holiday-2026-new-year': {
                        table: 'cmn_schedule_span'
                        id: '9dff5751ffd5409b8996ca114c6814c2'
                    }
                    'service-level-holiday-2026-presidents': {
                        table: 'cmn_schedule_span'
                        id: '4efc6e5c42aa431bb7fc1130bc4c3da2'
                    }
                    'service-level-holiday-2026-thanksgiving': {
                        table: 'cmn_schedule_span'
                        id: '769ddd3f44f24b6abcaa785509dc1cfa'
                    }
                    'service-level-holiday-2026-veterans': {
                        table: 'cmn_schedule_span'
                        id: '85da08d489614d7b91d76ed1cb52f28d'
                    }
                    'service-level-holiday-2027-day-after': {
                        table: 'cmn_schedule_span'
                        id: '8473e6e4a688440b96e2918e0cca47ba'
                    }
                    'service-level-holiday-2027-july4': {
                        table: 'cmn_schedule_span'
                        id: '06f7670332eb4f0eb9aac21818f8092b'
                    }
                    'service-level-holiday-2027-labor': {
                        table: 'cmn_schedule_span'
                        id: 'dd7783e47fc04bfd8e16916e3e69d872'
                    }
                    'service-level-holiday-2027-mar31': {
                        table: 'cmn_schedule_span'
                        id: 'd0d85556d83b490ca2b29dc9e0e8bba9'
                    }
                    'service-level-holiday-2027-memorial': {
                        table: 'cmn_schedule_span'
                        id: '66783e357dec4a6490d2cdce251cdf5c'
                    }
                    'service-level-holiday-2027-mlk': {
                        table: 'cmn_schedule_span'
                        id: '2887ee44a1324fdda9f9fca83022b3bf'
                    }
                    'service-level-holiday-2027-new-year': {
                        table: 'cmn_schedule_span'
                        id: '478d2043478848d080d36520f88655da'
                    }
                    'service-level-holiday-2027-presidents': {
                        table: 'cmn_schedule_span'
                        id: 'b8316455fa2f451ea9ff9fdf52a93a02'
                    }
                    'service-level-holiday-2027-thanksgiving': {
                        table: 'cmn_schedule_span'
                        id: 'a4d90601a9e74a8091dcd6040d4c6234'
                    }
                    'service-level-holiday-2027-veterans': {
                        table: 'cmn_schedule_span'
                        id: 'a26221a8b1fb40e6bb9eb2f7c51db8fa'
                    }
                    'service-level-holiday-2028-christmas': {
                        table: 'cmn_schedule_span'
                        id: 'ed5df319f2e94006a5a7fe3f6b2f6acc'
                    }
                    'service-level-holiday-2028-day-after': {
                        table: 'cmn_schedule_span'
                        id: '0e1881b0b1b24c24bdca74ab2066b0e7'
                    }
                    'service-level-holiday-2028-july4': {
                        table: 'cmn_schedule_span'
                        id: 'f30a966847b7449ea090690d22da5a9f'
                    }
                    'service-level-holiday-2028-labor': {
                        table: 'cmn_schedule_span'
                        id: '6cae816df9a645859dcb330169870a6a'
                    }
                    'service-level-holiday-2028-mar31': {
                        table: 'cmn_schedule_span'
                        id: 'd5458d9c956a40f28c52e2142b7d78d1'
                    }
                    'service-level-holiday-2028-memorial': {
                        table: 'cmn_schedule_span'
                        id: '3f18f7f2d0f94bd694d863134483b601'
                    }
                    'service-level-holiday-2028-mlk': {
                        table: 'cmn_schedule_span'
                        id: '869af7b74ba94b99ae9a2526c58cf51a'
                    }
                    'service-level-holiday-2028-presidents': {
                        table: 'cmn_schedule_span'
                        id: '14c138427c204691a74924bc9b7faf19'
                    }
                    'service-level-holiday-2028-thanksgiving': {
                        table: 'cmn_schedule_span'
                        id: '99e1568ac8584df593bfb2eac11a0a9c'
                    }
                    'service-level-holiday-2028-veterans': {
                        table: 'cmn_schedule_span'
                        id: '90ad9b949af24accbee876f725325873'
                    }
                    'service-level-holiday-2029-christmas': {
                        table: 'cmn_schedule_span'
                        id: 'ee9c2263b5f54d27903ce3122d5b1d63'
                    }
                    'service-level-holiday-2029-day-after': {
                        table: 'cmn_schedule_span'
                        id: '018929719c674637b2ea8f16ac6b204a'
                    }
                    'service-level-holiday-2029-july4': {
                        table: 'cmn_schedule_span'
                        id: '3a313ff69c6e430d8bdc8381ef927655'
                    }
                    'service-level-holiday-2029-labor': {
                        table: 'cmn_schedule_span'
                        id: '3452f4d6b4734f5fad298854b7e169dc'
                    }
                    'service-level-holiday-2029-memorial': {
                        table: 'cmn_schedule_span'
                        id: '3706f48b89824d3081e6218255633686'
                    }
                    'service-level-holiday-2029-mlk': {
                        table: 'cmn_schedule_span'
                        id: 'b5adc1bf51a2465f91c079bc3b15c6c8'
                    }
                    'service-level-holiday-2029-new-year': {
                        table: 'cmn_schedule_span'
                        id: 'a88d7785cfd64936921e3ecba7f4ec47'
                    }
                    'service-level-holiday-2029-presidents': {
                        table: 'cmn_schedule_span'
                        id: '1cce7241bf164870901985d29a2e3784'
                    }
                    'service-level-holiday-2029-thanksgiving': {
                        table: 'cmn_schedule_span'
                        id: '5aacd769e49a4e2fa602034df7c7e841'
                    }
                    'service-level-holiday-2029-veterans': {
                        table: 'cmn_schedule_span'
                        id: '0f98597ba4e8450baf7a3cce70c77c42'
                    }
                    'service-level-holiday-2030-christmas': {
                        table: 'cmn_schedule_span'
                        id: '381cdcda562f4a9caf3bf5fd7cf9259e'
                    }
                    'service-level-holiday-2030-day-after': {
                        table: 'cmn_schedule_span'
                        id: '9646e01cc6d54c31b5893327c44a329d'
                    }
                    'service-level-holiday-2030-july4': {
                        table: 'cmn_schedule_span'
                        id: '67c293a4709c487e90629fec7f3e7e91'
                    }
                    'service-level-holiday-2030-labor': {
                        table: 'cmn_schedule_span'
                        id: '843fd026693c4d5fa3d3020b7d6f301a'
                    }
                    'service-level-holiday-2030-mar31': {
                        table: 'cmn_schedule_span'
                        id: 'a903eca043834572a511ee3358f5708e'
                    }
                    'service-level-holiday-2030-memorial': {
                        table: 'cmn_schedule_span'
                        id: '46214ab4328849dda310477bc8171b5b'
                    }
                    'service-level-holiday-2030-mlk': {
                        table: 'cmn_schedule_span'
                        id: '0d0cca99adcb490c867acd927fc35b68'
                    }
                    'service-level-holiday-2030-new-year': {
                        table: 'cmn_schedule_span'
                        id: '2e78ea02fffe42d48a14988658c5fe9a'
                    }
                    'service-level-holiday-2030-presidents': {
                        table: 'cmn_schedule_span'
                        id: 'c4fc1de1356f4176abde3306032bdf5a'
                    }
                    'service-level-holiday-2030-thanksgiving': {
                        table: 'cmn_schedule_span'
                        id: 'c1d623623981471396224ba1d1e4b574'
                    }
                    'service-level-holiday-2030-veterans': {
                        table: 'cmn_schedule_span'
                        id: 'a36a2fc99c3041008762e7e7668ea90a'
                    }
                    'service-level-job-holiday-reminder': {
                        table: 'sysauto_script'
                        id: '308ea15c1c8542bb85328a3939e884ae'
                    }
                    'service-level-job-monthly-report': {
                        table: 'sysauto_script'
                        id: 'c3119bc78f8b41c698da56fad97e9396'
                    }
                    'service-level-job-watch': {
                        table: 'sysauto_script'
                        id: '30422e481cb4442190582b5315b48efe'
                    }
                    'service-level-job-weekly-report': {
                        table: 'sysauto_script'
                        id: '4df58ce7e1e749b7992a8c5cc21e1912'
                    }
                    'service-level-mail-at-risk': {
                        table: 'sysevent_email_action'
                        id: 'c7a99f40479b412ca2ac8008016ff5d3'
                    }
                    'service-level-mail-breached': {
                        table: 'sysevent_email_action'
                        id: '05c2bd2525ff4a9a8f632d01b9adc1d0'
                    }
                    'service-level-mail-critical': {
                        table: 'sysevent_email_action'
                        id: '55038a390eeb4ab0a9f716a533d236e1'
                    }
                    'service-level-mail-holidays': {
                        table: 'sysevent_email_action'
                        id: 'eb5e708213a44b71915c6b46d538731e'
                    }
                    'service-level-mail-report': {
                        table: 'sysevent_email_action'
                        id: '585701927e94419b8499311e896d2b61'
                    }
                    'service-level-mail-script-holidays': {
                        table: 'sys_script_email'
                        id: 'cc035f385d824685b18f71e229eb2fe1'
                    }
                    'service-level-mail-script-report': {
                        table: 'sys_script_email'
                        id: 'fbf3840aadf04802b2e513ab4a9becbd'
                    }
                    'service-level-mail-script-warning': {
                        table: 'sys_script_email'
                        id: '1418c80ce83841aabe6894fd03c17cf0'
                    }
                    'service-level-rule-deadlines': {
                        table: 'sys_script'
                        id: 'acb504b5eba84a6f9f6c38cc1c1164fe'
                    }
                    'service-level-schedule-business-hours': {
                        table: 'cmn_schedule'
                        id: '4ecedba5cb1441e18e967f8d439b3fb1'
                    }
                    'service-level-schedule-holidays': {
                        table: 'cmn_schedule'
                        id: '07583191fb6e49ea9ac21a7f493dd842'
                    }
                    'service-level-schedule-weekdays': {
                        table: 'cmn_schedule_span'
                        id: '34b92184c8244fe3a0e5e3e4acb8d890'
                    }
                    'service-level-schedule-without-holidays': {
                        table: 'cmn_other_schedule'
                        id: 'b277ae3a41534ae595915762d93a894a'
                    }
                    'service-level-sla-contacts-objective': {
                        table: 'contract_sla'
                        id: 'da3dff201afd47218c518f6e8697c3ea'
                    }
                    'service-level-sla-expedited-target': {
                        table: 'contract_sla'
                        id: '8b7c0dd93ad14707be8a927c97d2db7e'
                    }
                    'service-level-sla-grant-objective': {
                        table: 'contract_sla'
                        id: '458f470dc254471ea4414b87a2d9f572'
                    }
                    'service-level-sla-grant-target': {
                        table: 'contract_sla'
                        id: '6e9b1bd6f9d84be49157e2d4bff37187'
                    }
                    'service-level-sla-inquiry-objective': {
                        table: 'contract_sla'
                        id: '7e380196ea8948ac9ff9dbb5fa6ad261'
                    }
                    'service-level-sla-issue-objective': {
                        table: 'contract_sla'
                        id: '20ccb585ef7647c4abc2bcdb0caed49e'
                    }
                    'service-level-sla-issue-target': {
                        table: 'contract_sla'
                        id: 'fd814bfee99c4e2590a053c4a6680cb8'
                    }
                    'service-level-sla-remove-objective': {
                        table: 'contract_sla'
                        id: '9fbf35786cbb464ca37879eef1944025'
                    }
                    'service-level-sla-remove-target': {
                        table: 'contract_sla'
                        id: 'fb3b0e00f81c47d9becdddb283a67234'
                    }
                    'service-level-sla-reset-objective': {
                        table: 'contract_sla'
                        id: '548bd35f1c664c2aa6150a9489870080'
                    }
                    'service-level-sla-technical-objective': {
                        table: 'contract_sla'
                        id: '448bf0cfd40243fc957ee38dc1903f33'
                    }
                    'service-level-sla-training-objective': {
                        table: 'contract_sla'
                        id: 'd1fadf1171864f818427b5631dbffafa'
                    }
                    'service-level-sla-validate-objective': {
                        table: 'contract_sla'
                        id: '84f74a278db64cf4897b5ac50df1c1ee'
                    }
                    'src_server_core_access_own-department_ts': {
                        table: 'sys_module'
                        id: 'b9657b6465f54b45a862da8dd4a72289'
                    }
                    'src_server_core_access_private-key-file_ts': {
                        table: 'sys_module'
                        id: '2897d9402554478bb0ed57a9e02f682d'
                    }
                    src_server_core_certificate_describe_ts: {
                        table: 'sys_module'
                        id: '7c0d080217084c7f912d9c9563593a74'
                    }
                    src_server_core_certificate_life_ts: {
                        table: 'sys_module'
                        id: '1588ceb81aa44b489cd4724d0f78d1fe'
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
                        id: 'c5b46316b4ea43bab85ea4d64b79d2c2'
                    }
                    src_server_core_check_finding_ts: {
                        table: 'sys_module'
                        id: '9d9d34517bfe4fa583f44e4a51203879'
                    }
                    'src_server_core_check_how-to_ts': {
                        table: 'sys_module'
                        id: '03ecb2fb519b4e3dac7d21d2e5a532dc'
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
                        id: '102a566ca18446fc823e2e5de0388352'
                    }
                    src_server_core_check_types_ts: {
                        table: 'sys_module'
                        id: 'ed7df45e01bd4b6fbd09b02c3033b8b3'
                    }
                    'src_server_core_check-request_answer_ts': {
                        table: 'sys_module'
                        id: '10e7560082a742aa88522a1fdd5f8f8c'
                    }
                    'src_server_core_check-request_read_ts': {
                        table: 'sys_module'
                        id: 'a95c39765f834ebdac8f3145a4a42418'
                    }
                    src_server_core_forecast_forecast_ts: {
                        table: 'sys_module'
                        id: '55299607e02e4e7d8f592dd366787a06'
                    }
                    src_server_core_forecast_read_ts: {
                        table: 'sys_module'
                        id: '4142ad4d8f904d14b8a16034520d639f'
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
                        id: '29a53ad7f86c4933aee38f08a81c07a5'
                    }
                    'src_server_core_key_weak-rsa_ts': {
                        table: 'sys_module'
                        id: 'd93d20ffff334f96ac8aa94ba9d77b2c'
                    }
                    src_server_core_ledger_csv_ts: {
                        table: 'sys_module'
                        id: '0c4924eb522c402485f967d9e3dc971b'
                    }
                    src_server_core_ledger_figures_ts: {
                        table: 'sys_module'
                        id: 'fbfbebd88fab4a85b0fe5f0cbde7db0b'
                    }
                    src_server_core_ledger_history_ts: {
                        table: 'sys_module'
                        id: '05d54de4d64a4702b19e5e13058f54fd'
                    }
                    src_server_core_ledger_ledger_ts: {
                        table: 'sys_module'
                        id: 'fd6a4a1f04614b518dcf47220e04f05e'
                    }
                    'src_server_core_ledger_open-work_ts': {
                        table: 'sys_module'
                        id: 'ab23eac9b6c74928a41f1f42345c383d'
                    }
                    src_server_core_ledger_period_ts: {
                        table: 'sys_module'
                        id: '27679433c4974eca9bb58f2c0580725e'
                    }
                    src_server_core_ledger_question_ts: {
                        table: 'sys_module'
                        id: 'a42c268865464cd09ac73cef75bcfade'
                    }
                    'src_server_core_ledger_report-mail_ts': {
                        table: 'sys_module'
                        id: 'd8113737e0a84f8f92ea435dc44eec97'
                    }
                    src_server_core_lifespan_policy_ts: {
                        table: 'sys_module'
                        id: 'e4cdd456e6154bb69e358972fe277228'
                    }
                    'src_server_core_lifespan_policy-faults_ts': {
                        table: 'sys_module'
                        id: 'e4d6870bf88e406ea48a521c00dd95e3'
                    }
                    src_server_core_notice_audience_ts: {
                        table: 'sys_module'
                        id: '5aa71460a566423698729d8480941d0d'
                    }
                    'src_server_core_notice_certificate-mail_ts': {
                        table: 'sys_module'
                        id: '112875a5e723412ca861bf7bf4a2b9d9'
                    }
                    src_server_core_notice_digest_ts: {
                        table: 'sys_module'
                        id: 'e57f378884f44bbb9b597cca4cbf70d9'
                    }
                    src_server_core_notice_group_ts: {
                        table: 'sys_module'
                        id: '4e5d162dfb75480b87e82047fea361ad'
                    }
                    'src_server_core_notice_mail-html_ts': {
                        table: 'sys_module'
                        id: '0f6e1c093cf84b69911d389321657c7b'
                    }
                    'src_server_core_notice_pacific-text_ts': {
                        table: 'sys_module'
                        id: '287eb20e100b43f18e76eb51e675103f'
                    }
                    src_server_core_notice_recipients_ts: {
                        table: 'sys_module'
                        id: 'a9d5cfa3a7414f5bad4ae7fdb9738c8b'
                    }
                    src_server_core_notice_remark_ts: {
                        table: 'sys_module'
                        id: '59cf5f363e3b4c54b947cd16a62dfe12'
                    }
                    'src_server_core_option_access-mail_ts': {
                        table: 'sys_module'
                        id: 'eaf10ebabfee4dad9ee140b30471c0ae'
                    }
                    src_server_core_option_closing_ts: {
                        table: 'sys_module'
                        id: '1f91029aa7dd436cbfeee235e8b7c64e'
                    }
                    'src_server_core_option_common-faults_ts': {
                        table: 'sys_module'
                        id: '68758c5ce6bf4283a730561b9424a70d'
                    }
                    'src_server_core_option_delegated-admin_ts': {
                        table: 'sys_module'
                        id: 'd3e7c23be8a04cc1a321c62478127892'
                    }
                    src_server_core_option_fault_ts: {
                        table: 'sys_module'
                        id: '6bd5f6d0c3be4a7b8e733df79ba2481d'
                    }
                    'src_server_core_option_form-limits_ts': {
                        table: 'sys_module'
                        id: '63c1d9d4989749669775fd4cbeadcb8c'
                    }
                    src_server_core_option_inquiry_ts: {
                        table: 'sys_module'
                        id: 'b5fbbaa7cd2146a98025e0ae825acb9a'
                    }
                    src_server_core_option_notifications_ts: {
                        table: 'sys_module'
                        id: '5baa8dbcdcfa4fe68264959240079754'
                    }
                    src_server_core_option_option_ts: {
                        table: 'sys_module'
                        id: 'e94fac8458f6453f8155b7fa82cd9fa5'
                    }
                    'src_server_core_option_password-reset_ts': {
                        table: 'sys_module'
                        id: 'c9cb5b2d6d67421e95f054b7871e3574'
                    }
                    src_server_core_option_steps_ts: {
                        table: 'sys_module'
                        id: '496064c27987402c8226a63353998646'
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
                    'src_server_core_organization_validate-contact_ts': {
                        table: 'sys_module'
                        id: 'aa9978434e0043aba3e5a382e90a4233'
                    }
                    'src_server_core_organization_validate-domain_ts': {
                        table: 'sys_module'
                        id: '79d8232d0e784eb1bee5a44b6364bd8d'
                    }
                    'src_server_core_renewal_cycle-key_ts': {
                        table: 'sys_module'
                        id: '6fe2ace598064be79b4e0ac8af3cd098'
                    }
                    src_server_core_renewal_due_ts: {
                        table: 'sys_module'
                        id: 'bdc2c52bf7544802a582fd55a8b675a4'
                    }
                    'src_server_core_renewal_due-certificate_ts': {
                        table: 'sys_module'
                        id: '4c4aab96a24c498ba08bbdd90f80d8b4'
                    }
                    src_server_core_renewal_events_ts: {
                        table: 'sys_module'
                        id: 'bc0663e7a00d4ca381727dd22362587a'
                    }
                    src_server_core_renewal_fingerprint_ts: {
                        table: 'sys_module'
                        id: 'b28f80c13fb74ebfa36beb9bee540829'
                    }
                    'src_server_core_renewal_issue-date_ts': {
                        table: 'sys_module'
                        id: 'ab34a57ef5a4428e81026666976d837f'
                    }
                    'src_server_core_renewal_not-needed_ts': {
                        table: 'sys_module'
                        id: 'f22481d9a1c54f40a31066ef63ab1cc1'
                    }
                    'src_server_core_renewal_pacific-day_ts': {
                        table: 'sys_module'
                        id: '28f189c6c729491ea04d9dcb78c2ab84'
                    }
                    src_server_core_renewal_plan_ts: {
                        table: 'sys_module'
                        id: '561c3f610b6c4c3299cdc08f6a720e16'
                    }
                    'src_server_core_renewal_renewal-steps_ts': {
                        table: 'sys_module'
                        id: '0e1cc6d759554378a881d4e07f7ee0f1'
                    }
                    'src_server_core_renewal_renewal-task_ts': {
                        table: 'sys_module'
                        id: '31199e5607af4706b2bee47259be6bce'
                    }
                    src_server_core_renewal_replacement_ts: {
                        table: 'sys_module'
                        id: 'd776eab8e5d1408faf43fc8b00054602'
                    }
                    src_server_core_renewal_settings_ts: {
                        table: 'sys_module'
                        id: 'cadf56b1139944df9e1a08f77502953e'
                    }
                    src_server_core_renewal_window_ts: {
                        table: 'sys_module'
                        id: '50b47e8308ab41e48310428c05d899ae'
                    }
                    src_server_core_roles_ts: {
                        table: 'sys_module'
                        id: '4a6fdb2ec006426994840309d470d4b3'
                    }
                    'src_server_core_service-level_breach_ts': {
                        table: 'sys_module'
                        id: '70b436017056485c975b0028f62c95e9'
                    }
                    'src_server_core_service-level_business-time_ts': {
                        table: 'sys_module'
                        id: '8a53794df3be4d0583ab16f8ab4df68d'
                    }
                    'src_server_core_service-level_definitions_ts': {
                        table: 'sys_module'
                        id: '786ade949f4d4d6f803c4b4efa16e48c'
                    }
                    'src_server_core_service-level_duration_ts': {
                        table: 'sys_module'
                        id: '2b499408489c49b3b9c28ee36be6df47'
                    }
                    'src_server_core_service-level_events_ts': {
                        table: 'sys_module'
                        id: '30dbfa1096c54b768bf49426cd006c03'
                    }
                    'src_server_core_service-level_holiday-entry_ts': {
                        table: 'sys_module'
                        id: '7bd141dd3bde472a842a779c68adab2d'
                    }
                    'src_server_core_service-level_holiday-reminder_ts': {
                        table: 'sys_module'
                        id: 'c4b098f804a34f5fa45d8f5c6084d71a'
                    }
                    'src_server_core_service-level_promise_ts': {
                        table: 'sys_module'
                        id: '48ba11c018eb40039cc8c0e5f99be8bd'
                    }
                    'src_server_core_service-level_schedules_ts': {
                        table: 'sys_module'
                        id: 'f878ea930f5e4740b8ecbdb4e4858ffa'
                    }
                    'src_server_core_service-level_service-record_ts': {
                        table: 'sys_module'
                        id: '4c892782add4492b82716349033bff0a'
                    }
                    'src_server_core_service-level_settings_ts': {
                        table: 'sys_module'
                        id: '935d1f892cf24d38b3207e6211bd6725'
                    }
                    'src_server_core_service-level_warning_ts': {
                        table: 'sys_module'
                        id: '956dfec3e4e742fdb0478d2079cbf6c4'
                    }
                    'src_server_core_service-level_warning-mail_ts': {
                        table: 'sys_module'
                        id: '3999a75e1f4d4c98b8f2afed49cab642'
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
                    src_server_core_task_closing_ts: {
                        table: 'sys_module'
                        id: 'a1df40dd2cc547abbb2319f6be5f8408'
                    }
                    'src_server_core_task_closing-comment_ts': {
                        table: 'sys_module'
                        id: 'a2d278a5bcd94512b40ef7a2cb2e2972'
                    }
                    'src_server_core_task_compare-names_ts': {
                        table: 'sys_module'
                        id: '1ca09c13742842f288998dba31089cfc'
                    }
                    src_server_core_task_completion_ts: {
                        table: 'sys_module'
                        id: '06e609452d1d4e669e8b1814fd27327c'
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
                    'src_server_core_validation_check-from_ts': {
                        table: 'sys_module'
                        id: 'a9d164ba97944c33a410155ad47cf6d4'
                    }
                    src_server_core_validation_evidence_ts: {
                        table: 'sys_module'
                        id: '02d10043d0d14011a4ca8cb5c9487768'
                    }
                    'src_server_core_validation_validation-task_ts': {
                        table: 'sys_module'
                        id: '648f090e6ff143e8a27397657c5ce706'
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
                    'src_server_handlers_access_is-own-organization_ts': {
                        table: 'sys_module'
                        id: '22f4dee10b59473e9356efb474280ba6'
                    }
                    'src_server_handlers_access_narrow-to-own-department_ts': {
                        table: 'sys_module'
                        id: '90581d0a76eb492aa04f0ec52803f0d9'
                    }
                    'src_server_handlers_access_purge-private-key-file_ts': {
                        table: 'sys_module'
                        id: 'f0fa951b50d7471fb0be9711bf865e02'
                    }
                    'src_server_handlers_access_purge-private-key-note_ts': {
                        table: 'sys_module'
                        id: 'bd71c913c8d2406aa25583f7d67948e6'
                    }
                    'src_server_handlers_access_refuse-private-key_ts': {
                        table: 'sys_module'
                        id: '4f2d8ee899b04109b0406ea8bfc381fb'
                    }
                    'src_server_handlers_center_list-holidays_ts': {
                        table: 'sys_module'
                        id: 'bc81735f4a7d4130bfea297d0e163300'
                    }
                    'src_server_handlers_certificate_complete-given-facts_ts': {
                        table: 'sys_module'
                        id: 'e51f9dd0720e485a88e8870316777501'
                    }
                    'src_server_handlers_certificate_guard-life_ts': {
                        table: 'sys_module'
                        id: 'b15bbd57a4b34df6a281a69361e5009b'
                    }
                    'src_server_handlers_certificate_read-certificate_ts': {
                        table: 'sys_module'
                        id: '9652345e6af24fbd82ea33f6a246ca47'
                    }
                    src_server_handlers_check_check_ts: {
                        table: 'sys_module'
                        id: '2ea50f3bf88343028958ed8a313b4239'
                    }
                    'src_server_handlers_contact_validate-contact_ts': {
                        table: 'sys_module'
                        id: 'd5ad1dd0b43c4dcbba200475bc0e05da'
                    }
                    'src_server_handlers_delegated-admin_complete-delegated-admin_ts': {
                        table: 'sys_module'
                        id: '9c96587cf2a540b5ae7eb256d3617dc2'
                    }
                    'src_server_handlers_delegated-admin_guard-delegated-domain_ts': {
                        table: 'sys_module'
                        id: 'a0ef690ba98043ddba0fbc133548db30'
                    }
                    'src_server_handlers_domain_validate-domain_ts': {
                        table: 'sys_module'
                        id: '96e5c7fcb61e40b386c50301099959ab'
                    }
                    'src_server_handlers_forecast_answer-forecast_ts': {
                        table: 'sys_module'
                        id: '53fa437e8dfd44dcb338fcf9a1f418ae'
                    }
                    'src_server_handlers_ledger_get-ledger_ts': {
                        table: 'sys_module'
                        id: '543ff1fa933f4836ad8c861fa1d4e594'
                    }
                    'src_server_handlers_ledger_print-report_ts': {
                        table: 'sys_module'
                        id: 'e32de0bde6724b9fb74dc278785d07bc'
                    }
                    'src_server_handlers_ledger_send-report_ts': {
                        table: 'sys_module'
                        id: 'eb05580a9e7c4aa19e5ecceed6d28539'
                    }
                    'src_server_handlers_lifespan_guard-deletion_ts': {
                        table: 'sys_module'
                        id: '28dbaf9db84948f086148ce3001b4fcc'
                    }
                    'src_server_handlers_lifespan_guard-policy_ts': {
                        table: 'sys_module'
                        id: 'ec43e31efc614a14857510830a44a9fb'
                    }
                    'src_server_handlers_notice_print-access_ts': {
                        table: 'sys_module'
                        id: 'c64d09d8938941038b519071316ed832'
                    }
                    'src_server_handlers_notice_print-delivered_ts': {
                        table: 'sys_module'
                        id: 'd803d0ef714e434fba279e55576a5110'
                    }
                    'src_server_handlers_notice_print-digest_ts': {
                        table: 'sys_module'
                        id: '34366959783943dfa83f6c098e49a37f'
                    }
                    'src_server_handlers_notice_print-reasons_ts': {
                        table: 'sys_module'
                        id: '6e300b0a879b484fb0de778973ad818f'
                    }
                    'src_server_handlers_notice_report-unreachable_ts': {
                        table: 'sys_module'
                        id: 'fe6917ac605b44c8b7232113c8727cb5'
                    }
                    'src_server_handlers_notice_send-digests_ts': {
                        table: 'sys_module'
                        id: '41736668532348a9bc9bc6a45c6d4741'
                    }
                    'src_server_handlers_option_check-option_ts': {
                        table: 'sys_module'
                        id: 'eb3624c694634263ba22375b8e902115'
                    }
                    'src_server_handlers_option_close-option_ts': {
                        table: 'sys_module'
                        id: '44570494eac047dd9af597474b23f27d'
                    }
                    'src_server_handlers_option_complete-option_ts': {
                        table: 'sys_module'
                        id: '2292483822fb45d2b5f6be43bba83eab'
                    }
                    'src_server_handlers_option_delegated-admin-work_ts': {
                        table: 'sys_module'
                        id: '35e63550ed0d4273ad7c3d4be8d9d63b'
                    }
                    'src_server_handlers_option_enrollment-work_ts': {
                        table: 'sys_module'
                        id: '964b8f5268fc4576b1b8cc3a2d2ef34d'
                    }
                    'src_server_handlers_option_give-up-requested_ts': {
                        table: 'sys_module'
                        id: '09e04ac7d252444aa199ba859ce2f8d4'
                    }
                    'src_server_handlers_option_guard-option-closing_ts': {
                        table: 'sys_module'
                        id: '1d687231e6194d8f95e42ec831274f48'
                    }
                    'src_server_handlers_option_history-line_ts': {
                        table: 'sys_module'
                        id: '6be565e85a674da9803361546880dfa0'
                    }
                    'src_server_handlers_option_judge-order_ts': {
                        table: 'sys_module'
                        id: 'a7ba0fff0dee4f7b84919a7ca4342864'
                    }
                    'src_server_handlers_option_notifications-work_ts': {
                        table: 'sys_module'
                        id: '2c31ca0deae4441481f3028912ba3c76'
                    }
                    'src_server_handlers_option_open-option-task_ts': {
                        table: 'sys_module'
                        id: '37af824139db45f8ae8e7adf87b28920'
                    }
                    'src_server_handlers_option_option-work_ts': {
                        table: 'sys_module'
                        id: 'ac405a47280f44529ca3c56837945d5c'
                    }
                    'src_server_handlers_option_password-reset-work_ts': {
                        table: 'sys_module'
                        id: 'cabb969e8c81431eb4457f145b153334'
                    }
                    'src_server_handlers_option_question-work_ts': {
                        table: 'sys_module'
                        id: 'af944b0b288848079c875ec9b2c2e342'
                    }
                    'src_server_handlers_option_take-in-option_ts': {
                        table: 'sys_module'
                        id: '37c75705f43e4b749732637c559a818a'
                    }
                    'src_server_handlers_option_work-of_ts': {
                        table: 'sys_module'
                        id: 'f152a867f9794def9cd3b7b598cf1db8'
                    }
                    'src_server_handlers_organization_own-organization_ts': {
                        table: 'sys_module'
                        id: '6b3665a107504dbd99c306ff8979a305'
                    }
                    'src_server_handlers_organization_validate-organization_ts': {
                        table: 'sys_module'
                        id: 'a2b505f4796c4afba640a81cf089a9c4'
                    }
                    'src_server_handlers_renewal_ask-about-names_ts': {
                        table: 'sys_module'
                        id: 'b20a5c87a58247218730e599b40ac06f'
                    }
                    'src_server_handlers_renewal_guard-closing_ts': {
                        table: 'sys_module'
                        id: '07807f553bf64ae0b373c476643c0ce9'
                    }
                    'src_server_handlers_renewal_plan-renewal_ts': {
                        table: 'sys_module'
                        id: 'f86b607fbd2a4088a0b85ec81f126fb3'
                    }
                    'src_server_handlers_renewal_process-due-certificate_ts': {
                        table: 'sys_module'
                        id: '0153b1e736404c488142c6b121ed11a8'
                    }
                    'src_server_handlers_renewal_replace-older-certificates_ts': {
                        table: 'sys_module'
                        id: '061eb144eee14a93a27fa9373019b06c'
                    }
                    src_server_handlers_renewal_replan_ts: {
                        table: 'sys_module'
                        id: '49b839dab2bc4df88312f01dec44022b'
                    }
                    'src_server_handlers_renewal_run-daily-renewal_ts': {
                        table: 'sys_module'
                        id: 'ad7b96b1a1434c869b95db51e51eb0e0'
                    }
                    'src_server_handlers_renewal_settle-comparison_ts': {
                        table: 'sys_module'
                        id: 'dd17cef667bf4822af8042afb3651b36'
                    }
                    src_server_handlers_renewal_surroundings_ts: {
                        table: 'sys_module'
                        id: '75db065e05344574af05b9086a4ffcef'
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
                    'src_server_handlers_service-level_print-holiday-reminder_ts': {
                        table: 'sys_module'
                        id: '1851a8feaf574765b0bdc98a4b8c68af'
                    }
                    'src_server_handlers_service-level_print-warning_ts': {
                        table: 'sys_module'
                        id: '4a4c9e141d2540d7aca3c1e70bef0f74'
                    }
                    'src_server_handlers_service-level_remind-of-holidays_ts': {
                        table: 'sys_module'
                        id: '49c5a35ccbb34fcca3071b69ab477f96'
                    }
                    'src_server_handlers_service-level_set-deadlines_ts': {
                        table: 'sys_module'
                        id: '82c8ac5228134175ae154c0276b7067a'
                    }
                    'src_server_handlers_service-level_watch-service-levels_ts': {
                        table: 'sys_module'
                        id: 'c7531fd0a6ed4aba8b5665c21104fd6d'
                    }
                    'src_server_handlers_submittal_check-form_ts': {
                        table: 'sys_module'
                        id: '1609fc54bcd74f0f959021df4ea2c951'
                    }
                    'src_server_handlers_submittal_take-in-request_ts': {
                        table: 'sys_module'
                        id: 'b337f00b7f464e0097b1aae6f832e4fd'
                    }
                    'src_server_handlers_submittal_validate-submittal_ts': {
                        table: 'sys_module'
                        id: '0ddbd17a4b844971b4e7f26f651374b4'
                    }
                    'src_server_handlers_task_ask-customer_ts': {
                        table: 'sys_module'
                        id: '1248119af0a34d4b8b7515d7ac948bc6'
                    }
                    'src_server_handlers_task_guard-closing_ts': {
                        table: 'sys_module'
                        id: '4db45d2b25884caebe3d4693cae3486b'
                    }
                    'src_server_handlers_task_judge-for-task_ts': {
                        table: 'sys_module'
                        id: '9b6930858b9b462b88dc79050e1384f4'
                    }
                    'src_server_handlers_task_note-waiting_ts': {
                        table: 'sys_module'
                        id: 'a007c355970b4185a8138bd6d834e5bf'
                    }
                    'src_server_handlers_task_open-issue-task_ts': {
                        table: 'sys_module'
                        id: '153854e7712b422fb297eaecba408878'
                    }
                    'src_server_handlers_task_post-certificate_ts': {
                        table: 'sys_module'
                        id: '7cd09b7ed4004cd39a07545339319634'
                    }
                    'src_server_handlers_task_record-certificate_ts': {
                        table: 'sys_module'
                        id: '3c90c5dc6cff4de68c395e05df95e42e'
                    }
                    'src_server_handlers_task_send-validation-record_ts': {
                        table: 'sys_module'
                        id: '1f9963b91fc8441dad371b1581316e1f'
                    }
                    'src_server_handlers_task_take-answer_ts': {
                        table: 'sys_module'
                        id: '232bf572fe784c6984a70bf736471d12'
                    }
                    'src_server_handlers_validation_accept-evidence_ts': {
                        table: 'sys_module'
                        id: '617562baf6924dfe9b310e7a30ac1147'
                    }
                    'src_server_handlers_validation_ensure-evidence_ts': {
                        table: 'sys_module'
                        id: '4ab8e2c74dce43e48036019e82eac3e8'
                    }
                    src_server_records_addresses_ts: {
                        table: 'sys_module'
                        id: 'd42bbf062ccc4e36bc3d8acf7cfa007e'
                    }
                    src_server_records_approval_ts: {
                        table: 'sys_module'
                        id: 'ca9ab983162f47c5ad40154aa5999bce'
                    }
                    src_server_records_attachment_ts: {
                        table: 'sys_module'
                        id: 'ec1aded3686a4a3596062d416dd3dbd5'
                    }
                    src_server_records_calendar_ts: {
                        table: 'sys_module'
                        id: 'e15a141df1934ccc8eba1ce8d607daf0'
                    }
                    src_server_records_certificate_ts: {
                        table: 'sys_module'
                        id: 'b77a3efa6f2847ff8b74b2e12106c0b5'
                    }
                    'src_server_records_certificate-mail_ts': {
                        table: 'sys_module'
                        id: '180731e30a984ecaa0268a5faa115b7d'
                    }
                    src_server_records_clock_ts: {
                        table: 'sys_module'
                        id: '995a511ec7bb4020a106b1099775f2fb'
                    }
                    src_server_records_comparison_ts: {
                        table: 'sys_module'
                        id: '0eed65c471c145e08f672cae57051301'
                    }
                    src_server_records_contact_ts: {
                        table: 'sys_module'
                        id: 'e9dd394f32584e91920d06ccc44309c8'
                    }
                    'src_server_records_delegated-admin_ts': {
                        table: 'sys_module'
                        id: '8ffd0796629447199505f6fc5622f295'
                    }
                    src_server_records_digest_ts: {
                        table: 'sys_module'
                        id: '4c96a77553784c5eba83c67d84bffd7e'
                    }
                    src_server_records_domain_ts: {
                        table: 'sys_module'
                        id: '90e4a2cbee964f64a1d040ca34daa545'
                    }
                    src_server_records_events_ts: {
                        table: 'sys_module'
                        id: 'c8419bb56d984e31a90f46f58e1d83d4'
                    }
                    src_server_records_evidence_ts: {
                        table: 'sys_module'
                        id: '331a478d5250461aadbe5284618a3dce'
                    }
                    src_server_records_forecast_ts: {
                        table: 'sys_module'
                        id: 'd2fefdf663f940ffb6b563b3bf84e470'
                    }
                    src_server_records_group_ts: {
                        table: 'sys_module'
                        id: '0c4e6d58bcfd400db6728014177700b9'
                    }
                    src_server_records_journal_ts: {
                        table: 'sys_module'
                        id: '61623ee3653448f09144b9536b632827'
                    }
                    src_server_records_ledger_ts: {
                        table: 'sys_module'
                        id: 'e5299df564904311a725e974f8680f1a'
                    }
                    src_server_records_lifespan_ts: {
                        table: 'sys_module'
                        id: 'fd1a43c2547d4c92b689ff3edfa8cfc2'
                    }
                    'src_server_records_lifespan-limit_ts': {
                        table: 'sys_module'
                        id: 'f2915c9c066f40aaa15b88de4e3c6584'
                    }
                    src_server_records_notice_ts: {
                        table: 'sys_module'
                        id: '08d39b16f70e47a3ba8e2f95ba047ac8'
                    }
                    'src_server_records_notice-audience_ts': {
                        table: 'sys_module'
                        id: '16ebb01827e34e02b8187a841e5a39aa'
                    }
                    'src_server_records_order-variables_ts': {
                        table: 'sys_module'
                        id: '24796d700a9a431ab3d1906f232eae7e'
                    }
                    src_server_records_organization_ts: {
                        table: 'sys_module'
                        id: '52fed0eaeb5848338f61c45a1090a3a2'
                    }
                    src_server_records_ours_ts: {
                        table: 'sys_module'
                        id: '0277740ef14e4d18b18b5e271bb4acda'
                    }
                    'src_server_records_renewal-certificates_ts': {
                        table: 'sys_module'
                        id: '80aa9874a64b49cabba2d69538cf8b07'
                    }
                    'src_server_records_renewal-settings_ts': {
                        table: 'sys_module'
                        id: '2840673f47df4bec9be3654644b5715e'
                    }
                    'src_server_records_renewal-tasks_ts': {
                        table: 'sys_module'
                        id: 'ef2726f030e04cd0a3c37d94a4716098'
                    }
                    src_server_records_replacement_ts: {
                        table: 'sys_module'
                        id: 'fd214f7fe455415aa2901f43483d2014'
                    }
                    'src_server_records_requested-item_ts': {
                        table: 'sys_module'
                        id: '470b668098384620b27a1b315ced74df'
                    }
                    'src_server_records_role-holders_ts': {
                        table: 'sys_module'
                        id: 'ddb013b3f1404b329cd22a5df0d9df96'
                    }
                    src_server_records_run_ts: {
                        table: 'sys_module'
                        id: '514044f4545e49798320083aa56ffbfb'
                    }
                    'src_server_records_service-level_ts': {
                        table: 'sys_module'
                        id: 'a9d017b0042141268b2660a16e499e5f'
                    }
                    'src_server_records_service-record_ts': {
                        table: 'sys_module'
                        id: 'e424f6ad302d42afbdaa193a9f076773'
                    }
                    src_server_records_settings_ts: {
                        table: 'sys_module'
                        id: '3c78122f802345daac82a40b4f2ad45a'
                    }
                    src_server_records_submittal_ts: {
                        table: 'sys_module'
                        id: 'ae5235bcea9c4d6d8cdadeb5aeb434e2'
                    }
                    src_server_records_task_ts: {
                        table: 'sys_module'
                        id: 'ec705c2b191448a583025bf24cf59725'
                    }
                    src_server_records_texts_ts: {
                        table: 'sys_module'
                        id: 'e98c396f29c14660a451c4fba48d3e7f'
                    }
                    src_server_records_user_ts: {
                        table: 'sys_module'
                        id: '082c15a4e6384f289ace1ec1b8da4a14'
                    }
                    'src_server_records_validation-tasks_ts': {
                        table: 'sys_module'
                        id: 'c11088251e2941b9a580631ef57f327b'
                    }
                    'src_server_records_watched-tasks_ts': {
                        table: 'sys_module'
                        id: '7f9e83bca9c040738863146eca1d7b96'
                    }
                    'submittal-acl-create': {
                        table: 'sys_security_acl'
                        id: '18f3656d3d5946a691838a4b7c585a4c'
                    }
                    'submittal-acl-delete': {
                        table: 'sys_security_acl'
                        id: '08df7891b8e543e286a21ac7bcb6c82a'
                    }
                    'submittal-acl-read': {
                        table: 'sys_security_acl'
                        id: 'af3ac54d02cd4fe29ca08359727424ff'
                    }
                    'submittal-acl-read-findings': {
                        table: 'sys_security_acl'
                        id: '702ee1a42a3045469e80c6aeaf42890f'
                    }
                    'submittal-acl-read-own': {
                        table: 'sys_security_acl'
                        id: '2c2d466f60ae46d7a2515eec35d87191'
                    }
                    'submittal-acl-write': {
                        table: 'sys_security_acl'
                        id: '0cac86fe93e54c52b400823ec4a1276a'
                    }
                    'submittal-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'd1cde7fbce4c440689d41b542a7e3887'
                    }
                    'submittal-rule-own-department': {
                        table: 'sys_script'
                        id: 'cb0c544218a14a758d9effd7108769f2'
                    }
                    'submittal-rule-validate': {
                        table: 'sys_script'
                        id: '350f5563ead74f4aac104a2aef5acca1'
                    }
                    'task-acl-create': {
                        table: 'sys_security_acl'
                        id: '85e7508ee96c4b7fb5339de2efff77a8'
                    }
                    'task-acl-delete': {
                        table: 'sys_security_acl'
                        id: '0c298ec0ba2b4b8787e473286a5969e9'
                    }
                    'task-acl-read': {
                        table: 'sys_security_acl'
                        id: 'a80fa43c7cfe49bdbda89db403650bb2'
                    }
                    'task-acl-read-own': {
                        table: 'sys_security_acl'
                        id: 'd035ecedc5f14deb8d500e8a693be121'
                    }
                    'task-acl-rest-certificate': {
                        table: 'sys_security_acl'
                        id: 'e151f121659346ee93469466c659ee97'
                    }
                    'task-acl-write': {
                        table: 'sys_security_acl'
                        id: '0b44cb1f363045989b273e722be3fbff'
                    }
                    'task-acl-write-certificate': {
                        table: 'sys_security_acl'
                        id: 'c2ce32e30bc145be96561ca36e403971'
                    }
                    'task-acl-write-closure-evidence': {
                        table: 'sys_security_acl'
                        id: 'c69038cb324a44518b7c9874b79e81a0'
                    }
                    'task-acl-write-cycle-key': {
                        table: 'sys_security_acl'
                        id: '43eea24126e34183b8d389260b471e71'
                    }
                    'task-acl-write-delegated-admin': {
                        table: 'sys_security_acl'
                        id: 'f796b94c4b4f49a9a4e50d058dee99b4'
                    }
                    'task-acl-write-domain': {
                        table: 'sys_security_acl'
                        id: 'debcba1c8f9d4cb18c642a342988c14d'
                    }
                    'task-acl-write-kind': {
                        table: 'sys_security_acl'
                        id: 'e6fde9ac06d8425fa2efd3159a83aa2c'
                    }
                    'task-acl-write-number': {
                        table: 'sys_security_acl'
                        id: '5ab8b8173a38474a85d6288ec525561c'
                    }
                    'task-acl-write-organization': {
                        table: 'sys_security_acl'
                        id: '505eb77c8e9e40f480a7f9f8f0ad7982'
                    }
                    'task-acl-write-requested-item': {
                        table: 'sys_security_acl'
                        id: 'ae9fc719249d49a1922bcd3c150e8c2f'
                    }
                    'task-acl-write-submittal': {
                        table: 'sys_security_acl'
                        id: '460f2e4d42a44aa78dc43c90265dae94'
                    }
                    'task-api': {
                        table: 'sys_ws_definition'
                        id: '7fe5cdf8976c4401b7855fbaad9e1e39'
                    }
                    'task-api-post-certificate': {
                        table: 'sys_ws_operation'
                        id: '80a558b2ba4b442bbfc3f216bc67fc27'
                    }
                    'task-api-post-certificate-dry-run': {
                        table: 'sys_ws_query_parameter'
                        id: '74fc52c2aee147c9b1faa54a5d603371'
                    }
                    'task-api-v1': {
                        table: 'sys_ws_version'
                        id: 'c7593bed9b8d44c1abeed1cf01658b14'
                    }
                    'task-rule-ask-customer': {
                        table: 'sys_script'
                        id: '30631cac822743eeaeefdcc593d3f22d'
                    }
                    'task-rule-complete-option': {
                        table: 'sys_script'
                        id: 'f963f0b70eff4a6389c35fef17a90fdf'
                    }
                    'task-rule-guard-closing': {
                        table: 'sys_script'
                        id: '8dc15899a8784c4cba0feaba543847d9'
                    }
                    'task-rule-guard-option-closing': {
                        table: 'sys_script'
                        id: '3f23ffef15c849f184a0880cbd96a2ff'
                    }
                    'task-rule-guard-renewal-closing': {
                        table: 'sys_script'
                        id: '22565c15df06401a9363be0cd8653c74'
                    }
                    'task-rule-no-private-key': {
                        table: 'sys_script'
                        id: 'c8d0c68334a040b69f5ade971aee7189'
                    }
                    'task-rule-note-waiting': {
                        table: 'sys_script'
                        id: 'ad125e6ecf5d4f0baeb99e7dc95a458f'
                    }
                    'task-rule-own-department': {
                        table: 'sys_script'
                        id: '7acaa8f01d3e4c37a4e27ae847950f73'
                    }
                    'task-rule-record-certificate': {
                        table: 'sys_script'
                        id: '42fd4d9c24b3449498b093de447719ea'
                    }
                    'task-rule-send-validation-record': {
                        table: 'sys_script'
                        id: '231410230fec40d1b6dea36880b9e056'
                    }
                    'task-rule-settle-comparison': {
                        table: 'sys_script'
                        id: '27626a56c9df4733a0521a3ddb4627af'
                    }
                    'wild-card-client-additional-names': {
                        table: 'catalog_script_client'
                        id: '93508a8fcc41483da885e3e4c0987025'
                    }
                    'wild-card-client-csr': {
                        table: 'catalog_script_client'
                        id: '6b72447640ee40d3afc09cc77d9fda98'
                    }
                    'wild-card-client-kind': {
                        table: 'catalog_script_client'
                        id: '1eff083f473e4bb2b829837ee126f554'
                    }
                    'wild-card-client-notes': {
                        table: 'catalog_script_client'
                        id: 'acc3654c0e334a1c98351727dc2b407f'
                    }
                    'wild-card-client-submit': {
                        table: 'catalog_script_client'
                        id: '45c13bcaca174d8d83593273aa1ad0d4'
                    }
                    'wild-card-item': {
                        table: 'sc_cat_item'
                        id: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
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
                        table: 'sys_documentation'
                        id: '00571445a4374990aaedc66dcba00df1'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'newer_certificate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '008fef47446a4a29a826acfe15b24d67'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '009aeadd18864510802e46bd9de78312'
                        key: {
                            question: {
                                id: '267474ab2af74f309ce75ecdb725c8a9'
                                key: {
                                    cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                                    variable_set: 'NULL'
                                    name: 'holder'
                                }
                            }
                            value: 'person'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00bbe214b4c244e8a99512ff654eac3b'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00deeb9ec03c447aa5136176d77969cf'
                        key: {
                            sys_ui_section: {
                                id: 'c7cd05e38a384b44a203bc802e1b2bce'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'certificate'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '01597dfdff68468482a52fba2c6cc9c7'
                        key: {
                            sys_security_acl: '0b44cb1f363045989b273e722be3fbff'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '01a54f9d31384faea1f435ca38e44f25'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '01a6b284272048208baac16603469a2a'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '01dcf8a023d5495bb53dc73577a04e7f'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'contacts'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '01eb3330749c4f95ad0da8f9f1667ecc'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '020620c2065540ca8e41ba31d1221ff4'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'digest_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '021b51c68d7e4294bdcab42146d9be50'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'installed_by'
                            position: '11'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '023b44f7f22f47f4afb45000c355682e'
                        key: {
                            cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            variable_set: 'NULL'
                            name: 'reason'
                        }
                    },
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
                        table: 'question_choice'
                        id: '02f3a08f139541f18af3ee17610b778d'
                        key: {
                            question: {
                                id: '267474ab2af74f309ce75ecdb725c8a9'
                                key: {
                                    cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                                    variable_set: 'NULL'
                                    name: 'holder'
                                }
                            }
                            value: 'shared'
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
                        table: 'sys_ui_element'
                        id: '03a087d04a93415aafe289bfbfff4a7e'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'replaced_by'
                            position: '8'
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
                        table: 'sys_ui_element'
                        id: '0483e6d33ea944e787c4808ee9b08583'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'spki_sha256'
                            position: '12'
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
                        table: 'sys_security_acl_role'
                        id: '04d36fc288b64d1bbf64da83fbc78dbe'
                        key: {
                            sys_security_acl: 'c69038cb324a44518b7c9874b79e81a0'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '050354319c06447c8df310624582bcd6'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'work_seconds'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '0523ab6e520243549602b65b931200df'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'leave_nobody'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0524ce7b75e445ebb15db58b82185bd2'
                        key: {
                            list_id: {
                                id: 'f2c45d906fe34658a099ed9417a7630f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'approver'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '0524e75d78514e4fb9c0a4677b9055b5'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'wanted_by'
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
                        table: 'sys_ui_element'
                        id: '054573ce30aa41dabe334f302c9a0054'
                        key: {
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closure_evidence'
                            position: '5'
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
                        table: 'sys_security_acl_role'
                        id: '05beab8b1b324219b215e964d40030ee'
                        key: {
                            sys_security_acl: '5459c750617f46dba9f9b2742b6611c1'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '05c4467b64354273b49f23426e72ea8b'
                        key: {
                            sys_security_acl: '2c2d466f60ae46d7a2515eec35d87191'
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
                        id: '0624020416ae412b8cc13389508ed2ef'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0639892a2d9641dfad9288712d3ecb55'
                        key: {
                            sys_security_acl: '2fa86c02748a460a8b3986adefbf75c8'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '063fb81cdcdd47b5a9d45311779dd159'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0641661e64f04b7c9917a604294fbb22'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '064ff0abd7b3480f92da9f1b84abb532'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scm_organization_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '06512eb81d19463ab8a622ec628b2a4a'
                        key: {
                            ui_policy: 'e641554bcf4944188cc5bcebe99b6d02'
                            catalog_variable: 'IO:a8f49eb57c0d4025bc2d2d5aeb3883f4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0652132e281f4fcca0d38d196f5a3621'
                        key: {
                            name: 'var__m_sys_hub_flow_input_03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'needed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '066d174eba694c729c11be814709454e'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '06a5699799f14f3fb21505139de1f314'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                            value: 'overlooked'
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
                        table: 'sys_ui_element'
                        id: '06eaf77616da43b7bd9cc98cafbdd8b0'
                        key: {
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
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
                        table: 'sys_documentation'
                        id: '07eb4ab6302542bd9e69dc89c90746f6'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'done_at_once'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: '0865fb86673c4b3d836111c609af386c'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '086ef7efa0c04f419604d84de316115a'
                        key: {
                            name: 'x_cdt_certs_domain'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0885dab93d3e482b9e55ce33e7f3db68'
                        key: {
                            sys_ui_section: {
                                id: '54049d5f167b41acbed3f6304f93b0ac'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Suspension'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '08a810278b954451a05557549bf6f15f'
                        key: {
                            sys_security_acl: '18f3656d3d5946a691838a4b7c585a4c'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'item_option_new'
                        id: '08cc516dea014e26a7974a0fadbebabb'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'server_end'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '08d68cac04374123912521c56cdff494'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '093646c5964a42efae6090d9195d4b39'
                        key: {
                            sys_security_acl: '0c298ec0ba2b4b8787e473286a5969e9'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0942a67f34e442d1a7b905ade90c1079'
                        key: {
                            name: 'var__m_sys_hub_flow_input_ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0963178690734b14a6870f88f8fc8d2e'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09b0df7841994c67ab555328e5f6e0ef'
                        key: {
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '09efb887f07e417a930040cf763922fc'
                        key: {
                            list_id: {
                                id: 'f2c45d906fe34658a099ed9417a7630f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a657ade5f5644e38b8c8fcb1b1a37e1'
                        key: {
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a6df2afceae4cd9a09be813e7c3c0af'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'department'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '0a84492226e845db972a5288dcf4aceb'
                        key: {
                            name: 'x_cdt_certs/vendor-react-dom--42c73d92'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a8af6e3fef747699e9934f6e99629b1'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '1'
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
                        table: 'sys_ui_element'
                        id: '0b5396c411064a90a60337b581a2011b'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ca_domain_evidence_days'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0b67a2a755ed49cf85e3b568e889bda6'
                        key: {
                            sys_ui_form: {
                                id: '630bf019dcb146a7b0cde4a78b707abc'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '0b94bd6f3b2e47fb9bac7a9295b290f6'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal.hostnames'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '0bc0bef295f347e3ad6bba07c58b8f8f'
                        key: {
                            web_service_operation: '1211220504584448b2fc9f71dc4951d7'
                            web_service_query_parameter: 'f040a6f58c0a45c68de8f19f0292ca36'
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
                        table: 'sys_ui_element'
                        id: '0c19a2ccb47b42a399ebb43950d52c25'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'waiting_on'
                            position: '10'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '0c53b1b0a9be40118c0ef3e5af8f39f7'
                        key: {
                            ui_policy: 'b861250df4e54babaf0eb89ba65d146b'
                            catalog_variable: 'IO:23f7289a1b45468f9a6c94e0071543f1'
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
                        table: 'sys_ui_list_element'
                        id: '0c6fb79fb9f4421585006f87c61d1fb2'
                        key: {
                            list_id: {
                                id: 'ef98c68c3d6c4c3693875d5649df81a4'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'login'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '0ca54036da1b4d4682895d6196e672fc'
                        key: {
                            flow: '5999cc8aafef4d988204b4c1267107b7'
                            value: 'department_approval'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0cc3628461f34e319fb6a593a976ce52'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'vendor_seconds'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '0df49bc59f164989a76d4720e16831ba'
                        key: {
                            sys_security_acl: 'bbe524b64dae417fb728e1d8fe478523'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '0e8b6579bf4b40f495f1be38479a3a6e'
                        key: {
                            model: '13038dd65852463caecfa602a3f4fc4b'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0ec909764c0645f49870e4ba446086b2'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'question'
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
                        table: 'sys_ui_form'
                        id: '0eec9c1b993041d0b792caa3fb609bc1'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: '0f209962df2b4956986a6fe0fb03210a'
                        key: {
                            model: '03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'approved'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '0f2b1aca3dd04b0294b7049b658c1d3b'
                        key: {
                            flow: '5999cc8aafef4d988204b4c1267107b7'
                            value: 'fulfilment'
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
                        id: '0f40eb0c627e40ab9b0d374f817fc8be'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'run_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0f4d8800eff04be2a67df792e2aaa314'
                        key: {
                            sys_security_acl: 'debcba1c8f9d4cb18c642a342988c14d'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '0fde9bf066054abe87471f684465f973'
                        key: {
                            sys_ui_section: {
                                id: 'fdf2d4650f514e7095c3e2df0a2ff7ad'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Server'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0fe9e11653504020b6649448f31a2d13'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'vendor_case'
                            position: '7'
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
                        table: 'sys_ui_element'
                        id: '10290891bd9747f78dd5916e9fd7d982'
                        key: {
                            sys_ui_section: {
                                id: 'c41b50d889424797882746c117989674'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'What is asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'hostnames'
                            position: '0'
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
                        table: 'sys_ui_list'
                        id: '1081b142877b4dc9b0b7610ebed899d2'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
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
                        table: 'sys_hub_flow_stage'
                        id: '10bb288e139b42ddae688400f48e788b'
                        key: {
                            flow: 'fec0ac3eb79349c1abeedd113cde5327'
                            value: 'department_approval'
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
                        table: 'item_option_new'
                        id: '10bd34c7b55845a0a7a45bfca9d34b6b'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'training'
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
                        table: 'sys_ui_element'
                        id: '1113ab0540734a45afeae555bbc87463'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'remark'
                            position: '9'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '11727f0b2e634698aab17704f43d4b52'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'suspended_until'
                        }
                    },
                    {
                        table: 'sc_cat_item_catalog'
                        id: '11a92df4103348f18e97cc2f586e6e97'
                        key: {
                            sc_cat_item: 'e560656579e441da96132f0940f21afc'
                            sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4'
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
                        id: '11c8d9726273442ba0f5b80effb72675'
                        key: {
                            name: 'var__m_sys_hub_action_input_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'option'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12135c3667154acdb9f91088f3304bfc'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
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
                        id: '13005254dbab48fba46291204e835864'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '1312959504a643b7bdbebc393c80b3f6'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '131fc0c3a09843fb85057d46284d39a4'
                        key: {
                            model: 'ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'needed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1342bd4a6d294127bbd00000939f3f68'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'address'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '138c0df1b09b4dcfa6fefd0b259fd7f0'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'work_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13dc85215a8c448d8f590b386ee99da3'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '3'
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
                        table: 'sys_ui_element'
                        id: '13f266b979a84afdb9110de94bb3d096'
                        key: {
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '142211fee8aa4447aa83328f007c3c9e'
                        key: {
                            question: {
                                id: '36cca5faca9246e684a5568e624f2b2d'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'other'
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
                        table: 'question_choice'
                        id: '143273d366d7457b80fa50f4879e8989'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'f5'
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
                        table: 'sys_hub_flow_input'
                        id: '146113e98db8406088332b94b5795adb'
                        key: {
                            model: 'ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '14a22014448e4ae88a1a93147835239d'
                        key: {
                            list_id: {
                                id: '9723a93c2a3945788d36098f976fe519'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'purpose'
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
                        table: 'sys_ui_section'
                        id: '150e5ce4492641a9a680200212a63dd3'
                        key: {
                            name: 'x_cdt_certs_notice'
                            caption: 'Notice'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        id: '152a4dcbb0e94cae95a5fc8f398ee128'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'training'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '152e0c78765840df9c7d0ce96a5e105e'
                        key: {
                            list_id: {
                                id: 'd7a85fd84d8c4b02b84bfade1847cd0a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
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
                        table: 'sys_ui_element'
                        id: '1587ea92fbae4f72add92f23b4082aed'
                        key: {
                            sys_ui_section: {
                                id: '379319e5e0e74f91971f6a25d7bef0b8'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Text'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pem'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1590beefaa9b4b68bab9ee1a2c5e70fc'
                        key: {
                            sys_security_acl: '119367a19b8740f0962ba679b77cd6bb'
                            sys_user_role: {
                                id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                                key: {
                                    name: 'x_cdt_certs.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '15d049ed84e149609e589f796c584893'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'option'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '15d420922b744c0fac9aa27a8592c719'
                        key: {
                            model: '72cda48312364a2998dd9b38e8ed0dd3'
                            element: '__action_status__'
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
                        table: 'sys_ui_element'
                        id: '169c5ab429d340f38409c26679ff91a5'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'identity_days'
                            position: '8'
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
                        table: 'question_choice'
                        id: '172c917ad5d74641be22964e7c3c44ba'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'other'
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
                        table: 'sys_ui_element'
                        id: '178b0718af494f9dbc5cbc3f6ee36b83'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'shared_account'
                            position: '2'
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
                        table: 'sys_ui_element'
                        id: '17b92dea8e824864a2c75d3bb1d47cf0'
                        key: {
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
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
                        table: 'sys_ui_list_element'
                        id: '18954f5ac594421d96ff2d12021a753b'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '18bafc2b56e548e89aa5716afcf172c7'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'purpose'
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
                        table: 'catalog_ui_policy_action'
                        id: '198a656c7d8c43cab338954304459ae4'
                        key: {
                            ui_policy: 'b861250df4e54babaf0eb89ba65d146b'
                            catalog_variable: 'IO:10bd34c7b55845a0a7a45bfca9d34b6b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '19b2b3240ef542cdafc4d457cc969fe2'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'done'
                            language: 'en'
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
                        table: 'catalog_ui_policy_action'
                        id: '1a05158c9145411dbb3c9d483b20b175'
                        key: {
                            ui_policy: 'd77e78f849644baa8497fc6ba59254c2'
                            catalog_variable: 'IO:a81bba3527154a4c8d8e3352e7915a49'
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
                        table: 'sys_ui_element'
                        id: '1a76a9e525394b7aa0e6a3721aa0603d'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1a8f22f392f548ccb04faf0c9dde2587'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'certificate_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1a99882d656246208641f57c1cb1ef40'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                            value: 'vendor'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1afa1fb133bd42299128b42e29d8f9f4'
                        key: {
                            sys_security_acl: 'bbe524b64dae417fb728e1d8fe478523'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '1b81dd4869e348be84433433c6929038'
                        key: {
                            name: 'x_cdt_certs/vendor-@trussworks-react-uswds--335c05f1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1b909793659c43bba1072d9f6d9988dc'
                        key: {
                            sys_security_acl: '786db6b3945d4ceba3a4ffb38292741f'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1b9e48383da147d2a53aaac5d632dc07'
                        key: {
                            sys_security_acl: 'bbe524b64dae417fb728e1d8fe478523'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '1c141a173b4e4f2895a3aae66800b928'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1c7603e8022b4115a7855e266fa2d429'
                        key: {
                            sys_security_acl: 'af3ac54d02cd4fe29ca08359727424ff'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '1cf21e2b320d4f81865efc5768100eaf'
                        key: {
                            name: 'var__m_sys_hub_flow_input_1936314221bd495d9565f191f4335aa5'
                            element: 'needed'
                            language: 'en'
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
                        table: 'sc_cat_item_user_criteria_mtom'
                        id: '1d75a22518e045a8952cc9703928ed52'
                        key: {
                            sc_cat_item: 'e560656579e441da96132f0940f21afc'
                            user_criteria: '1d1dc9675417491b8301affe787aa83f'
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
                        table: 'sys_hub_action_output'
                        id: '1da9596493214f989ba6ee24de5205a4'
                        key: {
                            model: '6c4b18ef374c43488dad31bc5f61ca04'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '1ded32d831c2434a873b1700ccf1cec0'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'nginx'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '1df0e396f41949258561d48e066ac9a9'
                        key: {
                            ui_policy: '4d702d51717f437494aab85137c2dc4d'
                            catalog_variable: 'IO:4e2bfaf7a2524e45bd9004b9d44182ca'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1dfff8e866b042bea216a2b541119b16'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '1e0fb404c53942bda86deca0175e147a'
                        key: {
                            cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: 'NULL'
                            name: 'scope'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1e5fcb06fe854affa12df432a0440679'
                        key: {
                            sys_security_acl: 'e151f121659346ee93469466c659ee97'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '1efeb7fda5fc4ff0ad6b40e2e4ce744b'
                        key: {
                            sys_ui_section: {
                                id: 'd7c29a1a956f446ba8f0cdc39fa6379f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_notes'
                            position: '1'
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
                        table: 'question_choice'
                        id: '202c7680d97942c9a2a703365cffe351'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'apache'
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
                        table: 'sys_security_acl_role'
                        id: '20cb59001f3645f6917c0e745cc95a34'
                        key: {
                            sys_security_acl: '8235c9a329e5440e98713829dbc7a746'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '20cd8017496b4923911efd2aa7bd59b5'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'technical_issue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20e60ae9a0b448759690afbcd57e0214'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issue_expected_on'
                            position: '4'
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
                        table: 'sys_ui_form_section'
                        id: '216c4337a9a843cf9b060295ef2132d2'
                        key: {
                            sys_ui_form: {
                                id: '008fef47446a4a29a826acfe15b24d67'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '379319e5e0e74f91971f6a25d7bef0b8'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Text'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '21994c0f226841de87e719977291d39f'
                        key: {
                            sys_security_acl: '085ac823998247e196b121e3c6ce05e8'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '21a86f2fe8e14924b98ec8c93d2da186'
                        key: {
                            ui_policy: '27ad7e2c69b74a5cb0b4a32dd11f454a'
                            catalog_variable: 'IO:b0e9b23fcdd84e06ac21d4be9b98cc11'
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
                        table: 'sys_dictionary'
                        id: '227ba3d5da7b4ca7b0b141a1f42c1ae8'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '22aa7b2b2a2b4d89a3eb396cede66f0e'
                        key: {
                            sys_security_acl: 'b59a3e889e674018af5d93060c2b010b'
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
                        table: 'sys_ui_list'
                        id: '23004f34285648e18e83bef0ec74ec83'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '237a0960bb3e4132b61f875ba7f9789c'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
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
                        table: 'io_set_item'
                        id: '23e7dd816919442d91bca7d12c365a9e'
                        key: {
                            sc_cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            variable_set: '6e18479fee1b4bf6bba61bd0d4ca7fff'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '23f7289a1b45468f9a6c94e0071543f1'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'domains'
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
                        table: 'sys_ui_element'
                        id: '2411d96ea788477293960e25ede223c5'
                        key: {
                            sys_ui_section: {
                                id: 'fdf2d4650f514e7095c3e2df0a2ff7ad'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Server'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '242390d3577d41af999aaed5c5f57690'
                        key: {
                            sys_security_acl: '8ae791768ddc489ea6b23a9859d3bb77'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '243ca3b637e94432a40055bbe5c55314'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'scope'
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
                        table: 'sys_ui_element'
                        id: '24629dbca7fd43f7aee8814303941abc'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_item'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '246b932dd3a14975884e1afe4324b047'
                        key: {
                            list_id: {
                                id: '2a11308ebe1c4d389ef21ddc3222f31d'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24a12402956648628206d594b34ccf39'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_item'
                            position: '4'
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
                        table: 'question_choice'
                        id: '24fdbc16110641aa8909c0ce9817ae9f'
                        key: {
                            question: {
                                id: '8c82bf92962f44c29c2f28b8ae54875f'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'issue_area'
                                }
                            }
                            value: 'platform'
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
                        table: 'sys_security_acl_role'
                        id: '253b5512882d41fbaab201a227fed53e'
                        key: {
                            sys_security_acl: '411b6f9022054f56ae847ff1b13bfcc3'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '25ccdb3286084838aa727c9806a59564'
                        key: {
                            sys_security_acl: '85e7508ee96c4b7fb5339de2efff77a8'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '25ebcb327fe0479b8494449bd311f3e3'
                        key: {
                            document_key: '9583222c9b944a4497bd6283eda2c81f'
                            variable: '74315b04b3201300176b051a16a8dc2b'
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
                        table: 'sys_choice'
                        id: '26284f2634224db5a4c8ad37904a87c7'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                            value: 'workload'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '26339b3ae6c64112b27e45abdb203d5c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'reset_password'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '266185ec731644909d289526242e07ac'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'Renewal'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '267474ab2af74f309ce75ecdb725c8a9'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'holder'
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
                        table: 'sys_security_acl_role'
                        id: '26f8514563e14369891560e68a3a747b'
                        key: {
                            sys_security_acl: '382e006ccd1d44baa551d7c13a996a1b'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '27293c482fc74af59fb1d3ce1977e57e'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '278794cade194b6699e779f26aa533f0'
                        key: {
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'too_late_after'
                            position: '4'
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
                        table: 'sys_security_acl_role'
                        id: '28135de84f2a4201a0c5d0040c416be7'
                        key: {
                            sys_security_acl: '9e5f0f719ce34a05901e4eda03a79b13'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '284a449579454501bc2dc325c983e028'
                        key: {
                            sys_security_acl: 'af3ac54d02cd4fe29ca08359727424ff'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '2894544aae704d14a67f484015598fbc'
                        key: {
                            sys_security_acl: 'd49e462bf1d34c9ba2dac8e6eccc4a12'
                            sys_user_role: {
                                id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                                key: {
                                    name: 'x_cdt_certs.approver'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '2922371ac2ee49df814209144768ef44'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recipients'
                            position: '8'
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
                        table: 'sys_choice'
                        id: '2992d269324a4c54bd97c0369aa32166'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'grant_access'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '29a959de9dce491dbaaa76c4a9fa573d'
                        key: {
                            model: '25882e672b38433793d6cda94c072e4b'
                            element: 'task'
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
                        table: 'sys_ui_list'
                        id: '2a11308ebe1c4d389ef21ddc3222f31d'
                        key: {
                            name: 'x_cdt_certs_contact'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '2a2372654cc8423c9a61d0e011f42a2a'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'approver'
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
                        table: 'sys_dictionary'
                        id: '2abd1fff8b03480b835bb0139c6d36e8'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'session_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2abe2e7571f84826b540a28ae0701792'
                        key: {
                            sys_security_acl: '702ee1a42a3045469e80c6aeaf42890f'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b0940407b514efbac456df214312b9d'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b402d00c8c0491ab447d94cfb51c083'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'vendor_seconds'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b55b27cbf5240908797a6115b96c3c5'
                        key: {
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '2b7376b6849440afa3d1977d9c38eb46'
                        key: {
                            model: '13038dd65852463caecfa602a3f4fc4b'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '2b788182d2ce42698d927a97609864b7'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'needs_cdt'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2bb10c1ae6f44650ac5dbef3914e6e42'
                        key: {
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2bb52555e5e045acaf0b46ca9abefc95'
                        key: {
                            sys_security_acl: 'a82028d363bf433b825fd26454316995'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2bf45d13833b40b18ecbbbc08fb6a9da'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'stage'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2c835208306848518bc79598c8d455be'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'session_at'
                            language: 'en'
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
                        table: 'sys_hub_flow_stage'
                        id: '2cded62392d549aeabcfd69aede7de7f'
                        key: {
                            flow: 'fec0ac3eb79349c1abeedd113cde5327'
                            value: 'checks'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d4f9c0a77f94a099dbcb7bd6ec63dd1'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_after'
                            position: '9'
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
                        table: 'sys_security_acl_role'
                        id: '2dc518faafde41938304fee0e6fb9c68'
                        key: {
                            sys_security_acl: 'c0dcc9d1d54f412aaeb68282c2061c27'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '2de8479a34a141e2b69f36fb557f9508'
                        key: {
                            sys_security_acl: '084bfb813be141daa5bdf65f0323b810'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e06529f52b74d6b8332523147525b5a'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'requested_item'
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
                        table: 'sys_ui_form'
                        id: '2e333226e14b4cf6ac68411df98993ce'
                        key: {
                            name: 'x_cdt_certs_contact'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '2e338925f59741efa77d783784a2c1ee'
                        key: {
                            ui_policy: '385f317758614e4bb3e2ab8d91398b6e'
                            catalog_variable: 'IO:5494433aa5e1457ab2ec4f0ce9918a30'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '2e3ebb71b9594cfb90c1d952518f64f2'
                        key: {
                            cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            variable_set: 'NULL'
                            name: 'option'
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
                        table: 'sys_ui_element'
                        id: '2ebbbf54010244ff9b3d6f48769156ed'
                        key: {
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'stage'
                            position: '2'
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
                        table: 'sys_ui_element'
                        id: '2f28952626744e9d8205c002386f1f5d'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sent_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2f379ae8f2094fe9b1715c23de013186'
                        key: {
                            sys_security_acl: '110eef4c0dfa4321aaf6bbc9b231c935'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f43df52c0de4ef1ac43d116209e6252'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delegated_admin'
                            position: '1'
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
                        table: 'sys_ui_element'
                        id: '2ffa321ff735469cbcf108574da94087'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '4'
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
                        table: 'sys_ui_list_element'
                        id: '3039e65e79c4499799a0c095dbb11c62'
                        key: {
                            list_id: {
                                id: 'ef98c68c3d6c4c3693875d5649df81a4'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
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
                        table: 'sys_ui_form_section'
                        id: '30e6c5ec714247ac8058ac1fba991c84'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6bcadd4bd7054c9bb64125f5a13292d0'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What to do'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '30fae4afe3cd4414a832c3d908dac6ff'
                        key: {
                            sys_security_acl: 'f7ebad43e37747c8a09709b55db3f452'
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
                        id: '312ab04afc5c4b81bcc6b50da88f2c98'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'installed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '313232a2c8bb4eda8d9289f25afcfad8'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'successor'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '3177a9c0064f4e0b8e9f846d542246d4'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'certificate'
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
                        table: 'sys_ui_element'
                        id: '32133c42239a432d8936af9194ed2a3c'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '328d06cefdc24af49680b1c27c629c79'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'remark'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '336ae2c2d716408d878f6c5956dfbe84'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'option'
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
                        table: 'sys_documentation'
                        id: '33d4e572b84241b0be258779816c5df8'
                        key: {
                            name: 'var__m_sys_hub_action_input_6c4b18ef374c43488dad31bc5f61ca04'
                            element: 'option'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '34428fa9d034494c91089afd9e5fff20'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '344524587403466a86aed364d218eb4f'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '348b944c1aba40509a047e49d29e2798'
                        key: {
                            sys_ui_form: {
                                id: 'd84c8525581c4900b76900588b1558b0'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3490a6c39e4f4e49989a2e0980c65ebd'
                        key: {
                            sys_security_acl: '119367a19b8740f0962ba679b77cd6bb'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        table: 'item_option_new'
                        id: '34dbca67834c4820aa3e2094b65ce991'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'question'
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
                        table: 'sys_ui_element'
                        id: '35747038a2814f8aaa9e78f01185ea89'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'serial'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '357b7a5f5eec4f0da3af685d427631f6'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'remove_access'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: '35c864eeb09241d5a426140641c8e9c2'
                        key: {
                            list_id: {
                                id: 'c07165cf31f4419db6a14e2ec3348a38'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'stage'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '36580786c0334ebea5610fce4c53a12f'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '367e9655f2d244c0835e1219296baf40'
                        key: {
                            name: 'var__m_sys_hub_action_output_72cda48312364a2998dd9b38e8ed0dd3'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '368c75112759465d95778cf2ff7564a3'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            caption: 'Names'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3695c4fc366f4fc4a0c9512e782c7bce'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reviewed_on'
                            position: '6'
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
                        table: 'item_option_new'
                        id: '36cca5faca9246e684a5568e624f2b2d'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'kind'
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
                        table: 'sys_ui_element'
                        id: '37403a2e744f458095b83e50c859abc5'
                        key: {
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3755d51055f7478fb964a44d08a1f592'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '379319e5e0e74f91971f6a25d7bef0b8'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            caption: 'Text'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '379618cc46b14f3ba68f6a4ef0dfb212'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '37ae5f6a2aaa425c8c2047184557d63c'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '37dd41be3ecc41f4bceeee1b4df2851c'
                        key: {
                            list_id: {
                                id: '9723a93c2a3945788d36098f976fe519'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'requested_item'
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
                        table: 'sys_ui_form_section'
                        id: '380e3ae5903f4a53bbf01a552b8609be'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38cab368fc5249eeb04f4f73cc243c29'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'issue_expected_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '38f6c86f661f4ddfa64e2745dc9c73cb'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                            value: 'other'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '38fe7602175c4cafa929c2b97699bb62'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'login'
                            position: '5'
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
                        table: 'sys_hub_flow_input'
                        id: '39c6e4d15ffe41d5bbf10d9485909616'
                        key: {
                            model: '03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39d21db4e804487cb2364c8ee9c6f0cb'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39e5866c05314730b8c351902f4f0ad9'
                        key: {
                            sys_ui_section: {
                                id: '54049d5f167b41acbed3f6304f93b0ac'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Suspension'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a12df95b0944f82a3c49d32b8beac15'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'finished_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3a4fdde3fb78421786ebbf70d1b6d7fa'
                        key: {
                            document_key: 'f378c3e8e66b46a28160531095ca8df4'
                            variable: '74315b04b3201300176b051a16a8dc2b'
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
                        table: 'sys_security_acl_role'
                        id: '3af9bc4e0ab34f0d94614d574d1eb081'
                        key: {
                            sys_security_acl: 'abbc631c6bf8480f8cbfbc434de16bdc'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3afd45a514d24da7bbef0b12842a2306'
                        key: {
                            list_id: {
                                id: 'd7a85fd84d8c4b02b84bfade1847cd0a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
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
                        table: 'sys_ws_query_parameter_map'
                        id: '3b3e7826a10f4141b958318ff77e2e04'
                        key: {
                            web_service_operation: '1211220504584448b2fc9f71dc4951d7'
                            web_service_query_parameter: 'd25e2c8e34774ae4a86ade487bbe0b6e'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b4b371c0b2e4027b1a889c2d72365ef'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal.key_size'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3b54d8f29bbe4beaa1d9989f14f43ec9'
                        key: {
                            sys_security_acl: '2f9acc0600aa45cb92927f5b8463ed44'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b690a91cc8140e185adaa71851e7699'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'session_at'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b7f02d8c1d54011ac269d1f6c2aa359'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'evidence_from'
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
                        table: 'sys_ui_section'
                        id: '3c0f9ebc541744f49d75c232167999ec'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            caption: 'Delegated administrator'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c2076bec13c42428a8155cb379afbdf'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '3c3282d8c0184df083b6bede64960774'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'dcv_method'
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
                        table: 'sys_ui_form_section'
                        id: '3d2b6d62ef8241e5850b65ac0ab9f99c'
                        key: {
                            sys_ui_form: {
                                id: 'e50fd5d4e8e042c998caed9eae287cf4'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c41b50d889424797882746c117989674'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'What is asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        id: '3da231121ff04dd68d9f4736e6210e6c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'question'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '3db24a7bff6e4155b5c7a764b06b0e6d'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'approver'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3deeb5aed4664215bb944c1d03e78748'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'address'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3df8493907d447c081db547d8713cc67'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'Access, domain and vendor'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        id: '3e5e5e98f1be48e9977829ce45cd674c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'outcome'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ead4b0e6f414b9c9ad069b943a0ace9'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scope'
                            position: '5'
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
                        table: 'sys_ui_section'
                        id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                        key: {
                            name: 'x_cdt_certs_digest'
                            caption: 'Digest'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_hub_flow_input'
                        id: '3f4ee6bd52e2416fbaa052c51d3ca0d0'
                        key: {
                            model: 'ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'approver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f6f1928de494eac9d27d5d4e2e1395e'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '3f84430f3e9748d68db569e574b793df'
                        key: {
                            model: 'ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'deputy_approver'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'Task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f9cbafce475420e9de3d0e93ccf3e93'
                        key: {
                            sys_ui_section: {
                                id: '6bcadd4bd7054c9bb64125f5a13292d0'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What to do'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '0'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '3fd7ec80879e4af3923ac22338a6d496'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'notes'
                        }
                    },
                    {
                        table: 'sc_cat_item_category'
                        id: '3fe9a5e80aa947dab4680a1dcea1b6a9'
                        key: {
                            sc_cat_item: '7870b72b020e411a87f6212564de60d2'
                            sc_category: 'be09e382c0164293b2c4829f1a2b22f3'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '4038da2f804a44918d38427ac79adaed'
                        key: {
                            cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: 'NULL'
                            name: 'change'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '40598c4a1e464f6ab806c2f5f20bf72a'
                        key: {
                            sys_security_acl: '119367a19b8740f0962ba679b77cd6bb'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '4068de547b3743babd52abf9c1d0cd80'
                        key: {
                            field: 'task'
                            table: 'var__m_sys_hub_action_output_6c4b18ef374c43488dad31bc5f61ca04'
                            id: '6c4b18ef374c43488dad31bc5f61ca04'
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
                        table: 'sys_dictionary'
                        id: '40a479c3faf24c7eb0970a36e2495fed'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'validation_record'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '40ceb01120c34ccd8e62a1dccdec0b75'
                        key: {
                            logical_table_name: 'x_cdt_certs_digest'
                            col_name_string: 'digest_key'
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
                        table: 'catalog_ui_policy_action'
                        id: '413526c882ab4d69bb57d3f2fec1f22a'
                        key: {
                            ui_policy: '385f317758614e4bb3e2ab8d91398b6e'
                            catalog_variable: 'IO:a0ae8bc2de334226984942f18deaa151'
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
                        table: 'sys_ui_list_element'
                        id: '41c72810c370451c93d40fd11786a5dc'
                        key: {
                            list_id: {
                                id: '9723a93c2a3945788d36098f976fe519'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'organization'
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
                        table: 'sys_ui_element'
                        id: '429c40bbcbbd4acfb382e77fb47bfc45'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization'
                            position: '3'
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
                        table: 'question_choice'
                        id: '43d3daed593f40e6a8b93be852a943c9'
                        key: {
                            question: {
                                id: '18bafc2b56e548e89aa5716afcf172c7'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'purpose'
                                }
                            }
                            value: 'new'
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
                        table: 'sys_ui_element'
                        id: '447ebf97cac54a07a5d60a05e1666fc1'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '448b7464564740d4b402eac9e4859292'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'waiting_since'
                            position: '11'
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
                        table: 'sys_index'
                        id: '44967e5e141e4fc9ad907007e45a6000'
                        key: {
                            logical_table_name: 'x_cdt_certs_task'
                            col_name_string: 'objective_at'
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
                        table: 'sys_ui_form'
                        id: '45e17f6fef594efaafa8f6df37ad6d64'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'item_option_new'
                        id: '464456cd2be54987874fadefa6c4f865'
                        key: {
                            cat_item: 'NULL'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
                            name: 'expedite'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '46e713201ee344fb8a8cfa4befcc2f05'
                        key: {
                            question: {
                                id: '5494433aa5e1457ab2ec4f0ce9918a30'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'domain_kind'
                                }
                            }
                            value: 'host'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '47022a962045491a97e5a26ace0d0c9c'
                        key: {
                            field: 'summary'
                            table: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            id: '0bd1a406176244deb86e62d0c603c7bc'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '472b90327ae74087b1e1234b80e105e7'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'expedited'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sc_cat_item_user_criteria_mtom'
                        id: '47395fa82bb44f1c85533da6451d2f43'
                        key: {
                            sc_cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            user_criteria: '1d1dc9675417491b8301affe787aa83f'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '473ae55ec77e490e9aa56a7c19d01b1c'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'access_history'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4776bb9682ce434ab56408d24527e063'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: '__action_status__'
                            language: 'en'
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
                        table: 'sys_ui_list_element'
                        id: '47b8e3ca21c14aa49c80804d60bb980d'
                        key: {
                            list_id: {
                                id: '2a11308ebe1c4d389ef21ddc3222f31d'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '47e23a30f8984346aa9a5dbb48b47905'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
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
                        id: '480173b1e2cf41b3b65c615f9fbb4dff'
                        key: {
                            name: 'var__m_sys_hub_flow_input_ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'summary'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: '485ad46ded064ce1b68e11ddb7eb6e48'
                        key: {
                            sys_ui_form: {
                                id: 'e50fd5d4e8e042c998caed9eae287cf4'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '4894332fc1f14343901bee06ec5323a4'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '4908b5ab5fe748ff8f913f15024df556'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'certificate_start'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4924397cdd924bc3a3e0b01b4f9c8ea6'
                        key: {
                            sys_ui_section: {
                                id: 'fdf2d4650f514e7095c3e2df0a2ff7ad'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Server'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'server_platform'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4942926fb66449c4bb8f00a48c9a7efa'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'warned'
                            value: 'breached'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '49db4592331848428792d31259694853'
                        key: {
                            name: 'var__m_sys_hub_action_input_6c4b18ef374c43488dad31bc5f61ca04'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '49dcfc06ab6b4b9c9693f46390d77f3a'
                        key: {
                            sys_security_acl: '2ad77ecfab00416989ce03c58b96e208'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '49f9b5f8668a4c6398d045a9244567f5'
                        key: {
                            sys_security_acl: '66556c07c716498b822f1e966b7738e4'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'io_set_item'
                        id: '4a5729fe2e5d4a31a727fbbf8dbd4801'
                        key: {
                            sc_cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
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
                        table: 'sys_ui_element'
                        id: '4acf444dd6ef40e3879e308a69b24796'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'breach_cause'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ae636df011e426d9cff11fe6675e678'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'dcv_record'
                            position: '2'
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
                        table: 'sys_security_acl_role'
                        id: '4bb1398ac826424dac25e1949f597c45'
                        key: {
                            sys_security_acl: 'b9ac8c1342cb4765a701cac4185f34bc'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '4c290ba0501a4f92872493996b35b54c'
                        key: {
                            sys_security_acl: '786db6b3945d4ceba3a4ffb38292741f'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4c308aab25ea40a99f3cac498bbcbf03'
                        key: {
                            sys_security_acl: '6e5e128b5ba54b30984d04dca58fb6f5'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4c69dec97c0f4b09beffbb300fb6ace3'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
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
                        table: 'sys_ui_element'
                        id: '4caa1d8dab6d4149b0c7fde7b63ba7fa'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
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
                        table: 'sys_ui_element'
                        id: '4d545770ccad4182879519af32d2a258'
                        key: {
                            sys_ui_section: {
                                id: 'fbe04afdc71c46cb8ff62e13abd70fc5'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'findings'
                            position: '1'
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
                        table: 'sys_ui_element'
                        id: '4d9e673c44f64c87b9b0cd5034f78016'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issued_from'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4dfd90f2eebf4270844ae765a0e68cb2'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                            value: 'technical'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: '4e2bfaf7a2524e45bd9004b9d44182ca'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'administrator'
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
                        table: 'sys_ui_element'
                        id: '4e7f59a719254fbd87329c0d0cf2e229'
                        key: {
                            sys_ui_section: {
                                id: '6bcadd4bd7054c9bb64125f5a13292d0'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What to do'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'steps'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4ecb11886bb44a40a4d4141b9fbb54e4'
                        key: {
                            sys_ui_form: {
                                id: '086ef7efa0c04f419604d84de316115a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '4edd072cd874459288c724a90d0cd41d'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'customer_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ee1976af93344b9b2662f20782cc1a3'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'max_validity_days'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '4ee1cd28c01a4ce5bc5b090a6cc6ac66'
                        key: {
                            field: 'task'
                            table: 'var__m_sys_hub_step_ext_input_25882e672b38433793d6cda94c072e4b'
                            id: '25882e672b38433793d6cda94c072e4b'
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
                        table: 'sys_ui_element'
                        id: '4efe9c08b0b04809a155bd22f6eeefc2'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal.server_platform'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f145bd156524eceb2effe4ec3b4b851'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
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
                        table: 'sys_ui_element'
                        id: '4f9ec4f712384ff28621865db9490d02'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expedited'
                            position: '1'
                        }
                    },
                    {
                        table: 'io_set_item'
                        id: '4fd8864acbaf47e49fc1cb2eb0e128ec'
                        key: {
                            sc_cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
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
                        table: 'sys_documentation'
                        id: '500ac4e5391647858483115db83ed872'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'covered_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5016ad9ff5e043fd9908bee06eb6ca76'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'Service level'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '502d70525e4548b681e4a067f04d3693'
                        key: {
                            field: 'needs_cdt'
                            table: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            id: '0bd1a406176244deb86e62d0c603c7bc'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '503535f8c2584dec86ee2b298a4a51ce'
                        key: {
                            field: 'verdict'
                            table: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            id: '0bd1a406176244deb86e62d0c603c7bc'
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
                        table: 'sys_ui_list_element'
                        id: '5154c8cc23044701b1462a29aad7788e'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
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
                        table: 'sys_security_acl_role'
                        id: '5165db69f0cf47f19bd297b457d052d0'
                        key: {
                            sys_security_acl: '7c4f1210e8094c0eb84813a483ef7f79'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '517ac36db2dc48198febf302f6cb3399'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization'
                            position: '4'
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
                        table: 'sys_element_mapping'
                        id: '530cb20f5f6444d3975a7e45b629c7b9'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_f378c3e8e66b46a28160531095ca8df4'
                            id: 'f378c3e8e66b46a28160531095ca8df4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '532e68e9eba744f4964a8792c8e104bf'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal.wanted_by'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '53883c72a2fc425b8b487309af50ae80'
                        key: {
                            model: '6c4b18ef374c43488dad31bc5f61ca04'
                            element: 'option'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5388d1b95a0042d18bc5b2eddf48968a'
                        key: {
                            document_key: '9583222c9b944a4497bd6283eda2c81f'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '53d6d8a9b457478d83d7b0fbd913237c'
                        key: {
                            sys_security_acl: 'ae858de8b52a42cfafcdde90d88e1882'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '54049d5f167b41acbed3f6304f93b0ac'
                        key: {
                            name: 'x_cdt_certs_contact'
                            caption: 'Suspension'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        id: '548c83eaef174373bb66799475b5d38b'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '5494433aa5e1457ab2ec4f0ce9918a30'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'domain_kind'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '54b9b4885179443e8e725e07fc5c78b7'
                        key: {
                            sys_ui_form: {
                                id: '2e333226e14b4cf6ac68411df98993ce'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '54049d5f167b41acbed3f6304f93b0ac'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Suspension'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '5534fef2067244469d911d47427de008'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
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
                        table: 'sys_ui_list_element'
                        id: '5590f29e6b124117ae40f646da09d4b6'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'common_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '55ed93090adf4fafb2f79970996be9f3'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
                            value: 'window_open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sc_cat_item_user_criteria_mtom'
                        id: '56007d166177489986da7ae5298864d7'
                        key: {
                            sc_cat_item: '7870b72b020e411a87f6212564de60d2'
                            user_criteria: '1d1dc9675417491b8301affe787aa83f'
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
                        table: 'sys_ui_form_section'
                        id: '5629ceed314d4639a708b850364252b4'
                        key: {
                            sys_ui_form: {
                                id: '2e333226e14b4cf6ac68411df98993ce'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '562c6062ab844af4b058d517a471b9e2'
                        key: {
                            sys_security_acl: '3f29d7277ce54524a9924f8c617cbe92'
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
                        id: '56a54138e0d24c97a77c735dab944f8e'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            element: 'wanted_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '56bb1d3602574637b06ef540b409b847'
                        key: {
                            sys_security_acl: '119367a19b8740f0962ba679b77cd6bb'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '56be7f90312c44dabbae6a08dcd633ec'
                        key: {
                            model: '9583222c9b944a4497bd6283eda2c81f'
                            element: 'option'
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
                        table: 'sys_security_acl_role'
                        id: '5839c8224b0e490384ae3a9b1ea47e45'
                        key: {
                            sys_security_acl: '6da9f52ba4f74514a23bb372c1e46cfe'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5848a1525d5546e2bf079961ecaa061a'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'purpose'
                            position: '3'
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
                        table: 'question_choice'
                        id: '58a7f14b029b4695b442db518e805167'
                        key: {
                            question: {
                                id: 'a95e2547eb0a4627bba9d6c2c2d47ce9'
                                key: {
                                    cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                                    variable_set: 'NULL'
                                    name: 'change'
                                }
                            }
                            value: 'add'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '58cad4f6cda841faae048f9b2f2c9e48'
                        key: {
                            ui_policy: '4d702d51717f437494aab85137c2dc4d'
                            catalog_variable: 'IO:0523ab6e520243549602b65b931200df'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '58f22381597b416495fc94514d9a2965'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'deputy_approver'
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
                        table: 'sys_ui_element'
                        id: '595256f10de042f59998877703a945f5'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '59580df588a54637a8eb7e1b741df6e9'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '597bed1ce2b648dea65c7aed767ae9f3'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'identity_days'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '599ad42617cb4755b90f28a12e9172c1'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            caption: 'Details'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '59b1c65e2c35425681cb13faaa17b5c1'
                        key: {
                            question: {
                                id: '36cca5faca9246e684a5568e624f2b2d'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'training'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '59c4368e4c91444f90a4e69c54a54518'
                        key: {
                            sys_security_acl: '84368f8a1289449b8bf178c9428f6cd0'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '59ea823835ae409faab7965533e0bdfb'
                        key: {
                            sys_ui_section: {
                                id: 'fdf2d4650f514e7095c3e2df0a2ff7ad'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Server'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'server_platform_version'
                            position: '3'
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
                        table: 'sys_ws_query_parameter_map'
                        id: '5a385e982b0347949b392a94d74b254c'
                        key: {
                            web_service_operation: '1211220504584448b2fc9f71dc4951d7'
                            web_service_query_parameter: 'eaa510864d1d45aa95c8140dd9861900'
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
                        table: 'sys_documentation'
                        id: '5b2dcad279d34b409fc05b48fb5e6f53'
                        key: {
                            name: 'var__m_sys_hub_action_output_72cda48312364a2998dd9b38e8ed0dd3'
                            element: '__dont_treat_as_error__'
                            language: 'en'
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
                        table: 'sys_variable_value'
                        id: '5b7c99737f834011bfa3cd6fec7f46e5'
                        key: {
                            document_key: 'f378c3e8e66b46a28160531095ca8df4'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b808f10841f445ea43a67a0d411183d'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5c05710c99144cd7a4a048aad04b9cd4'
                        key: {
                            sys_security_acl: '505eb77c8e9e40f480a7f9f8f0ad7982'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '5c1ab5537b444ae38fc4672f917f6e94'
                        key: {
                            flow: '5999cc8aafef4d988204b4c1267107b7'
                            value: 'completed'
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
                        table: 'sys_security_acl_role'
                        id: '5c6ff3d7d71940d6a4972de643cdf81b'
                        key: {
                            sys_security_acl: '0f7c4eab384847b7975c550b456903d3'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5c76dd838d74438b80f4a3e8c86c272b'
                        key: {
                            sys_security_acl: '8d5c0669b7004b7d85b6db084768551b'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c9e276c74bf4e9eb00f8bf03ef9446b'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '5cd20267dfb1423abd79af3e71667cce'
                        key: {
                            question: {
                                id: '36cca5faca9246e684a5568e624f2b2d'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'enroll_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5d232c763e77467d9b7ed1af87ec6207'
                        key: {
                            list_id: {
                                id: 'ef98c68c3d6c4c3693875d5649df81a4'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reviewed_on'
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
                        table: 'sys_dictionary'
                        id: '5d79ac7ae8244d0d93beacc04dbddf7d'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'identity_validated_on'
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
                        table: 'sys_documentation'
                        id: '5e8f1540cf4d48e49320861d2dc780bf'
                        key: {
                            name: 'var__m_sys_hub_action_input_72cda48312364a2998dd9b38e8ed0dd3'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f082e87fa954a0d91ba64d861e842c2'
                        key: {
                            name: 'var__m_sys_hub_flow_output_1936314221bd495d9565f191f4335aa5'
                            element: 'approved'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '5ffca8eca90741cab49a57b6e6c65d85'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'notices'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '607c1a2a17ca48ee91bdebaa6ded7df8'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'addresses'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '60981728c469437888439a134f3c76c2'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                            value: 'customer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60c98986c6e841319ab1dd5ac4494d2f'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'common_name'
                            position: '2'
                        }
                    },
                    {
                        table: 'sc_cat_item_catalog'
                        id: '60deeaecbdda486693fb8981a08ddbf5'
                        key: {
                            sc_cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '614b9a1b9c8d477cbb4ac971c3e77848'
                        key: {
                            list_id: {
                                id: '2a11308ebe1c4d389ef21ddc3222f31d'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
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
                        table: 'sys_ui_element'
                        id: '62d709a9ae2f4501a50daee151cef22a'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '62fdce7d075f4a19ab0c9adaa900795f'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'needs_cdt'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '63041821f7cb4125b51532ae8a507a0f'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'option'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '630bf019dcb146a7b0cde4a78b707abc'
                        key: {
                            name: 'x_cdt_certs_notice'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_documentation'
                        id: '6397112fe2eb43f18ff4841008ff936f'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '641bd2aeab1346768c1a1265441a1a44'
                        key: {
                            name: 'x_cdt_certs_digest'
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
                        table: 'sys_ui_element'
                        id: '6464a394d6de4b25a846f7bc99749986'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6479abe2c924482e83983a78f1f0938d'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'waiting_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6484b42efd3140fba94d5186a8b5bcb6'
                        key: {
                            sys_security_acl: 'e4b2f4b7b53d4784b1a5176fa7d31432'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        table: 'sys_ui_list_element'
                        id: '64dec1ddfd37400db3fc5421f7d17412'
                        key: {
                            list_id: {
                                id: 'd7a85fd84d8c4b02b84bfade1847cd0a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '6502d65136474deb9e78ded9ec2f9e06'
                        key: {
                            cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: 'NULL'
                            name: 'suspended_until'
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
                        table: 'sys_security_acl_role'
                        id: '671dbd500fec4661a6f37376f8a63bc3'
                        key: {
                            sys_security_acl: '786db6b3945d4ceba3a4ffb38292741f'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '6769de03bc4741c2a21537b504435858'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'vendor_case'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '676e2aed745440d78fb2617a5d36a60f'
                        key: {
                            sys_security_acl: 'f796b94c4b4f49a9a4e50d058dee99b4'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '67a0c38fb21a411993c5442363220c18'
                        key: {
                            name: 'var__m_sys_hub_flow_input_ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '67efc5000f6f40f0b043e983516821c4'
                        key: {
                            sys_security_acl: '382e006ccd1d44baa551d7c13a996a1b'
                            sys_user_role: {
                                id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                                key: {
                                    name: 'x_cdt_certs.approver'
                                }
                            }
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
                        table: 'sys_ui_list_element'
                        id: '6857b25d3051442aa92e7490ce488301'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '685a5f99430549f2bd3b91cacc9f386f'
                        key: {
                            web_service_operation: '1211220504584448b2fc9f71dc4951d7'
                            web_service_query_parameter: '05744a27ea3646588629691f90731d0e'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6860c7bb3f224460832fea59030a5e2d'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'warned'
                            value: 'critical'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '68a51bb3283d4a679e7d1901f283e095'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '9'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '68d21eb97fda4a7381b146e09751aa38'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'request_start'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '68df0d97b8e94b2bb75962d97b2a4625'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal.key_type'
                            position: '2'
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
                        table: 'sys_hub_step_ext_output'
                        id: '692de31166cc4394a5b90f63b845b7eb'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '6942c14456224cc18d73c16b25f48254'
                        key: {
                            ui_policy: 'd0b458f38d064f588055a8500ddbb02a'
                            catalog_variable: 'IO:9acaa7cb307e43ccaf21528ee895b1ae'
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
                        table: 'item_option_new'
                        id: '6a20fc4d60ec4124acf8a0439f3e26d9'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'reason'
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
                        table: 'sys_ui_element'
                        id: '6a6af720dd1d48948b00ca55640e16bd'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation_record'
                            position: '6'
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
                        table: 'ua_table_licensing_config'
                        id: '6ab56902df844849a8572cff8f308825'
                        key: {
                            name: 'x_cdt_certs_digest'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '6aba4e2edcd34eada65686fb8978d621'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'azure'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '6add40198ecb477787ca11354e59a2c8'
                        key: {
                            ui_policy: '88f7672fc7764089b18d6f623d5915c4'
                            catalog_variable: 'IO:d0c5fd5e13b24affb643a229a9bd5dc4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6b8aba37adfb438d820f5eadea053ca1'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'reopened'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6bbe37764adb4d66831188318540c433'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_seconds'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6bcadd4bd7054c9bb64125f5a13292d0'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'What to do'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6bdcbc61569646609b8a1d472d26cce4'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6bde7b21de5449358372fe51af1b2b5a'
                        key: {
                            name: 'var__m_sys_hub_flow_input_1936314221bd495d9565f191f4335aa5'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '6bf01d7b8af24f84a7970753ad11326f'
                        key: {
                            ui_policy: 'd77e78f849644baa8497fc6ba59254c2'
                            catalog_variable: 'IO:d9e9bed0f7874f728ab15bf4070c0847'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6c74ae9d32664610bfd7e6fa8922702b'
                        key: {
                            sys_security_acl: 'c2ce32e30bc145be96561ca36e403971'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c9884d7b2b845018b5d38e3e2cf1e85'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'warned'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '6d024bcd371a40258d3f8b387eaeab41'
                        key: {
                            flow: '5999cc8aafef4d988204b4c1267107b7'
                            value: 'cdt_approval'
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
                        table: 'sys_ui_form_section'
                        id: '6db7e2ac284640df8d46d59287f5ab82'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd7c29a1a956f446ba8f0cdc39fa6379f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '6ddbfac72fe8416b8e26179295ae8c94'
                        key: {
                            sys_security_acl: '702ee1a42a3045469e80c6aeaf42890f'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '6e34bfdf295c4d04b0a2d484a2e57bd8'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'approver'
                            language: 'en'
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
                        table: 'sys_ui_list_element'
                        id: '6f27058cca5543ad98f564a4cae4a923'
                        key: {
                            list_id: {
                                id: 'c07165cf31f4419db6a14e2ec3348a38'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'certificates'
                        }
                    },
                    {
                        table: 'io_set_item'
                        id: '6f6b42ee2250407cbc8bdb8f0872bd3e'
                        key: {
                            sc_cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: '6e18479fee1b4bf6bba61bd0d4ca7fff'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '6f7f35293c7144e0b73a5f4f985918de'
                        key: {
                            question: {
                                id: '3c3282d8c0184df083b6bede64960774'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'dcv_method'
                                }
                            }
                            value: 'cname'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f9278ccae0441208757ffe327c05a88'
                        key: {
                            list_id: {
                                id: '9723a93c2a3945788d36098f976fe519'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
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
                        id: '6fddc59ff2364a85881f8873e72a2e48'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'warned'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '70515d2510444fd0bdd45d9992a087bd'
                        key: {
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'spki_sha256'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7064af890e8e4d9584b07b66c7878f8a'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'replaces'
                            position: '7'
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
                        table: 'sys_ui_form'
                        id: '707c61a5925f447096149b4bd4cb24a6'
                        key: {
                            name: 'x_cdt_certs_organization'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_documentation'
                        id: '71af3480b6704aeaad21c5123fee3699'
                        key: {
                            name: 'var__m_sys_hub_action_output_6c4b18ef374c43488dad31bc5f61ca04'
                            element: 'task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '721d8a8e1f3a480bb9dfdebe03b3b53f'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '9'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '721dd8b4b0074507ad510106ae5e2a04'
                        key: {
                            question: {
                                id: 'a95e2547eb0a4627bba9d6c2c2d47ce9'
                                key: {
                                    cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                                    variable_set: 'NULL'
                                    name: 'change'
                                }
                            }
                            value: 'delete'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '722a8c4c4f0f4fa880b8769bf722fa42'
                        key: {
                            sys_ui_section: {
                                id: '9f90f7f0638b4266819fcd50299c4d43'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '722aef0b35ca45938e81564f40fa033c'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trained_on'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7258357d0aaa475eae41464a6c091a30'
                        key: {
                            list_id: {
                                id: 'b1c740de87324b1a9700aa1528ce32fc'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'covered_by'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '726e28cff09f43ec8309bed8d3e4509b'
                        key: {
                            list_id: {
                                id: 'ef98c68c3d6c4c3693875d5649df81a4'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'password_expires_on'
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
                        table: 'sys_ui_element'
                        id: '7273697d8658414d886829e861f6403d'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'identity_validated_on'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            caption: 'Submittal'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_ui_element'
                        id: '731f3f65ca3043848641b596b42868b7'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '73622b52d984442b88f149171a79fa49'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            caption: 'Certificate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_ui_list'
                        id: '743a0a7b2b3a409ab89ddb389acd94bf'
                        key: {
                            name: 'x_cdt_certs_task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '746130b57faf4755a7bcc32480f2a84d'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'at_risk_at'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '74ebcc7f94484cf99cb3f8b50e482ce1'
                        key: {
                            sys_security_acl: 'ff70e3e49b724eef80495cbf6f58a7d8'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '750666a34f2143258caf1ad2d7bb7e41'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ca_domain_evidence_days'
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
                        table: 'sys_ui_list_element'
                        id: '754f53932347411394056e010a035272'
                        key: {
                            list_id: {
                                id: 'ef98c68c3d6c4c3693875d5649df81a4'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'organization'
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
                        table: 'item_option_new'
                        id: '7612fa2cf74f4ba6818a0187809edcb9'
                        key: {
                            cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: 'NULL'
                            name: 'certificate'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '763a2183a45c47e983466572ab99ae2e'
                        key: {
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'replaces'
                            position: '5'
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
                        table: 'sys_ui_element'
                        id: '7726762da55642d2b7fe00c8f79739f8'
                        key: {
                            sys_ui_section: {
                                id: '368c75112759465d95778cf2ff7564a3'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Names'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'names'
                            position: '0'
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
                        id: '77cff0913d0b46f5a96bd8727c68c715'
                        key: {
                            name: 'var__m_sys_hub_action_output_13038dd65852463caecfa602a3f4fc4b'
                            element: '__dont_treat_as_error__'
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
                        table: 'sys_security_acl_role'
                        id: '77dc57d2ce5f41ffb2eac92cfa3361cd'
                        key: {
                            sys_security_acl: '12f7fda8fd6649118cf11d5328c09374'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '77df361eea5e4dacb6ffec4e35efe3c1'
                        key: {
                            list_id: {
                                id: '9723a93c2a3945788d36098f976fe519'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
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
                        table: 'sys_security_acl_role'
                        id: '783e945f210a4a17a999cea74e11c764'
                        key: {
                            sys_security_acl: '4cec5d60ceeb4f509593983df783fedb'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '784e33310a6941f3b17994a522f0c36d'
                        key: {
                            sys_security_acl: '00a38f36b9f54bd582867c5248eaa1d4'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7856b4577c4541078eb2bf7264bbe757'
                        key: {
                            sys_ui_form: {
                                id: '45e17f6fef594efaafa8f6df37ad6d64'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'dff3aeb9e84e42e790febf164c737a53'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Access history'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'item_option_new'
                        id: '786c097d403d451eb462169432ca57d9'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'server_platform'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '7873d9d09f61452cbe66efe716cd7a9b'
                        key: {
                            question: {
                                id: '5494433aa5e1457ab2ec4f0ce9918a30'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'domain_kind'
                                }
                            }
                            value: 'third_level'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '788430fa0d124a46a13d85f1b519f44f'
                        key: {
                            name: 'x_cdt_certs_organization'
                            caption: 'Organization'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '789ce1cdc6a44f7594806edaa145a67e'
                        key: {
                            name: 'x_cdt_certs_domain'
                            element: 'dcv_record'
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
                        table: 'sys_ui_element'
                        id: '78b75732cee8403784e32df8c43ad28f'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'certificate'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '78ea07b51765422b8e29d299df615eac'
                        key: {
                            list_id: {
                                id: 'f2c45d906fe34658a099ed9417a7630f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '78f656eea66d486b802f7b38e44e28db'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'certificate'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7903e554e7364837acd086ee27745c54'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '7928bc01b6fd4385abbf7cb7a992412b'
                        key: {
                            model: '03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '796675b7badf4dd68d9477268efa1d04'
                        key: {
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '7987e9a12d154122986f76fb87627a70'
                        key: {
                            web_service_operation: '1211220504584448b2fc9f71dc4951d7'
                            web_service_query_parameter: '38d80b4e59de4a81921150d309f3ce25'
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
                        table: 'sys_hub_step_ext_input'
                        id: '79c3793421324112b9f350cb05612d86'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'option'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '79eef2ce03504cf7a065f3123267a0c1'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '79f14e0bdd65412286957b1ffee72124'
                        key: {
                            name: 'var__m_sys_hub_action_output_13038dd65852463caecfa602a3f4fc4b'
                            element: '__action_status__'
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
                        table: 'sys_ui_element'
                        id: '7a4b048158644ea4896baad8e8ca472f'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delivered_at'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '7a9d1e75ef9e48abb88328a191d78c3f'
                        key: {
                            model: '6c4b18ef374c43488dad31bc5f61ca04'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '7aa3ce2ece3c473da2ed99e67d5286bd'
                        key: {
                            flow: '059efa79bdba45ae8eeb5d40a964e5b3'
                            value: 'fulfilment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b6b612a40ad4cfea37d8b85c6d2dd3e'
                        key: {
                            name: 'x_cdt_certs_organization'
                            element: 'identity_validated_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b9f81934bce41188943d3c897f73257'
                        key: {
                            name: 'var__m_sys_hub_action_input_13038dd65852463caecfa602a3f4fc4b'
                            element: 'task'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '7befe035f6b547288ab0be0702154f74'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7c04646febb6473999387bde431848c0'
                        key: {
                            list_id: {
                                id: 'b1c740de87324b1a9700aa1528ce32fc'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'stage'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c563409e3834efdbe6b49c11ac0e7e3'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_before'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c7f512f8de941bca2dd93ecbee9b826'
                        key: {
                            name: 'var__m_sys_hub_flow_output_03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'approved'
                            language: 'en'
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
                        table: 'sc_cat_item_catalog'
                        id: '7cfc954b489941f79c8674344488a9ba'
                        key: {
                            sc_cat_item: '7870b72b020e411a87f6212564de60d2'
                            sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d15f3b87b724437ab39147e9036ac36'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
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
                        table: 'sys_security_acl_role'
                        id: '7d49739d7374493ea9f11688183ec7f9'
                        key: {
                            sys_security_acl: 'a80fa43c7cfe49bdbda89db403650bb2'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_hub_action_output'
                        id: '7e6907fc6633402fa07259004b5d0259'
                        key: {
                            model: '13038dd65852463caecfa602a3f4fc4b'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7e8572cc8001407198df08f04de5b33f'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'outcome'
                            value: 'breached'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'catalog_ui_policy_action'
                        id: '7f7741e1f2b341b3a92bb9fbc3f95b90'
                        key: {
                            ui_policy: 'e641554bcf4944188cc5bcebe99b6d02'
                            catalog_variable: 'IO:243ca3b637e94432a40055bbe5c55314'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8010e48682c74e2b9c5c5b58a1d05381'
                        key: {
                            sys_security_acl: 'e399dbf5a54945cfb3a9af2bf079e0e6'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
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
                        table: 'sys_ui_form_section'
                        id: '8119c97f5411490aba414bd44155ecc6'
                        key: {
                            sys_ui_form: {
                                id: '008fef47446a4a29a826acfe15b24d67'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '817189417dfd410d8d6db3beb9f93db4'
                        key: {
                            sys_security_acl: 'beb3cf6a3d804d858aa6b18d5261c1fe'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '8223d22e0f914625a751d35f92a21412'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'validation_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '82475de6256d4c5c904d228bc09dae49'
                        key: {
                            name: 'x_cdt_certs_task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '826be10a776d42618cf82454af24cc01'
                        key: {
                            cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: 'NULL'
                            name: 'option'
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
                        table: 'sys_hub_flow_input'
                        id: '82e8a601abf04e8aadccc57d7eb4cc59'
                        key: {
                            model: '1936314221bd495d9565f191f4335aa5'
                            element: 'requested_item'
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
                        table: 'sys_security_acl_role'
                        id: '833d7be2c75d4b8eba21d6217473d98e'
                        key: {
                            sys_security_acl: '0cac86fe93e54c52b400823ec4a1276a'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_ui_list_element'
                        id: '83c4602d3d5e4a8197897bb0cb4d2dd3'
                        key: {
                            list_id: {
                                id: 'f2c45d906fe34658a099ed9417a7630f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deputy_approver'
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
                        table: 'catalog_ui_policy_action'
                        id: '8405213376584ce0845d794f10b9e1df'
                        key: {
                            ui_policy: '27ad7e2c69b74a5cb0b4a32dd11f454a'
                            catalog_variable: 'IO:6502d65136474deb9e78ded9ec2f9e06'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '840b7ef74aaf4f908abf498ad00c6886'
                        key: {
                            field: 'approver'
                            table: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            id: '0bd1a406176244deb86e62d0c603c7bc'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '84316697e25e4ebda38500e817f29011'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'max_validity_days'
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
                        table: 'sys_dictionary'
                        id: '848f31561fd34976864f4075d1996109'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'certificates'
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
                        table: 'catalog_ui_policy_action'
                        id: '84c751ec6077442a8711e3a427e46d03'
                        key: {
                            ui_policy: '5150c55fdf134cf28bebdd7cb0398dbc'
                            catalog_variable: 'IO:7612fa2cf74f4ba6818a0187809edcb9'
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
                        table: 'sys_documentation'
                        id: '85665bfecc694639b1f262dfe91d73d3'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'vendor_case'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sc_cat_item_category'
                        id: '857c605405bc4c09a2043bd036a76baf'
                        key: {
                            sc_cat_item: 'e560656579e441da96132f0940f21afc'
                            sc_category: 'be09e382c0164293b2c4829f1a2b22f3'
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
                        table: 'sys_hub_flow_input'
                        id: '859e764a5e214379a065eb08bdc4f972'
                        key: {
                            model: '1936314221bd495d9565f191f4335aa5'
                            element: 'summary'
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
                        table: 'sys_index'
                        id: '867bbc7fd8e94654ab1c58f057316846'
                        key: {
                            logical_table_name: 'x_cdt_certs_task'
                            col_name_string: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '870d1ff61b904c44a6baf2d89fb0f009'
                        key: {
                            sys_ui_section: {
                                id: '9f90f7f0638b4266819fcd50299c4d43'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deputy_approver'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '8714a521eb504c779d20d61bbcab707e'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sc_cat_item_catalog'
                        id: '87402e5107ae40f499e5d14c70ae5b47'
                        key: {
                            sc_cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4'
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
                        table: 'sys_element_mapping'
                        id: '879a5b53e1974197a593e87e23e4be15'
                        key: {
                            field: 'deputy_approver'
                            table: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            id: '0bd1a406176244deb86e62d0c603c7bc'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '879bf376185e48338da107199672d13e'
                        key: {
                            question: {
                                id: '3c3282d8c0184df083b6bede64960774'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'dcv_method'
                                }
                            }
                            value: 'http'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '87a870c181784d4e88eeef1249c20077'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'deputy_approver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '87d87a606be645e5bb5dee472dcdd222'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '87d8de3e6f4045c4b3221ecb4e13a634'
                        key: {
                            ui_policy: 'e641554bcf4944188cc5bcebe99b6d02'
                            catalog_variable: 'IO:11727f0b2e634698aab17704f43d4b52'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8827f9817cec416bb28a5fecf96e4cb7'
                        key: {
                            sys_ui_form: {
                                id: 'e50fd5d4e8e042c998caed9eae287cf4'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fbe04afdc71c46cb8ff62e13abd70fc5'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '887fd2d69b794d31972b6afeb81747a5'
                        key: {
                            sys_security_acl: '2ad77ecfab00416989ce03c58b96e208'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        table: 'sys_ui_list_element'
                        id: '88c619c0e81b41158ec994d848c49bda'
                        key: {
                            list_id: {
                                id: 'f2c45d906fe34658a099ed9417a7630f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'department'
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
                        table: 'sys_ui_list_element'
                        id: '89247998bc2d4a53af9f2de92b015b01'
                        key: {
                            list_id: {
                                id: 'b1c740de87324b1a9700aa1528ce32fc'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'recipients'
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
                        table: 'sys_security_acl_role'
                        id: '898866d99b004fdd98231b6a6a2157b9'
                        key: {
                            sys_security_acl: 'a0e2487b8af141528c8d572100b59020'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sc_cat_item_catalog'
                        id: '89f7ae590a6e439393ca195bc3e48892'
                        key: {
                            sc_cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4'
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
                        table: 'sys_choice'
                        id: '8a5bac6f0c8b40dc94c931f813e3871e'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8a604fe8974a43668fea5670c7657705'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_item'
                            position: '3'
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
                        table: 'sys_hub_step_ext_output'
                        id: '8ac3c4a14fe24782aa7b5814bd24b513'
                        key: {
                            model: 'd34e541e4e9c4ad5aad9dd944908c6ea'
                            element: 'expedited'
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
                        table: 'sys_ui_list_element'
                        id: '8be294b95a8346609417c654f8e5823e'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'start_by'
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
                        table: 'question_choice'
                        id: '8c236084562f4488945238e70e275e4d'
                        key: {
                            question: {
                                id: '4038da2f804a44918d38427ac79adaed'
                                key: {
                                    cat_item: 'e560656579e441da96132f0940f21afc'
                                    variable_set: 'NULL'
                                    name: 'change'
                                }
                            }
                            value: 'suspend'
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
                        table: 'item_option_new'
                        id: '8c82bf92962f44c29c2f28b8ae54875f'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'issue_area'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8cab9330baa8445697d3fd48fa68efee'
                        key: {
                            sys_ui_form: {
                                id: '45e17f6fef594efaafa8f6df37ad6d64'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8cfa2f872702485c8e06bccd01ae626c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'at_risk_at'
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
                        table: 'sys_ui_element'
                        id: '8d9566f2f6074259b1d9dbfc91aba003'
                        key: {
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
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
                        table: 'item_option_new'
                        id: '8e5504208292424ca8296402df1df022'
                        key: {
                            cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: 'NULL'
                            name: 'addresses'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '8e66142841cc42159c05fba9fb965e06'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_25882e672b38433793d6cda94c072e4b'
                            id: '25882e672b38433793d6cda94c072e4b'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '8e689c6a38f345878f73fbffe6447d45'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'needs_department'
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
                        table: 'sys_ui_form_section'
                        id: '8ea1673017934a91baab267e2f644403'
                        key: {
                            sys_ui_form: {
                                id: '0eec9c1b993041d0b792caa3fb609bc1'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        id: '8eff2802e7964641a0df87bcb10db82e'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8f30bec1ec25428b83e9819dde269cbf'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
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
                        table: 'sys_ux_lib_asset'
                        id: '8ff5c071869f4c219ab6359650dbf1c9'
                        key: {
                            name: 'x_cdt_certs/center/main'
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
                        table: 'sys_ui_element'
                        id: '9036656451054aa08f9fbe97950109ec'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'managed_by'
                            position: '10'
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
                        table: 'sys_ui_element'
                        id: '908f790f44cc4d539830b85743a515d4'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '90b499601a914e5b8aa7fd1a346dfb31'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'compare_names'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: '90f1a67e852243579e582cad4e08dde4'
                        key: {
                            sys_security_acl: 'a2dc0a71830c4f7fb9d315f3bcd7ee25'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '918964445bab45a49d1c5866bd153ee0'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'requested_item'
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
                        table: 'sys_ui_element'
                        id: '91b35f9969e542669452f5b9a2bae8db'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
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
                        table: 'sys_choice'
                        id: '9222e496392e4de9a7a5e2f8c5b53e53'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
                            value: 'start_by'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '92bc013bbcd0404aa24b570d79e9bbfd'
                        key: {
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '92cdaa15b9bb4bffb8f6f5ef7eaa6e9f'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'dcv_method'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '92f558defbfc4839889efda51ebbee99'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9315b59c65544f4a99a696e0d24db428'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'needs_department'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '933bbb72c5e44e7aa08c9f9adb27629f'
                        key: {
                            flow: '5999cc8aafef4d988204b4c1267107b7'
                            value: 'checks'
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
                        table: 'sc_cat_item_user_criteria_mtom'
                        id: '93a20521e0654bdc9d4efc7d1daf621f'
                        key: {
                            sc_cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            user_criteria: '1d1dc9675417491b8301affe787aa83f'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: '93c8e56ef267472f9785df985f980ed7'
                        key: {
                            ui_policy: '4d702d51717f437494aab85137c2dc4d'
                            catalog_variable: 'IO:6a20fc4d60ec4124acf8a0439f3e26d9'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: '9419ef0516ac482ca511e96af740ce85'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'certificate_end'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '944f1bc5533e440eb3b74f9be3d8fcbc'
                        key: {
                            sys_security_acl: '702ee1a42a3045469e80c6aeaf42890f'
                            sys_user_role: {
                                id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                                key: {
                                    name: 'x_cdt_certs.approver'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '94e1d2bca8cc44f9b7e8629046f99696'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scm_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94e30032b6544039bcd23e06e6835198'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'root'
                            position: '6'
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
                        table: 'sys_dictionary'
                        id: '9531e458938b44b6a938382a2fb938ac'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'position'
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
                        table: 'sys_ui_section'
                        id: '95b0f6bf61894775b955987ccaff67d3'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            caption: 'Server and contacts'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '960d8c144787488292368aaa8329e228'
                        key: {
                            list_id: {
                                id: '2a11308ebe1c4d389ef21ddc3222f31d'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'organization'
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
                        table: 'sc_cat_item_category'
                        id: '9627a4bd75e641419bbb54b4a378fa29'
                        key: {
                            sc_cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            sc_category: 'be09e382c0164293b2c4829f1a2b22f3'
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
                        table: 'sys_dictionary'
                        id: '964297e1ef9f40f5bf557f70f5d90f74'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'newer_certificate'
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
                        table: 'sys_index'
                        id: '96ce2d77e6fa4b6795b65207ae4c33ec'
                        key: {
                            logical_table_name: 'x_cdt_certs_certificate'
                            col_name_string: 'next_due_at,status'
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
                        table: 'sys_ui_list'
                        id: '9723a93c2a3945788d36098f976fe519'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
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
                        table: 'sys_hub_action_output'
                        id: '97ac9526c9ed4933a2d7d61b83c0597f'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'deputy_approver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97c63bcb1d704571a660451537bfd2a2'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '6'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '97f6144fe0ce48bf9b5aeb578ae07c00'
                        key: {
                            question: {
                                id: '3c3282d8c0184df083b6bede64960774'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'dcv_method'
                                }
                            }
                            value: 'txt'
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
                        id: '98231deb50e54583b27be85196ea4e0c'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'fingerprint'
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
                        id: '98787016b42345d7b61863b378642d9c'
                        key: {
                            name: 'var__m_sys_hub_action_output_6c4b18ef374c43488dad31bc5f61ca04'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '988aa4e82d4b4f489135a442ae2e20bf'
                        key: {
                            sys_security_acl: 'f085162272f245d59d5bc6d910b4b8c1'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '99202b4920a347a9828ff123c37a1053'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_size'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99f12cf247e24ae592099c320d3f5e6e'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9a2d7b9ecdf04457b3dc7c7a428f05ff'
                        key: {
                            name: 'var__m_sys_hub_flow_input_ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'deputy_approver'
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
                        table: 'item_option_new'
                        id: '9acaa7cb307e43ccaf21528ee895b1ae'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'shared_mailbox'
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
                        table: 'sys_ui_element'
                        id: '9b2e447123a64b459d96ebb58bbbaa7f'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evidence_expires_on'
                            position: '6'
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
                        table: 'sys_documentation'
                        id: '9b7e7d5a3b324102b85daa119bc5b67c'
                        key: {
                            name: 'var__m_sys_hub_action_input_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'requested_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '9bc5d9c6cc564b13bc6d3ed9b8698ff9'
                        key: {
                            endpoint: 'x_cdt_certs_center.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9c19278aafc142eaac3d9d1bb1043442'
                        key: {
                            name: 'var__m_sys_hub_action_output_6c4b18ef374c43488dad31bc5f61ca04'
                            element: '__dont_treat_as_error__'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '9c7b002f60044f45a553cfaeb10d93a2'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'certificate_type'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '9c9300db6b964e5db0f28ad8faffae40'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_ab81b68e78cc49569f450e83c02e5990'
                            id: 'ab81b68e78cc49569f450e83c02e5990'
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
                        table: 'sys_ui_element'
                        id: '9ce467eebc2f421687c879791bf3d382'
                        key: {
                            sys_ui_section: {
                                id: 'c7cd05e38a384b44a203bc802e1b2bce'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issued_certificate'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9ce8e50a89d04d9fa69781e813dae705'
                        key: {
                            sys_security_acl: '34c124606b484c47ae04039a61cb20b9'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9cf1ac39e14e4007bee179716aa5c5d7'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'domain'
                            position: '5'
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
                        table: 'sys_ui_element'
                        id: '9d6a3d5e686346d3829ce49cac208713'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'delegated_admin'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '9d89c457a19a4eb6862b3825bb876535'
                        key: {
                            model: '2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'expedited'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9d90149bbf3e434a92de859f3231763f'
                        key: {
                            list_id: {
                                id: 'd7a85fd84d8c4b02b84bfade1847cd0a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '9dc66d667f8049ceaad3bc7b2cc219c3'
                        key: {
                            flow: 'fec0ac3eb79349c1abeedd113cde5327'
                            value: 'completed'
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
                        table: 'sys_variable_value'
                        id: '9dd1e10d0ea94cc7a26d53da510620f9'
                        key: {
                            document_key: 'ab81b68e78cc49569f450e83c02e5990'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9de188813a544e6ab9444807b442fd4d'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'outcome'
                            value: 'met'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9df28269bcd94b338281033f8bcd7da5'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'vendor_seconds'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: '9df8ebb7db6146218930c8b0924cf2a3'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'iis'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9e16ef5f1818436888585631a77f5ba8'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'finished_month'
                            language: 'en'
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
                        table: 'question_choice'
                        id: '9ee9bec309ad4cbd90f2df6e3edc71ae'
                        key: {
                            question: {
                                id: '3c3282d8c0184df083b6bede64960774'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'dcv_method'
                                }
                            }
                            value: 'email'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: '9f7fece238634233a70010c6a9ce13db'
                        key: {
                            flow: '059efa79bdba45ae8eeb5d40a964e5b3'
                            value: 'checks'
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
                        table: 'sys_ui_section'
                        id: '9f90f7f0638b4266819fcd50299c4d43'
                        key: {
                            name: 'x_cdt_certs_organization'
                            caption: 'Approval'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9f9ad41d066c420bb10b508118fd2325'
                        key: {
                            sys_ui_section: {
                                id: 'd7c29a1a956f446ba8f0cdc39fa6379f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'close_notes'
                            position: '2'
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
                        table: 'sys_ui_element'
                        id: '9fd787b618fd4f5286b32de41b8420af'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'wildcard_allowed'
                            position: '7'
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
                        table: 'sys_hub_flow_output'
                        id: 'a071768322ba447794833f2f655377dc'
                        key: {
                            model: 'ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'approved'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'a0ae8bc2de334226984942f18deaa151'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'domain_name'
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
                        table: 'sys_ui_element'
                        id: 'a14602737b40437da050a8a3e4e94102'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
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
                        table: 'sys_ui_form_section'
                        id: 'a1f113426fea43668d4c037bbcb9ab79'
                        key: {
                            sys_ui_form: {
                                id: '008fef47446a4a29a826acfe15b24d67'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a1f632b800ce49009cd2fe293704189d'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a22e7e3bce5d4c5dae78eb21b53c66af'
                        key: {
                            document_key: 'ab81b68e78cc49569f450e83c02e5990'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: 'a255441657d842d9ac961a9a467ed47c'
                        key: {
                            web_service_operation: '1211220504584448b2fc9f71dc4951d7'
                            web_service_query_parameter: 'fedf4baf994c4ea199bc08de993ffec8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a2733007386548a985a7b3377e37bc24'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
                            value: 'one_day'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2a577e29893477e8204e7e68839b62d'
                        key: {
                            name: 'var__m_sys_hub_flow_input_ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'needed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a2bdd52ec3ef423abfdbaadb9599b377'
                        key: {
                            logical_table_name: 'x_cdt_certs_run'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a2d14c420a9f4d429bdbf1f3d074b77a'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
                            value: 'one_week'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a345d4c0e34b4fe78dd600d2da87f1c7'
                        key: {
                            sys_ui_section: {
                                id: '9f90f7f0638b4266819fcd50299c4d43'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approver'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a358834ff388448c8618f80ef33538b0'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'managed_by'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a38bdb8ea2e64f898342f868b1c46cf8'
                        key: {
                            logical_table_name: 'x_cdt_certs_notice'
                            col_name_string: 'run_key'
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
                        table: 'sys_ui_form_section'
                        id: 'a3a59aa19bb1419aa7623b175708ec17'
                        key: {
                            sys_ui_form: {
                                id: 'e50fd5d4e8e042c998caed9eae287cf4'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
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
                        table: 'sys_index'
                        id: 'a3d0b03725384aa490b6b50325d8ff9c'
                        key: {
                            logical_table_name: 'x_cdt_certs_notice'
                            col_name_string: 'sent_at,sys_created_on'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'a42b6a887c4e4721ae3e3da8b72df3e5'
                        key: {
                            question: {
                                id: '18bafc2b56e548e89aa5716afcf172c7'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'purpose'
                                }
                            }
                            value: 'renewal'
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
                        table: 'sys_security_acl_role'
                        id: 'a4baebea4db4441a9fdfa8dbf4da6a11'
                        key: {
                            sys_security_acl: 'cd80756485c14aca9e7c9ca081149ec7'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'a5d16e6e1cfa4f518047a9b16c360b6c'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
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
                        table: 'sys_ui_element'
                        id: 'a62da667ecdd4444885a86c98ae87c0f'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'a68af392a5b54045aa18857bb0ad455c'
                        key: {
                            model: '6c4b18ef374c43488dad31bc5f61ca04'
                            element: 'task'
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
                        table: 'sys_security_acl_role'
                        id: 'a6def214a4744a089a1c34b56f7c123a'
                        key: {
                            sys_security_acl: 'fe956e4fa5f44a1695bf00b18edd6548'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: 'a6f43011024f473f8781b14f1a5ef900'
                        key: {
                            model: '72cda48312364a2998dd9b38e8ed0dd3'
                            element: 'requested_item'
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
                        table: 'sys_dictionary'
                        id: 'a7332326c15945158e481ab833ef9ae7'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'started_at'
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
                        table: 'sys_ui_list_element'
                        id: 'a758585cc3284a75b80b8b38bd857e20'
                        key: {
                            list_id: {
                                id: '9723a93c2a3945788d36098f976fe519'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'wanted_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a810bf1758f849fe990959fbcb491b25'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'a81bba3527154a4c8d8e3352e7915a49'
                        key: {
                            cat_item: 'NULL'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
                            name: 'accept_fee'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a82afe3987754f73b1b646d4c936bba4'
                        key: {
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_size'
                            position: '4'
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
                        table: 'sys_ui_element'
                        id: 'a8eb777b462c47eaa525a50bb30a2968'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validated_on'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8ee9ee0b1e5447388b8394341c5cca9'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'paused_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'a8f49eb57c0d4025bc2d2d5aeb3883f4'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'reason'
                        }
                    },
                    {
                        table: 'io_set_item'
                        id: 'a94706cc114549a0a097073fa171515a'
                        key: {
                            sc_cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: '6e18479fee1b4bf6bba61bd0d4ca7fff'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'a95e2547eb0a4627bba9d6c2c2d47ce9'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'change'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'a9668b4cb0f34382a0d199157bd587a1'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: 'a96a87e2f3b645549b0107f28c755e6c'
                        key: {
                            ui_policy: 'b861250df4e54babaf0eb89ba65d146b'
                            catalog_variable: 'IO:267474ab2af74f309ce75ecdb725c8a9'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'a9822e210f90494bb921addcf80d3e67'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'expedited'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa012f3e92f34272b4c83b364d7fb98f'
                        key: {
                            name: 'var__m_sys_hub_flow_input_03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa0206a4bc2d4ebfa7cb417658daf578'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'address'
                            position: '1'
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
                        table: 'sys_security_acl_role'
                        id: 'aa454011ee704f428aa4762d2aec76b9'
                        key: {
                            sys_security_acl: '86fd155b31264a6da61e601c1ea48bce'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_hub_action_input'
                        id: 'aac5f93d7a42404da00f6506b98816a2'
                        key: {
                            model: '6c4b18ef374c43488dad31bc5f61ca04'
                            element: 'requested_item'
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
                        table: 'sys_dictionary'
                        id: 'aafddfa600044fa4a7c9563791ad0bd6'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'done_at_once'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'ab7543902f084d8cb25682bf971127ff'
                        key: {
                            field: 'expedited'
                            table: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            id: '0bd1a406176244deb86e62d0c603c7bc'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab7bdb6bff7045d594b0f68ec9f382c1'
                        key: {
                            sys_ui_section: {
                                id: '9f90f7f0638b4266819fcd50299c4d43'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
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
                        table: 'sys_element_mapping'
                        id: 'abdd4e7e3a8c42dba96ed74d37c5e68c'
                        key: {
                            field: 'option'
                            table: 'var__m_sys_hub_step_ext_input_f378c3e8e66b46a28160531095ca8df4'
                            id: 'f378c3e8e66b46a28160531095ca8df4'
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
                        table: 'sys_ui_element'
                        id: 'ac12b7cb3c214bc9badbb73997b3725d'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'wanted_by'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac313b1b74c64432b498d2c24db14611'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'notices'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'acd3e828af6f44dfaa58e145b7de0132'
                        key: {
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'server_platform'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'acd8f6c850ee49fa95ff5034e02534b0'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'acf7a0673e2a46a9861f59c1d154d464'
                        key: {
                            logical_table_name: 'x_cdt_certs_task'
                            col_name_string: 'at_risk_at'
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
                        table: 'sys_security_acl_role'
                        id: 'ad73fb4e792740739711f67f15aaae4a'
                        key: {
                            sys_security_acl: 'd035ecedc5f14deb8d500e8a693be121'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: 'ad8105910e8d4ae3a6b87ba9cdf7941c'
                        key: {
                            flow: '059efa79bdba45ae8eeb5d40a964e5b3'
                            value: 'approval'
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
                        table: 'sys_security_acl_role'
                        id: 'adf2dfd77d364c539f576f20d254b1ee'
                        key: {
                            sys_security_acl: 'e4b2f4b7b53d4784b1a5176fa7d31432'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: 'adfca8a3a7164736acc99a8b9729f81e'
                        key: {
                            model: '25882e672b38433793d6cda94c072e4b'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sc_cat_item_user_criteria_mtom'
                        id: 'aec2dc389abe4bfa9fd2c9d34c432dc5'
                        key: {
                            sc_cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            user_criteria: '1d1dc9675417491b8301affe787aa83f'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aec5b708b2684e1f87b67c3d4a3bb399'
                        key: {
                            sys_security_acl: 'd49e462bf1d34c9ba2dac8e6eccc4a12'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'aee7174464384e779351310069c520f0'
                        key: {
                            list_id: {
                                id: '2a11308ebe1c4d389ef21ddc3222f31d'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'suspended_until'
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
                        table: 'sys_dictionary'
                        id: 'af32fab9d53a4837b76d364a7207fb63'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'customer_seconds'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'af5a67134ae94a27bcc9d7d58f0f93e3'
                        key: {
                            sys_security_acl: 'd49e462bf1d34c9ba2dac8e6eccc4a12'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'afb879265a1449be9ad21b2312fe806a'
                        key: {
                            sys_ui_section: {
                                id: '9f90f7f0638b4266819fcd50299c4d43'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: 'b016f6c3cdc3407cbe21ef79e073aff4'
                        key: {
                            model: 'ab81b68e78cc49569f450e83c02e5990'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b09478f564ea4f649b8a5a7f7a2907f9'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'reopened'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'b0e9b23fcdd84e06ac21d4be9b98cc11'
                        key: {
                            cat_item: 'e560656579e441da96132f0940f21afc'
                            variable_set: 'NULL'
                            name: 'reason'
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
                        table: 'sys_ui_element'
                        id: 'b10a2e3e5a0e46918b8fcf5f820db507'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b1307ee1fcc7483dbdce88710dda25a0'
                        key: {
                            sys_security_acl: '382e006ccd1d44baa551d7c13a996a1b'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b13cf39d06a541ef8740498d7fb5b088'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b15d8ab621db49ce932a2a374234b42a'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_at'
                            position: '5'
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
                        table: 'sys_ui_list'
                        id: 'b1c740de87324b1a9700aa1528ce32fc'
                        key: {
                            name: 'x_cdt_certs_notice'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'b2b2ca396813468a8bb9416b23cc9b90'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scm_id'
                            position: '6'
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
                        id: 'b32aeb496ec04b91917c307b9be6cab3'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'run_key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b33fad7288fb4864b3f2df4bb7f7ac15'
                        key: {
                            sys_security_acl: '34c124606b484c47ae04039a61cb20b9'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b354f33f88d04417947d807aea375205'
                        key: {
                            list_id: {
                                id: 'c07165cf31f4419db6a14e2ec3348a38'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'address'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3c43bc2b35f490ea526a3c53b0333cb'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: 'b3f94174aa6b4ff0be7eda10ef57b4b7'
                        key: {
                            ui_policy: 'cc4caf802a9b4e2c908bcf44e3ce98df'
                            catalog_variable: 'IO:df5a0d70711e4d96a2f20c7069fcb807'
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
                        id: 'b42d3decf493482ab5bd20420c6ee7b7'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'stage'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b43abf19e7314f73840610791711c996'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'approval_seconds'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'b46a299373ce4d18a8e30b71c4a0778b'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'requested_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b49ab2580fe54aefbdba485106be770e'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b4ad5cf9eea54fe4a1f01a045386a21f'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
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
                        table: 'sys_ui_list_element'
                        id: 'b4d84ae40a094eb08d83dfa1ece52a24'
                        key: {
                            list_id: {
                                id: 'b1c740de87324b1a9700aa1528ce32fc'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sent_at'
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
                        table: 'sys_ui_element'
                        id: 'b5256c5185804746a5f594c686514b2b'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'customer_seconds'
                            position: '11'
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
                        table: 'item_option_new'
                        id: 'b5f1f2fd7185486aa482565f8ba6e238'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'request_end'
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
                        table: 'sys_ui_list_element'
                        id: 'b66a80926cf349998a8f2b84aa6c81ab'
                        key: {
                            list_id: {
                                id: 'b1c740de87324b1a9700aa1528ce32fc'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'certificate'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'b683f19002794fcbb47020cbb154a7ff'
                        key: {
                            model: '72cda48312364a2998dd9b38e8ed0dd3'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6d0aded94b24357b7185eb287717801'
                        key: {
                            sys_ui_section: {
                                id: '54049d5f167b41acbed3f6304f93b0ac'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Suspension'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'suspended_until'
                            position: '1'
                        }
                    },
                    {
                        table: 'io_set_item'
                        id: 'b6d4c34a297b49699956e512e4ddbbd8'
                        key: {
                            sc_cat_item: '5b6634c4decd4f8784b55f8d63d03037'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'b6e77543c07543b79d31d599ca45cc4b'
                        key: {
                            question: {
                                id: '066d174eba694c729c11be814709454e'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'wildcard'
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
                        table: 'sys_ui_list_element'
                        id: 'b8554eb28fe14f78bd1b02068743fe62'
                        key: {
                            list_id: {
                                id: '2a11308ebe1c4d389ef21ddc3222f31d'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'address'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b863ac44d7ec44ab8542b74b5ce643f7'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c7cd05e38a384b44a203bc802e1b2bce'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b88b9a1849bf465cb818829704e1cd13'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            caption: 'Renewal'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b8becc4529b5477c9047c3025c1018dc'
                        key: {
                            sys_security_acl: '76b94a63b394456abd4e2f030cc4a22d'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'b98f17d6d2bd40afa704414596037f27'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issuer'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b9ef9a275baa490a837605bf4dff98b5'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
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
                        table: 'sys_ui_section'
                        id: 'ba46a59e1b3246569ad964f5928ce887'
                        key: {
                            name: 'x_cdt_certs_contact'
                            caption: 'Notification contact'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba8ddd53dcc84bd590837d938d5b6f56'
                        key: {
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'server_platform_version'
                            position: '2'
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
                        table: 'sys_security_acl_role'
                        id: 'bacb29e3d0a14131a377e8e58a3382de'
                        key: {
                            sys_security_acl: '400e07e221284cd0822a50fac6e952a9'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'baef97070e804229845b319188ef93bd'
                        key: {
                            sys_ui_section: {
                                id: '6bcadd4bd7054c9bb64125f5a13292d0'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What to do'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'question'
                            position: '2'
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
                        table: 'sys_ui_element'
                        id: 'bbd9322298bc4d7892563f22d412b5eb'
                        key: {
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc79266b527f476ba142817fe5984aa5'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'access_history'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bc7b12f0643449e7a95086cef9ed3e59'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'password_changed_on'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd4f2c86c11a45b19d9bf744d6cab2e5'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'started_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd5d57b552b44a2c9bdb0d6d4fd5b003'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'password_expires_on'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd8c18e2405e4ff19b15fa0923d2dc9a'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'start_by'
                            position: '2'
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
                        table: 'question_choice'
                        id: 'bdf95dc0bcb448d9997df0feb1b7e1b6'
                        key: {
                            question: {
                                id: '36cca5faca9246e684a5568e624f2b2d'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'technical_issue'
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
                        table: 'sys_security_acl_role'
                        id: 'be93e5da01dc4cedbab047e02cf55f74'
                        key: {
                            sys_security_acl: '460f2e4d42a44aa78dc43c90265dae94'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bea998a05008414f88f0df479b12ac3a'
                        key: {
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verdict'
                            position: '5'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'beb0d0ac14064d83b52c89810580aafd'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'server_platform_version'
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
                        table: 'sys_hub_action_output'
                        id: 'befe07ff0a1e44778e2e7d3cc581c3fa'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: '__action_status__'
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
                        id: 'bf5ceeaa0bae48d7a2bffbc64ea2471e'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'remark'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bf97f6e8c7d94894a0bdd71c16dab1aa'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ca_max_validity_days'
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
                        table: 'sys_ui_element'
                        id: 'c052c9a5b5ec4987bcad10d302d88419'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'c0558bd0088e4ec2b5f55b552653acae'
                        key: {
                            question: {
                                id: '36cca5faca9246e684a5568e624f2b2d'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'password_reset'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c07165cf31f4419db6a14e2ec3348a38'
                        key: {
                            name: 'x_cdt_certs_digest'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: 'c09f45d35470444e822e2bf834e1d585'
                        key: {
                            sys_security_acl: '8d5c0669b7004b7d85b6db084768551b'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'c0b3ec414d6547e6a7d030de96abff4d'
                        key: {
                            sys_ui_section: {
                                id: 'e97cadb891cb40cab5e6048e40246534'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_type'
                            position: '1'
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
                        table: 'sys_security_acl_role'
                        id: 'c128a59f485c496ab702d1decba86c64'
                        key: {
                            sys_security_acl: '72ef3ed1299449f5af9e17f1cd532d7d'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c141e44dd0074114a5ac2984e7af1513'
                        key: {
                            name: 'var__m_sys_hub_flow_input_03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'requested_item'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'c34797e38cdc49bd9b13885d95c4283f'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'critical_at'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c3b122a4a7ff42e7aa067dadef40e505'
                        key: {
                            sys_ui_form: {
                                id: '008fef47446a4a29a826acfe15b24d67'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '368c75112759465d95778cf2ff7564a3'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Names'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c4130ee7121741359f18b524b553e876'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'inquiry'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c41b50d889424797882746c117989674'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            caption: 'What is asked for'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'c42602f0870b48e6ab7ba17a4fb760b3'
                        key: {
                            field: 'requested_item'
                            table: 'var__m_sys_hub_step_ext_input_9583222c9b944a4497bd6283eda2c81f'
                            id: '9583222c9b944a4497bd6283eda2c81f'
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
                        table: 'catalog_ui_policy_action'
                        id: 'c43d5d9b358a4a0fbc630879ee8838a5'
                        key: {
                            ui_policy: 'e641554bcf4944188cc5bcebe99b6d02'
                            catalog_variable: 'IO:607c1a2a17ca48ee91bdebaa6ded7df8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c448ea3bd1c2401a8b5fe961e19c3b17'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c465607b20764add8eec2425d297811c'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c4c86e09a1064a4a811909b3d6670bbb'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: 'c562ebc6d6204009bd6c0cd440872b8d'
                        key: {
                            model: '03a1a4409b6b4d0ca0ed89f2f15bb3e3'
                            element: 'needed'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c56a979e2ed0443fbe5acc910279443b'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'c621618d25374c75a8d99940b32cd444'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'automation'
                            position: '6'
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
                        table: 'sys_documentation'
                        id: 'c7a039666f784168a628520dcd409fb5'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'scm_login'
                            language: 'en'
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
                        table: 'sys_ui_section'
                        id: 'c7cd05e38a384b44a203bc802e1b2bce'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'Certificate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: 'c7e4409d286f4130b038fcadbfce3999'
                        key: {
                            model: '0bd1a406176244deb86e62d0c603c7bc'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c7f9304559f94b5bb9eba8c96c73f3b8'
                        key: {
                            sys_security_acl: 'ee8c095d6b404a3c865343974052fb63'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'c89c41ece1954b05a494bebd45426131'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                            language: 'en'
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
                        table: 'item_option_new'
                        id: 'c949f9c96fb646be8fadcf8b7efe03b0'
                        key: {
                            cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            variable_set: 'NULL'
                            name: 'administrator'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9501ed57e6e4b0f991a4c95345dae15'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
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
                        id: 'c96d451887414a95b51247f216e36740'
                        key: {
                            name: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            element: 'expedited'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c98c7773683f4e3ea47b182e26e4c066'
                        key: {
                            sys_ui_section: {
                                id: 'd7c29a1a956f446ba8f0cdc39fa6379f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'comments'
                            position: '0'
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
                        table: 'sys_security_acl_role'
                        id: 'c9f7d4e4c99e40d0805d4a2f2e0773b0'
                        key: {
                            sys_security_acl: '638afe71cfc74e04aa1e4e361b1f4c97'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca39643b013b4c6b9d247d78aaf334f9'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'certificates'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca46348303a14b01a19e3c9bde62f49e'
                        key: {
                            name: 'var__m_sys_hub_flow_output_ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'approved'
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
                        table: 'sys_ui_form_section'
                        id: 'ca95e97ebabb4f1fa5cfe0326385037c'
                        key: {
                            sys_ui_form: {
                                id: '707c61a5925f447096149b4bd4cb24a6'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9f90f7f0638b4266819fcd50299c4d43'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cad6203c3d664965bfd9f5e60383477e'
                        key: {
                            sys_security_acl: '2640de334f674e9382c17443093f5a79'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'cb485e9433be47c3b02f7934dce2bb12'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb858bcc6b364d9dbba00e4401172071'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'name'
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
                        id: 'cba4640036154b1693f90ad2fed85368'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'needs_cdt'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: 'cc01d826190745fb9d0261671c09b48c'
                        key: {
                            sys_ui_form: {
                                id: '45e17f6fef594efaafa8f6df37ad6d64'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cc03039c534c483aa6ca57106d4bd4fa'
                        key: {
                            sys_security_acl: '6097abd6fe2749b3b85ba8b9abe3821b'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'cc11feec9878435685d3d5508b9be872'
                        key: {
                            model: '9583222c9b944a4497bd6283eda2c81f'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc164f78c04a436595cf75afc6c967f9'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cc4f149edc604eae847bb513a27b9c19'
                        key: {
                            sys_security_acl: '54b1ce43f9364c69adbfd2ed1f500152'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc75b524ef6243b8951b84714f1a6254'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scm_login'
                            position: '2'
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
                        table: 'sys_ui_list_element'
                        id: 'cd75ab6eff764492bfd0f6695e559a55'
                        key: {
                            list_id: {
                                id: 'd7a85fd84d8c4b02b84bfade1847cd0a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'evidence_expires_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd88950df7c241f6a0959bc3ad8b01cb'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cda0d97fc97e46798c12364bb3e43f5a'
                        key: {
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'start_by'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cdaebd46dfbd4f1eb9b72eea5f5c040e'
                        key: {
                            sys_security_acl: '786db6b3945d4ceba3a4ffb38292741f'
                            sys_user_role: {
                                id: '84bf17fa8f4a4e488a4fc6d374d027d3'
                                key: {
                                    name: 'x_cdt_certs.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cdb64807089f4cfe81b57b01f47ac639'
                        key: {
                            sys_security_acl: 'd844e1d0f08d4d71b40833eac7c9a421'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cdba174f356b47d6881b04d367f3cb2a'
                        key: {
                            document_key: '25882e672b38433793d6cda94c072e4b'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sc_cat_item_category'
                        id: 'cdf5e90fe2cb43ebba6135c6e58e3cd0'
                        key: {
                            sc_cat_item: '10f2c18e1e1d439caa9c86863f248acd'
                            sc_category: 'be09e382c0164293b2c4829f1a2b22f3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce0a26f44bc342bc8d6796f9bf6311ac'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            element: 'requested_item'
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
                        table: 'sys_choice_set'
                        id: 'ce65cc10ad914d478f17041277bdf679'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'breach_cause'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce8fa71f49ba45c89282c58d7457d796'
                        key: {
                            sys_ui_section: {
                                id: '54049d5f167b41acbed3f6304f93b0ac'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Suspension'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'io_set_item'
                        id: 'ce9c29f80c2a4cc28bb5ac30c4f4281f'
                        key: {
                            sc_cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'cefe16c52b7b45368ae339b8716e59aa'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'aws'
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
                        table: 'sys_ui_element'
                        id: 'cf41c5c79fe54827ae3d6a409c7eea41'
                        key: {
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'contacts'
                            position: '4'
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
                        table: 'sys_ui_element'
                        id: 'cfa2d5ab1c2d4f9b812edf63efbcae54'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ca_max_validity_days'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cfb09434df104fb095fe75b8d5545924'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cfc9e88b73a84108b2a46acac2f09605'
                        key: {
                            list_id: {
                                id: 'ef98c68c3d6c4c3693875d5649df81a4'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'io_set_item'
                        id: 'd0079e45af644608996db2d304c79d3e'
                        key: {
                            sc_cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd02d56e38faf4e579913f5d52b6c1f61'
                        key: {
                            sys_security_acl: 'fbc45afdc72d4a8195a4ae50c0eeeab3'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'd04d4d70b2fa47bd8ffe9058ca444601'
                        key: {
                            question: {
                                id: '1e0fb404c53942bda86deca0175e147a'
                                key: {
                                    cat_item: 'e560656579e441da96132f0940f21afc'
                                    variable_set: 'NULL'
                                    name: 'scope'
                                }
                            }
                            value: 'certificate'
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
                        table: 'item_option_new'
                        id: 'd0c5fd5e13b24affb643a229a9bd5dc4'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'administrator'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd0cf260b8ecc4c1bb36f9a4d3084de3d'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'service_code'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd1b6f45a4a2447dca639ad4712b5cdc5'
                        key: {
                            sys_security_acl: 'e104931e6f734a3599ad630d2323c7ee'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'd1da339a08cd417baf272bfd31a008f9'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'requested_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd22b4893e63143c487013777e4240ab7'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '11'
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
                        table: 'sys_security_acl_role'
                        id: 'd23f9815e7a04736964737e185f38391'
                        key: {
                            sys_security_acl: 'a2dc0a71830c4f7fb9d315f3bcd7ee25'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd281a5bfee814c878c3ce34450c5c33d'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd30788db05a243249d5a9243e02f92d8'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'domain_evidence_days'
                            position: '6'
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
                        table: 'sys_security_acl_role'
                        id: 'd359b804d4214da48c4c93c7dba347a8'
                        key: {
                            sys_security_acl: '43eea24126e34183b8d389260b471e71'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'd380f11e071c412b8766b4c28a7e0f50'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'additional_names'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3e5fa26fc974d95b0068f5bc8b61d31'
                        key: {
                            sys_ui_section: {
                                id: 'fbe04afdc71c46cb8ff62e13abd70fc5'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'csr'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3f7851734124116ad25cd4fdd4a23e8'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
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
                        table: 'sys_ui_element'
                        id: 'd4634a1604ad4713bb3aacaa8c074911'
                        key: {
                            sys_ui_section: {
                                id: 'd51aebc6b79643d5aa621c036117d24f'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'What was asked for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal.server_platform_version'
                            position: '6'
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
                        table: 'sys_security_acl_role'
                        id: 'd4b3a36f20c3428da2bd2fa1f613b00d'
                        key: {
                            sys_security_acl: '2f9acc0600aa45cb92927f5b8463ed44'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd51aebc6b79643d5aa621c036117d24f'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'What was asked for'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'catalog_ui_policy_action'
                        id: 'd5348063281c48c0981c5f88bd06682e'
                        key: {
                            ui_policy: '1514296ca3a94629968a414b591ad04e'
                            catalog_variable: 'IO:f8278f9b126244778885ea58855dc767'
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
                        table: 'sys_ui_element'
                        id: 'd5764f0d93e94ae797fb67b5fc5e8b3c'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd60b25041cbf4e1cb8db5283a76dce32'
                        key: {
                            list_id: {
                                id: '1081b142877b4dc9b0b7610ebed899d2'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'd6609a6112fc4e3f98ce7b123d729003'
                        key: {
                            question: {
                                id: '4038da2f804a44918d38427ac79adaed'
                                key: {
                                    cat_item: 'e560656579e441da96132f0940f21afc'
                                    variable_set: 'NULL'
                                    name: 'change'
                                }
                            }
                            value: 'add'
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
                        table: 'question_choice'
                        id: 'd6a384d1ed72441fab31f111abd71a82'
                        key: {
                            question: {
                                id: '243ca3b637e94432a40055bbe5c55314'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'scope'
                                }
                            }
                            value: 'organization'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd6f7b81dcbb24f2fa216ad0dd1ed36be'
                        key: {
                            name: 'var__m_sys_hub_action_input_13038dd65852463caecfa602a3f4fc4b'
                            element: 'requested_item'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: 'd7929d0df7af4682b4c28848c8e06c6e'
                        key: {
                            sys_ui_section: {
                                id: '266185ec731644909d289526242e07ac'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'renewable_from'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd7a85fd84d8c4b02b84bfade1847cd0a'
                        key: {
                            name: 'x_cdt_certs_domain'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd7c29a1a956f446ba8f0cdc39fa6379f'
                        key: {
                            name: 'x_cdt_certs_task'
                            caption: 'Notes'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd7c63f05e43d408faf87b5ae92add782'
                        key: {
                            name: 'x_cdt_certs_domain'
                            caption: 'Approved domain'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd80b2e509bbf4117b88e57ef6a20cdfd'
                        key: {
                            sys_security_acl: 'd729011709c845038a84bef2a2fc60c8'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'd84c8525581c4900b76900588b1558b0'
                        key: {
                            name: 'x_cdt_certs_digest'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_element_mapping'
                        id: 'd87ed3ad187f4610a98efa3af5ddb542'
                        key: {
                            field: 'expedited'
                            table: 'var__m_sys_hub_action_output_2c5b39c43f6f4e15a69a31512fabe836'
                            id: '2c5b39c43f6f4e15a69a31512fabe836'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd89585601d85416b9c67678a81ddda26'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            caption: 'Password and training'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_ui_element'
                        id: 'd8c7e03e549546fd9ed60b30920919e3'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd8ec61d371e347fbab222511058aee92'
                        key: {
                            sys_security_acl: 'd49e462bf1d34c9ba2dac8e6eccc4a12'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
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
                        table: 'question_choice'
                        id: 'd982a9223c4045008f3ddebd09855ce3'
                        key: {
                            question: {
                                id: '36cca5faca9246e684a5568e624f2b2d'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'kind'
                                }
                            }
                            value: 'suspension'
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
                        table: 'sys_hub_step_ext_output'
                        id: 'd9dd9495f80a4c54a342b7ef374dc788'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'needs_department'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'd9e9bed0f7874f728ab15bf4070c0847'
                        key: {
                            cat_item: 'NULL'
                            variable_set: 'd602a67154194a62b7fcaf500267cf95'
                            name: 'expedite_reason'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da163406cdb24502922e718e668eda6f'
                        key: {
                            sys_security_acl: 'ef2c7fed71e24ae0a9a04702da1b24b8'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'io_set_item'
                        id: 'da3a7b36b4c34cd19e0f7c9a39876a94'
                        key: {
                            sc_cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: '6e18479fee1b4bf6bba61bd0d4ca7fff'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dab87041f184443f9e0eca750efef861'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'objective_at'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: 'dae491ce67904371857c1181b7e57ebb'
                        key: {
                            model: 'ed5e5d68ffa74505bb059a6187dd88cc'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db0c2d07d01b4464bc3141628b2561e6'
                        key: {
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db14d33a0a7c458fad997778dfad3c8e'
                        key: {
                            sys_ui_section: {
                                id: 'fdf2d4650f514e7095c3e2df0a2ff7ad'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Server'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'db5f7c337827417584d32ee13079b1b5'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'domain_evidence_days'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db6a19361b56405a9e501cb11da768d4'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'dc22b7b57a65406b80e5036582a5f3b1'
                        key: {
                            name: 'x_cdt_certs_run'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dc82691280ec41d6b4dadf1a2bab0d31'
                        key: {
                            sys_security_acl: 'c9b192a9e9ba48999fbf835c2c0ecee9'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: 'dd5606fe78a147be9c23d4bda828d985'
                        key: {
                            sys_security_acl: '2fa86c02748a460a8b3986adefbf75c8'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd67f135a31e43d5b0c3fabd8415d71a'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de0a6e9fcf3848fba211e13f7d3c1105'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'de2719990e654c55b04ca7c8eade1dbf'
                        key: {
                            sys_security_acl: '110eef4c0dfa4321aaf6bbc9b231c935'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'de7bac7bedca4c058c281ec4a50eec07'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dea683e1fe4b42a7aa821fd9a540521e'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'validate_domain'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_hub_flow_stage'
                        id: 'dee63d0d422545a793eac0bdf7111c8b'
                        key: {
                            flow: 'fec0ac3eb79349c1abeedd113cde5327'
                            value: 'fulfilment'
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
                        table: 'sys_choice'
                        id: 'df452c6dc7ff48e2b394504f846bd121'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'warned'
                            value: 'at_risk'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'df5a0d70711e4d96a2f20c7069fcb807'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'product'
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
                        table: 'sys_element_mapping'
                        id: 'df89961278184249aa44bf376427d272'
                        key: {
                            field: 'needs_department'
                            table: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            id: '0bd1a406176244deb86e62d0c603c7bc'
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
                        table: 'sys_ui_element'
                        id: 'dfab29c528cb40f5a6b3112fa738ba8c'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dfc0cca6ccdc43f5b659792f6b94ff27'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: 'dfd21554164d41bfb2e5b48d5ecd8c06'
                        key: {
                            model: '1936314221bd495d9565f191f4335aa5'
                            element: 'approved'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dfe6586887c34bb5aa66e92b902c84f5'
                        key: {
                            sys_security_acl: '5ab8b8173a38474a85d6288ec525561c'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'dff3aeb9e84e42e790febf164c737a53'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            caption: 'Access history'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e012123b4bcb4c379352c43b08db054b'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9ebc541744f49d75c232167999ec'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Delegated administrator'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0978f8b19ce42dc8c389b30afe8ceb1'
                        key: {
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'address'
                            position: '1'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'e0c60576b7c44e5b9525190384220ee3'
                        key: {
                            question: {
                                id: '243ca3b637e94432a40055bbe5c55314'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'scope'
                                }
                            }
                            value: 'certificate'
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
                        table: 'sys_ui_list_element'
                        id: 'e1372a144ac44047b28c6fbc33eec1e4'
                        key: {
                            list_id: {
                                id: 'd7a85fd84d8c4b02b84bfade1847cd0a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'wildcard_allowed'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e148e0d27edd43799b4965945f5a6a9d'
                        key: {
                            sys_security_acl: 'a80fa43c7cfe49bdbda89db403650bb2'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        id: 'e1da43d75c2449239d5652d642c852be'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'evidence_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e242542cfb924b9daa6f046d1b60db73'
                        key: {
                            sys_security_acl: 'ee8c095d6b404a3c865343974052fb63'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'e2d5364601124e68a9d6e72e16fc9496'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'at_risk_at'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e32b9541d16c4c3193fec4d806970350'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started_at'
                            position: '3'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'e37e7cf404184880832c2a44077fcd88'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'csr'
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
                        table: 'sys_security_acl_role'
                        id: 'e3aae35fcaef4b4f8f975a8e1564ee7a'
                        key: {
                            sys_security_acl: '21985be54a464f06a720a0abead54063'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e3bb663766444ba28306fa152c6d82e2'
                        key: {
                            sys_ui_form: {
                                id: 'e50fd5d4e8e042c998caed9eae287cf4'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '95b0f6bf61894775b955987ccaff67d3'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Server and contacts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_element_mapping'
                        id: 'e41ee4cd992941378ce77af9cb62a7ec'
                        key: {
                            field: 'option'
                            table: 'var__m_sys_hub_step_ext_input_9583222c9b944a4497bd6283eda2c81f'
                            id: '9583222c9b944a4497bd6283eda2c81f'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e4686376414a455fb180d462a91cb505'
                        key: {
                            list_id: {
                                id: '9723a93c2a3945788d36098f976fe519'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e46d4f9139d146d9ad55c73e11323ba8'
                        key: {
                            sys_ui_section: {
                                id: '73622b52d984442b88f149171a79fa49'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_ends_on'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e48c66310cb14b37ab21de467d934a20'
                        key: {
                            name: 'var__m_sys_hub_flow_input_1936314221bd495d9565f191f4335aa5'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e48f24b0561849f491ba379f14edb9c2'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e49af0ffe026496f84ff4d4712cd1a2d'
                        key: {
                            sys_ui_section: {
                                id: 'dff3aeb9e84e42e790febf164c737a53'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Access history'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'access_history'
                            position: '1'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: 'e4baa42ed42b4c8c9a9e6d6826ef68c1'
                        key: {
                            ui_policy: 'cc4caf802a9b4e2c908bcf44e3ce98df'
                            catalog_variable: 'IO:8c82bf92962f44c29c2f28b8ae54875f'
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
                        table: 'sys_ui_form'
                        id: 'e50fd5d4e8e042c998caed9eae287cf4'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_security_acl_role'
                        id: 'e655c746a156490db7ba877751a3b07a'
                        key: {
                            sys_security_acl: 'cd80756485c14aca9e7c9ca081149ec7'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e69f0aaabca8478fb640aba6e29962c0'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'warned'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e6bad0bafc83415bb98723d7be2d7dfc'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'position'
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
                        table: 'sys_hub_flow_stage'
                        id: 'e6e1858c52bc449995877665c2f08c66'
                        key: {
                            flow: '059efa79bdba45ae8eeb5d40a964e5b3'
                            value: 'completed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6fe60facdbb43b08026ec55ca94b71a'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_at'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e70be1f8ccbc4400aa8a918543bd5ad1'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'finished_month'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e73e2889b517435b8de3731d1781e6cc'
                        key: {
                            sys_security_acl: '18b0facf53a44c2b94c01fd8e32466bd'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e761975384284b1e9b331379b56e2e32'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'scm_login'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'e7c142a5719d4f1a81567a0265c84ede'
                        key: {
                            question: {
                                id: '8c82bf92962f44c29c2f28b8ae54875f'
                                key: {
                                    cat_item: '7870b72b020e411a87f6212564de60d2'
                                    variable_set: 'NULL'
                                    name: 'issue_area'
                                }
                            }
                            value: 'issuance'
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
                        table: 'sys_hub_step_ext_input'
                        id: 'e852cca157a8410e8704227aa05016b9'
                        key: {
                            model: '9583222c9b944a4497bd6283eda2c81f'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e874076486ad4c82bf0af68566805fb6'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e874dd2a9b9d4c429281d92689c3b96a'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'sys_ui_section'
                        id: 'e97cadb891cb40cab5e6048e40246534'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            caption: 'Key'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e99b757bf3054228892dd883796d22c8'
                        key: {
                            sys_ui_form: {
                                id: '008fef47446a4a29a826acfe15b24d67'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fdf2d4650f514e7095c3e2df0a2ff7ad'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Server'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e9e6772cb3ee4ac6bd1b2834c6985684'
                        key: {
                            sys_security_acl: 'ae9fc719249d49a1922bcd3c150e8c2f'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e9ecbdcc487445259ddd3b92e61c324c'
                        key: {
                            sys_security_acl: '332d53479b0e49c7929090d75957a92a'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ea1012a057c649a68595ded0eba8331e'
                        key: {
                            sys_security_acl: 'cd80756485c14aca9e7c9ca081149ec7'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_hub_step_ext_output'
                        id: 'ea3adfc6f6d24ae3a67cf80d2cb86c9c'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea3e351a9c9741299a8c4baf3b907324'
                        key: {
                            sys_ui_section: {
                                id: 'd7c63f05e43d408faf87b5ae92add782'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Approved domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
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
                        table: 'catalog_ui_policy_action'
                        id: 'ea9bb35e2dc54526be97179f708508c3'
                        key: {
                            ui_policy: '385f317758614e4bb3e2ab8d91398b6e'
                            catalog_variable: 'IO:3c3282d8c0184df083b6bede64960774'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: 'ead988ece6af43e1900e4ef819875846'
                        key: {
                            model: '1936314221bd495d9565f191f4335aa5'
                            element: 'needed'
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
                        table: 'sys_security_acl_role'
                        id: 'eb8a51b7788f44d8951900bcc418cbf2'
                        key: {
                            sys_security_acl: '382e006ccd1d44baa551d7c13a996a1b'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'eba115b70d7b43e88dcb1cb1f4b36b24'
                        key: {
                            sys_security_acl: '84368f8a1289449b8bf178c9428f6cd0'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_ui_section'
                        id: 'ec4732be05d2435385428b885bd34189'
                        key: {
                            name: 'x_cdt_certs_lifespan_policy'
                            caption: 'Lifespan policy'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_ui_element'
                        id: 'eca468ad142247fcabb91c05807f0eb7'
                        key: {
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
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
                        table: 'sys_ui_element'
                        id: 'ece950c13c014ae6bcce8cd02e101b5e'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'breach_reason'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: 'ed325f8d7c9f4e80b23d119547ec4cdd'
                        key: {
                            flow: 'fec0ac3eb79349c1abeedd113cde5327'
                            value: 'cdt_approval'
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
                        table: 'item_option_new'
                        id: 'eddc0b0a600146f18fb9fdd6833500e7'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'department'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ededc6e9146a4c6e8670b5e58d6787e6'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'submittal'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ee2b95e60b384a65bbaa2192a5b0109c'
                        key: {
                            sys_ui_section: {
                                id: '150e5ce4492641a9a680200212a63dd3'
                                key: {
                                    name: 'x_cdt_certs_notice'
                                    caption: 'Notice'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'covered_by'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ee9c43ef0e44442394b03c83e2934c13'
                        key: {
                            sys_security_acl: 'b9e0cb29bb6e4817b4bc6131b3d6c3c8'
                            sys_user_role: {
                                id: 'ec853b8099464849a3e0a430df04f833'
                                key: {
                                    name: 'x_cdt_certs.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'eef60358ae0f4debac072ab537c16fda'
                        key: {
                            sys_security_acl: '08df7891b8e543e286a21ac7bcb6c82a'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
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
                        table: 'sys_ui_list'
                        id: 'ef98c68c3d6c4c3693875d5649df81a4'
                        key: {
                            name: 'x_cdt_certs_delegated_admin'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
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
                        table: 'item_option_new'
                        id: 'efda9f55a0f14484815760c522253790'
                        key: {
                            cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                            variable_set: 'NULL'
                            name: 'server_start'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f02598d5599a444899b9d6348ced95c4'
                        key: {
                            name: 'x_cdt_certs_notice'
                            element: 'covered_by'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'f069abfc3e4b4aeba899fe07669a75fe'
                        key: {
                            question: {
                                id: '1e0fb404c53942bda86deca0175e147a'
                                key: {
                                    cat_item: 'e560656579e441da96132f0940f21afc'
                                    variable_set: 'NULL'
                                    name: 'scope'
                                }
                            }
                            value: 'organization'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f0d9e0e6360c4bc79d60cbd9824b0a77'
                        key: {
                            sys_security_acl: 'f2d60b292836423f8ed17ee027dcdb15'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f11465fe95454e0087e5b526e403fcd0'
                        key: {
                            sys_security_acl: '3890f77e929a424ea775a281729a8540'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: 'f19cc869c573478fa72648e593ebe62b'
                        key: {
                            model: '13038dd65852463caecfa602a3f4fc4b'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f1e80129e7c44c4886b2c94b09ffbc2a'
                        key: {
                            sys_ui_section: {
                                id: 'dff3aeb9e84e42e790febf164c737a53'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Access history'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_item'
                            position: '0'
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
                        table: 'sys_dictionary'
                        id: 'f23c974e3952499b864ec92ceeed493f'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'paused_seconds'
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
                        table: 'sys_ui_element'
                        id: 'f29fbe00367b493f9b9fcc1163e8d7f8'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval_seconds'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f2afc656913540fe92df0d4a6fd3fedd'
                        key: {
                            document_key: '25882e672b38433793d6cda94c072e4b'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f2c45d906fe34658a099ed9417a7630f'
                        key: {
                            name: 'x_cdt_certs_organization'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f316dcea6cbc4d8a95393d6cef62fdcd'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f37b547bcdc94cadb24bf078aa739558'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'organization'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f381092933f348adb2cede6d8dc08c17'
                        key: {
                            sys_ui_section: {
                                id: 'ec4732be05d2435385428b885bd34189'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    caption: 'Lifespan policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f382ebae43fa4dfca9de0a20ce36a24e'
                        key: {
                            sys_ui_form: {
                                id: '82475de6256d4c5c904d228bc09dae49'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'f3a233851cdc44c385917d14e1560989'
                        key: {
                            cat_item: 'NULL'
                            variable_set: '6e18479fee1b4bf6bba61bd0d4ca7fff'
                            name: 'department'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f46c16ac1ef94897b0290565f7e15623'
                        key: {
                            sys_ui_section: {
                                id: '3df8493907d447c081db547d8713cc67'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Access, domain and vendor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'domain'
                            position: '5'
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
                        table: 'sys_ui_element'
                        id: 'f4b9734f24604af0880ef5246ef751a1'
                        key: {
                            sys_ui_section: {
                                id: 'ba46a59e1b3246569ad964f5928ce887'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Notification contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f4d0187fe656444e89d77950ede0dfcb'
                        key: {
                            list_id: {
                                id: '23004f34285648e18e83bef0ec74ec83'
                                key: {
                                    name: 'x_cdt_certs_lifespan_policy'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'issued_from'
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
                        table: 'sys_security_acl_role'
                        id: 'f5d28bf2b4f44d2aa99655472ad8c472'
                        key: {
                            sys_security_acl: 'e4b2f4b7b53d4784b1a5176fa7d31432'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'f66ae74d40a349a39f10af2a12edd6aa'
                        key: {
                            sys_ui_section: {
                                id: '3f0e4ee9bda24b93abf18ac90a6e7194'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    caption: 'Digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'certificates'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f680e05f98454ab6a175b950ffb8ec25'
                        key: {
                            sys_ui_section: {
                                id: '54049d5f167b41acbed3f6304f93b0ac'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    caption: 'Suspension'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '3'
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
                        table: 'sys_ui_element'
                        id: 'f6cc242ec2c0477480e8e88e61ee8882'
                        key: {
                            sys_ui_section: {
                                id: '599ad42617cb4755b90f28a12e9172c1'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issued_to'
                            position: '2'
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
                        table: 'sys_ui_element'
                        id: 'f70659be6e7644ad9239ae73031d1152'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: 'f70ce7d158bd431885e1068d628e8c19'
                        key: {
                            ui_policy: 'ec40e9a650a9404baba6827be78b6d3f'
                            catalog_variable: 'IO:fa63997239184c02bc827a46a5fec06f'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f729ca6cc61747c3bcf637e8c84a2571'
                        key: {
                            name: 'x_cdt_certs_digest'
                            element: 'digest_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f77d65bcddbb4a4c87287e9b703684b6'
                        key: {
                            list_id: {
                                id: 'c07165cf31f4419db6a14e2ec3348a38'
                                key: {
                                    name: 'x_cdt_certs_digest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
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
                        id: 'f8272ccb97d1411ea4ce393f88c2be8d'
                        key: {
                            name: 'x_cdt_certs_run'
                            element: 'done'
                        }
                    },
                    {
                        table: 'item_option_new'
                        id: 'f8278f9b126244778885ea58855dc767'
                        key: {
                            cat_item: '7870b72b020e411a87f6212564de60d2'
                            variable_set: 'NULL'
                            name: 'session_wish'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f8348897b28c4b06a505955afa5adece'
                        key: {
                            sys_security_acl: '158c7e4493844d97bbe7a36915008288'
                            sys_user_role: {
                                id: 'c432ac2bee5d4d0cae6887bf28d80c2d'
                                key: {
                                    name: 'x_cdt_certs.fulfiller'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f86c0ea3335a4b059ccb19adc1f57c08'
                        key: {
                            sys_ui_section: {
                                id: '72c367d00ef342b78e4d11bbf3a2e6a1'
                                key: {
                                    name: 'x_cdt_certs_submittal'
                                    caption: 'Submittal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'certificate'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'f888badac53d411e8e031562e5d7b092'
                        key: {
                            model: 'f378c3e8e66b46a28160531095ca8df4'
                            element: 'expedited'
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
                        table: 'sys_ui_list_element'
                        id: 'f90b8177f64246619da2758ad5440f14'
                        key: {
                            list_id: {
                                id: '2a11308ebe1c4d389ef21ddc3222f31d'
                                key: {
                                    name: 'x_cdt_certs_contact'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'certificate'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f90f636c11e044288d7421358546957c'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'approval_seconds'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f94678e5bab849db8f2c0515f26edf18'
                        key: {
                            sys_ui_form: {
                                id: '008fef47446a4a29a826acfe15b24d67'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        table: 'catalog_ui_policy_action'
                        id: 'f96cd1b4713243d5a504d98d5b2f31d8'
                        key: {
                            ui_policy: '4d702d51717f437494aab85137c2dc4d'
                            catalog_variable: 'IO:313232a2c8bb4eda8d9289f25afcfad8'
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
                        table: 'sys_ui_element'
                        id: 'f9b3586c627549c3b2ff5724b3871017'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'renewable_from'
                            position: '1'
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
                        id: 'f9f76b18657e4069873b576d814921c4'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'critical_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'catalog_ui_policy_action'
                        id: 'fa170448a8834f01a5ed188a0d3284b7'
                        key: {
                            ui_policy: 'e641554bcf4944188cc5bcebe99b6d02'
                            catalog_variable: 'IO:3177a9c0064f4e0b8e9f846d542246d4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fa1b884a4e864473ba5bef9d53b16002'
                        key: {
                            sys_ui_section: {
                                id: '5016ad9ff5e043fd9908bee06eb6ca76'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Service level'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finished_at'
                            position: '7'
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
                        table: 'item_option_new'
                        id: 'fa63997239184c02bc827a46a5fec06f'
                        key: {
                            cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            variable_set: 'NULL'
                            name: 'user'
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
                        table: 'sys_ui_element'
                        id: 'fa942e5e695f4eaa90407a0bab7ef67b'
                        key: {
                            sys_ui_section: {
                                id: 'b88b9a1849bf465cb818829704e1cd13'
                                key: {
                                    name: 'x_cdt_certs_certificate'
                                    caption: 'Renewal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'too_late_after'
                            position: '3'
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
                        table: 'sys_hub_action_input'
                        id: 'fb7f2c0a78984da694fe057b9d9022e7'
                        key: {
                            model: 'ccab7d7ddbcf410ca5b4ae64cbedc1c5'
                            element: 'requested_item'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fbac8718db4d4f2fbbaab35e6ea633a8'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'validate_identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'fbd2693d5706469b917344665066e484'
                        key: {
                            sys_ui_form: {
                                id: '707c61a5925f447096149b4bd4cb24a6'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '788430fa0d124a46a13d85f1b519f44f'
                                key: {
                                    name: 'x_cdt_certs_organization'
                                    caption: 'Organization'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'fbe04afdc71c46cb8ff62e13abd70fc5'
                        key: {
                            name: 'x_cdt_certs_submittal'
                            caption: 'Request'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_ws_query_parameter_map'
                        id: 'fbeb8ff98d5e45bda4f8d3660bd98ebd'
                        key: {
                            web_service_operation: '80a558b2ba4b442bbfc3f216bc67fc27'
                            web_service_query_parameter: '74fc52c2aee147c9b1faa54a5d603371'
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
                        table: 'ua_table_licensing_config'
                        id: 'fc89e0f7b62b410bb9c7e97bfaf68be4'
                        key: {
                            name: 'x_cdt_certs_run'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'fc9bcc9a236640a3be4e4ae039123f48'
                        key: {
                            sys_ui_form: {
                                id: '086ef7efa0c04f419604d84de316115a'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fca2ae8cd80e45a1bd1a829965cc0a54'
                        key: {
                            sys_ui_section: {
                                id: '3f9a10b5aad042e2ae79643a1ed99ab9'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '8'
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
                        table: 'sys_documentation'
                        id: 'fcc9d60eb3cd46578519f0489f8eddb3'
                        key: {
                            name: 'var__m_sys_hub_action_output_0bd1a406176244deb86e62d0c603c7bc'
                            element: 'verdict'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sc_cat_item_category'
                        id: 'fd1f47f66a204e248e365bd63ec4a156'
                        key: {
                            sc_cat_item: '50b44d3c751e4564917c3e4329cc5f8b'
                            sc_category: 'be09e382c0164293b2c4829f1a2b22f3'
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
                        table: 'sys_ui_section'
                        id: 'fd8d7848f67944b092303ed3ae3d97c7'
                        key: {
                            name: 'x_cdt_certs_domain'
                            caption: 'Validation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fd9baa8fc6844766aa2ad3a087140523'
                        key: {
                            name: 'x_cdt_certs_task'
                            element: 'kind'
                            value: 'change_contacts'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'question_choice'
                        id: 'fdb0b053c208436f83a1a462301ac9e4'
                        key: {
                            question: {
                                id: '786c097d403d451eb462169432ca57d9'
                                key: {
                                    cat_item: 'cfa7a35ffaeb4e99a48a5639fcbaf034'
                                    variable_set: 'NULL'
                                    name: 'server_platform'
                                }
                            }
                            value: 'tomcat'
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
                        table: 'sys_ui_section'
                        id: 'fdf2d4650f514e7095c3e2df0a2ff7ad'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            caption: 'Server'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe007dafe5a04b329be3c8711d86e0a8'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'training_sent_on'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_hub_flow_stage'
                        id: 'fe07bd7b292744b1bdb51c6ec0c46809'
                        key: {
                            flow: '39541b554bd5434e9cf1bd7b8dfaaad1'
                            value: 'checks'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fe4c1d47805b422a97d13f2d651b9719'
                        key: {
                            sys_security_acl: 'e6fde9ac06d8425fa2efd3159a83aa2c'
                            sys_user_role: {
                                id: '1f6c9c58323e4b63ba8e634a331d380b'
                                key: {
                                    name: 'x_cdt_certs.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fe654ff3e80146cab2afdea201e0c939'
                        key: {
                            sys_security_acl: '6e5e128b5ba54b30984d04dca58fb6f5'
                            sys_user_role: {
                                id: '02bf8db7daf2465fb7283626f81ebd1e'
                                key: {
                                    name: 'x_cdt_certs.manager'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fe69bc41a1bf49aba6b3c341a6efc026'
                        key: {
                            sys_security_acl: '110eef4c0dfa4321aaf6bbc9b231c935'
                            sys_user_role: {
                                id: 'd70699b7c28a43bcafb848c547b93e96'
                                key: {
                                    name: 'x_cdt_certs.delegated_admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe9c893b00c64333a17a3d8b71750b22'
                        key: {
                            sys_ui_section: {
                                id: 'fd8d7848f67944b092303ed3ae3d97c7'
                                key: {
                                    name: 'x_cdt_certs_domain'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scm_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ff18aa3edbfa4584af077be337a1c874'
                        key: {
                            list_id: {
                                id: '743a0a7b2b3a409ab89ddb389acd94bf'
                                key: {
                                    name: 'x_cdt_certs_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_at'
                        }
                    },
                    {
                        table: 'question_choice'
                        id: 'ff3852c7222e44f5b985ee761f373b69'
                        key: {
                            question: {
                                id: '4038da2f804a44918d38427ac79adaed'
                                key: {
                                    cat_item: 'e560656579e441da96132f0940f21afc'
                                    variable_set: 'NULL'
                                    name: 'change'
                                }
                            }
                            value: 'delete'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff4cd9464a5647b18142f680dae10f5b'
                        key: {
                            sys_ui_section: {
                                id: 'd89585601d85416b9c67678a81ddda26'
                                key: {
                                    name: 'x_cdt_certs_delegated_admin'
                                    caption: 'Password and training'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
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
                        table: 'sys_documentation'
                        id: 'ffa7a7bb83bb416eb64fc17bacbd15ae'
                        key: {
                            name: 'x_cdt_certs_certificate'
                            element: 'issue_expected_on'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
