// The page of a report's text: figures go in at the cursor, and what is typed is kept on the server too. Works after hyte.js, which keeps the draft in the browser; the page works without both.
(() => {
  'use strict';

  const form = document.querySelector('form[data-hy-report-text]');
  const area = form?.querySelector('textarea');
  if (!area) return;
  const addressOf = handler => `${form.getAttribute('action')}&handler=${handler}`;

  // The browser offers its own draft of the same words; two offers would ask one question twice.
  if (document.querySelector('.hy-field .hy-draft')) document.querySelector('[data-hy-server-draft]')?.remove();

  // ----- the server's copy -----

  let timer;
  let kept = area.value;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    if (area.value === kept) return;
    kept = area.value;
    // A draft that does not arrive is no harm: the browser has it.
    fetch(addressOf('Draft'), { method: 'POST', body: new FormData(form), keepalive: area.value.length < 30000 }).catch(() => { kept = undefined; });
  };
  area.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, 3000); });
  addEventListener('pagehide', () => { if (timer) keep(); });
  form.addEventListener('submit', () => { clearTimeout(timer); timer = undefined; });

  // ----- figures -----

  const find = async () => {
    const answer = await fetch(addressOf('Figures'), { method: 'POST', body: new FormData(form) });
    if (!answer.ok) return form.querySelector('[data-hy-find-figures]').form.submit();
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const part = page.getElementById('luvun-haku');
    const here = document.getElementById('luvun-haku');
    // The field stays, with what is being typed into it; only what was found is new.
    for (const old of here.querySelectorAll(':scope > ul, :scope > [role="status"]')) old.remove();
    here.append(...part.querySelectorAll(':scope > ul, :scope > [role="status"]'));
  };

  form.addEventListener('click', event => {
    const insert = event.target.closest('[data-hy-insert]');
    if (insert) {
      area.setRangeText(insert.dataset.hyInsert, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.focus();
    } else if (event.target.closest('[data-hy-find-figures]')) {
      event.preventDefault();
      find();
    }
  });
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.target.type !== 'search') return;
    event.preventDefault();
    find();
  });
})();
