import { type CatalogItem, listItems } from '../services/catalog'
import { useResource } from './use-resource'

/** The items that the person may order; empty until they are read. The views share what was read. */
export function useItems(): readonly CatalogItem[] {
    return useResource('catalog', listItems).data ?? NONE
}

const NONE: readonly CatalogItem[] = []
