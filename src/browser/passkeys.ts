/**
 * Passkeys: where the browser knows them, shows the button of each form that one fills in, asks the browser for the
 * passkey when it is pressed, and sends the answer as an ordinary form. What can go wrong stands in the page, hidden.
 */
const forms = document.querySelectorAll<HTMLFormElement>('form.passkey:not([data-ready])');

for (const form of forms) {
  form.dataset.ready = '';
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  const field = form.querySelector<HTMLInputElement>('input[data-answer]');
  if (!('PublicKeyCredential' in window) || !button || !field) {
    tell(form, 'unknown');
    continue;
  }
  button.hidden = false;
  // Back in the history, an answer is spent.
  window.addEventListener('pageshow', () => {
    field.value = '';
  });
  tell(form, undefined);
  form.addEventListener('submit', async (event) => {
    if (field.value !== '') return;
    event.preventDefault();
    tell(form, undefined);
    button.disabled = true;
    try {
      field.value = JSON.stringify(await answer(form));
      form.submit();
    } catch {
      // Cancelled, timed out, or nothing fits: the browser has told which; the page says how to go on.
      tell(form, 'failed');
    }
    button.disabled = false;
  });
}

function tell(form: HTMLFormElement, which: string | undefined): void {
  for (const words of form.querySelectorAll<HTMLElement>('[data-when]')) words.hidden = words.dataset.when !== which;
}

interface Asked {
  challenge: string;
  user?: { id: string };
  excludeCredentials?: Named[];
  allowCredentials?: Named[];
}

interface Named {
  id: string;
}

async function answer(form: HTMLFormElement): Promise<unknown> {
  const asked: Asked = JSON.parse(form.dataset.options ?? '{}');
  const named = (list: Named[] | undefined) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  const publicKey = {
    ...asked,
    challenge: bytes(asked.challenge),
    ...(asked.user ? { user: { ...asked.user, id: bytes(asked.user.id) } } : {}),
    ...(asked.excludeCredentials ? { excludeCredentials: named(asked.excludeCredentials) } : {}),
    ...(asked.allowCredentials ? { allowCredentials: named(asked.allowCredentials) } : {}),
  };
  const made =
    form.dataset.task === 'create'
      ? await navigator.credentials.create({ publicKey: publicKey as unknown as PublicKeyCredentialCreationOptions })
      : await navigator.credentials.get({ publicKey: publicKey as unknown as PublicKeyCredentialRequestOptions });
  if (!(made instanceof PublicKeyCredential)) throw new Error('no passkey');
  return {
    id: made.id,
    rawId: made.id,
    type: made.type,
    clientExtensionResults: {},
    response: parts(made.response),
  };
}

// Written out part by part: browsers of a few years ago have no toJSON for this.
function parts(response: AuthenticatorResponse): Record<string, unknown> {
  const clientDataJSON = text(response.clientDataJSON);
  if (response instanceof AuthenticatorAttestationResponse) {
    return {
      clientDataJSON,
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    };
  }
  const { authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
  return {
    clientDataJSON,
    authenticatorData: text(authenticatorData),
    signature: text(signature),
    ...(userHandle ? { userHandle: text(userHandle) } : {}),
  };
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
