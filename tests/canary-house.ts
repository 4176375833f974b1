import { newId } from '../src/database/ids.ts';
import { address, inRow, newRow, now, type Plant } from './canary-nest.ts';

/** Words about the newsroom's people and what the house keeps. */
export const plantsOfHouse: readonly Plant[] = [
  {
    field: 'staff.name of who knows a source',
    put: inRow(
      'staff',
      (name) => ({ name }),
      (nest) => nest.reporter.id,
    ),
  },
  {
    field: 'staff.email of who knows a source',
    put: inRow(
      'staff',
      (word) => ({ email: address(word) }),
      (nest) => nest.reporter.id,
    ),
  },
  {
    field: 'audit_entries.detail_json',
    put: newRow('audit_entries', ({ reporter }, word) => ({
      id: newId(),
      staff_id: reporter.id,
      action: 'other',
      subject_kind: 'publication',
      subject_id: 'publication',
      detail_json: JSON.stringify({ name: '', reason: word }),
      created_at: now,
    })),
  },
  {
    field: 'invitations.email',
    put: newRow('invitations', (_nest, word) => ({
      id: newId(),
      token_digest: newId(),
      email: address(word),
      role: 'reporter' as const,
      invited_by: null,
      expires_at: '2090-01-01T00:00:00.000Z',
      accepted_at: null,
      accepted_by: null,
      withdrawn_at: null,
      created_at: now,
    })),
  },
  {
    field: 'staff.image',
    put: inRow(
      'staff',
      (image) => ({ image }),
      (nest) => nest.reporter.id,
    ),
  },
  {
    field: 'auth_passkeys.name',
    put: newRow('auth_passkeys', (_nest, name) => ({
      id: newId(),
      staff_id: newId(),
      name,
      public_key: newId(),
      counter: 0,
      transports: '[]',
      created_at: now,
      used_at: null,
    })),
  },
  {
    field: 'auth_sessions.ip_address and user_agent',
    put: newRow('auth_sessions', (_nest, word) => ({
      id: newId(),
      expires_at: '2090-01-01T00:00:00.000Z',
      token: newId(),
      created_at: now,
      updated_at: now,
      ip_address: word,
      user_agent: word,
      user_id: newId(),
      device: null,
      method: null,
      seen_at: null,
      proved_at: null,
    })),
  },
  {
    field: 'jobs.payload_json and last_error',
    put: newRow('jobs', (_nest, word) => ({
      id: newId(),
      name: 'of a newer program',
      payload_json: JSON.stringify({ word }),
      key: null,
      run_at: '2090-01-01T00:00:00.000Z',
      claimed_until_at: null,
      attempts: 1,
      last_error: word,
      created_at: now,
    })),
  },
  {
    field: 'settings.value_json',
    put: newRow('settings', (_nest, word) => ({
      key: 'of a newer program',
      value_json: JSON.stringify(word),
      changed_at: now,
    })),
  },
  {
    field: 'sites.name',
    put: newRow('sites', ({ editionId, reporter }, name) => ({
      id: newId(),
      name,
      edition_id: editionId,
      origins_json: '["https://another.example"]',
      key_version: 1,
      made_by: reporter.id,
      closed_at: null,
      created_at: now,
    })),
  },
];
