// Lets the browser make or show a passkey for the forms that ask for one. Everything else about accounts works without script.
const canParse = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function"
  && typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function";

// What the site says in words for people.
class Refusal extends Error {}

async function obtain(form) {
  // With the password, where the form asks for it.
  const response = await fetch(form.dataset.passkeyOptions, { method: "POST", body: new FormData(form) });
  if (response.status === 422) throw new Refusal(await response.text());
  if (!response.ok) throw new Error(`status ${response.status}`);
  const options = await response.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

for (const form of canParse ? document.querySelectorAll("form[data-passkey]") : []) {
  const fault = form.querySelector("[role=alert]");
  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    fault.textContent = "";
    try {
      form.elements.credential.value = JSON.stringify(await obtain(form));
      form.submit();
    } catch (problem) {
      fault.textContent = problem instanceof Refusal ? problem.message : form.dataset.passkeyFault;
    }
  });
}
