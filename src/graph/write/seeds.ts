/** The hash of the seeds that the graph holds. */
export const SEEDS_LOADED = `
MATCH (seed:Seed {id: 'seeds'})
RETURN seed.sha256 AS sha256`;

/** The same, holding the marker until the transaction ends. */
export const LOCK_SEEDS = `
MERGE (seed:Seed {id: 'seeds'})
SET seed.id = 'seeds'
RETURN seed.sha256 AS sha256`;

/** Notes which seeds the graph holds. */
export const MARK_SEEDS = `
MERGE (seed:Seed {id: 'seeds'})
SET seed.sha256 = $sha256, seed.loadedAt = $loadedAt`;
