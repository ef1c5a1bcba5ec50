// Small conveniences. Every page works without this file.
(() => {
  'use strict';

  document.documentElement.classList.add('hy-js');
  const words = document.body.dataset;
  const say = (template, value) => (template ?? '{0}').replace('{0}', value);

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  // ----- drafts: what is typed in <textarea data-hy-draft="key"> survives a closed tab, a time-out and a lost connection -----

  const normal = text => text.replace(/\r\n?/g, '\n').trim();
  const clock = date => `${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}`;
  const day = date => `${date.getDate()}.${date.getMonth() + 1}. ${clock(date)}`;

  const store = {
    read(key) {
      try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
    },
    write(key, value) {
      try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; }
    },
    keys() {
      try { return Object.keys(localStorage).filter(key => key.startsWith('hy-draft:')); } catch { return []; }
    },
    remove(key) {
      try { localStorage.removeItem(key); } catch { /* storage is closed in this browser: there is no draft either */ }
    },
  };

  // A draft that was offered but neither restored nor discarded stays behind the newer one.
  const whole = draft => [draft.text, draft.older].filter(Boolean).join('\n\n');

  // What was sent is a draft no longer once the server says that it is saved; until it says so, it is.
  const settleSent = () => {
    const saved = document.querySelector('.hy-main > .hy-notice--success');
    for (const key of store.keys()) {
      const draft = store.read(key);
      if (!draft?.sent) continue;
      if (saved) store.remove(key);
      else store.write(key, { ...draft, sent: undefined });
    }
  };

  const below = area => {
    const next = area.nextElementSibling;
    if (next?.classList.contains('hy-field__below')) return next;
    const line = make('div', 'hy-field__below');
    area.after(line);
    return line;
  };

  const keepDraft = area => {
    const key = `hy-draft:${area.dataset.hyDraft || location.pathname + '#' + area.name}`;
    const status = make('span', 'hy-field__saved');
    status.setAttribute('role', 'status');
    below(area).prepend(status);

    const found = store.read(key);
    if (found && normal(found.text) === normal(area.value)) {
      // Saved, unless the same page came back because of an error: then only the browser has it.
      if (!document.querySelector('.hy-errors')) store.remove(key);
    } else if (found) {
      offer(found);
    }

    let timer;
    let unanswered = found && normal(found.text) !== normal(area.value) ? whole(found) : '';
    const save = () => {
      clearTimeout(timer);
      timer = undefined;
      const now = new Date();
      if (store.write(key, { text: area.value, at: now.getTime(), older: unanswered })) status.textContent = say(words.hyDraftSaved, clock(now));
    };
    area.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(save, 600); });
    addEventListener('pagehide', () => { if (timer) save(); });
    area.form?.addEventListener('submit', () => {
      if (timer) save();
      const sent = store.read(key);
      if (sent) store.write(key, { ...sent, sent: true });
    });

    function offer(draft) {
      const box = make('div', 'hy-draft');
      const restore = make('button', 'hy-button hy-button--small', words.hyDraftRestore);
      const discard = make('button', 'hy-button hy-button--small hy-button--quiet', words.hyDraftDiscard);
      restore.type = discard.type = 'button';
      restore.addEventListener('click', () => {
        area.value = whole(draft);
        unanswered = '';
        area.dispatchEvent(new Event('input', { bubbles: true }));
        box.remove();
        area.focus();
      });
      discard.addEventListener('click', () => { unanswered = ''; store.remove(key); box.remove(); area.focus(); });
      box.append(make('span', '', say(words.hyDraftFound, day(new Date(draft.at)))), restore, discard);
      area.before(box);
    }
  };

  // ----- length: <textarea data-hy-count="2000"> counts down, never cuts -----

  const countDown = area => {
    const most = Number(area.dataset.hyCount);
    const line = below(area);
    const count = make('span', 'hy-field__count');
    line.append(count);
    const show = () => {
      const left = most - area.value.length;
      count.textContent = left > most / 5 ? '' : say(left < 0 ? words.hyOver : words.hyLeft, Math.abs(left).toLocaleString('fi'));
      line.classList.toggle('hy-field__below--over', left < 0);
    };
    area.addEventListener('input', show);
    show();
  };

  // ----- tables: group heads stay right below the real head; cards keep their meaning to screen readers -----

  const settleTable = table => {
    const head = table.tHead;
    if (head) table.parentElement.style.setProperty('--hy-head', `${head.offsetHeight}px`);
    if (!table.classList.contains('hy-table--cards')) return;
    const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };
    for (const part of [table, ...table.querySelectorAll('thead, tbody, tfoot, tr, td, th')]) {
      part.setAttribute('role', roles[part.tagName] ?? (part.closest('thead') ? 'columnheader' : 'rowheader'));
    }
  };

  const start = root => {
    const each = (selector, act) => {
      for (const element of root.querySelectorAll(selector)) {
        if (element.hyStarted?.has(act)) continue;
        (element.hyStarted ??= new Set()).add(act);
        act(element);
      }
    };
    settleSent();
    each('textarea[data-hy-draft]', keepDraft);
    each('textarea[data-hy-count]', countDown);
    each('.hy-table', settleTable);
  };

  // ----- filters: <form data-hy-autosubmit> sends itself on a choice; empty fields stay out of the address -----

  const focusKey = 'hy-focus';
  let arrowed = null;
  document.addEventListener('keydown', event => {
    // Arrow keys walk through a select's options; its button or Enter sends the form then.
    arrowed = event.target.matches?.('select') && event.key.startsWith('Arrow') ? event.target : null;
    if (event.key === 'Escape') closeMenus(null, true);
    if (event.key === 'Enter' && event.target.matches?.('form[data-hy-autosubmit] select')) event.target.form.requestSubmit();
  });
  document.addEventListener('pointerdown', () => { arrowed = null; });
  document.addEventListener('change', event => {
    const form = event.target.closest?.('form[data-hy-autosubmit]');
    if (!form || arrowed === event.target || event.target.matches('input[type="search"], input[type="text"]')) return;
    if (event.target.id) sessionStorage.setItem(focusKey, event.target.id);
    form.requestSubmit();
  });
  document.addEventListener('formdata', event => {
    if (event.target.method !== 'get') return;
    for (const [name, value] of [...event.formData]) if (value === '') event.formData.delete(name);
  });

  // ----- menus, print -----

  function closeMenus(except, andFocus) {
    for (const menu of document.querySelectorAll('.hy-menu[open], .hy-nav[open]')) {
      if (menu === except) continue;
      if (andFocus && menu.contains(document.activeElement)) menu.querySelector('summary').focus();
      menu.open = false;
    }
  }
  document.addEventListener('click', event => {
    closeMenus(event.target.closest('.hy-menu, .hy-nav'), false);
    if (event.target.closest('[data-hy-print]')) print();
  });

  start(document);
  document.addEventListener('htmx:after:swap', () => start(document));
  addEventListener('resize', () => document.querySelectorAll('.hy-table').forEach(settleTable));
  const back = sessionStorage.getItem(focusKey);
  if (back) {
    sessionStorage.removeItem(focusKey);
    document.getElementById(back)?.focus({ preventScroll: true });
  }
})();
