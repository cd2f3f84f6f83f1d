/** Records that every instance has under these very ids. */
export const SERVICE_CATALOG = 'e0d08b13c3330100c8b837659bba8fb4'
