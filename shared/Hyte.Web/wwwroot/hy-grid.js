// The grid of values: paste from a spreadsheet, movement by keyboard, a draft of what is not saved. The form works without this file.
(() => {
  'use strict';

  const form = document.querySelector('form[data-hy-grid]');
  if (!form) return;
  const words = form.dataset;
  const status = form.querySelector('.hy-grid__status');
  const say = (template, value) => template.replace('{0}', value);

  // Fields by row and column; a cell without a field is a hole in its row.
  const rows = [...form.querySelectorAll('tbody tr:not(.hy-group)')]
    .map(row => [...row.cells].filter(cell => cell.tagName === 'TD').map(cell => cell.querySelector('input[type="text"]')));
  const fields = rows.flat().filter(Boolean);
  const placeOf = field => {
    const row = rows.findIndex(candidates => candidates.includes(field));
    return row < 0 ? null : { row, column: rows[row].indexOf(field) };
  };

  // ----- what has been changed is marked, with the earlier value beside it -----

  const wasOf = field => field.parentElement.querySelector('input[type="hidden"][name^="w-"]').value.trim();
  const mark = field => {
    const cell = field.parentElement;
    const changed = field.value.trim() !== wasOf(field);
    cell.classList.toggle('hy-cell--changed', changed);
    let line = cell.querySelector('.hy-cell__was');
    if (!changed || !wasOf(field) || cell.querySelector('.hy-cell__says')) {
      line?.remove();
      return;
    }
    if (!line) {
      line = document.createElement('span');
      line.className = 'hy-remark hy-cell__was';
      cell.append(line);
    }
    line.textContent = say(words.was, wasOf(field));
  };
  const put = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  // ----- paste: a block of cells spreads from the one in focus; commas stay as they are -----

  const split = text => {
    const table = [['']];
    let quoted = false;
    for (const letter of text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')) {
      const row = table[table.length - 1];
      if (letter === '"' && (quoted || row[row.length - 1] === '')) quoted = !quoted;
      else if (!quoted && letter === '\t') row.push('');
      else if (!quoted && letter === '\n') table.push(['']);
      else row[row.length - 1] += letter;
    }
    return table;
  };

  let before = [];
  const undo = () => {
    for (const [field, value] of before) put(field, value);
    before = [];
    status.textContent = words.undone;
  };

  const paste = (field, text) => {
    const from = placeOf(field);
    before = [];
    let unfit = 0;
    split(text).forEach((row, down) => row.forEach((value, across) => {
      const target = rows[from.row + down]?.[from.column + across];
      if (value.trim() === '') return;
      if (!target) { unfit++; return; }
      before.push([target, target.value]);
      put(target, value.trim());
    }));
    status.textContent = `${say(words.pasted, before.length)}${unfit > 0 ? `, ${say(words.unfit, unfit)}` : ''}. `;
    if (before.length > 0) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'hy-button hy-button--small hy-button--quiet';
      button.textContent = words.undo;
      button.addEventListener('click', () => { undo(); field.focus(); });
      status.append(button);
    }
  };

  form.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!fields.includes(event.target) || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    paste(event.target, text);
  });

  // ----- movement: arrows and Enter, as in a spreadsheet -----

  const move = (place, down, across) => {
    for (let row = place.row + down, column = place.column + across; rows[row] && column >= 0 && column < rows[row].length; row += down, column += across) {
      const next = rows[row][column];
      if (!next) continue;
      next.focus();
      next.select();
      return true;
    }
    return false;
  };

  form.addEventListener('keydown', event => {
    const field = event.target;
    if (!fields.includes(field) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const atStart = whole || (field.selectionStart === 0 && field.selectionEnd === 0);
    const atEnd = whole || (field.selectionStart === field.value.length && field.selectionEnd === field.value.length);
    const place = placeOf(field);
    // Up and down mean rows at the edge of the grid too, where there is none to go to: the caret stays, and Enter sends nothing by accident.
    const down = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (down && (event.key === 'Enter' || !event.shiftKey)) {
      event.preventDefault();
      move(place, down, 0);
      return;
    }
    const across = event.shiftKey ? 0 : event.key === 'ArrowLeft' && atStart ? -1 : event.key === 'ArrowRight' && atEnd ? 1 : 0;
    if (across !== 0 && move(place, 0, across)) event.preventDefault();
  });

  // ----- draft: what is typed survives a closed tab and a time-out -----

  const key = `hy-grid:${words.hyGrid}`;
  const store = {
    read() { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    write(value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* storage is closed in this browser: there is no draft either */ } },
    remove() { try { localStorage.removeItem(key); } catch { /* as above */ } },
  };
  let timer;
  const keep = sent => {
    clearTimeout(timer);
    const cells = Object.fromEntries(fields.filter(f => f.value.trim() !== wasOf(f)).map(f => [f.name, f.value]));
    if (Object.keys(cells).length > 0) store.write({ at: Date.now(), cells, sent });
    else store.remove();
  };
  form.addEventListener('input', event => {
    if (!fields.includes(event.target)) return;
    mark(event.target);
    clearTimeout(timer);
    timer = setTimeout(keep, 600, false);
  });
  form.addEventListener('submit', () => keep(true));

  const offer = draft => {
    const left = fields.filter(f => draft.cells[f.name] !== undefined && draft.cells[f.name] !== f.value);
    if (left.length === 0) return;
    const at = new Date(draft.at);
    const box = document.createElement('div');
    box.className = 'hy-draft';
    const text = document.createElement('span');
    text.textContent = say(document.body.dataset.hyDraftFound, `${at.getDate()}.${at.getMonth() + 1}. ${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`);
    const button = (label, act) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'hy-button hy-button--small';
      made.textContent = label;
      made.addEventListener('click', () => { act(); box.remove(); left[0].focus(); });
      return made;
    };
    box.append(
      text,
      button(document.body.dataset.hyDraftRestore, () => left.forEach(f => put(f, draft.cells[f.name]))),
      button(document.body.dataset.hyDraftDiscard, store.remove));
    status.before(box);
  };

  const found = store.read();
  if (found?.sent && document.querySelector('.hy-main > .hy-notice--success')) store.remove();
  else if (found) offer(found);
  fields.forEach(mark);
  // The newest years are at the right end; on a phone they would be out of sight.
  const region = form.querySelector('.hy-table-region');
  region.scrollLeft = region.scrollWidth;
})();
