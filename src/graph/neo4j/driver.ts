/** The driver with our settings. */
import neo4j, { type Driver } from 'neo4j-driver';
import { GraphAddressError } from '../errors.js';
import type { GraphOptions } from '../options.js';

/** Most connections at once. */
export const poolOf = ({ pool = 50 }: GraphOptions): number => pool;

/** One driver for one server. It connects when first used. Close it when done. */
export function makeDriver(url: string, options: GraphOptions): Driver {
  try {
    return neo4j.driver(url, neo4j.auth.basic(options.user ?? 'neo4j', options.password ?? ''), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolOf(options),
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 3_000,
      maxTransactionRetryTime: options.retryMs ?? 30_000,
      userAgent: 'zhengtu',
      notificationFilter: options.onNotification ? {} : { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  } catch (cause) {
    throw new GraphAddressError(`The graph's address “${url}” cannot be used. Write it as neo4j://host:7687.`, {
      cause,
    });
  }
}
