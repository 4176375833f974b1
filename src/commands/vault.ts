import { ConfigError, readConfig } from '../config.ts';
import { destroyFromConsole } from '../sources/vault/destruction.ts';
import { makeKeyFile, VaultClosed } from '../sources/vault/key-file.ts';
import { checkLog } from '../sources/vault/log.ts';
import { withVault } from '../sources/vault/vault-file.ts';

/*
 * `npm run vault`: opens a vault for identities that have to be kept, and looks whether its log is whole. It cannot read a
 * record: that takes a passphrase.
 */

const usage = `npm run vault                      whether there is a vault, and whether its log is whole
npm run vault -- open              makes the key file at VAULT_KEY_FILE, and with it a vault
npm run vault -- check             reads every mark of the log; ends with 1 when somebody changed it
npm run vault -- destroy <record>  destroys a record before its time, when nobody whom it names can`;

class Misunderstood extends Error {}

try {
  act(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misunderstood || error instanceof VaultClosed || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function act([verb = 'check', record, ...more]: string[]): void {
  const config = readConfig(process.env);
  if (more.length > 0) throw new Misunderstood(usage);
  if (verb === 'open' && record === undefined) {
    if (!makeKeyFile(config))
      throw new Misunderstood(`There is a file at ${config.vaultKeyFile} already; it was left as it is.`);
    console.log(`The key of the vault is in ${config.vaultKeyFile}. Without it no record can be opened, by anybody.`);
    console.log('Read docs/protected-sources.md on where a copy of it belongs, then start Onrecord again.');
  } else if (verb === 'check' && record === undefined) {
    const check = withVault(config, checkLog);
    if (check.isWhole) console.log(`The log of the vault is whole: ${check.lines} lines.`);
    else
      throw new Misunderstood(
        `The log of the vault was changed: line ${check.brokenAt} is not as it was written, or is missing.`,
      );
  } else if (verb === 'destroy' && record !== undefined) {
    if (!destroyFromConsole(config, record))
      throw new Misunderstood(`There is no record ${record} that could be destroyed.`);
    console.log('It is destroyed. Destroy copies of the key file that were made before, too.');
  } else throw new Misunderstood(usage);
}
