// Lets the map be dragged, pinched, wheeled and steered by keys. What is drawn while it moves is what is there already; when it comes to rest,
// the page of the new piece of the world is fetched, by the same address that the links have. Without this script the links do it all.

const farthest = 0;
const nearest = 8;
const world = 1000;
const rest = 350;
const degree = Math.PI / 180;

const toX = (east) => (east + 180) / 360;
const toY = (north) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (north * degree) / 2)) / (2 * Math.PI);
const toEast = (x) => ((((x * 360) % 360) + 360) % 360) - 180;
const toNorth = (y) => (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / degree;
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

class LiveMap {
  constructor(section) {
    this.section = section;
    this.fingers = new Map();
    this.asked = 0;
    this.attach();
  }

  attach() {
    this.frame = this.section.querySelector('[data-map-frame]');
    this.svg = this.frame?.querySelector('svg');
    if (!this.svg) return;
    const { width, height } = this.svg.viewBox.baseVal;
    this.size = { width, height };
    this.view = { x: 0, y: 0, width };
    this.frame.classList.add('live');
    this.frame.tabIndex = 0;
    this.frame.setAttribute('role', 'group');
    this.frame.setAttribute('aria-label', this.svg.getAttribute('aria-label'));
    this.frame.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    this.frame.addEventListener('keydown', (event) => this.onKey(event));
    this.frame.addEventListener('pointerdown', (event) => this.onDown(event));
    this.frame.addEventListener('pointermove', (event) => this.onMove(event));
    for (const end of ['pointerup', 'pointercancel']) this.frame.addEventListener(end, (event) => this.onUp(event));
    this.frame.addEventListener('click', (event) => this.onClick(event), { capture: true });
    this.frame.addEventListener('dragstart', (event) => event.preventDefault());
  }

  // A wheel that turns over the map scrolls the page, unless the map was chosen or the fingers pinch.
  onWheel(event) {
    if (!event.ctrlKey && !this.frame.contains(document.activeElement)) return;
    event.preventDefault();
    this.zoom(Math.pow(2, -clamp(event.deltaY, -240, 240) / 240), this.at(event));
  }

  onKey(event) {
    if (event.target !== this.frame || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = this.view.width / 5;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (event.key in moves) this.move(...moves[event.key]);
    else if (event.key === '+' || event.key === '=') this.zoom(2, this.middle());
    else if (event.key === '-') this.zoom(0.5, this.middle());
    else return;
    event.preventDefault();
  }

  onDown(event) {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.fingers.size === 1) this.dragged = 0;
  }

  onMove(event) {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    // The button was let go outside the window, where nothing is heard of it.
    if (event.pointerType === 'mouse' && event.buttons === 0) return this.onUp(event);
    const now = { x: event.clientX, y: event.clientY };
    if (this.fingers.size === 2) this.pinch(event.pointerId, before, now);
    else this.drag(event.pointerId, before, now);
    this.fingers.set(event.pointerId, now);
  }

  drag(id, before, now) {
    this.dragged += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.dragged < 5) return;
    if (!this.frame.hasPointerCapture(id)) this.frame.setPointerCapture(id);
    this.frame.classList.add('moving');
    const pixel = this.view.width / this.frame.clientWidth;
    this.move((before.x - now.x) * pixel, (before.y - now.y) * pixel);
  }

  pinch(id, before, now) {
    const other = [...this.fingers].find(([finger]) => finger !== id)[1];
    const apart = (finger) => Math.hypot(finger.x - other.x, finger.y - other.y);
    this.dragged = 100;
    this.zoom(apart(now) / Math.max(1, apart(before)), this.at({ clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 }));
  }

  onUp(event) {
    this.fingers.delete(event.pointerId);
    this.frame.classList.remove('moving');
    if (this.owed && this.fingers.size === 0) this.settle();
  }

  // The end of a drag is no click on the mark under it.
  onClick(event) {
    if (this.dragged >= 5) event.preventDefault();
    this.dragged = 0;
  }

  at(event) {
    const box = this.frame.getBoundingClientRect();
    const pixel = this.view.width / box.width;
    return { x: this.view.x + (event.clientX - box.left) * pixel, y: this.view.y + (event.clientY - box.top) * pixel };
  }

  middle() {
    return { x: this.view.x + this.view.width / 2, y: this.view.y + this.height() / 2 };
  }

  height() {
    return (this.view.width * this.size.height) / this.size.width;
  }

  move(x, y) {
    this.view.x += x;
    this.view.y += y;
    this.show();
  }

  zoom(by, around) {
    const own = Number(this.svg.dataset.zoom);
    const wanted = this.view.width / by;
    const width = clamp(wanted, this.size.width / 2 ** (nearest - own), this.size.width * 2 ** (own - farthest));
    const kept = width / this.view.width;
    this.view = { x: around.x - (around.x - this.view.x) * kept, y: around.y - (around.y - this.view.y) * kept, width };
    this.show();
  }

  show() {
    this.svg.setAttribute('viewBox', `${this.view.x} ${this.view.y} ${this.view.width} ${this.height()}`);
    this.settle();
  }

  settle() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.fetch(), rest);
  }

  // As MapCut.Of on the server: no more digits than the zoom can show.
  cut() {
    const own = Number(this.svg.dataset.zoom);
    const scale = world * 2 ** own;
    const middle = this.middle();
    const x = toX(Number(this.svg.dataset.east)) + (middle.x - this.size.width / 2) / scale;
    const y = toY(Number(this.svg.dataset.north)) + (middle.y - this.size.height / 2) / scale;
    const zoom = clamp(Math.round(own + Math.log2(this.size.width / this.view.width)), farthest, nearest);
    const digits = zoom < 3 ? 0 : zoom < 6 ? 1 : 2;
    const written = (degrees) => String(Number(degrees.toFixed(digits)) + 0);
    return `${written(clamp(toNorth(y), -75, 80))},${written(toEast(x))},${zoom}`;
  }

  async fetch() {
    const address = new URL(location.href);
    address.searchParams.set('uitsnede', this.cut());
    const number = ++this.asked;
    this.owed = false;
    this.frame.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-map]');
      if (number !== this.asked || !answer.ok || !fresh) return;
      // The map is not taken from under a finger; once that is lifted, it is asked for again.
      this.owed = this.fingers.size > 0;
      if (this.owed) return;
      const hadFocus = this.frame === document.activeElement;
      this.section.replaceChildren(...fresh.childNodes);
      history.replaceState(null, '', address);
      this.attach();
      if (hadFocus) this.frame?.focus({ preventScroll: true });
    } catch {
      // Without an answer the links still lead on.
    } finally {
      this.frame?.removeAttribute('aria-busy');
    }
  }
}

for (const section of document.querySelectorAll('[data-map]')) new LiveMap(section);
