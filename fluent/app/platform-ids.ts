/** Records that every instance has under these very ids. */
export const SERVICE_CATALOG = 'e0d08b13c3330100c8b837659bba8fb4'

/** The dynamic filter option "Me": whoever looks. */
export const DYNAMIC_ME = '90d1921e5f510100a9ad2572f2b477fe'

/** The relationship "Attachments" of every record. */
export const RELATED_ATTACHMENTS = 'b9edf0ca0a0a0b010035de2d6b579a03'
