import generated from './version.json' with { type: 'json' };

/**
 * Version of the record: its first and last report year, and a name for its contents that
 * changes with any table. To be cited: `cite({ data: DATA_VERSION })`.
 */
export const DATA_VERSION: string = generated.version;
