// Photographs of receipts that wait on this device until the server has them. Each is kept under a key of its
// own, with which it is sent: sent twice, it is kept once.
const longestSide = 2_400;

function open() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("ensemble-photos", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("photo", { keyPath: "key" });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function act(mode, does) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("photo", mode);
    const asked = does(transaction.objectStore("photo"));
    transaction.oncomplete = () => {
      database.close();
      resolve(asked.result);
    };
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const waiting = () => act("readonly", (store) => store.getAll());
export const forget = (key) => act("readwrite", (store) => store.delete(key));
const put = (photo) => act("readwrite", (store) => store.put(photo));
/** Tells the other pages, without opening the store, whether they have something to send. */
const tell = (waits) => (waits ? localStorage.setItem("photos-wait", "1") : localStorage.removeItem("photos-wait"));

/** A receipt is read as well at this size, and leaves in seconds over a poor line. */
async function shrunk(file) {
  if (!file.type.startsWith("image/")) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    if (scale === 1 && file.size < 2_000_000 && /^image\/(jpeg|png)$/.test(file.type)) return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
    return blob ?? file;
  } catch {
    // Not a picture after all, or one that this browser cannot read: the server says what it is.
    return file;
  }
}

/** Keeps a photograph on the device, under the name of whoever took it. */
export async function keep(file, person, activity) {
  const paper = await shrunk(file);
  const name = paper === file ? file.name : file.name.replace(/\.\w+$/, "") + ".jpg";
  tell(true);
  await put({ key: crypto.randomUUID(), person, activity, name, paper, takenAt: Date.now(), why: "" });
}

/**
 * Sends what waits, the oldest first; what the server has is forgotten here, what it refuses stays with the
 * reason. Answers how many left. Where the line is down it stops, and everything stays.
 */
export const flush = () => navigator.locks.request("photos", send);

async function send() {
  let left = 0;
  const photos = (await waiting()).sort((a, b) => a.takenAt - b.takenAt);
  for (const photo of photos) {
    const form = new FormData();
    for (const name of ["key", "person", "activity"]) form.set(name, photo[name]);
    form.set("paper", photo.paper, photo.name);
    let answer;
    try {
      const response = await fetch("/frais/photos", { method: "POST", body: form });
      answer = await response.json();
    } catch {
      return left;
    }
    if (answer.kept) {
      await forget(photo.key);
      left += 1;
    } else if (answer.why !== photo.why) await put({ ...photo, why: answer.why });
  }
  tell(left < photos.length);
  return left;
}
