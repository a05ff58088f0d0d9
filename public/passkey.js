// The one script of the sign-in page: without it, or where the device has no passkeys, the button stays hidden.
const entrance = document.getElementById("passkey");
const button = entrance?.querySelector("button");
const failed = document.getElementById("passkey-failed");
const named = !/^[\d.:[\]]+$/.test(location.hostname);
const able = window.isSecureContext && window.PublicKeyCredential?.parseRequestOptionsFromJSON;

async function ask(fields) {
  const body = new URLSearchParams(fields);
  const answer = await fetch("/connexion/cle", { method: "POST", body });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function enter() {
  failed.hidden = true;
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await ask({}));
    const found = await navigator.credentials.get({ publicKey: { ...publicKey, userVerification: "required" } });
    await ask({ answer: JSON.stringify(found.toJSON()) });
    location.assign(button.dataset.back);
  } catch {
    failed.hidden = false;
  }
}

if (button && named && able) {
  entrance.hidden = false;
  button.addEventListener("click", enter);
}
